import type { Reader } from './reader.js';

// On the global object, because each of our script files carries its own copy of this module.
const KEY = Symbol.for('conflict-charts.reader');
const global = globalThis as unknown as Record<symbol, Reader | undefined>;

/** Adds what reads files; the first that was added stays. */
export function provideReader(reader: Reader): void { global[KEY] ??= reader; }

export const providedReader = (): Reader | undefined => global[KEY];
