import type { Count } from './count.js';

/** What the two ends of an interval mean. A min–max range is not a confidence interval. */
export type IntervalKind =
  | 'confidence' | 'credible' | 'prediction'
  /** Lowest and highest report: where reports differ (Iraq Body Count, Airwars). */
  | 'reports'
  /** A coder's low and high beside a best value (UCDP). */
  | 'estimates'
  /** The outermost of the quantiles that a model gave. */
  | 'quantiles'
  /** The author's own words, in `text`. */
  | 'other'
  /** Two ends whose meaning nobody stated. */
  | 'unstated';

export interface Interval {
  readonly kind: IntervalKind;
  /** Percent, for example 95; `null` where the kind has none or none was stated. */
  readonly level: number | null;
  /** The source's words for it, when the kind alone does not say it. */
  readonly text: string | null;
}

/** Two ends with what they mean. */
export interface Range {
  readonly low: Count;
  readonly high: Count;
  readonly interval: Interval;
}

/** A model's outcome: in `percent` of its outcomes the number is `people` or lower. */
export interface Quantile {
  /** 0 to 100, both excluded. */
  readonly percent: number;
  readonly people: Count;
}

/** Numbers given only as an order of magnitude. */
export type Magnitude =
  /** "Decenas", "десятки": most languages count in tens where English counts in dozens. */
  | 'tens' | 'dozens' | 'scores' | 'hundreds' | 'thousands'
  | 'tens-of-thousands' | 'hundreds-of-thousands' | 'millions';

export type Fraction = 'quarter' | 'third' | 'half' | 'two-thirds' | 'three-quarters';

/** A part of another figure, stated in words ("more than half"). No percentage is ever made of it. */
export interface Share {
  readonly relation: 'more-than' | 'less-than' | 'about' | 'nearly' | 'exactly';
  readonly fraction: Fraction;
  /** "The vast majority": more than half, and the word is kept, because no number says how much more. */
  readonly vast?: true;
}

/** Why a figure has no number. Never the same as zero. */
export type Missing =
  | 'not-reported'
  /** The source spoke of it without a number: "many", "countless". */
  | 'said-without-number';

interface Claim {
  /** The source's own words, when it wrote words rather than digits ("nearly two million"). */
  readonly words: string | null;
  /** The primary language of `words` ("ar"); absent: English, or no words. */
  readonly lang?: string;
}

/**
 * What a source claims about a number. The bound follows from which ends were stated;
 * an end that nobody stated is `null`.
 */
export type Estimate = Claim & (
  | { readonly bound: 'reported' | 'about'; readonly value: Count; readonly low: null; readonly high: null }
  | { readonly bound: 'at-least'; readonly value: null; readonly low: Count; readonly high: null; readonly inclusive: boolean }
  | { readonly bound: 'at-most'; readonly value: null; readonly low: null; readonly high: Count; readonly inclusive: boolean }
  /** Just under `high`; nobody claimed a lower end. */
  | { readonly bound: 'nearly'; readonly value: null; readonly low: null; readonly high: Count }
  /** `value` is `null` for a range without a best figure: it then has no centre. */
  | {
    readonly bound: 'between'; readonly value: Count | null; readonly low: Count; readonly high: Count; readonly interval: Interval;
    /** Other intervals of the same estimate, in the source's order: wider models, other levels. */
    readonly others?: readonly Range[];
    /** The model's distribution, in rising order. */
    readonly quantiles?: readonly Quantile[];
  }
  | { readonly bound: 'magnitude'; readonly value: null; readonly low: null; readonly high: null; readonly magnitude: Magnitude }
  | { readonly bound: 'share'; readonly value: null; readonly low: null; readonly high: null; readonly share: Share }
  | { readonly bound: 'none'; readonly value: null; readonly low: null; readonly high: null; readonly missing: Missing }
);

export type Bound = Estimate['bound'];

const ENDLESS = { value: null, low: null, high: null } as const;

export const reported = (value: Count, words: string | null = null): Estimate =>
  ({ bound: 'reported', value, low: null, high: null, words });
export const about = (value: Count, words: string | null = null): Estimate =>
  ({ bound: 'about', value, low: null, high: null, words });
export const atLeast = (low: Count, inclusive = true, words: string | null = null): Estimate =>
  ({ bound: 'at-least', value: null, low, high: null, inclusive, words });
export const atMost = (high: Count, inclusive = true, words: string | null = null): Estimate =>
  ({ bound: 'at-most', value: null, low: null, high, inclusive, words });
export const nearly = (high: Count, words: string | null = null): Estimate =>
  ({ bound: 'nearly', value: null, low: null, high, words });
export const between = (
  low: Count, high: Count, value: Count | null, interval: Interval, words: string | null = null, others: readonly Range[] = [],
): Estimate => ({ bound: 'between', value, low, high, interval, words, ...(others.length > 0 ? { others } : {}) });
/** A model's distribution; its median is the best figure, if it was given. */
export const distribution = (quantiles: readonly [Quantile, ...Quantile[]], words: string | null = null): Estimate => {
  const last = quantiles[quantiles.length - 1]!;
  const median = quantiles.find((q) => q.percent === 50)?.people ?? null;
  const interval: Interval = { kind: 'quantiles', level: last.percent - quantiles[0].percent, text: null };
  return { bound: 'between', value: median, low: quantiles[0].people, high: last.people, interval, quantiles, words };
};
export const magnitude = (m: Magnitude, words: string | null = null): Estimate =>
  ({ bound: 'magnitude', ...ENDLESS, magnitude: m, words });
export const share = (s: Share, words: string | null = null): Estimate =>
  ({ bound: 'share', ...ENDLESS, share: s, words });
export const none = (missing: Missing = 'not-reported', words: string | null = null): Estimate =>
  ({ bound: 'none', ...ENDLESS, missing, words });

/** Kinds of interval that come from a statistical method. */
const STATISTICAL = new Set<IntervalKind>(['confidence', 'credible', 'prediction', 'quantiles']);
export const isStatistical = (interval: Interval): boolean => STATISTICAL.has(interval.kind);

export const UNSTATED_INTERVAL: Interval = { kind: 'unstated', level: null, text: null };
