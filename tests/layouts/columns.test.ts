import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { placeInColumns, type Room } from '../../src/elements/displacement-flow/columns.js';
import { orderColumns, type Wishes } from '../../src/elements/displacement-flow/order.js';

const NAME = 26;
const ROOM: Room = { start: 20, end: 420 };
type Move = [from: string, to: string, size: number];

/** Stops named by their column and a letter: "0a" to "1b". `kept`: one letter is one place, in any column. */
function graph(moves: Move[], kept: boolean) {
  const ids = [...new Set(moves.flatMap(([from, to]) => [from, to]))];
  return {
    nodes: Object.freeze(ids.map((id) => Object.freeze({ id, column: Number(id[0]), lane: kept ? id.slice(1) : id, room: NAME }))),
    bands: Object.freeze(moves.map(([from, to, size]) => Object.freeze({ from, to, size }))),
  };
}
function place(moves: Move[], room = ROOM, kept = false, wishes: Wishes = {}) {
  const { nodes, bands } = graph(moves, kept);
  const placed = placeInColumns(nodes, bands, room, wishes);
  return {
    ...placed, order: orderColumns(nodes, bands, wishes), nodes: nodes.map((n) => ({ ...n, ...placed.nodes.get(n.id)! })),
    bands: bands.map((b, i) => ({ ...b, ...placed.bands[i]! })), node: (id: string) => placed.nodes.get(id)!,
  };
}
type Placed = ReturnType<typeof place>;
const close = (a: number, b: number, fact = '') => { assert.ok(Math.abs(a - b) < 1e-6, `${fact} ${a} is not ${b}`); };

test('one movement fills the height that its names leave', () => {
  const { nodes, bands } = place([['0a', '1a', 500]]);
  // 400 px less a name of 26 px
  for (const n of nodes) assert.deepEqual([n.v, n.length], [46, 374]);
  assert.deepEqual([bands[0]?.v0, bands[0]?.v1, bands[0]?.width], [46, 46, 374]);
});

test('the fullest column sets the scale for all', () => {
  // Column 1 has two names and 300 people: (400 - 2 × 26) / 300 px a person.
  const { bands } = place([['0a', '1a', 100], ['0a', '1b', 200], ['1b', '2a', 50]]);
  bands.forEach((b, i) => { close(b.width, [100, 200, 50][i]! * 348 / 300); });
});

test('without an end, the people of the fullest column take the length they are given', () => {
  const { bands, end } = place([['0a', '1a', 100], ['0a', '1b', 200]], { start: 20, end: null, people: 300 });
  bands.forEach((b, i) => { close(b.width, [100, 200][i]!); });
  close(end, 20 + 2 * NAME + 300);
});

test('a place is as tall as all that arrives or all that leaves, whichever is more', () => {
  const { node, bands } = place([['0a', '1a', 100], ['0b', '1a', 300], ['1a', '2a', 150]]);
  const px = bands[0]!.width / 100;
  close(node('1a').length, 400 * px);
  close(node('2a').length, 150 * px);
});

test('a place that holds more than what comes and goes is as tall as that', () => {
  const { nodes, bands } = graph([['0a', '1a', 100]], false);
  const placed = placeInColumns(nodes.map((n) => ({ ...n, size: n.id === '1a' ? 250 : 30 })), bands, ROOM);
  close(placed.nodes.get('1a')!.length, 374);
  close(placed.nodes.get('0a')!.length, 374 * 100 / 250);
});

test('movements side by side do not cross, whatever the order of the rows', () => {
  for (const moves of [[['0a', '1y', 10], ['0b', '1x', 10]], [['0b', '1x', 10], ['0a', '1y', 10]]] as Move[][]) {
    const { node, crossings } = place(moves);
    assert.equal(node('0a').v < node('0b').v, node('1y').v < node('1x').v);
    assert.equal(crossings, 0);
  }
});

test('bands that leave a place fan out in the order of where they go', () => {
  const { bands, node } = place([['0a', '1a', 10], ['0a', '1b', 10], ['0a', '1c', 10]]);
  const byStart = [...bands].sort((a, b) => a.v0 - b.v0).map((b) => node(b.to).v);
  assert.deepEqual(byStart, [...byStart].sort((a, b) => a - b));
});

// ---- any graph

const LETTERS = ['a', 'b', 'c', 'd', 'e'];
const letter = fc.constantFrom(...LETTERS);
const move = fc.tuple(fc.nat({ max: 3 }), letter, letter, fc.oneof(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 5_000_000 })))
  .map(([column, from, to, size]): Move => [`${column}${from}`, `${column + 1}${to}`, size]);
const moves = fc.array(move, { minLength: 1, maxLength: 16 });
const room = fc.oneof(fc.constant<Room>({ start: 20, end: 700 }), fc.constant<Room>({ start: -NAME, end: 600 }), fc.constant<Room>({ start: 20, end: null, people: 300 }));
const wishes = fc.record({ first: fc.shuffledSubarray(LETTERS, { maxLength: 3 }), last: fc.shuffledSubarray(LETTERS, { maxLength: 1 }) })
  .map(({ first, last }) => ({ first: first.filter((lane) => !last.includes(lane)), last }));
const run = (fact: string, holds: (placed: Placed, room: Room, wishes: { first: string[]; last: string[] }) => void): void => {
  test(fact, () => {
    fc.assert(fc.property(moves, room, fc.boolean(), wishes, (list, r, kept, w) => { holds(place(list, r, kept, kept ? w : {}), r, w); }), { numRuns: 600 });
  });
};
const columnsOf = ({ nodes }: Placed) => [...new Set(nodes.map((n) => n.column))].map((c) => nodes.filter((n) => n.column === c).sort((a, b) => a.v - b.v));

run('places of a column never overlap and leave room before each for its name, inside the box', (placed, { start, end }) => {
  for (const column of columnsOf(placed)) {
    let edge = start;
    for (const n of column) {
      assert.ok(n.v >= edge + NAME - 1e-6, `${n.v} after ${edge}`);
      edge = n.v + n.length;
    }
    assert.ok(edge <= placed.end + 1e-6 && (end === null || placed.end <= end + 1e-6), `${edge}, ${placed.end}`);
  }
});

run('bands lie side by side within their places, without gap or overlap', ({ nodes, bands }) => {
  for (const n of nodes) for (const [end, v] of [['from', 'v0'], ['to', 'v1']] as const) {
    let edge = n.v;
    for (const b of bands.filter((o) => o[end] === n.id).sort((x, y) => x[v] - y[v] || x.width - y.width)) {
      close(b[v], edge);
      edge += b.width;
    }
    assert.ok(edge <= n.v + n.length + 1e-6);
  }
});

run('widths have one scale, every one of them is drawn, and a place is as long as the larger of in and out', ({ bands, nodes, scale }) => {
  assert.ok(scale > 0);
  for (const b of bands) close(b.width / (b.size * scale), 1);
  const people = (id: string, end: 'from' | 'to') => bands.filter((b) => b[end] === id).reduce((sum, b) => sum + b.size, 0);
  for (const n of nodes) close(n.length / (scale * Math.max(people(n.id, 'from'), people(n.id, 'to'))), 1);
});

run('the crossings counted are the crossings drawn', (placed) => {
  const { bands, node, crossings } = placed;
  const drawn = bands.flatMap((a, i) => bands.slice(i + 1).filter((b) => a.from[0] === b.from[0]
    && (node(a.from).v - node(b.from).v) * (node(a.to).v - node(b.to).v) < 0)).length;
  assert.equal(crossings, drawn);
  // And the bands themselves, where they meet their places, cross nowhere else.
  const inside = bands.flatMap((a, i) => bands.slice(i + 1).filter((b) => a.from[0] === b.from[0] && (a.v0 - b.v0) * (a.v1 - b.v1) < -1e-6)).length;
  assert.equal(inside, drawn);
});

run('places are drawn in the order that was found', (placed) => {
  for (const column of columnsOf(placed)) assert.deepEqual(column.map((n) => n.id), placed.order.columns[column[0]!.column]!.map((s) => s.id));
  assert.equal(placed.order.crossings, placed.crossings);
});

run('a place that keeps its lane stands at one height in all columns', ({ nodes, order }) => {
  if (!order.lanes) return;
  assert.deepEqual([...order.lanes].sort(), [...new Set(nodes.map((n) => n.lane))].sort());
  for (const lane of order.lanes) assert.equal(new Set(nodes.filter((n) => n.lane === lane).map((n) => n.v)).size, 1, lane);
});

test("the author's places come first in their order in every column, ends without a place last", () => {
  fc.assert(fc.property(moves, room, wishes, (list, r, w) => {
    for (const column of columnsOf(place(list, r, true, w))) {
      const class_ = ({ lane }: { lane: string }) => (w.first.includes(lane) ? w.first.indexOf(lane) - 9 : w.last.includes(lane) ? 1 : 0);
      assert.deepEqual(column.map(class_), column.map(class_).sort((a, b) => a - b));
    }
  }), { numRuns: 600 });
});
