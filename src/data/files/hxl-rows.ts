import { problem, type Problem } from '../../figures/problem.js';

/** The row of hashtags of an HXL file is one of its first 25 rows. */
export const LAST_TAG_ROW = 25;

/** Longer than any hashtag with its attributes: what is longer is a footnote. */
const LONGEST_TAG = 200;

/** Texts that mean to be a hashtag, such as "#adm1 + Name". */
const looksLikeTag = (text: string): boolean => /^\s*#\s*[a-z]/i.test(text.slice(0, LONGEST_TAG));

/** An HXL hashtag with its attributes, in lower case and without spaces: "#adm1+name"; '' for any other text. */
export function tagOf(text: string): string {
  if (text.length > LONGEST_TAG) return '';
  const tag = text.replace(/\s/g, '').toLowerCase();
  return /^#[a-z][a-z0-9_]*(?:\+[a-z][a-z0-9_]*)*$/.test(tag) ? tag : '';
}

/** Tags of a row, '' where a cell holds none; `null` unless most of its filled cells are hashtags. A footnote beside them does no harm. */
export function tagsOf(cells: readonly unknown[]): readonly string[] | null {
  let filled = 0, tagged = 0;
  for (const cell of cells) {
    if (typeof cell !== 'string') filled += cell === null || cell === undefined ? 0 : 1;
    else if (looksLikeTag(cell)) [filled, tagged] = [filled + 1, tagged + 1];
    else if (cell.trim() !== '') filled++;
  }
  if (tagged === 0 || tagged * 2 <= filled) return null;
  const tags = cells.map((cell) => (typeof cell === 'string' ? tagOf(cell) : ''));
  return tags.some((tag) => tag !== '') ? tags : null;
}

/** Names of the columns of an HXL file: the texts above the tags; the tag where there is none. */
export function columnsUnder(header: readonly unknown[], tags: readonly string[]): readonly string[] {
  return Array.from({ length: Math.max(header.length, tags.length) }, (_, i) => {
    const cell = header[i], text = typeof cell === 'string' || typeof cell === 'number' ? String(cell) : '';
    return text.trim() === '' ? tags[i] ?? '' : text;
  });
}

/** Tags for every column. */
export const padded = (tags: readonly string[], length: number): readonly string[] => [...tags, ...Array<string>(length - tags.length).fill('')];

/** A note for each name that several columns share. */
export function columnsTwice(columns: readonly string[]): Problem[] {
  const seen = new Map<string, number>();
  for (const name of columns.map((column) => column.trim())) if (name !== '') seen.set(name, (seen.get(name) ?? 0) + 1);
  return [...seen].filter(([, times]) => times > 1).map(([name]) => problem('column-twice', name, { row: null, field: name.slice(0, 80) }, 'noted'));
}
