import type { Problem } from '../../figures/problem.js';

/**
 * The rows of a file before anyone knows what they mean: what CSV, HXL and JSON become. Cells of
 * text formats are text; those of JSON are what JSON has, with parts of nested objects in columns
 * of their own ("verified.killed_cum").
 */
export interface Sheet {
  /** Names of the columns as the file writes them; where it has only HXL tags, those. */
  readonly columns: readonly string[];
  /** The HXL tag of each column, '' where it has none; `null` for a file without tags. */
  readonly tags: readonly string[] | null;
  /** Rows of cells, in the order of `columns`. A row may be shorter. */
  readonly rows: readonly (readonly unknown[])[];
  /** The number by which a person finds a row: of the line of a spreadsheet, header included; of the item in JSON; from 1. */
  numberOf(row: number): number;
  /** The date that the file gives itself ("last_updated"), as it is written there. */
  readonly dated: string | null;
  /** What is wrong with the file as such; its rows are still there, unless they cannot be told apart. */
  readonly problems: readonly Problem[];
}
