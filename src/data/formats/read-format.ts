import { problem } from '../../figures/problem.js';
import type { Field, Fields } from '../fields.js';
import { readRows, type FormatReader } from '../read-figures.js';
import { applyFormat } from './apply.js';
import { columnsOf, filled, finderOf, spellingOf, type Finder } from './cells.js';
import type { Columns, Format } from './format.js';

/** The first format that rows with these columns are in. */
function formatOf(formats: readonly Format[], find: Finder): Format | undefined {
  const isThere = (columns: Columns) => find(columns).columns.length > 0;
  return formats.find(({ has, lacks = [], counts }) => has.every(isThere) && !isThere(lacks) && counts.some(({ value }) => isThere(columnsOf(value))));
}

/**
 * A reader of rows in one of these formats. Its problems name the publisher's row and column.
 *
 * @param measure what the author wants of the file, as our word or the name of its column, several with `;`; all when it is empty
 */
export function formatReader(formats: readonly Format[], measure: string | null): FormatReader {
  return (columns, rowsOf, defaults, numbers, most) => {
    const spelling = spellingOf(columns);
    const format = formatOf(formats, finderOf(spelling));
    if (!format) return null;
    const { entries, problems: left } = applyFormat(format, spelling, rowsOf(), measure ?? '');
    // A source that the author names must not borrow the role of the publisher.
    const publisher: Fields = defaults.source === undefined ? { source: format.source, 'source-role': format.role } : {};
    const reading = readRows(entries.map(({ fields }) => fields), { ...publisher, ...defaults }, numbers, most);
    const problems = reading.problems.map((p) => {
      if (p.where.row === null) return p;
      const { place, row, cells } = entries[p.where.row - 1]!, cell = cells.get(p.where.field as Field);
      return { ...p, where: { row: place, field: cell ? filled(row, cell).slice(0, 80) : p.where.field } };
    });
    const said = [...left, ...problems];
    return {
      figures: reading.figures,
      rows: reading.rows!.map((row) => entries[row - 1]!.place),
      problems: reading.figures.length > 0 || said.length > 0 ? said : [problem('empty-table')],
    };
  };
}
