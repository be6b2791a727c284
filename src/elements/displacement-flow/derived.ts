import { group } from 'd3';
import { compareFigures } from '../../figures/compare.js';
import type { Estimate } from '../../figures/estimate.js';
import type { Figure } from '../../figures/figure.js';
import { isStock } from '../../figures/movement.js';
import { placeKey } from '../../figures/place.js';
import { excessOf, sumFigures } from '../../figures/sum.js';
import { areDisjoint } from './fold.js';
import { stagesOf } from './stages.js';

/** More people went one way than the other, of two movements between the same places; worked out. */
export interface Net { readonly from: string; readonly to: string; readonly estimate: Estimate }

/**
 * Net movements, where the same source states both ways alike: of the same people, period and
 * method, once each. Two bounds of which either may be the larger have none.
 */
export function netsOf(figures: readonly Figure[]): Net[] {
  const moves = figures.filter((f) => f.from !== null && f.to !== null && !isStock(f));
  const pairs = group(moves, (f) => JSON.stringify([f.step, ...[placeKey(f.from!), placeKey(f.to!)].sort()]));
  return [...pairs.values()].flatMap(([a, b, more]) => {
    if (!a || !b || more || placeKey(a.from!) === placeKey(b.from!) || a.source === null || compareFigures(a, b).verdict !== 'like') return [];
    return [[a, b], [b, a]].flatMap(([out, back]) => {
      const estimate = excessOf(out!.estimate, back!.estimate);
      // "Up to so many more", or from none to so many, may be none at all: that is not a direction.
      return estimate && estimate.bound !== 'at-most' && estimate.low !== 0 ? [{ from: out!.from!, to: out!.to!, estimate }] : [];
    }).slice(0, 1);
  });
}

/** People of a count who are in none of the movements from that place in the next stage; worked out. */
export interface Remainder { readonly place: string; readonly estimate: Estimate }

/** What counts leave over beside the movements that follow them, as far as both have numbers that can be set against each other. */
export function remaindersOf(figures: readonly Figure[]): Remainder[] {
  const { before, stages } = stagesOf(figures);
  return stages.flatMap(({ moves }, i) => (i === 0 ? before : stages[i - 1]!.counts).flatMap((count) => {
    const place = count.place!, isHere = (name: string | null) => name !== null && placeKey(name) === placeKey(place);
    const out = moves.filter((f) => isHere(f.from) && !isStock(f));
    if (out.length === 0 || out.some((f) => isHere(f.to) || f.unit !== count.unit || f.group !== count.group)) return [];
    const sum = out.length === 1 ? { estimate: out[0]!.estimate } : sumFigures(out, { disjoint: areDisjoint(out) });
    const estimate = 'estimate' in sum ? excessOf(count.estimate, sum.estimate) : null;
    return estimate ? [{ place, estimate }] : [];
  }));
}
