import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readRecords, readTable } from '../../src/data/read-figures.js';
import { languageOf } from '../../src/figures/language.js';
import { sentence } from '../../src/figures/phrase.js';
import { ENGLISH, good, readJson } from '../read.js';

const NAMES = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf', '__defineGetter__'];

/** What the built-in prototypes hold; any change shows. */
const prototypes = () => [Object.prototype, Array.prototype, Function.prototype, String.prototype, Map.prototype]
  .map((proto) => Reflect.ownKeys(proto).map((key) => [key, Object.getOwnPropertyDescriptor(proto, key)?.value as unknown]));

for (const name of NAMES) {
  test(`${name} as a key of JSON changes no prototype and hides no figure`, () => {
    const before = prototypes();
    const rows = good(readJson(`[{"${name}":{"polluted":1},"value":5},{"value":{"${name}":{"polluted":1}}},{"value":7,"group":"a"}]`));
    const read = readRecords(rows, {}, ENGLISH);
    assert.deepEqual(prototypes(), before);
    assert.equal(({} as Record<string, unknown>).polluted, undefined);
    assert.deepEqual(read.figures.map((f) => f.estimate.value), [5, null, 7]);
    assert.ok(read.problems.some((p) => p.code === 'unknown-column' && p.found === name));
  });

  test(`${name} as a column changes no prototype and hides no figure`, () => {
    const before = prototypes();
    for (const header of [[name, 'value'], [name, 'Killed']]) {
      const read = readTable({ header, rows: [['x', '5']], caption: null }, {}, ENGLISH);
      assert.deepEqual(read.figures.map((f) => f.estimate.value), [5]);
    }
    assert.deepEqual(prototypes(), before);
  });

  test(`${name} as a label is a label: it is in the sentence`, () => {
    const before = prototypes();
    const cells = { value: '5', group: name, place: name, from: name, to: name, step: name, source: name, method: name, certainty: name, note: name };
    const { figures: [f], problems } = readRecords([cells], {}, ENGLISH);
    assert.deepEqual(problems, []);
    assert.ok(f);
    // Once for each of the nine labels, of which both ends are one place.
    assert.equal(sentence(f, languageOf('en')).toLowerCase().split(name.toLowerCase()).length, 9);
    assert.deepEqual([f.group, f.place, f.from, f.to, f.step, f.source?.chain[0]], Array.from({ length: 6 }, () => name));
    assert.deepEqual(prototypes(), before);
  });

  test(`${name} as a measure is the author's own word`, () => {
    const { figures: [f] } = readRecords([{ value: 5, measure: name }], {}, ENGLISH);
    assert.deepEqual(f?.measure, { id: name, text: null });
  });

  test(`${name} as a number is no number`, () => {
    const { figures, problems } = readRecords([{ value: name }, { low: name }, { value: `5 ${name}` }], {}, ENGLISH);
    assert.deepEqual([figures, problems.map((p) => p.code)], [[], ['unreadable-number', 'unreadable-number', 'unreadable-number']]);
  });
}
