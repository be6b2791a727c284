import { tableOf, type Table } from '../../data/table.js';

/**
 * The text of a cell as data: `<data value>` and `<time datetime>` say it exactly, in any
 * language; else what the reader sees. A `data-value` on the cell counts too.
 */
export function cellText(cell: Element): string {
  const exact = cell.querySelector('data[value], time[datetime]');
  if (exact) return exact.getAttribute(exact.localName === 'data' ? 'value' : 'datetime') ?? '';
  return cell.getAttribute('data-value') ?? cell.textContent ?? '';
}

const lineOf = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** Reads a page's own table, `most` rows of it. */
export function readSlottedTable(table: HTMLTableElement, most: number): Table {
  const rows = [...table.rows].slice(0, most + 2).map((row) => [...row.cells].map((cell) => ({ text: lineOf(cellText(cell)), down: cell.rowSpan, across: cell.colSpan })));
  return tableOf(rows, lineOf(table.caption?.textContent ?? '') || null);
}
