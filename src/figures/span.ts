import { roundingStep } from './count.js';
import type { Estimate, Fraction, Magnitude } from './estimate.js';

/**
 * Where on a zero-based scale an estimate is drawn.
 *
 * `basis` says whether the source stated the ends, or whether they only follow from its
 * wording ("hundreds of thousands" → from 200,000 to under a million). Ends that rest on
 * wording are a drawing convention: they are never printed as numbers and never summed.
 */
export interface Span {
  /** The source's own figure, or `null`: then no centre is drawn. */
  readonly value: number | null;
  readonly low: number;
  /** `null`: open above, nobody stated an end. */
  readonly high: number | null;
  readonly basis: 'stated' | 'wording';
}

/** A plural needs at least two of its unit, hence 200 for "hundreds". */
const MAGNITUDES: Record<Magnitude, readonly [number, number | null]> = {
  tens: [20, 100],
  dozens: [24, 100],
  scores: [40, 200],
  hundreds: [200, 1_000],
  thousands: [2_000, 10_000],
  'tens-of-thousands': [20_000, 100_000],
  'hundreds-of-thousands': [200_000, 1_000_000],
  millions: [2_000_000, null],
};

export const FRACTIONS: Record<Fraction, number> = {
  quarter: 1 / 4, third: 1 / 3, half: 1 / 2, 'two-thirds': 2 / 3, 'three-quarters': 3 / 4,
};

/** The span of an estimate, in people; `null` when it has no number of its own (a share, no data). */
export function spanOf(e: Estimate): Span | null {
  switch (e.bound) {
    case 'reported':
      return { value: e.value, low: e.value, high: e.value, basis: 'stated' };
    case 'about': {
      const half = roundingStep(e.value) / 2;
      return { value: e.value, low: Math.max(0, e.value - half), high: e.value + half, basis: 'wording' };
    }
    case 'at-least':
      return { value: null, low: e.low, high: null, basis: 'stated' };
    case 'at-most':
      return { value: null, low: 0, high: e.high, basis: 'stated' };
    case 'nearly':
      return { value: null, low: Math.max(0, e.high - roundingStep(e.high) / 2), high: e.high, basis: 'wording' };
    case 'between':
      return { value: e.value, low: e.low, high: e.high, basis: 'stated' };
    case 'magnitude': {
      const [low, high] = MAGNITUDES[e.magnitude];
      return { value: null, low, high, basis: 'wording' };
    }
    case 'share':
    case 'none':
      return null;
  }
}

/** The span with all further intervals of the same estimate: what a scale must hold. */
export function outerSpan(e: Estimate): Span | null {
  const span = spanOf(e);
  if (!span || e.bound !== 'between' || !e.others) return span;
  return { ...span, low: Math.min(e.low, ...e.others.map((o) => o.low)), high: Math.max(e.high, ...e.others.map((o) => o.high)) };
}

/** The span of a share, as parts of the whole (0 to 1). */
export function shareSpan(e: Estimate & { bound: 'share' }): { low: number; high: number; mark: number } {
  const mark = FRACTIONS[e.share.fraction];
  switch (e.share.relation) {
    case 'more-than': return { low: mark, high: 1, mark };
    case 'less-than': return { low: 0, high: mark, mark };
    case 'nearly': return { low: mark * 0.8, high: mark, mark };
    // "Half" in words is a rounded half, with or without "about".
    case 'about':
    case 'exactly': return { low: mark - 0.05, high: mark + 0.05, mark };
  }
}
