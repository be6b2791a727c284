import { problem, type Problem } from '../../figures/problem.js';
import { textOf, wholeText } from '../cell-text.js';
import { textIn, type Cells } from '../formats/cells.js';
import type { Plan } from '../formats/plan.js';
import { SLICE } from '../formats/repeats.js';
import type { Sheet } from './sheet.js';
import type { Work } from './work.js';

/** Rows to be added up without those that are there twice. */
export interface Once {
  readonly places: readonly number[];
  /** Rows that bear the identity of an earlier one and say something else, by their places: which, and the two numbers. */
  readonly unlike: ReadonlyMap<number, string>;
  readonly problems: readonly Problem[];
}

/**
 * Leaves out rows that are there twice, so that nobody is added twice. Rows of events are told
 * apart by the column that names them; where a format has none, alike rows may be two events.
 * Of other rows those are repeats that agree word for word.
 */
export function* withoutRepeated(plan: Plan, sheet: Sheet, places: readonly number[]): Work<Once> {
  const { format } = plan, once = format?.once === undefined ? null : plan.find(format.once);
  const isTold = once !== null && once.at.length > 0;
  const kept: number[] = [], unlike = new Map<number, string>(), problems: Problem[] = [];
  if (format?.events !== undefined && !isTold) return { places, unlike, problems };
  const seen = new Map<string, number>();
  const used = [...new Set(plan.counts.flatMap(({ cells }) => [...cells.values()].flatMap(({ at }) => at)))];
  let n = 0;
  for (const place of places) {
    const row = sheet.rows[place]!, name = isTold ? textIn(row, once) : wholeText(row) ?? '';
    const first = name === '' ? undefined : seen.get(name);
    if (first === undefined) {
      if (name !== '') seen.set(name, place);
      kept.push(place);
    } else if (!isTold || isSame(row, sheet.rows[first]!, used)) {
      const found = isTold ? name : row.map(textOf).filter((text) => text !== '').join(', ');
      problems.push(problem('rows-twice', found, { row: sheet.numberOf(place), field: isTold ? plan.names.nameOf(once.at[0]!) : null }, 'left-out', String(sheet.numberOf(first))));
    } else {
      kept.push(place);
      unlike.set(place, `${name} (${sheet.numberOf(first)}) + ${name} (${sheet.numberOf(place)})`);
    }
    if (++n % SLICE === 0) yield n / places.length;
  }
  return { places: kept, unlike, problems };
}

const isSame = (a: Cells, b: Cells, used: readonly number[]): boolean => used.every((index) => textOf(a[index]) === textOf(b[index]));
