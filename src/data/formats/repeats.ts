import type { ProblemCode } from '../../figures/problem.js';
import type { Row } from '../json.js';
import { textIn, textOf, type Finder } from './cells.js';
import type { Again } from './format.js';

/** Places of rows, from 0, without a row of hashtags and without rows that count the same people again. */
export function withoutRepeats(again: readonly Again[], find: Finder, rows: readonly Row[], leave: (code: ProblemCode, column: string) => void): number[] {
  let kept = [...rows.keys()].filter((i) => !isTags(rows[i]!));
  for (const { of, by, code } of again) {
    const shared = of.map(find), order = find(by);
    const highest = new Map<string, number>();
    const ranks = kept.map((i) => {
      const key = JSON.stringify(shared.map((cell) => textIn(rows[i]!, cell)));
      const rank = Number.parseFloat(textIn(rows[i]!, order));
      if (!Number.isNaN(rank)) highest.set(key, Math.max(rank, highest.get(key) ?? rank));
      return { key, rank };
    });
    kept = kept.filter((_, k) => {
      const { key, rank } = ranks[k]!;
      // A row that states no round stays: nobody said that it is an earlier one.
      const isRepeat = rank < highest.get(key)!;
      if (isRepeat) leave(code, order.columns[0]!);
      return !isRepeat;
    });
  }
  return kept;
}

/** HXL puts a tag under the headers: "#affected+idps". */
function isTags(row: Row): boolean {
  const values = Object.values(row);
  return values.every((value) => /^(#|$)/.test(textOf(value))) && values.some((value) => textOf(value) !== '');
}
