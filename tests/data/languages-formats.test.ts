import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { hxlFormat } from '../../src/data/files/hxl-format.js';
import type { Cell, Format } from '../../src/data/formats/format.js';
import { FORMATS } from '../../src/data/formats/index.js';
import { languageOf } from '../../src/figures/language.js';
import { isMeasureId } from '../../src/figures/measure.js';
import { caveats, groupPhrase, measurePhrase, placePhrase, rowPhrase, subjectPhrase } from '../../src/figures/phrase.js';
import type { Words } from '../../src/figures/words/words.js';
import { figure } from '../read.js';

const FOLDER = new URL('../../src/languages/', import.meta.url);
const names = readdirSync(FOLDER, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name);
const packs = await Promise.all(names.map(async (name) => {
  await import(new URL(`${name}.define.ts`, FOLDER).href);
  return (await import(new URL(`${name}/words.ts`, FOLDER).href) as Record<string, Words>)[name]!;
}));

/** Fields whose text a reader sees as it is. */
const SHOWN = new Set(['group', 'place', 'from', 'to', 'method', 'certainty', 'note']);
/** Names of countries stay as the publisher writes them. */
const NAMES = new Set(['Lebanon']);
/** What a cell may hold of which a description makes a text of our own. */
const CODES = ['X', 'BA', 'SA', 'UKN', 'political_violence', 'civilian_targeting', 'demonstration'];
const TAGS = ['f', 'm', 'children', 'children+f', 'children+m', 'adults', 'adults+f', 'adults+m', 'verified', 'confirmed'].map((attributes) => `#affected+killed+${attributes}`);

function textsOf(cell: Cell | undefined): string[] {
  if (cell === undefined || typeof cell === 'string' || Array.isArray(cell)) return [];
  if ('is' in cell) return cell.is === '' ? [] : [cell.is];
  if (!('as' in cell)) return [];
  // What comes out as it went in is the publisher's.
  const made = CODES.map((code) => [code, cell.as(code, () => '1')] as const).filter(([code, text]) => text !== code);
  return made.map(([, text]) => text.replace(/^([^:]+:) .*$/, '$1')).filter((text) => /\p{L}/u.test(text.replace(/\b(X|BA|SA|UKN)\b/g, '')) && !CODES.some((code) => code !== 'X' && text.includes(code)));
}

function constantsOf({ fields, counts, keys }: Format): string[] {
  const cells = [fields, ...counts.map((count) => count.fields ?? {})].flatMap((some) => Object.entries(some)).filter(([field]) => SHOWN.has(field)).map(([, cell]) => cell);
  const sides = textsOf(keys?.side).flatMap((text) => text.split(', '));
  return [...cells.flatMap(textsOf), ...sides, ...counts.map(({ measure }) => measure).filter((measure) => !isMeasureId(measure))];
}

const constants = [...new Set([...FORMATS, ...TAGS.map((tag) => hxlFormat([tag]).format!)].flatMap(constantsOf))].filter((text) => !NAMES.has(text));

test('texts of our own are found in the descriptions of files', () => {
  for (const text of [
    'civilians', 'people who starved', 'West Bank', 'Russian personnel', 'baseline assessment', 'survey', 'reported, not yet verified', 'stateless people', 'in civil conflicts',
    'Alleged belligerent:', 'girls', 'adults', 'confirmed', 'coalition', 'civilian targeting', 'not stated',
  ]) assert.ok(constants.includes(text), text);
});

for (const { lang, groups } of packs) {
  test(`${lang} has every text of our own that a description of a file puts into figures`, () => {
    assert.deepEqual(constants.filter((text) => !Object.hasOwn(groups, text.toLowerCase())), []);
    assert.deepEqual(Object.keys(groups).filter((key) => key !== key.toLowerCase()), []);
  });

  test(`${lang} has the same of them as other languages, and leaves none in English`, () => {
    assert.deepEqual(Object.keys(groups).sort(), Object.keys(packs[0]!.groups).sort());
    // "Coalition" and "migrants" are French words as well.
    const left = Object.entries(groups).filter(([key, said]) => said.trim() === '' || (key === said && !/^(coalition|migrants)$/.test(key)) || (!/^(fr|es)$/.test(lang) && /[a-z]/i.test(said)));
    assert.deepEqual(left, []);
  });
}

// ---- how they are said

const french = languageOf('fr'), arabic = languageOf('ar', 'latn'), english = languageOf('en');

test('groups, places, certainties, methods and measures of ours are in the words of the page', () => {
  const f = figure({ measure: 'killed', value: '12', group: 'Civilians', place: 'Gaza Strip', certainty: 'reported, not yet verified', method: 'survey' });
  assert.equal(subjectPhrase(f, french), 'Tués, bande de Gaza, civils');
  assert.equal(subjectPhrase(f, english), 'Killed, Gaza Strip, Civilians');
  assert.deepEqual(caveats(f, french), ['méthode\u00a0: enquête', 'degré de certitude\u00a0: signalé, pas encore vérifié']);
  assert.equal(measurePhrase(figure({ measure: 'stateless people', value: '12' }), french), 'apatrides');
  assert.equal(placePhrase(figure({ measure: 'killed', value: '1', place: 'Rafah' }), french), 'Rafah');
  assert.equal(measurePhrase(figure({ measure: 'constructor', value: '1' }), french), 'constructor');
});

test('of a group with the name of a side, only what is ours is translated', () => {
  const f = figure({ measure: 'killed', value: '12', group: 'civilians, Russian Military' });
  assert.equal(groupPhrase(f, french), 'civils, Russian Military');
  assert.equal(groupPhrase(f, arabic), 'مدنيون، \u2068Russian Military\u2069');
  assert.equal(groupPhrase(f, english), 'civilians, Russian Military');
  for (const group of ['Kachin, Shan', 'constructor', 'civilians of Mosul']) assert.equal(groupPhrase(figure({ measure: 'killed', value: '1', group }), french), group);
});

test('words of ours begin a row as a sentence does, names as they are written', () => {
  const head = (fields: object, aspect: 'population' | 'place') => rowPhrase(figure({ measure: 'killed', value: '1', ...fields }), french, [aspect]);
  assert.equal(head({ group: 'children' }, 'population'), 'Enfants');
  assert.equal(head({ place: 'gaza strip' }, 'place'), 'Bande de Gaza');
  assert.equal(head({ group: 'al-Shabaab, children' }, 'population'), 'al-Shabaab, enfants');
  assert.equal(head({ group: 'migrants of Moria' }, 'population'), 'migrants of Moria');
});

test('of a remark, what stands before the name of an agency is translated, and nothing else', () => {
  const note = (text: string, language = french) => caveats(figure({ measure: 'killed', value: '1', note: text }), language);
  assert.deepEqual(note('Information from: Reuters: Mosul'), ['Information provenant de\u00a0: Reuters: Mosul']);
  assert.deepEqual(note('Information from: Reuters', english), ['Information from: Reuters']);
  assert.deepEqual(note('Women: thirty of them'), ['Women: thirty of them']);
  assert.match(note('A party to the conflict states the losses of the other side.')[0]!, /^Une partie au conflit/);
  assert.deepEqual(note('Information from: Reuters', arabic), ['مصدر المعلومات: \u2068Reuters\u2069']);
});
