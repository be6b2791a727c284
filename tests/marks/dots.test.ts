import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Quantile } from '../../src/figures/estimate.js';
import { DOTS, DOTS_HEIGHT, equalChances, stackDots, type Dot } from '../../src/marks/dots.js';
import { layoutPanels, legendOf, plotOf } from '../../src/marks/panels.js';
import { countScale } from '../../src/marks/scale.js';
import { shapesOf } from '../../src/marks/shapes.js';
import { outerSpan } from '../../src/figures/span.js';
import { figure } from '../read.js';
import { anyDistribution } from './any-estimate.js';

const of = (...pairs: [percent: number, people: number][]): Quantile[] => pairs.map(([percent, people]) => ({ percent, people }));
/** Rising evenly: in p% of the outcomes there are 10 p people or fewer. */
const EVEN = of([2.5, 25], [25, 250], [50, 500], [75, 750], [97.5, 975]);

test('each dot is the middle of one of twenty equal chances', () => {
  assert.equal(DOTS, 20);
  const chances = equalChances(EVEN);
  assert.deepEqual(chances?.map((n) => Math.round(n)), Array.from({ length: 20 }, (_, i) => 25 + i * 50));
});

test('half of the dots lie at or below the stated median, whatever the form', () => {
  const chances = equalChances(of([2.5, 22_286], [25, 45_000], [50, 61_202], [75, 90_000], [97.5, 209_151]))!;
  assert.equal(chances.filter((n) => n <= 61_202).length, 10);
  assert.equal(chances.filter((n) => n <= 45_000).length, 5);
  // The outermost dots are the outermost quantiles: nothing reaches beyond.
  assert.deepEqual([chances[0], chances[19]], [22_286, 209_151]);
});

/** Where a dot would have to be guessed there are none. */
for (const [fact, quantiles] of [
  ['four quantiles are too few', of([2.5, 1], [25, 2], [75, 3], [97.5, 4])], ['none', []], ['one', of([50, 5])],
  ['the lowest at 5% states nothing of the lowest dot', of([5, 1], [25, 2], [50, 3], [75, 4], [97.5, 5])], ['the highest at 95% states nothing of the highest dot', of([2.5, 1], [25, 2], [50, 3], [75, 4], [95, 5])],
  ['quartiles and more between them', of([25, 1], [30, 2], [50, 3], [60, 4], [75, 5])],
] as const) test(`${fact}: no dots`, () => { assert.equal(equalChances(quantiles), null); });

test('quantiles that reach further than 2.5% and 97.5% allow dots', () => {
  assert.equal(equalChances(of([1, 10], [25, 20], [50, 30], [75, 40], [99, 50]))?.length, DOTS);
});

const estimates = anyDistribution.map((e) => ({ e, scale: countScale([outerSpan(e)!]) }));
const plots = fc.integer({ min: 100, max: 900 });

test('there are twenty dots or none, inside the ends that the source stated, in rising order', () => {
  let drawn = 0;
  fc.assert(fc.property(estimates, ({ e }) => {
    const chances = equalChances(e.quantiles!);
    const percents = e.quantiles!.map((q) => q.percent);
    assert.equal(chances !== null, percents.length >= 5 && percents[0]! <= 2.5 && percents.at(-1)! >= 97.5);
    if (!chances) return;
    drawn++;
    assert.equal(chances.length, DOTS);
    chances.forEach((n, i) => { assert.ok(n >= e.low - 1e-6 && n <= e.high * (1 + 1e-12) && n >= (chances[i - 1] ?? 0)); });
  }), { numRuns: 1_000 });
  assert.ok(drawn > 200, `${drawn} drawn`);
});

const byColumn = (dots: readonly Dot[]) => [...new Set(dots.map((d) => d.x))].map((x) => dots.filter((d) => d.x === x));

test('stacked dots stay within their strip and their stated ends, and none lies over another of its column', () => {
  fc.assert(fc.property(estimates, plots, ({ e, scale }, plot) => {
    const chances = equalChances(e.quantiles!);
    if (!chances) return;
    const dots = stackDots(chances.map(scale.at), plot);
    assert.equal(dots.length, DOTS);
    for (const d of dots) {
      assert.ok(d.r > 0 && d.y - d.r >= 0 && d.y + d.r <= DOTS_HEIGHT, JSON.stringify(d));
      assert.ok(d.x >= scale.at(e.low) - 1e-9 && d.x <= scale.at(e.high) + 1e-9);
      assert.equal(d.r, dots[0]!.r, 'one size for all: each is the same chance');
    }
    for (const column of byColumn(dots)) {
      const heights = column.map((d) => d.y).sort((a, b) => a - b);
      heights.slice(1).forEach((y, i) => { assert.ok(y - heights[i]! >= 2 * column[0]!.r, `${y} after ${heights[i]}`); });
      assert.ok(Math.max(...heights) + column[0]!.r > DOTS_HEIGHT - 4, 'a column stands on the ground');
    }
  }), { numRuns: 1_000 });
});

test('a dot stays within a dot of its own place', () => {
  fc.assert(fc.property(estimates, plots, ({ e, scale }, plot) => {
    const at = equalChances(e.quantiles!)?.map(scale.at);
    if (at) stackDots(at, plot).forEach((d, i) => { assert.ok(Math.abs(d.x - at[i]!) * plot <= 14); });
  }), { numRuns: 500 });
});

test('a model that is sure stacks all twenty in one column', () => {
  const dots = stackDots(Array.from({ length: 20 }, () => 0.5), 400);
  assert.deepEqual([byColumn(dots).length, dots.length], [1, 20]);
  assert.deepEqual(stackDots([], 400), []);
});

test('dots are as large as their strip allows: a much wider chart has larger dots', () => {
  // All within a twentieth of the scale.
  const at = Array.from({ length: DOTS }, (_, i) => 0.5 + i * 0.0025);
  const sizes = [120, 240, 480, 960].map((plot) => stackDots(at, plot)[0]!.r);
  assert.ok(sizes[3]! > sizes[0]!);
});

const MODEL = { measure: 'killed', quantiles: '2.5%: 22,286; 25%: 45,000; 50%: 61,202; 75%: 90,000; 97.5%: 209,151', source: 'A model' };

test('a distribution is dots and a line at its own figure, and nothing else, also where a shade was asked for', () => {
  const { estimate: e } = figure(MODEL);
  for (const gradient of [false, true]) assert.deepEqual(new Set(shapesOf(e, countScale([outerSpan(e)!]), { gradient, plot: 400 }).map((s) => s.kind)), new Set(['edge', 'dot']));
  assert.deepEqual(legendOf(layoutPanels([figure(MODEL)], 800)), ['dots']);
});

test('quantiles too few for dots are an interval with its median, and no dot', () => {
  const few = figure({ ...MODEL, quantiles: '2.5%: 22,286; 50%: 61,202; 97.5%: 209,151' });
  const [panel] = layoutPanels([few], 800);
  assert.deepEqual(panel?.rows[0]?.shapes, [{ kind: 'interval', x1: 22_286 / 209_151, x2: 1, rank: 0 }, { kind: 'point', x: 61_202 / 209_151 }]);
  assert.deepEqual(layoutPanels([figure({ ...MODEL, quantiles: '25%: 45,000; 75%: 90,000' })], 800)[0]?.rows[0]?.shapes.map((s) => s.kind), ['interval']);
});

/** Dots of columns beside each other that lie over one another, on a strip of that length. */
const collisions = (dots: readonly Dot[], plot: number) => dots.filter((a, i) => dots.some((b, j) => i < j && Math.hypot((a.x - b.x) * plot, a.y - b.y) < 2 * a.r - 1e-9)).length;

test('no dot lies over one of the next column', () => {
  fc.assert(fc.property(estimates, plots, ({ e, scale }, plot) => {
    const at = equalChances(e.quantiles!)?.map(scale.at);
    if (at) assert.equal(collisions(stackDots(at, plot), plot), 0);
  }), { numRuns: 500, seed: 1 });
});

test('an inset stacks its dots for its own length', () => {
  const model = figure({ ...MODEL, quantiles: '2.5%: 25; 25%: 250; 50%: 500; 75%: 750; 97.5%: 975' });
  const [, row] = layoutPanels([figure({ measure: 'killed', value: '1,000,000' }), model], 560)[0]!.rows;
  const dots = row!.inset!.shapes.filter((s) => s.kind === 'dot');
  assert.equal(dots.length, 20);
  assert.equal(collisions(dots, plotOf(560) / 2), 0);
});
