import { group } from 'd3';
import { orderColumns, type Band, type Stop, type Wishes } from './order.js';

/** A place in a column, with the room it needs. `size` in people: what it holds beyond its bands, such as a count. */
export interface Node extends Stop {
  readonly size?: number;
  /** Kept free before it, in px, for its name. */
  readonly room: number;
}

/** Where a node ended up, in px. */
export interface PlacedNode { readonly id: string; readonly v: number; readonly length: number }

/** A band across: where it leaves and where it arrives, in px. */
export interface PlacedBand { readonly v0: number; readonly v1: number; readonly width: number }

export interface Columns {
  readonly nodes: ReadonlyMap<string, PlacedNode>;
  /** In the order of the bands given. */
  readonly bands: readonly PlacedBand[];
  /** Pairs of bands that cross. */
  readonly crossings: number;
  /** The end of the last node. */
  readonly end: number;
  /** px for one person. */
  readonly scale: number;
}

/** Where nodes may stand, in px. With `end: null`, the people of the fullest column take about `people` px, and the end follows. */
export type Room = { readonly start: number } & ({ readonly end: number; readonly people?: never } | { readonly end: null; readonly people: number });

/** Rounds of drawing bands level. */
const ROUNDS = 6;
/** How much longer than the fullest column lanes may make the drawing. */
const STRETCH = 1.8;

interface Placed extends Node { v: number; length: number; people: number; readonly before: Ribbon[]; readonly after: Ribbon[] }
interface Ribbon { readonly from: Placed; readonly to: Placed; readonly size: number; v0: number; v1: number }

/**
 * Places nodes in given columns, with one scale of people for all, so that bands cross little
 * and run level. Columns are given, so cycles cannot arise: a place that people leave and go
 * back to stands in each column once. A node is as long as the larger of what comes in, what
 * goes out and what it holds; its bands are stacked in the order of their other ends.
 */
export function placeInColumns(nodes: readonly Node[], bands: readonly Band[], room: Room, wishes: Wishes = {}): Columns {
  const order = orderColumns(nodes, bands, wishes);
  const byId = new Map(nodes.map((n): [string, Placed] => [n.id, { ...n, v: room.start, length: 0, people: n.size ?? 0, before: [], after: [] }]));
  const ribbons = bands.map(({ from, to, size }): Ribbon => ({ from: byId.get(from)!, to: byId.get(to)!, size, v0: 0, v1: 0 }));
  for (const ribbon of ribbons) {
    ribbon.from.after.push(ribbon);
    ribbon.to.before.push(ribbon);
  }
  // Bands stack in the order of their other ends, which no longer changes; sums need an order of their own to be the same for any input.
  const at = new Map(order.columns.flatMap((column) => column.map((s, i) => [s.id, i] as const)));
  const sorted = (side: Ribbon[], far: 'from' | 'to') => side.sort((a, b) => at.get(a[far].id)! - at.get(b[far].id)! || a.size - b.size);
  const sum = (side: readonly Ribbon[]) => side.reduce((total, r) => total + r.size, 0);
  for (const n of byId.values()) n.people = Math.max(n.people, sum(sorted(n.before, 'from')), sum(sorted(n.after, 'to')));
  const columns = order.columns.map((column) => column.map((s) => byId.get(s.id)!));
  const placed = group([...byId.values()], (n) => n.lane);
  const lanes = order.lanes?.map((lane) => placed.get(lane)!);

  const extent = (scale: number) => {
    for (const n of byId.values()) n.length = n.people * scale;
    return lanes ? stackLanes(lanes, room.start) : Math.max(room.start, ...columns.map((column) => stackLanes(column.map((n) => [n]), room.start)));
  };
  const fullest = Math.max(0, ...columns.map((column) => column.reduce((total, n) => total + n.people, 0)));
  const bare = extent(0);
  const [wanted, most] = room.end === null ? [room.people, room.people * STRETCH] : [Math.max(0, room.end - bare), Math.max(0, room.end - bare)];
  let scale = fullest > 0 ? wanted / fullest : 0;
  // Lanes may need more than the fullest column; they grow at most in proportion to the scale, so this fits.
  const needed = extent(scale) - bare;
  if (needed > most) scale *= most / needed;
  const end = Math.max(extent(scale), room.end ?? 0);

  attach(columns.flat(), scale);
  if (!lanes) relax(columns, { start: room.start, end }, scale);
  return {
    nodes: new Map([...byId].map(([id, { v, length }]) => [id, { id, v, length }])),
    bands: ribbons.map(({ v0, v1, size }) => ({ v0, v1, width: size * scale })),
    crossings: order.crossings, end, scale,
  };
}

/** Places lanes one after another, each at one height in all its columns; where the last of them ends. */
function stackLanes(lanes: readonly (readonly Placed[])[], start: number): number {
  const edges = new Map<number, number>();
  const edge = (n: Placed) => edges.get(n.column) ?? start;
  for (const lane of lanes) {
    const v = Math.max(...lane.map((n) => edge(n) + n.room));
    for (const n of lane) {
      n.v = v;
      edges.set(n.column, v + n.length);
    }
  }
  return Math.max(start, ...edges.values());
}

/** Stacks the bands of places along their sides. */
function attach(nodes: readonly Placed[], scale: number): void {
  for (const node of nodes) {
    for (const [side, v] of [[node.after, 'v0'], [node.before, 'v1']] as const) {
      let edge = node.v;
      for (const ribbon of side) {
        ribbon[v] = edge;
        edge += ribbon.size * scale;
      }
    }
  }
}

/** Moves the places of each column, in their order, to where their bands run as level as they can. */
function relax(columns: readonly (readonly Placed[])[], box: { start: number; end: number }, scale: number): void {
  for (let round = 0; round < ROUNDS; round++) {
    const forward = round % 2 === 0;
    for (const column of forward ? columns.slice(1) : columns.slice(0, -1).reverse()) {
      const pulls = column.map((n) => {
        const side = forward ? n.before : n.after;
        const people = side.reduce((total, r) => total + r.size, 0);
        const shift = side.reduce((total, r) => total + (forward ? r.v0 - r.v1 : r.v1 - r.v0) * r.size, 0);
        return { wish: people > 0 ? n.v + shift / people : n.v, weight: people };
      });
      levelOut(column, pulls, box);
      attach(column, scale);
    }
  }
}

/**
 * Nearest to their wishes in the sense of least squares, without overlap and without a change of
 * order: isotonic regression by pooling adjacent violators (Barlow et al., 1972).
 */
function levelOut(column: readonly Placed[], pulls: readonly { wish: number; weight: number }[], { start, end }: { start: number; end: number }): void {
  const blocks: { sum: number; weight: number; count: number }[] = [];
  const offsets: number[] = [];
  let offset = 0;
  const lightest = Math.min(...pulls.map((p) => p.weight).filter((w) => w > 0), 1) / 1000;
  column.forEach((n, i) => {
    offset += n.room;
    offsets.push(offset);
    const weight = Math.max(pulls[i]!.weight, lightest);
    blocks.push({ sum: (pulls[i]!.wish - offset) * weight, weight, count: 1 });
    offset += n.length;
    for (let b = blocks.at(-1)!, a = blocks.at(-2); a && a.sum / a.weight > b.sum / b.weight; b = blocks.at(-1)!, a = blocks.at(-2)) {
      blocks.splice(-2, 2, { sum: a.sum + b.sum, weight: a.weight + b.weight, count: a.count + b.count });
    }
  });
  let i = 0;
  for (const { sum, weight, count } of blocks) {
    const at = Math.min(Math.max(sum / weight, start), end - offset);
    for (const until = i + count; i < until; i++) column[i]!.v = at + offsets[i]!;
  }
}
