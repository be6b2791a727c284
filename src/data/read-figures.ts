import type { Figure } from '../figures/figure.js';
import { isMeasureId } from '../figures/measure.js';
import { problem, type Problem } from '../figures/problem.js';
import type { Provenance } from '../figures/provenance.js';
import { fieldOf, textOf, type Field, type Fields } from './fields.js';
import { MOST_ROWS, type Row } from './json.js';
import type { NumberFormat } from './read-count.js';
import { readFigure, readMeasure } from './read-figure.js';
import type { Table } from './table.js';
import type { Vocabulary } from './vocabulary/vocabulary.js';

/** All that a source of rows gave: the figures that could be read, in their order, and every problem. */
export interface Reading {
  readonly figures: readonly Figure[];
  /** The row that each figure stood in, from 1; none when it was given in attributes. */
  readonly rows?: readonly number[];
  readonly problems: readonly Problem[];
  /** Where the rows come from and what was done with them; none for the rows that an author wrote. */
  readonly provenance?: Provenance;
}

/** Number fields: what is left blank here is a figure without a number, not a chart default. */
const OWN = new Set<Field>(['value', 'low', 'high', 'interval', 'quantiles', 'quote']);

/** The chart's defaults for what a row leaves empty. "Not stated" in a cell says so and takes no default. */
function withDefaults(row: Fields, defaults: Fields): Fields {
  const merged: Fields = { ...row };
  // A row with a source of its own must not borrow the address and role of another's.
  const ownSource = textOf(row, 'source').trim() !== '';
  for (const [field, text] of Object.entries(defaults) as [Field, string | number][]) {
    const borrowed = ownSource && (field === 'source-url' || field === 'source-role');
    if (!OWN.has(field) && !borrowed && textOf(row, field).trim() === '') merged[field] = text;
  }
  return merged;
}

/** Reads rows of field texts. One bad row never hides the good ones; its problems carry its number. */
export function readRows(rows: readonly Fields[], defaults: Fields, format: NumberFormat, most = MOST_ROWS): Reading {
  const figures: Figure[] = [], places: number[] = [], problems: Problem[] = [];
  const noted = new Set<string>();
  if (rows.length > most) problems.push(problem('too-many-rows', String(rows.length), undefined, 'noted', String(most)));
  rows.slice(0, most).forEach((row, i) => {
    const read = readFigure(withDefaults(row, defaults), format);
    if (read.figure) {
      figures.push(read.figure);
      places.push(i + 1);
    }
    for (const p of read.problems) {
      const field = p.where.field as Field | null;
      const fromDefault = field !== null && field in defaults && textOf(row, field).trim() === '';
      // What is wrong with a default, or follows from the page's language, is one fact, said once.
      if (fromDefault || p.code === 'language-assumed') {
        const fact = `${p.code} ${fromDefault ? field : ''}`;
        if (noted.has(fact)) continue;
        noted.add(fact);
      }
      problems.push(fromDefault ? p : { ...p, where: { ...p.where, row: i + 1 } });
    }
  });
  return { figures, rows: places, problems };
}

/** Reads one figure that stands in a tag's attributes: its problems name attributes, not rows. */
export function readAttributes(fields: Fields, format: NumberFormat): Reading {
  const { figure, problems } = readFigure(fields, format);
  return { figures: figure ? [figure] : [], problems };
}

/** Reads rows of JSON or of the `data` property. JSON numbers are taken as they are. */
export function readRecords(rows: readonly Row[], defaults: Fields, format: NumberFormat, most = MOST_ROWS): Reading {
  const unknown = new Set<string>();
  const bad: Problem[] = [];
  const keys: Partial<Record<Field, string>>[] = [];
  const fields = rows.map((row, i) => {
    const read: Fields = {};
    const spelled: Partial<Record<Field, string>> = (keys[i] = {});
    for (const [key, value] of Object.entries(row)) {
      const field = fieldOf(key, format.vocabulary);
      if (!field) {
        unknown.add(key);
        continue;
      }
      spelled[field] = key;
      if (typeof value === 'string' || typeof value === 'number') read[field] = value;
      else if (value !== null && value !== undefined) bad.push(problem('not-drawn', typeof value, { row: i + 1, field: key }, 'noted'));
    }
    return read;
  });
  const reading = readRows(fields, defaults, format, most);
  const problems = reading.problems.map((p) => {
    const key = p.where.row === null ? undefined : keys[p.where.row - 1]?.[p.where.field as Field];
    return key === undefined ? p : { ...p, where: { ...p.where, field: key } };
  });
  return { ...reading, problems: [...[...unknown].map(unknownColumn), ...bad, ...problems] };
}

const unknownColumn = (name: string): Problem => problem('unknown-column', name, { row: null, field: name.slice(0, 80) }, 'noted');

/**
 * Reads a table whose header names our fields, or a wide one whose headers are measures
 * ("Killed", "Injured") beside one column of labels, which then name the groups.
 */
export function readTable(table: Table, defaults: Fields, format: NumberFormat, most = MOST_ROWS): Reading {
  const { header, rows } = table;
  const only = (p: Problem): Reading => ({ figures: [], problems: [p] });
  const fields = header.map((name) => fieldOf(name, format.vocabulary));
  if (rows.length === 0) return only(problem(header.length === 0 || fields.every((f) => f === null) ? 'no-header' : 'empty-table'));
  if (fields.some((f) => f !== null && NUMBERS.has(f))) {
    const texts = rows.map((cells) => pick(fields, cells));
    const reading = readRows(texts, defaults, format, most);
    const unknown = header.filter((name, i) => fields[i] === null && name.trim() !== '').map(unknownColumn);
    return { ...reading, problems: [...unknown, ...reading.problems.map((p) => asWritten(p, header, fields))] };
  }
  return readWideTable(table, fields, defaults, format, most) ?? only(problem('no-figure-column', header.filter((h) => h.trim() !== '').join(', ')));
}

function pick(fields: readonly (Field | null)[], cells: readonly string[]): Fields {
  const texts: Fields = {};
  fields.forEach((field, i) => { if (field && cells[i] !== undefined) texts[field] = cells[i]; });
  return texts;
}

const nameOf = (header: readonly string[], column: number): string => header[column]!.trim().slice(0, 80);

/** A problem names its column as the author spelled it. */
function asWritten(p: Problem, header: readonly string[], fields: readonly (Field | null)[]): Problem {
  const column = p.where.field === null ? -1 : fields.indexOf(p.where.field as Field);
  return column < 0 ? p : { ...p, where: { ...p.where, field: nameOf(header, column) } };
}

/**
 * The columns of a wide table that are measures, and the one of labels; `null` for a table that is not wide.
 *
 * @param fields the field that each column is known to hold
 */
export function wideColumns(header: readonly string[], fields: readonly (Field | null)[], vocabulary: Vocabulary): { measures: readonly number[]; label: number | undefined } | null {
  const measures = header.map((name, i) => (fields[i] === null && isMeasureId(readMeasure(name, vocabulary)?.id ?? '') ? i : -1)).filter((i) => i >= 0);
  const labels = header.map((_, i) => i).filter((i) => fields[i] === null && !measures.includes(i));
  return measures.length === 0 || labels.length > 1 || fields.some((f) => f !== null && NUMBERS.has(f)) ? null : { measures, label: labels[0] };
}

const NUMBERS = new Set<Field>(['value', 'low', 'high']);

/** Whether the headers of a table are measures, beside one column of labels at most. */
export const isWide = (header: readonly string[], vocabulary: Vocabulary): boolean => wideColumns(header, header.map((name) => fieldOf(name, vocabulary)), vocabulary) !== null;

function readWideTable({ header, rows }: Table, fields: readonly (Field | null)[], defaults: Fields, format: NumberFormat, most: number): Reading | null {
  const columns = wideColumns(header, fields, format.vocabulary);
  if (!columns) return null;
  const { measures, label } = columns;
  const texts = rows.flatMap((cells) => measures.map((column): Fields => ({
    ...pick(fields, cells),
    ...(label === undefined ? {} : { group: cells[label] ?? '' }),
    measure: header[column]!, value: cells[column] ?? '',
  })));
  const reading = readRows(texts, defaults, format, most);
  const said = new Set<string>();
  const problems = reading.problems.map((p) => {
    if (p.where.row === null) return p;
    const column = measures[(p.where.row - 1) % measures.length]!;
    const where = { row: Math.ceil(p.where.row / measures.length), field: p.where.field };
    return p.where.field === 'value' ? { ...p, where: { ...where, field: nameOf(header, column) } } : asWritten({ ...p, where }, header, fields);
    // A cell that several figures share, such as their date, is one problem.
  }).filter(({ code, where }) => said.size < said.add(`${code} ${where.row} ${where.field}`).size);
  return { figures: reading.figures, rows: reading.rows!.map((row) => Math.ceil(row / measures.length)), problems };
}
