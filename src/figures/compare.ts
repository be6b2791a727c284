import { sameDate } from './date.js';
import type { Figure } from './figure.js';
import { spanOf } from './span.js';
import { mayOverlap, natureOf, type Nature } from './measure.js';

/** What may differ between two figures; the words for each are in `words/`. */
export type Aspect = 'measure' | 'population' | 'place' | 'source' | 'period' | 'method' | 'certainty';

export const ASPECTS: readonly Aspect[] = ['measure', 'population', 'place', 'source', 'period', 'method', 'certainty'];

function same(a: Figure, b: Figure, aspect: Aspect): boolean {
  switch (aspect) {
    case 'measure': return a.measure?.id === b.measure?.id;
    case 'population': return a.group === b.group;
    case 'place': return a.place === b.place;
    case 'source': return a.source?.chain[0] === b.source?.chain[0];
    case 'period': return sameDate(a.asOf, b.asOf) && sameDate(a.since, b.since) && sameDate(a.until, b.until);
    case 'method': return a.method === b.method;
    case 'certainty': return a.certainty === b.certainty;
  }
}

/** The aspects in which not all figures agree. An unstated part differs from a stated one. */
export function differences(figures: readonly Figure[]): Aspect[] {
  const [first, ...rest] = figures;
  return first ? ASPECTS.filter((aspect) => rest.some((f) => !same(first, f, aspect))) : [];
}

/** Whether two figures count the same people: the same measure, group and place, and periods that begin alike. */
function countsTheSame(a: Figure, b: Figure): boolean {
  return spanOf(a.estimate) !== null && spanOf(b.estimate) !== null
    && (['measure', 'population', 'place'] as const).every((aspect) => same(a, b, aspect)) && sameDate(a.since, b.since);
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

/**
 * Figures that may stand on one axis. People harmed, people displaced on a date and movements
 * over a period are never on one axis; the figures keep their order within each set. A figure
 * without a number of people needs no axis and stays with the one before it.
 */
export function comparableSets(figures: readonly Figure[]): { nature: Nature; figures: Figure[] }[] {
  const sets = new Map<Nature, Figure[]>();
  for (const f of figures) {
    const last = [...sets.keys()].at(-1);
    const nature = spanOf(f.estimate) || last === undefined ? natureOf(f.measure) : last;
    const set = sets.get(nature);
    if (set) set.push(f); else sets.set(nature, [f]);
  }
  return [...sets].map(([nature, members]) => ({ nature, figures: members }));
}
