import type { ReportedDate } from './date.js';
import type { Estimate } from './estimate.js';
import type { Measure } from './measure.js';

export type SourceRole = 'party' | 'ministry' | 'UN' | 'NGO' | 'academic' | 'media';

/** Who says so. Links of one chain that agree are one source, not a confirmation. */
export interface Source {
  /** Origin first, then who relayed it: ["Gaza Health Ministry", "Anadolu"]. Never empty. */
  readonly chain: readonly [string, ...string[]];
  /** http(s) only; anything else is read as no link. */
  readonly url: string | null;
  readonly role: SourceRole | null;
}

/** How an entry of a series came about, or what a jump in it means; a plain report is `null`. */
export type Status =
  /** Nothing new was reported: the former number was written down again. */
  | 'carried-forward'
  /** Worked out from other numbers, not counted. */
  | 'extrapolated'
  /** The count begins anew from here; what came before is not in it. */
  | 'restart'
  /** The jump holds deaths of earlier days that were registered now. */
  | 'late-registration'
  | 'correction'
  | 'reclassification'
  | 'method-change'
  /** A movement of people who are in an earlier one too. */
  | 'moved-again';

export const STATUSES: readonly Status[] = [
  'carried-forward', 'extrapolated', 'restart', 'late-registration', 'correction', 'reclassification', 'method-change', 'moved-again',
];

/**
 * A reported figure: not a number but a claim. A source says how many people, of
 * which group, where and when. Every part that was not stated is `null` and is shown
 * as not stated.
 */
export interface Figure {
  readonly estimate: Estimate;
  readonly measure: Measure | null;
  /** What one of the number is, when not one person: "households", "families". */
  readonly unit: string | null;
  /** Who was counted, or the category of a bar. */
  readonly group: string | null;
  readonly place: string | null;
  /** Origin and destination of a movement; `null` is "not stated". */
  readonly from: string | null;
  readonly to: string | null;
  /** The stage of a movement, as the author wrote it. */
  readonly step: string | null;
  readonly source: Source | null;
  /** The day a count stands for. Not the day it was published. */
  readonly asOf: ReportedDate | null;
  readonly since: ReportedDate | null;
  readonly until: ReportedDate | null;
  /** The day it was said. Of two figures that differ in nothing else, the later one stands. */
  readonly published: ReportedDate | null;
  /** Which version of a count it is, in the author's words: "as published", "as later counted". */
  readonly revision: string | null;
  readonly status: Status | null;
  /** How it was counted, in the source's own words. */
  readonly method: string | null;
  /** How sure the source calls the record: "verified", "presumed". */
  readonly certainty: string | null;
  readonly note: string | null;
  /** The words of the source. */
  readonly quote: string | null;
  /** Set where the number was added up here from entries of a file, not stated by the source. */
  readonly sum?: Sum | null;
}

/** What a figure is the sum of. */
export interface Sum {
  readonly what: 'events' | 'rows';
  /** How many there are, and how many of them give a number. */
  readonly of: number;
  readonly reported: number;
  /** Of how many places, where they are several and so not named. */
  readonly places?: number;
}

export const UNKNOWN_FIGURE: Omit<Figure, 'estimate'> = {
  measure: null, unit: null, group: null, place: null, from: null, to: null, step: null, source: null,
  asOf: null, since: null, until: null, published: null, revision: null, status: null,
  method: null, certainty: null, note: null, quote: null,
};

/** Whether a count is of people who are presumed, not known, to be dead. */
export function isPresumed(f: Figure): boolean {
  return f.measure?.id === 'presumed-dead' || f.certainty?.toLowerCase() === 'presumed';
}

/** Whether the source calls a record verified, in its English words; "not yet verified" is not. */
export function isVerified({ certainty }: Figure): boolean {
  return /\b(verified|confirmed|identified)\b/i.test(certainty ?? '') && !/\b(un|not|never|no|cannot|yet|to be|partly|partially)\b/i.test(certainty ?? '');
}
