import type { Figure } from '../../figures/figure.js';
import { pointOn, ribbon, slice, threadOf, type Section } from '../../marks/ribbon.js';
import { textWidth, wrapLabel } from '../../marks/text.js';
import { placeInColumns, type Link, type Node } from './columns.js';
import { extentsOf, type Extent } from './extents.js';
import { stagesOf } from './stages.js';

/** One layer of a ribbon: what is claimed, what wording leaves open, or the fading beyond an open end. */
export interface Layer { readonly tone: 'core' | 'soft' | 'fade' | 'haze' | 'thread'; readonly opacity: number; readonly path: string }

export interface Ribbon {
  readonly figure: Figure;
  readonly layers: readonly Layer[];
  /** Short bars at both ends, where the ribbon meets its places. */
  readonly ends: readonly { readonly x: number; readonly y: number; readonly height: number; readonly soft: boolean }[];
  /** Middle of the ribbon; `lines` is empty when the words have no room and a number stands for them. */
  readonly label: { readonly x: number; readonly y: number; readonly lines: readonly string[] };
}

export interface PlaceMark {
  /** As what the place was first named; it tells a missing origin from a missing destination. */
  readonly end: 'from' | 'to';
  /** `null`: the origin or destination was not stated. */
  readonly place: string | null;
  readonly x: number;
  /** Baseline of the first line of the label. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly lines: readonly string[];
}

export interface FlowLayout {
  readonly width: number;
  readonly height: number;
  readonly ribbons: readonly Ribbon[];
  readonly places: readonly PlaceMark[];
  /** Names of the steps above the gaps they fill; none when no row names a step. */
  readonly steps: readonly { readonly name: string | null; readonly x: number; readonly y: number }[];
}

/** Words for what the figures leave unsaid, and for their sizes; a layout has no language of its own. */
export interface FlowWords {
  notStated(end: 'from' | 'to'): string;
  size(figure: Figure): string;
}

/** Sizes in px. */
const FONT = 13, LINE = 16, END = 5, STEP_ROW = 24, BODY = 190, GAP = 10;

interface Place { readonly id: string; readonly place: string | null; readonly end: 'from' | 'to'; readonly column: number; readonly lines: readonly string[] }

/**
 * Lays movements out by steps, from left to right: a column of places before and after each
 * step, ribbons as wide as the people who moved. A place stands once in each column, so that
 * A to B and later B to A never makes a circle. Widths are proportional across the diagram.
 * Rows that say the same movement again (another source, another group) stand apart from each
 * other: stacked in one place they would read as their sum.
 *
 * @param figures movements, each with an origin, a destination or both
 * @param width of the diagram in px
 */
export function layoutFlow(figures: readonly Figure[], width: number, words: FlowWords): FlowLayout {
  if (figures.length === 0) return { width, height: 0, ribbons: [], places: [], steps: [] };
  const stages = stagesOf(figures);
  const columns = stages.length + 1;
  const span = (width - END) / (columns - 1);
  // Names at the outer sides reach half a step inwards, those between reach to both sides: they never meet.
  const labelWidth = (column: number) => Math.max(40, span * (column === 0 || column === columns - 1 ? 0.5 : 0.9) - GAP);
  const extents = extentsOf(figures);
  const places = new Map<string, Place>();
  const placeId = (column: number, place: string | null, end: 'from' | 'to', again: number) => {
    const id = `${column}|${again}|${place === null ? `?${end}` : `=${place}`}`;
    if (!places.has(id)) places.set(id, { id, place, end, column, lines: wrapLabel(place ?? words.notStated(end), labelWidth(column), FONT) });
    return id;
  };
  const moves = stages.flatMap(({ figures: moved }, stage) => moved.map((figure, i) => {
    const again = moved.slice(0, i).filter((f) => f.from === figure.from && f.to === figure.to).length;
    const extent = extents.get(figure)!;
    return { figure, extent, size: extent.size, from: placeId(stage, figure.from, 'from', again), to: placeId(stage + 1, figure.to, 'to', again) };
  }));
  const named = stages.some((s) => s.name !== null);
  const top = named ? STEP_ROW : 0;
  const gap = Math.max(...[...places.values()].map((p) => p.lines.length)) * LINE + GAP;
  const tallest = Math.max(...Array.from({ length: columns }, (_, i) => [...places.values()].filter((p) => p.column === i).length));
  const height = top + tallest * gap + BODY + GAP;
  const { nodes, links } = placeInColumns([...places.values()], moves, { top, bottom: height - GAP, gap });
  const left = (column: number) => span * column;
  /** Neighbours have their keys at different parts of their way, so that the rings don't touch. */
  const staggered = (i: number) => {
    const height = (l: Link) => (l.y0 + l.y1) / 2;
    const above = moves.filter((m, j) => places.get(m.from)!.column === places.get(moves[i]!.from)!.column && height(links[j]!) < height(links[i]!)).length;
    return [0.5, 0.32, 0.68][above % 3]!;
  };

  return {
    width, height,
    places: nodes.map((node) => placeMark(places.get(node.id)!, node, left(node.column), columns)),
    ribbons: moves.map(({ figure, extent }, i) => {
      const link = links[i]!;
      const column = places.get(link.from)!.column;
      const start = { u: left(column) + END, v0: link.y0, v1: link.y0 + link.width };
      const end = { u: left(column + 1), v0: link.y1, v1: link.y1 + link.width };
      return {
        figure,
        layers: layersOf(extent, start, end),
        ends: [...endsOf(extent, start, left(column)), ...endsOf(extent, end, left(column + 1))],
        label: labelOf(figure, extent, link, start, end, words, staggered(i)),
      };
    }),
    steps: named ? stages.map((s, i) => ({ name: s.name, x: END / 2 + span * (i + 0.5), y: LINE })) : [],
  };
}

function placeMark({ place, end, lines }: Place, node: Node, x: number, columns: number): PlaceMark {
  const first = node.column === 0, last = node.column === columns - 1;
  return {
    place, end, lines,
    anchor: first ? 'start' : last ? 'end' : 'middle',
    x: first ? x : last ? x + END : x + END / 2,
    y: node.y - 6 - (lines.length - 1) * LINE,
  };
}

/** How an open end fades: thin bands, so that the fading follows the curve. */
const FADE = [0.5, 0.32, 0.18, 0.08];

/** An order of magnitude has no edge at either side. */
const HAZE = [0.12, 0.3, 0.5, 0.5, 0.3, 0.12];

function layersOf({ core, kind }: Extent, start: Section, end: Section): Layer[] {
  const part = (from: number, to: number) => ribbon(slice(start, from, to), slice(end, from, to));
  if (kind === 'unknown') return [{ tone: 'thread', opacity: 1, path: threadOf(start, end) }];
  if (kind === 'haze') return HAZE.map((opacity, i) => ({ tone: 'haze', opacity, path: part(i / HAZE.length, (i + 1) / HAZE.length) }));
  const layers: Layer[] = core > 0 ? [{ tone: 'core', opacity: 1, path: part(0, core) }] : [];
  if (kind === 'open') {
    const step = (1 - core) / FADE.length;
    FADE.forEach((opacity, i) => layers.push({ tone: 'fade', opacity, path: part(core + i * step, core + (i + 1) * step) }));
  } else if (core < 1) {
    layers.push({ tone: 'soft', opacity: 1, path: part(core, 1) });
  }
  return layers;
}

function endsOf({ core, kind }: Extent, at: Section, x: number): Ribbon['ends'][number][] {
  if (kind === 'unknown' || kind === 'haze') return [];
  const bar = (from: number, to: number, soft: boolean) => {
    const { v0, v1 } = slice(at, from, to);
    return { x, y: v0, height: v1 - v0, soft };
  };
  return [...(core > 0 ? [bar(0, core, false)] : []), ...(core < 1 && kind !== 'open' ? [bar(core, 1, true)] : [])];
}

function labelOf(figure: Figure, { kind }: Extent, { width }: Link, start: Section, end: Section, words: FlowWords, keyAt: number): Ribbon['label'] {
  const room = end.u - start.u - 4 * GAP;
  const lines = wrapLabel(words.size(figure), room, FONT);
  const longest = Math.max(...lines.map((text) => textWidth(text, FONT)));
  // A steep ribbon leaves its own label: how far it rises or falls along the words. Its curve is steepest in the middle.
  const drift = Math.abs((end.v0 + end.v1 - start.v0 - start.v1) / 2) * 1.5 * longest / (end.u - start.u);
  // A thread has no width to keep within; one line may lie on it.
  const height = kind === 'unknown' && lines.length === 1 ? LINE : width;
  const fits = lines.length * LINE + drift <= height && longest <= room;
  return { ...pointOn(start, end, fits ? 0.5 : keyAt), lines: fits ? lines : [] };
}

export { LINE as LINE_HEIGHT };
