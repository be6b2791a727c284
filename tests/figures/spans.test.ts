import assert from 'node:assert/strict';
import { test } from 'node:test';
import { roundingStep } from '../../src/figures/count.js';
import { estimatePhrase, quantityPhrase } from '../../src/figures/phrase.js';
import { languageOf } from '../../src/figures/language.js';
import '../../src/languages/ar.define.js';
import { shareSpan, spanOf } from '../../src/figures/span.js';
import { sumFigures } from '../../src/figures/sum.js';
import { estimate, figure } from '../read.js';

const open = null;

/** The table of words and the intervals they are drawn with: text, low, high. u is the place of the last non-zero digit. */
const WORDING: [text: string, low: number, high: number | null][] = [
  // about N: N ± u/2
  ['about 42,500', 42_450, 42_550],
  ['around 42,500', 42_450, 42_550],
  ['some 3,000', 2_500, 3_500],
  ['approximately 99,546', 99_545.5, 99_546.5],
  ['~500', 450, 550],
  ['about 2 million', 1_500_000, 2_500_000],
  // nearly N: [N - u/2, N)
  ['nearly two million', 1_500_000, 2_000_000],
  ['almost 2,000', 1_500, 2_000],
  ['close to 42,500', 42_450, 42_500],
  // at least and more than N: from N, open
  ['at least 11,000', 11_000, open],
  ['no fewer than 11,000', 11_000, open],
  ['more than 11,000', 11_000, open],
  ['over 11,000', 11_000, open],
  // at most, up to, fewer than N: from zero to N
  ['at most 500', 0, 500],
  ['up to 500', 0, 500],
  ['fewer than 500', 0, 500],
  ['less than 500', 0, 500],
  // a range
  ['between 100 and 200', 100, 200],
  ['100–200', 100, 200],
  // orders of magnitude; a plural needs two of its unit
  ['tens', 20, 100],
  ['dozens', 24, 100],
  ['scores', 40, 200],
  ['hundreds', 200, 1_000],
  ['thousands', 2_000, 10_000],
  ['tens of thousands', 20_000, 100_000],
  ['hundreds of thousands', 200_000, 1_000_000],
  ['millions', 2_000_000, open],
];

for (const [text, low, high] of WORDING) {
  test(`"${text}" is drawn from ${low} to ${high ?? 'an open end'}`, () => {
    const span = spanOf(estimate(text));
    assert.deepEqual([span?.low, span?.high], [low, high]);
  });
}

/** Ends that rest on the wording alone; nobody stated them. */
const SOFT: [text: string, unsaid: number[]][] = [
  ['about 42,500', [42_450, 42_550]],
  ['some 3,000', [2_500, 3_500]],
  ['nearly two million', [1_500_000]],
  ['almost 2,000', [1_500]],
  ['tens', [20, 100]],
  ['dozens', [24, 100]],
  ['scores', [40, 200]],
  ['hundreds', [200, 1_000]],
  ['thousands', [2_000, 10_000]],
  ['tens of thousands', [20_000, 100_000]],
  ['hundreds of thousands', [200_000, 1_000_000]],
  ['millions', [2_000_000]],
];

for (const [text, unsaid] of SOFT) {
  test(`the ends of "${text}" rest on its wording`, () => {
    assert.equal(spanOf(estimate(text))?.basis, 'wording');
  });

  for (const tag of ['en', 'ar']) {
    test(`the ends of "${text}" are never printed in ${tag}`, () => {
      const language = languageOf(tag, 'latn');
      const said = [quantityPhrase(estimate(text), language), estimatePhrase(estimate(text), language)];
      for (const end of unsaid) for (const phrase of said) {
        assert.ok(!phrase.replace(/[^\d]/g, ' ').split(' ').includes(String(end)) && !phrase.includes(end.toLocaleString('en')), phrase);
      }
    });
  }

  test(`the ends of "${text}" are never used in a sum`, () => {
    const sum = sumFigures([figure({ value: text, group: 'a' }), figure({ value: text, group: 'b' })], { disjoint: true });
    if ('refused' in sum) {
      assert.equal(sum.refused, 'not-additive');
      return;
    }
    // "About" and "nearly" add to "about" twice the number the source wrote.
    const written = { 'about 42,500': 85_000, 'some 3,000': 6_000, 'nearly two million': 4_000_000, 'almost 2,000': 4_000 }[text];
    assert.deepEqual([sum.estimate.bound, sum.estimate.value], ['about', written]);
  });
}

test('an order of magnitude prints no digit at all', () => {
  for (const text of ['tens', 'dozens', 'scores', 'hundreds', 'thousands', 'tens of thousands', 'hundreds of thousands', 'millions']) {
    for (const tag of ['en', 'ar']) assert.doesNotMatch(estimatePhrase(estimate(text), languageOf(tag)), /\p{Nd}/u);
  }
});

test('ends that the source wrote are stated', () => {
  for (const text of ['42,500', 'at least 11,000', 'up to 500', '100–200', '75,200 (95% CI 63,600–86,800)']) {
    assert.equal(spanOf(estimate(text))?.basis, 'stated', text);
  }
});

test('only a number that the source gave is a centre', () => {
  assert.equal(spanOf(estimate('42,500'))?.value, 42_500);
  assert.equal(spanOf(estimate('75,200 (95% CI 63,600–86,800)'))?.value, 75_200);
  for (const text of ['at least 11,000', 'up to 500', 'nearly two million', '100–200', 'hundreds']) assert.equal(spanOf(estimate(text))?.value, null, text);
});

test('"several", "many" and blank have no span', () => {
  for (const text of ['several', 'a number of', 'many', 'countless', 'numerous', '', 'n/a']) assert.equal(spanOf(estimate(text)), null, text);
});

test('"about" never reaches below zero', () => {
  assert.deepEqual([spanOf(estimate('about 0'))?.low, spanOf(estimate('about 1'))?.low], [0, 0.5]);
});

/** Shares of a whole: text, low, high, where the words put their mark. */
const SHARES: [text: string, low: number, high: number, mark: number][] = [
  ['majority', 0.5, 1, 0.5],
  ['most', 0.5, 1, 0.5],
  ['mostly', 0.5, 1, 0.5],
  ['the vast majority', 0.5, 1, 0.5],
  ['overwhelming majority', 0.5, 1, 0.5],
  ['more than half', 0.5, 1, 0.5],
  ['more than two-thirds', 2 / 3, 1, 2 / 3],
  ['less than a third', 0, 1 / 3, 1 / 3],
];

for (const [text, low, high, mark] of SHARES) {
  test(`"${text}" is a share from ${low.toFixed(2)} to ${high.toFixed(2)}`, () => {
    const e = estimate(text);
    assert.ok(e.bound === 'share');
    assert.equal(spanOf(e), null);
    assert.deepEqual(shareSpan(e), { low, high, mark });
  });
}

for (const [text, mark] of [['half', 1 / 2], ['a third', 1 / 3], ['two-thirds', 2 / 3], ['about half', 1 / 2]] as const) {
  test(`"${text}" is an approximate share, soft on both sides of its mark`, () => {
    const e = estimate(text);
    assert.ok(e.bound === 'share');
    const span = shareSpan(e);
    assert.ok(span.low < mark && mark < span.high && Math.abs(span.mark - mark) < 1e-12);
  });
}

test('the word "vast" is kept and sets no higher share than a majority', () => {
  const vast = estimate('the vast majority');
  assert.ok(vast.bound === 'share');
  assert.equal(vast.words, 'the vast majority');
  assert.equal(vast.share.vast, true);
});

for (const [n, step] of [[42_500, 100], [2_000_000, 1_000_000], [99_546, 1], [11_000, 1_000], [1_200, 100], [0, 1], [7, 1], [70, 10]] as const) {
  test(`${n} looks rounded to ${step}`, () => {
    assert.equal(roundingStep(n), step);
  });
}
