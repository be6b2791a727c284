import { dayOf, type Format } from './format.js';

/**
 * Conflict events of HDX HAPI: the counts of ACLED by country or district, kind of event and
 * month. Deaths in demonstrations are not counted: blank. Targeting of civilians is a part of
 * political violence, and districts are parts of their country.
 * https://hdx-hapi.readthedocs.io/en/latest/
 */
export const hapi: Format = {
  id: 'hdx-hapi', name: 'HDX HAPI conflict events', source: 'ACLED', role: 'NGO',
  has: ['location_code', 'event_type', 'reference_period_start', 'reference_period_end'],
  fields: {
    place: ['admin2_name', 'provider_admin2_name', 'admin1_name', 'provider_admin1_name', 'location_name', 'location_code'],
    group: { in: 'event_type', as: (type) => type.replace(/_/g, ' ') },
    since: dayOf('reference_period_start'), until: dayOf('reference_period_end'),
  },
  counts: [{ measure: 'killed', value: 'fatalities' }],
  events: 'rows', statesZeros: true,
  same: [{ in: 'event_type', choose: 'event_type=political_violence' }, { in: 'admin_level', choose: 'admin_level=0' }],
};
