import type { Vocabulary } from './vocabulary.js';

/** English, as reporters and agencies write it. */
export const en: Vocabulary = {
  lang: 'en',
  before: {
    atLeast: ['at least', 'no fewer than', 'no less than', 'not fewer than', 'not less than', 'a minimum of', 'minimum'],
    moreThan: ['more than', 'over', 'above', 'upwards of', 'exceeding', 'just over', 'well over'],
    atMost: ['at most', 'up to', 'no more than', 'not more than', 'a maximum of', 'maximum'],
    fewerThan: ['fewer than', 'less than', 'under', 'below'],
    nearly: ['nearly', 'almost', 'close to', 'just under'],
    about: ['about', 'around', 'some', 'approximately', 'approx.', 'approx', 'roughly', 'circa', 'ca.', 'c.', 'an estimated', 'estimated'],
    exactly: ['exactly', 'a total of', 'total'],
  },
  after: { atLeast: ['or more', 'and more', 'at least'], atMost: ['or fewer', 'or less', 'at most'] },
  around: { atLeast: [['from', 'upwards']] },
  persons: ['people', 'persons', 'person', 'individuals', 'individual'],
  nouns: ['civilians', 'killed', 'dead', 'deaths', 'injured', 'wounded', 'displaced', 'missing', 'refugees', 'children', 'women'],
  of: ['of'],
  counted: {
    households: ['household', 'households'], families: ['family', 'families'], cases: ['cases'], movements: ['movements'],
    'border crossings': ['border crossings', 'crossings'], incidents: ['incidents'], events: ['events'],
  },
  numbers: {
    zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
    thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30, forty: 40,
    fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
    'a hundred': 100, 'a thousand': 1e3, 'a million': 1e6, 'a billion': 1e9, 'a half': 0.5, 'half a': 0.5,
  },
  multipliers: { hundred: 100, thousand: 1e3, k: 1e3, million: 1e6, m: 1e6, mn: 1e6, mln: 1e6, billion: 1e9, bn: 1e9 },
  joins: ['and'],
  hyphens: 'number',
  longTens: [],
  onesFirst: false,
  ranges: [['between', 'and'], ['between', 'to'], ['from', 'to'], ['', 'to']],
  magnitudes: {
    tens: ['tens'], dozens: ['dozens'], scores: ['scores'], hundreds: ['hundreds'], thousands: ['thousands'], 'tens-of-thousands': ['tens of thousands'],
    'hundreds-of-thousands': ['hundreds of thousands'], millions: ['millions'],
  },
  shares: {
    majority: ['majority', 'a majority', 'the majority', 'most', 'mostly'],
    vast: ['vast majority', 'a vast majority', 'the vast majority', 'the overwhelming majority', 'overwhelming majority', 'the great majority'],
    minority: ['minority', 'a minority'],
  },
  fractions: {
    half: ['half', 'one half', 'a half'], third: ['a third', 'one third'], 'two-thirds': ['two thirds'],
    quarter: ['a quarter', 'one quarter'], 'three-quarters': ['three quarters'],
  },
  countless: ['many', 'countless', 'numerous', 'several', 'a number of', 'a large number', 'said without a number'],
  percent: ['percent', 'per cent'],
  blanks: [
    'unknown', 'no data', 'not available', 'not reported', 'not stated', 'not counted', 'not known', 'unstated', 'no figure', 'no figure reported',
  ],
  measures: {
    // How somebody died is not in "dead", "deaths" and "fatalities".
    killed: ['killed'], died: ['died', 'dead', 'deaths', 'fatalities'], injured: ['injured', 'wounded'], missing: ['missing'],
    'presumed-dead': ['presumed dead'], 'dead-or-missing': ['dead or missing'], casualties: ['casualties', 'casualties (killed and injured)'],
    detained: ['detained'], displaced: ['displaced', 'idps'], returnees: ['returnees'], refugees: ['refugees'],
    'asylum-seekers': ['asylum seekers'], displacements: ['displacements', 'displacements (movements)'], returned: ['returned'],
  },
  headers: {
    measure: ['measure'], value: ['value'], low: ['low'], high: ['high'], interval: ['interval'], quantiles: ['quantiles'], 'counted-in': ['counted in'],
    group: ['group'], place: ['place'], from: ['from'], to: ['to'], source: ['source'], 'source-url': ['source url'], 'source-role': ['source role'],
    'as-of': ['as of'], since: ['since'], until: ['until'], published: ['published'], revision: ['revision'], status: ['status'], method: ['method'],
    certainty: ['certainty'], step: ['step'], note: ['note'], quote: ['quote'],
  },
  intervals: {
    confidence: ['confidence', 'ci'], credible: ['credible', 'credibility', 'cri', 'hdi', 'bayesian'], prediction: ['prediction', 'predictive', 'predicted'],
    reports: ['report', 'reports', 'reported', 'lowest', 'highest', 'source', 'sources'], estimates: ['low', 'high', 'estimate', 'estimates'],
  },
  months: [
    ['january', 'jan'], ['february', 'feb'], ['march', 'mar'], ['april', 'apr'], ['may'], ['june', 'jun'], ['july', 'jul'], ['august', 'aug'],
    ['september', 'sept', 'sep'], ['october', 'oct'], ['november', 'nov'], ['december', 'dec'],
  ],
  dateWords: ['of', 'the'],
  dayEndings: ['st', 'nd', 'rd', 'th'],
};
