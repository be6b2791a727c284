import type { Figure } from '../../figures/figure.js';
import { layoutPanels, type Panel } from '../../marks/panels.js';

export interface DeathTollLayout {
  /** One figure is set as a statement, its number large. */
  readonly single: boolean;
  readonly panels: readonly Panel[];
}

/**
 * Lays out a death toll: one figure as a statement, several as one line each on a common scale, in the given order.
 *
 * @param gradient whether a statistical interval is a shade instead of a line
 * @param incomplete whether figures were left out: what is left of several is no statement by itself
 */
export function layoutDeathToll(figures: readonly Figure[], width: number, incomplete = false, gradient = false): DeathTollLayout {
  const panels = layoutPanels(figures, width, gradient);
  return { single: panels.flatMap((panel) => panel.rows).length === 1 && !incomplete, panels };
}
