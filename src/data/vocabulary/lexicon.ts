import type { Fraction, IntervalKind, Magnitude, Share } from '../../figures/estimate.js';
import type { MeasureId } from '../../figures/measure.js';
import type { Field } from '../fields.js';
import { fold } from './fold.js';
import type { CountedUnit, Phrases, Qualifier, Vocabulary } from './vocabulary.js';

/** A folded phrase; a glued one is a prefix of the word or number that it stands before. */
export interface Phrase { readonly text: string; readonly glued: boolean }

/** What a text is when it is no number: an order of magnitude, a share, "many". */
export type Wording = { readonly magnitude: Magnitude } | { readonly share: Share } | 'countless';

/** A vocabulary made ready for looking up: folded, longest phrases first. */
export interface Lexicon {
  readonly lang: string;
  readonly before: readonly (readonly [Phrase, Qualifier])[];
  readonly after: readonly (readonly [string, Qualifier])[];
  readonly around: readonly (readonly [Phrase, string, Qualifier])[];
  readonly persons: ReadonlySet<string>;
  /** Persons and other nouns. */
  readonly nouns: readonly string[];
  readonly of: readonly string[];
  readonly counted: ReadonlyMap<string, CountedUnit>;
  readonly numbers: ReadonlyMap<string, number>;
  readonly multipliers: ReadonlyMap<string, number>;
  /** Words in the longest entry of `numbers` and `multipliers`. */
  readonly longest: number;
  readonly joins: ReadonlySet<string>;
  readonly prefixes: readonly string[];
  readonly hyphens: Vocabulary['hyphens'];
  readonly longTens: readonly number[];
  readonly onesFirst: boolean;
  readonly ranges: readonly (readonly [open: Phrase, between: Phrase])[];
  readonly wordings: ReadonlyMap<string, Wording>;
  readonly fractions: ReadonlyMap<string, Fraction>;
  readonly percent: readonly string[];
  readonly blanks: ReadonlySet<string>;
  readonly measures: ReadonlyMap<string, MeasureId>;
  readonly headers: ReadonlyMap<string, Field>;
  readonly intervals: readonly (readonly [string, IntervalKind])[];
  readonly months: ReadonlyMap<string, number>;
  readonly dateWords: ReadonlySet<string>;
  readonly dayEndings: ReadonlySet<string>;
}

/** Signs that say in every language what words say in each. */
const SIGNS: Readonly<Partial<Record<Qualifier, Phrases>>> = { atLeast: ['≥', '>='], moreThan: ['>'], atMost: ['≤', '<='], fewerThan: ['<'], about: ['~', '≈'] };

const phraseOf = (text: string): Phrase => {
  const folded = fold(text).trim();
  return /.-$/.test(folded) ? { text: folded.slice(0, -1), glued: true } : { text: folded, glued: false };
};

/** Words with one space between them, as the names of columns and of intervals are compared. */
export const spaced = (text: string): string => fold(text).replace(/[^\p{L}\p{N}%]+/gu, ' ').trim();

/** Words without the dots of abbreviations, as numbers, months and units are compared. */
export const undotted = (text: string): string => fold(text).replace(/[ -]+/g, ' ').replace(/\.(?= |$)/g, '').trim();

const entries = <K extends string>(table: Readonly<Partial<Record<K, Phrases>>>) =>
  (Object.entries(table) as [K, Phrases][]).flatMap(([key, phrases]) => phrases.map((phrase) => [phrase, key] as const));

const mapOf = <K extends string>(table: Readonly<Partial<Record<K, Phrases>>>, like: (text: string) => string) =>
  new Map(entries(table).map(([phrase, key]) => [like(phrase), key] as const));

const numbersOf = (table: Readonly<Record<string, number>>) => new Map(Object.entries(table).map(([word, n]) => [undotted(word), n] as const));

const longestFirst = (texts: readonly string[]) => [...texts].sort((a, b) => b.length - a.length);

/** A majority is more than half, and a minority less: no number is made of either. */
const SHARES: Readonly<Record<keyof Vocabulary['shares'], Share>> = {
  majority: { relation: 'more-than', fraction: 'half' }, vast: { relation: 'more-than', fraction: 'half', vast: true }, minority: { relation: 'less-than', fraction: 'half' },
};

function make(v: Vocabulary): Lexicon {
  const numbers = numbersOf(v.numbers), multipliers = numbersOf(v.multipliers);
  const joins = v.joins.map(phraseOf);
  return {
    lang: v.lang,
    before: [...entries(v.before), ...entries(SIGNS)].map(([text, q]) => [phraseOf(text), q] as const).sort(([a], [b]) => b.text.length - a.text.length),
    after: [...entries(v.after), ['+', 'atLeast'] as const].map(([text, q]) => [fold(text), q] as const).sort(([a], [b]) => b.length - a.length),
    around: (Object.entries(v.around) as [Qualifier, readonly (readonly [string, string])[]][])
      .flatMap(([q, pairs]) => pairs.map(([before, after]) => [phraseOf(before), fold(after), q] as const)),
    persons: new Set(v.persons.map(fold)),
    nouns: longestFirst([...v.persons, ...v.nouns].map(fold)),
    of: v.of.map(fold),
    counted: mapOf(v.counted, undotted),
    numbers, multipliers,
    longest: Math.max(1, ...[...numbers.keys(), ...multipliers.keys()].map((key) => key.split(' ').length)),
    joins: new Set(joins.map(({ text }) => text)),
    prefixes: joins.filter(({ glued }) => glued).map(({ text }) => text),
    hyphens: v.hyphens, longTens: v.longTens, onesFirst: v.onesFirst,
    ranges: v.ranges.map(([open, between]) => [phraseOf(open), phraseOf(between)] as const),
    wordings: new Map<string, Wording>([
      ...entries(v.magnitudes).map(([text, m]) => [fold(text), { magnitude: m }] as const),
      ...entries(v.shares).map(([text, s]) => [fold(text), { share: SHARES[s] }] as const),
      ...v.countless.map((text) => [fold(text), 'countless'] as const),
    ]),
    fractions: mapOf(v.fractions, undotted),
    percent: v.percent.map(fold),
    blanks: new Set(v.blanks.map(fold)),
    measures: mapOf(v.measures, spaced),
    headers: mapOf(v.headers, spaced),
    intervals: entries(v.intervals).map(([text, kind]) => [spaced(text), kind] as const),
    months: new Map(v.months.flatMap((names, i) => names.map((name) => [undotted(name), i + 1] as const))),
    dateWords: new Set(v.dateWords.map(undotted)),
    dayEndings: new Set(v.dayEndings.map((ending) => fold(ending).replace(/^[-.]/, ''))),
  };
}

const made = new WeakMap<Vocabulary, Lexicon>();

/** The lexicon of a vocabulary, made once. */
export function lexiconOf(vocabulary: Vocabulary): Lexicon {
  const known = made.get(vocabulary);
  if (known) return known;
  const lexicon = make(vocabulary);
  made.set(vocabulary, lexicon);
  return lexicon;
}

/** What follows a phrase at the start of a text; `null` if the text does not start with it as a phrase of its own. */
export function afterPhrase(text: string, { text: phrase, glued }: Phrase): string | null {
  if (!text.startsWith(phrase)) return null;
  const rest = text.slice(phrase.length);
  if (glued) return rest.replace(/^-/, '').trim();
  return phrase === '' || /[^\p{L}\p{N}]$/u.test(phrase) || /^[\s\d~≈<>≥≤]/.test(rest) ? rest.trim() : null;
}

/** What stands before a phrase at the end of a text; `null` if the text does not end with it as a phrase of its own. */
export function beforePhrase(text: string, phrase: string): string | null {
  if (!text.endsWith(phrase)) return null;
  const rest = text.slice(0, -phrase.length);
  return /^[^\p{L}\p{N}]/u.test(phrase) || /[\s\d'+]$/.test(rest) ? rest.trim() : null;
}

/** Whether a text that `spaced` made holds a phrase as whole words. */
export const holds = (text: string, phrase: string): boolean => ` ${text} `.includes(` ${phrase} `);
