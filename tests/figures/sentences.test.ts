import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readFigure } from '../../src/data/read-figure.js';
import { vocabularyOf } from '../../src/data/vocabulary/registry.js';
import { languageOf } from '../../src/figures/language.js';
import { caveats, sentence } from '../../src/figures/phrase.js';
import '../../src/languages/ar.define.js';
import '../../src/languages/es.define.js';
import '../../src/languages/fr.define.js';
import '../../src/languages/he.define.js';
import '../../src/languages/ru.define.js';
import { ARTICLE, figure } from '../read.js';

const english = languageOf('en');
const say = (key: keyof typeof ARTICLE) => sentence(figure(ARTICLE[key]), english);

/** What the sentence of each figure of the article must hold: number, qualifier, source, dates. */
const HOLDS: [key: keyof typeof ARTICLE, parts: string[]][] = [
  ['killed', ['Killed', '42,500', 'Source: Gaza Health Ministry', 'as of 18 October 2024', 'since 7 October 2023', 'Gaza Strip']],
  ['wounded', ['wounded', '99,546', 'Source: Gaza Health Ministry', 'as of 18 October 2024', 'since 7 October 2023']],
  ['presumedDead', ['Presumed dead', 'at least 11,000', 'Source not stated', 'Date not stated']],
  ['israel', ['Killed', 'soldiers and civilians', '1,200', 'Source: Government of Israel', 'a party to the conflict', 'on 7 October 2023']],
  ['womenAndChildren', ['Killed', 'women and children', 'majority', 'Source not stated', 'Date not stated']],
  ['displaced', ['Displaced', 'nearly two million', '2,000,000', 'All of the Gaza Strip', 'destination not stated', 'Source not stated', 'Date not stated']],
  ['toRafah', ['the vast majority', 'All of the Gaza Strip', 'Rafah', 'Source not stated', 'Date not stated']],
  ['toCentralGaza', ['hundreds of thousands', 'From Rafah', 'to Central Gaza', 'Source not stated', 'Date not stated']],
  ['famine', ['Died', 'many', 'Source not stated', 'Date not stated']],
  ['june', ['37,877', 'Source: Gaza Health Ministry', 'as of 30 June 2024']],
  ['study', ['64,260', '95% confidence interval', '55,298', '78,525', 'Source: A capture–recapture study', 'as of 30 June 2024']],
];

for (const [key, parts] of HOLDS) {
  test(`the sentence of "${key}" holds ${parts.join(' · ')}`, () => {
    const said = say(key).toLowerCase();
    for (const part of parts) assert.ok(said.includes(part.toLowerCase()), `${part} is not in: ${said}`);
  });
}

test('no percentage is made of the majority of the killed', () => {
  assert.doesNotMatch(say('womenAndChildren'), /%|\d/);
});

test('no number is made of "many"', () => {
  assert.doesNotMatch(say('famine'), /\d/);
});

test('only a stated as-of date is said to be one: the day of the attack is no as-of date', () => {
  assert.doesNotMatch(say('israel'), /as of/);
});

test('a ministry is named without a label; a party to the conflict is said to be one, whichever it is', () => {
  assert.doesNotMatch(say('killed'), /party/);
  const both = ['Government of Israel', 'Gaza Health Ministry'].map((source) => sentence(figure({ value: '1', measure: 'killed', source, 'source-role': 'party' }), english));
  assert.equal(both[0]!.replace('Government of Israel', 'X'), both[1]!.replace('Gaza Health Ministry', 'X'));
});

test('method, certainty, note and quote are all in the sentence', () => {
  const said = sentence(figure({ ...ARTICLE.killed, method: 'hospital records', certainty: 'verified', note: 'Civilians are not counted apart.', quote: 'We counted them.' }), english);
  for (const part of ['Method: hospital records.', 'Recorded as verified.', 'Civilians are not counted apart.', '“We counted them.”']) assert.ok(said.includes(part), said);
  assert.doesNotMatch(said, /\.\./);
});

for (const [lang, quote, said] of [
  ['en', 'We counted them.', '“We counted them.”'], ['en', 'a low estimate', '“a low estimate”.'], ['en', 'Who counts them?', '“Who counts them?”'],
  ['fr', 'Nous les avons comptés.', '«\u202fNous les avons comptés.\u202f»'], ['fr', 'au moins', '«\u202fau moins\u202f».'],
  ['es', 'Los contamos.', '«Los contamos.»'], ['ru', 'Мы их сосчитали.', '«Мы их сосчитали.»'], ['ru', 'не менее', '«не менее».'],
  ['he', 'ספרנו אותם.', '״\u2068ספרנו אותם.\u2069״'], ['he', 'לפחות', '״\u2068לפחות\u2069״.'], ['ar', 'أحصيناهم.', '«\u2068أحصيناهم.\u2069»'],
] as const) {
  test(`in ${lang} the sentence of a quote has one full stop: ${said}`, () => {
    assert.ok(sentence(figure({ value: '1', quote }), languageOf(lang)).endsWith(` ${said}`), sentence(figure({ value: '1', quote }), languageOf(lang)));
  });
}

test('a figure, a date and a note that end with a full stop of their own get no second one', () => {
  const read = readFigure({ measure: 'погибшие', value: 'более 200 чел.', 'as-of': '2024-10-18', note: 'По данным за 2024 г.', source: 'X Inc.' }, { locale: 'ru', vocabulary: vocabularyOf('ru') });
  const said = sentence(read.figure!, languageOf('ru'));
  assert.match(said, /более 200 чел\. Источник: X Inc\. По состоянию на 18 октября 2024 г\. По данным за 2024 г\.$/);
});

test('a label stands before its text as the language has it: in French with a space that does not break', () => {
  const f = figure({ value: '75,200 (95% CI 63,600–86,800)', step: '2' });
  assert.match(sentence(f, languageOf('fr')), /^Étape 2\u00a0: .*intervalle de confiance à 95\s%\u00a0: entre/);
  assert.match(sentence(f, english), /^Step 2: .*95% confidence interval: between/);
});

test('a caveat that is not asked for is not said; note and quote always are', () => {
  const f = figure({ value: '1', method: 'survey', certainty: 'verified', note: 'A note', quote: 'A quote' });
  assert.deepEqual(caveats(f, english, []), ['A note', '“A quote”']);
  assert.deepEqual(caveats(f, english, ['certainty']), ['recorded as verified', 'A note', '“A quote”']);
});

test('a share says what it is a part of, never that most of a group was killed', () => {
  const said = sentence(figure(ARTICLE.womenAndChildren), english);
  assert.match(said, /^Women and children among the killed.*: /);
});

test('a whole of which shares are stated is not said to have gone to an unknown place', () => {
  const said = sentence(figure(ARTICLE.displaced), english, true);
  assert.match(said, /in all, displaced: nearly two million/);
  assert.doesNotMatch(said, /destination not stated/);
});

const arabic = languageOf('ar', 'latn');
const inArabic = (key: keyof typeof ARTICLE) => sentence(figure(ARTICLE[key]), arabic);

for (const key of Object.keys(ARTICLE) as (keyof typeof ARTICLE)[]) {
  test(`in Arabic, every number and every Latin name of "${key}" is isolated`, () => {
    const said = inArabic(key);
    // Innermost isolates first, until none is left.
    let outside = said;
    for (let before = ''; before !== outside;) [before, outside] = [outside, outside.replace(/\u2068[^\u2068\u2069]*\u2069/g, '')];
    assert.doesNotMatch(outside, /[\p{Script=Latin}\p{Nd}\u2068\u2069]/u, `outside of isolates: ${outside}`);
  });
}

test('in Arabic, notes, quotes, methods, places and steps in another script are isolated too', () => {
  const f = figure({ ...ARTICLE.study, from: 'Rafah', to: 'Deir al-Balah', step: 'October 2023', method: 'MSE', certainty: 'verified', note: 'Note 1.', quote: 'Quote 2' });
  let outside = sentence(f, arabic);
  for (let before = ''; before !== outside;) [before, outside] = [outside, outside.replace(/\u2068[^\u2068\u2069]*\u2069/g, '')];
  assert.doesNotMatch(outside, /[\p{Script=Latin}\p{Nd}]/u, outside);
});

test('in Arabic, the sentence holds the same number, qualifier, source and dates', () => {
  assert.match(inArabic('killed'), /قتلى.*42,500.*المصدر: \u2068Gaza Health Ministry\u2069/s);
  assert.match(inArabic('killed'), /حتى \u206818 أكتوبر 2024\u2069/);
  assert.match(inArabic('presumedDead'), /يُفترض أنهم لقوا حتفهم.*ما لا يقل عن \u206811,000\u2069.*المصدر غير مذكور.*التاريخ غير مذكور/s);
  assert.match(inArabic('israel'), /طرف في النزاع/);
  assert.match(inArabic('toCentralGaza'), /مئات الآلاف/);
});

test('in Arabic, killed are never called martyrs', () => {
  for (const key of Object.keys(ARTICLE) as (keyof typeof ARTICLE)[]) assert.doesNotMatch(inArabic(key), /شهيد|شهداء/);
});

test('in English, no isolation mark is needed', () => {
  for (const key of Object.keys(ARTICLE) as (keyof typeof ARTICLE)[]) assert.doesNotMatch(say(key), /[\u2066-\u2069]/);
});
