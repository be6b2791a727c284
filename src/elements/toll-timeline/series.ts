import { currentOf, supersedes, windowOf } from '../../figures/compare.js';
import { daysOf, sameDate } from '../../figures/date.js';
import type { Figure } from '../../figures/figure.js';
import { outerSpan, type Span } from '../../figures/span.js';

/** A figure in its time: days since 1970, the second one excluded. */
export interface Entry {
  readonly figure: Figure;
  readonly from: number;
  readonly to: number;
  /** `null`: reported without a number. */
  readonly span: Span | null;
  /** How it goes on from the entry before: a line, a break, or a jump that is no event of its day. */
  readonly link: Link;
}

/**
 * `open`: days without a report lie between, or the count began anew, so nothing is drawn.
 * `step`: a jump that is late registration, a correction, another method, or a fall without a reason.
 */
export type Link = 'line' | 'carried' | 'extrapolated' | 'step' | 'open';

/** What one source said of one group in one place, or of one movement, over time. */
export interface Series {
  readonly entries: readonly Entry[];
  /** Numbers that their source has replaced since, or those that replaced them. */
  readonly version: 'first' | 'later' | null;
  /** Days between its first and its last entry that no entry covers; 0 where figures come less often than every other week. */
  readonly openDays: number;
  /** Whether it has several figures of one time that differ in nothing said: no order, no trend. */
  readonly isRepeated: boolean;
}

/** Series on one scale. */
export interface SeriesPanel {
  readonly series: readonly Series[];
  /** Counts of periods, not running totals or counts on a day. */
  readonly isPeriod: boolean;
  /** Whether periods are so unequal in length that their heights mislead. */
  readonly isUneven: boolean;
}

export interface SeriesChart {
  readonly panels: readonly SeriesPanel[];
  /** Figures without a day, or without a number to draw at a height. */
  readonly undated: readonly Figure[];
  /** How many series are left out, because more could not be told apart. */
  readonly left: number;
}

/** More series than this have no symbol of their own and no room. */
const MOST_SERIES = 12;

/** Where most figures are this many days apart or more, nobody expects one for each day. */
const SPARSE = 14;

const isPeriod = (f: Figure) => windowOf(f) === 'period';

/** The days a figure stands for; `null` when it says none. */
function timeOf(f: Figure): readonly [number, number] | null {
  if (isPeriod(f)) return [daysOf(f.since!)[0], daysOf(f.until!)[1]];
  const day = f.asOf ?? f.until;
  return day && daysOf(day);
}

/** Groups that keep the order in which their first members come. */
function grouped<T>(items: readonly T[], key: (item: T) => string): T[][] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item); else groups.set(key(item), [item]);
  }
  return [...groups.values()];
}

/**
 * Sorts figures into series over time. Another measure, another unit, or a count of periods
 * beside a running total gets a scale of its own; another source, group, place, origin,
 * destination or grading a series of its own, as does another method. Of two figures that differ only in when they were published, the later
 * one stands in the series, and the earlier one in a series "as first published".
 */
export function seriesOf(figures: readonly Figure[]): SeriesChart {
  const dated = figures.filter((f) => timeOf(f) !== null && f.estimate.bound !== 'share');
  // A scale needs a number; figures without one are gaps among others.
  const panels = grouped(dated, (f) => [f.measure?.id, f.unit, isPeriod(f)].join('|')).filter((members) => members.some((f) => outerSpan(f.estimate)));
  const placed = new Set(panels.flat());
  let room = MOST_SERIES, left = 0;
  const made = panels.map((members): SeriesPanel => {
    const period = isPeriod(members[0]!);
    const sources = grouped(members, (f) => JSON.stringify([f.source?.chain[0], f.group, f.place, f.from, f.to, f.certainty?.toLowerCase(), f.method, f.revision]));
    const all = sources.flatMap(versionsOf), series = latestOf(all, room);
    room -= series.length;
    left += all.length - series.length;
    const lengths = period ? members.map((f) => timeOf(f)!).map(([from, to]) => to - from) : [1];
    return {
      series, isPeriod: period,
      // Months are of unlike length too; nobody is misled by that.
      isUneven: Math.max(...lengths) > Math.min(...lengths) * 1.15,
    };
  });
  return { undated: figures.filter((f) => !placed.has(f)), panels: made.filter((panel) => panel.series.length > 0), left };
}

/** So many of the series, in their order: those that reach furthest, because what is newest is asked for first. */
function latestOf(all: readonly Series[], room: number): readonly Series[] {
  if (all.length <= room) return all;
  const end = ({ entries }: Series) => entries.reduce((last, { to }) => Math.max(last, to), -Infinity);
  const kept = new Set([...all].sort((a, b) => end(b) - end(a)).slice(0, room));
  return all.filter((each) => kept.has(each));
}

/** One series, or two where its source has replaced numbers since. */
function versionsOf(figures: readonly Figure[]): Series[] {
  const byDay = grouped(figures, (f) => timeOf(f)!.join()).map((same) => [...same].sort((a, b) => order(a) - order(b)));
  const isRevised = (same: readonly Figure[]) => same.some((f) => supersedes(f, same[0]!));
  const former = byDay.filter(isRevised).map(([first]) => first!);
  const current = byDay.flatMap((same) => (isRevised(same) ? currentOf(same) : same));
  const made = series(current, former.length > 0 ? 'later' : null);
  return former.length > 0 ? [made, series(former, 'first')] : [made];
}

const order = (f: Figure) => (f.published ? daysOf(f.published)[0] : 0);

function series(figures: readonly Figure[], version: Series['version']): Series {
  const sorted = figures.map((figure) => ({ figure, time: timeOf(figure)! })).sort((a, b) => a.time[0] - b.time[0] || a.time[1] - b.time[1]);
  let openDays = 0;
  const gaps: number[] = [];
  const isRepeat = (i: number) => i > 0 && i < sorted.length && sorted[i - 1]!.time.join() === sorted[i]!.time.join();
  const entries = sorted.map(({ figure, time: [from, to] }, i): Entry => {
    const before = sorted[i - 1];
    const gap = before ? from - before.time[1] : 0;
    // Each day is a report missing; where reports are of months or years, days are not what is missing.
    openDays += before && before.time[1] - before.time[0] === 1 && gap > 0 ? gap : 0;
    if (before && gap >= 0) gaps.push(gap);
    const span = outerSpan(figure.estimate);
    // A month or a year is no day: what lies between two of them is not known.
    const adjoins = before !== undefined && gap === 0 && to - from === 1 && before.time[1] - before.time[0] === 1;
    return { figure, from, to, span, link: adjoins && !isRepeat(i - 1) && !isRepeat(i + 1) ? linkOf(before.figure, figure) : 'open' };
  });
  const isSparse = gaps.length > 0 && gaps.sort((a, b) => a - b)[Math.floor(gaps.length / 2)]! >= SPARSE;
  return { entries, version, openDays: isSparse ? 0 : openDays, isRepeated: sorted.some((_, i) => isRepeat(i)) };
}

function linkOf(before: Figure, f: Figure): Link {
  const [from, to] = [outerSpan(before.estimate), outerSpan(f.estimate)];
  if (!from || !to || isRestart(before, f)) return 'open';
  switch (f.status) {
    case 'carried-forward': return 'carried';
    case 'extrapolated': return 'extrapolated';
    case null: return fell(before, f) ? 'step' : 'line';
    default: return 'step';
  }
}

/** Whether a count begins anew: its source says so, or it counts from another day. */
export function isRestart(before: Figure, f: Figure): boolean {
  return f.status === 'restart' || (before.since !== null && f.since !== null && !sameDate(before.since, f.since) && !isPeriod(f));
}

/** Whether a running total goes down: that is a correction, whether or not its source says so. */
export function fell(before: Figure, f: Figure): boolean {
  const [from, to] = [before.estimate.value, f.estimate.value];
  return windowOf(f) === 'cumulative' && from !== null && to !== null && to < from;
}
