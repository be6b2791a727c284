import { isStock, isMove } from '../../figures/movement.js';
import type { Figure } from '../../figures/figure.js';
import { placeKey } from '../../figures/place.js';
import type { Extent } from './extents.js';
import { bySize, foldSmall, totalOf } from './fold.js';
import type { Band, Stop, Wishes } from './order.js';
import type { Stages } from './stages.js';

/** What stands in a column: a place, or the end of movements without one. */
export type StopKind = 'place'
  /** An origin or a destination that was not stated. */
  | 'unstated'
  /** All ends of small movements that are drawn as one. */
  | 'other'
  /** People who were counted at a place, and are in no movement from or to it. */
  | 'rest';

export interface FlowStop extends Stop {
  readonly kind: StopKind;
  readonly end: 'from' | 'to';
  /** `null` unless it is a place. */
  readonly place: string | null;
  /** How many people were counted there at that stage. */
  readonly count: Figure | null;
}

export interface FlowBand extends Band {
  readonly kind: 'move' | 'other'
    /** Joins two counts of one place: people who may have stayed; nobody stated it. */
    | 'stayed'
    /** What a count leaves over beside the movements shown. */
    | 'rest';
  /** The movement; for `other` the sum of all of them. `null` where nobody stated anything. */
  readonly figure: Figure | null;
  /** The movements in it. */
  readonly figures: readonly Figure[];
  readonly stage: number;
}

/** Columns of places and bands between them. */
export interface FlowGraph {
  readonly columns: number;
  readonly stops: readonly FlowStop[];
  readonly bands: readonly FlowBand[];
  readonly wishes: Wishes;
}

/** Where a movement stands apart from others of its stage that would read as one sum with it. */
type Apart = (f: Figure) => string;

/**
 * People counted on a date and people who moved stand apart, and so do rows that state the
 * same movement or count again (another source, another group): stacked in one place they would
 * read as their sum.
 */
function apartIn(moves: readonly Figure[], counts: readonly Figure[]): Apart {
  const mixed = moves.some(isStock) && !moves.every(isStock);
  const nature = (f: Figure) => (mixed && isMove(f) && isStock(f) ? 'counted ' : '');
  const times = new Map<string, number>(), names = new Map<Figure, string>();
  for (const f of [...moves, ...counts].sort(bySize)) {
    const key = JSON.stringify((isMove(f) ? [f.from, f.to, nature(f)] : [f.place]).map((name) => name && placeKey(name)));
    const again = times.get(key) ?? 0;
    times.set(key, again + 1);
    names.set(f, `${nature(f)}${again}`);
  }
  return (f) => names.get(f)!;
}

/**
 * The graph of all stages. Each stage leads from one column of places to the next, so that
 * A to B and back to A makes no circle, in one stage or in two.
 *
 * @param most movements drawn one by one, shared out among the stages
 * @param sizeOf the extent of a figure, in people
 */
export function graphOf({ before, stages }: Stages, order: readonly string[], most: number, sizeOf: (f: Figure) => Extent): FlowGraph {
  const stops = new Map<string, FlowStop>(), bands: FlowBand[] = [];
  const stop = (column: number, kind: StopKind, end: 'from' | 'to', apart: string, place: string | null = null, count: Figure | null = null): string => {
    const lane = kind === 'place' ? `${apart}=${placeKey(place!)}` : kind === 'unstated' ? `${apart}?${end}` : kind;
    const id = `${column}|${lane}`, there = stops.get(id);
    // Of two spellings the first in the alphabet, whatever the order of the rows.
    const name = there && there.place !== null && (place === null || there.place < place) ? there.place : place;
    stops.set(id, { id, column, lane, kind, end: there?.end ?? end, place: name, count: there?.count ?? count });
    return id;
  };
  const endOf = (column: number, f: Figure, end: 'from' | 'to', apart: Apart) => stop(column, f[end] === null ? 'unstated' : 'place', end, apart(f), f[end]);
  const each = Math.max(FEWEST, Math.ceil(most / Math.max(1, stages.length)));

  const counted = (column: number, counts: readonly Figure[], apart: Apart) => {
    for (const f of counts) stop(column, 'place', 'to', apart(f), f.place, f);
  };
  counted(0, before, apartIn([], before));
  stages.forEach(({ moves, counts }, stage) => {
    const apart = apartIn(moves, counts);
    const { shown, folded } = foldSmall(moves, each);
    for (const f of shown) bands.push({ kind: 'move', figure: f, figures: [f], stage, size: sizeOf(f).size, from: endOf(stage, f, 'from', apart), to: endOf(stage + 1, f, 'to', apart) });
    if (folded.length > 0) {
      const total = totalOf(folded);
      bands.push({ kind: 'other', figure: total, figures: folded, stage, size: sizeOf(total).size, from: stop(stage, 'other', 'from', ''), to: stop(stage + 1, 'other', 'to', '') });
    }
    counted(stage + 1, counts, apart);
  });
  const columns = stages.length + 1;
  bands.push(...restsOf([...stops.values()], bands, columns, sizeOf, stop));
  return { columns, stops: [...stops.values()], bands, wishes: wishesOf([...stops.values()], order) };
}

/** A stage shows at least so many movements. */
const FEWEST = 8;

/** People that an extent claims, without the room that its open end fades in. */
const claimed = ({ size, core, kind }: Extent) => (kind === 'open' ? size * core : kind === 'unknown' ? 0 : size);

/**
 * What the counts at both ends of a stage leave over beside its movements. Nothing is forced
 * into balance: what is counted before and after may have stayed, the rest has an end of its own.
 */
function restsOf(stops: readonly FlowStop[], moves: readonly FlowBand[], columns: number, sizeOf: (f: Figure) => Extent, stop: (column: number, kind: StopKind, end: 'from' | 'to', apart: string) => string): FlowBand[] {
  const bands: FlowBand[] = [];
  const left = (s: FlowStop | undefined, end: 'from' | 'to') => {
    if (!s?.count) return 0;
    const moved = moves.filter((b) => b[end] === s.id).reduce((sum, b) => sum + claimed(sizeOf(b.figure!)), 0);
    // Whole people: the last digits of a sum of parts are not left over.
    return Math.max(0, Math.round(claimed(sizeOf(s.count)) - moved));
  };
  const derived = { figure: null, figures: [] } as const;
  for (let stage = 0; stage < columns - 1; stage++) {
    const lanes = new Set(stops.filter((s) => s.count && (s.column === stage || s.column === stage + 1)).map((s) => s.lane));
    for (const lane of lanes) {
      const [from, to] = [stage, stage + 1].map((column) => stops.find((s) => s.lane === lane && s.column === column));
      const moved = (s: FlowStop | undefined, end: 'from' | 'to') => moves.some((b) => b[end] === s?.id);
      // A count that nothing follows is the last word on its place: nothing is left over.
      const out = to?.count ?? moved(from, 'from') ? left(from, 'from') : 0;
      const into = from?.count ?? moved(to, 'to') ? left(to, 'to') : 0;
      const stayed = Math.min(out, into);
      if (stayed > 0) bands.push({ kind: 'stayed', ...derived, stage, size: stayed, from: from!.id, to: to!.id });
      if (out > stayed) bands.push({ kind: 'rest', ...derived, stage, size: out - stayed, from: from!.id, to: stop(stage + 1, 'rest', 'to', '') });
      if (into > stayed && from?.count) bands.push({ kind: 'rest', ...derived, stage, size: into - stayed, from: stop(stage, 'rest', 'from', ''), to: to!.id });
    }
  }
  return bands;
}

/** The author's order first; ends without a place last. */
function wishesOf(stops: readonly FlowStop[], order: readonly string[]): Wishes {
  const lanes = (test: (s: FlowStop) => boolean) => [...new Set(stops.filter(test).map((s) => s.lane))].sort();
  return {
    first: [...new Set(order.map(placeKey))].flatMap((name) => lanes((s) => s.kind === 'place' && placeKey(s.place!) === name)),
    last: [...lanes((s) => s.kind === 'unstated'), ...lanes((s) => s.kind === 'other'), ...lanes((s) => s.kind === 'rest')],
  };
}
