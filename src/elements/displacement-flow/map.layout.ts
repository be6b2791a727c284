import { reasonsBetween, type Reason } from '../../figures/compare.js';
import type { Figure } from '../../figures/figure.js';
import { isMove, isReturn, isStock } from '../../figures/movement.js';
import { placeKey, type Places } from '../../figures/place.js';
import { beside, type Point } from '../../marks/arc-band.js';
import { wrapLabel } from '../../marks/text.js';
import { diagramsOf } from './diagrams.js';
import { extentsOf } from './extents.js';
import { bodyOf, endsOf, mostWidth, waysOf, type Body, type End, type Move, type Way } from './map-bands.js';
import { around, FONT, placeLabel, placeRing, placeSize, sizeOf, type Label, type Room } from './map-labels.js';
import { ellipse, equirectangular, outlinePaths, type Frame } from './map-positions.js';
import { stepsOf } from './stages.js';

export interface MapBand {
  readonly figure: Figure;
  readonly isReturn: boolean;
  readonly body: Body;
  /** What stands at its destination; drawn above all bands. */
  readonly ends: readonly End[];
  /** An open ring where an end was not stated. */
  readonly stub: Point | null;
  /** Its size in words, or the middle of the ring for a number that stands for it. */
  readonly label: Label | Point;
}

/** The movements of one step, on one scale of widths. */
export interface StepMap {
  readonly step: string | null;
  /** Which of the scales; figures of several cannot be compared. */
  readonly scale: number;
  readonly bands: readonly MapBand[];
  /** Names of ends that were not stated. */
  readonly stubs: readonly Label[];
}

export interface MapLayout {
  readonly width: number;
  readonly height: number;
  readonly maps: readonly StepMap[];
  readonly places: readonly (Point & { readonly name: string; readonly label: Label | null })[];
  readonly outlines: readonly { readonly path: string; readonly isPlace: boolean }[];
  /** Whether positions mean nothing. */
  readonly isSchematic: boolean;
  /** Names of places that stand below the map, because nobody said where they lie; the line above them. */
  readonly unplaced: readonly string[];
  readonly unplacedFrom: number;
  /** Movements that are drawn; `more` are not. */
  readonly drawn: ReadonlySet<Figure>;
  readonly more: number;
  /** Why there are several scales. */
  readonly reasons: readonly Reason[];
  readonly hasCounts: boolean;
  readonly hasArrows: boolean;
}

/** Words for what the figures leave unsaid, and for their sizes; a layout has no language of its own. */
export interface MapWords {
  notStated(end: 'from' | 'to'): string;
  size(figure: Figure): string;
}

/** More bands on one map cannot be told apart, and more maps cannot be compared. */
export const MOST_BANDS = 60, MOST_MAPS = 12;

/** Sizes in px: the least and the greatest map, its margin, a row of places without a position, and between maps. */
const LEAST = 300, NARROW = 280, TALL = 480, WIDE = 760, MARGIN = 34, ROW = 78, GUTTER = 16;
/** Widths of a name's lines and of a size's. */
const NAME = 104, SIZE = 124;

/** How wide one map is when several stand beside each other. */
const widthOfMaps = (count: number, width: number): number => {
  const columns = Math.max(1, Math.min(count, Math.floor((width + GUTTER) / (LEAST + GUTTER)), 3));
  return Math.max(40, Math.min(WIDE, Math.floor((width + GUTTER) / columns) - GUTTER));
};

/**
 * Lays movements out as curved bands between places, a map for each step. Places and widths
 * are the same on all maps of one scale; figures that cannot be compared have maps of their own.
 * Without known positions, places stand on an ellipse. The order of the rows changes nothing.
 */
export function layoutMap(figures: readonly Figure[], width: number, words: MapWords, order: readonly string[], places: Places | null): MapLayout {
  const sets = comparableMoves(figures);
  const steps = stepsOf(figures.filter(isMove)).map(({ name }) => name);
  const scales = sets.map((set) => ({ extents: extentsOf(set), most: 0 }));
  const named = new Map<string, { name: string; size: number }>();
  const keyOf = (name: string | null, size: number) => {
    if (name === null) return null;
    const key = placeKey(name), known = named.get(key);
    named.set(key, { name: known && known.name < name ? known.name : name, size: Math.max(size, known?.size ?? 0) });
    return key;
  };
  const groups = sets.flatMap((set, scale) => steps.map((step) => ({ step, scale, figures: set.filter((f) => f.step === step).slice(0, MOST_BANDS) })))
    .filter((group) => group.figures.length > 0).slice(0, MOST_MAPS)
    .map((group) => ({
      ...group,
      moves: group.figures.map((figure): Move => {
        const extent = scales[group.scale]!.extents.get(figure)!;
        return { figure, extent, from: keyOf(figure.from, extent.size), to: keyOf(figure.to, extent.size) };
      }),
    }));

  const mapWidth = widthOfMaps(groups.length, width);
  const height = Math.max(NARROW, Math.min(TALL, mapWidth));
  const keys = keysInOrder(named, order);
  const isPlaced = (key: string) => places?.positions.has(key) ?? false;
  const placed = keys.filter(isPlaced), isSchematic = placed.length === 0;
  const unplaced = isSchematic ? [] : keys.filter((key) => !isPlaced(key));
  const earth = isSchematic || !places ? null : equirectangular(placed.map((key) => places.positions.get(key)!), places.outlines.filter((o) => o.isPlace));

  const rowOf = Math.max(1, Math.floor(mapWidth / NAME));
  const full = height + Math.ceil(unplaced.length / rowOf) * ROW;
  const box = { width: mapWidth, height: full };
  const standing = (frame: Frame): Map<string, Point> => {
    const to = earth?.project(frame);
    const onEllipse = isSchematic ? ellipse(keys.length, frame) : [];
    return new Map(keys.map((key, i): [string, Point] => {
      const below = unplaced.indexOf(key), inRow = Math.min(rowOf, unplaced.length);
      if (below >= 0) return [key, { x: mapWidth * (below % rowOf + 0.5) / inRow, y: height + ROW * (Math.floor(below / rowOf) + 0.4) }];
      return [key, to ? to(earth!.turned(places!.positions.get(key)!)) : onEllipse[i]!];
    }));
  };
  const draw = (frame: Frame) => {
    const at = standing(frame);
    const side = Math.min(mapWidth, height);
    for (const [i, { extents }] of scales.entries()) {
      const widest = Math.max(...[...extents.values()].map((e) => e.size)) || 1;
      const limits = groups.filter((g) => g.scale === i).flatMap((g) => g.moves.map((m) => mostWidth(m, at, side) * widest / m.extent.size));
      // One scale for all: what is short and wide sets it, down to a width that is still seen.
      scales[i]!.most = Math.max(8, Math.min(side / 9, ...limits)) / widest;
    }
    return { at, ways: groups.map((g) => waysOf(g.moves, at, (m) => m.extent.size * scales[g.scale]!.most, box)) };
  };

  // Bands bow beyond the places they join, so the frame shrinks until they fit.
  const name = Math.min(mapWidth * (mapWidth < 480 ? 0.1 : 0.2), Math.max(MARGIN, ...keys.map((key) => sizeOf(wrapLabel(named.get(key)!.name, NAME, FONT)).width + 8)));
  let frame: Frame = { width: mapWidth, height, left: name, right: name, top: MARGIN, bottom: MARGIN };
  let drawn = draw(frame);
  for (let round = 0; round < 4; round++) {
    const next = shrunk(frame, drawn.ways.flat(), full);
    if (!next) break;
    frame = next;
    drawn = draw(frame);
  }
  const { at, ways } = drawn;

  const dots = [...at.values()].map((p) => around(p, 6));
  const room: Room = { ...box, taken: [...dots], under: pointsOf(ways.flat()) };
  const labelled = keys.map((key) => ({ ...at.get(key)!, name: named.get(key)!.name, label: placeLabel(at.get(key)!, wrapLabel(named.get(key)!.name, NAME, FONT), room) }));
  const drawnFigures = new Set(groups.flatMap((g) => g.moves.map((m) => m.figure)));
  const all = [...drawnFigures];
  return {
    ...box,
    maps: groups.map(({ step, scale }, i) => ({ step, scale, ...labelsOf(ways[i]!, { ...box, taken: [...room.taken], under: pointsOf(ways[i]!) }, words) })),
    places: labelled,
    outlines: earth && places ? outlinePaths(places, earth.project(frame), earth.middle, frame) : [],
    isSchematic, unplaced: unplaced.map((key) => named.get(key)!.name), unplacedFrom: height,
    drawn: drawnFigures, more: sets.flat().length - drawnFigures.size, reasons: reasonsBetween(sets.map(measuresOf)),
    hasCounts: all.some(isStock), hasArrows: all.some((f) => !isStock(f)),
  };
}

/** Movements in an order of their own, the largest first, in sets that may share one scale of widths. */
function comparableMoves(figures: readonly Figure[]): (readonly Figure[])[] {
  const moves = figures.filter(isMove);
  const extents = extentsOf(moves);
  const text = new Map(moves.map((f) => [f, JSON.stringify(f)]));
  const size = (f: Figure) => (extents.get(f)!.kind === 'unknown' ? 0 : extents.get(f)!.size);
  return diagramsOf(moves.sort((a, b) => size(b) - size(a) || (text.get(a)! < text.get(b)! ? -1 : 1)));
}

/** One figure for each measure of a set: reasons between sets lie in what they count. */
const measuresOf = (set: readonly Figure[]): Figure[] => [...new Map(set.map((f) => [f.measure?.id, f])).values()];

/** Places in the author's order, then those with the largest movement, then by name. */
function keysInOrder(named: ReadonlyMap<string, { name: string; size: number }>, order: readonly string[]): string[] {
  const wished = order.map(placeKey);
  const rank = (key: string) => (wished.includes(key) ? wished.indexOf(key) : wished.length);
  return [...named.keys()].sort((a, b) => rank(a) - rank(b) || named.get(b)!.size - named.get(a)!.size || (a < b ? -1 : 1));
}

/** The frame with as much more room at its sides as bands reach out of it; `null` when they fit, or nothing is left to give. */
function shrunk(frame: Frame, ways: readonly Way[], bottom: number): Frame | null {
  let [left, top, right, below] = [0, 0, 0, 0];
  for (const { line, width } of ways) {
    for (const { x, y } of line) {
      const half = width / 2 + 5;
      [left, top, right, below] = [Math.max(left, half - x), Math.max(top, half - y), Math.max(right, x + half - frame.width), Math.max(below, y + half - bottom)];
    }
  }
  if (left + top + right + below < 1) return null;
  const across = Math.min(1, (frame.width * 0.6 - frame.left - frame.right) / (left + right || 1));
  const down = Math.min(1, (frame.height * 0.6 - frame.top - frame.bottom) / (top + below || 1));
  return { ...frame, left: frame.left + left * across, right: frame.right + right * across, top: frame.top + top * down, bottom: frame.bottom + below * down };
}

/** Points on bands, close enough that no label slips between them. */
function pointsOf(ways: readonly Way[]): Room['under'] {
  return ways.flatMap(({ line, width }, of) => {
    const half = Math.min(width / 2, 6), rows = Math.max(1, Math.ceil((width - 2 * half) / 12));
    return line.flatMap((p) => Array.from({ length: rows + 1 }, (_, i) => ({ ...beside(p, (width / 2 - half) * (2 * i / rows - 1)), half: half + 2, of })));
  });
}

/** Labels of one map: ends that were not stated, then sizes beside their bands, else a ring for a number. */
function labelsOf(ways: readonly Way[], room: Room, words: MapWords): Pick<StepMap, 'bands' | 'stubs'> {
  room.taken.push(...ways.flatMap(({ stub }) => (stub ? [around(stub, 6)] : [])));
  const stubs = ways.flatMap(({ stub, move }) => {
    const label = stub && placeLabel(stub, wrapLabel(words.notStated(move.from === null ? 'from' : 'to'), NAME, FONT), room);
    return label ? [label] : [];
  });
  const bands = ways.map((way, i): MapBand => ({
    figure: way.move.figure, isReturn: isReturn(way.move.figure), body: bodyOf(way), ends: endsOf(way), stub: way.stub,
    label: placeSize(way.line, way.width, wrapLabel(words.size(way.move.figure), SIZE, FONT), room, i) ?? placeRing(way.line, way.width, room, i),
  }));
  return { bands, stubs };
}
