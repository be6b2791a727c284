import { afterEach, beforeEach } from 'node:test';
import type { FileHandle } from '../../src/loading/shared-download.js';
import { until, type Answer } from './server.js';

/** A page, as far as a download knows one. */
export const page = { hidden: false, listeners: new Set<() => void>() };
const real = { setTimeout: globalThis.setTimeout, clearTimeout: globalThis.clearTimeout };

/** Gives every test of a file a page of its own. */
export function withPage(): void {
  beforeEach(() => {
    page.hidden = false;
    page.listeners.clear();
    (globalThis as Record<string, unknown>).document = {
      get hidden() { return page.hidden; },
      addEventListener: (type: string, listener: () => void) => { if (type === 'visibilitychange') page.listeners.add(listener); },
      removeEventListener: (_: string, listener: () => void) => { page.listeners.delete(listener); },
    };
  });
  afterEach(() => {
    Object.assign(globalThis, real);
    delete (globalThis as Record<string, unknown>).document;
  });
}

export function see(isSeen: boolean): void {
  page.hidden = !isSeen;
  for (const listener of [...page.listeners]) listener();
}

/** A clock for long waits that the test turns, by seconds: a server answers when it answers. */
export function byHand(): (seconds: number) => void {
  let now = 0;
  const waits = new Map<object, { at: number; run: () => void }>();
  const begin = (run: () => void, ms = 0) => {
    if (ms < 10_000) return real.setTimeout(run, ms);
    const wait = {};
    waits.set(wait, { at: now + ms, run });
    return wait;
  };
  const end = (wait: object) => { if (!waits.delete(wait)) real.clearTimeout(wait as NodeJS.Timeout); };
  Object.assign(globalThis, { setTimeout: begin, clearTimeout: end });
  return (seconds) => {
    now += seconds * 1000;
    for (const [wait, { at, run }] of waits) if (at <= now && waits.delete(wait)) run();
  };
}

export const nothing = () => undefined;
export const contentOf = <T>(handle: FileHandle<T>) => handle.state.loaded?.content;
export const done = (handle: FileHandle<unknown>) => until(() => handle.state.progress === null, 'the download ends');

/** Answers with a number that grows. */
export function counting(): Answer {
  let n = 0;
  return (response) => { response.end(`version ${++n}`); };
}
