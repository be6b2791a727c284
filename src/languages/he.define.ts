import { addVocabulary } from '../data/vocabulary/registry.js';
import { addWords } from '../figures/words/registry.js';
import { he as vocabulary } from './he/vocabulary.js';
import { he as words } from './he/words.js';

addWords(words);
addVocabulary(vocabulary);
