import type { Problem, ProblemCode } from '../problem.js';
import type { Words } from './words.js';

const FRACTION = { quarter: 'a quarter', third: 'a third', half: 'half', 'two-thirds': 'two-thirds', 'three-quarters': 'three-quarters' };
const RELATION = { 'more-than': 'more than', 'less-than': 'less than', about: 'about', nearly: 'nearly', exactly: '' };

const PROBLEMS: Record<ProblemCode, (p: Problem) => string> = {
  'ambiguous-number': ({ found, other }) => `“${found}” can be read in two ways (${other}). Write the digits without separators.`,
  'unreadable-number': ({ found }) => `“${found}” cannot be read. Write for example 42500, at least 11,000, or 75,200 (95% CI 63,600–86,800).`,
  'fraction-of-a-person': ({ found }) => `“${found}” is not a whole number of people.`,
  'negative-number': ({ found }) => `“${found}” is below zero.`,
  'number-too-large': ({ found }) => `“${found}” is too large a number of people.`,
  percentage: ({ found }) => `“${found}” is a percentage. Write the number, or a share in words: more than half.`,
  'low-above-high': ({ found, other }) => `low (${found}) is above high (${other}). Check whether they are swapped.`,
  'value-outside-interval': ({ found, other }) => `“${found}” is outside its own interval (${other}).`,
  'conflicting-bounds': ({ found }) => `“${found}” says how far the number reaches, and so does low or high. Write only one.`,
  'one-ended-interval': ({ found }) => `“${found}” has low or high, but not both. Write both, or leave out value.`,
  'ambiguous-date': ({ found }) => `“${found}” can be read as two different days. Write for example 2024-10-18.`,
  'unreadable-date': ({ found }) => `“${found}” cannot be read as a date. Write for example 2024-10-18, 2024-10 or 2024.`,
  'period-reversed': ({ found, other }) => `the period starts (${found}) after it ends (${other}).`,
  'unknown-role': ({ found }) => `“${found}” cannot be read. Write party, ministry, UN, NGO, academic or media.`,
  'unsafe-link': ({ found }) => `“${found}” is not a web address (http or https), so it is no link.`,
  'no-header': () => 'the first row must name the columns: measure, value, source, as-of.',
  'unknown-column': ({ found }) => `the column “${found}” is not known here and not used.`,
  'no-figure-column': ({ found }) => `no column is named value (or low and high). Found: ${found}.`,
  'empty-table': () => 'the table has no rows below its header.',
  'unreadable-json': ({ found }) => `the JSON cannot be read: ${found}.`,
  'not-rows': () => 'the rows must be a list, for example [{"measure": "killed", "value": 42500}].',
  'too-many-rows': ({ found, other }) => `of ${found} rows, the first ${other} are drawn.`,
  'no-figure': () => 'no figure was given. Write value="…" on the tag, or put a table inside it.',
  'no-ends': () => 'the row has neither from nor to. Fill one of them.',
  'language-assumed': ({ found, other }) => `this page does not state its language; “${found}” was read as in English (${other}). Add lang to the page.`,
  'src-unsupported': ({ found }) => `this version does not read files (${found}). Put a table inside the tag.`,
  'table-not-found': ({ found }) => `no table with the id “${found}” is on this page.`,
  'not-drawn': ({ found }) => `“${found}” cannot be drawn here.`,
};

/** English. */
export const en: Words = {
  lang: 'en',
  measures: {
    killed: 'killed', died: 'died', injured: 'injured', missing: 'missing', 'presumed-dead': 'presumed dead',
    'dead-or-missing': 'dead or missing', casualties: 'casualties (killed and injured)', detained: 'detained',
    displaced: 'displaced', returnees: 'returnees', refugees: 'refugees', 'asylum-seekers': 'asylum seekers',
    displacements: 'displacements (movements)', returned: 'returned',
  },
  groups: {},
  magnitudes: {
    dozens: 'dozens', scores: 'scores', hundreds: 'hundreds', thousands: 'thousands', 'tens-of-thousands': 'tens of thousands',
    'hundreds-of-thousands': 'hundreds of thousands', millions: 'millions',
  },
  share: ({ relation, fraction, vast }) => (vast ? 'the vast majority' : `${RELATION[relation]} ${FRACTION[fraction]}`.trim()),
  comma: ', ',
  among: (group, measure) => `${group} among the ${measure}`,
  missing: { 'not-reported': 'no figure reported', 'said-without-number': 'said without a number' },

  about: (n) => `about ${n}`,
  atLeast: (n) => `at least ${n}`,
  moreThan: (n) => `more than ${n}`,
  atMost: (n) => `at most ${n}`,
  fewerThan: (n) => `fewer than ${n}`,
  nearly: (n) => `nearly ${n}`,
  between: (low, high) => `between ${low} and ${high}`,
  interval(kind, level) {
    if (kind === 'reports') return 'lowest and highest report';
    if (kind === 'estimates') return 'low and high estimate';
    if (kind === 'other' || kind === 'unstated') return 'range; what its ends mean is not stated';
    return level ? `${level} ${kind} interval` : `${kind} interval, level not stated`;
  },

  asOf: (date) => `as of ${date}`,
  asOfSince: (date, since) => `as of ${date}, since ${since}`,
  since: (date) => `since ${date}, end not stated`,
  until: (date) => `until ${date}, start not stated`,
  during: (from, to) => `from ${from} to ${to}`,
  on: (date) => `on ${date}`,
  dateNotStated: 'date not stated',

  source: (name) => `Source: ${name}`,
  sourceNotStated: 'source not stated',
  relayed: (origin, relays) => `${origin}, as relayed by ${relays}`,
  roles: { party: 'a party to the conflict', ministry: 'ministry', UN: 'United Nations', NGO: 'non-governmental organization', academic: 'academic study', media: 'media' },
  method: (text) => `method: ${text}`,
  certainty: (text) => `recorded as ${text}`,
  quote: (text) => `“${text}”`,
  placeNotStated: 'not stated',
  endNotStated: { from: 'origin not stated', to: 'destination not stated' },
  movement: (from, to) => [from ? `From ${from}` : 'Origin not stated', to ? `to ${to}` : 'destination not stated'].join(from && to ? ' ' : ', '),
  step: (n) => `step ${n}`,
  measureNotStated: 'what was counted is not stated',

  statement: (what, figure) => `${what}: ${figure}.`,

  differ: (aspects) => `These figures differ in ${aspects}. They are drawn side by side, not added up.`,
  aspects: {
    measure: 'what was counted', population: 'who was counted', place: 'place', source: 'source',
    period: 'date or period', method: 'method', certainty: 'certainty',
  },
  overlap: 'Some people may be in more than one of these counts. They must not be added up.',
  separatePanels: 'These figures count different things, so each has its own scale. Lengths must not be compared across scales.',
  legend: {
    open: 'A fading end is open: at least this many; no upper end was stated.',
    soft: 'A hatched part is what the figure leaves open.',
    blur: 'A blurred end: about, not exact.',
    haze: 'A faint band: only an order of magnitude was stated.',
    range: 'A band without a dot is a range in which no best figure was given.',
    best: 'A dot on a band is the source’s own figure between a lowest and a highest one.',
    interval: 'A dot is the estimate, the line its interval.',
    presumed: 'Slanted lines: presumed, not confirmed.',
    share: 'A share was stated in words; no percentage was given.',
    unknown: 'A dashed line is a movement whose size was not stated.',
  },
  shareScale: { none: 'none', half: 'half', all: (measure) => (measure ? `all of the ${measure}` : 'all') },
  remainder: 'the rest, number not stated',
  wholeFrom: (from) => `From ${from}, in all`,
  whole: 'in all',
  stepsOverlap: 'Later steps may move the same people again. They are not added up.',

  showTable: 'Show table',
  table: {
    what: 'What was counted', figure: 'Figure', source: 'Source', period: 'Date or period', group: 'Who', place: 'Place', from: 'From', to: 'To',
    step: 'Step', method: 'Method', certainty: 'Certainty', note: 'Note', quote: 'In the source’s words', interval: 'Interval', role: 'Kind of source',
  },
  figureCount: (n, formatted) => `${formatted} ${n === 1 ? 'figure' : 'figures'}; the table lists each of them with its source.`,
  problemHeading: (n, formatted) => (n === 1 ? 'Something here needs attention' : `${formatted} things here need attention`),
  where: (row, field) => [row && `Row ${row}`, field && `“${field}”`].filter(Boolean).join(', '),
  problem: (p) => PROBLEMS[p.code](p),
  leftOut: 'It is left out of the chart.',
};
