import { isoDate, type ReportedDate } from '../../figures/date.js';
import type { GroupKey } from '../../figures/provenance.js';
import { textIn, type Cells, type Found } from '../formats/cells.js';
import type { Plan } from '../formats/plan.js';
import type { Field } from '../fields.js';
import { isBlank, plainText } from '../plain-text.js';
import type { NumberFormat } from '../read-count.js';
import { fieldNamed } from './columns.js';
import { said, type Look } from './where.js';

const LENGTH: Readonly<Record<string, number>> = { year: 4, month: 7, day: 10 };

/**
 * What rows say under a name: a column by its header or HXL tag, else one of the format's keys or
 * of our fields, else the year, month or day of a row's dates.
 */
export function lookIn(plan: Plan, numbers: NumberFormat, date: (text: string) => ReportedDate | null): Look {
  return (name) => {
    const index = plan.names.indexOf(name);
    if (index >= 0) return (row) => said(row[index]);
    const plain = plainText(name).toLowerCase(), field = fieldNamed(name, numbers);
    const found = plan.keys.get(plain as GroupKey) ?? (field === null ? undefined : fieldIn(plan, field))
      // People counted in a place stand where others would have gone to.
      ?? (field === 'place' && plan.format?.inPlace ? fieldIn(plan, 'to') : undefined);
    if (found) return (row) => textIn(row, found);
    return Object.hasOwn(LENGTH, plain) ? timeIn(plan, LENGTH[plain]!, date) : null;
  };
}

/** Where a field of a row stands, if it is the same for all that the row counts. */
function fieldIn({ fields, counts }: Plan, field: Field): Found | undefined {
  const first = fields.get(field) ?? counts[0]?.cells.get(field);
  return first && counts.every(({ cells }) => cells.get(field)?.at.join() === first.at.join()) ? first : undefined;
}

/** The year, month or day of a row; of one that reaches over several, both ends ("2016–2017"), which are neither. */
function timeIn(plan: Plan, length: number, date: (text: string) => ReportedDate | null): ((row: Cells) => string) | null {
  const [asOf, since, until] = (['as-of', 'since', 'until'] as const).map((field) => fieldIn(plan, field));
  if (!asOf && !since && !until) return null;
  const of = (row: Cells, found: typeof asOf) => {
    const text = found ? textIn(row, found) : '';
    return isBlank(text) ? null : date(text);
  };
  return (row) => {
    const ends = [of(row, since), of(row, until)], only = of(row, asOf) ?? ends[1] ?? ends[0];
    const [from, to] = (ends[0] && ends[1] ? ends : [only, only]).map((end) => (end ? isoDate(end).slice(0, length) : ''));
    return from === to ? from ?? '' : `${from}–${to}`;
  };
}
