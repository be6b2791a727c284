import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extentsOf } from '../../src/elements/displacement-flow/extents.js';
import { isWhole, wholeOf } from '../../src/figures/movement.js';
import { stagesOf } from '../../src/elements/displacement-flow/stages.js';
import type { Fields } from '../../src/data/fields.js';
import { ARTICLE, figure } from '../read.js';

const steps = (...names: string[]) => stagesOf(names.map((step) => figure({ value: '1', from: 'A', step }))).map((s) => s.name);

test('steps that are numbers come in their order as numbers, not as text', () => {
  assert.deepEqual(steps('10', '2', '1'), ['1', '2', '10']);
});

test('steps that are ISO dates come in the order of time', () => {
  assert.deepEqual(steps('2024-05', '2023-10-13', '2023-12'), ['2023-10-13', '2023-12', '2024-05']);
  assert.deepEqual(steps('2024', '2023'), ['2023', '2024']);
});

test('steps with other names come as the rows first name them', () => {
  assert.deepEqual(steps('October 2023', 'May 2024', 'October 2023', 'December 2023'), ['October 2023', 'May 2024', 'December 2023']);
  assert.deepEqual(steps('2', 'later', '1'), ['2', 'later', '1']);
});

test('rows without a step are one step of their own, first', () => {
  assert.deepEqual(steps('2', '', '1', ''), [null, '1', '2']);
  assert.deepEqual(steps('', ''), [null]);
});

test('a step keeps the order of its rows', () => {
  const rows = [['2', 'X'], ['1', 'B'], ['2', 'Y'], ['1', 'A']].map(([step, from]) => figure({ value: '1', step: step!, from: from! }));
  assert.deepEqual(stagesOf(rows).map((s) => s.figures.map((f) => f.from)), [['B', 'A'], ['X', 'Y']]);
});

test('no rows have no steps', () => { assert.deepEqual(stagesOf([]), []); });

/** The extents of rows, in their order. */
function extents(...rows: Fields[]) {
  const figures = rows.map((row) => figure({ from: 'A', to: 'B', ...row }));
  const all = extentsOf(figures);
  return figures.map((f) => all.get(f)!);
}

test('a movement is as wide as its count, all of it claimed', () => {
  assert.deepEqual(extents({ value: '500' }), [{ size: 500, core: 1, kind: 'closed' }]);
});

test('"nearly two million" is as wide as two million, of which 1.5 million is core', () => {
  assert.deepEqual(extents({ value: 'nearly two million' }), [{ size: 2_000_000, core: 0.75, kind: 'closed' }]);
});

test('"hundreds of thousands" is a million wide, and none of it has an edge', () => {
  assert.deepEqual(extents({ value: 'hundreds of thousands' }), [{ size: 1_000_000, core: 0, kind: 'haze' }]);
});

test('"up to 500" has no core: nobody claimed that anyone moved', () => {
  assert.deepEqual(extents({ value: 'up to 500' }), [{ size: 500, core: 0, kind: 'closed' }]);
});

test('a range has its low as core and its high as width', () => {
  assert.deepEqual(extents({ low: '100', high: '400' }), [{ size: 400, core: 0.25, kind: 'closed' }]);
});

test('"at least" is open beyond its number, and no wider movement of the chart changes its core', () => {
  for (const others of [[], [{ value: '10,000' }]] as Fields[][]) {
    const [open] = extents({ value: 'at least 500' }, ...others);
    assert.equal(open?.kind, 'open');
    assert.ok(Math.abs(open.size * open.core - 500) < 1e-9 && open.core < 1);
  }
});

test('a movement of unknown size is a thread, whatever else moves', () => {
  for (const value of ['', 'many', 'majority']) {
    assert.equal(extents({ value }, { value: '500', from: 'C' })[0]?.kind, 'unknown', value);
  }
});

test('a stated zero is no thread: it is a closed hair, thinner than one', () => {
  const [zero, thread, wide] = extents({ value: '0' }, { value: 'many' }, { value: '500' });
  assert.equal(zero?.kind, 'closed');
  assert.ok(zero.size > 0 && zero.size < thread!.size && zero.size < wide!.size / 100);
});

test('nothing but unknown sizes are threads of one width', () => {
  const [a, b] = extents({ value: 'many' }, { value: '' });
  assert.deepEqual(a, b);
  assert.ok(Number.isFinite(a!.size) && a!.size > 0);
});

// ---- a share and its whole: "the vast majority" of nearly two million went to Rafah

const displaced = figure(ARTICLE.displaced);
const toRafah = figure(ARTICLE.toRafah);

test('a share is a part of the row with the same step and origin that names no destination', () => {
  assert.equal(wholeOf(toRafah, [displaced, toRafah]), displaced);
  assert.equal(wholeOf(displaced, [displaced, toRafah]), null);
  assert.ok(isWhole(displaced, [displaced, toRafah]));
  assert.ok(!isWhole(toRafah, [displaced, toRafah]));
});

test('a share of more than half is half of the whole as it is drawn, then soft', () => {
  const all = extentsOf([displaced, toRafah]);
  assert.deepEqual(all.get(toRafah), { size: 2_000_000, core: 0.5, kind: 'closed' });
});

test('the row that gave the whole is then the rest, whose number nobody stated: a thread', () => {
  assert.equal(extentsOf([displaced, toRafah]).get(displaced)?.kind, 'unknown');
});

for (const [fact, change] of [['another step', { step: '2' }], ['another origin', { from: 'Rafah' }]] as const) {
  test(`a row of ${fact} is not the whole of a share`, () => {
    assert.equal(wholeOf(figure({ ...ARTICLE.toRafah, ...change }), [displaced]), null);
  });
}

test('a whole without a number, or with a destination, is no whole', () => {
  assert.equal(wholeOf(toRafah, [figure({ ...ARTICLE.displaced, value: 'many' })]), null);
  assert.equal(wholeOf(toRafah, [figure({ ...ARTICLE.displaced, to: 'Khan Younis' })]), null);
});

test('a share of an open whole stays open', () => {
  const whole = figure({ ...ARTICLE.displaced, value: 'at least 1,000' });
  const extent = extentsOf([whole, toRafah]).get(toRafah)!;
  assert.equal(extent.kind, 'open');
  assert.ok(Math.abs(extent.size * extent.core - 500) < 1e-9);
});
