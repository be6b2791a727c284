import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sankey, sankeyLeft } from 'd3-sankey';
import { placeInColumns } from '../../src/elements/displacement-flow/columns.js';

// The same graphs in the same box, laid out by d3-sankey and by this library. Both are measured in
// the same way: bands that cross, and how far people travel up or down between two columns.

const PADDING = 14, LONG = 370, LAYERS = 4;

interface Node { id: string; lane: string; column: number; room: number }
interface Link { from: string; to: string; size: number }

/** Layered graphs without circles, from a generator of their own: the same on every machine. */
function layered(count: number, links: number, seed: number): { nodes: Node[]; bands: Link[] } {
  let state = seed;
  const random = () => { state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32; return state / 2 ** 32; };
  const nodes = Array.from({ length: count }, (_, i): Node => ({ id: `n${i}`, lane: `n${i}`, column: i % LAYERS, room: PADDING }));
  const layers = Array.from({ length: LAYERS }, (_, c) => nodes.filter((n) => n.column === c));
  const any = (list: readonly Node[]) => list[Math.floor(random() * list.length)]!;
  const bands = new Map<string, Link>();
  const add = (a: Node, b: Node) => {
    const key = `${a.id} ${b.id}`;
    if (!bands.has(key)) bands.set(key, { from: a.id, to: b.id, size: Math.ceil(random() ** 3 * 10_000) + 1 });
  };
  // Every node has one before it: else d3-sankey would move it to the first layer.
  for (const n of nodes) if (n.column > 0) add(any(layers[n.column - 1]!), n);
  while (bands.size < links) {
    const c = Math.floor(random() * (LAYERS - 1));
    add(any(layers[c]!), any(layers[c + 1]!));
  }
  return { nodes, bands: [...bands.values()] };
}

/** Crossings, and the mean way up or down of a person, in px. */
function measure(nodes: readonly Node[], bands: readonly Link[], at: (id: string) => number, way: (i: number) => number) {
  const column = new Map(nodes.map((n) => [n.id, n.column]));
  const crossings = bands.flatMap((a, i) => bands.slice(i + 1).filter((b) => column.get(a.from) === column.get(b.from)
    && (at(a.from) - at(b.from)) * (at(a.to) - at(b.to)) < 0)).length;
  const people = bands.reduce((sum, b) => sum + b.size, 0);
  return { crossings, travel: bands.reduce((sum, b, i) => sum + Math.abs(way(i)) * b.size, 0) / people };
}

function both(seed: number) {
  const { nodes, bands } = layered(20, 40, seed);
  const theirs = sankey<Node, { source: string; target: string; value: number }>().nodeId((n) => n.id).nodeAlign(sankeyLeft).nodeWidth(5).nodePadding(PADDING)
    .extent([[0, 0], [600, LONG]])({ nodes: nodes.map((n) => ({ ...n })), links: bands.map((b) => ({ source: b.from, target: b.to, value: b.size })) });
  assert.ok(theirs.nodes.every((n) => (n as unknown as { layer: number }).layer === n.column), 'the layers are the same');
  const ours = placeInColumns(nodes, bands, { start: -PADDING, end: LONG });
  for (const n of ours.nodes.values()) assert.ok(n.v >= -1e-6 && n.v + n.length <= LONG + 1e-6, 'the box is the same');
  const scale = theirs.links[0]!.width! / theirs.links[0]!.value;
  assert.ok(Math.abs(ours.scale - scale) < 1e-9, `the scale is the same: ${ours.scale}, ${scale}`);
  const y = new Map(theirs.nodes.map((n) => [n.id, (n.y0! + n.y1!) / 2]));
  const found = measure(nodes, bands, (id) => ours.nodes.get(id)!.v, (i) => ours.bands[i]!.v0 - ours.bands[i]!.v1);
  assert.equal(found.crossings, ours.crossings);
  return { ours: found, theirs: measure(nodes, bands, (id) => y.get(id)!, (i) => theirs.links[i]!.y0! - theirs.links[i]!.y1!) };
}

test('on 30 graphs without circles, bands cross less than with d3-sankey and run about as level', (t) => {
  const sum = { ours: { crossings: 0, travel: 0 }, theirs: { crossings: 0, travel: 0 } };
  for (let seed = 1; seed <= 30; seed++) {
    const pair = both(seed);
    for (const who of ['ours', 'theirs'] as const) for (const what of ['crossings', 'travel'] as const) sum[who][what] += pair[who][what];
  }
  t.diagnostic(`crossings ${sum.ours.crossings} against ${sum.theirs.crossings}, travel ${sum.ours.travel.toFixed(0)} against ${sum.theirs.travel.toFixed(0)} px`);
  assert.ok(sum.ours.crossings <= sum.theirs.crossings, `${sum.ours.crossings} crossings against ${sum.theirs.crossings}`);
  assert.ok(sum.ours.travel <= 1.05 * sum.theirs.travel, `${sum.ours.travel} px against ${sum.theirs.travel}`);
});
