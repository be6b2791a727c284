import { html, isServer, nothing, type TemplateResult } from 'lit';
import { ANY } from '../../data/authored.js';
import type { Reading } from '../../data/read-figures.js';
import type { Figure } from '../../figures/figure.js';
import { caveats, estimatePhrase, periodPhrase, quantityPhrase, rowPhrase } from '../../figures/phrase.js';
import { problem } from '../../figures/problem.js';
import { chartStyles } from '../shared/chart.styles.js';
import { FigureElement } from '../shared/figure-element.js';
import { fileState } from '../shared/file-state.js';
import { headTemplate, problemsTemplate } from '../shared/frame.js';
import { still } from '../shared/still.js';
import { isPassed, type Content } from '../shared/light-content.js';
import { provenanceTemplate } from '../shared/provenance.js';
import { readChart, type ChartReading, type Page, type Tools } from '../shared/read-chart.js';
import { sourceTemplate } from '../shared/rows.js';
import { cellText } from '../shared/slotted-table.js';
import { placeNote } from './reported-figure.layout.js';
import { reportedFigureStyles } from './reported-figure.styles.js';

/**
 * A reported figure inside a sentence. The text stays the author's; it is underlined, and a
 * click or a key opens a note that says the number in full, its source, its date and caveats.
 *
 * Without `value`, `low` or `high` the text itself is read as the figure. Without scripts
 * it is just the text.
 *
 * @element reported-figure
 * @slot - The figure in the author's words, as it stands in the sentence.
 * @csspart text - The author's text, which opens the note.
 * @csspart mark - Stands after the text when its figure cannot be shown.
 * @csspart details - The note that opens.
 * @csspart heading - Its title.
 * @csspart summary - The author's sentence under the title.
 * @csspart subject - What was counted, who and where.
 * @csspart value - The number in full, with its interval.
 * @csspart attribution - The line that names the source.
 * @csspart source - Who says so.
 * @csspart period - As of when.
 * @csspart note - A caveat, or the author's note.
 * @csspart problems - What could not be read, or needs saying.
 * @cssproperty [--chart-background=#ffffff] - Colour behind the note.
 * @cssproperty [--chart-ink=#1d2329] - Colour of its text.
 * @cssproperty [--chart-ink-quiet] - Colour of what stands beside the figure; else mixed from ink and background.
 * @cssproperty [--chart-notice] - Colour behind what needs attention.
 * @cssproperty [--chart-font=system-ui] - Font family of the note; the text keeps that of the page.
 */
export class ReportedFigure extends FigureElement {
  static override styles = [chartStyles, reportedFigureStyles];

  #open = false;
  /** Whether the note was open when the pointer went down, which closes it before the click. */
  #wasOpen: boolean | undefined;

  constructor() {
    super();
    // Focus that goes on in the page must not be hidden behind the note.
    this.addEventListener('focusout', ({ relatedTarget: to }) => { if (to && !this.contains(to as Node)) this.#toggle(false); });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // The browser closes the popover of an element that is moved, and tells nobody.
    this.#opened(false);
  }

  protected override readRows(content: Content, page: Page, tools: Tools): ChartReading {
    const { table } = content;
    // A table behind a paragraph is not thrown out of a tag that stands inside the paragraph.
    const own = table && (this.contains(table) || table.id === this.getAttribute('for')) ? table : null;
    // A server does not know what is inside, and a page that streams in has half of it.
    const early = isServer || (this.ownerDocument.readyState === 'loading' && !isPassed(this));
    const text = early || own || [this.value, this.low, this.high, this.src].join('').trim() ? '' : cellText(this).trim();
    const read = readChart(this, page, { ...ANY, defaults: text ? { value: text } : {} }, { ...content, table: own }, tools);
    const { reading } = read;
    const problems = reading.problems
      .filter((p) => !early || p.code !== 'no-figure')
      // The author wrote no attribute of that name.
      .map((p) => (text && p.where.row === null && p.where.field === 'value' ? { ...p, where: { row: null, field: null } } : p));
    return { ...read, reading: { ...reading, problems } };
  }

  /** A sentence names one figure. */
  protected override check({ figures, problems }: Reading): Reading {
    const more = figures.length > 1 ? [problem('too-many-rows', String(figures.length), undefined, 'noted', '1')] : [];
    return { figures: figures.slice(0, 1), problems: [...more, ...problems] };
  }

  protected override render(): TemplateResult {
    const { language, direction, reading: { figures: [figure], problems } } = this;
    const { words } = language;
    const theme = this.theme === 'light' || this.theme === 'dark' ? this.theme : '';
    const isEmpty = this.textContent?.trim() === '';
    // White space out here would stand in the author's sentence.
    return html`<span id="text" class="text" part="text" role="button" tabindex="0" aria-expanded=${this.#open} aria-controls="details"
      @pointerdown=${() => { this.#wasOpen = this.#open; }} @click=${this.#click} @keydown=${this.#key}
      ><slot></slot>${isEmpty && figure ? quantityPhrase(figure.estimate, language) : nothing}${!figure && problems.length > 0
        ? html`<sup class="mark" part="mark" role="img" aria-label=${words.problemHeading(problems.length, language.count(problems.length))}>${words.problemMark}</sup>`
        : nothing}</span
      ><div id="details" class="chart details ${direction} ${theme} ${direction === language.dir ? '' : 'mixed'} ${this.#open ? 'open' : ''}" part="details"
        popover="auto" role="note" tabindex="0" aria-labelledby="text" lang=${language.tag} dir=${direction}
        @beforetoggle=${this.#beforeToggle}>
        ${headTemplate({ heading: still(this.heading || this.caption), summary: still(this.summary) }, figure ? rowPhrase(figure, language) : '')}
        ${figure ? this.#figureTemplate(figure) : nothing}
        ${this.note && figure?.note !== still(this.note) ? html`<p part="note">${still(this.note)}</p>` : nothing}
        ${this.file ? fileState(this.file, language, this.reload) : nothing}
        ${provenanceTemplate(this.reading.provenance, this.reading.figures, language)}
        ${problemsTemplate(problems, language)}
      </div>`;
  }

  #figureTemplate(figure: Figure): TemplateResult {
    const { language } = this;
    const { words, capitalize } = language;
    return html`
      <p class="value" part="value">${capitalize(estimatePhrase(figure.estimate, language))}</p>
      <p class="quiet" part="attribution">${figure.source ? words.source('') : nothing}${sourceTemplate(figure, language)}</p>
      <p class="quiet" part="period">${capitalize(periodPhrase(figure, language))}</p>
      ${caveats(figure, language).map((part) => html`<p part="note">${capitalize(part)}</p>`)}`;
  }

  readonly #click = (): void => {
    this.#toggle(!(this.#wasOpen ?? this.#open));
    this.#wasOpen = undefined;
  };

  readonly #key = (event: KeyboardEvent): void => {
    // A link of the author's inside the text keeps its keys.
    if (event.target !== event.currentTarget || event.repeat || (event.key !== 'Enter' && event.key !== ' ')) return;
    event.preventDefault();
    this.#toggle(!this.#open);
  };

  readonly #beforeToggle = ({ newState, currentTarget: note }: ToggleEvent): void => {
    // Focus inside would be lost with the note.
    if (newState === 'closed' && (note as Element).matches(':focus-within')) this.#part('text')!.focus();
    this.#opened(newState === 'open');
  };

  #part(id: string): HTMLElement | null { return this.renderRoot.querySelector<HTMLElement>(`#${id}`); }

  #opened(open: boolean): void {
    if (open === this.#open) return;
    this.#open = open;
    this.requestUpdate();
  }

  #toggle(open: boolean): void {
    const note = this.#part('details');
    // Browsers without popovers show the note as a block behind the text.
    if (!note?.togglePopover) {
      this.#opened(open);
      return;
    }
    note.togglePopover(open);
    const lines = [...this.#part('text')!.getClientRects()];
    if (!open || lines.length === 0) return;
    const { documentElement: { clientWidth }, defaultView: view } = this.ownerDocument;
    const { left, top } = placeNote(lines[0]!, lines.at(-1)!, note.getBoundingClientRect(), { width: clientWidth, height: view!.innerHeight }, this.direction === 'rtl');
    note.style.setProperty('inset', `${top + view!.scrollY}px auto auto ${left + view!.scrollX}px`);
  }
}

declare global {
  interface HTMLElementTagNameMap { 'reported-figure': ReportedFigure }
}
