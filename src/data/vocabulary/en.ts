import type { Vocabulary } from './vocabulary.js';

const majority = { relation: 'more-than', fraction: 'half' } as const;
const vast = { ...majority, vast: true } as const;

/** English, as reporters and agencies write it. */
export const en: Vocabulary = {
  lang: 'en',
  before: {
    atLeast: ['at least', 'no fewer than', 'no less than', 'not fewer than', 'not less than', 'a minimum of', 'minimum', '≥', '>='],
    moreThan: ['more than', 'over', 'above', 'upwards of', 'exceeding', 'just over', 'well over', '>'],
    atMost: ['at most', 'up to', 'no more than', 'not more than', 'a maximum of', 'maximum', '≤', '<='],
    fewerThan: ['fewer than', 'less than', 'under', 'below', '<'],
    nearly: ['nearly', 'almost', 'close to', 'just under'],
    about: ['about', 'around', 'some', 'approximately', 'approx.', 'approx', 'roughly', 'circa', 'ca.', 'c.', 'an estimated', 'estimated', '~', '≈'],
    exactly: ['exactly', 'a total of', 'total'],
  },
  after: { atLeast: ['+', 'or more', 'and more'], atMost: ['or fewer', 'or less', 'at most'] },
  nouns: ['people', 'persons', 'civilians', 'killed', 'dead', 'deaths', 'injured', 'wounded', 'displaced', 'missing', 'refugees', 'children', 'women'],
  counted: {
    household: 'households', households: 'households', family: 'families', families: 'families', cases: 'cases', movements: 'movements',
    'border crossings': 'border crossings', crossings: 'border crossings', incidents: 'incidents', events: 'events',
  },
  multipliers: { thousand: 1e3, k: 1e3, million: 1e6, m: 1e6, mn: 1e6, mln: 1e6, billion: 1e9, bn: 1e9 },
  units: {
    zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
    thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40,
    fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
  },
  ranges: { open: ['between', 'from'], between: [' to ', ' and ', '–', '—', ' - ', '-'] },
  magnitudes: {
    dozens: 'dozens', scores: 'scores', hundreds: 'hundreds', thousands: 'thousands', 'tens of thousands': 'tens-of-thousands',
    'hundreds of thousands': 'hundreds-of-thousands', millions: 'millions',
  },
  shares: {
    majority, 'a majority': majority, 'the majority': majority, most: majority, mostly: majority, 'vast majority': vast,
    'a vast majority': vast, 'the vast majority': vast, 'the overwhelming majority': vast, 'overwhelming majority': vast,
    'the great majority': vast, minority: { relation: 'less-than', fraction: 'half' }, 'a minority': { relation: 'less-than', fraction: 'half' },
  },
  fractions: {
    half: 'half', 'one half': 'half', 'a half': 'half', 'a third': 'third', 'one third': 'third', 'one-third': 'third', 'two thirds': 'two-thirds',
    'two-thirds': 'two-thirds', 'a quarter': 'quarter', 'one quarter': 'quarter', 'three quarters': 'three-quarters', 'three-quarters': 'three-quarters',
  },
  countless: ['many', 'countless', 'numerous', 'several', 'a number of', 'a large number'],
};
