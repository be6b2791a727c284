import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { layoutFlow, type FlowLayout, type Heading, type Ribbon } from '../../src/elements/displacement-flow/displacement-flow.layout.js';
import { boxOf, LINE, packLabels, type Box } from '../../src/elements/displacement-flow/labels.js';
import { reported } from '../../src/figures/estimate.js';
import { UNKNOWN_FIGURE, type Figure } from '../../src/figures/figure.js';
import { anyFigures, anyWidth, pointsOf, WORDS } from './any-flow.js';

const meet = (a: Box, b: Box) => Math.abs(a.x - b.x) * 2 < a.width + b.width - 1e-6 && Math.abs(a.y - b.y) * 2 < a.height + b.height - 1e-6;
/** The ring around a number is 20 px wide. */
const boxOfLabel = ({ x, y, lines }: NonNullable<Ribbon['label']>): Box => (lines.length > 0 ? boxOf(lines, x, y) : { x, y, width: 20, height: 20 });
const boxOfHeading = ({ text, x, y, anchor }: Heading): Box => {
  const { width } = boxOf([text], 0, 0);
  return boxOf([text], x + (anchor === 'start' ? width / 2 : anchor === 'end' ? -width / 2 : 0), y - LINE / 4);
};
const labels = (l: FlowLayout) => l.ribbons.flatMap((r) => (r.label ? [{ name: `label ${r.label.lines.join(' ')}`, box: boxOfLabel(r.label) }] : []));
const places = (l: FlowLayout) => l.places.map((p) => ({ name: `place ${p.lines.join(' ')}`, box: p.box }));
const headings = (l: FlowLayout) => l.headings.map((h) => ({ name: `heading ${h.text}`, box: boxOfHeading(h) }));

/** Flows of plain names, as authors write them; some many and narrow. */
const anyFlow = fc.array(fc.record({
  from: fc.constantFrom('Gaza City', 'Rafah', 'Khan Younis', 'Al-Mawasi east', 'Zaporizhzhia'), to: fc.constantFrom('Gaza City', 'Rafah', 'Al-Mawasi east', 'Zaporizhzhia'),
  step: fc.constantFrom('1', '2', '3', null), value: fc.oneof(fc.nat({ max: 2_000_000 }), fc.constant(0)),
}), { minLength: 1, maxLength: 24 }).map((rows) => rows.map(({ value, ...row }): Figure => ({ ...UNKNOWN_FIGURE, ...row, estimate: reported(value) })));

const noneMeet = (fact: string, of: (l: FlowLayout) => readonly [readonly { name: string; box: Box }[], readonly { name: string; box: Box }[]], figures: fc.Arbitrary<Figure[]>, width: fc.Arbitrary<number>) => {
  test(fact, () => {
    fc.assert(fc.property(figures, width, (list, w) => {
      const [some, others] = of(layoutFlow(list, w, WORDS));
      some.forEach((a, i) => {
        for (const b of some === others ? some.slice(i + 1) : others) assert.ok(!meet(a.box, b.box), `${a.name} meets ${b.name}`);
      });
    }), { numRuns: 500 });
  });
};

noneMeet('no words and no number on a ribbon meet others', (l) => { const all = labels(l); return [all, all]; }, anyFigures, anyWidth);
noneMeet('nor do they meet the name of a place', (l) => [labels(l), places(l)], anyFigures, anyWidth);
noneMeet('nor a heading', (l) => [labels(l), headings(l)], anyFigures, anyWidth);
noneMeet('headings do not meet the names of places', (l) => [headings(l), places(l)], anyFlow, fc.constantFrom(320, 480, 640, 900, 1280));
noneMeet('the names of places do not meet each other', (l) => { const all = places(l); return [all, all]; }, anyFlow, fc.integer({ min: 320, max: 1600 }));

test('a long word at the side and a name in the next column do not meet, where columns are as near as they may be', () => {
  const names = ['Zaporizhzhia', 'Al-Mawasi north', 'Al-Mawasi south', 'B', 'C'];
  const chain = names.slice(1).map((to, i): Figure => ({ ...UNKNOWN_FIGURE, from: names[i]!, to, step: String(i), estimate: reported(500) }));
  for (let width = 480; width < 700; width += 5) {
    const l = layoutFlow(chain, width, WORDS), all = places(l);
    all.forEach((a, i) => { for (const b of all.slice(i + 1)) assert.ok(!meet(a.box, b.box), `${a.name} meets ${b.name} at ${width}`); });
  }
});

/** The middle line of a ribbon, and its thickness, from the outline that is drawn. */
function outline(r: Ribbon, way: FlowLayout['way']) {
  const along = (path: string) => pointsOf(path).map(({ x, y }) => (way === 'across' ? { u: x, v: y } : { u: y, v: x }));
  const [first, last] = [r.layers[0]!, r.layers.at(-1)!].map(({ path }) => along(path));
  // M a C . . b L c C . . d: the first side from a to b, the last from d to c.
  const [start, end] = [[first![0]!, last![7]!], [first![3]!, last![4]!]] as const;
  return (t: number) => {
    const s = 1 - t, early = s * s * (s + 3 * t), late = t * t * (t + 3 * s);
    const [u0, u1] = [start[0].u, end[0].u];
    const u = s ** 3 * u0 + 3 * s * t * ((u0 + u1) / 2) + t ** 3 * u1;
    return { u, from: early * start[0].v + late * end[0].v, to: early * start[1].v + late * end[1].v };
  };
}

/** Of the box of words so much is not ink, at most: space between lines, and widths that are reckoned generously. */
const SPACE = 4;

test('words lie within their ribbon, all along', () => {
  let found = 0;
  fc.assert(fc.property(anyFlow, anyWidth, (figures, width) => {
    const l = layoutFlow(figures, width, WORDS);
    for (const r of l.ribbons) {
      if (!r.label || r.label.lines.length === 0 || r.layers[0]!.tone === 'thread') continue;
      found++;
      const at = outline(r, l.way), box = boxOfLabel(r.label);
      const [u, v, long, thick] = l.way === 'across' ? [box.x, box.y, box.width, box.height - SPACE] : [box.y, box.x, box.height, box.width - SPACE];
      for (let t = 0; t <= 1; t += 0.02) {
        const section = at(t);
        if (Math.abs(section.u - u) * 2 > long) continue;
        assert.ok(section.from <= v - thick / 2 + 0.2 && section.to >= v + thick / 2 - 0.2, `${r.label.lines.join('/')} at ${section.u}: ${v - thick / 2} to ${v + thick / 2} in ${section.from} to ${section.to}`);
      }
      // Its arrow and its bars stay free.
      assert.ok(u - long / 2 >= at(0).u + 10 && u + long / 2 <= at(1).u - 10);
    }
  }), { numRuns: 800 });
  assert.ok(found > 300, `${found} labels`);
});

test('a ribbon without words has a number, unless that has no room either', () => {
  const l = layoutFlow([1_000_000, 10, 10].map((value, i): Figure => ({ ...UNKNOWN_FIGURE, from: 'A', to: `B${i}`, estimate: reported(value) })), 800, WORDS);
  assert.deepEqual(l.ribbons.map((r) => r.label?.lines.length), [1, 0, 0]);
});

// ---- labels along a line

const label = fc.record({ at: fc.double({ min: 0, max: 400, noNaN: true }), width: fc.integer({ min: 1, max: 150 }) });
const APART = 8;

test('labels on a line never meet, each stands within the width, and as near to its point as that allows', () => {
  fc.assert(fc.property(fc.array(label, { maxLength: 25 }), (list) => {
    const { packed, levels } = packLabels(list, 400);
    assert.equal(packed.length, list.length);
    packed.forEach(({ x, level }, i) => {
      const { at, width } = list[i]!;
      assert.ok(level >= 0 && level < levels);
      assert.ok(Math.abs(x - Math.min(Math.max(at, width / 2), 400 - width / 2)) < 1e-9);
      packed.slice(i + 1).forEach((other, j) => {
        assert.ok(other.level !== level || Math.abs(other.x - x) * 2 >= width + list[i + 1 + j]!.width - 1e-6);
      });
    });
  }), { numRuns: 1000 });
});

test('labels use as few levels as the densest point needs', () => {
  fc.assert(fc.property(fc.array(label, { maxLength: 25 }), (list) => {
    const { packed, levels } = packLabels(list, 400);
    const spans = packed.map(({ x }, i) => [x - list[i]!.width / 2, x + list[i]!.width / 2 + APART] as const);
    const densest = Math.max(0, ...spans.map(([from]) => spans.filter(([a, b]) => a <= from && from < b).length));
    assert.equal(levels, densest);
  }), { numRuns: 1000 });
  // Taken in the order of their points, these would need three.
  assert.equal(packLabels([[220, 100], [380, 130], [150, 110], [370, 60]].map(([at, width]) => ({ at: at!, width: width! })), 400).levels, 2);
});

test('a label that is wider than the line stands in its middle', () => {
  assert.deepEqual(packLabels([{ at: 3, width: 87 }], 40), { packed: [{ x: 20, level: 0 }], levels: 1 });
});
