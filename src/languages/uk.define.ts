import { addVocabulary } from '../data/vocabulary/registry.js';
import { addWords } from '../figures/words/registry.js';
import { uk as vocabulary } from './uk/vocabulary.js';
import { uk as words } from './uk/words.js';

addWords(words);
addVocabulary(vocabulary);
