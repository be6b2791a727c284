import { html, type TemplateResult } from 'lit';
import type { Row } from '../../data/json.js';
import type { Reading } from '../../data/read-figures.js';
import type { Figure } from '../../figures/figure.js';
import { problem } from '../../figures/problem.js';
import { ChartElement } from '../shared/chart-element.js';
import type { Furniture } from '../shared/frame.js';
import { flowStyles } from './displacement-flow.styles.js';
import { layoutFlow } from './displacement-flow.layout.js';
import { flowTemplate, flowWords } from './flow-template.js';

/**
 * Reported movements of people as a flow diagram by steps: columns of places, ribbons as
 * wide as the people who moved. What wording leaves open is soft, an open end fades, a
 * movement without a number is a dashed line, and an origin or destination that was not
 * stated is an end of its own. Steps are never added up: the same people may move again.
 *
 * @element displacement-flow
 * @slot - A table with from, to and value; shown when nothing can be drawn.
 * @csspart flow - The diagram.
 * @csspart row - One movement in the list below the diagram.
 */
export class DisplacementFlow extends ChartElement {
  static override styles = [...ChartElement.styles, flowStyles];

  protected override get defaults(): Row { return { measure: 'displaced' }; }

  /** A row without any end is no movement; it is listed, not drawn. */
  protected override check(reading: Reading): Reading {
    const moves = (f: Figure) => f.from !== null || f.to !== null;
    const lost = reading.figures.flatMap((f, i) => (moves(f) ? [] : [problem('no-ends', '', { row: reading.rows?.[i] ?? null, field: null })]));
    return lost.length === 0 ? reading : { figures: reading.figures.filter(moves), problems: [...reading.problems, ...lost] };
  }

  protected override draw({ figures }: Reading, furniture: Furniture, width: number): TemplateResult {
    const layout = layoutFlow(figures, width, flowWords(figures, this.language));
    return html`${flowTemplate(figures, layout, furniture, this.language, this.direction)}`;
  }
}

declare global {
  interface HTMLElementTagNameMap { 'displacement-flow': DisplacementFlow }
}
