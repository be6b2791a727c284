import type { Format } from './format.js';

const ENDS = 'lowest and highest report';

/**
 * Civilians harmed, by incident: the lowest and the highest of the reports, and how Airwars grades
 * them. Who did it is alleged, often of several, and is said as that. No number is not 0.
 * https://airwars.org/about/methodology/
 */
export const incidents: Format = {
  id: 'airwars', name: 'Airwars', source: 'Airwars', role: 'NGO',
  has: ['civilian_deaths_min', 'civilian_deaths_max', 'assessment'],
  fields: {
    place: ['location', 'country'], since: 'incident_date', until: 'incident_date', group: { is: 'civilians' }, certainty: 'assessment',
    'source-url': 'canonical_url', note: { in: 'alleged_belligerent', as: (names) => `Alleged belligerent: ${names}` },
  },
  counts: [
    { measure: 'killed', low: 'civilian_deaths_min', high: 'civilian_deaths_max', interval: ENDS },
    { measure: 'injured', low: 'civilian_injuries_min', high: 'civilian_injuries_max', interval: ENDS },
  ],
  events: 'events', once: ['airwars_id', 'incident_code'],
  keys: { side: 'alleged_belligerent' },
};
