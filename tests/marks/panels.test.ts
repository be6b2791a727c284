import assert from 'node:assert/strict';
import { test } from 'node:test';
import { natureOf } from '../../src/figures/measure.js';
import { legendOf, layoutPanels } from '../../src/marks/panels.js';
import { ribbon, slice, threadOf } from '../../src/marks/ribbon.js';
import { textWidth, wrapLabel } from '../../src/marks/text.js';
import { ARTICLE, figure } from '../read.js';

const of = (...keys: (keyof typeof ARTICLE)[]) => keys.map((key) => figure(ARTICLE[key]));
const legend = (...keys: (keyof typeof ARTICLE)[]) => legendOf(layoutPanels(of(...keys), 800));

test('rows keep the author\'s order, whatever their size', () => {
  const figures = of('presumedDead', 'wounded', 'killed');
  assert.deepEqual(layoutPanels(figures, 800)[0]?.rows.map((r) => r.figure), figures);
});

test('killed, wounded and presumed dead share one scale, and the presumed are marked', () => {
  const [panel, ...others] = layoutPanels(of('killed', 'wounded', 'presumedDead'), 800);
  assert.equal(others.length, 0);
  assert.deepEqual(panel?.rows.map((r) => r.isPresumed), [false, false, true]);
  const [killed] = panel.rows[0]!.shapes, [wounded] = panel.rows[1]!.shapes;
  assert.ok(killed?.kind === 'solid' && wounded?.kind === 'solid');
  // 42,500 of 99,546
  assert.ok(Math.abs(killed.x2 / wounded.x2 - 42_500 / 99_546) < 1e-12);
});

test('people displaced and movements have a scale of their own each', () => {
  const panels = layoutPanels(of('killed', 'displaced', 'toCentralGaza'), 800);
  assert.deepEqual(panels.map((p) => p.rows.map((r) => natureOf(r.figure.measure))), [['harm'], ['stock'], ['flow']]);
  for (const p of panels) assert.equal(p.ticks[0]?.people, 0);
});

test('a share is no length on the scale of people', () => {
  const [panel] = layoutPanels(of('killed', 'womenAndChildren'), 800);
  assert.deepEqual(panel?.rows.map((r) => r.isShare), [false, true]);
});

test('a figure without a number keeps its row and has no shape', () => {
  const [panel] = layoutPanels(of('killed', 'famine'), 800);
  assert.deepEqual(panel?.rows.map((r) => r.shapes.length), [1, 0]);
});

test('figures without any number have no ticks', () => {
  assert.deepEqual(layoutPanels(of('famine'), 800)[0]?.ticks, []);
  assert.deepEqual(layoutPanels([], 800), []);
});

test('a narrow chart has fewer ticks, and the same marks', () => {
  const figures = of('killed', 'wounded');
  const [wide] = layoutPanels(figures, 900), [narrow] = layoutPanels(figures, 240);
  assert.ok(narrow!.ticks.length < wide!.ticks.length && narrow!.ticks.length >= 1);
  assert.deepEqual(narrow?.rows, wide?.rows);
});

test('a tick stands where its number of people is', () => {
  const [panel] = layoutPanels(of('killed'), 800);
  for (const { at, people } of panel!.ticks) assert.ok(Math.abs(at - people / 42_500) < 1e-12);
});

test('a chart of plain counts needs no legend', () => {
  assert.deepEqual(legend('killed', 'wounded'), []);
});

for (const [keys, needed] of [
  [['presumedDead'], ['open', 'presumed']],
  [['displaced'], ['soft']],
  [['study'], ['interval']],
  [['womenAndChildren'], ['share']],
  [['toCentralGaza'], ['haze']],
  [['famine'], []],
] as const) {
  test(`the legend of ${keys.join()} explains ${needed.join(' and ') || 'nothing'}`, () => { assert.deepEqual(legend(...keys), needed); });
}

test('a band without a centre is explained as a range, one with a centre is not', () => {
  const range = layoutPanels([figure({ measure: 'killed', low: '100', high: '300' })], 800);
  assert.deepEqual(legendOf(range), ['range']);
  const three = layoutPanels([figure({ measure: 'killed', value: '120', low: '100', high: '300', interval: 'low and high estimate' })], 800);
  assert.ok(!legendOf(three).includes('range'));
});

test('the same figures give the same panels, and are not changed', () => {
  const figures = of('killed', 'wounded', 'presumedDead', 'womenAndChildren').map((f) => Object.freeze(f));
  assert.deepEqual(layoutPanels(figures, 640), layoutPanels(figures, 640));
});

// ---- text and ribbons

test('a label is broken at spaces into lines that fit', () => {
  const lines = wrapLabel('All of the Gaza Strip and the West Bank', 90, 13);
  assert.equal(lines.join(' '), 'All of the Gaza Strip and the West Bank');
  for (const line of lines) assert.ok(textWidth(line, 13) <= 90);
  assert.ok(lines.length > 1);
});

test('a long word that is wider than a line is broken, a short one is not, and no letter is lost', () => {
  const lines = wrapLabel('a Deir-al-Balah-governorate b', 40, 13);
  assert.ok(lines.every((line) => line.length <= 10), lines.join('|'));
  assert.equal(lines.join(''), 'aDeir-al-Balah-governorateb');
  assert.deepEqual(wrapLabel('North al-Balah', 40, 13), ['North', 'al-Balah']);
  assert.deepEqual(wrapLabel('', 40, 13).join(''), '');
  assert.deepEqual(wrapLabel('one two', -5, 13), ['one', 'two']);
});

test('a character outside of the basic plane is one character wide', () => {
  assert.equal(textWidth('𐤀', 10), textWidth('a', 10));
});

const numbers = (path: string) => path.match(/-?\d+(\.\d+)?/g)!.map(Number);

test('a ribbon begins and ends at its sections', () => {
  const path = ribbon({ u: 0, v0: 10, v1: 30 }, { u: 100, v0: 50, v1: 70 });
  assert.match(path, /^M0,10C.*100,50L100,70C.*0,30Z$/);
});

test('a ribbon leaves and arrives level: its control points have the height of its ends', () => {
  // M x,y C x1,y1,x2,y2,x,y
  const [, , , y1, , y2] = numbers(ribbon({ u: 0, v0: 10, v1: 30 }, { u: 100, v0: 50, v1: 70 }));
  assert.deepEqual([y1, y2], [10, 50]);
});

test('a thread runs through the middle of its sections and is not closed', () => {
  assert.match(threadOf({ u: 0, v0: 10, v1: 30 }, { u: 100, v0: 50, v1: 70 }), /^M0,20C[^Z]*100,60$/);
});

test('the slices of a section fill it without overlap', () => {
  const whole = { u: 5, v0: 10, v1: 30 };
  assert.deepEqual([slice(whole, 0, 0.25), slice(whole, 0.25, 1)], [{ u: 5, v0: 10, v1: 15 }, { u: 5, v0: 15, v1: 30 }]);
});
