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
