import type { ReportedDate } from './date.js';

/** Something that happened, beside the figures: it has a day or a period, and no size. */
export interface Event {
  readonly from: ReportedDate;
  /** Its last day; `null` when it is one date. */
  readonly to: ReportedDate | null;
  readonly text: string;
}
