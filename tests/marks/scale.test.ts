import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Span } from '../../src/figures/span.js';
import { spanOf } from '../../src/figures/span.js';
import { countScale } from '../../src/marks/scale.js';
import { estimate } from '../read.js';

const scaleOf = (...texts: string[]) => countScale(texts.map((text) => spanOf(estimate(text))).filter((s) => s !== null));

test('a scale starts at zero and ends at the highest high', () => {
  const scale = scaleOf('42,500', '99,546', '75,200 (95% CI 63,600–86,800)');
  assert.deepEqual([scale.at(0), scale.at(99_546), scale.max], [0, 1, 99_546]);
});

test('the high of an interval counts, not its value', () => {
  assert.equal(scaleOf('64,260 (95% CI 55,298–78,525)', '70,000').max, 78_525);
});

test('a scale is linear: half the people are half as far', () => {
  const scale = scaleOf('42,500');
  assert.equal(scale.at(21_250), 0.5);
});

test('an open end has room beyond it', () => {
  const scale = scaleOf('at least 11,000');
  assert.ok(scale.at(11_000) < 0.9 && scale.at(11_000) > 0.5);
});

test('an open end far below the longest bar does not stretch the scale', () => {
  assert.equal(scaleOf('at least 11,000', '99,546').max, 99_546);
});

test('a scale of nothing but zeros, or of nothing, still has a length', () => {
  for (const scale of [scaleOf('0'), scaleOf('at least 0'), countScale([])]) {
    assert.ok(scale.max > 0 && Number.isFinite(scale.max));
    assert.equal(scale.at(0), 0);
  }
});

test('ticks start at zero, are whole and round numbers of people, and stay on the scale', () => {
  for (const text of ['42,500', '99,546', '3', '1', 'two million', 'at least 11,000']) {
    const scale = scaleOf(text);
    for (const wanted of [1, 2, 5]) {
      const ticks = scale.ticks(wanted);
      assert.equal(ticks[0], 0, text);
      for (const tick of ticks) {
        assert.ok(Number.isInteger(tick) && scale.at(tick) <= 1, text);
        // One, two or five in the leading place.
        if (tick > 0 && ticks.length > 1) assert.match(String(ticks[1]), /^[125]0*$/);
      }
    }
  }
});

test('a scale of three people has no tick at half a person', () => {
  assert.deepEqual(scaleOf('3').ticks(5), [0, 1, 2, 3]);
});

const span: fc.Arbitrary<Span> = fc.tuple(fc.nat({ max: 2 ** 40 }), fc.nat({ max: 2 ** 40 }), fc.boolean()).map(([a, b, open]) => ({
  value: null, low: Math.min(a, b), high: open ? null : Math.max(a, b), basis: 'stated',
}));

test('more people are never nearer to zero, and every stated end is on the scale', () => {
  fc.assert(fc.property(fc.array(span, { maxLength: 8 }), fc.nat(), fc.nat(), (spans, a, b) => {
    const scale = countScale(spans);
    const [fewer, more] = [Math.min(a, b), Math.max(a, b)];
    assert.ok(scale.at(fewer) <= scale.at(more));
    assert.ok(fewer === more || scale.at(fewer) < scale.at(more));
    for (const s of spans) for (const end of [s.low, s.high ?? 0]) assert.ok(scale.at(end) >= 0 && scale.at(end) <= 1);
  }), { numRuns: 1_000 });
});

test('the order of the figures does not change the scale', () => {
  fc.assert(fc.property(fc.array(span, { maxLength: 8 }), (spans) => {
    assert.equal(countScale(spans).max, countScale([...spans].reverse()).max);
  }), { numRuns: 300 });
});
