import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Fields } from '../../src/data/fields.js';
import { STATUSES } from '../../src/figures/figure.js';
import { languageOf } from '../../src/figures/language.js';
import { caveats, estimatePhrase, intervalPhrases, periodPhrase, sentence, subjectPhrase } from '../../src/figures/phrase.js';
import '../../src/languages/ar.define.js';
import { ARTICLE, figure } from '../read.js';

const english = languageOf('en'), arabic = languageOf('ar', 'latn');
/** The text without what is isolated in it. */
function outside(said: string): string {
  for (let before = ''; before !== said;) [before, said] = [said, said.replace(/\u2068[^\u2068\u2069]*\u2069/g, '')];
  return said;
}
const STUDY = { ...ARTICLE.study, value: '64,260 (95% CI 55,298–78,525; span over all models 47,457–88,332)', low: '', high: '', interval: '' };
const MODEL = { measure: 'killed', quantiles: '2.5%: 22,286; 50%: 61,202; 97.5%: 209,151' };

test('every interval of an estimate is said with its own meaning, and none as another', () => {
  assert.deepEqual(intervalPhrases(figure(STUDY).estimate, english), ['95% confidence interval: between 55,298 and 78,525', 'span over all models: between 47,457 and 88,332']);
  assert.equal(estimatePhrase(figure(STUDY).estimate, english), '64,260 (95% confidence interval: between 55,298 and 78,525; span over all models: between 47,457 and 88,332)');
  assert.match(estimatePhrase(figure(STUDY).estimate, arabic), /55,298.*78,525.*\u2068span over all models\u2069.*47,457.*88,332/s);
});

test('a distribution is said as what part of the model\'s outcomes lies between its ends', () => {
  assert.equal(estimatePhrase(figure(MODEL).estimate, english), '61,202 (95% of the model’s outcomes: between 22,286 and 209,151)');
  assert.equal(estimatePhrase(figure({ ...MODEL, quantiles: '25%: 45,000; 75%: 90,000' }).estimate, english), 'between 45,000 and 90,000 (50% of the model’s outcomes)');
  assert.doesNotMatch(estimatePhrase(figure(MODEL).estimate, english), /confiden/);
  assert.match(estimatePhrase(figure(MODEL).estimate, arabic), /61,202.*95.*22,286.*209,151/s);
});

/** What a field adds to what is said, in English and in Arabic. */
const ADDED: [fields: Fields, en: string, ar: string][] = [
  [{ published: '2024-11-01' }, 'Published 1 November 2024.', 'نُشر في \u20681 نوفمبر 2024\u2069.'],
  [{ published: '2024-11' }, 'Published November 2024.', 'نُشر في \u2068نوفمبر 2024\u2069.'],
  [{ revision: 'as later counted' }, 'As later counted.', '\u2068As later counted\u2069.'],
  [{ status: 'carried forward' }, 'Carried forward, not reported anew.', 'كُرر العدد السابق دون إعلان جديد.'],
  [{ status: 'extrapolated' }, 'Extrapolated, not counted.', 'مستنتج حسابيا وغير معدود.'],
  [{ status: 'late registration' }, 'Includes deaths of earlier days that were registered late.', 'يشمل وفيات أيام سابقة سُجلت متأخرة.'],
  [{ status: 'restart' }, 'The count begins anew; what came before is not in it.', 'يبدأ العد من جديد هنا ولا يشمل ما سبق.'],
];

for (const [fields, inEnglish, inArabic] of ADDED) {
  test(`${JSON.stringify(fields)} is said: ${inEnglish}`, () => {
    assert.ok(sentence(figure({ ...ARTICLE.killed, ...fields }), english).includes(inEnglish), sentence(figure({ ...ARTICLE.killed, ...fields }), english));
    const said = sentence(figure({ ...ARTICLE.killed, ...fields }), arabic);
    assert.ok(said.includes(inArabic), said);
    assert.doesNotMatch(outside(said), /[\p{Script=Latin}\p{Nd}\u2068\u2069]/u);
  });
}

test('households are said to be households, in the subject, whatever the language', () => {
  const f = figure({ value: '518 households', measure: 'displaced' });
  assert.equal(subjectPhrase(f, english), 'Displaced, counted in households');
  assert.match(sentence(f, english), /counted in households: 518\./);
  assert.match(outside(subjectPhrase(f, arabic)), /، /);
  assert.match(subjectPhrase(f, arabic), /وحدة العد/);
  assert.equal(subjectPhrase(figure({ value: '518', measure: 'displaced' }), english), 'Displaced', 'persons need no word');
});

test('every status has a caveat of its own, which is said even where no aspect is asked for', () => {
  const said = STATUSES.map((status) => caveats(figure({ value: '1', status }), english, []));
  assert.ok(said.every((list) => list.length === 1));
  assert.equal(new Set(said.flat()).size, STATUSES.length);
});

test('version and day of publication are said where versions differ, and not elsewhere', () => {
  const f = figure({ value: '1', published: '2024-11-01', revision: 'as published' });
  assert.deepEqual([caveats(f, english, []), caveats(f, english, ['revision'])], [[], ['as published', 'published 1 November 2024']]);
});

test('the day a count was published is never said to be the day it stands for', () => {
  assert.equal(periodPhrase(figure({ value: '1', published: '2024-11-01' }), english), 'date not stated');
});

test('what a source said before is said with its qualifier and the day it was published', () => {
  for (const [language, holds] of [[english, /^Earlier figure: at least 42,500, published 1 November 2024$/], [arabic, /^العدد السابق: .*\u206842,500\u2069.*نوفمبر 2024/s]] as const) {
    const f = figure({ value: 'at least 42,500', published: '2024-11-01' });
    assert.match(language.words.former(estimatePhrase(f.estimate, language), language.words.published(language.date(f.published!))), holds);
  }
});

test('a period of one month or one year is said as within it, not as on a day', () => {
  const within = (date: string, language = english) => periodPhrase(figure({ value: '1', since: date, until: date }), language);
  assert.deepEqual([within('2024-10'), within('2024'), within('2024-10-18')], ['in October 2024', 'in 2024', 'on 18 October 2024']);
  assert.match(within('2024-10', arabic), /^خلال \u2068أكتوبر 2024\u2069$/);
});

test('a short date cuts its month and keeps its precision', () => {
  const dates = [{ year: 2024, month: 10, day: 18 }, { year: 2024, month: 10, day: null }, { year: 2024, month: null, day: null }];
  assert.deepEqual(dates.map((d) => english.shortDate(d)), ['18 Oct 2024', 'Oct 2024', '2024']);
});

test('why figures have a scale each is said in one sentence', () => {
  const { words, list } = english;
  assert.equal(words.separatePanels(list([words.reasons.unit, words.reasons.part])), 'These figures do not all share one scale, because they are counted in different units and one count is a part of another. Lengths must not be compared across scales.');
});

test('in Arabic, an "about" with an interval keeps its word', () => {
  const said = estimatePhrase(figure({ value: 'about 75,200 (95% CI 63,600–86,800)' }).estimate, arabic);
  assert.match(said, /^نحو/);
});
