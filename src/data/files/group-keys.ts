import { daysOf, isoDate, type ReportedDate } from '../../figures/date.js';
import type { Figure } from '../../figures/figure.js';
import type { Problem } from '../../figures/problem.js';
import type { GroupKey, Step } from '../../figures/provenance.js';
import type { Entry } from '../formats/apply.js';
import { textIn, type Cells } from '../formats/cells.js';
import type { Plan } from '../formats/plan.js';
import type { Field, Fields } from '../fields.js';
import { isBlank, plainText } from '../plain-text.js';
import type { NumberFormat } from '../read-count.js';
import { fieldNamed, noSuchColumn, partsOf } from './columns.js';
import { said } from './where.js';

type By = (Step & { kind: 'added' })['by'][number];

/** What rows are grouped by. */
export interface Key {
  readonly by: By;
  /** Where a sum shows it: in a field of the figure, in its dates, or else as the category of a bar. */
  readonly shows: Field | 'dates' | 'label';
  /** '' for an entry that has none: it goes to a group without it. */
  valueOf(figure: Figure, entry: Entry, row: Cells): string;
}

const KEYS: readonly GroupKey[] = ['year', 'month', 'day', 'place', 'group', 'side', 'source', 'measure', 'certainty'];
const isKey = (name: string): name is GroupKey => (KEYS as readonly string[]).includes(name);
const isTimeUnit = (name: string): name is 'year' | 'month' | 'day' => name === 'year' || name === 'month' || name === 'day';
const PARTS: readonly Field[] = ['place', 'group', 'from', 'to', 'method', 'certainty', 'step', 'revision'];

/** Reads what rows are to be grouped by: "year", "place; side", or columns of the file. */
export function readGroupBy(text: string, plan: Plan, columns: readonly string[], defaults: Fields, numbers: NumberFormat): { keys: Key[]; problems: Problem[] } {
  const keys: Key[] = [], problems: Problem[] = [];
  for (const name of partsOf(text)) {
    const key = keyOf(name, plan, defaults, numbers);
    if (key) keys.push(key);
    else problems.push(noSuchColumn(name, columns, 'group-by'));
  }
  return { keys, problems };
}

function keyOf(name: string, plan: Plan, defaults: Fields, numbers: NumberFormat): Key | null {
  const plain = plainText(name).toLowerCase(), index = plan.names.indexOf(name);
  const column = (at: number, by: By, shows: Key['shows']): Key => ({ by, shows, valueOf: (_, __, row) => filledText(said(row[at])) });
  const isTime = isTimeUnit(plain);
  if (isKey(plain)) {
    const found = plan.keys.get(plain);
    const shows = isTime ? 'dates' : plain === 'place' || plain === 'group' || plain === 'certainty' ? plain : 'label';
    if (found) return { by: plain, shows: plain === 'source' ? 'source' : shows, valueOf: (_, __, row) => filledText(textIn(row, found)) };
    if (isTimeUnit(plain)) return plain === 'year' && index >= 0 && plan.format?.id === 'hxl' ? column(index, plain, 'dates') : { by: plain, shows: 'dates', valueOf: (figure) => timeOf(figure, plain) };
    if (plain === 'measure') return { by: plain, shows: 'measure', valueOf: (figure) => figure.measure?.id ?? '' };
    if (plain === 'source') return { by: plain, shows: 'source', valueOf: (figure) => figure.source?.chain[0] ?? '' };
    if (plain !== 'side' && hasField(plan, plain, defaults)) return { by: plain, shows: plain, valueOf: (figure) => figure[plain] ?? '' };
    return index >= 0 ? column(index, plain, shows) : null;
  }
  const field = fieldNamed(name, numbers);
  if (field !== null && PARTS.includes(field) && hasField(plan, field, defaults)) {
    // A word of the page's language may name one of our keys: "lieu" is the place.
    const by: By = isKey(field) ? field : { column: name };
    return { by, shows: field, valueOf: (figure) => (figure[field as keyof Figure] as string | null) ?? '' };
  }
  return index >= 0 ? column(index, { column: plan.names.nameOf(index) }, 'label') : null;
}

const filledText = (text: string): string => (isBlank(text) ? '' : text.slice(0, 300));

const hasField = ({ fields, counts, added }: Plan, field: Field, defaults: Fields): boolean =>
  fields.has(field) || defaults[field] !== undefined || counts.some(({ cells }) => cells.has(field)) || added.some(([, own]) => own === field);

/**
 * The year, month or day that a figure lies within, as precisely as it is dated: "2016", "2016-10".
 * One that reaches over several is in a group of its own, named by both ends: "2016–2017".
 */
export function timeOf(figure: Figure, unit: 'year' | 'month' | 'day'): string {
  const ends = windowOf(figure);
  if (!ends) return '';
  const [from, to] = ends.map((date) => cut(date, unit)) as [string, string];
  return from === to ? from : `${from}–${to}`;
}

const LENGTH = { year: 4, month: 7, day: 10 } as const;
const cut = (date: ReportedDate, unit: keyof typeof LENGTH): string => isoDate(date).slice(0, LENGTH[unit]);

/** First and last date of what an entry counts; of a running total the day it stands for; `null` where it has none. */
export function windowOf({ asOf, since, until }: Figure): readonly [ReportedDate, ReportedDate] | null {
  if (since && until) return [since, until];
  const only = asOf ?? until ?? since;
  return only && [only, only];
}

/** A group's year, month or day as a date; `null` if its name is of another kind. */
export function dateOfKey(text: string): ReportedDate | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text) ?? [];
  return year === undefined ? null : { year: Number(year), month: month === undefined ? null : Number(month), day: day === undefined ? null : Number(day) };
}

/** The day by which groups stand in order. */
export const startOf = (date: ReportedDate): number => daysOf(date)[0];
