import { group } from 'd3';
import type { Figure } from '../../figures/figure.js';
import { natureOf } from '../../figures/measure.js';
import { isMove } from '../../figures/movement.js';

/**
 * Figures that may share one scale of widths: people, whether they moved or were counted.
 * Movements of whom one person may make several, households and the author's own measures get a
 * diagram each.
 */
export function diagramsOf(figures: readonly Figure[]): Figure[][] {
  const counted = ({ measure }: Figure) => {
    const nature = natureOf(measure);
    return measure !== null && (nature === 'harm' || nature === 'other' || measure.id === 'displacements') ? measure.id : 'people';
  };
  return [...group(figures, (f) => JSON.stringify([f.unit, counted(f)])).values()];
}

/** Whether a set is of people at places only: they are bars, because nobody moved. */
export const isCountsOnly = (figures: readonly Figure[]): boolean => !figures.some(isMove);
