import type { Format } from './format.js';

/**
 * PRIO Battle Deaths, 1946–2008: soldiers and civilians killed in combat, by conflict and year.
 * -999 is no estimate; where only the best is missing, the low and the high stand without one.
 * https://www.prio.org/data/1
 */
export const battleDeaths: Format = {
  id: 'prio-battle-deaths', name: 'PRIO Battle Deaths', source: 'PRIO', role: 'academic',
  has: ['bdeadlow', 'bdeadbes', 'bdeadhig', 'year'],
  fields: { place: ['location', 'battle_loc'], since: 'year', until: 'year' },
  counts: [{ measure: 'killed', value: 'bdeadbes', low: 'bdeadlow', high: 'bdeadhig', interval: 'low and high estimate' }],
  events: 'rows',
  keys: {
    year: 'year',
    side: { in: ['sidea', 'side_a'], as: (a, cell) => [a, cell('sideb') || cell('side_b')].filter((side) => side !== '').join(' – ') },
  },
};
