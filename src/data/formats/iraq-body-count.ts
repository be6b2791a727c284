import { shortDay, type Cell, type Columns, type Format } from './format.js';

/** Days as the coders of Princeton write them ("9-Apr-03"), or as Iraq Body Count does. */
const day = (column: string, others: readonly string[]): Cell => {
  const short = shortDay(column, 2000) as { readonly in: Columns; readonly as: (text: string, cell: (column: string) => string) => string };
  return { in: [column, ...others], as: short.as };
};

/** Whom the coders of Princeton found involved: 0 or 1 in a column each, more than one in some rows. */
const INVOLVED = ['coalition', 'insurgent', 'sectarian', 'unknown'];

/**
 * Civilians killed, by incident: the lowest and the highest credible report, without a middle.
 * Some rows are totals of hospitals and morgues. The publisher says of these (entries x132, x334
 * and x350) that what single incidents count already is subtracted, so rows share nobody.
 * https://www.iraqbodycount.org/database/
 */
export const incidents: Format = {
  id: 'iraq-body-count', name: 'Iraq Body Count', source: 'Iraq Body Count', role: 'NGO',
  has: [['Code', 'IBC code'], ['Start', 'Start date'], ['Min', 'Reported minimum'], ['Max', 'Reported maximum'], 'weapons'],
  fields: {
    place: ['location', 'town', 'governorate'], group: { is: 'civilians' },
    since: day('Start', ['Start date']),
    // A day of its own has no end in the file.
    until: day('end', ['End date', 'Start', 'Start date']),
  },
  counts: [{ measure: 'killed', low: ['Min', 'Reported minimum'], high: ['Max', 'Reported maximum'], interval: 'lowest and highest report' }],
  events: 'events', once: ['Code', 'IBC code'],
  keys: {
    place: ['governorate', 'location'],
    side: { in: INVOLVED, as: (_, cell) => INVOLVED.filter((column) => cell(column) === '1').join(', ') },
  },
};
