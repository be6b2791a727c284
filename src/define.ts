import { define, tagOf } from './elements/shared/define.js';
import * as elements from './elements/index.js';

for (const [name, element] of Object.entries(elements)) define(tagOf(name), element);
