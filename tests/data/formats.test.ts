import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { test } from 'node:test';
import { csvParse } from 'd3';
import fc from 'fast-check';
import { rowsIn, type Row } from '../../src/data/json.js';
import { readRecords, readTable, type Reading } from '../../src/data/read-figures.js';
import type { Fields } from '../../src/data/fields.js';
import { isoDate } from '../../src/figures/date.js';
import type { Figure } from '../../src/figures/figure.js';
import { ENGLISH, page, readJson } from '../read.js';
import { read as readWhole, readJsonRows } from './reading.js';
import { sheetOfTable } from '../../src/data/files/sheet-of.js';

/** What `<displacement-flow measure="…" …>` reads of rows. */
const read = (rows: readonly Row[], measure = '', tag: Fields = {}, most = 100_000): Reading =>
  readJsonRows(rows, { measure, most, defaults: { measure: 'displaced', ...tag } });

const day = (date: Figure['asOf']) => date && isoDate(date);
const number = ({ estimate }: Figure) => ('value' in estimate ? estimate.value : null);
/** What a figure says, in one line. */
const said = (f: Figure) => [
  f.measure?.id, number(f), `${f.from ?? '?'}>${f.to ?? '?'}`, f.place && `at ${f.place}`, f.asOf && `on ${day(f.asOf)}`, f.since && `in ${day(f.since)}..${day(f.until)}`,
].filter((part) => part !== null).join(' ');
const saidOf = ({ figures }: Reading) => figures.map(said);
const codes = ({ problems }: Reading) => problems.map(({ code, found, where, effect }) => `${effect} ${code} ${found} in ${where.row ?? '-'} ${where.field ?? '-'}`);
const total = (figures: readonly Figure[]) => figures.reduce((sum, f) => sum + (number(f) ?? 0), 0);

// ---- UNHCR

// Refugee Data Finder, Ukraine in Poland at the end of 2022: 958,935 refugees; Syria in Türkiye: 3,535,898.
const HDX = { Year: '2022', ISO3CoO: 'UKR', ISO3CoA: 'POL', REF: '958935', IDP: '0', ASY: '1500', OOC: '0', STA: '0', OIP: '0' };

test('UNHCR: people in a country of asylum are counted on the last day of the year', () => {
  assert.deepEqual(saidOf(read([HDX])), ['refugees 958935 UKR>POL on 2022-12-31', 'asylum-seekers 1500 UKR>POL on 2022-12-31']);
});

test('UNHCR: a 0 is neither drawn nor taken for none: it is said how many there are, and where', () => {
  assert.deepEqual(codes(read([HDX, { ...HDX, ISO3CoA: 'DEU', ASY: 0 }])), ['noted zeros-left-out 5 in - IDP, OIP, ASY']);
});

test('UNHCR: measure on the tag picks columns, by our word or the publisher\'s', () => {
  for (const measure of ['refugees', 'Refugees', 'REF', ' ref ', 'refugees; killed']) assert.deepEqual(saidOf(read([HDX], measure)), ['refugees 958935 UKR>POL on 2022-12-31'], measure);
  assert.equal(read([HDX], 'refugees; asylum seekers').figures.length, 2);
  assert.equal(read([HDX], ' ; ').figures.length, 2);
  assert.deepEqual(codes(read([HDX], 'refugees')), []);
});

test('UNHCR: a measure that no column counts is said, with those that are there', () => {
  const reading = read([HDX], 'killed');
  assert.deepEqual([saidOf(reading), codes(reading)], [[], ['noted unknown-measure killed in - measure']]);
  assert.equal(reading.problems[0]!.other, 'refugees, asylum-seekers, displaced, other people in need of international prot…');
});

test('UNHCR: people displaced inside their country are there before and after', () => {
  assert.deepEqual(saidOf(read([{ Year: 2022, ISO3CoO: 'UKR', ISO3CoA: 'UKR', REF: 0, IDP: 5_914_000 }])), ['displaced 5914000 UKR>UKR on 2022-12-31']);
});

test('UNHCR: a return goes from the country of asylum back to the country of origin, within the year', () => {
  const solutions = { Year: '2016', ISO3CoO: 'AFG', ISO3CoA: 'PAK', RST: '0', NAT: '0', RET: '381275', RDP: '0' };
  assert.deepEqual(saidOf(read([solutions])), ['returned 381275 PAK>AFG in 2016..2016']);
  assert.deepEqual(saidOf(read([{ ...solutions, ISO3CoA: 'AFG', RET: '0', RDP: '4000' }])), ['returned 4000 AFG>AFG in 2016..2016']);
});

test('UNHCR: people who are not said to have moved are left out, and said', () => {
  const reading = read([{ Year: 2020, ISO3CoO: 'IRQ', ISO3CoA: 'IRN', RST: 191, NAT: 6, RET: 12_016, RDP: 0, OOC: 0, STA: '-' }]);
  assert.deepEqual([saidOf(reading), codes(reading)], [['returned 12016 IRN>IRQ in 2020..2020'], ['noted not-movements 2 in - RST, NAT', 'noted zeros-left-out 1 in - RDP']]);
});

test('UNHCR: an unknown origin is not stated, and not a country beside Ukraine', () => {
  for (const row of [{ ...HDX, ISO3CoO: 'UKN' }, { year: 2022, coo_name: 'Unknown ', coo: 'UKN', coo_iso: 'UNK', coa_name: 'Poland', refugees: 5, idps: 0 }]) {
    assert.deepEqual([read([row], 'refugees').figures[0]!.from, codes(read([row], 'refugees'))], [null, []]);
    // A default on the tag is not the answer to what the source does not know.
    assert.equal(read([row], 'refugees', { from: 'Syria' }).figures[0]!.from, null);
  }
});

test('UNHCR: R writes 100000 as 1e+05, pandas 5 as 5.0', () => {
  assert.deepEqual(saidOf(read([{ ...HDX, Year: '1979.0', REF: '1e+05', ASY: '5.0' }])), ['refugees 100000 UKR>POL on 1979-12-31', 'asylum-seekers 5 UKR>POL on 1979-12-31']);
});

const API = {
  year: 2021, coo_id: 184, coo_name: 'Syrian Arab Rep.', coo: 'SYR', coo_iso: 'SYR', coa_id: 204, coa_name: 'Türkiye', coa: 'TUR', coa_iso: 'TUR',
  refugees: 3_737_369, asylum_seekers: '-', idps: '0', returned_refugees: 22_805, returned_idps: '0', stateless: '0', ooc: 0, oip: '-', hst: '-',
};

test('UNHCR: the API names its countries, and a dash is nothing', () => {
  const reading = read([API]);
  assert.deepEqual(saidOf(reading), ['refugees 3737369 Syrian Arab Rep.>Türkiye on 2021-12-31', 'returned 22805 Türkiye>Syrian Arab Rep. in 2021..2021']);
  assert.deepEqual(codes(reading), ['noted blanks-left-out 2 in - asylum_seekers, oip', 'noted zeros-left-out 2 in - idps, returned_idps']);
});

test('UNHCR: without names the codes are shown; without one end, people inside a country are still there', () => {
  assert.deepEqual(saidOf(read([{ year: 2021, coo_iso: 'SYR', coa_iso: 'TUR', refugees: 5, idps: 0 }])), ['refugees 5 SYR>TUR on 2021-12-31']);
  assert.deepEqual(saidOf(read([{ year: 2021, coo_name: 'Sudan', coa_name: '-', refugees: 0, idps: 9 }])), ['displaced 9 Sudan>Sudan on 2021-12-31']);
});

test('UNHCR: the flow data of the R package, with columns of the same names, counts who came in the year', () => {
  const { idps: _, stateless: __, ooc: ___, hst: ____, returned_idps: _____, ...flows } = { ...API, oip: 7 };
  assert.deepEqual(saidOf(read([flows])), [
    'refugees 3737369 Syrian Arab Rep.>Türkiye in 2021..2021', 'other people in need of international protection 7 Syrian Arab Rep.>Türkiye in 2021..2021',
    'returned 22805 Türkiye>Syrian Arab Rep. in 2021..2021',
  ]);
});

// UNHCR data visualisation platform, bar_stacked_d3.csv.
test('UNHCR: people by origin only went somewhere that is not stated, at a date that the tag may give', () => {
  const row = { country_origin: 'Venezuela', REF: '186832', ASY: '952246', VDA: '3944279' };
  assert.deepEqual(saidOf(read([row])), ['refugees 186832 Venezuela>?', 'asylum-seekers 952246 Venezuela>?', 'Venezuelans displaced abroad 3944279 Venezuela>?']);
  assert.equal(saidOf(read([row], 'ASY', { 'as-of': '2021-12-31' }))[0], 'asylum-seekers 952246 Venezuela>? on 2021-12-31');
});

// ---- IDMC

// IDMC, GIDD: State of Palestine 2023.
const GIDD = {
  iso3: 'PSE', country_name: 'State of Palestine', year: '2023', new_displacement: '3435904', new_displacement_rounded: '3436000',
  total_displacement: '1707498', total_displacement_rounded: '1707000',
};

test('IDMC: movements in a year are not people at its end, and the rounded number is the published one', () => {
  assert.deepEqual(saidOf(read([GIDD])), [
    'displacements 3436000 State of Palestine>State of Palestine in 2023..2023', 'displaced 1707000 ?>? at State of Palestine on 2023-12-31',
  ]);
});

test('IDMC: 0 is a claim, blank is none; what is not rounded is taken as it is', () => {
  const reading = read([{ ...GIDD, new_displacement: 0, new_displacement_rounded: null, total_displacement: '', total_displacement_rounded: '' }]);
  assert.deepEqual([reading.figures.map(number), codes(reading)], [[0], ['noted blanks-left-out 1 in - total_displacement_rounded']]);
});

test('IDMC: of one measure every row stays, also where nothing was reported', () => {
  const reading = read([{ ...GIDD, total_displacement: null, total_displacement_rounded: null }], 'displaced');
  assert.deepEqual([reading.figures.map((f) => f.estimate.bound), codes(reading)], [['none'], []]);
});

const IDU = {
  id: 1, country: 'India', iso3: 'IND', displacement_type: 'Disaster', qualifier: 'total', figure: 1595, displacement_date: '2023-10-03T11:00:00.000Z',
  displacement_start_date: '2023-10-03T11:00:00.000Z', displacement_end_date: '2023-10-05T11:00:00.000Z', year: 2023,
  event_name: 'India: Flood - Sikkim - 04/10/2023', category: 'Weather related', type: 'Flood', standard_popup_text: '<b>India</b> 04 October <script>x</script>',
};

test('IDMC: an update is movements within the country, on the days that its own text says', () => {
  const [figure] = read([IDU]).figures;
  assert.equal(said(figure!), 'displacements 1595 India>India in 2023-10-04..2023-10-06');
  assert.deepEqual([figure!.group, figure!.note, figure!.source, figure!.quote], ['Disaster', IDU.event_name, { chain: ['IDMC'], url: null, role: 'NGO' }, null]);
  assert.doesNotMatch(JSON.stringify(figure), /<|script/);
});

test('IDMC: days without a clock stay as they are; a missing end is the day of displacement', () => {
  for (const [time, date] of [['2024-01-05', '2024-01-05'], ['2024-01-05T00:00:00Z', '2024-01-05'], ['2023-06-30T12:00:00.000Z', '2023-07-01'], ['2023-12-31T11:00:00.000Z', '2024-01-01']] as const) {
    assert.equal(said(read([{ ...IDU, displacement_date: time, displacement_start_date: null, displacement_end_date: '' }]).figures[0]!), `displacements 1595 India>India in ${date}..${date}`);
  }
});

const bounds: [qualifier: string, bound: object][] = [
  ['total', { bound: 'reported', value: 4500, words: null }],
  ['approximately', { bound: 'about', value: 4500, words: null }],
  ['more than', { bound: 'at-least', low: 4500, inclusive: false }],
  ['More than', { bound: 'at-least', low: 4500, inclusive: false }],
  ['less than', { bound: 'at-most', high: 4500, inclusive: false }],
  ['at least', { bound: 'at-least', low: 4500, inclusive: true }],
  ['', { bound: 'reported', value: 4500 }],
];
for (const [qualifier, bound] of bounds) {
  test(`IDMC: "${qualifier}" is part of what was said`, () => {
    const { estimate } = read([{ ...IDU, qualifier, figure: 4500 }]).figures[0]!;
    assert.deepEqual({ ...estimate, ...bound }, estimate);
  });
}

test('IDMC: a qualifier that nobody knows is a problem in its row and column, not an exact number', () => {
  const reading = read([IDU, { ...IDU, qualifier: 'constructor' }]);
  assert.deepEqual([reading.figures.length, codes(reading)], [1, ['left-out unreadable-number constructor 1595 in 2 figure']]);
});

// ---- IOM

// IOM DTM via HDX, Haiti, rounds 9 and 10 of "Countrywide monitoring".
const HXL = { operation: '#operation+name', admin0Name: '#country+name', admin1Name: '#adm1+name', numPresentIdpInd: '#affected+idps', reportingDate: '#date+reported', roundNumber: '#round+code', displacementReason: '#cause+type', idpOriginAdmin1Name: '#adm1+name+origin' };
const DTM = {
  operation: 'Countrywide monitoring', admin0Name: 'Haiti', admin1Name: 'Sud', admin2Name: '', adminLevel: '1', numPresentIdpInd: '185673', reportingDate: '2025-06-30T00:00:00',
  roundNumber: '10', displacementReason: 'Conflict', idpOriginAdmin1Name: 'Ouest', assessmentType: 'BA', operationStatus: 'Active',
};

test('IOM: people displaced on a date, where they are and where they came from, without the row of tags', () => {
  const reading = read([HXL, DTM]);
  assert.deepEqual([saidOf(reading), codes(reading), reading.rows], [['displaced 185673 Ouest>Sud on 2025-06-30'], [], [2]]);
  const { group, note, method, source } = reading.figures[0]!;
  assert.deepEqual([group, note, method, source], ['Conflict', 'Countrywide monitoring', 'baseline assessment', { chain: ['IOM DTM'], url: null, role: 'UN' }]);
});

for (const nothing of ['Not available', 'nan', '', null, undefined]) {
  test(`IOM: an origin "${nothing}" is not stated`, () => {
    // People counted in a place, not people who came to it from nowhere.
    assert.equal(said(read([{ ...DTM, idpOriginAdmin1Name: nothing }]).figures[0]!), 'displaced 185673 ?>? at Sud on 2025-06-30');
  });
}

test('IOM: where people are is the smallest area that the row names', () => {
  for (const [areas, to] of [[{ admin1Name: '' }, 'Haiti'], [{ admin1Name: 'nan', admin2Name: 'nan' }, 'Haiti'], [{ admin2Name: 'Les Cayes' }, 'Les Cayes']] as const) {
    assert.equal(read([{ ...DTM, ...areas }]).figures[0]!.to, to);
  }
});

test('IOM: of each operation in each country only the latest round is read, and how many rows are not', () => {
  const earlier = { ...DTM, roundNumber: '9', reportingDate: '2024-12-31T00:00:00' };
  const quake = { ...DTM, operation: 'Haiti Earthquake', roundNumber: 2 };
  const reading = read([earlier, earlier, DTM, quake, { ...quake, roundNumber: 1 }, { ...earlier, admin0Name: 'Mali' }]);
  assert.deepEqual([reading.rows, codes(reading)], [[3, 4, 6], ['noted earlier-rounds 3 in - roundNumber']]);
});

test('IOM: a row that states no round is not said to be an earlier one', () => {
  assert.deepEqual(read([{ ...DTM, roundNumber: 9 }, { ...DTM, roundNumber: '' }, DTM, { ...DTM, roundNumber: 'nan' }]).rows, [2, 3, 4]);
});

test('IOM: the same people by country and by province are read once, by province', () => {
  const reading = read([{ ...DTM, adminLevel: 0, admin1Name: '' }, DTM, { ...DTM, roundNumber: 9, adminLevel: 2, admin2Name: 'Les Cayes' }]);
  assert.deepEqual([saidOf(reading), codes(reading)], [['displaced 185673 Ouest>Sud on 2025-06-30'], ['noted earlier-rounds 1 in - roundNumber', 'noted larger-areas 1 in - adminLevel']]);
});

test('IOM: 0 is a claim, blank is a figure that was not reported', () => {
  assert.deepEqual(read([{ ...DTM, numPresentIdpInd: '0' }, { ...DTM, numPresentIdpInd: '' }]).figures.map((f) => [f.estimate.bound, number(f)]), [['reported', 0], ['none', null]]);
});

test('rounds and measures are chosen before rows are counted', () => {
  const rows = [...Array.from({ length: 40 }, (_, i) => ({ ...DTM, roundNumber: 1, admin1Name: `Area ${i}` })), DTM];
  const reading = read(rows, '', {}, 5);
  assert.deepEqual([reading.rows, codes(reading)], [[41], ['noted earlier-rounds 40 in - roundNumber']]);
  const many = read(Array.from({ length: 12 }, (_, i) => ({ ...HDX, Year: 2000 + i })), 'refugees', {}, 10);
  assert.deepEqual([many.figures.length, codes(many)], [10, ['noted too-many-rows 12 in - -']]);
});

// ---- what all formats have in common

test('a source of the row stands before the tag\'s, and that before the publisher\'s; no role is borrowed', () => {
  const source = (row: Row, tag: Fields) => read([row], 'refugees', tag).figures[0]!.source;
  assert.deepEqual(source(HDX, {}), { chain: ['UNHCR'], url: null, role: 'UN' });
  assert.deepEqual(source(HDX, { source: 'Our count' }), { chain: ['Our count'], url: null, role: null });
  assert.deepEqual(source(HDX, { 'source-url': 'https://example.org/' }), { chain: ['UNHCR'], url: 'https://example.org/', role: 'UN' });
  assert.deepEqual(source({ ...HDX, source: 'Another', sourceRole: 'academic' }, { source: 'Our count', 'source-url': 'https://example.org/' }), { chain: ['Another'], url: null, role: 'academic' });
});

test('the author\'s own fields in the publisher\'s rows are kept, and so are rows of the author\'s own', () => {
  const reading = read([{ ...HDX, note: 'A note', step: '2' }, { from: 'A', to: 'B', value: 'at least 5', source: 'Us' }], 'refugees');
  assert.deepEqual(saidOf(reading), ['refugees 958935 UKR>POL on 2022-12-31', 'displaced A>B']);
  assert.deepEqual([reading.figures[0]!.note, reading.figures[0]!.step, reading.figures[1]!.source!.chain, codes(reading)], ['A note', '2', ['Us'], []]);
});

test('a problem names the publisher\'s row and column', () => {
  assert.deepEqual(codes(read([DTM, { ...DTM, reportingDate: '02/03/2024' }])), ['left-out ambiguous-date 02/03/2024 in 2 reportingDate']);
  assert.deepEqual(codes(read([HXL, DTM, { ...DTM, numPresentIdpInd: '-5' }])), ['left-out negative-number -5 in 3 numPresentIdpInd']);
  assert.deepEqual(codes(read([{ ...HDX, Year: 'last' }], 'refugees')), ['left-out unreadable-date last-12-31 in 1 Year']);
  assert.deepEqual(codes(read([GIDD, { ...GIDD, new_displacement_rounded: '', new_displacement: 'some' }], 'displacements')), ['left-out unreadable-number some in 2 new_displacement']);
  assert.deepEqual(codes(read([{ ...DTM, admin1Name: { a: 1 }, numPresentIdpInd: [5] }])), ['noted not-drawn object in 1 numPresentIdpInd']);
});

test('no column of a known format is called unknown', () => {
  for (const row of [HDX, API, GIDD, IDU, DTM]) assert.deepEqual(read([row]).problems.filter((p) => p.code === 'unknown-column'), []);
});

const strangers: [what: string, row: Row][] = [
  ['our own words', { from: 'A', to: 'B', value: 5 }],
  ['a table of another maker', { country_origin: 'Syria', refugees: 5, value: 5 }],
  ['decisions on asylum', { Year: 2000, ISO3CoO: 'AFG', ISO3CoA: 'IRN', Recognized: 82_638, TotalDecided: 233_626 }],
  ['built-in names', JSON.parse('{"__proto__": {"Year": 1, "ISO3CoO": "A", "ISO3CoA": "B", "REF": 5}, "constructor": 1}') as Row],
  ['nothing', {}],
];
for (const [what, row] of strangers) {
  test(`${what}: no publisher's format`, () => assert.equal(readJsonRows([row]).provenance, undefined));
}

test('every other chart reads the same rows as before', () => {
  assert.deepEqual(readRecords([HDX], {}, ENGLISH).problems.filter((p) => p.code === 'unknown-column').length, 9);
});

test('a table in the page is read by its header, however that is spelled', () => {
  const table = { header: ['\ufeffyear', 'ISO3 CoO', 'iso3coa', 'REF '], rows: [['2022', 'UKR', 'POL', '\u00a0958\u00a0935']], caption: null };
  const reading = readWhole(sheetOfTable(table));
  assert.deepEqual([saidOf(reading), codes(reading), reading.rows], [['refugees 958935 UKR>POL on 2022-12-31'], [], [1]]);
});

test('a table of the author\'s own is read as before', () => {
  const table = { header: ['from', 'to', 'value'], rows: [['A', 'B', '5']], caption: null };
  assert.deepEqual(readWhole(sheetOfTable(table)), readTable(table, {}, ENGLISH, 500));
});

test('rows stand in the answers of the APIs under names of their own', () => {
  for (const name of ['rows', 'result', 'results', 'items']) assert.deepEqual(rowsIn({ count: 1, next: null, [name]: [GIDD] }), { ok: [GIDD] });
  assert.deepEqual(readJson('{"value": 5, "results": "none"}'), { ok: [{ value: 5, results: 'none' }] });
  assert.deepEqual(readJson('{"__proto__": {"rows": [1]}}'), readJson('{"__proto__": {"rows": [1]}}'));
  assert.ok('problem' in rowsIn({ results: [1] }));
});

test('rows that leave nothing to draw say why', () => {
  assert.deepEqual(codes(read([HXL])), ['left-out empty-table  in - -']);
  assert.deepEqual(codes(read([{ ...HDX, REF: 0 }], 'REF')), ['noted zeros-left-out 1 in - REF']);
});

test('a JSON number keeps its own point on pages that write it otherwise', () => {
  const reading = readJsonRows([{ ...HDX, REF: 1.234 }], { numbers: page('de'), measure: 'REF' });
  assert.deepEqual(codes(reading), ['left-out fraction-of-a-person 1.234 in 1 REF']);
});

test('what a row does not hold itself is not read', () => {
  const inherits = Object.assign(Object.create({ ASY: 9 }) as object, { Year: 2022, ISO3CoO: 'UKR', ISO3CoA: 'DEU', REF: 1_021_667 });
  assert.deepEqual(saidOf(read([HDX, inherits as Row])).at(-1), 'refugees 1021667 UKR>DEU on 2022-12-31');
});

const KEYS = [...new Set([HDX, API, GIDD, IDU, DTM, { RET: 1, RDP: 1, country_origin: 1, value: 1, source: 1, __proto__: null, constructor: 1, toString: 1 }].flatMap(Object.keys)), '__proto__', '\ufeffYear', ''];
const anything = fc.oneof(fc.constantFrom<unknown>('0', 0, '', null, undefined, 'nan', 'Not available', '1e+05', '1e99', -1, NaN, Infinity, 10n, true, {}, [], [[1]], { toString: 1 }, '__proto__', 'constructor', '\ufeff5', '5\u00a0000', '#tag', '2023-10-03T11:00:00.000Z', '9999-12-31T12:00', '9'.repeat(400)), fc.string({ maxLength: 20 }), fc.double(), fc.object());
const hostile = fc.array(fc.array(fc.tuple(fc.constantFrom(...KEYS), anything), { maxLength: 14 }).map((cells) => {
  const row = Object.create(fc.sample(fc.boolean(), 1)[0] ? null : Object.prototype) as Row;
  for (const [key, value] of cells) Object.defineProperty(row, key, { value, enumerable: true, configurable: true, writable: true });
  return row;
}), { minLength: 1, maxLength: 5 });

test('no rows make the reader throw, and what it reads is a figure of a row that is there', () => {
  const base: Row[] = [HDX, API, GIDD, IDU, DTM, { country_origin: 'A', REF: 1, ASY: 1 }];
  fc.assert(fc.property(hostile, fc.constantFrom(...base), fc.constantFrom('', 'refugees', 'displaced', '__proto__', ';'), (rows, known, measure) => {
    const all = [known, ...rows.map((row) => ({ ...known, ...row }))];
    const reading = read(all, measure);
    assert.equal(reading.rows!.length, reading.figures.length);
    for (const row of reading.rows!) assert.ok(row >= 1 && row <= all.length);
    for (const p of reading.problems) assert.ok((p.where.row ?? 1) <= all.length && p.found.length <= 80 && (p.where.field ?? '').length <= 80);
    assert.equal(({} as Record<string, unknown>).Year, undefined);
  }), { numRuns: 3000 });
});

test('20,000 rows take no more than their share of the time of 5,000', () => {
  const rows = (n: number) => Array.from({ length: n }, (_, i) => ({ ...DTM, roundNumber: i % 40, operation: `Operation ${i % 300}`, admin1Name: `Area ${i}` }));
  const time = (data: readonly Row[]) => {
    const start = performance.now();
    read(data, '', {}, 5000);
    return performance.now() - start;
  };
  const [few, many] = [rows(5_000), rows(20_000)];
  time(few);
  const best = (data: readonly Row[]) => Math.min(...[1, 2, 3].map(() => time(data)));
  assert.ok(best(many) < best(few) * 10 + 100);
});

// ---- the published files themselves

const file = (path: string) => resolve(import.meta.dirname, '../../../shared/data', path);
const publishedTest = (path: string, title: string, check: (text: string) => void) => void
  test(`${path}: ${title}`, { skip: existsSync(file(path)) ? false : `${path} is not here` }, () => check(readFileSync(file(path), 'utf8')));
const csv = (text: string, measure = '') => read(csvParse(text), measure);
const totals = ({ figures }: Reading, measure: string) => {
  const some = figures.filter((f) => f.measure!.id === measure);
  return [some.length, total(some)];
};

publishedTest('unhcr/HDX_EndYearPopulationTotals.csv', 'as many figures and people as awk finds', (text) => {
  // awk -F, 'NR>1{for(i=4;i<=9;i++)if($i+0>0){n[i]++;s[i]+=$i}else z[i]++}END{for(i in n)print i,n[i],s[i],z[i]}'
  const reading = csv(text);
  assert.deepEqual([totals(reading, 'refugees'), totals(reading, 'displaced'), totals(reading, 'asylum-seekers')], [[520, 146_262_704], [39, 26_067_670], [352, 107_720]]);
  assert.equal(reading.figures.length, 520 + 39 + 352);
  assert.deepEqual(codes(reading), [`noted zeros-left-out ${225 + 706 + 393 + 745} in - ASY, IDP, OIP, REF`, 'noted not-movements 10 in - OOC']);
  // awk -F, 'NR>1 && $2=="\"UKN\""&&$4>0{n++;s+=$4}END{print n,s}'
  assert.deepEqual([21, 89_005], [reading.figures.filter((f) => f.from === null).length, total(reading.figures.filter((f) => f.from === null))]);
  assert.deepEqual(totals(csv(text, 'refugees'), 'refugees'), [520, 146_262_704]);
});

publishedTest('unhcr/HDX_Solutions.csv', 'refugees went back, and people displaced inside their country within it', (text) => {
  // awk -F, 'NR>1{r+=$6;d+=$7}END{print r,d}'; awk -F, 'NR>1&&$6>0&&$2=="\"AFG\""&&$3=="\"PAK\""{s+=$6}END{print s}'
  const reading = csv(text);
  assert.equal(total(reading.figures.filter((f) => f.from !== f.to)), 11_478_793);
  assert.equal(total(reading.figures.filter((f) => f.from === f.to)), 6_157_697);
  assert.ok(saidOf(reading).includes('returned 381275 PAK>AFG in 2016..2016'));
  assert.deepEqual(codes(reading), ['noted zeros-left-out 152 in - RDP, RET', 'noted not-movements 2 in - NAT, RST']);
});

publishedTest('unhcr/HDX_AsylumDecisions.csv', 'decisions are no movements, and none is read unasked', (text) => {
  const { figures, problems } = csv(text);
  assert.deepEqual([figures, problems.map(({ code, effect }) => `${effect} ${code}`)], [[], ['left-out choose-measure']]);
});

publishedTest('unhcr/dataviz-refugees-by-origin.csv', 'three columns of eight countries', (text) => {
  // awk -F, 'NR>1{r+=$2;a+=$3;v+=$4}END{print r,a,v}'
  const reading = csv(text);
  assert.deepEqual(['refugees', 'asylum-seekers', 'Venezuelans displaced abroad'].map((m) => totals(reading, m)), [[8, 15_010_046], [8, 1_597_232], [1, 3_944_279]]);
});

publishedTest('idmc/gidd-conflict-displacement.csv', 'the rounded numbers, and the rows without any', (text) => {
  // awk -F, 'NR>1{v=$5!=""?$5:$4;w=$7!=""?$7:$6;if(v!=""){n++;s+=v}else b++;if(w!=""){m++;t+=w}else c++}END{print n,s,b,m,t,c}'
  const reading = csv(text);
  assert.deepEqual([totals(reading, 'displacements'), totals(reading, 'displaced')], [[796, 180_360_185], [898, 674_855_167]]);
  assert.deepEqual(codes(reading), [`noted blanks-left-out ${165 + 63} in - total_displacement_rounded, new_displacement_rounded`]);
});

publishedTest('idmc/gidd-api-page.json', 'rows in their wrapper', (text) => {
  // jq '[.results[]|.new_displacement_rounded // .new_displacement]|map(select(.!=null))|length,add', and the same of total_displacement
  const rows = readJson(text);
  assert.ok('ok' in rows);
  assert.deepEqual([totals(read(rows.ok), 'displacements'), totals(read(rows.ok), 'displaced')], [[70, 20_332_506], [94, 76_623_971]]);
});

publishedTest('idmc/gidd-disasters-afg.csv', 'movements of all disasters, or of each kind', (text) => {
  // python3 -c "import csv;r=list(csv.DictReader(open(…)));print(len(r),sum(int(x['new_displacement_rounded'] or x['new_displacement']) for x in r))"
  const reading = csv(text, 'displacements');
  assert.deepEqual([totals(reading, 'displacements'), reading.figures[0]!.sum], [[1, 703_006], { what: 'events', of: 150, reported: 150 }]);
  const kinds = readJsonRows(csvParse(text), { groupBy: 'group' });
  assert.equal(kinds.figures.some((f) => f.group === null), false);
  assert.equal(total(kinds.figures), 703_006);
});

publishedTest('idmc/idu-ind.json', 'every qualifier, and the days of the texts', (text) => {
  // jq -c 'group_by(.qualifier)|map([.[0].qualifier,length,(map(.figure)|add)])'
  const rows = JSON.parse(text) as (Row & { standard_info_text: string })[];
  const { figures, problems } = read(rows);
  const of = (bound: string) => figures.filter((f) => f.estimate.bound === bound);
  assert.deepEqual([of('reported').length, total(of('reported')), of('about').length, total(of('about')), of('at-least').length, problems], [48, 35_748, 9, 26_007, 3, []]);
  assert.equal(of('at-least').reduce((sum, f) => sum + f.estimate.low!, 0), 2457);
  figures.forEach((f, i) => {
    const [, from, to] = /, (\d+) \w+ +- (\d+) \w+/.exec(rows[i]!.standard_info_text)!;
    assert.deepEqual([f.since!.day, f.until!.day], [Number(from), Number(to)]);
  });
});

// awk -F, 'NR>2{if(!($2 in m)||$14+0>m[$2])m[$2]=$14+0;l[NR]=$0}END{for(i=3;i<=NR;i++){split(l[i],c,",");if(c[14]+0==m[c[2]]){n++;s+=c[10]}else e++}print n,s,e}'
for (const [path, rows, people, earlier] of [['iom-dtm/dtm-afg-admin0.hxl.csv', 7, 6_557_855, 126], ['iom-dtm/dtm-hti-admin1-origin.hxl.csv', 41, 1_358_507, 194]] as const) {
  publishedTest(path, 'the latest round of each operation', (text) => {
    const reading = csv(text);
    assert.deepEqual([reading.figures.length, total(reading.figures), codes(reading)], [rows, people, [`noted earlier-rounds ${earlier} in - roundNumber`]]);
  });
}

publishedTest('iom-dtm/dtm-hti-admin1-origin.hxl.csv', 'people from one province by one reason', (text) => {
  // awk -F, '$2=="Countrywide monitoring"&&$14==10&&$15=="Conflict"&&$18=="Ouest"{n++;s+=$10}END{print n,s}'
  const some = csv(text).figures.filter((f) => f.note === 'Countrywide monitoring' && f.group === 'Conflict' && f.from === 'Ouest');
  assert.deepEqual([some.length, total(some)], [10, 1_013_636]);
});

publishedTest('iom-dtm/dtm-api-hti-admin1.json', 'the latest round in its wrapper', (text) => {
  // jq -c '.result|map(select(.roundNumber==25))|[length,(map(.numPresentIdpInd)|add)]'
  const rows = readJson(text);
  assert.ok('ok' in rows);
  const reading = read(rows.ok);
  assert.deepEqual([saidOf(reading), codes(reading)], [['displaced 62590 ?>? at Ouest on 2016-03-31'], ['noted earlier-rounds 39 in - roundNumber']]);
});
