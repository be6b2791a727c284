import type { Work } from '../data/files/work.js';

/** A page is not held up for longer than this at a time, in ms: less than a frame. */
const SLICE = 12;

/** Lets the page draw, scroll and answer. A message, because browsers hold timers back by 4 ms each. */
export function breathe(): Promise<void> {
  return new Promise((resume) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resume();
    };
    port2.postMessage(null);
  });
}

/** A clock for slices: whether the one that runs is over. */
export function sliceClock(): { isOver(): boolean; restart(): void } {
  let start = performance.now();
  return { isOver: () => performance.now() - start > SLICE, restart: () => { start = performance.now(); } };
}

/** More news than this nobody sees, and for each of them a chart is drawn anew, in ms. */
const NEWS = 100;

/** Tells the first news, and then no more than some of them. */
export function seldom<T>(tell: (news: T) => void): (news: T) => void {
  let last = -Infinity;
  return (news) => {
    if (performance.now() - last < NEWS) return;
    last = performance.now();
    tell(news);
  };
}

/**
 * Does work in slices. What is done within the first slice is done before anything else runs.
 *
 * @param progress told now and then how far it is, from 0 to 1
 * @returns `null` when `signal` stopped it
 */
export async function inSlices<T>(work: Work<T>, signal: AbortSignal, progress: (part: number) => void = () => {}): Promise<T | null> {
  const clock = sliceClock(), news = seldom(progress);
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    if (!clock.isOver()) continue;
    news(step.value);
    await breathe();
    if (signal.aborted) return null;
    clock.restart();
  }
}
