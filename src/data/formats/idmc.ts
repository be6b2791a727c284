import { endOfYear, takenAs, type Cell, type Format } from './format.js';

const IDMC = { source: 'IDMC', role: 'NGO' } as const;

const COUNTRY = ['country_name', 'iso3'];

/**
 * Global Internal Displacement Database (GIDD): movements in a year, people displaced at its end.
 * The rounded number is the one to publish. Blank is no data, 0 is none.
 * https://www.internal-displacement.org/database/displacement-data
 */
export const gidd: Format = {
  id: 'idmc-gidd', name: 'IDMC GIDD, conflict and violence', ...IDMC,
  has: ['iso3', 'country_name', 'year'],
  fields: {},
  counts: [
    {
      measure: 'displacements', value: ['new_displacement_rounded', 'new_displacement'],
      fields: { from: COUNTRY, to: COUNTRY, since: 'year', until: 'year' },
    },
    { measure: 'displaced', value: ['total_displacement_rounded', 'total_displacement'], fields: { place: COUNTRY, 'as-of': endOfYear('year') } },
  ],
};

/** The same database by disaster: each row is an event, in the year in which people moved. */
export const giddDisasters: Format = {
  ...gidd, id: 'idmc-gidd-disasters', name: 'IDMC GIDD, disasters',
  has: ['iso3', 'country_name', 'year', 'hazard_type_name', 'event_name'],
  fields: { note: 'event_name' },
  counts: gidd.counts.slice(0, 1),
  events: 'events',
  // Of what people fled is not who they are: it keeps no sums apart unless it is asked for.
  keys: { group: 'hazard_type_name' },
};

/** "Total" adds nothing. */
const SIGNS = { total: '', approximately: '~', 'more than': '>', 'less than': '<' };

/**
 * Its server writes midnight of its own clock, which is 12 or 13 hours ahead: the row with
 * 2023-11-06T11:00Z says 7 November in its own text.
 */
const day = (column: string): Cell => ({
  in: [column, 'displacement_date'],
  as: (time) => (/^\d{4}-\d\d-\d\dT1[12]:00/.test(time) && Date.parse(time) ? new Date(Date.parse(time) + 13 * 3_600_000).toISOString().slice(0, 10) : time),
});

/**
 * Internal Displacement Updates (IDU): provisional reports of single events. Its texts hold
 * HTML and are not read. https://www.internal-displacement.org/database/api-documentation
 */
export const idu: Format = {
  id: 'idmc-idu', name: 'IDMC Internal Displacement Updates', ...IDMC,
  has: ['figure', 'qualifier', 'displacement_date'],
  fields: {
    from: ['country', 'iso3'], to: ['country', 'iso3'],
    since: day('displacement_start_date'), until: day('displacement_end_date'),
    group: 'displacement_type', note: 'event_name',
  },
  counts: [{ measure: 'displacements', value: takenAs('figure', 'qualifier', SIGNS) }],
};
