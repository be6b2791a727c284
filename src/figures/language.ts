import { onWords, wordsOf } from './words/registry.js';
import type { Words } from './words/words.js';
import { precisionOf, type ReportedDate } from './date.js';

const RTL = new Set(['ar', 'he', 'iw', 'fa', 'ur', 'ps', 'ckb', 'dv', 'sd', 'ug', 'yi']);

/** A language to write in: its words, its digits and its direction. */
export interface Language {
  /** BCP 47 tag of what is written; English where the asked language has no words yet. */
  readonly tag: string;
  readonly dir: 'ltr' | 'rtl';
  readonly words: Words;
  count(n: number): string;
  /** A level such as 95, as a percentage. */
  percent(n: number): string;
  date(d: ReportedDate): string;
  /** The same with its month cut short, for a scale. */
  shortDate(d: ReportedDate): string;
  /** A moment, with its hour, where the reader is. */
  moment(at: Date): string;
  /** A list in running text: "source, place and period". */
  list(items: readonly string[]): string;
  /** Keeps a name or number from turning the text around it (U+2068 … U+2069), in right-to-left text. */
  isolate(text: string): string;
  capitalize(text: string): string;
}

// The first formatter of a page costs more than a whole chart, so each is made once.
const cache = new Map<string, Language>();
onWords(() => { cache.clear(); });

/** The language to write in for a locale and, optionally, a digit system (`latn`, `arab`, …). */
export function languageOf(locale: string, numerals: string | null = null): Language {
  const key = `${locale}|${numerals ?? ''}`;
  const known = cache.get(key);
  if (known) return known;
  const made = makeLanguage(locale, numerals);
  if (cache.size > 100) cache.clear();
  cache.set(key, made);
  return made;
}

/** The primary language of a tag, lower-case: "en" of "en-GB". */
export const primaryLanguage = (tag: string): string => (tag.split('-')[0] ?? '').toLowerCase();

export const directionOf = (tag: string): 'ltr' | 'rtl' => (RTL.has(primaryLanguage(tag)) ? 'rtl' : 'ltr');

/** The tag as Intl takes it; `fallback` where it is not a language tag at all. */
export function validTag(tag: string, fallback: string): string {
  try {
    return Intl.getCanonicalLocales(tag.replaceAll('_', '-'))[0] ?? fallback;
  } catch {
    return fallback;
  }
}

const lazy = <T>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => (made ??= make());
};

function makeLanguage(locale: string, numerals: string | null): Language {
  const asked = validTag(locale, 'en');
  const words = wordsOf(primaryLanguage(asked));
  // English words never carry another language's separators; plain "en" writes days before months.
  const tag = words.lang === primaryLanguage(asked) ? asked : 'en';
  const dir = directionOf(tag);
  const written = validTag(numerals && /^[a-z]{3,8}$/.test(numerals) ? `${tag.replace(/-u-.*/, '')}-u-nu-${numerals}` : tag, tag);
  const dates = tag === 'en' ? written.replace(/^en/, 'en-GB') : written;
  const number = lazy(() => new Intl.NumberFormat(written, { maximumFractionDigits: 0 }));
  const percent = lazy(() => new Intl.NumberFormat(written, { style: 'percent', maximumFractionDigits: 1 }));
  const dateFormat = (parts: Intl.DateTimeFormatOptions) => lazy(() => new Intl.DateTimeFormat(dates, { ...parts, timeZone: 'UTC', calendar: 'gregory' }));
  const formats = (month: 'long' | 'short') => ({
    day: dateFormat({ day: 'numeric', month, year: 'numeric' }),
    month: dateFormat({ month, year: 'numeric' }),
    year: dateFormat({ year: 'numeric' }),
  });
  const long = formats('long'), short = formats('short');
  // UTC, so that no reader's time zone shifts the day.
  const dateIn = (style: typeof long, d: ReportedDate) => {
    const at = new Date(0);
    at.setUTCFullYear(d.year, (d.month ?? 1) - 1, d.day ?? 1);
    return isolate(style[precisionOf(d)]().format(at));
  };
  const moment = lazy(() => new Intl.DateTimeFormat(dates, { dateStyle: 'long', timeStyle: 'short', calendar: 'gregory' }));
  const list = lazy(() => new Intl.ListFormat(tag, { type: 'conjunction' }));
  const isolate = dir === 'rtl' ? (text: string) => `\u2068${text}\u2069` : (text: string) => text;
  return {
    tag, dir, words, isolate,
    count: (n) => isolate(number().format(n)),
    percent: (n) => isolate(percent().format(n / 100)),
    date: (d) => dateIn(long, d),
    shortDate: (d) => dateIn(short, d),
    moment: (at) => isolate(moment().format(at)),
    list: (items) => list().format(items),
    capitalize: (text) => text.replace(/^\u2068?\p{Ll}/u, (c) => c.toLocaleUpperCase(tag)),
  };
}
