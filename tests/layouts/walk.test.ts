import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { layoutFlow, type FlowLayout } from '../../src/elements/displacement-flow/displacement-flow.layout.js';
import { isIn, walkFrom, type Spot, type Walk } from '../../src/elements/displacement-flow/walk.js';
import { figure } from '../read.js';
import { anyFigures, anyOptions, pointsOf, WORDS } from './any-flow.js';

const WALKS: Walk[] = ['forward', 'back', 'previous', 'next', 'first', 'last'];
const spots = ({ walk }: FlowLayout): Spot[] => [...walk.stops.map(({ id }) => ({ stop: id })), ...walk.bands.map((_, band) => ({ band }))];
const run = (fact: string, holds: (l: FlowLayout) => void) => {
  test(fact, () => {
    fc.assert(fc.property(anyFigures, anyOptions, (figures, options) => { holds(layoutFlow(figures, 900, WORDS, options)); }), { numRuns: 250 });
  });
};
const key = (spot: Spot | null) => JSON.stringify(spot);

run('every key leads from every spot to a spot of the diagram', (l) => {
  for (const spot of spots(l)) for (const walk of WALKS) {
    const next = walkFrom(spot, walk, l.walk)!;
    assert.ok(isIn(next, l.walk));
    assert.ok('stop' in next ? l.places.some((p) => p.stop.id === next.stop) : l.ribbons[next.band]);
  }
});

run('the walk begins at the first place, and leads to the first and the last of it', (l) => {
  const [first, last] = [l.walk.stops[0], l.walk.stops.at(-1)].map((s) => (s ? { stop: s.id } : null));
  for (const walk of WALKS) assert.deepEqual(walkFrom(null, walk, l.walk), first);
  for (const spot of spots(l)) assert.deepEqual([walkFrom(spot, 'first', l.walk), walkFrom(spot, 'last', l.walk)], [first, last]);
});

run('forward from a place and forward again is where its first band leads; back is where it came from', (l) => {
  for (const { id } of l.walk.stops) for (const [walk, near, far] of [['forward', 'from', 'to'], ['back', 'to', 'from']] as const) {
    const on = walkFrom({ stop: id }, walk, l.walk)!;
    if (!l.walk.bands.some((b) => b[near] === id)) assert.deepEqual(on, { stop: id }, 'there is no band');
    else {
      assert.ok('band' in on);
      const band = l.walk.bands[on.band]!;
      assert.equal(band[near], id);
      assert.deepEqual(walkFrom(on, walk, l.walk), { stop: band[far] });
      assert.deepEqual(walkFrom(on, walk === 'forward' ? 'back' : 'forward', l.walk), { stop: id });
    }
  }
});

run('every band can be reached from its origin, in the order in which they leave it', (l) => {
  const reached = new Set<string>();
  // Where a band leaves its origin: the first point of what is drawn of it.
  const leaves = (i: number) => pointsOf(l.ribbons[i]!.layers[0]!.path)[0]!.y;
  for (const { id } of l.walk.stops) {
    let edge = -Infinity, spot = walkFrom({ stop: id }, 'forward', l.walk)!;
    for (let steps = 0, there = -1; 'band' in spot && spot.band !== there; steps++) {
      assert.equal(l.walk.bands[spot.band]!.from, id);
      reached.add(key(spot));
      assert.ok(leaves(spot.band) >= edge, `${leaves(spot.band)} after ${edge}`);
      edge = leaves(spot.band);
      there = spot.band;
      spot = walkFrom(spot, 'next', l.walk)!;
      assert.ok(steps <= l.walk.bands.length, 'it ends');
    }
  }
  assert.equal(reached.size, l.ribbons.length);
});

run('every spot can be reached from any other, and next and previous undo each other', (l) => {
  const [start] = spots(l);
  if (!start) return;
  const seen = new Set([key(start)]), queue = [start];
  for (let spot = queue.pop(); spot; spot = queue.pop()) for (const walk of WALKS) {
    const next: Spot = walkFrom(spot, walk, l.walk)!;
    if (!seen.has(key(next))) { seen.add(key(next)); queue.push(next); }
    if ((walk === 'next' || walk === 'previous') && key(next) !== key(spot)) {
      assert.deepEqual(walkFrom(next, walk === 'next' ? 'previous' : 'next', l.walk), spot);
    }
  }
  assert.equal(seen.size, spots(l).length);
});

run('places come column by column, each from one side to the other', (l) => {
  const at = (id: string) => { const { stop, y } = l.places.find((p) => p.stop.id === id)!; return [stop.column, y] as const; };
  const ats = l.walk.stops.map((s) => at(s.id));
  assert.deepEqual(ats.map(([c]) => c), [...ats.map(([c]) => c)].sort((a, b) => a - b));
});

test('from Rafah to its flows, and along one to Khan Younis', () => {
  const { walk, ribbons } = layoutFlow([['Rafah', 'Khan Younis'], ['Rafah', 'Deir al-Balah']].map(([from, to]) => figure({ from: from!, to: to!, value: '500' })), 900, WORDS);
  const place = (spot: Spot | null) => (spot && 'stop' in spot ? spot.stop.split('=')[1] : null);
  const rafah = walkFrom(null, 'next', walk);
  assert.equal(place(rafah), 'rafah');
  const flow = walkFrom(rafah, 'forward', walk);
  const other = walkFrom(flow, 'next', walk);
  assert.deepEqual(new Set([flow, other].map((s) => ribbons[(s as { band: number }).band]!.band.figure?.to)), new Set(['Khan Younis', 'Deir al-Balah']));
  assert.deepEqual(walkFrom(other, 'next', walk), other, 'there is no third');
});

test('a spot of a larger diagram is not in a smaller one', () => {
  const [small, large] = [1, 5].map((count) => layoutFlow(Array.from({ length: count }, (_, i) => figure({ from: 'A', to: `B${i}`, value: '5' })), 900, WORDS).walk);
  assert.ok(isIn({ band: 4 }, large!) && !isIn({ band: 4 }, small!) && isIn({ band: 0 }, small!));
  assert.ok(!isIn({ stop: large!.stops.at(-1)!.id.replace(/b\d/, 'b4') }, small!) && isIn({ stop: small!.stops[0]!.id }, small!));
});

test('nothing to walk in leads nowhere', () => {
  const { walk } = layoutFlow([], 900, WORDS);
  for (const step of WALKS) assert.equal(walkFrom(null, step, walk), null);
});
