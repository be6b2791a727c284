import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { arc, bandPath, beside, chevronPath, cut, headPath, lengthOf, linePath, loop, type Point } from '../../src/marks/arc-band.js';

const numbers = (path: string) => (path.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);
const coordinate = fc.double({ min: -500, max: 1500, noNaN: true });
const point: fc.Arbitrary<Point> = fc.record({ x: coordinate, y: coordinate });

test('arc(from, to, bow) runs from one point to the other and bows to the right by half of bow', () => {
  const line = arc({ x: 0, y: 0 }, { x: 100, y: 0 }, 40);
  assert.deepEqual([line[0]!.x, line[0]!.y, line.at(-1)!.x, line.at(-1)!.y], [0, 0, 100, 0]);
  // To the right of a way to the east is down, on a screen.
  assert.deepEqual([line[12]!.x, line[12]!.y], [50, 20]);
  const back = arc({ x: 100, y: 0 }, { x: 0, y: 0 }, 40);
  assert.deepEqual([back[12]!.x, back[12]!.y], [50, -20]);
});

test('its normals are of length 1 and point to the right of the way', () => {
  fc.assert(fc.property(point, point, fc.double({ min: 0, max: 200, noNaN: true }), (a, b, bow) => {
    const line = arc(a, b, bow);
    for (const [i, p] of line.entries()) {
      // A bow of many times its length turns further than a sample reaches.
      if (i === 0 || Math.hypot(b.x - a.x, b.y - a.y) < Math.max(1, bow / 3)) continue;
      assert.ok(Math.abs(Math.hypot(p.nx, p.ny) - 1) < 1e-9);
      const q = line[i - 1]!;
      const length = Math.hypot(p.x - q.x, p.y - q.y) || 1;
      assert.ok(((p.x - q.x) * p.ny - (p.y - q.y) * p.nx) / length > 0.5);
    }
  }));
});

test('bandPath(line, from, to) is as wide as asked, all along', () => {
  const line = arc({ x: 10, y: 20 }, { x: 300, y: 160 }, 80);
  const xy = numbers(bandPath(line, -7, 13));
  const points = Array.from({ length: xy.length / 2 }, (_, i) => [xy[2 * i]!, xy[2 * i + 1]!] as const);
  assert.equal(points.length, 2 * line.length);
  for (const i of line.keys()) {
    const [a, b] = [points[i]!, points.at(-1 - i)!];
    assert.ok(Math.abs(Math.hypot(a[0] - b[0], a[1] - b[1]) - 20) < 0.2);
  }
});

test('loop(place, angle, radius, gap) leaves its place and comes back beside it, out to that angle', () => {
  const place = { x: 50, y: 50 };
  const line = loop(place, 0, 20, 0.4);
  for (const end of [line[0]!, line.at(-1)!]) assert.ok(Math.abs(Math.hypot(end.x - 50, end.y - 50) - 2 * 20 * Math.sin(0.2)) < 1e-9);
  assert.ok(Math.abs(line[12]!.x - 90) < 1e-9 && Math.abs(line[12]!.y - 50) < 1e-9);
  // Its right is its outside, as an arc's is.
  assert.ok(beside(line[12]!, 5).x > line[12]!.x);
});

test('cut(line, end) parts a line so that its end is as long as asked', () => {
  fc.assert(fc.property(point, point, fc.double({ min: 0, max: 60, noNaN: true }), (a, b, end) => {
    const line = arc(a, b, 50);
    const { body, tail } = cut(line, end);
    const whole = lengthOf(line);
    assert.ok(Math.abs(lengthOf(tail) - Math.min(end, whole)) < 1e-6);
    assert.ok(Math.abs(lengthOf(body) + lengthOf(tail) - whole) < 1e-6);
  }));
});

test('an arrow head has its tip at the end of the line and its base across it', () => {
  const { tail } = cut(arc({ x: 0, y: 0 }, { x: 100, y: 0 }, 0), 10);
  assert.deepEqual(numbers(headPath(tail, -6, 6, 0)), [90, -6, 100, 0, 90, 6]);
  assert.deepEqual(numbers(chevronPath(tail, 6)), [90, 6, 100, 0, 90, -6]);
});

test('no line of points gives a path that is not of numbers', () => {
  fc.assert(fc.property(point, fc.oneof(point, fc.constant(null)), fc.double({ min: 0, max: 400, noNaN: true }), (a, b, bow) => {
    const line = arc(a, b ?? a, bow);
    const { body, tail } = cut(line, 8);
    for (const path of [bandPath(body, -3, 3), linePath(line), headPath(tail, -4, 4, 0), linePath(loop(a, bow, bow, 0.3))]) assert.doesNotMatch(path, /NaN|Infinity/);
  }));
});
