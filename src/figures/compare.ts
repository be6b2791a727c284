import { daysBetween, daysOf, sameDate, type ReportedDate } from './date.js';
import type { Figure } from './figure.js';
import { isPart, mayOverlap, natureOf } from './measure.js';
import { spanOf } from './span.js';

/** What may differ between two figures; the words for each are in `words/`. */
export type Aspect = 'measure' | 'unit' | 'population' | 'place' | 'source' | 'period' | 'method' | 'certainty' | 'revision';

export const ASPECTS: readonly Aspect[] = ['measure', 'unit', 'population', 'place', 'source', 'period', 'method', 'certainty', 'revision'];

function same(a: Figure, b: Figure, aspect: Aspect): boolean {
  switch (aspect) {
    case 'measure': return a.measure?.id === b.measure?.id;
    case 'unit': return a.unit === b.unit;
    case 'population': return a.group === b.group;
    case 'place': return a.place === b.place;
    case 'source': return a.source?.chain[0] === b.source?.chain[0];
    case 'period': return sameDate(a.asOf, b.asOf) && sameDate(a.since, b.since) && sameDate(a.until, b.until);
    case 'method': return a.method === b.method;
    case 'certainty': return a.certainty === b.certainty;
    case 'revision': return sameDate(a.published, b.published) && a.revision === b.revision;
  }
}

/** The aspects in which not all figures agree. An unstated part differs from a stated one. */
export function differences(figures: readonly Figure[]): Aspect[] {
  const [first, ...rest] = figures;
  return first ? ASPECTS.filter((aspect) => rest.some((f) => !same(first, f, aspect))) : [];
}

/** Whether a figure is of everyone, so that any group is a part of it. */
const isAll = ({ group }: Figure) => group === null || /^(all|total|everyone)\b/i.test(group);

/**
 * Whether two figures may count the same people: the same measure and place, periods that begin
 * alike, and the same group, a group of everyone, or groups that two sources drew up.
 */
function countsTheSame(a: Figure, b: Figure): boolean {
  return spanOf(a.estimate) !== null && spanOf(b.estimate) !== null
    && same(a, b, 'measure') && same(a, b, 'place') && sameDate(a.since, b.since)
    && (same(a, b, 'population') || isAll(a) || isAll(b) || !same(a, b, 'source'));
}

/** Whether any two of the figures may count the same people twice. */
export function anyOverlap(figures: readonly Figure[]): boolean {
  return figures.some((a, i) => figures.slice(i + 1).some((b) => mayOverlap(a.measure?.id ?? '', b.measure?.id ?? '') || countsTheSame(a, b)));
}

/** A count up to a day, a count within a period, people on a date, or unknown. */
export type Window = 'cumulative' | 'period' | 'date' | 'unstated';

export function windowOf(f: Figure): Window {
  if (f.since && f.until) return 'period';
  if (f.since) return 'cumulative';
  return f.asOf ? 'date' : 'unstated';
}

/** The last day a figure stands for. */
export const endOf = (f: Figure): ReportedDate | null => f.until ?? f.asOf;

/** Whether two stated dates can be one: "March 2003" and "18 March 2003". */
const meet = (a: ReportedDate, b: ReportedDate) => daysBetween(a, b) === 0;

/** Windows that end within a week of each other may stand as one; the days are printed all the same. */
const NEAR = 7;
/** Unless a source's own count grew by more than this meanwhile. */
const GROWTH = 0.02;

function grew(a: Figure, b: Figure): boolean {
  const [x, y] = [a.estimate.value, b.estimate.value];
  return !same(a, b, 'period') && (['measure', 'population', 'place', 'source'] as const).every((aspect) => same(a, b, aspect)) && x !== null && y !== null && Math.abs(x - y) > Math.min(x, y) * GROWTH;
}

/** Why two figures must not share an axis. */
export type Reason = 'nature' | 'measure' | 'part' | 'unit' | 'cumulative' | 'restart';

/**
 * Why figures need an axis of their own. A combined measure and a part of it, measures whose
 * kinds are unlike, units, running totals beside counts of a period, and a count that began anew.
 *
 * Elementary measures of one kind (killed, injured, missing) may stand side by side: they are
 * the categories of a bar chart, each named, and never added.
 */
const APART: Record<Reason, (a: Figure, b: Figure) => boolean> = {
  nature: (a, b) => natureOf(a.measure) !== natureOf(b.measure),
  // A word of the author's own: whether it counts the same people, nobody here can know.
  measure: (a, b) => natureOf(a.measure) === 'other' && natureOf(b.measure) === 'other' && !same(a, b, 'measure'),
  part: (a, b) => isPart(a.measure?.id ?? '', b.measure?.id ?? ''),
  unit: (a, b) => !same(a, b, 'unit'),
  // A period that begins where a running total begins is that total on its last day.
  cumulative: (a, b) => [windowOf(a), windowOf(b)].sort().join() === 'cumulative,period' && !meet(a.since!, b.since!),
  restart: (a, b) => windowOf(a) === 'cumulative' && windowOf(b) === 'cumulative'
    && (['measure', 'population', 'place', 'source'] as const).every((aspect) => same(a, b, aspect)) && a.from === b.from && a.to === b.to && a.source !== null && !meet(a.since!, b.since!),
};
const REASONS = Object.keys(APART) as Reason[];

/** What to be careful about when figures share an axis: the difference is printed on the marks. */
export type Care = 'measure' | 'population' | 'place' | 'period' | 'method' | 'certainty' | 'source';

const CARE: Record<Care, (a: Figure, b: Figure) => boolean> = {
  measure: (a, b) => !same(a, b, 'measure'),
  population: (a, b) => !same(a, b, 'population'),
  place: (a, b) => !same(a, b, 'place'),
  source: (a, b) => !same(a, b, 'source'),
  period: (a, b) => {
    const [from, to] = [[a.since, b.since], [endOf(a), endOf(b)]] as const;
    const starts = from[0] && from[1] ? meet(from[0], from[1]) : from[0] === from[1];
    const ends = to[0] && to[1] ? daysBetween(to[0], to[1]) <= NEAR && !grew(a, b) : to[0] === to[1];
    return !(starts && ends);
  },
  method: (a, b) => !same(a, b, 'method'),
  certainty: (a, b) => !same(a, b, 'certainty'),
};
const CARES = Object.keys(CARE) as Care[];

/** Whether two figures may stand on one axis, and what a reader must know when they do. */
export interface Comparison {
  /** `like`: they may be compared. `care`: only with what differs said. `apart`: not on one axis. */
  readonly verdict: 'like' | 'care' | 'apart';
  readonly apart: readonly Reason[];
  readonly care: readonly Care[];
}

/** Compares the frames of two figures, not their numbers: what, who, where, when, by whom and how. */
export function compareFigures(a: Figure, b: Figure): Comparison {
  const apart = REASONS.filter((reason) => APART[reason](a, b));
  const care = CARES.filter((aspect) => CARE[aspect](a, b));
  return { verdict: apart.length > 0 ? 'apart' : care.length > 0 ? 'care' : 'like', apart, care };
}

const isApart = (a: Figure, b: Figure) => REASONS.some((reason) => APART[reason](a, b));

/** What differs with care between any two of the figures. */
export function caresOf(figures: readonly Figure[]): Care[] {
  const pairs = (test: (a: Figure, b: Figure) => boolean) => figures.some((a, i) => figures.slice(i + 1).some((b) => test(a, b)));
  // All but the period are plain equality, so comparing with the first is enough; only unlike periods need comparing pair by pair.
  const differ = differences(figures);
  return CARES.filter((aspect) => differ.includes(aspect) && (aspect !== 'period' || pairs(CARE.period)));
}

/**
 * Splits figures into sets that may stand on one axis each; they keep their order within a set.
 * A figure without a number needs no axis and stays with the one before it.
 */
export function comparableSets(figures: readonly Figure[]): readonly (readonly Figure[])[] {
  const sets: Figure[][] = [];
  let last: Figure[] | undefined;
  for (const f of figures) {
    const free = last !== undefined && spanOf(f.estimate) === null;
    last = free ? last : sets.find((set) => set.every((g) => spanOf(g.estimate) === null || !isApart(f, g)));
    if (last) last.push(f); else sets.push(last = [f]);
  }
  return sets;
}

/** Why the sets have an axis each. */
export function reasonsBetween(sets: readonly (readonly Figure[])[]): Reason[] {
  const numbered = sets.map((set) => set.filter((f) => spanOf(f.estimate) !== null));
  return REASONS.filter((reason) => numbered.some((set, i) => numbered.slice(i + 1).some((other) =>
    set.some((a) => other.some((b) => APART[reason](a, b))))));
}

/** The figures that no later one replaces. */
export const currentOf = (figures: readonly Figure[]): Figure[] => {
  const dated = figures.filter((f) => f.published !== null);
  return figures.filter((f) => !dated.some((g) => supersedes(g, f)));
};

/**
 * Whether one figure takes the place of another: the same source on the same thing and period,
 * surely said later: a day in March is not later than "March". The former stays reachable.
 */
export function supersedes(later: Figure, former: Figure): boolean {
  return later.published !== null && former.published !== null && daysOf(later.published)[0] >= daysOf(former.published)[1]
    && later.source !== null && ASPECTS.every((aspect) => aspect === 'revision' || same(later, former, aspect));
}
