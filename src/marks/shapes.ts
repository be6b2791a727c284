import { isStatistical, type Estimate } from '../figures/estimate.js';
import { shareSpan, spanOf } from '../figures/span.js';
import { equalChances, stackDots, type Dot } from './dots.js';
import { OPEN_ROOM, type CountScale } from './scale.js';

/**
 * The pieces a figure is drawn of, on a scale from 0 to 1. Each kind of knowledge has its own:
 * what is claimed is solid, what wording leaves open is soft, and an end that nobody stated fades.
 */
export type Shape =
  /** A count as reported: closed at its end. */
  | { readonly kind: 'solid'; readonly x1: number; readonly x2: number }
  /** What wording leaves open: hatched, without a line at its end. */
  | { readonly kind: 'soft'; readonly x1: number; readonly x2: number }
  /** The rounded end of "about": solid at x1, gone at x2. */
  | { readonly kind: 'blur'; readonly x1: number; readonly x2: number }
  /** Beyond "at least": fades out, never capped. */
  | { readonly kind: 'open'; readonly x1: number; readonly x2: number }
  /** An order of magnitude: faint at both ends, no centre. */
  | { readonly kind: 'haze'; readonly x1: number; readonly x2: number }
  /** Lowest to highest, both ends stated, no centre. `rank` 0 is the widest; further ones of the same estimate lie within. */
  | { readonly kind: 'span'; readonly x1: number; readonly x2: number; readonly rank: number }
  /** A statistical interval: a line, thicker the narrower it is. */
  | { readonly kind: 'interval'; readonly x1: number; readonly x2: number; readonly rank: number }
  /** The same as a shade: from nothing at an end to full at the estimate, and back. */
  | { readonly kind: 'rise' | 'fall'; readonly x1: number; readonly x2: number }
  /** One of twenty equal chances. */
  | { readonly kind: 'dot' } & Dot
  /** The source's own estimate within an interval. */
  | { readonly kind: 'point'; readonly x: number }
  /** What the source had said before. */
  | { readonly kind: 'former'; readonly x: number }
  /** The ends of that. */
  | { readonly kind: 'former-span'; readonly x1: number; readonly x2: number }
  /** An end that was stated where nothing solid reaches. */
  | { readonly kind: 'edge'; readonly x: number };

/** How an author wants estimates drawn, and the px there are for it. */
export interface Drawing {
  /** A statistical interval as a shade that thins out, instead of a line. */
  readonly gradient: boolean;
  /** Length of the scale in px. */
  readonly plot: number;
}

/** Softness that nobody could see would look exact. */
const LEAST_BLUR = 0.012;

/** The shapes of one estimate. No figure, no shapes: a gap is labelled, never drawn with a length. */
export function shapesOf(e: Estimate, scale: CountScale, drawing: Drawing): Shape[] {
  const span = spanOf(e);
  if (!span) return e.bound === 'share' ? shareShapes(e) : [];
  const low = scale.at(span.low);
  const high = span.high === null ? null : scale.at(span.high);
  const solid: Shape[] = low > 0 ? [{ kind: 'solid', x1: 0, x2: low }] : [];
  switch (e.bound) {
    case 'reported':
      return [{ kind: 'solid', x1: 0, x2: low }];
    case 'about': {
      const middle = scale.at(e.value), half = Math.max((high! - low) / 2, LEAST_BLUR);
      const start = Math.max(0, middle - half);
      return [{ kind: 'solid', x1: 0, x2: start }, { kind: 'blur', x1: start, x2: Math.min(1, middle + half) }];
    }
    case 'at-least':
      return [...solid, { kind: 'open', x1: low, x2: low + OPEN_ROOM }];
    case 'at-most':
      return [{ kind: 'soft', x1: 0, x2: high! }, { kind: 'edge', x: high! }];
    case 'nearly': {
      // Solid passes into hatching without an edge: nobody claimed a number there.
      const start = Math.max(0, Math.min(low, high! - 2 * LEAST_BLUR)), half = Math.min(start, (high! - start) / 2);
      return [
        ...(start > half ? [{ kind: 'solid', x1: 0, x2: start - half } as const] : []),
        { kind: 'soft', x1: start - half, x2: high! },
        { kind: 'blur', x1: start - half, x2: start + half },
      ];
    }
    case 'magnitude':
      return [{ kind: 'haze', x1: low, x2: high ?? 1 }];
    case 'between':
      // Lowest and highest report agree: that is a number, and a range of no width would be seen by nobody.
      return isAgreed(e) ? [{ kind: 'solid', x1: 0, x2: low }] : betweenShapes(e, scale, drawing);
    default:
      return [];
  }
}

/** Whether a lowest and a highest report are one number. */
export const isAgreed = (e: Estimate): boolean =>
  e.bound === 'between' && e.low === e.high && e.value === null && !e.others && !isStatistical(e.interval);

function betweenShapes(e: Estimate & { bound: 'between' }, { at }: CountScale, { gradient, plot }: Drawing): Shape[] {
  const chances = e.quantiles && equalChances(e.quantiles);
  if (chances) {
    const own: Shape[] = e.value === null ? [] : [{ kind: 'edge', x: at(e.value) }];
    return [...own, ...stackDots(chances.map(at), plot).map((dot): Shape => ({ kind: 'dot', ...dot }))];
  }
  const point: Shape[] = e.value === null ? [] : [{ kind: 'point', x: at(e.value) }];
  const isLine = isStatistical(e.interval);
  if (isLine && gradient && e.value !== null && !e.others) {
    return [{ kind: 'rise', x1: at(e.low), x2: at(e.value) }, { kind: 'fall', x1: at(e.value), x2: at(e.high) }, ...point];
  }
  const ranges = [e, ...e.others ?? []].sort((a, b) => b.high - b.low - (a.high - a.low));
  return [...ranges.map(({ low, high }, rank): Shape => ({ kind: isLine ? 'interval' : 'span', x1: at(low), x2: at(high), rank })), ...point];
}

/** A share has a scale of its own, from none to all. */
function shareShapes(e: Estimate & { bound: 'share' }): Shape[] {
  const { low, high, mark } = shareSpan(e);
  const known: Shape[] = low > 0 && e.share.relation !== 'less-than' ? [{ kind: 'solid', x1: 0, x2: low }] : [];
  return low === high ? known : [...known, { kind: 'soft', x1: low, x2: high }, { kind: 'edge', x: mark }];
}
