import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readEstimate } from '../../src/data/read-estimate.js';
import type { Estimate } from '../../src/figures/estimate.js';
import { bad, ENGLISH, estimate, good, page } from '../read.js';

const bounds = (e: Estimate) => {
  switch (e.bound) {
    case 'reported': return ['exactly', e.value];
    case 'about': return ['about', e.value];
    case 'nearly': return ['nearly', e.high];
    case 'at-least': return [e.inclusive ? 'at least' : 'more than', e.low];
    case 'at-most': return [e.inclusive ? 'at most' : 'fewer than', e.high];
    case 'between': return ['between', e.low, e.value, e.high];
    case 'magnitude': return ['magnitude', e.magnitude];
    case 'share': return ['share', `${e.share.relation} ${e.share.fraction}${e.share.vast ? ', vast' : ''}`];
    case 'none': return ['none', e.missing];
  }
};

/** One row for each way that reporters really write a number. */
const WRITTEN: [text: string, ...said: (string | number | null)[]][] = [
  ['42,500', 'exactly', 42_500],
  ['42,500 people', 'exactly', 42_500],
  ['42,500 killed', 'exactly', 42_500],
  ['exactly 12', 'exactly', 12],
  ['a total of 42,500', 'exactly', 42_500],
  ['two million', 'exactly', 2_000_000],
  ['forty-two thousand', 'exactly', 42_000],
  ['about 42,500', 'about', 42_500],
  ['around 500', 'about', 500],
  ['some 500', 'about', 500],
  ['approximately 500', 'about', 500],
  ['approx. 500', 'about', 500],
  ['roughly 500', 'about', 500],
  ['an estimated 500', 'about', 500],
  ['c. 500', 'about', 500],
  ['~500', 'about', 500],
  ['~40k', 'about', 40_000],
  ['≈ 500', 'about', 500],
  ['nearly two million', 'nearly', 2_000_000],
  ['Nearly two million people', 'nearly', 2_000_000],
  ['almost 2,000', 'nearly', 2_000],
  ['close to 2 million', 'nearly', 2_000_000],
  ['just under 2,000', 'nearly', 2_000],
  ['at least 11,000', 'at least', 11_000],
  ['At least 11,000 people', 'at least', 11_000],
  ['no fewer than 11,000', 'at least', 11_000],
  ['no less than 11,000', 'at least', 11_000],
  ['a minimum of 11,000', 'at least', 11_000],
  ['≥11,000', 'at least', 11_000],
  ['>= 11,000', 'at least', 11_000],
  ['41,000+', 'at least', 41_000],
  ['500 or more', 'at least', 500],
  ['more than 11,000', 'more than', 11_000],
  ['over 11,000', 'more than', 11_000],
  ['well over a million', 'more than', 1_000_000],
  ['upwards of 500', 'more than', 500],
  ['> 500', 'more than', 500],
  ['at most 500', 'at most', 500],
  ['up to 500', 'at most', 500],
  ['no more than 500', 'at most', 500],
  ['≤ 500', 'at most', 500],
  ['500 or fewer', 'at most', 500],
  ['fewer than 500', 'fewer than', 500],
  ['less than ten', 'fewer than', 10],
  ['under 500', 'fewer than', 500],
  ['<500', 'fewer than', 500],
  ['between 100 and 200', 'between', 100, null, 200],
  ['from 100 to 200', 'between', 100, null, 200],
  ['100 to 200', 'between', 100, null, 200],
  ['100-200', 'between', 100, null, 200],
  ['100–200', 'between', 100, null, 200],
  ['100 — 200', 'between', 100, null, 200],
  ['100\u2212200', 'between', 100, null, 200],
  ['63,600–86,800', 'between', 63_600, null, 86_800],
  ['63\u00a0600 – 86\u00a0800', 'between', 63_600, null, 86_800],
  ['1.5 to 2 million', 'between', 1_500_000, null, 2_000_000],
  ['1.5 million to 2 million', 'between', 1_500_000, null, 2_000_000],
  ['100–200k', 'between', 100_000, null, 200_000],
  ['200 to 2,000', 'between', 200, null, 2_000],
  ['500,000 to 2 million', 'between', 500_000, null, 2_000_000],
  ['two to three million', 'between', 2_000_000, null, 3_000_000],
  ['twenty to thirty thousand', 'between', 20_000, null, 30_000],
  ['two thousand to three thousand', 'between', 2_000, null, 3_000],
  ['between fifty and sixty', 'between', 50, null, 60],
  ['75,200 (95% CI 63,600–86,800)', 'between', 63_600, 75_200, 86_800],
  ['75,200 [95% CI: 63,600 to 86,800]', 'between', 63_600, 75_200, 86_800],
  ['about 75,200 (63,600–86,800)', 'between', 63_600, 75_200, 86_800],
  ['hundreds of thousands', 'magnitude', 'hundreds-of-thousands'],
  ['Hundreds of thousands of people', 'magnitude', 'hundreds-of-thousands'],
  ['dozens', 'magnitude', 'dozens'],
  ['dozens of people', 'magnitude', 'dozens'],
  ['millions', 'magnitude', 'millions'],
  ['majority', 'share', 'more-than half'],
  ['a majority', 'share', 'more-than half'],
  ['most', 'share', 'more-than half'],
  ['mostly', 'share', 'more-than half'],
  ['the vast majority', 'share', 'more-than half, vast'],
  ['the overwhelming majority', 'share', 'more-than half, vast'],
  ['a minority', 'share', 'less-than half'],
  ['more than half', 'share', 'more-than half'],
  ['over two-thirds', 'share', 'more-than two-thirds'],
  ['nearly half', 'share', 'nearly half'],
  ['about a third', 'share', 'about third'],
  ['less than a quarter', 'share', 'less-than quarter'],
  ['many', 'none', 'said-without-number'],
  ['countless', 'none', 'said-without-number'],
  ['numerous', 'none', 'said-without-number'],
  ['several', 'none', 'said-without-number'],
  ['a number of', 'none', 'said-without-number'],
];

for (const [text, ...said] of WRITTEN) {
  test(`"${text}" is ${said.filter((part) => part !== null).join(' ')}`, () => {
    assert.deepEqual(bounds(estimate(text)), said);
  });
}

test('the words of a source are kept, and a sign is no word', () => {
  assert.equal(estimate('Nearly two million').words, 'Nearly two million');
  assert.equal(estimate('over 11,000').words, 'over 11,000');
  assert.equal(estimate('hundreds of thousands').words, 'hundreds of thousands');
  for (const sign of ['~500', '>500', '≥500', '500+', '42,500']) assert.equal(estimate(sign).words, null, sign);
});

/** Blank or a sentinel: not reported, and never zero. */
const BLANKS = ['', ' ', '\u00a0', '-', '–', '—', '--', '?', '...', '…', 'n/a', 'N/A', 'NA', 'nan', 'NaN', 'null', 'none', 'None', '-999', '\u2212999', 'unknown', 'Unknown', 'no data', 'not reported', 'not stated', 'not available', '\u200b'];

for (const blank of BLANKS) {
  test(`"${blank}" is not reported, never zero`, () => {
    const e = estimate(blank);
    assert.deepEqual(bounds(e), ['none', 'not-reported']);
    assert.deepEqual([e.value, e.low, e.high], [null, null, null]);
  });
}

test('a stated zero is a zero', () => {
  for (const zero of ['0', 'zero', '٠', '0 people']) assert.deepEqual(bounds(estimate(zero)), ['exactly', 0], zero);
});

/** What has no honest reading. */
const PROBLEMS: [text: string, locale: string | null, code: string][] = [
  ['1.200', 'en', 'ambiguous-number'],
  ['at least 1.200', 'en', 'ambiguous-number'],
  ['1.200+', 'en', 'ambiguous-number'],
  ['42.500', 'en', 'ambiguous-number'],
  ['42,500', 'de', 'ambiguous-number'],
  ['1.200–1.500', 'en', 'ambiguous-number'],
  ['100–1.500', 'en', 'ambiguous-number'],
  ['75,200 (95% CI 63.600–86.800)', 'en', 'ambiguous-number'],
  ['200 to 2 million', 'en', 'ambiguous-number'],
  ['between 200 and 2 million', 'en', 'ambiguous-number'],
  ['five hundred to two thousand', 'en', 'ambiguous-number'],
  ['45%', 'en', 'percentage'],
  ['45 %', 'en', 'percentage'],
  ['70 per cent', 'en', 'percentage'],
  ['about 70 percent', 'en', 'percentage'],
  ['-5', 'en', 'negative-number'],
  ['at least -5', 'en', 'negative-number'],
  ['1.5', 'en', 'fraction-of-a-person'],
  ['about 1.5', 'en', 'fraction-of-a-person'],
  ['200–100', 'en', 'low-above-high'],
  ['between 200 and 100', 'en', 'low-above-high'],
  ['75,200 (95% CI 86,800–63,600)', 'en', 'low-above-high'],
  ['75,200 (95% CI 10–20)', 'en', 'value-outside-interval'],
  ['at least 500 (400–600)', 'en', 'conflicting-bounds'],
  ['1e400', 'en', 'unreadable-number'],
  ['Infinity', 'en', 'unreadable-number'],
  ['at least', 'en', 'unreadable-number'],
  ['lots of people', 'en', 'unreadable-number'],
  ['42,500 (see note)', 'en', 'unreadable-number'],
  ['12 killed, 30 injured', 'en', 'unreadable-number'],
  ['$5,000', 'en', 'unreadable-number'],
  ['x'.repeat(201), 'en', 'unreadable-number'],
];

for (const [text, locale, code] of PROBLEMS) {
  test(`"${text.slice(0, 40)}" on a page in ${locale} is a problem: ${code}`, () => {
    const found = bad(readEstimate(text, page(locale)));
    assert.equal(found.code, code);
    assert.equal(found.effect, 'left-out');
  });
}

test('"200 to 2 million" names both of its readings', () => {
  assert.equal(bad(readEstimate('200 to 2 million', ENGLISH)).other, '200 / 200 million');
});

test('capitals, curly quotes and spaces change nothing', () => {
  assert.deepEqual(bounds(estimate('  AT   LEAST\u00a011,000 ')), ['at least', 11_000]);
  assert.deepEqual(bounds(good(readEstimate('42’500', page('de-CH')))), ['exactly', 42_500]);
});

test('the meaning of an interval stands with it', () => {
  const e = estimate('75,200 (95% CI 63,600–86,800)');
  assert.deepEqual(e.bound === 'between' && e.interval, { kind: 'confidence', level: 95, text: null });
  const range = estimate('63,600–86,800');
  assert.deepEqual(range.bound === 'between' && range.interval, { kind: 'unstated', level: null, text: null });
});
