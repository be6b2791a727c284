import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { openBrowser, openPage, root, serve, type Served } from './browser-page.js';

const elements = join(root, 'src', 'elements');
const tags = readdirSync(elements).filter((tag) => existsSync(join(elements, tag, `${tag}.define.ts`)));
const files = { all: tags, ...Object.fromEntries(tags.map((tag) => [tag, [tag]])) };

/** As strict as a newsroom's site may be; nothing inline, nothing from elsewhere. */
const POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html";

const page = (scripts: string) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>a page</title>${scripts}</head><body></body></html>`;
const asModule = (name: string) => `<script type="module" src="/cdn/${name}.js"></script>`;
const asClassic = (name: string) => `<script async src="/cdn/${name}.js"></script>`;

let browser: Browser;
const servers: Served[] = [];

const ways: [way: string, html: string, defined: string[], policy: string][] = Object.entries(files).flatMap(([name, defined]) => [
  [`${name}.js as a module`, page(asModule(name)), defined, POLICY],
  [`${name}.js as a classic async script`, page(asClassic(name)), defined, POLICY],
  // Two copies of Lit ask for the same Trusted Types policy, which such a page must allow.
  [`${name}.js beside all.js`, page(asClassic(name) + asModule('all')), tags, `${POLICY} 'allow-duplicates'`],
]);

async function serveBare(html: string, policy: string): Promise<Served> {
  const server = await serve('.', { headers: { 'content-security-policy': policy }, pages: { '/bare': html } });
  servers.push(server);
  return server;
}

describe('a bare page with a strict policy', () => {
  before(async () => {
    browser = await openBrowser();
  });
  after(async () => {
    await browser.close();
    for (const server of servers) await server.close();
  });

  for (const [way, html, defined, policy] of ways) {
    it(`defines ${defined.join(', ')} from ${way}`, async () => {
      const { origin } = await serveBare(html, policy);
      const { page: opened, problems, requests, close } = await openPage(browser, `${origin}/bare`);
      try {
        const found = await opened.evaluate((names) => names.filter((name) => customElements.get(name) !== undefined), tags);
        assert.deepEqual(found, defined);
        assert.deepEqual(problems, []);
        const elsewhere = requests.filter((url) => !url.startsWith(`${origin}/`));
        assert.deepEqual(elsewhere, []);
      } finally {
        await close();
      }
    });
  }
});

/** What a chart in French needs that shows a publisher's file. */
const FRENCH = `<casualty-bars lang="fr" heading="Tués" src="/stories/data/ucdp-ged.csv" group-by="place"><p>Les chiffres sont dans un fichier.</p></casualty-bars>`;

describe('parts that are loaded on demand', () => {
  let libraries: Served;
  before(async () => {
    browser = await openBrowser();
    // A site for scripts alone, as a CDN is.
    libraries = await serve('.', { headers: { 'access-control-allow-origin': '*' } });
    servers.push(libraries);
  });
  after(async () => {
    await browser.close();
    for (const server of servers) await server.close();
  });

  const scripts: [way: string, script: (library: string) => string][] = [
    ['a module', () => asModule('all')],
    ['a classic async script', () => asClassic('all')],
    ['the file of one tag', () => asClassic('casualty-bars')],
    ['a classic script from another site', (library) => `<script async src="${library}/cdn/all.js"></script>`],
    ['a module from another site', (library) => `<script type="module" src="${library}/cdn/all.js"></script>`],
  ];
  for (const [way, script] of scripts) {
    it(`come from beside ${way}, once, under a strict policy`, async () => {
      const policy = POLICY.replace("script-src 'self'", `script-src 'self' ${libraries.origin}`);
      const html = page(script(libraries.origin)).replace('</body>', `${FRENCH}${FRENCH}</body>`);
      const { origin } = await serveBare(html, policy);
      const { page: opened, problems, requests, close } = await openPage(browser, `${origin}/bare`);
      try {
        await opened.waitForFunction(() => [...document.querySelectorAll('casualty-bars')].every((chart) => chart.shadowRoot?.querySelector('figure')), { timeout: 10_000 });
        const text = await opened.evaluate(() => document.querySelector('casualty-bars')!.shadowRoot!.textContent);
        assert.match(text, /UCDP GED/);
        assert.match(text, /Données/);
        assert.deepEqual(problems, []);
        for (const file of ['reader.js', 'words-fr.js', 'ucdp-ged.csv']) assert.equal(requests.filter((url) => url.endsWith(`/${file}`)).length, 1, file);
      } finally {
        await close();
      }
    });
  }

  it('are not asked for by a page in English without files', async () => {
    const html = page(asClassic('all')).replace('</body>', '<death-toll value="42,500" source="Gaza Health Ministry"></death-toll></body>');
    const { origin } = await serveBare(html, POLICY);
    const { page: opened, requests, close } = await openPage(browser, `${origin}/bare`);
    try {
      await opened.waitForFunction(() => document.querySelector('death-toll')?.shadowRoot?.querySelector('figure'));
      assert.deepEqual(requests.filter((url) => /reader|words-/.test(url)), []);
    } finally {
      await close();
    }
  });
});
