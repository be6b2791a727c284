import { addVocabulary } from '../data/vocabulary/registry.js';
import { addWords } from '../figures/words/registry.js';
import { fr as vocabulary } from './fr/vocabulary.js';
import { fr as words } from './fr/words.js';

addVocabulary(vocabulary);
addWords(words);
