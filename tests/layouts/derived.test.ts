import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Fields } from '../../src/data/fields.js';
import { netsOf, remaindersOf } from '../../src/elements/displacement-flow/derived.js';
import { compareFigures } from '../../src/figures/compare.js';
import { about, atLeast, between, reported, UNSTATED_INTERVAL } from '../../src/figures/estimate.js';
import { figure } from '../read.js';
import { anyFigures } from './any-flow.js';

const PERIOD = { since: '2025-01-27', until: '2025-01-28', source: 'OCHA', measure: 'displacements' };
const move = (from: string, to: string, value: string, more: Fields = {}) => figure({ from, to, value, ...PERIOD, ...more });
const nets = (...rows: Parameters<typeof move>[]) => netsOf(rows.map((row) => move(...row)));

test('of both ways between two places, of one source and period, the net is what the one has more', () => {
  assert.deepEqual(nets(['South', 'North', '376,000'], ['North', 'South', '8,500']), [{ from: 'South', to: 'North', estimate: reported(367_500) }]);
  assert.deepEqual(nets(['North', 'South', '8,500'], ['South', 'North', 'about 376,000']), [{ from: 'South', to: 'North', estimate: about(368_000) }]);
});

test('a floor that is above the other way has a net, one that is below has none', () => {
  assert.deepEqual(nets(['A', 'B', 'at least 500'], ['B', 'A', '200']), [{ from: 'A', to: 'B', estimate: atLeast(300) }]);
  assert.deepEqual(nets(['A', 'B', 'at least 500'], ['B', 'A', '1,000']), []);
});

test('where either way may be the larger there is no net', () => {
  assert.deepEqual(netsOf([move('A', 'B', '', { low: '100', high: '300' }), move('B', 'A', '200')]), []);
  assert.deepEqual(netsOf([move('A', 'B', '260', { low: '100', high: '300' }), move('B', 'A', '200')]), [], 'also with a best figure');
  assert.deepEqual(nets(['A', 'B', '500'], ['B', 'A', '500']), []);
});

for (const [fact, other] of [
  ['another source', { source: 'IOM' }], ['another period', { since: '2024-01-01', until: '2024-02-01' }], ['other people', { group: 'children' }],
  ['another method', { method: 'survey' }], ['another step', { step: '2' }], ['another unit', { 'counted-in': 'households' }], ['another measure', { measure: 'returned' }],
] as [string, Fields][]) {
  test(`there is no net of two ways from ${fact}`, () => {
    assert.deepEqual(netsOf([move('A', 'B', '500'), move('B', 'A', '200', other)]), []);
  });
}

test('there is no net without a source, of a way that is stated twice, of one way, or of people counted on a date', () => {
  assert.deepEqual(netsOf([['A', 'B', '5'], ['B', 'A', '2']].map(([from, to, value]) => figure({ from: from!, to: to!, value: value! }))), []);
  assert.deepEqual(nets(['A', 'B', '500'], ['B', 'A', '200'], ['A', 'B', '300']), []);
  assert.deepEqual(nets(['A', 'B', '500'], ['B', 'A', '200'], [' a', 'B', '300']), [], 'in another spelling too');
  assert.deepEqual(nets(['A', 'B', '500'], ['A', 'B', '200']), []);
  assert.deepEqual(nets(['A', 'A', '500'], ['A', 'A', '200']), []);
  assert.deepEqual(netsOf([['A', 'B', '500'], ['B', 'A', '200']].map(([from, to, value]) => figure({ from: from!, to: to!, value: value!, measure: 'refugees', source: 'S', 'as-of': '2024-01-01' }))), []);
});

test('whatever the figures, a net is of two like rows that nothing else repeats, and is a direction', () => {
  fc.assert(fc.property(anyFigures, (figures) => {
    for (const { from, to, estimate } of netsOf(figures)) {
      const there = figures.filter((f) => f.from === from && f.to === to), back = figures.filter((f) => f.from === to && f.to === from);
      assert.ok(there.some((a) => back.some((b) => a.source !== null && compareFigures(a, b).verdict === 'like')));
      assert.notEqual(estimate.bound, 'at-most');
      assert.notEqual(estimate.low, 0);
    }
  }), { numRuns: 500 });
});

// ---- what a count leaves over

const count = (place: string, value: string, more: Fields = {}) => figure({ place, value, source: 'OCHA', step: '1', ...more });
const out = (from: string, to: string, value: string, more: Fields = {}) => move(from, to, value, { step: '2', ...more });

test('a count less those who left is what remains, exactly or within bounds', () => {
  assert.deepEqual(remaindersOf([count('A', '1,000'), out('A', 'B', '300')]), [{ place: 'A', estimate: reported(700) }]);
  assert.deepEqual(remaindersOf([count('A', '1,000'), out('A', 'B', '300'), out('A', '', '200')]), [{ place: 'A', estimate: reported(500) }]);
  assert.deepEqual(remaindersOf([count('A', 'at least 1,000'), out('a ', 'B', '300')]), [{ place: 'A', estimate: atLeast(700) }]);
  assert.deepEqual(remaindersOf([count('A', '1,000'), out('A', 'B', 'up to 300')]), [{ place: 'A', estimate: between(700, 1_000, null, UNSTATED_INTERVAL) }]);
});

test('nothing remains of a count that nobody left, that all left, or that they left before', () => {
  assert.deepEqual(remaindersOf([count('A', '1,000'), out('B', 'A', '300')]), []);
  assert.deepEqual(remaindersOf([count('A', '300'), out('A', 'B', '300')]), []);
  assert.deepEqual(remaindersOf([count('A', '300'), out('A', 'B', '500')]), []);
  assert.deepEqual(remaindersOf([count('A', '1,000', { step: '3' }), out('A', 'B', '300')]), []);
});

test('nothing is said where people may be counted twice, or are not the same people', () => {
  assert.deepEqual(remaindersOf([count('A', '1,000'), out('A', 'B', '300'), out('A', 'B', '200')]), [], 'one movement twice');
  assert.deepEqual(remaindersOf([count('A', '1,000'), out('A', 'B', '300'), out('A', 'b', '200')]), [], 'in another spelling too');
  assert.deepEqual(remaindersOf([count('A', '1,000'), out('A', 'B', '300'), out('A', 'C', '200', { group: 'children' })]), [], 'a group of them');
  assert.deepEqual(remaindersOf([count('A', '1,000'), out('A', 'B', '300', { group: 'children' })]), []);
  assert.deepEqual(remaindersOf([count('A', '1,000'), out('A', 'B', '300'), out('A', 'C', '200', { source: 'IOM' })]), [], 'two sources');
  assert.deepEqual(remaindersOf([count('A', '1,000'), out('A', 'B', '300', { 'counted-in': 'households' })]), []);
  assert.deepEqual(remaindersOf([count('A', '1,000'), out('A', 'A', '300')]), [], 'within the place');
  assert.deepEqual(remaindersOf([count('A', '1,000'), out('A', 'B', 'many')]), []);
});
