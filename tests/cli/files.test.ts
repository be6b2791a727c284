import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { ANY, wishesOf } from '../../src/data/authored.js';
import { readSheet } from '../../src/data/files/read-sheet.js';
import { sheetReader } from '../../src/data/files/sheet-reader.js';
import { finish } from '../../src/data/files/work.js';
import { DeathToll, TollTimeline } from '../../src/elements/index.js';
import { misbehaving, status } from '../loading/server.js';
import { ENGLISH } from '../read.js';
import { checked, codes, fileChecked, folder, numbers, STORIES } from './checking.js';

const at = folder({
  'own.csv': 'measure,value,source,as-of\nkilled,"at least 11,000",Ministry,2024-10-18\ninjured,99546,Ministry,2024-10-18\n',
  'german.csv': 'Größe;Tote;Ort\n1;1.234;Aleppo\n2;12.500;Idlib\n',
  'plain.csv': 'measure,value\nkilled,42500\n',
  'rows.json': '[{"measure":"killed","value":7},{"measure":"killed","value":"nine"}]',
  'tagged.csv': 'A list\nDate,Dead,Hurt\n#date,#affected+killed,#affected+injured\n2024-05-01,12,30\n',
  'bad.csv': 'measure,value,as-of\nkilled,12.5,2024-01-01\nkilled,70,03/04/2024\nkilled,80,2024-01-01\n',
  'empty.csv': '',
  'picture.csv': Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]),
  'noise.csv': Uint8Array.from({ length: 4000 }, (_, i) => (i * 7919) % 256),
  'page.csv': '<!doctype html><p>No.',
});
const data = (name: string) => join(STORIES, 'data', name);

describe('a file of figures', () => {
  it('is read in our own words', async () => {
    const result = await fileChecked(at('own.csv'), { lang: 'en' });
    assert.deepEqual(numbers(result), ['11000+', '99546']);
    assert.equal(result.problems, 0);
    assert.match(result.report, /1\. Killed: at least 11,000\. Source: Ministry\. As of 18 October 2024\./);
    assert.match(result.report, /2\. Injured: 99,546\./);
  });

  it('says where English was assumed, and how to say it', async () => {
    const result = await fileChecked(at('own.csv'));
    assert.deepEqual(codes(result), ['language-assumed 2 value']);
    assert.match(result.report, /--lang en/);
  });

  it('is read by its language', async () => {
    const columns = 'value: Tote; place: Ort';
    assert.deepEqual(numbers(await fileChecked(at('german.csv'), { lang: 'de', columns, measure: 'killed' })), ['1234', '12500']);
    const english = await fileChecked(at('german.csv'), { lang: 'en', columns, measure: 'killed' });
    assert.deepEqual(numbers(english), []);
    assert.deepEqual(codes(english).filter((code) => code.startsWith('ambiguous')), ['ambiguous-number 2 Tote', 'ambiguous-number 3 Tote']);
  });

  it('may have HXL tags, or be JSON', async () => {
    assert.deepEqual(numbers(await fileChecked(at('tagged.csv'))), ['12', '30']);
    const rows = await fileChecked(at('rows.json'), { lang: 'en' });
    assert.deepEqual(numbers(rows), ['7', '9']);
  });

  it('is named with every problem, its row as in a spreadsheet, and its column', async () => {
    const result = await fileChecked(at('bad.csv'), { lang: 'en' });
    assert.deepEqual(codes(result), ['fraction-of-a-person 2 value', 'ambiguous-date 3 as-of']);
    assert.equal(result.problems, 2);
    const lines = result.report.split('\n');
    assert.equal(lines[0], at('bad.csv'));
    assert.equal(lines.filter((line) => /^ {2}! Row 2, “value”: “12.5” .*left out/.test(line)).length, 1);
    assert.equal(lines.filter((line) => /^ {2}! Row 3, “as-of”: “03\/04\/2024” /.test(line)).length, 1);
  });

  // Worked out with awk: Myanmar (Burma), sums of low, best, high by year.
  it('of a publisher is grouped and filtered as asked', async () => {
    const years = await fileChecked(data('ucdp-ged.csv'), { where: 'country=Myanmar', 'group-by': 'year' });
    assert.deepEqual(numbers(years), ['22 22 122', '205 205 374', '16 16 30']);
    assert.match(years.report, /country=Myanmar \(10 of 14\)/);
    assert.deepEqual(numbers(await fileChecked(data('ucdp-ged.csv'), { format: 'ucdp-ged' })), ['243 247 538']);
    assert.deepEqual(codes(await fileChecked(data('hxl-ukraine-casualties.csv'), { format: 'ucdp-ged' })), ['unfit-format format']);
  });

  it('gives the latest, and the measure that is asked for', async () => {
    const latest = await fileChecked(data('hxl-ukraine-casualties.csv'), { 'as-of': 'latest', measure: 'injured' });
    assert.deepEqual(numbers(latest), ['3053']);
    assert.match(latest.report, /25 April 2022/);
  });

  it('is read for a kind of chart', async () => {
    // Eight dates of killed and injured: a death toll draws the killed of the latest, nothing else.
    const toll = await fileChecked(data('hxl-ukraine-casualties.csv'), { as: 'death-toll' });
    assert.deepEqual(numbers(toll), ['2665']);
    // Whoever moved, nobody died.
    assert.equal((await fileChecked(data('iom-dtm.csv'), { as: 'death-toll' })).reading.figures.length, 0);
    // A flow has no use for a number without a place.
    const flow = await fileChecked(at('plain.csv'), { as: 'displacement-flow', measure: 'displaced', columns: 'value: value' });
    assert.deepEqual(codes(flow), ['no-ends 2']);
    assert.equal(flow.reading.figures.length, 0);
  });

  it('that takes a sentence takes one figure', async () => {
    assert.deepEqual(codes(await fileChecked(at('rows.json'), { as: 'reported-figure', lang: 'en' })), ['too-many-rows']);
  });

  it('gives the figures that the chart reads', async () => {
    const asks: [string, Record<string, string>, typeof DeathToll | typeof TollTimeline][] = [
      ['ucdp-ged.csv', { where: 'country=Myanmar', 'group-by': 'year' }, TollTimeline], ['ucdp-ged.csv', {}, TollTimeline], ['t4p-gaza.json', {}, DeathToll],
      ['iraq-body-count.csv', { 'group-by': 'month' }, DeathToll], ['airwars.json', { source: 'Airwars' }, DeathToll],
    ];
    for (const [name, ask, { kind }] of asks) {
      const { choices } = wishesOf((field) => ask[field] ?? '', kind, { ...ENGLISH });
      const sheet = sheetReader({ name: 'x', type: null });
      sheet.push(readFileSync(data(name)));
      const expected = finish(readSheet(sheet.end().sheet!, choices));
      const { reading } = await fileChecked(data(name), { ...ask, lang: 'en', as: kind === DeathToll.kind ? 'death-toll' : 'toll-timeline' });
      assert.ok(expected.figures.length > 0, name);
      assert.deepEqual(reading.figures, expected.figures, name);
      assert.deepEqual(reading.problems, expected.problems, name);
    }
    assert.equal(ANY.defaults.measure, undefined);
  });

  it('is reported in the language that is asked for', async () => {
    assert.match((await fileChecked(data('hxl-ukraine-casualties.csv'), { lang: 'fr', 'as-of': 'latest' })).report, /tués|Tués/);
    const arabic = await fileChecked(at('bad.csv'), { lang: 'ar' });
    assert.match(arabic.report, /[\u0600-\u06ff]/);
    assert.doesNotMatch(arabic.report, /[\u2066-\u2069]/);
    assert.doesNotMatch(arabic.report, /left out/);
  });

  it('that is none is named as what it is', async () => {
    assert.deepEqual(codes(await fileChecked(at('empty.csv'))), ['file-empty']);
    assert.deepEqual(codes(await fileChecked(at('picture.csv'))), ['file-kind']);
    assert.deepEqual(codes(await fileChecked(at('page.csv'))), ['file-web-page']);
    const noise = await fileChecked(at('noise.csv'));
    assert.equal(noise.reading.figures.length, 0);
    assert.ok(noise.problems > 0);
    assert.match((await fileChecked(at('none.csv'))).report, /none\.csv: there is no such file$/);
    assert.match((await fileChecked(at('.'))).report, /this is a folder, not a file$/);
  });
});

describe('a file on the web', () => {
  it('is read from there', async () => {
    const server = await misbehaving();
    const url = server.serve((response) => { response.end(readFileSync(data('ucdp-ged.csv'))); });
    assert.deepEqual(numbers(await fileChecked(url, { 'group-by': 'year', where: 'country=Myanmar' })), ['22 22 122', '205 205 374', '16 16 30']);
  });

  it('that is not there is a problem', async () => {
    const server = await misbehaving();
    const result = await fileChecked(server.serve(status(404)));
    assert.deepEqual(codes(result), ['file-status']);
    assert.match(result.report, /404/);
    const [wrong] = await checked('http://user:secret@127.0.0.1/');
    assert.deepEqual(codes(wrong!), ['file-address']);
  });
});
