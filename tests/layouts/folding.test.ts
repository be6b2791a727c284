import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Fields } from '../../src/data/fields.js';
import { foldSmall, totalOf } from '../../src/elements/displacement-flow/fold.js';
import { layoutFlow } from '../../src/elements/displacement-flow/displacement-flow.layout.js';
import { about, reported } from '../../src/figures/estimate.js';
import type { Figure } from '../../src/figures/figure.js';
import { isMove } from '../../src/figures/movement.js';
import { outerSpan } from '../../src/figures/span.js';
import { figure } from '../read.js';
import { anyFigures, unorderedFigures, WORDS } from './any-flow.js';

const rows = (values: readonly (string | number)[], more: Fields = {}) => values.map((value, i) => figure({ from: 'A', to: `B${i}`, value, ...more }));
const values = (figures: readonly Figure[]) => figures.map((f) => f.estimate.value);

test('the largest movements are kept in the order of the rows, the smaller ones folded', () => {
  const { shown, folded } = foldSmall(rows([5, 900, 1, 70, 30]), 2);
  assert.deepEqual([values(shown), values(folded)], [[900, 70], [5, 1, 30]]);
});

test('a single small movement is not folded: that would hide its name and save nothing', () => {
  assert.deepEqual(foldSmall(rows([5, 900, 70]), 2).folded, []);
});

test('what has no number is smaller than what has one, and an open end counts from its number', () => {
  const { shown } = foldSmall(rows(['many', 'at least 50', 10, 3]), 2);
  assert.deepEqual(shown.map((f) => f.to), ['B1', 'B2']);
});

test('a share, the whole it is a share of, and a count at a place are never folded', () => {
  const whole = figure({ from: 'A', value: 'nearly two million' }), part = figure({ from: 'A', to: 'Rafah', value: 'the vast majority' }), count = figure({ place: 'A', value: '3' });
  const { shown, folded } = foldSmall([...rows(['5,000,000', '4,000,000', 1, 2, 3]), whole, part, count], 1);
  for (const f of [whole, part, count]) assert.ok(shown.includes(f));
  assert.equal(folded.length, 4);
});

test('folding loses nothing, and keeps the order of the rows', () => {
  fc.assert(fc.property(anyFigures, fc.nat({ max: 20 }), (figures, most) => {
    const { shown, folded } = foldSmall(figures, most);
    assert.deepEqual(shown, figures.filter((f) => !folded.includes(f)));
    assert.deepEqual(folded, figures.filter((f) => !shown.includes(f)));
    assert.notEqual(folded.length, 1);
    const reach = (f: Figure) => { const span = f.estimate.bound === 'share' ? null : outerSpan({ ...f.estimate, others: [] } as Figure['estimate']); return span ? span.high ?? span.low : -1; };
    const least = Math.min(...shown.filter((f) => isMove(f) && f.estimate.bound !== 'share' && !(f.to === null && f.from !== null)).map(reach));
    for (const f of folded) assert.ok(isMove(f) && reach(f) <= least);
  }), { numRuns: 500 });
});

test('which of equally large movements are kept does not depend on the order of the rows', () => {
  const shuffled = unorderedFigures.chain((figures) => fc.tuple(fc.constant(figures), fc.shuffledSubarray(figures, { minLength: figures.length }), fc.nat({ max: 6 })));
  fc.assert(fc.property(shuffled, ([figures, permuted, most]) => {
    const texts = (list: readonly Figure[]) => foldSmall(list, most).folded.map((f) => JSON.stringify(f)).sort();
    assert.deepEqual(texts(permuted), texts(figures));
  }), { numRuns: 500 });
  const same = ['refugees', 'returned', 'displaced'].map((measure) => figure({ from: 'A', to: 'B', value: 5, measure }));
  assert.deepEqual(foldSmall(same, 1).shown, foldSmall([...same].reverse(), 1).shown);
});

// ---- what the folded ones are together

const PERIOD = { measure: 'displacements', source: 'OCHA', since: '2024-01-01', until: '2024-02-01' };
const total = (list: readonly Figure[]) => totalOf(list).estimate;

test('folded movements of one source, period and measure between different places have a total', () => {
  assert.deepEqual(total(rows([5, 7, 30], PERIOD)), reported(42));
  assert.deepEqual(total(rows(['about 500', 7, 0], PERIOD)), about(500));
  const { from, to, place, source, note } = totalOf(rows([5, 7], { ...PERIOD, note: 'of one row only' }));
  assert.deepEqual([from, to, place, source?.chain[0], note], [null, null, null, 'OCHA', null]);
});

for (const [fact, other] of [
  ['another source', { source: 'IOM' }], ['another period', { since: '2023-01-01' }], ['another measure', { measure: 'returned' }], ['another group', { group: 'children' }],
  ['another method', { method: 'survey' }], ['another certainty', { certainty: 'verified' }], ['no number', { value: 'many' }], ['an order of magnitude', { value: 'dozens' }],
  ['the same ends', { to: 'B0' }], ['the same ends in another spelling', { to: ' b0' }],
] as [string, Fields][]) {
  test(`with a movement of ${fact} they are not added up`, () => {
    const [a, b] = rows([5, 7], PERIOD), c = figure({ from: 'A', to: 'C', value: 9, ...PERIOD, ...other });
    assert.equal(total([a!, b!, c]).bound, 'none');
    assert.equal(totalOf([a!, b!, c]).source, null, 'nor is anything said of all that one row says');
  });
}

test('each stage has one band of all its small movements, and none of them is lost', () => {
  const list = ['1', '2'].flatMap((step) => Array.from({ length: 30 }, (_, i) => figure({ from: `P${i % 7}`, to: `Q${i}`, value: 10 + i, step, source: 'OCHA' })));
  const { ribbons, places } = layoutFlow(list, 900, WORDS, { most: 20 });
  const others = ribbons.filter((r) => r.band.kind === 'other');
  assert.deepEqual(others.map((r) => r.band.stage), [0, 1]);
  assert.deepEqual(new Set(ribbons.flatMap((r) => r.band.figures)), new Set(list));
  for (const { band } of others) assert.equal(band.figure?.estimate.value, band.figures.reduce((sum, f) => sum + f.estimate.value!, 0));
  assert.ok(places.filter((p) => p.stop.kind === 'other').length >= 2);
  // Its width is the sum, on the scale of all.
  const [other] = others, plain = ribbons.find((r) => r.band.kind === 'move')!;
  assert.ok(Math.abs(other!.ends[0]!.height / other!.band.size - plain.ends[0]!.height / plain.band.size) < 1e-9);
});
