// Prints what our charts cost a reader's device, as a ratio to the same bars written by hand
// with innerHTML in the same run; times alone would say more about this machine than about us.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import { launchOptions } from './browser.mjs';

const RUNS = 9;
const all = readFileSync(resolve(import.meta.dirname, '../cdn/all.js'), 'utf8');

const ROWS = [['killed', 42500], ['injured', 99546], ['presumed-dead', 11000]];
const table = `<table><tr><th>measure</th><th>value</th></tr>${ROWS.map(([m, v]) => `<tr><td>${m}</td><td>${m === 'presumed-dead' ? `at least ${v}` : v}</td></tr>`).join('')}</table>`;
const ours = `<casualty-bars heading="Reported casualties" source="Gaza Health Ministry" as-of="2024-10-18">${table}</casualty-bars>`;
const byHand = `<figure><p>Reported casualties</p>${ROWS.map(([m, v]) => `<p>${m}</p><p>${v}</p><svg width="100%" height="24"><rect y="4" height="16" width="${v / 1000}%"/></svg>`).join('')}<p>Source: Gaza Health Ministry</p>${table}</figure>`;

/** The main thread's work, in ms, from an empty page until `script` has drawn. */
async function cost(browser, script) {
  const page = await browser.newPage();
  await page.setContent('<!doctype html><html lang="en"><body></body></html>');
  const cdp = await page.createCDPSession();
  await cdp.send('Performance.enable');
  const spent = async () => (await cdp.send('Performance.getMetrics')).metrics.find((m) => m.name === 'TaskDuration').value * 1000;
  const start = await spent();
  await page.evaluate(script);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  const end = await spent();
  await page.close();
  return end - start;
}

const put = (html) => `document.body.innerHTML = ${JSON.stringify(html)};`;
const cases = [1, 20, 100].flatMap((n) => [
  { name: `${n} by hand`, script: put(byHand.repeat(n)), base: `${n} by hand` },
  { name: `${n} of ours, script included`, script: `${put(ours.repeat(n))}${all}`, base: `${n} by hand` },
]);

// Three sources of a thousand days each: our rows are read, checked, drawn and listed; by hand they are three lines.
const DAYS = Array.from({ length: 3000 }, (_, i) => [i % 1000, Math.floor(i / 1000), (1 + Math.floor(i / 1000)) * 20 * (i % 1000)]);
const lines = [0, 1, 2].map((s) => `<polyline fill="none" stroke="#456" points="${DAYS.filter((d) => d[1] === s).map(([day, , value]) => `${day * 0.7},${220 - value / 300}`).join(' ')}"/>`).join('');
const rows = DAYS.map(([day, s, value]) => ({ 'as-of': new Date(Date.UTC(2023, 9, 7 + day)).toISOString().slice(0, 10), since: '2023-10-07', source: `Source ${s}`, value }));
cases.push(
  { name: '3 × 1,000 days by hand', script: put(`<figure><svg width="700" height="220">${lines}</svg></figure>`), base: '3 × 1,000 days by hand' },
  { name: '3 × 1,000 days, script included', script: `${all}\nconst chart = document.createElement('toll-timeline'); chart.data = ${JSON.stringify(rows)}; document.body.append(chart);`, base: '3 × 1,000 days by hand' },
);

// Two thousand movements between two hundred places: ours reads and checks all, draws the largest and lists the rest in pages; by hand all are ribbons.
const MOVES = Array.from({ length: 2000 }, (_, i) => ({ from: `Place ${i % 200}`, to: `Place ${(i * 7 + Math.floor(i / 200)) % 200}`, value: Math.ceil(400_000 / (1 + ((i * 37) % 2000))) }));
const ribbons = MOVES.map((m, i) => `<path fill="#789" fill-opacity=".5" d="M0,${i}C350,${i} 350,${(i * 7) % 2000} 700,${(i * 7) % 2000}v${1 + m.value / 9000}C350,${1 + (i * 7) % 2000} 350,${1 + i} 0,${1 + i}Z"/>`).join('');
cases.push(
  { name: '2,000 movements by hand', script: put(`<figure><svg width="700" height="2000">${ribbons}</svg></figure>`), base: '2,000 movements by hand' },
  { name: '2,000 movements, script included', script: `${all}\nconst chart = document.createElement('displacement-flow'); chart.source = 'Example'; chart.measure = 'displacements'; chart.data = ${JSON.stringify(MOVES)}; document.body.append(chart);`, base: '2,000 movements by hand' },
);

const browser = await puppeteer.launch(await launchOptions());
const times = new Map(cases.map((c) => [c.name, []]));
// Interleaved, so that a busy moment hits every case alike.
for (let run = 0; run <= RUNS; run++) for (const c of cases) {
  const ms = await cost(browser, c.script);
  if (run > 0) times.get(c.name).push(ms);
}
await browser.close();

const median = (list) => [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
for (const { name, base } of cases) {
  const ms = median(times.get(name));
  console.log(`${name.padEnd(32)} ${ms.toFixed(1).padStart(8)} ms  × ${(ms / median(times.get(base))).toFixed(2)}`);
}
