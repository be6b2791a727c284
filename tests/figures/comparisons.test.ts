import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anyOverlap, comparableSets, differences, windowOf, type Aspect } from '../../src/figures/compare.js';
import { isCalendarDate, isoDate, precisionOf, sameDate } from '../../src/figures/date.js';
import { isPresumed, type Figure } from '../../src/figures/figure.js';
import { MEASURES, mayOverlap, natureOf } from '../../src/figures/measure.js';
import { ARTICLE, figure } from '../read.js';

const base = { value: '1', measure: 'killed', group: 'all', place: 'Gaza Strip', source: 'A', 'as-of': '2024-10-18', method: 'survey', certainty: 'verified' };

const CHANGES: [aspect: Aspect, change: object][] = [
  ['measure', { measure: 'injured' }],
  ['population', { group: 'children' }],
  ['place', { place: 'West Bank' }],
  ['source', { source: 'B' }],
  ['period', { 'as-of': '2024-10-19' }],
  ['period', { since: '2023-10-07' }],
  ['period', { until: '2024-10-18' }],
  ['method', { method: 'registration' }],
  ['certainty', { certainty: 'reported' }],
];

for (const [aspect, change] of CHANGES) {
  test(`figures with another ${Object.keys(change)[0]} differ in ${aspect} and in nothing else`, () => {
    assert.deepEqual(differences([figure(base), figure({ ...base, ...change })]), [aspect]);
  });
}

for (const [field, aspect] of [['measure', 'measure'], ['group', 'population'], ['place', 'place'], ['source', 'source'], ['as-of', 'period'], ['method', 'method'], ['certainty', 'certainty']] as const) {
  test(`a ${field} that was not stated differs from a stated one`, () => {
    assert.deepEqual(differences([figure(base), figure({ ...base, [field]: '' })]), [aspect]);
  });
}

test('figures alike do not differ, nor does one figure, nor none', () => {
  assert.deepEqual(differences([figure(base), figure({ ...base, value: '2' })]), []);
  assert.deepEqual(differences([figure(base)]), []);
  assert.deepEqual(differences([]), []);
});

test('a relay of the same origin is the same source, not another', () => {
  assert.deepEqual(differences([figure({ ...base, source: 'A' }), figure({ ...base, source: 'A; Anadolu' })]), []);
});

test('a date of the month is not a date of the day', () => {
  assert.deepEqual(differences([figure(base), figure({ ...base, 'as-of': '2024-10' })]), ['period']);
});

/** Which figures stand on one axis: nature of the first figure of each set, and how many figures it has. */
const natures = (sets: readonly (readonly Figure[])[]) => sets.map((set) => natureOf(set[0]!.measure));
const sets = (...keys: (keyof typeof ARTICLE)[]) => {
  const made = comparableSets(keys.map((key) => figure(ARTICLE[key])));
  return natures(made).map((nature, i) => [nature, made[i]!.length]);
};

test('killed, wounded and presumed dead stand on one axis', () => {
  assert.deepEqual(sets('killed', 'wounded', 'presumedDead'), [['harm', 3]]);
});

test('people killed, people displaced and movements go to separate sets', () => {
  assert.deepEqual(sets('killed', 'displaced', 'toCentralGaza'), [['harm', 1], ['stock', 1], ['flow', 1]]);
});

test('a set keeps the order of its figures, and sets come in the order of their first figure', () => {
  const figures = ['displaced', 'killed', 'toCentralGaza', 'wounded'].map((key) => figure(ARTICLE[key as keyof typeof ARTICLE]));
  const grouped = comparableSets(figures);
  assert.deepEqual(natures(grouped), ['stock', 'harm', 'flow']);
  assert.deepEqual(grouped, [[figures[0]], [figures[1], figures[3]], [figures[2]]]);
});

test('a figure without a number of people needs no axis and stays with the one before it', () => {
  assert.deepEqual(sets('displaced', 'famine', 'toCentralGaza'), [['stock', 2], ['flow', 1]]);
  assert.deepEqual(sets('killed', 'womenAndChildren'), [['harm', 2]]);
});

test('no figure is lost or doubled by grouping', () => {
  const figures = Object.values(ARTICLE).map((fields) => figure(fields));
  const grouped = comparableSets(figures).flat();
  assert.equal(grouped.length, figures.length);
  assert.deepEqual(new Set(grouped), new Set(figures));
});

test('what was counted decides the nature: harm, people on a date, movements over a period', () => {
  const nature = (id: string) => natureOf({ id, text: null });
  for (const id of ['killed', 'died', 'injured', 'missing', 'presumed-dead', 'detained', 'casualties']) assert.equal(nature(id), 'harm', id);
  for (const id of ['displaced', 'returnees', 'refugees', 'asylum-seekers']) assert.equal(nature(id), 'stock', id);
  for (const id of ['displacements', 'returned']) assert.equal(nature(id), 'flow', id);
  for (const id of ['journalists', 'constructor', '__proto__', 'toString']) assert.equal(nature(id), 'other', id);
  assert.equal(natureOf(null), 'other');
});

test('the same people may be in two measures, whichever is named first', () => {
  for (const [a, b] of [['killed', 'missing'], ['killed', 'presumed-dead'], ['killed', 'died'], ['casualties', 'killed'], ['casualties', 'injured'], ['missing', 'presumed-dead']] as const) {
    assert.ok(mayOverlap(a, b) && mayOverlap(b, a), `${a}, ${b}`);
  }
  assert.ok(!mayOverlap('killed', 'injured'));
  assert.ok(!mayOverlap('killed', 'constructor'));
});

test('overlap is seen anywhere in a list of figures', () => {
  const of = (...measures: string[]) => anyOverlap(measures.map((measure) => figure({ value: '1', measure })));
  assert.equal(of('injured', 'killed', 'presumed-dead'), true);
  assert.equal(of('killed', 'injured'), false);
  // Two counts of the same thing count the same people, whoever counted.
  assert.equal(of('killed', 'killed'), true);
  assert.equal(of(), false);
  const apart = (field: string, a: string, b: string) => anyOverlap([a, b].map((text) => figure({ value: '1', measure: 'killed', [field]: text })));
  assert.equal(apart('group', 'men', 'women'), false);
  assert.equal(apart('place', 'Rafah', 'Gaza City'), false);
  assert.equal(apart('since', '2023-10-07', '2024-01-01'), false);
  assert.equal(apart('as-of', '2024-06-30', '2024-10-18'), true, 'a later count holds the earlier one');
});

test('every known measure is a plain word of its own', () => {
  for (const id of Object.keys(MEASURES)) assert.match(id, /^[a-z]+(-[a-z]+)*$/);
});

for (const [fields, window] of [
  [{ since: '2023-10-07', 'as-of': '2024-10-18' }, 'cumulative'], [{ since: '2023-10-07' }, 'cumulative'],
  [{ since: '2023-10-07', until: '2023-10-07' }, 'period'], [{ 'as-of': '2024-10-18' }, 'date'], [{}, 'unstated'],
] as const) {
  test(`a figure with ${Object.keys(fields).join(' and ') || 'no date'} has the window "${window}"`, () => {
    assert.equal(windowOf(figure({ value: '1', ...fields })), window);
  });
}

test('presumed dead are presumed, and so is what the source calls presumed', () => {
  assert.ok(isPresumed(figure(ARTICLE.presumedDead)));
  assert.ok(isPresumed(figure({ value: '1', measure: 'killed', certainty: 'Presumed' })));
  assert.ok(!isPresumed(figure(ARTICLE.killed)));
});

test('a date is as precise as it was given', () => {
  const dates = [{ year: 2024, month: null, day: null }, { year: 2024, month: 2, day: null }, { year: 2024, month: 2, day: 29 }];
  assert.deepEqual(dates.map(precisionOf), ['year', 'month', 'day']);
  assert.deepEqual(dates.map(isoDate), ['2024', '2024-02', '2024-02-29']);
  assert.ok(dates.every(isCalendarDate));
});

test('a calendar has no 30 February, no month 13 and no day without a month', () => {
  for (const [year, month, day] of [[2024, 2, 30], [2023, 2, 29], [1900, 2, 29], [2024, 13, 1], [2024, 0, 1], [2024, 4, 31], [2024, 1, 0], [2024, null, 5]] as const) {
    assert.ok(!isCalendarDate({ year, month, day }), `${year}-${month}-${day}`);
  }
});

test('two unstated dates are the same, a stated and an unstated one are not', () => {
  assert.ok(sameDate(null, null));
  assert.ok(!sameDate(null, { year: 2024, month: null, day: null }));
});
