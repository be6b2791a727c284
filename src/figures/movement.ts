import type { Figure } from './figure.js';
import { natureOf } from './measure.js';
import { placeKey } from './place.js';
import { spanOf } from './span.js';

/**
 * The row that a share is a share of: "the vast majority" to Rafah is a part of the row with
 * the same step and origin that names no destination, by the same source where there is one.
 * `null` when no row gives the whole, or several do: of which of them it is a share, nobody said.
 */
export function wholeOf(f: Figure, figures: readonly Figure[]): Figure | null {
  if (f.estimate.bound !== 'share') return null;
  const wholes = f.from === null ? [] : openIn(figures).get(openKey(f)) ?? [];
  const own = wholes.filter((g) => g.source?.chain[0] === f.source?.chain[0]);
  const [whole, another] = own.length > 0 ? own : wholes;
  return another ? null : whole ?? null;
}

/** By what a share and its whole are the same. */
const openKey = (f: Figure) => JSON.stringify([f.step, placeKey(f.from!), f.unit]);

/** The rows of a list that leave their destination open, and the wholes among them; both found once, because rows ask one by one. */
const openOf = new WeakMap<readonly Figure[], ReadonlyMap<string, readonly Figure[]>>();
const wholesOf = new WeakMap<readonly Figure[], ReadonlySet<Figure | null>>();

function openIn(figures: readonly Figure[]): ReadonlyMap<string, readonly Figure[]> {
  const known = openOf.get(figures);
  if (known) return known;
  const open = new Map<string, Figure[]>();
  for (const f of figures) {
    if (f.from === null || f.to !== null || spanOf(f.estimate) === null) continue;
    const key = openKey(f), there = open.get(key);
    if (there) there.push(f); else open.set(key, [f]);
  }
  openOf.set(figures, open);
  return open;
}

/** Whether a row gives the whole of which other rows are shares; as a movement of its own it is the rest. */
export function isWhole(f: Figure, figures: readonly Figure[]): boolean {
  let found = wholesOf.get(figures);
  if (!found) wholesOf.set(figures, found = new Set(figures.map((g) => wholeOf(g, figures))));
  return found.has(f);
}

/** Whether a figure says where people went or came from; else it counts people at one place. */
export const isMove = (f: Figure): boolean => f.from !== null || f.to !== null;

/**
 * Whether people were counted on a date (a stock), and did not move within a period (a flow).
 * "Displaced" is said of both: as a step of a journey or within a period, it is a movement.
 */
export function isStock(f: Figure): boolean {
  if (!isMove(f)) return true;
  if (natureOf(f.measure) !== 'stock' || f.since !== null) return false;
  return f.measure?.id !== 'displaced' || f.step === null;
}

/** Whether the source calls it a return. Going back is not by itself one: whether people came home, only the source knows. */
export const isReturn = (f: Figure): boolean => f.measure?.id === 'returned' || f.measure?.id === 'returnees';
