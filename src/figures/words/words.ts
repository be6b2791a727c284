import type { Aspect, Reason } from '../compare.js';
import type { Interval, Magnitude, Missing, Share } from '../estimate.js';
import type { SourceRole, Status } from '../figure.js';
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
  /**
   * English texts of our own that stand in figures, in small letters: groups, measures without an
   * id, places, methods, certainties and remarks, as descriptions of files write them. What is
   * not in it is shown as it was written.
   */
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
  /** From when all of several totals count. */
  counting(since: string): string;
  until(date: string): string;
  during(from: string, to: string): string;
  on(date: string): string;
  /** A month or a year. */
  within(date: string): string;
  dateNotStated: string;

  source(name: string): string;
  sourceNotStated: string;
  relayed(origin: string, relays: string): string;
  roles: Record<SourceRole, string>;
  method(text: string): string;
  certainty(text: string): string;
  /** What one of the number is, when not a person: "counted in households". */
  countedIn(unit: string): string;
  published(date: string): string;
  /** What a status means, as a clause of its own. */
  statuses: Record<Status, string>;
  quote(text: string): string;
  placeNotStated: string;
  endNotStated: { from: string; to: string };
  /** A movement; `null` is an end that was not stated. */
  movement(from: string | null, to: string | null): string;
  /** A numbered stage of a movement. */
  step(n: string): string;
  measureNotStated: string;

  /** A text after its label: "Row 3: the text". */
  labelled(label: string, text: string): string;

  /** "{what}: {figure}." as the head of a spoken sentence. */
  statement(what: string, figure: string): string;

  /** Notes a chart adds about itself. */
  differ(aspects: string): string;
  aspects: Record<Aspect, string>;
  overlap: string;
  /** Why figures have a scale each; `because` is a list of `reasons`. */
  separatePanels(because: string): string;
  reasons: Record<Reason, string>;
  /** A strip of its own scale, for a row too small for the common one. */
  enlarged: string;
  /** What a source had said before it revised its figure. */
  former(figure: string, published: string): string;
  /** A difference in both directions: 70% above is 41% below. Names are of sources or rows. */
  difference(higher: string, lower: string, above: string, below: string): string;
  /** How an interval lies against another figure; `low` and `high` are `above` or `below` with a percentage. */
  differenceOfInterval(of: string, meaning: string, against: string, low: string, high: string): string;
  above(percent: string): string;
  below(percent: string): string;
  /** Of a percentage. */
  lessThan(percent: string): string;
  equal: string;
  aboutEqual: string;
  noDifferenceFromZero: string;
  /** Why there is no difference; `aspects` is `null` when a figure has no number of its own. */
  noDifference(aspects: string | null): string;
  /** How to read the marks on the page, keyed by the mark. */
  legend: Record<
    'open' | 'soft' | 'blur' | 'haze' | 'range' | 'best' | 'interval' | 'others' | 'gradient' | 'dots' | 'presumed' | 'unverified' | 'former' | 'share'
    | 'unknown' | 'whisker' | 'area' | 'carried' | 'extrapolated' | 'version' | 'step'
    | 'within' | 'counted' | 'returned' | 'stayed' | 'rest', string>;
  /** The scale of a share; `all` says of what, when that is known. */
  shareScale: { none: string; half: string; all(measure: string | null): string };
  /** A movement that is what other rows leave of a whole. */
  remainder: string;
  /** A row that gives the whole of which others are shares: in a sentence, and as its destination in the table. */
  wholeFrom(from: string): string;
  whole: string;
  /** Successive steps may move the same people. */
  stepsOverlap: string;

  /** A flow of people between places. */
  readonly flow: {
    /** Above its two columns: movements, and people counted on a date. */
    readonly from: string;
    readonly to: string;
    readonly cameFrom: string;
    readonly countedIn: string;
    /** Small movements that are drawn as one; `total` is `null` where they must not be added. */
    other(n: number, formatted: string, total: string | null): string;
    /** The ends of those. */
    readonly otherPlaces: string;
    readonly showMore: string;
    readonly showFewer: string;
    /** People of a count who are in none of the movements shown. */
    readonly rest: string;
    /** The same, worked out: "fewer than 400,000". */
    restOf(place: string, figure: string): string;
    /** A movement that begins and ends in one place. */
    within(place: string): string;
    /** What moved one way more than the other, worked out. */
    net(figure: string, from: string, to: string): string;
    /** People who were counted, and people who moved, in one diagram. */
    readonly countsAndMoves: string;
    /** How the arrow keys walk through the diagram. */
    readonly walk: string;
    /** A place: how many movements come in and go out. */
    walkPlace(place: string, into: string, out: string): string;
    /** A band that joins two counts of one place. */
    stayed(place: string): string;
  };

  /** A chart over time. */
  timeline: {
    /** A series in one sentence. */
    series(name: string, count: string, from: string, to: string): string;
    first(figure: string, date: string): string;
    latest(figure: string, date: string): string;
    /** Days inside a series that no report covers. */
    open(n: number, formatted: string): string;
    /** What a scale holds, where a chart has both. */
    runningTotal: string;
    periodCounts: string;
    asFirstPublished: string;
    asLaterCounted: string;
    /** A running total that goes down without a word from its author. */
    fell: string;
    events: string;
    /** Annotations whose time lies outside the axis. */
    outside: string;
    /** Counts of periods of unlike length, or figures without a day. */
    unlikePeriods: string;
    undated(n: number, formatted: string): string;
    /** Series, or breaks and steps, that are too many to draw. */
    moreSeries(formatted: string): string;
    moreBreaks(formatted: string): string;
  };

  /** Movements as bands between places. */
  map: {
    loading: string;
    /** Positions mean nothing, because nobody said where the places lie. */
    schematic: string;
    /** Bands are no roads. */
    bands: string;
    /** What stands at the end of a band. */
    counted: string;
    arrived: string;
    /** Places that stand below the map. */
    unplaced(names: string): string;
    /** Movements that are too many to draw. */
    more(n: number, formatted: string): string;
  };

  /** Origins by destinations, as a table. */
  matrix: {
    /** What the table is. */
    label: string;
    /** Which way to read it. */
    read: string;
    /** Where bars begin, and the number that the line in each cell stands for. */
    scale(n: string): string;
    /** A pair of which no row speaks, a row without a number, and a stated zero are three things. */
    empty: string;
    gap: string;
    zero(n: string): string;
    /** How a cell looks whose origin and destination are one place. */
    dotted: string;
    /** The number of a note, in a cell and before the note. */
    note(n: string): string;
    /** Tables of people counted at one time, and of people who moved; and why they have a scale each. */
    stock: string;
    flow: string;
    dates: string;
    /** What is left out of a table that would be too large. */
    more(origins: string, destinations: string, pairs: string): string;
    /** Above figures that are no movements. */
    counts: string;
  };

  /** People as marks of so many each. */
  units: {
    /** What one mark is, and that it is rounded, unless it is one person. */
    each(n: number, formatted: string): string;
    part: string;
    likely: string;
    possible: string;
  };

  /** Files of figures: what they are, what was done with their rows, and how their loading goes. */
  readonly file: {
    /** A sentence on the dataset that figures were read from; `date` is the one that the file gives itself. */
    dataset(name: string, date: string | null): string;
    /** Only some rows were read; `conditions` are in the author's words ("country = Myanmar"). */
    where(conditions: string, kept: string, of: string): string;
    /** Only the figures of the latest of several dates were read; `null`: each count has a latest date of its own. */
    latest(date: string | null, of: string): string;
    /** Rows were added up, one sum for each of what `by` names; `null`: one sum of all. */
    added(by: string | null): string;
    /** What rows are grouped by, in `added`. */
    readonly keys: Record<'year' | 'month' | 'day' | 'place' | 'group' | 'side' | 'source' | 'measure' | 'certainty', string>;
    /** Beside a figure that was added up here: of how many events, or rows of another kind. */
    sum(what: 'events' | 'rows', n: number, formatted: string): string;
    /** The same where some of them gave no number. */
    sumOf(what: 'events' | 'rows', reported: string, of: string): string;
    /** Of how many places, when a sum is of several. */
    places(formatted: string): string;
    /** What the ends of such sums are: a sentence, said once a chart. */
    readonly ends: string;
    /** `name` is that of a site or file. */
    loading(name: string): string;
    reading(percent: string): string;
    readonly retrying: string;
    /** On a button. */
    readonly retry: string;
    /** Missing is not zero. */
    readonly failed: string;
    /** Old figures stay, with the day and hour when they were loaded. */
    stale(time: string): string;
  };

  showTable: string;
  moreRows(formatted: string): string;
  table: Record<'unit' | 'published' | 'status' | 'revision' | 'what' | 'figure' | 'source' | 'period' | 'group' | 'place' | 'from' | 'to' | 'step' | 'method' | 'certainty' | 'note' | 'quote' | 'interval' | 'role', string>;
  figures(n: number, formatted: string): string;
  figureCount(n: number, formatted: string): string;
  problemHeading(count: number, formatted: string): string;
  /** Stands after a text in a sentence whose figure cannot be read. */
  readonly problemMark: string;
  /** Where a problem stands: "Row 3, column “value”". */
  where(row: string | null, field: string | null): string;
  problem(p: Problem): string;
  leftOut: string;
}
