import { problem } from '../../figures/problem.js';
import type { Row } from '../json.js';
import type { Table } from '../table.js';
import { columnsTwice, columnsUnder, LAST_TAG_ROW, padded, tagsOf } from './hxl-rows.js';
import type { Sheet } from './sheet.js';

/** Objects within objects further down than this stay as they are, in one cell. */
const DEEPEST = 3;

/** So many columns, of which a row fills few, come of keys that are data and not names. To list them would take forever. */
const MANY_COLUMNS = 1000, FEW = 1 / 100;

/** A table of the page as a sheet. Its rows are numbered from the first below the header. */
export function sheetOfTable({ header, rows }: Table): Sheet {
  for (const [i, cells] of [header, ...rows.slice(0, LAST_TAG_ROW - 1)].entries()) {
    const tags = tagsOf(cells);
    if (!tags) continue;
    const columns = columnsUnder(i === 0 ? [] : rows[i - 2] ?? header, tags);
    return { columns, tags: padded(tags, columns.length), rows: rows.slice(i), numberOf: (row) => row + i + 1, dated: null, problems: columnsTwice(columns) };
  }
  return { columns: header, tags: null, rows, numberOf: (row) => row + 1, dated: null, problems: columnsTwice(header) };
}

/**
 * Rows of JSON as a sheet: columns in the order in which rows first name them, parts of nested
 * objects in columns of their own. What a row does not name is `undefined` there.
 */
export function sheetOfRows(records: readonly Row[]): Sheet {
  const read = flattened(records);
  const { columns, rows } = read ?? { columns: [], rows: [] };
  return { columns, tags: tagsOf(columns), rows, numberOf: (row) => row + 1, dated: null, problems: read ? columnsTwice(columns) : [problem('not-rows')] };
}

/** The column of a name, and those of the parts of what stands under it. */
interface Branch {
  column: number | null;
  parts: Map<string, Branch> | null;
}

/** `null` when nearly all cells of the sheet would be missing. */
function flattened(records: readonly Row[]): { columns: readonly string[]; rows: readonly (readonly unknown[])[] } | null {
  const columns: string[] = [], rows: unknown[][] = [], root = new Map<string, Branch>();
  let cells = 0;
  const place = (record: Row, into: unknown[], under: Map<string, Branch>, path: string, depth: number) => {
    for (const [name, value] of Object.entries(record)) {
      let branch = under.get(name);
      if (!branch) under.set(name, branch = { column: null, parts: null });
      if (depth < DEEPEST && isParts(value)) place(value, into, branch.parts ??= new Map<string, Branch>(), `${path}${name}.`, depth + 1);
      else {
        branch.column ??= columns.push(`${path}${name}`) - 1;
        while (into.length < branch.column) into.push(undefined);
        into[branch.column] = value;
        cells++;
      }
    }
  };
  for (const record of records) {
    const into: unknown[] = [];
    rows.push(into);
    place(record, into, root, '', 1);
    if (columns.length > MANY_COLUMNS && cells < columns.length * rows.length * FEW) return null;
  }
  return { columns, rows };
}

/** An object of names and values with something in it. A date or a list is no such object. */
function isParts(value: unknown): value is Row {
  if (typeof value !== 'object' || value === null) return false;
  const proto: unknown = Object.getPrototypeOf(value);
  return (proto === Object.prototype || proto === null) && Object.keys(value).length > 0;
}
