import assert from 'node:assert/strict';
import { afterEach, beforeEach, test } from 'node:test';
import { ANY, wishesOf } from '../../src/data/authored.js';
import { FileReading, type FileKnown } from '../../src/loading/file-reading.js';
import { reader } from '../../src/loading/reader.js';
import { providedReader, provideReader } from '../../src/loading/registry.js';
import { ENGLISH } from '../read.js';
import { misbehaving, pause, status, until } from './server.js';

const { serve, asked } = await misbehaving();
beforeEach(() => { Object.assign(globalThis, { document: { hidden: false, addEventListener: () => undefined, removeEventListener: () => undefined } }); });
afterEach(() => { delete (globalThis as Record<string, unknown>).document; });

const body = (text: string): Parameters<typeof serve>[0] => (response) => { response.end(text); };
const SMALL = 'measure,value,place\nkilled,5,Aa\nkilled,7,Bb\n';
/** 60,000 places, so that reading takes several slices. */
const LARGE = `measure,value,place\n${Array.from({ length: 60_000 }, (_, i) => `killed,5,Place ${i}\n`).join('')}`;

/** A chart that asks whenever it is told that there is more to know. */
function chartOf(url: string, attributes: Record<string, string> = {}) {
  const written: Record<string, string> = { ...attributes }, seen: FileKnown[] = [];
  let calls = 0;
  const file = reader.file(() => {
    calls++;
    queueMicrotask(know);
  });
  function know(): FileKnown {
    const { choices } = wishesOf((name) => written[name] ?? '', ANY, ENGLISH);
    const known = file.know({ url, limits: { timeout: 2_000, maxBytes: 1e7 }, refresh: 0, choices, key: JSON.stringify(written) });
    seen.push(known);
    return known;
  }
  know();
  return { file, know, seen, written, calls: () => calls };
}
const placesIn = ({ reading }: FileKnown) => reading?.figures.map(({ place }) => place);
const isRead = (chart: ReturnType<typeof chartOf>) => () => chart.know().reading !== null;

test('a file is loaded, then read as its chart wants it', async () => {
  const url = serve(body(SMALL)), chart = chartOf(url, { where: 'place=Bb' });
  assert.deepEqual({ ...chart.seen[0], name: '' }, { name: '', reading: null, at: null, loading: { part: null, isRetrying: false }, isReading: false, fault: null });
  await until(isRead(chart), 'it is read');
  const known = chart.know();
  assert.deepEqual(placesIn(known), ['Bb']);
  assert.equal(known.loading, null);
  assert.equal(known.fault, null);
  assert.ok(Math.abs(known.at!.getTime() - Date.now()) < 5_000);
  chart.file.leave();
});

test('the same rows are read once, and anew when the chart wants others', async () => {
  const url = serve(body(SMALL)), chart = chartOf(url);
  await until(isRead(chart), 'it is read');
  const { reading } = chart.know();
  assert.equal(chart.know().reading, reading);
  chart.written.where = 'place=Aa';
  // The old figures are not what is wanted now.
  assert.equal(chart.know().reading, null);
  await until(isRead(chart), 'it is read anew');
  assert.deepEqual(placesIn(chart.know()), ['Aa']);
  assert.equal(asked(url), 1);
  chart.file.leave();
});

test('reading that takes long says how far it is, and ends with all rows', async () => {
  const chart = chartOf(serve(body(LARGE)));
  await until(isRead(chart), 'it is read');
  const parts = chart.seen.filter(({ isReading }) => isReading).map(({ loading }) => loading!.part!);
  assert.deepEqual(parts, [...parts].sort((a, b) => a - b));
  assert.ok(parts.every((part) => part >= 0 && part <= 1));
  assert.ok(chart.know().reading!.figures.length > 0);
  chart.file.leave();
});

test('a chart that wants something else while its file is read gets only that', async () => {
  const chart = chartOf(serve(body(LARGE)));
  await until(() => chart.know().isReading, 'it is being read');
  chart.written.where = 'place=Place 7';
  await until(isRead(chart), 'it is read');
  assert.deepEqual(placesIn(chart.know()), ['Place 7']);
  chart.written.where = '';
  chart.know();
  chart.written.where = 'place=Place 7';
  await until(() => !chart.know().isReading, 'it is read');
  assert.deepEqual(placesIn(chart.know()), ['Place 7']);
  chart.file.leave();
});

for (const [what, text] of [['is loaded', ''], ['is read', LARGE]] as const) {
  test(`a chart that leaves while its file ${what} is told nothing more`, async () => {
    const chart = chartOf(serve(text === '' ? () => undefined : body(text)));
    if (text !== '') await until(() => chart.know().isReading, 'it is being read');
    chart.file.leave();
    await pause(0);
    const before = chart.calls();
    await pause(150);
    assert.equal(chart.calls(), before);
  });
}

test('a newer file takes the place of the old figures when it is read, and a failure does not', async () => {
  const url = serve(body(SMALL), status(404), body('<html>'), body('measure,value,place\nkilled,9,Cc\n')), chart = chartOf(url);
  await until(isRead(chart), 'it is read');
  const { reading, at } = chart.know();
  for (const code of ['file-status', 'file-web-page']) {
    chart.file.reload();
    await until(() => chart.know().fault?.code === code && chart.know().loading === null, code);
    assert.equal(chart.know().reading, reading);
    assert.equal(chart.know().at, at);
  }
  chart.file.reload();
  await until(() => chart.know().fault === null, 'it is loaded again');
  await until(() => placesIn(chart.know())?.[0] === 'Cc', 'it is read again');
  assert.ok(chart.know().at! > at!);
  chart.file.leave();
});

test('another address forgets what was read of the first', async () => {
  const chart = chartOf(serve(body(SMALL)));
  await until(isRead(chart), 'it is read');
  const { choices } = wishesOf(() => '', ANY, ENGLISH);
  const known = chart.file.know({ url: serve(() => undefined), limits: { timeout: 2_000, maxBytes: 1e7 }, refresh: 0, choices, key: '{}' });
  assert.equal(known.reading, null);
  assert.equal(known.at, null);
  chart.file.leave();
});

test('a chart that comes back asks again', async () => {
  const url = serve(body(SMALL)), chart = chartOf(url);
  await until(isRead(chart), 'it is read');
  chart.file.leave();
  assert.equal(chart.know().reading, null);
  await until(isRead(chart), 'it is read');
  assert.equal(asked(url), 2);
  chart.file.leave();
});

test('the first reader that a page provides stays', () => {
  assert.equal(providedReader(), undefined);
  const other = { ...reader };
  provideReader(reader);
  provideReader(other);
  assert.equal(providedReader(), reader);
  assert.ok(reader.file(() => undefined) instanceof FileReading);
});
