import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layoutFlow, type FlowLayout, type Ribbon } from '../../src/elements/displacement-flow/displacement-flow.layout.js';
import type { Fields } from '../../src/data/fields.js';
import { quantityPhrase } from '../../src/figures/phrase.js';
import { languageOf } from '../../src/figures/language.js';
import type { Figure } from '../../src/figures/figure.js';
import { ARTICLE, figure } from '../read.js';

const words = { notStated: (end: 'from' | 'to') => `${end} not stated`, size: (f: Figure) => quantityPhrase(f.estimate, languageOf('en')) };
const lay = (rows: Fields[], width = 800) => layoutFlow(rows.map((row) => figure(row)), width, words);
const move = (from: string, to: string, value: string, step = ''): Fields => ({ from, to, value, step });

/** Thickness of a ribbon where it leaves, and where it arrives, from its drawn ends. */
function thickness(r: Ribbon): [number, number] {
  const at = [...new Set(r.ends.map((e) => e.x))].sort((a, b) => a - b);
  assert.equal(at.length, 2, 'a ribbon has two ends');
  return at.map((x) => r.ends.filter((e) => e.x === x).reduce((sum, e) => sum + e.height, 0)) as [number, number];
}
const columns = (l: FlowLayout) => [...new Set(l.places.map((p) => p.x))].sort((a, b) => a - b);
const placed = (l: FlowLayout) => l.places.map((p) => [p.place, columns(l).indexOf(p.x)] as const).sort((a, b) => a[1] - b[1] || String(a[0]).localeCompare(String(b[0])));
const close = (a: number, b: number, fact = '') => { assert.ok(Math.abs(a - b) < 1e-6 * Math.max(1, Math.abs(b)), `${fact} ${a} is not ${b}`); };

test('a ribbon is as thick where it arrives as where it leaves', () => {
  for (const r of lay([move('A', 'B', '500'), move('A', 'C', '20'), move('D', 'C', '3,000')]).ribbons) {
    const [leaves, arrives] = thickness(r);
    close(leaves, arrives);
  }
});

test('thickness is proportional to the number of people, across all steps', () => {
  const rows = [move('A', 'B', '500', '1'), move('C', 'B', '1,500', '1'), move('B', 'D', '1,000', '2'), move('D', 'E', '250', '3')];
  const [first, ...others] = lay(rows).ribbons.map((r) => thickness(r)[0]);
  assert.ok(first! > 0);
  others.forEach((t, i) => { close(t / first!, [3, 2, 0.5][i]!); });
});

test('a movement between two ends begins in the column before it and ends in the one after', () => {
  const l = lay([move('A', 'B', '500')]);
  assert.deepEqual(placed(l), [['A', 0], ['B', 1]]);
  assert.deepEqual(l.places.map((p) => p.anchor), ['start', 'end']);
});

test('a place is drawn once in a column, however many leave it', () => {
  assert.deepEqual(placed(lay([move('A', 'B', '5'), move('A', 'C', '6'), move('D', 'B', '7')])), [['A', 0], ['D', 0], ['B', 1], ['C', 1]]);
});

test('from A to B and back to A in the next step is no circle', () => {
  const l = lay([move('A', 'B', '500', '1'), move('B', 'A', '200', '2'), move('A', 'B', '100', '3')]);
  assert.deepEqual(placed(l), [['A', 0], ['B', 1], ['A', 2], ['B', 3]]);
  assert.deepEqual(l.ribbons.map((r) => r.figure.from), ['A', 'B', 'A']);
});

test('from A to B and from B to A in one step is no circle either, nor from A to A', () => {
  assert.deepEqual(placed(lay([move('A', 'B', '500'), move('B', 'A', '200'), move('A', 'A', '50')])), [['A', 0], ['B', 0], ['A', 1], ['B', 1]]);
});

test('steps that no place connects keep their columns', () => {
  const l = lay([move('A', 'B', '500', '1'), move('X', 'Y', '200', '2'), move('P', 'Q', '100', '3')]);
  assert.deepEqual(placed(l), [['A', 0], ['B', 1], ['X', 1], ['P', 2], ['Y', 2], ['Q', 3]]);
  assert.equal(l.ribbons.length, 3);
});

test('unconnected steps keep their thickness too, also with long names in a narrow chart', () => {
  const long = 'a place whose name is written with a great many words '.repeat(5);
  const [a, b] = lay([move('A', 'B', '1,000', '1'), move(long, 'D', '500', '2')], 300).ribbons.map((r) => thickness(r)[0]);
  assert.ok(b! > 1, `${b} px`);
  close(a! / b!, 2);
});

test('an origin or destination that was not stated is a place of its own', () => {
  const l = lay([move('', 'B', '500'), move('A', '', '300'), move('A', 'B', '100')]);
  assert.deepEqual(placed(l), [['A', 0], [null, 0], ['B', 1], [null, 1]]);
  assert.deepEqual(l.places.filter((p) => p.place === null).map((p) => [p.end, p.lines.join(' ')]).sort(), [['from', 'from not stated'], ['to', 'to not stated']]);
});

test('a place called like the words for a missing one is a place', () => {
  const l = lay([move('from not stated', 'B', '500'), move('', 'B', '300'), move('?from', 'B', '5'), move('=A', 'B', '5'), move('A', 'B', '5'), move('0|=A', 'B', '5')]);
  assert.equal(l.places.length, 7);
});

test('the article: all over the Strip to Rafah, then Rafah to central Gaza', () => {
  const l = lay([ARTICLE.displaced, ARTICLE.toRafah, ARTICLE.toCentralGaza]);
  assert.deepEqual(placed(l), [['All of the Gaza Strip', 0], [null, 1], ['Rafah', 1], ['Central Gaza', 2]]);
  const [rest, share, later] = l.ribbons;
  assert.deepEqual(rest!.layers.map((x) => x.tone), ['thread']);
  assert.deepEqual(share!.layers.map((x) => x.tone), ['core', 'soft']);
  assert.deepEqual([...new Set(later!.layers.map((x) => x.tone))], ['haze'], 'an order of magnitude has no edge');
  // Up to two million against up to one million.
  const at = (path: string, end: RegExp) => Number(end.exec(path)![1]);
  const haze = at(later!.layers.at(-1)!.path, /,([\d.]+)Z$/) - at(later!.layers[0]!.path, /^M[\d.]+,([\d.]+)/);
  assert.ok(Math.abs(thickness(share!)[0] / haze - 2) < 0.01);
  assert.deepEqual(l.steps.map((s) => s.name), ['1', '2']);
});

test('the label of a ribbon is the source\'s own words', () => {
  const l = lay([move('A', 'B', 'nearly two million')]);
  assert.equal(l.ribbons[0]?.label.lines.join(' '), 'nearly two million');
});

test('a movement of unknown size is a thread: it has no ends of a width', () => {
  const [thread] = lay([move('A', 'B', 'many'), move('A', 'C', '500')]).ribbons;
  assert.deepEqual(thread?.layers.map((x) => x.tone), ['thread']);
  assert.deepEqual(thread?.ends, []);
  assert.doesNotMatch(thread.layers[0]!.path, /Z/);
});

test('"at least" fades beyond its number and is not closed there', () => {
  const [open, closed] = lay([move('A', 'B', 'at least 500'), move('C', 'D', '500')]).ribbons;
  assert.deepEqual([...new Set(open!.layers.map((x) => x.tone))], ['core', 'fade']);
  const faint = open!.layers.filter((x) => x.tone === 'fade').map((x) => x.opacity);
  assert.deepEqual(faint, [...faint].sort((a, b) => b - a), 'each band is fainter than the one before');
  // The bars at the ends cover the stated number and nothing beyond it.
  close(thickness(open!)[0], thickness(closed!)[0]);
});

test('a ribbon whose words have no room leaves them to the list', () => {
  const l = lay([move('A', 'B', '1,000,000'), move('A', 'C', '10')]);
  assert.deepEqual(l.ribbons.map((r) => r.label.lines.length > 0), [true, false]);
});

test('steps are named over the gap that they fill, and not at all when no row names one', () => {
  const l = lay([move('A', 'B', '5', '1'), move('B', 'C', '5', '2')], 805);
  assert.deepEqual(l.steps.map((s) => s.x), [202.5, 602.5]);
  assert.deepEqual(lay([move('A', 'B', '5')]).steps, []);
});

test('the height follows the number of places: none of their labels overlap', () => {
  const l = lay(Array.from({ length: 12 }, (_, i) => move(`Place ${i}`, 'B', String(10 ** (i % 5)))));
  const ys = l.places.filter((p) => p.end === 'from').map((p) => p.y).sort((a, b) => a - b);
  ys.slice(1).forEach((y, i) => { assert.ok(y - ys[i]! >= 16, `${ys[i]} and ${y}`); });
});

test('rows that stand twice are two ribbons', () => {
  assert.equal(lay([move('A', 'B', '5'), move('A', 'B', '5')]).ribbons.length, 2);
});

test('no movement at all has a diagram without height', () => {
  const l = lay([]);
  assert.deepEqual([l.height, l.ribbons, l.places, l.steps], [0, [], [], []]);
});
