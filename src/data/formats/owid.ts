import type { Cell, Cells, Count, Format, Same } from './format.js';

const OWID = { role: 'academic' } as const, RELAY = 'Our World in Data';

const inYear: Cells = { place: 'Entity', since: 'Year', until: 'Year' };

/** Its names of continents and groups of countries; not every entity without a code is one (Abyei). */
const REGIONS = /^(World|Africa|Asia|Europe|North America|South America|Americas|Oceania|Asia (&|and) Oceania|Middle East|European Union( \(27\))?|(High|Low|Upper-middle|Lower-middle)-income countries|.* \((UCDP|PRIO|COW|WHO|WB|UN)\))$/;

/** Countries are parts of the regions beside them, and those of the world. */
const wholes: Same = { in: 'Entity', whole: (entity, cell) => REGIONS.test(entity.slice(0, 100)) || cell('Code').startsWith('OWID_WRL'), choose: 'Entity=World' };

/** Deaths in armed conflicts by country: the columns stand from high to low. https://ourworldindata.org/war-and-peace */
export const estimates: Format = {
  id: 'owid-estimates', name: 'Our World in Data', source: `UCDP; ${RELAY}`, ...OWID,
  has: ['Entity', 'Year', 'High estimate', 'Best estimate', 'Low estimate'],
  fields: inYear,
  counts: [{ measure: 'killed', value: 'Best estimate', low: 'Low estimate', high: 'High estimate', interval: 'low and high estimate' }],
  events: 'rows', keys: { year: 'Year' }, same: [wholes],
};

/** The kind of conflict is the category; a sum of all kinds stands only where the file has it. */
const kind = (value: string, group: string, asked?: true): Count => ({ measure: 'killed', value, fields: { group: { is: group } }, ...(asked ? { asked } : {}) });
const best = (type: string, group: string): Count => kind(`Deaths in ongoing conflicts (best estimate) - Conflict type: ${type}`, group);

/** The best estimates of UCDP GED by kind of conflict. */
export const byType: Format = {
  id: 'owid-types', name: 'Our World in Data', source: `UCDP; ${RELAY}`, ...OWID,
  has: ['Entity', 'Year'],
  fields: inYear,
  counts: [
    best('one-sided violence', 'in one-sided violence'),
    best('non-state conflict', 'in non-state conflicts'),
    best('extrasystemic', 'in colonial conflicts'),
    best('intrastate', 'in conflicts within states'),
    best('interstate', 'in conflicts between states'),
  ],
  events: 'rows', keys: { year: 'Year' }, same: [wholes],
};

/** UCDP counts from 1989; what is before is of PRIO, which counts otherwise. */
const series: Cell = { in: 'Year', as: (year) => `${Number(year) < 1989 ? 'PRIO' : 'UCDP'}; ${RELAY}` };

/**
 * Deaths in conflicts of states since 1946, by region: two series in one column. Halves of a
 * person are means of PRIO's low and high. Rates are not read.
 */
export const byRegion: Format = {
  id: 'owid-regions', name: 'Our World in Data', source: RELAY, ...OWID,
  has: ['Entity', 'Year', 'Deaths in all state-based conflict types'],
  fields: { ...inYear, source: series, 'source-role': { is: 'academic' } },
  counts: [
    kind('Deaths in civil conflicts', 'in civil conflicts'),
    kind('Deaths in civil conflicts with foreign state intervention', 'in civil conflicts with foreign state intervention'),
    kind('Deaths in conflicts between states', 'in conflicts between states'),
    kind('Deaths in colonial or imperial conflicts', 'in colonial or imperial conflicts'),
    kind('Deaths in all state-based conflict types', 'in all conflicts of states', true),
  ],
  events: 'rows', keys: { year: 'Year' },
  same: [{ in: 'Entity', whole: (entity) => entity === 'World', choose: 'Entity=World' }],
};

/** Deaths per 100,000: no numbers of people. The entity is the source. */
export const rates: Format = {
  id: 'owid-rates', name: 'Our World in Data', source: RELAY, ...OWID,
  has: ['Entity', 'Year', 'Conflict deaths per 100,000, World (various sources)'],
  fields: {}, counts: [], notPeople: true,
};
