import { FIELDS, type Fields } from '../../data/fields.js';
import { MOST_ROWS, readJson, readRecordList, type Row } from '../../data/json.js';
import type { NumberFormat } from '../../data/read-count.js';
import { readAttributes, readRecords, readTable, type FormatReader, type Reading } from '../../data/read-figures.js';
import { en } from '../../data/vocabulary/en.js';
import { validTag } from '../../figures/language.js';
import { problem } from '../../figures/problem.js';
import type { Content } from './light-content.js';
import { readSlottedTable } from './slotted-table.js';

export interface ChartReading {
  readonly reading: Reading;
  /** The caption of the table that was read: the title of a chart that has no heading. */
  readonly caption: string | null;
  /** The language stated for the chart; `null` when the page states none. */
  readonly locale: string | null;
  readonly dir: 'ltr' | 'rtl' | null;
}

/** An element with what its author wrote on it: its fields, by their property names, are text. */
export type Authored = HTMLElement & { readonly data: readonly Row[] | null; readonly locale: string; readonly src: string };

/** Attribute names and the properties that hold them, where they differ. */
const PROPERTY: Readonly<Record<string, string>> = {
  'source-url': 'sourceUrl', 'source-role': 'sourceRole', 'as-of': 'asOf', 'counted-in': 'countedIn',
};

/** Rows of a table that may be a publisher's file: which of them are drawn is known only when all are read. */
const MOST_PUBLISHED = 100_000;

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

/**
 * Reads a chart's rows from the first that has any: the `data` property, JSON inside,
 * the attributes of one figure, a table inside (or beside, where a CMS threw it out).
 */
export function readChart(chart: Authored, defaults: Row, content: Content, most = MOST_ROWS, published: FormatReader | null = null): ChartReading {
  const stated = chart.locale || nearest(chart, 'lang');
  const locale = stated ? validTag(stated, 'en') : null;
  const dir = nearest(chart, 'dir')?.toLowerCase();
  const format: NumberFormat = { locale, vocabulary: en };
  const fields: Fields = { ...defaults };
  for (const field of FIELDS) {
    const text = (chart as unknown as Record<string, unknown>)[PROPERTY[field] ?? field];
    if (typeof text === 'string' && text.trim() !== '') fields[field] = text;
  }
  const table = content.table && readSlottedTable(content.table, published ? MOST_PUBLISHED : most);
  const reading = rowsOf(chart, fields, table, content, format, most, published);
  // A table behind a chart that has its figures elsewhere may be about anything.
  const isOwn = (content.table !== null && chart.contains(content.table)) || ((chart.data ?? content.json) === null && !isFigure(fields));
  return { reading, locale, dir: dir === 'rtl' || dir === 'ltr' ? dir : null, caption: isOwn ? table?.caption ?? null : null };
}

/** Whether the attributes give a figure by themselves. */
const isFigure = (fields: Fields) => fields.value !== undefined || fields.quantiles !== undefined || fields.low !== undefined || fields.high !== undefined;

function rowsOf(chart: Authored, fields: Fields, table: ReturnType<typeof readSlottedTable> | null, content: Content, format: NumberFormat, most: number, published: FormatReader | null): Reading {
  const only = (...problems: Reading['problems']): Reading => ({ figures: [], problems });
  // The note of a chart of rows stands below it once, not on every row.
  const shared = { ...fields };
  delete shared.note;
  const list = chart.data !== null && chart.data !== undefined ? readRecordList(chart.data) : content.json === null ? null : readJson(content.json);
  if (list) return 'ok' in list ? readRecords(list.ok, shared, format, most, published) : only(list.problem);
  if (isFigure(fields)) return readAttributes(fields, format);
  if (table) return readTable(table, shared, format, most, published);
  if (content.missingTable !== null) return only(problem('table-not-found', content.missingTable, { row: null, field: 'for' }));
  if (chart.src) return only(problem('src-unsupported', chart.src, { row: null, field: 'src' }));
  return only(problem('no-figure'));
}
