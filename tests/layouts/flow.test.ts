import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layoutFlow, NARROW, type FlowLayout, type FlowOptions, type Ribbon } from '../../src/elements/displacement-flow/displacement-flow.layout.js';
import type { Fields } from '../../src/data/fields.js';
import { quantityPhrase } from '../../src/figures/phrase.js';
import { languageOf } from '../../src/figures/language.js';
import { ARTICLE, figure } from '../read.js';
import { WORDS } from './any-flow.js';

const words = { ...WORDS, size: ({ estimate }: Parameters<typeof WORDS.size>[0]) => quantityPhrase(estimate, languageOf('en')) };
const lay = (rows: Fields[], width = 800, options: FlowOptions = {}) => layoutFlow(rows.map((row) => figure(row)), width, words, options);
const move = (from: string, to: string, value: string, step = ''): Fields => ({ from, to, value, step });

/** Thickness of a ribbon where it leaves, and where it arrives, from its drawn ends. */
const thickness = (r: Ribbon, way: FlowLayout['way'] = 'across') => (['from', 'to'] as const).map((at) => {
  const ends = r.ends.filter((e) => e.at === at);
  assert.ok(ends.length > 0, 'a ribbon has two ends');
  return ends.reduce((sum, e) => sum + (way === 'across' ? e.height : e.width), 0);
}) as [number, number];
const placed = (l: FlowLayout) => l.places.map(({ stop }) => [stop.place, stop.column] as const).sort((a, b) => a[1] - b[1] || String(a[0]).localeCompare(String(b[0])));
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
  assert.deepEqual(l.ribbons.map((r) => r.band.figure?.from), ['A', 'B', 'A']);
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
  for (const width of [300, 600]) {
    const { ribbons, way } = lay([move('A', 'B', '1,000', '1'), move(long, 'D', '500', '2')], width);
    const [a, b] = ribbons.map((r) => thickness(r, way)[0]);
    assert.ok(b! > 1, `${b} px`);
    close(a! / b!, 2);
  }
});

test('an origin or destination that was not stated is a place of its own', () => {
  const l = lay([move('', 'B', '500'), move('A', '', '300'), move('A', 'B', '100')]);
  assert.deepEqual(placed(l), [['A', 0], [null, 0], ['B', 1], [null, 1]]);
  assert.deepEqual(l.places.filter((p) => p.stop.place === null).map((p) => [p.stop.end, p.lines.join(' ')]).sort(), [['from', 'from not stated'], ['to', 'to not stated']]);
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
  assert.deepEqual(l.headings.map((h) => h.text), ['1', '2']);
});

test('the label of a ribbon is the source\'s own words', () => {
  const l = lay([move('A', 'B', 'nearly two million')]);
  assert.equal(l.ribbons[0]?.label?.lines.join(' '), 'nearly two million');
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

test('a ribbon whose words have no room bears the number of its row in the list', () => {
  const l = lay([move('A', 'B', '1,000,000'), move('A', 'C', '10')]);
  assert.deepEqual(l.ribbons.map((r) => r.label?.lines.join(' ')), ['1,000,000', '']);
});

test('steps are named over the gap that they fill, and not at all when no row names one', () => {
  const l = lay([move('A', 'B', '5', '1'), move('B', 'C', '5', '2')], 805);
  assert.deepEqual(l.headings.map(({ text, x, anchor }) => [text, x, anchor]), [['1', 202.5, 'middle'], ['2', 602.5, 'middle']]);
});

test('a single stage without a name says what its two columns are', () => {
  assert.deepEqual(lay([move('A', 'B', '5')]).headings.map(({ text, anchor }) => [text, anchor]), [['from', 'start'], ['to', 'end']]);
  assert.deepEqual(lay([{ ...move('A', 'B', '5'), measure: 'refugees' }]).headings.map((h) => h.text), ['counted from', 'counted to']);
});

test('the height follows the number of places: none of their labels overlap', () => {
  const l = lay(Array.from({ length: 12 }, (_, i) => move(`Place ${i}`, 'B', String(10 ** (i % 5)))));
  const ys = l.places.filter((p) => p.stop.end === 'from').map((p) => p.y).sort((a, b) => a - b);
  ys.slice(1).forEach((y, i) => { assert.ok(y - ys[i]! >= 16, `${ys[i]} and ${y}`); });
});

test('rows that stand twice are two ribbons', () => {
  assert.equal(lay([move('A', 'B', '5'), move('A', 'B', '5')]).ribbons.length, 2);
});

test('no movement at all has nothing to draw', () => {
  const l = lay([]);
  assert.deepEqual([l.ribbons, l.places, l.headings, l.crossings], [[], [], [], 0]);
});

// ---- counts at places

test('people counted at a place stand there with their number, on the scale of the ribbons', () => {
  const l = lay([{ place: 'A', value: '1,000', step: '1' }, move('A', 'B', '250', '2')]);
  const [a] = l.places.filter((p) => p.stop.count);
  assert.deepEqual([a?.stop.place, a?.lines, a?.counted], ['A', ['A', '1,000'], 1]);
  const px = thickness(l.ribbons.find((r) => r.band.kind === 'move')!)[0] / 250;
  close(a!.bars.reduce((sum, b) => sum + b.height, 0), 1_000 * px);
});

test('a count of people has no arrow on its ribbons: they were counted, not moving', () => {
  const [moved, counted] = [{}, { measure: 'refugees', 'as-of': '2024-01-01' }].map((more) => lay([{ ...move('A', 'B', '5'), ...more }]).ribbons[0]!.arrow);
  assert.ok(moved);
  assert.equal(counted, null);
});

test('what may have stayed and what is left over have no size of their own, no ends and no words', () => {
  const l = lay([{ place: 'A', value: '1,000', step: '1' }, move('A', 'B', '250', '2'), { place: 'A', value: '600', step: '2' }]);
  const derived = l.ribbons.filter((r) => r.band.figure === null);
  assert.deepEqual(derived.map((r) => [r.band.kind, r.layers.map((x) => x.tone), r.ends, r.label, r.arrow]), [
    ['stayed', ['stayed'], [], null, null], ['rest', ['rest'], [], null, null],
  ]);
});

// ---- the order of places

const heights = (l: FlowLayout, column: number) => l.places.filter((p) => p.stop.column === column).sort((a, b) => a.y - b.y).map((p) => p.stop.place);

test("the author's order holds in every column, north to south, in any spelling; others follow", () => {
  const names = ['North Gaza', 'Gaza City', 'Deir al-Balah', 'Khan Younis', 'Rafah'];
  const rows = ['1', '2'].flatMap((step) => names.flatMap((from, i) => [move(from, names[4 - i]!, String(10 ** i), step), move('Elsewhere', from, '5,000,000', step)]));
  const l = lay(rows, 900, { order: names.map((name) => ` ${name.toUpperCase()}`) });
  for (const column of [0, 1, 2]) assert.deepEqual(heights(l, column).filter((name) => name !== 'Elsewhere'), names);
  for (const column of [0, 1]) assert.equal(heights(l, column).at(-1), 'Elsewhere');
});

test('ends that were not stated stand last, also after what the author ordered', () => {
  const l = lay([move('', 'B', '5,000'), move('A', 'B', '5'), move('A', '', '9,000'), move('C', 'D', '1')], 800, { order: ['C'] });
  assert.equal(heights(l, 0)[0], 'C');
  assert.equal(heights(l, 0).at(-1), null);
  assert.equal(heights(l, 1).at(-1), null);
});

test('most places in several columns keep their height in all of them', () => {
  const l = lay(['1', '2', '3'].flatMap((step) => [move('A', 'B', '500', step), move('B', 'A', '300', step), move('C', 'C', '50', step)]), 900);
  for (const name of ['A', 'B', 'C']) assert.equal(new Set(l.places.filter((p) => p.stop.place === name).map((p) => p.y)).size, 1, name);
});

// ---- narrow screens

test('on a narrow screen the flow runs down the page', () => {
  const rows = [move('A', 'B', '500', '1'), move('B', 'C', '200', '2')];
  assert.deepEqual([NARROW - 1, NARROW].map((width) => lay(rows, width).way), ['down', 'across']);
  const l = lay(rows, 320);
  const rowOf = (column: number) => l.places.find((p) => p.stop.column === column)!.y;
  assert.ok(rowOf(0) < rowOf(1) && rowOf(1) < rowOf(2));
  for (const r of l.ribbons) {
    const [leaves, arrives] = thickness(r, 'down');
    close(leaves, arrives);
    assert.ok(r.ends.find((e) => e.at === 'from')!.y < r.ends.find((e) => e.at === 'to')!.y);
  }
});

test('columns too near to each other become rows on any screen, and names without room on a narrow one columns', () => {
  const many = Array.from({ length: 9 }, (_, i) => move(`P${i}`, `P${i + 1}`, '5', String(i + 1)));
  assert.deepEqual([900, 1600].map((width) => lay(many, width).way), ['down', 'across']);
  const names = Array.from({ length: 40 }, (_, i) => move(`A place with the number ${i}`, 'B', '5'));
  assert.equal(lay(names, 400).way, 'across');
});

test('between two bars of a row a stem joins them, unless a count fills it', () => {
  const l = lay([move('A', 'B', '500', '1'), { place: 'B', value: '900', step: '1' }, move('B', 'C', '200', '2'), move('A', 'D', '300', '1'), move('D', 'C', '30', '2')], 320);
  assert.deepEqual(l.places.filter((p) => p.stop.place).map((p) => [p.stop.place, p.stem !== null]).sort(), [['A', false], ['B', false], ['C', false], ['D', true]]);
});
