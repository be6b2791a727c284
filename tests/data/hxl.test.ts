import assert from 'node:assert/strict';
import { test } from 'node:test';
import { compareFigures } from '../../src/figures/compare.js';
import { page } from '../read.js';
import { read, readJsonRows, saidOf, told } from './reading.js';

/** One row under these tags. */
const tagged = (cells: Record<string, string>, wishes = {}) => readJsonRows([cells], wishes);

const counted: [tag: string, figure: string][] = [
  ['#affected+killed', 'killed 5'], ['#affected +killed', 'killed 5'], ['#AFFECTED+Killed', 'killed 5'], ['#affected+injured', 'injured 5'], ['#affected+wounded', 'injured 5'],
  ['#affected+missing', 'missing 5'], ['#affected+idps', 'displaced 5'], ['#affected+idp+ind', 'displaced 5'], ['#affected+displaced', 'displaced 5'],
  ['#affected+returnees+ind', 'returnees 5'], ['#affected+refugees', 'refugees 5'], ['#idp_num', 'displaced 5'], ['#refugee_num', 'refugees 5'],
  ['#affected+idps+hh', 'displaced 5 households'], ['#affected+f+killed', 'killed 5 of women and girls'], ['#affected+killed+m', 'killed 5 of men and boys'],
  ['#affected+killed+children', 'killed 5 of children'], ['#affected+killed+children+f', 'killed 5 of girls'], ['#affected+f+adults+killed', 'killed 5 of women'],
  ['#affected+elderly+injured', 'injured 5 of elderly'], ['#affected+killed+civilians', 'killed 5 of civilians'],
  // An attribute that nobody here knows narrows the number: it is said.
  ['#affected+killed+journalists', 'killed 5 of journalists'],
  ['#affected+killed+max', 'killed -5'], ['#affected+killed+min', 'killed 5+'],
];
for (const [tag, figure] of counted) test(`HXL: ${tag} counts ${figure}`, () => assert.deepEqual(saidOf(tagged({ [tag]: '5' })), [figure]));

for (const tag of ['#affected', '#affected+killed+pct', '#affected+code+killed', '#affected+date+killed', '#reached+ind', '#population', '#affected+idps+returnees', '#aff_num', '#value+killed', '#constructor', '#affected+constructor']) {
  test(`HXL: ${tag} counts nothing of ours, and the tags are named`, () => {
    const reading = tagged({ '#adm1': 'A', [tag]: '5' });
    assert.deepEqual([saidOf(reading), told(reading)], [[], [`left out: no-figure-column #adm1, ${tag === '#affected+code+killed' ? tag : tag.split('+').slice(0, 1).concat(tag.split('+').slice(1).sort()).join('+')} @- -`]]);
  });
}

test('HXL: the lowest and the highest of one count are its range', () => {
  assert.deepEqual(saidOf(tagged({ '#affected+killed+min': '3', '#affected+killed+max': '9' })), ['killed 3 9']);
  assert.deepEqual(saidOf(tagged({ '#affected+killed+low': '3', '#affected+killed': '5', '#affected+killed+high': '9' })), ['killed 3 5 9']);
});

test('HXL: verified is said of the figure', () => {
  assert.equal(tagged({ '#affected+killed+verified': '5' }).figures[0]!.certainty, 'verified');
});

const placed: [tags: Record<string, string>, figure: string][] = [
  [{ '#country+name': 'Sudan', '#adm1+name': 'Khartoum', '#adm2+name': 'Bahri' }, 'killed 5 in Bahri'],
  [{ '#country+name': 'Sudan', '#adm1+name': 'Khartoum', '#adm2+name': '' }, 'killed 5 in Khartoum'],
  [{ '#country': 'Sudan', '#adm1+code': 'SD01' }, 'killed 5 in Sudan'],
  [{ '#country+code': 'SDN', '#adm1+code': 'SD01' }, 'killed 5 in SD01'],
  [{ '#loc+name': 'El Fasher', '#adm1+name': 'North Darfur' }, 'killed 5 in El Fasher'],
  [{ '#adm1+Name': 'Khartoum' }, 'killed 5 in Khartoum'],
];
for (const [tags, figure] of placed) test(`HXL: the finest place that is named: ${figure}`, () => assert.deepEqual(saidOf(tagged({ ...tags, '#affected+killed': '5' })), [figure]));

test('HXL: where people came from and where they are', () => {
  assert.deepEqual(saidOf(tagged({ '#adm1+name+origin': 'Ouest', '#adm1+name': 'Sud', '#affected+idps': '5' })), ['displaced 5 Ouest>Sud']);
  assert.deepEqual(saidOf(tagged({ '#country+name+origin': 'Syria', '#country+name+asylum': 'Türkiye', '#affected+refugees': '5' })), ['refugees 5 Syria>Türkiye']);
  // The dead did not go anywhere.
  assert.deepEqual(saidOf(tagged({ '#adm1+name+origin': 'Ouest', '#adm1+name': 'Sud', '#affected+killed': '5' })), ['killed 5 in Sud']);
});

const dated: [tags: Record<string, string>, figure: string][] = [
  [{ '#date': '2024-10-18' }, 'killed 5 on 2024-10-18'], [{ '#date+reported': '1 March 2015' }, 'killed 5 on 2015-03-01'],
  [{ '#date+reported': '2024-10-18T00:00:00' }, 'killed 5 on 2024-10-18'],
  [{ '#date+start': '2024-10-01', '#date+end': '2024-10-31' }, 'killed 5 2024-10-01..2024-10-31'],
  [{ '#date+start': '2024-10-01', '#date+end': '2024-10-31', '#date+reported': '2024-11-05' }, 'killed 5 2024-10-01..2024-10-31'],
  [{ '#date+occurred': '2024-10-18' }, 'killed 5 2024-10-18..2024-10-18'], [{ '#date+year': '2024' }, 'killed 5 on 2024'],
  [{ '#date+year+reported': '2024', '#date+reported': '2024-10-18', '#date+month+reported': '10' }, 'killed 5 on 2024-10-18'],
  [{ '#period_date': '2024-10' }, 'killed 5 on 2024-10'], [{ '#affected+date+killed': '2024-10-18' }, 'killed 5 on 2024-10-18'],
  // The date of another count.
  [{ '#affected+date+refugees': '2024-10-18' }, 'killed 5'],
];
for (const [tags, figure] of dated) test(`HXL: ${Object.keys(tags).join(', ')}: ${figure}`, () => assert.deepEqual(saidOf(tagged({ ...tags, '#affected+killed': '5' })), [figure]));

test('HXL: who says so stands in the row, and no publisher is made up', () => {
  const [figure] = tagged({ '#affected+killed': '5', '#meta+source': 'OHCHR', '#meta+url': 'https://example.org/x' }).figures;
  assert.deepEqual(figure!.source, { chain: ['OHCHR'], url: 'https://example.org/x', role: null });
  assert.equal(tagged({ '#affected+killed': '5' }).figures[0]!.source, null);
  assert.deepEqual(tagged({ '#affected+killed': '5' }, { defaults: { source: 'OCHA' } }).figures[0]!.source?.chain, ['OCHA']);
  assert.equal(tagged({ '#affected+killed': '5' }).provenance, undefined);
});

test('HXL: a count beside its women and men is several figures, which nobody adds', () => {
  const reading = tagged({ '#affected+idps': '10', '#affected+idps+f': '6', '#affected+idps+m': '4' });
  assert.deepEqual(saidOf(reading), ['displaced 10', 'displaced 6 of women and girls', 'displaced 4 of men and boys']);
  assert.deepEqual(compareFigures(reading.figures[0]!, reading.figures[1]!).care, ['population']);
});

test('HXL: headers above the tags, a number that is missing, and the line where a person finds it', () => {
  const reading = read('Gebiet | Tote | Notiz\n#adm1+name | #affected+killed |\nA | 5 | x\nB | 6.5 | y');
  assert.deepEqual([saidOf(reading), told(reading)], [['killed 5 in A'], ['left out: fraction-of-a-person 6.5 @3 Tote']]);
  assert.deepEqual(reading.rows, [2]);
  const blanks = readJsonRows([{ '#affected+killed': '', '#affected+injured': 'nan', '#adm1': 'A' }, { '#affected+killed': '3', '#affected+injured': '', '#adm1': 'B' }]);
  assert.deepEqual([saidOf(blanks), told(blanks)], [['killed 3 in B'], ['note: blanks-left-out 3 @- #affected+killed, #affected+injured']]);
});

test('HXL: of two columns with one tag the first is read, and said', () => {
  assert.deepEqual(told(read('a | b\n#affected+killed | #affected+killed+ind\n5 | 6')), ['note: column-twice #affected+ind+killed @- #affected+ind+killed']);
});

test('HXL: a point in a file is a decimal point, whatever the page\'s language', () => {
  assert.deepEqual(told(tagged({ '#affected+killed': '1.234' }, { numbers: page('de') })), ['left out: fraction-of-a-person 1.234 @1 #affected+killed']);
  assert.deepEqual(saidOf(tagged({ '#affected+killed': '60503889.0' })), ['killed 60503889']);
});

const series: [columns: string, isSeries: boolean][] = [
  ['#date', true], ['#affected+date+killed', true], ['#date+reported', true], ['#date+year', true],
  // Rows of other places are other people, and what happened on other days is another event.
  ['#date|#adm1+name', false], ['#date|#country+code', false], ['#date|#region+name', false], ['#date|#geo+lat', false], ['#date|#adm1+origin', false], ['#date|#country+dest', false],
  ['#date+occurred', false], ['#date+start|#date+end', false], ['#date+start|#date', false], ['#org', false],
];
for (const [columns, isSeries] of series) {
  test(`HXL: counts by ${columns} are ${isSeries ? 'one count again and again' : 'no series'}`, () => {
    const row = (n: number) => ({ ...Object.fromEntries(columns.split('|').map((tag) => [tag, tag.includes('date') ? `2024-10-1${n}` : `P${n}`])), '#affected+killed': String(n) });
    assert.equal(readJsonRows([row(5), row(7)], { latest: 'of-series' }).figures.length, isSeries ? 1 : 2);
  });
}

test('HXL: where no row says from where people came, they are in a place', () => {
  const rows = [{ '#adm1+name+origin': '', '#adm1+name': 'Sud', '#affected+idps': '5' }, { '#adm1+name+origin': '', '#adm1+name': 'Ouest', '#affected+idps': '7' }];
  assert.deepEqual(saidOf(readJsonRows(rows)), ['displaced 5 in Sud', 'displaced 7 in Ouest']);
  assert.deepEqual(saidOf(readJsonRows([...rows, { '#adm1+name+origin': 'Nord', '#adm1+name': 'Sud', '#affected+idps': '1' }])), ['displaced 5 ?>Sud', 'displaced 7 ?>Ouest', 'displaced 1 Nord>Sud']);
});
