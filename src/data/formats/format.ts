import type { SourceRole } from '../../figures/figure.js';
import type { ProblemCode } from '../../figures/problem.js';
import type { Field } from '../fields.js';

/**
 * The file of a publisher, described: how to know it by its columns, and what they are in our
 * words. To add one, copy the description that comes nearest (`iom.ts` is the shortest), change
 * its columns, and name it in the list of a chart (`displacement.ts`). `apply.ts` does the rest.
 *
 * Columns are named as the publisher does; capitals, spaces and underscores do not count.
 */
export interface Format {
  /** Who publishes it, unless a row or the author's tag names another source. */
  readonly source: string;
  readonly role: SourceRole;
  /** Columns by which it is known; of a list, one is enough. One of `counts` must be there too. */
  readonly has: readonly Columns[];
  /** Columns of a look-alike, of which none may be there. */
  readonly lacks?: readonly string[];
  /** Our fields that all its figures have, and where they stand. */
  readonly fields: Cells;
  /** Its columns of numbers that become figures: a row gives a figure for each that is filled. */
  readonly counts: readonly Count[];
  /** Its columns of people of whom it does not say from where to where they moved. */
  readonly unmoved?: readonly string[];
  /** It writes 0 for none and also for too few to publish, so that a 0 says neither. */
  readonly zeroMayBeFew?: true;
  /** Rows that count the same people again, in the order in which they are left out. */
  readonly again?: readonly Again[];
}

/** A column, or several of which the first filled one counts. */
export type Columns = string | readonly string[];

/** A column, or what is made of its text. Text that is not there is never asked for. */
export type Cell = Columns | { readonly in: Columns; readonly as: (text: string, cell: (column: string) => string) => string };

export type Cells = Partial<Readonly<Record<Field, Cell>>>;

export interface Count {
  readonly measure: string;
  readonly value: Cell;
  /** Fields that are found elsewhere, or only, for this number. */
  readonly fields?: Cells;
}

/** Of the rows that agree in `of`, only those with the highest number in `by` are read; how many others there are is said. */
export interface Again {
  readonly of: readonly string[];
  readonly by: string;
  readonly code: ProblemCode;
}

/** A year as the last day of it, on which people were counted. */
export const endOfYear = (column: string): Cell => ({ in: column, as: (year) => `${year}-12-31` });
