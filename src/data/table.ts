/** Header and rows of plain text: the one shape that every tabular source becomes. */
export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly caption: string | null;
}

/** A cell as it stands in markup, with the rows and columns that it covers. */
export interface SpanningCell { readonly text: string; readonly down: number; readonly across: number }

/** More columns or rows than this are no table for a chart; it bounds what a spanning cell can ask for. */
const MOST_SPAN = 500;

/** A table from rows of cells: the first row that has text is its header, and a spanning cell counts for every place it covers. */
export function tableOf(rows: readonly (readonly SpanningCell[])[], caption: string | null): Table {
  const grid: string[][] = [];
  rows.forEach((cells, r) => {
    const line = (grid[r] ??= []);
    let column = 0;
    for (const { text, ...cell } of cells) {
      while (line[column] !== undefined) column++;
      const [down, across] = [Math.min(cell.down || 1, rows.length - r, MOST_SPAN), Math.min(cell.across || 1, MOST_SPAN)];
      for (let y = 0; y < down; y++) for (let x = 0; x < across; x++) (grid[r + y] ??= [])[column + x] = text;
      column += across;
    }
  });
  const [header = [], ...body] = grid.map((cells) => Array.from(cells, (text) => text ?? '')).filter((cells) => cells.some((text) => text !== ''));
  return { header, rows: body, caption };
}
