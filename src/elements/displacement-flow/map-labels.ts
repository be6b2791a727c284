import { beside, type Line, type Point } from '../../marks/arc-band.js';
import { textWidth } from '../../marks/text.js';

/** Sizes in px. */
export const FONT = 13, LINE_HEIGHT = 16;
const RING = 11;

export interface Rect { readonly x0: number; readonly y0: number; readonly x1: number; readonly y1: number }

/** A word or name in its place; `x` and `y` are of the first line's baseline. */
export interface Label {
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  /** In the drawing's own left and right, whatever way the text runs. */
  readonly anchor: 'left' | 'middle' | 'right';
  /** A line from the point to a label that stands apart from it. */
  readonly leader: { readonly from: Point; readonly to: Point } | null;
}

/** What is drawn already: labels must not touch `taken`, and should not lie on `under`. */
export interface Room {
  readonly width: number;
  readonly height: number;
  readonly taken: Rect[];
  /** Points along the bands, each with half the width of its band; `of` tells bands apart. */
  readonly under: readonly (Point & { readonly half: number; readonly of: number })[];
}

const touches = (a: Rect, b: Rect) => a.x0 < b.x1 && b.x0 < a.x1 && a.y0 < b.y1 && b.y0 < a.y1;

export const around = ({ x, y }: Point, halfWidth: number, halfHeight = halfWidth): Rect =>
  ({ x0: x - halfWidth, y0: y - halfHeight, x1: x + halfWidth, y1: y + halfHeight });

export const isFree = (rect: Rect, { width, height, taken }: Room): boolean =>
  rect.x0 >= 0 && rect.y0 >= 0 && rect.x1 <= width && rect.y1 <= height && !taken.some((other) => touches(rect, other));

/** How many points of bands a rectangle covers, one band left out. */
export const covered = (rect: Rect, { under }: Room, without = -1): number =>
  under.filter(({ x, y, half, of }) => of !== without && x > rect.x0 - half && x < rect.x1 + half && y > rect.y0 - half && y < rect.y1 + half).length;

/** Bold names are wider than the common measure. */
export const sizeOf = (lines: readonly string[]): { width: number; height: number } =>
  ({ width: Math.max(...lines.map((line) => textWidth(line, FONT))) * 1.08, height: lines.length * LINE_HEIGHT });

/** The same rectangle with more room at each side. */
const grown = ({ x0, y0, x1, y1 }: Rect, by: number): Rect => ({ x0: x0 - by, y0: y0 - by, x1: x1 + by, y1: y1 + by });

const EIGHT = Array.from({ length: 8 }, (_, i): Point => ({ x: Math.cos(i * Math.PI / 4), y: Math.sin(i * Math.PI / 4) }));

/** At the end, at the start, above, below; then the corners. */
const SIDES = [0, 4, 6, 2, 7, 1, 5, 3].map((i) => EIGHT[i]!);

/** Distances from the point, in px: beside it, then apart from it on a leader line. */
const DISTANCES = [9, 28, 46, 66];

/** How many points of bands a label may cover before a leader line is the lesser evil. */
const PATIENCE = 6;

/**
 * Finds the place for a label near its point, where it touches no other and covers little of the
 * bands; farther off on a leader line if it must. `null` when there is none: the room is full.
 */
export function placeLabel(point: Point, lines: readonly string[], room: Room): Label | null {
  const { width, height } = sizeOf(lines);
  let best: { cost: number; taken: Rect[]; label: Label } | null = null;
  for (const [far, distance] of DISTANCES.entries()) {
    for (const [i, side] of SIDES.slice(0, far === 0 ? 4 : 8).entries()) {
      const tip = { x: point.x + side.x * distance, y: point.y + side.y * distance };
      const anchor = Math.abs(side.x) < 0.1 ? 'middle' : side.x > 0 ? 'left' : 'right';
      const rect = around({
        x: tip.x + (anchor === 'middle' ? 0 : Math.sign(side.x) * width / 2), y: tip.y + (anchor === 'middle' ? side.y * height / 2 : 0),
      }, width / 2, height / 2);
      const least = far * PATIENCE + i / 10;
      if ((best && least >= best.cost) || !isFree(rect, room)) continue;
      // A leader over another dot or name would seem to be of that.
      const leader = Array.from({ length: Math.max(0, Math.floor((distance - 10) / 6)) }, (_, k) => around({ x: point.x + side.x * (10 + 6 * k), y: point.y + side.y * (10 + 6 * k) }, 2));
      const cost = least + covered(rect, room);
      if ((best && cost >= best.cost) || !leader.every((r) => isFree(r, room))) continue;
      const x = anchor === 'left' ? rect.x0 : anchor === 'right' ? rect.x1 : tip.x;
      best = { cost, taken: [rect, ...leader], label: { lines, anchor, x, y: rect.y0 + 12, leader: far === 0 ? null : { from: point, to: tip } } };
    }
  }
  if (best) room.taken.push(...best.taken);
  return best?.label ?? null;
}

/** Parts of a band's way at which its size or number may stand. */
const ALONG = [12, 9, 15, 7, 17];

/** A size beside the middle of its band, nearer to it than to any other; `null` where there is no room. */
export function placeSize(line: Line, width: number, lines: readonly string[], room: Room, of: number): Label | null {
  const size = sizeOf(lines);
  for (const i of ALONG) {
    for (const side of [1, -1]) {
      const p = line[i]!;
      const at = beside(p, side * (width / 2 + 4 + Math.abs(p.nx) * size.width / 2 + Math.abs(p.ny) * size.height / 2));
      const rect = around(at, size.width / 2, size.height / 2);
      if (!isFree(rect, room) || covered(rect, room) > 0 || covered(grown(rect, 6), room, of) > 0) continue;
      room.taken.push(rect);
      return { lines, anchor: 'middle', x: at.x, y: rect.y0 + 12, leader: null };
    }
  }
  return null;
}

/** The middle of a ring for a number: on its band where it hides nothing, else close beside it; at worst on the band's middle. */
export function placeRing(line: Line, width: number, room: Room, of: number): Point {
  const inward = [...line].sort((a, b) => Math.abs(line.indexOf(a) - 12) - Math.abs(line.indexOf(b) - 12));
  let best: Point = inward[0]!;
  search: for (const off of [0, width / 2 + RING, -width / 2 - RING]) {
    for (const p of inward) {
      const at = beside(p, off), rect = around(at, RING);
      if (!isFree(rect, room) || (off !== 0 && covered(rect, room, of) > 0)) continue;
      best = at;
      break search;
    }
  }
  room.taken.push(around(best, RING));
  return { x: best.x, y: best.y };
}
