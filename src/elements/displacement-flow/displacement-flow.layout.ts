import type { Figure } from '../../figures/figure.js';
import { isStock } from '../../figures/movement.js';
import { arrowOf, ribbon, slice, threadOf, type Section, type Way } from '../../marks/ribbon.js';
import { extentBeside, extentsOf, type Extent } from './extents.js';
import { boxAt, frameAcross, frameDown, type Frame, type PlaceMark } from './flow-frame.js';
import { graphOf, type FlowBand, type FlowGraph } from './graph.js';
import { labelRibbons, type RibbonLabel, type Sections } from './ribbon-labels.js';
import { slicesOf, type Slice } from './slices.js';
import { stagesOf, type Stage } from './stages.js';
import { walkable, type Walkable } from './walk.js';

/** One slice of a ribbon, as SVG path data. */
export interface Layer { readonly tone: Slice['tone'] | FlowBand['kind']; readonly opacity: number; readonly path: string }

export interface Ribbon {
  readonly band: FlowBand;
  readonly layers: readonly Layer[];
  /** The head of its arrow; `null` for people who were counted, not moving. */
  readonly arrow: string | null;
  /** The source's own figure between a lowest and a highest one. */
  readonly best: string | null;
  /** Short bars at both ends, where the ribbon meets its places. */
  readonly ends: readonly End[];
  /** Middle of its words, or of the number that stands for them where they have no room; `null` without either. */
  readonly label: RibbonLabel | null;
}

/** A bar where a ribbon meets a place; `at` tells the two ends apart. */
export interface End { readonly at: 'from' | 'to'; readonly x: number; readonly y: number; readonly width: number; readonly height: number; readonly soft: boolean }

export interface Heading { readonly text: string; readonly x: number; readonly y: number; readonly anchor: 'start' | 'middle' | 'end' }

export interface FlowLayout {
  readonly way: Way;
  readonly width: number;
  readonly height: number;
  readonly ribbons: readonly Ribbon[];
  readonly places: readonly PlaceMark[];
  readonly headings: readonly Heading[];
  /** Pairs of ribbons that cross. */
  readonly crossings: number;
  readonly walk: Walkable;
}

/** Words for what the figures leave unsaid, and for their sizes; a layout has no language of its own. */
export interface FlowWords {
  notStated(end: 'from' | 'to'): string;
  /** All small movements together; without a figure, their end. */
  other(band: FlowBand | null): string;
  rest(): string;
  size(figure: Figure): string;
  /** A step, or the period of its movements; `null` when there is nothing to say. */
  stage(stage: Stage, only: boolean): string | null;
  /** The day of the counts in a column. */
  counted(counts: readonly Figure[]): string | null;
  /** What the columns of a single stage are: where people left, or came from. */
  end(end: 'from' | 'to', isStock: boolean): string;
}

export interface FlowOptions {
  /** Places in the author's order. */
  readonly order?: readonly string[];
  /** Movements drawn one by one; the smaller ones become one band. */
  readonly most?: number;
}

/** Below this width a flow runs down the page, if its names have room there. */
export const NARROW = 480;
/** Columns nearer to each other than this leave no room for a long name at the outer one and half a name at the next; two outer ones need more. */
const CLOSE = 140, CLOSE_OUTER = 180;

/**
 * Lays movements out by stages: a column of places before and after each, ribbons as wide as
 * the people who moved. A place stands once in each column, so that A to B and back to A, in one
 * stage or in two, never makes a circle. Widths are proportional across the diagram.
 * On a narrow screen columns become rows, and the flow runs down the page.
 *
 * @param figures movements, and counts of people at places between them
 * @param width of the diagram in px
 */
export function layoutFlow(figures: readonly Figure[], width: number, words: FlowWords, { order = [], most = Infinity }: FlowOptions = {}): FlowLayout {
  const staged = stagesOf(figures);
  const extents = extentsOf(figures);
  const widestFigure = Math.max(1, ...[...extents.values()].filter((e) => e.kind !== 'unknown').map((e) => e.size));
  const sizeOf = (f: Figure) => extents.get(f) ?? extentBeside(f, widestFigure);
  const graph = graphOf(staged, order, most, sizeOf);
  const close = width < Math.max(CLOSE_OUTER, (graph.columns - 1) * CLOSE);
  const down = width < NARROW || close ? frameDown({ graph, staged, width, words, sizeOf }, close) : null;
  const frame = down ?? frameAcross({ graph, staged, width, words, sizeOf });
  return drawn(graph, frame, width, sizeOf, words);
}

function drawn(graph: FlowGraph, frame: Frame, width: number, sizeOf: (f: Figure) => Extent, words: FlowWords): FlowLayout {
  const { way, columns, places, headings } = frame;
  const sections = graph.bands.map((band, i): Sections => {
    const { v0, v1, width: thick } = columns.bands[i]!;
    return [{ u: frame.leave(band.stage), v0, v1: v0 + thick }, { u: frame.arrive(band.stage + 1), v0: v1, v1: v1 + thick }];
  });
  const labels = labelRibbons(graph.bands.map((band, i) => ({
    sections: sections[i]!, stage: band.stage, isThread: band.figure !== null && sizeOf(band.figure).kind === 'unknown',
    words: band.kind === 'other' ? words.other(band) : band.figure && words.size(band.figure),
  })), way, [...places.map((p) => p.box), ...headings.map((h) => boxAt([h.text], h))]);
  return {
    way, width, height: frame.height, places, headings, crossings: columns.crossings, walk: walkable(graph, columns),
    ribbons: graph.bands.map((band, i) => ribbonOf(band, ...sections[i]!, way, band.figure && sizeOf(band.figure), labels[i]!)),
  };
}

/** Thickness of the bars at both ends, in px. */
export const END = 5;

function ribbonOf(band: FlowBand, start: Section, end: Section, way: Way, extent: Extent | null, label: Ribbon['label']): Ribbon {
  if (!extent) return { band, layers: [{ tone: band.kind, opacity: 1, path: ribbon(start, end, way) }], arrow: null, best: null, ends: [], label };
  const path = ({ tone, from, to }: Slice) => (tone === 'thread' ? threadOf(start, end, way) : ribbon(slice(start, from, to), slice(end, from, to), way));
  const head = Math.min(6, Math.max(2, (end.v1 - end.v0) / 2));
  return {
    band, label,
    layers: slicesOf(extent).map((s) => ({ tone: s.tone, opacity: s.opacity, path: path(s) })),
    arrow: band.figure && isStock(band.figure) ? null : arrowOf(end, extent.kind === 'unknown' ? 5 : head, way),
    best: extent.best === null ? null : threadOf(start, end, way, extent.best),
    ends: [...endsOf(extent, start, 'from', way), ...endsOf(extent, end, 'to', way)],
  };
}

function endsOf({ core, kind }: Extent, at: Section, end: 'from' | 'to', way: Way): End[] {
  if (kind === 'unknown' || kind === 'haze') return [];
  const bar = (from: number, to: number, soft: boolean): End => {
    const { u, v0, v1 } = slice(at, from, to);
    const x = end === 'from' ? u - END : u;
    return way === 'across' ? { at: end, x, y: v0, width: END, height: v1 - v0, soft } : { at: end, x: v0, y: x, width: v1 - v0, height: END, soft };
  };
  return [...(core > 0 ? [bar(0, core, false)] : []), ...(core < 1 && kind !== 'open' ? [bar(core, 1, true)] : [])];
}

export { LINE as LINE_HEIGHT } from './labels.js';
