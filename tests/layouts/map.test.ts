import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { extentsOf } from '../../src/elements/displacement-flow/extents.js';
import { mostWidth, waysOf, type Move } from '../../src/elements/displacement-flow/map-bands.js';
import { sizeOf, type Label } from '../../src/elements/displacement-flow/map-labels.js';
import { layoutMap, MOST_BANDS, MOST_MAPS, type MapBand, type MapLayout, type StepMap } from '../../src/elements/displacement-flow/map.layout.js';
import { about, atLeast, atMost, between, magnitude, nearly, none, reported, share, UNSTATED_INTERVAL, type Estimate } from '../../src/figures/estimate.js';
import { UNKNOWN_FIGURE, type Figure } from '../../src/figures/figure.js';
import { placeKey, type Outline, type Places, type Position } from '../../src/figures/place.js';
import type { Point } from '../../src/marks/arc-band.js';
import { figure } from '../read.js';

const words = { notStated: (end: 'from' | 'to') => `${end === 'from' ? 'origin' : 'destination'} not stated`, size: (f: Figure) => f.estimate.words ?? String(f.estimate.value ?? f.estimate.bound) };
const placesOf = (positions: Record<string, Position>, outlines: Outline[] = []): Places => ({ positions: new Map(Object.entries(positions).map(([name, at]) => [placeKey(name), at])), outlines });
const lay = (figures: readonly Figure[], width = 640, places: Places | null = null, order: string[] = []) => layoutMap(figures, width, words, order, places);
const move = (from: string | null, to: string | null, value: number | string, rest: Record<string, string> = {}) =>
  figure({ ...(from === null ? {} : { from }), ...(to === null ? {} : { to }), value: String(value), measure: 'displaced', since: '2024-01-01', until: '2024-02-01', ...rest });

const GAZA = placesOf({ 'North Gaza': [34.5, 31.55], 'Gaza City': [34.45, 31.52], 'Deir al-Balah': [34.35, 31.42], 'Khan Younis': [34.3, 31.34], Rafah: [34.25, 31.28] });
const placeOf = (l: MapLayout, name: string) => l.places.find((p) => p.name === name)!;

const numbers = (path: string) => (path.match(/-?\d+(\.\d+)?(e[-+]?\d+)?/g) ?? []).map(Number);
/** The width of a band at its start, all its slices together. */
function widthAtStart({ body }: MapBand): number {
  const points = body.layers.flatMap(({ path }) => {
    const xy = numbers(path);
    return [[xy[0]!, xy[1]!], [xy.at(-2)!, xy.at(-1)!]] as const;
  });
  return Math.max(...points.map(([x, y]) => Math.hypot(x - points[0]![0], y - points[0]![1])));
}
const rectOf = ({ lines, x, y, anchor }: Label) => {
  const { width, height } = sizeOf(lines);
  const x0 = anchor === 'left' ? x : anchor === 'right' ? x - width : x - width / 2;
  return { x0, x1: x0 + width, y0: y - 12, y1: y - 12 + height };
};
const labelsOf = (l: MapLayout, { bands, stubs }: StepMap): Label[] => [
  ...l.places.flatMap((p) => (p.label ? [p.label] : [])), ...stubs, ...bands.flatMap((b) => ('lines' in b.label ? [b.label] : [])),
];

test('north is up and east is right, in one scale for both', () => {
  const l = lay([move('Rafah', 'North Gaza', 100)], 640, GAZA);
  const [rafah, north] = [placeOf(l, 'Rafah'), placeOf(l, 'North Gaza')];
  assert.ok(north.y < rafah.y && north.x > rafah.x);
  const parallel = Math.cos((31.28 + 31.55) / 2 * Math.PI / 180);
  assert.ok(Math.abs((north.x - rafah.x) / (rafah.y - north.y) - 0.25 * parallel / 0.27) < 1e-3);
});

test('places on both sides of the antimeridian stand side by side', () => {
  const l = lay([move('Fiji', 'Samoa', 100)], 640, placesOf({ Fiji: [178, -18], Samoa: [-172, -14] }));
  const [fiji, samoa] = [placeOf(l, 'Fiji'), placeOf(l, 'Samoa')];
  assert.ok(samoa.x > fiji.x && samoa.y < fiji.y);
  assert.ok(Math.abs((samoa.x - fiji.x) / (fiji.y - samoa.y) - 10 * Math.cos(16 * Math.PI / 180) / 4) < 1e-3);
});

test('outlines are inside the box, whatever they reach to, and of few points', () => {
  const ring = Array.from({ length: 50_000 }, (_, i): Position => [180 * Math.cos(i / 7), 90 * Math.sin(i / 3)]);
  const l = lay([move('A', 'B', 100)], 640, placesOf({ A: [10, 50], B: [10.001, 50] }, [{ rings: [ring], isPlace: false }, { rings: [[[9, 49], [11, 49], [11, 51]]], isPlace: false }]));
  const all = l.outlines.flatMap(({ path }) => numbers(path));
  assert.ok(all.length > 0 && all.length < 40_000, String(all.length));
  for (const [i, n] of all.entries()) assert.ok(n >= -1.1 && n <= (i % 2 === 0 ? l.width : l.height) + 1.1, String(n));
});

test('the map holds the areas of its places as a whole', () => {
  const area: Outline = { rings: [[[30, 40], [40, 40], [40, 50], [30, 50], [30, 40]]], isPlace: true };
  const l = lay([move('A', 'B', 100)], 640, placesOf({ A: [35, 45], B: [36, 45] }, [area]));
  const xy = numbers(l.outlines[0]!.path);
  assert.ok(Math.min(...xy) > 5 && Math.max(...xy.filter((_, i) => i % 2 === 0)) < 635);
});

test('without positions, places stand apart on an ellipse, in the wished order, then by size and name', () => {
  const rows = [move('A', 'B', 10), move('C', 'D', 500), move('E', 'A', 20)];
  const l = lay(rows, 640, null, ['e', 'B']);
  assert.ok(l.isSchematic && l.unplaced.length === 0);
  assert.deepEqual(l.places.map((p) => p.name), ['E', 'B', 'C', 'D', 'A']);
  assert.ok(l.places[0]!.y < l.places[2]!.y && l.places[1]!.x > l.places[0]!.x, 'clockwise from the top');
  for (const [i, p] of l.places.entries()) for (const q of l.places.slice(i + 1)) assert.ok(Math.hypot(p.x - q.x, p.y - q.y) > 40);
});

test('places without a position stand below the map, and are named', () => {
  const l = lay([move('Rafah', 'Abroad', 10), move('Rafah', 'North Gaza', 30)], 640, GAZA);
  assert.deepEqual(l.unplaced, ['Abroad']);
  assert.ok(placeOf(l, 'Abroad').y > l.unplacedFrom && placeOf(l, 'Abroad').y < l.height);
  assert.ok(placeOf(l, 'Rafah').y < l.unplacedFrom);
  assert.ok(lay([move('X', 'Y', 10)], 640, GAZA).isSchematic, 'nothing is known of any place here');
});

test('the same place in other letters is one place', () => {
  assert.deepEqual(lay([move('Rafah', 'Khan Younis', 10), move('RAFAH', 'khan  younis', 20)], 640, GAZA).places.length, 2);
});

test('a band is as wide as the people who moved, on all maps of one scale', () => {
  const l = lay([move('North Gaza', 'Rafah', 900, { step: '1' }), move('Gaza City', 'Khan Younis', 300, { step: '1' }), move('Rafah', 'Gaza City', 600, { step: '2' })], 1200, GAZA);
  assert.deepEqual(l.maps.map((m) => m.step), ['1', '2']);
  const [nine, three, six] = [900, 300, 600].map((n) => widthAtStart(l.maps.flatMap((m) => m.bands).find((b) => b.figure.estimate.value === n)!));
  assert.ok(Math.abs(nine! / three! - 3) < 0.1 && Math.abs(nine! / six! - 1.5) < 0.05, `${nine} ${three} ${six}`);
  assert.ok(nine! <= Math.min(l.width, l.height) / 9 + 0.2);
});

test('what is not counted in people has a map and a scale of its own, with the reason', () => {
  const l = lay([move('A', 'B', 900), move('A', 'B', 90_000, { measure: 'displacements' }), move('B', 'C', 300, { 'counted-in': 'households' }), move('B', 'A', 100, { measure: 'returned' })]);
  const of = (test: (f: Figure) => boolean) => l.maps.find((m) => m.bands.some((b) => test(b.figure)))!;
  assert.equal(new Set(l.maps.map((m) => m.scale)).size, 3);
  assert.equal(of((f) => f.measure?.id === 'returned'), of((f) => f.measure?.id === 'displaced' && f.unit === null), 'people who return are people');
  for (const { bands } of l.maps) assert.equal(new Set(bands.map((b) => [b.figure.unit, b.figure.measure?.id === 'displacements'].join())).size, 1);
  assert.deepEqual([...l.reasons].sort(), ['nature', 'unit']);
});

test('returns, people counted on a date and movements look unlike', () => {
  const l = lay([move('A', 'B', 900), move('B', 'A', 100, { measure: 'returned' }), figure({ from: 'A', to: 'C', value: '500', measure: 'refugees', 'as-of': '2024-01-01' })]);
  const band = (n: number) => l.maps.flatMap((m) => m.bands).find((b) => b.figure.estimate.value === n)!;
  assert.deepEqual([band(900).isReturn, band(100).isReturn], [false, true]);
  const corners = (b: MapBand) => b.ends.flatMap((e) => numbers(e.path)).length / 2;
  assert.equal(corners(band(900)), 3, 'an arrow head');
  assert.ok(corners(band(500)) > 3, 'a bar across');
  assert.ok(l.hasCounts && l.hasArrows);
});

test('each kind of size has slices of its own, and nothing without a firm edge has a solid end', () => {
  const tones = (value: string) => {
    const b = lay([move('A', 'B', value), move('C', 'D', '1,000,000')]).maps[0]!.bands.find((x) => x.figure.from === 'A')!;
    return [[...new Set(b.body.layers.map((x) => x.tone))].join(), b.ends.map((e) => e.tone).join()];
  };
  assert.deepEqual(tones('300,000'), ['core', 'end']);
  assert.deepEqual(tones('at least 300,000'), ['core,fade', 'end']);
  assert.deepEqual(tones('nearly 300,000'), ['core,soft', 'end,soft-end']);
  assert.deepEqual(tones('up to 300,000'), ['soft', 'tip']);
  assert.deepEqual(tones('hundreds of thousands'), ['haze', 'tip']);
  assert.deepEqual(tones('many'), ['thread', 'tip']);
});

test('an end that was not stated is an open ring with its words, and no place', () => {
  const l = lay([move('Rafah', null, 100), move(null, 'Khan Younis', 50), move('Gaza City', 'Rafah', 10)], 640, GAZA);
  assert.deepEqual(l.places.map((p) => p.name).sort(), ['Gaza City', 'Khan Younis', 'Rafah']);
  assert.equal(l.maps[0]!.bands.filter((b) => b.stub).length, 2);
  assert.deepEqual(l.maps[0]!.stubs.map((s) => s.lines.join(' ')).sort(), ['destination not stated', 'origin not stated']);
});

test('rows that are no movements are not drawn', () => {
  assert.deepEqual(lay([figure({ place: 'Rafah', value: '100', measure: 'displaced' })]).maps, []);
  assert.deepEqual(lay([]).maps, []);
});

const spot: fc.Arbitrary<Point> = fc.record({ x: fc.integer({ min: 0, max: 700 }), y: fc.integer({ min: 0, max: 480 }) });
const sized = (figure: Figure, from: string, to: string): Move => ({ figure, from, to, extent: { size: figure.estimate.value!, core: 1, best: null, kind: 'closed' } });

test('there and back, and further rows for the same places, never touch each other', () => {
  const counts = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 3 });
  fc.assert(fc.property(spot, spot, counts, counts, (a, b, there, back) => {
    if (Math.hypot(a.x - b.x, a.y - b.y) < 40) return;
    const at = new Map([['a', a], ['b', b]]);
    const moves = [...there.map((n) => sized({ ...UNKNOWN_FIGURE, estimate: reported(n) }, 'a', 'b')), ...back.map((n) => sized({ ...UNKNOWN_FIGURE, estimate: reported(n) }, 'b', 'a'))];
    const scale = Math.min(...moves.map((m) => mostWidth(m, at, 480) / m.extent.size));
    const ways = waysOf(moves, at, (m) => m.extent.size * scale, { width: 700, height: 480 });
    for (const [i, p] of ways.entries()) for (const q of ways.slice(i + 1)) {
      // Lines are of 25 points each: their distance from each other, less half a step between points.
      const apart = Math.min(...p.line.flatMap((s) => q.line.map((t) => Math.hypot(s.x - t.x, s.y - t.y))));
      assert.ok(apart > (p.width + q.width) / 2, `${apart} px between bands of ${p.width} and ${q.width} px`);
    }
  }), { numRuns: 500 });
});

test('a movement within one place is a loop beside it', () => {
  const l = lay([move('Rafah', 'Rafah', 100), move('Rafah', 'Gaza City', 100)], 640, GAZA);
  const loop = l.maps[0]!.bands.find((b) => b.figure.to === 'Rafah')!;
  const { x, y } = placeOf(l, 'Rafah');
  const xy = numbers(loop.body.layers[0]!.path);
  const distances = Array.from({ length: xy.length / 2 }, (_, i) => Math.hypot(xy[2 * i]! - x, xy[2 * i + 1]! - y));
  assert.ok(Math.min(...distances) > 3 && Math.max(...distances) < 130, `${Math.min(...distances)} ${Math.max(...distances)}`);
});

test('of very many movements the largest are drawn, and the rest is counted', () => {
  const many = Array.from({ length: 2000 }, (_, i) => move(`Place ${i % 90}`, `Place ${(i * 7 + 1) % 90}`, 1000 + i));
  const start = performance.now();
  const l = lay(many, 1200);
  assert.ok(performance.now() - start < 3000, `${performance.now() - start} ms`);
  assert.equal(l.drawn.size, MOST_BANDS);
  assert.equal(l.more, 2000 - MOST_BANDS);
  assert.ok([...l.drawn].every((f) => f.estimate.value! >= 3000 - MOST_BANDS));
  const steps = lay(Array.from({ length: 600 }, (_, i) => move(`P${i % 50}`, `Q${i % 40}`, 100, { step: String(i % 100) })));
  assert.equal(steps.maps.length, MOST_MAPS);
  assert.equal(steps.more + steps.drawn.size, 600);
});

const n = fc.oneof(fc.nat({ max: 20 }), fc.nat({ max: 3_000_000 }), fc.constant(2 ** 53 - 1));
const estimate: fc.Arbitrary<Estimate> = fc.oneof(
  n.map((v) => reported(v)), n.map((v) => about(v)), n.map((v) => nearly(v)), n.map((v) => atLeast(v)), n.map((v) => atMost(v)),
  fc.tuple(n, n, n).map((all) => { const [a, b, c] = all.sort((x, y) => x - y); return between(a, c, b, UNSTATED_INTERVAL); }),
  fc.constantFrom(magnitude('millions'), magnitude('dozens'), none(), share({ relation: 'more-than', fraction: 'half' }), share({ relation: 'less-than', fraction: 'third' })),
);
const name = fc.oneof({ weight: 6, arbitrary: fc.constantFrom('A', 'B', 'C', 'D', 'constructor', '__proto__', 'a name of several words') }, { weight: 1, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.string({ maxLength: 60 }) });
const row = fc.record({ estimate, from: name, to: name, step: fc.constantFrom('1', '2', null) }).map((r): Figure => ({ ...UNKNOWN_FIGURE, ...r }));
const rows = fc.array(row, { maxLength: 14 });
const width = fc.constantFrom(1, 40, 320, 640, 1200);
const position = fc.oneof(fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -90, max: 90, noNaN: true })), fc.constantFrom<[number, number]>([0, 0], [180, 90], [-180, -90], [34.25, 31.28], [34.250000001, 31.28]));
const places = fc.option(fc.record({ positions: fc.dictionary(fc.constantFrom('a', 'b', 'c', 'constructor', '__proto__'), position).map((d) => new Map(Object.entries(d))), outlines: fc.array(fc.record({ rings: fc.array(fc.array(position, { minLength: 3, maxLength: 9 }), { minLength: 1, maxLength: 2 }), isPlace: fc.boolean() }), { maxLength: 3 }) }), { nil: null });

test('any rows can be laid out: all numbers are numbers, and places and words stand inside and never on each other', () => {
  fc.assert(fc.property(rows, width, places, (figures, w, where) => {
    const l = lay(figures, w, where);
    assert.doesNotMatch(JSON.stringify([l.maps.map((m) => m.bands.map((b) => [b.body.layers, b.ends, b.stub, b.label])), l.places, l.outlines]).replace(/"(lines|name|label|leader|stub)":(null|\[[^\]]*\]|"[^"]*")/g, '').replaceAll(',null,', ','), /NaN|Infinity|undefined|"[xy]":null/);
    for (const p of l.places) assert.ok(p.x >= 0 && p.x <= l.width && p.y >= 0 && p.y <= l.height, `${p.name}: ${p.x}, ${p.y} of ${l.width}, ${l.height}`);
    for (const map of l.maps) {
      const rects = labelsOf(l, map).map(rectOf);
      for (const [i, r] of rects.entries()) {
        assert.ok(r.x0 > -0.01 && r.y0 > -0.01 && r.x1 < l.width + 0.01 && r.y1 < l.height + 0.01);
        for (const other of rects.slice(i + 1)) assert.ok(r.x0 >= other.x1 - 0.01 || other.x0 >= r.x1 - 0.01 || r.y0 >= other.y1 - 0.01 || other.y0 >= r.y1 - 0.01);
      }
    }
  }), { numRuns: 500 });
});

test('the order of the rows changes nothing that is drawn', () => {
  const drawing = (l: MapLayout) => JSON.stringify({ ...l, drawn: undefined, maps: l.maps.map((m) => ({ ...m, bands: m.bands.map((b) => ({ ...b, figure: JSON.stringify(b.figure) })) })) });
  // Steps with names stand in the order of the rows, so these have numbers.
  fc.assert(fc.property(rows.chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length }))), places, ([figures, shuffled], where) => {
    assert.equal(drawing(lay(shuffled, 640, where)), drawing(lay(figures, 640, where)));
  }), { numRuns: 200 });
});

test('the figures that are laid out are not changed', () => {
  const frozen = <T extends object>(value: T): T => {
    for (const inner of Object.values(value)) if (typeof inner === 'object' && inner !== null) frozen(inner as object);
    return Object.freeze(value);
  };
  fc.assert(fc.property(rows, (figures) => { lay(frozen(figures)); }), { numRuns: 50 });
});

test('widths follow extentsOf, so that a map and a flow of the same rows agree', () => {
  const rows = [move('North Gaza', 'Rafah', 'between 400 and 800'), move('Gaza City', 'Khan Younis', 'at least 300')];
  const bands = lay(rows, 640, GAZA).maps[0]!.bands;
  const extents = extentsOf(rows);
  const [a, b] = rows.map((f) => widthAtStart(bands.find((x) => x.figure === f)!) / extents.get(f)!.size);
  assert.ok(Math.abs(a! / b! - 1) < 0.05);
});
