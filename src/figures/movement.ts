import type { Figure } from './figure.js';
import { spanOf } from './span.js';

/**
 * The row that a share is a share of: "the vast majority" to Rafah is a part of the row with
 * the same step and origin that names no destination. `null` when no row gives the whole.
 */
export function wholeOf(f: Figure, figures: readonly Figure[]): Figure | null {
  if (f.estimate.bound !== 'share') return null;
  return figures.find((g) => g.step === f.step && g.from === f.from && g.to === null && spanOf(g.estimate) !== null) ?? null;
}

/** Whether a row gives the whole of which other rows are shares; as a movement of its own it is the rest. */
export function isWhole(f: Figure, figures: readonly Figure[]): boolean {
  return figures.some((g) => wholeOf(g, figures) === f);
}
