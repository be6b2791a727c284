import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MOST_ROWS, rowsIn } from '../../src/data/json.js';
import { readAttributes, readRecords, readTable, type Reading } from '../../src/data/read-figures.js';
import { bad, ENGLISH, good, page, readJson } from '../read.js';

const table = (header: string[], ...rows: string[][]) => ({ header, rows, caption: null });
const codes = ({ problems }: Reading) => problems.map((p) => [p.code, p.where.row, p.where.field]);
const values = ({ figures }: Reading) => figures.map((f) => f.estimate.value);

test('a table whose header names our fields is read row by row', () => {
  const read = readTable(table(['measure', 'value', 'as-of'], ['killed', '42,500', '2024-10-18'], ['injured', '99,546', '2024-10-18']), {}, ENGLISH);
  assert.deepEqual(read.problems, []);
  assert.deepEqual(read.figures.map((f) => [f.measure?.id, f.estimate.value, f.asOf?.day]), [['killed', 42_500, 18], ['injured', 99_546, 18]]);
});

test('a bad row never hides the good ones, and its problem has its row and the column as the author spelled it', () => {
  const read = readTable(table(['Measure', 'VALUE ', 'As of'],
    ['killed', '42,500', '2024'], ['injured', '1.200', '2024'], ['missing', '10', '02/03/2024'], ['detained', '20', '2024']), {}, ENGLISH);
  assert.deepEqual(values(read), [42_500, 20]);
  assert.deepEqual(codes(read), [['ambiguous-number', 2, 'VALUE'], ['ambiguous-date', 3, 'As of']]);
});

test('rows of a programme carry their number and the key as it was spelled', () => {
  const read = readRecords([{ value: 1, asOf: '2024-02-30' }, { value: 2 }, { Value: '1.200' }], {}, ENGLISH);
  assert.deepEqual(values(read), [2]);
  assert.deepEqual(codes(read), [['unreadable-date', 1, 'asOf'], ['ambiguous-number', 3, 'Value']]);
});

test('one figure in a tag names its attributes and has no row', () => {
  assert.deepEqual(codes(readAttributes({ value: '1.200' }, ENGLISH)), [['ambiguous-number', null, 'value']]);
});

test('a column or key that no chart knows is noted once and hides nothing', () => {
  assert.deepEqual(codes(readTable(table(['value', 'Colour', ''], ['1', 'red', ''], ['2', 'blue', '']), {}, ENGLISH)), [['unknown-column', null, 'Colour']]);
  const read = readRecords([{ value: 1, colour: 'red' }, { value: 2, colour: 'blue' }], {}, ENGLISH);
  assert.deepEqual(codes(read), [['unknown-column', null, 'colour']]);
  assert.deepEqual(values(read), [1, 2]);
});

test('a value that is neither text nor number is noted, not drawn as one', () => {
  const read = readRecords([{ value: true, group: { a: 1 } }, { value: null, place: undefined }], {}, ENGLISH);
  assert.deepEqual(read.figures.map((f) => f.estimate.bound), ['none', 'none']);
  assert.deepEqual(codes(read), [['not-drawn', 1, 'value'], ['not-drawn', 1, 'group']]);
});

test('a row that is short or blank is a figure without a number, never zero', () => {
  const read = readTable(table(['measure', 'value'], ['killed'], ['injured', ''], ['missing', '0']), {}, ENGLISH);
  assert.deepEqual(read.figures.map((f) => [f.estimate.bound, f.estimate.value]), [['none', null], ['none', null], ['reported', 0]]);
});

test('a page without a language says so once, whatever the number of rows', () => {
  const rows = [['42,500'], ['99,546'], ['1,200']];
  assert.deepEqual(codes(readTable(table(['value'], ...rows), {}, page(null))), [['language-assumed', 1, 'value']]);
  assert.deepEqual(codes(readTable(table(['Place', 'Killed', 'Injured'], ['A', '42,500', '99,546'], ['B', '1,200', '3,000']), {}, page(null))), [['language-assumed', 1, 'Killed']]);
});

// ---- defaults of the chart

const defaults = { source: 'Gaza Health Ministry', 'source-url': 'https://example.org/ministry', 'source-role': 'ministry', 'as-of': '2024-10-18', place: 'Gaza Strip' };

test('a default fills what a row leaves empty', () => {
  const [f] = readTable(table(['value', 'place', 'source'], ['1', '', ' ']), defaults, ENGLISH).figures;
  assert.deepEqual([f?.place, f?.source?.chain[0], f?.source?.url, f?.asOf?.year], ['Gaza Strip', 'Gaza Health Ministry', 'https://example.org/ministry', 2024]);
});

test('a row\'s own text stands before the default', () => {
  const [f] = readRecords([{ value: 1, place: 'West Bank', 'as-of': '2023' }], defaults, ENGLISH).figures;
  assert.deepEqual([f?.place, f?.asOf], ['West Bank', { year: 2023, month: null, day: null }]);
});

for (const text of ['not stated', '—', 'n/a', 'unknown']) {
  test(`"${text}" in a cell says so and takes no default`, () => {
    const [f] = readTable(table(['value', 'place', 'source', 'as-of'], ['1', text, text, text]), defaults, ENGLISH).figures;
    assert.deepEqual([f?.place, f?.source, f?.asOf], [null, null, null]);
  });
}

test('a number left blank is not reported, whatever the defaults say', () => {
  const read = readTable(table(['measure', 'value'], ['killed', '']), { value: '42,500', low: '1', high: '2', interval: '95% CI', quote: 'said' }, ENGLISH);
  assert.deepEqual([read.figures[0]?.estimate.bound, read.figures[0]?.quote], ['none', null]);
});

test('a row with its own source borrows neither the address nor the role of the default', () => {
  const own = [
    readRecords([{ value: 1, source: 'Government of Israel' }], defaults, ENGLISH),
    readTable(table(['value', 'source'], ['1', 'Government of Israel']), defaults, ENGLISH),
    readTable(table(['value', 'source', 'source-url', 'source-role'], ['1', 'Government of Israel', '', ' ']), defaults, ENGLISH),
  ];
  for (const { figures: [f] } of own) assert.deepEqual([f?.source?.chain, f?.source?.url, f?.source?.role], [['Government of Israel'], null, null]);
});

test('a row with its own source keeps its own address and role', () => {
  const [f] = readRecords([{ value: 1, source: 'B', sourceUrl: 'https://example.org/b', sourceRole: 'NGO' }], defaults, ENGLISH).figures;
  assert.deepEqual([f?.source?.url, f?.source?.role], ['https://example.org/b', 'NGO']);
});

test('rows and defaults are not changed by reading', () => {
  const row = Object.freeze({ value: 1, source: 'B' });
  readRecords([row], Object.freeze({ ...defaults }), ENGLISH);
  assert.deepEqual(row, { value: 1, source: 'B' });
});

// ---- wide tables

test('a wide table with columns named for measures gives a figure for each of its cells', () => {
  const read = readTable(table(['Group', 'Killed', 'Wounded'], ['Children', '10', '20'], ['Women', 'at least 30', '—']), {}, ENGLISH);
  assert.deepEqual(read.problems, []);
  assert.deepEqual(read.figures.map((f) => [f.group, f.measure, f.estimate.bound, f.estimate.value ?? f.estimate.low]), [
    ['Children', { id: 'killed', text: null }, 'reported', 10], ['Children', { id: 'injured', text: 'Wounded' }, 'reported', 20],
    ['Women', { id: 'killed', text: null }, 'at-least', 30], ['Women', { id: 'injured', text: 'Wounded' }, 'none', null],
  ]);
});

test('one column of labels beside the measures names the groups, whatever its header', () => {
  const read = readTable(table(['Governorate', 'Killed'], ['Rafah', '5']), { source: 'A' }, ENGLISH);
  assert.deepEqual(read.figures.map((f) => [f.group, f.estimate.value, f.source?.chain]), [['Rafah', 5, ['A']]]);
});

test('a known field beside the measures counts for the whole row', () => {
  const read = readTable(table(['Place', 'As of', 'Killed', 'Injured'], ['Rafah', '2024-10', '5', '6']), {}, ENGLISH);
  assert.deepEqual(read.figures.map((f) => [f.place, f.asOf?.month, f.measure?.id]), [['Rafah', 10, 'killed'], ['Rafah', 10, 'injured']]);
});

test('a bad cell of a wide table leaves its own figure out, with its row and its column', () => {
  const read = readTable(table(['Who', ' Killed', 'Injured'], ['Children', '1', '2'], ['Women', '3', '1.200']), {}, ENGLISH);
  assert.deepEqual(values(read), [1, 2, 3]);
  assert.deepEqual(codes(read), [['ambiguous-number', 2, 'Injured']]);
});

test('a bad date of a wide table is one problem in its own column, and leaves the row\'s figures out', () => {
  const read = readTable(table(['As of', 'Killed', 'Injured'], ['02/03/2024', '1', '2'], ['2024', '3', '4']), {}, ENGLISH);
  assert.deepEqual(values(read), [3, 4]);
  assert.deepEqual(codes(read), [['ambiguous-date', 1, 'As of']]);
});

test('two columns of labels are not guessed between', () => {
  const read = readTable(table(['Year', 'Who', 'Killed'], ['2024', 'all', '5']), {}, ENGLISH);
  assert.deepEqual([read.figures, codes(read)], [[], [['no-figure-column', null, null]]]);
  assert.equal(read.problems[0]?.found, 'Year, Who, Killed');
});

test('a table without any column of figures says which columns it found', () => {
  assert.equal(readTable(table(['A', 'B'], ['1', '2']), {}, ENGLISH).problems[0]?.found, 'A, B');
});

test('a table without rows, or without a header, is a problem and no zero', () => {
  assert.deepEqual(codes(readTable(table(['measure', 'value']), {}, ENGLISH)), [['empty-table', null, null]]);
  assert.deepEqual(codes(readTable(table([]), {}, ENGLISH)), [['no-header', null, null]]);
  assert.deepEqual(codes(readTable(table(['Rafah', '12']), {}, ENGLISH)), [['no-header', null, null]]);
});

// ---- many rows, and JSON

test('more rows than a chart can show are said, and the first of them drawn', () => {
  const rows = Array.from({ length: MOST_ROWS + 1 }, (_, i) => ({ value: i }));
  const read = readRecords(rows, {}, ENGLISH);
  assert.equal(read.figures.length, MOST_ROWS);
  assert.deepEqual(read.problems.map((p) => [p.code, p.found, p.other, p.effect]), [['too-many-rows', String(MOST_ROWS + 1), String(MOST_ROWS), 'noted']]);
  assert.ok(readTable(table(['Who', 'Killed', 'Injured'], ...rows.map((r) => ['a', String(r.value), '1'])), {}, ENGLISH).figures.length <= MOST_ROWS);
});

test('JSON is a list of rows, one row, or rows under "rows"', () => {
  for (const text of ['[{"value":1}]', '{"value":1}', '{"rows":[{"value":1}]}']) assert.deepEqual(good(readJson(text)), [{ value: 1 }], text);
});

for (const text of ['', '{', '[1,]', '<html>', 'undefined', "{'value':1}"]) {
  test(`${JSON.stringify(text)} is no JSON`, () => { assert.equal(bad(readJson(text)).code, 'unreadable-json'); });
}

for (const value of [null, 1, 'text', [1], [[1]], [null], true, [{ value: 1 }, 2]]) {
  test(`${JSON.stringify(value)} is JSON, but no rows`, () => { assert.equal(bad(rowsIn(value)).code, 'not-rows'); });
}

test('a JSON number beyond what can be held is a problem, not a figure', () => {
  const read = readRecords(good(readJson('[{"value":1e400},{"value":9007199254740993}]')), {}, ENGLISH);
  assert.deepEqual([values(read), read.problems.map((p) => p.code)], [[], ['unreadable-number', 'number-too-large']]);
});
