import { placeKey, type Outline, type Places, type Position } from '../figures/place.js';
import { failed, ok, problem, type Problem, type Read } from '../figures/problem.js';
import { plainText } from './plain-text.js';

const WHERE = { row: null, field: 'positions' } as const;

/** More places than this no map can name. */
const MOST = 500;

/** How deep collections of shapes may lie in each other. */
const DEEPEST = 8;

/** A name, then latitude and longitude with points for decimals: "31,28" could be two numbers. */
const WRITTEN = /^(.*\S)[\s:,]\s*([-+]?\d{1,3}(?:\.\d+)?)(?:\s*,\s*|\s+)([-+]?\d{1,3}(?:\.\d+)?)$/;

const isOnEarth = (longitude: unknown, latitude: unknown): boolean =>
  typeof longitude === 'number' && typeof latitude === 'number' && Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;

/**
 * Reads where places lie as an author writes it in one attribute, latitude first:
 * "Rafah 31.28 34.25; Gaza City 31.52 34.45".
 *
 * @param names the places of the data
 */
export function readPositions(text: string, names: readonly string[]): { positions: Map<string, Position>; problems: Problem[] } {
  const positions = new Map<string, Position>(), problems: Problem[] = [];
  const known = new Set(names.map(placeKey));
  for (const part of text.split(/[;؛]/).map((p) => p.trim()).filter((p) => p !== '').slice(0, MOST)) {
    const [, name = '', latitude, longitude] = WRITTEN.exec(plainText(part).replace(/٫/g, '.').replace(/،/g, ',').replace(/°/g, '')) ?? [];
    const position: Position = [Number(longitude), Number(latitude)];
    const key = placeKey(name.replace(/[:,]+$/, ''));
    const code = !isOnEarth(...position) ? 'unreadable-position' : !known.has(key) ? 'unknown-place' : positions.has(key) ? 'place-twice' : null;
    if (code) problems.push(problem(code, part, WHERE, 'noted'));
    else positions.set(key, position);
  }
  return { positions, problems };
}

type Shape = Readonly<Record<string, unknown>>;
type Ring = readonly Position[];

const isShape = (value: unknown): value is Shape => typeof value === 'object' && value !== null && !Array.isArray(value);
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

/** A position as GeoJSON writes it; `null` for anything else, such as metres of a projected file. */
const positionOf = (value: unknown): Position | null => {
  const [longitude, latitude] = listOf(value);
  return isOnEarth(longitude, latitude) ? [longitude as number, latitude as number] : null;
};

const ringOf = (value: unknown): Ring => listOf(value).map(positionOf).filter((p) => p !== null);

/** The points and areas of a geometry, whatever it is made of. */
function collect(geometry: unknown, points: Position[], areas: (readonly Ring[])[], depth = 0): void {
  if (!isShape(geometry) || depth > DEEPEST) return;
  const { type, coordinates } = geometry;
  if (type === 'GeometryCollection') for (const inner of listOf(geometry.geometries)) collect(inner, points, areas, depth + 1);
  if (type === 'Point' || type === 'MultiPoint') {
    for (const point of ringOf(type === 'Point' ? [coordinates] : coordinates)) points.push(point);
  }
  if (type === 'Polygon' || type === 'MultiPolygon') {
    for (const area of type === 'Polygon' ? [coordinates] : listOf(coordinates)) {
      const rings = listOf(area).map(ringOf).filter((ring) => ring.length > 2);
      if (rings.length > 0) areas.push(rings);
    }
  }
}

/**
 * Area and centroid of a ring in the plane of longitude and latitude: the shoelace formula
 * (Bourke, "Calculating the area and centroid of a polygon", 1988). On areas of a country's
 * size it is off by less than a dot; the centroid of a crescent may lie outside it.
 */
function centroidOf(ring: Ring): { area: number; at: Position } {
  // From its first point, so that a small area far from 0 is not lost in rounding.
  const [x0, y0] = ring[0]!;
  let area = 0, x = 0, y = 0;
  ring.forEach(([px, py], i) => {
    const [qx, qy] = ring[(i + 1) % ring.length]!;
    const cross = (px - x0) * (qy - y0) - (qx - x0) * (py - y0);
    area += cross / 2;
    x += (px + qx - 2 * x0) * cross;
    y += (py + qy - 2 * y0) * cross;
  });
  // A line there and back has no area: its first point stands for it.
  return { area: Math.abs(area), at: Math.abs(area) < 1e-12 ? [x0, y0] : [x0 + x / (6 * area), y0 + y / (6 * area)] };
}

/** The names a feature bears: its id, and every text among its properties. */
function keysOf({ id, properties }: Shape): string[] {
  const texts = isShape(properties) ? Object.values(properties).filter((value) => typeof value === 'string') : [];
  return [...(typeof id === 'string' || typeof id === 'number' ? [String(id)] : []), ...texts].map(placeKey);
}

/**
 * Reads GeoJSON (RFC 7946): a place is where its point is, or the centroid of its largest
 * area. Areas that bear no name of the data are kept as outlines around it.
 *
 * @param names the places of the data
 */
export function readGeoJson(value: unknown, names: readonly string[]): Read<Places> {
  const file = isShape(value) ? value : {};
  const features = (file.type === 'FeatureCollection' ? listOf(file.features) : file.type === 'Feature' ? [file] : []).filter(isShape);
  if (features.length === 0) return failed(problem('file-not-geojson'));
  const wanted = new Set(names.map(placeKey));
  const found = new Map<string, Position>(), largest = new Map<string, number>(), outlines: Outline[] = [];
  let isNamed = false;
  for (const feature of features) {
    const keys = keysOf(feature).filter((key) => wanted.has(key));
    const points: Position[] = [], areas: (readonly Ring[])[] = [];
    collect(feature.geometry, points, areas);
    isNamed ||= keys.length > 0;
    for (const rings of areas) outlines.push({ rings, isPlace: keys.length > 0 });
    const centroids = keys.length === 0 ? [] : areas.map((rings) => centroidOf(rings[0]!));
    for (const key of keys) {
      // A point says where the place is; areas of several features may share a name.
      for (const { area, at } of [...points.slice(0, 1).map((at) => ({ area: Infinity, at })), ...centroids]) {
        if (area <= (largest.get(key) ?? -1)) continue;
        largest.set(key, area);
        found.set(key, at);
      }
    }
  }
  if (found.size > 0) return ok({ positions: found, outlines });
  return failed(problem(isNamed ? 'file-not-geojson' : 'places-unmatched', '', undefined, undefined, names.join(', ')));
}
