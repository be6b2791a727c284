import { addVocabulary } from '../data/vocabulary/registry.js';
import { addWords } from '../figures/words/registry.js';
import { ar as vocabulary } from './ar/vocabulary.js';
import { ar as words } from './ar/words.js';

addVocabulary(vocabulary);
addWords(words);
