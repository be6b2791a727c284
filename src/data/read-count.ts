import { isCount, type Count } from '../figures/count.js';
import { validTag } from '../figures/language.js';
import { failed, ok, problem, type Read } from '../figures/problem.js';
import { plainText } from './plain-text.js';
import type { Vocabulary } from './vocabulary/vocabulary.js';

/** How numbers are written where the figure was published. */
export interface NumberFormat {
  /** BCP 47 tag whose separators settle "42,500" and "42.500"; `null` when the page states no language. */
  readonly locale: string | null;
  readonly vocabulary: Vocabulary;
}

/** A number longer than this is not a count anyone reported. */
const LONGEST = 60;

interface Separators { group: string; decimal: string }
const cache = new Map<string, Separators>();

/** The marks that a locale puts between groups of digits and before decimals. */
export function separatorsOf(locale: string): Separators {
  const known = cache.get(locale);
  if (known) return known;
  const tag = validTag(`${locale.replace(/-u-.*/, '')}-u-nu-latn`, 'en');
  const parts = new Intl.NumberFormat(tag).formatToParts(12345.6);
  const of = (type: string, other: string) => plainText(parts.find((p) => p.type === type)?.value ?? other) || ' ';
  const made = { group: of('group', ','), decimal: of('decimal', '.') };
  if (cache.size > 50) cache.clear();
  cache.set(locale, made);
  return made;
}

/**
 * Reads one number of people in digits or words: "42,500", "1.9 million", "two million", "11 thousand".
 *
 * What the locale does not settle ("1.200" on an English page, "42,500" on a German one)
 * is a problem that names both readings; nothing is guessed.
 */
export function readCount(text: string, format: NumberFormat): Read<Count> {
  const plain = plainText(text);
  const unreadable = failed(problem('unreadable-number', plain));
  if (plain === '' || plain.length > LONGEST) return unreadable;
  const negative = /^- ?(?=\d)/.test(plain);
  const digits = /^-? ?(\d[\d.,' \u066b]*?) ?([^\d.,' \u066b][^\d]*)?$/.exec(plain);
  if (digits) {
    const times = digits[2] === undefined ? 1 : multiplier(digits[2], format.vocabulary);
    if (times === null) return unreadable;
    if (negative) return failed(problem('negative-number', plain));
    const number = readDigits(digits[1]!.trim(), times, format.locale);
    return 'ok' in number ? whole(number.ok, plain) : number;
  }
  const spelled = readSpelled(plain.toLowerCase(), format.vocabulary);
  return spelled === null ? unreadable : whole(spelled, plain);
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

function multiplier(word: string, { multipliers }: Vocabulary): number | null {
  const plain = word.trim().toLowerCase();
  return Object.hasOwn(multipliers, plain) ? multipliers[plain]! : null;
}

/** Decimals times a multiplier, exactly: 1.9 × 1,000,000 must not become 1899999.9999999998. */
function scaled(whole: string, decimals: string, times: number): number {
  return Math.round(Number(`${whole}.${decimals || '0'}`) * times * 1e6) / 1e6;
}

function readDigits(text: string, times: number, locale: string | null): Read<number> {
  const unreadable = failed(problem('unreadable-number', text));
  if (/^\d+$/.test(text)) return ok(Number(text) * times);
  const grouped = (mark: string) => new RegExp(`^\\d{1,3}(?:\\${mark}\\d{3})+$`).test(text);
  // Spaces and apostrophes separate groups and are never decimal marks.
  if (grouped(' ') || grouped("'")) return ok(Number(text.replace(/[ ']/g, '')) * times);
  const decimal = /^(\d{1,15})([.,\u066b])(\d{1,6})$/.exec(text);
  const { group, decimal: point } = separatorsOf(locale ?? 'en');
  for (const mark of [',', '.']) {
    if (!grouped(mark)) continue;
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
  const mixed = new RegExp(`^(\\d{1,3}(?:\\${group}\\d{3})+)\\${point}(\\d{1,6})$`).exec(text);
  return mixed ? ok(scaled(mixed[1]!.replaceAll(group, ''), mixed[2]!, times)) : unreadable;
}

/** The two readings of one mark: "1.2 / 1200". */
const eitherWay = (text: string, mark: string) => `${Number(text.replace(mark, '.'))} / ${text.replace(mark, '')}`;

/** "two million", "forty-two thousand five hundred"; `null` unless the words form one number. */
function readSpelled(text: string, { units, multipliers }: Vocabulary): number | null {
  const words = text.split(/[ -]+/).filter((word, i) => !(word === 'and' && i > 0));
  if (words[0] === 'a' && words.length > 1) words[0] = 'one';
  let total = 0, current: number | null = null, last = Infinity;
  for (const word of words) {
    if (Object.hasOwn(units, word)) {
      const unit: number = units[word]!;
      // After "forty" only a digit, after "hundred" anything below a hundred: "two three" is no number.
      const fits: boolean = current === null || (current > 0 && (current % 100 === 0 || (current % 100 >= 20 && current % 10 === 0 && unit > 0 && unit < 10)));
      if (!fits) return null;
      current = (current ?? 0) + unit;
    } else if (word === 'hundred' && current !== null && current > 0 && current < 10) {
      current *= 100;
    } else if (word.length > 3 && Object.hasOwn(multipliers, word) && current !== null && multipliers[word]! < last) {
      last = multipliers[word]!;
      total += current * last;
      current = null;
    } else return null;
  }
  return current === null && last === Infinity ? null : total + (current ?? 0);
}

/** Whether a number's separators settle only because English was assumed: "42,500" on a page without a language. */
export function restsOnLocale(text: string): boolean {
  return /\d[.,]\d{3}(?!\d)/.test(plainText(text));
}
