import { windowOf as kindOf } from '../../figures/compare.js';
import { daysOf, isoDate, sameDate, type ReportedDate } from '../../figures/date.js';
import type { Figure, Source } from '../../figures/figure.js';
import { problem, type Problem } from '../../figures/problem.js';
import { adding, type Adding } from '../../figures/sum.js';
import type { Entry } from '../formats/apply.js';
import { columnsOf, textIn, type Cells } from '../formats/cells.js';
import { exampleOf, type Plan } from '../formats/plan.js';
import { textOf, type Field } from '../fields.js';
import { isWithin } from './dates.js';
import { dateOfKey, startOf, windowOf, type Key } from './group-keys.js';
import { isTotal } from '../totals.js';

/** Fields that the sums of a measure have if each of them was added from figures that agree. */
const SHARED = ['place', 'from', 'to', 'method', 'certainty', 'step', 'revision'] as const;
/** Parts of a source beside its name. */
const OF_SOURCE = ['relays', 'link', 'role'] as const;

type Mixed = (typeof SHARED)[number] | (typeof OF_SOURCE)[number] | 'word';

/** All that one group counts of a measure by a source: a pile, or one for each `group` of people in it. */
interface Base {
  readonly first: Figure;
  /** For each rule of the format on rows that share people: what they say in its column, and which of it is a whole. */
  readonly shares: readonly { readonly said: Set<string>; readonly wholes: Set<string> }[];
  refused: Problem | null;
}

/** Why a pile has no sum: rows are there twice, numbers or dates are of kinds that do not add up, or there is a time that no row covers. */
type Why = 'twice' | 'numbers' | 'dates' | 'gap';

/** Figures that are being added up. */
interface Pile {
  readonly base: Base;
  readonly first: Figure;
  readonly row: number;
  readonly values: readonly string[];
  readonly sum: Adding;
  readonly mixed: Set<Mixed>;
  readonly places: Set<string>;
  readonly dates: Dates;
  /** One number of each kind, to tell of those that cannot be added. */
  readonly kinds: Map<string, string>;
  /** How many could not be read. */
  unread: number;
  refused: { readonly why: Why; readonly problem: Problem } | null;
}

interface Dates {
  from: ReportedDate | null;
  to: ReportedDate | null;
  /** The first day, and the one after the last. */
  days: readonly [number, number];
  /** Some number has no date, so nobody knows from when to when the sum is. */
  isOpen: boolean;
  isOneDate: boolean;
  /** Of rows that may overlap, or leave a time out: their windows, by kind and name. */
  readonly windows: Map<string, Span>;
}

/** One of the windows, with its days; without any where rows have no date. */
interface Span { readonly name: string; readonly days: readonly [number, number] | null; readonly isPeriod: boolean }

export interface Grouping {
  /** @param isRead whether the entry could be read; if not, its number counts as not reported */
  add(figure: Figure, entry: Entry, row: Cells, isRead: boolean): void;
  /** Says of an entry's group that it has no sum. */
  refuse(figure: Figure, entry: Entry, row: Cells, why: string): void;
  /** The sums, in the order of their time or else of their first rows; `rows` are places from 0. */
  sums(): { figures: Figure[]; rows: number[]; problems: Problem[] };
}

/**
 * Adds up entries, one sum for each group, measure, unit, source and column, and for each kind of
 * people (`group`): civilians and soldiers are never one sum unless rows are grouped by that. The
 * numbers are added by the rules of `sum.ts`. If any group has no sum none is drawn, because the
 * others would look as if they were all.
 *
 * Events share nobody. Of other rows that is not known: running totals and counts of several
 * dates, periods that overlap, and totals beside their parts are never added.
 */
export function grouping(plan: Plan, keys: readonly Key[], what: 'events' | 'rows'): Grouping {
  const piles = new Map<string, Pile>(), bases = new Map<string, Base>();
  const isDisjoint = plan.format?.events !== undefined, isDense = plan.format?.statesZeros === true;
  const isByGroup = keys.some(({ shows }) => shows === 'group');

  const pileOf = (figure: Figure, entry: Entry, row: Cells): Pile => {
    const values = keys.map((key) => key.valueOf(figure, entry, row));
    const of = [values, entry.count, figure.measure?.id, figure.unit, figure.source?.chain[0]];
    const id = JSON.stringify([of, isByGroup ? null : figure.group]);
    let pile = piles.get(id);
    if (!pile) {
      const all = JSON.stringify(of);
      let base = bases.get(all);
      if (!base) bases.set(all, base = { first: figure, shares: plan.same.map(() => ({ said: new Set<string>(), wholes: new Set<string>() })), refused: null });
      const dates: Dates = { from: null, to: null, days: [Infinity, -Infinity], isOpen: false, isOneDate: true, windows: new Map() };
      piles.set(id, pile = { base, first: figure, row: entry.row, values, sum: adding(), mixed: new Set(), places: new Set(), dates, kinds: new Map(), unread: 0, refused: null });
    }
    return pile;
  };

  const refuse = (pile: Pile, why: Why, text: string) => {
    pile.refused ??= { why, problem: problem('no-sum', nameOf(pile), { row: null, field: keys.length > 0 ? 'group-by' : null }, 'left-out', text) };
  };

  const add = (figure: Figure, entry: Entry, row: Cells, isRead: boolean) => {
    const pile = pileOf(figure, entry, row), { base, first, mixed, sum } = pile;
    for (const field of SHARED) if (figure[field] !== first[field]) mixed.add(field);
    if (figure.place !== null) pile.places.add(figure.place);
    if (figure.source !== first.source) noteSource(mixed, figure.source, first.source);
    if (figure.measure?.text !== first.measure?.text) mixed.add('word');
    if (!isRead) pile.unread++;
    const { estimate } = figure;
    if (!pile.kinds.has(estimate.bound)) pile.kinds.set(estimate.bound, estimate.bound === 'none' ? '–' : numberText(entry));
    if (!sum.add(estimate)) refuse(pile, 'numbers', estimate.bound === first.estimate.bound ? numberText(entry) : `${[...pile.kinds.values()][0]} + ${numberText(entry)}`);
    addDates(pile.dates, figure, first, isDense || !isDisjoint);
    plan.same.forEach(({ rule, found }, i) => {
      const text = textIn(row, found), { said, wholes } = base.shares[i]!;
      if (said.size > 8 || (said.has(text) && (wholes.has(text) || !rule.whole))) return;
      said.add(text);
      if (rule.whole?.(text, (name) => textIn(row, plan.find(name)))) wholes.add(text);
    });
    if (!isDisjoint) base.refused ??= samePeople(plan, figure, base.first);
  };

  const sums = () => {
    const time = keys.findIndex(({ shows }) => shows === 'dates');
    const order = [...piles.values()];
    if (time >= 0) order.sort((a, b) => at(a, time) - at(b, time));
    for (const base of bases.values()) base.refused ??= sharedPeople(plan, base);
    for (const pile of order) {
      const unlike = isDisjoint ? null : unlikeDates(pile.dates), gap = isDense ? gapIn(pile.dates) : null;
      if (unlike !== null) refuse(pile, 'dates', unlike);
      if (gap !== null) refuse(pile, 'gap', gap);
      if (!pile.sum.total()) refuse(pile, 'numbers', [...pile.kinds.values()].join(' + '));
    }
    const problems = refusalsOf(order);
    if (problems.length > 0) return { figures: [], rows: [], problems };
    // That none of a group can be read has been said row by row.
    const drawn = order.filter(({ unread, sum }) => unread < sum.of), mixed = mixedIn(drawn);
    const figures = drawn.map((pile): Figure => ({
      ...pile.first, ...shown(pile, mixed, keys, { isDisjoint, isDense }), estimate: pile.sum.total()!, sum: { what, of: pile.sum.of, reported: pile.sum.reported, ...(pile.places.size > 1 ? { places: pile.places.size } : {}) },
    }));
    return { figures, rows: drawn.map(({ row }) => row), problems };
  };
  return { add, refuse: (figure, entry, row, why) => refuse(pileOf(figure, entry, row), 'twice', why), sums };
}

/** Why groups have no sums, one fact said once. What holds for all of them is said of what is counted. */
function refusalsOf(piles: readonly Pile[]): Problem[] {
  const all = piles.map(({ base, refused }) => base.refused ?? refused?.problem ?? null);
  const failed = all.filter((each) => each !== null);
  const reasons = new Set(piles.map(({ base, refused }) => (base.refused ? `${base.refused.code} ${base.refused.where.field}` : refused?.why)));
  if (failed.length === piles.length && piles.length > 1 && reasons.size === 1) {
    const [first] = failed, measures = new Set(piles.map(measureOf));
    return [first!.code === 'no-sum' ? { ...first!, found: [...measures].join(', ') } : first!];
  }
  return [...new Map(failed.map((each) => [JSON.stringify(each), each])).values()];
}

/** Where a part is kept or lost together: in all sums of a measure, and parts of a source in those of that source. */
const scopeOf = ({ first }: Pile, part: Mixed): string =>
  JSON.stringify([part, first.measure?.id, (OF_SOURCE as readonly string[]).includes(part) ? first.source?.chain[0] : null]);

/** Parts that some sum mixes. A sum of one row that kept them would look like another kind of sum. */
const mixedIn = (piles: readonly Pile[]): ReadonlySet<string> => new Set(piles.flatMap((pile) => [...pile.mixed].map((part) => scopeOf(pile, part))));

const measureOf = ({ first }: Pile): string => first.measure?.text ?? first.measure?.id ?? '';

const nameOf = (pile: Pile): string => pile.values.filter((text) => text !== '').join(', ') || measureOf(pile);

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

/** Widens the window of a sum by that of a figure. @param isEach whether each window must be known as well */
function addDates(dates: Dates, figure: Figure, first: Figure, isEach: boolean): void {
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
  if (!isEach) return;
  const kind = kindOf(figure), isPeriod = kind === 'period', ends = [figure.since, figure.until, figure.asOf].map((part) => part && isoDate(part)).filter((part) => part !== null);
  const name = (isPeriod && ends[0] === ends[1] ? ends.slice(1) : ends).join('/') || '–', key = `${kind} ${name}`;
  if (!dates.windows.has(key)) dates.windows.set(key, { name, days: window && [daysOf(window[0])[0], daysOf(window[1])[1]], isPeriod });
}

const isCoarser = (a: ReportedDate, b: ReportedDate | null): boolean => b !== null && ((a.month === null && b.month !== null) || (a.day === null && b.day !== null));

/** Two windows of which it isn't known that nobody was counted in both; `null` where there are none. */
function unlikeDates({ windows }: Dates): string | null {
  let last: Span | undefined;
  for (const span of inOrder(windows)) {
    const isAfter = span.isPeriod && last?.isPeriod && span.days && last.days && span.days[0] >= last.days[1];
    if (last && !isAfter) return `${last.name} + ${span.name}`;
    last = span;
  }
  return null;
}

/** Two periods with a time between them that no row covers; `null` where there are none. */
function gapIn({ windows }: Dates): string | null {
  let last: Span | undefined;
  for (const span of inOrder(windows)) {
    if (!span.days) continue;
    if (last && span.days[0] > last.days![1]) return `${last.name} + ${span.name}`;
    if (!last || span.days[1] > last.days![1]) last = span;
  }
  return null;
}

const inOrder = (windows: Dates['windows']): Span[] =>
  [...windows.values()].sort(({ days: a }, { days: b }) => (a?.[0] ?? 0) - (b?.[0] ?? 0) || (a?.[1] ?? 0) - (b?.[1] ?? 0));

/** Rows that the format says share people. */
function sharedPeople(plan: Plan, { shares }: Base): Problem | null {
  const i = plan.same.findIndex(({ rule }, k) => shares[k]!.said.size > 1 && (!rule.whole || shares[k]!.wholes.size > 0));
  if (i < 0) return null;
  const { rule } = plan.same[i]!, { said, wholes } = shares[i]!;
  const found = rule.whole ? [...wholes] : [...said];
  return problem('same-people', found.join(', '), { row: null, field: columnsOf(rule.in)[0] ?? null }, 'left-out', exampleOf(rule, found));
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
function shown(pile: Pile, mixed: ReadonlySet<string>, keys: readonly Key[], { isDisjoint, isDense }: { isDisjoint: boolean; isDense: boolean }): Partial<Figure> {
  const { first, dates, values } = pile, isMixed = (part: Mixed) => mixed.has(scopeOf(pile, part));
  const parts: { -readonly [K in keyof Figure]?: Figure[K] } = { note: null, quote: null, published: null, status: null };
  for (const field of SHARED) if (isMixed(field)) parts[field] = null;
  if (first.measure && isMixed('word')) parts.measure = { id: first.measure.id, text: null };
  if (first.source) {
    const { chain, url, role } = first.source;
    parts.source = { chain: isMixed('relays') ? [chain[0]] : chain, url: isMixed('link') ? null : url, role: isMixed('role') ? null : role };
  }
  const labels: string[] = [];
  keys.forEach(({ shows }, i) => {
    const value = values[i]!;
    if (shows === 'label' && value !== '') labels.push(value);
    else if (shows === 'group' || (SHARED as readonly string[]).includes(shows)) parts[shows as 'place'] = value === '' ? null : value;
  });
  const group = parts.group === undefined ? first.group : parts.group;
  if (labels.length > 0) parts.group = [...(group === null ? [] : [group]), ...labels].join(', ');
  const isCount = !isDisjoint && first.asOf !== null;
  return { ...parts, ...datesOf(dates, dateOfKey(values[keys.findIndex(({ shows }) => shows === 'dates')] ?? ''), isCount, isDense) };
}

/**
 * From when to when a sum is: its group's year or month if all of it lies within. Rows counted on
 * one day keep that, and a year of which only months have rows (`isDense`) is those months.
 */
function datesOf({ from, to, days, isOpen, isOneDate }: Dates, named: ReportedDate | null, isCount: boolean, isDense: boolean): Partial<Figure> {
  const isWhole = named !== null && (!isDense || daysOf(named).every((day, i) => day === days[i]));
  if (isOneDate && (isCount || !isWhole)) return {};
  if (isWhole && (!from || isWithin(from, named)) && (!to || isWithin(to, named))) return { asOf: null, since: named, until: named };
  return isOpen || !from || !to ? { asOf: null, since: null, until: null } : { asOf: null, since: from, until: to };
}
