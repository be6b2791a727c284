import type { Format } from './format.js';

/**
 * Missing Migrants Project: deaths on the way, by incident. Most died of drowning or exposure,
 * which is no killing; the missing are presumed dead. Blank is unknown, and no row says 0.
 * https://missingmigrants.iom.int/methodology
 */
export const incidents: Format = {
  id: 'iom-missing-migrants', name: 'IOM Missing Migrants Project', source: 'IOM Missing Migrants Project', role: 'UN',
  has: [['web_id', 'Web ID', 'Main ID'], ['migration_route', 'Migration Route', 'cause_death']],
  fields: {
    place: ['country_of_incident', 'Country of Incident', 'region', 'Region of Incident'], group: { is: 'migrants' },
    since: ['reported_date', 'Incident Date'], until: ['reported_date', 'Incident Date'],
    note: { in: ['information_source', 'Information Source'], as: (name) => `Information from: ${name}` },
  },
  counts: [
    { measure: 'died', value: ['number_dead', 'Number of Dead'] },
    { measure: 'presumed-dead', value: 'number_missing' },
    { measure: 'presumed-dead', low: 'Minimum Estimated Number of Missing' },
  ],
  // Its ids are of incidents, and some of these are split over rows with people of their own.
  events: 'events',
};
