import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Fields } from '../../src/data/fields.js';
import { isMove, isReturn, isStock, isWhole, wholeOf } from '../../src/figures/movement.js';
import { placeKey } from '../../src/figures/place.js';
import { ARTICLE, figure } from '../read.js';
import { anyFigures } from '../layouts/any-flow.js';

// ---- a share and its whole: "the vast majority" of nearly two million went to Rafah

const displaced = figure(ARTICLE.displaced);
const toRafah = figure(ARTICLE.toRafah);

test('a share is a part of the row with the same step and origin that names no destination', () => {
  assert.equal(wholeOf(toRafah, [displaced, toRafah]), displaced);
  assert.equal(wholeOf(displaced, [displaced, toRafah]), null);
  assert.ok(isWhole(displaced, [displaced, toRafah]));
  assert.ok(!isWhole(toRafah, [displaced, toRafah]));
});

for (const [fact, change] of [['another step', { step: '2' }], ['another origin', { from: 'Rafah' }], ['another unit', { 'counted-in': 'households' }]] as const) {
  test(`a row of ${fact} is not the whole of a share`, () => {
    assert.equal(wholeOf(figure({ ...ARTICLE.toRafah, ...change }), [displaced]), null);
  });
}

test('a whole without a number, or with a destination, is no whole', () => {
  assert.equal(wholeOf(toRafah, [figure({ ...ARTICLE.displaced, value: 'many' })]), null);
  assert.equal(wholeOf(toRafah, [figure({ ...ARTICLE.displaced, to: 'Khan Younis' })]), null);
});

test('the origin may be spelled in another way', () => {
  const other = figure({ ...ARTICLE.displaced, from: 'all of the  GAZA STRIP' });
  assert.equal(wholeOf(toRafah, [other, toRafah]), other);
});

test('a count at a place is not the whole of a share whose origin was not stated', () => {
  const count = figure({ place: 'Khan Younis', value: '500' }), share = figure({ to: 'Rafah', value: 'majority' });
  assert.equal(wholeOf(share, [count, share]), null);
  assert.ok(!isWhole(count, [count, share]));
});

test('of several wholes the one of the same source is meant, whatever the order of the rows', () => {
  const [own, other] = ['OCHA', 'IOM'].map((source) => figure({ ...ARTICLE.displaced, source })), share = figure({ ...ARTICLE.toRafah, source: 'OCHA' });
  for (const rows of [[own!, other!, share], [share, other!, own!]]) assert.equal(wholeOf(share, rows), own);
  assert.equal(wholeOf(share, [other!, share]), other, 'or the only one there is');
});

test('of which of two wholes a row is a share, nobody said', () => {
  const again = figure({ ...ARTICLE.displaced, value: '1,500,000' });
  for (const rows of [[displaced, again, toRafah], [again, displaced, toRafah]]) {
    assert.equal(wholeOf(toRafah, rows), null);
    assert.ok(!rows.some((f) => isWhole(f, rows)));
  }
});

test('whatever the figures, only a share has a whole, and the whole is a movement with a number and without a destination', () => {
  fc.assert(fc.property(anyFigures, (figures) => {
    for (const f of figures) {
      const whole = wholeOf(f, figures);
      if (!whole) continue;
      assert.equal(f.estimate.bound, 'share');
      assert.ok(isMove(whole) && whole.to === null && placeKey(whole.from!) === placeKey(f.from!) && whole.step === f.step && isWhole(whole, figures));
      assert.ok(!['share', 'none'].includes(whole.estimate.bound));
    }
    for (const f of figures) assert.equal(isWhole(f, figures), figures.some((g) => wholeOf(g, figures) === f));
  }), { numRuns: 400 });
});

// ---- people counted, and people moving

const row = (more: Fields) => figure({ value: '5', ...more });

test('a row with an origin or a destination is a movement, one with a place only a count', () => {
  assert.deepEqual([{ from: 'A' }, { to: 'B' }, { from: 'A', to: 'B', place: 'C' }, { place: 'A' }].map((more) => isMove(row(more))), [true, true, true, false]);
});

test('refugees by origin on a date were counted, returns within a period moved', () => {
  const stock = (more: Fields) => isStock(row({ from: 'A', to: 'B', ...more }));
  assert.ok(stock({ measure: 'refugees', 'as-of': '2024-01-01' }));
  assert.ok(!stock({ measure: 'refugees', since: '2024-01-01', until: '2024-02-01' }), 'within a period');
  assert.ok(!stock({ measure: 'returned' }) && !stock({ measure: 'displacements' }));
  assert.ok(isStock(row({ place: 'A', measure: 'returned' })), 'a count at a place is of people who are there');
});

test('"displaced" is a movement as a step of a journey or within a period, else a count', () => {
  const displacedBy = (more: Fields) => isStock(row({ from: 'A', to: 'B', measure: 'displaced', ...more }));
  assert.deepEqual([{}, { step: '1' }, { since: '2024-01-01' }, { 'as-of': '2024-01-01' }].map(displacedBy), [true, false, false, true]);
  assert.ok(isStock(row({ from: 'A', to: 'B', measure: 'refugees', step: '1' })), 'but refugees stay a count');
});

test('a return is what the source calls one, not whoever goes back', () => {
  assert.ok(isReturn(row({ from: 'A', to: 'B', measure: 'returned' })) && isReturn(row({ to: 'B', measure: 'returnees' })));
  assert.ok(!isReturn(row({ from: 'B', to: 'A', measure: 'displacements', step: '2' })));
});
