import type { Fields } from '../fields.js';
import type { NumberFormat } from '../read-count.js';

/** What an author and the kind of chart want of a file. Texts are the attributes as written; '' where none was. */
export interface Choices {
  /** `format`: the id of a known format, to be sure that no other is taken. */
  readonly format: string;
  /** `columns`: "value: Tote; place: Gemeinde". */
  readonly columns: string;
  /** `where`: "country=Myanmar; year=2018". */
  readonly where: string;
  /** `group-by`: "year", "place; side", or a column of the file. */
  readonly groupBy: string;
  /** `measure`: what is wanted of a file that counts several things, by our words or its column, with `;`. */
  readonly measure: string;
  /** Only the figures of the latest date: `as-of="latest"`, or what a chart of one moment takes of a series in a known format. */
  readonly latest: 'asked' | 'of-series' | 'no';
  /** What the rows of a format of events are added up by where `groupBy` is empty: a chart over time has no use for one sum. */
  readonly eventsBy: string;
  /** Whether the chart shows time, so that earlier rounds of a count are wanted too. */
  readonly isOverTime: boolean;
  /** Whether the chart can draw a measure at all. */
  readonly draws: (measure: string) => boolean;
  /** What the tag says of all figures. */
  readonly defaults: Fields;
  readonly numbers: NumberFormat;
  /** More figures than this are not read; the chart says so. */
  readonly most: number;
}
