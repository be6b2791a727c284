import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Format } from '../../src/data/formats/format.js';
import { EVENTS, number, read, saidOf, sheet, told } from './reading.js';

const HEADER = 'event_id | country | dyad | from_day | to_day | year | best | low | high | hurt_min | hurt_max | grade';
const events = (...lines: string[]) => `${HEADER}\n${lines.join('\n')}`;
const THREE = events(
  '1 | Syria | A – B | 2016-03-01 | 2016-03-02 | 2016 | 5 | 3 | 9  | 1 | 4 | Fair',
  '2 | Syria | A – C | 2016-07-11 | 2016-07-11 | 2016 | 2 | 2 | 2  | 0 | 0 | Fair',
  '3 | Iraq  | A – B | 2017-01-30 | 2017-02-02 | 2017 | 7 | 6 | 20 | 2 | 3 | Weak',
);
const added = (text: string, groupBy = '', format: Format = EVENTS) => read(text, { groupBy }, [format]);

test('events are one sum of each measure unless more is asked', () => {
  const reading = added(THREE);
  // 5 + 2 + 7; 3 + 2 + 6; 9 + 2 + 20. 1 + 0 + 2; 4 + 0 + 3.
  assert.deepEqual(saidOf(reading), ['killed 11 14 31 2016-03-01..2017-02-02 (3/3 events)', 'injured 3 7 2016-03-01..2017-02-02 (3/3 events)']);
  assert.deepEqual(reading.provenance, { dataset: 'Test Events', dated: null, steps: [{ kind: 'added', by: [] }] });
  assert.deepEqual(reading.figures.map((f) => [f.estimate.bound === 'between' && f.estimate.interval.kind, f.source?.chain, f.certainty, f.note]), [['estimates', ['Test'], null, null], ['reports', ['Test'], null, null]]);
});

test('a year\'s sum is of the year, a month\'s of the month', () => {
  assert.deepEqual(saidOf(added(THREE, 'year')).filter((line) => line.startsWith('killed')), ['killed 5 7 11 in Syria 2016..2016 (2/2 events)', 'killed 6 7 20 in Iraq 2017..2017 (1/1 events)']);
  assert.deepEqual(saidOf(added(THREE, 'month')).filter((line) => line.startsWith('killed')), [
    'killed 3 5 9 in Syria 2016-03..2016-03 (1/1 events)', 'killed 2 2 2 in Syria 2016-07..2016-07 (1/1 events)', 'killed 6 7 20 in Iraq 2017-01-30..2017-02-02 (1/1 events)',
  ]);
});

test('what a chart over time adds events up by, where the author does not say', () => {
  assert.deepEqual(read(THREE, { eventsBy: 'year' }, [EVENTS]).figures.map((f) => f.since?.year), [2016, 2016, 2017, 2017]);
  assert.deepEqual(read(THREE, { eventsBy: 'year', groupBy: 'place' }, [EVENTS]).figures.map((f) => f.place), ['Syria', 'Syria', 'Iraq', 'Iraq']);
  assert.equal(read(THREE, { eventsBy: 'no such key' }, [EVENTS]).figures.length, 2);
});

test('the place, the side, the grade or any column', () => {
  // Grouped by side, one sum is of two places: the other shows its one place neither.
  const killed = (groupBy: string) => saidOf(added(THREE, groupBy)).filter((line) => line.startsWith('killed'));
  assert.deepEqual(killed('place'), ['killed 5 7 11 in Syria 2016-03-01..2016-07-11 (2/2 events)', 'killed 6 7 20 in Iraq 2017-01-30..2017-02-02 (1/1 events)']);
  assert.deepEqual(killed('country'), ['killed 5 7 11 of Syria in Syria 2016-03-01..2016-07-11 (2/2 events)', 'killed 6 7 20 of Iraq in Iraq 2017-01-30..2017-02-02 (1/1 events)']);
  assert.deepEqual(killed('side'), ['killed 9 12 29 of A – B 2016-03-01..2017-02-02 (2/2 events)', 'killed 2 2 2 of A – C 2016-07-11..2016-07-11 (1/1 events)']);
  assert.deepEqual(added(THREE, 'side').figures.filter((f) => f.measure?.id === 'killed').map((f) => f.sum?.places), [2, undefined], 'places that are not named are counted');
  assert.deepEqual(added(THREE, 'certainty').figures.map((f) => f.certainty), ['Fair', 'Fair', 'Weak', 'Weak']);
  assert.deepEqual(added(THREE, 'place; side').figures.length, 6);
  assert.deepEqual(added(THREE, 'Country').provenance?.steps, [{ kind: 'added', by: [{ column: 'country' }] }]);
  // Three groups of one event each are no sums.
  assert.deepEqual(added(THREE, 'Country; side').provenance?.steps, []);
});

test('what is not there is not grouped by, and nothing is drawn', () => {
  const reading = added(THREE, 'place; weapon');
  assert.deepEqual([reading.figures, reading.problems[0]?.code, reading.problems[0]?.where.field], [[], 'no-such-column', 'group-by']);
});

test('a sum over missing numbers is that of those there are and says of how many; an exact one is at least', () => {
  const text = events('1 | A | x | 2016 | 2016 | 2016 | 5 | 3 | 9 | | |', '2 | A | x | 2016 | 2016 | 2016 | | | | | |', '3 | A | x | 2016 | 2016 | 2016 | n/a | - | | | |');
  assert.deepEqual(saidOf(added(text)), ['killed 3 5 9 in A 2016..2016 (1/3 events)', 'injured none in A 2016..2016 (0/3 events)']);
  const exact = ['5', '', '7'].map((n, i) => `${i} | A | x | 2016 | 2016 | 2016 | ${n}`);
  assert.equal(saidOf(added(events(...exact)))[0], 'killed 12+ in A 2016..2016 (2/3 events)');
});

test('of rounded numbers, floors and ceilings, with some missing', () => {
  const sum = (...values: string[]) => saidOf(read(`value|place|note\n${values.map((value, i) => `${value}|A|${i}`).join('\n')}`, { groupBy: 'place' }));
  assert.deepEqual([sum('about 500', 'about 20', ''), sum('at least 5', 'at least 7', ''), sum('at most 5', ''), sum('more than 5', '2', 'n/a')], [
    ['~500 in A (2/3 rows)'], ['12+ in A (2/3 rows)'], ['none in A (1/2 rows)'], ['>7 in A (2/3 rows)'],
  ]);
});

test('none of which some are missing is not none', () => {
  assert.deepEqual(saidOf(added(events('1 | A | x | 2016 | 2016 | 2016 | 0', '2 | A | x | 2016 | 2016 | 2016 |')))[0], 'killed none in A 2016..2016 (1/2 events)');
  assert.deepEqual(saidOf(added(events('1 | A | x | 2016 | 2016 | 2016 | 0', '2 | A | x | 2016 | 2016 | 2016 | 0')))[0], 'killed 0 in A 2016..2016 (2/2 events)');
});

test('a row that cannot be read is told, and counts as not reported', () => {
  const reading = added(events('1 | A | x | 2016 | 2016 | 2016 | 5', '2 | A | x | 2016 | 2016 | 2016 | 5.5', '3 | A | x | 02/03/2016 | 2016 | 2016 | 7'));
  assert.deepEqual(told(reading), ['left out: fraction-of-a-person 5.5 @2 best', 'left out: ambiguous-date 02/03/2016 @3 from_day']);
  assert.equal(saidOf(reading)[0], 'killed 5+ in A 2016..2016 (1/3 events)');
});

test('an event over two years is where the format\'s year says; without one it has a group of its own', () => {
  const text = events('1 | A | x | 2016-12-28 | 2017-01-03 | 2017 | 5', '2 | A | x | 2017-05-01 | 2017-05-01 | 2017 | 7', '3 | A | x | 2016-05-01 | 2016-05-01 | 2016 | 1');
  const { keys: _, ...plain } = EVENTS;
  const killed = (format: Format) => saidOf(added(text, 'year', format)).filter((line) => line.startsWith('killed'));
  assert.deepEqual(killed(EVENTS), ['killed 1 in A 2016..2016 (1/1 events)', 'killed 12 in A 2016-12-28..2017-05-01 (2/2 events)']);
  assert.deepEqual(killed(plain), ['killed 1 in A 2016..2016 (1/1 events)', 'killed 5 in A 2016-12-28..2017-01-03 (1/1 events)', 'killed 7 in A 2017..2017 (1/1 events)']);
});

test('a blank key is a group without it, not a guess', () => {
  const text = events('1 |  | x | 2016 | 2016 | 2016 | 5', '2 | A | x | | | | 7', '3 | unknown | x | 2016 | 2016 | 2016 | 2');
  assert.deepEqual(saidOf(added(text, 'place')).filter((line) => line.startsWith('killed')), ['killed 7 2016..2016 (2/2 events)', 'killed 7 in A (1/1 events)']);
  assert.deepEqual(saidOf(added(text, 'year')).filter((line) => line.startsWith('killed')), ['killed 7 2016..2016 (2/2 events)', 'killed 7 in A (1/1 events)']);
});

test('the window is not stated where a number has no date', () => {
  assert.equal(saidOf(added(events('1 | A | x | 2016 | 2016 | 2016 | 5', '2 | A | x | | | | 7')))[0], 'killed 12 in A (2/2 events)');
});

test('the same event twice is counted once, and said', () => {
  const line = '1 | A | x | 2016 | 2016 | 2016 | 5 | 3 | 9 | 0 | 0 |';
  const reading = added(events(line, '2 | A | x | 2016 | 2016 | 2016 | 2 | 2 | 2 | 0 | 0 |', line));
  assert.deepEqual([saidOf(reading)[0], told(reading)], ['killed 5 7 11 in A 2016..2016 (2/2 events)', ['left out: rows-twice 1 [1] @3 event_id']]);
});

test('alike rows without an identity, or with another, are not taken for one', () => {
  const { once: _, ...nameless } = EVENTS;
  const line = ' | A | x | 2016 | 2016 | 2016 | 5';
  assert.equal(saidOf(added(events(line, line), '', nameless))[0], 'killed 10 in A 2016..2016 (2/2 events)');
  assert.equal(saidOf(added(events(`1${line}`, `2${line}`)))[0], 'killed 10 in A 2016..2016 (2/2 events)');
  assert.equal(saidOf(added(events(line, line)))[0], 'killed 10 in A 2016..2016 (2/2 events)');
});

// Nothing is drawn: B alone would look as if it were all.
test('one identity with two numbers has no sum: nobody can tell which of them holds', () => {
  const reading = added(events('1 | A | x | 2016 | 2016 | 2016 | 5', '2 | A | x | 2016 | 2016 | 2016 | 1', '1 | A | x | 2016 | 2016 | 2016 | 6', '4 | B | x | 2016 | 2016 | 2016 | 8'), 'place');
  assert.deepEqual([saidOf(reading).filter((line) => line.startsWith('killed')), told(reading)[0]], [[], 'left out: no-sum A [1 (1) + 1 (3)] @- group-by']);
});

const ROWS = `
  measure | value | group    | place | since      | until      | source
  killed  | 5     | civilian | Rafah | 2024-01-01 | 2024-01-31 | A
  killed  | 7     | soldier  | Rafah | 2024-01-01 | 2024-01-31 | A
  killed  | 2     | civilian | Gaza  | 2024-02-01 | 2024-02-29 | A
  injured | 9     | civilian | Gaza  | 2024-02-01 | 2024-02-29 | A
  killed  | 40    | civilian | Gaza  | 2024-02-01 | 2024-02-29 | B`;

test('rows of an author are added only where asked: one sum of each measure, source and group of people', () => {
  assert.equal(read(ROWS).figures.every((f) => f.sum === undefined), true);
  assert.deepEqual(saidOf(read(ROWS, { groupBy: 'place' })), [
    'killed 5 of civilian in Rafah 2024-01-01..2024-01-31 (1/1 rows)', 'killed 7 of soldier in Rafah 2024-01-01..2024-01-31 (1/1 rows)',
    'killed 2 of civilian in Gaza 2024-02-01..2024-02-29 (1/1 rows)',
    'injured 9 of civilian in Gaza 2024-02-01..2024-02-29 (1/1 rows)', 'killed 40 of civilian in Gaza 2024-02-01..2024-02-29 (1/1 rows)',
  ]);
  assert.deepEqual(saidOf(read(ROWS, { groupBy: 'group' }))[0], 'killed 7 of civilian 2024-01-01..2024-02-29 (2/2 rows)');
});

/** Rows that must not be added, and what is said instead. */
const refused: [fact: string, text: string, groupBy: string, problem: string][] = [
  ['running totals of two days', 'measure|value|since|as-of\nkilled|5|2023-10-07|2024-01-01\nkilled|9|2023-10-07|2024-01-02', 'measure', 'no-sum killed [2023-10-07/2024-01-01 + 2023-10-07/2024-01-02]'],
  ['people displaced on two days', 'measure|value|as-of\ndisplaced|5|2024-01-01\ndisplaced|9|2024-01-02', 'measure', 'no-sum displaced [2024-01-01 + 2024-01-02]'],
  ['a year and a month of it', 'measure|value|since|until\nkilled|5|2024|2024\nkilled|9|2024-02|2024-02', 'measure', 'no-sum killed [2024 + 2024-02]'],
  ['a period and a running total', 'measure|value|since|until|as-of\nkilled|5|2024-01|2024-01|\nkilled|9|2024-02||2024-03', 'measure', 'no-sum killed [2024-01 + 2024-02/2024-03]'],
  ['a period and a running total of the same days', 'measure|value|since|until|as-of\nkilled|5|2024-01|2024-03|\nkilled|9|2024-01||2024-03', 'measure', 'no-sum killed [2024-01/2024-03 + 2024-01/2024-03]'],
  ['a total and its parts', 'value|place\n5|Rafah\n7|Gaza\n12|Total', 'measure', 'same-people Total [place!=Total]'],
  ['the world and a country', 'value|place\n12|World\n5|Sudan', 'measure', 'same-people World [place!=World]'],
  ['everyone and a group', 'value|group\n12|\n5|children', 'measure', 'same-people children [group=children]'],
  ['an order of magnitude', 'value|place\nhundreds|A\n5|B', 'measure', 'no-sum  [hundreds]'],
  ['a share', 'value|place\n5|B\nmost|A', 'measure', 'no-sum  [5 + most]'],
  ['confidence intervals', 'value|low|high|interval|place\n5|3|9|95% CI|A\n5|3|9|95% CI|B', 'measure', 'no-sum  [5 3–9]'],
  ['a rounded number and a bound', 'value|place\nabout 500|A\nat least 20|B', 'measure', 'no-sum  [about 500 + at least 20]'],
];
for (const [fact, text, groupBy, problem] of refused) {
  test(`never added: ${fact}`, () => {
    const reading = read(text, { groupBy });
    assert.deepEqual([saidOf(reading), told(reading).map((line) => line.replace(/^left out: (.*) @.*$/, '$1'))], [[], [problem]]);
    assert.deepEqual(reading.provenance?.steps ?? [], []);
  });
}

test('a sum of one row shows no more than the other sums of its measure', () => {
  const text = events('1 | Syria | x | 2016-03-01 | 2016-03-01 | 2016 | 5 | 5 | 5 | 1 | 1 | Fair', '2 | Iraq | x | 2016-03-02 | 2016-03-02 | 2016 | 2 | 2 | 2 | | | Weak', '3 | Iraq | x | 2017-03-02 | 2017-03-02 | 2017 | 7 | 7 | 7 | 2 | 2 | Weak');
  const parts = (groupBy: string) => added(text, groupBy).figures.map((f) => [f.measure?.id, f.since?.year, f.place, f.certainty]);
  assert.deepEqual(parts('year'), [['killed', 2016, null, null], ['injured', 2016, null, null], ['killed', 2017, null, null], ['injured', 2017, null, null]]);
  // What they are grouped by stays, and what no sum mixes.
  assert.deepEqual(parts('place').slice(0, 3), [['killed', 2016, 'Syria', 'Fair'], ['injured', 2016, 'Syria', 'Fair'], ['killed', 2016, 'Iraq', 'Weak']]);
});

test('relays of a source are lost in all its sums or in none, whatever another source does', () => {
  const text = 'value|place|source|source-role|source-url\n5|A|Ministry; Anadolu|ministry|https://a.example/1\n7|A|Ministry; OCHA|ministry|https://a.example/2\n2|B|Ministry; OCHA|ministry|https://a.example/3\n3|B|UN; OCHA|UN|https://a.example/4';
  assert.deepEqual(read(text, { groupBy: 'place' }).figures.map((f) => [f.source?.chain, f.source?.role, f.source?.url]), [
    [['Ministry'], 'ministry', null], [['Ministry'], 'ministry', null], [['UN', 'OCHA'], 'UN', 'https://a.example/4'],
  ]);
});

test('who was counted keeps sums apart, unless rows are grouped by it', () => {
  const format: Format = { ...EVENTS, fields: { ...EVENTS.fields, group: 'dyad' } };
  assert.deepEqual(saidOf(added(THREE, 'year', format)).filter((line) => line.startsWith('killed')), [
    'killed 3 5 9 of A – B in Syria 2016..2016 (1/1 events)', 'killed 2 2 2 of A – C in Syria 2016..2016 (1/1 events)', 'killed 6 7 20 of A – B in Iraq 2017..2017 (1/1 events)',
  ]);
  assert.deepEqual(saidOf(added(THREE, 'group', format)).filter((line) => line.startsWith('killed')), ['killed 9 12 29 of A – B 2016-03-01..2017-02-02 (2/2 events)', 'killed 2 2 2 of A – C 2016-07-11..2016-07-11 (1/1 events)']);
});

test('if one group has no sum none is drawn, and each that has none is named', () => {
  const text = 'value|place\n5|A\n7|A\nhundreds|B\n5|C\nmost|C\n2|D';
  const reading = read(text, { groupBy: 'place' });
  assert.deepEqual([saidOf(reading), told(reading), reading.provenance?.steps ?? []], [[], ['left out: no-sum B [hundreds] @- group-by', 'left out: no-sum C [5 + most] @- group-by'], []]);
});

test('what holds for all groups is said once', () => {
  const days = ['A', 'B', 'C'].flatMap((place, i) => ['2024-01-01', '2024-01-02'].map((day, k) => `killed|${i + k}|${place}|2023-10-0${i + 1}|${day}`));
  assert.deepEqual(told(read(`measure|value|place|since|as-of\n${days.join('\n')}`, { groupBy: 'place' })), ['left out: no-sum killed [2023-10-01/2024-01-01 + 2023-10-01/2024-01-02] @- group-by']);
  // For another reason, or not for all: one by one.
  assert.equal(told(read(`measure|value|place|since|as-of\n${days.join('\n')}\nkilled|hundreds|D|2023-10-01|2024-01-01`, { groupBy: 'place' })).length, 4);
  assert.equal(told(read(`measure|value|place|since|as-of\n${days.join('\n')}\nkilled|5|D|2023-10-01|2024-01-01`, { groupBy: 'place' })).length, 3);
});

// ---- periods of which each has a row

const MONTHS: Format = {
  id: 'months', name: 'Months', source: 'Test', role: 'NGO', has: ['month', 'dead'], fields: { place: 'country', since: 'month', until: 'month' },
  counts: [{ measure: 'killed', value: 'dead' }], events: 'rows', statesZeros: true, keys: { year: 'year' },
};
const months = (...rows: [month: string, country: string, dead: string][]) => `month | year | country | dead\n${rows.map(([month, country, dead]) => `${month} | ${month.slice(0, 4)} | ${country} | ${dead}`).join('\n')}`;

test('a year of which only some months have rows is those months, and not the year', () => {
  assert.deepEqual(saidOf(added(months(['1997-01', 'A', '5'], ['1997-01', 'B', '2'], ['2025-01', 'A', '0'], ['2025-02', 'A', '1']), 'year', MONTHS)), [
    'killed 7 1997-01..1997-01 (2/2 rows)', 'killed 1 2025-01..2025-02 (2/2 rows)',
  ]);
  const all = Array.from({ length: 12 }, (_, i): [string, string, string] => [`1997-${String(i + 1).padStart(2, '0')}`, 'A', '1']);
  assert.deepEqual(saidOf(added(months(...all), 'year', MONTHS)), ['killed 12 in A 1997..1997 (12/12 rows)']);
  // Events that are not stated did not take place: their sum is of the year.
  const { statesZeros: _, ...sparse } = MONTHS;
  assert.deepEqual(saidOf(added(months(['1997-01', 'A', '5']), 'year', sparse)), ['killed 5 in A 1997..1997 (1/1 rows)']);
});

test('days of a whole month are that month', () => {
  const text = 'from_day|to_day|country|dead|month\n2025-01-01|2025-01-31|A|5|x\n2025-01-01|2025-01-31|B|6|x';
  assert.deepEqual(saidOf(added(text, 'month', { ...MONTHS, fields: { place: 'country', since: 'from_day', until: 'to_day' } })), ['killed 11 2025-01..2025-01 (2/2 rows)']);
});

test('no sum reaches over a time that no row covers', () => {
  assert.deepEqual(told(added(months(['2025-01', 'A', '5'], ['1997-01', 'A', '2']), '', MONTHS)), ['left out: no-sum killed [1997-01 + 2025-01] @- -']);
  assert.deepEqual(told(added(months(['2024-03', 'A', '5'], ['2024-01', 'B', '2'], ['2024-02', 'C', ''], ['2024-05', 'D', '1']), 'year', MONTHS)), ['left out: no-sum 2024 [2024-03 + 2024-05] @- group-by']);
  // One month ends where the next begins; a blank row covers its month all the same.
  assert.deepEqual(saidOf(added(months(['2024-03', 'A', '5'], ['2023-12', 'B', '2'], ['2024-02', 'C', '0'], ['2024-01', 'D', '']), '', MONTHS)), ['killed 7+ 2023-12..2024-03 (3/4 rows)']);
  // Nobody knows where a row without a date would stand.
  assert.deepEqual(saidOf(added('month|year|country|dead\n|2024|A|5\n2024-02|2024|A|6', '', MONTHS)), ['killed 11 in A (2/2 rows)']);
  const { statesZeros: _, ...sparse } = MONTHS;
  assert.deepEqual(saidOf(added(months(['2025-01', 'A', '5'], ['1997-01', 'A', '2']), '', sparse)), ['killed 7 in A 1997-01..2025-01 (2/2 rows)']);
});

test('households and persons are two sums', () => {
  assert.deepEqual(saidOf(read('value|counted-in|place\n5|households|A\n7||A\n8|households|A', { groupBy: 'place' })), ['13 households in A (2/2 rows)', '7 in A (1/1 rows)']);
});

test('alike rows of an author are counted once in a sum, and said', () => {
  const reading = read('value|place\n5|A\n7|A\n5|A', { groupBy: 'place' });
  assert.deepEqual([saidOf(reading), told(reading)], [['12 in A (2/2 rows)'], ['left out: rows-twice 5, A [1] @3 -']]);
});

const HAPI: Format = {
  id: 'kinds', name: 'Kinds', source: 'Test', role: 'UN', has: ['event_type', 'fatalities'], fields: { place: 'country' }, counts: [{ measure: 'killed', value: 'fatalities' }],
  events: 'rows', same: [{ in: 'event_type', choose: 'event_type=political_violence' }, { in: 'country', whole: (name) => name === 'World', choose: 'country!=World' }],
};
const KINDS = 'country|event_type|fatalities\nA|political_violence|5\nA|civilian_targeting|2\nB|political_violence|7\nWorld|political_violence|12';

test('rows of which the format says that they share people are not added, unless one kind of them is chosen', () => {
  assert.deepEqual(told(added(KINDS, '', HAPI)), ['left out: same-people political_violence, civilian_targeting [event_type=political_violence] @- event_type']);
  assert.deepEqual(told(read(KINDS, { where: 'event_type=political_violence' }, [HAPI])), ['left out: same-people World [country!=World] @- country']);
  assert.deepEqual(saidOf(read(KINDS, { where: 'event_type=political_violence; country!=World' }, [HAPI])), ['killed 12 (2/2 rows)']);
  assert.deepEqual(saidOf(added(KINDS, 'event_type; place', HAPI)).length, 4);
  // What to choose is a value that is there.
  const others = KINDS.replaceAll('political_violence', 'demonstration');
  assert.deepEqual(told(added(others, '', HAPI)), ['left out: same-people demonstration, civilian_targeting [event_type=demonstration] @- event_type']);
  const grouped: Format = { ...HAPI, fields: { ...HAPI.fields, group: 'event_type' } };
  // Kinds that are parts of each other are not drawn side by side either, unless someone asks for that.
  assert.deepEqual(told(added(KINDS, '', grouped)), told(added(KINDS, '', HAPI)));
});

// ---- for all rows

const count = fc.nat({ max: 100_000 });
const anyEvent = fc.record({
  ends: fc.option(fc.tuple(count, count, count).map((n) => n.sort((a, b) => a - b)), { freq: 8 }),
  country: fc.constantFrom('A', 'B', ''), year: fc.integer({ min: 2010, max: 2014 }), month: fc.integer({ min: 1, max: 12 }), months: fc.nat({ max: 8 }),
});
const lineOf = ({ ends, country, year, month, months }: Parameters<Parameters<typeof anyEvent.map>[0]>[0], id: number): string[] => {
  const until = month + months > 12 ? `${year + 1}-${String(month + months - 12).padStart(2, '0')}` : `${year}-${String(month + months).padStart(2, '0')}`;
  return [String(id), country, '', `${year}-${String(month).padStart(2, '0')}`, until, String(year), ...(ends ? [ends[1], ends[0], ends[2]] : ['', '', '']).map(String), '', '', ''];
};
const COLUMNS = HEADER.split('|').map((name) => name.trim());
const sheetOf = (rows: readonly string[][]) => ({ ...sheet('a\n1'), columns: COLUMNS, rows });

test('sums are those of lows, bests and highs, worked out apart from the reader', () => {
  fc.assert(fc.property(fc.array(anyEvent, { minLength: 1, maxLength: 40 }), fc.constantFrom('year', 'place', ''), (list, groupBy) => {
    const { figures } = read(sheetOf(list.map(lineOf)), { groupBy, measure: 'killed' }, [EVENTS]);
    const groups = new Map<string, typeof list>();
    for (const event of list) {
      const key = groupBy === 'year' ? String(event.year) : groupBy === 'place' ? event.country : '';
      groups.set(key, [...groups.get(key) ?? [], event]);
    }
    const expected = [...groups.values()].map((group) => {
      const known = group.flatMap(({ ends }) => (ends ? [ends] : []));
      const at = (k: number) => known.reduce((sum, ends) => sum + ends[k]!, 0);
      const [low, best, high] = [at(0), at(1), at(2)];
      const is = known.length > 0 ? `${low} ${best} ${high}` : 'none';
      return `${is} (${known.length}/${group.length})`;
    });
    const found = figures.map((f) => `${number(f)} (${f.sum!.reported}/${f.sum!.of})`);
    assert.deepEqual(found.sort(), expected.sort());
  }), { numRuns: 300 });
});

test('the order of rows changes no sum', () => {
  fc.assert(fc.property(fc.array(anyEvent, { minLength: 2, maxLength: 30 }), fc.constantFrom('year', 'month', 'place', 'place; year', ''), fc.integer({ min: 1, max: 29 }), (list, groupBy, turn) => {
    const lines = list.map(lineOf), turned = [...lines.slice(turn), ...lines.slice(0, turn)].reverse();
    const sums = (rows: readonly string[][]) => read(sheetOf(rows), { groupBy }, [EVENTS]).figures.map((f) => JSON.stringify(f)).sort();
    assert.deepEqual(sums(turned), sums(lines));
  }), { numRuns: 300 });
});
