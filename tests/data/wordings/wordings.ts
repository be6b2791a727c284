import type { Estimate } from '../../../src/figures/estimate.js';

/** How one language really writes figures, with what each must be read as. A file of these for each language. */
export interface Wordings {
  /** The locale of the page, as in `lang`. */
  readonly locale: string;
  /** A number with its qualifier, and what it is (`said` below gives the same words). */
  readonly numbers: readonly (readonly [text: string, ...said: (string | number | null)[]])[];
  /** Texts that have no sure reading, with the code of the problem. */
  readonly problems: readonly (readonly [text: string, code: string])[];
  readonly blanks: readonly string[];
  /** A cell or header, and the measure it names. */
  readonly measures: readonly (readonly [text: string, measure: string])[];
  readonly headers: readonly (readonly [text: string, field: string])[];
  /** A date and its ISO form. */
  readonly dates: readonly (readonly [text: string, iso: string])[];
  readonly units: readonly (readonly [text: string, unit: string | null])[];
  /** What the ends of an interval mean, and its kind. */
  readonly intervals: readonly (readonly [text: string, kind: string])[];
}

/** What an estimate says, as the tables write it. */
export function said(e: Estimate): (string | number | null)[] {
  switch (e.bound) {
    case 'reported': return ['exactly', e.value];
    case 'about': return ['about', e.value];
    case 'nearly': return ['nearly', e.high];
    case 'at-least': return [e.inclusive ? 'at least' : 'more than', e.low];
    case 'at-most': return [e.inclusive ? 'at most' : 'fewer than', e.high];
    case 'between': return ['between', e.low, e.value, e.high];
    case 'magnitude': return ['magnitude', e.magnitude];
    case 'share': return ['share', `${e.share.relation} ${e.share.fraction}${e.share.vast ? ', vast' : ''}`];
    case 'none': return ['none', e.missing];
  }
}
