import type { Figure } from '../../figures/figure.js';
import { layoutPanels, type Panel } from '../../marks/panels.js';

/**
 * Lays out bars by measure or by group, in the given order: one scale from zero for figures
 * that may be compared, a scale of their own for those that may not.
 */
export function layoutCasualtyBars(figures: readonly Figure[], width: number): readonly Panel[] {
  return layoutPanels(figures, width);
}
