import { differenceOf, type Difference } from '../../figures/difference.js';
import type { Aspect } from '../../figures/compare.js';
import type { Figure } from '../../figures/figure.js';
import type { Language } from '../../figures/language.js';
import { intervalMeaning, rowPhrase } from '../../figures/phrase.js';

/** Reasons that are no aspect of their own, as the aspect that a reader knows them by. */
const ASPECT_OF = { nature: 'measure', part: 'measure', cumulative: 'period', restart: 'period' } as const;

/**
 * The difference between two figures as sentences, in both directions and against their
 * intervals; or why there is none.
 */
export function differenceText(a: Figure, b: Figure, language: Language): string[] {
  const { words } = language;
  const difference = differenceOf(a, b);
  if ('refused' in difference) {
    const aspects = [...new Set(difference.refused.map((why): Aspect => (why in ASPECT_OF ? ASPECT_OF[why as keyof typeof ASPECT_OF] : why as Aspect)))];
    return [words.noDifference(difference.noCentre ? null : language.list(aspects.map((aspect) => words.aspects[aspect])))];
  }
  const { higher, lower, above, below, isAbout } = difference;
  const name = (f: Figure) => (f.source ? language.isolate(f.source.chain[0]) : rowPhrase(f, language));
  // A whole percent is as fine as rounded counts allow.
  const share = (n: number) => (n === 0 ? words.fewerThan(language.percent(1)) : isAbout ? words.about(language.percent(n)) : language.percent(n));
  const signed = (n: number) => (n < 0 ? words.below(language.percent(-n)) : words.above(language.percent(n)));
  const between = ({ of, against, low, high }: Difference['intervals'][number]) => {
    const { estimate: e } = of;
    return e.bound === 'between' ? words.differenceOfInterval(name(of), intervalMeaning(e.interval, language), name(against), signed(low), signed(high)) : '';
  };
  const first = higher.estimate.value === lower.estimate.value ? words.equal : words.difference(name(higher), name(lower), share(above), share(below));
  return [first, ...difference.intervals.map(between)];
}
