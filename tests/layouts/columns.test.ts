import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { placeInColumns, type Box } from '../../src/elements/displacement-flow/columns.js';

const BOX: Box = { top: 20, bottom: 420, gap: 26 };
type Move = [from: string, to: string, size: number];

/** Places named by their column and a letter: "0a" to "1b". */
function place(moves: Move[], box = BOX) {
  const links = moves.map(([from, to, size]) => Object.freeze({ from, to, size }));
  const ids = [...new Set(moves.flatMap(([from, to]) => [from, to]))];
  const nodes = ids.map((id) => Object.freeze({ id, column: Number(id[0]) }));
  const placed = placeInColumns(Object.freeze(nodes), Object.freeze(links), box);
  return { ...placed, node: (id: string) => placed.nodes.find((n) => n.id === id)! };
}
const close = (a: number, b: number) => { assert.ok(Math.abs(a - b) < 1e-6, `${a} is not ${b}`); };

test('one movement fills the height that its names leave', () => {
  const { nodes, links } = place([['0a', '1a', 500]]);
  // 400 px less a name of 26 px
  for (const n of nodes) assert.deepEqual([n.y, n.height], [46, 374]);
  assert.deepEqual([links[0]?.y0, links[0]?.y1, links[0]?.width], [46, 46, 374]);
});

test('the fullest column sets the scale for all', () => {
  // Column 1 has two names and 300 people: (400 - 2 × 26) / 300 px a person.
  const { links } = place([['0a', '1a', 100], ['0a', '1b', 200], ['1b', '2a', 50]]);
  links.forEach((l, i) => { close(l.width, [100, 200, 50][i]! * 348 / 300); });
});

test('a place is as tall as all that arrives or all that leaves, whichever is more', () => {
  const { node, links } = place([['0a', '1a', 100], ['0b', '1a', 300], ['1a', '2a', 150]]);
  const px = links[0]!.width / 100;
  close(node('1a').height, 400 * px);
  close(node('2a').height, 150 * px);
});

test('movements side by side do not cross, whatever the order of the rows', () => {
  for (const moves of [[['0a', '1y', 10], ['0b', '1x', 10]], [['0b', '1x', 10], ['0a', '1y', 10]]] as Move[][]) {
    const { node } = place(moves);
    assert.equal(node('0a').y < node('0b').y, node('1y').y < node('1x').y);
  }
});

test('ribbons that leave a place fan out in the order of where they go', () => {
  const { links, node } = place([['0a', '1a', 10], ['0a', '1b', 10], ['0a', '1c', 10]]);
  const byStart = [...links].sort((a, b) => a.y0 - b.y0).map((l) => node(l.to).y);
  assert.deepEqual(byStart, [...byStart].sort((a, b) => a - b));
});

const move = fc.tuple(fc.nat({ max: 3 }), fc.constantFrom('a', 'b', 'c', 'd'), fc.constantFrom('a', 'b', 'c', 'd'), fc.oneof(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 5_000_000 })))
  .map(([column, from, to, size]): Move => [`${column}${from}`, `${column + 1}${to}`, size]);
/** Moves without an empty column between them. */
const moves = fc.array(move, { minLength: 1, maxLength: 14 }).filter((list) => {
  const used = new Set(list.flatMap(([from, to]) => [Number(from[0]), Number(to[0])]));
  return [...used].every((c) => c === 0 || used.has(c - 1));
});
const run = (fact: string, holds: (placed: ReturnType<typeof place>) => void): void => {
  test(fact, () => { fc.assert(fc.property(moves, (list) => { holds(place(list)); }), { numRuns: 400 }); });
};

run('places of a column never overlap and leave room above each for its name, inside the box', ({ nodes }) => {
  for (const column of new Set(nodes.map((n) => n.column))) {
    let edge = BOX.top;
    for (const n of nodes.filter((o) => o.column === column).sort((a, b) => a.y - b.y)) {
      assert.ok(n.y >= edge + BOX.gap - 1e-6, `${n.y} after ${edge}`);
      edge = n.y + n.height;
    }
    assert.ok(edge <= BOX.bottom + 1e-6, `${edge}`);
  }
});

run('ribbons lie side by side within their places, without gap or overlap', ({ nodes, links }) => {
  for (const n of nodes) for (const [end, y] of [['from', 'y0'], ['to', 'y1']] as const) {
    let edge = n.y;
    for (const l of links.filter((o) => o[end] === n.id).sort((a, b) => a[y] - b[y] || a.width - b.width)) {
      close(l[y], edge);
      edge += l.width;
    }
    assert.ok(edge <= n.y + n.height + 1e-6);
  }
});

run('widths have one scale, and every one of them is drawn', ({ links }) => {
  for (const l of links) {
    assert.ok(l.width > 0);
    close(l.width / links[0]!.width * links[0]!.size / l.size, 1);
  }
});
