import { problem, type Problem, type ProblemCode } from '../../figures/problem.js';
import { fieldOf, type Field, type Fields } from '../fields.js';
import type { Row } from '../json.js';
import { isBlank } from '../plain-text.js';
import { readMeasure } from '../read-figure.js';
import { columnsOf, filled, finderOf, plainName, textIn, textOf, valueIn, withoutPower, type Found, type Spelling } from './cells.js';
import type { Cell, Count, Format } from './format.js';
import { withoutRepeats } from './repeats.js';

/** A figure that stands in a publisher's row, in our fields. */
export interface Entry {
  readonly fields: Fields;
  /** The row's place, from 1. */
  readonly place: number;
  readonly row: Row;
  /** Where its fields stand in the row; none of a row of the author's own. */
  readonly cells: ReadonlyMap<Field, Found>;
}

/**
 * Reads rows of a format: a figure for each column of numbers that is filled and wanted. What
 * is left out is counted and said, with the publisher's names of its columns.
 */
export function applyFormat(format: Format, spelling: Spelling, rows: readonly Row[], measure: string): { entries: Entry[]; problems: Problem[] } {
  const find = finderOf(spelling);
  const entries: Entry[] = [], problems: Problem[] = [];
  const note = (code: ProblemCode, found: string, row: number | null, field: string, other = '') => {
    problems.push(problem(code, found, { row, field: field.slice(0, 80) }, 'noted', other));
  };
  const left = new Map<ProblemCode, string[]>();
  const leave = (code: ProblemCode, column: string) => { left.set(code, left.get(code) ?? []).get(code)!.push(column); };

  const there = format.counts.filter(({ value }) => find(value).columns.length > 0);
  const counts = measuresAsked(measure).map((name) => ({ name, counts: there.filter((count) => isAsked(name, count)) }));
  for (const { name, counts: found } of counts) {
    if (found.length === 0) note('unknown-measure', name, null, 'measure', [...new Set(there.map((count) => count.measure))].join(', '));
  }
  const isAll = counts.length === 0;
  const wanted = there.filter((count) => isAll || counts.some((asked) => asked.counts.includes(count))).map((count) => {
    const cells = (Object.entries({ ...format.fields, ...count.fields, value: count.value }) as [Field, Cell][]).map(([field, cell]) => [field, find(cell)] as const);
    return { measure: count.measure, value: find(count.value), cells: new Map(cells.filter(([, { columns }]) => columns.length > 0)) };
  });
  // Who asks for a measure has seen the other columns.
  const unmoved = isAll ? find(format.unmoved ?? []).columns : [];
  /** Our own fields that the author added to the publisher's rows. */
  const added = [...spelling.values()].map((column) => [column, fieldOf(column)] as const);

  for (const i of withoutRepeats(format.again ?? [], find, rows, leave)) {
    const row = rows[i]!, place = i + 1, given: Fields = {};
    for (const [column, field] of added) {
      const value = valueIn(row, column);
      if (field && (typeof value === 'string' || typeof value === 'number')) given[field] = value;
    }
    if (given.value !== undefined && given.value !== '') {
      // A row of the author's own among them.
      entries.push({ fields: given, place, row, cells: new Map() });
      continue;
    }
    for (const column of unmoved) if (Number(withoutPower(textOf(valueIn(row, column)))) > 0) leave('not-movements', column);
    for (const { measure: counted, value, cells } of wanted) {
      const column = filled(row, value), raw = valueIn(row, column);
      const number = typeof raw === 'number' && !value.as ? raw : withoutPower(textIn(row, value)), text = String(number);
      // Where one number is wanted, a row without it is a figure that was not reported.
      if (isBlank(text) && wanted.length > 1 && isPlain(raw)) leave('blanks-left-out', column);
      else if (format.zeroMayBeFew && !isBlank(text) && Number(text) === 0) leave('zeros-left-out', column);
      else {
        const fields: Fields = { ...given };
        for (const [field, cell] of cells) {
          const at = filled(row, cell), cellValue = valueIn(row, at), said = textIn(row, cell);
          if (!isPlain(cellValue)) note('not-drawn', typeof cellValue, place, at);
          if (said !== '') fields[field] = said;
        }
        entries.push({ fields: { ...fields, measure: counted, value: number }, place, row, cells });
      }
    }
  }
  for (const [code, columns] of left) note(code, String(columns.length), null, [...new Set(columns)].join(', '));
  return { entries, problems };
}

const measuresAsked = (measure: string) => measure.split(';').map((name) => name.trim()).filter((name) => name !== '');

/** Whether a name is that of a measure, or of a column that it stands in. */
const isAsked = (name: string, { measure, value }: Count) =>
  readMeasure(name)?.id === readMeasure(measure)?.id || columnsOf(value).some((column) => plainName(column) === plainName(name));

/** Whether a cell holds text, a number or nothing, and not parts of its own. */
const isPlain = (value: unknown) => value === null || value === undefined || typeof value === 'string' || typeof value === 'number';
