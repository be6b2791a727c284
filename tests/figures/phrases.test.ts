import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageOf } from '../../src/figures/language.js';
import {
  digitsPhrase, estimatePhrase, groupPhrase, intervalMeaning, intervalPhrases, measurePhrase, movementPhrase, periodPhrase, quantityPhrase, sourceName, subjectPhrase,
} from '../../src/figures/phrase.js';
import { atLeast, atMost, about, between, nearly, share } from '../../src/figures/estimate.js';
import { ENGLISH, estimate, figure, good } from '../read.js';
import { readEstimate } from '../../src/data/read-estimate.js';

const english = languageOf('en');

/** What a source wrote, and what the chart says of it. */
const SAID: [written: string, said: string][] = [
  ['42,500', '42,500'],
  ['42500', '42,500'],
  ['0', '0'],
  ['at least 11,000', 'at least 11,000'],
  ['11,000+', 'at least 11,000'],
  ['>11,000', 'more than 11,000'],
  ['over 11,000', 'over 11,000'],
  ['≤ 500', 'at most 500'],
  ['<500', 'fewer than 500'],
  ['up to 500', 'up to 500'],
  ['~500', 'about 500'],
  ['roughly 500', 'roughly 500'],
  ['nearly two million', 'nearly two million (nearly 2,000,000)'],
  ['nearly 2,000,000', 'nearly 2,000,000'],
  ['two million', 'two million (2,000,000)'],
  ['about two million', 'about two million (about 2,000,000)'],
  ['between 100 and 200', 'between 100 and 200 (range; what its ends mean is not stated)'],
  ['100–200', 'between 100 and 200 (range; what its ends mean is not stated)'],
  ['75,200 (95% CI 63,600–86,800)', '75,200 (95% confidence interval: between 63,600 and 86,800)'],
  ['75,200 (CI 63,600–86,800)', '75,200 (confidence interval, level not stated: between 63,600 and 86,800)'],
  ['hundreds of thousands', 'hundreds of thousands'],
  ['majority', 'majority'],
  ['the vast majority', 'the vast majority'],
  ['more than half', 'more than half'],
  ['many', 'many'],
  ['', 'no figure reported'],
  ['n/a', 'no figure reported'],
];

for (const [written, said] of SAID) {
  test(`"${written}" is said as "${said}"`, () => {
    assert.equal(estimatePhrase(estimate(written), english), said);
  });
}

test('a range whose ends are equal is one number, with what its ends mean', () => {
  const reports = { kind: 'reports', level: null, text: null } as const;
  assert.equal(quantityPhrase(between(188, 188, null, reports), english), '188');
  assert.equal(estimatePhrase(between(188, 188, null, reports), english), '188 (lowest and highest report)');
  assert.equal(estimatePhrase(between(188, 189, null, reports), english), 'between 188 and 189 (lowest and highest report)');
  assert.equal(estimatePhrase(between(188, 188, 188, reports), english), '188 (lowest and highest report: between 188 and 188)');
});

test('an estimate that an app makes is said in full: each bound keeps its word', () => {
  assert.equal(quantityPhrase(atLeast(11_000), english), 'at least 11,000');
  assert.equal(quantityPhrase(atLeast(11_000, false), english), 'more than 11,000');
  assert.equal(quantityPhrase(atMost(11_000), english), 'at most 11,000');
  assert.equal(quantityPhrase(atMost(11_000, false), english), 'fewer than 11,000');
  assert.equal(quantityPhrase(about(11_000), english), 'about 11,000');
  assert.equal(quantityPhrase(nearly(2_000_000), english), 'nearly 2,000,000');
  assert.equal(quantityPhrase(share({ relation: 'more-than', fraction: 'half' }), english), 'more than half');
  assert.equal(quantityPhrase(share({ relation: 'less-than', fraction: 'third' }), english), 'less than a third');
  assert.equal(quantityPhrase(share({ relation: 'more-than', fraction: 'half', vast: true }), english), 'the vast majority');
});

test('digits are added only where the words spell a number out', () => {
  assert.equal(digitsPhrase(estimate('nearly two million'), english), 'nearly 2,000,000');
  for (const text of ['nearly 2 million', '42,500', 'hundreds', 'majority', 'many', '']) assert.equal(digitsPhrase(estimate(text), english), null, text);
});

test('the number is never abbreviated', () => {
  for (const tag of ['en', 'en-US', 'de', 'ar']) assert.doesNotMatch(estimatePhrase(estimate('42,500'), languageOf(tag)), /43|k|thousand/i);
});

/** What the two ends mean; the word "confidence" is for confidence intervals only. */
const MEANINGS: [interval: string, said: string][] = [
  ['95% confidence interval', '95% confidence interval'],
  ['95% CI', '95% confidence interval'],
  ['90% credible interval', '90% credible interval'],
  ['80% CrI', '80% credible interval'],
  ['95% prediction interval', '95% prediction interval'],
  ['99.5% CI', '99.5% confidence interval'],
  ['lowest and highest report', 'lowest and highest report'],
  ['min–max of reports', 'lowest and highest report'],
  ['low and high estimate', 'low and high estimate'],
  ['', 'range; what its ends mean is not stated'],
  ['our own guess', 'our own guess'],
];

for (const [interval, said] of MEANINGS) {
  test(`the interval "${interval}" is said to be: ${said}`, () => {
    const f = figure({ value: '20', low: '10', high: '30', interval });
    assert.ok(f.estimate.bound === 'between');
    assert.equal(intervalMeaning(f.estimate.interval, english), said);
    assert.deepEqual(intervalPhrases(f.estimate, english), [`${said}: between 10 and 30`]);
    assert.equal(estimatePhrase(f.estimate, english), `20 (${said}: between 10 and 30)`);
  });
}

test('a lowest and highest report never carries the word confidence', () => {
  for (const interval of ['lowest and highest report', 'low and high estimate', '']) {
    assert.doesNotMatch(estimatePhrase(figure({ low: '10', high: '30', interval }).estimate, english), /confiden|%/i);
  }
});

test('only an estimate between two ends has a meaning to say', () => {
  for (const text of ['at least 5', 'up to 5', '5', 'about 5', 'nearly 5', 'dozens', 'majority', '']) assert.deepEqual(intervalPhrases(estimate(text), english), [], text);
});

test('the source stands with its relays, origin first', () => {
  assert.equal(sourceName(figure({ value: '1', source: 'Gaza Health Ministry; Anadolu' }), english), 'Gaza Health Ministry, as relayed by Anadolu');
  assert.equal(sourceName(figure({ value: '1', source: 'A; B; C' }), english), 'A, as relayed by B and C');
  assert.equal(sourceName(figure({ value: '1' }), english), null);
});

/** Dates of a figure: as-of, since, until, and how they are said. */
const PERIODS: [asOf: string, since: string, until: string, said: string][] = [
  ['2024-10-18', '', '', 'as of 18 October 2024'],
  ['2024-10', '', '', 'as of October 2024'],
  ['2024', '', '', 'as of 2024'],
  ['2024-10-18', '2023-10-07', '', 'as of 18 October 2024, since 7 October 2023'],
  ['', '2023-10-07', '2023-10-07', 'on 7 October 2023'],
  ['', '2023-10-07', '2024-10-18', 'from 7 October 2023 to 18 October 2024'],
  ['2024-11-01', '2023-10-07', '2024-10-18', 'from 7 October 2023 to 18 October 2024; as of 1 November 2024'],
  ['', '2023-10-07', '', 'since 7 October 2023, end not stated'],
  ['', '', '2024-10-18', 'until 18 October 2024, start not stated'],
  ['', '', '', 'date not stated'],
];

for (const [asOf, since, until, said] of PERIODS) {
  test(`as-of "${asOf}", since "${since}", until "${until}" is said: ${said}`, () => {
    assert.equal(periodPhrase(figure({ value: '1', 'as-of': asOf, since, until }), english), said);
  });
}

test('a movement names both ends, and says which one is missing', () => {
  assert.equal(movementPhrase(figure({ value: '1', from: 'Rafah', to: 'Central Gaza' }), english), 'From Rafah to Central Gaza');
  assert.equal(movementPhrase(figure({ value: '1', from: 'Rafah' }), english), 'From Rafah, destination not stated');
  assert.equal(movementPhrase(figure({ value: '1', to: 'Rafah' }), english), 'Origin not stated, to Rafah');
  assert.equal(movementPhrase(figure({ value: '1' }), english), null);
});

test('a measure is said in the author\'s own word, in English', () => {
  assert.equal(measurePhrase(figure({ value: '1', measure: 'wounded' }), english), 'wounded');
  assert.equal(measurePhrase(figure({ value: '1', measure: 'injured' }), english), 'injured');
  assert.equal(measurePhrase(figure({ value: '1', measure: 'Journalists detained' }), english), 'Journalists detained');
  assert.equal(measurePhrase(figure({ value: '1' }), english), null);
});

test('casualties are said to be killed and injured, never deaths', () => {
  const said = measurePhrase(figure({ value: '1', measure: 'casualties' }), english) ?? '';
  assert.match(said, /killed and injured/);
  assert.doesNotMatch(said, /deaths/);
});

test('a subject names what, who and where', () => {
  const f = figure({ value: '1', measure: 'killed', group: 'children', place: 'Gaza Strip' });
  assert.deepEqual(subjectPhrase(f, english).split(', ').sort(), ['Gaza Strip', 'Killed', 'children']);
  assert.equal(subjectPhrase(f, english, ['population']), 'children');
});

for (const name of ['constructor', '__proto__', 'toString', 'hasOwnProperty']) {
  test(`a group or measure called ${name} keeps its name`, () => {
    const f = figure({ value: '1', measure: name, group: name, place: name });
    for (const tag of ['en', 'ar']) {
      assert.equal(groupPhrase(f, languageOf(tag)), name);
      assert.equal(measurePhrase(f, languageOf(tag)), name);
    }
    assert.equal(subjectPhrase(f, english).toLowerCase(), [name, name, name].join(', ').toLowerCase());
  });
}

test('a range without a best figure is never said with one', () => {
  const said = estimatePhrase(between(100, 300, null, { kind: 'reports', level: null, text: null }), english);
  assert.equal(said, 'between 100 and 300 (lowest and highest report)');
  assert.ok(!said.includes('200'));
});

test('a phrase that the chart writes is read back as the same bound', () => {
  for (const e of [atLeast(11_000), atLeast(11_000, false), atMost(500), atMost(500, false), about(42_500), nearly(2_000_000)]) {
    const { words: _, ...again } = good(readEstimate(quantityPhrase(e, english), ENGLISH));
    const { words: __, ...first } = e;
    assert.deepEqual(again, first);
  }
});
