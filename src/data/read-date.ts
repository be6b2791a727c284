import { isCalendarDate, type ReportedDate } from '../figures/date.js';
import { failed, ok, problem, type Read } from '../figures/problem.js';
import { plainText } from './plain-text.js';

const MONTHS = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december'];

/**
 * Reads a date of any precision: 2024-10-18, 2024-10, 2024, and the unmistakable English
 * forms "18 October 2024", "October 18, 2024" and "October 2024".
 *
 * "02/03/2024" is two different days in two countries: a problem, never a guess.
 */
export function readDate(text: string): Read<ReportedDate> {
  const plain = plainText(text);
  const iso = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?$/.exec(plain);
  const dayFirst = /^(?:(\d{1,2}) )?([A-Za-z]{3,9})\.?,? (\d{4})$/.exec(plain);
  const monthFirst = /^([A-Za-z]{3,9})\.? (\d{1,2}),? (\d{4})$/.exec(plain);
  const date = iso ? parts(iso[1], iso[2], iso[3])
    : dayFirst ? parts(dayFirst[3], month(dayFirst[2]!), dayFirst[1])
    : monthFirst ? parts(monthFirst[3], month(monthFirst[1]!), monthFirst[2])
    : null;
  if (date && isCalendarDate(date)) return ok(date);
  return failed(problem(/^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/.test(plain) ? 'ambiguous-date' : 'unreadable-date', plain));
}

/** The number of a month that is written out or cut short ("Oct", "Sept"); 0 for any other word. */
function month(name: string): string {
  return String(MONTHS.findIndex((m) => m.startsWith(name.toLowerCase())) + 1);
}

function parts(year: string | undefined, m: string | undefined, day: string | undefined): ReportedDate {
  return { year: Number(year), month: m === undefined ? null : Number(m), day: day === undefined ? null : Number(day) };
}
