import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Format } from '../../src/data/formats/format.js';
import { read, readJsonRows, saidOf, told } from './reading.js';

const SERIES: Format = {
  id: 'daily', name: 'Daily', source: 'Test', role: 'ministry', has: ['report_date'],
  fields: { 'as-of': 'report_date' },
  counts: [{ measure: 'killed', value: 'killed_cum' }, { measure: 'injured', value: 'injured_cum' }, { measure: 'killed', value: 'children_cum', fields: { group: { is: 'children' } } }],
  series: true,
};
const DAYS = `
  report_date | killed_cum | injured_cum | children_cum
  2024-10-16  | 42409      | 99153       | 17029
  2024-10-18  | 42500      | 99546       |
  2024-10-17  | 42438      | 99246       | 17030`;

test('of a series a chart of one moment takes the last of each column, with its own date', () => {
  const reading = read(DAYS, { latest: 'of-series' }, [SERIES]);
  assert.deepEqual(saidOf(reading), ['killed 42500 on 2024-10-18', 'injured 99546 on 2024-10-18', 'killed 17030 of children on 2024-10-17']);
  assert.deepEqual(reading.provenance?.steps, [{ kind: 'latest', date: null, of: 3 }]);
  // One date for all is said.
  assert.deepEqual(read(DAYS, { latest: 'of-series', measure: 'killed_cum; injured' }, [SERIES]).provenance?.steps, [{ kind: 'latest', date: { year: 2024, month: 10, day: 18 }, of: 3 }]);
  assert.deepEqual(reading.problems, []);
});

test('any other chart takes all of it', () => {
  const reading = read(DAYS, { latest: 'no' }, [SERIES]);
  assert.deepEqual([reading.figures.length, reading.provenance?.steps], [8, []]);
});

test('rows in no known format are a series only for who says so', () => {
  const own = 'measure | value | as-of | place\nkilled | 5 | 2024-10-16 | A\nkilled | 7 | 2024-10-18 | A\nkilled | 2 | 2024-10-18 | B\ninjured | 9 | 2024-10-17 | A';
  assert.equal(read(own, { latest: 'of-series' }).figures.length, 4);
  assert.deepEqual(saidOf(read(own, { latest: 'asked' })), ['killed 7 in A on 2024-10-18', 'killed 2 in B on 2024-10-18', 'injured 9 in A on 2024-10-17']);
});

test('a row without a number is no report', () => {
  const own = 'measure|value|as-of\nkilled|5|2024-10-16\nkilled|n/a|2024-10-18\nkilled||2024-10-17';
  const reading = read(own, { latest: 'asked' });
  // Its date is one of the file all the same.
  assert.deepEqual([saidOf(reading), reading.provenance?.steps], [['killed 5 on 2024-10-16'], [{ kind: 'latest', date: { year: 2024, month: 10, day: 16 }, of: 3 }]]);
});

test('the end of a period is its date, and one date is no choice', () => {
  const reading = readJsonRows([{ value: 5, since: '2024-01', until: '2024-03' }, { value: 6, since: '2024-03', until: '2024-03-31' }], { latest: 'asked' });
  assert.deepEqual([saidOf(reading).length, reading.provenance?.steps.length], [2, 1]);
  assert.deepEqual(read('value|as-of\n5|2024', { latest: 'asked' }).provenance, undefined);
});

test('without any date there is no latest', () => {
  const reading = read('value | place\n5 | A', { latest: 'asked' });
  assert.deepEqual([saidOf(reading), told(reading)], [[], ['left out: no-latest  @- as-of']]);
});

test('a date that cannot be read is told', () => {
  const reading = read('value | as-of\n5 | 2024-10-16\n6 | 11/10/2024', { latest: 'asked' });
  assert.deepEqual([saidOf(reading), told(reading)], [['5 on 2024-10-16'], ['left out: ambiguous-date 11/10/2024 @2 as-of']]);
});

test('the latest is chosen of the rows that fit, before too many are counted', () => {
  const text = `report_date|killed_cum\n${Array.from({ length: 60 }, (_, i) => `2024-${String(1 + (i % 12)).padStart(2, '0')}-${String(1 + Math.floor(i / 12)).padStart(2, '0')}|${i}`).join('\n')}`;
  const reading = read(text, { latest: 'of-series', where: 'report_date<2024-12-01', most: 5 }, [SERIES]);
  assert.deepEqual([saidOf(reading), told(reading)], [['killed 58 on 2024-11-05'], []]);
});
