import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { layoutFlow, type FlowLayout } from '../../src/elements/displacement-flow/displacement-flow.layout.js';
import { extentsOf } from '../../src/elements/displacement-flow/extents.js';
import { stagesOf } from '../../src/elements/displacement-flow/stages.js';
import { reported } from '../../src/figures/estimate.js';
import { UNKNOWN_FIGURE, type Figure } from '../../src/figures/figure.js';
import { isMove, isStock } from '../../src/figures/movement.js';
import { placeKey } from '../../src/figures/place.js';
import { figure } from '../read.js';
import { anyFigures, anyOptions, anyWidth, coordinates, frozen, unorderedFigures, WORDS } from './any-flow.js';

const lay = (figures: readonly Figure[], width = 900, options = {}) => layoutFlow(figures, width, WORDS, options);
const moved = (l: FlowLayout) => l.ribbons.filter((r) => r.band.kind === 'move');
const close = (a: number, b: number, fact: string) => { assert.ok(Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(b)), `${fact}: ${a} is not ${b}`); };

function isInBox(l: FlowLayout, width: number) {
  assert.ok(Number.isFinite(l.height) && l.height >= 0);
  for (const { x, y } of coordinates(l)) {
    // A tenth of a pixel: paths are rounded to it. The head of an arrow may be wider than its ribbon, by 6 px.
    const [along, across] = l.way === 'across' ? [[x, width], [y, l.height]] as const : [[y, l.height], [x, width]] as const;
    assert.ok(along[0] >= -0.1 && along[0] <= along[1] + 0.1 && across[0] >= -6.1 && across[0] <= across[1] + 6.1, `${x}, ${y} in ${width} by ${l.height}, ${l.way}`);
  }
}

test('any figures can be laid out; every coordinate is a number inside the box', () => {
  fc.assert(fc.property(anyFigures, anyWidth, anyOptions, (figures, width, options) => {
    const l = lay(figures, width, options);
    assert.doesNotMatch(JSON.stringify(l.ribbons.map((r) => [r.layers, r.arrow, r.best, r.ends, r.label])), /NaN|Infinity|undefined/);
    isInBox(l, width);
  }), { numRuns: 1500 });
});

test('every movement is drawn once: alone, among the small ones, or it is reported as undated', () => {
  fc.assert(fc.property(anyFigures, anyOptions, (figures, options) => {
    const drawn = lay(figures, 900, options).ribbons.flatMap((r) => r.band.figures);
    const undated = stagesOf(figures).undated;
    const moves = figures.filter(isMove);
    assert.equal(drawn.length, new Set(drawn).size);
    assert.deepEqual(new Set([...drawn, ...undated.filter(isMove)]), new Set(moves));
    assert.equal(drawn.length + undated.filter(isMove).length, moves.length);
  }), { numRuns: 400 });
});

test('every count stands at its place, unless it is reported as undated', () => {
  fc.assert(fc.property(anyFigures, (figures) => {
    const counted = lay(figures).places.flatMap((p) => p.stop.count ?? []);
    const undated = new Set(stagesOf(figures).undated);
    assert.deepEqual(new Set(counted), new Set(figures.filter((f) => !isMove(f) && !undated.has(f))));
    for (const { stop } of lay(figures).places) if (stop.count) assert.equal(placeKey(stop.place!), placeKey(stop.count.place!));
  }), { numRuns: 400 });
});

/** How wide a ribbon's closed bars are at one end, in px. */
const barAt = (l: FlowLayout, ends: FlowLayout['ribbons'][number]['ends'], at: 'from' | 'to') =>
  ends.filter((e) => e.at === at).reduce((sum, e) => sum + (l.way === 'across' ? e.height : e.width), 0);

test('all thicknesses of a diagram are proportional to their sizes, at both ends, and so are the bars of counts', () => {
  fc.assert(fc.property(anyFigures, anyWidth, (figures, width) => {
    const l = lay(figures, width), sizes = extentsOf(figures);
    const people = (f: Figure) => {
      const { size, core, kind } = sizes.get(f)!;
      return kind === 'open' ? size * core : size;
    };
    const ribbons = moved(l).flatMap((r) => (r.ends.length > 0 ? (['from', 'to'] as const).map((at) => ({ people: people(r.band.figure!), px: barAt(l, r.ends, at) })) : []));
    const counts = l.places.flatMap(({ stop: { count }, bars }) => (bars.length > 0 ? [{ people: sizes.get(count!)!.size, px: bars.reduce((sum, b) => sum + (l.way === 'across' ? b.height : b.width), 0) }] : []));
    const drawn = [...ribbons, ...counts], [most] = [...drawn].sort((a, b) => b.people - a.people);
    for (const d of drawn) {
      assert.ok(most!.px > 0, 'something is seen');
      close(d.px, d.people / most!.people * most!.px, `${d.people} people of ${most!.people} at ${most!.px} px`);
    }
  }), { numRuns: 500 });
});

test('the same figures give the same layout', () => {
  fc.assert(fc.property(anyFigures, anyWidth, anyOptions, (figures, width, options) => {
    assert.deepEqual(lay(figures, width, options), lay(figures, width, options));
  }), { numRuns: 150 });
});

/** What a reader sees: everything drawn, in an order of its own. */
const drawing = (l: FlowLayout) => ({
  way: l.way, height: l.height, crossings: l.crossings,
  ribbons: l.ribbons.map(({ band: _band, ...r }) => JSON.stringify(r)).sort(),
  places: l.places.map(({ stop, ...p }) => JSON.stringify([p, stop.id])).sort(),
  headings: l.headings.map((h) => JSON.stringify(h)).sort(),
});

test('the order of the rows has no influence on the drawing', () => {
  const shuffled = unorderedFigures.chain((figures) => fc.tuple(fc.constant(figures), fc.shuffledSubarray(figures, { minLength: figures.length })));
  fc.assert(fc.property(shuffled, anyWidth, anyOptions, ([figures, permuted], width, options) => {
    assert.deepEqual(drawing(lay(permuted, width, options)), drawing(lay(figures, width, options)));
  }), { numRuns: 1500 });
});

test('the figures that are laid out are not changed', () => {
  fc.assert(fc.property(anyFigures, anyWidth, anyOptions, (figures, width, options) => {
    layoutFlow(frozen(figures), width, WORDS, frozen(options));
  }), { numRuns: 150 });
});

test('each place stands once in its column, unless the same movement is stated again', () => {
  fc.assert(fc.property(anyFigures, (figures) => {
    const l = lay(figures);
    const names = new Set(figures.flatMap((f) => [f.from, f.to, f.place]));
    for (const { stop } of l.places) assert.ok(stop.place === null || names.has(stop.place), `${stop.place}`);
    const moves = figures.map((f) => JSON.stringify([f.from, f.to, isMove(f) ? null : f.place].map((name) => name && placeKey(name))));
    const natures = new Set(figures.filter(isMove).map((f) => `${f.measure?.id} ${isStock(f)}`));
    if (new Set(moves).size < moves.length || natures.size > 1) return;
    for (const column of new Set(l.places.map((p) => p.stop.column))) {
      const here = l.places.filter((p) => p.stop.column === column).map(({ stop }) => JSON.stringify([stop.kind, stop.place && placeKey(stop.place), stop.kind === 'unstated' && stop.end]));
      assert.equal(new Set(here).size, here.length, here.join());
    }
  }), { numRuns: 300 });
});

// ---- what must never read as a sum

const isApart = (l: FlowLayout, a: string, b: string) => {
  const [first, second] = [a, b].map((source) => l.ribbons.find((r) => r.band.figure?.source?.chain[0] === source)!.band);
  assert.notEqual(first!.from, second!.from);
  assert.notEqual(first!.to, second!.to);
};

test('a movement that two sources state is drawn twice, not as their sum', () => {
  for (const place of ['', 'Z']) {
    const rivals = [{ source: 'S', value: '12,000', place }, { source: 'T', value: '17,500' }].map((row) => figure({ from: 'X', to: 'Y', ...row }));
    const l = lay(rivals, 600);
    isApart(l, 'S', 'T');
    const [a, b] = [...l.ribbons].sort((p, q) => p.ends[0]!.y - q.ends[0]!.y).map((r) => r.ends[0]!);
    assert.ok(Math.abs(Math.max(b!.height / a!.height, a!.height / b!.height) - 17_500 / 12_000) < 1e-6);
    assert.ok(b!.y > a!.y + a!.height + 16, 'they stand apart, with room for a name');
  }
});

test('people counted and people moved stand apart in one stage', () => {
  const rows = [{ measure: 'refugees', source: 'S', value: '12,000' }, { measure: 'returned', source: 'T', value: '500', since: '2024-01-01', until: '2024-02-01' }];
  isApart(lay(rows.map((row) => figure({ from: 'X', to: 'Y', ...row })), 600), 'S', 'T');
  isApart(lay(rows.map((row, i) => figure({ from: 'X', to: `Y${i}`, ...row })), 600), 'S', 'T');
});

test('two figures for the people at one place are two places', () => {
  const l = lay([figure({ from: 'X', to: 'Y', value: '10', step: '1' }), ...['S', 'T'].map((source) => figure({ place: 'Y', value: '50', step: '1', source }))]);
  assert.equal(l.places.filter((p) => p.stop.place === 'Y' && p.stop.count).length, 2);
});

test('no place holds two ribbons of the same movement', () => {
  fc.assert(fc.property(anyFigures, (figures) => {
    const pairs = moved(lay(figures)).map(({ band }) => JSON.stringify([band.from, band.to]));
    assert.equal(new Set(pairs).size, pairs.length);
  }), { numRuns: 500 });
});

test('one place in several spellings is one, but not for figures that state the same', () => {
  const rows = [['Gaza City', 'Rafah', 'S'], ['gaza city ', 'Khan Younis', 'S'], ['GAZA CITY', 'rafah', 'T']].map(([from, to, source]) => figure({ from: from!, to: to!, value: '5', source: source! }));
  assert.equal(new Set(lay(rows.slice(0, 2)).ribbons.map((r) => r.band.from)).size, 1);
  isApart(lay([rows[0]!, rows[2]!]), 'S', 'T');
  const counts = ['Rafah', 'rafah'].map((place) => figure({ place, value: '5', step: '1' }));
  assert.equal(lay([...counts, figure({ from: 'Rafah', to: 'X', value: '3', step: '2' })]).places.filter((p) => p.stop.count).length, 2);
});

// ---- every graph there is, small ones

const places = ['A', 'B', 'C'];
const pairs = places.flatMap((from) => places.map((to) => ({ from, to })));
type Pair = (typeof pairs)[number];
const stepOf = (list: readonly Pair[], step: number) => list.map((m): Figure => ({ ...UNKNOWN_FIGURE, ...m, step: String(step), estimate: reported(10 * step) }));

function isDrawn(figures: readonly Figure[], width: number) {
  const l = lay(figures, width);
  isInBox(l, width);
  assert.equal(l.ribbons.length, figures.length);
  assert.ok(l.ribbons.every((r) => r.ends.every((e) => e.height > 0 && e.width > 0)), JSON.stringify(figures.map((f) => [f.from, f.to])));
}

/** All graphs of up to three places and two movements in a step, without leaving one out. */
test('every small graph can be laid out: circles and movements from a place to itself too', () => {
  const steps = pairs.flatMap((a) => [[a], ...pairs.map((b) => [a, b])]);
  for (const first of steps) for (const second of [[], ...steps]) isDrawn([...stepOf(first, 1), ...stepOf(second, 2)], 600);
});

test('every digraph of three places and up to four movements can be laid out, across and down', () => {
  const choose = (from: number, count: number): Pair[][] => (count === 0 ? [[]] : pairs.slice(from).flatMap((p, i) => choose(from + i + 1, count - 1).map((rest) => [p, ...rest])));
  for (const count of [1, 2, 3, 4]) for (const graph of choose(0, count)) for (const width of [300, 600]) isDrawn(stepOf(graph, 1), width);
});
