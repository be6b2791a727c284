import type { Estimate } from '../figures/estimate.js';
import { outerSpan } from '../figures/span.js';
import type { Row } from './panels.js';

/**
 * How sure a mark is: `known` is claimed by every end of an estimate, `likely` lies between its
 * low end and the source's own figure, or holds both ends, `possible` is what the wording or an
 * upper end leaves open.
 */
export type UnitTone = 'known' | 'likely' | 'possible';

/** An estimate in marks of so many people each, rounded to the nearest mark, half up. */
export interface UnitCount extends Readonly<Record<UnitTone, number>> {
  /** People are claimed, but fewer than half a mark: drawn as a part of one, never as nothing. */
  readonly part: UnitTone | null;
  /** Nobody stated an end: the marks fade out, and what fades is no count. */
  readonly isOpen: boolean;
}

/** The marks of an estimate; `null` where no number was stated. An uncertain figure has at least one mark that is not `known`. */
export function unitCount(e: Estimate, unit: number): UnitCount | null {
  const span = outerSpan(e);
  if (!span || e.bound === 'magnitude') return null;
  const { value, low, high } = span, claimed = low > 0 || !!value;
  const marks = (people: number) => Math.round(people / unit);
  const top = high ?? low, end = marks(top);
  const known = top > low ? Math.max(0, Math.min(marks(low), end - 1)) : end;
  const likely = Math.max(known, marks(low), marks(value ?? 0));
  const part = top === low ? 'known' : claimed ? 'likely' : 'possible';
  return { known, likely: likely - known, possible: end - likely, part: likely === 0 && (claimed || (end === 0 && top > 0)) ? part : null, isOpen: high === null };
}

/** More marks than this, in all or in one row, are a texture and not a count. */
const MOST = 2_000, MOST_IN_ROW = 1_000;

/** How far a row reaches, in marks; an order of magnitude has a length, though no marks. */
function reach(e: Estimate, unit: number): number {
  const span = outerSpan(e);
  return span ? Math.round((span.high ?? span.low) / unit) : 0;
}

/** Whether estimates can be drawn in marks of so many people. */
export function fitsUnit(estimates: readonly Estimate[], unit: number): boolean {
  const rows = estimates.map((e) => (e.bound === 'magnitude' ? 0 : reach(e, unit)));
  return rows.reduce((a, b) => a + b, 0) <= MOST && estimates.every((e) => reach(e, unit) <= MOST_IN_ROW);
}

/** The smallest of 1, 2, 5, 10, 20, … people a mark that can be drawn. */
export function leastUnit(estimates: readonly Estimate[]): number {
  for (let ten = 1; ; ten *= 10) for (const digit of [1, 2, 5]) if (fitsUnit(estimates, digit * ten)) return digit * ten;
}

/** One row of marks, in px: a path for each tone, so that a thousand marks are a few nodes. */
export interface UnitDrawing {
  readonly width: number;
  readonly height: number;
  readonly paths: Readonly<Partial<Record<UnitTone | 'open', string>>>;
  readonly isPart: boolean;
  /** An order of magnitude: a band from and to, on the scale of the marks. */
  readonly haze: readonly [number, number] | null;
}

/** Marks in a column, and the least and most px from one to the next: the first that fits is taken. */
const COLUMNS = [[1, 10, 14], [5, 6, 12], [10, 6, 9], [20, 6, 6]] as const;
/** Columns over which an open end fades. */
const FADE = 4;
/** Room for the line at zero, and half of an outline, so that marks lie on whole pixels. */
const ZERO = 3, HALF = 0.5;

/**
 * Places figures in rows of equal marks on one scale: columns from zero, each filled from below.
 * Every row has the same columns, so that lengths compare.
 *
 * @param plot the width that the longest row may take, in px
 */
export function layoutUnits(rows: readonly Pick<Row, 'figure' | 'isPresumed' | 'isUnverified'>[], unit: number, plot: number): (UnitDrawing | null)[] {
  const columns = (each: number) => Math.max(1, ...rows.map(({ figure: { estimate: e } }) => Math.ceil(reach(e, unit) / each) + (outerSpan(e)?.high === null ? FADE : 0)));
  const [each, least, most] = COLUMNS.find(([n, pitch]) => columns(n) * pitch + ZERO <= plot) ?? COLUMNS[3];
  const pitch = Math.min(most, Math.max(least / 2, Math.floor((plot - ZERO) / columns(each))));
  // An outline of 1 px makes a mark that much larger.
  const size = Math.max(1, pitch - (pitch < 9 ? 3 : 4));
  const width = ZERO + columns(each) * pitch;

  const square = (x: number, y: number) => `M${x},${y}h${size}v${size}h${-size}z`;
  const slant = (x: number, y: number) => `M${x},${y + size}l${size / 2},${-size}h${size / 2}l${-size / 2},${size}z`;

  return rows.map(({ figure: { estimate: e }, isPresumed, isUnverified }) => {
    const span = outerSpan(e), count = unitCount(e, unit);
    if (count) {
      const { possible, part, isOpen } = count;
      // A record that nobody verified is within the stated figure, but not certain.
      const known = isUnverified ? 0 : count.known, likely = count.known + count.likely - known;
      const end = known + likely + possible;
      // A row of less than a column needs no more height than its marks.
      const height = (isOpen ? each : Math.min(each, Math.max(1, end))) * pitch;
      const path = (from: number, to: number, mark = square) =>
        Array.from({ length: to - from }, (_, i) => mark(ZERO + HALF + Math.floor((from + i) / each) * pitch, height + HALF - ((from + i) % each + 1) * pitch)).join('');
      const paths: Partial<Record<UnitTone | 'open', string>> = {
        ...(known > 0 && { known: path(0, known, isPresumed ? slant : square) }),
        ...(likely > 0 && { likely: path(known, known + likely) }),
        ...(possible > 0 && { possible: path(known + likely, end) }),
        ...(part && { [isUnverified && part === 'known' ? 'likely' : part]: `M${ZERO + HALF},${height - pitch + HALF + size / 2}h${size / 2}v${size / 2}h${-size / 2}z` }),
        ...(isOpen && { open: path(Math.max(end, part ? each : 0), (Math.ceil(end / each) + FADE) * each) }),
      };
      return { width, height, paths, isPart: part !== null, haze: null };
    }
    if (!span) return null;
    const x = (people: number) => ZERO + people / unit / each * pitch;
    return { width, height: each * pitch, paths: {}, isPart: false, haze: [x(span.low), span.high === null ? width : x(span.high)] };
  });
}
