import { caresOf, compareFigures, type Care, type Reason } from './compare.js';
import { isStatistical, type Estimate } from './estimate.js';
import type { Figure } from './figure.js';

/** How far two figures lie apart, in whole percent. The two directions are different numbers: 70% above is 41% below. */
export interface Difference {
  readonly higher: Figure;
  readonly lower: Figure;
  /** By how much the higher is above the lower, in percent of the lower. */
  readonly above: number;
  /** By how much the lower is below the higher, in percent of the higher. */
  readonly below: number;
  /** Whether one of them is only about its number. */
  readonly isAbout: boolean;
  /** Where the other figure lies against an interval: percent of the other figure from it to each end (negative: below it). */
  readonly intervals: readonly { readonly of: Figure; readonly against: Figure; readonly low: number; readonly high: number }[];
}

/** Why no difference may be worked out. */
export interface NoDifference {
  readonly refused: readonly (Reason | Care)[];
  /** Whether a figure has no number of its own: "at least", a range without a centre, no data. */
  readonly noCentre: boolean;
}

/** What must be alike; sources, methods and gradings may differ, because that is what is being compared. */
const MUST_AGREE: readonly Care[] = ['measure', 'population', 'place', 'period'];

/**
 * The difference between two figures, where the domain allows one: the same measure, unit,
 * people, place and window, and a number of its own in both. A ratio of figures with
 * different windows or populations would say something nobody counted.
 */
export function differenceOf(a: Figure, b: Figure): Difference | NoDifference {
  const { apart } = compareFigures(a, b);
  const refused = [...apart, ...caresOf([a, b]).filter((care) => MUST_AGREE.includes(care) && !apart.includes(care as Reason))];
  const [x, y] = [a.estimate.value, b.estimate.value];
  const noCentre = x === null || y === null;
  // Nothing is a percentage above or below zero.
  if (refused.length > 0 || noCentre || Math.min(x, y) === 0) return { refused, noCentre };
  const [higher, lower] = x >= y ? [a, b] : [b, a];
  const [most, least] = [Math.max(x, y), Math.min(x, y)];
  return {
    higher, lower,
    above: percentOf(most - least, least),
    // Only nobody at all is 100% below.
    below: Math.min(99, percentOf(most - least, most)),
    isAbout: [a, b].some(({ estimate: e }) => e.bound === 'about' || (e.bound === 'between' && e.words !== null)),
    intervals: ([[a, b], [b, a]] as const).flatMap(([of, against]) => {
      const { estimate: e } = of, other = against.estimate.value!;
      return hasInterval(e) ? [{ of, against, low: percentOf(e.low - other, other), high: percentOf(e.high - other, other) }] : [];
    }),
  };
}

const hasInterval = (e: Estimate): e is Estimate & { bound: 'between' } => e.bound === 'between' && isStatistical(e.interval);

const percentOf = (part: number, whole: number): number => Math.round(part / whole * 100);
