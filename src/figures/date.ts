/** A date as precise as the source gave it; `month` and `day` are `null` beyond its precision. */
export interface ReportedDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number | null;
  readonly day: number | null;
}

export type Precision = 'day' | 'month' | 'year';

export function precisionOf(d: ReportedDate): Precision {
  return d.month === null ? 'year' : d.day === null ? 'month' : 'day';
}

/** ISO 8601 with the date's own precision: 2024, 2024-10 or 2024-10-18. */
export function isoDate(d: ReportedDate): string {
  const two = (n: number) => String(n).padStart(2, '0');
  return String(d.year).padStart(4, '0') + (d.month === null ? '' : `-${two(d.month)}`) + (d.day === null ? '' : `-${two(d.day)}`);
}

export function sameDate(a: ReportedDate | null, b: ReportedDate | null): boolean {
  return a === b || (a !== null && b !== null && a.year === b.year && a.month === b.month && a.day === b.day);
}

/** Whether a calendar has the day: 2024-02-30 has none. */
export function isCalendarDate({ year, month, day }: ReportedDate): boolean {
  if (month === null) return day === null;
  if (month < 1 || month > 12) return false;
  return day === null || (day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate());
}

const DAY = 86_400_000;

/** Days from 1970-01-01 to the first day of a date, and to the day after its last. */
export function daysOf({ year, month, day }: ReportedDate): readonly [number, number] {
  const at = (y: number, m: number, d: number) => {
    // Date.UTC takes the years below 100 for the last century's.
    if (y > 99) return Date.UTC(y, m, d) / DAY;
    const date = new Date(0);
    date.setUTCFullYear(y, m, d);
    return date.getTime() / DAY;
  };
  const first = at(year, (month ?? 1) - 1, day ?? 1);
  return [first, day !== null ? first + 1 : month !== null ? at(year, month, 1) : at(year + 1, 0, 1)];
}

/** Days between two dates; 0 where one may be a part of the other ("March 2003" and "18 March 2003"). */
export function daysBetween(a: ReportedDate, b: ReportedDate): number {
  const [from, to] = [daysOf(a), daysOf(b)];
  return Math.max(0, to[0] - from[1] + 1, from[0] - to[1] + 1);
}
