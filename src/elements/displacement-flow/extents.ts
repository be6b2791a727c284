import type { Figure } from '../../figures/figure.js';
import { wholeOf } from '../../figures/movement.js';
import { shareSpan, spanOf } from '../../figures/span.js';

/** How wide a movement is drawn. */
export interface Extent {
  /** Full width in people, soft and open parts included. */
  readonly size: number;
  /** The part of it that is claimed, 0 to 1. */
  readonly core: number;
  /** `open`: fades beyond its core. `haze`: an order of magnitude. `unknown`: a thread whose width means nothing. */
  readonly kind: 'closed' | 'open' | 'haze' | 'unknown';
}

/** Parts of the widest movement: room for an open end, and the width of a thread. */
const OPEN = 0.12, THREAD = 0.08, HAIR = 0.004;

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
  const thread: Extent = { size: widest * THREAD, core: 0, kind: 'unknown' };
  const rests = new Set(figures.map((f) => wholeOf(f, figures)).filter((f) => f !== null));
  return new Map(figures.map((f) => {
    if (rests.has(f)) return [f, thread];
    const whole = wholeOf(f, figures);
    const span = whole ? spans.get(whole)! : spans.get(f)!;
    if (!span) return [f, thread];
    const part = whole && f.estimate.bound === 'share' ? shareSpan(f.estimate) : { low: 1, high: 1 };
    const low = span.low * part.low;
    if (span.high === null) {
      const size = low + widest * OPEN;
      return [f, { size, core: low / size, kind: 'open' }];
    }
    // Zero people are drawn as a hair: a stated zero is not a missing number.
    const size = Math.max(span.high * part.high, widest * HAIR);
    if (f.estimate.bound === 'magnitude') return [f, { size, core: 0, kind: 'haze' }];
    // A share is a share of the whole as it is drawn: "more than half" is half of that width, then soft.
    const core = whole ? part.low / part.high : span.high === 0 ? 1 : Math.min(1, low / size);
    return [f, { size, core: span.basis === 'wording' ? Math.min(core, 1 - SOFT) : core, kind: 'closed' }];
  }));
}
