import { currentOf } from '../figures/compare.js';
import type { Figure } from '../figures/figure.js';
import { failed, ok, problem, type Read } from '../figures/problem.js';
import { plainText } from './plain-text.js';

/**
 * Reads which two figures an author wants compared: their rows or how their sources begin,
 * "1; 2" or "Ministry; Survey". Figures that a later one replaced have no row to name.
 *
 * @param rows the row that each figure stood in, from 1
 */
export function readComparison(text: string, figures: readonly Figure[], rows: readonly number[]): Read<readonly [Figure, Figure]> {
  const current = currentOf(figures);
  const named = text.split(';').map((part) => plainText(part).toLowerCase()).filter((part) => part !== '').map((name) => {
    if (/^\d+$/.test(name)) return current.find((f) => rows[figures.indexOf(f)] === Number(name));
    const names = current.map((f) => plainText(f.source?.chain[0] ?? '').toLowerCase());
    // A name in full wins: "UN" is not "UNHCR".
    const found = [current.filter((_, i) => names[i] === name), current.filter((_, i) => names[i]!.startsWith(name))].find((list) => list.length > 0);
    return found?.length === 1 ? found[0] : undefined;
  });
  const [a, b] = named;
  return a && b && a !== b && named.length === 2 ? ok([a, b]) : failed(problem('unknown-comparison', text, { row: null, field: 'compare' }, 'noted'));
}
