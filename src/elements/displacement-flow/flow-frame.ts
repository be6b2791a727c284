import { group } from 'd3';
import { isStock } from '../../figures/movement.js';
import { onPage, type Way } from '../../marks/ribbon.js';
import { wrapLabel } from '../../marks/text.js';
import { placeInColumns, type Columns } from './columns.js';
import type { FlowWords, Heading } from './displacement-flow.layout.js';
import type { Extent } from './extents.js';
import type { FlowGraph, FlowStop } from './graph.js';
import type { Figure } from '../../figures/figure.js';
import { boxOf, FONT, LINE, packLabels, widest, type Box } from './labels.js';
import { slicesOf, type Slice } from './slices.js';
import type { Stages } from './stages.js';

/** A part of the bar of people who were counted at a place; px. */
export interface CountBar extends Box { readonly tone: Slice['tone']; readonly opacity: number }

export interface PlaceMark {
  readonly stop: FlowStop;
  readonly x: number;
  /** Baseline of the first line. */
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly lines: readonly string[];
  /** How many of the lines, at the end, say the count. */
  readonly counted: number;
  readonly bars: readonly CountBar[];
  /** Joins the two bars of a row, between which its name stands. */
  readonly stem: Omit<CountBar, 'tone' | 'opacity'> | null;
  /** From a label that stands further off to its bar, as SVG path data. */
  readonly leader: string | null;
  readonly box: Box;
}

/** Everything of a diagram but its ribbons. */
export interface Frame {
  readonly way: Way;
  readonly columns: Columns;
  readonly height: number;
  /** Where ribbons arrive at a column, and where they leave it, along the flow; px. */
  readonly arrive: (column: number) => number;
  readonly leave: (column: number) => number;
  readonly places: readonly PlaceMark[];
  readonly headings: readonly Heading[];
}

/** What a frame is made of. */
export interface Material {
  readonly graph: FlowGraph;
  readonly staged: Stages;
  readonly width: number;
  readonly words: FlowWords;
  readonly sizeOf: (f: Figure) => Extent;
}

/** Sizes in px: the bar of a place, with a count in it too; air; people of the fullest column; the length of a gap down the page. */
const BAR = 5, COUNT_BAR = 14, AIR = 10, PEOPLE = 200, GAP_DOWN = 120;

/** A word that is not broken is at most so wide, px. */
const LONG_WORD = 88;

/** Names on more levels than this are no longer near their bars. */
const MOST_LEVELS = 3;

interface Label { readonly lines: readonly string[]; readonly counted: number }

function labelOf({ kind, place, end, count }: FlowStop, width: number, words: FlowWords): Label {
  const name = kind === 'place' ? place! : kind === 'unstated' ? words.notStated(end) : kind === 'other' ? words.other(null) : words.rest();
  const counted = count ? wrapLabel(words.size(count), width, FONT) : [];
  return { lines: [...wrapLabel(name, width, FONT), ...counted], counted: counted.length };
}

const thicknessOf = ({ stops }: FlowGraph) => (stops.some((s) => s.count) ? COUNT_BAR : BAR);

/** Headings by stage and by column: the steps, or for a single one what its two columns are; and the days of counts. */
function headingsOf({ graph, staged: { before, stages }, words }: Material) {
  const steps = stages.map((stage) => words.stage(stage, stages.length === 1));
  const counts = [before, ...stages.map((s) => s.counts)];
  const single = stages.length === 1 && steps[0] === null && before.length + stages[0]!.counts.length === 0;
  const stocks = graph.bands.every((b) => b.figure && isStock(b.figure));
  return {
    steps,
    columns: counts.map((list, i) => (single ? words.end(i === 0 ? 'from' : 'to', stocks) : list.length > 0 ? words.counted(list) : null)),
  };
}

/** Columns side by side, names above their places. */
export function frameAcross(material: Material): Frame {
  const { graph, width, words, sizeOf } = material;
  const bar = thicknessOf(graph), last = graph.columns - 1;
  const span = (width - bar) / Math.max(1, last);
  const isOuter = (column: number) => column === 0 || column === last;
  // Names at the outer sides reach half a step inwards, or as far as a long word; those between reach to both sides: they never meet.
  const outer = Math.max(LONG_WORD, span * 0.5 - AIR), inner = Math.min(span * 0.9 - AIR, 2 * (span - outer));
  const labelWidth = (column: number) => (isOuter(column) ? outer : inner);
  const labels = new Map(graph.stops.map((s) => [s.id, labelOf(s, labelWidth(s.column), words)]));
  const heads = headingsOf(material);
  const place = (column: number) => ({ x: span * column + (column === 0 ? 0 : column === last ? bar : bar / 2), anchor: column === 0 ? 'start' : column === last ? 'end' : 'middle' } as const);
  const columnHeads = heads.columns.map((text, i) => ({ ...place(i), lines: text === null ? [] : wrapLabel(text, labelWidth(i), FONT) }));
  const stepHeads = heads.steps.map((text, i) => ({ x: bar / 2 + span * (i + 0.5), anchor: 'middle' as const, lines: text === null ? [] : wrapLabel(text, span - 2 * AIR, FONT) }));
  const rows = [stepHeads, columnHeads].map((row) => Math.max(0, ...row.map((h) => h.lines.length)) * LINE);
  const top = rows.reduce((sum, h) => sum + (h > 0 ? h + 8 : 0), 0);

  const nodes = graph.stops.map((s) => ({ ...s, room: labels.get(s.id)!.lines.length * LINE + AIR, size: s.count ? sizeOf(s.count).size : 0 }));
  const columns = placeInColumns(nodes, graph.bands, { start: top, end: null, people: width < 800 ? PEOPLE : PEOPLE * 1.25 }, graph.wishes);
  return {
    way: 'across', columns, height: columns.end + AIR,
    arrive: (column) => span * column,
    leave: (column) => span * column + bar,
    headings: [...written(stepHeads, 0), ...written(columnHeads, rows[0]! > 0 ? rows[0]! + 8 : 0)],
    places: graph.stops.map((stop) => {
      const { v } = columns.nodes.get(stop.id)!, label = labels.get(stop.id)!;
      const at = { ...place(stop.column), y: v - 6 - (label.lines.length - 1) * LINE };
      return { stop, ...at, ...label, leader: null, stem: null, box: boxAt(label.lines, at), bars: barsOf(stop, columns, sizeOf, { from: span * stop.column, to: span * stop.column + bar }, 'across') };
    }),
  };
}

const written = (heads: readonly { x: number; anchor: Heading['anchor']; lines: readonly string[] }[], top: number): Heading[] =>
  heads.flatMap(({ x, anchor, lines }) => lines.map((text, i) => ({ text, x, anchor, y: top + (i + 1) * LINE - 4 })));

/** The box of lines whose first baseline is at `y`. */
export function boxAt(lines: readonly string[], { x, y, anchor }: { x: number; y: number; anchor: Heading['anchor'] }): Box {
  const half = widest(lines) / 2;
  return boxOf(lines, anchor === 'start' ? x + half : anchor === 'end' ? x - half : x, y - LINE * 0.75 + lines.length * LINE / 2);
}

/** The people counted at a place: a bar from the start of its node, drawn as any other claim. */
function barsOf(stop: FlowStop, columns: Columns, sizeOf: Material['sizeOf'], u: { from: number; to: number }, way: Way): CountBar[] {
  if (!stop.count) return [];
  const { v } = columns.nodes.get(stop.id)!, extent = sizeOf(stop.count);
  const long = extent.size * columns.scale;
  return slicesOf(extent).filter((s) => s.tone !== 'thread').map(({ tone, opacity, from, to }) => {
    const { x, y } = onPage(u.from, v + long * from, way), thick = u.to - u.from, length = long * (to - from);
    return { tone, opacity, x, y, width: way === 'across' ? thick : length, height: way === 'across' ? length : thick };
  });
}

/** A stem, not a measure, px. */
const STEM = 3;

function stemOf(columns: Columns, { id }: FlowStop, top: number, bottom: number): PlaceMark['stem'] {
  const { v, length } = columns.nodes.get(id)!;
  return { x: v + (length - STEM) / 2, y: top, width: STEM, height: bottom - top };
}

/** Rows of places as wide as the page: many of them leave less air, so that people keep half of it. */
function columnsDown({ graph, width, sizeOf }: Material): Columns {
  const inRow = Math.max(1, ...[...group(graph.stops, (s) => s.column).values()].map((stops) => stops.length));
  const place = (air: number) => placeInColumns(graph.stops.map((s) => ({ ...s, room: air, size: s.count ? sizeOf(s.count).size : 0 })), graph.bands, { start: -air, end: width }, graph.wishes);
  const air = Math.min(AIR, width / 2 / inRow), columns = place(air);
  // Lanes may need more than the fullest row.
  return columns.end > width ? place(air * width / 2 / columns.end) : columns;
}

/** Columns as rows below each other, names at their bars. `null` where the names have no room, unless they must. */
export function frameDown(material: Material, must: boolean): Frame | null {
  const { graph, width, words, sizeOf } = material;
  const bar = thicknessOf(graph), last = graph.columns - 1;
  const columns = columnsDown(material);
  const heads = headingsOf(material);
  const rows = Array.from({ length: graph.columns }, (_, column) => {
    const stops = graph.stops.filter((s) => s.column === column);
    // A name takes its share of the row, but no more than it needs.
    const own = Math.max(60, Math.min(width / 2, (width * MOST_LEVELS) / Math.max(1, stops.length + 1)));
    const labels = stops.map((s) => labelOf(s, own, words));
    const middles = stops.map((s) => {
      const { v, length } = columns.nodes.get(s.id)!;
      return v + length / 2;
    });
    const { packed, levels } = packLabels(labels.map((l, i) => ({ at: middles[i]!, width: widest(l.lines) })), width);
    return { stops, labels, middles, packed, levels, level: Math.max(0, ...labels.map((l) => l.lines.length)) * LINE + 4 };
  });
  if (!must && rows.some((r) => r.levels > MOST_LEVELS)) return null;

  const arrive: number[] = [], leave: number[] = [], places: PlaceMark[] = [], headings: Heading[] = [];
  let y = 0;
  rows.forEach(({ stops, labels, middles, packed, levels, level }, column) => {
    const head = heads.columns[column];
    if (head) {
      headings.push({ text: head, x: 0, y: y + LINE - 4, anchor: 'start' });
      y += LINE + 4;
    }
    const named = levels * level + 4;
    const isLast = column === last, up = column === 0 && !isLast;
    // Names stand above the first bar, below the last one, and between the two bars of any other row.
    const top = up ? y + named : y;
    const bottom = up || isLast ? top + bar : y + bar + named + bar;
    arrive.push(top);
    leave.push(bottom);
    stops.forEach((stop, i) => {
      const { x, level: at } = packed[i]!, { lines, counted } = labels[i]!;
      const first = up ? top - 8 - at * level - (lines.length - 1) * LINE : top + bar + at * level + LINE - 2;
      const isRow = !up && !isLast;
      const leader = at === 0 || isRow ? null : `M${middles[i]!.toFixed(1)},${up ? top : top + bar}V${up ? first + (lines.length - 1) * LINE + 3 : first - LINE * 0.75}`;
      places.push({
        stop, x, y: first, anchor: 'middle', lines, counted, leader, stem: isRow && !stop.count ? stemOf(columns, stop, top, bottom) : null, box: boxAt(lines, { x, y: first, anchor: 'middle' }),
        bars: barsOf(stop, columns, sizeOf, { from: top, to: bottom }, 'down'),
      });
    });
    y = isLast ? bottom + named : bottom;
    const step = heads.steps[column];
    if (step) headings.push({ text: step, x: 0, y: y + LINE + 2, anchor: 'start' });
    if (!isLast) y += GAP_DOWN;
  });
  return { way: 'down', columns, height: y + AIR, arrive: (column) => arrive[column]!, leave: (column) => leave[column]!, places, headings };
}
