import { addVocabulary } from '../data/vocabulary/registry.js';
import { addWords } from '../figures/words/registry.js';
import { ru as vocabulary } from './ru/vocabulary.js';
import { ru as words } from './ru/words.js';

addWords(words);
addVocabulary(vocabulary);
