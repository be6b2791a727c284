import { sankey, type SankeyNode } from 'd3-sankey';
import type { Figure } from '../../figures/figure.js';
import { ribbon, slice, threadOf, type Section } from '../../marks/ribbon.js';
import { textWidth, wrapLabel } from '../../marks/text.js';
import { extentsOf, type Extent } from './extents.js';
import { stagesOf } from './stages.js';

/** One layer of a ribbon: what is claimed, what wording leaves open, or the fading beyond an open end. */
export interface Layer { readonly tone: 'core' | 'soft' | 'fade' | 'thread'; readonly opacity: number; readonly path: string }

export interface Ribbon {
  readonly figure: Figure;
  /** The number of the movement in the list below the diagram, from 1. */
  readonly key: number;
  readonly layers: readonly Layer[];
  /** Short bars at both ends, where the ribbon meets its places. */
  readonly ends: readonly { readonly x: number; readonly y: number; readonly height: number; readonly soft: boolean }[];
  /** Middle of the ribbon; `lines` is empty when the words have no room and the key stands for them. */
  readonly label: { readonly x: number; readonly y: number; readonly lines: readonly string[] };
}

export interface PlaceMark {
  /** `null`: the origin or destination was not stated. */
  readonly place: string | null;
  readonly end: 'from' | 'to';
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
  readonly steps: readonly { readonly name: string; readonly x: number; readonly y: number }[];
}

/** Words for what the figures leave unsaid, and for their sizes; a layout has no language of its own. */
export interface FlowWords {
  notStated(end: 'from' | 'to'): string;
  size(figure: Figure): string;
}

/** Sizes in px. */
const FONT = 13, LINE = 16, END = 5, STEP_ROW = 24, BODY = 190, GAP = 10;

interface PlaceNode { id: string; place: string | null; stage: number; lines: string[] }
interface Link { source: string; target: string; value: number; figure: Figure; extent: Extent; key: number }

/**
 * Lays movements out by steps, from left to right: a column of places before and after each
 * step, ribbons as wide as the people who moved. A place stands once in each column, so that
 * A to B and later B to A never makes a circle. Widths are proportional across the diagram.
 *
 * Column order and positions come from d3-sankey, which is given copies: it writes into its input.
 *
 * @param figures movements, each with an origin, a destination or both
 * @param width of the diagram in px
 */
export function layoutFlow(figures: readonly Figure[], width: number, words: FlowWords): FlowLayout {
  const stages = stagesOf(figures);
  const columns = stages.length + 1;
  const span = (width - END) / (columns - 1);
  const labelWidth = Math.max(48, Math.min(span / (columns > 2 ? 1 : 2) - GAP, 240));
  const extents = extentsOf(figures);
  const nodes = new Map<string, PlaceNode>();
  const node = (stage: number, place: string | null, end: 'from' | 'to') => {
    const id = `${stage}|${place === null ? `?${end}` : `=${place}`}`;
    if (!nodes.has(id)) nodes.set(id, { id, place, stage, lines: wrapLabel(place ?? words.notStated(end), labelWidth, FONT) });
    return id;
  };
  const links: Link[] = stages.flatMap(({ figures: moved }, stage) => moved.map((figure) => {
    const extent = extents.get(figure)!;
    return {
      source: node(stage, figure.from, 'from'), target: node(stage + 1, figure.to, 'to'),
      value: extent.size, figure, extent, key: figures.indexOf(figure) + 1,
    };
  }));
  const named = stages.some((s) => s.name !== null);
  const top = named ? STEP_ROW : 0;
  const labels = Math.max(...[...nodes.values()].map((n) => n.lines.length)) * LINE + GAP;
  const tallest = Math.max(...Array.from({ length: columns }, (_, i) => [...nodes.values()].filter((n) => n.stage === i).length));
  const height = top + tallest * labels + BODY + GAP;

  const spine = spineOf(links, columns);
  const { nodes: placed, links: drawn } = sankey<PlaceNode, Link>()
    .nodeId((n) => n.id)
    .nodeAlign((n) => n.stage)
    .nodeWidth(END)
    .nodePadding(labels)
    .extent([[0, top + labels], [width, height - GAP]])({ nodes: [...nodes.values(), ...spine.nodes], links: [...links, ...spine.links] });

  return {
    width, height,
    places: placed.filter((n) => nodes.has(n.id)).map((n) => placeMark(n, columns)),
    ribbons: drawn.slice(0, links.length).map((l) => {
      const [from, to] = [l.source as SankeyNode<PlaceNode, Link>, l.target as SankeyNode<PlaceNode, Link>];
      const half = (l.width ?? 0) / 2;
      const start = { u: from.x1!, v0: l.y0! - half, v1: l.y0! + half };
      const end = { u: to.x0!, v0: l.y1! - half, v1: l.y1! + half };
      return {
        figure: l.figure, key: l.key,
        layers: layersOf(l.extent, start, end),
        ends: [{ at: start, x: from.x0! }, { at: end, x: to.x0! }].flatMap(({ at, x }) => endsOf(l.extent, at, x)),
        label: labelOf(l, start, end, words),
      };
    }),
    steps: named ? stages.map((s, i) => ({ name: s.name ?? '', x: END / 2 + span * (i + 0.5), y: LINE })) : [],
  };
}

/**
 * d3-sankey counts columns by following links, so steps that no place connects would collapse
 * into fewer columns. A chain without width then holds the columns apart.
 */
function spineOf(links: readonly Link[], columns: number): { nodes: PlaceNode[]; links: Link[] } {
  const targets = new Set(links.map((l) => l.target));
  const connected = links.every((l) => l.source.startsWith('0|') || targets.has(l.source));
  const first = links[0];
  if (connected || !first) return { nodes: [], links: [] };
  const nodes = Array.from({ length: columns }, (_, stage) => ({ id: `spine ${stage}`, place: null, stage, lines: [] }));
  return { nodes, links: nodes.slice(1).map((n, i) => ({ ...first, source: nodes[i]!.id, target: n.id, value: 0 })) };
}

function placeMark(n: SankeyNode<PlaceNode, Link>, columns: number): PlaceMark {
  const anchor = n.stage === 0 ? 'start' : n.stage === columns - 1 ? 'end' : 'middle';
  return {
    place: n.place, end: n.stage === 0 ? 'from' : 'to', anchor, lines: n.lines,
    x: anchor === 'start' ? n.x0! : anchor === 'end' ? n.x1! : (n.x0! + n.x1!) / 2,
    y: n.y0! - 6 - (n.lines.length - 1) * LINE,
  };
}

/** How an open end fades: thin bands, so that the fading follows the curve. */
const FADE = [0.5, 0.32, 0.18, 0.08];

function layersOf({ core, kind }: Extent, start: Section, end: Section): Layer[] {
  const part = (from: number, to: number) => ribbon(slice(start, from, to), slice(end, from, to));
  if (kind === 'unknown') return [{ tone: 'thread', opacity: 1, path: threadOf(start, end) }];
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
  if (kind === 'unknown') return [];
  const bar = (from: number, to: number, soft: boolean) => {
    const { v0, v1 } = slice(at, from, to);
    return { x, y: v0, height: v1 - v0, soft };
  };
  return [...(core > 0 ? [bar(0, core, false)] : []), ...(core < 1 && kind !== 'open' ? [bar(core, 1, true)] : [])];
}

function labelOf(l: { width?: number | undefined; figure: Figure }, start: Section, end: Section, words: FlowWords): Ribbon['label'] {
  const room = end.u - start.u - 4 * GAP;
  const lines = wrapLabel(words.size(l.figure), room, FONT);
  const fits = lines.length * LINE <= (l.width ?? 0) && lines.every((text) => textWidth(text, FONT) <= room);
  return { x: (start.u + end.u) / 2, y: (start.v0 + start.v1 + end.v0 + end.v1) / 4, lines: fits ? lines : [] };
}

export { LINE as LINE_HEIGHT };
