import type { Outline, Places, Position } from '../../figures/place.js';
import type { Point } from '../../marks/arc-band.js';

/** Room within a map: its size, and what stays free at its sides. */
export interface Frame { readonly width: number; readonly height: number; readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }

/** Puts positions on the earth into a frame. */
export type Project = (frame: Frame) => (position: Position) => Point;

/** Points that all the outlines of a map may have; more are thinned out. */
const MOST_POINTS = 6000;

/** The same longitude, within half a turn of another. */
const near = (longitude: number, other: number) => longitude - 360 * Math.round((longitude - other) / 360);

/** A ring without the jump where it crosses the antimeridian. */
function unrolled(ring: readonly Position[], middle: number): Position[] {
  let last = middle;
  return ring.map(([longitude, latitude]) => [last = near(longitude, last), latitude]);
}

/** The meridian across from the widest gap between places: seen from there, none of them is cut off. */
function middleOf(longitudes: readonly number[]): number {
  const sorted = [...longitudes].sort((a, b) => a - b);
  let widest = -1, after = 0;
  sorted.forEach((longitude, i) => {
    const gap = longitude - (i === 0 ? sorted.at(-1)! - 360 : sorted[i - 1]!);
    if (gap > widest) [widest, after] = [gap, longitude];
  });
  return after + (360 - widest) / 2;
}

/**
 * The equirectangular projection with its standard parallel at the middle latitude: true in
 * both directions along that parallel. Good for a city or a country and fair for a continent;
 * a map of the world, or one near a pole, wants a projection of its own. Places on both sides
 * of the antimeridian stand together, but an area that it cuts has a seam there.
 *
 * @param shown the positions and areas that must be in the frame
 */
export function equirectangular(shown: readonly Position[], areas: readonly Outline[]): { project: Project; middle: number; turned: (position: Position) => Position } {
  const middle = middleOf(shown.map(([longitude]) => longitude));
  let [west, east, south, north] = [Infinity, -Infinity, Infinity, -Infinity];
  // Not one call with all points: there may be a hundred thousand.
  const grow = ([longitude, latitude]: Position) => {
    [west, east] = [Math.min(west, longitude), Math.max(east, longitude)];
    [south, north] = [Math.min(south, latitude), Math.max(north, latitude)];
  };
  const turned = ([longitude, latitude]: Position): Position => [near(longitude, middle), latitude];
  for (const position of shown) grow(turned(position));
  for (const { rings } of areas) for (const position of unrolled(rings[0] ?? [], middle)) grow(position);
  const parallel = Math.max(0.05, Math.cos((south + north) / 2 * Math.PI / 180));
  const [dx, dy] = [Math.max(1e-6, (east - west) * parallel), Math.max(1e-6, north - south)];
  return {
    middle,
    turned,
    project: ({ width, height, left, right, top, bottom }) => {
      const scale = Math.min((width - left - right) / dx, (height - top - bottom) / dy);
      const [x, y] = [(left + width - right) / 2, (top + height - bottom) / 2];
      return ([longitude, latitude]) => ({
        x: x + (longitude - (west + east) / 2) * parallel * scale,
        y: y - (latitude - (south + north) / 2) * scale,
      });
    },
  };
}

/** Places evenly on an ellipse, clockwise from the top; two stand side by side. */
export function ellipse(count: number, { width, height, left, right, top, bottom }: Frame): Point[] {
  const [x, y] = [(left + width - right) / 2, (top + height - bottom) / 2];
  return Array.from({ length: count }, (_, i) => {
    const turn = (count === 2 ? Math.PI : -Math.PI / 2) + 2 * Math.PI * i / count;
    return count === 1 ? { x, y } : { x: x + (width - left - right) / 2 * Math.cos(turn), y: y + (height - top - bottom) / 2 * Math.sin(turn) };
  });
}

/** A ring within a box: the algorithm of Sutherland and Hodgman, 1974. Its new edges lie just outside. */
function clipped(ring: readonly Point[], width: number, height: number): readonly Point[] {
  const sides: ((p: Point) => number)[] = [({ x }) => x + 1, ({ x }) => width + 1 - x, ({ y }) => y + 1, ({ y }) => height + 1 - y];
  return sides.reduce<readonly Point[]>((points, inside) => {
    const kept: Point[] = [];
    points.forEach((q, i) => {
      const p = points.at(i - 1)!;
      const [a, b] = [inside(p), inside(q)];
      if (a < 0 !== b < 0) kept.push({ x: p.x + (q.x - p.x) * a / (a - b), y: p.y + (q.y - p.y) * a / (a - b) });
      if (b >= 0) kept.push(q);
    });
    return kept;
  }, ring);
}

/** The outlines of areas within a map, as SVG path data; points that no reader could tell apart are left out. */
export function outlinePaths({ outlines }: Places, to: (position: Position) => Point, middle: number, { width, height }: Frame): { path: string; isPlace: boolean }[] {
  const areas = outlines.map(({ rings, isPlace }) => ({ isPlace, rings: rings.map((ring) => clipped(unrolled(ring, middle).map(to), width, height)) }));
  const thinned = (ring: readonly Point[], least: number) => {
    let last = ring[0];
    return ring.filter((p, i) => i === 0 || (Math.hypot(p.x - last!.x, p.y - last!.y) >= least && (last = p)));
  };
  const thin = (least: number) => areas.map(({ isPlace, rings }) => ({ isPlace, rings: rings.map((ring) => thinned(ring, least)).filter((ring) => ring.length > 2) }));
  const pointsOf = (list: typeof areas) => list.reduce((sum, { rings }) => sum + rings.reduce((points, ring) => points + ring.length, 0), 0);
  let least = 0.7;
  while (pointsOf(thin(least)) > MOST_POINTS && least < width) least *= 2;
  return thin(least).filter(({ rings }) => rings.length > 0).map(({ isPlace, rings }) => ({
    isPlace, path: rings.map((ring) => `M${ring.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join('L')}Z`).join(''),
  }));
}
