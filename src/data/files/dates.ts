import { daysOf, type ReportedDate } from '../../figures/date.js';
import type { NumberFormat } from '../read-count.js';
import { readRows } from '../read-figures.js';

/** More different texts than this are not remembered at once. */
const MOST = 20_000;

/** Reads dates as rows do, each text once; `null` for what is no date, which the reading of its row says. */
export function dateReader(numbers: NumberFormat): (text: string | number) => ReportedDate | null {
  const known = new Map<string | number, ReportedDate | null>();
  return (text) => {
    let date = known.get(text);
    if (date === undefined) {
      if (known.size >= MOST) known.clear();
      date = readRows([{ 'as-of': text }], {}, numbers, 1).figures[0]?.asOf ?? null;
      known.set(text, date);
    }
    return date;
  };
}

/** Of two dates the one that ends last. Of equals, the first. */
export const later = (a: ReportedDate, b: ReportedDate): ReportedDate => (daysOf(b)[1] > daysOf(a)[1] ? b : a);

/** Whether a date lies wholly within another: a day within its month. */
export function isWithin(inner: ReportedDate, outer: ReportedDate): boolean {
  const [a, b] = [daysOf(inner), daysOf(outer)];
  return a[0] >= b[0] && a[1] <= b[1];
}
