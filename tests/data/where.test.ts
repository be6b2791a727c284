import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asking, EVENTS, read, readJsonRows, saidOf, told } from './reading.js';

const TABLE = `
  place         | value | as-of      | Lage | code
  North Gaza    | 12    | 2024-10-01 | 7    | NA
  Rafah         | 340   | 2024-10-18 | 11   | RA
  Khan Younis   | 5     | 2024-11    | 100  |
  Gaza City     |       | 2023       | 8.5  | unknown`;

const places = (where: string) => read(TABLE, { where }).figures.map((f) => f.place);

const fitting: [where: string, places: string[]][] = [
  ['place=Rafah', ['Rafah']],
  [' PLACE = rafah ', ['Rafah']],
  ['place!=Rafah', ['North Gaza', 'Khan Younis', 'Gaza City']],
  ['place≠Rafah; place!=Gaza City', ['North Gaza', 'Khan Younis']],
  ['place=Rafah|north gaza', ['North Gaza', 'Rafah']],
  ['place!=Rafah|north gaza', ['Khan Younis', 'Gaza City']],
  ['place=Rafah; Lage=7', []],
  // As numbers: "7" is after "11" and "100" only as text.
  ['Lage>=11', ['Rafah', 'Khan Younis']],
  ['Lage<11', ['North Gaza', 'Gaza City']],
  ['Lage>8', ['Rafah', 'Khan Younis', 'Gaza City']],
  ['Lage<=8.5', ['North Gaza', 'Gaza City']],
  ['Lage≥100', ['Khan Younis']],
  // A blank is no number: neither below nor above, and not unlike.
  ['value>0', ['North Gaza', 'Rafah', 'Khan Younis']],
  ['value<1000', ['North Gaza', 'Rafah', 'Khan Younis']],
  ['value!=12', ['Rafah', 'Khan Younis']],
  ['value=', ['Gaza City']],
  ['value=|5', ['Khan Younis', 'Gaza City']],
  ['value!=', ['North Gaza', 'Rafah', 'Khan Younis']],
  // As dates: a month or a year fits only if all of it does.
  ['as-of>=2024-10-18', ['Rafah', 'Khan Younis']],
  ['as-of>2024-10-18', ['Khan Younis']],
  ['as-of>=2024-11-01', ['Khan Younis']],
  ['as-of>=2024-11-02', []],
  ['as-of<2024-10-18', ['North Gaza', 'Gaza City']],
  ['as-of<=2023', ['Gaza City']],
  ['as-of<=2023-12-30', []],
  ['as-of>18 October 2024', ['Khan Younis']],
  // What looks blank may be what was asked for.
  ['code=NA', ['North Gaza']],
  ['code=', ['North Gaza', 'Khan Younis', 'Gaza City']],
  ['code=unknown', ['Gaza City']],
  // Our own keys, of dates.
  ['year=2024', ['North Gaza', 'Rafah', 'Khan Younis']],
  ['year<2024', ['Gaza City']],
  ['month=2024-10', ['North Gaza', 'Rafah']],
  ['day=2024-10-18', ['Rafah']],
];
for (const [where, expected] of fitting) {
  test(`where "${where}"`, () => {
    const reading = read(TABLE, { where });
    assert.deepEqual(places(where), expected);
    assert.deepEqual(reading.provenance?.steps, [{ kind: 'where', conditions: where.trim(), kept: expected.length, of: 4 }]);
    assert.equal(reading.problems.some((p) => p.code === 'no-rows-left'), expected.length === 0);
  });
}

test('no row left is said, and is no zero', () => {
  const last = (where: string) => told(read(TABLE, { where })).at(-1);
  assert.equal(last('place=Tulkarm'), 'left out: no-rows-left place=Tulkarm [North Gaza, Rafah, Khan Younis, Gaza City] @- where');
  // First what looks like what was meant.
  assert.equal(last('place=Gaza'), 'left out: no-rows-left place=Gaza [North Gaza, Gaza City, Rafah, Khan Younis] @- where');
  assert.equal(last('place=Rafah; Lage>500'), 'left out: no-rows-left place=Rafah; Lage>500 @- where');
  assert.equal(read(`place|value\n${Array.from({ length: 9 }, (_, i) => `P${i}|1`).join('\n')}`, { where: 'place=Q' }).problems[0]!.other, 'P0, P1, P2, P3, P4, …');
  assert.equal(read(`place|value\n${Array.from({ length: 5 }, (_, i) => `P${i}|1`).join('\n')}`, { where: 'place=Q' }).problems[0]!.other, 'P0, P1, P2, P3, P4');
});

test('a name that goes on in brackets is found by its beginning, if there is one such name', () => {
  const text = 'place | value\nMyanmar (Burma) | 5\nDR Congo (Zaire) | 6\nCongo (Kinshasa) | 7\nCongo (Brazzaville) | 8\nSyria | 9\nSyria (Idlib) | 10';
  const values = (where: string) => saidOf(read(text, { where })).map((line) => line.split(' ')[0]);
  assert.deepEqual(['place=myanmar', 'place=DR Congo|Myanmar', 'place=Congo', 'place=Congo (Kinshasa)', 'place=Syria', 'place=Myan', 'place!=Myanmar; place!=Congo'].map(values), [['5'], ['5', '6'], [], ['7'], ['9'], [], ['6', '7', '8', '9', '10']]);
  // Cut at the length of any text in a problem, which looks alike.
  assert.equal(read(text, { where: 'place=Congo' }).problems.at(-1)!.other, 'DR Congo (Zaire), Congo (Kinshasa), Congo (Brazzaville), Myanmar (Burma), Syria…');
});

for (const where of ['Rafah', '=Rafah', 'place', ' > 5', 'Lage>many', 'Lage>7|8', 'place=Rafah; ??']) {
  test(`where "${where}" cannot be read, and nothing is drawn`, () => {
    const reading = read(TABLE, { where });
    assert.deepEqual([reading.figures, reading.problems.at(-1)?.code, reading.problems.at(-1)?.effect], [[], 'unreadable-where', 'left-out']);
  });
}

test('a column that is not there draws nothing, and says which there are', () => {
  const reading = read(TABLE, { where: 'land=Gaza; place=Rafah' });
  assert.deepEqual([reading.figures.length, told(reading).at(-1)], [0, 'left out: no-such-column land [place, value, as-of, Lage, code] @- where']);
});

test('built-in names are no columns', () => {
  for (const name of ['constructor', '__proto__', 'toString', 'hasOwnProperty']) assert.equal(read(TABLE, { where: `${name}=1` }).problems.at(-1)?.code, 'no-such-column');
});

test('a column is named by its tag, and in a known format by our field or key', () => {
  const tagged = 'Gebiet | Tote\n#adm1+name | #affected+killed\nNorth | 5\nSouth | 6';
  for (const where of ['#adm1+name=North', '#ADM1 +Name=north', 'Gebiet=North', 'place=North']) assert.deepEqual(saidOf(read(tagged, { where })), ['killed 5 in North'], where);
  const events = 'event_id | country | best | dyad\n1 | A | 5 | X – Y\n2 | A | 7 | X – Z';
  for (const where of ['side=x – z', 'dyad=X – Z', 'side!=X – Y; place=A']) assert.deepEqual(saidOf(read(events, { where }, [EVENTS])), ['killed 7 in A (1/1 events)'], where);
});

test('truth values of JSON are compared as they are written', () => {
  const rows = [{ value: 5, active: true }, { value: 6, active: false }];
  assert.deepEqual(saidOf(readJsonRows(rows, { where: 'active=TRUE' })), ['5']);
});

test('conditions are cut at a length that no person writes', () => {
  const long = `place=${'x'.repeat(200_000)}`;
  const begin = performance.now();
  assert.equal(read(TABLE, { where: long }).figures.length, 0);
  assert.ok(performance.now() - begin < 1000);
  assert.equal(asking({ where: long }).where.length, long.length);
});
