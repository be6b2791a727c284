import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readGeoJson, readPositions } from '../../src/data/read-places.js';
import { placeKey, type Position } from '../../src/figures/place.js';
import { bad, good } from '../read.js';

const NAMES = ['Rafah', 'Gaza City', "Sana'a", 'رفح', 'Camp 7'];
const positions = (text: string) => readPositions(text, NAMES);
const at = (text: string, name: string) => positions(text).positions.get(placeKey(name));

test('a position is a name, its latitude and its longitude, in whatever way people part them', () => {
  for (const text of ['Rafah 31.28 34.25', ' Rafah: 31.28, 34.25 ', 'RAFAH 31.28° 34.25°', 'rafah, 31.28,34.25', 'Rafah ٣١٫٢٨ ٣٤٫٢٥', 'Rafah ٣١٫٢٨، ٣٤٫٢٥']) {
    assert.deepEqual(at(text, 'Rafah'), [34.25, 31.28], text);
    assert.deepEqual(positions(text).problems, [], text);
  }
  assert.deepEqual(at('SANA’A -15.3 44.2', "Sana'a"), [44.2, -15.3]);
  assert.deepEqual(at('Camp 7 1.5 -2', 'Camp 7'), [-2, 1.5]);
  assert.deepEqual(at('رفح 31.28 34.25', 'رفح'), [34.25, 31.28]);
});

test('several stand in one attribute, with ; or its Arabic form between', () => {
  assert.deepEqual([...positions('Rafah 31.28 34.25; Gaza City 31.52 34.45؛ رفح 1 2;').positions.keys()], ['rafah', 'gaza city', 'رفح']);
});

test('what cannot be read, is off the earth, is no place of the rows or comes twice is a problem, and no position', () => {
  const table: [string, string][] = [
    ['Rafah', 'unreadable-position'], ['31.28 34.25', 'unreadable-position'], ['Rafah 31.28', 'unreadable-position'], ['Rafah north 34', 'unreadable-position'],
    ['Rafah 91 34', 'unreadable-position'], ['Rafah 34 181', 'unreadable-position'], ['Rafah 1e308 2', 'unreadable-position'], ['Rafah NaN NaN', 'unreadable-position'],
    // A comma for a decimal point could be two numbers: nothing is guessed.
    ['Rafah 31,28 34,25', 'unknown-place'],
    ['Elsewhere 31 34', 'unknown-place'],
  ];
  for (const [text, code] of table) {
    const read = positions(text);
    assert.deepEqual(read.problems.map((p) => p.code), [code], text);
    assert.equal(read.positions.size, 0, text);
    assert.deepEqual(read.problems[0]!.where, { row: null, field: 'positions' });
  }
  const twice = positions('Rafah 1 2; RAFAH 3 4');
  assert.deepEqual([twice.problems.map((p) => p.code), twice.positions.get('rafah')], [['place-twice'], [2, 1]]);
});

test('names are the same place when they differ in case, spaces, marks of direction or forms of a letter only', () => {
  const one = placeKey('Zürich');
  for (const name of [' zürich ', 'ZÜRICH', 'Zu\u0308rich', '\u2068Zürich\u2069', 'Zürich\u00a0']) assert.equal(placeKey(name), one, JSON.stringify(name));
  assert.equal(placeKey('Gaza  City'), placeKey('gaza city'));
  assert.notEqual(placeKey('Zurich'), one);
});

const feature = (geometry: unknown, properties: unknown = {}, id?: unknown) => ({ type: 'Feature', id, properties, geometry });
const collection = (...features: unknown[]) => ({ type: 'FeatureCollection', features });
const square = (x: number, y: number, side: number): Position[] => [[x, y], [x + side, y], [x + side, y + side], [x, y + side], [x, y]];
const close = (a: Position | undefined, b: Position) => assert.ok(a && Math.hypot(a[0] - b[0], a[1] - b[1]) < 1e-9, `${String(a)} is not ${String(b)}`);

test('a place is found by the id of its feature, or by any text among its properties', () => {
  const read = good(readGeoJson(collection(
    feature({ type: 'Point', coordinates: [34.25, 31.28, 12] }, { pcode: 'X', adm1_en: ' RAFAH ' }),
    feature({ type: 'Point', coordinates: [34.45, 31.52] }, null, 'Gaza City'),
    feature({ type: 'Point', coordinates: [1, 2] }, { name: 'Elsewhere' }),
    feature({ type: 'Point', coordinates: [3, 4] }, {}, 7),
  ), ['Rafah', 'Gaza City', '7']));
  assert.deepEqual([...read.positions], [['rafah', [34.25, 31.28]], ['gaza city', [34.45, 31.52]], ['7', [3, 4]]]);
});

test('a single feature is GeoJSON too', () => {
  close(good(readGeoJson(feature({ type: 'MultiPoint', coordinates: [[5, 6], [7, 8]] }, { n: 'Rafah' }), ['Rafah'])).positions.get('rafah'), [5, 6]);
});

test('a place with an area lies at the centroid of its largest one; its point, if it has one, says more', () => {
  const centroid = (geometry: unknown) => good(readGeoJson(collection(feature(geometry, { n: 'Rafah' })), ['Rafah'])).positions.get('rafah');
  close(centroid({ type: 'Polygon', coordinates: [square(10, 20, 4)] }), [12, 22]);
  close(centroid({ type: 'Polygon', coordinates: [[...square(10, 20, 4)].reverse()] }), [12, 22]);
  close(centroid({ type: 'Polygon', coordinates: [square(10, 20, 4), square(10, 20, 1)] }), [12, 22]);
  close(centroid({ type: 'MultiPolygon', coordinates: [[square(0, 0, 1)], [square(10, 20, 4)]] }), [12, 22]);
  close(centroid({ type: 'GeometryCollection', geometries: [{ type: 'Polygon', coordinates: [square(10, 20, 4)] }, { type: 'LineString', coordinates: [[0, 0], [1, 1]] }] }), [12, 22]);
  close(centroid({ type: 'GeometryCollection', geometries: [{ type: 'Polygon', coordinates: [square(10, 20, 4)] }, { type: 'Point', coordinates: [11, 21] }] }), [11, 21]);
  // Hand-worked: an L of three unit squares.
  close(centroid({ type: 'Polygon', coordinates: [[[0, 0], [2, 0], [2, 1], [1, 1], [1, 2], [0, 2], [0, 0]]] }), [5 / 6, 5 / 6]);
  close(centroid({ type: 'Polygon', coordinates: [[[3, 3], [4, 3], [3, 3]]] }), [3, 3]);
});

test('areas of several features that share a name are one place, at the largest of them', () => {
  const file = (...list: Position[][]) => collection(...list.map((ring) => feature({ type: 'Polygon', coordinates: [ring] }, { adm1: 'Rafah' })));
  for (const list of [[square(0, 0, 1), square(10, 20, 4)], [square(10, 20, 4), square(0, 0, 1)]]) close(good(readGeoJson(file(...list), ['Rafah'])).positions.get('rafah'), [12, 22]);
});

test('areas without a name of the rows are kept as outlines around the places', () => {
  const { outlines } = good(readGeoJson(collection(feature({ type: 'Polygon', coordinates: [square(0, 0, 1)] }, { n: 'Rafah' }), feature({ type: 'Polygon', coordinates: [square(5, 5, 1)] })), ['Rafah']));
  assert.deepEqual(outlines.map((o) => o.isPlace), [true, false]);
});

test('what is not GeoJSON, and GeoJSON that names none of the places, are told apart', () => {
  for (const value of [null, 7, 'a', [], {}, { type: 'Topology' }, { type: 'FeatureCollection' }, { type: 'FeatureCollection', features: {} }, collection(), collection(1, null, [])]) {
    assert.equal(bad(readGeoJson(value, ['Rafah'])).code, 'file-not-geojson', JSON.stringify(value));
  }
  const unmatched = bad(readGeoJson(collection(feature({ type: 'Point', coordinates: [1, 2] }, { n: 'Elsewhere' })), ['Rafah', 'Gaza']));
  assert.deepEqual([unmatched.code, unmatched.other], ['places-unmatched', 'Rafah, Gaza']);
  // In metres, as many published files are.
  assert.equal(bad(readGeoJson(collection(feature({ type: 'Point', coordinates: [628_000, 3_460_000] }, { n: 'Rafah' })), ['Rafah'])).code, 'file-not-geojson');
});

test('hostile shapes give no position off the earth, and never throw', () => {
  let deep: unknown = { type: 'Point', coordinates: [1, 2] };
  for (let i = 0; i < 20_000; i++) deep = { type: 'GeometryCollection', geometries: [deep] };
  const hostile = [deep, { type: 'Point', coordinates: [1e308, 2] }, { type: 'Point', coordinates: ['1', '2'] }, { type: 'Point', coordinates: [NaN, NaN] },
    { type: 'Polygon', coordinates: [[[1, 1], [2, 1e308], [3, -Infinity], null, 'x']] }, { type: 'Polygon', coordinates: { length: 1e9 } }, { type: 'MultiPolygon', coordinates: [[[]], null, 7] }, 'Point', []];
  for (const geometry of hostile) assert.ok('problem' in readGeoJson(collection(feature(geometry, { n: 'Rafah' })), ['Rafah']));
  fc.assert(fc.property(fc.anything(), fc.json(), (value, text) => {
    for (const any of [value, JSON.parse(text) as unknown]) {
      for (const file of [any, collection(any), collection(feature(any, { n: 'Rafah' })), collection(feature({ type: 'Polygon', coordinates: any }, any, 'Rafah'))]) {
        const read = readGeoJson(file, ['Rafah']);
        if ('ok' in read) for (const [longitude, latitude] of read.ok.positions.values()) assert.ok(Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90);
      }
    }
  }), { numRuns: 200 });
});

test('a large file is read in one go', () => {
  const ring = Array.from({ length: 300_000 }, (_, i): Position => [34 + Math.cos(i / 47_746), 31 + Math.sin(i / 47_746)]);
  const start = performance.now();
  close(good(readGeoJson(collection(feature({ type: 'Polygon', coordinates: [ring] }, { n: 'Rafah' })), ['Rafah'])).positions.get('rafah')?.map((n) => Math.round(n * 100) / 100) as unknown as Position, [34, 31]);
  assert.ok(performance.now() - start < 2000);
});
