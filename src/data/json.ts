import { failed, ok, problem, type Read } from '../figures/problem.js';

/** One row as a developer writes it: field names (or their camelCase) to text or number. */
export type Row = Readonly<Record<string, unknown>>;

/** More rows than a chart can show people; the rest is said, not drawn. */
export const MOST_ROWS = 500;

/** Names that lists of rows have in the answers of publishers' APIs: IOM, IDMC, UNHCR. */
const LISTS = ['rows', 'result', 'results', 'items'];

/** Reads JSON text as rows: a list of objects, one object, or `{ "rows": [...] }`. */
export function readJson(text: string): Read<readonly Row[]> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return failed(problem('unreadable-json', error instanceof Error ? error.message : ''));
  }
  return readRecordList(value);
}

/** The same for a value that is already parsed (the `data` property). */
export function readRecordList(value: unknown): Read<readonly Row[]> {
  const isRow = (item: unknown): item is Row => typeof item === 'object' && item !== null && !Array.isArray(item);
  const list = isRow(value) ? LISTS.find((name) => Object.hasOwn(value, name) && Array.isArray(value[name])) : undefined;
  const rows = isRow(value) ? (list === undefined ? [value] : value[list]) : value;
  return Array.isArray(rows) && rows.every(isRow) ? ok(rows) : failed(problem('not-rows'));
}
