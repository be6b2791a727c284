import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { ASPECTS } from '../../src/figures/compare.js';
import type { IntervalKind } from '../../src/figures/estimate.js';
import { STATUSES } from '../../src/figures/figure.js';
import { MEASURES } from '../../src/figures/measure.js';
import { problem, type ProblemCode } from '../../src/figures/problem.js';
import { PROBLEMS } from '../../src/figures/words/en-problems.js';
import { en } from '../../src/figures/words/en.js';
import type { Words } from '../../src/figures/words/words.js';

/** Every file of words there is, so that a new one is held to the same. */
const FOLDER = new URL('../../src/languages/', import.meta.url);
const names = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
const languages: Words[] = [en, ...await Promise.all(names.map(async (name) => {
  const loaded = await import(new URL(`${name}/words.ts`, FOLDER).href) as Record<string, Words>;
  return loaded[name]!;
}))];

/** A number for each plural form that a language has (CLDR); millions, because Spanish and French have a form for them. */
function pluralSamples(lang: string): number[] {
  const rules = new Intl.PluralRules(lang), found = new Map<string, number>();
  for (const n of [...Array(131).keys(), 1e6, 2e6]) if (!found.has(rules.select(n))) found.set(rules.select(n), n);
  const named = rules.resolvedOptions().pluralCategories.filter((form) => found.has(form));
  // "One" and "few" hold for several numbers in Slavic languages: 1, 21; 2, 22.
  return [...new Set([...named.map((form) => found.get(form)!), 1, 2, 5, 11, 21, 22, 101])];
}

/** Arguments for entries that take something else than one text; marked, so that a lost one is seen. */
const samplesOf = (lang: string): Record<string, unknown[][]> => ({
  share: [{ relation: 'more-than', fraction: 'half' }, { relation: 'exactly', fraction: 'third' }, { relation: 'more-than', fraction: 'half', vast: true }].map((s) => [s]),
  interval: (['confidence', 'credible', 'prediction', 'reports', 'estimates', 'quantiles', 'other', 'unstated'] satisfies IntervalKind[]).flatMap((kind) => [[kind, '«1»'], [kind, null]]),
  movement: [['«1»', '«2»'], ['«1»', null], [null, '«1»'], [null, null]],
  noDifference: [['«1»'], [null]],
  where: [['«1»', '«2»'], ['«1»', null], [null, '«1»']],
  'shareScale.all': [['«1»'], [null]],
  problem: Object.keys(PROBLEMS).map((code) => [problem(code as ProblemCode, '«1»', undefined, undefined, '«2»')]),
  'flow.other': pluralSamples(lang).flatMap((n) => [[n, '«1»', '«2»'], [n, '«1»', null]]),
  'file.dataset': [['«1»', '«2»'], ['«1»', null]],
  'file.latest': [['«1»', '«2»'], [null, '«1»']],
  'file.added': [['«1»'], [null]],
  'file.sum': pluralSamples(lang).flatMap((n) => [['events', n, '«1»'], ['rows', n, '«1»']]),
  'file.sumOf': [['events', '«1»', '«2»'], ['rows', '«1»', '«2»']],
  ...Object.fromEntries(['timeline.open', 'timeline.undated', 'units.each', 'map.more', 'figures', 'figureCount', 'problemHeading'].map((key) => [key, pluralSamples(lang).map((n) => [n, '«1»'])])),
});
/** Entries that need not say a number of one. */
const MAY_DROP = /^(units\.each|problemHeading|shareScale\.all|interval|share|noDifference|problem)$/;

interface Entry { path: string; said: string; given: number; args: readonly unknown[] }

/** Every entry by its path: texts, and functions with what they say of each sample. */
function entries(value: unknown, samples: Record<string, unknown[][]>, path = ''): Entry[] {
  if (typeof value === 'string') return [{ path, said: value, given: 0, args: [] }];
  if (typeof value === 'function') {
    const call = value as (...args: unknown[]) => string;
    const given = samples[path] ?? [Array.from({ length: call.length }, (_, i) => `«${i + 1}»`)];
    return given.map((args) => ({ path, said: call(...args), given: JSON.stringify(args).match(/«\d»/g)?.length ?? 0, args }));
  }
  return Object.entries(value as object).flatMap(([key, inner]) => entries(inner, samples, path === '' ? key : `${path}.${key}`));
}
const all = (words: Words, lang = words.lang): Entry[] => entries(words, samplesOf(lang));
const paths = (words: Words) => [...new Set(all(words).map((e) => e.path))].filter((path) => !path.startsWith('groups.')).sort();

/** Entries that are the same in English and another language: signs, and words that both took from Latin. */
const SAME = /^(comma|problemMark|where|labelled|lang|matrix\.note|table\.(source|note|revision|certainty|status|interval)|source|roles\.(UN|NGO|media)|file\.keys\.\w+|measures\.\w+)$/;

test('there are words in English and in six other languages, each under its own name', () => {
  assert.ok(languages.length >= 7, names.join());
  languages.forEach((words, i) => { assert.equal(words?.lang, ['en', ...names][i]); });
});

for (const words of languages) {
  test(`${words.lang} has every entry, and none of them is empty`, () => {
    assert.deepEqual(paths(words), paths(en));
    for (const { path, said } of all(words)) {
      assert.equal(typeof said, 'string', path);
      // The space after a comma belongs to it.
      assert.ok(said.trim() !== '' && (path === 'comma' || said === said.trim()), `${path}: “${said}”`);
      assert.doesNotMatch(said, /undefined|null|NaN|\[object/, path);
      assert.doesNotMatch(said, / {2}/, path);
    }
  });

  test(`${words.lang} loses nothing that it is given: every number, name and date is said`, () => {
    for (const { path, said, given, args } of all(words)) {
      // "Two days": one and two may be words of their own.
      const spelled = args.some((arg) => arg === 1 || arg === 2);
      if (!MAY_DROP.test(path)) for (let i = spelled ? 2 : 1; i <= given; i++) assert.ok(said.includes(`«${i}»`), `${path} drops «${i}»: ${said}`);
    }
  });

  test(`${words.lang} has a sentence of its own for every problem, which says what the English one says`, () => {
    const sentences = Object.keys(PROBLEMS).map((code) => {
      const p = problem(code as ProblemCode, '«1»', undefined, undefined, '«2»'), said = words.problem(p), english = en.problem(p);
      for (const mark of ['«1»', '«2»']) assert.equal(said.includes(mark), english.includes(mark), `${code}: ${said}`);
      assert.ok(said.trim().length > 5 && !/undefined|null/.test(said), code);
      return said;
    });
    assert.equal(new Set(sentences).size, sentences.length);
    for (const p of [problem('too-many-rows', '«1»', undefined, 'noted', '1'), problem('file-status', '«1»', undefined, undefined, '404'), problem('file-kind', '«1»', undefined, undefined, 'image')]) {
      assert.ok(words.problem(p).includes('«1»'), p.code);
      assert.notEqual(words.problem(p), words.problem({ ...p, other: '«2»' }).replace('«2»', p.other));
    }
  });

  test(`${words.lang} says of no problem what it was not given`, () => {
    for (const code of ['no-rows-left', 'one-page'] as const) {
      const [bare, full] = ['', '«2»'].map((other) => words.problem(problem(code, '«1»', undefined, 'noted', other)));
      assert.ok(bare!.includes('«1»') && full!.includes('«2»') && full!.length > bare!.length + 3, `${code}: ${bare}`);
      assert.doesNotMatch(bare!, /[:：]\s*[.)]|\(\s*\)|\s{2}|\s[.)]/u, code);
    }
    const [nameless, named] = ['', '«1»'].map((found) => words.problem(problem('no-sum', found, undefined, 'left-out', '«2»')));
    assert.ok(nameless!.includes('«2»') && named!.includes('«1»'), nameless);
    assert.doesNotMatch(nameless!, /[“«״][\s\u2068\u2069]*[”»״]/u);
  });

  test(`${words.lang} names a file that is no text in its own words`, () => {
    for (const kind of ['Excel workbook', 'Excel workbook or ZIP', 'PDF']) {
      const said = words.problem(problem('file-kind', '«1»', undefined, undefined, kind));
      assert.equal(/workbook| or /.test(said), words.lang === 'en' && kind !== 'PDF', said);
      assert.ok(said.includes(kind.slice(0, 3)), said);
    }
    assert.ok(words.problem(problem('file-kind', '«1»', undefined, undefined, 'constructor')).includes('constructor'));
  });

  test(`${words.lang}: notes on a file are sentences with one full stop, and the ends of sums are explained without a figure before them`, () => {
    const day = new Intl.DateTimeFormat(words.lang, { dateStyle: 'long', timeZone: 'UTC' }).format(Date.UTC(2024, 9, 18));
    for (const date of [day, '2024', null]) for (const name of ['UCDP GED', 'X']) assert.match(words.file.dataset(name, date), /[^.]\.$/);
    assert.match(words.file.ends, /[^.]\.$/);
    assert.doesNotMatch(words.file.ends, /^(sus?|ses|его|його|её|its)\s/i);
    // A party to the conflict is the origin, never a relay.
    const said = words.relayed(`A (${words.roles.party})`, 'B');
    assert.ok(said.indexOf(words.roles.party) < said.indexOf('B') && /\)[,،] /.test(said), said);
    assert.match(words.labelled('«1»', '«2»'), words.lang === 'fr' ? /^«1»\u00a0: «2»$/ : /^«1»: «2»$/);
  });

  if (words.lang !== 'en') {
    test(`${words.lang} leaves nothing in English`, () => {
      const english = new Map(all(en, words.lang).map(({ path, said, args }) => [`${path} ${JSON.stringify(args)}`, said]));
      const left = all(words).filter(({ path, said, args }) => !SAME.test(path) && /\p{L}/u.test(said) && english.get(`${path} ${JSON.stringify(args)}`) === said);
      assert.deepEqual(left.map(({ path, said }) => `${path}: ${said}`), []);
    });
  }

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
