import type { Figure } from '../../figures/figure.js';
import { wholeOf } from '../../figures/movement.js';
import { shareSpan, spanOf, type Span } from '../../figures/span.js';

/** How wide a movement is drawn. */
export interface Extent {
  /** Full width in people, soft and open parts included. */
  readonly size: number;
  /** The part of it that is claimed, 0 to 1. */
  readonly core: number;
  /** Where in it the source's own figure lies, between a lower and a higher end; else `null`. */
  readonly best: number | null;
  /** `open`: fades beyond its core. `haze`: an order of magnitude. `unknown`: a thread whose width means nothing. */
  readonly kind: 'closed' | 'open' | 'haze' | 'unknown';
}

/** Parts of the widest movement: room for an open end, and the width of a thread. */
const OPEN = 0.12, THREAD = 0.05, HAIR = 0.004;

/** What rests on wording is soft for at least this part of its width: softness nobody sees would look exact. */
const SOFT = 0.1;

/**
 * The widths of movements. A share ("the vast majority" to Rafah) is a part of the row with
 * the same step and origin that names no destination; that row is then the rest, whose
 * number nobody stated.
 */
export function extentsOf(figures: readonly Figure[]): Map<Figure, Extent> {
  const spans = new Map(figures.map((f) => [f, spanOf(f.estimate)]));
  const widest = Math.max(0, ...[...spans.values()].map((s) => (s ? s.high ?? s.low : 0))) || 1;
  const shares = figures.filter((f) => f.estimate.bound === 'share');
  const rests = new Set(shares.map((f) => wholeOf(f, figures)));
  return new Map(figures.map((f) => {
    if (rests.has(f)) return [f, threadFor(widest)];
    const whole = wholeOf(f, figures);
    const part = whole && f.estimate.bound === 'share' ? shareSpan(f.estimate) : null;
    return [f, extentOf(whole ? spans.get(whole)! : spans.get(f)!, part, f, widest)];
  }));
}

/** The extent of a figure that is no part of another, beside a widest movement of so many people. */
export const extentBeside = (f: Figure, widest: number): Extent => extentOf(spanOf(f.estimate), null, f, widest);

const threadFor = (widest: number): Extent => ({ size: widest * THREAD, core: 0, best: null, kind: 'unknown' });

function extentOf(span: Span | null, share: { low: number; high: number } | null, { estimate }: Figure, widest: number): Extent {
  if (!span) return threadFor(widest);
  const part = share ?? { low: 1, high: 1 };
  const low = span.low * part.low;
  if (span.high === null) {
    const size = low + widest * OPEN;
    return { size, core: low / size, best: null, kind: 'open' };
  }
  // Zero people are drawn as a hair: a stated zero is not a missing number.
  const size = Math.max(span.high * part.high, widest * HAIR);
  if (estimate.bound === 'magnitude') return { size, core: 0, best: null, kind: 'haze' };
  // A share is a share of the whole as it is drawn: "more than half" is half of that width, then soft.
  const core = share ? part.low / part.high : span.high === 0 ? 1 : Math.min(1, low / size);
  const best = estimate.bound === 'between' && span.value !== null ? span.value / size : null;
  return { size, core: span.basis === 'wording' ? Math.min(core, 1 - SOFT) : core, best, kind: 'closed' };
}
