import assert from 'node:assert/strict';
import { test } from 'node:test';
import { curveBumpX, curveBumpY, line } from 'd3';
import fc from 'fast-check';
import { arrowOf, onPage, pointOn, ribbon, slice, threadOf, type Section, type Way } from '../../src/marks/ribbon.js';

const px = fc.integer({ min: -5_000, max: 5_000 });
const section = fc.tuple(px, px, fc.nat({ max: 500 })).map(([u, v0, width]): Section => ({ u, v0, v1: v0 + width }));
const way = fc.constantFrom<Way>('across', 'down');
const numbers = (path: string) => (path.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);
const close = (a: number, b: number) => { assert.ok(Math.abs(a - b) < 1e-6, `${a} is not ${b}`); };

test("a line along a band is d3's own bump between the same points, across and down", () => {
  fc.assert(fc.property(section, section, way, fc.constantFrom(0, 0.25, 0.5, 1), (start, end, w, at) => {
    const points = [start, end].map(({ u, v0, v1 }): [number, number] => { const { x, y } = onPage(u, v0 + (v1 - v0) * at, w); return [x, y]; });
    const theirs = numbers(line().curve(w === 'across' ? curveBumpX : curveBumpY)(points)!), ours = numbers(threadOf(start, end, w, at));
    assert.equal(ours.length, theirs.length);
    // Ours are rounded to a tenth of a pixel.
    ours.forEach((n, i) => { assert.ok(Math.abs(n - theirs[i]!) <= 0.051, `${n} is not ${theirs[i]}`); });
  }));
});

test('a ribbon is the lines along both its sides, and closed', () => {
  fc.assert(fc.property(section, section, way, (start, end, w) => {
    const path = ribbon(start, end, w);
    assert.match(path, /^M[^MZ]*C[^MZ]*L[^MZ]*C[^MZ]*Z$/);
    const all = numbers(path), there = numbers(threadOf(start, end, w, 0)), back = numbers(threadOf(end, start, w, 1));
    assert.deepEqual(all, [...there, ...back]);
  }));
});

test('down the page a ribbon is the one across it, with both directions exchanged', () => {
  fc.assert(fc.property(section, section, (start, end) => {
    const [across, down] = [numbers(ribbon(start, end, 'across')), numbers(ribbon(start, end, 'down'))];
    across.forEach((n, i) => { assert.equal(n, down[i ^ 1]); });
  }));
});

test('slices lie side by side and fill their section', () => {
  fc.assert(fc.property(section, fc.double({ min: 0, max: 1, noNaN: true }), (s, at) => {
    const [a, b] = [slice(s, 0, at), slice(s, at, 1)];
    close(a.v0, s.v0);
    close(a.v1, b.v0);
    close(b.v1, s.v1);
    assert.equal(a.u, s.u);
  }));
});

test('a label lies on the middle line: at both ends, half way, and everywhere between', () => {
  fc.assert(fc.property(section, section, way, fc.double({ min: 0, max: 1, noNaN: true }), (start, end, w, t) => {
    const middle = ({ u, v0, v1 }: Section) => onPage(u, (v0 + v1) / 2, w);
    const [from, to] = [middle(start), middle(end)];
    for (const [at, is] of [[0, from], [1, to], [0.5, { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 }]] as const) {
      const p = pointOn(start, end, at, w);
      close(p.x, is.x);
      close(p.y, is.y);
    }
    // The Bézier curve of d3's own path, by de Casteljau's steps.
    const [x0, y0, x1, y1, x2, y2, x3, y3] = numbers(line().digits(9).curve(w === 'across' ? curveBumpX : curveBumpY)([from, to].map(({ x, y }): [number, number] => [x, y]))!) as [number, number, number, number, number, number, number, number];
    const mix = (list: number[]): number => (list.length === 1 ? list[0]! : mix(list.slice(1).map((n, i) => list[i]! * (1 - t) + n * t)));
    const p = pointOn(start, end, t, w);
    close(p.x, mix([x0, x1, x2, x3]));
    close(p.y, mix([y0, y1, y2, y3]));
  }));
});

test('an arrow ends in the middle of its section and points along the flow', () => {
  for (const w of ['across', 'down'] as const) {
    const [ax, ay, tx, ty, bx, by] = numbers(arrowOf({ u: 100, v0: 20, v1: 40 }, 5, w)) as [number, number, number, number, number, number];
    assert.deepEqual({ x: tx, y: ty }, onPage(100, 30, w));
    assert.deepEqual([{ x: ax, y: ay }, { x: bx, y: by }], [onPage(93, 25, w), onPage(93, 35, w)]);
  }
});

test('coordinates are written to a tenth of a pixel', () => {
  const path = ribbon({ u: 1 / 3, v0: 2 / 3, v1: 10 / 3 }, { u: 100 / 3, v0: 20 / 3, v1: 40 / 3 });
  for (const [, decimals] of path.matchAll(/\.(\d+)/g)) assert.equal(decimals!.length, 1);
});
