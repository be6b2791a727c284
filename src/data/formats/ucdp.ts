import type { Cell, Cells, Count, Format } from './format.js';

/** Side A and side B as one: who killed whom is in neither. */
const dyad: Cell = { in: 'side_a', as: (a, cell) => (cell('side_b') === '' ? a : `${a} – ${cell('side_b')}`) };

/** Low and high are the coders' readings of the reports, not the ends of a statistical interval. */
const ENDS = 'low and high estimate';

/** Those dead of one side, of civilians, or of unknown status: together they are the best estimate, so none is read beside it. */
const part = (value: string, group: string): Count => ({ measure: 'killed', value, fields: { group: { is: group } }, asked: true });

/**
 * Georeferenced Event Dataset: one event of deadly violence a row, with a low, a best and a high
 * number of deaths. Columns stand in another order in later releases; the candidate events have
 * the same. https://ucdp.uu.se/downloads/
 */
export const ged: Format = {
  id: 'ucdp-ged', name: 'UCDP GED', source: 'UCDP', role: 'academic',
  has: ['type_of_violence', 'where_prec', 'date_prec'],
  fields: { place: 'country', since: 'date_start', until: 'date_end' },
  counts: [
    { measure: 'killed', value: 'best', low: 'low', high: 'high', interval: ENDS },
    part('deaths_civilians', 'civilians'),
    part('deaths_unknown', 'people of unknown status'),
    part('deaths_a', 'side A'),
    part('deaths_b', 'side B'),
  ],
  events: 'events', once: 'id',
  keys: { year: 'year', side: ['dyad_name', 'side_b'] },
};

/** A row is a year of a conflict or of a pair of sides. */
const inYear: Cells = { since: 'year', until: 'year' };

/**
 * Battle-Related Deaths, by conflict or by dyad and year: a part of the deaths in GED, those of
 * battles that a state fights. https://ucdp.uu.se/downloads/
 */
export const battleDeaths: Format = {
  id: 'ucdp-brd', name: 'UCDP Battle-Related Deaths', source: 'UCDP', role: 'academic',
  has: ['bd_best', 'bd_low', 'bd_high', 'year'],
  fields: { place: ['battle_location', 'location_inc'], ...inYear },
  counts: [{ measure: 'killed', value: 'bd_best', low: 'bd_low', high: 'bd_high', interval: ENDS }],
  events: 'rows',
  keys: { year: 'year', side: dyad },
};
