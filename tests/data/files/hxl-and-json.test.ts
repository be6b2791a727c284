import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sheetOfJson } from '../../../src/data/files/json-sheet.js';
import { sheetOfRows, sheetOfTable } from '../../../src/data/files/sheet-of.js';
import { bad, good } from '../../read.js';
import { cellsIn, faultOf, numbersIn, sheetIn, told } from './sheets.js';

// ---- HXL

test('a row of hashtags gives the tags, the row above it the names, and rows further up are dropped', () => {
  const sheet = sheetIn('Junk,,\nWho,Where,Killed\n#org, #ADM1 +Name ,#affected + killed\nA,Coast,100\n');
  assert.deepEqual([sheet.columns, sheet.tags, sheet.rows, sheet.numberOf(0)], [['Who', 'Where', 'Killed'], ['#org', '#adm1+name', '#affected+killed'], [['A', 'Coast', '100']], 4]);
});

test('the order of attributes stays', () => {
  assert.deepEqual(sheetIn('#affected+m+killed,#affected+killed+m\n1,2\n').tags, ['#affected+m+killed', '#affected+killed+m']);
});

test('columns without a name take the tag; a file may have tags alone', () => {
  const sheet = sheetIn('#date,,#affected+killed\n2024,x,5\n');
  assert.deepEqual([sheet.columns, sheet.tags, sheet.rows, sheet.numberOf(0)], [['#date', '', '#affected+killed'], ['#date', '', '#affected+killed'], [['2024', 'x', '5']], 2]);
});

test('a footnote beside hashtags is no tag', () => {
  assert.deepEqual(sheetIn('A,B,,\n#adm1,#affected,,"* blue text, #1 below"\nx,1,,\n').tags, ['#adm1', '#affected', '', '']);
});

const under = (junk: number) => `${'junk,junk\n'.repeat(junk - 1)}Who,Killed\n#org,#affected\nA,5\n`;

test('hashtags are looked for in the first 25 rows', () => {
  assert.deepEqual(cellsIn(under(24)), [['Who', 'Killed'], ['A', '5']]);
  const late = sheetIn(under(25));
  assert.deepEqual([late.tags, late.columns, late.rows.length], [null, ['junk', 'junk'], 27 - 1]);
});

for (const [title, text] of [['numbers of places', 'rank,place\n#1,Rafah\n'], ['one tag among texts', 'a,b,c\n#gaza,x,y\n'], ['half of the cells', 'a,b\n#gaza,x\n']] as const) {
  test(`a row with ${title} is no row of hashtags`, () => { assert.equal(sheetIn(text).tags, null); });
}

test('tables and JSON have tags too', () => {
  const table = sheetOfTable({ header: ['Who', 'Killed'], rows: [['#org', '#affected'], ['A', '5']], caption: null });
  assert.deepEqual([table.columns, table.tags, table.rows, table.numberOf(0)], [['Who', 'Killed'], ['#org', '#affected'], [['A', '5']], 2]);
  const lines = sheetIn('[["Title"],["Who","Killed"],["#org","#affected"],["A",5],["B",null]]');
  assert.deepEqual([lines.columns, lines.tags, lines.rows, numbersIn(lines)], [['Who', 'Killed'], ['#org', '#affected'], [['A', 5], ['B', null]], [4, 5]]);
  const objects = sheetIn('{"results":[{"":"1","#Org":"A","#affected +killed":5}],"date":"2024-10-18"}');
  assert.deepEqual([objects.columns, objects.tags, objects.rows, objects.dated], [['', '#Org', '#affected +killed'], ['', '#org', '#affected+killed'], [['1', 'A', 5]], '2024-10-18']);
});

// ---- the shapes of JSON

const ROWS = [['place', 'killed'], ['A', 5], ['B', null]];
for (const [title, text] of [
  ['a list of objects', '[{"place":"A","killed":5},{"place":"B","killed":null}]'],
  ['a list of lists', '[["place","killed"],["A",5],["B",null]]'],
  ['columns and data, as pandas has it', '{"columns":["place","killed"],"index":[0,1],"data":[["A",5],["B",null]]}'],
  ['fields and records, as CKAN has it', '{"help":"x","result":{"fields":[{"id":"place"},{"id":"killed"}],"records":[["A",5],["B",null]]}}'],
  ['a list for each column', '{"place":["A","B"],"killed":[5,null]}'],
  ['a list within an object', '{"results":[{"place":"A","killed":5},{"place":"B","killed":null}],"count":2,"next":null}'],
  ['a list two objects down', '{"a":{"b":{"series":[{"place":"A","killed":5},{"place":"B","killed":null}]}}}'],
  ['the only well-known list of several', '{"links":[{"rel":"self"}],"result":[],"items":[{"place":"A","killed":5},{"place":"B","killed":null}]}'],
  ['lines of objects', '{"place":"A","killed":5}\n\n{"place":"B","killed":null}\r\n'],
] as const) {
  test(`JSON may be ${title}`, () => { assert.deepEqual(cellsIn(text), ROWS); });
}

test('what an object does not name is not there, and null is null', () => {
  assert.deepEqual(cellsIn('[{"a":1},{"b":null,"c":"x"},{"c":"y","a":0}]'), [['a', 'b', 'c'], [1], [undefined, null, 'x'], [0, undefined, 'y']]);
});

test('parts of objects have columns of their own, three names deep; lists stay as they are', () => {
  assert.deepEqual(cellsIn('[{"verified":{"killed":{"all":5,"of":{"x":1}}},"tags":["a"],"none":{}}]'), [
    ['verified.killed.all', 'verified.killed.of', 'tags', 'none'], [5, { x: 1 }, ['a'], {}],
  ]);
});

test('a part and a key that look alike are two columns of one name', () => {
  const sheet = sheetIn('[{"a":{"b":1},"a.b":2}]');
  assert.deepEqual([sheet.columns, sheet.rows, told(sheet.problems)], [['a.b', 'a.b'], [[1, 2]], [['column-twice', null, 'a.b', 'a.b', '']]]);
});

for (const [text, dated] of [
  ['{"last_updated":"2025-05-13","date":"x","results":[{"a":1}]}', '2025-05-13'], ['{"lastUpdated":"May 2025","items":[{"a":1}]}', 'May 2025'],
  ['{"date":"2024","data":{"updated":"2025","series":[{"a":1}]}}', '2025'], ['{"date":"2024","data":{"series":[{"a":1}]}}', '2024'],
  ['{"date":5,"updated":"","rows":[{"a":1}]}', null], ['[{"date":"2024"}]', null],
] as const) {
  test(`${text} dates itself ${dated}`, () => { assert.equal(sheetIn(text).dated, dated); });
}

test('which of several lists is meant is not guessed', () => {
  assert.deepEqual(faultOf('{"national":[{"a":1}],"regional":{"all":[{"a":1},{"a":2}]}}').slice(0, 4), ['several-lists', null, null, 'national (1), regional.all (2)']);
  assert.equal(faultOf('{"rows":[{"a":1}],"results":[{"a":1}]}')[0], 'several-lists');
});

for (const text of [
  '[1]', '[[1,2],[3,4]]', '[{"a":1},2]', '[[]]', '{"rows":[1,2]}', '{"a":{"b":1},"c":{"b":2}}', '{"a":[1,2],"b":[1]}', '{"columns":[1],"data":[[1]]}',
  '{"type":"FeatureCollection","features":[{"type":"Feature","geometry":null,"properties":{"a":1}}]}', '{"type":"Point","coordinates":[1,2]}',
]) {
  test(`${text} is JSON, but no rows`, () => { assert.equal(faultOf(text)[0], 'not-rows'); });
}

test('keys that are data are no columns', () => {
  assert.equal(faultOf(JSON.stringify(Array.from({ length: 3000 }, (_, i) => ({ [`id ${i}`]: i }))))[0], 'not-rows');
});

test('one figure may have lists beside it', () => {
  assert.deepEqual(cellsIn('{"value":5,"sources":[{"name":"A"}]}'), [['value', 'sources'], [5, [{ name: 'A' }]]]);
});

// ---- JSON that cannot be read

for (const [text, near] of [
  ['[{"killed": NaN}]', '[{"killed": NaN}]'], ['{"a":1,}', '{"a":1,}'], ["{'a':1}", "{'a':1}"], ['[{"a":01}]', '[{"a":01}]'], ['[{"a":1}] x', '[{"a":1}] x'], ['[{"a":1]', '[{"a":1]'], ['[{"a":"\\x"}]', '[{"a":"\\x"}]'],
] as const) {
  test(`${text} cannot be read, and the place is shown`, () => { assert.deepEqual(faultOf(text), ['unreadable-json', null, null, near, '']); });
}

for (const text of ['[', '{"a"', '[{"a":1},', '[{"a":1}', '[{"a":"x', '[{"a":"x\\u12', '[{"a":tru', '[{"a":1.', '[{"a":-', '{"a":1}\n{"a":2}\n{"a']) {
  test(`${JSON.stringify(text)} is cut off`, () => { assert.deepEqual(faultOf(text), ['file-cut-off', null, null, 'figures.csv', '']); });
}

test('a line that cannot be read has its number', () => {
  assert.deepEqual(faultOf('{"a":1}\n{"a":\n{"a":3}\n').slice(0, 2), ['unreadable-json', 2]);
  assert.deepEqual(faultOf('{"a":1}\n[1]\n')[0], 'not-rows');
});

test('a column in square brackets is no JSON', () => { assert.deepEqual(cellsIn('[Year],Killed\n2024,5\n'), [['[Year]', 'Killed'], ['2024', '5']]); });

test('a number beyond what can be held stays what JSON makes of it', () => { assert.deepEqual(cellsIn('[{"value":1e400}]')[1], [Infinity]); });

// ---- what stands in the page

test('tables and rows of the page are numbered from the first below the header', () => {
  assert.deepEqual(numbersIn(sheetOfTable({ header: ['value'], rows: [['1'], ['2']], caption: null })), [1, 2]);
  const sheet = sheetOfRows([{ value: 1 }, { group: 'a', value: undefined }]);
  assert.deepEqual([sheet.columns, sheet.rows, numbersIn(sheet), sheet.tags], [['value', 'group'], [[1], [undefined, 'a']], [1, 2], null]);
});

test('dates and other things that are no parts stay in their cell', () => {
  const date = new Date(0), map = new Map([['a', 1]]);
  assert.deepEqual(sheetOfRows([{ date, map }]).rows, [[date, map]]);
});

test('an object that holds itself is read as deep as others', () => {
  const row: Record<string, unknown> = { value: 1 };
  row.row = row;
  assert.deepEqual(sheetOfRows([row]).columns, ['value', 'row.value', 'row.row.value', 'row.row.row']);
});

test('JSON in the page may have the shapes that files have', () => {
  const rowsOf = (value: unknown) => { const { columns, rows } = good(sheetOfJson(value)); return [columns, ...rows]; };
  assert.deepEqual(rowsOf([['measure', 'value'], ['killed', 5]]), [['measure', 'value'], ['killed', 5]]);
  assert.deepEqual(rowsOf({ measure: ['killed'], value: [5] }), [['measure', 'value'], ['killed', 5]]);
  assert.deepEqual(good(sheetOfJson([['Who', 'Killed'], ['#org', '#affected+killed'], ['A', 5]])).tags, ['#org', '#affected+killed']);
  assert.deepEqual(rowsOf({ updated: '2024', data: { series: [{ value: 5 }] } }), [['value'], [5]]);
  assert.equal(bad(sheetOfJson({ a: [{ value: 1 }], b: [{ value: 2 }] })).code, 'several-lists');
  assert.deepEqual(good(sheetOfJson([['a', 'value'], ['x', 42, 500]])).problems.map(({ code }) => code), ['uneven-row']);
  assert.deepEqual(good(sheetOfJson([['value', 'value'], [1, 2]])).problems.map(({ code }) => code), ['column-twice']);
});

// ---- pages

const RESULTS = [{ place: 'A', killed: 5 }, { place: 'B', killed: 6 }];
for (const [title, value, page] of [
  ['a next page', { results: RESULTS, next: 'https://example.org/?page=2' }, ['2', '']],
  ['more entries than rows', { count: 961, next: null, results: RESULTS }, ['2', '961']],
  ['both', { Count: 961, Next: '/2', results: RESULTS }, ['2', '961']],
  ['a total with the size of a page', { result: { records: RESULTS, total: 3, limit: 2 } }, ['2', '3']],
  ['columns and lists of cells', { result: { fields: [{ id: 'place' }, { id: 'killed' }], records: [['A', 5], ['B', 6]], total: 3, offset: 0 } }, ['2', '3']],
  ['all entries', { count: 2, next: null, previous: null, results: RESULTS }, null],
  ['no next page', { next: ' ', results: RESULTS }, null],
  ['a total of people', { total: 42_500, results: RESULTS }, null],
  ['a count that is no number', { count: '961', results: RESULTS }, null],
  ['rows alone', RESULTS, null],
] as const) {
  test(`one page of several is said to be one: ${title}`, () => {
    const { rows, problems } = good(sheetOfJson(value));
    assert.equal(rows.length, 2);
    assert.deepEqual(problems.map(({ code, effect, found, other }) => [code, effect, found, other]), page ? [['one-page', 'noted', ...page]] : []);
  });
}
