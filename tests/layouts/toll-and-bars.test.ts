import assert from 'node:assert/strict';
import { test } from 'node:test';
import { layoutCasualtyBars } from '../../src/elements/casualty-bars/casualty-bars.layout.js';
import { layoutDeathToll } from '../../src/elements/death-toll/death-toll.layout.js';
import { ARTICLE, figure } from '../read.js';

const of = (...keys: (keyof typeof ARTICLE)[]) => keys.map((key) => figure(ARTICLE[key]));

test('one death toll is a statement, several are lines', () => {
  assert.equal(layoutDeathToll(of('killed'), 640).single, true);
  assert.equal(layoutDeathToll(of('june', 'study'), 640).single, false);
  assert.equal(layoutDeathToll([], 640).single, false);
});

test('two sources for one count stand on one scale in the given order, neither averaged nor added', () => {
  const { panels } = layoutDeathToll(of('study', 'june'), 640);
  assert.equal(panels.length, 1);
  const [study, ministry] = panels[0]!.rows;
  assert.deepEqual([study?.figure.estimate.value, ministry?.figure.estimate.value], [64_260, 37_877]);
  // The scale ends at 78,525, the highest end anyone stated.
  assert.deepEqual(ministry?.shapes, [{ kind: 'solid', x1: 0, x2: 37_877 / 78_525 }]);
  assert.deepEqual(study?.shapes, [{ kind: 'interval', x1: 55_298 / 78_525, x2: 1, rank: 0 }, { kind: 'point', x: 64_260 / 78_525 }]);
});

test('the toll of one day and the toll of a year have the same form: length only tells the number', () => {
  const { panels } = layoutDeathToll(of('killed', 'israel'), 640);
  const [gaza, israel] = panels[0]!.rows.map((r) => r.shapes);
  assert.deepEqual([gaza?.map((s) => s.kind), israel?.map((s) => s.kind)], [['solid'], ['solid']]);
  assert.deepEqual(israel, [{ kind: 'solid', x1: 0, x2: 1_200 / 42_500 }]);
});

test('bars never hold a figure that was not given', () => {
  const figures = of('killed', 'wounded', 'presumedDead', 'famine', 'womenAndChildren', 'displaced', 'toCentralGaza');
  const rows = layoutCasualtyBars(figures, 640).flatMap((p) => p.rows.map((r) => r.figure));
  assert.deepEqual(new Set(rows), new Set(figures));
  assert.equal(rows.length, figures.length);
});
