import assert from 'node:assert/strict';
import { test } from 'node:test';
import { EVENTS, read, saidOf, told } from './reading.js';

const GERMAN = `
  Gemeinde | Tote | Verletzte | Stand      | Ort
  Aleppo   | 12   | 30        | 2016-12-13 | x
  Homs     | 7    |           | 2016-12-14 | y`;

test('columns say where our fields stand', () => {
  const reading = read(GERMAN, { columns: 'value: Tote; place: Gemeinde; as-of: Stand' });
  assert.deepEqual([saidOf(reading), told(reading)], [['12 in Aleppo on 2016-12-13', '7 in Homs on 2016-12-14'], []]);
});

test('several columns count something each', () => {
  const reading = read(GERMAN, { columns: 'killed: Tote; injured: Verletzte; place: Gemeinde' });
  assert.deepEqual(saidOf(reading), ['killed 12 in Aleppo', 'injured 30 in Aleppo', 'killed 7 in Homs', 'injured none in Homs']);
});

test('headers, tags and numbers name a column; a header that is a number wins', () => {
  const tagged = 'Kreis | 1\n#adm1 | #affected+killed\nA | 5';
  for (const columns of ['value: 1', 'value: #affected +killed', 'value: #AFFECTED+KILLED']) assert.deepEqual(saidOf(read(tagged, { columns })), ['5'], columns);
  assert.deepEqual(saidOf(read(GERMAN, { columns: 'value: 2; place: 1' })), ['12 in Aleppo', '7 in Homs']);
});

test('spelling does not count, in any script', () => {
  const text = 'Кількість загиблих | Місце\n5 | Бахмут';
  assert.deepEqual(saidOf(read(text, { columns: 'value: КІЛЬКІСТЬ  ЗАГИБЛИХ; place: місце' })), ['5 in Бахмут']);
  assert.deepEqual(saidOf(read('Dead*|Dead\n5|6', { columns: 'value: dead' })), ['6']);
});

test('who says where the numbers are means no others', () => {
  assert.deepEqual(saidOf(read('value | Tote | low\n1 | 12 | 3', { columns: 'value: Tote' })), ['12']);
});

test('a range is mapped like a number', () => {
  assert.deepEqual(saidOf(read('a|b|c\n3|9|5', { columns: 'low: a; high: b' })), ['3 9']);
  assert.deepEqual(saidOf(read('a|b|c\n3|9|5', { columns: 'low: a; high: b; value: c' })), ['3 5 9']);
});

test('the mapping wins over recognition; without a number it adds to the known format', () => {
  const events = 'event_id | country | best | adm_1\n1 | Syria | 5 | Homs';
  assert.deepEqual(saidOf(read(events, { columns: 'value: best; place: adm_1' }, [EVENTS])), ['5 in Homs']);
  const added = read(events, { columns: 'place: adm_1' }, [EVENTS]);
  assert.deepEqual([saidOf(added), added.provenance?.dataset], [['killed 5 in Homs (1/1 events)'], 'Test Events']);
});

const wrong: [columns: string, problem: string][] = [
  ['Tote', 'left out: unreadable-columns Tote @- columns'],
  ['vaule: Tote', 'left out: unreadable-columns vaule: Tote @- columns'],
  ['value:', 'left out: unreadable-columns value: @- columns'],
  [': Tote', 'left out: unreadable-columns : Tote @- columns'],
  ['constructor: Tote', 'left out: unreadable-columns constructor: Tote @- columns'],
  ['value: Todesopfer', 'left out: no-such-column Todesopfer [Gemeinde, Tote, Verletzte, Stand, Ort] @- columns'],
  ['value: 6', 'left out: no-such-column 6 [Gemeinde, Tote, Verletzte, Stand, Ort] @- columns'],
  ['value: 0', 'left out: no-such-column 0 [Gemeinde, Tote, Verletzte, Stand, Ort] @- columns'],
  ['value: __proto__', 'left out: no-such-column __proto__ [Gemeinde, Tote, Verletzte, Stand, Ort] @- columns'],
];
for (const [columns, problem] of wrong) {
  test(`columns "${columns}" draw nothing and say why`, () => {
    const reading = read(GERMAN, { columns: `place: Gemeinde; ${columns}` });
    assert.deepEqual([reading.figures, told(reading)], [[], [problem]]);
  });
}

test('a problem names the row and the column of the file', () => {
  const reading = read('Gemeinde | Tote\nAleppo | 12\nHoms | 1.2', { columns: 'value: Tote; place: Gemeinde' });
  assert.deepEqual(told(reading), ['left out: fraction-of-a-person 1.2 @2 Tote']);
});
