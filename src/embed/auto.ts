import { watchEmbeds } from './upgrade.js';

if (typeof document !== 'undefined') watchEmbeds(document);
