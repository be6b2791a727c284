import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Estimate } from '../../src/figures/estimate.js';
import type { Figure } from '../../src/figures/figure.js';
import { outerSpan, spanOf } from '../../src/figures/span.js';
import { layoutTimeline } from '../../src/elements/toll-timeline/toll-timeline.layout.js';
import type { SeriesMarks } from '../../src/elements/toll-timeline/series-marks.js';
import { layoutPanels } from '../../src/marks/panels.js';
import { countScale } from '../../src/marks/scale.js';
import { isAgreed, type Shape } from '../../src/marks/shapes.js';
import { figure } from '../read.js';
import { anyEstimate } from './any-estimate.js';

// No path turns an open or missing end into a number, whatever the estimate.

/** Every number that the source stated. */
const stated = (e: Estimate): number[] =>
  [e.value, e.low, e.high, ...(e.bound === 'between' ? (e.others ?? []).flatMap(({ low, high }) => [low, high]) : [])].filter((n) => n !== null);
const isNear = (a: number, b: number) => Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b));
const isOneOf = (n: number, list: readonly number[]) => list.some((m) => isNear(n, m));

/** Where a shape is closed: a line, a point or a sharp end. Fades, hatches and hazes have none. */
function closedEnds(s: Shape): number[] {
  switch (s.kind) {
    case 'solid': return s.x2 > 0 ? [s.x2] : [];
    case 'span': case 'interval': return [s.x1, s.x2];
    case 'point': case 'edge': case 'former': return [s.x];
    default: return [];
  }
}

const measured = (e: Estimate, change: object = {}): Figure => ({ ...figure({ value: '1', measure: 'killed', 'as-of': '2024-10-18', source: 'A' }), estimate: e, ...change });
const bars = fc.tuple(anyEstimate, fc.array(anyEstimate, { maxLength: 3 }), fc.boolean());

test('a bar is closed only where its source stated a number', () => {
  fc.assert(fc.property(bars, ([e, others, gradient]) => {
    const figures = [e, ...others].map((estimate, i) => measured(estimate, { group: String(i) }));
    const { max } = countScale(figures.map((f) => outerSpan(f.estimate)).filter((s) => s !== null));
    const [row] = layoutPanels(figures, 800, gradient)[0]!.rows;
    if (e.bound === 'share') return;
    // Below "about" and "nearly" the solid part only passes into what is soft.
    const soft = row!.shapes.filter((s) => s.kind === 'soft' || s.kind === 'blur').map((s) => s.x1 * max);
    for (const end of row!.shapes.flatMap(closedEnds).map((x) => x * max)) assert.ok(isOneOf(end, [...stated(e), ...soft]), `${end} of ${JSON.stringify(e)}`);
    const highest = Math.max(...stated(e), -1);
    for (const s of row!.shapes) {
      if (s.kind === 'dot') assert.ok(s.x * max >= (e.low ?? 0) - 1e-6 * max && s.x * max <= highest + 1e-6 * max);
      if (s.kind === 'solid' && e.bound !== 'reported' && e.bound !== 'at-least' && !isAgreed(e)) assert.ok(s.x2 * max < highest || highest <= 0, 'a solid end is a count, or the floor of one');
    }
    if (e.bound === 'at-least') assert.ok(row!.shapes.some((s) => s.kind === 'open' && isNear(s.x1 * max, e.low) && s.x2 > s.x1));
    if (e.bound === 'none') assert.deepEqual([row!.shapes, row!.inset], [[], null]);
    if (e.value === null) assert.ok(!row!.shapes.some((s) => s.kind === 'point' || s.kind === 'rise' || s.kind === 'fall'));
  }), { numRuns: 2_000 });
});

test('an enlarged bar is closed only there, too', () => {
  let enlarged = 0;
  fc.assert(fc.property(anyEstimate, (e) => {
    const [, row] = layoutPanels([measured(figure({ value: '4,000,000,000,000' }).estimate), measured(e, { group: 'b' })], 800)[0]!.rows;
    if (!row?.inset) return;
    enlarged++;
    const max = countScale([outerSpan(e)!]).max;
    const soft = row.inset.shapes.filter((s) => s.kind === 'soft' || s.kind === 'blur').map((s) => s.x1 * max);
    for (const end of row.inset.shapes.flatMap(closedEnds).map((x) => x * max)) assert.ok(isOneOf(end, [...stated(e), ...soft]), `${end} of ${JSON.stringify(e)}`);
    if (e.bound === 'at-least') assert.ok(row.inset.shapes.some((s) => s.kind === 'open'));
  }), { numRuns: 1_000 });
  assert.ok(enlarged > 500, String(enlarged));
});

// ---- the same over time

const UNSTATED = { asOf: null, since: { year: 2024, month: 10, day: 1 }, until: { year: 2024, month: 10, day: 31 } };

const NOTHING: SeriesMarks = {
  lines: {}, band: '', above: '', interval: '', within: '', span: '', symbols: [], hollow: [], worked: [], caps: '', days: '', columns: '', boxes: [],
};

/** A single figure in a timeline: its marks, and where numbers of people lie. */
function drawn(e: Estimate, isPeriod: boolean, others: readonly Estimate[] = []): { marks: SeriesMarks; y: (people: number) => number; top: number; bottom: number } {
  const figures = [measured(e, isPeriod ? UNSTATED : {}), ...others.map((o, i) => measured(o, { ...(isPeriod ? UNSTATED : {}), source: { chain: [`B${i}`], url: null, role: null } }))];
  const { panels: [panel] } = layoutTimeline(figures, [], 800);
  if (!panel) return { marks: NOTHING, top: 0, bottom: 0, y: () => 0 };
  const { max } = countScale(figures.map((f) => outerSpan(f.estimate)).filter((s) => s !== null));
  return { marks: panel.series[0]!.marks, top: panel.top, bottom: panel.bottom, y: (people) => panel.bottom - people / max * (panel.bottom - panel.top) };
}

/** All heights that a path with the commands M, L, H, V, h and Z names. */
const heights = (d: string) => [...d.matchAll(/[ML]-?[\d.]+,(-?[\d.]+)|V(-?[\d.]+)/g)].map((m) => Number(m[1] ?? m[2]));
const timelines = fc.tuple(anyEstimate.filter((e) => e.bound !== 'share'), fc.boolean(), fc.array(anyEstimate.filter((e) => e.bound !== 'share'), { maxLength: 2 }));
/** Marks are drawn to a tenth of a px. */
const TENTH = 0.051;

test('over time, a symbol, a cap, a whisker or a band stands only where a number was stated', () => {
  fc.assert(fc.property(timelines, ([e, isPeriod, others]) => {
    const { marks: m, y, bottom } = drawn(e, isPeriod, others);
    const at = [...stated(e).map(y)];
    const isStated = (h: number) => at.some((s) => Math.abs(s - h) <= TENTH);
    for (const [, h] of [...m.symbols, ...m.hollow]) assert.ok(isStated(h), `symbol at ${h}`);
    for (const h of [...heights(m.caps), ...heights(m.interval), ...heights(m.span), ...heights(m.band)]) assert.ok(isStated(h), `${h} is not in ${at.join()}`);
    // What is about or nearly a number is filled up to where its wording begins to leave open.
    const filled = e.bound === 'about' || e.bound === 'nearly' ? [...at, y(spanOf(e)!.low)] : at;
    for (const h of heights(m.columns)) assert.ok(filled.some((s) => Math.abs(s - h) <= TENTH) || Math.abs(h - bottom) <= TENTH, `column to ${h}`);
  }), { numRuns: 2_000 });
});

test('over time, "at least" is open above and nothing of it is above its number but what fades', () => {
  fc.assert(fc.property(timelines, ([e, isPeriod, others]) => {
    const { marks: m, y } = drawn(e, isPeriod, others);
    const up = m.boxes.filter((b) => b.kind === 'up');
    assert.equal(up.length, e.bound === 'at-least' ? 1 : 0);
    if (e.bound !== 'at-least') return;
    assert.ok(Math.abs(up[0]!.y + up[0]!.height - y(e.low)) <= 2 * TENTH && up[0]!.height > 5);
    for (const h of [...m.symbols.map(([, h]) => h), ...heights(m.caps + m.columns + m.interval + m.span)]) assert.ok(h >= y(e.low) - TENTH, `${h} is above ${y(e.low)}`);
    assert.deepEqual([m.interval, m.span, m.boxes.length], ['', '', 1]);
  }), { numRuns: 1_000 });
});

test('over time, a range without a best figure and an order of magnitude have no symbol, no cap and no column', () => {
  fc.assert(fc.property(timelines, ([e, isPeriod, others]) => {
    if (e.bound !== 'magnitude' && !(e.bound === 'between' && e.value === null && !isAgreed(e))) return;
    const { marks: m } = drawn(e, isPeriod, others);
    assert.deepEqual([m.symbols, m.hollow, m.caps, m.columns], [[], [], '', '']);
    assert.ok(m.span !== '' || m.interval !== '' || m.boxes.some((b) => b.kind === 'cloud'));
  }), { numRuns: 1_000 });
});

test('over time, no figure is drawn as nothing: never as zero', () => {
  for (const value of ['', 'many', 'n/a']) for (const isPeriod of [false, true]) {
    const { marks: m } = drawn(figure({ value }).estimate, isPeriod);
    assert.deepEqual(m, NOTHING);
  }
  assert.equal(drawn(figure({ value: '0' }).estimate, false).marks.symbols.length, 1, 'a stated zero has its symbol');
});

test('a count of a period that is at most, or nearly, a number is not filled up to it', () => {
  for (const value of ['up to 500', 'fewer than 500']) assert.equal(drawn(figure({ value }).estimate, true).marks.columns, '', value);
  const { marks, y } = drawn(figure({ value: 'nearly 500' }).estimate, true);
  assert.ok(Math.min(...heights(marks.columns)) > y(500) + 5);
});

test('a count of a period has a line across its end only where it ends there', () => {
  assert.notEqual(drawn(figure({ value: '500' }).estimate, true).marks.caps, '');
  for (const value of ['at least 500', 'nearly 500', 'about 500']) assert.equal(drawn(figure({ value }).estimate, true).marks.caps, '', value);
});

test('an axis is drawn for numbers only', () => {
  assert.deepEqual(layoutTimeline([figure({ value: 'many', measure: 'died', 'as-of': '2024-10-18' })], [], 800).panels.flatMap((p) => p.ticks), []);
});

test('what fades or is soft stays within the picture', () => {
  fc.assert(fc.property(timelines, ([e, isPeriod, others]) => {
    const { marks: m, bottom } = drawn(e, isPeriod, others);
    for (const b of m.boxes) assert.ok(b.width > 0 && b.height >= 0 && b.y + b.height <= bottom + 8 && b.y >= -8, JSON.stringify(b));
  }), { numRuns: 1_000 });
});
