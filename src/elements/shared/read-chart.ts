import { isFigure, only, readGiven, wishesOf, type Kind, type Wishes } from '../../data/authored.js';
import { parseJson, type Row } from '../../data/json.js';
import type { Reading } from '../../data/read-figures.js';
import { vocabularyOf } from '../../data/vocabulary/registry.js';
import { primaryLanguage, validTag } from '../../figures/language.js';
import { ok, problem } from '../../figures/problem.js';
import type { FileKnown } from '../../loading/file-reading.js';
import type { Reader } from '../../loading/reader.js';
import type { FileController } from './file-controller.js';
import type { Content } from './light-content.js';
import { readSlottedTable } from './slotted-table.js';

/** The language and direction around a chart. */
export interface Page {
  /** The language stated for the chart; `null` when the page states none. */
  readonly locale: string | null;
  readonly dir: 'ltr' | 'rtl' | null;
}

export interface ChartReading {
  readonly reading: Reading;
  /** The caption of the table that was read: the title of a chart that has no heading. */
  readonly caption: string | null;
  /** What is known of the chart's file. */
  readonly file: FileKnown | null;
  /** What the rows cannot be read without: nothing is read until it is there. */
  readonly waits: Promise<void> | null;
}

/** What reading may need beyond the chart's own code. */
export interface Tools { readonly reader: () => Reader | Promise<void> | null; readonly files: FileController }

/** An element with what its author wrote on it: attributes are text, by their property names. */
export type Authored = HTMLElement & { readonly data: readonly Row[] | null; readonly locale: string };

/** Rows of a table that may be a publisher's file: which of them are drawn is known only when all are read. */
const MOST_ROWS = 100_000;

/** The nearest attribute of that name around an element, across shadow roots. */
function nearest(element: Element, name: string): string | null {
  for (let at: Element | null = element; at;) {
    const found: Element | null = at.closest?.(`[${name}]`) ?? null;
    if (found?.getAttribute(name)) return found.getAttribute(name);
    const root: Node | undefined = at.getRootNode?.();
    at = typeof ShadowRoot !== 'undefined' && root instanceof ShadowRoot ? root.host : null;
  }
  return null;
}

/** What the page says of language and direction where a chart stands. */
export function pageOf(chart: Authored): Page {
  const stated = chart.locale || nearest(chart, 'lang');
  const dir = nearest(chart, 'dir')?.toLowerCase();
  return { locale: stated ? validTag(stated, 'en') : null, dir: dir === 'rtl' || dir === 'ltr' ? dir : null };
}

/** The text of an attribute, which is also a property: "as-of" is `asOf`. A script may have taken it away, or set a number. */
function attributeOf(chart: Authored, name: string): string {
  const value = (chart as unknown as Record<string, unknown>)[name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())];
  return typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
}

/**
 * Reads a chart's rows from the first that has any: the `data` property, the file in `src`, JSON
 * inside, the attributes of one figure, a table inside (or beside, where a CMS threw it out).
 */
export function readChart(chart: Authored, { locale }: Page, kind: Kind, content: Content, tools: Tools): ChartReading {
  const attribute = (name: string) => attributeOf(chart, name);
  const wishes = wishesOf(attribute, kind, { locale, vocabulary: vocabularyOf(primaryLanguage(locale ?? 'en')) });
  const data = chart.data ?? null, src = attribute('src').trim();
  if (src === '') tools.files.drop();
  else if (data === null) return fromFile(attribute, wishes, tools);
  // A table behind a chart that has its figures elsewhere may be about anything.
  const isOwn = (content.table !== null && chart.contains(content.table)) || ((data ?? content.json) === null && !isFigure(wishes.fields));
  const table = content.table && readSlottedTable(content.table, MOST_ROWS);
  const json = data !== null ? ok<unknown>(data) : content.json === null ? null : parseJson(content.json);
  const read = readGiven(wishes, { json, table, missingTable: content.missingTable }, tools.reader);
  return { ...NOTHING, caption: isOwn ? table?.caption ?? null : null, ...(read instanceof Promise ? { waits: read } : { reading: read }) };
}

const NOTHING: ChartReading = { reading: { figures: [], problems: [] }, caption: null, file: null, waits: null };

/** How the rows of a file stand. */
function fromFile(attribute: (name: string) => string, { choices }: Wishes, { reader, files }: Tools): ChartReading {
  const part = reader();
  if (part === null) return { ...NOTHING, reading: only(problem('reader-not-loaded', '', { row: null, field: 'src' })) };
  if (part instanceof Promise) return { ...NOTHING, waits: part };
  const { numbers, draws: _, ...words } = choices;
  const key = JSON.stringify([words, numbers.locale, numbers.vocabulary.lang]);
  const { known, problems } = files.know(part, attribute, { choices, key });
  const reading = known?.reading ?? NOTHING.reading;
  // What failed where nothing was loaded before is why there is no chart.
  const fault = known?.fault && !known.reading ? [{ ...known.fault, where: { ...known.fault.where, field: known.fault.where.field ?? 'src' } }] : [];
  return { ...NOTHING, file: known, reading: { ...reading, problems: [...problems, ...fault, ...reading.problems] } };
}
