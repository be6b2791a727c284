import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Fields } from '../../src/data/fields.js';
import { reported } from '../../src/figures/estimate.js';
import { outerSpan } from '../../src/figures/span.js';
import { INSET_BELOW, layoutPanels, legendOf, type Row } from '../../src/marks/panels.js';
import { countScale } from '../../src/marks/scale.js';
import { ARTICLE, figure } from '../read.js';
import { anyEstimate } from './any-estimate.js';

/** The rows of one panel, made of values of one measure. */
function rows(...values: string[]): readonly Row[] {
  const panels = layoutPanels(values.map((value, i) => figure({ measure: 'killed', value, source: `S${i}` })), 800);
  assert.equal(panels.length, 1);
  return panels[0]!.rows;
}
/** People at the end of the scale of an inset, by its own bar; `null` without an inset. */
const insetMax = (row: Row | undefined, people: number) => {
  const bar = row?.inset?.shapes.find((s) => s.kind === 'solid');
  return bar ? people / bar.x2 : null;
};

// ---- very unlike sizes

test('a figure below a fiftieth of the scale is enlarged on a scale of its own', () => {
  assert.equal(INSET_BELOW, 1 / 50);
  const [large, small] = rows('100,000', '1,200');
  assert.equal(large?.inset, null);
  assert.deepEqual(small?.shapes, [{ kind: 'solid', x1: 0, x2: 0.012 }], 'it keeps its length on the common scale');
  assert.deepEqual(small.inset?.shapes, [{ kind: 'solid', x1: 0, x2: 1 }]);
  assert.equal(small.inset.ticks[0]?.people, 0);
  assert.ok(small.inset.ticks.length > 1 && small.inset.ticks.every((t) => Math.abs(t.at - t.people / 1_200) < 1e-12));
});

test('exactly a fiftieth is large enough to be seen', () => {
  assert.deepEqual(rows('100,000', '2,000', '1,999').map((r) => r.inset !== null), [false, false, true]);
});

test('zero, a share and no figure have nothing to enlarge', () => {
  assert.deepEqual(rows('100,000', '0', 'majority', 'many', '').map((r) => r.inset), [null, null, null, null, null]);
});

test('figures of three magnitudes stand on three scales, each from zero', () => {
  const [, middle, alike, small] = rows('2,000,000', '5,000', '4,000', '12');
  assert.deepEqual([insetMax(middle, 5_000), insetMax(alike, 4_000), insetMax(small, 12)], [5_000, 5_000, 12]);
});

test('an open end is enlarged with room beyond it', () => {
  const [, small] = rows('1,000,000', 'at least 500');
  assert.deepEqual(small?.inset?.shapes.map((s) => s.kind), ['solid', 'open']);
  assert.ok(insetMax(small, 500)! > 500);
});

test('an interval counts by its highest end: one that reaches far is not enlarged', () => {
  assert.equal(rows('100,000', '1,000 (95% CI 500–3,000)')[1]?.inset, null);
  assert.equal(rows('100,000', '1,000 (95% CI 500–1,500; all models 400–3,000)')[1]?.inset, null);
  assert.deepEqual(rows('100,000', '1,000 (95% CI 500–1,500)')[1]?.inset?.shapes.map((s) => s.kind), ['interval', 'point']);
});

test('each panel has its own scale: people killed are not enlarged because more were displaced', () => {
  const panels = layoutPanels([figure(ARTICLE.killed), figure(ARTICLE.displaced)], 800);
  assert.deepEqual(panels.map((p) => p.rows.map((r) => r.inset)), [[null], [null]]);
});

test('a figure of more than a fiftieth is not enlarged because an open one below it is', () => {
  assert.deepEqual(rows('1,000,000', 'at least 19,000', '20,500').map((r) => r.inset !== null), [false, true, false]);
});

const closed = anyEstimate.filter((e) => { const span = outerSpan(e); return span === null || span.high !== null; });

test('exactly the figures below a fiftieth of the scale have an inset, and it holds all of them, from zero', () => {
  fc.assert(fc.property(fc.array(closed, { minLength: 1, maxLength: 6 }), (estimates) => {
    const members = estimates.map((estimate, i) => ({ ...figure({ value: '1', measure: 'killed', source: `S${i}` }), estimate }));
    const { max } = countScale(estimates.map(outerSpan).filter((s) => s !== null));
    for (const row of layoutPanels(members, 800)[0]!.rows) {
      const high = outerSpan(row.figure.estimate)?.high ?? 0;
      assert.equal(row.inset !== null, high > 0 && high < max * INSET_BELOW, `${high} of ${max}`);
      if (!row.inset) continue;
      assert.equal(row.inset.ticks[0]?.at, 0);
      for (const s of row.inset.shapes) {
        const [x1, x2] = 'x1' in s ? [s.x1, s.x2] : [s.x, s.x];
        assert.ok(x1 >= 0 && x2 <= 1 + 1e-9, JSON.stringify(s));
      }
    }
  }), { numRuns: 1_500 });
});

test('an enlarged bar is at least a fiftieth of its own scale', () => {
  fc.assert(fc.property(fc.array(fc.integer({ min: 1, max: 3_000_000_000 }), { minLength: 2, maxLength: 6 }), (values) => {
    const members = values.map((n, i) => ({ ...figure({ value: '1', measure: 'killed', source: `S${i}` }), estimate: reported(n) }));
    for (const { inset } of layoutPanels(members, 800)[0]!.rows) {
      const bar = inset?.shapes[0];
      if (bar) assert.ok(bar.kind === 'solid' && bar.x2 >= INSET_BELOW);
    }
  }), { numRuns: 500 });
});

// ---- what a source had said before

const version = (published: string, change: Fields = {}) => figure({ ...ARTICLE.killed, published, ...change });
const first = version('2024-10-18'), second = version('2024-11-18', { value: '42,900' }), third = version('2024-12-18', { value: '43,000' });

test('a figure that its source replaced has no row of its own and stays reachable, oldest first, whatever the order of the rows', () => {
  for (const figures of [[first, second, third], [third, first, second], [second, third, first]]) {
    const panels = layoutPanels(figures, 800);
    assert.deepEqual(panels.map((p) => p.rows.map((r) => [r.figure, r.former])), [[[third, [first, second]]]]);
  }
});

test('each former number is a line across, on the scale of the row', () => {
  const [panel] = layoutPanels([first, second, third], 800);
  assert.deepEqual(panel?.rows[0]?.shapes, [{ kind: 'solid', x1: 0, x2: 1 }, { kind: 'former', x: 42_500 / 43_000 }, { kind: 'former', x: 42_900 / 43_000 }]);
  assert.deepEqual(legendOf([panel]), ['former']);
});

test('a former number that was higher has its place on the scale', () => {
  const [panel] = layoutPanels([version('2024-10-18', { value: '50,000' }), second], 800);
  assert.deepEqual(panel?.rows[0]?.shapes, [{ kind: 'solid', x1: 0, x2: 42_900 / 50_000 }, { kind: 'former', x: 1 }]);
});

test('a former "at least" is reachable and has no line: nobody gave the number', () => {
  const [panel] = layoutPanels([version('2024-10-18', { value: 'at least 42,000' }), second], 800);
  assert.deepEqual(panel?.rows.map((r) => [r.shapes.map((s) => s.kind), r.former.length]), [[['solid'], 1]]);
});

test('another source, day or grading is no former version: it keeps its row', () => {
  for (const change of [{ source: 'B' }, { 'as-of': '2024-11-18' }, { certainty: 'verified' }, { published: '' }]) {
    const panels = layoutPanels([first, version('2024-11-18', change)], 800);
    assert.deepEqual(panels.flatMap((p) => p.rows.map((r) => r.former.length)), [0, 0], JSON.stringify(change));
  }
});

test('no figure is lost: it has a row or is the former of one', () => {
  const figures = [first, second, third, figure(ARTICLE.wounded), version('2024-12-18', { source: 'B' }), figure(ARTICLE.displaced)];
  const held = layoutPanels(figures, 800).flatMap((p) => p.rows.flatMap((r) => [r.figure, ...r.former]));
  assert.deepEqual(new Set(held), new Set(figures));
  assert.equal(held.length, figures.length);
});

// ---- recorded, not verified

const graded = (...gradings: string[]) => layoutPanels(gradings.map((certainty, i) => figure({ measure: 'killed', value: `${300 + i}`, certainty, source: `S${i}` })), 800)
  .flatMap((p) => p.rows.map((r) => r.isUnverified));

test('a record looks unverified only beside one that is verified', () => {
  assert.deepEqual(graded('reported'), [false]);
  assert.deepEqual(graded('reported', 'alleged'), [false, false]);
  assert.deepEqual(graded('verified', 'reported', 'unverified'), [false, true, true]);
});

test('none is outlined where one could not be: a range has no outline', () => {
  const rows = (value: string) => layoutPanels([figure({ value: '5', certainty: 'verified', group: 'a' }), figure({ value: '7', certainty: 'reported', group: 'b' }), figure({ value, certainty: 'reported', group: 'c' })], 800)[0]!.rows;
  assert.deepEqual(rows('9').map((r) => r.isUnverified), [false, true, true]);
  assert.deepEqual(rows('6–9').map((r) => r.isUnverified), [false, false, false]);
});

test('a record whose grading was not stated is not called unverified', () => {
  assert.deepEqual(graded('verified', ''), [false, false]);
});

test('a verified record on another scale makes none of this one unverified', () => {
  const panels = layoutPanels([figure({ measure: 'killed', value: '5', certainty: 'reported' }), figure({ measure: 'displaced', value: '5', certainty: 'verified' })], 800);
  assert.deepEqual(panels.map((p) => p.rows.map((r) => r.isUnverified)), [[false], [false]]);
});

test('the legend explains an outlined bar where there is one with a length', () => {
  const legend = (value: string) => legendOf(layoutPanels([figure({ measure: 'killed', value: '5', certainty: 'verified' }), figure({ measure: 'killed', value, certainty: 'reported', source: 'B' })], 800));
  assert.deepEqual([legend('4'), legend('many')], [['unverified'], []]);
});
