import assert from 'node:assert/strict';
import { test } from 'node:test';
import { FIELDS, fieldOf } from '../../src/data/fields.js';
import { readFigure, readMeasure } from '../../src/data/read-figure.js';
import { plainText } from '../../src/data/plain-text.js';
import { ARTICLE, ENGLISH, figure } from '../read.js';

for (const [key, fields] of Object.entries(ARTICLE)) {
  test(`the article's figure "${key}" is read without a problem`, () => {
    assert.deepEqual(readFigure(fields, ENGLISH).problems, []);
  });
}

/** The words authors use for what was counted: the measure it is, and the word that the chart keeps. */
const MEASURES: [text: string, id: string, kept: string | null][] = [
  ['killed', 'killed', null],
  ['Killed', 'killed', null],
  ['presumed-dead', 'presumed-dead', null],
  ['presumed dead', 'presumed-dead', null],
  ['Presumed Dead', 'presumed-dead', null],
  ['presumed_dead', 'presumed-dead', null],
  ['asylum seekers', 'asylum-seekers', null],
  ['dead or missing', 'dead-or-missing', null],
  ['wounded', 'injured', 'wounded'],
  ['Wounded', 'injured', 'Wounded'],
  // Neutral as to the cause, like "morts" and "fallecidos": who died was not surely killed.
  ['deaths', 'died', 'deaths'],
  ['fatalities', 'died', 'fatalities'],
  ['dead', 'died', 'dead'],
  ['IDPs', 'displaced', 'IDPs'],
  ['journalists detained', 'journalists detained', null],
  ['constructor', 'constructor', null],
];

for (const [text, id, kept] of MEASURES) {
  test(`"${text}" counts ${id}${kept ? `, in the author's word "${kept}"` : ''}`, () => {
    assert.deepEqual(readMeasure(text), { id, text: kept });
  });
}

test('casualties are not the killed', () => {
  assert.equal(readMeasure('casualties')?.id, 'casualties');
});

test('a blank measure is not stated', () => {
  for (const blank of ['', '—', 'unknown']) assert.equal(readMeasure(blank), null, blank);
});

test('people of unknown status are a group of their own, not a blank', () => {
  assert.equal(figure({ value: '1', group: 'unknown' }).group, 'unknown');
  assert.equal(figure({ value: '1', group: '—' }).group, null);
});

test('every part that was not stated is null', () => {
  const { estimate, ...rest } = figure({ value: '5' });
  assert.equal(estimate.value, 5);
  assert.ok(Object.values(rest).every((part) => part === null));
});

test('as-of is never taken from another date', () => {
  assert.equal(figure({ value: '1', since: '2023-10-07', until: '2024-10-18' }).asOf, null);
});

test('text keeps its words and loses marks that would turn its neighbours', () => {
  const f = figure({ value: '1', place: '\u202eGaza\u202c  City\u2066', note: 'a\n  b' });
  assert.deepEqual([f.place, f.note], ['Gaza City', 'a b']);
});

test('markup in a label is text', () => {
  assert.equal(figure({ value: '1', group: '<b onclick=x>children</b>' }).group, '<b onclick=x>children</b>');
});

test('a label has a bounded length', () => {
  for (const field of ['group', 'place', 'note', 'quote', 'method', 'measure'] as const) {
    const f = figure({ value: '1', [field]: 'x'.repeat(10_000) });
    const text = field === 'measure' ? f.measure?.id : f[field];
    assert.ok((text ?? '').length <= 300 && text?.startsWith('xxx'), field);
  }
});

for (const [name, field] of [
  ['as-of', 'as-of'], ['As of', 'as-of'], ['asOf', 'as-of'], ['as_of', 'as-of'], ['AS-OF', 'as-of'], [' Source URL ', 'source-url'], ['sourceUrl', 'source-url'], ['source_role', 'source-role'], ['Value', 'value'],
] as const) {
  test(`"${name}" names the field ${field}`, () => { assert.equal(fieldOf(name), field); });
}

test('no other word names a field', () => {
  for (const name of ['', 'values', 'best', '__proto__', 'constructor', 'toString', 'asof', 'as of date', '#affected+killed']) assert.equal(fieldOf(name), null, name);
});

test('every field names itself', () => {
  for (const field of FIELDS) assert.equal(fieldOf(field), field);
});

test('curly quotes, odd spaces, foreign digits and marks of direction are read as plain text', () => {
  assert.equal(plainText(' \u200f‘a’\u00a0\u202f b\u2003٣۴५６ \u2212 \u061c'), "'a' b 3456 -");
});
