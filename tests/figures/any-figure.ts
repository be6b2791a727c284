import fc from 'fast-check';
import type { ReportedDate } from '../../src/figures/date.js';
import { UNKNOWN_FIGURE, type Figure } from '../../src/figures/figure.js';
import { anyEstimate } from '../marks/any-estimate.js';

const unstated = null;
/** One of a few texts, so that two figures often agree, or nothing stated. */
const of = <T extends string>(...texts: T[]) => fc.constantFrom(unstated, ...texts);

/** A date of any precision within some months: near enough for figures to meet. */
export const anyDate: fc.Arbitrary<ReportedDate> = fc.tuple(fc.constantFrom(2023, 2024), fc.constantFrom(null, 1, 10, 12), fc.constantFrom(null, 1, 7, 9, 31))
  .map(([year, month, day]) => ({ year, month, day: month === null ? null : day }));
const date = fc.option(anyDate, { freq: 2 });

/** A figure with any estimate and any part unstated. */
export const anyFigure: fc.Arbitrary<Figure> = fc.record({
  estimate: anyEstimate,
  measure: fc.option(fc.constantFrom('killed', 'died', 'injured', 'missing', 'casualties', 'dead-or-missing', 'displaced', 'displacements', 'journalists').map((id) => ({ id, text: null }))),
  unit: of('households', 'families'), group: of('civilians', 'children'), place: of('Gaza Strip', 'Rafah'),
  source: fc.option(fc.constantFrom('A', 'B').map((name) => ({ chain: [name] as const, url: null, role: null }))),
  asOf: date, since: date, until: date, published: date,
  revision: of('first'), method: of('survey'), certainty: of('verified', 'reported'),
}).map((parts) => ({ ...UNKNOWN_FIGURE, ...parts }));
