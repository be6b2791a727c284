import { define } from '../shared/define.js';
import { DisplacementFlow } from './displacement-flow.js';

define('displacement-flow', DisplacementFlow);
