import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Fields } from '../../src/data/fields.js';
import { readComparison } from '../../src/data/read-comparison.js';
import { readFigure } from '../../src/data/read-figure.js';
import { readRecords } from '../../src/data/read-figures.js';
import { readStatus } from '../../src/data/read-status.js';
import { readUnit } from '../../src/data/read-unit.js';
import { en } from '../../src/data/vocabulary/en.js';
import { isoDate } from '../../src/figures/date.js';
import { isVerified, STATUSES } from '../../src/figures/figure.js';
import { en as words } from '../../src/figures/words/en.js';
import { bad, ENGLISH, figure, good } from '../read.js';

const codes = (fields: Fields) => readFigure(fields, ENGLISH).problems.map((p) => [p.code, p.effect, p.where.field]);

// ---- status

for (const status of STATUSES) {
  test(`"${status}" is a status, however it is spelled`, () => {
    const spaced = status.replaceAll('-', ' ');
    for (const text of [status, spaced, status.toUpperCase(), ` ${spaced} `, status.replaceAll('-', '_')]) assert.equal(good(readStatus(text)), status, text);
  });
}

test('a plain report has no status', () => {
  for (const text of ['', ' ', '—', 'n/a', 'reported', 'Reported']) assert.equal(good(readStatus(text)), null, text);
});

test('a status that is not known leaves the figure out, because it may say that the number is no observation', () => {
  for (const status of ['estimated', 'carried', 'restart?', 'constructor', '__proto__']) assert.deepEqual(codes({ value: '5', status }), [['unknown-status', 'left-out', 'status']], status);
});

test('who writes an unknown status is told every known one', () => {
  const said = words.problem(bad(readStatus('estimated')));
  for (const status of STATUSES) assert.ok(said.includes(status.replaceAll('-', ' ')), `${status} is not in: ${said}`);
});

// ---- published, revision, certainty

test('published is a date of its own and never the day a count stands for', () => {
  const f = figure({ value: '5', published: '2024-11-01', revision: 'as later counted' });
  assert.deepEqual([f.published && isoDate(f.published), f.asOf, f.since, f.until, f.revision], ['2024-11-01', null, null, null, 'as later counted']);
  assert.equal(figure({ value: '5', 'as-of': '2024-11-01' }).published, null);
  assert.deepEqual(codes({ value: '5', published: '02/03/2024' }), [['ambiguous-date', 'left-out', 'published']]);
  assert.deepEqual(figure({ value: '5', published: '2024-11' }).published, { year: 2024, month: 11, day: null });
});

for (const [certainty, verified] of [
  ['verified', true], ['Confirmed by name', true], ['identified', true], ['reported', false], ['', false], ['unverified', false], ['not verified', false], ['not confirmed', false], ['un-verified', false],
  ['unconfirmed', false], ['unidentified', false], ['alleged', false],
] as const) test(`a record called "${certainty}" is ${verified ? '' : 'not '}verified`, () => { assert.equal(isVerified(figure({ value: '1', certainty })), verified); });

for (const certainty of ['not independently verified', 'could not be verified', 'cannot be confirmed', 'not yet identified', 'to be confirmed']) {
  test(`a record called "${certainty}" is not verified`, () => { assert.equal(isVerified(figure({ value: '1', certainty })), false); });
}

// ---- unit of count

for (const [value, unit, people] of [
  ['518 households', 'households', 518], ['1 household', 'households', 1], ['about 12,000 families', 'families', 12_000], ['12,000 Families', 'families', 12_000], ['3,435,904 movements', 'movements', 3_435_904],
  ['40 border crossings', 'border crossings', 40], ['40 crossings', 'border crossings', 40], ['two million cases', 'cases', 2_000_000], ['518', null, 518], ['518 people', null, 518], ['518 killed', null, 518],
] as const) {
  test(`"${value}" counts ${people} ${unit ?? 'persons'}`, () => {
    const f = figure({ value });
    assert.deepEqual([f.unit, f.estimate.value], [unit, people]);
  });
}

test('a noun changes only the unit: "at least", ranges and "many" stay what they are', () => {
  assert.deepEqual(['at least 500 families', '100–200 families', 'many families'].map((value) => [figure({ value }).estimate.bound, figure({ value }).unit]), [['at-least', 'families'], ['between', 'families'], ['none', 'families']]);
});

test('"hundreds of families" is an order of magnitude of families', () => {
  const { figure: f } = readFigure({ value: 'hundreds of families' }, ENGLISH);
  assert.deepEqual([f?.estimate.bound, f?.unit], ['magnitude', 'families']);
});

test('what it was counted in may be said apart; persons are no unit of their own', () => {
  const unit = (text: string) => readUnit(text, en);
  for (const text of ['', '—', 'n/a', 'persons', 'person', 'People', 'individuals', 'individual']) assert.equal(unit(text), null, text);
  assert.deepEqual(['Households', 'household', 'family', 'tents', '__proto__', 'constructor'].map(unit), ['households', 'households', 'families', 'tents', '__proto__', 'constructor']);
  assert.equal(figure({ value: '518', 'counted-in': 'families' }).unit, 'families');
  assert.ok(unit('x'.repeat(500))!.length <= 80);
});

test('households are never turned into people', () => {
  const f = figure({ value: '518 households', measure: 'displaced' });
  assert.deepEqual([f.estimate.value, f.estimate.low, f.estimate.high], [518, null, null]);
});

test('a value that names one unit and a field that names another are not silently made one', () => {
  assert.notDeepEqual(codes({ value: '518 households', 'counted-in': 'families' }), []);
});

// ---- which two figures are compared

const SOURCES = ['Gaza Health Ministry', 'A household survey', 'A capture–recapture study', 'Government of Israel'];
const figures = SOURCES.map((source, i) => figure({ value: String(i + 1), source }));
const compared = (text: string, rows = [1, 2, 3, 4]) => good(readComparison(text, figures, rows)).map((f) => f.estimate.value);

test('two figures are named by their rows, or by how their sources begin', () => {
  assert.deepEqual([compared('1; 3'), compared('3;1;'), compared('Gaza; A cap'), compared(' gaza HEALTH ministry ; 2 '), compared('٢; ١')], [[1, 3], [3, 1], [1, 3], [1, 2], [2, 1]]);
});

test('a row is the author\'s: one that was left out before moves none', () => {
  assert.deepEqual(compared('2; 6', [1, 2, 4, 6]), [2, 4]);
  assert.equal(bad(readComparison('2; 3', figures, [1, 2, 4, 6])).code, 'unknown-comparison');
});

for (const [text, why] of [
  ['A; Gaza', 'a beginning that two sources share'], ['1', 'one figure'], ['1; 2; 3', 'three figures'], ['1; 1', 'one figure twice'], ['1; Gaza', 'one figure under two names'], ['1; 9', 'a row that is not there'],
  ['0; 1', 'row zero'], ['-1; 1', 'a row below zero'], ['1.5; 2', 'half a row'], ['Nobody; Gaza', 'a source that is not there'], ['', 'nothing'], [';', 'nothing twice'], ['__proto__; constructor', 'names of built-in parts'],
] as const) {
  test(`${why} is no pair to compare, and is said, not guessed`, () => {
    const p = bad(readComparison(text, figures, [1, 2, 3, 4]));
    assert.deepEqual([p.code, p.effect, p.where.field], ['unknown-comparison', 'noted', 'compare']);
  });
}

test('a source is named by its whole name, though another begins with it', () => {
  const [un, unhcr] = ['UN', 'UNHCR'].map((source) => figure({ value: '1', source }));
  assert.deepEqual(good(readComparison('UN; UNHCR', [un!, unhcr!], [1, 2])), [un, unhcr]);
});

// ---- as many rows as a chart can show

test('a chart may show more rows, or one; the rest is said', () => {
  const rows = Array.from({ length: 600 }, (_, i) => ({ value: i }));
  for (const [most, shown] of [[1, 1], [600, 600], [5_000, 600], [undefined, 500]] as const) {
    const { figures: read, problems, rows: places } = readRecords(rows, {}, ENGLISH, most);
    assert.deepEqual([read.length, places?.length, places?.at(-1)], [shown, shown, shown]);
    assert.deepEqual(problems.map((p) => [p.code, p.effect, p.found, p.other]), shown < 600 ? [['too-many-rows', 'noted', '600', String(shown)]] : []);
  }
});

test('each figure keeps the row it stood in, whatever was left out before it', () => {
  assert.deepEqual(readRecords([{ value: 1 }, { value: '1.200' }, { value: 3 }], {}, ENGLISH).rows, [1, 3]);
});
