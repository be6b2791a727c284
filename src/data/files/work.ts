/**
 * Work in slices: it yields how far it is (0 to 1) every few milliseconds at most, so that who
 * runs it can let a page breathe between, or stop.
 */
export type Work<T> = Generator<number, T, void>;

/** Does all of it at once: outside a page, and for what is small. */
export function finish<T>(work: Work<T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

/** A part of a larger work, whose progress it makes from one point to another. */
export function* scaled<T>(work: Work<T>, from: number, to: number): Work<T> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    yield from + (to - from) * step.value;
  }
}
