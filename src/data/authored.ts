import type { Choices } from './files/choices.js';
import { capped, repeatsAmong, totalsAmong } from './checks.js';
import { FIELDS, fieldOf, type Fields } from './fields.js';
import { MOST_ROWS, rowsIn, type Row } from './json.js';
import type { NumberFormat } from './read-count.js';
import { isWide, readAttributes, readRecords, readTable, type Reading } from './read-figures.js';
import type { Table } from './table.js';
import { problem, type Problem, type Read } from '../figures/problem.js';

/** What a kind of chart takes. */
export interface Kind {
  /** What it takes for granted of its figures. */
  readonly defaults: Row;
  /** More figures than this are not read. */
  readonly most: number;
  /** Of a file that counts several things, those it draws. */
  readonly draws: (measure: string) => boolean;
  /** Whether it shows one moment, so that of a series in a known format it takes the latest. */
  readonly isMoment: boolean;
  /** What the events of a file are added up by, where the author does not say. */
  readonly eventsBy: string;
  /** Whether it shows time: it then wants earlier rounds of a count too. */
  readonly isOverTime: boolean;
}

export const ANY: Kind = { defaults: {}, most: MOST_ROWS, draws: () => true, isMoment: true, eventsBy: '', isOverTime: false };

/** What an author wrote on a tag: what it says of all figures, and what it wants of rows. */
export interface Wishes { readonly fields: Fields; readonly choices: Choices }

/**
 * Reads a tag's attributes.
 *
 * @param attribute the text of an attribute, '' without it
 */
export function wishesOf(attribute: (name: string) => string, kind: Kind, numbers: NumberFormat): Wishes {
  const fields: Fields = { ...kind.defaults };
  for (const field of FIELDS) {
    const text = attribute(field);
    if (text.trim() !== '') fields[field] = text;
  }
  const isLatest = /^latest$/i.test(String(fields['as-of'] ?? '').trim());
  if (isLatest) delete fields['as-of'];
  // The note of a chart of rows stands below it once, not on every row.
  const defaults = { ...fields };
  delete defaults.note;
  const said = (name: string) => attribute(name).trim();
  return {
    fields,
    choices: {
      format: said('format'), columns: said('columns'), where: said('where'), groupBy: said('group-by'), measure: said('measure'),
      latest: isLatest ? 'asked' : kind.isMoment ? 'of-series' : 'no', eventsBy: kind.eventsBy, isOverTime: kind.isOverTime, draws: kind.draws, defaults, numbers, most: kind.most,
    },
  };
}

/** Reads rows in other words than ours; charts load it when they need it. */
export interface RowReader {
  readonly table: (table: Table, choices: Choices) => Reading;
  /** JSON in any shape that rows have. */
  readonly json: (value: unknown, choices: Choices) => Reading;
}

/** Figures that stand in the page itself. */
export interface Given {
  /** What JSON holds, or why it cannot be read; `null` without any. */
  readonly json: Read<unknown> | null;
  readonly table: Table | null;
  /** The id in `for` when no table has it. */
  readonly missingTable: string | null;
}

export const only = (...problems: readonly Problem[]): Reading => ({ figures: [], problems });

/** Whether the attributes give a figure by themselves. */
export const isFigure = (fields: Fields): boolean =>
  fields.value !== undefined || fields.quantiles !== undefined || fields.low !== undefined || fields.high !== undefined;

/**
 * Reads what stands in the page: rows of JSON, else the figure of the attributes, else a table.
 *
 * @param reader what reads rows in other words than ours; `null` where it cannot be had, a promise while it loads
 * @returns that promise, when nothing can be read before it is there
 */
export function readGiven({ fields, choices }: Wishes, { json, table, missingTable }: Given, reader: () => RowReader | Promise<void> | null): Reading | Promise<void> {
  const { defaults, numbers, most } = choices;
  if (json && 'problem' in json) return only(json.problem);
  if (!json && isFigure(fields)) return readAttributes(fields, numbers);
  if (!json && !table) return only(missingTable === null ? problem('no-figure') : problem('table-not-found', missingTable, { row: null, field: 'for' }));
  const list = json && rowsIn(json.ok);
  const own = (): Reading => {
    if (!list) return checked(readTable(table!, defaults, numbers, most), table!.rows);
    return 'ok' in list ? checked(readRecords(list.ok, defaults, numbers, most), list.ok.map(Object.values)) : only(list.problem);
  };
  const names = !list ? table!.header : 'ok' in list ? [...new Set(list.ok.flatMap(Object.keys))] : null;
  if (!isChosen(choices) && names && isOurs(names, numbers, list === null)) return own();
  const part = reader();
  if (part instanceof Promise) return part;
  if (part) return json ? part.json(json.ok, choices) : part.table(table!, choices);
  const { figures, problems, ...rest } = own();
  return { ...rest, figures: isChosen(choices) ? [] : figures, problems: [problem('reader-not-loaded', '', undefined, 'noted'), ...problems] };
}

/** What only all rows together tell: repeats, and totals beside their parts. */
function checked(reading: Reading, rows: readonly (readonly unknown[])[]): Reading {
  const more = [...repeatsAmong(rows, (row) => row + 1), ...totalsAmong(reading.figures, reading.rows ?? [])];
  return { ...reading, problems: capped([...reading.problems, ...more]) };
}

/** Whether the author wants something of the rows that only the reader does. */
const isChosen = ({ format, columns, where, groupBy, latest }: Choices) => latest === 'asked' || [format, columns, where, groupBy].some((text) => text !== '');

/** Whether all columns are ours, so that they need nothing else to be read. */
function isOurs(names: readonly string[], { vocabulary }: NumberFormat, isTable: boolean): boolean {
  const said = names.filter((name) => name.trim() !== '');
  return said.every((name) => fieldOf(name, vocabulary) !== null) || (isTable && isWide(names, vocabulary));
}
