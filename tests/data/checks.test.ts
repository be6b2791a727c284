import assert from 'node:assert/strict';
import { test } from 'node:test';
import { repeatsAmong } from '../../src/data/checks.js';
import { isTotal } from '../../src/data/totals.js';
import { comparableSets, compareFigures, reasonsBetween } from '../../src/figures/compare.js';
import { read, readJsonRows, saidOf, told } from './reading.js';

test('a row that is there twice is drawn twice, and said', () => {
  const reading = read('measure | value | place\nkilled | 5 | Rafah\nkilled | 7 | Rafah\nkilled | 5 | Rafah\nkilled|5|Gaza');
  assert.deepEqual([saidOf(reading).length, told(reading)], [4, ['note: rows-twice killed, 5, Rafah [1] @3 -']]);
});

test('rows that say nothing repeat nothing, and objects are not compared', () => {
  assert.deepEqual(repeatsAmong([[''], [''], [null], [undefined], ['n/a']], (i) => i + 1), []);
  assert.deepEqual(repeatsAmong([[{}], [{}]], (i) => i + 1), []);
  assert.deepEqual(repeatsAmong([['5', 1], [5, '1'], ['5', '1 ']], (i) => i + 10).map((p) => [p.where.row, p.other]), [[11, '10']]);
});

const totals = ['Total', 'TOTAL', 'total:', 'Total killed', 'Grand total', 'Sub-total', 'All', 'Overall', 'World', 'الإجمالي', 'المجموع', 'Ensemble', 'Total général', 'Mundo', 'סה״כ', 'סך הכל', 'Всього', 'Разом', 'Итого', 'Всего'];
for (const name of totals) {
  test(`"${name}" beside its parts is said`, () => {
    const reading = read(`place | value\nRafah | 5\nGaza City | 7\n${name} | 12`);
    assert.deepEqual(told(reading), [`note: total-among-parts ${name} @3 place`]);
  });
}
for (const name of ['Totalán', 'All Saints', 'Allentown', 'Worldend', 'Some', '', 'Rafah', 'Всеволожск']) test(`"${name}" is no total`, () => assert.equal(isTotal(name), false));
test('nothing is no total', () => assert.equal(isTotal(null), false));

const quiet: [fact: string, table: string][] = [
  ['alone', 'place|value\nTotal|12'],
  ['beside parts that cannot reach it', 'place|value\nRafah|5\nTotal|12'],
  ['beside another measure', 'place|measure|value\nRafah|injured|50\nTotal|killed|12'],
  ['beside another source', 'place|source|value\nRafah|A|50\nTotal|B|12'],
  ['beside another day', 'place|as-of|value\nRafah|2024-10-01|50\nTotal|2024-10-18|12'],
  ['beside households', 'place|counted-in|value\nRafah|households|50\nTotal||12'],
  ['beside what has no number', 'place|value\nRafah|\nTotal|12'],
];
for (const [fact, table] of quiet) test(`a total ${fact} is nothing to say`, () => assert.deepEqual(read(table).problems, []));

test('parts that reach a total with their outer bounds, or have no upper end, may be all of it', () => {
  assert.equal(told(read('place|value|low|high\nRafah||3|9\nGaza||2|4\nTotal|12||')).length, 1);
  assert.equal(told(read('place|value\nRafah|at least 3\nTotal|12')).length, 1);
});

test('a total among groups or among the ends of movements is said like one among places', () => {
  assert.deepEqual(told(read('group|value\nchildren|5\nadults|7\nTotal|12')), ['note: total-among-parts Total @3 group']);
  assert.deepEqual(told(read('from|to|value\nA|B|5\nA|C|7\nA|Total|12')), ['note: total-among-parts Total @3 to']);
});

test('a wide table is checked like any other', () => {
  assert.deepEqual(told(read('Ort | Killed | Injured\nRafah | 5 | 9\nTotal | 5 | 8')), ['note: total-among-parts Total @2 group', 'note: total-among-parts Total @2 group']);
});

// ---- what `compare.ts` says of the rows of a file

test('mixed dates of a file stand on one axis only with care', () => {
  const { figures } = readJsonRows([{ '#date': '2024-10-18', '#affected+killed': 5, '#adm1': 'A' }, { '#date': '2024-03-01', '#affected+killed': 7, '#adm1': 'B' }]);
  assert.deepEqual(compareFigures(figures[0]!, figures[1]!), { verdict: 'care', apart: [], care: ['place', 'period'] });
});

test('movements and people displaced in one file have an axis each', () => {
  const { figures } = readJsonRows([{ iso3: 'PSE', country_name: 'State of Palestine', year: '2023', new_displacement: '3435904', total_displacement: '1707498' }]);
  assert.equal(figures.length, 2);
  assert.deepEqual(reasonsBetween(comparableSets(figures)), ['nature']);
});

test('a running total and a period of one file have an axis each', () => {
  const { figures } = read('measure|value|since|until|as-of\nkilled|42500|2023-10-07||2024-10-18\nkilled|80|2024-10-01|2024-10-18|');
  assert.deepEqual(reasonsBetween(comparableSets(figures)), ['cumulative']);
});
