import { en } from './en.js';
import type { Words } from './words.js';

interface Registry { readonly words: Map<string, Words>; readonly listeners: Set<() => void> }

// On the global object, because each of our script files carries its own copy of this module.
const KEY = Symbol.for('conflict-charts.words');
const global = globalThis as unknown as Record<symbol, Registry | undefined>;
const registry: Registry = (global[KEY] ??= { words: new Map(), listeners: new Set() });

/** Adds a language to write in; charts on the page are written anew. */
export function addWords(words: Words): void {
  if (registry.words.has(words.lang)) return;
  registry.words.set(words.lang, words);
  for (const listener of registry.listeners) listener();
}

/** The words of a primary language ("ar"); English where they were not added. */
export const wordsOf = (lang: string): Words => registry.words.get(lang) ?? en;

/** Calls back when a language arrives. Returns a function that stops. */
export function onWords(listener: () => void): () => void {
  registry.listeners.add(listener);
  return () => { registry.listeners.delete(listener); };
}
