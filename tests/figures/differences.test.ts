import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Fields } from '../../src/data/fields.js';
import { compareFigures } from '../../src/figures/compare.js';
import { differenceOf, type Difference, type NoDifference } from '../../src/figures/difference.js';
import { about, reported } from '../../src/figures/estimate.js';
import type { Figure } from '../../src/figures/figure.js';
import { ARTICLE, figure } from '../read.js';
import { anyFigure } from './any-figure.js';

function worked(a: Figure, b: Figure): Difference {
  const made = differenceOf(a, b);
  if ('refused' in made) assert.fail(`refused: ${made.refused.join()}`);
  return made;
}
function refused(a: Figure, b: Figure): NoDifference {
  const made = differenceOf(a, b);
  if (!('refused' in made)) assert.fail(`worked out as ${made.above}% and ${made.below}%`);
  return made;
}

const ministry = figure(ARTICLE.june), study = figure(ARTICLE.study);

test('64,260 is 70% above 37,877, which is 41% below it; its interval reaches from 46% to 107% above', () => {
  assert.deepEqual(worked(ministry, study), {
    higher: study, lower: ministry, above: 70, below: 41, isAbout: false, intervals: [{ of: study, against: ministry, low: 46, high: 107 }],
  });
});

test('75,200 is 53% above 49,090, which is 35% below it', () => {
  const both = { measure: 'killed', 'as-of': '2025-01-05', since: '2023-10-07' };
  const survey = figure({ ...both, value: '75,200 (95% CI 63,600–86,800)', source: 'A survey' }), count = figure({ ...both, value: '49,090', source: 'A ministry' });
  const { higher, above, below, intervals } = worked(survey, count);
  assert.equal(higher, survey);
  assert.deepEqual([above, below], [53, 35]);
  // 63,600 / 49,090 and 86,800 / 49,090
  assert.deepEqual(intervals.map(({ low, high }) => [low, high]), [[30, 77]]);
});

test('an interval that holds the other figure reaches below and above it', () => {
  const { intervals } = worked(study, figure({ ...ARTICLE.june, value: '60,000' }));
  assert.deepEqual(intervals.map(({ low, high }) => [low, high]), [[-8, 31]]);
});

test('two intervals are each held against the other figure', () => {
  const other = figure({ ...ARTICLE.study, source: 'Another study', value: '50,000', low: '40,000', high: '60,000' });
  const { intervals } = worked(study, other);
  assert.deepEqual(intervals.map(({ of, against, low, high }) => [of, against, low, high]), [[study, other, 11, 57], [other, study, -38, -7]]);
});

test('lowest and highest reports are no interval to work with', () => {
  for (const interval of ['lowest and highest report', 'low and high estimate', '']) assert.deepEqual(worked(ministry, figure({ ...ARTICLE.study, interval })).intervals, [], interval);
});

test('equal figures are 0% apart', () => {
  const { above, below } = worked(ministry, figure({ ...ARTICLE.june, source: 'B' }));
  assert.deepEqual([above, below], [0, 0]);
});

/** What a ratio must never cross. */
const UNLIKE: [fact: string, change: Fields, because: string][] = [
  ['other people', { group: 'civilians' }, 'population'],
  ['another place', { place: 'West Bank' }, 'place'],
  ['a later day', { 'as-of': '2024-10-18' }, 'period'],
  ['a period of the total', { 'as-of': '', since: '2024-06-01', until: '2024-06-30' }, 'cumulative'],
  ['a total of another start', { since: '2024-03-02' }, 'period'],
  ['no date', { 'as-of': '', since: '' }, 'period'],
  ['another unit', { 'counted-in': 'families' }, 'unit'],
  ['another measure', { measure: 'injured' }, 'measure'],
  ['a whole and its part', { measure: 'casualties' }, 'part'],
  ['a stock', { measure: 'displaced' }, 'nature'],
  ['a new count of the same source', { source: 'Gaza Health Ministry', since: '2024-03-02' }, 'restart'],
];

for (const [fact, change, because] of UNLIKE) {
  test(`no difference is worked out against ${fact}`, () => {
    const made = refused(ministry, figure({ ...ARTICLE.study, ...change }));
    assert.ok(made.refused.includes(because as never), made.refused.join());
    assert.equal(made.noCentre, false);
    assert.equal(new Set(made.refused).size, made.refused.length, 'each reason once');
  });
}

test('a toll of one day is held against no toll of a year', () => {
  const made = refused(figure(ARTICLE.killed), figure(ARTICLE.israel));
  assert.deepEqual([...made.refused].sort(), ['period', 'place', 'population']);
});

test('source, method and grading may differ: that is what is compared', () => {
  const other = figure({ ...ARTICLE.june, source: 'B', method: 'survey', certainty: 'verified', value: '40,000' });
  assert.deepEqual([worked(ministry, other).above, worked(other, ministry).above], [6, 6]);
});

for (const value of ['at least 37,877', 'more than 37,877', 'up to 80,000', 'nearly 40,000', '30,000–40,000', 'tens of thousands', 'majority', 'many', '']) {
  test(`"${value}" is no number to work a difference from`, () => {
    assert.deepEqual(refused(study, figure({ ...ARTICLE.june, value })), { refused: [], noCentre: true });
  });
}

test('nothing is a part of zero', () => {
  for (const value of ['0', '12']) assert.ok(refused(figure({ ...ARTICLE.june, value }), figure({ ...ARTICLE.june, value: '0', source: 'B' })), value);
});

test('a difference from "about" is about, whichever of the two it is', () => {
  const rounded = figure({ ...ARTICLE.june, value: 'about 38,000' });
  assert.equal(worked(rounded, study).isAbout, true);
  assert.equal(worked(study, rounded).isAbout, true);
});

test('a difference from "about" with an interval is about too', () => {
  const rounded = figure({ ...ARTICLE.study, value: 'about 64,260' });
  assert.equal(worked(ministry, rounded).isAbout, true);
});

test('nobody but nobody is 100% below: 5 against 1,200', () => {
  assert.ok(worked(figure({ ...ARTICLE.june, value: '5' }), figure({ ...ARTICLE.june, value: '1,200', source: 'B' })).below < 100);
});

test('a percentage is whole, and the same whichever figure is named first', () => {
  const n = fc.integer({ min: 1, max: 3_000_000 });
  fc.assert(fc.property(n, n, fc.boolean(), (x, y, isAbout) => {
    const [a, b] = [{ ...ministry, estimate: reported(x) }, { ...ministry, estimate: isAbout ? about(y) : reported(y) }];
    const made = worked(a, b), back = worked(b, a);
    assert.deepEqual([made.above, made.below, made.isAbout], [back.above, back.below, isAbout]);
    assert.ok(Number.isInteger(made.above) && Number.isInteger(made.below) && made.above >= made.below && made.below >= 0 && made.below <= 99);
    assert.ok(made.higher.estimate.value! >= made.lower.estimate.value!);
    // Going up by the one and down by the other leads back, within the rounding of each.
    const [high, low] = [Math.max(x, y), Math.min(x, y)];
    assert.ok(Math.abs(low * (1 + made.above / 100) - high) <= low * 0.005 + 1e-6 && (made.below === 99 || Math.abs(high * (1 - made.below / 100) - low) <= high * 0.005 + 1e-6));
  }), { numRuns: 1_000 });
});

test('a difference is worked out only between two numbers of their own that may share an axis, and a refusal holds no number', () => {
  let count = 0;
  const pair = fc.tuple(anyFigure, anyFigure, fc.boolean()).map(([a, b, alike]) => [a, alike ? { ...a, estimate: b.estimate, source: b.source } : b] as const);
  fc.assert(fc.property(pair, ([a, b]) => {
    const made = differenceOf(a, b), { apart, care } = compareFigures(a, b);
    const [x, y] = [a.estimate.value, b.estimate.value];
    const mayBe = apart.length === 0 && !care.some((c) => ['measure', 'population', 'place', 'period'].includes(c)) && x !== null && y !== null && x > 0 && y > 0;
    assert.equal('refused' in made, !mayBe);
    if ('refused' in made) {
      assert.doesNotMatch(JSON.stringify(made), /\d/);
      assert.ok(made.noCentre || made.refused.length > 0 || x === 0 || y === 0);
    } else count++;
  }), { numRuns: 3_000 });
  assert.ok(count > 100, `only ${count} differences`);
});
