import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { between, reported, type Estimate } from '../../src/figures/estimate.js';
import { outerSpan, spanOf } from '../../src/figures/span.js';
import { countScale } from '../../src/marks/scale.js';
import { isAgreed, shapesOf, type Shape } from '../../src/marks/shapes.js';
import { estimate } from '../read.js';
import { anyEstimate } from './any-estimate.js';

const LINES = { gradient: false, plot: 400 };

/** The shapes of a text on its own scale, or on one that reaches to a number of people. */
function shapes(text: string, people?: number): Shape[] {
  const spans = [estimate(text), ...(people === undefined ? [] : [reported(people)])].map(spanOf).filter((s) => s !== null);
  return shapesOf(estimate(text), countScale(spans), LINES);
}
const kinds = (text: string) => shapes(text).map((s) => s.kind);
const ends = (s: Shape) => ('x' in s ? [s.x, s.x] : [s.x1, s.x2]);
const far = (list: Shape[]) => Math.max(...list.map((s) => ends(s)[1]!));

/** Each kind of knowledge has its own form. */
const FORMS: [fact: string, text: string, forms: Shape['kind'][]][] = [
  ['a count is a closed bar', '42,500', ['solid']],
  ['"about" is a bar with a soft end', 'about 42,500', ['solid', 'blur']],
  ['"at least" is a bar with an open end', 'at least 11,000', ['solid', 'open']],
  ['"more than" is a bar with an open end', 'more than 11,000', ['solid', 'open']],
  ['"at most" is hatched from zero, with an edge where it was stated', 'up to 500', ['soft', 'edge']],
  ['"nearly" is hatched below its number and has no edge', 'nearly two million', ['solid', 'soft', 'blur']],
  ['a lowest and highest report is a band without a centre', '100–200', ['span']],
  ['an interval from a statistical method is a line with its point', '75,200 (95% CI 63,600–86,800)', ['interval', 'point']],
  ['an order of magnitude is a haze', 'hundreds of thousands', ['haze']],
  ['"majority" is soft from half to all, with a mark at half', 'majority', ['solid', 'soft', 'edge']],
  ['"many" has no shape', 'many', []],
  ['a blank has no shape', '', []],
];

for (const [fact, text, forms] of FORMS) test(fact, () => { assert.deepEqual(kinds(text), forms); });

test('a bar starts at zero and ends at its number', () => {
  assert.deepEqual(shapes('42,500', 85_000), [{ kind: 'solid', x1: 0, x2: 0.5 }]);
});

test('a stated zero is a bar without length, unlike a missing figure', () => {
  assert.deepEqual(shapes('0', 100), [{ kind: 'solid', x1: 0, x2: 0 }]);
});

test('the open end begins at the stated number', () => {
  const [solid, open] = shapes('at least 500', 1_000);
  assert.ok(solid?.kind === 'solid' && open?.kind === 'open');
  assert.deepEqual([solid.x2, open.x1], [0.5, 0.5]);
  assert.ok(open.x2 > open.x1);
});

test('the soft end of "about" is centred on its number', () => {
  // 500 ± 50 on a scale of 1,000
  const [, blur] = shapes('about 500', 1_000);
  assert.ok(blur?.kind === 'blur');
  assert.ok(Math.abs(blur.x1 - 0.45) < 1e-9 && Math.abs(blur.x2 - 0.55) < 1e-9);
});

test('softness is wide enough to be seen, however finely a number is rounded', () => {
  for (const people of [undefined, 100_000, 1_000_000]) {
    const [, blur] = shapes('about 99,546', people);
    // At least 4 px on a chart of a phone's width.
    assert.ok(blur?.kind === 'blur' && (blur.x2 - blur.x1) * 350 > 4, JSON.stringify(blur));
  }
});

test('"nearly two million" passes from solid to hatched around 1.5 million, with no edge there, and ends at 2 million', () => {
  assert.deepEqual(shapes('nearly two million', 2_000_000), [
    { kind: 'solid', x1: 0, x2: 0.625 }, { kind: 'soft', x1: 0.625, x2: 1 }, { kind: 'blur', x1: 0.625, x2: 0.875 },
  ]);
});

test('the softness of "nearly" is seen even where rounding is fine', () => {
  const soft = shapes('nearly 449,990', 449_990).find((s) => s.kind === 'soft');
  assert.ok(soft && 'x1' in soft && soft.x2 - soft.x1 >= 0.024);
});

test('a three-point figure has its point where the source put it, not in the middle', () => {
  const e = between(100, 300, 120, { kind: 'estimates', level: null, text: null });
  assert.deepEqual(shapesOf(e, countScale([spanOf(e)!]), LINES).filter((s) => s.kind === 'point'), [{ kind: 'point', x: 0.4 }]);
});

// ---- properties over every estimate

/** An estimate, drawn on the scale of a whole chart. */
const drawn = fc.tuple(anyEstimate, fc.array(anyEstimate, { maxLength: 4 })).map(([e, others]) => {
  const scale = countScale([e, ...others].map(outerSpan).filter((s) => s !== null));
  return { e, scale, list: shapesOf(e, scale, LINES) };
});
const check = (fact: string, holds: (d: { e: Estimate; scale: ReturnType<typeof countScale>; list: Shape[] }) => void): void => {
  test(fact, () => { fc.assert(fc.property(drawn, holds), { numRuns: 1_000 }); });
};

const ROUNDING = 1e-9;

check('every shape lies between 0 and 1, and ends where it begins or after', ({ list }) => {
  for (const s of list) {
    const [x1, x2] = ends(s) as [number, number];
    assert.ok(x1 >= 0 && x1 <= x2 && x2 <= 1 + ROUNDING, JSON.stringify(s));
  }
});

check('an open end is never capped: nothing solid or edged reaches beyond the stated number', ({ e, scale, list }) => {
  if (e.bound !== 'at-least') return;
  for (const s of list) if (s.kind !== 'open') assert.ok(s.kind === 'solid' && s.x2 <= scale.at(e.low) + ROUNDING, JSON.stringify(s));
  assert.ok(list.some((s) => s.kind === 'open' && s.x2 > s.x1));
});

check('a range without a best figure has no point', ({ e, list }) => {
  if (e.bound === 'between' && e.value === null && !isAgreed(e)) assert.ok(list.every((s) => s.kind === 'span' || s.kind === 'interval' || s.kind === 'dot'));
});

check('only a statistical interval is drawn as one', ({ e, list }) => {
  // A distribution is drawn as dots where its quantiles allow it.
  const statistical = e.bound === 'between' && ['confidence', 'credible', 'prediction', 'quantiles'].includes(e.interval.kind) && !list.some((s) => s.kind === 'dot');
  assert.equal(list.some((s) => s.kind === 'interval'), statistical);
});

check('an order of magnitude has no edge, no solid part and no centre', ({ e, list }) => {
  if (e.bound === 'magnitude') assert.ok(list.length > 0 && list.every((s) => s.kind === 'haze'));
});

check('a missing figure has no shape, and every other figure has one', ({ e, list }) => {
  assert.equal(list.length === 0, e.bound === 'none');
});

check('only a count as reported is closed: no other people-count ends in something solid', ({ e, list }) => {
  if (e.bound === 'reported' || e.bound === 'share' || e.bound === 'between' || list.length === 0) return;
  const end = far(list);
  // Wider than nothing: rounding of a huge scale apart, the solid part ends before the mark does.
  for (const s of list) if (s.kind === 'solid' && s.x2 > s.x1) assert.ok(s.x2 < end || end === 0, JSON.stringify(list));
});

check('a share has a scale of its own: the people of the chart do not move it', ({ e, list }) => {
  if (e.bound === 'share') assert.deepEqual(list, shapesOf(e, countScale([]), LINES));
});
