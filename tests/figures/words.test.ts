import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { ASPECTS } from '../../src/figures/compare.js';
import type { IntervalKind } from '../../src/figures/estimate.js';
import { STATUSES } from '../../src/figures/figure.js';
import { MEASURES } from '../../src/figures/measure.js';
import { problem } from '../../src/figures/problem.js';
import { en } from '../../src/figures/words/en.js';
import type { Words } from '../../src/figures/words/words.js';

/** Every file of words there is, so that a new one is held to the same. */
const FOLDER = new URL('../../src/figures/words/', import.meta.url);
const files = readdirSync(FOLDER).filter((name) => /^[a-z]{2,3}\.ts$/.test(name));
const languages = await Promise.all(files.map(async (name) => {
  const loaded = await import(new URL(name, FOLDER).href) as Record<string, Words>;
  return loaded[name.replace('.ts', '')]!;
}));

/** Arguments for entries that take something else than one text; marked, so that a lost one is seen. */
const SAMPLES: Record<string, unknown[][]> = {
  share: [{ relation: 'more-than', fraction: 'half' }, { relation: 'exactly', fraction: 'third' }, { relation: 'more-than', fraction: 'half', vast: true }].map((s) => [s]),
  interval: (['confidence', 'credible', 'prediction', 'reports', 'estimates', 'quantiles', 'other', 'unstated'] satisfies IntervalKind[]).flatMap((kind) => [[kind, '«1»'], [kind, null]]),
  movement: [['«1»', '«2»'], ['«1»', null], [null, '«1»'], [null, null]],
  noDifference: [['«1»'], [null]],
  where: [['«1»', '«2»'], ['«1»', null], [null, '«1»']],
  'shareScale.all': [['«1»'], [null]],
  problem: [[problem('unreadable-number', '«1»')], [problem('unknown-status', '«1»')], [problem('unreadable-event', '«1»')], [problem('unreadable-quantiles', '«1»')], [problem('unknown-comparison', '«1»')]],
  'flow.other': [[1, '«1»', '«2»'], [11, '«1»', null]],
  ...Object.fromEntries(['timeline.open', 'timeline.undated', 'units.each', 'map.more', 'figures', 'figureCount', 'problemHeading'].map((key) => [key, [[1, '«1»'], [2, '«1»'], [11, '«1»']]])),
};
/** Entries that need not say a number of one. */
const MAY_DROP = /^(units\.each|problemHeading|shareScale\.all|interval|share|noDifference)$/;

/** Every entry by its path: texts, and functions with what they say of each sample. */
function entries(value: unknown, path = ''): { path: string; said: string; given: number }[] {
  if (typeof value === 'string') return [{ path, said: value, given: 0 }];
  if (typeof value === 'function') {
    const call = value as (...args: unknown[]) => string;
    const samples = SAMPLES[path] ?? [Array.from({ length: call.length }, (_, i) => `«${i + 1}»`)];
    return samples.map((args) => ({ path, said: call(...args), given: JSON.stringify(args).match(/«\d»/g)?.length ?? 0 }));
  }
  return Object.entries(value as object).flatMap(([key, inner]) => entries(inner, path === '' ? key : `${path}.${key}`));
}
const paths = (words: Words) => [...new Set(entries(words).map((e) => e.path))].filter((path) => !path.startsWith('groups.')).sort();

test('there are words in English and in Arabic', () => { assert.ok(languages.length >= 2 && languages.every((w) => w.lang.length > 1), files.join()); });

for (const words of languages) {
  test(`${words.lang} has every entry, and none of them is empty`, () => {
    assert.deepEqual(paths(words), paths(en));
    for (const { path, said } of entries(words)) {
      assert.equal(typeof said, 'string', path);
      // The space after a comma belongs to it.
      assert.ok(said.trim() !== '' && (path === 'comma' || said === said.trim()), `${path}: “${said}”`);
      assert.doesNotMatch(said, /undefined|null|NaN|\[object/, path);
      assert.doesNotMatch(said, / {2}/, path);
    }
  });

  test(`${words.lang} loses nothing that it is given: every number, name and date is said`, () => {
    for (const { path, said, given } of entries(words)) {
      if (!MAY_DROP.test(path)) for (let i = 1; i <= given; i++) assert.ok(said.includes(`«${i}»`), `${path} drops «${i}»: ${said}`);
    }
  });

  test(`${words.lang} says every measure, status and aspect, each in its own way`, () => {
    for (const [table, keys] of [[words.measures, Object.keys(MEASURES)], [words.statuses, STATUSES], [words.aspects, ASPECTS], [words.legend, Object.keys(en.legend)]] as const) {
      assert.deepEqual(Object.keys(table).sort(), [...keys].sort());
      assert.equal(new Set(Object.values(table)).size, keys.length);
    }
  });

  test(`${words.lang} keeps each interval's level, and calls only a confidence interval one`, () => {
    const kinds = ['confidence', 'credible', 'prediction', 'reports', 'estimates', 'quantiles'] as const;
    assert.equal(new Set(kinds.map((kind) => words.interval(kind, '95%'))).size, kinds.length);
    for (const kind of ['confidence', 'credible', 'prediction', 'quantiles'] as const) assert.ok(words.interval(kind, '95%').includes('95%'), kind);
    for (const kind of ['reports', 'estimates', 'other', 'unstated'] as const) assert.ok(!words.interval(kind, '95%').includes('95%'), kind);
    for (const kind of kinds.slice(1)) assert.doesNotMatch(words.interval(kind, null), /confidence|الثقة/);
  });
}
