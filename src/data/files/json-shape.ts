import { failed, ok, problem, type Read } from '../../figures/problem.js';
import { fieldOf } from '../fields.js';
import { isRow, LISTS, type Row } from '../json.js';

/** Rows as JSON holds them: objects that name their cells, or lists of cells of which one line names the columns. */
export type Shape = { readonly dated: string | null; readonly page: Page | null } & (
  | { readonly records: readonly Row[] }
  /** `first`: the number of the first line. */
  | { readonly lines: readonly (readonly unknown[])[]; readonly first: number }
);

/** The rows are one page of several, in which there are so many entries; `null` where the file does not say. */
export interface Page { readonly of: number | null }

/** Names under which the columns of lists of cells stand apart from them, as pandas and CKAN have it. */
const COLUMNS = ['columns', 'fields', 'headers', 'header'];

/** Names under which a file says of what date it is, the surest first. */
const DATES = ['lastupdated', 'updated', 'updatedat', 'lastmodified', 'modified', 'generated', 'published', 'asof', 'dated', 'date'];

/** Longer than any date. */
const LONGEST_DATE = 40;

/** Lists are looked for in objects within objects down to here. */
const DEEPEST = 3;

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const isName = (cell: unknown): boolean => typeof cell === 'string' || cell === null;
const isCell = (value: unknown): boolean => typeof value !== 'object' || value === null;

/** Places are no rows: GeoJSON and TopoJSON. */
const isGeometry = (value: Row): boolean => ['features', 'geometry', 'geometries', 'coordinates', 'arcs'].some((name) => Object.hasOwn(value, name)) &&
  typeof value.type === 'string' && /^(Feature|FeatureCollection|Topology|GeometryCollection|(Multi)?(Point|LineString|Polygon))$/.test(value.type);

/** A list within objects, under its name. */
interface Found {
  readonly name: string;
  readonly list: readonly unknown[];
  readonly isWellKnown: boolean;
  /** The objects that it is in, the innermost first. */
  readonly within: readonly Row[];
}

/**
 * Finds the rows in JSON that was parsed: a list of objects, or of lists under a first one that
 * names the columns; columns and rows apart; a list for each column, all of one length; one row
 * alone; or any of these lists within other objects, if it is the only one or the only one
 * under a well-known name. Which of several lists is meant is not guessed.
 */
export function shapeOf(value: unknown): Read<Shape> {
  if (isList(value)) return ofList(value, null, null);
  if (!isRow(value) || isGeometry(value)) return failed(problem('not-rows'));
  const found: Found[] = [];
  const columns = ofColumns(value);
  if (columns) return ok(columns);
  // A figure may have lists beside it.
  const isOneRow = Object.entries(value).some(([name, cell]) => isCell(cell) && ['value', 'low', 'high'].includes(fieldOf(name) ?? ''));
  if (!isOneRow) collect(value, [], '', found);
  if (found.length > 1) {
    const filled = found.filter(({ list, isWellKnown }) => isWellKnown && list.length > 0);
    if (filled.length !== 1) return found.every(({ list }) => list.length === 0) ? ofFound(found[0]!) : failed(severalLists(found));
    return ofFound(filled[0]!);
  }
  if (found[0]) return ofFound(found[0]);
  // Objects alone are keyed by something that is no name of a column.
  const hasCells = Object.values(value).some(isCell) || Object.keys(value).length === 0;
  return hasCells ? ok({ records: [value], dated: null, page: null }) : failed(problem('not-rows'));
}

const severalLists = (found: readonly Found[]) =>
  problem('several-lists', found.slice(0, 20).map(({ name, list }) => `${name} (${list.length})`).join(', '));

/** Lists that may be the rows: of objects or lists, and those under a well-known name. */
function collect(value: Row, within: readonly Row[], path: string, found: Found[]): void {
  const around = [value, ...within];
  for (const [name, inner] of Object.entries(value)) {
    if (isRow(inner)) {
      if (around.length < DEEPEST && !isGeometry(inner)) collect(inner, around, `${path}${name}.`, found);
    } else if (isList(inner)) {
      const isWellKnown = LISTS.includes(name.toLowerCase());
      if (isWellKnown || inner.some((item) => !isCell(item))) found.push({ name: `${path}${name}`, list: inner, isWellKnown, within: around });
    }
  }
}

function ofFound({ list, within }: Found): Read<Shape> {
  const dated = datedOf(within), page = pageOf(list, within), beside = Object.entries(within[0]!).find(([name]) => COLUMNS.includes(name.toLowerCase()))?.[1];
  if (!isList(beside) || beside === list || list.length === 0 || !list.every(isList)) return ofList(list, dated, page);
  const names = beside.map((column) => (isRow(column) ? column.name ?? column.id : column));
  return names.length > 0 && names.every(isName) ? ok({ lines: [names, ...list], first: 0, dated, page }) : failed(problem('not-rows'));
}

function ofList(list: readonly unknown[], dated: string | null, page: Page | null): Read<Shape> {
  if (list.every(isRow)) return ok({ records: list, dated, page });
  if (list.every(isList) && list[0]!.length > 0 && list[0]!.every(isName)) return ok({ lines: list, first: 1, dated, page });
  return failed(problem('not-rows'));
}

/** A list for each column, and nothing else. */
function ofColumns(value: Row): Shape | null {
  const names = Object.keys(value), lists = Object.values(value), { length } = isList(lists[0]) ? lists[0] : [];
  if (length === 0 || !lists.every((list) => isList(list) && list.length === length && list.every(isCell))) return null;
  if (names.length === 1 && LISTS.includes(names[0]!.toLowerCase())) return null;
  return { lines: [names, ...Array.from({ length }, (_, i) => (lists as (readonly unknown[])[]).map((list) => list[i]))], first: 0, dated: null, page: null };
}

/** Beside a total, names that speak of pages. Without one a total may be of people. */
const PAGING = ['next', 'previous', 'prev', 'page', 'pages', 'maxpages', 'limit', 'offset', 'pagesize', 'perpage', 'links'];

/** Whether a list is one page of several: the objects around it name a next one, or more entries than it has. */
function pageOf(list: readonly unknown[], within: readonly Row[]): Page | null {
  for (const object of within) {
    const beside = new Map(Object.entries(object).map(([name, value]) => [name.toLowerCase().replace(/[\s_-]/g, ''), value]));
    const next = beside.get('next'), counts = [beside.get('count'), PAGING.some((name) => beside.has(name)) ? beside.get('total') : null];
    const of = counts.find((n): n is number => Number.isSafeInteger(n) && (n as number) > list.length) ?? null;
    if (of !== null || (typeof next === 'string' && next.trim() !== '')) return { of };
  }
  return null;
}

/** The date that the nearest object around a list gives. */
function datedOf(within: readonly Row[]): string | null {
  for (const object of within) {
    const dates = new Map(Object.entries(object).map(([name, value]) => [name.toLowerCase().replace(/[\s_-]/g, ''), value]));
    for (const name of DATES) {
      const date = dates.get(name);
      if (typeof date === 'string' && date.trim() !== '' && date.length <= LONGEST_DATE) return date;
    }
  }
  return null;
}
