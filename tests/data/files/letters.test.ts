import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bytesOf, cellsIn, faultOf, joined, sheetIn, told, utf16 } from './sheets.js';

const TEXT = 'Ort,Tote\nМаріуполь,٤٢\nHôpital 🙂,7\n';
const CELLS = [['Ort', 'Tote'], ['Маріуполь', '٤٢'], ['Hôpital 🙂', '7']];

const WRITTEN: [string, Uint8Array, (string | null)?][] = [
  ['UTF-8', bytesOf(TEXT)],
  ['UTF-8 with a mark', joined([0xef, 0xbb, 0xbf], bytesOf(TEXT))],
  ['UTF-16 LE with a mark', joined([0xff, 0xfe], utf16(TEXT))],
  ['UTF-16 BE with a mark', joined([0xfe, 0xff], utf16(TEXT, true))],
  ['UTF-16 LE without one', utf16(TEXT)],
  ['UTF-16 BE without one', utf16(TEXT, true)],
  ['UTF-8 with a mark that the Content-Type contradicts', joined([0xef, 0xbb, 0xbf], bytesOf(TEXT)), 'text/csv; charset=windows-1252'],
  ['UTF-8, named by a charset in quotation marks', bytesOf(TEXT), 'text/csv;charset="UTF-8"'],
  ['UTF-8, when the charset is none', bytesOf(TEXT), 'text/csv; charset=no-such-letters'],
];
for (const [title, bytes, type = null] of WRITTEN) {
  test(`a file in ${title} is read`, () => { assert.deepEqual(cellsIn(bytes, type), CELLS); });
}

test('the charset of the Content-Type is obeyed', () => {
  // In windows-1251, "Київ" is CA E8 BF E2; in KOI8-U it is EB C9 A7 D7.
  const file = (city: number[]) => joined(bytesOf('place,value\n'), city, bytesOf(',5\n'));
  assert.deepEqual(cellsIn(file([0xca, 0xe8, 0xbf, 0xe2]), 'text/csv; charset=windows-1251')[1], ['Київ', '5']);
  assert.deepEqual(cellsIn(file([0xeb, 0xc9, 0xa7, 0xd7]), 'text/csv; charset=koi8-u')[1], ['Київ', '5']);
});

test('letters of several bytes are whole wherever blocks of a long file end', () => {
  for (const [encode, pad] of [[bytesOf, 4], [utf16, 1], [(text: string) => utf16(text, true), 1]] as const) {
    for (let shift = 0; shift < pad + 2; shift++) {
      const place = `${'x'.repeat(shift)}${'🙂Київ'.repeat(20_000)}`;
      assert.deepEqual(cellsIn(encode(`place,value\n${place},5\n`))[1], [place, '5']);
    }
  }
});

test('a stray NUL makes no UTF-16', () => { assert.deepEqual(cellsIn(',,a\n\u0000,,')[1], ['\u0000', '', '']); });

test('a mark in the middle of a file is a letter', () => {
  assert.deepEqual(cellsIn('a,b\n\ufeffx,1\n')[1], ['\ufeffx', '1']);
});

test('letters that are not UTF-8 give no sheet, and the text before them', () => {
  const file = joined(bytesOf('Ort,Tote\nBerlin,1\nM'), [0xfc], bytesOf('nchen,2\n'));
  assert.deepEqual(faultOf(file), ['file-undecodable', 3, null, 'Ort,Tote Berlin,1 M', 'UTF-8']);
});

test('the place of a wrong letter is found deep in a file', () => {
  const rows = Array.from({ length: 20_000 }, (_, i) => `Київ ${i},${i}\n`).join('');
  // The header is the first line.
  assert.deepEqual(faultOf(joined(bytesOf(`place,value\n${rows}Orl`), [0xe9], bytesOf('ans,2\n'))), ['file-undecodable', 20_002, null, '97 Київ 19998,19998 Київ 19999,19999 Orl', 'UTF-8']);
});

for (const [title, bytes] of [
  ['half a pair of surrogates', joined([0xff, 0xfe], utf16('a,b\nx\ud83d,1\n'))],
  ['UTF-32', joined([0xff, 0xfe, 0, 0], [0x61, 0, 0, 0])],
  ['an overlong NUL', joined(bytesOf('a,b\n'), [0xc0, 0x80], bytesOf(',1\n'))],
  ['a surrogate in UTF-8', joined(bytesOf('a,b\n'), [0xed, 0xa0, 0x80], bytesOf(',1\n'))],
] as [string, Uint8Array][]) {
  test(`${title} gives no sheet`, () => { assert.equal(faultOf(bytes)[0], 'file-undecodable'); });
}

test('a file that ends within a letter is cut off, if letters of several bytes came before', () => {
  assert.equal(faultOf(joined(bytesOf('місце,value\nКиї'), [0xd0]))[0], 'file-cut-off');
  assert.equal(faultOf(joined([0xff, 0xfe], utf16('a,b\nx,1\n'), [0x61]))[0], 'file-cut-off');
  // é of windows-1252 at the very end.
  assert.equal(faultOf(joined(bytesOf('place,value\nx,1\nVend'), [0xe9]))[0], 'file-undecodable');
});

test('letters that were lost before the file was saved are noted once, where the first is', () => {
  const { problems } = sheetIn('place,value\nBerlin,1\nM\ufffdnchen,2\nK\ufffdln,3\n');
  assert.deepEqual(told(problems), [['file-letters-lost', 3, null, 'M\ufffdnchen', '']]);
  assert.deepEqual(told(sheetIn('[{"place":"M\ufffdnchen"}]').problems), [['file-letters-lost', null, null, '[{"place":"M\ufffdnchen"}]', '']]);
});

for (const [kind, start] of [
  ['Excel workbook or ZIP', [0x50, 0x4b, 3, 4]], ['Excel workbook', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]], ['PDF', [...bytesOf('%PDF-1.7')]],
  ['gzip', [0x1f, 0x8b, 8]], ['image', [0x89, 0x50, 0x4e, 0x47]], ['image', [0xff, 0xd8, 0xff, 0xe0]],
] as [string, number[]][]) {
  test(`a file that begins with ${start.map((byte) => byte.toString(16)).join(' ')} is told to be of the kind ${kind}`, () => {
    assert.deepEqual(faultOf(joined(start, [0, 1, 2, 0xff]), 'text/csv'), ['file-kind', null, null, 'figures.csv', kind]);
  });
}

for (const page of ['<!doctype html><p>a,b', '\ufeff \n<html>', '<?xml version="1.0"?>', '\n\n</p>']) {
  test(`${JSON.stringify(page)} is a web page`, () => { assert.equal(faultOf(page, 'text/csv')[0], 'file-web-page'); });
}

test('a web page in letters that cannot be decoded is still a web page', () => {
  assert.equal(faultOf(joined(bytesOf('<html><p>M'), [0xfc]))[0], 'file-web-page');
});

test('a header that begins with a sign is none', () => { assert.deepEqual(cellsIn('<5,all\n1,2\n'), [['<5', 'all'], ['1', '2']]); });

for (const empty of ['', ' ', '\n\n', '\ufeff', '\ufeff\r\n', ',,\n,,\n', '""\n']) {
  test(`${JSON.stringify(empty)} is empty`, () => { assert.equal(faultOf(empty)[0], 'file-empty'); });
}
