import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Browser, Page } from 'puppeteer-core';
import { openBrowser, openPage, root, serve, type Served } from './browser-page.js';

interface Entry {
  id: string;
  title: string;
  name: string;
  type: 'story' | 'docs';
}

const index = join(root, 'storybook-static', 'index.json');
const entries = existsSync(index) ? Object.values((JSON.parse(readFileSync(index, 'utf8')) as { entries: Record<string, Entry> }).entries) : [];
const axe = readFileSync(join(root, 'node_modules', 'axe-core', 'axe.min.js'), 'utf8');

const AXE_OPTIONS: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  // These judge a whole page; a story is one piece of it.
  rules: { region: { enabled: false }, 'landmark-one-main': { enabled: false }, 'page-has-heading-one': { enabled: false } },
};

let served: Served;
let browser: Browser;

/** Waits for the story's end, its play function included, and tells how it ended. */
async function storyEnd(page: Page): Promise<string> {
  const phase = await page.waitForFunction(
    () => {
      const { currentRender } = (window as unknown as { __STORYBOOK_PREVIEW__?: { currentRender?: { phase?: string } } }).__STORYBOOK_PREVIEW__ ?? {};
      return ['finished', 'errored', 'aborted'].find((end) => end === currentRender?.phase);
    },
    { timeout: 15_000 },
  );
  return (await phase.jsonValue()) ?? 'unknown';
}

/** Custom elements of the story that are defined and take up room. */
function drawnElements(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    const elements = [...document.querySelectorAll('#storybook-root *')].filter((element) => element.localName.includes('-') && element.matches(':defined'));
    for (const element of elements) await (element as Element & { updateComplete?: Promise<unknown> }).updateComplete;
    return elements
      .filter((element) => {
        const { width, height } = element.getBoundingClientRect();
        return width > 0 && height > 0;
      })
      .map((element) => element.localName);
  });
}

async function violations(page: Page): Promise<string[]> {
  // Another axe in the story's own frame, apart from the one of the accessibility panel.
  await page.evaluate(axe);
  const results = await page.evaluate(
    (options) => (window as unknown as { axe: { run: (context: Document, options: RunOptions) => Promise<AxeResults> } }).axe.run(document, options),
    AXE_OPTIONS,
  );
  return results.violations.map(({ id, help, nodes }) => `${id}: ${help}\n${nodes.map(({ target, failureSummary }) => `  ${target.join(' ')}: ${failureSummary ?? ''}`).join('\n')}`);
}

// A story is mostly waiting, so several are open at once.
describe('the built Storybook', { concurrency: 3 }, () => {
  before(async () => {
    served = await serve('storybook-static');
    browser = await openBrowser();
  });
  after(async () => {
    await browser.close();
    await served.close();
  });

  it('has stories', () => {
    assert.ok(entries.some(({ type }) => type === 'story'));
  });

  for (const { id, title, name } of entries.filter(({ type }) => type === 'story')) {
    it(`${title}: ${name}`, async () => {
      // The panel's own run of axe is put off: ours says more.
      const { page, problems, close } = await openPage(browser, `${served.origin}/iframe.html?id=${id}&viewMode=story&globals=a11y.manual:!true`);
      try {
        const end = await storyEnd(page);
        const drawn = await drawnElements(page);
        assert.deepEqual(problems, []);
        assert.equal(end, 'finished');
        assert.notDeepEqual(drawn, [], 'no defined custom element with a size');
        assert.deepEqual(await violations(page), []);
        assert.deepEqual(problems, []);
      } finally {
        await close();
      }
    });
  }

  // Of a page of documentation only our part is judged: that it loads and that nothing in it breaks.
  for (const { id, title, name } of entries.filter(({ type }) => type === 'docs')) {
    it(`${title}: ${name} (page)`, async () => {
      const { page, problems, close } = await openPage(browser, `${served.origin}/iframe.html?id=${id}&viewMode=docs`);
      try {
        await page.waitForFunction(() => (document.querySelector('#storybook-docs')?.textContent.trim().length ?? 0) > 0, { timeout: 15_000 });
        await page.waitForNetworkIdle({ idleTime: 200 });
        assert.deepEqual(problems, []);
        assert.equal(await page.$('.sb-show-errordisplay'), null);
      } finally {
        await close();
      }
    });
  }
});
