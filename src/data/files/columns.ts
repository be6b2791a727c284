import { isMeasureId } from '../../figures/measure.js';
import { problem, type Problem } from '../../figures/problem.js';
import type { Names } from '../formats/cells.js';
import { fieldOf, type Field } from '../fields.js';
import type { NumberFormat } from '../read-count.js';
import { readMeasure } from '../read-figure.js';

/** Longer than any attribute that a person writes; keeps every pattern cheap. */
export const LONGEST = 2_000;

/** Parts of an attribute that lists several with `;`. */
export const partsOf = (text: string): string[] => text.slice(0, LONGEST).split(/[;؛；]/).map((part) => part.trim()).filter((part) => part !== '');

/** What the author says that columns hold. */
export interface Mapping {
  readonly fields: ReadonlyMap<Field, number>;
  /** Columns that count something by themselves: killed, injured. */
  readonly measures: readonly (readonly [measure: string, index: number])[];
  /** Whether it says where the numbers stand, so that nothing else need be known of the file. */
  readonly isWhole: boolean;
}

/** The field that a name stands for in the page's language or in English. */
export const fieldNamed = (name: string, { vocabulary }: NumberFormat): Field | null => fieldOf(name, vocabulary);

/**
 * Reads which columns hold what: "value: Tote; place: Gemeinde", or "killed: Tote; injured: Verletzte".
 * A column is named by its header, by its HXL tag, or by its number from 1.
 */
export function readColumns(text: string, columns: readonly string[], names: Names, numbers: NumberFormat): { mapping: Mapping; problems: Problem[] } {
  const fields = new Map<Field, number>(), measures: [string, number][] = [], problems: Problem[] = [];
  for (const part of partsOf(text)) {
    const colon = /[:：]/.exec(part)?.index ?? -1;
    const [left, right] = [part.slice(0, colon).trim(), part.slice(colon + 1).trim()];
    const field = fieldNamed(left, numbers), measure = readMeasure(left, numbers.vocabulary);
    const isMeasure = field === null && measure !== null && isMeasureId(measure.id);
    if (colon < 1 || right === '' || (field === null && !isMeasure)) {
      problems.push(problem('unreadable-columns', part, { row: null, field: 'columns' }));
      continue;
    }
    const index = columnOf(right, columns.length, names);
    if (index < 0) problems.push(noSuchColumn(right, columns, 'columns'));
    else if (field !== null) fields.set(field, index);
    else measures.push([left, index]);
  }
  const isWhole = measures.length > 0 || (['value', 'low', 'high', 'quantiles'] as const).some((field) => fields.has(field));
  return { mapping: { fields, measures, isWhole }, problems };
}

/** A column by name or, if none is called so, by number. */
function columnOf(name: string, count: number, names: Names): number {
  const index = names.indexOf(name);
  if (index >= 0 || !/^\d{1,4}$/.test(name)) return index;
  return Number(name) >= 1 && Number(name) <= count ? Number(name) - 1 : -1;
}

/** A column that was asked for and is not there: nothing is drawn, because what was meant is not known. */
export const noSuchColumn = (name: string, columns: readonly string[], attribute: string): Problem =>
  problem('no-such-column', name, { row: null, field: attribute }, 'left-out', columns.filter((column) => column.trim() !== '').join(', '));
