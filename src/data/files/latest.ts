import { daysOf, isoDate, sameDate, type ReportedDate } from '../../figures/date.js';
import type { Step } from '../../figures/provenance.js';
import type { Entry } from '../formats/apply.js';
import { textOf, type Field, type Fields } from '../fields.js';
import { isBlank } from '../plain-text.js';
import type { NumberFormat } from '../read-count.js';
import type { Vocabulary } from '../vocabulary/vocabulary.js';

/**
 * The entries of the latest date. Each counted column has its own: where one is no longer kept
 * up, its last figure is the last that anyone reported, and its date beside it says that it is
 * older. (One date for the whole file would drop it without a word; a date for each place would
 * mix moments, and a reader would take them for one.) A row without a number is no report, so
 * the latest is the last with one.
 *
 * @param date reads a date, `null` for what is none
 * @returns `null` if no entry has a date
 */
export function latestOf(entries: readonly Entry[], defaults: Fields, { vocabulary }: NumberFormat, date: (text: string | number) => ReportedDate | null): { entries: Entry[]; step: Step | null } | null {
  const last = new Map<string, number>(), dates = new Set<string>();
  const dated = entries.map((entry) => {
    const text = dateText(entry.fields, defaults), at = text === '' ? null : date(text);
    const key = JSON.stringify([entry.count, textOf(entry.fields, 'measure').trim().toLowerCase(), textOf(entry.fields, 'counted-in').trim().toLowerCase()]);
    if (at && hasNumber(entry.fields, vocabulary)) {
      last.set(key, Math.max(last.get(key) ?? -Infinity, daysOf(at)[1]));
    }
    if (at) dates.add(isoDate(at));
    return { entry, at, key, isUnreadable: text !== '' && at === null };
  });
  if (last.size === 0) return null;
  // An entry whose date cannot be read is told of when it is read.
  const kept = dated.filter(({ at, key, isUnreadable }) => isUnreadable || (at !== null && daysOf(at)[1] === last.get(key)));
  const own = kept.flatMap(({ at }) => (at ? [at] : [])), only = own.every((at) => sameDate(at, own[0]!)) ? own[0]! : null;
  return { entries: kept.map(({ entry }) => entry), step: dates.size > 1 ? { kind: 'latest', date: only, of: dates.size } : null };
}

const hasNumber = (fields: Fields, vocabulary: Vocabulary) => (['value', 'low', 'high', 'quantiles'] as const).some((field) => !isBlank(textOf(fields, field), vocabulary));

/** The day a figure stands for, as it is written: of a count its day, of a period its end. */
function dateText(fields: Fields, defaults: Fields): string | number {
  const of = (field: Field) => [fields, defaults].map((from) => textOf(from, field)).find((text) => !isBlank(text)) ?? '';
  return of('as-of') || of('until') || of('since');
}
