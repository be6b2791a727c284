import { registryOf } from '../../figures/registry.js';
import { en } from './en.js';
import type { Vocabulary } from './vocabulary.js';

const registry = registryOf<Vocabulary>('vocabulary');

/** Adds a language to read; charts on the page are read anew. */
export const addVocabulary = (vocabulary: Vocabulary): void => { registry.add(vocabulary.lang, vocabulary); };

/** The vocabulary of a primary language ("ar"); English where it was not added. */
export const vocabularyOf = (lang: string): Vocabulary => registry.of(lang) ?? en;
