import type { Format } from './format.js';

const ASSESSMENTS = new Map([['BA', 'baseline assessment'], ['SA', 'site assessment']]);

/**
 * Displacement Tracking Matrix (DTM), from its API or from HDX: people displaced on a date, where
 * they are and where they came from. Each round counts all of them anew, and so does each level
 * of areas. https://dtm.iom.int/data-and-analysis/dtm-api
 */
export const dtm: Format = {
  source: 'IOM DTM', role: 'UN',
  has: ['numPresentIdpInd', 'reportingDate'],
  fields: {
    from: 'idpOriginAdmin1Name', to: ['admin2Name', 'admin1Name', 'admin0Name'], 'as-of': 'reportingDate',
    // Conflict and disaster, sites and households: each is said on its row, so that none reads as the other.
    group: 'displacementReason', note: 'operation', method: { in: 'assessmentType', as: (code) => ASSESSMENTS.get(code) ?? code },
  },
  counts: [{ measure: 'displaced', value: 'numPresentIdpInd' }],
  again: [
    { of: ['admin0Name', 'operation'], by: 'roundNumber', code: 'earlier-rounds' },
    { of: ['admin0Name', 'operation'], by: 'adminLevel', code: 'larger-areas' },
  ],
};
