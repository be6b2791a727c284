import fc from 'fast-check';
import type { FlowLayout, FlowWords } from '../../src/elements/displacement-flow/displacement-flow.layout.js';
import { atMost, between, magnitude, none, reported, UNSTATED_INTERVAL, type Estimate } from '../../src/figures/estimate.js';
import { UNKNOWN_FIGURE, type Figure } from '../../src/figures/figure.js';
import type { Box } from '../../src/elements/displacement-flow/labels.js';
import { anyDate } from '../figures/any-figure.js';
import { anyEstimate } from '../marks/any-estimate.js';

/** Plain words: a layout has no language of its own. */
export const WORDS: FlowWords = {
  notStated: (end) => `${end} not stated`,
  other: (band) => (band ? `other: ${band.figures.length} flows, ${band.figure!.estimate.value ?? band.figure!.estimate.bound}` : 'other places'),
  rest: () => 'not accounted for',
  size: ({ estimate: e }) => e.words ?? `${e.bound} ${e.value ?? e.high ?? e.low ?? ''}`.trim(),
  stage: ({ name }) => name,
  counted: (counts) => `${counts.length} counted`,
  end: (end, isStock) => (isStock ? `counted ${end}` : end),
};

/** Names that JavaScript, or the layout itself, might take for something else. */
export const HOSTILE = ['__proto__', 'constructor', 'toString', '|', '=', '=A', '?from', '?to', '0|=A', '0?from', 'other', 'rest', ' ', '', 'a', ' B '];

const estimate: fc.Arbitrary<Estimate> = fc.oneof(
  { weight: 6, arbitrary: anyEstimate },
  { weight: 1, arbitrary: fc.constantFrom(reported(0), atMost(0), reported(2 ** 53 - 1), between(0, 2 ** 53 - 1, null, UNSTATED_INTERVAL), magnitude('millions'), none()) },
);
const name = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('A', 'B', 'C', 'D', 'a name of several words') },
  { weight: 1, arbitrary: fc.constantFrom(...HOSTILE) }, { weight: 1, arbitrary: fc.string({ maxLength: 60 }) },
);
const end = fc.option(name, { freq: 6 });
const ends = fc.oneof(
  { weight: 5, arbitrary: fc.record({ from: end, to: end, place: fc.option(name, { freq: 2 }) }).filter((e) => e.from !== null || e.to !== null) },
  { weight: 2, arbitrary: fc.record({ from: fc.constant(null), to: fc.constant(null), place: name }) },
);
const date = fc.option(anyDate, { freq: 2 });
const parts = {
  estimate, ends,
  measure: fc.option(fc.constantFrom('displaced', 'displacements', 'refugees', 'returned', 'trips').map((id) => ({ id, text: null })), { freq: 3 }),
  source: fc.option(fc.constantFrom('S', 'T').map((s) => ({ chain: [s] as const, url: null, role: null })), { freq: 2 }),
  group: fc.option(fc.constantFrom('children', 'women'), { freq: 2 }),
};
const assembled = (step: fc.Arbitrary<string | null>, dates: fc.Arbitrary<Pick<Figure, 'since' | 'until' | 'asOf'>>) =>
  fc.record({ ...parts, step, dates }).map(({ ends: e, dates: d, ...rest }): Figure => ({ ...UNKNOWN_FIGURE, ...rest, ...e, ...d }));

const undated = fc.constant({ since: null, until: null, asOf: null });
const dated = fc.record({ since: date, until: date, asOf: date });
const inOrder = fc.constantFrom('1', '2', '3', '10', null);
const anyStep = fc.oneof(inOrder, fc.constantFrom('2023-10', '2024', 'later', '__proto__', '01'));

/** Movements and counts, with steps and dates of every kind. */
export const anyFigures: fc.Arbitrary<Figure[]> = fc.oneof(
  fc.array(assembled(anyStep, undated), { maxLength: 14 }), fc.array(assembled(fc.constant(null), dated), { maxLength: 14 }), fc.array(assembled(anyStep, dated), { maxLength: 14 }),
  // Enough of them that names have no room.
  fc.array(assembled(inOrder, undated), { minLength: 20, maxLength: 45 }),
);
/** The same where the order of the rows says nothing: steps that sort by themselves. */
export const unorderedFigures: fc.Arbitrary<Figure[]> = fc.oneof(
  fc.array(assembled(inOrder, undated), { maxLength: 14 }), fc.array(assembled(fc.constantFrom('2023', '2023-10', '2024-01-05', null), dated), { maxLength: 14 }),
  fc.array(assembled(fc.constant(null), dated), { maxLength: 14 }), fc.array(assembled(inOrder, undated), { minLength: 15, maxLength: 30 }),
);
export const anyWidth = fc.constantFrom(40, 120, 320, 479, 480, 640, 900, 1600);
export const anyOptions = fc.record({
  order: fc.oneof(fc.constant([]), fc.constantFrom(['C', 'A'], ['nowhere', ' b ', 'A NAME OF SEVERAL WORDS'], HOSTILE)),
  most: fc.constantFrom(Infinity, 16, 1),
});

const numbers = (path: string) => (path.match(/-?\d+(\.\d+)?(e[-+]?\d+)?/g) ?? []).map(Number);
/** The points of a path that has no command but M, C, L and Z. */
export function pointsOf(path: string): { x: number; y: number }[] {
  const all = numbers(path);
  return all.flatMap((x, i) => (i % 2 === 0 ? [{ x, y: all[i + 1]! }] : []));
}

/** Every point of what is drawn, across and down. */
export function coordinates(l: FlowLayout): { x: number; y: number }[] {
  const corners = (b: Box) => [{ x: b.x, y: b.y }, { x: b.x + b.width, y: b.y + b.height }];
  return [
    ...l.ribbons.flatMap((r) => [...r.layers.map((layer) => layer.path), ...(r.arrow ? [r.arrow] : []), ...(r.best ? [r.best] : [])]).flatMap(pointsOf),
    ...l.ribbons.flatMap((r) => r.ends).flatMap(corners),
    ...l.places.flatMap((p) => [p, ...p.bars.flatMap(corners)]),
    ...l.headings, ...l.ribbons.flatMap((r) => r.label ?? []),
  ].map(({ x, y }) => ({ x, y }));
}

/** The same, and everything in it, can no longer change. */
export const frozen = <T extends object>(value: T): T => {
  for (const inner of Object.values(value)) if (typeof inner === 'object' && inner !== null) frozen(inner as object);
  return Object.freeze(value);
};
