import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Fields } from '../../src/data/fields.js';
import { extentBeside, extentsOf } from '../../src/elements/displacement-flow/extents.js';
import { graphOf, type FlowBand, type FlowGraph } from '../../src/elements/displacement-flow/graph.js';
import { stagesOf } from '../../src/elements/displacement-flow/stages.js';
import type { Figure } from '../../src/figures/figure.js';
import { figure } from '../read.js';
import { anyFigures, unorderedFigures } from './any-flow.js';

/** The graph of figures, and what each of its bands and counts claims, in people. */
function graph(figures: readonly Figure[], most = Infinity) {
  const extents = extentsOf(figures);
  const extent = (f: Figure) => extents.get(f) ?? extentBeside(f, Math.max(...[...extents.values()].map((e) => e.size)));
  const claimed = (f: Figure) => { const { size, core, kind } = extent(f); return kind === 'open' ? size * core : kind === 'unknown' ? 0 : size; };
  return { ...graphOf(stagesOf(figures), [], most, extent), claimed };
}
const place = (g: FlowGraph, id: string) => { const { kind, place: name, column } = g.stops.find((s) => s.id === id)!; return `${kind === 'place' ? name : kind} ${column}`; };
/** What nobody stated: "stayed A 0 - A 1: 700". */
const derived = (...rows: Fields[]) => {
  const g = graph(rows.map((row) => figure(row)));
  return g.bands.filter((b) => b.figure === null).map((b) => `${b.kind} ${place(g, b.from)} - ${place(g, b.to)}: ${b.size}`);
};
const count = (name: string, value: string | number, step: string): Fields => ({ place: name, value, step });
const move = (from: string, to: string, value: string | number, step: string): Fields => ({ from, to, value, step });

test('what is counted before and after, beside those who came and went, may have stayed', () => {
  assert.deepEqual(derived(count('A', 1_000, '1'), move('A', 'B', 300, '2'), count('A', 700, '2')), ['stayed A 0 - A 1: 700']);
  assert.deepEqual(derived(count('A', 1_000, '1'), move('A', 'B', 300, '2'), move('B', 'A', 200, '2'), count('A', 900, '2')), ['stayed A 0 - A 1: 700']);
});

test('of both leftovers only the smaller can have stayed; the rest has an end of its own', () => {
  assert.deepEqual(derived(count('A', 1_000, '1'), move('A', 'B', 300, '2'), count('A', 600, '2')), ['stayed A 0 - A 1: 600', 'rest A 0 - rest 1: 100']);
  assert.deepEqual(derived(count('A', 1_000, '1'), move('A', 'B', 300, '2'), count('A', 900, '2')), ['stayed A 0 - A 1: 700', 'rest rest 0 - A 1: 200']);
});

test('of a count without a later one the rest is not accounted for', () => {
  assert.deepEqual(derived(count('A', 1_000, '1'), move('A', 'B', 300, '2')), ['rest A 0 - rest 1: 700']);
});

test('nothing is left over of a count that nothing follows, or that movements use up', () => {
  assert.deepEqual(derived(move('A', 'B', 300, '1'), count('B', 300, '1')), []);
  assert.deepEqual(derived(move('A', 'B', 300, '1'), count('C', 900, '1')), []);
  assert.deepEqual(derived(count('A', 300, '1'), move('A', 'B', 300, '2')), []);
  assert.deepEqual(derived(count('A', 300, '1'), move('A', 'B', 500, '2')), []);
  assert.deepEqual(derived(count('C', 900, '1'), move('A', 'B', 300, '2')), []);
});

test('two counts of one place without any movement are joined', () => {
  assert.deepEqual(derived(count('A', 900, '1'), count('A', 1_000, '2'), move('B', 'C', 5, '3')), ['stayed A 0 - A 1: 900', 'rest rest 0 - A 1: 100']);
});

test('a floor counts for its number only, and is not left over beside itself', () => {
  for (const value of [500, 333, 7, 1_234_567]) {
    assert.deepEqual(derived(count('A', `at least ${value}`, '1'), move('A', 'B', `at least ${value}`, '2')), [], `${value}`);
  }
  assert.deepEqual(derived(count('A', 'at least 500', '1'), move('A', 'B', 200, '2')), ['rest A 0 - rest 1: 300']);
});

test('a movement of unknown size takes nothing from a count, and a count without a number leaves nothing', () => {
  assert.deepEqual(derived(count('A', 500, '1'), move('A', 'B', 'many', '2')), ['rest A 0 - rest 1: 500']);
  assert.deepEqual(derived(count('A', 'many', '1'), move('A', 'B', 200, '2')), []);
});

const sum = (bands: readonly FlowBand[], of: (b: FlowBand) => number) => bands.reduce((total, b) => total + of(b), 0);

test('whatever the figures, no more is left over than what a count claims beside its movements, and none of it is forced', () => {
  let found = 0;
  fc.assert(fc.property(fc.oneof(anyFigures, unorderedFigures), fc.constantFrom(Infinity, 1), (figures, most) => {
    const g = graph(figures, most);
    for (const s of g.stops) for (const end of ['from', 'to'] as const) {
      const here = g.bands.filter((b) => b[end] === s.id);
      const [stated, left] = [here.filter((b) => b.figure), here.filter((b) => !b.figure)];
      if (s.kind === 'rest') continue;
      if (left.length > 0) {
        found++;
        assert.ok(s.count, 'only a count leaves something over');
        assert.ok(left.filter((b) => b.kind === 'stayed').length <= 1 && left.filter((b) => b.kind === 'rest').length <= 1);
        const over = g.claimed(s.count) - sum(stated, (b) => g.claimed(b.figure!));
        assert.ok(Math.abs(sum(left, (b) => b.size) - over) <= 0.5 + 1e-9 * Math.abs(over), `${sum(left, (b) => b.size)} of ${over}`);
      }
    }
    for (const b of g.bands) {
      if (b.figure) assert.ok(b.size > 0);
      else assert.ok(Number.isInteger(b.size) && b.size >= 1 && b.figures.length === 0);
      const [from, to] = [b.from, b.to].map((id) => g.stops.find((s) => s.id === id)!);
      assert.ok(from!.column === b.stage && to!.column === b.stage + 1);
      if (b.kind === 'stayed') assert.ok(from!.lane === to!.lane && from!.count && to!.count);
      if (b.kind === 'rest') assert.deepEqual([from!.kind, to!.kind].sort(), ['place', 'rest']);
    }
  }), { numRuns: 800 });
  assert.ok(found > 100, `${found}`);
});

test('a rest is of one side only: what may have stayed is joined first', () => {
  fc.assert(fc.property(unorderedFigures, (figures) => {
    const g = graph(figures);
    for (const b of g.bands.filter((o) => o.kind === 'stayed')) {
      const rests = g.bands.filter((o) => o.kind === 'rest' && (o.from === b.from || o.to === b.to));
      assert.ok(rests.length <= 1);
    }
  }), { numRuns: 400 });
});
