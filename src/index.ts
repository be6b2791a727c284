/**
 * conflict-charts for apps: classes, the model of a reported figure, and the readers.
 * Importing this registers nothing; `conflict-charts/define.js` or `conflict-charts/<tag>.js` does.
 */
export * from './elements/index.js';
export { upgradeEmbeds, watchEmbeds } from './embed/upgrade.js';

export type { Figure, Source, SourceRole, Status } from './figures/figure.js';
export type { Bound, Estimate, Fraction, Interval, IntervalKind, Magnitude, Missing, Quantile, Range, Share } from './figures/estimate.js';
export type { Count } from './figures/count.js';
export type { Measure, MeasureId, Nature } from './figures/measure.js';
export type { Precision, ReportedDate } from './figures/date.js';
export type { Event } from './figures/event.js';
export type { Problem, ProblemCode, Where } from './figures/problem.js';
export type { Language } from './figures/language.js';
export { about, atLeast, atMost, between, distribution, magnitude, nearly, none, reported, share } from './figures/estimate.js';
export { MEASURES, mayOverlap, natureOf } from './figures/measure.js';
export {
  ASPECTS, caresOf, comparableSets, compareFigures, differences, reasonsBetween, supersedes, windowOf,
  type Aspect, type Care, type Comparison, type Reason, type Window,
} from './figures/compare.js';
export { differenceOf, type Difference, type NoDifference } from './figures/difference.js';
export { sumFigures, type Refusal } from './figures/sum.js';
export { spanOf, type Span } from './figures/span.js';
export { languageOf } from './figures/language.js';
export { addWords } from './figures/words/registry.js';
export type { Provenance, Step } from './figures/provenance.js';
export type { Words } from './figures/words/words.js';
export { estimatePhrase, quantityPhrase, sentence } from './figures/phrase.js';

export { FIELDS, fieldOf, type Field, type Fields } from './data/fields.js';
export { readFigure, type FigureReading } from './data/read-figure.js';
export { readEstimate } from './data/read-estimate.js';
export { readEvents } from './data/read-events.js';
export { readRecords, readTable, type Reading } from './data/read-figures.js';
export type { Row } from './data/json.js';
export type { Table } from './data/table.js';
export type { NumberFormat } from './data/read-count.js';
export { en as english } from './data/vocabulary/en.js';
export { addVocabulary, vocabularyOf } from './data/vocabulary/registry.js';
export type { Vocabulary } from './data/vocabulary/vocabulary.js';

export { readSheet } from './data/files/read-sheet.js';
export { sheetReader, type SheetReader, type SheetReading } from './data/files/sheet-reader.js';
export { finish } from './data/files/work.js';
export type { Choices } from './data/files/choices.js';
export type { Sheet } from './data/files/sheet.js';
export type { Format } from './data/formats/format.js';
