import type { Event } from '../../figures/event.js';
import { daysOf } from '../../figures/date.js';
import type { Figure } from '../../figures/figure.js';
import { ticksOf, type Tick } from '../../marks/panels.js';
import { countScale } from '../../marks/scale.js';
import { timeTicks, type TimeTick } from '../../marks/time.js';
import { annotate, LANE, type Annotation } from './annotations.js';
import { seriesOf, type Series, type SeriesPanel } from './series.js';
import { drawPeriods, drawSeries, sideBySide, type SeriesMarks } from './series-marks.js';

export interface PlottedPanel {
  readonly top: number;
  readonly bottom: number;
  readonly ticks: readonly (Tick & { readonly y: number })[];
  readonly series: readonly { readonly series: Series; readonly marks: SeriesMarks }[];
  readonly panel: SeriesPanel;
  /** Whether it holds one series of several on this scale, each in a plot of its own. */
  readonly isSplit: boolean;
}

export interface TimelineLayout {
  readonly width: number;
  readonly height: number;
  /** Where the time axis begins and ends, in px. */
  readonly left: number;
  readonly right: number;
  /** Where the first plot begins, below the numbers, in px. */
  readonly top: number;
  readonly panels: readonly PlottedPanel[];
  /** `label` is where its words stand: under the middle of a month that a count covers. */
  readonly ticks: readonly (TimeTick & { readonly x: number; readonly label: number })[];
  readonly annotations: readonly Annotation[];
  /** Events before or after all figures: a far day must not stretch the axis. */
  readonly outside: readonly Event[];
  readonly undated: readonly Figure[];
  /** How many series, breaks and steps are too many to draw. */
  readonly moreSeries: number;
  readonly moreBreaks: number;
}

/** Sizes in px. */
const PLOT = 220, NARROW_PLOT = 180, PANEL_GAP = 34, AXIS = 24, TITLE = 24, DIGIT = 7.5, LABEL = 76, RIGHT = 10;
const NARROW = 480;
/** The plot of one series among several, and how many lines of its name have room above it. */
const SPLIT_PLOT = 96, NARROW_SPLIT = 80, LINE = 14;
export const titleLines = (width: number): number => (width < NARROW ? 2 : 1);

/**
 * Lays figures out over time: one scale of people from zero for each set that may be compared,
 * one common axis of time. Days without a report are left open. Counts of periods by several
 * series have a plot each, on the same scale: columns over columns would hide each other.
 *
 * @param width of the chart in px
 */
export function layoutTimeline(figures: readonly Figure[], events: readonly Event[], width: number): TimelineLayout {
  const { panels, undated, left: leftOut } = seriesOf(figures);
  const entries = panels.flatMap((p) => p.series).flatMap((s) => s.entries);
  // Not with spread: thousands of arguments are too many for some browsers.
  const first = entries.reduce((least, e) => Math.min(least, e.from), Infinity);
  const last = entries.reduce((most, e) => Math.max(most, e.to), -Infinity);
  const scales = panels.map((p) => countScale(p.series.flatMap((s) => s.entries).flatMap((e) => e.span ?? [])));
  const left = Math.max(0, ...scales.map((s) => String(Math.round(s.max)).length * 4 / 3 * DIGIT)) + 10;
  const right = width - RIGHT;
  const length = Math.max(1, last - first);
  const x = (day: number) => left + (day - first) / length * (right - left);

  const isInside = (e: Event) => daysOf(e.to ?? e.from)[1] > first && daysOf(e.from)[0] < last;
  const { annotations, moreBreaks } = annotate(panels, events.filter(isInside), (day) => Math.min(right, Math.max(left, x(day))));
  const parts = panels.flatMap((panel, scale) => (panel.isPeriod && panel.series.length > 1
    ? panel.series.map((one) => ({ panel, scale, series: [one], isSplit: true })) : [{ panel, scale, series: panel.series, isSplit: false }]));
  // Several plots have a title each.
  const room = parts.some((p) => p.isSplit) ? (titleLines(width) - 1) * LINE : 0;
  const top = (parts.length > 1 ? TITLE + room : 8) + LANE * (1 + annotations.reduce((most, a) => Math.max(most, a.lane), -1));
  const isNarrow = width < NARROW;
  let bottom = top - PANEL_GAP - room;
  const plotted = parts.map(({ panel, scale, series, isSplit }): PlottedPanel => {
    const plot = isSplit ? (isNarrow ? NARROW_SPLIT : SPLIT_PLOT) : isNarrow ? NARROW_PLOT : PLOT;
    const from = bottom + PANEL_GAP + room, to = bottom = from + plot;
    const y = (people: number) => to - scales[scale]!.at(people) * plot;
    const place = { x, y, top: from };
    const aside = panel.isPeriod ? [] : sideBySide(series.map((one) => drawSeries(one, place)), left, right);
    return {
      top: from, bottom: to, panel, isSplit,
      // Ticks of a height need less room than those of a length.
      ticks: ticksOf(scales[scale]!, plot * 3).map((tick) => ({ ...tick, y: y(tick.people) })),
      series: series.map((one, s) => ({ series: one, marks: panel.isPeriod ? drawPeriods(one, place) : drawSeries(one, place, aside[s]) })),
    };
  });
  return {
    width, left, right, top, annotations, undated, moreSeries: leftOut, moreBreaks,
    height: (panels.length > 0 ? bottom : top - PANEL_GAP) + AXIS,
    panels: plotted,
    ticks: panels.length === 0 ? [] : ticksBetween(first, last, x, right, panels.every((p) => p.isPeriod)),
    outside: events.filter((e) => !isInside(e)),
  };
}

/** As many dates as have room for their labels; d3 takes a number of ticks as a hint only. */
function ticksBetween(first: number, last: number, x: (day: number) => number, right: number, isPeriod: boolean): TimelineLayout['ticks'] {
  // A day is as wide as a day: its label stands under its middle, where its figure is.
  const placed = (tick: TimeTick) => {
    const { date } = tick, at = x(date.day === null ? tick.day : tick.day + 0.5);
    const [from, to] = daysOf(date);
    return { ...tick, x: at, label: isPeriod && date.day === null ? x((from + to) / 2) : at };
  };
  const made = (wanted: number) => timeTicks(first, last, wanted).map(placed).filter((tick) => tick.label <= right - LABEL / 4);
  const nearest = (ticks: TimelineLayout['ticks']) => Math.min(...ticks.slice(1).map((tick, i) => tick.x - ticks[i]!.x));
  for (let wanted = 8; wanted > 2; wanted--) {
    const ticks = made(wanted);
    if (ticks.length > 2 && nearest(ticks) >= LABEL) return ticks;
  }
  const ticks = made(4), each = Math.ceil(LABEL / nearest(ticks)) || 1;
  return ticks.filter((_, i) => i % each === 0);
}
