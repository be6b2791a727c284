import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { openBrowser, openPage, serve, type Served } from './browser-page.js';
import { chartsOn, SHIFT_RECORDER, shiftOf, type ChartOnPage } from './charts-on-page.js';

/** What each chart of the article must say, in its accessible name and to the eye: figures, qualifiers, sources, dates. */
const ENGLISH: [chart: string, says: string[]][] = [
  ['the killed', ['42,500', 'Killed', 'Gaza Health Ministry', '18 October 2024', '7 October 2023', 'does not separate civilians and combatants']],
  ['the killed, wounded and presumed dead', ['42,500', '99,546', 'Wounded', 'Presumed dead', 'at least 11,000', 'ource not stated', 'ate not stated']],
  ['both sides', ['42,500', '1,200', 'soldiers and civilians', 'Government of Israel', '7 October 2023', '18 October 2024', '1,400', '10 November 2023']],
  ['women and children', ['omen and children among the killed', 'the majority', 'Palestinian and international organizations', 'ate not stated']],
  ['displacement', ['All over the Gaza Strip', 'Rafah', 'nearly two million', 'the vast majority', 'Central Gaza', 'hundreds of thousands', 'ource not stated']],
  ['the famine', ['many', 'Died', 'children', 'ource not stated']],
  ['a count and an estimate', ['37,877', '64,260', '95% confidence interval', '55,298', '78,525', 'Jamaluddine', 'The Lancet', '30 June 2024', 'capture–recapture']],
  ['the year', ['8,525', '31 October 2023', '42,500', '18 October 2024', 'Gaza Health Ministry', '64,260', '95% confidence interval', '55,298', '78,525', 'Jamaluddine', 'A truce', '24 November 2023']],
];
const ARABIC: [chart: string, says: string[]][] = [
  ['القتلى', ['42,500', 'قتلى', 'وزارة الصحة في غزة', 'منذ', '2024']],
  ['المفقودون', ['99,546', 'ما لا يقل عن', '11,000', 'المصدر غير مذكور', 'التاريخ غير مذكور']],
  ['الطرفان', ['1,200', 'حكومة إسرائيل', '1,400']],
  ['النساء والأطفال', ['أكثر من النصف']],
  ['النزوح', ['ما يقارب', '2,000,000', 'الغالبية العظمى', 'مئات الآلاف', 'رفح']],
  ['المجاعة', ['ذُكر دون عدد', 'المصدر غير مذكور']],
  ['حصيلة وتقدير', ['37,877', '64,260', 'مجال الثقة', '55,298', '78,525']],
  ['العام', ['8,525', '42,500', 'وزارة الصحة في غزة', '64,260', 'مجال الثقة', '55,298', '78,525', 'هدنة']],
];

let browser: Browser;
let site: Served;

/** Marks that keep numbers from turning the text around them; not seen, not compared. */
const plain = (text: string) => text.replace(/[\u2066-\u2069\u200e\u200f]/g, '');

function assertSays(charts: ChartOnPage[], expected: [string, string[]][]): void {
  assert.equal(charts.length, expected.length);
  for (const [i, [chart, says]] of expected.entries()) {
    const { name, text } = charts[i]!;
    for (const words of says) {
      assert.ok(plain(name).includes(words), `${chart}: “${words}” is not in the accessible name: ${name}`);
      assert.ok(plain(text).includes(words), `${chart}: “${words}” is not to be seen: ${text}`);
    }
  }
}

describe('the demo article', () => {
  before(async () => {
    browser = await openBrowser();
    site = await serve('.');
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  for (const [file, expected, dir] of [['index.html', ENGLISH, 'ltr'], ['ar.html', ARABIC, 'rtl']] as const) {
    for (const width of [360, 1280]) {
      for (const scheme of ['light', 'dark']) {
        it(`${file} draws all its charts at ${String(width)} px, ${scheme}, without an error or a shift`, async () => {
          const { page, problems, requests, close } = await openPage(browser, `${site.origin}/stories/article/${file}`, {
            viewport: { width, height: 800 }, media: [{ name: 'prefers-color-scheme', value: scheme }], before: SHIFT_RECORDER,
          });
          try {
            const charts = await chartsOn(page);
            assert.equal(charts.length, 8);
            assert.deepEqual(charts.filter((c) => !c.drawn || c.width < 280 || c.height < 60 || c.dir !== dir), []);
            assert.deepEqual(problems, []);
            assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), width);
            assert.equal(await shiftOf(page), 0);
            assert.deepEqual(requests.filter((url) => !url.startsWith(site.origin)), []);
          } finally {
            await close();
          }
        });
      }
    }

    it(`${file} says every figure with its qualifier and its source, to the eye and to a screen reader`, async () => {
      const { page, close } = await openPage(browser, `${site.origin}/stories/article/${file}`);
      try {
        assertSays(await chartsOn(page), expected);
      } finally {
        await close();
      }
    });
  }

  it('prints no percentage for a share that was stated in words, and never adds up the killed and the presumed dead', async () => {
    const { page, close } = await openPage(browser, `${site.origin}/stories/article/index.html`);
    try {
      const charts = await chartsOn(page);
      assert.doesNotMatch(charts[3]!.text + charts[3]!.name, /\d ?%/);
      const all = charts.map((c) => c.text + c.name).join(' ');
      for (const sum of ['53,500', '142,046', '153,046', '43,700']) assert.ok(!all.includes(sum), sum);
    } finally {
      await close();
    }
  });

  it('is readable without scripts: the tables and sentences are the page’s own', async () => {
    const { page, close } = await openPage(browser, `${site.origin}/stories/article/index.html`, { javascript: false });
    try {
      const text = await page.evaluate(() => document.body.innerText);
      for (const words of ['42,500', 'at least 11,000', 'hundreds of thousands', '64,260 (95% CI 55,298–78,525)']) assert.ok(text.includes(words), words);
    } finally {
      await close();
    }
  });
});
