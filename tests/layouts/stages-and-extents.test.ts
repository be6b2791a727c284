import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { extentsOf } from '../../src/elements/displacement-flow/extents.js';
import { isSequence, stagesOf, stepsOf } from '../../src/elements/displacement-flow/stages.js';
import type { Figure } from '../../src/figures/figure.js';
import { isMove } from '../../src/figures/movement.js';
import type { Fields } from '../../src/data/fields.js';
import { ARTICLE, figure } from '../read.js';
import { anyFigures } from './any-flow.js';

const steps = (...names: string[]) => stepsOf(names.map((step) => figure({ value: '1', from: 'A', step }))).map((s) => s.name);

test('steps that are numbers come in their order as numbers, not as text', () => {
  assert.deepEqual(steps('10', '2', '1'), ['1', '2', '10']);
  assert.deepEqual(steps('01', '2', '1'), steps('1', '01', '2'));
});

test('steps that are ISO dates come in the order of time', () => {
  assert.deepEqual(steps('2024-05', '2023-10-13', '2023-12'), ['2023-10-13', '2023-12', '2024-05']);
  assert.deepEqual(steps('2024', '2023'), ['2023', '2024']);
});

test('steps with other names come as the rows first name them', () => {
  assert.deepEqual(steps('October 2023', 'May 2024', 'October 2023', 'December 2023'), ['October 2023', 'May 2024', 'December 2023']);
  assert.deepEqual(steps('2', 'later', '1'), ['2', 'later', '1']);
});

test('rows without a step are one step of their own, first', () => {
  assert.deepEqual(steps('2', '', '1', ''), [null, '1', '2']);
  assert.deepEqual(steps('', ''), [null]);
});

/** Stages as a short text: what was counted before, then for each its name, its movements and its counts. */
function stages(...rows: Fields[]) {
  const found = stagesOf(rows.map((row) => figure({ value: '1', ...row })));
  const text = (list: readonly Figure[]) => list.map((f) => f.note ?? f.place ?? `${f.from ?? '?'}-${f.to ?? '?'}`).join(' ');
  return {
    before: text(found.before), undated: text(found.undated),
    stages: found.stages.map(({ name, moves, counts }) => [name, text(moves), text(counts)].join(': ')),
  };
}
const move = (from: string, to: string, more: Fields = {}): Fields => ({ from, to, ...more });
const count = (place: string, more: Fields = {}): Fields => ({ place, ...more });

test('a stage keeps the order of its rows', () => {
  assert.deepEqual(stages(move('X', 'P', { step: '2' }), move('B', 'P', { step: '1' }), move('Y', 'P', { step: '2' }), move('A', 'P', { step: '1' })).stages, ['1: B-P A-P: ', '2: X-P Y-P: ']);
});

test('no rows have no stages', () => { assert.deepEqual(stagesOf([]), { before: [], stages: [], undated: [] }); });

test('counts before the first movements stand before them, the counts of a step after its movements', () => {
  assert.deepEqual(stages(count('A', { step: '1' }), move('A', 'B', { step: '2' }), count('B', { step: '2' })), { before: 'A', stages: ['2: A-B: B'], undated: '' });
});

test('a step of counts only is a column: where the last movements led, unless counts stand there', () => {
  assert.deepEqual(stages(move('A', 'B', { step: '1' }), count('B', { step: '2' }), move('B', 'C', { step: '3' })), { before: '', stages: ['1: A-B: B', '3: B-C: '], undated: '' });
  assert.deepEqual(stages(count('A', { step: '1' }), count('A', { step: '2' }), move('A', 'B', { step: '3' })), { before: 'A', stages: ['2: : A', '3: A-B: '], undated: '' });
  assert.deepEqual(stages(move('A', 'B', { step: '1' }), count('B', { step: '1' }), count('B', { step: '2' })), { before: '', stages: ['1: A-B: B', '2: : B'], undated: '' });
});

test('without steps, counts on several days are columns, and movements lie between them by the end of their period', () => {
  const rows = [
    count('A', { note: 'A1', 'as-of': '2024-01-01' }), count('A', { note: 'A2', 'as-of': '2024-03-01' }), count('B', { note: 'B2', 'as-of': '2024-03-01' }),
    move('A', 'B', { since: '2024-01-05', until: '2024-02-01' }), move('B', 'C', { since: '2024-02-01', until: '2024-04-01' }), move('X', 'A', { since: '2023-10-01', until: '2023-11-01' }),
    move('C', 'D', { 'as-of': '2024-03-01' }),
  ];
  for (const list of [rows, [...rows].reverse()]) {
    const found = stages(...list);
    assert.deepEqual([found.before, found.undated], ['', '']);
    assert.deepEqual(found.stages.map((s) => s.split(/[ :]+/).filter(Boolean).sort()), [['A1', 'X-A'], ['A-B', 'A2', 'B2', 'C-D'], ['B-C']]);
  }
});

test('a day is in the month that is counted, and a movement of that month before its count', () => {
  assert.deepEqual(stages(count('A', { 'as-of': '2024-02' }), move('X', 'A', { since: '2024-02-01', until: '2024-02-29' }), move('A', 'Y', { since: '2024-02-01', until: '2024-03-01' })).stages, [': X-A: A', ': A-Y: ']);
});

test('what has no date cannot be placed between dated counts, and is reported', () => {
  const rows = [count('A', { 'as-of': '2024-01-01' }), count('B'), move('A', 'B', { until: '2024-02-01' }), move('A', 'C'), move('A', 'D', { since: '2024-01-01' })];
  assert.deepEqual(stages(...rows), { before: 'A', stages: [': A-B: '], undated: 'A-C A-D B' });
});

test('counts without any date stand after the movements', () => {
  assert.deepEqual(stages(count('B'), move('A', 'B')), { before: '', stages: [': A-B: B'], undated: '' });
});

test('periods that follow one another are stages, in the order of time', () => {
  const rows = [move('B', 'D', { since: '2024-02-01', until: '2024-02-29' }), move('A', 'B', { since: '2024-01-01', until: '2024-01-31' }), move('E', 'F', { since: '2024-01-01', until: '2024-01-31' })];
  for (const list of [rows, [...rows].reverse()]) assert.equal(stages(...list).stages.length, 2);
  assert.deepEqual(stages(...rows).stages, [': A-B E-F: ', ': B-D: ']);
  assert.deepEqual(stages(move('A', 'B', { since: '2023', until: '2023' }), move('B', 'C', { since: '2024', until: '2024' })).stages, [': A-B: ', ': B-C: ']);
});

test('periods are no stages where nobody could have moved on', () => {
  const within = (year: string, place: string) => move(place, place, { since: year, until: year });
  assert.equal(stages(within('2022', 'A'), within('2023', 'A'), within('2024', 'A')).stages.length, 1);
  assert.equal(stages(move('A', 'B', { since: '2023', until: '2023' }), move('A', 'B', { since: '2024', until: '2024' })).stages.length, 1);
  assert.equal(stages(move('A', 'B', { since: '2023', until: '2023' }), move('B', 'A', { since: '2024', until: '2024' })).stages.length, 2);
});

for (const [fact, more] of [
  ['overlap', { since: '2024-01-31', until: '2024-02-29' }], ['hold one another', { since: '2023-01-01', until: '2024-12-31' }],
  ['are not all stated', {}], ['begin without an end', { since: '2024-02-01' }], ['end without a beginning', { until: '2024-02-29' }],
] as [string, Fields][]) {
  test(`periods that ${fact} are one stage`, () => {
    assert.deepEqual(stages(move('A', 'B', { since: '2024-01-01', until: '2024-01-31' }), move('B', 'D', more)), { before: '', stages: [': A-B B-D: '], undated: '' });
  });
}

test('every figure is in one stage, before them, or undated, and no stage is empty', () => {
  fc.assert(fc.property(anyFigures, (figures) => {
    const found = stagesOf(figures);
    const all = [...found.before, ...found.undated, ...found.stages.flatMap((s) => [...s.moves, ...s.counts])];
    assert.equal(all.length, figures.length);
    assert.deepEqual(new Set(all), new Set(figures));
    for (const { moves, counts } of found.stages) {
      assert.ok(moves.length + counts.length > 0);
      assert.ok(moves.every(isMove) && !counts.some(isMove));
    }
    assert.ok(!found.before.some(isMove));
    assert.equal(isSequence(figures), found.stages.length > 1);
  }), { numRuns: 600 });
});

/** The extents of rows, in their order. */
function extents(...rows: Fields[]) {
  const figures = rows.map((row) => figure({ from: 'A', to: 'B', ...row }));
  const all = extentsOf(figures);
  return figures.map((f) => all.get(f)!);
}

test('a movement is as wide as its count, all of it claimed', () => {
  assert.deepEqual(extents({ value: '500' }), [{ size: 500, core: 1, best: null, kind: 'closed' }]);
});

test('"nearly two million" is as wide as two million, of which 1.5 million is core', () => {
  assert.deepEqual(extents({ value: 'nearly two million' }), [{ size: 2_000_000, core: 0.75, best: null, kind: 'closed' }]);
});

test('"hundreds of thousands" is a million wide, and none of it has an edge', () => {
  assert.deepEqual(extents({ value: 'hundreds of thousands' }), [{ size: 1_000_000, core: 0, best: null, kind: 'haze' }]);
});

test('"up to 500" has no core: nobody claimed that anyone moved', () => {
  assert.deepEqual(extents({ value: 'up to 500' }), [{ size: 500, core: 0, best: null, kind: 'closed' }]);
});

test('a range has its low as core and its high as width', () => {
  assert.deepEqual(extents({ low: '100', high: '400' }), [{ size: 400, core: 0.25, best: null, kind: 'closed' }]);
});

test('"at least" is open beyond its number, and no wider movement of the chart changes its core', () => {
  for (const others of [[], [{ value: '10,000' }]] as Fields[][]) {
    const [open] = extents({ value: 'at least 500' }, ...others);
    assert.equal(open?.kind, 'open');
    assert.ok(Math.abs(open.size * open.core - 500) < 1e-9 && open.core < 1);
  }
});

test('a movement of unknown size is a thread, whatever else moves', () => {
  for (const value of ['', 'many', 'majority']) {
    assert.equal(extents({ value }, { value: '500', from: 'C' })[0]?.kind, 'unknown', value);
  }
});

test('a stated zero is no thread: it is a closed hair, thinner than one', () => {
  const [zero, thread, wide] = extents({ value: '0' }, { value: 'many' }, { value: '500' });
  assert.equal(zero?.kind, 'closed');
  assert.ok(zero.size > 0 && zero.size < thread!.size && zero.size < wide!.size / 100);
});

test('nothing but unknown sizes are threads of one width', () => {
  const [a, b] = extents({ value: 'many' }, { value: '' });
  assert.deepEqual(a, b);
  assert.ok(Number.isFinite(a!.size) && a!.size > 0);
});

// ---- a share and its whole: "the vast majority" of nearly two million went to Rafah

const displaced = figure(ARTICLE.displaced);
const toRafah = figure(ARTICLE.toRafah);

test('a share of more than half is half of the whole as it is drawn, then soft', () => {
  const all = extentsOf([displaced, toRafah]);
  assert.deepEqual(all.get(toRafah), { size: 2_000_000, core: 0.5, best: null, kind: 'closed' });
});

test('the row that gave the whole is then the rest, whose number nobody stated: a thread', () => {
  assert.equal(extentsOf([displaced, toRafah]).get(displaced)?.kind, 'unknown');
});

test('a share of an open whole stays open', () => {
  const whole = figure({ ...ARTICLE.displaced, value: 'at least 1,000' });
  const extent = extentsOf([whole, toRafah]).get(toRafah)!;
  assert.equal(extent.kind, 'open');
  assert.ok(Math.abs(extent.size * extent.core - 500) < 1e-9);
});

test('a whole of which two rows are shares is the rest of both', () => {
  const half = figure({ ...ARTICLE.toRafah, to: 'Khan Younis', value: 'a third' });
  const all = extentsOf([displaced, toRafah, half]);
  assert.equal(all.get(displaced)?.kind, 'unknown');
  assert.ok(all.get(half)!.size < all.get(toRafah)!.size);
});

test("the source's own figure lies within its range, where one was stated", () => {
  const [three, two] = extents({ value: '300', low: '100', high: '400' }, { low: '100', high: '400' });
  assert.deepEqual([three?.best, two?.best], [0.75, null]);
});

test('what rests on wording is soft for at least a tenth of its width, so that it is seen', () => {
  const [rounded, exact] = extents({ value: 'about 376,000' }, { value: '376,000' });
  assert.equal(rounded?.core, 0.9);
  assert.equal(exact?.core, 1);
});

test('extents are finite, positive, and claim no more than all of themselves, whatever is stated', () => {
  fc.assert(fc.property(anyFigures, (figures) => {
    const all = extentsOf(figures);
    const widest = Math.max(...[...all.values()].map((e) => e.size));
    for (const f of figures) {
      const { size, core, best, kind } = all.get(f)!;
      assert.ok(Number.isFinite(size) && size > 0 && size >= widest / 1_000, `${size} of ${widest}`);
      assert.ok(core >= 0 && core <= 1 && (best === null || (best >= 0 && best <= 1)));
      if (kind === 'unknown' || kind === 'haze') assert.equal(core, 0);
    }
  }), { numRuns: 600 });
});
