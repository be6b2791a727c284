import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { FIELDS, fieldOf } from '../../src/data/fields.js';
import { isBlank } from '../../src/data/plain-text.js';
import { readDate } from '../../src/data/read-date.js';
import { readEstimate } from '../../src/data/read-estimate.js';
import { readMeasure } from '../../src/data/read-figure.js';
import { readInterval } from '../../src/data/read-interval.js';
import { en } from '../../src/data/vocabulary/en.js';
import { lexiconOf, spaced, undotted } from '../../src/data/vocabulary/lexicon.js';
import { addVocabulary, vocabularyOf } from '../../src/data/vocabulary/registry.js';
import type { Phrases, Vocabulary } from '../../src/data/vocabulary/vocabulary.js';
import { MEASURES } from '../../src/figures/measure.js';
import { wordsOf } from '../../src/figures/words/registry.js';
import { good } from '../read.js';

/** Every vocabulary there is, so that a new one is held to the same. */
const FOLDER = new URL('../../src/languages/', import.meta.url);
const names = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
for (const name of names) await import(new URL(`${name}.define.ts`, FOLDER).href);
const vocabularies: Vocabulary[] = [en, ...names.map(vocabularyOf)];

test('every language has a vocabulary of its own, English where none was added', () => {
  assert.ok(names.length >= 6);
  vocabularies.forEach(({ lang }, i) => { assert.equal(lang, ['en', ...names][i]); });
  assert.equal(vocabularyOf('xx'), en);
  addVocabulary({ ...en, lang: 'ar', blanks: [] });
  assert.notDeepEqual(vocabularyOf('ar').blanks, [], 'the first that comes stays');
});

/** Phrases by what claims them; a phrase of two kinds could be read in two ways. */
function twice(tables: readonly (readonly [kind: string, phrases: Phrases])[], like: (text: string) => string): string[] {
  const owner = new Map<string, string>(), clashes: string[] = [];
  for (const [kind, phrases] of tables) {
    for (const phrase of phrases.map(like)) {
      const other = owner.get(phrase);
      if (other !== undefined && other !== kind) clashes.push(`“${phrase}”: ${other} and ${kind}`);
      owner.set(phrase, kind);
    }
  }
  return clashes;
}

const table = <K extends string>(name: string, entries: Readonly<Partial<Record<K, Phrases>>>) => (Object.entries(entries) as [K, Phrases][]).map(([key, phrases]) => [`${name}.${key}`, phrases] as const);

for (const v of vocabularies) {
  const { lang } = v;

  test(`${lang} has words for every measure, field, month and kind of qualifier, each list with no phrase empty or given twice`, () => {
    for (const [kind, phrases] of [
      ...table('before', v.before), ...table('measures', v.measures), ...table('headers', v.headers), ...table('fractions', v.fractions), ...table('shares', v.shares),
      ...table('intervals', v.intervals), ...table('counted', v.counted), ...v.months.map((months, i) => [`month ${i + 1}`, months] as const),
      ['persons', v.persons], ['nouns', v.nouns], ['countless', v.countless], ['percent', v.percent], ['blanks', v.blanks],
      ['numbers', Object.keys(v.numbers)], ['multipliers', Object.keys(v.multipliers)], ['ranges', v.ranges.map(([, between]) => between)],
    ] as const) {
      assert.ok(phrases.length > 0, kind);
      assert.ok(phrases.every((phrase) => phrase.trim() === phrase && phrase !== ''), kind);
      if (!['ranges'].includes(kind)) assert.equal(new Set(phrases.map((phrase) => phrase.toLowerCase())).size, phrases.length, `${kind}: ${phrases.filter((p, i) => phrases.indexOf(p) !== i).join()}`);
    }
    assert.deepEqual(Object.keys(v.measures).sort(), Object.keys(MEASURES).sort());
    assert.deepEqual(Object.keys(v.headers).sort(), [...FIELDS].sort());
    assert.equal(v.months.length, 12);
    for (const kind of ['atLeast', 'atMost'] as const) assert.ok((v.after[kind] ?? []).length > 0, kind);
    for (const times of [1e3, 1e6]) assert.ok(Object.values(v.multipliers).includes(times), String(times));
    for (const n of [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 20, 30, 40, 50, 60]) assert.ok(Object.values(v.numbers).includes(n), String(n));
    for (const n of Object.values(v.numbers)) assert.ok((Number.isSafeInteger(n) && n >= 0) || n === 0.5 || n === 1.5, String(n));
    for (const n of Object.values(v.multipliers)) assert.ok([100, 1e3, 1e6, 1e9].includes(n), String(n));
  });

  test(`${lang}: no phrase means two things`, () => {
    assert.deepEqual([
      ...twice([...table('before', v.before)], undotted), ...twice([...table('after', v.after)], undotted),
      ...twice([
        ...table('magnitudes', v.magnitudes), ...table('shares', v.shares), ...table('fractions', v.fractions), ['countless', v.countless], ['blanks', v.blanks],
      ], undotted),
      ...twice([...table('counted', v.counted), ['persons', v.persons], ['nouns', v.nouns]], undotted),
      ...twice([...table('measures', v.measures), ...table('headers', v.headers)], spaced),
      ...twice(v.months.map((phrases, i) => [`month ${i + 1}`, phrases] as const), undotted),
      ...twice(table('intervals', v.intervals), spaced),
    ], []);
  });

  test(`${lang}: no header is the English name of another field`, () => {
    for (const [kind, phrases] of table('headers', v.headers)) {
      for (const phrase of phrases) assert.equal(`headers.${fieldOf(phrase) ?? fieldOf(phrase, v)}`, kind, phrase);
    }
  });

  test(`${lang}: every phrase is read as what it stands for`, () => {
    const format = { locale: lang, vocabulary: v };
    const bound = { atLeast: 'at-least', moreThan: 'at-least', atMost: 'at-most', fewerThan: 'at-most', nearly: 'nearly', about: 'about', exactly: 'reported' } as const;
    for (const [kind, phrases] of Object.entries(v.before) as [keyof typeof bound, Phrases][]) {
      for (const phrase of phrases) {
        const e = good(readEstimate(phrase.endsWith('-') ? `${phrase}500` : `${phrase} 500`, format));
        assert.equal(e.bound, bound[kind], `${phrase} 500`);
        if ('inclusive' in e) assert.equal(e.inclusive, kind === 'atLeast' || kind === 'atMost', phrase);
      }
    }
    for (const [kind, phrases] of Object.entries(v.after) as [keyof typeof bound, Phrases][]) {
      for (const phrase of phrases) for (const noun of ['', ` ${v.persons[0]}`]) assert.equal(good(readEstimate(`500${noun} ${phrase}`, format)).bound, bound[kind], `500${noun} ${phrase}`);
    }
    for (const [kind, pairs] of Object.entries(v.around) as [keyof typeof bound, readonly (readonly [string, string])[]][]) {
      for (const [before, after] of pairs) assert.equal(good(readEstimate(`${before.endsWith('-') ? before : `${before} `}500 ${after}`, format)).bound, bound[kind], `${before} 500 ${after}`);
    }
    for (const noun of [...v.persons, ...v.nouns]) assert.equal(good(readEstimate(`500 ${noun}`, format)).value, 500, noun);
    for (const [open, between] of v.ranges) {
      const text = `${open}${open === '' || open.endsWith('-') ? '' : ' '}200 ${between.endsWith('-') ? between : `${between} `}300`;
      const e = good(readEstimate(text, format));
      assert.deepEqual([e.bound, e.low, e.high], ['between', 200, 300], text);
    }
    for (const [word, n] of Object.entries(v.numbers)) {
      // "Тысячи" alone is an order of magnitude, and a thousand after "about".
      const isWording = lexiconOf(v).wordings.has(undotted(word)), about = v.before.about[0]!;
      const read = readEstimate(isWording ? `${about}${about.endsWith('-') ? '' : ' '}${word}` : word, format);
      if (Number.isInteger(n)) assert.equal(good(read).value, n, word);
      else assert.ok('problem' in read || read.ok.bound === 'share', word);
    }
    for (const [word, times] of Object.entries(v.multipliers)) assert.equal(good(readEstimate(`3 ${word}`, format)).value, 3 * times, word);
    for (const [kind, phrases] of Object.entries(v.magnitudes)) for (const phrase of phrases) assert.equal((good(readEstimate(phrase, format)) as { magnitude?: string }).magnitude, kind, phrase);
    for (const phrase of v.percent) assert.equal((readEstimate(`45 ${phrase}`, format) as { problem?: { code: string } }).problem?.code, 'percentage', phrase);
    for (const phrase of v.blanks) assert.ok(isBlank(phrase, v), phrase);
    for (const [id, phrases] of Object.entries(v.measures)) for (const phrase of phrases) assert.equal(readMeasure(phrase, v)?.id, id, phrase);
    for (const [kind, phrases] of Object.entries(v.intervals)) for (const phrase of phrases) assert.equal(readInterval(phrase, v).kind, kind, phrase);
    v.months.forEach((months, i) => { for (const name of months) assert.equal(good(readDate(`18 ${name} 2024`, v)).month, i + 1, name); });
  });

  test(`${lang}: the measures and headers that the page shows are read back`, () => {
    const words = wordsOf(lang);
    for (const [id, name] of Object.entries(words.measures)) assert.equal(readMeasure(name, v)?.id, id, name);
    const shown = { figure: 'value', source: 'source', place: 'place', from: 'from', to: 'to', step: 'step', method: 'method', certainty: 'certainty', note: 'note', interval: 'interval' } as const;
    if (lang !== 'en') for (const [key, field] of Object.entries(shown)) assert.equal(fieldOf(words.table[key as keyof typeof shown], v), field, key);
  });
}
