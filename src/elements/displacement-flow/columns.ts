/** A place in a column, and where it ends up: `y` and `height` in px. */
export interface Node { readonly id: string; readonly column: number; y: number; height: number }

/** A movement between places of neighbouring columns; `size` in people, the rest in px. */
export interface Link { readonly from: string; readonly to: string; readonly size: number; y0: number; y1: number; width: number }

/** The room for all columns; `gap` is kept free above each place, for its name. */
export interface Box { readonly top: number; readonly bottom: number; readonly gap: number }

type End = 'from' | 'to';

/** Rounds of drawing places towards the places they are linked with; more change nothing a reader sees. */
const ROUNDS = 6;

/**
 * Places nodes in columns so that links cross little and run level, with one scale for all:
 * the method of layered graph drawing (Sugiyama et al., 1981) with barycentres, as d3-sankey
 * uses it. Unlike there, columns are given, so circles cannot arise, nothing is written into
 * the input, and steps that no place connects keep their columns.
 */
export function placeInColumns(
  nodes: readonly { id: string; column: number }[], links: readonly { from: string; to: string; size: number }[], { top, bottom, gap }: Box,
): { nodes: Node[]; links: Link[] } {
  const placed = new Map<string, Node>(nodes.map(({ id, column }) => [id, { id, column, y: 0, height: 0 }]));
  const columns: Node[][] = [];
  for (const node of placed.values()) (columns[node.column] ??= []).push(node);
  const flows: Link[] = links.map(({ from, to, size }) => ({ from, to, size, y0: 0, y1: 0, width: 0 }));
  const linked = { from: grouped(flows, 'from'), to: grouped(flows, 'to') };
  const at = (end: End, node: Node) => linked[end].get(node.id) ?? [];
  const total = (end: End, node: Node) => at(end, node).reduce((sum, l) => sum + l.size, 0);
  const sizes = new Map([...placed.values()].map((n) => [n, Math.max(total('from', n), total('to', n))]));

  const scale = Math.min(...columns.map((column) => {
    const people = column.reduce((sum, n) => sum + sizes.get(n)!, 0);
    return people > 0 ? (bottom - top - column.length * gap) / people : Infinity;
  }));
  for (const node of placed.values()) node.height = sizes.get(node)! * scale;
  for (const link of flows) link.width = link.size * scale;
  for (const column of columns) settle(column, { top, bottom, gap });

  /** Stacks the movements of each place along its side, in the order of their other ends. */
  const attach = () => {
    for (const node of placed.values()) {
      for (const [near, far, y] of [['from', 'to', 'y0'], ['to', 'from', 'y1']] as const) {
        let edge = node.y;
        for (const link of [...at(near, node)].sort((a, b) => middle(placed.get(a[far])!) - middle(placed.get(b[far])!))) {
          link[y] = edge;
          edge += link.width;
        }
      }
    }
  };
  /** Where a place would stand for its movements to run level: the mean of their other ends, weighted by people. */
  const pull = (node: Node, forward: boolean) => {
    const own = at(forward ? 'to' : 'from', node);
    const people = own.reduce((sum, l) => sum + l.size, 0);
    return people === 0 ? middle(node) : own.reduce((sum, l) => sum + ((forward ? l.y0 : l.y1) + l.width / 2) * l.size, 0) / people;
  };
  attach();
  for (let round = 0; round < ROUNDS; round++) {
    const forward = round % 2 === 0;
    for (const column of forward ? columns.slice(1) : columns.slice(0, -1).reverse()) {
      const wanted = new Map(column.map((n) => [n, pull(n, forward)]));
      column.sort((a, b) => wanted.get(a)! - wanted.get(b)!);
      for (const node of column) node.y = wanted.get(node)! - node.height / 2;
      settle(column, { top, bottom, gap });
      attach();
    }
  }
  return { nodes: [...placed.values()], links: flows };
}

function grouped(links: readonly Link[], end: End): Map<string, Link[]> {
  const groups = new Map<string, Link[]>();
  for (const link of links) {
    const group = groups.get(link[end]);
    if (group) group.push(link); else groups.set(link[end], [link]);
  }
  return groups;
}

const middle = (n: Node) => n.y + n.height / 2;

/** Moves the nodes of a column apart, in their order, and back inside the box. */
function settle(column: readonly Node[], { top, bottom, gap }: Box): void {
  let edge = top;
  for (const node of column) {
    node.y = Math.max(node.y, edge + gap);
    edge = node.y + node.height;
  }
  let limit = bottom;
  for (const node of [...column].reverse()) {
    node.y = Math.min(node.y, limit - node.height);
    limit = node.y - gap;
  }
}
