import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { openBrowser, openPage, serve, type Served } from './browser-page.js';
import { chartsOn, SHIFT_RECORDER, shiftOf } from './charts-on-page.js';

/** The three tags of the authoring contract. */
const TAGS = `
<death-toll heading="Killed in Gaza since 7 October 2023" value="42,500"
  source="Gaza Health Ministry" as-of="2024-10-18" since="2023-10-07">
  According to Gaza's Health Ministry, 42,500 people have been killed.
</death-toll>
<casualty-bars heading="Reported casualties" source="Gaza Health Ministry" as-of="2024-10-18">
  <table>
    <tr><th>measure</th><th>value</th></tr>
    <tr><td>killed</td><td>42,500</td></tr>
    <tr><td>injured</td><td>99,546</td></tr>
    <tr><td>presumed-dead</td><td>at least 11,000</td></tr>
  </table>
</casualty-bars>
<displacement-flow heading="Displacement inside the Gaza Strip">
  <table>
    <tr><th>step</th><th>from</th><th>to</th><th>value</th></tr>
    <tr><td>1</td><td>All of the Gaza Strip</td><td>Rafah</td><td>nearly two million</td></tr>
    <tr><td>2</td><td>Rafah</td><td>Central Gaza</td><td>hundreds of thousands</td></tr>
  </table>
</displacement-flow>`;

/** The form that every CMS lets through. */
const PLAIN = `
<figure data-chart="casualty-bars" data-heading="Reported casualties" data-source="Gaza Health Ministry" data-as-of="2024-10-18">
<table>
<caption>Reported casualties, Gaza Health Ministry, 18 October 2024</caption>
<thead><tr><th scope="col">measure</th><th scope="col">value</th></tr></thead>
<tbody><tr><th scope="row">killed</th><td>42,500</td></tr><tr><th scope="row">injured</th><td>99,546</td></tr><tr><th scope="row">presumed-dead</th><td>at least 11,000</td></tr></tbody>
</table>
</figure>
<div data-chart="death-toll" data-value="at least 350,209" data-source="OHCHR" data-as-of="2021-03">At least 350,209 people were killed, according to OHCHR.</div>`;

const JSON_FORM = `<casualty-bars heading="From JSON"><script type="application/json">[{"measure":"killed","value":42500,"source":"Gaza Health Ministry","as-of":"2024-10-18"}]</script></casualty-bars>`;

const page = (head: string, body: string) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A page</title>${head}</head><body>${body}</body></html>`;

/** reliability: figure 3. */
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

const PAGES = {
  '/module': page('<script type="module" src="/cdn/all.js"></script>', TAGS + PLAIN),
  '/async': page('<script async src="/cdn/all.js"></script>', TAGS + PLAIN),
  '/last': page('', `${TAGS + PLAIN}<script src="/cdn/all.js"></script>`),
  '/twice': page('<script type="module" src="/cdn/all.js"></script><script async src="/cdn/all.js"></script><script async src="/cdn/death-toll.js"></script>', TAGS + PLAIN),
  '/no-lang': page('<script type="module" src="/cdn/all.js"></script>', TAGS).replace(' lang="en"', ''),
  '/still': page('<script type="module" blocking="render" src="/cdn/all.js"></script>', `<h1>Still</h1>${TAGS + PLAIN}<p>The end.</p>`),
  '/json': page('<script type="module" src="/cdn/all.js"></script>', TAGS + PLAIN + JSON_FORM),
};

let browser: Browser;
let site: Served;
let strict: Served;

describe('a page with one script tag', () => {
  before(async () => {
    browser = await openBrowser();
    site = await serve('.', { pages: PAGES });
    strict = await serve('.', { pages: PAGES, headers: { 'content-security-policy': POLICY } });
  });
  after(async () => {
    await browser.close();
    await site.close();
    await strict.close();
  });

  for (const [path, way] of [['/module', 'a module in the head'], ['/async', 'a classic async script'], ['/last', 'a classic script at the end'], ['/twice', 'several of our files at once']] as const) {
    it(`draws the three tags and the plain markup with ${way}`, async () => {
      const { page: opened, problems, close } = await openPage(browser, site.origin + path);
      try {
        const charts = await chartsOn(opened);
        assert.deepEqual(charts.map((c) => [c.tag, c.drawn]), [['death-toll', true], ['casualty-bars', true], ['displacement-flow', true], ['casualty-bars', true], ['death-toll', true]]);
        assert.match(charts[0]!.name, /42,500.*Gaza Health Ministry/);
        assert.match(charts[3]!.text, /at least 11,000/);
        assert.match(charts[4]!.name, /at least 350,209.*OHCHR/);
        assert.deepEqual(problems, []);
      } finally {
        await close();
      }
    });
  }

  it('draws on a page that states no language, and says that English was assumed', async () => {
    const { page: opened, close } = await openPage(browser, `${site.origin}/no-lang`);
    try {
      const charts = await chartsOn(opened);
      assert.deepEqual(charts.map((c) => c.drawn), [true, true, true]);
      const notes = await opened.evaluate(() => [...document.querySelectorAll('death-toll, casualty-bars')].map((c) => c.shadowRoot?.querySelector('.problems')?.textContent ?? ''));
      for (const note of notes) assert.match(note, /does not state its language/);
    } finally {
      await close();
    }
  });

  it('upgrades plain markup that is inserted later, once', async () => {
    const { page: opened, problems, close } = await openPage(browser, `${site.origin}/module`);
    try {
      await opened.evaluate(() => {
        const figure = document.createElement('figure');
        figure.dataset.chart = 'death-toll';
        figure.dataset.value = 'nearly two million';
        figure.dataset.measure = 'displaced';
        figure.textContent = 'Nearly two million people were displaced.';
        const section = document.createElement('section');
        section.append(figure);
        document.body.prepend(section);
      });
      const charts = await chartsOn(opened);
      assert.equal(charts.length, 6);
      assert.match(charts[0]!.name, /Displaced: nearly two million/);
      assert.deepEqual(problems, []);
    } finally {
      await close();
    }
  });

  it('moves nothing when its script blocks the first painting', async () => {
    const { page: opened, close } = await openPage(browser, `${site.origin}/still`, { before: SHIFT_RECORDER, viewport: { width: 412, height: 800 } });
    try {
      assert.equal((await chartsOn(opened)).filter((c) => c.drawn).length, 5);
      assert.equal(await shiftOf(opened), 0);
    } finally {
      await close();
    }
  });

  it('runs under a strict content policy with Trusted Types, with no report', async () => {
    const { page: opened, problems, requests, close } = await openPage(browser, `${strict.origin}/json`, {
      before: "window.reports = []; document.addEventListener('securitypolicyviolation', (e) => window.reports.push(e.violatedDirective + ' ' + e.blockedURI));",
    });
    try {
      const charts = await chartsOn(opened);
      assert.deepEqual(charts.map((c) => c.drawn), Array.from({ length: 6 }, () => true));
      const reports = await opened.evaluate(() => (window as unknown as { reports: string[] }).reports);
      assert.deepEqual(reports, []);
      assert.deepEqual(problems, []);
      assert.deepEqual(requests.filter((url) => !url.startsWith(strict.origin)), []);
    } finally {
      await close();
    }
  });
});
