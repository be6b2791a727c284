import { define } from '../shared/define.js';
import { ReportedFigure } from './reported-figure.js';

define('reported-figure', ReportedFigure);
