import { differences, type Aspect } from '../../figures/compare.js';
import { differenceOf } from '../../figures/difference.js';
import type { Figure } from '../../figures/figure.js';
import type { Language } from '../../figures/language.js';
import { caveats, estimatePhrase, intervalMeaning, rowPhrase } from '../../figures/phrase.js';

/** Reasons that are no aspect of their own, as the aspect that a reader knows them by. */
const ASPECT_OF = { nature: 'measure', part: 'measure', cumulative: 'period', restart: 'period' } as const;

/** What tells one figure from the other: its source, or what else differs. */
function nameOf(f: Figure, other: Figure, language: Language): string {
  const differ = differences([f, other]);
  const source = f.source && language.isolate(f.source.chain[0]);
  if (source && differ.includes('source')) return source;
  const rest = [rowPhrase(f, language, differ), ...caveats({ ...f, note: null, quote: null, status: null }, language, differ)].filter((part) => part !== '');
  return [...(source ? [source] : []), ...(rest.length > 0 ? rest : [estimatePhrase(f.estimate, language)])].join(language.words.comma);
}

/**
 * The difference between two figures as sentences, in both directions and against their
 * intervals; or why there is none.
 */
export function differenceText(a: Figure, b: Figure, language: Language): string {
  const { words } = language;
  const difference = differenceOf(a, b);
  if ('refused' in difference) {
    const aspects = [...new Set(difference.refused.map((why): Aspect => (why in ASPECT_OF ? ASPECT_OF[why as keyof typeof ASPECT_OF] : why as Aspect)))];
    if (aspects.length > 0) return words.noDifference(language.list(aspects.map((aspect) => words.aspects[aspect])));
    return difference.noCentre ? words.noDifference(null) : words.noDifferenceFromZero;
  }
  const { higher, lower, above, below, isAbout } = difference;
  const [high, low] = [nameOf(higher, lower, language), nameOf(lower, higher, language)];
  // A whole percent is as fine as rounded counts allow.
  const share = (n: number) => (n === 0 ? words.lessThan(language.percent(1)) : isAbout ? words.about(language.percent(n)) : language.percent(n));
  const signed = (n: number) => (n < 0 ? words.below(language.percent(-n)) : words.above(language.percent(n)));
  // Rounded, it would say that nobody was left.
  const isNearlyAll = lower.estimate.value! * 200 < higher.estimate.value!;
  const isEqual = higher.estimate.value === lower.estimate.value;
  const sentences = [
    isEqual ? (isAbout ? words.aboutEqual : words.equal) : words.difference(high, low, share(above), isNearlyAll ? words.moreThan(language.percent(99)) : share(below)),
    ...difference.intervals.map(({ of, low: from, high: to }) => {
      const meaning = of.estimate.bound === 'between' ? intervalMeaning(of.estimate.interval, language) : '';
      return words.differenceOfInterval(of === higher ? high : low, meaning, of === higher ? low : high, signed(from), signed(to));
    }),
  ];
  // "Jamaluddine et al." ends a sentence by itself.
  return sentences.join(' ').replace(/\.\.(?=\s|$)/g, '.');
}
