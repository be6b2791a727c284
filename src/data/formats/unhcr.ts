import { endOfYear, type Cell, type Cells, type Count, type Format } from './format.js';

const ORIGIN = ['coo_name', 'coo_iso', 'ISO3CoO', 'coo'], ASYLUM = ['coa_name', 'coa_iso', 'ISO3CoA', 'coa'];

/** A name, or a code where the file has only codes. UKN is "unknown", one letter from Ukraine's UKR. */
const country = (columns: readonly string[]): Cell => ({ in: columns, as: (name) => (/^(UKN|UNK)$/.test(name) ? 'not stated' : name) });

const [origin, asylum, inside] = [country(ORIGIN), country(ASYLUM), country([...ASYLUM, ...ORIGIN])];

const atYearEnd: Cells = { 'as-of': endOfYear('year') };
const inYear: Cells = { since: 'year', until: 'year' };
const within: Cells = { from: inside, to: inside };
/** A return goes back: from the country of asylum to the country of origin. */
const back: Cells = { from: asylum, to: origin };

const PROTECTION = 'other people in need of international protection';

const UNHCR = { source: 'UNHCR', role: 'UN', zeroMayBeFew: true } as const;

/**
 * People at the end of a year, and solutions in a year: the files on HDX (ISO3CoO, REF, RET, …),
 * the API and the R package `refugees` (coo_name, refugees, returned_refugees, …).
 * https://www.unhcr.org/refugee-statistics/methodology, https://data.humdata.org/organization/unhcr
 *
 * Left out, and said: the stateless, who may never have moved; others of concern; hosts;
 * naturalisations; and resettlement, for which the country of asylum is now where people left
 * from and now where they arrived.
 */
export const population: Format = {
  id: 'unhcr-population', name: 'UNHCR Refugee Data Finder', ...UNHCR,
  has: [ORIGIN, ASYLUM],
  fields: { from: origin, to: asylum },
  counts: [
    { measure: 'refugees', value: ['REF', 'refugees'], fields: atYearEnd },
    { measure: 'asylum-seekers', value: ['ASY', 'asylum_seekers'], fields: atYearEnd },
    { measure: 'displaced', value: ['IDP', 'idps'], fields: { ...within, ...atYearEnd } },
    { measure: PROTECTION, value: 'OIP', fields: atYearEnd },
    { measure: 'returned', value: ['RET', 'returned_refugees'], fields: { ...back, ...inYear } },
    { measure: 'returned', value: ['RDP', 'returned_idps'], fields: { ...within, ...inYear } },
  ],
  unmoved: ['STA', 'stateless', 'OOC', 'HST', 'RST', 'resettlement', 'NAT', 'naturalisation'],
};

/** `flows` of the R package: its columns are called as those above, but count who arrived in the year. */
export const arrivals: Format = {
  ...population, id: 'unhcr-flows',
  has: [ORIGIN, ASYLUM, 'refugees', 'returned_refugees', 'OIP'],
  lacks: ['idps', 'stateless'],
  fields: { from: origin, to: asylum, ...inYear },
  counts: [
    { measure: 'refugees', value: 'refugees' },
    { measure: 'asylum-seekers', value: 'asylum_seekers' },
    { measure: PROTECTION, value: 'OIP' },
    { measure: 'returned', value: 'returned_refugees', fields: back },
  ],
};

/** Of the data visualisation platform: by origin only, and without a date. */
export const byOrigin: Format = {
  id: 'unhcr-origins', name: 'UNHCR', ...UNHCR,
  has: ['country_origin', 'REF', 'ASY'],
  fields: { from: 'country_origin' },
  counts: [
    { measure: 'refugees', value: 'REF' },
    { measure: 'asylum-seekers', value: 'ASY' },
    { measure: 'Venezuelans displaced abroad', value: 'VDA' },
  ],
};

/** Of the same platform: kinds of people of concern in the world at the end of each year, in long form. */
export const byKind: Format = {
  id: 'unhcr-kinds', name: 'UNHCR', ...UNHCR,
  has: ['year', 'population_type', 'population_number'],
  fields: { 'as-of': endOfYear('year') },
  counts: [
    ['refugees', 'REF'], ['asylum-seekers', 'ASY'], ['displaced', 'IDP'], [PROTECTION, 'OIP'], ['Venezuelans displaced abroad', 'VDA'],
    ['stateless people', 'STA'], ['others of concern to UNHCR', 'OOC'],
  ].map(([measure, code]) => ({ measure: measure!, value: 'population_number', when: { in: 'population_type', is: [code!] } })),
  series: true,
};

/** Decisions are counted in persons, or in cases of several persons. */
const decided = (value: string, measure: string): Count => ({
  measure, value, asked: true,
  fields: { ...inYear, 'counted-in': { in: 'DecisionDataType', as: (type) => (type === 'C' ? 'cases' : '') } },
});

/**
 * Decisions on asylum in a year. They say what became of a claim, and not that anyone moved then:
 * each is read only when it is asked for.
 */
export const decisions: Format = {
  id: 'unhcr-asylum-decisions', name: 'UNHCR asylum decisions', ...UNHCR,
  has: [ORIGIN, ASYLUM, 'DecisionType', 'TotalDecided'],
  fields: { from: origin, to: asylum },
  counts: [
    decided('Recognized', 'recognized as refugees'),
    decided('RecognizedOther', 'given other protection'),
    decided('Rejected', 'rejected'),
    decided('OtherwiseClosed', 'claims closed without a decision'),
  ],
};

/** Who was counted, in the publisher's words: "Individual refugees from Ukraine recorded across Europe (cumulative)". */
const GROUPS = 'population_groups_concat';
const spoken = (measure: string, word: RegExp): Count => ({ measure, value: 'individuals', when: { in: GROUPS, is: (text) => word.test(text) } });

/**
 * Operational Data Portal: people in each country of a situation, each at a date of its own; from
 * where they came only some of its rows say.
 * https://data.unhcr.org/
 */
export const portal: Format = {
  id: 'unhcr-portal', name: 'UNHCR Operational Data Portal', source: 'UNHCR', role: 'UN',
  has: ['geomaster_name', 'individuals', 'date', GROUPS],
  fields: { from: 'pop_origin_name', to: 'geomaster_name', 'as-of': 'date', source: 'source', 'source-role': { is: 'UN' }, note: GROUPS },
  counts: [
    spoken('refugees', /\brefugees?\b/i),
    spoken('asylum-seekers', /^(?!.*\brefugees?\b).*\basylum/i),
    spoken('displaced', /\b(IDPs?|internally displaced)\b/i),
  ],
  inPlace: true,
};

/**
 * The same by day, for all countries together: no row names a place or who was counted, so the
 * author must. What the portal gives in this form are refugees.
 */
export const portalDays: Format = {
  id: 'unhcr-portal-days', name: 'UNHCR Operational Data Portal', source: 'UNHCR', role: 'UN',
  has: ['data_date', 'unix_timestamp', 'individuals'],
  fields: { 'as-of': 'data_date' },
  counts: [{ measure: 'refugees', value: 'individuals' }],
  series: true,
};
