import { textWidth } from '../../marks/text.js';

/** Sizes of text in px. */
export const FONT = 13, LINE = 16;

/** A box on the page, by its middle; px. */
export interface Box { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

export const boxOf = (lines: readonly string[], x: number, y: number): Box =>
  ({ x, y, width: widest(lines), height: lines.length * LINE });

export const widest = (lines: readonly string[]): number => Math.max(0, ...lines.map((text) => textWidth(text, FONT)));

const meet = (a: Box, b: Box) => Math.abs(a.x - b.x) * 2 < a.width + b.width && Math.abs(a.y - b.y) * 2 < a.height + b.height;

/** Where boxes stand already. */
export interface Taken { readonly add: (box: Box) => void; readonly isFree: (box: Box) => boolean }

/** Rows of the page by which boxes are found, in px: thousands of labels ask, and meet only what is in their own. */
const ROW = 48;

export function takenBy(boxes: readonly Box[]): Taken {
  const rows = new Map<number, Box[]>();
  const rowsOf = ({ y, height }: Box) => {
    const first = Math.floor((y - height / 2) / ROW);
    return Array.from({ length: Math.floor((y + height / 2) / ROW) - first + 1 }, (_, i) => first + i);
  };
  const add = (box: Box) => {
    for (const row of rowsOf(box)) {
      const there = rows.get(row);
      if (there) there.push(box); else rows.set(row, [box]);
    }
  };
  boxes.forEach(add);
  return { add, isFree: (box) => !rowsOf(box).some((row) => rows.get(row)?.some((other) => meet(box, other))) };
}

/** Space between two labels on one level. */
const APART = 8;

/** Labels along a line, each near its own point. */
export interface Packed { readonly x: number; readonly level: number }

/**
 * Puts labels beside each other, and on further levels where they would meet: each at its own
 * point, but within 0 and `width`. Interval graph colouring: as few levels as the densest point needs.
 */
export function packLabels(labels: readonly { readonly at: number; readonly width: number }[], width: number): { readonly packed: readonly Packed[]; readonly levels: number } {
  const edges: number[] = [];
  const packed: Packed[] = Array<Packed>(labels.length);
  // By their left ends: in that order, the first free level is never one too many.
  const inOrder = labels.map(({ at, width: own }, i) => {
    const x = own > width ? width / 2 : Math.min(Math.max(at, own / 2), width - own / 2);
    return { x, at, own, i };
  }).sort((a, b) => (a.x - a.own / 2) - (b.x - b.own / 2) || a.at - b.at);
  for (const { x, own, i } of inOrder) {
    let level = edges.findIndex((edge) => edge + APART <= x - own / 2);
    if (level < 0) level = edges.length;
    edges[level] = x + own / 2;
    packed[i] = { x, level };
  }
  return { packed, levels: edges.length };
}
