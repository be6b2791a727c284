import type { ProblemCode } from '../../figures/problem.js';
import type { Work } from '../files/work.js';
import { textOf } from '../cell-text.js';
import { filled, textIn, type Cells, type Finder } from './cells.js';
import type { Again } from './format.js';

/** How many rows are looked at before the page may breathe. */
export const SLICE = 500;

/** Repeats to leave out: in a chart over time earlier rounds are none, and areas repeat each other within a round. */
export function againOf(again: readonly Again[], isOverTime: boolean): readonly Again[] {
  const rounds = again.filter(({ code }) => code === 'earlier-rounds').map(({ by }) => by);
  return isOverTime ? again.filter(({ code }) => code !== 'earlier-rounds').map((each) => ({ ...each, of: [...each.of, ...rounds] })) : again;
}

/** Of some rows, given by their places, those that do not count the same people again. */
export function* withoutRepeats(again: readonly Again[], find: Finder, rows: readonly Cells[], places: readonly number[], leave: (code: ProblemCode, column: string) => void, nameOf: (index: number) => string): Work<readonly number[]> {
  let kept = places;
  for (const { of, by, code } of again) {
    const shared = of.map(find), order = find(by);
    const highest = new Map<string, number>();
    const ranks: { key: string; rank: number }[] = [];
    for (const place of kept) {
      const row = rows[place]!;
      const key = JSON.stringify(shared.map((cell) => textIn(row, cell)));
      const rank = Number.parseFloat(textIn(row, order));
      if (!Number.isNaN(rank)) highest.set(key, Math.max(rank, highest.get(key) ?? rank));
      if (ranks.push({ key, rank }) % SLICE === 0) yield ranks.length / kept.length;
    }
    kept = kept.filter((place, k) => {
      const { key, rank } = ranks[k]!;
      // A row that states no round stays: nobody said that it is an earlier one.
      const isRepeat = rank < highest.get(key)!;
      if (isRepeat) leave(code, nameOf(filled(rows[place]!, order)));
      return !isRepeat;
    });
  }
  return kept;
}

/** HXL puts a tag under the headers: "#affected+idps". */
export function isTags(row: Cells): boolean {
  return row.every((value) => /^(#|$)/.test(textOf(value))) && row.some((value) => textOf(value) !== '');
}
