import type { Fraction, Magnitude, Share } from '../../figures/estimate.js';

/**
 * How one language writes reported numbers. Everything is lower-case; longer phrases are
 * tried before shorter ones, so order does not matter.
 */
export interface Vocabulary {
  readonly lang: string;
  readonly before: {
    readonly atLeast: readonly string[];
    readonly moreThan: readonly string[];
    readonly atMost: readonly string[];
    readonly fewerThan: readonly string[];
    readonly nearly: readonly string[];
    readonly about: readonly string[];
    readonly exactly: readonly string[];
  };
  readonly after: { readonly atLeast: readonly string[]; readonly atMost: readonly string[] };
  /** Nouns that may follow a number and change nothing: "people". */
  readonly nouns: readonly string[];
  /** Nouns that say the number counts something else than persons, with the unit they name. */
  readonly counted: Readonly<Record<string, string>>;
  /** Words that multiply the number before them. */
  readonly multipliers: Readonly<Record<string, number>>;
  readonly units: Readonly<Record<string, number>>;
  readonly ranges: { readonly open: readonly string[]; readonly between: readonly string[] };
  readonly magnitudes: Readonly<Record<string, Magnitude>>;
  readonly shares: Readonly<Record<string, Share>>;
  readonly fractions: Readonly<Record<string, Fraction>>;
  /** Said, but without any number. */
  readonly countless: readonly string[];
}
