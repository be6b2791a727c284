import fc from 'fast-check';
import {
  about, atLeast, atMost, between, distribution, magnitude, nearly, none, reported, share,
  type Estimate, type Fraction, type IntervalKind, type Magnitude, type Quantile, type Range, type Share,
} from '../../src/figures/estimate.js';

/** Numbers of people, from none to billions. */
export const people = fc.oneof(fc.nat({ max: 3_000_000_000 }), fc.nat({ max: 1_000 }));

const kind = fc.constantFrom<IntervalKind>('confidence', 'credible', 'prediction', 'reports', 'estimates', 'other', 'unstated');
const interval = kind.map((k) => ({ kind: k, level: null, text: null }));
const three = fc.tuple(people, people, people).map((ns) => ns.sort((a, b) => a - b));
const fraction = fc.constantFrom<Fraction>('quarter', 'third', 'half', 'two-thirds', 'three-quarters');
const anyShare = fc.record({ relation: fc.constantFrom<Share['relation']>('more-than', 'less-than', 'about', 'nearly', 'exactly'), fraction });
const further: fc.Arbitrary<Range[]> = fc.array(fc.tuple(three, interval).map(([[low, , high], i]) => ({ low, high, interval: i })), { maxLength: 2 });

/** A distribution that is stated from 2.5% to 97.5%, or between whatever it happened to be. */
export const anyDistribution: fc.Arbitrary<Estimate & { bound: 'between' }> = fc.tuple(
  fc.oneof(fc.constant([2.5, 25, 50, 75, 97.5]), fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { minLength: 1, maxLength: 9 })),
  fc.array(people, { minLength: 9, maxLength: 9 }),
).map(([percents, numbers]) => {
  const [at, of] = [percents, numbers].map((list) => [...list].sort((a, b) => a - b));
  const [first, ...rest] = at!.map((percent, i): Quantile => ({ percent, people: of![i]! }));
  return distribution([first!, ...rest]) as Estimate & { bound: 'between' };
});

/** An estimate of any kind. */
export const anyEstimate: fc.Arbitrary<Estimate> = fc.oneof(
  people.map((v) => reported(v)), people.map((v) => about(v)), people.map((v) => nearly(v)),
  fc.tuple(people, fc.boolean()).map(([v, inclusive]) => atLeast(v, inclusive)), fc.tuple(people, fc.boolean()).map(([v, inclusive]) => atMost(v, inclusive)),
  fc.tuple(three, interval, further).map(([[low, value, high], i, others]) => between(low, high, value, i, null, others)),
  fc.tuple(three, interval).map(([[low, , high], i]) => between(low, high, null, i)),
  anyDistribution,
  fc.constantFrom<Magnitude>('tens', 'dozens', 'scores', 'hundreds', 'thousands', 'tens-of-thousands', 'hundreds-of-thousands', 'millions').map((m) => magnitude(m)),
  anyShare.map((s) => share(s)), fc.constant(none()),
);
