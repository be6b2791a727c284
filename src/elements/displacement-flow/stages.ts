import type { Figure } from '../../figures/figure.js';

/** The movements of one step, in the order of the rows. */
export interface Stage { readonly name: string | null; readonly figures: readonly Figure[] }

/**
 * Steps in order: by number where all are numbers, by date where all are ISO dates, else as
 * the rows first name them. Rows without a step are a step of their own, first.
 */
export function stagesOf(figures: readonly Figure[]): Stage[] {
  const names = [...new Set(figures.map((f) => f.step))];
  const stated = names.filter((n) => n !== null);
  if (stated.every((n) => /^\d+$/.test(n))) stated.sort((a, b) => Number(a) - Number(b));
  else if (stated.every((n) => /^\d{4}(-\d{2}){0,2}$/.test(n))) stated.sort();
  const order = names.includes(null) ? [null, ...stated] : stated;
  return order.map((name) => ({ name, figures: figures.filter((f) => f.step === name) }));
}
