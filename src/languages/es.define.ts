import { addVocabulary } from '../data/vocabulary/registry.js';
import { addWords } from '../figures/words/registry.js';
import { es as vocabulary } from './es/vocabulary.js';
import { es as words } from './es/words.js';

addVocabulary(vocabulary);
addWords(words);
