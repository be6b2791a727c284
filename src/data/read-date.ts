import { isCalendarDate, type ReportedDate } from '../figures/date.js';
import { failed, ok, problem, type Read } from '../figures/problem.js';
import { plainText } from './plain-text.js';
import { en } from './vocabulary/en.js';
import { lexiconOf, undotted, type Lexicon } from './vocabulary/lexicon.js';
import type { Vocabulary } from './vocabulary/vocabulary.js';

/** Longer than any date in words. */
const LONGEST = 60;

/**
 * Reads a date of any precision: 2024-10-18, 2024-10, 2024, and the unmistakable forms with
 * the name of a month, in the page's language or in English: "18 October 2024",
 * "October 18, 2024", "18 de octubre de 2024", "18 октября 2024 г.", "October 2024".
 *
 * "02/03/2024" is two different days in two countries: a problem, never a guess.
 */
export function readDate(text: string, vocabulary: Vocabulary = en): Read<ReportedDate> {
  const plain = plainText(text);
  const iso = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?:T[\d:.]+(?:Z|[+-]\d{2}:?\d{2})?)?$/.exec(plain);
  const date = iso ? { year: Number(iso[1]), month: iso[2] === undefined ? null : Number(iso[2]), day: iso[3] === undefined ? null : Number(iso[3]) }
    : plain.length > LONGEST ? null
    : named(plain, lexiconOf(vocabulary)) ?? named(plain, lexiconOf(en));
  if (date && isCalendarDate(date)) return ok(date);
  return failed(problem(/^\d{1,2}[./-]\d{1,2}[./-]\d{2,4}$/.test(plain) ? 'ambiguous-date' : 'unreadable-date', plain));
}

/** Orders of year, month and day in which nothing else can be meant, where the month is a word and the year has four digits. */
const ORDERS = /^(dmy|mdy|ymd|my|ym|y)$/;

/** A date with the name of its month. Arabic pages give a month both of its names: "أكتوبر/تشرين الأول". */
function named(plain: string, { months, dateWords, dayEndings }: Lexicon): ReportedDate | null {
  const joined = plain.replace(/[,،]/g, ' ').replace(/\/(?=\p{L})/gu, ' ').replace(/(\d)-(?=\p{L})/gu, '$1');
  if (joined.includes('-')) return null;
  const words = undotted(joined).split(' ').filter((word) => word !== '');
  let order = '';
  const date = { year: 0, month: null as number | null, day: null as number | null };
  for (let i = 0; i < words.length;) {
    const word = words[i]!, pair = `${word} ${words[i + 1] ?? ''}`;
    const month = months.get(pair) ?? months.get(word);
    const digits = /^(\d{1,4})\.?(\p{L}*)$/u.exec(word);
    if (month !== undefined) {
      if (date.month !== null && (date.month !== month || !order.endsWith('m'))) return null;
      if (date.month === null) order += 'm';
      date.month = month;
      i += months.has(pair) ? 2 : 1;
      continue;
    }
    i += 1;
    if (dateWords.has(word)) continue;
    if (!digits) return null;
    const [, n = '', ending = ''] = digits;
    if (n.length === 4 && (ending === '' || dateWords.has(ending))) {
      order += 'y';
      date.year = Number(n);
    } else if (n.length <= 2 && (ending === '' || dayEndings.has(ending))) {
      order += 'd';
      date.day = Number(n);
    } else return null;
  }
  return ORDERS.test(order) ? date : null;
}
