import { html, type TemplateResult } from 'lit';
import type { Reading } from '../../data/read-figures.js';
import { ChartElement } from '../shared/chart-element.js';
import type { Furniture } from '../shared/frame.js';
import { figureRows } from '../shared/figure-rows.js';
import { rowsStyles } from '../shared/rows.styles.js';
import { layoutCasualtyBars } from './casualty-bars.layout.js';

/**
 * Reported casualties as bars from zero, by measure or by group, in the author's order. An
 * "at least" fades beyond its number, a range without a best figure has no centre, an
 * estimate is a point with its interval, and a figure without a number is a labelled gap.
 *
 * Figures that cannot be compared (people harmed, people displaced, movements) get a scale
 * of their own each, and the chart says why.
 *
 * @element casualty-bars
 * @slot - A table of rows, or the figures in the author's words; shown when nothing can be drawn.
 * @csspart row - One figure.
 * @csspart label - What the figure counts.
 * @csspart value - The number in words and digits.
 */
export class CasualtyBars extends ChartElement {
  static override styles = [...ChartElement.styles, rowsStyles];

  protected override draw({ figures }: Reading, furniture: Furniture, width: number): TemplateResult {
    return html`${figureRows(figures, layoutCasualtyBars(figures, width), furniture, this.language, { single: false, bySource: false, rtl: this.direction === 'rtl' })}`;
  }
}

declare global {
  interface HTMLElementTagNameMap { 'casualty-bars': CasualtyBars }
}
