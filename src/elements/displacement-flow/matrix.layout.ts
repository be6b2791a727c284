import { ascending, descending } from 'd3';
import { comparableSets, differences, windowOf, type Aspect } from '../../figures/compare.js';
import { isoDate } from '../../figures/date.js';
import { reported, type Estimate } from '../../figures/estimate.js';
import { isPresumed, isVerified, type Figure } from '../../figures/figure.js';
import { isMove, isStock, wholeOf } from '../../figures/movement.js';
import { placeKey } from '../../figures/place.js';
import { outerSpan, spanOf } from '../../figures/span.js';
import type { Row, Tick } from '../../marks/panels.js';
import { countScale, type CountScale } from '../../marks/scale.js';
import { shapesOf } from '../../marks/shapes.js';
import { textWidth, wrapLabel } from '../../marks/text.js';
import { stepsOf } from './stages.js';

/** A row or a column: a place, an end that nobody stated, or (as a column) the whole of which others are shares. */
export type End = { readonly kind: 'place'; readonly name: string } | { readonly kind: 'unstated' | 'whole' };

/** What was reported of one pair; empty where no row speaks of it. */
export interface Cell {
  /** Never added: they may count the same people. */
  readonly rows: readonly Row[];
  /** Moves within one place: the diagonal. */
  readonly within: boolean;
}

/** One table: one step of figures on one scale. */
export interface Matrix {
  readonly step: string | null;
  readonly figures: readonly Figure[];
  /** Aspects in which these figures differ, so that each cell says its own. */
  readonly differ: readonly Aspect[];
  readonly origins: readonly End[];
  readonly destinations: readonly End[];
  /** By row, then by column. */
  readonly cells: readonly (readonly Cell[])[];
  /** What is too much for one table: how many rows, columns and pairs with a figure. */
  readonly cut: { readonly origins: number; readonly destinations: number; readonly pairs: number };
}

/** Tables whose bars share one scale. */
export interface MatrixSet {
  readonly matrices: readonly Matrix[];
  readonly stock: boolean;
  /** Whether they hold running totals or counts of periods; `null` for neither. */
  readonly window: 'cumulative' | 'period' | null;
  /** A round number on the scale, drawn across each cell; `null` without any number. */
  readonly line: Tick | null;
}

export interface MatrixLayout {
  readonly sets: readonly MatrixSet[];
  /** Why there are several sets; `stock`: people counted at one time beside people who moved. */
  readonly reasons: readonly ('stock' | 'measure' | 'unit' | 'cumulative')[];
  /** Figures without origin and destination. */
  readonly counts: readonly Figure[];
  /** Length of every bar's scale, one of `PLOTS`. */
  readonly plot: number;
  /** Whether column names have no room but along their columns. */
  readonly upright: boolean;
}

/** Lengths in px that a scale may have, alike in all cells, so that bars compare. Also in `matrix.styles.ts`. */
export const PLOTS = [120, 80, 44] as const;

/** Width of the names of rows, and of the space beside a bar, in px. */
const NAMES = 114, PADDING = 8;

/** So many columns may wrap their names, whatever width that takes. */
const FEW = 8;

const FONT = 12;

/** More cells than this are no table that anyone reads; then so many rows and columns are kept. */
const MOST_CELLS = 1_600;
export const MOST_PLACES = 40;

const UNSTATED: End = { kind: 'unstated' }, WHOLE: End = { kind: 'whole' };

/**
 * Movements as tables of origins by destinations: a set of tables for each scale, in it a table
 * for each step. The order of the rows has no influence, beyond that of steps with names.
 *
 * @param width of the chart in px
 * @param order names of places that come first
 */
export function layoutMatrix(figures: readonly Figure[], width: number, order: readonly string[]): MatrixLayout {
  const moves = figures.filter(isMove);
  const steps = stepsOf(moves).map((s) => s.name);
  const groups = setsOf(moves);
  const drafts = groups.sets.map((set) => draftSet(set, steps, order));
  const all = drafts.flat();
  const columns = Math.max(1, ...all.map((d) => d.destinations.length));
  const plot = PLOTS.find((p) => NAMES + columns * (p + PADDING) <= width) ?? PLOTS.at(-1)!;
  const room = Math.max(plot, (width - NAMES) / columns - PADDING);
  return {
    sets: drafts.map((set) => fill(set, plot)),
    reasons: groups.reasons,
    counts: figures.filter((f) => !isMove(f)),
    plot,
    upright: columns > FEW && all.some((d) => d.destinations.some((end) => longestWord(end) > room)),
  };
}

/** A name breaks between its words, and a long word in itself. */
const longestWord = (end: End) => (end.kind === 'place' ? Math.max(...wrapLabel(end.name, 0, FONT).map((word) => textWidth(word, FONT))) : 0);

/**
 * Figures by the scale they may stand on: one measure, one unit, counted at one time or moved over
 * a time, and no running total beside a count of one period. One stand-in for each such kind is
 * compared, not each figure with each other.
 */
function setsOf(figures: readonly Figure[]): { sets: Figure[][]; reasons: MatrixLayout['reasons'] } {
  const subjects = grouped(figures, (f) => JSON.stringify([isStock(f), f.measure?.id ?? null, f.unit]));
  const sets = [...subjects].sort(([a], [b]) => ascending(a, b)).flatMap(([, subject]) => {
    const kinds = [...grouped(subject, windowOf)].sort(([a], [b]) => ascending(a, b));
    // What may share a scale depends on what was counted, so a kind without any number has its place too.
    // The earliest begin stands for all, whatever the order of the rows.
    const members = new Map(kinds.map(([, kind]) => [{ ...least(kind, (f) => (f.since ? isoDate(f.since) : '')), estimate: reported(1) }, kind]));
    return comparableSets([...members.keys()]).map((set) => ({ subject, figures: set.flatMap((f) => members.get(f)!) }));
  });
  const scaled = sets.filter((set) => set.figures.some((f) => spanOf(f.estimate)));
  const differ = (part: (f: Figure) => unknown) => new Set(scaled.map((set) => part(set.figures[0]!))).size > 1;
  return {
    sets: sets.map((set) => set.figures),
    reasons: REASONS.filter((reason) => (reason === 'cumulative' ? new Set(scaled.map((set) => set.subject)).size < scaled.length : differ(PART[reason]))),
  };
}

/** What sets may differ in. */
const PART = { stock: isStock, measure: (f: Figure) => f.measure?.id, unit: (f: Figure) => f.unit } as const;
const REASONS = ['stock', 'measure', 'unit', 'cumulative'] as const;

function grouped<K>(figures: readonly Figure[], keyOf: (f: Figure) => K): Map<K, Figure[]> {
  const groups = new Map<K, Figure[]>();
  for (const f of figures) {
    const group = groups.get(keyOf(f));
    if (group) group.push(f); else groups.set(keyOf(f), [f]);
  }
  return groups;
}

const least = (figures: readonly Figure[], keyOf: (f: Figure) => string): Figure => figures.reduce((a, b) => (keyOf(b) < keyOf(a) ? b : a));

/** A table before its marks: who stands where. */
interface Draft extends Omit<Matrix, 'cells'> { readonly pairs: ReadonlyMap<End, ReadonlyMap<End, readonly Figure[]>> }

function draftSet(figures: readonly Figure[], steps: readonly (string | null)[], order: readonly string[]): Draft[] {
  const places = rankPlaces(figures, order);
  const endOf = (name: string | null) => (name === null ? UNSTATED : places.get(placeKey(name))!);
  // A whole names no destination, so only such rows are looked through.
  const open = figures.filter((f) => f.to === null);
  const wholes = new Set(figures.map((f) => wholeOf(f, open)).filter((f) => f !== null));
  const byStep = grouped(figures, (f) => f.step);
  const ranked: readonly End[] = [...places.values(), UNSTATED, WHOLE];
  return steps.filter((step) => byStep.has(step)).map((step) => {
    const members = byStep.get(step)!;
    const pairs = new Map<End, Map<End, Figure[]>>();
    for (const f of members) {
      const [from, to] = [endOf(f.from), wholes.has(f) ? WHOLE : endOf(f.to)];
      const row = pairs.get(from) ?? new Map<End, Figure[]>(), pair = row.get(to);
      if (pair) pair.push(f); else pairs.set(from, row.set(to, [f]));
    }
    const reached = new Set([...pairs.values()].flatMap((row) => [...row.keys()]));
    const all = { origins: ranked.filter((end) => pairs.has(end)), destinations: ranked.filter((end) => reached.has(end)) };
    const crowded = all.origins.length * all.destinations.length > MOST_CELLS;
    const origins = crowded ? foremost(all.origins) : all.origins, destinations = crowded ? foremost(all.destinations) : all.destinations;
    const shown = new Set(destinations);
    const count = (rows: readonly End[], kept: (end: End) => boolean) =>
      rows.reduce((sum, end) => sum + [...pairs.get(end)!.keys()].filter(kept).length, 0);
    return {
      step, figures: members, differ: differences(members), origins, destinations, pairs,
      cut: {
        origins: all.origins.length - origins.length, destinations: all.destinations.length - destinations.length,
        pairs: count(all.origins, () => true) - count(origins, (end) => shown.has(end)),
      },
    };
  });
}

/** The first places; what was not stated is kept, because leaving it out would hide that. */
function foremost(ends: readonly End[]): End[] {
  const others = ends.filter((end) => end.kind !== 'place');
  return [...ends.filter((end) => end.kind === 'place').slice(0, MOST_PLACES - others.length), ...others];
}

/** Places by their key, the wished ones first, then by the largest figure of each, then by name. Figures are not added to rank them. */
function rankPlaces(figures: readonly Figure[], order: readonly string[]): Map<string, End> {
  const found = new Map<string, { name: string; size: number }>();
  for (const f of figures) {
    const span = spanOf(f.estimate);
    const size = span ? span.high ?? span.low : -1;
    for (const name of [f.from, f.to]) {
      if (name === null) continue;
      const key = placeKey(name), known = found.get(key);
      // Of several spellings always the same one is shown.
      found.set(key, known ? { name: known.name < name ? known.name : name, size: Math.max(known.size, size) } : { name, size });
    }
  }
  const wished = new Map([...order].reverse().map((name, i) => [placeKey(name), order.length - i]));
  const rank = (key: string) => wished.get(key) ?? Infinity;
  return new Map([...found]
    .sort(([a, x], [b, y]) => ascending(rank(a), rank(b)) || descending(x.size, y.size) || ascending(x.name, y.name))
    .map(([key, { name }]) => [key, { kind: 'place', name }]));
}

/** Draws a set's tables on the scale of what they show. */
function fill(drafts: readonly Draft[], plot: number): MatrixSet {
  const shown = (d: Draft) => d.origins.flatMap((from) => d.destinations.flatMap((to) => d.pairs.get(from)?.get(to) ?? []));
  const figures = drafts.flatMap(shown);
  const spans = figures.map((f) => outerSpan(f.estimate)).filter((s) => s !== null);
  const scale = countScale(spans), verified = figures.some(isVerified);
  const last = scale.ticks(2).at(-1) ?? 0;
  const line = spans.some((s) => (s.high ?? s.low) > 0) && last > 0 ? { at: scale.at(last), people: last } : null;
  const cellOf = (rows: readonly Figure[], from: End, to: End): Cell => ({
    rows: inOrder(rows).map((f) => rowOf(f, scale, plot, verified)),
    within: from === to && from.kind === 'place',
  });
  return {
    matrices: drafts.map(({ pairs, ...rest }): Matrix => ({
      ...rest, cells: rest.origins.map((from) => rest.destinations.map((to) => cellOf(pairs.get(from)?.get(to) ?? [], from, to))),
    })),
    stock: figures.some(isStock),
    window: (['cumulative', 'period'] as const).find((window) => figures.some((f) => windowOf(f) === window)) ?? null,
    line,
  };
}

/** Several figures of one pair, by who says so, then by date. */
function inOrder(figures: readonly Figure[]): readonly Figure[] {
  if (figures.length < 2) return figures;
  const keyOf = (f: Figure) => JSON.stringify([f.source?.chain ?? null, [f.asOf, f.since, f.until, f.published].map((d) => (d ? isoDate(d) : '')), f]);
  return figures.map((f) => ({ key: keyOf(f), f })).sort((a, b) => ascending(a.key, b.key)).map(({ f }) => f);
}

function rowOf(figure: Figure, scale: CountScale, plot: number, verified: boolean): Row {
  const { estimate: e } = figure;
  return {
    figure,
    // A share has no number of people, and a second scale in some cells would be read as the common one: it is said in words.
    shapes: e.bound === 'share' ? [] : shapesOf(withoutDots(e), scale, { gradient: false, plot }),
    inset: null, former: [], isShare: false,
    isPresumed: isPresumed(figure),
    isUnverified: verified && figure.certainty !== null && !isVerified(figure),
  };
}

/** A cell is too narrow for twenty dots: of a distribution it shows the outermost quantiles as an interval. */
function withoutDots(e: Estimate): Estimate {
  if (e.bound !== 'between' || !e.quantiles) return e;
  const { quantiles: _, ...rest } = e;
  return rest;
}
