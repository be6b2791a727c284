import { html, type TemplateResult } from 'lit';
import type { Reading } from '../../data/read-figures.js';
import type { Row } from '../../data/json.js';
import { ChartElement } from '../shared/chart-element.js';
import type { Furniture } from '../shared/frame.js';
import { figureRows } from '../shared/figure-rows.js';
import { rowsStyles } from '../shared/rows.styles.js';
import { layoutDeathToll } from './death-toll.layout.js';

/**
 * A reported death toll as a sober statement: the number in its words and digits, its
 * interval on a scale that starts at zero, who says so, and as of when. Several rows make
 * one line a source on a common scale.
 *
 * Shows its own content until it has a figure it can read, so a page without scripts still
 * says what the author wrote.
 *
 * @element death-toll
 * @slot - The figure in the author's words, or a table of rows; shown when nothing can be drawn.
 * @csspart row - One figure.
 * @csspart value - The number in words and digits.
 */
export class DeathToll extends ChartElement {
  static override styles = [...ChartElement.styles, rowsStyles];

  protected override get defaults(): Row { return { measure: 'killed' }; }

  protected override draw({ figures, problems }: Reading, furniture: Furniture, width: number): TemplateResult {
    const { single, panels } = layoutDeathToll(figures, width, problems.some((p) => p.effect === 'left-out'));
    return html`${figureRows(figures, panels, furniture, this.language, { single, bySource: true, rtl: this.direction === 'rtl' })}`;
  }
}

declare global {
  interface HTMLElementTagNameMap { 'death-toll': DeathToll }
}
