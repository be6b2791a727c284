import { area, curveBumpX, line } from 'd3';

/** A cross-section of a band: at `u` along the flow, from `v0` to `v1` across it; px. */
export interface Section { readonly u: number; readonly v0: number; readonly v1: number }

const band = area<Section>().x((s) => s.u).y0((s) => s.v0).y1((s) => s.v1).curve(curveBumpX).digits(1);
const thread = line<Section>().x((s) => s.u).y((s) => (s.v0 + s.v1) / 2).curve(curveBumpX).digits(1);

/** The outline of a band that runs level at both ends, as SVG path data. */
export const ribbon = (start: Section, end: Section): string => band([start, end]) ?? '';

/** The middle line of a band, for a movement whose size nobody stated. */
export const threadOf = (start: Section, end: Section): string => thread([start, end]) ?? '';

/** The part of a cross-section between two fractions of its width. */
export function slice({ u, v0, v1 }: Section, from: number, to: number): Section {
  return { u, v0: v0 + (v1 - v0) * from, v1: v0 + (v1 - v0) * to };
}
