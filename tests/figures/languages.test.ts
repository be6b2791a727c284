import assert from 'node:assert/strict';
import { test } from 'node:test';
import { directionOf, languageOf, primaryLanguage, validTag } from '../../src/figures/language.js';
import { estimatePhrase } from '../../src/figures/phrase.js';
import '../../src/languages/ar.define.js';
import { ar } from '../../src/languages/ar/words.js';
import { en } from '../../src/figures/words/en.js';
import { estimate } from '../read.js';

const day = { year: 2024, month: 10, day: 18 };

test('plain English writes the day before the month, American English after it', () => {
  assert.equal(languageOf('en').date(day), '18 October 2024');
  assert.equal(languageOf('en-US').date(day), 'October 18, 2024');
});

test('a date is written with no more than its own precision', () => {
  assert.equal(languageOf('en').date({ year: 2024, month: 10, day: null }), 'October 2024');
  assert.equal(languageOf('en').date({ year: 2024, month: null, day: null }), '2024');
});

test('no time zone shifts a day', () => {
  const zone = process.env.TZ;
  try {
    // Languages are kept once made, so each zone gets another one.
    for (const [tz, tag] of [['Pacific/Kiritimati', 'en-IE'], ['Pacific/Pago_Pago', 'en-GB'], ['Asia/Gaza', 'en-NZ']] as const) {
      process.env.TZ = tz;
      assert.equal(languageOf(tag).date({ year: 2023, month: 10, day: 7 }), '7 October 2023');
    }
  } finally {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  }
});

test('Arabic counts are isolated, and English ones are not', () => {
  assert.equal(languageOf('ar', 'latn').count(42_500), '\u206842,500\u2069');
  assert.equal(languageOf('en').count(42_500), '42,500');
});

test('the digit system is the author\'s choice, for counts, dates and percentages alike', () => {
  const arab = languageOf('ar', 'arab');
  assert.equal(arab.count(42_500), '\u2068٤٢٬٥٠٠\u2069');
  assert.doesNotMatch(arab.date(day), /[0-9]/);
  assert.doesNotMatch(estimatePhrase(estimate('75,200 (95% CI 63,600–86,800)'), arab), /[0-9]/);
  assert.doesNotMatch(estimatePhrase(estimate('75,200 (95% CI 63,600–86,800)'), languageOf('ar-EG', 'latn')), /[\u0660-\u0669]/);
});

test('a digit system that does not exist changes nothing', () => {
  for (const numerals of ['nonsense!', 'x', '12', 'constructor']) assert.equal(languageOf('en', numerals).count(42_500), '42,500', numerals);
});

test('a language without words of its own is written in English throughout: words, digits, direction', () => {
  for (const tag of ['de', 'uk', 'fa', 'he']) {
    const language = languageOf(tag);
    assert.deepEqual([language.tag, language.dir, language.count(42_500)], ['en', 'ltr', '42,500'], tag);
  }
});

test('what is no language tag at all is written in English', () => {
  for (const tag of ['', 'not a tag', '__proto__', 'constructor', '🙂', 'x'.repeat(200)]) assert.equal(languageOf(tag).count(1_200), '1,200', tag);
});

test('a tag with underscores is read as the one with hyphens', () => {
  assert.equal(validTag('en_US', 'en'), 'en-US');
  assert.equal(validTag('???', 'en'), 'en');
});

test('the primary language decides the direction', () => {
  assert.equal(primaryLanguage('ar-PS'), 'ar');
  for (const tag of ['ar', 'ar-PS', 'he', 'fa', 'ur']) assert.equal(directionOf(tag), 'rtl', tag);
  for (const tag of ['en', 'fr', 'arn', 'und']) assert.equal(directionOf(tag), 'ltr', tag);
});

test('a label begins with a capital, also after an isolation mark; the words of a quote stay as they are', () => {
  const { capitalize } = languageOf('en');
  assert.equal(capitalize('killed'), 'Killed');
  assert.equal(capitalize('“many were killed”'), '“many were killed”');
  assert.equal(capitalize('\u2068rafah\u2069'), '\u2068Rafah\u2069');
  assert.equal(capitalize('42 people'), '42 people');
  assert.equal(capitalize(''), '');
});

/** Every name of an entry, however deep. */
const names = (value: unknown, path = ''): string[] =>
  typeof value === 'object' && value !== null ? Object.entries(value).flatMap(([key, inner]) => names(inner, `${path}.${key}`)) : [path];

test('Arabic has every word that English has', () => {
  const without = (list: string[]) => list.filter((path) => !path.startsWith('.groups.')).sort();
  assert.deepEqual(without(names(ar)), without(names(en)));
});

test('no entry of a language is empty, and none of ours has ranking or martial words', () => {
  const text = [JSON.stringify(en), JSON.stringify(ar)].join(' ');
  assert.doesNotMatch(text, /:""/);
  assert.doesNotMatch(text, /\b(record high|worst|top \d|terrorist|martyr|slaughter|massacre|clashes|invalid|lost their lives)\b|شهداء/i);
});
