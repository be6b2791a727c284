import { shared } from '../figures/registry.js';
import type { Reader } from './reader.js';

const page = shared<{ reader?: Reader }>('reader', () => ({}));

/** Adds what reads files; the first that was added stays. */
export function provideReader(reader: Reader): void { page.reader ??= reader; }

export const providedReader = (): Reader | undefined => page.reader;
