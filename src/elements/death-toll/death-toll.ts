import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { readComparison } from '../../data/read-comparison.js';
import { ANY, type Kind } from '../../data/authored.js';
import type { Reading } from '../../data/read-figures.js';
import type { Figure } from '../../figures/figure.js';
import { ChartElement } from '../shared/chart-element.js';
import type { Furniture } from '../shared/frame.js';
import { figureRows } from '../shared/figure-rows.js';
import { rowsStyles } from '../shared/rows.styles.js';
import { layoutDeathToll } from './death-toll.layout.js';
import { differenceText } from './difference-text.js';

/** What a toll is of, in a file that counts more. */
const DEATHS = ['killed', 'died', 'presumed-dead', 'dead-or-missing'];

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
 * @csspart inset - A row once more, enlarged on a scale of its own, where the common one hides it.
 * @csspart former - What the same source had said before.
 * @csspart difference - The sentence that `compare` asks for.
 */
export class DeathToll extends ChartElement {
  static override styles = [...ChartElement.styles, rowsStyles];

  static override properties: PropertyDeclarations = { compare: {}, intervalStyle: { attribute: 'interval-style' } };

  /** Two rows, by their numbers or their sources, with `;`: the difference between them is written out, where one may be. */
  declare compare: string;
  /** How a statistical interval is drawn: `line` or `gradient`. */
  declare intervalStyle: '' | 'line' | 'gradient';

  static override readonly kind: Kind = { ...ANY, defaults: { measure: 'killed' }, draws: (measure) => DEATHS.includes(measure) };

  /** The two figures to compare, when the author named two. */
  #pair: readonly [Figure, Figure] | null = null;

  protected override check(reading: Reading): Reading {
    const pair = this.compare && reading.figures.length > 0 ? readComparison(this.compare, reading.figures, reading.rows ?? []) : null;
    this.#pair = pair && 'ok' in pair ? pair.ok : null;
    return pair && 'problem' in pair ? { ...reading, problems: [...reading.problems, pair.problem] } : reading;
  }

  protected override draw({ figures, problems }: Reading, furniture: Furniture, width: number): TemplateResult {
    const { language } = this;
    const incomplete = problems.some((p) => p.effect === 'left-out');
    const { single, panels } = layoutDeathToll(figures, width, incomplete, this.intervalStyle === 'gradient');
    const difference = this.#pair && differenceText(...this.#pair, language);
    return html`${figureRows(figures, panels, furniture, language, {
      single, bySource: true, rtl: this.direction === 'rtl',
      after: difference ? html`<p class="difference" part="difference">${difference}</p>` : null,
    })}`;
  }
}

declare global {
  interface HTMLElementTagNameMap { 'death-toll': DeathToll }
}
