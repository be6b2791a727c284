import type { Row } from '../json.js';
import { isBlank, plainText } from '../plain-text.js';
import type { Cell, Columns } from './format.js';

/** "ISO3CoO" and "iso3_coo" are one column. */
export const plainName = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');

/** Columns as the rows spell them, by their plain names. */
export type Spelling = ReadonlyMap<string, string>;

export const spellingOf = (columns: readonly string[]): Spelling => new Map(columns.map((name) => [plainName(name), name]));

/** The columns that a cell may stand in, as its format names them. */
export const columnsOf = (cell: Cell): readonly string[] => (typeof cell === 'string' ? [cell] : 'in' in cell ? columnsOf(cell.in) : cell);

/** Where a cell stands in the rows at hand, and what is made of its text. */
export interface Found {
  readonly columns: readonly string[];
  readonly as: ((text: string, row: Row) => string) | null;
}

export type Finder = (cell: Cell | Columns) => Found;

/** Finds cells in rows that are spelled so. */
export function finderOf(spelling: Spelling): Finder {
  const find: Finder = (cell) => ({
    columns: columnsOf(cell).flatMap((name) => spelling.get(plainName(name)) ?? []),
    as: typeof cell === 'object' && 'in' in cell ? (text, row) => cell.as(text, (name) => textIn(row, find(name))) : null,
  });
  return find;
}

/** What stands in a column of a row: never what every object has by itself. */
export const valueIn = (row: Row, column: string): unknown => (Object.hasOwn(row, column) ? row[column] : undefined);

/** A value as text. pandas writes 5 as "5.0" where others in its column are missing. */
export const textOf = (value: unknown): string =>
  (typeof value === 'string' ? plainText(value) : typeof value === 'number' ? String(value) : '').replace(/^(\d+)\.0$/, '$1');

/** R writes 100000 as "1e+05". */
export const withoutPower = (text: string): string => (/^\d(\.\d+)?e\+?\d\d?$/i.test(text) ? String(Number(text)) : text);

/** The column of several that is filled; the first where none is. */
export const filled = (row: Row, { columns }: Found): string => columns.find((column) => !isBlank(textOf(valueIn(row, column)))) ?? columns[0] ?? '';

/** What a cell says. What is not there is not rewritten. */
export function textIn(row: Row, found: Found): string {
  if (found.columns.length === 0) return '';
  const text = textOf(valueIn(row, filled(row, found)));
  return found.as && !isBlank(text) ? found.as(text, row) : text;
}
