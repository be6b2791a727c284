import type { Format } from './format.js';
import { gidd, idu } from './idmc.js';
import { dtm } from './iom.js';
import { arrivals, byOrigin, population } from './unhcr.js';

/** Files that `<displacement-flow>` reads as they are published. The first that fits is taken: a look-alike stands before what it resembles. */
export const DISPLACEMENT: readonly Format[] = [arrivals, population, byOrigin, gidd, idu, dtm];
