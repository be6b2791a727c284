import { isoDate, type ReportedDate } from '../figures/date.js';
import type { Figure } from '../figures/figure.js';
import { problem, type Problem } from '../figures/problem.js';
import { spanOf } from '../figures/span.js';
import { textOf, wholeText } from './cell-text.js';
import { isTotal } from './totals.js';

/** Rows that say word for word what an earlier one says. Both are drawn: only their author knows whether they are one. */
export function repeatsAmong(rows: readonly (readonly unknown[])[], numberOf: (row: number) => number): Problem[] {
  const seen = new Map<string, number>(), problems: Problem[] = [];
  rows.forEach((cells, i) => {
    const key = wholeText(cells);
    if (key === null) return;
    const first = seen.get(key);
    if (first === undefined) seen.set(key, i);
    else problems.push(problem('rows-twice', cells.map(textOf).filter((text) => text !== '').join(', '), { row: numberOf(i), field: null }, 'noted', String(numberOf(first))));
  });
  return problems;
}

const AXES = ['place', 'group', 'from', 'to'] as const;

/**
 * Rows called "Total" or "World" beside others of the same measure, source and date that may
 * add up to them: who adds them all counts people twice.
 *
 * @param rows the number of each figure's row
 */
export function totalsAmong(figures: readonly Figure[], rows: readonly number[]): Problem[] {
  const problems: Problem[] = [];
  for (const axis of AXES) {
    if (!figures.some((figure) => isTotal(figure[axis]))) continue;
    const alike = new Map<string, number[]>();
    figures.forEach((figure, i) => {
      if (figure[axis] === null || spanOf(figure.estimate) === null) return;
      const key = frameOf(figure, axis), list = alike.get(key);
      if (list) list.push(i);
      else alike.set(key, [i]);
    });
    for (const list of alike.values()) {
      const parts = list.filter((i) => !isTotal(figures[i]![axis]));
      if (parts.length === 0) continue;
      const reach = parts.reduce<number>((sum, i) => sum + (spanOf(figures[i]!.estimate)!.high ?? Infinity), 0);
      for (const i of list) {
        const name = figures[i]![axis]!;
        if (isTotal(name) && reach >= spanOf(figures[i]!.estimate)!.low) problems.push(problem('total-among-parts', name, { row: rows[i] ?? null, field: axis }, 'noted'));
      }
    }
  }
  return problems;
}

/** So many problems of a kind are told one by one. */
const TOLD = 8;

/** The first problems of each kind and column, and how many more there are: ten thousand bad rows are one fault. */
export function capped(problems: readonly Problem[]): readonly Problem[] {
  if (problems.length <= TOLD) return problems;
  const kinds = new Map<string, { last: number; more: number }>();
  const kept: Problem[] = [];
  for (const p of problems) {
    const key = JSON.stringify([p.code, p.effect, p.where.row === null ? p : p.where.field]);
    const kind = kinds.get(key) ?? { last: 0, more: -TOLD };
    kinds.set(key, kind);
    if (++kind.more > 0) continue;
    kept.push(p);
    kind.last = kept.length;
  }
  const crowded = [...kinds.values()].filter(({ more }) => more > 0).sort((a, b) => b.last - a.last);
  for (const { last, more } of crowded) {
    const { effect, where } = kept[last - 1]!;
    kept.splice(last, 0, problem('more-like-this', String(more), { row: null, field: where.field }, effect));
  }
  return kept;
}

const day = (date: ReportedDate | null) => date && isoDate(date);

/** All that a whole and its parts share. */
function frameOf({ measure, unit, source, asOf, since, until, certainty, step, ...figure }: Figure, axis: (typeof AXES)[number]): string {
  return JSON.stringify([measure?.id, unit, source?.chain[0], day(asOf), day(since), day(until), certainty, step, ...AXES.map((each) => (each === axis ? '' : figure[each]))]);
}
