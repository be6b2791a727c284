import { LitElement, type PropertyDeclarations, type PropertyValues } from 'lit';
import { ANY, type Kind } from '../../data/authored.js';
import type { Row } from '../../data/json.js';
import type { Reading } from '../../data/read-figures.js';
import { languageOf, primaryLanguage, type Language } from '../../figures/language.js';
import { problem } from '../../figures/problem.js';
import { onWords } from '../../figures/words/registry.js';
import type { FileKnown } from '../../loading/file-reading.js';
import { FileController } from './file-controller.js';
import { LightContent, type Content } from './light-content.js';
import { isLanguageMissing, languagePart, readerPart } from './on-demand.js';
import { pageOf, readChart, type ChartReading, type Page, type Tools } from './read-chart.js';

/**
 * What every element shares: the attributes, reading the author's rows once a change, and
 * telling what could not be read. What it looks like is up to its kind.
 *
 * @fires {CustomEvent<Problem[]>} problem - Something could not be read or needs saying; `detail` lists it.
 */
export abstract class FigureElement extends LitElement {
  /** Tells our elements from others: plain markup may name only one of ours. @internal */
  static readonly isConflictChart = true;

  /** What this kind of element takes of the rows it is given. @internal */
  static readonly kind: Kind = ANY;

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
    format: {},
    columns: {},
    where: {},
    groupBy: { attribute: 'group-by' },
    refresh: {},
    maxSize: { attribute: 'max-size' },
    timeout: {},
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
  /** The day a count stands for: `2024-10-18`, `2024-10` or `2024`; of rows, `latest` picks those of the latest day. */
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
  /** Address of a file with the rows: CSV, HXL-tagged CSV or JSON; http(s) only. Takes the place of what is inside the tag, which is shown until the file is there. */
  declare src: string;
  /** The format of the rows by its name, `ucdp-ged`; else they are recognised by their columns. */
  declare format: string;
  /** Which columns of other names hold what: `value: Tote; place: Gemeinde`. */
  declare columns: string;
  /** Which rows are read: `country=Myanmar; year>=2017`. All conditions hold; several values with `|`. */
  declare where: string;
  /** What rows are added up by, where the rules allow it: `year`, `month`, `place`, `side`, `group`, or a column. */
  declare groupBy: string;
  /** Seconds after which the file is loaded again, 30 or more; without it, once. */
  declare refresh: string;
  /** The largest file that is read, in MB; else 20. */
  declare maxSize: string;
  /** The longest wait for an answer, and for each further part of it, in seconds; else 15. */
  declare timeout: string;

  /** Rows of fields, for apps: `[{ measure: 'killed', value: 42500, source: '…', 'as-of': '2024-10-18' }]`. Takes the place of what is inside the tag. */
  declare data: readonly Row[] | null;

  protected language: Language = languageOf('en');
  protected reading: Reading = { figures: [], problems: [] };
  protected direction: 'ltr' | 'rtl' = 'ltr';
  protected caption = '';
  /** What is known of the file, if the figures come from one. */
  protected file: FileKnown | null = null;
  /** Whether words or code that the figures need are still on their way. */
  protected isWaiting = false;
  protected readonly reload = (): void => { this.#files.reload(); };
  readonly #content = new LightContent(this);
  readonly #files = new FileController(this);
  readonly #tools: Tools = { reader: readerPart, files: this.#files };
  /** The version of the content that was read; -1 asks for reading anew. */
  #read = -1;
  #waits: Promise<void> | null = null;
  #announced = '';
  #stopWords: (() => void) | undefined;

  constructor() {
    super();
    for (const name of (this.constructor as typeof FigureElement).elementProperties.keys()) {
      (this as unknown as Record<PropertyKey, unknown>)[name] = name === 'data' ? null : '';
    }
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#stopWords = onWords(this.#again);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stopWords?.();
  }

  readonly #again = (): void => {
    this.#read = -1;
    this.requestUpdate();
  };

  /** Reads once a change, and not before it is needed. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    if (!this.isDue || (changed.size === 0 && this.#read === this.#content.version)) return;
    this.#read = this.#content.version;
    const page = pageOf(this), lang = primaryLanguage(page.locale ?? 'en');
    const words = languagePart(lang);
    if (words instanceof Promise) {
      this.#wait(words);
      return;
    }
    const read = this.readRows(this.#content.content, page, this.#tools);
    if (read.waits) {
      this.#wait(read.waits);
      return;
    }
    this.isWaiting = false;
    this.file = read.file;
    const checked = this.check(read.reading);
    this.reading = isLanguageMissing(lang)
      ? { ...checked, problems: [problem('language-not-loaded', lang, undefined, 'noted'), ...checked.problems] }
      : checked;
    this.language = languageOf(page.locale ?? 'en', this.numerals || null);
    this.direction = page.dir ?? this.language.dir;
    this.caption = read.caption ?? '';
  }

  #wait(part: Promise<void>): void {
    this.isWaiting = true;
    if (this.#waits === part) return;
    this.#waits = part;
    void part.then(() => {
      if (this.#waits === part) this.#waits = null;
      this.#again();
    });
  }

  /** A chart that needs more code is complete when it was drawn with it. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    if (!this.#waits) return done;
    await this.#waits;
    return this.getUpdateComplete();
  }

  protected override updated(): void {
    const { problems } = this.reading, said = JSON.stringify(problems);
    if (problems.length === 0 || this.#announced === said) return;
    this.#announced = said;
    this.dispatchEvent(new CustomEvent('problem', { detail: problems, bubbles: true, composed: true }));
  }

  /** Whether it is time to read: a chart far off the screen can wait. */
  protected get isDue(): boolean { return true; }

  /** What the author put inside, as data and fallback. */
  protected get content(): Content { return this.#content.content; }

  /** Where the figures come from. */
  protected readRows(content: Content, page: Page, tools: Tools): ChartReading { return readChart(this, page, (this.constructor as typeof FigureElement).kind, content, tools); }

  /** Figures that this kind of element cannot draw become problems. */
  protected check(reading: Reading): Reading { return reading; }
}
