import { endOfYear, type Cell, type Cells, type Format } from './format.js';

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
  ...UNHCR,
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
  ...population,
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
  ...UNHCR,
  has: ['country_origin', 'REF', 'ASY'],
  fields: { from: 'country_origin' },
  counts: [
    { measure: 'refugees', value: 'REF' },
    { measure: 'asylum-seekers', value: 'ASY' },
    { measure: 'Venezuelans displaced abroad', value: 'VDA' },
  ],
};
