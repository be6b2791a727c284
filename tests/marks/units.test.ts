import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { countsPeople, layoutCasualtyBars, layoutUnitBars } from '../../src/elements/casualty-bars/casualty-bars.layout.js';
import { about, atLeast, atMost, between, nearly, reported, type Estimate } from '../../src/figures/estimate.js';
import { fitsUnit, layoutUnits, leastUnit, unitCount, type UnitCount, type UnitDrawing } from '../../src/marks/units.js';
import { ARTICLE, estimate, figure } from '../read.js';

/** Marks as "known likely possible", with what else there is. */
function said(text: string, unit: number): string {
  const count = unitCount(estimate(text), unit);
  return count ? [count.known, count.likely, count.possible, ...(count.part ? [`part ${count.part}`] : []), ...(count.isOpen ? ['open'] : [])].join(' ') : 'none';
}

const COUNTS: [text: string, unit: number, marks: string, why: string][] = [
  ['42,500', 500, '85 0 0', 'a count is known'],
  ['99,546', 500, '199 0 0', 'and rounded to the nearest mark'],
  ['149', 100, '1 0 0', 'less than half is rounded down'],
  ['150', 100, '2 0 0', 'half is rounded up'],
  ['42,500', 1, '42500 0 0', 'one mark a person'],
  ['0', 100, '0 0 0', 'a stated zero has no marks'],
  ['49', 100, '0 0 0 part known', 'few people are a part of a mark, never nothing'],
  ['1', 1_000_000, '0 0 0 part known', 'nor is one person nothing'],
  ['50', 100, '1 0 0', 'half a mark is one'],
  ['at least 11,000', 500, '22 0 0 open', '"at least" is known up to its number, then open'],
  ['more than 11,000', 500, '22 0 0 open', '"more than" too'],
  ['at least 40', 100, '0 0 0 part known open', 'an open end beyond a part of a mark'],
  ['at least 0', 100, '0 0 0 open', 'nothing is known, and the end is open'],
  ['about 500', 10, '45 5 5', '"about" is unsure by half a rounding step at both sides'],
  ['about 42,500', 500, '84 1 0', 'and its last mark is unsure, though the step is smaller than a mark'],
  ['about 200', 500, '0 0 1 part likely', 'what was said is seen, though its upper end alone makes a mark'],
  ['about 30', 100, '0 0 0 part likely', 'a few people, about'],
  ['nearly 2,000', 100, '15 0 5', '"nearly" is open below its number'],
  ['nearly 42,500', 500, '84 1 0', 'and its last mark unsure, where that is less than a mark'],
  ['at most 600', 100, '0 0 6', 'of "at most" nothing is known'],
  ['at most 40', 100, '0 0 0 part possible', 'nor of a few'],
  ['300 to 600', 100, '3 0 3', 'a range is known up to its lower end and has no centre'],
  ['25,685–29,201', 10_000, '2 1 0', 'a range within one mark is still unsure'],
  ['25,685–29,201', 30_000, '0 1 0', 'but what both ends claim is no mere possibility'],
  ['20 to 40', 100, '0 0 0 part likely', 'a range of a few'],
  ['300 to 600', 1_000, '0 0 1 part likely', 'a lower end below half a mark is a part within what is possible'],
  ['300 to 300', 100, '3 0 0', 'ends that are one number leave nothing open'],
  ['420 (95% CI 310–640)', 10, '31 11 22', 'an estimate: to its low end, to itself, to its high end'],
  ['120 (100–100,000)', 100_000, '0 0 1 part likely', 'and so is a figure'],
  ['hundreds', 100, 'none', 'an order of magnitude states no number'],
  ['more than half', 100, 'none', 'nor does a share'],
  ['not reported', 100, 'none', 'nor does a gap'],
  ['many', 100, 'none', 'nor a word'],
];
for (const [text, unit, marks, why] of COUNTS) {
  test(`“${text}”, ${unit} people a mark: ${why}`, () => { assert.equal(said(text, unit), marks); });
}

test('further intervals of an estimate count: known is what all of them claim', () => {
  const wide = estimate('420 (95% CI 310–640; 99% CI 280–700)');
  assert.deepEqual(unitCount(wide, 10), { known: 28, likely: 14, possible: 28, part: null, isOpen: false });
});

// ---- what fits

test('a chart has no more than 2,000 marks, and a row no more than 1,000', () => {
  assert.equal(fitsUnit([reported(1_000), reported(1_000)], 1), true);
  assert.equal(fitsUnit([reported(1_000), reported(1_000), reported(1)], 1), false);
  assert.equal(fitsUnit([reported(1_001)], 1), false);
  assert.deepEqual([fitsUnit([], 1), fitsUnit([estimate('not reported')], 1)], [true, true]);
});

test('an order of magnitude has no marks, but must fit the same scale', () => {
  assert.equal(fitsUnit([estimate('hundreds'), estimate('hundreds'), estimate('hundreds')], 1), true);
  assert.equal(fitsUnit([estimate('thousands'), reported(12)], 1), false);
});

test('the unit that would do is the smallest of 1, 2, 5, 10, 20, …', () => {
  const gaza = [reported(42_500), reported(99_546), atLeast(11_000)];
  assert.equal(leastUnit(gaza), 100);
  assert.equal(fitsUnit(gaza, 50), false);
  assert.deepEqual([leastUnit([reported(1_001)]), leastUnit([reported(0)]), leastUnit([])], [2, 1, 1]);
});

// ---- geometry

const rowsOf = (estimates: readonly Estimate[], over: Partial<{ isPresumed: boolean; isUnverified: boolean }> = {}) =>
  estimates.map((e) => ({ figure: { ...figure({ measure: 'killed', value: '1' }), estimate: e }, isPresumed: false, isUnverified: false, ...over }));
const draw = (texts: string[], unit: number, plot = 500) => layoutUnits(rowsOf(texts.map(estimate)), unit, plot);

/** The corners of each mark of a path: all our marks are closed. */
function boxes(d: string | undefined): { x1: number; y1: number; x2: number; y2: number }[] {
  return [...(d ?? '').matchAll(/M([^z]+)z/g)].map(([, body]) => {
    let [x, y] = [0, 0];
    const xs: number[] = [], ys: number[] = [];
    for (const [, letter, numbers] of `M${body}`.matchAll(/([Mhvl])([^Mhvl]+)/g)) {
      const [a, b] = numbers!.split(',').map(Number) as [number, number];
      if (letter === 'M') [x, y] = [a, b];
      else if (letter === 'h') x += a;
      else if (letter === 'v') y += a;
      else [x, y] = [x + a, y + b];
      xs.push(x);
      ys.push(y);
    }
    return { x1: Math.min(...xs), y1: Math.min(...ys), x2: Math.max(...xs), y2: Math.max(...ys) };
  });
}
const marksOf = ({ paths }: UnitDrawing, ...tones: (keyof UnitDrawing['paths'])[]) => tones.flatMap((tone) => boxes(paths[tone]));
const lengthOf = (drawing: UnitDrawing) => Math.max(0, ...marksOf(drawing, 'known', 'likely', 'possible').map((b) => b.x2));

test('marks of few people stand in one line, from zero', () => {
  const [row] = draw(['12'], 1);
  const marks = marksOf(row!, 'known');
  assert.equal(marks.length, 12);
  assert.equal(new Set(marks.map((b) => b.y1)).size, 1);
  assert.ok(marks[0]!.x1 < 5, 'not from zero');
});

test('columns are filled from below, then along the axis', () => {
  const [row] = draw(['85'], 1);
  const marks = marksOf(row!, 'known');
  const columns = [...new Set(marks.map((b) => b.x1))];
  assert.equal(columns.length, 17);
  assert.deepEqual(columns, [...columns].sort((a, b) => a - b));
  const [first, second] = marks;
  assert.equal(first!.x1, second!.x1);
  assert.ok(first!.y1 > second!.y1, 'not from below');
});

test('all rows of a scale have columns of one height, at one width', () => {
  const rows = draw(['42,500', '99,546', 'at least 11,000'], 500);
  assert.equal(new Set(rows.map((r) => `${r!.width} ${r!.height}`)).size, 1);
  assert.deepEqual(new Set(rows.map((r) => marksOf(r!, 'known').filter((b) => b.x1 === marksOf(r!, 'known')[0]!.x1).length)), new Set([5]));
});

test('beyond “at least” nothing is counted: outlines fade over columns of their own', () => {
  const [row] = draw(['at least 12'], 1);
  assert.equal(marksOf(row!, 'known').length, 12);
  const open = marksOf(row!, 'open');
  assert.notEqual(open.length, 0);
  assert.deepEqual(open.filter((b) => b.x1 < marksOf(row!, 'known').at(-1)!.x1), []);
  assert.equal(draw(['12'], 1)[0]!.paths.open, undefined);
});

test('a part of a mark is smaller than a mark', () => {
  const [few, one] = draw(['49', '100'], 100);
  const area = ({ x1, x2, y1, y2 }: ReturnType<typeof boxes>[number]) => (x2 - x1) * (y2 - y1);
  assert.deepEqual([few!.isPart, one!.isPart], [true, false]);
  assert.ok(area(marksOf(few!, 'known')[0]!) < area(marksOf(one!, 'known')[0]!) / 2, 'as large as a mark');
});

test('an order of magnitude is a band on the scale of the marks', () => {
  const [hundreds, count] = draw(['hundreds', '200'], 10);
  assert.deepEqual(hundreds!.paths, {});
  assert.ok(Math.abs(hundreds!.haze![0] - lengthOf(count!)) < 10, `${hundreds!.haze![0]} and ${lengthOf(count!)}`);
  assert.equal(hundreds!.haze![1], hundreds!.width);
  assert.equal(draw(['more than half', '12'], 1)[0], null);
});

test('presumed is drawn in another form, of as many marks', () => {
  const [sure] = layoutUnits(rowsOf([reported(40)]), 1, 500), [presumed] = layoutUnits(rowsOf([reported(40)], { isPresumed: true }), 1, 500);
  assert.notEqual(presumed!.paths.known, sure!.paths.known);
  assert.equal(boxes(presumed!.paths.known).length, 40);
});

test('what nobody verified has no mark that is known', () => {
  const [row, part] = layoutUnits(rowsOf([reported(40), reported(1)].map((e) => e), { isUnverified: true }), 10, 500);
  assert.deepEqual([row!.paths.known, marksOf(row!, 'likely').length], [undefined, 4]);
  assert.deepEqual(Object.keys(part!.paths), ['likely']);
});

test('only people are marks: households and movements are not, a figure without a number has none', () => {
  assert.deepEqual((['killed', 'displaced', 'toCentralGaza', 'famine', 'womenAndChildren'] as const).map((key) => countsPeople(figure(ARTICLE[key]))), [true, true, false, false, false]);
  assert.equal(countsPeople(figure({ measure: 'displaced', value: '1,200', 'counted-in': 'households' })), false);
});

test('rows drawn in marks have neither bar nor axis; a share keeps its strip', () => {
  const bars = layoutCasualtyBars([figure(ARTICLE.killed), figure(ARTICLE.womenAndChildren)], 640);
  const { panels, drawings } = layoutUnitBars(bars, 500, 640);
  const [killed, share] = panels[0]!.rows;
  assert.deepEqual([panels[0]!.ticks, killed!.shapes], [[], []]);
  assert.deepEqual([drawings.has(killed!), drawings.has(share!)], [true, false]);
  assert.equal(share, bars[0]!.rows[1]);
});

test('movements keep their bars and their axis', () => {
  const bars = layoutCasualtyBars([figure({ measure: 'displacements', value: '3,435,904' })], 640);
  const { panels, drawings } = layoutUnitBars(bars, 100_000, 640);
  assert.equal(panels[0], bars[0]);
  assert.equal(drawings.size, 0);
});

// ---- for any figures

const people = fc.nat({ max: 200_000 });
const anyEstimate: fc.Arbitrary<Estimate> = fc.oneof(
  people.map((n) => reported(n)), people.map((n) => about(n + 1)), people.map((n) => atLeast(n)), people.map((n) => atMost(n)), people.map((n) => nearly(n)),
  fc.tuple(people, people, people, fc.boolean()).map(([a, b, c, centred]) => {
    const [low, value, high] = [a, b, c].sort((x, y) => x - y) as [number, number, number];
    return between(low, high, centred ? value : null, { kind: 'unstated', level: null, text: null });
  }),
);
const anyUnit = fc.integer({ min: 1, max: 300_000 });
const total = ({ known, likely, possible }: UnitCount) => known + likely + possible;

test('a count has as many known marks as its number has units, rounded half up', () => {
  fc.assert(fc.property(people, anyUnit, (n, unit) => {
    const count = unitCount(reported(n), unit)!;
    assert.equal(count.known, Math.floor(n / unit + 0.5));
    assert.deepEqual([count.likely, count.possible, count.isOpen], [0, 0, false]);
  }), { numRuns: 1_000 });
});

test('nobody is rounded to nothing, and no mark is counted beyond a stated end', () => {
  fc.assert(fc.property(anyEstimate, anyUnit, (e, unit) => {
    const count = unitCount(e, unit)!;
    const ends = [e.value, e.low, e.high].filter((n) => n !== null);
    const top = e.bound === 'about' ? Infinity : Math.max(...ends);
    assert.ok([count.known, count.likely, count.possible].every((n) => Number.isInteger(n) && n >= 0), JSON.stringify(count));
    assert.ok(total(count) <= Math.floor(top / unit + 0.5), JSON.stringify(count));
    assert.equal(count.part !== null || total(count) > 0, Math.max(...ends) > 0);
    assert.equal(count.isOpen, e.bound === 'at-least');
    if (e.bound === 'at-most') assert.equal(count.known, 0);
  }), { numRuns: 2_000 });
});

test('a figure that is not certain never looks like a count', () => {
  fc.assert(fc.property(anyEstimate, anyUnit, (e, unit) => {
    const { known, likely, possible, part, isOpen } = unitCount(e, unit)!;
    const certain = e.bound === 'reported' || (e.bound === 'between' && e.low === e.high) || Math.max(e.value ?? 0, e.low ?? 0, e.high ?? 0) === 0;
    if (!certain) assert.ok(isOpen || likely > 0 || possible > 0 || (part !== null && part !== 'known'), JSON.stringify({ known, likely, possible, part }));
  }), { numRuns: 2_000 });
});

test('marks lie within their drawing and apart from each other, each is closed, and longer is more', () => {
  fc.assert(fc.property(fc.array(anyEstimate, { minLength: 1, maxLength: 5 }), anyUnit, fc.integer({ min: 240, max: 900 }), (estimates, wanted, plot) => {
    const unit = fitsUnit(estimates, wanted) ? wanted : leastUnit(estimates);
    const drawings = layoutUnits(rowsOf(estimates), unit, plot);
    drawings.forEach((drawing, i) => {
      const count = unitCount(estimates[i]!, unit)!;
      const { width, height, paths } = drawing!;
      assert.doesNotMatch(Object.values(paths).join(), /NaN|undefined|Infinity|e[-+]/);
      assert.ok(width <= plot, `${width} of ${plot}`);
      const marks = marksOf(drawing!, 'known', 'likely', 'possible');
      assert.equal(marks.length, total(count) + (count.part ? 1 : 0));
      const all = [...marks, ...marksOf(drawing!, 'open')];
      for (const b of all) assert.ok(b.x1 > 1 && b.y1 >= 0 && b.x2 < width && b.y2 < height && b.x2 > b.x1 && b.y2 > b.y1, JSON.stringify(b));
      // A part of a mark may lie within one that is possible.
      assert.equal(new Set(all.map(({ x1, x2, y2 }) => `${x1} ${x2} ${y2}`)).size, all.length);
    });
    for (const [i, a] of drawings.entries()) {
      for (const [j, b] of drawings.entries()) {
        if (total(unitCount(estimates[i]!, unit)!) > total(unitCount(estimates[j]!, unit)!)) assert.ok(lengthOf(a!) >= lengthOf(b!), 'more marks, and shorter');
      }
    }
  }), { numRuns: 200, endOnFailure: true });
});

test('on a phone and beside a column the marks stay apart: 6 px from one to the next, unless a row is near its limit', () => {
  for (const plot of [328, 500]) {
    for (const n of [12, 85, 199, 500, 900]) {
      const [row] = layoutUnits(rowsOf([reported(n)]), 1, plot);
      const [first, second] = [...new Set(marksOf(row!, 'known').map((b) => b.x1))];
      assert.ok(second! - first! >= 6, `${n} in ${plot}`);
      assert.ok(row!.height <= 120, `${row!.height} high`);
    }
  }
});
