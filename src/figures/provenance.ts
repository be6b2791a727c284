import type { ReportedDate } from './date.js';
import type { Figure } from './figure.js';
import type { Language } from './language.js';

/** What rows were grouped by: a part of a figure, or a column of the file by its name. */
export type GroupKey = 'year' | 'month' | 'day' | 'place' | 'group' | 'side' | 'source' | 'measure' | 'certainty';

/** What was done with the rows of a file before they became figures. Never silent: a chart says each. */
export type Step =
  /** Only rows that fit were read; `conditions` as the author wrote them. */
  | { readonly kind: 'where'; readonly conditions: string; readonly kept: number; readonly of: number }
  /** Only the latest figures were read, of one date or (`null`) each count's own. */
  | { readonly kind: 'latest'; readonly date: ReportedDate | null; readonly of: number }
  /** Rows were added up, one sum for each key; without keys one sum of all. */
  | { readonly kind: 'added'; readonly by: readonly (GroupKey | { readonly column: string })[] };

/** Where figures were read from, and what was done with them. */
export interface Provenance {
  /** The dataset as its publisher calls it ("UCDP GED"); `null` for a file in no known format. */
  readonly dataset: string | null;
  /** The date that the file gives itself. */
  readonly dated: ReportedDate | null;
  readonly steps: readonly Step[];
}

/** An author's words without marks that would turn the text around them. */
const still = (text: string): string => text.replace(/[\u202a-\u202e\u2066-\u2069]/g, '');

function stepPhrase(step: Step, { words: { file }, count, date, list, isolate }: Language): string {
  switch (step.kind) {
    case 'where': return file.where(isolate(still(step.conditions)), count(step.kept), count(step.of));
    case 'latest': return file.latest(step.date && date(step.date), count(step.of));
    case 'added': return file.added(step.by.length === 0 ? null : list(step.by.map((key) => (typeof key === 'string' ? file.keys[key] : isolate(still(key.column))))));
  }
}

/** Which data figures were read from, and what was done with its rows, a phrase or sentence each. */
export function provenancePhrases({ dataset, dated, steps }: Provenance, figures: readonly Figure[], language: Language): string[] {
  const { words, date, isolate, capitalize } = language;
  return [
    ...(dataset === null ? [] : [words.file.dataset(isolate(dataset), dated && date(dated))]),
    ...steps.map((step) => stepPhrase(step, language)),
    // Said once: it holds for all sums of a chart.
    ...(figures.some(({ sum, estimate }) => sum && sum.reported > 1 && estimate.bound === 'between') ? [capitalize(words.file.ends)] : []),
  ];
}
