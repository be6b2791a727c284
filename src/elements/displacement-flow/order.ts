import { group } from 'd3';
import { countCrossings, crossingsBetween } from './crossings.js';

/** A place as it stands in one column. `lane` is the place itself: the same in every column in which it stands. */
export interface Stop { readonly id: string; readonly column: number; readonly lane: string }

/** A band between stops of neighbouring columns; `size` in people. */
export interface Band { readonly from: string; readonly to: string; readonly size: number }

/** Columns of stops in drawing order. */
export interface Order {
  readonly columns: readonly (readonly Stop[])[];
  /** The lanes in the one order that holds for all columns, so that a place can stand at one height; `null` where columns have orders of their own. */
  readonly lanes: readonly string[] | null;
  /** Pairs of bands that cross. */
  readonly crossings: number;
}

/** What an author wants first, and what stands last, whatever crosses: lanes in their order. */
export interface Wishes { readonly first?: readonly string[]; readonly last?: readonly string[] }

/** Rounds of moving places towards the places they are linked with. */
const ROUNDS = 12;
/** Rounds of exchanging neighbours. */
const EXCHANGES = 8;
/** Exchanging two lanes counts every crossing anew; beyond so many steps the rounds have to do. */
const MOST_RECOUNTS = 200_000;

interface Place extends Stop {
  /** Position in its column, from 0. */
  at: number;
  /** Where it would like to stand, 0 to 1. */
  wish: number;
  /** Before (-) or after (+) all that is free to move (0). */
  readonly fixed: number;
  /** Of its lane: by size, then by name. */
  readonly rank: number;
  readonly before: Link[];
  readonly after: Link[];
}
interface Link { readonly from: Place; readonly to: Place; readonly size: number }

/**
 * Orders places in columns so that bands cross little: the method of layered graph drawing
 * (Sugiyama, Tagawa and Toda, 1981), with barycentres and then exchanges of neighbours, keeping
 * the best order seen. Where most places stand in several columns, one order holds for all.
 * The order of the input has no influence.
 */
export function orderColumns(stops: readonly Stop[], bands: readonly Band[], { first = [], last = [] }: Wishes = {}): Order {
  const { columns, links } = graphOf(stops, bands, first, last);
  const lanes = group(columns.flat(), (p) => p.lane);
  const kept = [...lanes.values()].reduce((sum, places) => sum + (places.length > 1 ? places.length : 0), 0) * 2 >= stops.length && columns.length > 1;
  const gaps = [...group(links, (l) => l.from.column).values()];
  const crossings = () => gaps.reduce((sum, gap) => sum + countCrossings(gap.map((l) => [l.from.at, l.to.at])), 0);
  columns.forEach(arrange);
  // Kept as wishes, not as positions: lanes are read from them too.
  const wishes = () => columns.flat().map((p) => [p, p.wish] as const);
  let least = crossings(), best = wishes();
  const keep = () => {
    const now = crossings();
    if (now < least) [least, best] = [now, wishes()];
  };
  for (let round = 0; round < ROUNDS && least > 0; round++) {
    if (kept) pullLanes(lanes, columns);
    else pullColumns(columns, round % 2 === 0);
    keep();
  }
  for (const [p, wish] of best) p.wish = wish;
  columns.forEach(arrange);
  if (!kept) for (let round = 0; round < EXCHANGES && columns.map(exchange).includes(true); round++);
  else if (lanes.size * links.length <= MOST_RECOUNTS) exchangeLanes(lanes, columns, crossings);
  return { columns, lanes: kept ? [...lanes.values()].map(([p]) => p!).sort(inOrder).map((p) => p.lane) : null, crossings: crossings() };
}

/** Places and links in an order of their own: by size, then by name. */
function graphOf(stops: readonly Stop[], bands: readonly Band[], first: readonly string[], last: readonly string[]): { columns: Place[][]; links: Link[] } {
  const fixed = new Map([...last.map((lane, i) => [lane, i + 1] as const), ...first.map((lane, i) => [lane, i - first.length] as const)]);
  const [out, into] = [sums(bands, 'from'), sums(bands, 'to')];
  const sizes = new Map<string, number>();
  for (const s of stops) sizes.set(s.lane, Math.max(sizes.get(s.lane) ?? 0, out.get(s.id) ?? 0, into.get(s.id) ?? 0));
  const ranks = new Map([...sizes].sort(([a, x], [b, y]) => y - x || compareText(a, b)).map(([lane], i) => [lane, i]));
  const places = stops.map((s): Place => {
    const rank = ranks.get(s.lane)!;
    return { ...s, at: 0, wish: rank, fixed: fixed.get(s.lane) ?? 0, rank, before: [], after: [] };
  }).sort(inOrder);
  const byId = new Map(places.map((p) => [p.id, p]));
  const links = bands.map(({ from, to, size }): Link => ({ from: byId.get(from)!, to: byId.get(to)!, size }));
  for (const link of links) {
    link.from.after.push(link);
    link.to.before.push(link);
  }
  // Sums of unlike numbers depend on their order in the last digits.
  for (const p of places) for (const side of [p.before, p.after]) side.sort((a, b) => a.size - b.size || compareText(a.from.id, b.from.id) || compareText(a.to.id, b.to.id));
  const columns: Place[][] = Array.from({ length: Math.max(-1, ...stops.map((s) => s.column)) + 1 }, () => []);
  for (const p of places) columns[p.column]!.push(p);
  return { columns, links };
}

/** By code points, so that the drawing is the same in every locale. */
const compareText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

function sums(bands: readonly Band[], end: 'from' | 'to'): Map<string, number> {
  const total = new Map<string, number>();
  for (const b of [...bands].sort((x, y) => x.size - y.size)) total.set(b[end], (total.get(b[end]) ?? 0) + b.size);
  return total;
}

const inOrder = (a: Place, b: Place) => a.fixed - b.fixed || a.wish - b.wish || a.rank - b.rank;

const arrange = (column: Place[]): void => {
  column.sort(inOrder).forEach((p, i) => { p.at = i; });
};

/** Gives all places of a lane one wish. */
function level(places: readonly Place[]): void {
  const wish = places.reduce((sum, p) => sum + p.wish, 0) / places.length;
  for (const p of places) p.wish = wish;
}

const height = (p: Place, columns: readonly (readonly Place[])[]) => (p.at + 0.5) / columns[p.column]!.length;

/** The mean of the other ends, weighted by people; its own height for a place without any. */
function barycentre(p: Place, links: readonly Link[], columns: readonly (readonly Place[])[]): number {
  let weight = 0, sum = 0;
  for (const { from, to, size } of links) {
    weight += size;
    sum += size * height(from === p ? to : from, columns);
  }
  return weight > 0 ? sum / weight : height(p, columns);
}

function pullColumns(columns: readonly Place[][], forward: boolean): void {
  for (const column of forward ? columns.slice(1) : columns.slice(0, -1).reverse()) {
    for (const p of column) p.wish = barycentre(p, forward ? p.before : p.after, columns);
    arrange(column);
  }
}

/** Half of the way only: lanes that send people to each other would otherwise all meet in the middle. */
function pullLanes(lanes: ReadonlyMap<string, readonly Place[]>, columns: readonly Place[][]): void {
  for (const places of lanes.values()) {
    for (const p of places) p.wish = (barycentre(p, [...p.before, ...p.after], columns) + height(p, columns)) / 2;
  }
  for (const places of lanes.values()) level(places);
  columns.forEach(arrange);
}

/** Exchanges neighbours of a column wherever that saves crossings; whether it did. */
function exchange(column: Place[]): boolean {
  const far = new Map(column.map((p) => [p, [
    p.before.map((l) => l.from.at).sort((a, b) => a - b), p.after.map((l) => l.to.at).sort((a, b) => a - b),
  ] as const]));
  let changed = false;
  for (let i = 0; i + 1 < column.length; i++) {
    const [p, q] = [column[i]!, column[i + 1]!];
    if (p.fixed !== 0 || q.fixed !== 0) continue;
    const [a, b] = [far.get(p)!, far.get(q)!];
    const now = crossingsBetween(a[0], b[0]) + crossingsBetween(a[1], b[1]);
    if (crossingsBetween(b[0], a[0]) + crossingsBetween(b[1], a[1]) >= now) continue;
    [column[i], column[i + 1]] = [q, p];
    [p.at, q.at] = [i + 1, i];
    changed = true;
  }
  return changed;
}

/** The same for lanes, in all columns at once. */
function exchangeLanes(lanes: ReadonlyMap<string, readonly Place[]>, columns: readonly Place[][], crossings: () => number): void {
  const free = [...lanes.values()].filter(([p]) => p!.fixed === 0).sort(([a], [b]) => inOrder(a!, b!));
  free.forEach((places, i) => { for (const p of places) p.wish = i; });
  columns.forEach(arrange);
  let least = crossings();
  for (let round = 0, changed = true; round < EXCHANGES && changed; round++) {
    changed = false;
    for (let i = 0; i + 1 < free.length; i++) {
      const [a, b] = [free[i]!, free[i + 1]!];
      const swap = (x: number, y: number) => {
        for (const p of a) p.wish = x;
        for (const p of b) p.wish = y;
        columns.forEach(arrange);
      };
      swap(i + 1, i);
      const now = crossings();
      if (now < least) {
        least = now;
        [free[i], free[i + 1]] = [b, a];
        changed = true;
      } else {
        swap(i, i + 1);
      }
    }
  }
}
