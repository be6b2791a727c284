// Prints the weight of each file for the CDN beside its budget; fails above it.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** gzip -9, in kB of 1000 bytes: what a reader's phone has to fetch before the chart is there. */
const BUDGETS = {
  'all.js': 86.5,
  'death-toll.js': 46.9,
  'casualty-bars.js': 47.8,
  'displacement-flow.js': 71.3,
  'reported-figure.js': 37.5,
  'toll-timeline.js': 52.2,
  // Fetched by pages that are in the language.
  'words-ar.js': 13.6,
  'words-es.js': 12.9,
  'words-fr.js': 13.4,
  'words-he.js': 13,
  'words-ru.js': 16.3,
  'words-uk.js': 16.3,
  // Fetched by pages that show a file.
  'reader.js': 39.5,
};

const cdn = resolve(import.meta.dirname, '..', 'cdn');
const built = (existsSync(cdn) ? readdirSync(cdn) : []).filter((name) => name.endsWith('.js'));
const rows = [...new Set([...Object.keys(BUDGETS), ...built])].map((name) => {
  if (!built.includes(name)) return { name, fault: 'has a budget but was not built' };
  const file = readFileSync(resolve(cdn, name));
  const gzip = gzipSync(file, { level: 9 }).length;
  const budget = BUDGETS[name];
  const fault = budget === undefined ? 'has no budget: add one in scripts/size.mjs' : gzip > budget * 1000 ? 'is above its budget' : undefined;
  return { name, minified: file.length, gzip, brotli: brotliCompressSync(file).length, budget, fault };
});

const bytes = (number) => (number === undefined ? '–' : number.toLocaleString('en')).padStart(10);
console.log(`${'file'.padEnd(24)}${['minified', 'gzip', 'brotli', 'budget'].map((head) => head.padStart(10)).join('')}`);
for (const { name, minified, gzip, brotli, budget, fault } of rows) {
  const limit = budget === undefined ? undefined : budget * 1000;
  console.log(`${name.padEnd(24)}${[minified, gzip, brotli, limit].map(bytes).join('')}${fault ? `  ${name} ${fault}` : ''}`);
}
if (rows.some(({ fault }) => fault)) process.exitCode = 1;
