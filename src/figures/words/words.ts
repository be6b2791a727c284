import type { Aspect } from '../compare.js';
import type { Interval, Magnitude, Missing, Share } from '../estimate.js';
import type { SourceRole } from '../figure.js';
import type { MeasureId } from '../measure.js';
import type { Problem } from '../problem.js';

/**
 * Everything the library says in one language. Each entry is a whole phrase, so that a
 * language can order and inflect it as it must. Numbers, dates and names arrive formatted
 * and isolated.
 */
export interface Words {
  /** BCP 47 language of these words. */
  readonly lang: string;
  readonly measures: Record<MeasureId, string>;
  /** Common names of groups; other names are shown as the author wrote them. */
  readonly groups: Readonly<Record<string, string>>;
  readonly magnitudes: Record<Magnitude, string>;
  share(share: Share): string;
  /** Between the parts of a label: "Killed, Gaza Strip". */
  readonly comma: string;
  /** What a share is a part of: "women and children among the killed". */
  among(group: string, measure: string): string;
  missing: Record<Missing, string>;

  about(n: string): string;
  atLeast(n: string): string;
  moreThan(n: string): string;
  atMost(n: string): string;
  fewerThan(n: string): string;
  nearly(n: string): string;
  between(low: string, high: string): string;
  /** What the ends of an interval mean. */
  interval(kind: Interval['kind'], level: string | null): string;

  asOf(date: string): string;
  asOfSince(date: string, since: string): string;
  since(date: string): string;
  until(date: string): string;
  during(from: string, to: string): string;
  on(date: string): string;
  dateNotStated: string;

  source(name: string): string;
  sourceNotStated: string;
  relayed(origin: string, relays: string): string;
  roles: Record<SourceRole, string>;
  method(text: string): string;
  certainty(text: string): string;
  quote(text: string): string;
  placeNotStated: string;
  endNotStated: { from: string; to: string };
  /** A movement; `null` is an end that was not stated. */
  movement(from: string | null, to: string | null): string;
  /** A numbered stage of a movement. */
  step(n: string): string;
  measureNotStated: string;

  /** "{what}: {figure}." as the head of a spoken sentence. */
  statement(what: string, figure: string): string;

  /** Notes a chart adds about itself. */
  differ(aspects: string): string;
  aspects: Record<Aspect, string>;
  overlap: string;
  separatePanels: string;
  /** How to read the marks on the page, keyed by the mark. */
  legend: Record<'open' | 'soft' | 'blur' | 'haze' | 'range' | 'best' | 'interval' | 'presumed' | 'share' | 'unknown', string>;
  /** The scale of a share; `all` says of what, when that is known. */
  shareScale: { none: string; half: string; all(measure: string | null): string };
  /** A movement that is what other rows leave of a whole. */
  remainder: string;
  /** A row that gives the whole of which others are shares: in a sentence, and as its destination in the table. */
  wholeFrom(from: string): string;
  whole: string;
  /** Successive steps may move the same people. */
  stepsOverlap: string;

  showTable: string;
  table: Record<'what' | 'figure' | 'source' | 'period' | 'group' | 'place' | 'from' | 'to' | 'step' | 'method' | 'certainty' | 'note' | 'quote' | 'interval' | 'role', string>;
  figureCount(n: number, formatted: string): string;
  problemHeading(count: number, formatted: string): string;
  /** Where a problem stands: "Row 3, column “value”". */
  where(row: string | null, field: string | null): string;
  problem(p: Problem): string;
  leftOut: string;
}
