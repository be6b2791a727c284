// Prints what the flow layout costs against d3-sankey's on the same acyclic graphs in the same run,
// and how both grow. Links lead from layer to layer, because that is all that d3-sankey can do;
// cycles, which it refuses, cost ours the same.
import { sankey, sankeyLeft } from 'd3-sankey';
import { placeInColumns } from '../src/elements/displacement-flow/columns.ts';

const RUNS = 9;

/** Numbers that look random and are the same in every run. */
function numbers(seed) {
  let state = seed;
  return () => (state = (state * 1664525 + 1013904223) >>> 0) / 2 ** 32;
}

/** Places in layers, and links between neighbouring layers; every place but the first has one that leads to it. */
function graph(places, links, layers) {
  const next = numbers(places);
  const nodes = Array.from({ length: places }, (_, i) => ({ id: `place ${i}`, lane: `place ${i}`, column: i % layers, room: 2 }));
  const inLayer = Array.from({ length: layers }, (_, layer) => nodes.filter((n) => n.column === layer));
  const pick = (layer) => inLayer[layer][Math.floor(next() * inLayer[layer].length)];
  const bands = new Map();
  const join = (from, to) => bands.set(`${from.id} ${to.id}`, { from: from.id, to: to.id, size: 1 + Math.ceil(next() ** 3 * 10_000) });
  for (const node of nodes) if (node.column > 0) join(pick(node.column - 1), node);
  while (bands.size < links) {
    const layer = Math.floor(next() * (layers - 1));
    join(pick(layer), pick(layer + 1));
  }
  return { nodes, bands: [...bands.values()] };
}

/** Height in px: room for every place, and some for people. */
const heightOf = ({ nodes }) => 400 + nodes.length * 2;

const layouts = {
  'd3-sankey': (g) => sankey().nodeId((n) => n.id).nodeAlign(sankeyLeft).nodePadding(2).extent([[0, 0], [800, heightOf(g)]])({
    nodes: g.nodes.map(({ id }) => ({ id })), links: g.bands.map(({ from, to, size }) => ({ source: from, target: to, value: size })),
  }),
  ours: (g) => placeInColumns(g.nodes, g.bands, { start: -2, end: heightOf(g) }),
};

const graphs = [[20, 40, 4], [200, 2_000, 4], [2_000, 20_000, 4]].map(([places, links, layers]) => ({ name: `${places} places, ${links} links`, links, graph: graph(places, links, layers) }));
const times = new Map(graphs.flatMap(({ name }) => Object.keys(layouts).map((layout) => [`${layout} ${name}`, []])));
// Interleaved, so that a busy moment hits every case alike; small graphs more often, because a clock is coarse.
for (let run = 0; run <= RUNS; run++) for (const { name, links, graph: g } of graphs) for (const [layout, lay] of Object.entries(layouts)) {
  const often = Math.max(1, Math.round(400 / links));
  const start = performance.now();
  for (let i = 0; i < often; i++) lay(g);
  if (run > 0) times.get(`${layout} ${name}`).push((performance.now() - start) / often);
}

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
let former;
for (const { name, links } of graphs) {
  const [theirs, ours] = Object.keys(layouts).map((layout) => median(times.get(`${layout} ${name}`)));
  const growth = former ? `  grown with the links × ${(links / former.links).toFixed(0)}: d3-sankey × ${(theirs / former.theirs).toFixed(1)}, ours × ${(ours / former.ours).toFixed(1)}` : '';
  console.log(`${`layout of ${name}`.padEnd(40)} d3-sankey ${theirs.toFixed(2).padStart(8)} ms  ours ${ours.toFixed(2).padStart(8)} ms  × ${(ours / theirs).toFixed(2)}${growth}`);
  former = { theirs, ours, links };
}
