import { define } from '../shared/define.js';
import { TollTimeline } from './toll-timeline.js';

define('toll-timeline', TollTimeline);
