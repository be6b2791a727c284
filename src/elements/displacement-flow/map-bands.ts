import type { Figure } from '../../figures/figure.js';
import { isStock } from '../../figures/movement.js';
import { arc, bandPath, barPath, chevronPath, cut, headPath, lengthOf, linePath, loop, type Line, type Point } from '../../marks/arc-band.js';
import type { Extent } from './extents.js';
import { slicesOf, type Slice } from './slices.js';

/** A movement between places, by their keys. */
export interface Move { readonly figure: Figure; readonly extent: Extent; readonly from: string | null; readonly to: string | null }

/** A band without its end. */
export interface Body {
  /** Bands that cross must not mix to a darker tone: the smaller one, drawn later, runs over a strip of paper. */
  readonly casing: string | null;
  readonly layers: readonly { readonly tone: Slice['tone']; readonly opacity: number; readonly path: string }[];
  /** The source's own figure between two ends, as a line along the band. */
  readonly best: string | null;
}

/** What stands where a band arrives. */
export interface End { readonly tone: 'end' | 'soft-end' | 'tip'; readonly path: string }

/** The way of a band over the map. */
export interface Way {
  readonly move: Move;
  readonly line: Line;
  readonly width: number;
  /** Where it comes from nowhere stated, or leads there. */
  readonly stub: Point | null;
}

/** Sizes in px: from a place to its bands, between bands, and how far an arrow head is wider than its band. */
const CLEAR = 8, GAP = 8, HEAD = 4;

/** How far the control point of a band lies off its chord, as a part of it. */
const BOW = 0.32;
/** How much nearer than across it two such bands lie where they are steepest. */
const STEEP = Math.hypot(1, 2 * BOW);

/** Ways out of a place that are tried for a loop or an end that was not stated. */
const ANGLES = Array.from({ length: 16 }, (_, i) => i * Math.PI / 8);

const apart = (a: number, b: number) => Math.abs(Math.atan2(Math.sin(a - b), Math.cos(a - b)));
const isSpot = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y) < CLEAR;

/** How wide a movement may be at most: a band wider than it is long would hide its places. */
export function mostWidth({ from, to }: Move, at: ReadonlyMap<string, Point>, side: number): number {
  const [a, b] = [from === null ? undefined : at.get(from), to === null ? undefined : at.get(to)];
  return !a || !b ? side / 9 : isSpot(a, b) ? side / 12 : Math.hypot(a.x - b.x, a.y - b.y) * 0.35;
}

/** Groups of movements with the same ends. */
function byEnds(moves: readonly Move[]): Map<string, Move[]> {
  const groups = new Map<string, Move[]>();
  for (const move of moves) {
    const key = JSON.stringify([move.from, move.to]);
    const group = groups.get(key);
    if (group) group.push(move); else groups.set(key, [move]);
  }
  return groups;
}

/**
 * The ways of the movements of one map. A band keeps to the right of its way, so that there and
 * back never meet; further rows for the same two places run outside of the first, each on its
 * own. What stays at its place, or has an end that nobody stated, takes the widest free angle.
 */
export function waysOf(moves: readonly Move[], at: ReadonlyMap<string, Point>, widthOf: (move: Move) => number, box: { width: number; height: number }): Way[] {
  const ways: Way[] = [], alone: Move[] = [];
  const used = new Map([...at.keys()].map((key): [string, number[]] => [key, []]));
  const groups = byEnds(moves);
  for (const group of groups.values()) {
    const { from, to } = group[0]!;
    const [a, b] = [at.get(from ?? ''), at.get(to ?? '')];
    if (from === null || to === null || !a || !b || isSpot(a, b)) {
      alone.push(...group);
      continue;
    }
    const length = Math.hypot(b.x - a.x, b.y - a.y);
    const [ux, uy] = [(b.x - a.x) / length, (b.y - a.y) / length];
    const isAlone = !groups.has(JSON.stringify([to, from]));
    const gap = Math.min(GAP, length / group.length / 3);
    // Alone on its side, the first runs from place to place; else all run beside that line.
    let edge = isAlone ? -widthOf(group[0]!) / 2 * STEEP : gap / 2 * STEEP;
    const clear = Math.min(CLEAR, length / 5);
    for (const move of group) {
      const width = widthOf(move);
      const off = edge + width / 2 * STEEP;
      const end = (p: Point, along: number): Point => ({ x: p.x + ux * along - uy * off, y: p.y + uy * along + ux * off });
      ways.push({ move, width, stub: null, line: arc(end(a, clear), end(b, -clear), Math.max(length * BOW, GAP)) });
      edge += (width + gap) * STEEP;
    }
    const angle = Math.atan2(uy, ux), lean = Math.atan(2 * BOW);
    used.get(from)!.push(angle + lean);
    used.get(to)!.push(angle + Math.PI - lean);
  }
  /** The angle at a place that is farthest from its other bands, if `reach` px that way are inside the box and free of bands and places. */
  const freeAngle = (key: string, reach: number): number => {
    const [p, taken] = [at.get(key)!, used.get(key)!];
    const score = (angle: number) => {
      const [x, y] = [p.x + reach * Math.cos(angle), p.y + reach * Math.sin(angle)];
      const isOut = x < 0 || y < 0 || x > box.width || y > box.height;
      const isTaken = [...at.values()].some((q) => Math.hypot(q.x - x, q.y - y) < 24)
        || ways.some(({ line, width }) => line.some((q) => Math.hypot(q.x - x, q.y - y) < width / 2 + 14));
      return Math.min(Math.PI, ...taken.map((other) => apart(angle, other))) - (isOut ? 9 : 0) - (isTaken ? 1 : 0);
    };
    const best = ANGLES.reduce((a, b) => (score(b) > score(a) + 1e-6 ? b : a));
    taken.push(best);
    return best;
  };
  for (const move of alone) {
    const width = widthOf(move), key = (move.from ?? move.to)!;
    const p = at.get(key)!;
    if (move.from !== null && move.to !== null) {
      const radius = width / 2 + 11;
      const angle = freeAngle(key, 2 * radius + width / 2);
      ways.push({ move, width, stub: null, line: loop(p, angle, radius, Math.min(1, (CLEAR + HEAD / 2) / radius)) });
      continue;
    }
    const length = 44 + width * 0.7;
    const angle = freeAngle(key, length + 5 * CLEAR);
    const out = (distance: number): Point => ({ x: p.x + distance * Math.cos(angle), y: p.y + distance * Math.sin(angle) });
    const [near, far] = [out(CLEAR), out(CLEAR + length)];
    ways.push({ move, width, stub: out(2 * CLEAR + length), line: move.to === null ? arc(near, far, 0) : arc(far, near, 0) });
  }
  // Those of the least ink come last, on top: a short band or a thread would vanish under a long and wide one.
  return ways.map((way) => ({ way, ink: lengthOf(way.line) * (way.move.extent.kind === 'unknown' ? 2 : way.width) }))
    .sort((a, b) => b.ink - a.ink).map(({ way }) => way);
}

/** What has no firm edge gets no solid end: two strokes say where it leads. */
const isFaint = ({ kind, core }: Extent) => kind === 'unknown' || kind === 'haze' || core === 0;

/** A band without its end, and its end: an arrow head where people arrived, or a bar where they were counted. */
const parts = ({ move, line, width }: Way) =>
  cut(line, isStock(move.figure) ? 4 : Math.min(lengthOf(line) * 0.4, Math.max(8, Math.min(20, width * 0.5))));

/** A band in the slices of its extent. */
export function bodyOf(way: Way): Body {
  const { move: { extent }, line, width } = way;
  const slices = slicesOf(extent);
  const body = isFaint(extent) ? line : parts(way).body;
  const across = (part: number) => (part - 0.5) * width;
  const firm = slices.filter(({ tone }) => tone === 'core' || tone === 'soft').at(-1);
  return {
    casing: firm ? bandPath(body, across(0), across(firm.to)) : null,
    layers: slices.map(({ tone, opacity, from, to }) => ({ tone, opacity, path: tone === 'thread' ? linePath(line) : bandPath(body, across(from), across(to)) })),
    best: extent.best === null ? null : linePath(body, across(extent.best)),
  };
}

/** The end of a band at its destination. */
export function endsOf(way: Way): End[] {
  const { move: { figure, extent }, line, width } = way;
  const isCount = isStock(figure), isOpen = extent.kind === 'open';
  const { tail } = parts(way);
  if (isFaint(extent)) return [{ tone: 'tip', path: isCount ? barPath(line, 7) : chevronPath(tail, Math.min(7, width / 2 + HEAD)) }];
  // An open end is not closed by its head: only what is claimed has one.
  const over = isOpen ? 0 : HEAD;
  const across = (part: number) => (part - 0.5) * (width + 2 * over);
  const tip = isOpen ? across(extent.core / 2) : 0;
  const end = (from: number, to: number, tone: 'end' | 'soft-end'): End =>
    ({ tone, path: isCount ? bandPath(tail, across(from), across(to)) : headPath(tail, across(from), across(to), tip) });
  return [end(0, extent.core, 'end'), ...(isOpen || extent.core === 1 ? [] : [end(extent.core, 1, 'soft-end')])];
}
