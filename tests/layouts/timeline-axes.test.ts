import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readEvents } from '../../src/data/read-events.js';
import type { Fields } from '../../src/data/fields.js';
import { layoutTimeline, type TimelineLayout } from '../../src/elements/toll-timeline/toll-timeline.layout.js';
import { atLeast, reported } from '../../src/figures/estimate.js';
import { UNKNOWN_FIGURE, type Figure, type Status } from '../../src/figures/figure.js';
import { anyFigure } from '../figures/any-figure.js';
import { figure } from '../read.js';

const base: Fields = { measure: 'killed', source: 'Ministry', since: '2023-10-07' };
const report = (asOf: string, value: string, more: Fields = {}) => figure({ ...base, 'as-of': asOf, value, ...more });
const YEAR = [report('2023-10-07', '200'), report('2024-03-01', '30,000'), report('2024-10-18', '42,500')];
const layout = (figures: readonly Figure[], events = '', width = 800) => layoutTimeline(figures, readEvents(events).events, width);
const texts = (l: TimelineLayout) => [l.annotations.map((a) => a.event?.text), l.outside.map((e) => e.text)];

// ---- the scale of people

test('the scale starts at zero, at the bottom, and ends at the highest high', () => {
  const { panels: [panel] } = layout([...YEAR, report('2024-10-18', '64,260 (95% CI 55,298–78,525; all models 47,457–88,332)', { source: 'Study' })]);
  const [zero, next] = panel!.ticks;
  assert.deepEqual([zero?.people, zero?.y], [0, panel!.bottom]);
  const perPerson = (panel!.bottom - next!.y) / next!.people;
  assert.ok(Math.abs(perPerson * 88_332 - (panel!.bottom - panel!.top)) < 1e-6);
  assert.ok(panel!.ticks.every((t) => Math.abs(panel!.bottom - t.people * perPerson - t.y) < 1e-6 && t.y >= panel!.top - 1e-6));
});

test('an open end has room above it', () => {
  const { panels: [panel] } = layout([report('2024-10-18', 'at least 11,000')]);
  const [, y] = panel!.series[0]!.marks.symbols[0]!;
  assert.ok(y > panel!.top + 18, `${y}`);
});

// ---- the axis of time

test('an event long before the figures is listed apart and does not stretch the axis', () => {
  const without = layout(YEAR), far = layout(YEAR, '2002: A quartet is founded; 2024-01-15: Inside; 2030-01-01: After');
  assert.deepEqual(texts(far), [['Inside'], ['A quartet is founded', 'After']]);
  assert.deepEqual(far.ticks, without.ticks);
  assert.deepEqual(far.panels.map((p) => p.series.map((s) => s.marks.symbols.map(([x]) => x))), without.panels.map((p) => p.series.map((s) => s.marks.symbols.map(([x]) => x))));
});

test('a period that reaches into the axis is cut at its ends, and a year lies where it lies', () => {
  const { annotations, outside, left, right } = layout(YEAR, '2023-01-01 to 2023-12-31: Began before; 2024: A year; 2024-10-19 to 2024-12-31: Begins after; 2024-10-18: The last day; 2023-10-07: The first day');
  assert.deepEqual(annotations.map((a) => a.event?.text), ['Began before', 'The first day', 'A year', 'The last day']);
  assert.deepEqual(outside.map((e) => e.text), ['Begins after']);
  assert.equal(annotations[0]!.x1, left);
  for (const { x1, x2 } of annotations) assert.ok(x1 >= left && x1 <= right && (x2 === null || (x2 > x1 && x2 <= right)));
  assert.deepEqual(annotations.map((a) => a.x2 === null), [false, true, false, true]);
});

test('annotations are numbered as they come in time, without a gap', () => {
  const { annotations } = layout([...YEAR, report('2024-10-19', '42,400', { note: 'lower' })], '2024-09-01: Second; 2023-11-24: First');
  assert.deepEqual(annotations.map((a) => [a.number, a.event?.text ?? a.entry?.kind]), [[1, 'First'], [2, 'Second'], [3, 'fell']]);
});

test('no figures: no axis, no panels, and every event lies outside', () => {
  const { panels, ticks, annotations, outside, height, width } = layout([], '2024-01-01: A day');
  assert.deepEqual([panels, ticks, annotations, outside.length], [[], [], [], 1]);
  assert.ok(Number.isFinite(height) && Number.isFinite(width));
});

test('one day alone has an axis, and its figure stands inside it', () => {
  const { panels: [panel], ticks, left, right } = layout([report('2024-10-18', '5')]);
  const [[x] = [NaN]] = panel!.series[0]!.marks.symbols;
  assert.ok(x > left && x < right);
  assert.ok(ticks.length > 0 && ticks.every((t) => t.x >= left && t.x <= right));
});

for (const width of [280, 400, 800, 1_200]) {
  test(`at ${width} px dates have room for their labels, and everything lies within the width`, () => {
    for (const from of ['2024-10-10', '2024-08-01', '2023-10-07', '2003-03-20', '1948-05-15']) {
      const { ticks, left, right, panels } = layout([report(from, '5'), report('2024-10-18', '42,500')], '', width);
      assert.ok(ticks.length > 0, `${from}: no date`);
      ticks.slice(1).forEach((t, i) => { assert.ok(t.x - ticks[i]!.x >= 60, `${from}: ${t.x - ticks[i]!.x} px`); });
      for (const { x } of ticks) assert.ok(x >= left && x <= right);
      for (const [x] of panels[0]!.series[0]!.marks.symbols) assert.ok(x >= left && x <= right);
      assert.ok(left < right && right <= width);
    }
  });
}

const dayIn2024 = fc.integer({ min: 0, max: 365 }).map((n) => new Date(Date.UTC(2024, 0, 1) + n * 86_400_000).toISOString().slice(0, 10));

test('numbers of one lane are a number\'s width apart, in every width', () => {
  const events = fc.array(fc.tuple(dayIn2024, dayIn2024).map(([a, b]) => (a < b ? `${a} to ${b}: x` : `${a}: x`)), { maxLength: 30 });
  fc.assert(fc.property(events, fc.integer({ min: 280, max: 1_200 }), (list, width) => {
    const { annotations, top } = layout([report('2024-01-01', '1'), report('2024-12-31', '2')], list.join('; '), width);
    const middle = (a: (typeof annotations)[number]) => (a.x2 === null ? a.x1 : (a.x1 + a.x2) / 2);
    assert.equal(annotations.length, list.length);
    for (const lane of new Set(annotations.map((a) => a.lane))) {
      const at = annotations.filter((a) => a.lane === lane).map(middle).sort((a, b) => a - b);
      at.slice(1).forEach((x, i) => { assert.ok(x - at[i]! >= 22 - 1e-6, `${x} after ${at[i]}`); });
    }
    // The rings of every lane stand above the plot.
    assert.ok(top > 12 + 22 * Math.max(-1, ...annotations.map((a) => a.lane)));
  }), { numRuns: 300 });
});

// ---- any figures, in any order

/** Every number in a layout, also those within path data. */
function numbers(value: unknown): number[] {
  if (typeof value === 'number') return [value];
  if (typeof value === 'string') return /NaN|Infinity|undefined/.test(value) ? [NaN] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbers) : [];
}
/** What is drawn, without the figures it is drawn of. */
const drawing = ({ panels, ticks, annotations, ...rest }: TimelineLayout) => ({
  left: rest.left, right: rest.right, top: rest.top, height: rest.height, ticks,
  annotations: annotations.map(({ number, x1, x2, lane }) => [number, x1, x2, lane]),
  panels: panels.map((p) => ({ top: p.top, bottom: p.bottom, ticks: p.ticks, marks: p.series.map((s) => s.marks) })),
});

test('whatever the figures, every number of a drawing is finite, and no figure is lost', () => {
  fc.assert(fc.property(fc.array(anyFigure, { maxLength: 8 }), fc.constantFrom(280, 640, 1_200), (figures, width) => {
    const made = layoutTimeline(figures, [], width);
    for (const n of numbers(drawing(made))) assert.ok(Number.isFinite(n), JSON.stringify(drawing(made)));
    const held = [...made.undated, ...made.panels.flatMap((p) => p.series.flatMap((s) => s.series.entries.map((e) => e.figure)))];
    assert.equal(held.length, figures.length);
    assert.deepEqual(new Set(held), new Set(figures));
  }), { numRuns: 700 });
});

/** Reports of some sources, day after day, with every status there is. */
const STATUS: (Status | null)[] = [null, null, null, 'carried-forward', 'extrapolated', null, 'late-registration', null, null, 'correction'];
const many = (sources: number, days: number): Figure[] => Array.from({ length: sources * days }, (_, n) => {
  const [source, i] = [n % sources, Math.floor(n / sources)];
  const date = new Date(Date.UTC(2022, 1, 24) + i * 86_400_000);
  return {
    ...UNKNOWN_FIGURE, measure: { id: 'killed', text: null }, source: { chain: [`Source ${source}`], url: null, role: null },
    asOf: { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }, since: { year: 2022, month: 2, day: 24 },
    estimate: i % 7 === source ? atLeast(i * 40) : reported(i * 41 + source), status: i % 100 < 10 && i > 0 ? STATUS[i % 100]! : null,
  };
});

test('three sources of a thousand days each are finite geometry of a bounded number of nodes', () => {
  for (const width of [280, 1_200]) {
    const made = layoutTimeline(many(3, 1_000), [], width);
    const marks = made.panels.flatMap((p) => p.series.map((s) => s.marks));
    assert.equal(marks.length, 3);
    for (const n of numbers(drawing(made))) assert.ok(Number.isFinite(n));
    const nodes = marks.reduce((sum, m) => sum + m.symbols.length + m.boxes.length + m.hollow.length, 0);
    assert.ok(nodes > 3 && nodes <= 3 * width / 6 + 30, `${nodes} nodes at ${width} px`);
  }
});

test('a series on a dense line still has a symbol now and then, and one at its end', () => {
  const [{ marks } = { marks: null }] = layoutTimeline(many(1, 1_000), [], 800).panels[0]!.series;
  const xs = [...marks!.symbols, ...marks!.hollow].map(([x]) => x).sort((a, b) => a - b);
  assert.ok(xs.length >= 8);
  xs.slice(1).forEach((x, i) => { assert.ok(x - xs[i]! <= 80, `${x - xs[i]!} px without a symbol`); });
});

test('the order of the rows changes nothing that is drawn of one source', () => {
  const figures = many(1, 40);
  fc.assert(fc.property(fc.shuffledSubarray(figures, { minLength: 40 }), (shuffled) => {
    assert.deepEqual(drawing(layoutTimeline(shuffled, [], 800)), drawing(layoutTimeline(figures, [], 800)));
  }), { numRuns: 40 });
});

test('the order of the rows of several sources changes only the order of their series', () => {
  const figures = many(3, 15);
  const bySource = (list: readonly Figure[]) => {
    const { panels: [panel], ticks } = layoutTimeline(list, [], 800);
    return { ticks, scale: panel!.ticks, marks: Object.fromEntries(panel!.series.map((s) => [s.series.entries[0]!.figure.source!.chain[0], [s.marks.lines, s.marks.above, s.marks.symbols.length, s.marks.hollow.length]])) };
  };
  fc.assert(fc.property(fc.shuffledSubarray(figures, { minLength: 45 }), (shuffled) => {
    assert.deepEqual(bySource(shuffled), bySource(figures));
  }), { numRuns: 40 });
});

test('figures are not changed by laying them out', () => {
  const figures = many(2, 10).map((f) => Object.freeze(f));
  assert.deepEqual(drawing(layoutTimeline(Object.freeze(figures), [], 800)), drawing(layoutTimeline(figures, [], 800)));
});

test('more series than can be told apart are left to the table, and counted', () => {
  const many = Array.from({ length: 40 }, (_, i) => report('2024-10-16', '5', { source: `S${String(i)}` }));
  const made = layout(many);
  assert.deepEqual([made.panels.flatMap((p) => p.series).length, made.moreSeries], [12, 28]);
});

test('of more series than can be told apart, those are drawn that reach furthest', () => {
  const many = Array.from({ length: 20 }, (_, i) => report(`2024-10-${String(1 + i).padStart(2, '0')}`, '5', { source: `S${String(i)}` }));
  const drawn = layout([...many].reverse()).panels.flatMap((p) => p.series.map((s) => s.series.entries[0]!.figure.source?.chain[0]));
  assert.deepEqual(drawn, Array.from({ length: 12 }, (_, i) => `S${String(19 - i)}`));
});

test('more steps than anyone reads are counted, and none of them is listed', () => {
  const dips = Array.from({ length: 200 }, (_, i) => report(new Date(Date.UTC(2024, 0, 1 + i)).toISOString().slice(0, 10), String(1001 - (i % 2))));
  const made = layout(dips);
  assert.deepEqual([made.annotations.length, made.moreBreaks], [0, 100]);
  assert.equal(layout(dips.slice(0, 25)).annotations.length, 12);
});
