import type { SourceRole } from '../../figures/figure.js';
import type { ProblemCode } from '../../figures/problem.js';
import type { GroupKey } from '../../figures/provenance.js';
import type { Field } from '../fields.js';

/**
 * The file of a publisher, described: how to know it by its columns, and what they are in our
 * words. To add one, copy the description that comes nearest (`prio.ts` is the shortest), change
 * its columns, and name it in `index.ts`. The rest is done by `apply.ts` and `../files`.
 *
 * Columns are named as the publisher does; capitals, spaces and underscores do not count. A name
 * that begins with # is an HXL tag with all its attributes, in any order. Columns that bear the
 * name of one of our fields ("note") are read as such, unless the description uses them.
 */
export interface Format {
  /** What an author writes in `format`: "ucdp-ged". */
  readonly id: string;
  /** The dataset as its publisher calls it, for readers: "UCDP GED". */
  readonly name: string;
  /** Who publishes it, unless a row or the author's tag names another source; '' where the rows alone say who. */
  readonly source: string;
  readonly role: SourceRole | null;
  /** Columns by which it is known; of a list, one is enough. One of `counts` must be there too. */
  readonly has: readonly Columns[];
  /** Columns of a look-alike, of which none may be there. */
  readonly lacks?: readonly string[];
  /** Our fields that all its figures have, and where they stand. */
  readonly fields: Cells;
  /** Its columns of numbers that become figures: a row gives a figure for each that is filled. */
  readonly counts: readonly Count[];
  /** Its rows do not count people. It is known here only to say so; `counts` is empty. */
  readonly notPeople?: true;
  /** Each row is an event or another small part, and rows share nobody: they are added up unless the author asks for less. */
  readonly events?: 'events' | 'rows';
  /** It has a row for each period that it covers, with 0 where it counts nobody: a month without a row is not covered, and no sum reaches over it. */
  readonly statesZeros?: true;
  /** The column that tells rows of `events` apart: the same row twice is counted once. Without it nothing is taken for a repeat. */
  readonly once?: Columns;
  /** What rows are grouped by, where it is not the field of that name, or for time not the dates of `fields`. */
  readonly keys?: Partial<Readonly<Record<GroupKey, Cell>>>;
  /** Rows are one count written down again and again, by date: a chart of one moment takes the last of each column. */
  readonly series?: true;
  /** Where no row says `from` where people came, those it has `to` a place are people in that place. */
  readonly inPlace?: true;
  /** Columns by which rows count some of the same people, so that no sum may mix them. */
  readonly same?: readonly Same[];
  /** Its columns of people of whom it does not say from where to where they moved. */
  readonly unmoved?: readonly string[];
  /** It writes 0 for none and also for too few to publish, so that a 0 says neither. */
  readonly zeroMayBeFew?: true;
  /** Rows that count the same people again, in the order in which they are left out. */
  readonly again?: readonly Again[];
}

/** A column, or several of which the first filled one counts. */
export type Columns = string | readonly string[];

/** A column, what is made of its text, or a text that no column says. Text that is not there is never asked for. */
export type Cell = Columns | { readonly in: Columns; readonly as: (text: string, cell: (column: string) => string) => string } | { readonly is: string };

export type Cells = Partial<Readonly<Record<Field, Cell>>>;

/** A number of a row. Which of `value`, `low` and `high` it has is its bound, as in `read-claim.ts`. */
export interface Count {
  readonly measure: string;
  readonly value?: Cell;
  readonly low?: Cell;
  readonly high?: Cell;
  /** What the ends mean, in the words of `read-interval.ts`: "low and high estimate", "lowest and highest report". */
  readonly interval?: string;
  /** Only in rows where this column says one of these, or what fits; for files with one column of numbers. A row that fits no count is said. */
  readonly when?: { readonly in: Columns; readonly is: readonly string[] | ((text: string) => boolean) };
  /** Read only when the author asks for its column by name, not for its measure: a part of another count, or a count of another body or period. */
  readonly asked?: true;
  /** Fields that are found elsewhere, or only, for this number: `group: { is: 'children' }`. */
  readonly fields?: Cells;
}

/** Rows that differ in `in` share people: all of them, or only those for which `whole` holds with the others. */
export interface Same {
  readonly in: Columns;
  /** Whether a row is the whole of which others are parts: "World". */
  readonly whole?: (text: string, cell: (column: string) => string) => boolean;
  /** A condition that leaves rows without such people: "event_type=political_violence"; with another value where that one is not there. */
  readonly choose: string;
}

/** Of the rows that agree in `of`, only those with the highest number in `by` are read; how many others there are is said. */
export interface Again {
  readonly of: readonly string[];
  readonly by: string;
  readonly code: ProblemCode;
}

/** A year as the last day of it, on which people were counted. */
export const endOfYear = (columns: Columns): Cell => ({ in: columns, as: (year) => `${year}-12-31` });

/** The day of a moment: "2024-10-18T00:00:00". */
export const dayOf = (columns: Columns): Cell => ({ in: columns, as: (time) => /^\d{4}-\d\d-\d\d(?=[T ])/.exec(time)?.[0] ?? time });

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The number of a month, from its English name or its number: "10"; `null` for anything else. */
function monthNumber(text: string): string | null {
  const named = MONTHS.indexOf(text.slice(0, 3).toLowerCase()) + 1;
  const month = /^\d{1,2}$/.test(text) ? Number(text) : /^[a-z]{3,9}$/i.test(text) ? named : 0;
  return month >= 1 && month <= 12 ? String(month).padStart(2, '0') : null;
}

/** A month in a column of its own, by its English name or its number, and the year in another. */
export const monthOf = (month: string, year: string): Cell => ({
  in: month,
  as: (text, cell) => {
    const number = monthNumber(text);
    return number === null || cell(year) === '' ? `${text} ${cell(year)}` : `${cell(year)}-${number}`;
  },
});

/** "9-Apr-03", where the publisher's years are all of one century: 2000. */
export const shortDay = (columns: Columns, century: number): Cell => ({
  in: columns,
  as: (text) => {
    const [, day, name, year] = /^(\d{1,2})-([A-Za-z]{3})-(\d\d)$/.exec(text) ?? [];
    const month = name === undefined ? null : monthNumber(name);
    return month === null ? text : `${century + Number(year)}-${month}-${day!.padStart(2, '0')}`;
  },
});

/** A number with how it is to be taken, which another column says; `signs` writes that as our signs ("~", ">", "<"), which a chart writes out in its own language. */
export const takenAs = (number: Columns, column: string, signs: Readonly<Record<string, string>>): Cell => ({
  in: number,
  as: (text, cell) => {
    const word = cell(column).toLowerCase();
    return word === '' ? text : `${Object.hasOwn(signs, word) ? signs[word]! : `${cell(column)} `}${text}`;
  },
});
