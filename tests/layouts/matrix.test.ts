import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Fields } from '../../src/data/fields.js';
import { MOST_PLACES, PLOTS, layoutMatrix, type Cell, type End, type Matrix, type MatrixLayout } from '../../src/elements/displacement-flow/matrix.layout.js';
import { figure } from '../read.js';

const lay = (rows: Fields[], width = 1000, order: string[] = []) => layoutMatrix(rows.map((row) => figure({ measure: 'displaced', ...row })), width, order);
const move = (from: string, to: string, value: string, more: Fields = {}): Fields => ({ from, to, value, step: '1', ...more });

const nameOf = (end: End) => (end.kind === 'place' ? end.name : end.kind);
const namesOf = (ends: readonly End[]) => ends.map(nameOf);
const tables = (l: MatrixLayout) => l.sets.flatMap((s) => s.matrices);
const only = (l: MatrixLayout): Matrix => {
  assert.equal(tables(l).length, 1);
  return tables(l)[0]!;
};
function cell(m: Matrix, from: string, to: string): Cell {
  const [row, column] = [namesOf(m.origins).indexOf(from), namesOf(m.destinations).indexOf(to)];
  assert.ok(row >= 0 && column >= 0, `${from} to ${to} is not in the table`);
  return m.cells[row]![column]!;
}
/** Where a bar ends, as a part of the scale. */
const endOf = (c: Cell) => Math.max(...c.rows.flatMap((r) => r.shapes).map((s) => ('x2' in s ? s.x2 : s.x)));
/** All that a reader would see of it. */
const seen = (l: MatrixLayout) => l.sets.map((s) => ({ ...s, matrices: s.matrices.map(({ figures: _, ...rest }) => rest) }));

test('rows are origins and columns are destinations', () => {
  const m = only(lay([move('A', 'B', '300'), move('C', 'B', '100')]));
  assert.deepEqual([namesOf(m.origins), namesOf(m.destinations)], [['A', 'C'], ['B']]);
  assert.equal(cell(m, 'A', 'B').rows[0]!.figure.estimate.value, 300);
  assert.equal(cell(m, 'C', 'B').rows[0]!.figure.estimate.value, 100);
});

test('there and back are two cells', () => {
  const m = only(lay([move('A', 'B', '300'), move('B', 'A', '50')]));
  assert.deepEqual([cell(m, 'A', 'B'), cell(m, 'B', 'A')].map((c) => c.rows.map((r) => r.figure.estimate.value)), [[300], [50]]);
});

test('places stand by their largest figure, then by name, alike in rows and columns', () => {
  const m = only(lay([move('B', 'C', '10'), move('C', 'B', '10'), move('A', 'D', '500'), move('D', 'A', '1'), move('C', 'A', '20')]));
  assert.deepEqual(namesOf(m.origins), ['A', 'D', 'C', 'B']);
  assert.deepEqual(namesOf(m.destinations), ['A', 'D', 'C', 'B']);
});

test('the size of a place is its largest figure, not a sum', () => {
  const m = only(lay([move('Many', 'X', '60'), move('Many', 'Y', '60'), move('One', 'X', '100')]));
  assert.deepEqual(namesOf(m.origins), ['One', 'Many']);
});

test('the places of `order` come first, in that order, however they are typed', () => {
  const rows = [move('A', 'B', '900'), move('B', 'C', '5'), move('C', 'A', '7')];
  assert.deepEqual(namesOf(only(lay(rows, 1000, ['c', 'Nowhere', 'B'])).origins), ['C', 'B', 'A']);
});

test('permuted rows give the same tables', () => {
  const rows = [
    move('A', 'B', '300', { source: 'OCHA' }), move('A', 'B', '400', { source: 'IOM' }), move('A', 'B', '400', { source: 'IOM', 'as-of': '2024-01-01' }),
    move('C', 'A', 'at least 300'), move('B', 'b', '7'), move('', 'A', '30'), move('A', '', '30'), move('A', 'D', '20', { measure: 'displacements' }), move('A', 'C', '20', { step: '2' }),
    move('C', 'B', '5', { step: '', 'as-of': '2024-01-01' }), move('D', 'C', '5', { step: '', since: '2023-10-07' }), move('D', 'C', '5', { step: '', since: '2023-10-08', until: '2023-11-01' }),
  ];
  const wanted = seen(lay(rows));
  for (const permuted of [[...rows].reverse(), [...rows.slice(5), ...rows.slice(0, 5)], [...rows].sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))]) {
    assert.deepEqual(seen(lay(permuted)), wanted);
  }
});

test('an end that was not stated has a row or a column of its own, last', () => {
  const m = only(lay([move('', 'A', '9,000'), move('A', 'B', '3'), move('B', '', '9,000'), move('A', 'not stated', '4')], 1000, ['B', 'A']));
  assert.deepEqual([namesOf(m.origins).at(-1), namesOf(m.destinations).at(-1)], ['unstated', 'unstated']);
  assert.deepEqual([m.origins.length, m.destinations.length], [3, 3]);
});

test('a pair without a row, a row without a number and a stated zero are three things', () => {
  const m = only(lay([move('A', 'B', '0'), move('B', 'A', 'n/a'), move('B', 'C', '300')]));
  assert.deepEqual(cell(m, 'A', 'C').rows, []);
  const [gap] = cell(m, 'B', 'A').rows;
  assert.deepEqual([gap!.figure.estimate.bound, gap!.shapes], ['none', []]);
  const [zero] = cell(m, 'A', 'B').rows;
  assert.deepEqual([zero!.figure.estimate.value, zero!.shapes], [0, [{ kind: 'solid', x1: 0, x2: 0 }]]);
});

test('several figures of one pair stand beside each other and are not added', () => {
  const m = only(lay([move('A', 'B', '300', { source: 'OCHA' }), move('A', 'B', '500', { source: 'IOM' }), move('B', 'A', '400')]));
  assert.deepEqual(cell(m, 'A', 'B').rows.map((r) => r.figure.estimate.value), [500, 300]);
  assert.equal(endOf(cell(m, 'A', 'B')), 1);
  assert.ok(m.differ.includes('source'));
});

test('moves within one place are marked, and only they', () => {
  const m = only(lay([move('A', 'A', '300'), move('A', 'B', '1'), move('B', 'A', '2'), move('', 'A', '5'), move('A', '', '5')]));
  const marked = m.cells.flatMap((row, i) => row.flatMap((c, j) => (c.within ? [[nameOf(m.origins[i]!), nameOf(m.destinations[j]!)]] : [])));
  assert.deepEqual(marked, [['A', 'A'], ['B', 'B']]);
});

test('bars share one scale from zero, across cells and steps', () => {
  const l = lay([move('A', 'B', '400'), move('A', 'C', '100'), move('B', 'C', '200', { step: '2' })]);
  const [first, second] = tables(l);
  assert.deepEqual([cell(first!, 'A', 'B'), cell(first!, 'A', 'C'), cell(second!, 'B', 'C')].map(endOf), [1, 0.25, 0.5]);
  assert.deepEqual([first!.step, second!.step], ['1', '2']);
  assert.deepEqual(l.reasons, []);
});

test('an open end keeps the mark of an open end, with room beyond it', () => {
  const [row] = cell(only(lay([move('A', 'B', 'at least 400')])), 'A', 'B').rows;
  assert.deepEqual(row!.shapes.map((s) => s.kind), ['solid', 'open']);
  assert.ok(endOf({ rows: [row!], within: false }) <= 1 + 1e-9);
});

test('a range has no centre, an order of magnitude has no edge', () => {
  const m = only(lay([move('A', 'B', '1,000–4,000'), move('A', 'C', 'thousands')]));
  assert.deepEqual(['B', 'C'].map((to) => cell(m, 'A', to).rows[0]!.shapes.map((s) => s.kind)), [['span'], ['haze']]);
});

test('the line in each cell is a round number on the scale; without numbers there is none', () => {
  const { line } = lay([move('A', 'B', '43,217')]).sets[0]!;
  assert.equal(line!.people, 40_000);
  assert.ok(Math.abs(line!.at - 40_000 / 43_217) < 1e-9);
  for (const value of ['0', 'n/a']) assert.equal(lay([move('A', 'B', value)]).sets[0]!.line, null);
});

test('people, movements and households never share a scale, and the reasons are given', () => {
  const l = lay([move('A', 'B', '300'), move('A', 'B', '9,000', { measure: 'displacements' }), move('A', 'B', '70', { 'counted-in': 'households' }), move('A', 'B', '5', { measure: 'refugees' })]);
  assert.equal(l.sets.length, 4);
  for (const set of l.sets) assert.equal(endOf(set.matrices[0]!.cells[0]![0]!), 1);
  assert.deepEqual(l.reasons, ['stock', 'measure', 'unit']);
});

test('people counted on a date and people who moved within a period have a scale each', () => {
  const l = lay([move('A', 'B', '300', { step: '', 'as-of': '2024-01-01' }), move('A', 'B', '20', { step: '', since: '2023-10-07', until: '2023-11-01' })]);
  assert.deepEqual(l.sets.map((s) => s.stock), [false, true]);
  assert.deepEqual(l.reasons, ['stock']);
});

test('a running total and a count of another period have a scale each', () => {
  const total = move('A', 'B', '300', { since: '2023-10-07', 'as-of': '2024-01-01' });
  const l = lay([total, move('A', 'C', '20', { since: '2023-11-01', until: '2023-11-30' })]);
  assert.deepEqual(l.sets.map((s) => s.window), ['cumulative', 'period']);
  assert.deepEqual(l.reasons, ['cumulative']);
  // Later steps that begin later are no count begun anew.
  assert.equal(lay([total, move('B', 'C', '20', { since: '2024-02-01', 'as-of': '2024-05-01', step: '2' })]).sets.length, 1);
});

test('a figure without a number stands with those of its own measure, wherever its row is', () => {
  const rows = [move('A', 'B', '300'), move('A', 'B', 'n/a', { measure: 'displacements' }), move('C', 'D', '20', { measure: 'displacements' })];
  const sizes = (l: MatrixLayout) => l.sets.map((s) => s.matrices[0]!.figures.map((f) => f.measure!.id));
  assert.deepEqual(sizes(lay(rows)), [['displaced'], ['displacements', 'displacements']]);
});

test('the whole of which others are shares has a column of its own', () => {
  const m = only(lay([move('A', '', 'nearly two million'), move('A', 'B', 'the vast majority'), move('C', '', '100')]));
  assert.deepEqual(namesOf(m.destinations), ['B', 'unstated', 'whole']);
  assert.equal(cell(m, 'A', 'whole').rows[0]!.figure.estimate.high, 2_000_000);
  // A share is said in words: on the scale of people it has no length.
  assert.deepEqual(cell(m, 'A', 'B').rows[0]!.shapes, []);
});

test('figures without origin and destination are not in the tables', () => {
  const l = lay([move('A', 'B', '300'), { place: 'A', value: '70', 'as-of': '2024-01-01' }]);
  assert.deepEqual(l.counts.map((f) => f.place), ['A']);
  assert.equal(only(l).cells.flat().flatMap((c) => c.rows).length, 1);
});

test('names are taken as they are', () => {
  const names = ['constructor', '__proto__', 'toString', '<b>x</b>', 'hasOwnProperty'];
  const m = only(lay(names.flatMap((from, i) => names.map((to, j) => move(from, to, String(i * 10 + j))))));
  assert.deepEqual([...namesOf(m.origins)].sort(), [...names].sort());
  assert.equal(cell(m, '__proto__', 'constructor').rows[0]!.figure.estimate.value, 10);
});

test('the same place typed in another way is one row, under one name', () => {
  const rows = [move('Sana\'a', 'Aden', '300'), move('SANA’A', 'Taiz', '20')];
  assert.equal(only(lay(rows)).origins.length, 1);
  assert.deepEqual(namesOf(only(lay(rows)).origins), namesOf(only(lay([...rows].reverse())).origins));
});

test('20 by 20 is whole; of far more, the largest are kept and what is left out is counted', () => {
  const square = (n: number) => Array.from({ length: n * n }, (_, i) => move(`P${Math.floor(i / n)}`, `P${i % n}`, String(i + 1)));
  const small = only(lay(square(20)));
  assert.deepEqual([small.origins.length, small.destinations.length, small.cut.pairs], [20, 20, 0]);
  const large = only(lay([...square(45), move('', 'P30', '1'), move('P30', '', '1')], 1000, ['P7']));
  assert.deepEqual([large.origins.length, large.destinations.length], [MOST_PLACES, MOST_PLACES]);
  assert.deepEqual([nameOf(large.origins[0]!), nameOf(large.origins[1]!), nameOf(large.origins.at(-1)!)], ['P7', 'P44', 'unstated']);
  const shown = large.cells.flat().flatMap((c) => c.rows).length;
  assert.deepEqual(large.cut, { origins: 6, destinations: 6, pairs: 45 * 45 + 2 - shown });
  assert.equal(shown, 39 * 39 + 2);
});

test('bars are as long as all columns leave room for, and column names run upright only for want of it', () => {
  const star = (n: number, name: string) => Array.from({ length: n }, (_, i) => move('A', `${name}${i}`, '5'));
  assert.deepEqual([3, 7, 20].map((n) => lay(star(n, 'P'), 900).plot), [...PLOTS]);
  assert.equal(lay(star(3, 'P'), 320).plot, PLOTS.at(-1));
  assert.deepEqual([lay(star(20, 'P'), 1200), lay(star(20, 'Zaporizhzhia'), 1200), lay(star(3, 'Zaporizhzhia'), 320)].map((l) => l.upright), [false, true, false]);
});

test('a distribution is an interval here: twenty dots have no room', () => {
  const [row] = cell(only(lay([move('A', 'B', '', { quantiles: '2.5%: 700; 25%: 900; 50%: 1,240; 75%: 1,500; 97.5%: 1,900' })])), 'A', 'B').rows;
  assert.deepEqual(row!.shapes.map((s) => s.kind), ['interval', 'point']);
});
