import type { Figure } from '../../figures/figure.js';
import { layoutPanels, type Panel } from '../../marks/panels.js';

export interface DeathTollLayout {
  /** One figure is set as a statement, its number large. */
  readonly single: boolean;
  readonly panels: readonly Panel[];
}

/** Lays out a death toll: one figure as a statement, several as one line each on a common scale, in the given order. */
export function layoutDeathToll(figures: readonly Figure[], width: number): DeathTollLayout {
  return { single: figures.length === 1, panels: layoutPanels(figures, width) };
}
