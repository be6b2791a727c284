import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Reading } from '../../data/read-figures.js';
import { chartStyles } from './chart.styles.js';
import { defs } from './draw.js';
import { FigureElement } from './figure-element.js';
import { fileState } from './file-state.js';
import { headTemplate, problemsTemplate, type Furniture } from './frame.js';
import { still } from './still.js';
import { ViewportController } from './viewport-controller.js';

const TABLE_ROWS = 200;

/** The words of `accept`; a window is a period. */
const acceptedOf = (text: string | null): ReadonlySet<string> =>
  new Set((text ?? '').toLowerCase().split(/[;,]/).map((word) => word.trim().replace('window', 'period')));

/**
 * What every chart shares: drawing only near the screen, its frame, and keeping the author's
 * content readable whenever nothing is drawn. A chart adds `draw`.
 *
 * @csspart chart - The whole chart; `font-family: inherit` on it takes the font of the page.
 * @csspart heading - Its title.
 * @csspart summary - The author's sentence under the title.
 * @csspart subject - What all its figures share of what, who and where.
 * @csspart attribution - Who says so, and as of when.
 * @csspart source - Who says so.
 * @csspart caution - What to know before comparing.
 * @csspart note - The author's note, or a caution that the author accepted.
 * @csspart provenance - Which file the figures come from, and what was done with its rows.
 * @csspart loading - That a file is loading.
 * @csspart failed - That it could not be loaded.
 * @csspart stale - That it could not be loaded again.
 * @csspart legend - How to read the marks; only there when a mark needs it.
 * @csspart table - The table of all figures.
 * @csspart problems - What could not be read, or needs saying.
 * @cssproperty [--chart-background=#ffffff] - Colour behind the chart.
 * @cssproperty [--chart-ink=#1d2329] - Colour of text.
 * @cssproperty [--chart-ink-quiet] - Colour of what stands beside the figures; else mixed from ink and background.
 * @cssproperty [--chart-mark=#4d6073] - Colour of marks.
 * @cssproperty [--chart-band] - Colour of ranges and ribbons; else mixed from mark and background.
 * @cssproperty [--chart-grid] - Colour of the lines of a scale.
 * @cssproperty [--chart-notice] - Colour behind what needs attention.
 * @cssproperty [--chart-font=system-ui] - Font family of all text.
 * @cssproperty [--chart-margin=16px 0] - Space around the chart.
 * @cssproperty [--chart-padding=16px] - Space inside it.
 */
export abstract class ChartElement extends FigureElement {
  static override styles = [chartStyles];

  static override properties: PropertyDeclarations = { accept: {} };

  /**
   * Cautions that the author has looked at, with `;`: `source`, `period`, `place`, `population`, `method`, `certainty`,
   * `overlap`, `scale`, `steps`. They become plain notes; none goes away.
   */
  declare accept: string;

  /** A table of thousands of cells would cost more than the chart. */
  #tableRows = TABLE_ROWS;
  readonly #showMore = () => {
    this.#tableRows += TABLE_ROWS;
    this.requestUpdate();
  };
  readonly #viewport = new ViewportController(this);

  protected override get isDue(): boolean { return this.#viewport.near; }

  /** Whether the reader stands on the button that loads a file again, or stood there when it went. */
  #retried = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#retried ||= this.shadowRoot?.activeElement?.matches('[role="status"] button') ?? false;
  }

  protected override updated(): void {
    super.updated();
    const summary = this.#retried && !this.shadowRoot?.activeElement ? this.shadowRoot?.querySelector<HTMLElement>('summary') : null;
    if (!summary) return;
    this.#retried = false;
    // The button goes when it has done its work; who pressed it, and went nowhere else, goes on from the figures.
    if (this.ownerDocument.activeElement === this.ownerDocument.body) summary.focus();
  }

  protected override render(): TemplateResult {
    if (!this.#viewport.near || this.isWaiting) return html`<slot></slot>`;
    const { language, direction, reading } = this;
    const drawn = reading.figures.length > 0;
    const furniture: Furniture = {
      heading: still(this.heading || this.caption), summary: still(this.summary), note: still(this.note), accept: acceptedOf(this.accept),
      tableRows: this.#tableRows, showMore: this.#showMore, provenance: reading.provenance,
    };
    const keepSlot = !drawn || this.content.foreign;
    const theme = this.theme === 'light' || this.theme === 'dark' ? this.theme : '';
    return html`
      <div class="chart ${direction} ${theme} ${direction === language.dir ? '' : 'mixed'}" part="chart" lang=${language.tag} dir=${direction}>
        <div class="ruler"></div>
        ${drawn ? html`${defs()}${this.draw(reading, furniture, this.#viewport.width)}` : headTemplate(furniture, '')}
        ${this.src ? html`<div role="status">${this.file ? fileState(this.file, language, this.reload) : nothing}</div>` : nothing}
        ${problemsTemplate(reading.problems, language, drawn)}
        <slot ?hidden=${!keepSlot}></slot>
      </div>`;
  }

  /** The chart's graphic, from its head to its table; called only when there are figures. */
  protected abstract draw(reading: Reading, furniture: Furniture, width: number): TemplateResult;
}
