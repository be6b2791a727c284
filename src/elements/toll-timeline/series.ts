import { windowOf } from '../../figures/compare.js';
import { daysOf, isoDate, sameDate } from '../../figures/date.js';
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

/** What one source said of one group in one place, over time. */
export interface Series {
  readonly entries: readonly Entry[];
  /** Numbers that their source has replaced since, or those that replaced them. */
  readonly version: 'first' | 'later' | null;
  /** Days between its first and its last entry that no entry covers. */
  readonly openDays: number;
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
}

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
 * beside a running total gets a scale of its own; another source, group, place or grading a
 * series of its own. Of two figures that differ only in when they were published, the later
 * one stands in the series, and the earlier one in a series "as first published".
 */
export function seriesOf(figures: readonly Figure[]): SeriesChart {
  const drawn = figures.filter((f) => timeOf(f) !== null && f.estimate.bound !== 'share');
  const placed = new Set(drawn);
  const panels = grouped(drawn, (f) => [f.measure?.id, f.unit, isPeriod(f)].join('|'));
  return {
    undated: figures.filter((f) => !placed.has(f)),
    panels: panels.map((members) => {
      const period = isPeriod(members[0]!);
      const sources = grouped(members, (f) => JSON.stringify([f.source?.chain[0], f.group, f.place, f.certainty?.toLowerCase(), f.revision]));
      const series = sources.flatMap((same) => versionsOf(same));
      const lengths = period ? members.map((f) => timeOf(f)!).map(([from, to]) => to - from) : [1];
      return {
        series, isPeriod: period,
        // Months are of unlike length too; nobody is misled by that.
        isUneven: Math.max(...lengths) > Math.min(...lengths) * 1.15,
      };
    }),
  };
}

function versionsOf(figures: readonly Figure[]): Series[] {
  const byDay = grouped(figures, (f) => timeOf(f)!.join());
  const sorted = byDay.map((same) => [...same].sort((a, b) => order(a) - order(b)));
  const isRevised = ([first, ...rest]: Figure[]) => rest.some((f) => f.published && first?.published && isoDate(f.published) > isoDate(first.published));
  const former = sorted.filter(isRevised).map(([first]) => first!);
  const current = sorted.flatMap((same) => (isRevised(same) ? [same.at(-1)!] : same));
  const made = series(current, former.length > 0 ? 'later' : null);
  return former.length > 0 ? [made, series(former, 'first')] : [made];
}

const order = (f: Figure) => (f.published ? daysOf(f.published)[0] : 0);

function series(figures: readonly Figure[], version: Series['version']): Series {
  const sorted = figures.map((figure) => ({ figure, time: timeOf(figure)! })).sort((a, b) => a.time[0] - b.time[0] || a.time[1] - b.time[1]);
  let openDays = 0;
  const entries = sorted.map(({ figure, time: [from, to] }, i): Entry => {
    const before = sorted[i - 1];
    const gap = before ? from - before.time[1] : 0;
    // Each day is a report missing; where reports are of months or years, days are not what is missing.
    openDays += before && before.time[1] - before.time[0] === 1 && gap > 0 ? gap : 0;
    const span = outerSpan(figure.estimate);
    return { figure, from, to, span, link: before ? linkOf(before.figure, figure, gap) : 'open' };
  });
  return { entries, version, openDays };
}

function linkOf(before: Figure, f: Figure, gap: number): Link {
  const [from, to] = [outerSpan(before.estimate), outerSpan(f.estimate)];
  if (gap > 0 || !from || !to || isRestart(before, f)) return 'open';
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
