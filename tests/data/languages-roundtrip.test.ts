import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { plainText } from '../../src/data/plain-text.js';
import type { NumberFormat } from '../../src/data/read-count.js';
import { readDate } from '../../src/data/read-date.js';
import { readEstimate } from '../../src/data/read-estimate.js';
import { en } from '../../src/data/vocabulary/en.js';
import { fold } from '../../src/data/vocabulary/fold.js';
import { lexiconOf } from '../../src/data/vocabulary/lexicon.js';
import { vocabularyOf } from '../../src/data/vocabulary/registry.js';
import type { Vocabulary } from '../../src/data/vocabulary/vocabulary.js';
import { isoDate, type ReportedDate } from '../../src/figures/date.js';
import * as claim from '../../src/figures/estimate.js';
import type { Estimate, Fraction, Magnitude, Share } from '../../src/figures/estimate.js';
import { languageOf } from '../../src/figures/language.js';
import { estimatePhrase, quantityPhrase } from '../../src/figures/phrase.js';

const FOLDER = new URL('../../src/languages/', import.meta.url);
const langs = readdirSync(FOLDER).filter((name) => /^[a-z]{2,3}\.define\.ts$/.test(name)).map((name) => name.split('.')[0]!);
for (const lang of langs) await import(new URL(`${lang}.define.ts`, FOLDER).href);
const LANGUAGES = ['en', ...langs];
const DIGITS = ['latn', 'arab', 'arabext', 'deva'];
/** Locales whose separators or months are not those of the language alone. */
const REGIONS: Readonly<Record<string, readonly string[]>> = {
  en: ['en', 'en-GB', 'en-US', 'en-IN'], ar: ['ar', 'ar-EG', 'ar-SY', 'ar-MA', 'ar-DZ', 'ar-SA'], fr: ['fr', 'fr-CH', 'fr-CA'], es: ['es', 'es-MX', 'es-AR'],
};
const writtenIn = (lang: string) => fc.record({ locale: fc.constantFrom(...REGIONS[lang] ?? [lang]), digits: fc.constantFrom(...DIGITS) });

const count = fc.oneof(fc.nat({ max: 20 }), fc.nat({ max: 9_999 }), fc.nat({ max: 9_999_999 }), fc.integer({ min: 0, max: 5_000 }).map((n) => n * 1000));
const share: fc.Arbitrary<Share> = fc.oneof(
  fc.record({ relation: fc.constantFrom<Share['relation']>('more-than', 'less-than', 'about', 'nearly', 'exactly'), fraction: fc.constantFrom<Fraction>('quarter', 'third', 'half', 'two-thirds', 'three-quarters') }),
  fc.constant<Share>({ relation: 'more-than', fraction: 'half', vast: true }),
);
const MAGNITUDES: Magnitude[] = ['tens', 'dozens', 'scores', 'hundreds', 'thousands', 'tens-of-thousands', 'hundreds-of-thousands', 'millions'];
const estimate: fc.Arbitrary<Estimate> = fc.oneof(
  count.map((n) => claim.reported(n)), count.map((n) => claim.about(n)), count.map((n) => claim.nearly(n)),
  fc.tuple(count, fc.boolean()).map(([n, inclusive]) => claim.atLeast(n, inclusive)), fc.tuple(count, fc.boolean()).map(([n, inclusive]) => claim.atMost(n, inclusive)),
  // Ends that are equal are written as one number, which cannot be told from a plain one.
  fc.tuple(count, count).filter(([a, b]) => a !== b).map(([a, b]) => claim.between(Math.min(a, b), Math.max(a, b), null, claim.UNSTATED_INTERVAL)),
  fc.constantFrom(...MAGNITUDES).map((m) => claim.magnitude(m)), share.map((s) => claim.share(s)),
  fc.constantFrom('not-reported' as const, 'said-without-number' as const).map((m) => claim.none(m)),
);

const day: fc.Arbitrary<ReportedDate> = fc.record({
  year: fc.integer({ min: 1900, max: 2100 }), month: fc.option(fc.integer({ min: 1, max: 12 })), day: fc.option(fc.integer({ min: 1, max: 28 })),
}).map((d) => (d.month === null ? { ...d, day: null } : d));

/** What an estimate claims, without the words. */
const claimed = (e: Estimate): unknown => JSON.parse(JSON.stringify({ ...e, words: null, lang: undefined }));

test('there are languages to write and read', () => { assert.ok(LANGUAGES.includes('ar') && LANGUAGES.length > 1); });

for (const lang of LANGUAGES) {
  const vocabulary = vocabularyOf(lang), written = writtenIn(lang);

  test(`${lang}: what is written in any digits is read back as the same figure`, () => {
    fc.assert(fc.property(estimate, written, (e, { locale, digits }) => {
      const language = languageOf(locale, digits);
      assert.equal(language.words.lang, lang);
      const text = quantityPhrase(e, language);
      const read = readEstimate(text, { locale, vocabulary });
      if ('problem' in read) assert.fail(`“${text}”: ${read.problem.code}`);
      // Two orders of magnitude may have one word ("عشرات"): it is written the same way again.
      if (e.bound === 'magnitude') assert.equal(quantityPhrase({ ...read.ok, words: null }, language), text);
      else assert.deepEqual(claimed(read.ok), claimed(e), text);
      // The words are the source's own: written again, they stay.
      assert.equal(plainText(quantityPhrase(read.ok, language)), plainText(text));
    }), { numRuns: 4_000 });
  });

  test(`${lang}: a figure with its interval is read back with what the ends mean`, () => {
    const kinds = ['confidence', 'credible', 'prediction'] as const;
    fc.assert(fc.property(fc.tuple(count, count, count).map((n) => [...n].sort((a, b) => a - b)), fc.constantFrom(...kinds, 'reports' as const, 'estimates' as const), fc.constantFrom(null, 50, 80, 95, 97.5), written,
      ([low, value, high], kind, level, { locale, digits }) => {
        const interval = { kind, level: (kinds as readonly string[]).includes(kind) ? level : null, text: null };
        const e = claim.between(low!, high!, value!, interval), text = estimatePhrase(e, languageOf(locale, digits));
        const read = readEstimate(text, { locale, vocabulary });
        if ('problem' in read) assert.fail(`“${text}”: ${read.problem.code}`);
        assert.deepEqual(claimed(read.ok), claimed(e), text);
      }), { numRuns: 5_000 });
  });

  test(`${lang}: a date that is written in any digits is read back`, () => {
    fc.assert(fc.property(day, written, fc.boolean(), (date, { locale, digits }, short) => {
      const language = languageOf(locale, digits);
      const text = short ? language.shortDate(date) : language.date(date);
      const read = readDate(text, vocabulary);
      if ('problem' in read) assert.fail(`“${text}”: ${read.problem.code}`);
      assert.equal(isoDate(read.ok), isoDate(date), text);
    }), { numRuns: 2_000 });
  });
}

// ---- nothing is read that is not there

const piecesOf = (v: Vocabulary): string[] => [
  ...Object.values(v.before).flat(), ...Object.values(v.after).flat(), ...Object.values(v.around).flat().flat(), ...v.persons, ...v.nouns.slice(0, 6), ...v.of, ...Object.keys(v.numbers), ...Object.keys(v.multipliers),
  ...v.joins, ...v.ranges.flat(), ...Object.values(v.magnitudes).flat(), ...Object.values(v.fractions).flat(), ...v.percent, ...Object.values(v.intervals).flat(),
].map((piece) => piece.replace(/-$/, ''));
const SIGNS = ['0', '1', '7', '12', '200', '42,500', '42.500', '٣', '٤٢٬٥٠٠', '۴', '१', '-', '–', '־', '~', '<', '+', '%', '(', ')', '95% CI ', ';', ',', '، ', '٫', "'", '\u0336', '\u064e'];
const mixed = fc.constantFrom(...LANGUAGES).chain((lang) => {
  const pieces = fc.array(fc.constantFrom(...piecesOf(vocabularyOf(lang)), ...SIGNS, ...SIGNS, ...SIGNS), { maxLength: 7 });
  return fc.record({ lang: fc.constant(lang), text: fc.oneof(pieces.map((p) => p.join(' ')), pieces.map((p) => p.join('')), fc.string({ unit: 'binary', maxLength: 60 })) });
});

/** Whether a number can be made of what a text holds: its digits stand there, or words for numbers do. */
function isThere(n: number, text: string, v: Vocabulary): boolean {
  if (plainText(text).replace(/\D/g, '').includes(String(n))) return true;
  const words = [...lexiconOf(v).numbers.keys(), ...lexiconOf(v).multipliers.keys(), ...lexiconOf(en).numbers.keys(), ...lexiconOf(en).multipliers.keys()];
  return words.some((word) => fold(plainText(text)).replace(/-/g, ' ').includes(word));
}

test('no text in any language throws, and no number is read whose digits or words are not in it', () => {
  fc.assert(fc.property(mixed, ({ lang, text }) => {
    const vocabulary = vocabularyOf(lang), format: NumberFormat = { locale: lang, vocabulary };
    const read = readEstimate(text, format);
    readDate(text, vocabulary);
    if ('problem' in read) return;
    for (const n of [read.ok.value, read.ok.low, read.ok.high]) assert.ok(n === null || isThere(n, text, vocabulary), `${n} of “${text}”`);
  }), { numRuns: 30_000 });
});

test('reading is linear: tens of thousands of cells, and the longest texts that are read, take no time', () => {
  for (const lang of LANGUAGES) {
    const format: NumberFormat = { locale: lang, vocabulary: vocabularyOf(lang) };
    const started = performance.now();
    for (let i = 0; i < 30_000; i++) {
      readEstimate(String(i), format);
      readEstimate(`${i} 000`, format);
    }
    for (const piece of piecesOf(format.vocabulary)) readEstimate(`${piece} `.repeat(200).slice(0, 200), format);
    for (const long of ['1 '.repeat(1e5), '-'.repeat(1e6), 'a '.repeat(1e5)]) readEstimate(long, format);
    const took = performance.now() - started;
    assert.ok(took < 3000, `${lang}: ${Math.round(took)} ms`);
  }
});
