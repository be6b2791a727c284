import { ticks } from 'd3';
import type { Span } from '../figures/span.js';

/** A scale of people: zero at 0, the highest stated end at or before 1. Never truncated, never logarithmic. */
export interface CountScale {
  /** People at position 1. */
  readonly max: number;
  /** Position of a number of people, 0 to 1. */
  at(people: number): number;
  /** Round numbers for an axis, from 0; about `wanted` of them. */
  ticks(wanted: number): number[];
}

/** The part of the scale beyond the longest open-ended figure, where its end may fade out. */
export const OPEN_ROOM = 0.12;

/** The scale that all the spans fit: it ends at the highest high, and leaves room beyond an open end. */
export function countScale(spans: readonly Span[]): CountScale {
  const top = Math.max(0, ...spans.map((s) => s.high ?? s.low));
  const open = Math.max(0, ...spans.filter((s) => s.high === null).map((s) => s.low));
  // Nothing but zeros or nothing at all still needs a scale; one person is the smallest.
  const max = Math.max(top, open / (1 - OPEN_ROOM)) || 1;
  return {
    max,
    at: (people) => people / max,
    ticks: (wanted) => ticks(0, max, wanted).filter(Number.isInteger),
  };
}
