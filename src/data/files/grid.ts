import { NOWHERE, problem, type Problem, type ProblemCode } from '../../figures/problem.js';
import { columnsTwice, columnsUnder, LAST_TAG_ROW, padded, tagsOf } from './hxl-rows.js';
import type { Sheet } from './sheet.js';

type Cells = readonly unknown[];

/** Builds a sheet from lines of cells, of which one names the columns. Lines are added in order. */
export interface Grid {
  /** @param number by which a person finds the line, from 1 */
  add(cells: Cells, number: number): void;
  end(): { readonly sheet: Sheet; readonly isLastAloneShort: boolean };
}

/** So many problems of a kind are told one by one, then how many more there are. */
const TOLD = 5;

/** Problems of many lines: the first ones each, then how many more there are. */
export function tally(): { readonly add: (p: Problem) => void; readonly problems: () => readonly Problem[] } {
  const told = new Map<ProblemCode, { first: Problem[]; more: number }>();
  return {
    add: (p) => {
      const known = told.get(p.code);
      if (!known) told.set(p.code, { first: [p], more: 0 });
      else if (known.first.length < TOLD) known.first.push(p);
      else known.more++;
    },
    problems: () => [...told.values()].flatMap(({ first, more }) => (more === 0 ? first : [...first, problem('more-like-this', String(more), NOWHERE, 'noted')])),
  };
}

const isBlank = (cell: unknown): boolean => cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '');

/**
 * Lines of cells as a sheet. A row of HXL hashtags among the first 25 lines gives the tags, and
 * the line above it the names; else the first line that is not blank gives the names. Blank
 * lines are no rows, but count in the numbers. A row with more cells than the header is left
 * out: nobody can tell which of them a stray separator moved, and a number in the wrong
 * column would be believed. A row with fewer is kept, with a note: what it lacks is missing.
 */
export function gridOf(dated: string | null = null): Grid {
  /** Lines before it is known which of them names the columns. */
  let waiting: { cells: Cells; number: number }[] | null = [];
  let columns: readonly string[] = [], tags: readonly string[] | null = null, width = 0;
  let short = 0, isLastShort = false;
  const rows: Cells[] = [], numbers: number[] = [], uneven = tally();

  const addRow = (cells: Cells, number: number) => {
    isLastShort = false;
    if (cells.every(isBlank)) return;
    const isLong = cells.length > columns.length && !cells.slice(columns.length).every(isBlank);
    isLastShort = cells.length < width;
    if (isLong || isLastShort) uneven.add(problem('uneven-row', String(cells.length), { row: number, field: null }, isLong ? 'left-out' : 'noted', String(columns.length)));
    if (isLong) return;
    if (isLastShort) short++;
    rows.push(cells.length > columns.length ? cells.slice(0, columns.length) : cells);
    numbers.push(number);
  };
  const nameColumns = (header: Cells, found: readonly string[] | null, below: readonly { cells: Cells; number: number }[]) => {
    columns = columnsUnder(header, found ?? []);
    tags = found && padded(found, columns.length);
    // A spreadsheet may write more separators in one line than in the next.
    width = columns.reduce((last, name, i) => (name.trim() === '' ? last : i + 1), 0);
    waiting = null;
    for (const { cells, number } of below) addRow(cells, number);
  };
  const settle = () => {
    const [first, ...below] = waiting ?? [];
    if (first) nameColumns(first.cells, null, below);
  };

  return {
    add: (cells, number) => {
      if (waiting && number > LAST_TAG_ROW) settle();
      if (!waiting) {
        addRow(cells, number);
        return;
      }
      const found = number <= LAST_TAG_ROW ? tagsOf(cells) : null;
      if (found) nameColumns(waiting.at(-1)?.cells ?? [], found, []);
      else if (!cells.every(isBlank)) waiting.push({ cells, number });
    },
    end: () => {
      settle();
      const sheet: Sheet = { columns, tags, rows, numberOf: (row) => numbers[row] ?? row + 1, dated, problems: [...columnsTwice(columns), ...uneven.problems()] };
      return { sheet, isLastAloneShort: isLastShort && short === 1 && rows.length > 3 };
    },
  };
}
