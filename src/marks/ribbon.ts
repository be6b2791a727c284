/** A cross-section of a band: at `u` along the flow, from `v0` to `v1` across it; px. */
export interface Section { readonly u: number; readonly v0: number; readonly v1: number }

const px = (n: number) => Number(n.toFixed(1));

/**
 * A curve that leaves and arrives level, as the second part of SVG path data. It is d3's
 * curveBumpX between two points; written out, because d3-shape weighs 3 kB and this a line.
 */
const bump = (u0: number, v0: number, u1: number, v1: number): string => {
  const middle = px((u0 + u1) / 2);
  return `C${middle},${px(v0)},${middle},${px(v1)},${px(u1)},${px(v1)}`;
};

/** The outline of a band that runs level at both ends, as SVG path data. */
export function ribbon(start: Section, end: Section): string {
  return `M${px(start.u)},${px(start.v0)}${bump(start.u, start.v0, end.u, end.v0)}L${px(end.u)},${px(end.v1)}${bump(end.u, end.v1, start.u, start.v1)}Z`;
}

/** The middle line of a band, for a movement whose size nobody stated. */
export function threadOf(start: Section, end: Section): string {
  const from = (start.v0 + start.v1) / 2;
  return `M${px(start.u)},${px(from)}${bump(start.u, from, end.u, (end.v0 + end.v1) / 2)}`;
}

/** The point of the middle line at a part of its way (0 to 1), for a label. */
export function pointOn(start: Section, end: Section, t: number): { x: number; y: number } {
  // The curve's own Bézier polynomial: level at both ends, so its controls share the ends' heights.
  const s = 1 - t, early = s * s * (s + 3 * t), late = t * t * (t + 3 * s);
  const middle = (start.u + end.u) / 2;
  return {
    x: s ** 3 * start.u + 3 * s * t * middle + t ** 3 * end.u,
    y: early * (start.v0 + start.v1) / 2 + late * (end.v0 + end.v1) / 2,
  };
}

/** The part of a cross-section between two fractions of its width. */
export function slice({ u, v0, v1 }: Section, from: number, to: number): Section {
  return { u, v0: v0 + (v1 - v0) * from, v1: v0 + (v1 - v0) * to };
}
