import type { Fraction, IntervalKind, Magnitude } from '../../figures/estimate.js';
import type { MeasureId } from '../../figures/measure.js';
import type { Field } from '../fields.js';

/** What a phrase beside a number says of it. */
export type Qualifier = 'atLeast' | 'moreThan' | 'atMost' | 'fewerThan' | 'nearly' | 'about' | 'exactly';

/** What else than persons a number may count, by the name that figures carry. Words translate it (`countedIn`). */
export type CountedUnit = 'households' | 'families' | 'cases' | 'movements' | 'border crossings' | 'incidents' | 'events';

/** Spellings of one thing. Any case form that stands beside a number is a spelling of its own. */
export type Phrases = readonly string[];

/**
 * How one language writes reported numbers, dates and table headers.
 *
 * Phrases are written as people spell them. The reader folds both them and the text: capitals,
 * accents and vowel points ("déplacés" is "deplaces"), the forms of alef, ى and ة, a maqaf and
 * a hyphen, curly and straight apostrophes. Longer phrases are tried before shorter ones, so
 * order does not matter. Signs (≥, <, ~, +, %) and dashes between numbers belong to no language.
 *
 * A phrase that ends with a hyphen is a prefix: "כ-" fits "כ־500", "כ-500", "כ500" and "כאלף";
 * "و-" fits "و300" and "وعشرون". Any other phrase stands apart from the number.
 *
 * A text that two entries could both explain must not be in either: it is then a problem, not a guess.
 */
export interface Vocabulary {
  /** The primary language: "fr". */
  readonly lang: string;

  /** Before a number or a fraction: "at least", "près de", "не менее", "כ-". */
  readonly before: Readonly<Record<Qualifier, Phrases>>;
  /** After a number and its noun: "or more", "au moins", "على الأقل", "и более". */
  readonly after: Readonly<Partial<Record<Qualifier, Phrases>>>;
  /** On both sides of a number: ["from", "upwards"], ["от", "и более"], ["מ-", "ומעלה"]. */
  readonly around: Readonly<Partial<Record<Qualifier, readonly (readonly [before: string, after: string])[]>>>;

  /** Persons as such, in every form that follows a number: "personnes", "человека", "شخصا". As a unit of count they change nothing. */
  readonly persons: Phrases;
  /** Other nouns and participles that may follow a number and change nothing: "civilians", "tués", "погибших". */
  readonly nouns: Phrases;
  /** Between a number and its noun: "of", "de", "d'" (an apostrophe joins it to the noun). */
  readonly of: Phrases;
  /** Nouns that say the number counts something else than persons. */
  readonly counted: Readonly<Record<CountedUnit, Phrases>>;

  /**
   * Words that are a number by themselves, in every form and gender: "zero", "eleven", "cent", "двести",
   * "quatre-vingt", "ثلاثة عشر", and from 1,000 on those that need no number before them: "mille", "ألفان",
   * "полмиллиона". Several words are one entry ("a hundred"); a hyphen is a space. They add up in falling
   * order, each in the place that the one before leaves empty: "двести двадцать три", "cent deux".
   * A half is 0.5 ("y medio" is a join and a half): before a multiplier half of it, after one half of it more. 1.5 is "полтора".
   */
  readonly numbers: Readonly<Record<string, number>>;
  /**
   * Words that multiply the number before them: 100, 1,000, a million, in every form: "cents", "тысяч", "тыс", "آلاف".
   * A dot at the end need not be written ("тыс" fits "тыс."). A word may be in `numbers` too: "mille" is 1,000 with
   * nothing before it. A plural that may stand alone ("thousands") is a magnitude then, not a number.
   */
  readonly multipliers: Readonly<Record<string, number>>;
  /** Between the words of one number, without a meaning of their own: "and", "et", "y", "و-", "ו-". */
  readonly joins: Phrases;
  /**
   * What a hyphen may join: the words of any number ("forty-two", "quatre-vingt-dix"), only those of one entry of `numbers`
   * ("שתים־עשרה"), or none, because it parts two numbers: "тысяча-две" is one to two thousand, never 1,002.
   */
  readonly hyphens: 'number' | 'entry' | 'none';
  /** Tens to which 10 to 19 are added: 60 and 80 in French ("soixante-dix", "quatre-vingt-onze"). */
  readonly longTens: readonly number[];
  /** Whether the ones come before the tens: "ثلاثة وعشرون" is 23. Only with a join between them. */
  readonly onesFirst: boolean;

  /** Words around the two ends of a range: ["between", "and"], ["de", "à"], ["", "to"], ["בין", "ל-"]. No first word where that is usual. */
  readonly ranges: readonly (readonly [open: string, between: string])[];

  /** Numbers given as an order of magnitude: "cientos de miles", "сотни тысяч". Empty where the language has no such word ("scores"). */
  readonly magnitudes: Readonly<Record<Magnitude, Phrases>>;
  /** Parts of a whole without a number: "most", "la plupart", "большинство". `vast`: "the vast majority". */
  readonly shares: Readonly<Record<'majority' | 'vast' | 'minority', Phrases>>;
  /** In every form that follows `before`: "half", "la moitié", "половины", "نصف". */
  readonly fractions: Readonly<Record<Fraction, Phrases>>;
  /** Said, but without any number: "many", "nombreux", and what `words.missing['said-without-number']` writes. */
  readonly countless: Phrases;
  /** "per cent", "pour cent", "процентов": after a number, a percentage is no count. */
  readonly percent: Phrases;
  /** No data: "n. d.", "aucune donnée", "нет данных", "unknown", and what `words.missing['not-reported']` writes. Never zero. */
  readonly blanks: Phrases;

  /** Words for each measure, for a cell or a table header: "tués", "décès", "погибшие". A word that may mean two of them is in none. */
  readonly measures: Readonly<Record<MeasureId, Phrases>>;
  /** Names of columns: "valeur" for `value`, "lieu" for `place`. The English names always work. At least one each; none twice. */
  readonly headers: Readonly<Record<Field, Phrases>>;
  /** Words that name what the ends of an interval mean, as whole words in any text: "intervalle de confiance", "IC". */
  readonly intervals: Readonly<Record<Exclude<IntervalKind, 'quantiles' | 'other' | 'unstated'>, Phrases>>;

  /** January to December, full and short, in every form that stands in a date: "октября", "октябрь", "окт", "באוקטובר". A dot at the end need not be written. */
  readonly months: readonly [Phrases, Phrases, Phrases, Phrases, Phrases, Phrases, Phrases, Phrases, Phrases, Phrases, Phrases, Phrases];
  /** Words in a date that say nothing: "de", "del", "года", "г". A dot at the end need not be written. */
  readonly dateWords: Phrases;
  /** Endings of the number of a day: "er" (1er), "-го". */
  readonly dayEndings: Phrases;
}
