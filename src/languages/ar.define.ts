import { ar } from './ar.js';
import { addWords } from './registry.js';

addWords(ar);
