import { csvReader } from './csv.js';

/** Of separators that fit alike, the first is taken: a comma stands in numbers and texts more often than the others do. */
const DELIMITERS = ['\t', ';', '|', ','] as const;

/** So many of the first lines that are not blank are looked at. */
const LINES = 30;

const NAMED = /^sep=([^\w\s"]|\t)(?=\r|\n|$)/i;

/** The separator that the first line names ("sep=;"), as Excel writes it; `null` where none is named. */
export const namedDelimiter = (text: string): string | null => NAMED.exec(text.slice(0, 10))?.[1] ?? null;

/**
 * The separator of a text, by its beginning: the one that gives most of the first lines the same
 * number of cells, two or more; then the one that gives more cells. A comma where none does, as
 * in a file of one column.
 *
 * @param isWhole whether nothing follows: else the last line may be a part
 */
export function delimiterOf(start: string, isWhole: boolean): string {
  let best = ',', mostLines = 0, mostCells = 0;
  for (const delimiter of DELIMITERS) {
    const { lines, cells, of } = evenness(start, delimiter, isWhole);
    if (lines * 2 <= of || lines < mostLines || (lines === mostLines && cells <= mostCells)) continue;
    [best, mostLines, mostCells] = [delimiter, lines, cells];
  }
  return best;
}

/** How many of the first lines have the number of cells that most have, of those with two or more. */
function evenness(start: string, delimiter: string, isWhole: boolean): { lines: number; cells: number; of: number } {
  const counts = new Map<number, number>();
  let of = 0;
  const reader = csvReader({
    delimiter, afterQuote: () => {},
    record: (cells) => {
      if (of >= LINES || cells.every((cell) => cell.trim() === '')) return;
      of++;
      // A quotation that the separator splits.
      if (cells.some((cell) => cell.split('"').length % 2 === 0)) return;
      counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
    },
  });
  reader.push(start);
  if (isWhole || of === 0) reader.end();
  counts.delete(1);
  const [cells, lines] = [...counts].sort(([a, m], [b, n]) => n - m || b - a)[0] ?? [0, 0];
  return { lines, cells, of };
}
