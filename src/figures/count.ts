/** A whole number of people (or of events), never negative. Not reported is `null`, never 0. */
export type Count = number;

/** Whether a number can be a count: whole, not negative, small enough to be held exactly. */
export function isCount(n: number): n is Count {
  return Number.isSafeInteger(n) && n >= 0;
}

/**
 * The step to which a number looks rounded: the place of its last non-zero digit
 * (42,500 → 100; 2,000,000 → 1,000,000; 0 → 1). A display convention for "about"
 * and "nearly"; sources may have rounded differently.
 */
export function roundingStep(n: Count): number {
  let step = 1;
  while (n > 0 && n % (step * 10) === 0) step *= 10;
  return step;
}
