import { define } from '../shared/define.js';
import { DeathToll } from './death-toll.js';

define('death-toll', DeathToll);
