import type { ProblemCode } from '../../figures/problem.js';
import type { Field, Fields } from '../fields.js';
import { isBlank } from '../plain-text.js';
import { textOf } from '../cell-text.js';
import { filled, isPlain, textIn, withoutPower, type Cells, type Found } from './cells.js';
import type { Plan, Planned } from './plan.js';

/** A figure that stands in a row, in our fields. */
export interface Entry {
  readonly fields: Fields;
  /** Its row, from 0. */
  readonly row: number;
  /** Which of the plan's counts it is; -1 for a row of the author's own among a publisher's. */
  readonly count: number;
  /** Where its fields stand in the row; none of a row of the author's own. */
  readonly cells: ReadonlyMap<Field, Found>;
}

/** What is told while rows are read. */
export interface Notes {
  /** Numbers that are not read, counted and said once, with their columns. */
  leave(code: ProblemCode, column: string): void;
  /** A cell that cannot be read at all: what is in it. */
  unfit(what: string, row: number, column: string): void;
  /** A kind of row that the format does not know. */
  unknown(kind: string, column: string): void;
}

const NO_CELLS: ReadonlyMap<Field, Found> = new Map();

/**
 * Reads one row: a figure for each column of numbers that is filled and wanted.
 *
 * @param isAdded whether rows are added up: then what was not reported must be counted as well
 * @param skip fields that are not needed
 */
export function entriesOf(plan: Plan, row: Cells, at: number, isAdded: boolean, notes: Notes, skip: ReadonlySet<Field> = NO_FIELDS): Entry[] {
  const { format, names, counts, added } = plan;
  const given: Fields = {}, entries: Entry[] = [];
  for (const [index, field] of added) {
    const value = row[index];
    if (typeof value === 'string' || typeof value === 'number') given[field] = value;
  }
  // A row of the author's own among them.
  if (given.value !== undefined && given.value !== '') return [{ fields: given, row: at, count: -1, cells: NO_CELLS }];
  for (const index of plan.unmoved) if (Number(withoutPower(textOf(row[index]))) > 0) notes.leave('not-movements', names.nameOf(index));
  if (plan.kinds) {
    const kind = textIn(row, plan.kinds.found);
    if (!isBlank(kind) && !plan.kinds.fits(kind)) notes.unknown(kind, names.nameOf(filled(row, plan.kinds.found)));
  }
  counts.forEach((planned, count) => {
    if (planned.when && !planned.when.fits(textIn(row, planned.when.found))) return;
    const fields: Fields = { ...given };
    let isEmpty = true, isOdd = false;
    for (const [field, found] of planned.ends) {
      const index = filled(row, found), raw = row[index];
      const number = format === null ? rawOf(raw, found, row) : numberOf(raw, found, row);
      isOdd ||= !isPlain(raw);
      if (!isBlank(String(number))) isEmpty = false;
      fields[field] = number;
    }
    // A footnote under the rows fills none of their columns.
    if (format !== null && isEmpty && !isOdd && isBare(planned, row)) return;
    if (format !== null && isEmpty && !isOdd && !isAdded && counts.length > 1) {
      notes.leave('blanks-left-out', columnOf(plan, planned, row));
      return;
    }
    if (format?.zeroMayBeFew && !isEmpty && Number(fields.value) === 0) {
      notes.leave('zeros-left-out', columnOf(plan, planned, row));
      if (!isAdded) return;
      // Nobody knows whether it is none: in a sum it is a number that was not given.
      fields.value = '';
    }
    for (const [field, found] of planned.cells) {
      const index = filled(row, found), raw = row[index];
      if (!isPlain(raw)) notes.unfit(typeof raw, at, names.nameOf(index));
      if (field in planned.numbers || skip.has(field)) continue;
      const said = format === null ? rawOf(raw, found, row) : textIn(row, found);
      if (said !== '') fields[field] = said;
    }
    if (planned.measure !== '') fields.measure = planned.measure;
    entries.push({ fields, row: at, count, cells: planned.cells });
  });
  return entries;
}

const NO_FIELDS: ReadonlySet<Field> = new Set();

/** Whether no column of the figure's fields is filled. */
function isBare({ cells }: Planned, row: Cells): boolean {
  for (const [, { at }] of cells) for (const index of at) if (!isBlank(textOf(row[index]))) return false;
  return true;
}

/** The column that a count stands in, for a person who looks for it. */
function columnOf({ names }: Plan, { numbers }: Planned, row: Cells): string {
  const found = numbers.value ?? numbers.low ?? numbers.high;
  return found ? names.nameOf(filled(row, found)) : '';
}

/** What an author wrote, as it was written. */
const rawOf = (raw: unknown, found: Found, row: Cells): string | number => (found.is !== null ? textIn(row, found) : typeof raw === 'string' || typeof raw === 'number' ? raw : '');

/** A publisher's number. Files are not written in the language of the page: a point in them is a decimal point. */
function numberOf(raw: unknown, found: Found, row: Cells): string | number {
  if (typeof raw === 'number' && !found.as) return raw;
  const text = withoutPower(textIn(row, found));
  return text.length < 20 && /^\d+\.\d+$/.test(text) ? Number(text) : text;
}
