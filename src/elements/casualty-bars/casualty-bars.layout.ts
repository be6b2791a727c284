import type { Figure } from '../../figures/figure.js';
import { natureOf } from '../../figures/measure.js';
import { spanOf } from '../../figures/span.js';
import { layoutPanels, plotOf, type Panel, type Row } from '../../marks/panels.js';
import { layoutUnits, type UnitDrawing } from '../../marks/units.js';

/**
 * Lays out bars by measure or by group, in the given order: one scale from zero for figures
 * that may be compared, a scale of their own for those that may not.
 */
export function layoutCasualtyBars(figures: readonly Figure[], width: number, gradient = false): readonly Panel[] {
  return layoutPanels(figures, width, gradient);
}

/** Whether a figure has a number, and it is one of people: households and movements are no marks for people. */
export const countsPeople = (f: Figure): boolean => spanOf(f.estimate) !== null && f.unit === null && natureOf(f.measure) !== 'flow';

/**
 * Panels whose people are drawn as marks: the rows that are have neither a bar nor an axis any
 * more. A mark has one size in the whole chart, because it is everywhere as many people.
 */
export function layoutUnitBars(panels: readonly Panel[], unit: number, width: number): { panels: readonly Panel[]; drawings: ReadonlyMap<Row, UnitDrawing> } {
  const people = panels.flatMap((panel) => panel.rows.filter((row) => countsPeople(row.figure)));
  const made = layoutUnits(people, unit, plotOf(width));
  const drawings = new Map<Row, UnitDrawing>();
  const bare = (row: Row): Row => {
    const drawing = made[people.indexOf(row)];
    if (!drawing) return row;
    const drawn = { ...row, shapes: [], inset: null };
    drawings.set(drawn, drawing);
    return drawn;
  };
  return {
    panels: panels.map((panel) => (panel.rows.some((row) => people.includes(row)) ? { ...panel, rows: panel.rows.map(bare), ticks: [] } : panel)),
    drawings,
  };
}
