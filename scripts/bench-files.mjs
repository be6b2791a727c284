// What reading a file of events costs, beside d3's own reader of CSV and a loop that adds up one column by year.
// Run with tsx: node --import tsx scripts/bench-files.mjs
import { TextEncoder } from 'node:util';
import { csvParseRows } from 'd3';
import { ANY, wishesOf } from '../src/data/authored.ts';
import { readSheet } from '../src/data/files/read-sheet.ts';
import { sheetReader } from '../src/data/files/sheet-reader.ts';
import { finish } from '../src/data/files/work.ts';
import { en } from '../src/data/vocabulary/en.ts';

/** Events in the columns of UCDP GED, with as many further columns as it has. */
function eventsOf(count) {
  const more = Array.from({ length: 30 }, (_, i) => `column_${i}`);
  const rows = [['id', 'year', 'type_of_violence', 'where_prec', 'date_prec', 'country', 'side_b', 'date_start', 'date_end', 'low', 'best', 'high', ...more].join(',')];
  for (let i = 0; i < count; i++) {
    const year = 1989 + (i % 30), low = i % 40;
    rows.push([i, year, 1, 1, 1, `Country ${i % 12}`, `"Front, ${i % 50}"`, `${year}-03-01`, `${year}-03-02`, low, low + (i % 3), low + 5, ...more.map((_, k) => (k % 5 ? `text ${k}` : ''))].join(','));
  }
  return `${rows.join('\n')}\n`;
}

const choices = wishesOf((name) => (name === 'group-by' ? 'year' : ''), ANY, { locale: 'en', vocabulary: en }).choices;

/** In the pieces in which a page reads. */
function ours(bytes) {
  const reader = sheetReader({ name: 'bench.csv', type: 'text/csv' });
  let longest = 0;
  for (let at = 0; at < bytes.length; at += 65_536) {
    const start = performance.now();
    reader.push(bytes.subarray(at, at + 65_536));
    longest = Math.max(longest, performance.now() - start);
  }
  return { reading: finish(readSheet(reader.end().sheet, choices)), longest };
}

function baseline(text) {
  const [header, ...rows] = csvParseRows(text), year = header.indexOf('year'), best = header.indexOf('best');
  const sums = new Map();
  for (const row of rows) sums.set(row[year], (sums.get(row[year]) ?? 0) + Number(row[best]));
  return sums;
}

function timed(run) {
  run();
  const start = performance.now();
  const result = run();
  return { ms: performance.now() - start, result };
}

console.log('\nReading a file of events, grouped by year (beside csvParseRows and a loop)');
const times = [];
for (const count of [15_000, 150_000]) {
  const text = eventsOf(count), bytes = new TextEncoder().encode(text);
  const own = timed(() => ours(bytes)), base = timed(() => baseline(text));
  const added = own.result.reading.figures.reduce((sum, f) => sum + f.estimate.value, 0), expected = [...base.result.values()].reduce((a, b) => a + b, 0);
  if (added !== expected) throw new Error(`the sums differ: ${added} and ${expected}`);
  times.push(own.ms / base.ms, own.ms);
  console.log(`  ${count.toLocaleString('en').padStart(8)} rows, ${(bytes.length / 1e6).toFixed(1)} MB: x ${(own.ms / base.ms).toFixed(2)} (${own.ms.toFixed(0)} ms; longest piece ${own.result.longest.toFixed(1)} ms)`);
}
console.log(`  ten times the rows: x ${(times[3] / times[1]).toFixed(1)}`);
