import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { layoutFlow, type FlowLayout } from '../../src/elements/displacement-flow/displacement-flow.layout.js';
import { extentsOf } from '../../src/elements/displacement-flow/extents.js';
import { about, atLeast, atMost, between, magnitude, nearly, none, reported, share, UNSTATED_INTERVAL, type Estimate } from '../../src/figures/estimate.js';
import { UNKNOWN_FIGURE, type Figure } from '../../src/figures/figure.js';
import { figure } from '../read.js';

const words = { notStated: (end: 'from' | 'to') => `${end} not stated`, size: (f: Figure) => f.estimate.words ?? f.estimate.bound };

const n = fc.oneof(fc.nat({ max: 20 }), fc.nat({ max: 3_000_000 }), fc.constant(2 ** 53 - 1));
const estimate: fc.Arbitrary<Estimate> = fc.oneof(
  n.map((v) => reported(v)), n.map((v) => about(v)), n.map((v) => nearly(v)), n.map((v) => atLeast(v)), n.map((v) => atMost(v)),
  fc.tuple(n, n).map(([a, b]) => between(Math.min(a, b), Math.max(a, b), null, UNSTATED_INTERVAL)),
  fc.constantFrom(magnitude('millions'), magnitude('dozens'), none(), share({ relation: 'more-than', fraction: 'half' }), share({ relation: 'less-than', fraction: 'third' })),
);
const place = fc.oneof({ weight: 5, arbitrary: fc.constantFrom('A', 'B', 'C', 'constructor', '__proto__', 'a name of several words') }, { weight: 1, arbitrary: fc.constant(null) }, { weight: 1, arbitrary: fc.string({ maxLength: 60 }) });
const step = fc.oneof(fc.constantFrom('1', '2', '3', '10', null), fc.constantFrom('2023-10', '2024', 'later', '__proto__'));
const row = fc.record({ estimate, from: place, to: place, step }).filter((r) => r.from !== null || r.to !== null)
  .map((r): Figure => ({ ...UNKNOWN_FIGURE, ...r }));
const rows = fc.array(row, { maxLength: 12 });
const width = fc.constantFrom(40, 320, 640, 1200);

const numbers = (path: string) => (path.match(/-?\d+(\.\d+)?(e[-+]?\d+)?/g) ?? []).map(Number);

/** Every coordinate that is drawn, across and down. */
function coordinates(l: FlowLayout): { xs: number[]; ys: number[] } {
  const paths = l.ribbons.flatMap((r) => r.layers.flatMap((layer) => numbers(layer.path)));
  const ends = l.ribbons.flatMap((r) => r.ends);
  const points = [...l.places, ...l.steps, ...l.ribbons.map((r) => r.label)];
  return {
    xs: [...paths.filter((_, i) => i % 2 === 0), ...ends.map((e) => e.x), ...points.map((p) => p.x)],
    ys: [...paths.filter((_, i) => i % 2 === 1), ...ends.flatMap((e) => [e.y, e.y + e.height]), ...points.map((p) => p.y)],
  };
}

test('any rows can be laid out; every coordinate is a number inside the box', () => {
  fc.assert(fc.property(rows, width, (figures, w) => {
    const l = layoutFlow(figures, w, words);
    assert.equal(l.ribbons.length, figures.length);
    assert.ok(Number.isFinite(l.height));
    assert.doesNotMatch(JSON.stringify(l.ribbons.map((r) => r.layers)), /NaN|Infinity|undefined|null/);
    const { xs, ys } = coordinates(l);
    // A tenth of a pixel: paths are rounded to it.
    for (const x of xs) assert.ok(x >= -0.1 && x <= w + 0.1, `x = ${x} of ${w}`);
    for (const y of ys) assert.ok(y >= -0.1 && y <= l.height + 0.1, `y = ${y} of ${l.height}`);
  }), { numRuns: 600 });
});

test('all thicknesses of a diagram are proportional to their sizes, at both ends', () => {
  fc.assert(fc.property(rows, width, (figures, w) => {
    const l = layoutFlow(figures, w, words);
    const sizes = extentsOf(figures);
    // People whose width is drawn closed at the ends, and that width in px.
    const drawn = l.ribbons.flatMap((r) => {
      const { size, core, kind } = sizes.get(r.figure)!;
      const xs = kind === 'unknown' ? [] : [...new Set(r.ends.map((e) => e.x))];
      return xs.map((x) => ({ people: kind === 'open' ? size * core : size, px: r.ends.filter((e) => e.x === x).reduce((sum, e) => sum + e.height, 0) }));
    });
    const [most] = [...drawn].sort((a, b) => b.people - a.people);
    for (const { people, px } of drawn) assert.ok(most!.px > 0 && Math.abs(px - (people / most!.people) * most!.px) < 1e-6, `${people} people, ${px} px`);
  }), { numRuns: 400 });
});

test('the same rows give the same layout', () => {
  fc.assert(fc.property(rows, width, (figures, w) => {
    assert.deepEqual(layoutFlow(figures, w, words), layoutFlow(figures, w, words));
  }), { numRuns: 150 });
});

const frozen = <T extends object>(value: T): T => {
  for (const inner of Object.values(value)) if (typeof inner === 'object' && inner !== null) frozen(inner as object);
  return Object.freeze(value);
};

test('the figures that are laid out are not changed', () => {
  fc.assert(fc.property(rows, width, (figures, w) => {
    layoutFlow(frozen(figures), w, words);
  }), { numRuns: 150 });
});

test('each place stands once in its column, unless the same movement is stated again', () => {
  fc.assert(fc.property(rows, (figures) => {
    const l = layoutFlow(figures, 900, words);
    const names = new Set(figures.flatMap((f) => [f.from, f.to]));
    for (const p of l.places) assert.ok(names.has(p.place), `${p.place}`);
    const moves = figures.map((f) => JSON.stringify([f.step, f.from, f.to]));
    if (new Set(moves).size < moves.length) return;
    for (const x of new Set(l.places.map((p) => p.x))) {
      // An origin and a destination that were not stated are two places; their words tell them apart.
      const here = l.places.filter((p) => p.x === x).map((p) => JSON.stringify([p.place, p.place === null && p.lines]));
      assert.equal(new Set(here).size, here.length, here.join());
    }
  }), { numRuns: 300 });
});

test('a movement that two sources state is drawn twice, not as their sum', () => {
  const rivals = [{ source: 'A', value: '12,000' }, { source: 'B', value: '17,500' }].map((row) => figure({ from: 'X', to: 'Y', ...row }));
  const { places, ribbons } = layoutFlow(rivals, 600, words);
  assert.equal(places.filter((p) => p.place === 'X').length, 2);
  assert.equal(places.filter((p) => p.place === 'Y').length, 2);
  const [a, b] = ribbons.map((r) => r.ends[0]!);
  assert.ok(Math.abs(b!.height / a!.height - 17_500 / 12_000) < 1e-6);
  assert.ok(b!.y > a!.y + a!.height + 16, 'they stand apart, with room for a name');
});

/** All graphs of up to three places and two movements in a step, without leaving one out. */
test('every small graph can be laid out: circles and movements from a place to itself too', () => {
  const places = ['A', 'B', 'C'];
  const moves = places.flatMap((from) => places.map((to) => ({ from, to })));
  const steps = moves.flatMap((a) => [[a], ...moves.map((b) => [a, b])]);
  for (const first of steps) for (const second of [[], ...steps]) {
    const figures = [first, second].flatMap((list, i) => list.map((m): Figure => ({ ...UNKNOWN_FIGURE, ...m, step: String(i + 1), estimate: reported(10 * (i + 1)) })));
    const l = layoutFlow(figures, 600, words);
    const { xs, ys } = coordinates(l);
    assert.ok([...xs, ...ys].every(Number.isFinite) && l.ribbons.every((r) => r.ends.every((e) => e.height > 0)), JSON.stringify([first, second]));
  }
});
