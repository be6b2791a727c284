import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { fieldOf } from '../../src/data/fields.js';
import { readDate } from '../../src/data/read-date.js';
import { readEstimate } from '../../src/data/read-estimate.js';
import { readFigure, readMeasure } from '../../src/data/read-figure.js';
import { readTable } from '../../src/data/read-figures.js';
import { readInterval } from '../../src/data/read-interval.js';
import { readUnit, splitUnit } from '../../src/data/read-unit.js';
import type { NumberFormat } from '../../src/data/read-count.js';
import { en } from '../../src/data/vocabulary/en.js';
import { vocabularyOf } from '../../src/data/vocabulary/registry.js';
import { isoDate } from '../../src/figures/date.js';
import { languageOf, primaryLanguage } from '../../src/figures/language.js';
import { digitsPhrase, measurePhrase, quantityPhrase } from '../../src/figures/phrase.js';
import { bad, good } from '../read.js';
import { said, type Wordings } from './wordings/wordings.js';

const FOLDER = new URL('./wordings/', import.meta.url);
const tables = await Promise.all(readdirSync(FOLDER).filter((name) => /^[a-z]{2,3}(-[A-Z]{2})?\.ts$/.test(name)).map(async (name) => {
  const { wordings } = await import(new URL(name, FOLDER).href) as { wordings: Wordings };
  const lang = primaryLanguage(wordings.locale);
  if (lang !== 'en') await import(new URL(`../../src/languages/${lang}.define.ts`, import.meta.url).href);
  return wordings;
}));

test('there is a table of wordings to read', () => { assert.ok(tables.length > 0); });

for (const { locale, numbers, problems, blanks, measures, headers, dates, units, intervals } of tables) {
  const vocabulary = vocabularyOf(primaryLanguage(locale));
  const format: NumberFormat = { locale, vocabulary };

  test(`${locale}: the vocabulary is there`, () => { assert.equal(vocabulary.lang, primaryLanguage(locale)); });

  for (const [text, ...expected] of numbers) {
    test(`${locale}: “${text}” is ${expected.filter((part) => part !== null).join(' ')}`, () => {
      assert.deepEqual(said(good(readEstimate(text, format))), expected);
    });
  }
  for (const [text, code] of problems) {
    test(`${locale}: “${text}” is a problem: ${code}`, () => { assert.equal(bad(readEstimate(text, format)).code, code); });
  }
  test(`${locale}: its words for no data are no figure, and never zero`, () => {
    for (const blank of blanks) assert.deepEqual(said(good(readEstimate(blank, format))), ['none', 'not-reported'], blank);
  });
  test(`${locale}: measures and headers are known in it, and in English`, () => {
    for (const [text, measure] of [...measures, ['killed', 'killed'], ['wounded', 'injured']] as const) assert.equal(readMeasure(text, vocabulary)?.id, measure, text);
    for (const [text, field] of [...headers, ['value', 'value'], ['As of', 'as-of']] as const) assert.equal(fieldOf(text, vocabulary), field, text);
    for (const [text] of headers) assert.equal(fieldOf(text), fieldOf(text, en), text);
  });
  test(`${locale}: dates with the name of a month are read; days in doubt are not`, () => {
    for (const [text, iso] of [...dates, ['18 October 2024', '2024-10-18'], ['2024-10', '2024-10']] as const) assert.equal(isoDate(good(readDate(text, vocabulary))), iso, text);
    assert.equal(bad(readDate('02/03/2024', vocabulary)).code, 'ambiguous-date');
    for (const text of ['32 2024', '18', '18 18 2024', '2024 2025']) bad(readDate(text, vocabulary));
  });
  test(`${locale}: units of count and meanings of intervals are known in it`, () => {
    for (const [text, unit] of units) {
      assert.equal(readUnit(text, vocabulary), unit, text);
      if (unit !== null) assert.deepEqual(splitUnit(`200 ${text}`, vocabulary), { text: '200', unit }, text);
    }
    for (const [text, kind] of intervals) assert.equal(readInterval(text, vocabulary).kind, kind, text);
  });
}

// ---- whose words are shown

const ARABIC: NumberFormat = { locale: 'ar', vocabulary: vocabularyOf('ar') };

test('the words of a source are shown as it wrote them on a page in its language, and in digits on any other', () => {
  const e = good(readEstimate('ما لا يقل عن ٤٢٬٥٠٠', ARABIC));
  assert.deepEqual([e.words, e.lang], ['ما لا يقل عن ٤٢٬٥٠٠', 'ar']);
  assert.equal(quantityPhrase(e, languageOf('ar')), '\u2068ما لا يقل عن ٤٢٬٥٠٠\u2069');
  assert.equal(quantityPhrase(e, languageOf('en')), 'at least 42,500');
  const english = good(readEstimate('at least 42,500', ARABIC));
  assert.deepEqual([english.words, english.lang], ['at least 42,500', undefined]);
  assert.equal(quantityPhrase(english, languageOf('en')), 'at least 42,500');
  assert.match(quantityPhrase(english, languageOf('ar')), /^ما لا يقل عن /);
});

test('words are explained in digits where they are shown', () => {
  const e = good(readEstimate('ما يقارب مليوني نازح', ARABIC));
  assert.match(digitsPhrase(e, languageOf('ar')) ?? '', /2,000,000|٢٬٠٠٠٬٠٠٠/);
  assert.equal(digitsPhrase(e, languageOf('en')), null);
  assert.equal(quantityPhrase(e, languageOf('en')), 'nearly 2,000,000');
});

test('an author\'s own word for a measure is shown on a page in its language', () => {
  const { figure } = readFigure({ measure: 'شهداء', value: '12' }, ARABIC);
  assert.equal(measurePhrase(figure!, languageOf('ar')), 'شهداء');
  assert.equal(measurePhrase(figure!, languageOf('en')), 'killed');
});

test('a table with headers in the language of the page is read, a wide one too', () => {
  const long = readTable({ header: ['المؤشر', 'القيمة', 'المصدر', 'حتى'], rows: [['القتلى', '٤٢٬٥٠٠', 'وزارة الصحة', '18 أكتوبر 2024']], caption: null }, {}, ARABIC);
  assert.deepEqual(long.problems, []);
  assert.deepEqual(long.figures.map((f) => [f.measure?.id, f.estimate.value, f.source?.chain[0], isoDate(f.asOf!)]), [['killed', 42_500, 'وزارة الصحة', '2024-10-18']]);
  const wide = readTable({ header: ['المحافظة', 'القتلى', 'الجرحى'], rows: [['رفح', '12', 'نحو ثلاثين']], caption: null }, {}, ARABIC);
  assert.deepEqual(wide.problems, []);
  assert.deepEqual(wide.figures.map((f) => [f.measure?.id, f.place, f.estimate.value]), [['killed', 'رفح', 12], ['injured', 'رفح', 30]]);
});

test('a page in a language reads its own words before English ones, and keeps its separators', () => {
  const french: NumberFormat = { locale: 'de', vocabulary: { ...en, lang: 'xx', numbers: { ...en.numbers, once: 11, ten: 12 } } };
  assert.equal(good(readEstimate('once', french)).value, 11);
  assert.equal(good(readEstimate('ten', french)).value, 12);
  assert.equal(good(readEstimate('42.500', french)).value, 42_500);
  assert.equal(bad(readEstimate('at least 42,500', french)).code, 'ambiguous-number');
});
