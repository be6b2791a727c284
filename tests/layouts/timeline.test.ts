import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Fields } from '../../src/data/fields.js';
import { seriesOf, type Series } from '../../src/elements/toll-timeline/series.js';
import { layoutTimeline } from '../../src/elements/toll-timeline/toll-timeline.layout.js';
import type { Figure } from '../../src/figures/figure.js';
import { figure } from '../read.js';

const base: Fields = { measure: 'killed', source: 'Ministry', since: '2023-10-07' };
/** Reports of one source: day and number, and whatever else a report says. */
const reports = (...rows: [asOf: string, value: string, more?: Fields][]): Figure[] => rows.map(([asOf, value, more]) => figure({ ...base, 'as-of': asOf, value, ...more }));
function only(figures: readonly Figure[]): Series {
  const all = seriesOf(figures).panels.flatMap((p) => p.series);
  assert.equal(all.length, 1);
  return all[0]!;
}
const links = (figures: readonly Figure[]) => only(figures).entries.map((e) => e.link);
const layout = (figures: readonly Figure[], width = 800) => layoutTimeline(figures, [], width);
const marks = (figures: readonly Figure[]) => layout(figures).panels[0]!.series[0]!.marks;
const notes = (figures: readonly Figure[]) => layout(figures).annotations.map((a) => [a.entry?.kind, a.entry?.figures[0]!.estimate.value]);
/** The day since 1970 in which a mark of a layout lies. */
const dayAt = (figures: readonly Figure[], x: number) => {
  const { left, right, panels } = layout(figures);
  const entries = panels.flatMap((p) => p.series).flatMap((s) => s.series.entries);
  const [first, last] = [Math.min(...entries.map((e) => e.from)), Math.max(...entries.map((e) => e.to))];
  return Math.floor(first + (x - left) / (right - left) * (last - first) + 1e-6);
};
const day = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;

// ---- days without a report

test('reports of neighbouring days are joined by a line', () => {
  const figures = reports(['2024-10-16', '42,300'], ['2024-10-17', '42,400'], ['2024-10-18', '42,500']);
  assert.deepEqual([links(figures), only(figures).openDays], [['open', 'line', 'line'], 0]);
  assert.deepEqual(Object.keys(marks(figures).lines), ['line']);
  assert.equal(marks(figures).symbols.length, 3);
});

test('days without a report are left open and counted: no line runs across', () => {
  const figures = reports(['2024-10-10', '42,000'], ['2024-10-11', '42,100'], ['2024-10-15', '42,300'], ['2024-10-18', '42,500']);
  assert.deepEqual([links(figures), only(figures).openDays], [['open', 'line', 'open', 'open'], 5]);
  const { lines, symbols } = marks(figures);
  assert.equal(symbols.length, 4);
  // One piece of line, and it ends before the gap.
  assert.match(lines.line!, /^M[^M]*L[^LM]*$/);
  assert.equal(Number(/L([\d.]+)/.exec(lines.line!)![1]), symbols[1]![0]);
});

test('a single report is a symbol without a line', () => {
  assert.deepEqual([links(reports(['2024-10-18', '42,500'])), marks(reports(['2024-10-18', '42,500'])).lines], [['open'], {}]);
});

test('reports of months are not joined, because what lies between two unknown days is not known; no days are counted', () => {
  const figures = reports(['2024-07', '39,000'], ['2024-08', '40,500'], ['2024-10', '42,900']);
  assert.deepEqual([links(figures), only(figures).openDays], [['open', 'open', 'open'], 0]);
  // How long each lasts is drawn beside it, because the day is not known.
  assert.equal(marks(figures).days.match(/M/g)?.length, 3);
});

test('a day reported without a number is no gap of reports, and no line is drawn to it or from it', () => {
  const figures = reports(['2024-10-16', '42,300'], ['2024-10-17', 'many'], ['2024-10-18', '42,500']);
  assert.deepEqual([links(figures), only(figures).openDays], [['open', 'open', 'open'], 0]);
  assert.deepEqual([marks(figures).lines, marks(figures).symbols.length], [{}, 2]);
});

test('days are counted as open where reports come daily or weekly, not where they come by the year', () => {
  const on = (...days: string[]) => only(reports(...days.map((day, i): [string, string] => [day, String(100 + i)]))).openDays;
  assert.equal(on('2021-12-31', '2022-12-31', '2023-12-31'), 0);
  assert.equal(on('2024-01-01', '2024-01-08', '2024-01-15'), 12);
  // A daily series with one long hole is still a daily one.
  assert.equal(on('2024-01-01', '2024-01-02', '2024-01-03', '2024-06-03', '2024-06-04'), 151);
});

test('intervals of neighbouring days are joined by a band, across a gap they are not', () => {
  const value = (n: number) => `${n} (95% CI ${n - 10}–${n + 10})`;
  assert.notEqual(marks(reports(['2024-10-16', value(100)], ['2024-10-17', value(110)])).band, '');
  assert.equal(marks(reports(['2024-10-16', value(100)], ['2024-10-19', value(110)])).band, '');
});

// ---- what is not an observation, and what is no event of its day

for (const [status, link, hollow] of [['carried-forward', 'carried', true], ['extrapolated', 'extrapolated', true], ['late-registration', 'step', false], ['correction', 'step', false], ['reclassification', 'step', false], ['method-change', 'step', false]] as const) {
  test(`"${status}" is joined as ${link}, and its mark is ${hollow ? 'hollow' : 'full'}`, () => {
    const figures = reports(['2024-10-16', '42,300'], ['2024-10-17', '42,300', { status }]);
    assert.deepEqual(links(figures), ['open', link]);
    const m = marks(figures);
    assert.deepEqual(Object.keys(m.lines), [link]);
    // What was carried forward is told from what was extrapolated.
    assert.deepEqual([m.symbols.length, m.hollow.length, m.worked.length], !hollow ? [2, 0, 0] : status === 'extrapolated' ? [1, 0, 1] : [1, 1, 0]);
    assert.deepEqual(notes(figures), hollow ? [] : [['status', 42_300]]);
  });
}

test('a day after one that was carried forward is joined by a plain line again', () => {
  assert.deepEqual(links(reports(['2024-10-16', '42,300'], ['2024-10-17', '42,300', { status: 'carried-forward' }], ['2024-10-18', '42,500'])), ['open', 'carried', 'line']);
});

test('late registration goes level to its day and then up: the jump is no day\'s deaths', () => {
  const figures = reports(['2024-10-16', '42,000'], ['2024-10-17', '45,000', { status: 'late-registration' }]);
  const { lines, symbols: [before, after] } = marks(figures);
  assert.equal(lines.step, `M${before!.join()}H${after![0]}V${after![1]}`);
});

test('a total that falls without a word of its source is a step and annotated', () => {
  const figures = reports(['2024-10-16', '42,500'], ['2024-10-17', '42,400'], ['2024-10-18', '42,600']);
  assert.deepEqual([links(figures), notes(figures)], [['open', 'step', 'line'], [['fell', 42_400]]]);
});

test('people on a date may become fewer: that is no correction', () => {
  const figures = ['1,900,000', '1,700,000'].map((value, i) => figure({ measure: 'displaced', source: 'A', 'as-of': `2024-10-1${i}`, value }));
  assert.deepEqual([links(figures), notes(figures)], [['open', 'line'], []]);
});

test('a count that begins anew is a break, and is annotated on the day it counts from', () => {
  for (const change of [{ since: '2024-10-17' }, { since: '2024-10-17', status: 'restart' }]) {
    const figures = reports(['2024-10-15', '2,300'], ['2024-10-16', '2,350'], ['2024-10-18', '40', change], ['2024-10-19', '60', { since: '2024-10-17' }]);
    assert.deepEqual(links(figures), ['open', 'line', 'open', 'line']);
    const [note, ...others] = layout(figures).annotations;
    assert.deepEqual([note?.entry?.kind, note?.x2, others], ['restart', null, []]);
    assert.equal(dayAt(figures, note!.x1), day('2024-10-17'));
  }
});

test('a break that its source states without another day stands on the day of its first report', () => {
  const figures = reports(['2024-10-16', '2,350'], ['2024-10-17', '40', { status: 'restart' }]);
  assert.deepEqual([links(figures), notes(figures)], [['open', 'open'], [['restart', 40]]]);
  assert.equal(dayAt(figures, layout(figures).annotations[0]!.x1), day('2024-10-17'));
});

// ---- versions

const published = (asOf: string, value: string, on: string): [string, string, Fields] => [asOf, value, { published: on }];

test('of two numbers for a day the one published later stands in the series, the first one apart and hollow', () => {
  const figures = reports(published('2024-10-16', '42,300', '2024-10-16'), published('2024-10-17', '42,400', '2024-10-17'), published('2024-10-16', '42,350', '2024-12-01'));
  for (const given of [figures, [...figures].reverse()]) {
    const [later, first, ...rest] = seriesOf(given).panels.flatMap((p) => p.series);
    assert.deepEqual([later?.version, first?.version, rest], ['later', 'first', []]);
    assert.deepEqual([later, first].map((s) => s!.entries.map((e) => e.figure.estimate.value)), [[42_350, 42_400], [42_300]]);
    const [, drawn] = layout(given).panels[0]!.series;
    assert.deepEqual([drawn?.marks.symbols.length, drawn?.marks.hollow.length], [0, 1]);
  }
});

test('numbers that nobody replaced have no version', () => {
  assert.equal(only(reports(published('2024-10-16', '42,300', '2024-10-16'), published('2024-10-17', '42,400', '2024-10-17'))).version, null);
});

test('numbers that their author calls two versions are two series', () => {
  const figures = reports(['2024-10-16', '42,300', { revision: 'as published' }], ['2024-10-16', '42,350', { revision: 'as later counted' }]);
  assert.deepEqual(seriesOf(figures).panels.map((p) => p.series.map((s) => s.entries.length)), [[1, 1]]);
});

test('a number made by another method replaces none', () => {
  const figures = reports(['2024-10-16', '42,300', { published: '2024-10-16', method: 'hospital records' }], ['2024-10-16', '60,000', { published: '2024-12-01', method: 'survey' }]);
  assert.deepEqual(seriesOf(figures).panels.flatMap((p) => p.series.map((s) => s.version)), [null, null]);
});

// ---- which series, which scale

test('another source, group, place or grading is a series of its own on the same scale, in the order given', () => {
  for (const change of [{ source: 'B' }, { group: 'children' }, { place: 'Rafah' }, { certainty: 'verified' }]) {
    const figures = reports(['2024-10-16', '5', change], ['2024-10-16', '6'], ['2024-10-17', '7', change]);
    assert.deepEqual(seriesOf(figures).panels.map((p) => p.series.map((s) => s.entries.map((e) => e.figure.estimate.value))), [[[5, 7], [6]]], JSON.stringify(change));
  }
});

test('another origin or destination is a series of its own', () => {
  for (const [a, b] of [[{ from: 'Sudan', to: 'Chad' }, { from: 'Sudan', to: 'Egypt' }], [{ from: 'Sudan', to: 'Chad' }, { from: 'Libya', to: 'Chad' }], [{ to: 'Chad' }, { from: 'Sudan', to: 'Chad' }]]) {
    const moved = (value: string, day: string, ends: Fields) => figure({ measure: 'refugees', source: 'UNHCR', 'as-of': day, value, ...ends });
    const all = seriesOf([moved('5', '2024-10-16', a!), moved('6', '2024-10-16', b!), moved('7', '2024-10-17', a!)]).panels[0]!.series;
    assert.deepEqual(all.map((s) => s.entries.map((e) => e.figure.estimate.value)), [[5, 7], [6]]);
  }
});

test('several figures of one day that differ in nothing said are not joined to others, and none of them fell', () => {
  const figures = reports(['2024-10-15', '40'], ['2024-10-16', '50'], ['2024-10-16', '9'], ['2024-10-17', '70'], ['2024-10-18', '80']);
  assert.deepEqual([links(figures), only(figures).isRepeated, notes(figures)], [['open', 'open', 'open', 'open', 'line'], true, []]);
  assert.equal(only(reports(['2024-10-15', '40'], ['2024-10-16', '50'])).isRepeated, false);
});

test('many series that agree on the last day lie side by side, inside the plot', () => {
  const figures = Array.from({ length: 10 }, (_, i) => reports(['2024-10-01', String(50_000 + 9_000 * i), { source: `S${i}` }], ['2024-10-18', '500', { source: `S${i}` }])).flat();
  const { panels: [panel], right } = layout(figures);
  const ends = panel!.series.map(({ marks: m }) => m.symbols.at(-1)![0]).sort((a, b) => a - b);
  assert.ok(ends.at(-1)! <= right + 0.1, `${ends.at(-1)}`);
  for (const [i, x] of ends.entries()) assert.ok(i === 0 || x - ends[i - 1]! > 8.5, ends.join());
});

test('who relayed a source makes no other series', () => {
  assert.equal(only(reports(['2024-10-16', '5'], ['2024-10-17', '6', { source: 'Ministry; Anadolu' }])).entries.length, 2);
});

test('another measure, another unit, and counts of periods beside totals have a scale of their own', () => {
  const killed: [string, string] = ['2024-10-16', '42,300'];
  for (const [fact, row] of [['measure', ['2024-10-16', '99,000', { measure: 'injured' }]], ['unit', ['2024-10-16', '900', { 'counted-in': 'families' }]], ['period', ['', '120', { since: '2024-10-01', until: '2024-10-16' }]]] as [string, [string, string, Fields]][]) {
    const { panels } = layout(reports(killed, row));
    assert.deepEqual(panels.map((p) => p.series.length), [1, 1], fact);
    assert.deepEqual(panels.map((p) => p.panel.isPeriod), [false, fact === 'period']);
    assert.ok(panels[0]!.bottom < panels[1]!.top, 'one above the other');
    // Each is as tall as its own scale: both reach the same height.
    const height = (i: number) => panels[i]!.bottom - (panels[i]!.series[0]!.marks.symbols[0]?.[1] ?? Number(/,([\d.]+)/.exec(panels[i]!.series[0]!.marks.caps)![1]));
    assert.ok(Math.abs(height(0) - height(1)) < 0.2, fact);
  }
});

test('a figure without a day, or a share, has no place in time and is counted, not lost', () => {
  const figures = reports(['2024-10-16', '5'], ['', '6', { since: '' }], ['2024-10-17', 'majority'], ['', '7']);
  const { undated, panels } = layout(figures);
  assert.deepEqual(undated, [figures[1], figures[2], figures[3]]);
  assert.deepEqual(panels.flatMap((p) => p.series.flatMap((s) => s.series.entries.map((e) => e.figure))), [figures[0]]);
});

test('a figure that only says until when stands on that day', () => {
  assert.deepEqual(only([figure({ measure: 'killed', value: '5', until: '2024-10-16' })]).entries.map((e) => [e.from, e.to]), [[day('2024-10-16'), day('2024-10-17')]]);
});

// ---- counts of periods

const month = (m: string, last: string, value: string, more: Fields = {}) => figure({ measure: 'killed', source: 'A', since: `2024-${m}-01`, until: `2024-${m}-${last}`, value, ...more });

test('counts of periods are columns from zero, as wide as their time, and no line joins them', () => {
  const figures = [month('01', '31', '300'), month('02', '29', '200'), month('03', '31', '100')];
  const { panels: [panel] } = layout(figures);
  const m = panel!.series[0]!.marks;
  assert.deepEqual([m.lines, m.symbols, m.hollow, panel!.panel.isUneven], [{}, [], [], false]);
  const columns = m.columns.split('Z').filter((c) => c !== '').map((c) => [...c.matchAll(/-?[\d.]+/g)].map((n) => Number(n[0])));
  assert.equal(columns.length, 3);
  columns.forEach(([x1, from, to, x2, end], i) => {
    assert.deepEqual([from, end], [panel!.bottom, panel!.bottom]);
    assert.ok(Math.abs((panel!.bottom - to!) / (panel!.bottom - panel!.top) - [1, 2 / 3, 1 / 3][i]!) < 0.01);
    assert.ok(x2! > x1! && x1! >= (columns[i - 1]?.[3] ?? 0), 'no column lies over another');
  });
});

/** The height of the first column of a series, in px. */
const columnOf = ({ bottom, series: [only] }: ReturnType<typeof layout>['panels'][number]) => bottom - Number(/V([\d.]+)V|V([\d.]+)H/.exec(only!.marks.columns)![2]);

for (const width of [360, 800]) {
  test(`counts of periods by several series have a plot each, one below the other, on one scale, at ${width} px`, () => {
    const { panels, height } = layout(Array.from({ length: 12 }, (_, i) => month('01', '31', String(100 * (i + 1)), { source: `S${i}` })), width);
    assert.deepEqual(panels.map((p) => [p.series.length, p.isSplit]), Array.from({ length: 12 }, () => [1, true]));
    assert.deepEqual(new Set(panels.map((p) => p.ticks.map((t) => t.people).join())).size, 1);
    panels.forEach((p, i) => {
      assert.ok(Math.abs(columnOf(p) / (p.bottom - p.top) - (i + 1) / 12) < 0.01, `${i}`);
      // A name of two lines has room above each where the chart is narrow.
      assert.ok(i === 0 || p.top - panels[i - 1]!.bottom >= (width === 360 ? 40 : 28));
    });
    assert.ok(panels.at(-1)!.bottom < height);
  });
}

test('totals of several series share one plot, beside counts of periods that have one each', () => {
  const total = (source: string) => figure({ ...base, source, 'as-of': '2024-01-31', value: '900' });
  const { panels } = layout([total('A'), total('B'), month('01', '31', '300'), month('01', '31', '200', { source: 'B' })]);
  assert.deepEqual(panels.map((p) => [p.series.length, p.isSplit, p.panel.isPeriod]), [[2, false, false], [1, true, true], [1, true, true]]);
});

test('columns are not filled over each other where one period lies in another: only their ends are drawn', () => {
  const year = figure({ measure: 'killed', source: 'A', since: '2024-01-01', until: '2024-12-31', value: '900' });
  const m = marks([month('01', '31', '300'), year]);
  assert.deepEqual([m.columns, m.caps.match(/M/g)?.length], ['', 2]);
});

test('a range whose ends are one number is drawn as that number', () => {
  const agreed = marks([month('01', '31', '188–188')]), reported = marks([month('01', '31', '188')]);
  assert.deepEqual([agreed.columns, agreed.caps, agreed.span], [reported.columns, reported.caps, '']);
  assert.equal(marks(reports(['2024-10-16', '188–188'])).symbols.length, 1);
});

test('periods of unlike length are flagged, months are not', () => {
  const uneven = (...figures: Figure[]) => layout(figures).panels[0]!.panel.isUneven;
  assert.equal(uneven(month('01', '31', '300'), month('02', '29', '200')), false);
  assert.equal(uneven(month('01', '31', '300'), month('02', '14', '100')), true);
  assert.equal(uneven(month('01', '31', '300')), false);
});
