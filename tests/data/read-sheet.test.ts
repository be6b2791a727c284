import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readSheet } from '../../src/data/files/read-sheet.js';
import { sheetOfRows, sheetOfTable } from '../../src/data/files/sheet-of.js';
import type { Sheet } from '../../src/data/files/sheet.js';
import type { Format } from '../../src/data/formats/format.js';
import { FORMATS } from '../../src/data/formats/index.js';
import type { Row } from '../../src/data/json.js';
import { readRecords, readTable } from '../../src/data/read-figures.js';
import { page } from '../read.js';
import { ENGLISH } from '../read.js';
import { asking, EVENTS, number, read, readJsonRows, said, saidOf, sheet, told } from './reading.js';

const EVENT = 'event_id | country | best | adm_1\n1 | Syria | 5 | Homs';

// ---- which format

test('every format has a name of its own that an author can write', () => {
  assert.equal(new Set(FORMATS.map(({ id }) => id)).size, FORMATS.length);
  for (const { id, name } of FORMATS) assert.match(`${id} ${name}`, /^[a-z0-9-]+ \S/);
});

test('a file in a known format says which, and by whom', () => {
  const reading = read(EVENT, {}, [EVENTS]);
  assert.deepEqual([saidOf(reading), reading.provenance?.dataset, reading.figures[0]!.source], [['killed 5 in Syria (1/1 events)'], 'Test Events', { chain: ['Test'], url: null, role: 'NGO' }]);
});

test('a named format is taken and no other, and what it lacks is said', () => {
  const other: Format = { ...EVENTS, id: 'other', name: 'Other' };
  assert.equal(read(EVENT, { format: ' Other ' }, [EVENTS, other]).provenance?.dataset, 'Other');
  assert.deepEqual(told(read(EVENT, { format: 'thrid' }, [EVENTS, other])), ['left out: unknown-format thrid [events, other, hxl] @- format']);
  assert.deepEqual(told(read('country | best\nA | 5', { format: 'events' }, [EVENTS])), ['left out: unfit-format events [event_id] @- format']);
  assert.deepEqual(told(read('country | event_id\nA | 5', { format: 'events' }, [EVENTS])), ['left out: unfit-format events [best] @- format']);
  assert.deepEqual(told(read(EVENT, { format: 'hxl' }, [EVENTS])), ['left out: unfit-format hxl [#affected] @- format']);
});

test('rows that count no people are not drawn, and that is said', () => {
  const buildings: Format = { ...EVENTS, id: 'buildings', name: 'Buildings', has: ['houses'], counts: [], notPeople: true };
  assert.deepEqual(told(read('houses | value\n5 | 6', {}, [buildings])), ['left out: not-people Buildings @- -']);
});

test('a chart takes of a file what it draws; who asks for more is told by the chart', () => {
  const draws = (measure: string) => measure === 'injured';
  const text = 'event_id|country|best|hurt_min|hurt_max\n1|A|5|2|3';
  assert.deepEqual(saidOf(read(text, { draws }, [EVENTS])), ['injured 2 3 in A (1/1 events)']);
  assert.deepEqual(saidOf(read(text, { draws, measure: 'killed' }, [EVENTS])), ['killed 5 in A (1/1 events)']);
  assert.deepEqual(told(read(EVENT, { draws }, [EVENTS])), ['left out: not-drawn killed @- measure']);
});

const LONG: Format = {
  id: 'long', name: 'Long', source: 'Test', role: 'UN', has: ['kind'], fields: { 'as-of': 'year' },
  counts: [{ measure: 'refugees', value: 'n', when: { in: 'kind', is: ['REF'] } }, { measure: 'displaced', value: 'n', when: { in: 'kind', is: (text) => text.startsWith('IDP') } }, { measure: 'killed', value: 'dead', asked: true, when: { in: 'kind', is: [] } }],
};
test('one column of numbers counts what another says; a kind that nobody knows is said', () => {
  const reading = read('kind|n|year\nref|5|2020\nIDP (conflict)|7|2020\nVDA|9|2020', {}, [LONG]);
  assert.deepEqual([saidOf(reading), told(reading)], [['refugees 5 on 2020', 'displaced 7 on 2020'], ['note: not-drawn VDA @- kind']]);
});

test('what is read only when it is asked for is asked for by its column', () => {
  const parts: Format = { ...EVENTS, counts: [...EVENTS.counts, { measure: 'killed', value: 'best_civilians', fields: { group: { is: 'civilians' } }, asked: true }] };
  const text = 'event_id|country|best|best_civilians\n1|A|5|2';
  assert.deepEqual(saidOf(read(text, {}, [parts])), ['killed 5 in A (1/1 events)']);
  assert.deepEqual(saidOf(read(text, { measure: 'killed' }, [parts])), ['killed 5 in A (1/1 events)']);
  assert.deepEqual(saidOf(read(text, { measure: 'best civilians' }, [parts])), ['killed 2 of civilians in A (1/1 events)']);
});

test('a footnote under the rows is no figure that was not reported', () => {
  const format: Format = { ...LONG, has: ['kind'], counts: [{ measure: 'killed', value: 'n' }], fields: { place: 'kind' } };
  assert.deepEqual(saidOf(read('kind|n|x\nA|5|\nB||\n||Figures are provisional.', {}, [format])), ['killed 5 in A', 'killed none in B']);
});

// ---- our own words

const TABLES: [what: string, table: string][] = [
  ['long', 'measure | value | place\nkilled | 42,500 | Gaza Strip\ninjured | at least 7 | Rafah\n | 1.2 | \nkilled | | x'],
  ['a range', 'low | high | interval\n3 | 9 | lowest and highest report\n9 | 3 |\n5||'],
  ['wide', 'Place of death | Killed | wounded\nRafah | 5 | 7\nGaza | | 1.5'],
  ['wide without labels', 'killed | injured\n5 | 7'],
  ['wide with a date', 'City | as-of | killed | injured\nA | 2024-10 | 5 | 6\nB | 02/03/2024 | 5 | 6'],
  ['unknown columns', 'value | Gewicht | Farbe\n5 | 3 | rot'],
  ['nothing of ours', 'Gewicht | Farbe\n3 | rot'],
  ['two columns of labels', 'Stadt | Farbe | killed\nA | rot | 5'],
  ['no rows', 'value | place'],
];
for (const [what, text] of TABLES) {
  test(`a table in our own words is read as it was in the page: ${what}`, () => {
    const lines = text.split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
    const table = { header: lines[0]!, rows: lines.slice(1), caption: null };
    for (const defaults of [{}, { measure: 'displaced', source: 'UN', 'as-of': '2024' }]) {
      const { figures, rows, problems, provenance } = read(sheetOfTable(table), { defaults }), before = readTable(table, defaults, ENGLISH);
      assert.deepEqual([figures, rows, provenance], [before.figures, before.rows ?? [], undefined]);
      assert.deepEqual(problems.filter((p) => !['rows-twice', 'total-among-parts'].includes(p.code)), before.problems);
    }
  });
}

test('rows of JSON in our own words are read as they were in the page', () => {
  const rows: Row[] = [
    { measure: 'killed', value: 42_500, sourceUrl: 'javascript:x', asOf: '2024-10-18', extra: 1 }, { value: '1.200', place: 'Rafah' }, { measure: 'killed', value: 5, as_of: '2024' }, { value: -1 }, { value: 1.5 },
  ];
  const { figures, rows: places, problems } = readJsonRows(rows), before = readRecords(rows, {}, ENGLISH);
  assert.deepEqual([figures, places, problems], [before.figures.map((f) => f), before.rows, before.problems.map((p) => (p.where.field === 'as_of' ? p : p))]);
});

test('a cell that holds parts of its own is said', () => {
  assert.deepEqual(told(readJsonRows([{ value: 5, place: ['a'] }])), ['note: not-drawn object @1 place']);
});

test('headers in the page\'s language and what is wrong with them', () => {
  assert.equal(said(read('Value | Place\n5 | A', {}).figures[0]!), '5 in A');
  assert.deepEqual(told(read({ ...sheet('a\n1'), columns: [], rows: [] })), ['left out: no-header  @- -']);
});

// ---- what is said of the file

test('what is wrong with the file is said first; its date stands beside its name', () => {
  const from: Sheet = { ...sheet(EVENT), dated: '2025-05-13', problems: [{ code: 'column-twice', effect: 'noted', where: { row: null, field: null }, found: 'x', other: '' }] };
  const reading = read(from, { where: 'country=Syria' }, [EVENTS]);
  assert.deepEqual(reading.provenance, {
    dataset: 'Test Events', dated: { year: 2025, month: 5, day: 13 },
    steps: [{ kind: 'where', conditions: 'country=Syria', kept: 1, of: 1 }],
  });
  assert.equal(reading.problems[0]!.code, 'column-twice');
  assert.equal(read({ ...from, dated: 'yesterday' }, {}, [EVENTS]).provenance?.dated, null);
});

test('problems and figures bear the numbers by which a person finds the rows', () => {
  const from: Sheet = { ...sheet('value|place\n5|A\n1.5|B\n7|C'), numberOf: (row) => row * 10 + 3 };
  const reading = read(from, { where: 'place!=A' });
  assert.deepEqual([reading.rows, told(reading)], [[23], ['left out: fraction-of-a-person 1.5 @13 value']]);
});

test('more figures than a chart takes are said; sums are counted, not their rows', () => {
  const many = `event_id|country|best\n${Array.from({ length: 50 }, (_, i) => `${i}|Country ${i % 7}|1`).join('\n')}`;
  assert.deepEqual(told(read(many, { most: 5, groupBy: 'place' }, [EVENTS])), ['note: too-many-rows 7 [5] @- -']);
  assert.deepEqual(told(read(many, { most: 5 }, [EVENTS])), []);
  assert.deepEqual(told(read('value\n1\n2\n3', { most: 2 })), ['note: too-many-rows 3 [2] @- -']);
});

test('what is wrong with a default of the tag is said once', () => {
  assert.deepEqual(told(read('value\n1\n2', { defaults: { 'as-of': '02/03/2024' } })), ['left out: ambiguous-date 02/03/2024 @- as-of']);
  assert.deepEqual(read('value\n1,200\n2,300', { numbers: page(null) }).problems.map((p) => [p.code, p.where.row]), [['language-assumed', 1]]);
});

test('work comes in slices, and how far it is rises from 0 to 1', () => {
  const rows = Array.from({ length: 20_000 }, (_, i) => [String(i), `Country ${i % 9}`, String(i % 4)]);
  const work = readSheet({ ...sheet('a\n1'), columns: ['event_id', 'country', 'best'], rows }, asking({ where: 'best>=1', groupBy: 'place' }), [EVENTS]);
  const seen: number[] = [];
  let step = work.next();
  for (; !step.done; step = work.next()) seen.push(step.value);
  assert.ok(seen.length > 60 && seen.every((at, i) => at >= (seen[i - 1] ?? 0) && at <= 1), String(seen.length));
  assert.equal(step.value.figures.length, 9);
});

// ---- for any file

const word = fc.oneof(
  fc.constantFrom('value', 'low', 'high', 'measure', 'place', 'group', 'as-of', 'since', 'until', 'source', 'interval', 'quantiles', 'counted-in', 'note', 'killed', 'injured', 'event_id', 'country', 'best', 'dyad', 'year', 'kind', 'n',
    '#affected+killed', '#affected+idps+f', '#date', '#adm1+name', '#affected+killed+max', 'numPresentIdpInd', 'reportingDate', 'REF', 'ISO3CoO', 'ISO3CoA', '', '__proto__', 'constructor', 'Total'),
  fc.string({ maxLength: 8 }),
);
const cell = fc.oneof(
  fc.constantFrom<unknown>('', '5', '12', '42,500', 'at least 7', 'hundreds', 'most', 'about 500', '75,200 (95% CI 63,600–86,800)', '1.5', '-3', 'n/a', '2024', '2024-10', '2024-10-18', '02/03/2024', 'Total', 'children', 'A', 'households', '5.0', '1e+05',
    '9'.repeat(40), 'REF', null, undefined, true, 0, 7, 1.5, -0, NaN, Infinity, 1e300, {}, [], { toString: null }, Object.create(null), Symbol.iterator, 10n),
  fc.string({ unit: 'binary', maxLength: 12 }), fc.nat(),
);
const anySheet = fc.tuple(fc.array(word, { maxLength: 7 }), fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 }), fc.boolean(), fc.option(fc.string({ maxLength: 12 })))
  .map(([columns, rows, hasTags, dated]): Sheet => ({ columns, rows, tags: hasTags ? columns.map((name) => (name.startsWith('#') ? name : '')) : null, numberOf: (row) => row + 1, dated, problems: [] }));
const wish = (...texts: string[]) => fc.oneof({ weight: 3, arbitrary: fc.constant('') }, fc.constantFrom(...texts), fc.string({ unit: 'binary', maxLength: 20 }));
const anyWishes = fc.record({
  format: wish('hxl', 'events', 'iom-dtm', 'nothing'), columns: wish('value: n', 'value: 1; place: 2', 'killed: best; injured: n', 'place: country'),
  where: wish('country=A', 'year>=2024', 'value>5; place!=Total', 'kind=REF|IDP', '#date=2024'), groupBy: wish('year', 'place; side', 'country', 'month; group', 'measure', 'source', 'constructor'),
  measure: wish('killed', 'REF; injured', '__proto__'), latest: fc.constantFrom('asked' as const, 'of-series' as const, 'no' as const), eventsBy: wish('year', 'side'),
  defaults: fc.constantFrom({}, { measure: 'killed' }, { 'as-of': '2024-10-18', source: 'UN; OCHA' }, { 'as-of': 'no date', value: '5' }),
  most: fc.constantFrom(3, 500), numbers: fc.constantFrom(page('en'), page('de'), page(null)),
});

test('no sheet and no wish makes the reader throw or go on for ever, and no number is made up', () => {
  fc.assert(fc.property(anySheet, anyWishes, (from, wishes) => {
    const { figures, rows, problems } = read(from, wishes, [...FORMATS, EVENTS, LONG]);
    assert.equal(rows?.length, figures.length);
    assert.ok(figures.length <= wishes.most);
    for (const p of problems) assert.ok(p.found.length <= 80 && p.other.length <= 80 && (p.where.field?.length ?? 0) <= 80);
    figures.forEach((f, i) => {
      assert.ok(Number.isInteger(rows[i]) && rows[i]! >= 1 && rows[i]! <= from.rows.length);
      if (f.sum) {
        assert.ok(f.sum.reported <= f.sum.of && f.sum.of <= from.rows.length * 30);
        return;
      }
      const digits = from.rows[rows[i]! - 1]!.map((value) => (typeof value === 'string' || typeof value === 'number' ? String(value) : '')).join(' | ');
      const whole = [digits, digits.replace(/(?<=\d)[.,](?=\d)/g, '')].flatMap((text) => text.match(/\d+/g) ?? []);
      for (const n of [f.estimate.value, f.estimate.low, f.estimate.high]) {
        // Of numbers in words and in powers the text holds no digits.
        assert.ok(n === null || whole.includes(String(n)) || /e\+|\p{N}/iu.test(digits.replace(/[0-9]/g, '')), `${number(f)} of ${digits}`);
      }
    });
  }), { numRuns: 1_500 });
});

test('the short way to a figure is the long one', () => {
  const plain = fc.record({
    value: fc.constantFrom('', '5', '7', '0', '12'), low: fc.constantFrom('', '3', '9'), high: fc.constantFrom('', '9', '6'), interval: fc.constantFrom('', '95% CI', 'lowest and highest report', 'other words'),
    'as-of': fc.constantFrom('', '2024-10-18', '2024', 'no date'), since: fc.constantFrom('', '2023', '2024-11'), until: fc.constantFrom('', '2024', '2022'),
    place: fc.constantFrom('', 'Rafah', 'not stated'), source: fc.constantFrom('', 'A; B'), measure: fc.constantFrom('', 'killed', 'wounded'), 'counted-in': fc.constantFrom('', 'households'), status: fc.constantFrom('', 'restart', 'nonsense'),
  });
  fc.assert(fc.property(fc.array(plain, { minLength: 1, maxLength: 6 }), fc.constantFrom({}, { source: 'UN', 'source-role': 'UN', 'as-of': '2024-01', place: 'Gaza' }), (rows, defaults) => {
    const header = Object.keys(rows[0]!), table = { header, rows: rows.map((row) => header.map((name) => row[name as keyof typeof row])), caption: null };
    const found = read(sheetOfTable(table), { defaults }), before = readTable(table, defaults, ENGLISH);
    assert.deepEqual([found.figures, found.rows], [before.figures, before.rows]);
    assert.deepEqual(found.problems.filter((p) => p.code !== 'rows-twice'), before.problems);
  }), { numRuns: 500 });
});

test('reading a row takes a bounded time: thousands of rows are read in proportion', () => {
  const sheetOf = (n: number) => sheetOfRows(Array.from({ length: n }, (_, i) => ({ event_id: i, country: `Country ${i % 90}`, best: i % 5, low: 0, high: 9, year: 1990 + (i % 30), from_day: `${1990 + (i % 30)}-01-02` })));
  const time = (from: Sheet) => {
    const begin = performance.now();
    read(from, { groupBy: 'year' }, [EVENTS]);
    return performance.now() - begin;
  };
  const [few, many] = [sheetOf(3_000), sheetOf(30_000)];
  time(few);
  const best = (from: Sheet) => Math.min(time(from), time(from), time(from));
  assert.ok(best(many) < best(few) * 10 * 4 + 200);
});

// ---- what the kind of chart changes

const DTM = `
  operation | admin0Name | admin1Name | adminLevel | numPresentIdpInd | reportingDate | roundNumber | idpOriginAdmin1Name
  Watch     | Haiti      |            | 0          | 90               | 2024-01-31    | 1           | Not available
  Watch     | Haiti      |            | 0          | 120              | 2024-06-30    | 2           | Not available
  Watch     | Haiti      | Sud        | 1          | 70               | 2024-06-30    | 2           | Not available
  Watch     | Haiti      | Ouest      | 1          | 50               | 2024-06-30    | 2           | Not available`;

test('a chart over time has the earlier rounds of a count, but no area beside its parts', () => {
  assert.deepEqual(saidOf(read(DTM)), ['displaced 70 in Sud on 2024-06-30', 'displaced 50 in Ouest on 2024-06-30']);
  assert.deepEqual(saidOf(read(DTM, { isOverTime: true })), ['displaced 90 in Haiti on 2024-01-31', 'displaced 70 in Sud on 2024-06-30', 'displaced 50 in Ouest on 2024-06-30']);
  assert.deepEqual(told(read(DTM, { isOverTime: true })), ['note: larger-areas 1 @- adminLevel']);
});

test('people of whom no row says from where they came are in a place', () => {
  const origin = DTM.replace(/Not available$/, 'Nord');
  assert.deepEqual(saidOf(read(origin)), ['displaced 70 ?>Sud on 2024-06-30', 'displaced 50 Nord>Ouest on 2024-06-30']);
  // What the rows at hand say counts, and what the author says of all of them.
  assert.deepEqual(saidOf(read(origin, { where: 'place=Sud' })), ['displaced 70 in Sud on 2024-06-30']);
  assert.deepEqual(saidOf(read(DTM.replaceAll('Not available', ''), { where: 'place=Sud', defaults: { from: 'Nord' } })), ['displaced 70 Nord>Sud on 2024-06-30']);
  assert.deepEqual(saidOf(read(DTM, { groupBy: 'place', isOverTime: true })).map((line) => line.split(' on ')[0]), ['displaced 90 in Haiti', 'displaced 70 in Sud', 'displaced 50 in Ouest']);
});
