import { problem, type Problem } from '../../figures/problem.js';
import type { Row } from '../json.js';
import { gridOf } from './grid.js';
import { jsonFault } from './json-fault.js';
import { shapeOf, type Shape } from './json-shape.js';
import { sheetOfRows } from './sheet-of.js';
import type { Sheet } from './sheet.js';

/** A sheet, or why there is none. */
export type SheetRead = { readonly ok: Sheet } | { readonly problem: Problem };

/** A sheet of JSON that was parsed. */
export function sheetOfJson(value: unknown): SheetRead {
  const shape = shapeOf(value);
  return 'ok' in shape ? sheetOfShape(shape.ok) : shape;
}

export function sheetOfShape(shape: Shape): SheetRead {
  const read = sheetOfLists(shape);
  if (!shape.page || 'problem' in read) return read;
  const { ok: sheet } = read, page = problem('one-page', String(sheet.rows.length), undefined, 'noted', shape.page.of === null ? '' : String(shape.page.of));
  return { ok: { ...sheet, problems: [page, ...sheet.problems] } };
}

function sheetOfLists(shape: Shape): SheetRead {
  if ('records' in shape) {
    const sheet = { ...sheetOfRows(shape.records), dated: shape.dated };
    const refused = sheet.problems.find(({ code }) => code === 'not-rows');
    return refused ? { problem: refused } : { ok: sheet };
  }
  const grid = gridOf(shape.dated);
  shape.lines.forEach((cells, i) => { grid.add(cells, i + shape.first); });
  return { ok: grid.end().sheet };
}

/**
 * A sheet of JSON text, or of lines that each hold an object (NDJSON).
 *
 * @param name by which a problem speaks of the file
 */
export function sheetOfJsonText(text: string, name: string): SheetRead {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return sheetOfLines(text, name) ?? unreadable(text, name, null);
  }
  return sheetOfJson(value);
}

function unreadable(text: string, name: string, row: number | null): { problem: Problem } {
  const fault = jsonFault(text);
  if (fault?.isCutOff) return { problem: problem('file-cut-off', name) };
  return { problem: problem('unreadable-json', fault?.near ?? text.trim(), { row, field: null }) };
}

/** `null` unless the first of several lines is an object of its own. */
function sheetOfLines(text: string, name: string): SheetRead | null {
  const lines = text.split(/\r\n?|\n/);
  const objects: Row[] = [];
  let left = lines.reduce((filled, line) => filled + (line.trim() === '' ? 0 : 1), 0);
  if (left < 2) return null;
  for (const line of lines) {
    if (line.trim() === '') continue;
    left--;
    try {
      const value: unknown = JSON.parse(line);
      if (typeof value !== 'object' || value === null || Array.isArray(value)) return objects.length === 0 ? null : { problem: problem('not-rows') };
      objects.push(value as Row);
    } catch {
      if (objects.length === 0) return null;
      const read = unreadable(line, name, objects.length + 1);
      // A line within the file has its end, and lacks something else.
      return left > 0 && 'problem' in read && read.problem.code === 'file-cut-off' ? { problem: problem('unreadable-json', line, { row: objects.length + 1, field: null }) } : read;
    }
  }
  return sheetOfJson(objects);
}
