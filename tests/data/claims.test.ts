import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Fields } from '../../src/data/fields.js';
import { readClaim } from '../../src/data/read-claim.js';
import { ENGLISH, page } from '../read.js';

const read = (fields: Fields) => readClaim(fields, ENGLISH);
/** Bound and ends: value, low, high. */
const said = (fields: Fields) => {
  const { estimate: e, problems } = read(fields);
  assert.deepEqual(problems, []);
  return e && [e.bound, e.value, e.low, e.high];
};

/** Which of the attributes value, low and high are there is the bound. */
const BOUNDS: [fact: string, fields: Fields, bound: unknown[]][] = [
  ['value alone is the count as reported', { value: '42,500' }, ['reported', 42_500, null, null]],
  ['low alone means at least', { low: '11,000' }, ['at-least', null, 11_000, null]],
  ['high alone means at most', { high: '500' }, ['at-most', null, null, 500]],
  ['low and high are a range without a best figure', { low: '100', high: '200' }, ['between', null, 100, 200]],
  ['value with low and high is a figure with its interval', { value: '75,200', low: '63,600', high: '86,800' }, ['between', 75_200, 63_600, 86_800]],
  ['an approximate value may have both ends too', { value: 'about 75,200', low: '63,600', high: '86,800' }, ['between', 75_200, 63_600, 86_800]],
  ['low that equals value is still a three-point figure', { value: '10', low: '10', high: '15' }, ['between', 10, 10, 15]],
  ['numbers of a programme are read as text is', { value: 75_200, low: 63_600, high: 86_800 }, ['between', 75_200, 63_600, 86_800]],
  ['low zero with a high is a range from a stated zero', { low: '0', high: '200' }, ['between', null, 0, 200]],
  ['low may be written in words', { low: 'two million' }, ['at-least', null, 2_000_000, null]],
  ['an empty low and high leave the value alone', { value: '5', low: '', high: ' ' }, ['reported', 5, null, null]],
  ['a sentinel in low or high is no end', { value: '5', low: '—', high: 'n/a' }, ['reported', 5, null, null]],
  ['a blank value with both ends is a range', { value: 'n/a', low: '100', high: '200' }, ['between', null, 100, 200]],
  ['a blank value with low is at least, never zero', { value: '', low: '100' }, ['at-least', null, 100, null]],
  ['nothing at all is no figure, never zero', {}, ['none', null, null, null]],
];

for (const [fact, fields, bound] of BOUNDS) test(fact, () => { assert.deepEqual(said(fields), bound); });

test('"at least" through low includes its number', () => {
  const { estimate: e } = read({ low: '11,000' });
  assert.ok(e?.bound === 'at-least' && e.inclusive);
});

/** What the ends say against each other: code, and the estimate that stands nevertheless. */
const AGAINST: [fact: string, fields: Fields, code: string, stands: number | null][] = [
  ['low above high leaves a range out', { low: '200', high: '100' }, 'low-above-high', null],
  ['low above high keeps the value the source gave', { value: '150', low: '200', high: '100' }, 'low-above-high', 150],
  ['a value below its interval stands, without the interval', { value: '50', low: '100', high: '200' }, 'value-outside-interval', 50],
  ['a value above its interval stands, without the interval', { value: '500', low: '100', high: '200' }, 'value-outside-interval', 500],
  ['value with low only is an interval with one end', { value: '150', low: '100' }, 'one-ended-interval', null],
  ['value with high only is an interval with one end', { value: '150', high: '200' }, 'one-ended-interval', null],
  ['"at least" in value and low both set the lower end', { value: 'at least 100', low: '50' }, 'conflicting-bounds', null],
  ['"up to" in value and high both set the upper end', { value: 'up to 100', high: '500' }, 'conflicting-bounds', null],
  ['a range in value and low both set the lower end', { value: '100–200', low: '50' }, 'conflicting-bounds', null],
  ['"nearly" takes no interval', { value: 'nearly 100', low: '50', high: '100' }, 'conflicting-bounds', null],
  ['an order of magnitude takes no ends', { value: 'hundreds', low: '250' }, 'conflicting-bounds', null],
  ['a share takes no ends', { value: 'majority', low: '250' }, 'conflicting-bounds', null],
];

for (const [fact, fields, code, stands] of AGAINST) {
  test(fact, () => {
    const { estimate: e, problems } = read(fields);
    assert.deepEqual(problems.map((p) => p.code), [code]);
    assert.equal(problems[0]!.effect, stands === null ? 'left-out' : 'noted');
    assert.equal(e?.value ?? null, stands);
    if (stands !== null) assert.equal(e?.bound, 'reported', 'ends in doubt are never drawn');
  });
}

test('ends are never swapped or clipped silently', () => {
  const { estimate: e } = read({ value: '150', low: '200', high: '100' });
  assert.deepEqual([e?.low, e?.high], [null, null]);
});

for (const field of ['value', 'low', 'high'] as const) {
  for (const [text, code] of [['1.200', 'ambiguous-number'], ['-5', 'negative-number'], ['1.5', 'fraction-of-a-person'], ['soon', 'unreadable-number']] as const) {
    test(`"${text}" in ${field} is a problem of ${field}: ${code}`, () => {
      const { estimate: e, problems } = read({ [field]: text });
      assert.equal(e, null);
      assert.deepEqual(problems.map((p) => [p.code, p.where.field, p.effect]), [[code, field, 'left-out']]);
    });
  }
  for (const [n, code] of [[NaN, 'unreadable-number'], [Infinity, 'unreadable-number'], [-1, 'negative-number'], [0.5, 'fraction-of-a-person'], [2 ** 60, 'number-too-large']] as const) {
    test(`the number ${n} in ${field} is a problem: ${code}`, () => {
      const { estimate: e, problems } = read({ [field]: n });
      assert.equal(e, null);
      assert.deepEqual(problems.map((p) => p.code), [code]);
    });
  }
}

test('the meaning of the ends comes from "interval"', () => {
  const kind = (fields: Fields) => {
    const { estimate: e } = read(fields);
    return e?.bound === 'between' ? [e.interval.kind, e.interval.level] : null;
  };
  const ends = { value: '20', low: '10', high: '30' };
  assert.deepEqual(kind({ ...ends, interval: '95% confidence interval' }), ['confidence', 95]);
  assert.deepEqual(kind({ ...ends, interval: '90% credible interval' }), ['credible', 90]);
  assert.deepEqual(kind({ ...ends, interval: 'lowest and highest report' }), ['reports', null]);
  assert.deepEqual(kind({ ...ends, interval: 'low and high estimate' }), ['estimates', null]);
  assert.deepEqual(kind(ends), ['unstated', null]);
  assert.deepEqual(kind({ value: '10–30', interval: '95% CI' }), ['confidence', 95]);
});

test('an interval that the number itself names is not renamed by the attribute', () => {
  const { estimate: e } = read({ value: '20 (95% CI 10–30)', interval: 'lowest and highest report' });
  assert.equal(e?.bound === 'between' && e.interval.kind, 'confidence');
});

test('a page without a language reads English and says so', () => {
  const { estimate: e, problems } = readClaim({ value: '42,500' }, page(null));
  assert.equal(e?.value, 42_500);
  assert.deepEqual(problems.map((p) => [p.code, p.effect, p.found, p.other]), [['language-assumed', 'noted', '42,500', '42500']]);
});

test('nothing is assumed where the number reads alike in every language', () => {
  for (const value of ['42500', '42 500', '1.9 million', 'nearly two million', '500']) {
    assert.deepEqual(readClaim({ value }, page(null)).problems, [], value);
  }
  assert.deepEqual(readClaim({ value: 42_500 }, page(null)).problems, []);
  assert.deepEqual(readClaim({ value: '42,500' }, page('en')).problems, []);
});
