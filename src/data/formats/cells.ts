import { textOf } from '../cell-text.js';
import type { Sheet } from '../files/sheet.js';
import { isBlank, plainText } from '../plain-text.js';
import type { Cell, Columns } from './format.js';

/** Cells of a row, in the order of its sheet's columns. */
export type Cells = readonly unknown[];

/** "ISO3CoO" and "iso3_coo" are one column, in any script. */
export const plainName = (name: string): string => name.slice(0, 300).normalize('NFC').toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');

const exactName = (name: string): string => plainText(name.slice(0, 300)).normalize('NFC').toLowerCase();

/** An HXL tag with its attributes in one order: "#adm1 +Name+code" is "#adm1+code+name". */
export function plainTag(tag: string): string {
  const [name = '', ...attributes] = tag.slice(0, 300).toLowerCase().replace(/\s+/g, '').split('+');
  return [name, ...attributes.filter((attribute) => attribute !== '').sort()].join('+');
}

/** The columns of a sheet by their names: as it writes them, loosely, and by their HXL tags. Of two that are called alike, the first. */
export interface Names {
  /** Where a column stands, from 0; -1 where there is none. */
  indexOf(name: string): number;
  /** The name by which a person finds it. */
  nameOf(index: number): string;
}

export function namesOf({ columns, tags }: Pick<Sheet, 'columns' | 'tags'>): Names {
  const exact = new Map<string, number>(), loose = new Map<string, number>(), tagged = new Map<string, number>();
  const first = (map: Map<string, number>, key: string, index: number) => { if (key !== '' && !map.has(key)) map.set(key, index); };
  columns.forEach((name, i) => {
    first(exact, exactName(name), i);
    // A file may have its tags for names.
    if (name.trimStart().startsWith('#')) first(tagged, plainTag(name), i);
    else first(loose, plainName(name), i);
  });
  tags?.forEach((tag, i) => first(tagged, plainTag(tag), i));
  return {
    indexOf: (name) => exact.get(exactName(name)) ?? (name.trimStart().startsWith('#') ? tagged.get(plainTag(name)) : loose.get(plainName(name))) ?? -1,
    nameOf: (index) => ((columns[index] ?? '').trim() || (tags?.[index] ?? '').trim() || String(index + 1)).slice(0, 80),
  };
}

/** The columns that a cell may stand in, as its format names them. */
export const columnsOf = (cell: Cell | undefined): readonly string[] =>
  (cell === undefined ? [] : typeof cell === 'string' ? [cell] : 'in' in cell ? columnsOf(cell.in) : 'is' in cell ? [] : cell);

/** Where a cell stands in the rows at hand, and what is made of its text. */
export interface Found {
  /** Columns, from 0. */
  readonly at: readonly number[];
  readonly as: ((text: string, row: Cells) => string) | null;
  /** What it says of every row. */
  readonly is: string | null;
}

export const foundAt = (...at: number[]): Found => ({ at, as: null, is: null });

/** Whether there is anything to be found. */
export const isThere = ({ at, is }: Found): boolean => at.length > 0 || is !== null;

export type Finder = (cell: Cell | Columns | undefined) => Found;

/** Finds cells in the rows of a sheet. */
export function finderOf(names: Names): Finder {
  const known = new Map<string, Found>();
  const find: Finder = (cell) => {
    const at = columnsOf(cell).map((name) => names.indexOf(name)).filter((index) => index >= 0);
    if (typeof cell !== 'object' || Array.isArray(cell)) return { at, as: null, is: null };
    if ('is' in cell) return { at, as: null, is: cell.is };
    if (!('as' in cell)) return { at, as: null, is: null };
    return { at, is: null, as: (text, row) => cell.as(text, (name) => {
      const found = known.get(name) ?? find(name);
      known.set(name, found);
      return textIn(row, found);
    }) };
  };
  return find;
}

/** R writes 100000 as "1e+05". */
export const withoutPower = (text: string): string => (text.length < 20 && /^\d(\.\d+)?e\+?\d\d?$/i.test(text) ? String(Number(text)) : text);

/** The column of several that is filled; the first where none is, -1 where there is none. */
export function filled(row: Cells, { at }: Found): number {
  if (at.length > 1) for (const index of at) if (!isBlank(textOf(row[index]))) return index;
  return at[0] ?? -1;
}

/** What a cell says. What is not there is not rewritten. */
export function textIn(row: Cells, found: Found): string {
  if (found.is !== null) return found.is;
  if (found.at.length === 0) return '';
  const text = textOf(row[filled(row, found)]);
  return found.as && !isBlank(text) ? found.as(text, row) : text;
}

/** Whether a cell holds text, a number or nothing, and not parts of its own. */
export const isPlain = (value: unknown): boolean => value === null || value === undefined || typeof value === 'string' || typeof value === 'number';
