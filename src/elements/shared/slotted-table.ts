import type { Table } from '../../data/table.js';

/** More columns than this is no table for a chart; it bounds what a spanning cell can ask for. */
const MOST_SPAN = 500;

/**
 * The text of a cell as data: `<data value>` and `<time datetime>` say it exactly, in any
 * language; else what the reader sees. A `data-value` on the cell counts too.
 */
export function cellText(cell: Element): string {
  const exact = cell.querySelector('data[value], time[datetime]');
  if (exact) return exact.getAttribute(exact.localName === 'data' ? 'value' : 'datetime') ?? '';
  return cell.getAttribute('data-value') ?? cell.textContent ?? '';
}

/** Reads a page's own table; the first row that has cells is its header. Spanning cells count for every place they cover. */
export function readSlottedTable(table: HTMLTableElement, most: number): Table {
  const grid: string[][] = [];
  [...table.rows].slice(0, most + 2).forEach((row, r) => {
    const cells = (grid[r] ??= []);
    let column = 0;
    for (const cell of row.cells) {
      while (cells[column] !== undefined) column++;
      const text = cellText(cell).replace(/\s+/g, ' ').trim();
      const [down, across] = [Math.min(cell.rowSpan || 1, table.rows.length - r, MOST_SPAN), Math.min(cell.colSpan, MOST_SPAN)];
      for (let y = 0; y < down; y++) for (let x = 0; x < across; x++) (grid[r + y] ??= [])[column + x] = text;
      column += across;
    }
  });
  const [header = [], ...rows] = grid.map((cells) => Array.from(cells, (text) => text ?? '')).filter((cells) => cells.some((text) => text !== ''));
  return { header, rows, caption: table.caption?.textContent?.replace(/\s+/g, ' ').trim() || null };
}
