import { comparableSets } from '../figures/compare.js';
import { isPresumed, type Figure } from '../figures/figure.js';
import type { Nature } from '../figures/measure.js';
import { spanOf } from '../figures/span.js';
import { countScale, type CountScale } from './scale.js';
import { shapesOf, type Shape } from './shapes.js';

/** One figure in its place in a chart of rows. */
export interface Row {
  readonly figure: Figure;
  readonly shapes: readonly Shape[];
  /** Drawn from none to all, not on the panel's scale of people. */
  readonly isShare: boolean;
  readonly isPresumed: boolean;
}

export interface Tick { readonly at: number; readonly people: number }

/** Figures that may stand on one scale of people, with that scale's ticks (none without a number). */
export interface Panel {
  readonly nature: Nature;
  readonly rows: readonly Row[];
  readonly ticks: readonly Tick[];
}

/** Widths in px, from the widest glyphs that a label of this size holds: an estimate, so that nothing is measured. */
const DIGIT = 7.5, TICK_GAP = 18;

/** A tick beyond this part of the scale has its label end at it, so that nothing is cut. */
export const LAST_AT = 0.94;

/** The chart's own breakpoint, in px: below it labels stand above the marks. Also in `rows.styles.ts`. */
export const WIDE = 560;

/**
 * Places figures in rows, one scale for each set that may be compared, in the given order.
 *
 * @param width of the chart in px; it decides only how many ticks fit.
 */
export function layoutPanels(figures: readonly Figure[], width: number): Panel[] {
  return comparableSets(figures).map(({ nature, figures: members }) => {
    const spans = members.map((f) => spanOf(f.estimate)).filter((s) => s !== null);
    const scale = countScale(spans);
    const plot = width >= WIDE ? width * 0.66 : width;
    return {
      nature,
      rows: members.map((figure) => ({
        figure,
        shapes: shapesOf(figure.estimate, scale),
        isShare: figure.estimate.bound === 'share',
        isPresumed: isPresumed(figure),
      })),
      ticks: spans.length === 0 ? [] : ticksOf(scale, plot),
    };
  });
}

/** As many ticks as have room for their labels, 5 at most; d3 takes a number of ticks as a hint only. */
function ticksOf(scale: CountScale, plot: number): Tick[] {
  const label = String(Math.round(scale.max)).length * 4 / 3 * DIGIT;
  const ticks = (wanted: number) => scale.ticks(wanted).map((people) => ({ at: scale.at(people), people }));
  for (let wanted = 5; wanted > 1; wanted--) {
    const made = ticks(wanted);
    const step = made.length < 2 ? Infinity : (made[1]!.at - made[0]!.at) * plot;
    // At the edge the last label ends at its tick, so it reaches half its width further back.
    const last = (made.at(-1)?.at ?? 0) > LAST_AT ? step - label / 2 : Infinity;
    if (step >= label + TICK_GAP && last >= label + TICK_GAP / 2) return made;
  }
  return ticks(1).slice(0, 2);
}

/** Kinds of marks that a reader may need explained, in the order a legend shows them. */
export const LEGEND = ['open', 'soft', 'blur', 'haze', 'range', 'best', 'interval', 'presumed', 'share', 'unknown'] as const;
export type LegendKey = (typeof LEGEND)[number];

/** The legend that these panels need; a chart of plain counts needs none. */
export function legendOf(panels: readonly Panel[]): LegendKey[] {
  const rows = panels.flatMap((p) => p.rows);
  const has = (...kinds: Shape['kind'][]) => rows.some((r) => !r.isShare && r.shapes.some((s) => kinds.includes(s.kind)));
  const pairs = (kind: Shape['kind'], centred: boolean) =>
    rows.some((r) => r.shapes.some((s) => s.kind === kind) && r.shapes.some((s) => s.kind === 'point') === centred);
  const needs: Record<LegendKey, boolean> = {
    open: has('open'),
    soft: has('soft'),
    // Under "nearly" the hatching says it.
    blur: rows.some((r) => r.shapes.some((s) => s.kind === 'blur') && !r.shapes.some((s) => s.kind === 'soft')),
    haze: has('haze'),
    range: pairs('span', false),
    best: pairs('span', true),
    interval: pairs('interval', true),
    presumed: rows.some((r) => r.isPresumed && r.shapes.length > 0),
    share: rows.some((r) => r.isShare),
    unknown: false,
  };
  return LEGEND.filter((key) => needs[key]);
}
