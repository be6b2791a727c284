import { define } from './elements/shared/define.js';
import * as elements from './elements/index.js';

/** The tag of a class: DeathToll is <death-toll>. */
const tagOf = (name: string) => name.replace(/([a-z])([A-Z])/g, '$1-$2').toLowerCase();

for (const [name, element] of Object.entries(elements)) define(tagOf(name), element);
