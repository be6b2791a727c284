import type { Quantile } from '../figures/estimate.js';

/** Dots of a distribution: each is 1 chance in 20, few enough to be counted (Kay et al., 2016; Fernandes et al., 2018). */
export const DOTS = 20;

/** Between fewer quantiles than this a straight line would be a guess. */
const LEAST = 5;

/** Height of a strip of dots, in px, and the diameters that are tried. */
export const DOTS_HEIGHT = 48;
const WIDEST = 14, NARROWEST = 2;

/**
 * The middles of twenty equally likely parts of a distribution, in people, by straight lines
 * between its stated quantiles. `null` when they are too few, or when a part lies outside
 * them: nothing is drawn where the source stated nothing.
 */
export function equalChances(quantiles: readonly Quantile[]): number[] | null {
  if (quantiles.length < LEAST) return null;
  const chances = Array.from({ length: DOTS }, (_, i) => (i + 0.5) * 100 / DOTS);
  const people = chances.map((chance) => {
    const next = quantiles.findIndex((q) => q.percent >= chance);
    const to = quantiles[next], from = quantiles[to?.percent === chance ? next : next - 1];
    if (!to || !from) return null;
    return to === from ? to.people : from.people + (to.people - from.people) * (chance - from.percent) / (to.percent - from.percent);
  });
  return people.every((n) => n !== null) ? people : null;
}

/** A dot at `x` (0 to 1 along the scale), its middle `y` px below the top of its strip. */
export interface Dot { readonly x: number; readonly y: number; readonly r: number }

/**
 * Stacks dots in columns as wide as a dot (Wilkinson, 1999), as large as the strip allows.
 *
 * @param at positions on the scale, 0 to 1, rising
 * @param plot length of the scale in px
 */
export function stackDots(at: readonly number[], plot: number): Dot[] {
  for (let size = WIDEST; ; size--) {
    const columns: number[][] = [];
    for (const x of at) {
      const last = columns.at(-1);
      if (last && (x - last[0]!) * plot < size) last.push(x); else columns.push([x]);
    }
    const middles = columns.map((column) => (column[0]! + column.at(-1)!) / 2);
    const highest = Math.max(...columns.map((column) => column.length));
    const isClear = middles.every((x, i) => i === 0 || (x - middles[i - 1]!) * plot >= size);
    if (size > NARROWEST && !(isClear && highest * size <= DOTS_HEIGHT)) continue;
    const step = Math.min(size, DOTS_HEIGHT / highest);
    return columns.flatMap((column, c) => column.map((_, i) => ({ x: middles[c]!, y: DOTS_HEIGHT - step * (i + 0.5), r: step / 2 - 0.5 })));
  }
}
