import { differences, type Aspect } from './compare.js';
import { isCount, roundingStep, type Count } from './count.js';
import { about, atLeast, atMost, between, isStatistical, none, reported, UNSTATED_INTERVAL, type Estimate, type Interval } from './estimate.js';
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
  const sum = adding();
  for (const { estimate } of figures) sum.add(estimate);
  const estimate = sum.total();
  return estimate ? { estimate } : refuse('not-additive');
}

/** A sum in the making, for numbers that come one by one. */
export interface Adding {
  /** How many were added, and how many of them are numbers. */
  readonly of: number;
  readonly reported: number;
  /** Adds one; `false` if it can't be added to those before. From then on there is no sum. */
  add(estimate: Estimate): boolean;
  /**
   * The sum by the rules of `sumFigures`; `null` where there is none. Where some gave no number it
   * is the sum of those that did, which its reader must be told: an exact one becomes "at least",
   * because the others can only add to it; ends that were stated and rounded numbers stay. Of
   * "at most" nothing is left, and of 0 neither.
   */
  total(): Estimate | null;
}

/** Begins a sum. The caller answers for everything but the numbers: that they are alike, and of different people. */
export function adding(): Adding {
  let of = 0, reported = 0, ends: Ends | null = null, isRefused = false;
  return {
    get of() { return of; },
    get reported() { return reported; },
    add(estimate) {
      of++;
      if (estimate.bound === 'none') return !isRefused;
      reported++;
      const more = isRefused ? null : endsOf(estimate);
      ends = more && (ends ? addEnds(ends, more) : more);
      isRefused ||= ends === null;
      return !isRefused;
    },
    total() {
      if (isRefused || !isCount(ends?.low ?? 0) || !isCount(ends?.high ?? 0)) return null;
      if (ends === null) return none();
      const sum = estimateOf(ends);
      if (reported === of || !sum) return sum;
      if (sum.bound === 'at-most' || (sum.bound === 'reported' && sum.value === 0)) return none();
      return sum.bound === 'reported' ? atLeast(sum.value) : sum;
    },
  };
}

/**
 * What one number of people exceeds another by, as far as their bounds tell; `null` where they
 * don't (either may be the larger, rounding hides it, or a kind has no difference). The caller
 * answers for both being of the same people, and must say that the result was worked out.
 */
export function excessOf(more: Estimate, less: Estimate): Estimate | null {
  const [a, b] = [endsOf(more), endsOf(less)];
  if (!a || !b || (a.interval && b.interval && a.interval.kind !== b.interval.kind)) return null;
  const high = a.high === null ? null : a.high - b.low, low = b.high === null ? 0 : Math.max(0, a.low - b.high);
  // "At least none" is no excess.
  if (high === null ? low === 0 : high <= 0) return null;
  const value = a.value === null || b.value === null ? null : a.value - b.value;
  const excess = estimateOf({
    low, high, value: value !== null && value > 0 ? value : null,
    step: Math.max(a.step, b.step), above: a.above || b.below, below: a.below || b.above, interval: a.interval ?? b.interval,
  });
  return excess?.value === 0 ? null : excess;
}

interface Ends {
  readonly low: Count;
  readonly high: Count | null;
  readonly value: Count | null;
  /** How coarsely the number was rounded; 0: not rounded. */
  readonly step: number;
  /** Whether an end is excluded: "more than", "fewer than". */
  readonly above: boolean;
  readonly below: boolean;
  readonly interval: Interval | null;
}

/** The ends that may be added; `null` for kinds that have no sum. */
function endsOf(e: Estimate): Ends | null {
  const exact = (n: Count, step = 0): Ends => ({ low: n, high: n, value: n, step, above: false, below: false, interval: null });
  switch (e.bound) {
    case 'reported': return exact(e.value);
    case 'about': return exact(e.value, roundingStep(e.value));
    // "Nearly" is softer than "about" but adds the same way: the result is approximate.
    case 'nearly': return exact(e.high, roundingStep(e.high));
    case 'at-least': return { ...exact(e.low), high: null, value: null, above: !e.inclusive };
    case 'at-most': return { ...exact(e.high), low: 0, value: null, below: !e.inclusive };
    case 'between': return isStatistical(e.interval) ? null : { ...exact(e.low), high: e.high, value: e.value, interval: e.interval };
    default: return null;
  }
}

function addEnds(a: Ends, b: Ends): Ends | null {
  if (a.interval && b.interval && (a.interval.kind !== b.interval.kind || a.interval.text !== b.interval.text)) return null;
  return {
    low: a.low + b.low,
    high: a.high === null || b.high === null ? null : a.high + b.high,
    value: a.value === null || b.value === null ? null : a.value + b.value,
    step: Math.max(a.step, b.step),
    above: a.above || b.above,
    below: a.below || b.below,
    interval: a.interval ?? b.interval,
  };
}

function estimateOf({ low, high, value, step, above, below, interval }: Ends): Estimate | null {
  // A sum is no finer than its coarsest part: about two million and 300 are about two million.
  if (value !== null && low === high && !interval) return step > 0 ? about(Math.round(value / step) * step) : reported(value);
  // A rounded number has no ends of its own to lend to a bound.
  if (step > 0) return null;
  if (high === null) return atLeast(low, !above);
  if (low === 0 && value === null && !interval) return atMost(high, !below);
  return between(low, high, value, interval ?? UNSTATED_INTERVAL);
}
