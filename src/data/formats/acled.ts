import { monthOf, type Cell, type Format } from './format.js';

const ACLED = { source: 'ACLED', role: 'NGO' } as const;

/**
 * Political violence by country, or by district, and month, as ACLED gives it to HDX. Months
 * that are not coded yet stand there as 0. https://data.humdata.org/organization/acled
 */
export const byMonth: Format = {
  id: 'acled-months', name: 'ACLED political violence by country and month (HDX)', ...ACLED,
  has: ['Month', 'Year', 'Events'],
  fields: { place: ['Admin2', 'Admin1', 'Country'], since: monthOf('Month', 'Year'), until: monthOf('Month', 'Year') },
  counts: [{ measure: 'killed', value: 'Fatalities' }],
  events: 'rows', statesZeros: true,
  keys: { year: 'Year' },
};

/** Where the day is not known (time_precision above 1), the event is of its month. */
const day: Cell = {
  in: 'event_date',
  as: (date, cell) => (/^[23]$/.test(cell('time_precision')) ? date.replace(/^(\d{4}-\d\d)-\d\d/, '$1').replace(/^\d{1,2} (?=[A-Z])/, '') : date),
};

/** Single events. Their terms forbid to publish the file; a chart of sums may stand. https://acleddata.com/ */
export const events: Format = {
  id: 'acled-events', name: 'ACLED events', ...ACLED,
  has: ['event_id_cnty', 'event_date', 'event_type'],
  fields: { place: 'country', since: day, until: day, quote: 'notes' },
  counts: [{ measure: 'killed', value: 'fatalities' }],
  events: 'events', once: 'event_id_cnty',
  keys: {
    year: 'year',
    // Its column `source` names newspapers; who coded the event is ACLED.
    source: { in: ['source', 'event_id_cnty'], as: () => ACLED.source },
    side: { in: 'actor1', as: (one, cell) => (cell('actor2') === '' ? one : `${one} – ${cell('actor2')}`) },
  },
};
