import { differences, type Aspect } from './compare.js';
import type { Count } from './count.js';
import { about, atLeast, atMost, between, reported, UNSTATED_INTERVAL, type Estimate, type Interval } from './estimate.js';
import type { Figure } from './figure.js';

/** Why figures must not be added. */
export interface Refusal {
  readonly refused: 'empty' | 'unlike' | 'may-overlap' | 'not-additive' | 'missing';
  /** For `unlike`: in what they differ. */
  readonly aspects: readonly Aspect[];
  /** For `missing`: how many of the figures have a number. */
  readonly counted: number;
  readonly of: number;
}

const STATISTICAL = new Set<Interval['kind']>(['confidence', 'credible', 'prediction']);

type Sum = { readonly estimate: Estimate } | Refusal;

/**
 * Adds figures, where the domain allows it.
 *
 * Only figures of the same measure, place, source and period add up, and only if the
 * caller states that nobody is counted in two of them (`disjoint`); groups alone don't
 * prove it. Outer bounds add end by end and are not an interval of the sum; confidence
 * intervals, shares and orders of magnitude have no sum, and a sum over a missing figure
 * is refused, never taken as zero.
 */
export function sumFigures(figures: readonly Figure[], options: { disjoint: boolean }): Sum {
  const refuse = (refused: Refusal['refused'], aspects: Aspect[] = []): Refusal =>
    ({ refused, aspects, counted: figures.filter((f) => f.estimate.bound !== 'none').length, of: figures.length });
  if (figures.length === 0) return refuse('empty');
  const unlike = differences(figures).filter((a) => a !== 'population');
  if (unlike.length > 0) return refuse('unlike', unlike);
  if (!options.disjoint && figures.length > 1) return refuse('may-overlap');
  if (figures.some((f) => f.estimate.bound === 'none')) return refuse('missing');
  const estimate = figures.map((f) => f.estimate).reduce<Estimate | null>((a, b) => a && addEstimates(a, b), reported(0));
  return estimate ? { estimate } : refuse('not-additive');
}

interface Ends { low: Count; high: Count | null; value: Count | null; soft: boolean; strict: boolean; interval: Interval | null }

/** The ends that may be added; `null` for kinds that have no sum. */
function ends(e: Estimate): Ends | null {
  const base = { soft: false, strict: false, interval: null };
  switch (e.bound) {
    case 'reported': return { ...base, low: e.value, high: e.value, value: e.value };
    // "Nearly" is softer than "about" but adds the same way: the result is approximate.
    case 'about': return { ...base, low: e.value, high: e.value, value: e.value, soft: true };
    case 'nearly': return { ...base, low: e.high, high: e.high, value: e.high, soft: true };
    case 'at-least': return { ...base, low: e.low, high: null, value: null, strict: !e.inclusive };
    case 'at-most': return { ...base, low: 0, high: e.high, value: null, strict: !e.inclusive };
    case 'between': return STATISTICAL.has(e.interval.kind) ? null : { ...base, low: e.low, high: e.high, value: e.value, interval: e.interval };
    default: return null;
  }
}

function addEstimates(a: Estimate, b: Estimate): Estimate | null {
  const x = ends(a), y = ends(b);
  if (!x || !y) return null;
  if (x.interval && y.interval && x.interval.kind !== y.interval.kind) return null;
  const low = x.low + y.low;
  const high = x.high === null || y.high === null ? null : x.high + y.high;
  const strict = x.strict || y.strict, soft = x.soft || y.soft;
  const value = x.value === null || y.value === null ? null : x.value + y.value;
  if (low === high && value !== null && !x.interval && !y.interval) return soft ? about(high) : reported(high);
  // A rounded number has no ends of its own to lend to a bound.
  if (soft) return null;
  if (high === null) return atLeast(low, !strict);
  if (low === 0 && value === null) return atMost(high, !strict);
  return between(low, high, value, x.interval ?? y.interval ?? UNSTATED_INTERVAL);
}
