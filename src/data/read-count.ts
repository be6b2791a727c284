import { isCount, type Count } from '../figures/count.js';
import { validTag } from '../figures/language.js';
import { failed, ok, problem, type Read } from '../figures/problem.js';
import { plainText } from './plain-text.js';
import { readSpelled } from './read-words.js';
import { en } from './vocabulary/en.js';
import { fold } from './vocabulary/fold.js';
import { lexiconOf } from './vocabulary/lexicon.js';
import type { Vocabulary } from './vocabulary/vocabulary.js';

/** How numbers are written where the figure was published. */
export interface NumberFormat {
  /** BCP 47 tag whose separators settle "42,500" and "42.500"; `null` when the page states no language. */
  readonly locale: string | null;
  /** The words of the page's language. What it cannot read is tried in English; separators stay the locale's. */
  readonly vocabulary: Vocabulary;
}

/** A number longer than this is not a count anyone reported, in digits and in words. */
const MOST_DIGITS = 60, LONGEST = 120;

interface Separators { readonly group: string; readonly decimal: string }

/** The separators of a locale, with what they make. */
interface Digits extends Separators {
  /** Groups of two above the thousands: 12,34,567. */
  readonly lakhs: boolean;
  /** Groups of digits, then decimals. */
  readonly mixed: RegExp;
}
const cache = new Map<string, Digits>();

/** The marks that a locale puts between groups of digits and before decimals. */
export function separatorsOf(locale: string): Separators {
  const { group, decimal } = digitsOf(locale);
  return { group, decimal };
}

function digitsOf(locale: string): Digits {
  const known = cache.get(locale);
  if (known) return known;
  const tag = validTag(`${locale.replace(/-u-.*/, '')}-u-nu-latn`, 'en');
  const parts = new Intl.NumberFormat(tag).formatToParts(1234567.6);
  const of = (type: string, other: string) => plainText(parts.find((p) => p.type === type)?.value ?? other) || ' ';
  const [group, decimal] = [of('group', ','), of('decimal', '.')];
  const lakhs = group === ',' && parts.filter((p) => p.type === 'integer').map((p) => p.value.length).join() === '2,2,3';
  const made = { group, decimal, lakhs, mixed: new RegExp(`^(\\d{1,3}(?:\\${group}\\d{3})+)\\${decimal}(\\d{1,6})$`) };
  if (cache.size > 50) cache.clear();
  cache.set(locale, made);
  return made;
}

/** Reads with the words of the page's language and, where they do not fit, with the English ones: an Arabic page may hold "at least 11,000". */
export function inEither<T>(format: NumberFormat, read: (format: NumberFormat) => Read<T>): Read<T> {
  const first = read(format);
  if ('ok' in first || format.vocabulary.lang === 'en' || first.problem.code !== 'unreadable-number') return first;
  const second = read({ ...format, vocabulary: en });
  return 'ok' in second || second.problem.code !== 'unreadable-number' ? second : first;
}

/**
 * Reads one number of people in digits or words: "42,500", "1.9 million", "two million", "11 thousand".
 *
 * What the locale does not settle ("1.200" on an English page, "42,500" on a German one)
 * is a problem that names both readings; nothing is guessed.
 */
export function readCount(text: string, format: NumberFormat): Read<Count> {
  const plain = plainText(text);
  const folded = fold(plain);
  const read = inEither(format, (f) => readFolded(folded, f));
  return 'ok' in read ? read : failed({ ...read.problem, found: read.problem.found.toLowerCase() === plain.toLowerCase() ? plain : read.problem.found });
}

/** The same for a text that is plain and folded, in one language. */
export function readFolded(text: string, { locale, vocabulary }: NumberFormat): Read<Count> {
  const unreadable = failed(problem('unreadable-number', text));
  if (text === '' || text.length > (/\p{L}/u.test(text) ? LONGEST : MOST_DIGITS)) return unreadable;
  const negative = /^- ?(?=\d)/.test(text);
  const digits = /^-? ?(\d[\d.,' \u066b]*?) ?([^\d.,' \u066b][^\d]*)?$/.exec(text);
  const lexicon = lexiconOf(vocabulary);
  const times = digits?.[2] === undefined ? 1 : lexicon.multipliers.get(digits[2].trim().replace(/\.$/, ''));
  if (digits && times !== undefined) {
    if (negative) return failed(problem('negative-number', text));
    const number = readDigits(digits[1]!.trim(), times, locale);
    return 'ok' in number ? whole(number.ok, text) : number;
  }
  const spelled = readSpelled(text, lexicon, (found, multiplier) => {
    const number = readDigits(found, multiplier, locale);
    return 'ok' in number ? number.ok : null;
  });
  return spelled === null ? unreadable : whole(spelled, text);
}

/** A JSON number as it is: no separators are in doubt. */
export function readPlainNumber(n: number): Read<Count> {
  if (Number.isNaN(n) || !Number.isFinite(n)) return failed(problem('unreadable-number', String(n)));
  return n < 0 ? failed(problem('negative-number', String(n))) : whole(n, String(n));
}

function whole(n: number, found: string): Read<Count> {
  // Minus zero is zero.
  if (isCount(n)) return ok(n + 0);
  return failed(problem(Number.isInteger(n) ? 'number-too-large' : 'fraction-of-a-person', found));
}

/** Decimals times a multiplier, exactly: 1.9 × 1,000,000 must not become 1899999.9999999998. */
function scaled(whole: string, decimals: string, times: number): number {
  return Math.round(Number(`${whole}.${decimals || '0'}`) * times * 1e6) / 1e6;
}

/** Groups of three digits, by the mark between them. */
const GROUPED: Readonly<Record<"'" | ' ' | ',' | '.', RegExp>> = {
  ' ': /^\d{1,3}(?: \d{3})+$/, "'": /^\d{1,3}(?:'\d{3})+$/, ',': /^\d{1,3}(?:,\d{3})+$/, '.': /^\d{1,3}(?:\.\d{3})+$/,
};

function readDigits(text: string, times: number, locale: string | null): Read<number> {
  const unreadable = failed(problem('unreadable-number', text));
  if (/^\d+$/.test(text)) return ok(Number(text) * times);
  // Spaces and apostrophes separate groups and are never decimal marks.
  if (GROUPED[' '].test(text) || GROUPED["'"].test(text)) return ok(Number(text.replace(/[ ']/g, '')) * times);
  const decimal = /^(\d{1,15})([.,\u066b])(\d{1,6})$/.exec(text);
  const { group, decimal: point, lakhs, mixed: pattern } = digitsOf(locale ?? 'en');
  if (lakhs && /^\d{1,2}([,'])\d{2}(?:\1\d{2})*\1\d{3}$/.test(text)) return ok(Number(text.replace(/[,']/g, '')) * times);
  for (const mark of [',', '.'] as const) {
    if (!GROUPED[mark].test(text)) continue;
    const several = text.split(mark).length > 2;
    if (several || mark === group) return ok(Number(text.replaceAll(mark, '')) * times);
    // One mark and three digits: a group in one country, decimals in another.
    return failed(problem('ambiguous-number', text, undefined, 'left-out', eitherWay(text, mark)));
  }
  if (decimal) {
    if (decimal[2] !== point && decimal[2] !== '\u066b') return unreadable;
    return times > 1 && decimal[3]!.length === 3 && decimal[2] !== '\u066b'
      ? failed(problem('ambiguous-number', text, undefined, 'left-out', eitherWay(text, decimal[2])))
      : ok(scaled(decimal[1]!, decimal[3]!, times));
  }
  const mixed = pattern.exec(text);
  return mixed ? ok(scaled(mixed[1]!.replaceAll(group, ''), mixed[2]!, times)) : unreadable;
}

/** The two readings of one mark: "1.2 / 1200". */
const eitherWay = (text: string, mark: string) => `${Number(text.replace(mark, '.'))} / ${text.replace(mark, '')}`;

/** Whether a number's separators settle only because English was assumed: "42,500" on a page without a language. */
export function restsOnLocale(text: string): boolean {
  return /\d[.,]\d{3}(?!\d)/.test(plainText(text));
}
