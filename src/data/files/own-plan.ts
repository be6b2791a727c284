import { problem, type Problem } from '../../figures/problem.js';
import { finderOf, foundAt, type Found, type Names } from '../formats/cells.js';
import { planned, type Plan, type Planned } from '../formats/plan.js';
import type { Field } from '../fields.js';
import type { NumberFormat } from '../read-count.js';
import { wideColumns } from '../read-figures.js';
import { fieldNamed, type Mapping } from './columns.js';
import type { Sheet } from './sheet.js';

const NUMBERS = ['value', 'low', 'high'] as const;

/**
 * How rows in our own words are read: columns named by our fields or mapped to them by the
 * author, or a wide table whose headers are measures beside one column of labels.
 */
export function ownPlan({ columns }: Sheet, names: Names, mapping: Mapping, numbers: NumberFormat): { plan: Plan | null; problems: Problem[] } {
  const named = columns.map((name) => fieldNamed(name, numbers));
  const fields = new Map<Field, Found>();
  // Rows of JSON may spell one field in two ways: "asOf", "as-of".
  named.forEach((field, i) => { if (field !== null) fields.set(field, foundAt(...fields.get(field)?.at ?? [], i)); });
  for (const [field, index] of mapping.fields) fields.set(field, foundAt(index));
  // Who says where the numbers are means those and no others.
  if (mapping.isWhole) for (const field of [...NUMBERS, 'quantiles'] as const) if (!mapping.fields.has(field)) fields.delete(field);
  const taken = new Set([...fields.values()].flatMap(({ at }) => at));
  const planOf = (counts: readonly Planned[]): Plan =>
    ({ format: null, names, find: finderOf(names), counts, fields, keys: new Map(), added: [], unmoved: [], kinds: null, same: [] });
  const wide = (measures: readonly (readonly [string, number])[], shared: ReadonlyMap<Field, Found>) =>
    measures.map(([measure, index]) => planned(measure, { value: foundAt(index) }, new Map([...shared, ['value', foundAt(index)]])));

  if (mapping.measures.length > 0) {
    const shared = new Map([...fields].filter(([field]) => field !== 'value'));
    const also = fields.has('value') ? long(fields) : [];
    return { plan: planOf([...also, ...wide(mapping.measures, shared)]), problems: [] };
  }
  const unknown = columns.map((_, i) => i).filter((i) => named[i] === null && !taken.has(i) && columns[i]!.trim() !== '');
  const isLong = [...NUMBERS, 'quantiles' as const].some((field) => fields.has(field));
  // Rows that state no number may still say something: "many".
  if (isLong || (unknown.length === 0 && fields.has('measure') && fields.has('quote'))) {
    const said = mapping.isWhole ? [] : unknown.map((i) => problem('unknown-column', columns[i] ?? '', { row: null, field: names.nameOf(i) }, 'noted'));
    return { plan: planOf(long(fields)), problems: said };
  }
  const fieldAt = new Map([...fields].flatMap(([field, { at }]) => at.map((index) => [index, field] as const)));
  const found = wideColumns(columns, columns.map((_, i) => fieldAt.get(i) ?? named[i] ?? null), numbers.vocabulary);
  if (!found) return { plan: null, problems: [problem('no-figure-column', columns.filter((name) => name.trim() !== '').join(', '))] };
  if (found.label !== undefined) fields.set('group', foundAt(found.label));
  return { plan: planOf(wide(found.measures.map((index) => [columns[index]!, index]), fields)), problems: [] };
}

function long(fields: ReadonlyMap<Field, Found>): Planned[] {
  const numbers = Object.fromEntries(NUMBERS.map((field) => [field, fields.get(field)] as const).filter(([, found]) => found !== undefined));
  return [planned('', numbers, fields)];
}
