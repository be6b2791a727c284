import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { countCrossings, crossingsBetween } from '../../src/elements/displacement-flow/crossings.js';
import { orderColumns, type Band, type Order, type Stop } from '../../src/elements/displacement-flow/order.js';

const bruteForce = (links: readonly (readonly [number, number])[]) =>
  links.flatMap((a, i) => links.slice(i + 1).filter((b) => (a[0] - b[0]) * (a[1] - b[1]) < 0)).length;
const link = fc.tuple(fc.nat({ max: 12 }), fc.nat({ max: 12 }));

test('crossings are the pairs whose ends stand in opposite orders', () => {
  assert.equal(countCrossings([]), 0);
  fc.assert(fc.property(fc.array(link, { maxLength: 40 }), (links) => { assert.equal(countCrossings(links), bruteForce(links)); }), { numRuns: 500 });
});

test('so are the crossings of two neighbours', () => {
  const far = fc.array(fc.nat({ max: 9 }), { maxLength: 12 }).map((list) => list.sort((a, b) => a - b));
  fc.assert(fc.property(far, far, (first, second) => {
    assert.equal(crossingsBetween(first, second), bruteForce([...first.map((to) => [0, to] as const), ...second.map((to) => [1, to] as const)]));
  }), { numRuns: 500 });
});

/** The crossings of an order, counted one by one. */
function crossed({ columns }: Pick<Order, 'columns'>, bands: readonly Band[]): number {
  const at = new Map(columns.flatMap((column) => column.map((s, i) => [s.id, [s.column, i] as const])));
  return columns.reduce((sum, _, c) => sum + bruteForce(bands.filter((b) => at.get(b.from)![0] === c).map((b) => [at.get(b.from)![1], at.get(b.to)![1]] as const)), 0);
}

/** Graphs of three columns; with `kept` a place is one lane in all of them. */
const anyGraph = fc.tuple(
  fc.uniqueArray(fc.tuple(fc.nat({ max: 1 }), fc.nat({ max: 5 }), fc.nat({ max: 5 })), { minLength: 1, maxLength: 22, selector: (m) => m.join() }),
  fc.array(fc.integer({ min: 1, max: 1000 }), { minLength: 22, maxLength: 22 }), fc.boolean(),
).map(([moves, sizes, kept]) => {
  const bands = moves.map(([c, from, to], i): Band => ({ from: `${c}${from}`, to: `${c + 1}${to}`, size: sizes[i]! }));
  const ids = [...new Set(bands.flatMap((b) => [b.from, b.to]))];
  return { stops: ids.map((id): Stop => ({ id, column: Number(id[0]), lane: kept ? id[1]! : id })), bands, kept };
});

test('an order holds every stop once, in its own column, and tells its crossings', () => {
  fc.assert(fc.property(anyGraph, ({ stops, bands }) => {
    const order = orderColumns(stops, bands);
    order.columns.forEach((column, i) => {
      assert.deepEqual(column.map((s) => s.id).sort(), stops.filter((s) => s.column === i).map((s) => s.id).sort());
    });
    assert.equal(order.crossings, crossed(order, bands));
  }), { numRuns: 800 });
});

test('moving and exchanging places never leaves more crossings than ranking them by size', () => {
  fc.assert(fc.property(anyGraph, ({ stops, bands }) => {
    const people = (lane: string) => Math.max(...stops.filter((s) => s.lane === lane).flatMap((s) => (['from', 'to'] as const).map((end) => bands.filter((b) => b[end] === s.id).reduce((sum, b) => sum + b.size, 0))));
    const rank = [...new Set(stops.map((s) => s.lane))].sort((a, b) => people(b) - people(a) || (a < b ? -1 : 1));
    const columns = [0, 1, 2].map((c) => stops.filter((s) => s.column === c).sort((a, b) => rank.indexOf(a.lane) - rank.indexOf(b.lane)));
    const order = orderColumns(stops, bands);
    assert.ok(order.crossings <= crossed({ columns }, bands), `${order.crossings} > ${crossed({ columns }, bands)}`);
  }), { numRuns: 800 });
});

test('no exchange of two neighbours would save a crossing', () => {
  fc.assert(fc.property(anyGraph, ({ stops, bands }) => {
    const order = orderColumns(stops, bands);
    const saves = (columns: readonly (readonly Stop[])[]) => { assert.ok(crossed({ columns }, bands) >= order.crossings); };
    if (order.lanes) {
      order.lanes.slice(1).forEach((_, i) => {
        const lanes = [...order.lanes!];
        [lanes[i], lanes[i + 1]] = [lanes[i + 1]!, lanes[i]!];
        saves(order.columns.map((column) => [...column].sort((a, b) => lanes.indexOf(a.lane) - lanes.indexOf(b.lane))));
      });
    } else {
      order.columns.forEach((column, c) => {
        column.slice(1).forEach((_, i) => {
          saves(order.columns.map((other, d) => (c === d ? [...column.slice(0, i), column[i + 1]!, column[i]!, ...column.slice(i + 2)] : other)));
        });
      });
    }
  }), { numRuns: 600 });
});

test('the order of the lanes is the order of every column', () => {
  fc.assert(fc.property(anyGraph, ({ stops, bands }) => {
    const { columns, lanes } = orderColumns(stops, bands);
    if (!lanes) return;
    for (const column of columns) assert.deepEqual(column.map((s) => s.lane), lanes.filter((lane) => column.some((s) => s.lane === lane)));
  }), { numRuns: 800 });
});

test('lanes have one order for all columns also where there are too many to exchange', () => {
  // 40 places over 20 columns, and 8,000 bands: far beyond what is recounted.
  let seed = 7;
  const random = (n: number) => { seed = (seed * 1_664_525 + 1_013_904_223) % 2 ** 32; return Math.floor(seed / 2 ** 32 * n); };
  const bands = Array.from({ length: 8_000 }, (): Band => { const c = random(19); return { from: `${c}-${random(40)}`, to: `${c + 1}-${random(40)}`, size: 1 + random(1000) }; });
  const stops = [...new Set(bands.flatMap((b) => [b.from, b.to]))].map((id): Stop => ({ id, column: Number(id.split('-')[0]), lane: id.split('-')[1]! }));
  const { columns, lanes } = orderColumns(stops, bands);
  for (const column of columns) assert.deepEqual(column.map((s) => s.lane), lanes!.filter((lane) => column.some((s) => s.lane === lane)));
});

test('the order of stops and bands has no influence', () => {
  // Parts of people, as shares have them: their sums differ in the last digit by the order of adding.
  const parts = fc.tuple(anyGraph, fc.array(fc.constantFrom(0.1, 0.2, 0.3, 0.7), { minLength: 22, maxLength: 22 }))
    .map(([g, sizes]) => ({ ...g, bands: g.bands.map((b, i) => ({ ...b, size: sizes[i]! })) }));
  const shuffled = fc.oneof(anyGraph, parts).chain((g) => fc.tuple(fc.constant(g), fc.shuffledSubarray(g.stops, { minLength: g.stops.length }), fc.shuffledSubarray(g.bands, { minLength: g.bands.length })));
  fc.assert(fc.property(shuffled, ([{ stops, bands }, otherStops, otherBands]) => {
    const ids = (o: Order) => o.columns.map((c) => c.map((s) => s.id));
    assert.deepEqual(ids(orderColumns(otherStops, otherBands)), ids(orderColumns(stops, bands)));
  }), { numRuns: 1500 });
});
