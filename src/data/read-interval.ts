import { UNSTATED_INTERVAL, type Interval } from '../figures/estimate.js';
import { plainText } from './plain-text.js';
import { en } from './vocabulary/en.js';
import { holds, lexiconOf, spaced } from './vocabulary/lexicon.js';
import type { Vocabulary } from './vocabulary/vocabulary.js';

/** The most particular first: "95% credible interval of the lowest estimate" is credible. */
const KINDS = ['credible', 'prediction', 'confidence', 'reports', 'estimates'] as const satisfies readonly Interval['kind'][];

/**
 * What the ends of an interval mean, from the author's words: "95% confidence interval",
 * "lowest and highest report". Other words are kept as they are; none are "not stated".
 */
export function readInterval(text: string, vocabulary: Vocabulary = en): Interval {
  const plain = plainText(text).slice(0, 200);
  if (plain === '') return UNSTATED_INTERVAL;
  const words = spaced(plain);
  const kindIn = (v: Vocabulary) => KINDS.find((kind) => lexiconOf(v).intervals.some(([phrase, of]) => of === kind && holds(words, phrase)));
  const kind = kindIn(vocabulary) ?? kindIn(en) ?? 'other';
  const level = /(\d{1,2}(?:[.,\u066b]\d{1,2})?) ?%/.exec(plain)?.[1]?.replace(/[,\u066b]/, '.');
  return { kind, level: level === undefined ? null : Number(level), text: kind === 'other' ? plain : null };
}
