import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Fields } from '../../src/data/fields.js';
import { readClaim } from '../../src/data/read-claim.js';
import { readEstimate } from '../../src/data/read-estimate.js';
import { readQuantiles } from '../../src/data/read-quantiles.js';
import type { Estimate } from '../../src/figures/estimate.js';
import { outerSpan, spanOf } from '../../src/figures/span.js';
import { sumFigures } from '../../src/figures/sum.js';
import { bad, ENGLISH, estimate, figure, good, page } from '../read.js';

type Between = Estimate & { bound: 'between' };
const between = (e: Estimate | null): Between => {
  if (e?.bound !== 'between') assert.fail(`not between two ends: ${e?.bound}`);
  return e;
};
/** Every interval of an estimate: low, high, kind, level. */
const intervals = (text: string) => {
  const e = between(estimate(text));
  return [e, ...e.others ?? []].map(({ low, high, interval: { kind, level, text: said } }) => [low, high, said ?? kind, level]);
};

// ---- several intervals of one estimate

const STUDY = '64,260 (95% CI 55,298–78,525; span over all models 47,457–88,332)';

test('an estimate keeps every interval it was stated with, in the source\'s order and words', () => {
  assert.equal(estimate(STUDY).value, 64_260);
  assert.deepEqual(intervals(STUDY), [[55_298, 78_525, 'confidence', 95], [47_457, 88_332, 'span over all models', null]]);
  assert.deepEqual(intervals('64,260 (80% CrI: 60,000 to 70,000; 95% CrI: 55,000 to 80,000; lowest and highest of Models A–C, 40,000–90,000)'), [
    [60_000, 70_000, 'credible', 80], [55_000, 80_000, 'credible', 95], [40_000, 90_000, 'reports', null],
  ]);
});

test('names in the meaning of an interval keep their capitals', () => {
  assert.deepEqual(intervals('64,260 (Span over Models A to C 47,457–88,332)')[0]?.[2], 'Span over Models A to C');
});

test('one interval is one interval: there are no others', () => {
  assert.equal(between(estimate('64,260 (95% CI 55,298–78,525)')).others, undefined);
});

test('what the first interval spans is the figure\'s; what a scale must hold are all of them', () => {
  const e = estimate(STUDY);
  assert.deepEqual(spanOf(e), { value: 64_260, low: 55_298, high: 78_525, basis: 'stated' });
  assert.deepEqual(outerSpan(e), { value: 64_260, low: 47_457, high: 88_332, basis: 'stated' });
  for (const text of ['42,500', 'at least 5', 'majority', '']) assert.deepEqual(outerSpan(estimate(text)), spanOf(estimate(text)), text);
});

test('"about" keeps its word before several intervals', () => {
  assert.equal(estimate(`about ${STUDY}`).words, 'about 64,260');
});

/** One bad interval leaves the whole figure out; nothing is half read. */
for (const [text, code] of [
  ['64,260 (95% CI 55,298–78,525; 88,332–47,457)', 'low-above-high'],
  ['64,260 (95% CI 55,298–78,525; all models 70,000–88,332)', 'value-outside-interval'],
  ['64,260 (95% CI 55,298–78,525; all models)', 'unreadable-number'],
  ['64,260 (95% CI 55,298–78,525; up to 88,332)', 'unreadable-number'],
  ['64,260 (95% CI 55,298–78,525;)', 'unreadable-number'],
  ['64,260 (95% CI 55,298–78,525; all models 47.457–88.332)', 'ambiguous-number'],
  ['at least 64,260 (95% CI 55,298–78,525; 47,457–88,332)', 'conflicting-bounds'],
] as const) test(`"${text}" is a problem: ${code}`, () => { assert.equal(bad(readEstimate(text, ENGLISH)).code, code); });

// ---- quantiles

const QUANTILES = '2.5%: 22,286; 25%: 45,000; 50%: 61,202; 75%: 90,000; 97.5%: 209,151';
const read = (fields: Fields) => readClaim(fields, ENGLISH);

test('quantiles are a distribution between the outermost of them, with the median as its figure', () => {
  const e = between(good(readQuantiles(QUANTILES, ENGLISH)));
  assert.deepEqual([e.low, e.value, e.high, e.interval], [22_286, 61_202, 209_151, { kind: 'quantiles', level: 95, text: null }]);
  assert.deepEqual(e.quantiles?.map((q) => [q.percent, q.people]), [[2.5, 22_286], [25, 45_000], [50, 61_202], [75, 90_000], [97.5, 209_151]]);
});

test('a distribution without its median has no figure: none is made from its neighbours', () => {
  assert.equal(good(readQuantiles('25%: 100; 75%: 300', ENGLISH)).value, null);
});

test('a colon, an equals sign or nothing stands between a percentage and its number', () => {
  for (const text of ['25%: 100; 75%: 300', '25% = 100; 75% = 300', '25% 100;75% 300;', '25%:100 ; 75 %: 300']) assert.deepEqual([good(readQuantiles(text, ENGLISH)).low, good(readQuantiles(text, ENGLISH)).high], [100, 300], text);
});

test('two quantiles may have the same number, as where many outcomes are zero', () => {
  assert.equal(good(readQuantiles('10%: 0; 50%: 0; 90%: 12', ENGLISH)).value, 0);
});

for (const [text, why] of [
  ['75%: 300; 25%: 100', 'falling'], ['25%: 300; 75%: 100', 'numbers that fall'], ['25%: 100; 25%: 100', 'a percentage twice'], ['50%: 100', 'a single one'],
  ['0%: 1; 50%: 2', '0%'], ['50%: 1; 100%: 2', '100%'], ['25: 100; 75: 300', 'no percent sign'], ['-5%: 1; 50%: 2', 'a percentage below zero'], ['a; b', 'no numbers'],
  ['25%; 75%', 'percentages alone'], ['25%: about 100; 75%: 300', 'words'], [Array.from({ length: 201 }, (_, i) => `${(i + 1) / 4}%: ${i}`).join(';'), 'hundreds of them'],
] as const) {
  test(`${why} cannot be read as quantiles, and nothing is sorted`, () => {
    assert.equal(bad(readQuantiles(text, ENGLISH)).code, 'unreadable-quantiles');
    const { estimate: e, problems } = read({ quantiles: text });
    assert.deepEqual([e, problems.map((p) => [p.code, p.effect, p.where.field])], [null, [['unreadable-quantiles', 'left-out', 'quantiles']]]);
  });
}

test('a number that can be read in two ways is named, not the whole list', () => {
  const [p] = read({ quantiles: '25%: 1.200; 75%: 3,000' }).problems;
  assert.deepEqual([p?.code, p?.found, p?.where.field], ['ambiguous-number', '1.200', 'quantiles']);
  assert.equal(good(readQuantiles('25%: 1.200; 75%: 3.000', page('de'))).low, 1_200);
});

test('the source\'s own figure stands before the median', () => {
  const { estimate: e, problems } = read({ value: '70,000', quantiles: QUANTILES });
  assert.deepEqual([e?.value, e?.low, e?.high, problems], [70_000, 22_286, 209_151, []]);
  assert.equal(read({ value: '', quantiles: QUANTILES }).estimate?.value, 61_202);
  assert.equal(read({ value: 70_000, quantiles: QUANTILES }).estimate?.value, 70_000);
});

for (const [fact, fields, code] of [
  ['a value below every quantile', { value: '10' }, 'value-outside-interval'], ['a value above every quantile', { value: '300,000' }, 'value-outside-interval'],
  ['a low of its own', { low: '20,000' }, 'conflicting-bounds'], ['a high of its own', { high: '300,000' }, 'conflicting-bounds'], ['"at least"', { value: 'at least 60,000' }, 'conflicting-bounds'],
  ['a range', { value: '60,000–70,000' }, 'conflicting-bounds'], ['an order of magnitude', { value: 'tens of thousands' }, 'conflicting-bounds'], ['a share', { value: 'majority' }, 'conflicting-bounds'],
] as const) {
  test(`quantiles beside ${fact} are a problem: ${code}`, () => {
    const { estimate: e, problems } = read({ ...fields, quantiles: QUANTILES });
    assert.deepEqual([e, problems.map((p) => p.code)], [null, [code]]);
  });
}

test('"about" beside quantiles keeps its word', () => {
  assert.equal(read({ value: 'about 61,000', quantiles: QUANTILES }).estimate?.words, 'about 61,000');
});

test('separators of quantiles that only English settles are said', () => {
  assert.deepEqual(readClaim({ quantiles: QUANTILES }, page(null)).problems.map((p) => [p.code, p.where.field]), [['language-assumed', 'quantiles']]);
});

test('a distribution and a statistical interval have no sum, also with others around them', () => {
  const sum = (fields: Fields) => sumFigures([figure(fields), figure({ value: '5', group: 'b' })], { disjoint: true });
  for (const fields of [{ quantiles: QUANTILES, group: 'a' }, { value: STUDY, group: 'a' }]) assert.equal((sum(fields) as { refused?: string }).refused, 'not-additive');
});
