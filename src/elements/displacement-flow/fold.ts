import { differences } from '../../figures/compare.js';
import { none, type Estimate } from '../../figures/estimate.js';
import { UNKNOWN_FIGURE, type Figure } from '../../figures/figure.js';
import { isMove, isWhole } from '../../figures/movement.js';
import { placeKey } from '../../figures/place.js';
import { spanOf } from '../../figures/span.js';
import { sumFigures } from '../../figures/sum.js';

/** Movements that are drawn one by one, and the smaller ones that are drawn as one band. */
export interface Folding { readonly shown: readonly Figure[]; readonly folded: readonly Figure[] }

/** What an estimate reaches at most, for ranking; what has no number comes last. */
const reach = (f: Figure): number => {
  const span = spanOf(f.estimate);
  return span ? span.high ?? span.low : -1;
};

/** The largest first; what is equally large in an order that does not depend on the rows. */
export function bySize(a: Figure, b: Figure): number {
  const text = (f: Figure) => JSON.stringify(Object.entries(f).sort(([x], [y]) => (x < y ? -1 : 1)));
  const size = reach(b) - reach(a);
  if (size !== 0) return size;
  const [x, y] = [text(a), text(b)];
  return x < y ? -1 : x > y ? 1 : 0;
}

/**
 * Keeps the largest movements, and folds the rest where they are more than a few. Shares and
 * counts at places are never folded: a share says nothing without its whole, nor does the whole
 * say its number once shares of it are drawn.
 */
export function foldSmall(figures: readonly Figure[], most: number): Folding {
  const small = figures.filter((f) => isMove(f) && f.estimate.bound !== 'share' && !isWhole(f, figures));
  // Folding a single one would hide its name and save nothing.
  if (small.length <= most + 1) return { shown: figures, folded: [] };
  const kept = new Set([...small].sort(bySize).slice(0, most));
  const folded = new Set(small.filter((f) => !kept.has(f)));
  return { shown: figures.filter((f) => !folded.has(f)), folded: [...folded] };
}

/** Whether movements are between different places, each stated once, of one group. */
export const areDisjoint = (moves: readonly Figure[]): boolean =>
  new Set(moves.map((f) => JSON.stringify([f.from, f.to].map((name) => name && placeKey(name))))).size === moves.length && !differences(moves).includes('population');

/**
 * Folded movements as one figure: their sum, where the domain allows one, and what they share of
 * source and date. Movements between different places count nobody twice, unless a group or a
 * pair comes again.
 */
export function totalOf(folded: readonly Figure[]): Figure {
  const sum = sumFigures(folded, { disjoint: areDisjoint(folded) });
  const estimate: Estimate = 'estimate' in sum ? sum.estimate : none('said-without-number');
  const [first] = folded;
  return { ...UNKNOWN_FIGURE, ...('estimate' in sum ? { ...first, note: null, quote: null } : {}), step: first?.step ?? null, from: null, to: null, estimate };
}
