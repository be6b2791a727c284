import { windowOf as kindOf, type Window } from '../../figures/compare.js';
import { daysOf, isoDate, sameDate, type ReportedDate } from '../../figures/date.js';
import type { Figure, Source } from '../../figures/figure.js';
import { problem, type Problem } from '../../figures/problem.js';
import { adding, type Adding } from '../../figures/sum.js';
import type { Entry } from '../formats/apply.js';
import { columnsOf, textIn, type Cells } from '../formats/cells.js';
import type { Plan } from '../formats/plan.js';
import { textOf, type Field } from '../fields.js';
import { isWithin } from './dates.js';
import { dateOfKey, startOf, windowOf, type Key } from './group-keys.js';
import { isTotal } from '../totals.js';

/** Fields that a sum has if all that was added has them. */
const SHARED = ['group', 'place', 'from', 'to', 'method', 'certainty', 'step', 'revision'] as const;

/** Figures that are being added up. */
interface Pile {
  readonly first: Figure;
  readonly row: number;
  readonly values: readonly string[];
  readonly sum: Adding;
  readonly mixed: Set<(typeof SHARED)[number] | 'relays' | 'link' | 'role' | 'word'>;
  readonly dates: Dates;
  /** For each rule of the format on rows that share people: what they say in its column, and which of it is a whole. */
  readonly shares: readonly { readonly said: Set<string>; readonly wholes: Set<string> }[];
  /** One number of each kind, to tell of those that cannot be added. */
  readonly kinds: Map<string, string>;
  /** How many could not be read. */
  unread: number;
  refused: Problem | null;
}

interface Dates {
  from: ReportedDate | null;
  to: ReportedDate | null;
  /** The first day, and the one after the last. */
  days: readonly [number, number];
  /** Some number has no date, so nobody knows from when to when the sum is. */
  isOpen: boolean;
  isOneDate: boolean;
  /** For rows that are no events: the windows, to see whether any two overlap. */
  readonly windows: Map<string, readonly [number, number]>;
}

export interface Grouping {
  /** @param isRead whether the entry could be read; if not, its number counts as not reported */
  add(figure: Figure, entry: Entry, row: Cells, isRead: boolean): void;
  /** Says of an entry's group that it has no sum. */
  refuse(figure: Figure, entry: Entry, row: Cells, why: string): void;
  /** The sums, in the order of their time or else of their first rows; `rows` are places from 0. */
  sums(): { figures: Figure[]; rows: number[]; problems: Problem[] };
}

/**
 * Adds up entries, one sum for each group, measure, unit, source and column. The numbers are
 * added by the rules of `sum.ts`; what has no sum is told and not drawn.
 *
 * Events share nobody. Of other rows that is not known: running totals and counts of several
 * dates, periods that overlap, and totals beside their parts are never added.
 */
export function grouping(plan: Plan, keys: readonly Key[], what: 'events' | 'rows'): Grouping {
  const piles = new Map<string, Pile>();
  const isDisjoint = plan.format?.events !== undefined;

  const pileOf = (figure: Figure, entry: Entry, row: Cells): Pile => {
    const values = keys.map((key) => key.valueOf(figure, entry, row));
    const id = JSON.stringify([values, entry.count, figure.measure?.id, figure.unit, figure.source?.chain[0]]);
    let pile = piles.get(id);
    if (!pile) {
      const dates: Dates = { from: null, to: null, days: [Infinity, -Infinity], isOpen: false, isOneDate: true, windows: new Map() };
      const shares = plan.same.map(() => ({ said: new Set<string>(), wholes: new Set<string>() }));
      piles.set(id, pile = { first: figure, row: entry.row, values, sum: adding(), mixed: new Set(), dates, shares, kinds: new Map(), unread: 0, refused: null });
    }
    return pile;
  };

  const refuse = (pile: Pile, why: string) => {
    pile.refused ??= problem('no-sum', nameOf(pile), { row: null, field: keys.length > 0 ? 'group-by' : null }, 'left-out', why);
  };

  const add = (figure: Figure, entry: Entry, row: Cells, isRead: boolean) => {
    const pile = pileOf(figure, entry, row), { first, mixed, sum } = pile;
    for (const field of SHARED) if (figure[field] !== first[field]) mixed.add(field);
    if (figure.source !== first.source) noteSource(mixed, figure.source, first.source);
    if (figure.measure?.text !== first.measure?.text) mixed.add('word');
    if (!isRead) pile.unread++;
    const { estimate } = figure;
    if (!pile.kinds.has(estimate.bound)) pile.kinds.set(estimate.bound, estimate.bound === 'none' ? '–' : numberText(entry));
    if (!sum.add(estimate)) refuse(pile, estimate.bound === first.estimate.bound ? numberText(entry) : `${[...pile.kinds.values()][0]} + ${numberText(entry)}`);
    addDates(pile.dates, figure, first, isDisjoint);
    plan.same.forEach(({ rule, found }, i) => {
      const text = textIn(row, found), { said, wholes } = pile.shares[i]!;
      if (said.size > 8 || (said.has(text) && (wholes.has(text) || !rule.whole))) return;
      said.add(text);
      if (rule.whole?.(text, (name) => textIn(row, plan.find(name)))) wholes.add(text);
    });
    if (!isDisjoint) pile.refused ??= samePeople(plan, figure, first);
  };

  const sums = () => {
    const figures: Figure[] = [], rows: number[] = [], problems: Problem[] = [], seen = new Set<string>();
    const time = keys.findIndex(({ shows }) => shows === 'dates');
    const order = [...piles.values()];
    if (time >= 0) order.sort((a, b) => at(a, time) - at(b, time));
    for (const pile of order) {
      pile.refused ??= sharedPeople(plan, pile) ?? null;
      const why = isDisjoint ? null : unlikeDates(pile.dates);
      if (why !== null) refuse(pile, why);
      const estimate = pile.sum.total();
      if (!estimate) refuse(pile, [...pile.kinds.values()].join(' + '));
      if (pile.refused && seen.size < seen.add(JSON.stringify(pile.refused)).size) problems.push(pile.refused);
      // That none of a group can be read has been said row by row.
      if (pile.refused || !estimate || pile.unread === pile.sum.of) continue;
      figures.push({ ...pile.first, ...shown(pile, keys, isDisjoint), estimate, sum: { what, of: pile.sum.of, reported: pile.sum.reported } });
      rows.push(pile.row);
    }
    return { figures, rows, problems };
  };
  return { add, refuse: (figure, entry, row, why) => refuse(pileOf(figure, entry, row), why), sums };
}

const nameOf = ({ values, first }: Pile): string => values.filter((text) => text !== '').join(', ') || (first.measure?.text ?? first.measure?.id ?? '');

/** Where a group stands in time; after all others if it has no date. */
function at({ values, dates }: Pile, key: number): number {
  const date = dateOfKey(values[key]!) ?? dates.from;
  return date ? startOf(date) : Infinity;
}

function numberText({ fields }: Entry): string {
  const [value, low, high] = (['value', 'low', 'high'] as const).map((field) => textOf(fields, field).trim());
  return [value, low === '' && high === '' ? '' : `${low}–${high}`].filter((text) => text !== '').join(' ');
}

function noteSource(mixed: Pile['mixed'], a: Source | null, b: Source | null): void {
  if (a?.chain.join(';') !== b?.chain.join(';')) mixed.add('relays');
  if (a?.url !== b?.url) mixed.add('link');
  if (a?.role !== b?.role) mixed.add('role');
}

/** Widens the window of a sum by that of a figure. */
function addDates(dates: Dates, figure: Figure, first: Figure, isDisjoint: boolean): void {
  const window = windowOf(figure);
  if (!window) dates.isOpen ||= figure.estimate.bound !== 'none';
  else {
    const first = daysOf(window[0])[0], last = daysOf(window[1])[1];
    // Of "2018" and "2018-01-01" the coarser claims less, whichever comes first.
    if (first < dates.days[0] || (first === dates.days[0] && isCoarser(window[0], dates.from))) dates.from = window[0];
    if (last > dates.days[1] || (last === dates.days[1] && isCoarser(window[1], dates.to))) dates.to = window[1];
    dates.days = [Math.min(first, dates.days[0]), Math.max(last, dates.days[1])];
  }
  dates.isOneDate &&= sameDate(figure.asOf, first.asOf) && sameDate(figure.since, first.since) && sameDate(figure.until, first.until);
  if (isDisjoint) return;
  const kind = kindOf(figure), key = [kind, figure.since, figure.until, figure.asOf].map((part) => (part === null || typeof part === 'string' ? part : isoDate(part))).join(' ');
  if (!dates.windows.has(key)) dates.windows.set(key, window ? [daysOf(window[0])[0], daysOf(window[1])[1]] : [0, 0]);
}

const isCoarser = (a: ReportedDate, b: ReportedDate | null): boolean => b !== null && ((a.month === null && b.month !== null) || (a.day === null && b.day !== null));

/** Two windows of which it isn't known that nobody was counted in both; `null` where there are none. */
function unlikeDates({ windows }: Dates): string | null {
  const sorted = [...windows].sort(([, a], [, b]) => a[0] - b[0] || a[1] - b[1]);
  let last: (typeof sorted)[number] | undefined;
  for (const each of sorted) {
    const isPeriod = each[0].startsWith('period' satisfies Window) && last?.[0].startsWith('period' satisfies Window);
    if (last && !(isPeriod && each[1][0] >= last[1][1])) return [last, each].map(([key]) => key.split(' ').slice(1).filter((part) => part !== '').join('/') || '–').join(' + ');
    last = each;
  }
  return null;
}

/** Rows that the format says share people. */
function sharedPeople(plan: Plan, pile: Pile): Problem | undefined {
  const i = plan.same.findIndex(({ rule }, k) => pile.shares[k]!.said.size > 1 && (!rule.whole || pile.shares[k]!.wholes.size > 0));
  if (i < 0) return undefined;
  const { rule } = plan.same[i]!, { said, wholes } = pile.shares[i]!;
  const found = rule.whole ? [...wholes] : [...said];
  return problem('same-people', found.join(', '), { row: null, field: columnsOf(rule.in)[0] ?? null }, 'left-out', rule.choose);
}

/** Rows of an author, or of a format that says nothing of it: a total beside its parts, everyone beside a group. */
function samePeople(plan: Plan, figure: Figure, first: Figure): Problem | null {
  for (const field of ['place', 'group', 'from', 'to'] as const) {
    const [a, b] = [first[field], figure[field]];
    const total = [a, b].find(isTotal);
    const isUnlike = a !== b && (total !== undefined || (field === 'group' && (a === null || b === null)));
    if (!isUnlike) continue;
    const column = columnName(plan, field), name = total ?? a ?? b ?? '';
    return problem('same-people', name, { row: null, field: column }, 'left-out', total === undefined ? `${column}=${name}` : `${column}!=${name}`);
  }
  return null;
}

function columnName({ fields, counts, names }: Plan, field: Field): string {
  const index = (fields.get(field) ?? counts.map(({ cells }) => cells.get(field)).find((found) => found !== undefined))?.at[0];
  return index === undefined ? field : names.nameOf(index);
}

/** The parts of a figure that its sum has: what all share, what it was grouped by, and its dates. */
function shown({ first, mixed, dates, values }: Pile, keys: readonly Key[], isDisjoint: boolean): Partial<Figure> {
  const parts: { -readonly [K in keyof Figure]?: Figure[K] } = { note: null, quote: null, published: null, status: null };
  for (const field of SHARED) if (mixed.has(field)) parts[field] = null;
  if (first.measure && mixed.has('word')) parts.measure = { id: first.measure.id, text: null };
  if (first.source) {
    const { chain, url, role } = first.source;
    parts.source = { chain: mixed.has('relays') ? [chain[0]] : chain, url: mixed.has('link') ? null : url, role: mixed.has('role') ? null : role };
  }
  const labels: string[] = [];
  keys.forEach(({ shows }, i) => {
    const value = values[i]!;
    if (shows === 'label' && value !== '') labels.push(value);
    else if ((SHARED as readonly string[]).includes(shows)) parts[shows as 'place'] = value === '' ? null : value;
  });
  const group = parts.group === undefined ? first.group : parts.group;
  if (labels.length > 0) parts.group = [...(group === null ? [] : [group]), ...labels].join(', ');
  const isCount = !isDisjoint && first.asOf !== null;
  return { ...parts, ...datesOf(dates, dateOfKey(values[keys.findIndex(({ shows }) => shows === 'dates')] ?? ''), isCount) };
}

/** From when to when a sum is: its group's year or month if all of it lies within. Rows counted on one day keep that. */
function datesOf({ from, to, isOpen, isOneDate }: Dates, named: ReportedDate | null, isCount: boolean): Partial<Figure> {
  if (isOneDate && (isCount || !named)) return {};
  if (named && (!from || isWithin(from, named)) && (!to || isWithin(to, named))) return { asOf: null, since: named, until: named };
  return isOpen || !from || !to ? { asOf: null, since: null, until: null } : { asOf: null, since: from, until: to };
}
