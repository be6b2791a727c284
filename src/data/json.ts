import { failed, ok, problem, type Read } from '../figures/problem.js';

/** One row as a developer writes it: field names (or their camelCase) to text or number. */
export type Row = Readonly<Record<string, unknown>>;

/** More rows than a chart can show people; the rest is said, not drawn. */
export const MOST_ROWS = 500;

/** Names that lists of rows have in the answers of publishers' APIs: IOM, IDMC, UNHCR, CKAN. */
export const LISTS: readonly string[] = ['rows', 'result', 'results', 'items', 'data', 'records'];

export const isRow = (value: unknown): value is Row => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The value that JSON text holds. */
export function parseJson(text: string): Read<unknown> {
  try {
    return ok(JSON.parse(text) as unknown);
  } catch (error) {
    return failed(problem('unreadable-json', error instanceof Error ? error.message : ''));
  }
}

/**
 * Rows in the plainest shapes: a list of objects, one object, or `{ "rows": [...] }`. The other
 * shapes that files have are left to `files/json-shape.ts`.
 */
export function rowsIn(value: unknown): Read<readonly Row[]> {
  const list = isRow(value) ? LISTS.find((name) => Object.hasOwn(value, name) && Array.isArray(value[name])) : undefined;
  const rows = isRow(value) ? (list === undefined ? [value] : value[list]) : value;
  return Array.isArray(rows) && rows.every(isRow) ? ok(rows) : failed(problem('not-rows'));
}
