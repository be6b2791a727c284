import { utcTicks } from 'd3';
import type { ReportedDate } from '../figures/date.js';

const DAY = 86_400_000;

/** A date on a time axis, in days since 1970 and as it is written: a tick at every January needs only its year. */
export interface TimeTick { readonly day: number; readonly date: ReportedDate }

/** Round dates between two days; about `wanted` of them, as precise as their steps. */
export function timeTicks(from: number, to: number, wanted: number): TimeTick[] {
  const dates = utcTicks(new Date(from * DAY), new Date(to * DAY), wanted).filter((d) => d.getTime() % DAY === 0);
  const firsts = dates.every((d) => d.getUTCDate() === 1), januaries = firsts && dates.every((d) => d.getUTCMonth() === 0);
  return dates.map((d) => ({
    day: d.getTime() / DAY,
    date: { year: d.getUTCFullYear(), month: januaries ? null : d.getUTCMonth() + 1, day: firsts ? null : d.getUTCDate() },
  }));
}
