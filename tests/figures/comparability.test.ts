import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Fields } from '../../src/data/fields.js';
import { anyOverlap, caresOf, comparableSets, compareFigures, reasonsBetween, supersedes, type Care, type Reason } from '../../src/figures/compare.js';
import { spanOf } from '../../src/figures/span.js';
import { figure } from '../read.js';
import { anyFigure } from './any-figure.js';

/** A running total of the killed; each row of the table changes it twice. */
const total: Fields = { measure: 'killed', value: '40,000', place: 'Gaza Strip', source: 'A', since: '2023-10-07', 'as-of': '2024-10-18', method: 'hospital records', certainty: 'reported' };
const stock: Fields = { measure: 'displaced', value: '1,707,498', place: 'Gaza Strip', source: 'A', 'as-of': '2023-12-31' };
const october: Fields = { ...total, 'as-of': '', since: '2024-10-01', until: '2024-10-31', value: '900' };

type Row = [fact: string, a: Fields, b: Fields, apart: Reason[], care: Care[]];

/** Every row of "When are two figures comparable?", in its order. */
const TABLE: Row[] = [
  // measure
  ['the killed are a part of killed and injured together', total, { ...total, measure: 'casualties' }, ['part'], ['measure']],
  ['the injured are a part of them too', { ...total, measure: 'wounded' }, { ...total, measure: 'casualties' }, ['part'], ['measure']],
  ['the missing are a part of dead or missing', { ...total, measure: 'missing' }, { ...total, measure: 'dead-or-missing' }, ['part'], ['measure']],
  ['killed and injured are measures of one kind, each named', total, { ...total, measure: 'injured' }, [], ['measure']],
  ['killed and presumed dead are measures of one kind', total, { ...total, measure: 'presumed-dead' }, [], ['measure']],
  ['two measures in words of the author\'s own', { ...total, measure: 'schools' }, { ...total, measure: 'hospitals' }, ['measure'], ['measure']],
  ['one measure in a word of the author\'s own', { ...total, measure: 'schools' }, { ...total, measure: 'schools' }, [], []],
  ['people harmed and people displaced', { ...stock, measure: 'killed' }, stock, ['nature'], ['measure']],
  ['what was counted was not stated, beside the killed', { ...total, measure: '' }, total, ['nature'], ['measure']],
  // stock against flow
  ['people displaced at the end of a year and the movements in it', stock, { ...stock, measure: 'displacements' }, ['nature'], ['measure']],
  ['returnees on a date and people who returned', { ...stock, measure: 'returnees' }, { ...stock, measure: 'returned' }, ['nature'], ['measure']],
  // unit
  ['households and persons', stock, { ...stock, 'counted-in': 'households' }, ['unit'], []],
  ['households and families', { ...stock, 'counted-in': 'families' }, { ...stock, value: '518 households' }, ['unit'], []],
  ['persons, said and unsaid', stock, { ...stock, 'counted-in': 'persons' }, [], []],
  // cumulative against period
  ['a running total and the count of a month within it', total, october, ['cumulative'], ['period']],
  ['a running total and a period that begins with it and ends with it', total, { ...total, 'as-of': '', until: '2024-10-18' }, [], []],
  ['a running total and its first day', total, { ...total, 'as-of': '', until: '2023-10-07' }, [], ['period']],
  ['a running total and a period that begins the day after', total, { ...total, 'as-of': '', since: '2023-10-08', until: '2024-10-18' }, ['cumulative'], ['period']],
  ['two months', october, { ...october, since: '2024-09-01', until: '2024-09-30' }, [], ['period']],
  // window or as-of
  ['totals a week apart', total, { ...total, 'as-of': '2024-10-25' }, [], []],
  ['totals eight days apart', total, { ...total, 'as-of': '2024-10-26' }, [], ['period']],
  ['totals of one source a day apart, grown by 2%', total, { ...total, 'as-of': '2024-10-19', value: '40,800' }, [], []],
  ['totals of one source a day apart, grown by more than 2%', total, { ...total, 'as-of': '2024-10-19', value: '40,801' }, [], ['period']],
  ['totals of two sources a day apart, 50% apart', total, { ...total, source: 'B', 'as-of': '2024-10-19', value: '60,000' }, [], ['source']],
  ['a day and the month it lies in', total, { ...total, 'as-of': '2024-10' }, [], []],
  ['a day and a month long before', total, { ...total, 'as-of': '2024-08' }, [], ['period']],
  ['a stated and an unstated as-of date', total, { ...total, 'as-of': '' }, [], ['period']],
  ['two figures without any date', { ...total, 'as-of': '', since: '' }, { ...total, 'as-of': '', since: '' }, [], []],
  ['two stocks two months apart', stock, { ...stock, 'as-of': '2024-02-29' }, [], ['period']],
  // start of a cumulative
  ['one source that counts from another day', total, { ...total, since: '2024-03-02' }, ['restart'], ['period']],
  ['one source that counts from a day and from its month', total, { ...total, since: '2023-10' }, [], []],
  ['two sources that count from different days', total, { ...total, source: 'B', since: '2024-03-02' }, [], ['period', 'source']],
  ['one source that counts another place from another day', total, { ...total, place: 'Lebanon', since: '2024-03-02' }, [], ['place', 'period']],
  ['two unnamed sources that count from different days', { ...total, source: '' }, { ...total, source: '', since: '2024-03-02' }, [], ['period']],
  // population
  ['all and civilians', total, { ...total, group: 'civilians' }, [], ['population']],
  ['civilians and people of unknown status', { ...total, group: 'civilians' }, { ...total, group: 'unknown' }, [], ['population']],
  // direct against total
  ['killed and died', total, { ...total, measure: 'died' }, [], ['measure']],
  // certainty
  ['verified and reported', total, { ...total, certainty: 'verified' }, [], ['certainty']],
  // method
  ['a list and a survey', total, { ...total, method: 'household survey' }, [], ['method']],
  // place
  ['a strip and a town in it', total, { ...total, place: 'Rafah' }, [], ['place']],
  // a party on the other side
  ['a party that counts the other side', total, { ...total, source: 'Government of B', 'source-role': 'party' }, [], ['source']],
  ['a source and who relayed it', total, { ...total, source: 'A; Anadolu' }, [], []],
  // later revision
  ['two versions of one count', { ...total, published: '2024-10-19' }, { ...total, published: '2024-12-01', value: '41,000' }, [], []],
  // several at once
  ['households displaced and people killed', { ...stock, 'counted-in': 'households' }, total, ['nature', 'unit'], ['measure', 'period', 'method', 'certainty']],
];

const sorted = (list: readonly string[]) => [...list].sort();

for (const [fact, first, second, apart, care] of TABLE) {
  const verdict = apart.length > 0 ? 'apart' : care.length > 0 ? 'care' : 'like';
  test(`${fact}: ${[verdict, ...apart, ...(verdict === 'care' ? care : [])].join(' ')}`, () => {
    const [a, b] = [figure(first), figure(second)];
    const made = compareFigures(a, b);
    assert.deepEqual([made.verdict, sorted(made.apart), sorted(made.care)], [verdict, sorted(apart), sorted(care)]);
    const sets = comparableSets([a, b]);
    assert.deepEqual(sets, verdict === 'apart' ? [[a], [b]] : [[a, b]]);
    assert.deepEqual(sorted(reasonsBetween(sets)), sorted(apart));
    assert.deepEqual(sorted(caresOf([a, b])), sorted(care));
  });
}

// ---- the last two rows: one supersedes, one is never additive

const version = (published: string, change: Fields = {}) => figure({ ...total, published, ...change });

test('a later version of a figure supersedes it, and nothing supersedes itself', () => {
  assert.equal(supersedes(version('2024-12-01'), version('2024-10-19')), true);
  assert.equal(supersedes(version('2024-12-01', { revision: 'as later counted' }), version('2024-10-19')), true);
  assert.equal(supersedes(version('2024-10-19'), version('2024-12-01')), false);
  assert.equal(supersedes(version('2024-10-19'), version('2024-10-19')), false);
});

for (const [fact, later, former] of [
  ['another source', { source: 'B' }, {}], ['no named source', { source: '' }, { source: '' }], ['another day', { 'as-of': '2024-11-18' }, {}],
  ['another start', { since: '2024-03-02' }, {}], ['another group', { group: 'children' }, {}], ['another place', { place: 'Rafah' }, {}], ['another measure', { measure: 'injured' }, {}],
  ['another unit', { 'counted-in': 'families' }, {}], ['another method', { method: 'survey' }, {}], ['another grading', { certainty: 'verified' }, {}], ['no date of publication', {}, { published: '' }],
] as const) {
  test(`a figure with ${fact} supersedes none`, () => { assert.equal(supersedes(version('2024-12-01', later), version('2024-10-19', former)), false); });
}

test('two lists of the dead may hold the same people, whoever made them and however', () => {
  for (const change of [{ source: 'B' }, { method: 'survey' }, { certainty: 'verified' }, { 'as-of': '2024-11-18' }, { measure: 'presumed-dead' }, { measure: 'casualties' }, { group: 'children' }]) {
    assert.equal(anyOverlap([figure(total), figure({ ...total, ...change })]), true, JSON.stringify(change));
  }
  for (const change of [{ measure: 'injured' }, { place: 'Lebanon' }]) assert.equal(anyOverlap([figure(total), figure({ ...total, ...change })]), false, JSON.stringify(change));
});

// ---- many figures

const many = (...changes: Fields[]) => changes.map((change) => figure({ ...total, ...change }));

test('a whole does not part what may stand together: killed and injured stay on one scale beside it', () => {
  const [killed, casualties, injured] = many({}, { measure: 'casualties' }, { measure: 'injured' });
  const sets = comparableSets([killed!, casualties!, injured!]);
  assert.deepEqual(sets, [[killed, injured], [casualties]]);
  assert.deepEqual(reasonsBetween(sets), ['part']);
});

test('every reason between three scales is said once', () => {
  const sets = comparableSets(many({}, { measure: 'casualties' }, { 'counted-in': 'families' }, { measure: 'displacements' }));
  assert.equal(sets.length, 4);
  assert.deepEqual(reasonsBetween(sets), ['nature', 'part', 'unit']);
});

test('a figure without a number is on any scale, and gives no reason for another', () => {
  const [none, displaced, killed] = many({ value: 'many', measure: 'died' }, { measure: 'displaced' }, {});
  assert.deepEqual(comparableSets([none!, displaced!]), [[none, displaced]]);
  const sets = comparableSets([displaced!, none!, killed!]);
  assert.deepEqual(sets, [[displaced, none], [killed]]);
  assert.deepEqual(reasonsBetween(sets), ['nature']);
  assert.deepEqual(reasonsBetween([[none!], [displaced!]]), []);
});

test('a period that differs anywhere among three figures is cared for, not only from the first', () => {
  const [middle, before, after] = many({ 'as-of': '2024-10-18' }, { 'as-of': '2024-10-12' }, { 'as-of': '2024-10-24' });
  assert.deepEqual([caresOf([middle!, before!]), caresOf([middle!, after!]), caresOf([middle!, before!, after!])], [[], [], ['period']]);
});

test('no figures, and one figure, need no care and no reason', () => {
  assert.deepEqual([caresOf([]), caresOf(many({})), comparableSets([]), reasonsBetween([]), reasonsBetween([many({})])], [[], [], [], [], []]);
});

// ---- properties

test('it does not matter which of two figures is named first', () => {
  fc.assert(fc.property(anyFigure, anyFigure, (a, b) => {
    assert.deepEqual(compareFigures(a, b), compareFigures(b, a));
    assert.deepEqual(caresOf([a, b]), caresOf([b, a]));
    assert.ok(!(supersedes(a, b) && supersedes(b, a)));
  }), { numRuns: 3_000 });
});

test('a figure is like itself, and what differs between two is what is cared for', () => {
  fc.assert(fc.property(anyFigure, anyFigure, (a, b) => {
    assert.deepEqual(compareFigures(a, a), { verdict: 'like', apart: [], care: [] });
    assert.deepEqual(compareFigures(a, b).care, caresOf([a, b]));
  }), { numRuns: 3_000 });
});

test('on one scale no two numbers are apart, no figure is lost, and more than one scale has a reason', () => {
  fc.assert(fc.property(fc.array(anyFigure, { maxLength: 7 }), (figures) => {
    const sets = comparableSets(figures);
    assert.deepEqual(new Set(sets.flat()), new Set(figures));
    assert.equal(sets.flat().length, figures.length);
    const numbered = sets.map((set) => set.filter((f) => spanOf(f.estimate) !== null));
    for (const set of numbered) for (const a of set) for (const b of set) assert.deepEqual(compareFigures(a, b).apart, []);
    assert.equal(reasonsBetween(sets).length > 0, numbered.length > 1);
    for (const set of sets) assert.deepEqual(set, figures.filter((f) => set.includes(f)), 'in the order given');
  }), { numRuns: 1_500 });
});

test('a figure is replaced only by one that was surely said later', () => {
  const march = figure({ ...total, published: '2024-03' }), day = figure({ ...total, value: '6', published: '2024-03-10' });
  assert.deepEqual([supersedes(day, march), supersedes(march, day)], [false, false]);
  assert.equal(supersedes(figure({ ...total, published: '2024-04' }), day), true);
});
