import { daysOf } from '../../figures/date.js';
import type { Event } from '../../figures/event.js';
import type { Figure } from '../../figures/figure.js';
import { fell, isRestart, type Entry, type SeriesPanel } from './series.js';

/** Something at a day or in a period that the picture numbers and the list below explains. */
export interface Annotation {
  readonly number: number;
  readonly x1: number;
  /** `null` for one day. */
  readonly x2: number | null;
  /** Row of the numbers above the plot, from 0, so that none lies over another. */
  readonly lane: number;
  readonly event: Event | null;
  /** A break or jump in a series. */
  readonly entry: { readonly figures: readonly Figure[]; readonly kind: 'status' | 'restart' | 'fell' } | null;
}

/** Px between the middles of two numbers, along a lane and from lane to lane. */
export const LANE = 22;

/** More breaks and steps than these are no list that anyone reads: none of a kind is better than the first of many. */
const MOST_BREAKS = 40, MOST_STEPS = 12;

/** Events, breaks and jumps by their days, numbered, in as many lanes as keep the numbers apart. */
export function annotate(panels: readonly SeriesPanel[], events: readonly Event[], x: (day: number) => number): { annotations: Annotation[]; moreBreaks: number } {
  const found: { from: number; to: number; event: Event | null; entry: { figures: Figure[]; kind: 'status' | 'restart' | 'fell' } | null }[] = events.map((event) => {
    const [from, end] = daysOf(event.from);
    return { from, to: event.to ? daysOf(event.to)[1] : end - from > 1 ? end : from, event, entry: null };
  });
  let moreBreaks = 0, breaks = 0;
  const isStep = (kind: string | null) => kind === 'status' || kind === 'fell';
  const steps = panels.flatMap((p) => p.series).reduce((n, { entries, isRepeated }) => n + entries.filter((e, i) => isStep(kindOf(isRepeated ? undefined : entries[i - 1], e))).length, 0);
  for (const { entries, isRepeated } of panels.flatMap((p) => p.series)) {
    entries.forEach((e, i) => {
      const kind = kindOf(isRepeated ? undefined : entries[i - 1], e);
      if (!kind) return;
      if ((isStep(kind) && steps > MOST_STEPS) || ++breaks > MOST_BREAKS) {
        moreBreaks++;
        return;
      }
      const since = kind === 'restart' && e.figure.since ? daysOf(e.figure.since)[0] : -Infinity;
      // A break stands where the count begins, if that lies between its reports.
      const from = since > (entries[i - 1]?.from ?? Infinity) ? since : (e.from + e.to) / 2;
      // Counts that begin anew together are one break.
      const same = kind === 'restart' ? found.find((f) => f.entry?.kind === kind && f.from === from) : undefined;
      if (same) same.entry!.figures.push(e.figure);
      else found.push({ from, to: from, event: null, entry: { figures: [e.figure], kind } });
    });
  }
  const ends: number[] = [];
  const annotations = found.sort((a, b) => a.from - b.from).map(({ from, to, event, entry }, i) => {
    const [x1, x2] = [x(from), to > from ? x(to) : null];
    const at = x2 === null ? x1 : (x1 + x2) / 2;
    const free = ends.findIndex((end) => end + LANE <= at);
    const lane = free < 0 ? ends.length : free;
    ends[lane] = at;
    return { number: i + 1, x1, x2, lane, event, entry };
  });
  return { annotations, moreBreaks };
}

function kindOf(before: Entry | undefined, { figure, link }: Entry): 'status' | 'restart' | 'fell' | null {
  const { status } = figure;
  if (before && isRestart(before.figure, figure)) return 'restart';
  if (status !== null && status !== 'carried-forward' && status !== 'extrapolated') return 'status';
  if (!before) return null;
  return fell(before.figure, figure) && link !== 'carried' ? 'fell' : null;
}
