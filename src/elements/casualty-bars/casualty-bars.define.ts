import { define } from '../shared/define.js';
import { CasualtyBars } from './casualty-bars.js';

define('casualty-bars', CasualtyBars);
