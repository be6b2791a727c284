import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dsvFormat } from 'd3';
import fc from 'fast-check';
import { csvReader } from '../../../src/data/files/csv.js';
import { jsonFault } from '../../../src/data/files/json-fault.js';
import { sheetOfRows, sheetOfTable } from '../../../src/data/files/sheet-of.js';
import { bytesOf, joined, plain, readFile, utf16 } from './sheets.js';

/** Pieces of real files, so that random ones come near to readable ones. */
const PIECES = [
  ',', ',', ';', '\t', '|', '\n', '\n', '\r\n', '\r', '"', '"', '""', ' ', 'value', 'Killed', '#affected+killed', '#adm1 +Name', '42,500', '0', 'n/a', 'Київ', '٤٢', '🙂', '\ufeff', '\ufffd', '\u0000',
  '[', ']', '{', '}', ':', '"a":', '"rows":', '"data":', '"columns":', 'null', 'true', '1e400', '-', '\\u00', '\\', '<', '<html>', 'sep=;', '__proto__', 'constructor', 'x'.repeat(300),
];
const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 60 }), fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((p) => p.join('')));
/** Longer than the blocks in which files are decoded. */
const long = fc.tuple(text, fc.integer({ min: 1, max: 4000 }), text).map(([body, times, end]) => body.repeat(Math.min(times, Math.ceil(90_000 / (body.length + 1)))) + end);
const json = fc.oneof(fc.json({ maxDepth: 4 }), fc.array(fc.dictionary(fc.constantFrom('value', 'a', 'b', '#org', '__proto__', ''), fc.jsonValue({ maxDepth: 2 }))).map((rows) => JSON.stringify(rows)));
const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 60 }), text.map(bytesOf), long.map(bytesOf), json.map(bytesOf),
  text.map((t) => utf16(t)), long.map((t) => utf16(t, true)), fc.tuple(text, fc.uint8Array({ maxLength: 4 }), text).map(([a, bad, b]) => joined(bytesOf(a), bad, bytesOf(b))),
);
const type = fc.constantFrom(null, 'text/csv', 'text/csv; charset=utf-8', 'application/json', 'text/plain; charset=windows-1251', 'text/csv; charset=shift_jis', 'charset=utf-16', 'charset=');

test('no bytes make the reader of files throw, and how they are cut makes no difference', () => {
  let sheets = 0;
  const lengths = fc.oneof(fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 60 }), fc.array(fc.integer({ min: 0, max: 40_000 }), { maxLength: 6 }));
  fc.assert(fc.property(bytes, type, lengths, (file, contentType, cuts) => {
    const whole = plain(readFile(file, contentType));
    assert.deepEqual(plain(readFile(file, contentType, cuts)), whole);
    if (whole.sheet) sheets++;
    else assert.equal(whole.problems.length, 1);
    assert.ok(!whole.sheet || whole.problems.length === 0);
    for (const p of [...whole.problems, ...whole.sheet?.problems ?? []]) assert.ok(p.found.length <= 80 && p.other.length <= 80);
  }), { numRuns: 2_000 });
  assert.ok(sheets > 500, `only ${sheets} sheets`);
});

test('every single byte may come alone', () => {
  fc.assert(fc.property(fc.oneof(text, json), (written) => {
    const file = bytesOf(written);
    assert.deepEqual(plain(readFile(file, null, Array<number>(file.length).fill(1))), plain(readFile(file)));
  }), { numRuns: 300 });
});

test('every cell of text with separators stands in it, and rows have rising numbers', () => {
  let cells = 0;
  const piece = fc.oneof(fc.constantFrom('', '5', '42,500', '"a, b"', '"said ""no"""', '"a\nb"', 'Київ', '"x"y', '"', ' ', '#adm1'), fc.string({ maxLength: 8 }));
  const lines = fc.tuple(fc.constantFrom(',', ';', '\t', '|'), fc.array(fc.array(piece, { minLength: 2, maxLength: 4 }), { maxLength: 8 })).map(([separator, rows]) => rows.map((row) => row.join(separator)).join('\n'));
  fc.assert(fc.property(fc.oneof(text, lines), (written) => {
    const { sheet } = readFile(bytesOf(written));
    // A NUL may make it UTF-16.
    if (!sheet || /^[\s\ufeff]*[{[]/.test(written) || written.includes('\u0000')) return;
    const within = (cell: string) => written.includes(cell) || written.includes(cell.replaceAll('"', '""'));
    sheet.rows.forEach((row, i) => {
      assert.ok(row.length <= sheet.columns.length);
      assert.ok(sheet.numberOf(i) > (i === 0 ? 0 : sheet.numberOf(i - 1)));
      for (const cell of row) assert.ok(typeof cell === 'string' && within(cell), String(cell));
      cells += row.length;
    });
  }), { numRuns: 5_000 });
  assert.ok(cells > 1_000, `only ${cells} cells`);
});

const records = (delimiter: string, written: string, cuts: readonly number[]) => {
  const read: string[][] = [];
  const reader = csvReader({ delimiter, record: (cells) => { read.push(cells); }, afterQuote: (...cell) => { throw new Error(cell.join()); } });
  let at = 0;
  for (const cut of cuts) {
    reader.push(written.slice(at, at + cut));
    at += cut;
  }
  reader.push(written.slice(at));
  assert.equal(reader.end().open, null);
  return read;
};

test('what d3 writes is read as d3 reads it', () => {
  const cell = fc.oneof(fc.constantFrom('', '"', '""', 'a', ' ', '\n', '\r\n', ',', ';', '\t', '|', '42'), fc.array(fc.constantFrom('"', ',', '\n', '\r', 'a', ' ', ';'), { maxLength: 6 }).map((p) => p.join('')), fc.string());
  fc.assert(fc.property(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { maxLength: 6 }), fc.constantFrom(',', ';', '\t', '|'), fc.constantFrom('\n', '\r\n', '\r'), fc.array(fc.nat({ max: 5 })), fc.boolean(), (rows, delimiter, end, cuts, isEnded) => {
    const format = dsvFormat(delimiter);
    const written = rows.map((row) => format.formatRow(row)).join(end) + (isEnded && rows.length > 0 ? end : '');
    assert.deepEqual(records(delimiter, written, cuts), format.parseRows(written));
  }), { numRuns: 5_000 });
});

test('the finder of faults in JSON agrees with JSON.parse', () => {
  const near = fc.tuple(json, fc.nat(), fc.constantFrom('', ',', '"', ']', '}', '0', ' ', '\\', 'e')).map(([written, at, extra]) => written.slice(0, at % (written.length + 1)) + extra + written.slice((at + 1) % (written.length + 1)));
  let faults = 0;
  fc.assert(fc.property(fc.oneof(json, near, text), (written) => {
    let isJson = true;
    try {
      JSON.parse(written);
    } catch {
      isJson = false;
      faults++;
    }
    assert.equal(jsonFault(written) === null, isJson, written);
  }), { numRuns: 5_000 });
  assert.ok(faults > 500, `only ${faults} faults`);
});

test('the start of a JSON file is cut off, wherever it ends', () => {
  fc.assert(fc.property(fc.array(fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1 }), { minLength: 1 }), fc.nat(), (rows, at) => {
    const written = JSON.stringify(rows);
    const start = written.slice(0, 1 + (at % (written.length - 1)));
    assert.equal(jsonFault(start)?.isCutOff, true, start);
  }), { numRuns: 1_000 });
});

test('no table and no rows of a programme make their sheet throw', () => {
  const cell = fc.oneof(text, fc.double(), fc.constantFrom(null, undefined, true, {}, [], Symbol.iterator, 10n, new Date(0), { a: { b: { c: { d: 1 } } } }));
  fc.assert(fc.property(fc.array(fc.dictionary(text, cell, { noNullPrototype: false }), { maxLength: 6 }), fc.array(fc.array(text), { minLength: 1, maxLength: 6 }), (rows, [header, ...lines]) => {
    const sheet = sheetOfRows(rows);
    assert.equal(sheet.rows.length, rows.length);
    assert.ok(sheet.tags === null || sheet.tags.length === sheet.columns.length);
    sheetOfTable({ header: header!, rows: lines, caption: null });
  }), { numRuns: 1_000 });
});

for (const [title, piece, start = ''] of [
  ['quotation marks', '"'], ['one cell of many lines', 'x\n', 'a,b\n1,"'], ['separators', ','], ['blanks', ' '], ['blank lines', '\n'], ['open brackets', '['], ['open braces', '{"a":'],
  ['lines of one letter', 'a\n'], ['lost letters', '\ufffd'], ['letters of a pair', '🙂'], ['keys', '{"a":{"b":1}},', '[{"a":1},'], ['lines of objects', '{"a":1}\n'], ['closed quotations', '"a" b,'],
] as [string, string, string?][]) {
  test(`a megabyte of ${title} is read or refused within two seconds`, () => {
    const file = bytesOf(start + piece.repeat(1_000_000 / piece.length));
    const begun = performance.now();
    readFile(file, null, Array<number>(100).fill(10_000));
    assert.ok(performance.now() - begun < 2_000, `${performance.now() - begun} ms`);
  });
}
