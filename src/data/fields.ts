import { lexiconOf, spaced } from './vocabulary/lexicon.js';
import type { Vocabulary } from './vocabulary/vocabulary.js';

/**
 * The one vocabulary: the same word is the attribute, the JSON key and the table header.
 * `heading`, `locale` and the like belong to a chart; these belong to a figure.
 */
export const FIELDS = [
  'measure', 'value', 'low', 'high', 'interval', 'quantiles', 'counted-in', 'group', 'place', 'from', 'to', 'source', 'source-url', 'source-role',
  'as-of', 'since', 'until', 'published', 'revision', 'status', 'method', 'certainty', 'step', 'note', 'quote',
] as const;

export type Field = (typeof FIELDS)[number];

/** The fields of one figure as they were written; numbers come from JSON. An absent field was not given. */
export type Fields = Partial<Record<Field, string | number>>;

/** A field as text; '' when it was not given. */
export const textOf = (fields: Fields, field: Field): string => String(fields[field] ?? '');

const KNOWN = new Set<string>(FIELDS);

/**
 * The field that a header, key or attribute names: "As of", "asOf", "as_of" and "as-of" are one,
 * and so is its name in the language of the page. `null` if none.
 */
export function fieldOf(name: string, vocabulary?: Vocabulary): Field | null {
  // Keys of rows come again and again.
  if (KNOWN.has(name)) return name as Field;
  const plain = name.trim().replace(/([a-z])([A-Z])/g, '$1-$2').replace(/[\s_-]+/g, '-').toLowerCase();
  if (KNOWN.has(plain)) return plain as Field;
  return vocabulary === undefined || name.length > 100 ? null : lexiconOf(vocabulary).headers.get(spaced(name)) ?? null;
}
