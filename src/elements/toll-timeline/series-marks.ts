import { isStatistical, type Estimate } from '../../figures/estimate.js';
import { isAgreed } from '../../marks/shapes.js';
import type { Entry, Link, Series } from './series.js';

/** A mark with edges of its own, in px: an open or soft end cannot be a part of one path. */
export interface Box { readonly kind: 'up' | 'down' | 'soft' | 'rising' | 'cloud'; readonly x: number; readonly y: number; readonly width: number; readonly height: number }

type Point = readonly [x: number, y: number];

/**
 * A series as SVG path data, by kind of knowledge. `symbols` are reports, `hollow` ones were
 * written down again or replaced.
 */
export interface SeriesMarks {
  readonly lines: Readonly<Partial<Record<Exclude<Link, 'open'>, string>>>;
  /** Areas of intervals between neighbouring reports, and what is open above them. */
  readonly band: string;
  readonly above: string;
  /** Intervals that stand alone: lines with caps, and narrower ones of the same estimate. */
  readonly interval: string;
  readonly within: string;
  readonly span: string;
  readonly symbols: readonly Point[];
  readonly hollow: readonly Point[];
  /** Hollow ones that were extrapolated. */
  readonly worked: readonly Point[];
  /** The heights of counts of periods; a figure that is open above, or soft, has none. */
  readonly caps: string;
  /** The month or year of a figure whose day is not known. */
  readonly days: string;
  /** Counts of periods as columns from zero, up to what is claimed. */
  readonly columns: string;
  readonly boxes: readonly Box[];
}

/** Where a series stands: positions in px of a day and of a number of people, and the top of its plot. */
export interface Plot { readonly x: (day: number) => number; readonly y: (people: number) => number; readonly top: number }

/** Reports nearer to each other than this, in px, are a line without a symbol for each. */
const DENSE = 6;
/** Px between symbols on a dense line, so that it is told from another without colour. */
const SPACED = 70;
/** Least px between open or soft ends: nearer ones would only darken each other. */
const APART = 3;
/** Px over which an open end fades. */
const FADE = 18;
/** Least height of what wording leaves open, in px: softness that nobody could see would look exact. */
const LEAST_SOFT = 12;
/** Half the width of a span, in px. */
const HALF = 3;

const px = (n: number) => Number(n.toFixed(1));

/** Where a figure stands on the scale: its own number, else the one end that was stated; a range has no such place, unless its ends are one number. */
function placeOf({ span, figure: { estimate: e } }: Entry): number | null {
  return span && !(e.bound === 'between' && e.value === null && !isAgreed(e)) ? e.value ?? e.low ?? e.high : null;
}

const middle = ({ x }: Plot, e: Entry) => x((e.from + e.to) / 2);

/** Draws a series of totals or of counts on a day. `aside` sets a figure beside another that would hide it. */
export function drawSeries({ entries, version }: Series, plot: Plot, aside: (x: number, y: number) => number = () => 0): SeriesMarks {
  const { x, y } = plot;
  const marks = empty();
  let symbolAt = -Infinity, endAt = -Infinity, drawn = -1;
  entries.forEach((e, i) => {
    const before = entries[i - 1], after = entries[i + 1], at = middle(plot, e), place = placeOf(e);
    if (before && e.link !== 'open') {
      const from = placeOf(before);
      if (from !== null && place !== null) {
        const goesOn = drawn === i - 1 && before.link === e.link;
        marks.lines[e.link] = (marks.lines[e.link] ?? '') + joined(e.link, middle(plot, before), y(from), at, y(place), goesOn);
        drawn = i;
      }
      joinEnds(marks, before, e, plot);
    }
    if (!e.span) return;
    const near = (other: Entry | undefined, link: Link) => other !== undefined && link !== 'open' && Math.abs(middle(plot, other) - at) < DENSE;
    const isDense = (before === undefined || near(before, e.link)) && (after === undefined || near(after, after.link)) && entries.length > 1;
    const shown = px(at + (place === null || isDense ? 0 : aside(px(at), px(y(place)))));
    if (!isDense && at - endAt >= APART) {
      drawEnds(marks, e, shown - HALF, shown + HALF, plot);
      endAt = at;
    }
    if (place === null || (isDense && at - symbolAt < SPACED && after !== undefined)) return;
    const isHollow = version === 'first' || e.figure.status === 'carried-forward';
    (isHollow ? marks.hollow : e.figure.status === 'extrapolated' ? marks.worked : marks.symbols).push([shown, px(y(place))]);
    symbolAt = at;
    if (e.to - e.from > 1 && x(e.to) - x(e.from) > 2 * DENSE) marks.days += `M${px(x(e.from))},${px(y(place))}H${px(x(e.to))}`;
  });
  return marks;
}

/** Draws counts of periods, each as wide as its period. Columns are filled only where no period lies in another. */
export function drawPeriods({ entries }: Series, plot: Plot): SeriesMarks {
  const { x, y } = plot;
  const marks = empty();
  const isApart = entries.every((e, i) => i === 0 || e.from >= entries[i - 1]!.to);
  for (const e of entries) {
    if (!e.span) continue;
    const [x1, x2] = [x(e.from), x(e.to)], { bound } = e.figure.estimate, place = placeOf(e);
    drawEnds(marks, e, x1, x2, plot);
    if (place === null) continue;
    if (bound === 'reported' || bound === 'between' || bound === 'at-most') marks.caps += `M${px(x1)},${px(y(place))}H${px(x2)}`;
    const claimed = bound === 'about' || bound === 'nearly' || bound === 'at-most' ? e.span.low : place;
    if (isApart && claimed > 0) marks.columns += `M${px(x1 + 0.5)},${px(y(0))}V${px(y(claimed))}H${px(x2 - 0.5)}V${px(y(0))}Z`;
  }
  return marks;
}

type Drawn = { -readonly [K in keyof SeriesMarks]: SeriesMarks[K] extends readonly (infer T)[] ? T[] : K extends 'lines' ? Partial<Record<Link, string>> : SeriesMarks[K] };

const empty = (): Drawn => ({
  lines: {}, band: '', above: '', interval: '', within: '', span: '', symbols: [], hollow: [], worked: [], caps: '', days: '', columns: '', boxes: [],
});

/** A step goes level to its day and then up or down: the jump belongs to no day before it. */
function joined(link: Link, x1: number, y1: number, x2: number, y2: number, goesOn: boolean): string {
  if (link === 'step') return `M${px(x1)},${px(y1)}H${px(x2)}V${px(y2)}`;
  return `${goesOn ? '' : `M${px(x1)},${px(y1)}`}L${px(x2)},${px(y2)}`;
}

const area = (x1: number, low1: number, high1: number, x2: number, low2: number, high2: number) =>
  `M${px(x1)},${px(low1)}V${px(high1)}L${px(x2)},${px(high2)}V${px(low2)}Z`;

/** The interval along a line, or what is open above it. At a step it stays level, as the line does. */
function joinEnds(marks: Drawn, before: Entry, e: Entry, plot: Plot): void {
  const { y } = plot, [a, b] = [before.figure.estimate, e.link === 'step' ? before.figure.estimate : e.figure.estimate];
  const [from, to] = [middle(plot, before), middle(plot, e)];
  if (a.bound === 'between' && b.bound === 'between' && e.figure.estimate.bound === 'between') marks.band += area(from, y(a.low), y(a.high), to, y(b.low), y(b.high));
  if (a.bound === 'at-least' && b.bound === 'at-least' && e.figure.estimate.bound === 'at-least') {
    for (const part of [0.5, 1]) marks.above += area(from, y(a.low), y(a.low) - FADE * part, to, y(b.low), y(b.low) - FADE * part);
  }
}

/** The ends of one figure: what was stated is drawn, what was not fades. */
function drawEnds(marks: Drawn, { figure: { estimate: e }, span }: Entry, x1: number, x2: number, { y, top }: Plot): void {
  if (!span) return;
  const box = (kind: Box['kind'], from: number, to: number) => {
    // What leaves no room to be seen would look exact, or like nothing.
    const more = kind === 'soft' || kind === 'rising' || kind === 'cloud' ? Math.max(0, LEAST_SOFT - Math.abs(to - from)) / 2 : 0;
    marks.boxes.push({ kind, x: px(x1), y: px(Math.min(from, to) - more), width: px(x2 - x1), height: px(Math.abs(to - from) + 2 * more) });
  };
  switch (e.bound) {
    // A count as reported has its symbol; a share has no place among people.
    case 'reported': case 'share': case 'none': return;
    case 'at-least': box('up', y(e.low), Math.max(top, y(e.low) - FADE)); return;
    case 'at-most': box('down', y(e.high), Math.min(y(0), y(e.high) + FADE)); return;
    case 'about': box('rising', y(span.low), y(span.high!)); return;
    case 'nearly': box('soft', y(span.low), y(span.high!)); return;
    case 'magnitude': box('cloud', y(span.low), span.high === null ? Math.max(top, y(span.low) - 2 * FADE) : y(span.high)); return;
    case 'between': if (!isAgreed(e)) drawRanges(marks, e, x1, x2, y);
  }
}

/** All intervals of an estimate, the widest first; narrower ones are thicker. */
function drawRanges(marks: Drawn, e: Estimate & { bound: 'between' }, x1: number, x2: number, y: Plot['y']): void {
  const at = (x1 + x2) / 2;
  [e, ...e.others ?? []].sort((a, b) => b.high - b.low - (a.high - a.low)).forEach(({ low, high }, rank) => {
    const bar = (half: number) => `M${px(at - half)},${px(y(low))}H${px(at + half)}V${px(y(high))}H${px(at - half)}Z`;
    if (!isStatistical(e.interval)) marks.span += rank === 0 ? `M${px(x1)},${px(y(low))}H${px(x2)}V${px(y(high))}H${px(x1)}Z` : bar(HALF + 2);
    else if (rank > 0) marks.within += bar(HALF);
    else marks.interval += `M${px(at)},${px(y(low))}V${px(y(high))}M${px(at - 4)},${px(y(low))}h8M${px(at - 4)},${px(y(high))}h8`;
  });
}

/** Px between the middles of two symbols, so that neither hides the other. */
const SYMBOL = 9;

/**
 * How far each of several series sets its figures aside, where they would lie on one another: side
 * by side around their day, but inside the plot.
 */
export function sideBySide(series: readonly SeriesMarks[], left: number, right: number): ((x: number, y: number) => number)[] {
  const columns = new Map<number, { series: number; y: number }[]>();
  series.forEach((m, i) => {
    for (const [x, y] of [...m.symbols, ...m.hollow, ...m.worked]) {
      const column = columns.get(x);
      if (column) column.push({ series: i, y }); else columns.set(x, [{ series: i, y }]);
    }
  });
  return series.map((_, i) => (x, y) => {
    // Several figures of one series look alike wherever they stand.
    const crowd = [...new Set(columns.get(x)?.filter((other) => Math.abs(other.y - y) < SYMBOL).map((other) => other.series))];
    const own = crowd.indexOf(i), half = (crowd.length - 1) / 2 * SYMBOL;
    if (own < 0) return 0;
    const inside = x - half < left ? left + half - x : Math.min(0, right - half - x);
    return own * SYMBOL - half + (half > 0 ? inside : 0);
  });
}
