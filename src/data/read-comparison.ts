import type { Figure } from '../figures/figure.js';
import { failed, ok, problem, type Read } from '../figures/problem.js';
import { plainText } from './plain-text.js';

/**
 * Reads which two figures an author wants compared: their rows or how their sources begin,
 * "1; 2" or "Ministry; Survey".
 *
 * @param rows the row that each figure stood in, from 1
 */
export function readComparison(text: string, figures: readonly Figure[], rows: readonly number[]): Read<readonly [Figure, Figure]> {
  const named = text.split(';').map((part) => plainText(part).toLowerCase()).filter((part) => part !== '').map((name) => {
    if (/^\d+$/.test(name)) return figures[rows.indexOf(Number(name))];
    const found = figures.filter((f) => f.source && plainText(f.source.chain[0]).toLowerCase().startsWith(name));
    return found.length === 1 ? found[0] : undefined;
  });
  const [a, b] = named;
  return a && b && a !== b && named.length === 2 ? ok([a, b]) : failed(problem('unknown-comparison', text, { row: null, field: 'compare' }, 'noted'));
}
