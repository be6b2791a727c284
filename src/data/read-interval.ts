import { UNSTATED_INTERVAL, type Interval } from '../figures/estimate.js';
import { plainText } from './plain-text.js';

const KINDS: readonly [RegExp, Interval['kind']][] = [
  [/credib|\bcri\b|\bhdi\b|bayes/, 'credible'],
  [/predict/, 'prediction'],
  [/confidence|\bci\b/, 'confidence'],
  [/report|min.*max|lowest|highest|sources?/, 'reports'],
  [/low|high|estimate/, 'estimates'],
];

/**
 * What the ends of an interval mean, from the author's words: "95% confidence interval",
 * "lowest and highest report". Other words are kept as they are; none are "not stated".
 */
export function readInterval(text: string): Interval {
  const plain = plainText(text).slice(0, 200);
  if (plain === '') return UNSTATED_INTERVAL;
  const kind = KINDS.find(([words]) => words.test(plain.toLowerCase()))?.[1] ?? 'other';
  const level = /(\d{1,2}(?:[.,]\d{1,2})?) ?%/.exec(plain)?.[1]?.replace(',', '.');
  return { kind, level: level === undefined ? null : Number(level), text: kind === 'other' ? plain : null };
}
