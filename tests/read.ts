import assert from 'node:assert/strict';
import type { Fields } from '../src/data/fields.js';
import { parseJson, rowsIn, type Row } from '../src/data/json.js';
import type { NumberFormat } from '../src/data/read-count.js';
import { readEstimate } from '../src/data/read-estimate.js';
import { readFigure } from '../src/data/read-figure.js';
import { en } from '../src/data/vocabulary/en.js';
import type { Estimate } from '../src/figures/estimate.js';
import type { Figure } from '../src/figures/figure.js';
import type { Problem, Read } from '../src/figures/problem.js';

/** A page in that language; `null` is a page that states none. */
export const page = (locale: string | null): NumberFormat => ({ locale, vocabulary: en });

/** An English page. */
export const ENGLISH = page('en');

/** What a reading gave; fails the test when it gave a problem. */
export function good<T>(read: Read<T>): T {
  if ('problem' in read) assert.fail(`read as the problem ${read.problem.code}: ${read.problem.found}`);
  return read.ok;
}

/** The problem of a reading; fails the test when there was none. */
export function bad(read: Read<unknown>): Problem {
  if ('ok' in read) assert.fail(`read without a problem, as ${JSON.stringify(read.ok)}`);
  return read.problem;
}

/** The estimate that a text states on an English page. */
export const estimate = (text: string): Estimate => good(readEstimate(text, ENGLISH));

/** The figure that fields state on an English page; fails the test when it was left out. */
export function figure(fields: Fields): Figure {
  const { figure: read, problems } = readFigure(fields, ENGLISH);
  if (!read) assert.fail(`left out: ${problems.map((p) => p.code).join(', ')}`);
  return read;
}

/** The figures as an author would write them from the article in the issue. */
export const ARTICLE = {
  killed: {
    measure: 'killed', value: '42,500', place: 'Gaza Strip', source: 'Gaza Health Ministry', 'source-role': 'ministry',
    'as-of': '2024-10-18', since: '2023-10-07',
  },
  wounded: {
    measure: 'wounded', value: '99,546', place: 'Gaza Strip', source: 'Gaza Health Ministry', 'source-role': 'ministry',
    'as-of': '2024-10-18', since: '2023-10-07',
  },
  presumedDead: { measure: 'presumed-dead', value: 'at least 11,000', place: 'Gaza Strip' },
  israel: {
    measure: 'killed', value: '1,200', group: 'soldiers and civilians', source: 'Government of Israel', 'source-role': 'party',
    since: '2023-10-07', until: '2023-10-07',
  },
  womenAndChildren: { measure: 'killed', value: 'majority', group: 'women and children', place: 'Gaza Strip' },
  displaced: { measure: 'displaced', value: 'nearly two million', from: 'All of the Gaza Strip', step: '1' },
  toRafah: { measure: 'displaced', value: 'the vast majority', from: 'All of the Gaza Strip', to: 'Rafah', step: '1' },
  toCentralGaza: { measure: 'displacements', value: 'hundreds of thousands', from: 'Rafah', to: 'Central Gaza', step: '2' },
  famine: { measure: 'died', value: 'many', place: 'Gaza Strip' },
  june: { measure: 'killed', value: '37,877', source: 'Gaza Health Ministry', 'as-of': '2024-06-30', since: '2023-10-07' },
  study: {
    measure: 'killed', value: '64,260', low: '55,298', high: '78,525', interval: '95% confidence interval',
    'source-role': 'academic', 'as-of': '2024-06-30', since: '2023-10-07', source: 'A capture–recapture study',
  },
} satisfies Record<string, Fields>;

/** JSON text in one of the plain shapes of rows. */
export function readJson(text: string): Read<readonly Row[]> {
  const value = parseJson(text);
  return 'ok' in value ? rowsIn(value.ok) : value;
}
