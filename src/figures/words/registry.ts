import { onArrival, registryOf } from '../registry.js';
import { en } from './en.js';
import type { Words } from './words.js';

const registry = registryOf<Words>('words');

/** Adds a language to write in; charts on the page are written anew. */
export const addWords = (words: Words): void => { registry.add(words.lang, words); };

/** The words of a primary language ("ar"); English where they were not added. */
export const wordsOf = (lang: string): Words => registry.of(lang) ?? en;

/** Calls back when a language arrives, its words or its vocabulary. Returns a function that stops. */
export const onWords = onArrival;
