import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { about, atLeast, atMost, between, magnitude, nearly, none, reported, share, type Estimate, type Interval } from '../../src/figures/estimate.js';
import { UNKNOWN_FIGURE, type Figure } from '../../src/figures/figure.js';
import { spanOf } from '../../src/figures/span.js';
import { sumFigures } from '../../src/figures/sum.js';
import { ARTICLE, figure } from '../read.js';

const REPORTS: Interval = { kind: 'reports', level: null, text: null };
const ESTIMATES: Interval = { kind: 'estimates', level: null, text: null };
const CONFIDENCE: Interval = { kind: 'confidence', level: 95, text: null };

/** Figures alike in everything but their group. */
const groups = (...estimates: Estimate[]): Figure[] => estimates.map((estimate, i) => ({ ...UNKNOWN_FIGURE, estimate, group: `group ${i}` }));
const add = (...estimates: Estimate[]) => sumFigures(groups(...estimates), { disjoint: true });
const ends = ({ bound, value, low, high }: Estimate) => ({ bound, value, low, high });

/** The column "may be added?", row by row. */
const ADDABLE: [fact: string, parts: Estimate[], sum: ReturnType<typeof ends>][] = [
  ['exact counts add to an exact count', [reported(42_500), reported(99_546)], { bound: 'reported', value: 142_046, low: null, high: null }],
  ['a stated zero adds nothing', [reported(0), reported(12)], { bound: 'reported', value: 12, low: null, high: null }],
  ['approximate counts add to an approximate one', [about(300), about(400)], { bound: 'about', value: 700, low: null, high: null }],
  ['an exact and an approximate count add to an approximate one', [reported(100), about(400)], { bound: 'about', value: 500, low: null, high: null }],
  ['"nearly" counts add to an approximate one', [nearly(2_000_000), nearly(1_000_000)], { bound: 'about', value: 3_000_000, low: null, high: null }],
  ['floors add to a floor', [atLeast(11_000), atLeast(500)], { bound: 'at-least', value: null, low: 11_500, high: null }],
  ['a floor and a count add to a floor', [atLeast(11_000), reported(42_500)], { bound: 'at-least', value: null, low: 53_500, high: null }],
  ['a floor and a range add to a floor', [atLeast(10), between(5, 9, null, REPORTS)], { bound: 'at-least', value: null, low: 15, high: null }],
  ['a floor and a ceiling add to a floor', [atLeast(10), atMost(5)], { bound: 'at-least', value: null, low: 10, high: null }],
  ['ceilings add to a ceiling', [atMost(500), atMost(20)], { bound: 'at-most', value: null, low: null, high: 520 }],
  ['ranges add end by end and get no best figure', [between(10, 20, null, REPORTS), between(1, 5, null, REPORTS)], { bound: 'between', value: null, low: 11, high: 25 }],
  ['three points add point by point', [between(10, 20, 12, ESTIMATES), between(1, 5, 1, ESTIMATES)], { bound: 'between', value: 13, low: 11, high: 25 }],
  ['a count moves a range without widening it', [between(10, 20, 12, ESTIMATES), reported(3)], { bound: 'between', value: 15, low: 13, high: 23 }],
  ['a range without a best figure leaves the sum without one', [between(10, 20, 12, ESTIMATES), between(1, 5, null, ESTIMATES)], { bound: 'between', value: null, low: 11, high: 25 }],
];

for (const [fact, parts, expected] of ADDABLE) {
  test(fact, () => {
    const sum = add(...parts);
    assert.ok('estimate' in sum);
    assert.deepEqual(ends(sum.estimate), expected);
  });
}

test('outer bounds stay what they were: a sum of lowest and highest reports is no interval of the sum', () => {
  const sum = add(between(10, 20, null, REPORTS), between(1, 5, null, REPORTS));
  assert.ok('estimate' in sum && sum.estimate.bound === 'between');
  assert.equal(sum.estimate.interval.kind, 'reports');
});

test('a floor is above its number only when a part is: "more than"', () => {
  const inclusive = (...parts: Estimate[]) => {
    const sum = add(...parts);
    assert.ok('estimate' in sum && (sum.estimate.bound === 'at-least' || sum.estimate.bound === 'at-most'));
    return sum.estimate.inclusive;
  };
  assert.equal(inclusive(atLeast(5, false), atLeast(5)), false);
  assert.equal(inclusive(atLeast(5), atLeast(5)), true);
  // From 5 on, and from 0 to below 100: 5 itself is possible.
  assert.equal(inclusive(atLeast(5), atMost(100, false)), true);
  assert.equal(inclusive(atMost(5), atMost(100, false)), false);
});

test('a sum is no finer than its coarsest part: about two million and 300 are about two million', () => {
  const sum = add(about(2_000_000), reported(300));
  assert.ok('estimate' in sum);
  assert.deepEqual(ends(sum.estimate), { bound: 'about', value: 2_000_000, low: null, high: null });
});

/** What has no sum, and why. */
const REFUSED: [fact: string, figures: Figure[], reason: string][] = [
  ['confidence intervals are not added: that needs the method', groups(between(10, 20, 15, CONFIDENCE), between(1, 5, 3, CONFIDENCE)), 'not-additive'],
  ['a credible interval is not added even to a count', groups(between(10, 20, 15, { ...CONFIDENCE, kind: 'credible' }), reported(3)), 'not-additive'],
  ['a prediction interval is not added', groups(between(10, 20, 15, { ...CONFIDENCE, kind: 'prediction' }), reported(3)), 'not-additive'],
  ['intervals of different meaning are not added', groups(between(10, 20, null, REPORTS), between(1, 5, null, ESTIMATES)), 'not-additive'],
  ['orders of magnitude are not added', groups(magnitude('hundreds'), magnitude('hundreds')), 'not-additive'],
  ['an order of magnitude is not added to a count', groups(reported(5), magnitude('millions')), 'not-additive'],
  ['shares are not added', groups(share({ relation: 'more-than', fraction: 'half' }), reported(5)), 'not-additive'],
  ['a rounded number lends a bound no ends', groups(about(100), atLeast(5)), 'not-additive'],
  ['a missing figure poisons the total', groups(reported(5), none()), 'missing'],
  ['"many" poisons the total', groups(reported(5), none('said-without-number', 'many')), 'missing'],
  ['nothing has no sum; it is not zero', [], 'empty'],
];

for (const [fact, figures, reason] of REFUSED) {
  test(fact, () => {
    const sum = sumFigures(figures, { disjoint: true });
    assert.ok('refused' in sum, `added to ${JSON.stringify(sum)}`);
    assert.equal(sum.refused, reason);
  });
}

test('a refusal says how many of the figures have a number', () => {
  const sum = add(reported(5), none(), reported(7));
  assert.ok('refused' in sum);
  assert.deepEqual([sum.counted, sum.of], [2, 3]);
});

test('groups alone do not prove that nobody is counted twice', () => {
  const sum = sumFigures(groups(reported(5), reported(7)), { disjoint: false });
  assert.equal('refused' in sum && sum.refused, 'may-overlap');
});

/** Figures of the article that must never be added. */
const UNLIKE: [fact: string, keys: (keyof typeof ARTICLE)[], aspect: string][] = [
  ['killed and wounded', ['killed', 'wounded'], 'measure'],
  ['killed and presumed dead', ['killed', 'presumedDead'], 'measure'],
  ['the dead of two sides', ['killed', 'israel'], 'source'],
  ['two dates of one count', ['killed', 'june'], 'period'],
  ['two sources for one count', ['june', 'study'], 'source'],
  ['people displaced and their later movements', ['displaced', 'toCentralGaza'], 'measure'],
];

for (const [fact, keys, aspect] of UNLIKE) {
  test(`${fact} are never added, and the refusal says in what they differ`, () => {
    const sum = sumFigures(keys.map((key) => figure(ARTICLE[key])), { disjoint: true });
    assert.ok('refused' in sum && sum.refused === 'unlike', JSON.stringify(sum));
    assert.ok(sum.aspects.includes(aspect as never), sum.aspects.join());
  });
}

const count = fc.nat({ max: 1_000_000_000 });
const ordered = fc.tuple(count, count, count).map((n) => n.sort((a, b) => a - b));
const anyAddable: fc.Arbitrary<Estimate> = fc.oneof(
  count.map((n) => reported(n)),
  count.map((n) => about(n)),
  count.map((n) => nearly(n)),
  fc.tuple(count, fc.boolean()).map(([n, inclusive]) => atLeast(n, inclusive)),
  fc.tuple(count, fc.boolean()).map(([n, inclusive]) => atMost(n, inclusive)),
  ordered.map(([low, , high]) => between(low, high, null, REPORTS)),
  ordered.map(([low, value, high]) => between(low, high, value, REPORTS)),
);
const width = (e: Estimate) => {
  const span = spanOf(e)!;
  return span.high === null ? Infinity : span.high - span.low;
};

test('adding never narrows: a sum is at least as wide as its widest part', () => {
  fc.assert(fc.property(fc.array(anyAddable, { minLength: 1, maxLength: 5 }), (parts) => {
    const sum = add(...parts);
    if ('refused' in sum) return;
    assert.ok(width(sum.estimate) >= Math.max(...parts.map((p) => (p.bound === 'nearly' ? width(about(p.high)) : width(p)))), JSON.stringify(sum.estimate));
  }), { numRuns: 2_000 });
});

test('a sum of stated ends holds every sum of possible parts', () => {
  const exact = anyAddable.filter((e) => e.bound !== 'about' && e.bound !== 'nearly');
  const within = (e: Estimate, at: number) => {
    const { low, high } = spanOf(e)!;
    return Math.round(low + ((high ?? low + 1000) - low) * at);
  };
  fc.assert(fc.property(fc.array(fc.tuple(exact, fc.double({ min: 0, max: 1, noNaN: true })), { minLength: 1, maxLength: 5 }), (parts) => {
    const sum = add(...parts.map(([e]) => e));
    assert.ok('estimate' in sum);
    const { low, high } = spanOf(sum.estimate)!;
    const one = parts.reduce((total, [e, at]) => total + within(e, at), 0);
    assert.ok(low <= one && (high === null || one <= high));
  }), { numRuns: 2_000 });
});

test('the order of the figures does not change their sum', () => {
  fc.assert(fc.property(fc.array(anyAddable, { minLength: 2, maxLength: 5 }), (parts) => {
    assert.deepEqual(add(...parts), add(...[...parts].reverse()));
  }), { numRuns: 1_000 });
});
