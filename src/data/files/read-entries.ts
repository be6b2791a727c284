import { isoDate, type ReportedDate } from '../../figures/date.js';
import { atLeast, atMost, between, none, reported, type Estimate, type Interval } from '../../figures/estimate.js';
import type { Figure } from '../../figures/figure.js';
import type { Problem } from '../../figures/problem.js';
import type { Entry } from '../formats/apply.js';
import { filled } from '../formats/cells.js';
import type { Plan } from '../formats/plan.js';
import type { Field, Fields } from '../fields.js';
import { textOf } from '../fields.js';
import type { NumberFormat } from '../read-count.js';
import { readRows } from '../read-figures.js';
import type { Sheet } from './sheet.js';

/** Fields that differ from row to row; what the others say is read once for all rows that say the same. */
const VARYING = new Set<Field>(['value', 'low', 'high', 'interval', 'as-of', 'since', 'until']);
const NUMBERS = ['value', 'low', 'high', 'interval', 'quantiles'] as const;
const DATES = ['as-of', 'since', 'until'] as const;

/** So many different frames are remembered at once. */
const MOST = 5_000;

export interface EntryReader {
  /** The figure of an entry; `null` where something in it cannot be read. What is wrong is in `problems`. */
  read(entry: Entry): Figure | null;
  /** What can be read of an entry that cannot, as a figure without a number: in a sum it counts as not reported. */
  rest(entry: Entry): Figure | null;
  /** All that was wrong so far, by the rows and columns of the file; one fact is said once. */
  readonly problems: readonly Problem[];
}

/**
 * Reads entries as `readRows` does. The rows of a file repeat each other in all but numbers and
 * dates, and most of these are plain: those take a short way to the same figure.
 */
export function entryReader(sheet: Sheet, plan: Plan, defaults: Fields, numbers: NumberFormat, date: (text: string | number) => ReportedDate | null): EntryReader {
  const problems: Problem[] = [], said = new Set<string>();
  const frames = new Map<string, Figure | null>(), intervals = new Map<string, Interval | null>();

  const intervalOf = (text: string): Interval | null => {
    let interval = intervals.get(text);
    if (interval === undefined) {
      const estimate = readRows([{ low: '0', high: '0', interval: text }], {}, numbers, 1).figures[0]?.estimate;
      intervals.set(text, interval = estimate?.bound === 'between' ? estimate.interval : null);
    }
    return interval;
  };

  const estimateOf = (fields: Fields): Estimate | null => {
    const [value, low, high] = [plainCount(fields.value), plainCount(fields.low), plainCount(fields.high)];
    if (value === undefined || low === undefined || high === undefined) return null;
    if (low === null && high === null) return value === null ? none() : fields.interval === undefined ? reported(value) : null;
    if (low !== null && high !== null) {
      const interval = intervalOf(textOf(fields, 'interval'));
      return interval && low <= high && (value === null || (low <= value && value <= high)) ? between(low, high, value, interval) : null;
    }
    return value !== null ? null : low === null ? atMost(high!) : atLeast(low);
  };

  const undated = without(defaults, DATES);
  /** What rows have in common but for numbers and dates; `null` where it cannot be read. */
  const frameOf = (fields: Fields): Figure | null => {
    let key = '';
    const rest: Fields = { value: '' };
    for (const field of Object.keys(fields) as Field[]) {
      if (VARYING.has(field)) continue;
      rest[field] = fields[field]!;
      key += `${field}\u0001${String(fields[field])}\u0002`;
    }
    let frame = frames.get(key);
    if (frame === undefined) {
      if (frames.size >= MOST) frames.clear();
      const reading = readRows([rest], undated, numbers, 1);
      frames.set(key, frame = reading.problems.length === 0 ? reading.figures[0] ?? null : null);
    }
    return frame;
  };

  const short = (fields: Fields): Figure | null => {
    if (fields.quantiles !== undefined) return null;
    const estimate = estimateOf(fields);
    if (!estimate) return null;
    const dates: (ReportedDate | null)[] = [];
    for (const field of DATES) {
      const text = textOf(fields, field).trim() === '' ? defaults[field] ?? '' : fields[field]!;
      const read = text === '' ? null : date(text);
      if (text !== '' && !read) return null;
      dates.push(read);
    }
    const [asOf, since, until] = dates as [ReportedDate | null, ReportedDate | null, ReportedDate | null];
    if (since && until && isoDate(since) > isoDate(until)) return null;
    const frame = frameOf(fields);
    return frame && { ...frame, estimate, asOf, since, until };
  };

  const read = (entry: Entry): Figure | null => {
    const figure = short(entry.fields);
    if (figure) return figure;
    const reading = readRows([entry.fields], defaults, numbers, 1);
    for (const p of reading.problems) {
      const at = placed(p, entry, sheet, plan);
      // A cell that several figures share is one problem, and so is the language of the page.
      const fact = p.code === 'language-assumed' ? p.code : JSON.stringify([p.code, at.where, p.where.row === null ? '' : at.found]);
      if (said.size < said.add(fact).size) problems.push(at);
    }
    return reading.figures[0] ?? null;
  };
  const rest = ({ fields }: Entry): Figure | null => {
    const bad = readRows([fields], defaults, numbers, 1).problems.map(({ where }) => where.field as Field);
    return readRows([without(fields, [...NUMBERS, ...bad, ...(bad.includes('since') ? ['until' as const] : [])])], defaults, numbers, 1).figures[0] ?? null;
  };
  return { read, rest, problems };
}

const without = (fields: Fields, some: readonly Field[]): Fields =>
  Object.fromEntries((Object.entries(fields) as [Field, string | number][]).filter(([field]) => !some.includes(field)));

/** A count in plain digits; `null` for none, `undefined` for anything that must be read with care. */
function plainCount(text: string | number | undefined): number | null | undefined {
  if (text === undefined || text === '') return null;
  if (typeof text === 'number') return Number.isSafeInteger(text) && text >= 0 && !Object.is(text, -0) ? text : undefined;
  return text.length < 16 && /^\d+$/.test(text) ? Number(text) : undefined;
}

/** A problem at the row and the column of the file, not at our field. */
function placed(p: Problem, { row, cells }: Entry, sheet: Sheet, plan: Plan): Problem {
  // What is wrong with a default has no row.
  if (p.where.row === null) return p;
  const found = cells.get(p.where.field as Field), index = found ? filled(sheet.rows[row] ?? [], found) : -1;
  return { ...p, where: { row: sheet.numberOf(row), field: index >= 0 ? plan.names.nameOf(index) : p.where.field } };
}
