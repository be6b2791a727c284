import { LitElement, type PropertyDeclarations, type PropertyValues } from 'lit';
import { MOST_ROWS, type Row } from '../../data/json.js';
import type { FormatReader, Reading } from '../../data/read-figures.js';
import { languageOf, type Language } from '../../figures/language.js';
import { onWords } from '../../figures/words/registry.js';
import { LightContent, type Content } from './light-content.js';
import { readChart, type ChartReading } from './read-chart.js';

/**
 * What every element shares: the attributes, reading the author's rows once a change, and
 * telling what could not be read. What it looks like is up to its kind.
 *
 * @fires {CustomEvent<Problem[]>} problem - Something could not be read or needs saying; `detail` lists it.
 */
export abstract class FigureElement extends LitElement {
  /** Tells our elements from others: plain markup may name only one of ours. @internal */
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
    quantiles: {},
    measure: {},
    countedIn: { attribute: 'counted-in' },
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
    published: {},
    revision: {},
    status: {},
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
  /** A model's distribution: `2.5%: 22,286; 50%: 61,202; 97.5%: 209,151`. */
  declare quantiles: string;
  /** What was counted: `killed`, `injured`, `missing`, `presumed-dead`, `displaced`, `displacements`, `returned`, `refugees`, or another word. */
  declare measure: string;
  /** What one of the number is, when not one person: `households`, `families`. */
  declare countedIn: string;
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
  /** The day the source said it. Of two figures that differ in nothing else, the later one stands. */
  declare published: string;
  /** Which version of a count it is: `as published`, `as later counted`. */
  declare revision: string;
  /** `carried forward`, `extrapolated`, `restart`, `late registration`, `correction`, `reclassification` or `method change`. */
  declare status: string;
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
  protected caption = '';
  readonly #content = new LightContent(this);
  /** The version of the content that was read; -1 asks for reading anew. */
  #read = -1;
  #announced: Reading | null = null;
  #stopWords: (() => void) | undefined;

  constructor() {
    super();
    for (const name of (this.constructor as typeof FigureElement).elementProperties.keys()) {
      (this as unknown as Record<PropertyKey, unknown>)[name] = name === 'data' ? null : '';
    }
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

  /** Reads once a change, and not before it is needed. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.isDue || (changed.size === 0 && this.#read === this.#content.version)) return;
    this.#read = this.#content.version;
    const read = this.readRows(this.#content.content);
    this.reading = this.check(read.reading);
    this.language = languageOf(read.locale ?? 'en', this.numerals || null);
    this.direction = read.dir ?? this.language.dir;
    this.caption = read.caption ?? '';
  }

  protected override updated(): void {
    if (this.reading.problems.length === 0 || this.#announced === this.reading) return;
    this.#announced = this.reading;
    this.dispatchEvent(new CustomEvent('problem', { detail: this.reading.problems, bubbles: true, composed: true }));
  }

  /** Whether it is time to read: a chart far off the screen can wait. */
  protected get isDue(): boolean { return true; }

  /** What the author put inside, as data and fallback. */
  protected get content(): Content { return this.#content.content; }

  /** Where the figures come from. */
  protected readRows(content: Content): ChartReading { return readChart(this, this.defaults, content, this.mostRows, this.formats); }

  /** More rows than this are not read; the element says so. */
  protected get mostRows(): number { return MOST_ROWS; }

  /** Reads the files of publishers that this kind of element draws. Elements that have none carry none. */
  protected get formats(): FormatReader | null { return null; }

  /** What an element takes for granted of its figures: a death toll counts the killed. */
  protected get defaults(): Row { return {}; }

  /** Figures that this kind of element cannot draw become problems. */
  protected check(reading: Reading): Reading { return reading; }
}
