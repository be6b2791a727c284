import type { Format } from './format.js';

const DTM = { source: 'IOM DTM', role: 'UN' } as const;

const ASSESSMENTS = new Map([['BA', 'baseline assessment'], ['SA', 'site assessment']]);

/**
 * Displacement Tracking Matrix (DTM), from its API or from HDX: people displaced on a date, where
 * they are and where they came from. Each round counts all of them anew, and so does each level
 * of areas. https://dtm.iom.int/data-and-analysis/dtm-api
 */
export const dtm: Format = {
  id: 'iom-dtm', name: 'IOM DTM', ...DTM,
  has: ['numPresentIdpInd', 'reportingDate'],
  fields: {
    from: 'idpOriginAdmin1Name', to: ['admin2Name', 'admin1Name', 'admin0Name'], 'as-of': 'reportingDate',
    // Conflict and disaster, sites and households: each is said on its row, so that none reads as the other.
    group: 'displacementReason', note: 'operation', method: { in: 'assessmentType', as: (code) => ASSESSMENTS.get(code) ?? code },
  },
  counts: [{ measure: 'displaced', value: 'numPresentIdpInd' }],
  inPlace: true,
  again: [
    { of: ['admin0Name', 'operation'], by: 'roundNumber', code: 'earlier-rounds' },
    { of: ['admin0Name', 'operation'], by: 'adminLevel', code: 'larger-areas' },
  ],
};

/**
 * The surveys of DTM in Ukraine, by oblast: the most people that its estimate allows, rounded.
 * https://dtm.iom.int/ukraine
 */
export const survey: Format = {
  id: 'iom-dtm-survey', name: 'IOM DTM general population survey', ...DTM,
  has: ['Oblast', 'Reported Date'],
  fields: { place: 'Oblast', 'as-of': 'Reported Date', method: { is: 'survey' } },
  counts: [
    { measure: 'displaced', high: 'Estimated max. de facto IDPs present' },
    { measure: 'returnees', high: ['Estimated max. returnee pop. Present', 'Estimated max. returnee population present'] },
  ],
};
