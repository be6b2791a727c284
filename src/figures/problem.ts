/**
 * A reading that failed, as a value. It says where, what was found and, through its code,
 * what to write instead (the sentences are in `words/`). Problems are shown, never thrown.
 */
export interface Problem {
  readonly code: ProblemCode;
  /** `left-out`: the figure is not drawn. `noted`: it is drawn, with this said beside it. */
  readonly effect: 'left-out' | 'noted';
  readonly where: Where;
  /** What was found, cut to 80 characters. */
  readonly found: string;
  /** A second thing the sentence needs: another reading, a list of names. */
  readonly other: string;
}

export type ProblemCode =
  | 'ambiguous-number' | 'unreadable-number' | 'fraction-of-a-person' | 'negative-number' | 'number-too-large' | 'percentage'
  | 'low-above-high' | 'value-outside-interval' | 'conflicting-bounds' | 'one-ended-interval'
  | 'ambiguous-date' | 'unreadable-date' | 'period-reversed' | 'unknown-role' | 'unsafe-link'
  | 'no-header' | 'unknown-column' | 'no-figure-column' | 'empty-table' | 'unreadable-json' | 'not-rows' | 'too-many-rows'
  | 'unreadable-quantiles' | 'unknown-status' | 'unreadable-event' | 'unknown-comparison'
  | 'unreadable-position' | 'unknown-place' | 'place-twice'
  | 'places-unmatched'
  | 'file-address' | 'file-unreachable' | 'file-status' | 'file-timeout' | 'file-too-large' | 'file-web-page' | 'file-kind' | 'file-empty' | 'file-cut-off'
  | 'file-undecodable' | 'file-letters-lost' | 'file-not-geojson'
  | 'unclosed-quote' | 'text-after-quote' | 'uneven-row' | 'column-twice' | 'several-lists' | 'one-page' | 'more-like-this'
  | 'unknown-format' | 'unfit-format' | 'unreadable-columns' | 'unreadable-where' | 'no-such-column' | 'no-rows-left' | 'no-latest' | 'no-sum' | 'same-people'
  | 'rows-twice' | 'total-among-parts' | 'not-people' | 'unreadable-setting' | 'language-not-loaded' | 'reader-not-loaded'
  | 'earlier-rounds' | 'larger-areas' | 'zeros-left-out' | 'blanks-left-out' | 'not-movements' | 'unknown-measure' | 'choose-measure'
  | 'no-figure' | 'no-ends' | 'undated-move' | 'unknown-view' | 'unknown-order' | 'unfit-unit' | 'language-assumed' | 'table-not-found' | 'not-drawn';

/** What a known format leaves out by its own rules: said, but nothing that its author could mend. */
const ROUTINE: readonly ProblemCode[] = ['earlier-rounds', 'larger-areas', 'zeros-left-out', 'blanks-left-out', 'not-movements'];

export const isRoutine = ({ code, effect }: Problem): boolean => effect === 'noted' && ROUTINE.includes(code);

export interface Where {
  /** 1 is the first row below the header (tables) or the first item (JSON). */
  readonly row: number | null;
  /** The column or the attribute, as the author spelled it. */
  readonly field: string | null;
}

export const NOWHERE: Where = { row: null, field: null };

export function problem(code: ProblemCode, found = '', where: Where = NOWHERE, effect: Problem['effect'] = 'left-out', other = ''): Problem {
  const cut = (s: string) => (s.length > 80 ? `${s.slice(0, 79)}…` : s);
  return { code, effect, where, found: cut(found), other: cut(other) };
}

export type Read<T> = { readonly ok: T } | { readonly problem: Problem };
export const ok = <T>(value: T): Read<T> => ({ ok: value });
export const failed = (p: Problem): { problem: Problem } => ({ problem: p });
