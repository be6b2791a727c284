import { isServer } from 'lit';
import { wordsOf } from '../../figures/words/registry.js';
import type { Reader } from '../../loading/reader.js';
import { providedReader } from '../../loading/registry.js';
import { importLanguage, importReader } from './parts.js';

/** A part that is there; a promise while it loads; `null` when it cannot be had. */
type Part<T> = T | Promise<void> | null;

/** A server loads nothing: it writes what the author put inside. */
const NEVER = new Promise<void>(() => {});

const asked = new Map<string, Promise<void> | null>();
const failed = new Set<string>();

/** Asks once for all charts; a part that could not be loaded is asked for again by the next page only. */
function ask(name: string, load: () => Promise<unknown> | null): Promise<void> | null {
  const known = asked.get(name);
  if (known !== undefined) return known;
  const loading = load()?.then(() => {}, () => { failed.add(name); }).then(() => { asked.set(name, null); }) ?? null;
  asked.set(name, loading);
  return loading;
}

/** What reads files and the rows of publishers. */
export function readerPart(): Part<Reader> {
  return providedReader() ?? (isServer ? NEVER : ask('reader', importReader));
}

/** The words of a primary language. English is always there, and stands in for a language that has none. */
export function languagePart(lang: string): Part<true> {
  // A server writes what it was given.
  return lang === 'en' || isServer || wordsOf(lang).lang === lang ? true : ask(lang, () => importLanguage(lang));
}

/** Whether a language has words that could not be loaded. */
export const isLanguageMissing = (lang: string): boolean => failed.has(lang) && wordsOf(lang).lang !== lang;
