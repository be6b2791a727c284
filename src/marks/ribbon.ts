/** A cross-section of a band: at `u` along the flow, from `v0` to `v1` across it; px. */
export interface Section { readonly u: number; readonly v0: number; readonly v1: number }

/** Which way a flow runs: `across` the page, or `down` it. */
export type Way = 'across' | 'down';

const px = (n: number) => Number(n.toFixed(1));

/** A point along and across a flow, as it stands on the page. */
export const onPage = (u: number, v: number, way: Way): { x: number; y: number } => (way === 'across' ? { x: u, y: v } : { x: v, y: u });

const point = (u: number, v: number, way: Way): string => (way === 'across' ? `${px(u)},${px(v)}` : `${px(v)},${px(u)}`);

/**
 * A curve that leaves and arrives level, as the second part of SVG path data. It is d3's
 * curveBumpX between two points; written out, because d3-shape weighs 3 kB and this a line.
 */
const bump = (u0: number, v0: number, u1: number, v1: number, way: Way): string => {
  const middle = (u0 + u1) / 2;
  return `C${point(middle, v0, way)},${point(middle, v1, way)},${point(u1, v1, way)}`;
};

/** The outline of a band that runs level at both ends, as SVG path data. */
export function ribbon(start: Section, end: Section, way: Way = 'across'): string {
  return `M${point(start.u, start.v0, way)}${bump(start.u, start.v0, end.u, end.v0, way)}L${point(end.u, end.v1, way)}${bump(end.u, end.v1, start.u, start.v1, way)}Z`;
}

/** A line along a band, at a part of its width (0 to 1): its middle, for a movement whose size nobody stated. */
export function threadOf(start: Section, end: Section, way: Way = 'across', at = 0.5): string {
  const [from, to] = [start, end].map(({ v0, v1 }) => v0 + (v1 - v0) * at);
  return `M${point(start.u, from!, way)}${bump(start.u, from!, end.u, to!, way)}`;
}

/** The head of an arrow that ends at a cross-section, in its middle; `size` in px. */
export function arrowOf({ u, v0, v1 }: Section, size: number, way: Way): string {
  const v = (v0 + v1) / 2;
  return `M${point(u - size * 1.4, v - size, way)}L${point(u, v, way)}L${point(u - size * 1.4, v + size, way)}Z`;
}

/** The point of the middle line at a part of its way (0 to 1), for a label. */
export function pointOn(start: Section, end: Section, t: number, way: Way = 'across'): { x: number; y: number } {
  // The curve's own Bézier polynomial: level at both ends, so its controls share the ends' heights.
  const s = 1 - t, early = s * s * (s + 3 * t), late = t * t * (t + 3 * s);
  const middle = (start.u + end.u) / 2;
  return onPage(
    s ** 3 * start.u + 3 * s * t * middle + t ** 3 * end.u,
    early * (start.v0 + start.v1) / 2 + late * (end.v0 + end.v1) / 2, way,
  );
}

/** The part of a cross-section between two fractions of its width. */
export function slice({ u, v0, v1 }: Section, from: number, to: number): Section {
  return { u, v0: v0 + (v1 - v0) * from, v1: v0 + (v1 - v0) * to };
}
