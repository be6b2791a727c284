import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readEvents } from '../../src/data/read-events.js';
import { vocabularyOf } from '../../src/data/vocabulary/registry.js';
import { isoDate } from '../../src/figures/date.js';
for (const lang of ['ar', 'fr', 'ru', 'uk']) await import(`../../src/languages/${lang}.define.ts`);

const events = (text: string) => {
  const read = readEvents(text);
  assert.deepEqual(read.problems, []);
  return read.events.map((e) => [isoDate(e.from), e.to && isoDate(e.to), e.text]);
};
const codes = (text: string) => readEvents(text).problems.map((p) => p.code);

test('events stand in their order, each with its day or its first and last day, and what happened', () => {
  assert.deepEqual(events('2023-11-24: A truce begins; 2024-10-22 to 2024-10-24: A summit'), [['2023-11-24', null, 'A truce begins'], ['2024-10-22', '2024-10-24', 'A summit']]);
});

test('an event has any precision, and its date any form that is read elsewhere', () => {
  assert.deepEqual(events('2002: A quartet; 2023-11: A truce; 18 October 2024: A day; 2024-10-22 – 2024-10-24: A; 2024-10-22 - 2024-10-24: B;'), [
    ['2002', null, 'A quartet'], ['2023-11', null, 'A truce'], ['2024-10-18', null, 'A day'], ['2024-10-22', '2024-10-24', 'A'], ['2024-10-22', '2024-10-24', 'B'],
  ]);
});

for (const [lang, text, from, to, name] of [
  ['fr', '24 novembre 2023 : Une trêve commence', '2023-11-24', null, 'Une trêve commence'],
  ['fr', '22 octobre 2024 – 1er novembre 2024 : Un sommet', '2024-10-22', '2024-11-01', 'Un sommet'],
  ['uk', '24 лютого 2022 р.: Початок вторгнення', '2022-02-24', null, 'Початок вторгнення'],
  ['ru', '22 октября 2024 г.—24 октября 2024 г.: Саммит', '2024-10-22', '2024-10-24', 'Саммит'],
  ['ar', '24 نوفمبر/تشرين الثاني 2023: بدء الهدنة', '2023-11-24', null, 'بدء الهدنة'],
  ['ar', '24 November 2023 to 2023-12-01: بدء الهدنة', '2023-11-24', '2023-12-01', 'بدء الهدنة'],
] as const) {
  test(`on a page in another language (${lang}) dates are in that language, or in English: ${text}`, () => {
    const { events: read, problems } = readEvents(text, vocabularyOf(lang));
    assert.deepEqual([problems, read.map((e) => [isoDate(e.from), e.to && isoDate(e.to), e.text])], [[], [[from, to, name]]]);
    if (!text.includes('November')) assert.deepEqual(codes(text), ['unreadable-date']);
  });
}

test('a colon or an hour in the text belongs to it', () => {
  assert.deepEqual(events('2023-11-24: Truce: day one, 07:00'), [['2023-11-24', null, 'Truce: day one, 07:00']]);
});

test('no text has no events', () => {
  for (const text of ['', ' ', ';', ' ; ; ']) assert.deepEqual(readEvents(text), { events: [], problems: [] });
});

for (const [text, code] of [
  ['A truce begins', 'unreadable-event'], ['2023-11-24', 'unreadable-event'], ['2023-11-24:', 'unreadable-event'], ['2023-11-24 A truce', 'unreadable-event'], [': A truce', 'unreadable-date'],
  ['2024-02-30: A day', 'unreadable-date'], ['02/03/2024: A day', 'ambiguous-date'], ['soon: A truce', 'unreadable-date'], ['2024-10-22 to later: A summit', 'unreadable-date'],
  ['2024-10-24 to 2024-10-22: A summit', 'period-reversed'], ['__proto__: x', 'unreadable-date'],
] as const) {
  test(`"${text}" is noted (${code}), and hides no other event`, () => {
    const { events: read, problems } = readEvents(`2023-11-24: Before; ${text}; 2024-10-22: After`);
    assert.deepEqual(read.map((e) => e.text), ['Before', 'After']);
    assert.deepEqual(problems.map((p) => [p.code, p.effect, p.where]), [[code, 'noted', { row: null, field: 'events' }]]);
  });
}

test('markup and marks of direction in an event are text, of a bounded length', () => {
  const [[, , text] = []] = events('2023-11-24: <img src=x onerror=alert(1)>\u202e & "q"');
  assert.equal(text, '<img src=x onerror=alert(1)> & "q"');
  assert.ok(readEvents(`2023-11-24: ${'x'.repeat(5_000)}`).events[0]!.text.length <= 200);
  assert.ok(readEvents('x'.repeat(5_000)).problems[0]!.found.length <= 80);
});

test('events beyond what can be annotated are said', () => {
  const text = Array.from({ length: 61 }, (_, i) => `2024-01-01: Event ${i}`).join('; ');
  assert.ok(readEvents(text).events.length < 61);
  assert.notDeepEqual(codes(text), []);
});

test('three dates are no period', () => {
  assert.notDeepEqual(codes('2024-10-22 to 2024-10-24 to 2024-10-26: A summit'), []);
});

test('a period that ends within the month it began in is not reversed', () => {
  assert.deepEqual(codes('2024-10-22 to 2024-10: A summit'), []);
});
