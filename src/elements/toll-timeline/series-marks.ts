import { isStatistical } from '../../figures/estimate.js';
import type { Entry, Link, Series } from './series.js';

/** A mark with edges of its own, in px: an open or soft end cannot be a part of one path. */
export interface Box { readonly kind: 'up' | 'down' | 'soft' | 'cloud'; readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/**
 * A series as SVG path data, by kind of knowledge. `symbols` are reports, `hollow` ones were
 * worked out, written down again or replaced; `cap` ends a figure that has no more above it.
 */
export interface SeriesMarks {
  readonly lines: Readonly<Partial<Record<Exclude<Link, 'open'>, string>>>;
  /** Areas of intervals between neighbouring reports, and what is open above them. */
  readonly band: string;
  readonly above: string;
  /** Intervals that stand alone. */
  readonly interval: string;
  readonly span: string;
  readonly symbols: readonly (readonly [x: number, y: number])[];
  readonly hollow: readonly (readonly [x: number, y: number])[];
  readonly caps: string;
  /** Counts of periods as columns from zero. */
  readonly columns: string;
  readonly boxes: readonly Box[];
}

/** Reports nearer to each other than this, in px, are a line without a symbol for each. */
const DENSE = 6;
/** Px between symbols on a dense line, so that it is told from another without colour. */
const SPACED = 70;
/** Px over which an open end fades. */
const FADE = 18;
/** Least height of what wording leaves open, in px. */
const LEAST_SOFT = 12;
/** Half the width of a span, in px. */
const HALF = 3;

const px = (n: number) => Number(n.toFixed(1));

type At = (n: number) => number;

/** Where a figure stands on the scale: its own number, else the one end that was stated; a range has no such place. */
function placeOf({ span, figure: { estimate: e } }: Entry): number | null {
  if (!span || e.bound === 'magnitude' || (e.bound === 'between' && e.value === null)) return null;
  return e.value ?? e.low ?? e.high;
}

/** Draws a series in px. `isOnly`: no other series shares its scale, so that columns may be filled. */
export function drawSeries({ entries, version }: Series, isPeriod: boolean, isOnly: boolean, x: At, y: At): SeriesMarks {
  const lines: Partial<Record<Exclude<Link, 'open'>, string>> = {};
  let band = '', above = '', interval = '', span = '', caps = '', columns = '';
  const symbols: (readonly [number, number])[] = [], hollow: (readonly [number, number])[] = [], boxes: Box[] = [];
  const middle = (e: Entry) => x((e.from + e.to) / 2);
  let symbolAt = -Infinity, drawn = -1;

  entries.forEach((e, i) => {
    const before = entries[i - 1], after = entries[i + 1];
    const at = middle(e), place = placeOf(e), bound = e.figure.estimate.bound;
    const isJoined = e.link !== 'open' && before !== undefined && !isPeriod;
    if (isJoined) {
      const [from, to] = [placeOf(before), place];
      if (from !== null && to !== null) {
        lines[e.link as 'line'] = (lines[e.link as 'line'] ?? '') + joined(e.link, middle(before), y(from), at, y(to), !(drawn === i - 1 && before.link === e.link));
        drawn = i;
      }
      if (e.span && before.span) {
        const [a, b] = [before.span, e.span];
        if (bound === 'between' && before.figure.estimate.bound === 'between') band += area(middle(before), y(a.low), y(a.high!), at, y(b.low), y(b.high!));
        else if (a.high === null && b.high === null && bound === 'at-least') {
          for (const part of [0.5, 1]) above += area(middle(before), y(a.low), y(a.low) - FADE * part, at, y(b.low), y(b.low) - FADE * part);
        }
      }
    }
    if (!e.span) return;
    const near = (other: Entry | undefined, joined: boolean) => joined && other !== undefined && Math.abs(middle(other) - at) < DENSE;
    const isDense = !isPeriod && near(before, isJoined) && (after === undefined || near(after, after.link !== 'open'));
    const [x1, x2] = isPeriod ? [x(e.from), x(e.to)] : [at - HALF, at + HALF];
    if (!isDense) drawEnds(e, x1, x2);
    if (place === null) return;
    if (isPeriod) {
      caps += `M${px(x1)},${px(y(place))}H${px(x2)}`;
      if (isOnly) columns += `M${px(x1 + 0.5)},${px(y(0))}V${px(y(place))}H${px(x2 - 0.5)}V${px(y(0))}Z`;
    } else if (!isDense || at - symbolAt >= SPACED || after === undefined) {
      (version === 'first' || e.figure.status === 'carried-forward' || e.figure.status === 'extrapolated' ? hollow : symbols).push([px(at), px(y(place))]);
      symbolAt = at;
      // A month or a year: the day is not known.
      if (e.to - e.from > 1 && x(e.to) - x(e.from) > 2 * DENSE) caps += `M${px(x(e.from))},${px(y(place))}H${px(x(e.to))}`;
    }
  });

  function drawEnds({ figure: { estimate: e }, span: s }: Entry, x1: number, x2: number): void {
    if (!s) return;
    const box = (kind: Box['kind'], from: number, to: number) => boxes.push({ kind, x: px(x1), y: px(Math.min(from, to)), width: px(x2 - x1), height: px(Math.abs(to - from)) });
    switch (e.bound) {
      // A count as reported has its symbol; a share has no place among people.
      case 'reported': case 'share': case 'none': return;
      case 'at-least': return void box('up', y(s.low), y(s.low) - FADE);
      case 'at-most': return void box('down', y(s.high!), Math.min(y(0), y(s.high!) + FADE));
      case 'about': case 'nearly': {
        // Softness that nobody could see would look exact.
        const more = Math.max(0, LEAST_SOFT - (y(s.low) - y(s.high!))) / 2;
        return void box('soft', y(s.low) + more, y(s.high!) - more);
      }
      case 'magnitude': return void box('cloud', y(s.low), s.high === null ? y(s.low) - 2 * FADE : y(s.high));
      case 'between': {
        const at = (x1 + x2) / 2;
        if (isStatistical(e.interval)) interval += `M${px(at)},${px(y(s.low))}V${px(y(s.high!))}M${px(at - 4)},${px(y(s.low))}h8M${px(at - 4)},${px(y(s.high!))}h8`;
        else span += `M${px(x1)},${px(y(s.low))}H${px(x2)}V${px(y(s.high!))}H${px(x1)}Z`;
      }
    }
  }

  return { lines, band, above, interval, span, symbols, hollow, caps, columns, boxes };
}

/** A step goes level to its day and then up: the jump belongs to no day before it. */
function joined(link: Link, x1: number, y1: number, x2: number, y2: number, isStart: boolean): string {
  if (link === 'step') return `M${px(x1)},${px(y1)}H${px(x2)}V${px(y2)}`;
  return `${isStart ? `M${px(x1)},${px(y1)}` : ''}L${px(x2)},${px(y2)}`;
}

const area = (x1: number, low1: number, high1: number, x2: number, low2: number, high2: number) =>
  `M${px(x1)},${px(low1)}V${px(high1)}L${px(x2)},${px(high2)}V${px(low2)}Z`;

/** Px between the middles of two symbols, so that neither hides the other. */
const SYMBOL = 9;

/** Sets symbols of several series that would lie on one another side by side, around their day. */
export function sideBySide(series: readonly SeriesMarks[]): SeriesMarks[] {
  const columns = new Map<number, { series: number; y: number }[]>();
  series.forEach((m, i) => {
    for (const [x, y] of [...m.symbols, ...m.hollow]) {
      const column = columns.get(x);
      if (column) column.push({ series: i, y }); else columns.set(x, [{ series: i, y }]);
    }
  });
  const moved = (i: number) => ([x, y]: readonly [number, number]): readonly [number, number] => {
    const crowd = columns.get(x)!.filter((other) => Math.abs(other.y - y) < SYMBOL);
    return [px(x + (crowd.findIndex((other) => other.series === i) - (crowd.length - 1) / 2) * SYMBOL), y];
  };
  return series.map((m, i) => ({ ...m, symbols: m.symbols.map(moved(i)), hollow: m.hollow.map(moved(i)) }));
}
