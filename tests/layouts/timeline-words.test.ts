import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readEvents } from '../../src/data/read-events.js';
import type { Fields } from '../../src/data/fields.js';
import { annotationText, eventDate, incompleteSum, kindPhrase, seriesHead, seriesLines, seriesName } from '../../src/elements/toll-timeline/timeline-words.js';
import { seriesOf, type Series } from '../../src/elements/toll-timeline/series.js';
import { layoutTimeline } from '../../src/elements/toll-timeline/toll-timeline.layout.js';
import type { Figure } from '../../src/figures/figure.js';
import { languageOf } from '../../src/figures/language.js';
import '../../src/languages/ar.define.js';
import { figure } from '../read.js';

const english = languageOf('en'), arabic = languageOf('ar', 'latn');
const base: Fields = { measure: 'killed', source: 'Ministry', since: '2023-10-07' };
const report = (asOf: string, value: string, more: Fields = {}) => figure({ ...base, 'as-of': asOf, value, ...more });
const one = (figures: readonly Figure[]): Series => seriesOf(figures).panels[0]!.series[0]!;
const FEW = [report('2024-10-16', '42,300'), report('2024-10-17', '42,300', { status: 'carried-forward' }), report('2024-10-18', 'at least 42,500')];
const MANY = ['04', '05', '06', '07', '08', '09', '10', '11', '12', '14', '15', '17', '18'].map((d, i) => report(`2024-10-${d}`, String(42_000 + i)));

test('a series of a few reports is listed report by report, each with its day, qualifier and status', () => {
  assert.deepEqual(seriesLines(one(FEW), true, english), [
    'As of 16 October 2024: 42,300.', 'As of 17 October 2024: 42,300 (carried forward, not reported anew).', 'As of 18 October 2024: at least 42,500.',
  ]);
});

test('the day a total counts from is said with each report unless it is said for all', () => {
  assert.equal(seriesLines(one(FEW), false, english)[0], 'As of 16 October 2024, since 7 October 2023: 42,300.');
});

test('a series of many reports says how many, the first, the latest and the days left open', () => {
  assert.equal(seriesHead(one(MANY), 'Ministry', english), 'Ministry: 13 figures, from 4 October 2024 to 18 October 2024.');
  const [first, latest, open, ...rest] = seriesLines(one(MANY), true, english);
  assert.deepEqual([first, latest, rest], ['First: 42,000, as of 4 October 2024.', 'Latest: 42,012, as of 18 October 2024.', []]);
  assert.match(open ?? '', /^2 days between .* left open\.$/);
  assert.equal(seriesHead(one(FEW), 'Ministry', english), 'Ministry');
});

test('days are not said to be open where none is', () => {
  const daily = Array.from({ length: 13 }, (_, i) => report(`2024-10-${10 + i}`, '5'));
  assert.equal(seriesLines(one(daily), true, english).length, 2);
});

test('in Arabic, the same is said, with numbers and names isolated', () => {
  const lines = [seriesHead(one(MANY), arabic.isolate('Ministry'), arabic), ...seriesLines(one(MANY), true, arabic), ...seriesLines(one(FEW), false, arabic)].join('\n');
  for (const part of ['42,000', '42,012', '42,500', 'ما لا يقل عن', 'كُرر العدد السابق', arabic.words.timeline.open(2, arabic.count(2))]) assert.ok(lines.includes(part), part);
  assert.doesNotMatch(lines.replace(/\u2068[^\u2068\u2069]*\u2069/g, ''), /[\p{Script=Latin}\p{Nd}]/u);
});

test('a series is named by its source and by what tells it from the others', () => {
  const f = one([report('2024-10-16', '5', { group: 'children', place: 'Rafah', certainty: 'verified', revision: 'as published', 'counted-in': 'families' })]);
  assert.equal(seriesName(f, [], english), 'Ministry');
  assert.equal(seriesName(f, ['source', 'population'], english), 'Ministry, children');
  assert.equal(seriesName(f, ['source', 'unit', 'place', 'certainty', 'revision'], english), 'Ministry, counted in families, Rafah, recorded as verified, as published');
  assert.equal(seriesName(f, ['population'], english), 'Children');
  assert.equal(seriesName(one([report('2024-10-16', '5', { source: '' })]), ['source'], english), 'Source not stated');
});

test('numbers as first published and as later counted are named so', () => {
  const [later, first] = seriesOf([report('2024-10-16', '5', { published: '2024-10-16' }), report('2024-10-16', '6', { published: '2024-12-01' })]).panels[0]!.series;
  assert.deepEqual([later, first].map((s) => seriesName(s!, [], english)), ['Ministry, as later counted', 'Ministry, as first published']);
});

/** The annotations of a chart, each as its date and its text. */
function noted(figures: readonly Figure[], events: string, language = english) {
  const names = new Map(figures.map((f) => [f, 'Ministry']));
  return layoutTimeline(figures, readEvents(events).events, 800).annotations.map((a) => Object.values(annotationText(a, names, language)).join(': '));
}

test('events and breaks are said with their days and what they mean', () => {
  const figures = [
    report('2024-10-10', '42,000'), report('2024-10-11', '45,000', { status: 'late registration', note: 'From the hospitals' }), report('2024-10-12', '44,000'),
    report('2024-10-14', '40', { since: '2024-10-13' }),
  ];
  assert.deepEqual(noted(figures, '2024-10-10: A truce; 2024-10-12 to 2024-10-13: A summit'), [
    '10 October 2024: A truce',
    '11 October 2024: Ministry: 45,000; includes deaths of earlier days that were registered late. From the hospitals',
    'From 12 October 2024 to 13 October 2024: A summit',
    '12 October 2024: Ministry: 44,000; lower than before; no reason was stated',
    '13 October 2024: Ministry: the count begins anew; what came before is not in it',
  ]);
});

test('in Arabic, the text of an event is isolated', () => {
  assert.deepEqual(noted([report('2024-10-10', '5'), report('2024-10-12', '6')], '2024-10-11: A truce', arabic), ['\u206811 أكتوبر 2024\u2069: \u2068A truce\u2069']);
});

test('an event has the precision it was given with', () => {
  const dates = readEvents('2002: A; 2023-11: B; 2024-10-22 to 2024-10-24: C').events.map((e) => eventDate(e, english));
  assert.deepEqual(dates, ['2002', 'November 2023', 'from 22 October 2024 to 24 October 2024']);
});

test('what numbers are is said by their windows: only a count since a day is a running total', () => {
  const kind = (...rows: Fields[]) => kindPhrase(seriesOf(rows.map((row) => figure({ source: 'A', value: '5', ...row }))).panels.flatMap((p) => p.series), english);
  assert.equal(kind({ measure: 'killed', since: '2023-10-07', 'as-of': '2024-10-18' }), 'running total');
  assert.equal(kind({ measure: 'displaced', 'as-of': '2024-10-18' }), 'counted at one time');
  assert.equal(kind({ measure: 'displacements', since: '2024', until: '2024' }), 'counts of single periods');
  // People are not killed at one time, and of two kinds neither is said.
  assert.equal(kind({ measure: 'killed', 'as-of': '2024-10-18' }), null);
  assert.equal(kind({ measure: 'killed', since: '2023-10-07', 'as-of': '2024-10-18' }, { measure: 'killed', 'as-of': '2024-10-19' }), null);
});

test('a movement names its series, before its source', () => {
  const moved = (ends: Fields) => figure({ measure: 'refugees', source: 'UNHCR', 'as-of': '2024', value: '5', ...ends });
  const name = (ends: Fields, ...differ: Parameters<typeof seriesName>[1]) => seriesName(one([moved(ends)]), differ, english).replace(/[\u2068\u2069]/g, '');
  assert.equal(name({ from: 'Sudan', to: 'Chad' }), 'From Sudan to Chad');
  assert.equal(name({ from: 'Sudan', to: 'Chad' }, 'source', 'measure'), 'From Sudan to Chad, UNHCR, refugees');
  assert.equal(name({ from: 'Sudan', to: 'Sudan' }, 'measure'), 'Within Sudan, refugees');
});

test('of many figures of one day none is called the first or the latest', () => {
  const same = Array.from({ length: 14 }, (_, i) => report('2024-10-18', String(100 + i)));
  assert.deepEqual(seriesLines(one(same), true, english), []);
});

test('what is missing from sums is said of the whole series, and only if something is', () => {
  const summed = (asOf: string, reported: number, of: number): Figure => ({ ...report(asOf, '5'), sum: { what: 'events', reported, of } });
  assert.deepEqual(incompleteSum(one([summed('2024-10-16', 3, 10), summed('2024-10-17', 20, 20)])), { what: 'events', reported: 23, of: 30 });
  assert.equal(incompleteSum(one([summed('2024-10-16', 10, 10), summed('2024-10-17', 20, 20)])), null);
  assert.equal(incompleteSum(one(FEW)), null);
});
