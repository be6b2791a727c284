import assert from 'node:assert/strict';
import { test } from 'node:test';
import { delimiterOf } from '../../../src/data/files/delimiter.js';
import { cellsIn, faultOf, numbersIn, sheetIn, told } from './sheets.js';

test('quoted cells hold separators, line ends and doubled marks', () => {
  assert.deepEqual(cellsIn('who,note\n"Rafah, south","said ""no""\nand left"\n"",x\n'), [['who', 'note'], ['Rafah, south', 'said "no"\nand left'], ['', 'x']]);
});

for (const [title, end] of [['LF', '\n'], ['CR LF', '\r\n'], ['CR', '\r']] as const) {
  test(`lines may end in ${title}, the last one in nothing`, () => {
    const cells = [['a', 'b'], ['1', '2'], ['3', '4']];
    assert.deepEqual(cellsIn(`a,b${end}1,2${end}3,4`), cells);
    assert.deepEqual(cellsIn(`a,b${end}1,2${end}3,4${end}`), cells);
  });
}

test('a quotation mark within a cell that did not begin with one is a letter', () => {
  assert.deepEqual(cellsIn('who,note\n5" shell,"x"\n'), [['who', 'note'], ['5" shell', 'x']]);
});

test('blanks after a closing mark are nothing, and a missing number is no zero', () => {
  assert.deepEqual(cellsIn('who,value\n"Rafah" ,"42" \nGaza,\n'), [['who', 'value'], ['Rafah', '42'], ['Gaza', '']]);
});

test('blank lines are no rows, but count in the numbers', () => {
  const sheet = sheetIn('\n\nwho,value\n\na,1\n,\n"b\nb",2\n\nc,3\n\n');
  assert.deepEqual(sheet.rows, [['a', '1'], ['b\nb', '2'], ['c', '3']]);
  // The header is record 3; a cell with a line end stands in one record.
  assert.deepEqual(numbersIn(sheet), [5, 7, 9]);
});

// ---- separators

for (const [title, text, cells] of [
  ['commas', 'a,b\n1,2\n', [['a', 'b'], ['1', '2']]],
  ['tabs', 'a\tb\n1,5\t2\n', [['a', 'b'], ['1,5', '2']]],
  ['semicolons beside decimal commas', 'Ort;Tote;Rate\nA;1;0,5\nB;2;1,25\nC;3;2\n', [['Ort', 'Tote', 'Rate'], ['A', '1', '0,5'], ['B', '2', '1,25'], ['C', '3', '2']]],
  ['semicolons beside a decimal comma in every row', 'Ort;Rate\nA;0,5\nB;1,5\n', [['Ort', 'Rate'], ['A', '0,5'], ['B', '1,5']]],
  ['pipes', 'a|b\n1,2|3,4\n', [['a', 'b'], ['1,2', '3,4']]],
  ['commas beside semicolons in texts', 'who,sources\na,x; y\nb,z; w\n', [['who', 'sources'], ['a', 'x; y'], ['b', 'z; w']]],
  ['commas beside semicolons in quotation marks', 'who,"of; what"\na,"x; y"\n', [['who', 'of; what'], ['a', 'x; y']]],
  ['nothing: one column', 'value\n42500\nat least 11000\n', [['value'], ['42500'], ['at least 11000']]],
  ['nothing: one column with a comma in one line', 'Killed\n5\nabout 1,200\n7\n', [['Killed'], ['5'], ['about 1,200'], ['7']]],
] as const) {
  test(`a file whose separators are ${title} is read`, () => {
    const read = sheetIn(text);
    if (title.endsWith('one line')) assert.deepEqual([read.columns, read.rows.length], [['Killed'], 2]);
    else assert.deepEqual(cellsIn(text), cells);
  });
}

test('the separator that Excel names in the first line is taken', () => {
  const sheet = sheetIn('sep=;\r\nwho;value\r\na, b, c;1\r\n');
  assert.deepEqual([sheet.columns, sheet.rows, sheet.numberOf(0)], [['who', 'value'], [['a, b, c', '1']], 3]);
});

test('a part of a line at the end of the beginning does not count', () => {
  assert.equal(delimiterOf('a,b\n1;2;3;4', false), ',');
  assert.equal(delimiterOf('a;b', false), ';');
});

// ---- what is wrong with rows

test('a row with more cells than the header is left out: a separator may stand in its number', () => {
  const sheet = sheetIn('place,killed,injured\nA,1,2\nB,42,500,99\nC,3,4\n');
  assert.deepEqual([sheet.rows, numbersIn(sheet)], [[['A', '1', '2'], ['C', '3', '4']], [2, 4]]);
  assert.deepEqual(told(sheet.problems), [['uneven-row', 3, null, '4', '3']]);
  assert.equal(sheet.problems[0]?.effect, 'left-out');
});

test('more separators than columns with nothing after them are nothing', () => {
  assert.deepEqual([cellsIn('a,b\n1,2,,\n'), sheetIn('a,b\n1,2,,\n').problems], [[['a', 'b'], ['1', '2']], []]);
  assert.deepEqual(sheetIn('a,b,,\n1,2\n3,4\n').problems, []);
});

test('a row with fewer cells is kept and noted; what it lacks is missing', () => {
  const sheet = sheetIn('place,killed,injured\nA,1\nB,2,3\n');
  assert.deepEqual(sheet.rows, [['A', '1'], ['B', '2', '3']]);
  assert.deepEqual(sheet.problems.map(({ code, effect, where, found, other }) => [code, effect, where.row, found, other]), [['uneven-row', 'noted', 2, '2', '3']]);
});

test('of many such rows five are told, and the number of the others', () => {
  const { problems } = sheetIn(`a,b\n${'1,2,3\n'.repeat(20)}`);
  assert.deepEqual(told(problems), [...[2, 3, 4, 5, 6].map((row) => ['uneven-row', row, null, '3', '2']), ['more-like-this', null, null, '15', '']]);
});

test('text after a closing mark is noted with its row and column, and the cell stays as it was written', () => {
  const sheet = sheetIn('place,killed\nA,"4" 2\n"B""b"c,5\n');
  assert.deepEqual(sheet.rows, [['A', '"4" 2'], ['"B""b"c', '5']]);
  assert.deepEqual(told(sheet.problems), [['text-after-quote', 2, 'killed', '"4" 2', ''], ['text-after-quote', 3, 'place', '"B""b"c', '']]);
});

test('two columns of one name are noted once, those without a name are not', () => {
  assert.deepEqual(told(sheetIn('value,,value,value, \n1,2,3,4,5\n').problems), [['column-twice', null, 'value', 'value', '']]);
});

// ---- files that end too early, and marks that are never closed

test('a stray mark above good rows hides them, so there is no sheet', () => {
  assert.deepEqual(faultOf('a,b\n1,2\n3,"4\n5,6\n7,8\n').slice(0, 2), ['unclosed-quote', 3]);
  assert.deepEqual(faultOf('a,b\n1,2\n3,"4\n5,6\n7,8').slice(0, 2), ['unclosed-quote', 3]);
});

test('a stray mark that another one seems to close hides rows as well', () => {
  assert.deepEqual(faultOf('a,b\n1,"2\n3,4\n5,"6\n7,8\n').slice(0, 2), ['unclosed-quote', 2]);
});

for (const [title, end] of [['cell', '7,"A family was'], ['cell of several lines', '7,"A family was\nat home when'], ['first cell', '"A fam']] as const) {
  test(`a file that ends within a quoted ${title} is cut off`, () => {
    assert.deepEqual(faultOf(`id,note\n1,"x"\n2,"y"\n3,"z"\n${end}`), ['file-cut-off', null, null, 'figures.csv', '']);
  });
}

test('a file of even rows that ends within one is cut off', () => {
  assert.equal(faultOf('a,b,c\n1,2,3\n4,5,6\n7,8,9\n10,1')[0], 'file-cut-off');
});

for (const [title, text] of [
  ['with an end of line', 'a,b,c\n1,2,3\n4,5,6\n7,8,9\n10,1\n'],
  ['where other rows are short too', 'a,b,c\n1,2,3\n4,5\n7,8,9\n10,1'],
  ['below two rows', 'a,b,c\n1,2,3\n4,5,6\n10,1'],
] as const) {
  test(`a short last row ${title} is a short row`, () => {
    const sheet = sheetIn(text);
    assert.deepEqual(sheet.rows.at(-1), ['10', '1']);
    assert.ok(sheet.problems.every(({ code }) => code === 'uneven-row'));
  });
}

test('a header alone is a sheet without rows', () => {
  assert.deepEqual(cellsIn('measure,value\n'), [['measure', 'value']]);
});

test('lines of titles are not guessed to be none: the first line that is not blank is the header', () => {
  assert.deepEqual(sheetIn('\nDeaths by year\n\nyear,deaths\n2023,5\n2024,6\n').columns, ['Deaths by year']);
});

for (const name of ['__proto__', 'constructor', 'toString']) {
  test(`${name} is a column like others`, () => {
    assert.deepEqual(cellsIn(`${name},value\n${name},5\n`), [[name, 'value'], [name, '5']]);
    assert.deepEqual(cellsIn(`[{"${name}":1,"value":{"${name}":2}}]`), [[name, `value.${name}`], [1, 2]]);
    assert.equal(({} as Record<string, unknown>).polluted, undefined);
  });
}
