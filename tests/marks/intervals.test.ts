import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { outerSpan } from '../../src/figures/span.js';
import { layoutPanels, legendOf } from '../../src/marks/panels.js';
import { countScale } from '../../src/marks/scale.js';
import { shapesOf, type Shape } from '../../src/marks/shapes.js';
import { estimate, figure } from '../read.js';
import { anyEstimate } from './any-estimate.js';

const STUDY = '64,260 (95% CI 55,298–78,525; span over all models 47,457–88,332)';
const shapes = (text: string, gradient = false): Shape[] => {
  const e = estimate(text);
  return shapesOf(e, countScale([outerSpan(e)!]), { gradient, plot: 400 });
};

test('a scale ends at the highest high, further intervals included', () => {
  const [panel] = layoutPanels([figure({ measure: 'killed', value: STUDY }), figure({ measure: 'killed', value: '80,000', source: 'B' })], 800);
  const [study, count] = panel!.rows;
  assert.deepEqual(count?.shapes, [{ kind: 'solid', x1: 0, x2: 80_000 / 88_332 }]);
  assert.ok(study?.shapes.some((s) => s.kind === 'interval' && s.x2 === 1));
});

test('further intervals lie around the first, the widest first and thinnest, the point on top', () => {
  assert.deepEqual(shapes(STUDY), [
    { kind: 'interval', x1: 47_457 / 88_332, x2: 1, rank: 0 }, { kind: 'interval', x1: 55_298 / 88_332, x2: 78_525 / 88_332, rank: 1 }, { kind: 'point', x: 64_260 / 88_332 },
  ]);
});

test('ranks follow width, in whatever order the source names its intervals', () => {
  const ranks = (text: string) => shapes(text).filter((s) => s.kind === 'interval').map((s) => [Math.round(s.x1 * 100), s.rank]);
  assert.deepEqual(ranks('50 (80% CI 40–60; 95% CI 20–80; 99% CI 0–100)'), [[0, 0], [20, 1], [40, 2]]);
  assert.deepEqual(ranks('50 (99% CI 0–100; 80% CI 40–60; 95% CI 20–80)'), [[0, 0], [20, 1], [40, 2]]);
});

test('a single interval is the widest there is', () => {
  assert.deepEqual(shapes('75 (95% CI 50–100)'), [{ kind: 'interval', x1: 0.5, x2: 1, rank: 0 }, { kind: 'point', x: 0.75 }]);
  assert.deepEqual(shapes('75–100'), [{ kind: 'span', x1: 0.75, x2: 1, rank: 0 }]);
});

test('a shade rises to the estimate and falls from it, and ends where the interval does', () => {
  assert.deepEqual(shapes('75 (95% CI 50–100)', true), [{ kind: 'rise', x1: 0.5, x2: 0.75 }, { kind: 'fall', x1: 0.75, x2: 1 }, { kind: 'point', x: 0.75 }]);
});

test('no shade is made of lowest and highest reports, of an interval without an estimate, or of several intervals', () => {
  for (const text of ['75 (lowest and highest report 50–100)', '50–100', STUDY, 'about 500', 'at least 500', '500']) assert.deepEqual(shapes(text, true), shapes(text), text);
  const { estimate: e } = figure({ low: '50', high: '100', interval: '95% CI' });
  assert.deepEqual(shapesOf(e, countScale([outerSpan(e)!]), { gradient: true, plot: 400 }).map((s) => s.kind), ['interval']);
});

test('a legend explains further intervals, shades, and neither where there is none', () => {
  const legend = (value: string, gradient = false) => legendOf(layoutPanels([figure({ measure: 'killed', value })], 800, gradient));
  assert.deepEqual(legend(STUDY), ['others']);
  assert.deepEqual(legend('75 (95% CI 50–100)'), ['interval']);
  assert.deepEqual(legend('75 (95% CI 50–100)', true), ['gradient']);
  assert.deepEqual(legend('75 (low and high estimate 50–100)', true), ['best']);
});

test('a shade changes how an estimate is drawn, never where: its ends and its point stay', () => {
  fc.assert(fc.property(anyEstimate, (e) => {
    const span = outerSpan(e);
    const [line, shade] = [false, true].map((gradient) => shapesOf(e, countScale(span ? [span] : []), { gradient, plot: 400 }));
    const [rise, fall] = ['rise', 'fall'].map((kind) => shade!.find((s) => s.kind === kind));
    if (!rise) {
      assert.deepEqual(line, shade);
      return;
    }
    const interval = line!.find((s) => s.kind === 'interval'), point = line!.find((s) => s.kind === 'point');
    assert.ok(interval && point && 'x1' in rise && fall && 'x1' in fall);
    assert.deepEqual([rise.x1, rise.x2, fall.x1, fall.x2], [interval.x1, point.x, point.x, interval.x2]);
    assert.deepEqual(shade!.filter((s) => s.kind === 'point'), [point]);
  }), { numRuns: 1_000 });
});

test('every interval of an estimate is drawn from its own low to its own high, each with a rank of its own', () => {
  fc.assert(fc.property(anyEstimate, (e) => {
    if (e.bound !== 'between') return;
    const scale = countScale([outerSpan(e)!]);
    const drawn = shapesOf(e, scale, { gradient: false, plot: 400 }).filter((s) => s.kind === 'interval' || s.kind === 'span');
    if (drawn.length === 0) return;
    const ends = (list: readonly (readonly [number, number])[]) => list.map(String).sort();
    assert.deepEqual(ends(drawn.map((s) => [s.x1, s.x2])), ends([e, ...e.others ?? []].map((r) => [scale.at(r.low), scale.at(r.high)])));
    assert.deepEqual(drawn.map((s) => s.rank), drawn.map((_, i) => i));
    drawn.slice(1).forEach((s, i) => { assert.ok(s.x2 - s.x1 <= drawn[i]!.x2 - drawn[i]!.x1 + 1e-9); });
  }), { numRuns: 1_500 });
});
