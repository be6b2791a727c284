import { html, isServer, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Row } from '../../data/json.js';
import type { Reading } from '../../data/read-figures.js';
import { languageOf, type Language } from '../../figures/language.js';
import { chartStyles } from './chart.styles.js';
import { defs } from './draw.js';
import { problemsTemplate, type Furniture } from './frame.js';
import { LightContent } from './light-content.js';
import { readChart } from './read-chart.js';
import { ViewportController } from './viewport-controller.js';

/**
 * What every chart shares: the attributes, reading the author's rows once a change, telling
 * what could not be read, and keeping the author's content readable whenever nothing is drawn.
 * A chart adds `draw`.
 */
export abstract class ChartElement extends LitElement {
  static override styles = [chartStyles];
  /** Tells our elements from others: plain markup may name only a chart of ours. */
  static readonly isConflictChart = true;

  /** Title above the chart. Without it, the caption of a table inside is the title. */
  @property() heading = '';
  /** A sentence under the title, in the author's words. */
  @property() summary = '';
  /** A caveat for the whole chart, shown below it. */
  @property() note = '';
  /** BCP 47 language to read and write numbers in; else the nearest `lang`. */
  @property() locale = '';
  /** Digit system to write in: `latn`, `arab`, `arabext`, …; else the usual one of the language. */
  @property() numerals = '';
  /** `light` or `dark`; else the `color-scheme` of the page. */
  @property() theme: 'auto' | 'light' | 'dark' = 'auto';
  /** The id of a table elsewhere on the page that holds the rows. */
  @property({ attribute: 'for' }) htmlFor = '';

  /** The source's own number, in digits or in its words: `42,500`, `at least 11,000`, `nearly two million`. Text, because an empty attribute means "not reported", and a number could only say zero. */
  @property() value = '';
  /** The lower end the source states; alone it means "at least". */
  @property() low = '';
  /** The upper end the source states; alone it means "at most". */
  @property() high = '';
  /** What the ends mean: `95% confidence interval`, `lowest and highest report`. */
  @property() interval = '';
  /** What was counted: `killed`, `injured`, `missing`, `presumed-dead`, `displaced`, `displacements`, `returned`, `refugees`, or another word. */
  @property() measure = '';
  /** Who was counted, or the category of a bar. */
  @property() group = '';
  /** Where. */
  @property() place = '';
  /** Origin of a movement; empty is "not stated". */
  @property() from = '';
  /** Destination of a movement; empty is "not stated". */
  @property() to = '';
  /** Who says so; a chain in order, origin first, with `;`. */
  @property() source = '';
  /** Where the source says so; http(s) only. */
  @property({ attribute: 'source-url' }) sourceUrl = '';
  /** `party`, `ministry`, `UN`, `NGO`, `academic` or `media`. A party to the conflict is said to be one. */
  @property({ attribute: 'source-role' }) sourceRole = '';
  /** The day a count stands for: `2024-10-18`, `2024-10` or `2024`. */
  @property({ attribute: 'as-of' }) asOf = '';
  /** Start of the period counted. */
  @property() since = '';
  /** End of the period counted. */
  @property() until = '';
  /** How it was counted, in the source's words. */
  @property() method = '';
  /** How sure the source calls it: `verified`, `presumed`. */
  @property() certainty = '';
  /** The stage of a movement, in order. */
  @property() step = '';
  /** The source's words. */
  @property() quote = '';
  /** Address of a file with the rows. This version does not read files: it says so in place. */
  @property() src = '';

  /** Rows of fields, for apps: `[{ measure: 'killed', value: 42500, source: '…', 'as-of': '2024-10-18' }]`. Takes the place of what is inside the tag. */
  @property({ attribute: false }) data: readonly Row[] | null = null;

  protected language: Language = languageOf('en');
  protected reading: Reading | null = null;
  protected direction: 'ltr' | 'rtl' = 'ltr';
  readonly #content = new LightContent(this);
  readonly #viewport = new ViewportController(this);
  #read = -1;
  #caption = '';

  /** The chart's graphic: everything between its head and its table. Called with figures only. */
  protected abstract draw(reading: Reading, furniture: Furniture, width: number): TemplateResult;

  /** Figures that this kind of chart cannot draw become problems. */
  protected check(reading: Reading): Reading { return reading; }

  /** What an element takes for granted of its figures: a death toll counts the killed. */
  protected get defaults(): Row { return {}; }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const sizeOnly = changed.size === 0 && this.#read === this.#content.version;
    if (sizeOnly && this.reading) return;
    this.#read = this.#content.version;
    const read = readChart(this, this.defaults, this.#content.content);
    this.reading = this.check(read.reading);
    this.language = languageOf(read.locale ?? 'en', this.numerals || null);
    this.direction = read.dir ?? this.language.dir;
    this.#caption = read.caption ?? '';
  }

  protected override render(): TemplateResult {
    const { figures, problems } = this.reading ?? { figures: [], problems: [] };
    if (!this.#viewport.near) return html`<slot></slot>`;
    const { language, direction } = this;
    const furniture = { heading: this.heading || this.#caption, summary: this.summary, note: this.note };
    const drawn = figures.length > 0;
    const keep = !drawn || this.#content.content.foreign;
    const theme = this.theme === 'light' || this.theme === 'dark' ? this.theme : '';
    const mixed = direction === language.dir ? '' : 'mixed';
    return html`
      <div class="chart ${direction} ${theme} ${mixed}" part="chart" lang=${language.tag} dir=${direction}>
        <div class="ruler"></div>
        ${this.reading && drawn ? html`${defs()}${this.draw(this.reading, furniture, this.#viewport.width)}` : nothing}
        ${problemsTemplate(problems, language)}
        <slot ?hidden=${!keep}></slot>
      </div>`;
  }

  protected override updated(): void {
    if (!isServer && this.reading && this.reading.problems.length > 0 && this.#announced !== this.reading) {
      this.#announced = this.reading;
      this.dispatchEvent(new CustomEvent('problem', { detail: this.reading.problems, bubbles: true, composed: true }));
    }
  }
  #announced: Reading | null = null;
}
