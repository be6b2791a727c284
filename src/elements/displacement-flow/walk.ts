import { group } from 'd3';
import type { FlowGraph } from './graph.js';
import type { Columns } from './columns.js';

/** Where a reader is in a diagram: at a place, or on a band (by its number). */
export type Spot = { readonly stop: string } | { readonly band: number };

/** A step along the flow, against it, or to a neighbour. */
export type Walk = 'forward' | 'back' | 'previous' | 'next' | 'first' | 'last';

/** A diagram to walk in: places in the order they are drawn, and the bands of each. */
export interface Walkable {
  readonly stops: readonly { readonly id: string; readonly column: number }[];
  readonly out: ReadonlyMap<string, readonly number[]>;
  readonly into: ReadonlyMap<string, readonly number[]>;
  readonly bands: readonly { readonly from: string; readonly to: string }[];
}

export function walkable({ stops, bands }: FlowGraph, columns: Columns): Walkable {
  const v = (id: string) => columns.nodes.get(id)!.v;
  const along = (end: 'from' | 'to', at: 'v0' | 'v1') => {
    const lists = group(bands.keys(), (i) => bands[i]![end]);
    for (const list of lists.values()) list.sort((a, b) => columns.bands[a]![at] - columns.bands[b]![at]);
    return lists;
  };
  return { stops: [...stops].sort((a, b) => a.column - b.column || v(a.id) - v(b.id)), bands, out: along('from', 'v0'), into: along('to', 'v1') };
}

/** Whether a spot is in a diagram: at another width it may hold other bands. */
export const isIn = (spot: Spot, { stops, bands }: Walkable): boolean => ('band' in spot ? spot.band < bands.length : stops.some((s) => s.id === spot.stop));

/** The next spot; the same where there is none. From a place to its flows, along a flow to its other place, and across to neighbours. */
export function walkFrom(spot: Spot | null, walk: Walk, graph: Walkable): Spot | null {
  const { stops, bands, out, into } = graph;
  const at = (i: number): Spot | null => (stops[i] ? { stop: stops[i].id } : null);
  if (spot === null || walk === 'first') return at(0);
  if (walk === 'last') return at(stops.length - 1);
  if ('band' in spot) {
    const band = bands[spot.band]!;
    if (walk === 'forward') return { stop: band.to };
    if (walk === 'back') return { stop: band.from };
    const beside = out.get(band.from)!;
    const next = beside[beside.indexOf(spot.band) + (walk === 'next' ? 1 : -1)];
    return next === undefined ? spot : { band: next };
  }
  if (walk === 'forward' || walk === 'back') {
    const [first] = (walk === 'forward' ? out : into).get(spot.stop) ?? [];
    return first === undefined ? spot : { band: first };
  }
  const i = stops.findIndex((s) => s.id === spot.stop) + (walk === 'next' ? 1 : -1);
  return at(i) ?? spot;
}
