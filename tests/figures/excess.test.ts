import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { about, atLeast, atMost, between, magnitude, nearly, none, reported, share, UNSTATED_INTERVAL, type Estimate, type IntervalKind } from '../../src/figures/estimate.js';
import { excessOf } from '../../src/figures/sum.js';
import { anyEstimate, people } from '../marks/any-estimate.js';

const of = (kind: IntervalKind) => ({ kind, level: null, text: null });

test('of two exact numbers the excess is their difference, and of the smaller one there is none', () => {
  fc.assert(fc.property(people, people, (a, b) => {
    assert.deepEqual(excessOf(reported(a), reported(b)), a > b ? reported(a - b) : null);
  }));
});

const small = fc.nat({ max: 40 });
/** Estimates whose bounds are stated, with every number that they may stand for up to a hundred. */
const bounded: fc.Arbitrary<{ estimate: Estimate; numbers: number[] }> = fc.oneof(
  small.map((v) => ({ estimate: reported(v), holds: (n: number) => n === v })),
  fc.tuple(small, fc.boolean()).map(([v, inclusive]) => ({ estimate: atLeast(v, inclusive), holds: (n: number) => (inclusive ? n >= v : n > v) })),
  fc.tuple(small, fc.boolean()).map(([v, inclusive]) => ({ estimate: atMost(v, inclusive), holds: (n: number) => (inclusive ? n <= v : n < v) })),
  fc.tuple(small, small, small, fc.boolean(), fc.constantFrom<IntervalKind>('unstated', 'reports', 'estimates')).map(([a, b, c, best, kind]) => {
    const [low, value, high] = [a, b, c].sort((x, y) => x - y) as [number, number, number];
    return { estimate: between(low, high, best ? value : null, of(kind)), holds: (n: number) => n >= low && n <= high };
  }),
).map(({ estimate, holds }) => ({ estimate, numbers: Array.from({ length: 100 }, (_, n) => n).filter(holds) }));

function holds(e: Estimate, n: number): boolean {
  switch (e.bound) {
    case 'reported': return n === e.value;
    case 'at-least': return e.inclusive ? n >= e.low : n > e.low;
    case 'at-most': return e.inclusive ? n <= e.high : n < e.high;
    case 'between': return n >= e.low && n <= e.high;
    default: return assert.fail(`bounds gave "${e.bound}"`);
  }
}

test('whatever two bounded numbers are, what the one has more lies within the bounds of the excess', () => {
  let found = 0;
  fc.assert(fc.property(bounded, bounded, (a, b) => {
    const excess = excessOf(a.estimate, b.estimate);
    if (!excess) return;
    found++;
    for (const x of a.numbers) for (const y of b.numbers) assert.ok(holds(excess, Math.max(0, x - y)), `${x} - ${y} in ${JSON.stringify(excess)}`);
  }), { numRuns: 2000 });
  assert.ok(found > 500);
});

test('an excess that leaves no room for none is of the larger number for sure', () => {
  fc.assert(fc.property(bounded, bounded, (a, b) => {
    const excess = excessOf(a.estimate, b.estimate);
    if (!excess || excess.bound === 'at-most' || excess.low === 0) return;
    for (const x of a.numbers) for (const y of b.numbers) assert.ok(x > y, `${x}, ${y}: ${JSON.stringify(excess)}`);
  }), { numRuns: 2000 });
});

test('no excess is negative, none, or out of order; shares, magnitudes, models and missing numbers have none', () => {
  fc.assert(fc.property(anyEstimate, anyEstimate, (a, b) => {
    const excess = excessOf(a, b);
    if (!excess) return;
    for (const e of [a, b]) assert.ok(!['share', 'magnitude', 'none'].includes(e.bound));
    for (const n of [excess.value, excess.low, excess.high]) assert.ok(n === null || (Number.isSafeInteger(n) && n >= 0));
    assert.ok(excess.value !== 0 && excess.high !== 0, 'zero is no excess');
    if (excess.bound === 'between') assert.ok(excess.low <= excess.high && (excess.value === null || (excess.low <= excess.value && excess.value <= excess.high)));
    if (excess.bound === 'at-least') assert.ok(excess.low > 0 || !excess.inclusive);
  }), { numRuns: 2000 });
  for (const e of [share({ relation: 'more-than', fraction: 'half' }), magnitude('dozens'), none(), between(1, 2, null, of('confidence'))]) {
    assert.equal(excessOf(e, reported(1)), null);
    assert.equal(excessOf(reported(1_000), e), null);
  }
});

test('a floor over a larger number is no excess: either may be the larger', () => {
  assert.equal(excessOf(atLeast(500), reported(1_000)), null);
  assert.equal(excessOf(atLeast(500), atLeast(200)), null);
  assert.deepEqual(excessOf(atLeast(500), reported(200)), atLeast(300));
  assert.deepEqual(excessOf(atLeast(500, false), reported(200)), atLeast(300, false));
  assert.deepEqual(excessOf(reported(500), atMost(200, false)), between(300, 500, null, UNSTATED_INTERVAL));
  assert.deepEqual(excessOf(reported(500), atLeast(200, false)), atMost(300, false));
});

test('a rounded number lends no digits, and hides an excess that is finer than it', () => {
  assert.deepEqual(excessOf(about(376_000), reported(8_500)), about(368_000));
  assert.equal(excessOf(about(1_000), reported(900)), null);
  assert.equal(excessOf(nearly(2_000_000), about(1_900_000)), null);
  assert.equal(excessOf(about(1_000), atLeast(200)), null);
});

test('ends of unlike meaning have no excess', () => {
  assert.equal(excessOf(between(500, 600, null, of('reports')), between(1, 2, null, of('estimates'))), null);
  assert.deepEqual(excessOf(between(500, 600, null, of('reports')), reported(100)), between(400, 500, null, of('reports')));
});
