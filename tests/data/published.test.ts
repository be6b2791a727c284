import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { test } from 'node:test';
import type { Choices } from '../../src/data/files/choices.js';
import { readSheet } from '../../src/data/files/read-sheet.js';
import { sheetOfRows } from '../../src/data/files/sheet-of.js';
import { sheetReader } from '../../src/data/files/sheet-reader.js';
import type { Sheet } from '../../src/data/files/sheet.js';
import { finish } from '../../src/data/files/work.js';
import { FORMATS } from '../../src/data/formats/index.js';
import type { Reading } from '../../src/data/read-figures.js';
import { isoDate } from '../../src/figures/date.js';
import type { Figure } from '../../src/figures/figure.js';
import type { Problem } from '../../src/figures/problem.js';
import { ENGLISH } from '../read.js';
import { FIXTURES } from './published/fixtures.js';
import { FILES, type Expected, type File, type Said, type Total } from './published/totals.js';

const SHARED = resolve('../shared/data'), STORIES = resolve('stories/data');

function sheetIn(folder: string, file: string): { sheet: Sheet | null; problems: readonly Problem[] } {
  const reader = sheetReader({ name: file, type: null });
  reader.push(readFileSync(join(folder, file)));
  return reader.end();
}

/** What an author asks of a file in a chart that draws anything, of all dates unless it is asked for the latest. */
const choices = ({ where = '', groupBy = '', measure = '', latest }: Expected): Choices => ({
  format: '', columns: '', where, groupBy, measure, latest: latest ?? 'no', eventsBy: '', isOverTime: false, draws: () => true, defaults: {}, numbers: ENGLISH, most: 100_000,
});

const day = (date: Figure['asOf']) => date && isoDate(date);

/** A figure in the words of the totals. */
const saidOf = (f: Figure): Required<Said> => ({
  measure: f.measure?.id ?? '', bound: f.estimate.bound, value: f.estimate.value, low: f.estimate.low, high: f.estimate.high,
  unit: f.unit, place: f.place, from: f.from, to: f.to, group: f.group, source: f.source?.chain.join('; ') ?? '', role: f.source?.role ?? null,
  asOf: day(f.asOf), since: day(f.since), until: day(f.until), certainty: f.certainty, status: f.status, method: f.method, quote: f.quote,
  sum: f.sum ? [f.sum.reported, f.sum.of] : [0, 0],
});

const fits = (said: Required<Said>, expected: Said): boolean =>
  (Object.keys(expected) as (keyof Said)[]).every((part) => JSON.stringify(said[part]) === JSON.stringify(expected[part]));

/** The figures that come nearest to what was expected, for whoever must find out why it is not there. */
const nearest = (figures: readonly Required<Said>[], expected: Said): string => {
  const parts = Object.keys(expected) as (keyof Said)[];
  const alike = (said: Required<Said>) => parts.filter((part) => JSON.stringify(said[part]) === JSON.stringify(expected[part])).length;
  return [...figures].sort((a, b) => alike(b) - alike(a)).slice(0, 3).map((said) => JSON.stringify(Object.fromEntries(parts.map((part) => [part, said[part]])))).join('\n');
};

/** Problems one by one, also those that are only counted. */
const allOf = (problems: readonly Problem[]): Problem[] =>
  problems.flatMap((p, i) => (p.code === 'more-like-this' ? Array<Problem>(Number(p.found)).fill(problems[i - 1]!) : [p]));

/** A problem as the totals name it: its code, and what it counts. */
const codeOf = ({ code, found }: Problem): string => (/^\d+$/.test(found) && code.includes('-') && /left-out|not-movements|rounds|areas/.test(code) ? `${code} ${found}` : code);

function hold(reading: Reading, expected: Expected): void {
  const figures = reading.figures.map(saidOf);
  assert.deepEqual(allOf(reading.problems).map(codeOf).sort(), [...expected.problems ?? []].sort(), `problems: ${JSON.stringify(reading.problems.slice(0, 3))}`);
  assert.equal(figures.length, expected.figures, 'figures');
  for (const one of expected.has ?? []) assert.ok(figures.some((said) => fits(said, one)), `missing ${JSON.stringify(one)}, nearest:\n${nearest(figures, one)}`);
  for (const total of expected.totals ?? []) assert.deepEqual(totalOf(figures.filter((said) => fits(said, total.of)), total), total);
}

/** Numbers added up for the test. */
function totalOf(figures: readonly Required<Said>[], total: Total): Total {
  const added = (['value', 'low', 'high'] as const).filter((end) => total[end] !== undefined).map((end) => [end, figures.reduce((sum, said) => sum + (said[end] ?? 0), 0)]);
  return { of: total.of, figures: figures.length, ...Object.fromEntries(added) } as Total;
}

function check(folder: string, { file, rows, dataset, dated, readings }: File): void {
  const { sheet, problems } = sheetIn(folder, file);
  if (!sheet) {
    assert.deepEqual([rows, readings.map((expected) => expected.problems)], [0, readings.map(() => problems.map(codeOf))]);
    return;
  }
  assert.equal(sheet.rows.length, rows, 'rows');
  for (const expected of readings) {
    const { where, groupBy, measure, latest } = expected;
    const asked = JSON.stringify({ where, groupBy, measure, latest });
    const reading: Reading = finish(readSheet(sheet, choices(expected)));
    try {
      hold(reading, expected);
      // What does not count people is named in its problem, and has no figures to say where they are from.
      if (reading.figures.length > 0) assert.equal(reading.provenance?.dataset ?? null, dataset, 'dataset');
      if (dated !== undefined) assert.equal(reading.provenance?.dated && isoDate(reading.provenance.dated), dated, 'dated');
    } catch (error) {
      throw new Error(`${file} ${asked}: ${(error as Error).message}`, { cause: error });
    }
  }
}

const HERE = existsSync(SHARED);
if (!HERE) console.log(`${SHARED} is not here: the published files are not read.`);
for (const file of FILES) test(`published: ${file.file}`, { skip: HERE ? false : 'no ../shared/data' }, () => check(SHARED, file));
for (const file of FIXTURES) test(`of the demo pages: ${file.file}`, () => check(STORIES, file));

test('every published file, and every file of the demo pages, has its totals', { skip: HERE ? false : 'no ../shared/data' }, () => {
  const of = (folder: string) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(csv|tsv|json)$/.test(name)).sort();
  assert.deepEqual(of(SHARED), FILES.map(({ file }) => file).sort());
  assert.deepEqual(of(STORIES), FIXTURES.map(({ file }) => file).sort());
});

test('every format has an id and a name of its own source, and a file that it is tried on', () => {
  const ids = FORMATS.map(({ id }) => id);
  assert.equal(new Set(ids).size, ids.length);
  for (const { id, name, source } of FORMATS) assert.ok(/^[a-z0-9-]+$/.test(id) && name !== '' && source !== '', id);
  const tried = new Set([...FILES, ...FIXTURES].map(({ dataset }) => dataset));
  assert.deepEqual(FORMATS.filter(({ name }) => !tried.has(name)).map(({ id }) => id), ['general-staff-ukraine-equipment']);
});

// ---- Forms of which no file is at hand

const read = (row: Record<string, unknown>, expected: Partial<Expected> = {}) => finish(readSheet(sheetOfRows([row]), choices({ figures: 0, ...expected }))).figures.map(saidOf);
const first = (row: Record<string, unknown>, parts: readonly (keyof Said)[], expected: Partial<Expected> = {}) => {
  const said = read(row, expected)[0];
  return said && parts.map((part) => said[part]);
};

test('UNHCR portal: who was counted is read from its own words, and what they do not say is not read', () => {
  const row = { geomaster_name: 'Sudan', individuals: '900', date: '2024-01-31', source: 'IOM' };
  for (const [words, measure] of [['Internally displaced persons', 'displaced'], ['Individual refugees', 'refugees'], ['Refugees and asylum-seekers', 'refugees'], ['Asylum-seekers', 'asylum-seekers']] as const) {
    assert.deepEqual(first({ ...row, population_groups_concat: words }, ['measure', 'value', 'place', 'from', 'to']), [measure, 900, 'Sudan', null, null]);
    // With an origin they went from there.
    assert.deepEqual(first({ ...row, population_groups_concat: words, pop_origin_name: 'Chad' }, ['measure', 'place', 'from', 'to']), [measure, null, 'Chad', 'Sudan']);
  }
  assert.deepEqual(read({ ...row, population_groups_concat: 'Host community' }), []);
});

test('UNHCR asylum decisions of cases are not of persons', () => {
  const row = { Year: 2015, ISO3CoO: 'SYR', ISO3CoA: 'DEU', DecisionType: 'FI', DecisionDataType: 'C', Recognized: 10, RecognizedOther: 0, OtherwiseClosed: 0, Rejected: 0, TotalDecided: 10 };
  assert.deepEqual(first(row, ['value', 'unit'], { measure: 'Recognized' }), [10, 'cases']);
  assert.deepEqual(first({ ...row, DecisionDataType: 'P' }, ['value', 'unit'], { measure: 'Recognized' }), [10, null]);
});

test('Missing Migrants: the minimum of its table is a floor', () => {
  const row = { 'Main ID': '2024.1', 'Incident Date': '2024-02-03', 'Migration Route': 'Central Mediterranean', 'Number of Dead': '2', 'Minimum Estimated Number of Missing': '30', 'Country of Incident': 'Libya' };
  assert.deepEqual(read(row).map(({ measure, bound, value, low }) => [measure, bound, value, low]), [['died', 'reported', 2, null], ['presumed-dead', 'at-least', null, 30]]);
});

test('Iraq Body Count: its own columns are read as those of its coders', () => {
  const row = { 'IBC code': 'k1', 'Start date': '2006-01-05', 'End date': '', Location: 'Baghdad', Weapons: 'gunfire', 'Reported minimum': '2', 'Reported maximum': '5' };
  assert.deepEqual(first(row, ['measure', 'low', 'value', 'high', 'since', 'until', 'place']), ['killed', 2, null, 5, '2006-01-05', '2006-01-05', 'Baghdad']);
});

test('UCDP: numbers out of order stand as they are, or not at all', () => {
  const row = { id: 1, type_of_violence: 1, where_prec: 1, date_prec: 1, country: 'A', date_start: '2020-01-01', date_end: '2020-01-01', best: 5, low: 7, high: 9 };
  assert.deepEqual(first(row, ['bound', 'value', 'low']), ['reported', 5, null]);
});

test('Tech for Palestine: measure="killed" is the running total, and not what a report has new', () => {
  const row = { report_date: '2024-10-18', report_source: 'mohtel', report_period: 24, killed: 62, killed_cum: 42_500, injured_cum: 99_546, ext_killed: 62, ext_killed_cum: 42_500 };
  assert.deepEqual(read(row, { measure: 'killed' }).map(({ value }) => value), [42_500]);
  assert.deepEqual(read(row, { measure: 'ext_killed' }).map(({ value, since, asOf }) => [value, since, asOf]), [[62, '2024-10-18', null]]);
});

test('ACLED events: who reported an event is not who says the sum', () => {
  const row = { event_id_cnty: 'X1', event_date: '2024-01-05', event_type: 'Battles', country: 'A', source: 'Newspaper; Agency', fatalities: 3 };
  for (const groupBy of ['', 'source']) assert.deepEqual(first(row, ['value', 'source', 'role'], { groupBy }), [3, 'ACLED', 'NGO']);
  assert.deepEqual(first({ ...row, source: '' }, ['source'], { groupBy: 'source' }), ['ACLED']);
});
