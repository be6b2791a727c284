import { reader } from './loading/reader.js';
import { provideReader } from './loading/registry.js';

provideReader(reader);
