import { html, LitElement, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Row } from '../../data/json.js';
import type { Reading } from '../../data/read-figures.js';
import { languageOf, type Language } from '../../figures/language.js';
import { onWords } from '../../figures/words/registry.js';
import { chartStyles } from './chart.styles.js';
import { defs } from './draw.js';
import { headTemplate, problemsTemplate, still, type Furniture } from './frame.js';
import { LightContent } from './light-content.js';
import { readChart } from './read-chart.js';
import { ViewportController } from './viewport-controller.js';

/**
 * What every chart shares: the attributes, reading the author's rows once a change, telling
 * what could not be read, and keeping the author's content readable whenever nothing is drawn.
 * A chart adds `draw`.
 *
 * @csspart chart - The whole chart; `font-family: inherit` on it takes the font of the page.
 * @csspart heading - Its title.
 * @csspart summary - The author's sentence under the title.
 * @csspart subject - What all its figures share of what, who and where.
 * @csspart attribution - Who says so, and as of when.
 * @csspart source - Who says so.
 * @csspart note - A caution, or the author's note.
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
 * @fires {CustomEvent<Problem[]>} problem - Something could not be read or needs saying; `detail` lists it.
 */
export abstract class ChartElement extends LitElement {
  static override styles = [chartStyles];
  /** Tells our elements from others: plain markup may name only a chart of ours. @internal */
  static readonly isConflictChart = true;

  /** Text, all of it: an empty attribute means "not stated", and a number could only say zero. */
  static override properties: PropertyDeclarations = {
    heading: {},
    summary: {},
    note: {},
    locale: {},
    numerals: {},
    theme: {},
    htmlFor: { attribute: 'for' },
    value: {},
    low: {},
    high: {},
    interval: {},
    measure: {},
    group: {},
    place: {},
    from: {},
    to: {},
    source: {},
    sourceUrl: { attribute: 'source-url' },
    sourceRole: { attribute: 'source-role' },
    asOf: { attribute: 'as-of' },
    since: {},
    until: {},
    method: {},
    certainty: {},
    step: {},
    quote: {},
    src: {},
    data: { attribute: false },
  };

  /** Title above the chart. Without it, the caption of a table inside is the title. */
  declare heading: string;
  /** A sentence under the title, in the author's words. */
  declare summary: string;
  /** A caveat for the whole chart, shown below it. */
  declare note: string;
  /** BCP 47 language to read and write numbers in; else the nearest `lang`. */
  declare locale: string;
  /** Digit system to write in: `latn`, `arab`, `arabext`, …; else the usual one of the language. */
  declare numerals: string;
  /** `light` or `dark`; else the `color-scheme` of the page. */
  declare theme: 'auto' | 'light' | 'dark';
  /** The id of a table elsewhere on the page that holds the rows. */
  declare htmlFor: string;

  /** The source's own number, in digits or in its words: `42,500`, `at least 11,000`, `nearly two million`. Text, because an empty attribute means "not reported", and a number could only say zero. */
  declare value: string;
  /** The lower end the source states; alone it means "at least". */
  declare low: string;
  /** The upper end the source states; alone it means "at most". */
  declare high: string;
  /** What the ends mean: `95% confidence interval`, `lowest and highest report`. */
  declare interval: string;
  /** What was counted: `killed`, `injured`, `missing`, `presumed-dead`, `displaced`, `displacements`, `returned`, `refugees`, or another word. */
  declare measure: string;
  /** Who was counted, or the category of a bar. */
  declare group: string;
  /** Where. */
  declare place: string;
  /** Origin of a movement; empty is "not stated". */
  declare from: string;
  /** Destination of a movement; empty is "not stated". */
  declare to: string;
  /** Who says so; a chain in order, origin first, with `;`. */
  declare source: string;
  /** Where the source says so; http(s) only. */
  declare sourceUrl: string;
  /** `party`, `ministry`, `UN`, `NGO`, `academic` or `media`. A party to the conflict is said to be one. */
  declare sourceRole: string;
  /** The day a count stands for: `2024-10-18`, `2024-10` or `2024`. */
  declare asOf: string;
  /** Start of the period counted. */
  declare since: string;
  /** End of the period counted. */
  declare until: string;
  /** How it was counted, in the source's words. */
  declare method: string;
  /** How sure the source calls it: `verified`, `presumed`. */
  declare certainty: string;
  /** The stage of a movement, in order. */
  declare step: string;
  /** The source's words. */
  declare quote: string;
  /** Address of a file with the rows. This version does not read files: it says so in place. */
  declare src: string;

  /** Rows of fields, for apps: `[{ measure: 'killed', value: 42500, source: '…', 'as-of': '2024-10-18' }]`. Takes the place of what is inside the tag. */
  declare data: readonly Row[] | null;

  protected language: Language = languageOf('en');
  protected reading: Reading = { figures: [], problems: [] };
  protected direction: 'ltr' | 'rtl' = 'ltr';
  readonly #content = new LightContent(this);
  readonly #viewport = new ViewportController(this);
  /** The version of the content that was read; -1 asks for reading anew. */
  #read = -1;
  #caption = '';
  #announced: Reading | null = null;
  #stopWords: (() => void) | undefined;

  constructor() {
    super();
    for (const name of Object.keys(ChartElement.properties)) (this as unknown as Record<string, unknown>)[name] = name === 'data' ? null : '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopWords = onWords(() => {
      this.#read = -1;
      this.requestUpdate();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopWords?.();
  }

  /** Reads once a change, and not before the chart is near the screen. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.#viewport.near || (changed.size === 0 && this.#read === this.#content.version)) return;
    this.#read = this.#content.version;
    const read = readChart(this, this.defaults, this.#content.content);
    this.reading = this.check(read.reading);
    this.language = languageOf(read.locale ?? 'en', this.numerals || null);
    this.direction = read.dir ?? this.language.dir;
    this.#caption = read.caption ?? '';
  }

  protected override render(): TemplateResult {
    if (!this.#viewport.near) return html`<slot></slot>`;
    const { language, direction, reading } = this;
    const drawn = reading.figures.length > 0;
    const furniture = { heading: still(this.heading || this.#caption), summary: still(this.summary), note: still(this.note) };
    const keepSlot = !drawn || this.#content.content.foreign;
    const theme = this.theme === 'light' || this.theme === 'dark' ? this.theme : '';
    return html`
      <div class="chart ${direction} ${theme} ${direction === language.dir ? '' : 'mixed'}" part="chart" lang=${language.tag} dir=${direction}>
        <div class="ruler"></div>
        ${drawn ? html`${defs()}${this.draw(reading, furniture, this.#viewport.width)}` : headTemplate(furniture, '')}
        ${problemsTemplate(reading.problems, language)}
        <slot ?hidden=${!keepSlot}></slot>
      </div>`;
  }

  protected override updated(): void {
    if (this.reading.problems.length === 0 || this.#announced === this.reading) return;
    this.#announced = this.reading;
    this.dispatchEvent(new CustomEvent('problem', { detail: this.reading.problems, bubbles: true, composed: true }));
  }

  /** What an element takes for granted of its figures: a death toll counts the killed. */
  protected get defaults(): Row { return {}; }

  /** Figures that this kind of chart cannot draw become problems. */
  protected check(reading: Reading): Reading { return reading; }

  /** The chart's graphic, from its head to its table; called only when there are figures. */
  protected abstract draw(reading: Reading, furniture: Furniture, width: number): TemplateResult;
}
