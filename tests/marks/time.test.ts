import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { daysBetween, daysOf, precisionOf, type Precision, type ReportedDate } from '../../src/figures/date.js';
import { timeTicks } from '../../src/marks/time.js';
import { anyDate } from '../figures/any-figure.js';

const date = (iso: string): ReportedDate => {
  const [year, month, day] = iso.split('-').map(Number);
  return { year: year!, month: month ?? null, day: day ?? null };
};
const day = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;

/** First day, and the day after the last. */
for (const [iso, first, after] of [
  ['1970-01-01', '1970-01-01', '1970-01-02'], ['2024-10-18', '2024-10-18', '2024-10-19'], ['2024-02', '2024-02-01', '2024-03-01'], ['2023-02', '2023-02-01', '2023-03-01'],
  ['2024-12', '2024-12-01', '2025-01-01'], ['2024', '2024-01-01', '2025-01-01'], ['1969-12-31', '1969-12-31', '1970-01-01'],
  // Two digits are a year of the first century, not of the twentieth.
  ['0050', '0050-01-01', '0051-01-01'], ['0099-12', '0099-12-01', '0100-01-01'], ['0001-01-01', '0001-01-01', '0001-01-02'],
] as const) {
  test(`${iso} lasts from ${first} until before ${after}`, () => { assert.deepEqual(daysOf(date(iso)), [day(first), day(after)]); });
}

for (const [a, b, days] of [
  ['2024-10-18', '2024-10-18', 0], ['2024-10-18', '2024-10-19', 1], ['2024-02-28', '2024-03-01', 2], ['2023-12-31', '2024-01-01', 1], ['2023-10-07', '2024-10-18', 377],
  // A part of the other, or neighbours by their nearest days.
  ['2024-10', '2024-10-18', 0], ['2024', '2024-10-18', 0], ['2024', '2024-10', 0], ['2024-10', '2024-11', 1], ['2024-10', '2024-11-08', 8], ['2023', '2024', 1], ['2023', '2024-10-18', 292], ['0099', '0100', 1],
] as const) {
  test(`${a} and ${b} are ${days} days apart`, () => { assert.deepEqual([daysBetween(date(a), date(b)), daysBetween(date(b), date(a))], [days, days]); });
}

test('two dates are no days apart exactly where one may be the other', () => {
  fc.assert(fc.property(anyDate, anyDate, (a, b) => {
    const [[from, to], [since, until]] = [daysOf(a), daysOf(b)];
    assert.equal(daysBetween(a, b) === 0, from < until && since < to);
    assert.ok(to > from && Number.isInteger(from) && Number.isInteger(to));
  }), { numRuns: 2_000 });
});

const precision = (from: string, to: string, wanted: number) => [...new Set(timeTicks(day(from), day(to), wanted).map((t) => precisionOf(t.date)))];

for (const [from, to, wanted, said] of [
  ['2024-10-01', '2024-10-09', 8, 'day'], ['2024-10-03', '2024-10-05', 8, 'day'], ['2024-01-10', '2024-03-10', 8, 'day'], ['2023-10-07', '2024-10-18', 6, 'month'], ['2023-10-07', '2024-03-18', 6, 'month'],
  ['2003-03-20', '2024-10-18', 8, 'year'], ['1900-05-01', '2024-10-18', 5, 'year'],
] as [string, string, number, Precision][]) {
  test(`ticks from ${from} to ${to} say the ${said} and no more`, () => { assert.deepEqual(precision(from, to, wanted), [said]); });
}

test('a tick stands on the first day of what it says, whole days only, rising and inside', () => {
  fc.assert(fc.property(fc.integer({ min: day('1900-01-01'), max: day('2100-01-01') }), fc.integer({ min: 1, max: 60_000 }), fc.integer({ min: 1, max: 10 }), (from, length, wanted) => {
    const ticks = timeTicks(from, from + length, wanted);
    ticks.forEach((t, i) => {
      assert.ok(Number.isInteger(t.day) && t.day >= from && t.day <= from + length && t.day > (ticks[i - 1]?.day ?? -Infinity));
      assert.equal(daysOf(t.date)[0], t.day);
    });
    assert.equal(new Set(ticks.map((t) => precisionOf(t.date))).size <= 1, true);
  }), { numRuns: 1_000 });
});

test('no tick is at an hour: two days have at most three', () => {
  assert.ok(timeTicks(day('2024-10-18'), day('2024-10-20'), 10).length <= 3);
});
