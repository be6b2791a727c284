import type { Cell, Cells, Count, Format } from './format.js';

const RELAY = 'Tech for Palestine', GAZA_MEDIA_OFFICE = `Gaza Government Media Office; ${RELAY}`;

const START = '2023-10-07';

/** A running total since the first day. */
const total: Cells = { 'as-of': 'report_date', since: { is: START } };

// ---- Gaza

const GAZA = new Map([['mohtel', `Gaza Ministry of Health; ${RELAY}`], ['gmotel', GAZA_MEDIA_OFFICE], ['unocha', `OCHA; ${RELAY}`]]);

/** Who reported on that day. "Missing" is no official report, and what the publisher works out is no report at all: such numbers are its own. */
const reporter = (column: string): Cell => ({
  in: 'report_source',
  as: (code, cell) => (cell(column) === '' || code === 'missing' ? RELAY : GAZA.get(code) ?? `${code}; ${RELAY}`),
});

/** The ministry and the media office are of a party to the conflict; who relays or works out is not. */
const roleOf = (column: string): Cell => ({ in: 'report_source', as: (code, cell) => (cell(column) !== '' && /^(mohtel|gmotel)$/.test(code) ? 'party' : '') });

/** Bodies that were found, and deaths that a committee recognised, are of earlier days. */
const isLate = (cell: (column: string) => string) => Number(cell('killed_committee')) > 0 || Number(cell('killed_recovered')) > 0;

const how = (column: string, late: boolean): Cell => ({
  in: 'report_date',
  as: (_, cell) => (cell(column) === '' ? 'extrapolated' : late && isLate(cell) ? 'late-registration' : cell('report_period') === '0' ? 'carried-forward' : ''),
});

/** The first of the days that a report covers: it has so many hours. */
const periodStart: Cell = {
  in: 'report_date',
  as: (day, cell) => {
    const hours = Number(cell('report_period')), end = Date.parse(`${day}T00:00:00Z`);
    return hours > 24 && hours <= 24 * 31 && !Number.isNaN(end) ? new Date(end - (hours - 24) * 3_600_000).toISOString().slice(0, 10) : day;
  },
};

/** What was new in a report, under the name of the publisher's extrapolated column. A report that covers no hours says nothing new. */
const period = (measure: string, column: string, late: boolean): Count => ({
  measure, value: { in: [column, `ext_${column}`], as: (number, cell) => (cell('report_period') === '0' ? '' : number) }, asked: true,
  fields: {
    since: periodStart, until: 'report_date', 'as-of': { is: '' }, source: reporter(column), 'source-role': roleOf(column),
    status: { in: 'report_date', as: (_, cell) => (cell(column) === '' ? 'extrapolated' : late && isLate(cell) ? 'late-registration' : '') },
  },
});

/** A part of the killed, from another body and on other days than the total. */
const some = (measure: string, column: string, group: string, source: string): Count =>
  ({ measure, value: column, asked: true, fields: { group: { is: group }, source: { is: source }, 'source-role': { is: 'party' }, status: { is: '' } } });

/**
 * Gaza day by day. Numbers that were not reported are absent; the columns with ext_ are worked out
 * by the publisher and read only where those are. Children and women come from another body and
 * on other days. https://data.techforpalestine.org/docs/casualties-daily/
 */
export const gaza: Format = {
  id: 't4p-gaza', name: 'Tech for Palestine, Gaza daily', source: `Gaza Ministry of Health; ${RELAY}`, role: 'party',
  has: ['report_date', 'report_source', 'ext_killed_cum'],
  fields: { place: { is: 'Gaza Strip' }, ...total },
  counts: [
    { measure: 'killed', value: ['killed_cum', 'ext_killed_cum'], fields: { source: reporter('killed_cum'), 'source-role': roleOf('killed_cum'), status: how('killed_cum', true) } },
    { measure: 'injured', value: ['injured_cum', 'ext_injured_cum'], fields: { source: reporter('injured_cum'), 'source-role': roleOf('injured_cum'), status: how('injured_cum', false) } },
    period('killed', 'killed', true),
    period('injured', 'injured', false),
    some('killed', 'killed_children_cum', 'children', GAZA_MEDIA_OFFICE),
    some('killed', 'killed_women_cum', 'women', GAZA_MEDIA_OFFICE),
    some('killed', 'med_killed_cum', 'medical staff', GAZA_MEDIA_OFFICE),
    some('killed', 'press_killed_cum', 'journalists', GAZA_MEDIA_OFFICE),
    some('killed', 'civdef_killed_cum', 'civil defence staff', GAZA_MEDIA_OFFICE),
    some('killed', 'aid_seeker_killed_cum', 'people seeking aid', GAZA.get('mohtel')!),
    some('injured', 'aid_seeker_injured_cum', 'people seeking aid', GAZA.get('mohtel')!),
    // Of hunger: the ministry does not count them among the killed.
    some('died', 'famine_cum', 'people who starved', GAZA.get('mohtel')!),
    some('died', 'child_famine_cum', 'children who starved', GAZA.get('mohtel')!),
  ],
  series: true,
};

// ---- West Bank

const verified: Cells = { certainty: { is: 'verified' } };
/** Of the flash updates; on days without one, the former numbers are written down again. */
const reported: Cells = {
  certainty: { is: 'reported, not yet verified' },
  status: { in: 'flash_source', as: (code) => (code === 'fill' ? 'carried-forward' : '') },
};
const children: Cells = { group: { is: 'children' } };
/** Since the first day, all who lost their homes: some may be back, so it is no number of people displaced on a day. */
const moved: Cells = { ...reported, place: { is: '' }, from: { is: 'West Bank' } };

/**
 * The West Bank day by day: what OCHA verified one by one, and its flash updates, which are not
 * verified yet and disagree. https://data.techforpalestine.org/docs/casualties-daily-west-bank/
 */
export const westBank: Format = {
  id: 't4p-west-bank', name: 'Tech for Palestine, West Bank daily', source: `OCHA; ${RELAY}`, role: 'UN',
  has: ['report_date', 'flash_source'],
  fields: { place: { is: 'West Bank' }, ...total },
  counts: [
    { measure: 'killed', value: 'verified.killed_cum', fields: verified },
    { measure: 'injured', value: 'verified.injured_cum', fields: verified },
    { measure: 'killed', value: 'killed_cum', fields: reported },
    { measure: 'injured', value: 'injured_cum', fields: reported },
    { measure: 'displacements', value: 'displaced_persons_cum', fields: moved },
    { measure: 'displacements', value: 'displaced_households_cum', fields: { ...moved, 'counted-in': { is: 'households' } }, asked: true },
    { measure: 'displacements', value: 'displaced_children_cum', fields: { ...moved, ...children }, asked: true },
    { measure: 'killed', value: 'verified.killed_children_cum', fields: { ...verified, ...children }, asked: true },
    { measure: 'injured', value: 'verified.injured_children_cum', fields: { ...verified, ...children }, asked: true },
    { measure: 'killed', value: 'killed_children_cum', fields: { ...reported, ...children }, asked: true },
    { measure: 'injured', value: 'injured_children_cum', fields: { ...reported, ...children }, asked: true },
  ],
  series: true,
};

// ---- Lebanon

const MOPH = 'Ministry of Public Health, Lebanon';
const LEBANON = new Map([['ocha', `${MOPH}; OCHA; ${RELAY}`], ['who', `${MOPH}; WHO EMRO; ${RELAY}`]]);

/**
 * Lebanon by report. The ministry began its count anew in March 2026; its own numbers are read, of
 * each phase since its start, and the publisher's continuous ones only when asked.
 * https://data.techforpalestine.org/docs/casualties-daily-lebanon/
 */
export const lebanon: Format = {
  id: 't4p-lebanon', name: 'Tech for Palestine, Lebanon', source: `${MOPH}; ${RELAY}`, role: 'ministry',
  has: ['report_date', 'phase', 'killed_cum_reported'],
  fields: {
    place: { is: 'Lebanon' }, 'as-of': 'report_date', source: { in: 'report_source', as: (code) => LEBANON.get(code) ?? `${MOPH}; ${RELAY}` },
    'source-role': { is: 'ministry' }, since: { in: 'phase', as: (phase) => ({ 1: '2023-10-08', 2: '2026-03-02' })[phase] ?? '' },
  },
  counts: [
    { measure: 'killed', value: 'killed_cum_reported' },
    { measure: 'injured', value: 'injured_cum_reported' },
    { measure: 'killed', value: 'killed_cum', fields: { since: { is: '2023-10-08' } }, asked: true },
    { measure: 'injured', value: 'injured_cum', fields: { since: { is: '2023-10-08' } }, asked: true },
  ],
  series: true,
};

/** Buildings, not people. https://data.techforpalestine.org/docs/infrastructure-damaged/ */
export const infrastructure: Format = {
  id: 't4p-infrastructure', name: 'Tech for Palestine, infrastructure damaged', source: GAZA_MEDIA_OFFICE, role: 'party',
  has: ['report_date', ['residential.ext_destroyed', 'civic_buildings.ext_destroyed', 'educational_buildings.ext_destroyed']],
  fields: {}, counts: [], notPeople: true,
};
