import type { Page } from 'puppeteer-core';

export interface ChartOnPage {
  tag: string;
  drawn: boolean;
  width: number;
  height: number;
  /** The accessible name of the chart. */
  name: string;
  /** What a reader sees in it. */
  text: string;
  dir: string;
}

/** Scrolls a page from top to end, so that every chart on it comes near the screen, then says what each one shows. */
export async function chartsOn(page: Page): Promise<ChartOnPage[]> {
  await page.evaluate(async () => {
    // Two frames a step, and no named function: the test runner's helper for names is not in the page.
    for (let y = 0; y < document.documentElement.scrollHeight; y += 400) {
      scrollTo(0, y);
      for (const _ of [1, 2]) await new Promise(requestAnimationFrame);
    }
    scrollTo(0, 0);
    await new Promise(requestAnimationFrame);
  });
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('death-toll, casualty-bars, displacement-flow, toll-timeline')].map((chart) => {
      const figure = chart.shadowRoot?.querySelector('figure');
      const { width, height } = chart.getBoundingClientRect();
      return {
        tag: chart.localName, drawn: figure !== null && figure !== undefined, width, height,
        name: figure?.getAttribute('aria-label') ?? '', text: figure?.innerText ?? '',
        dir: chart.shadowRoot?.querySelector('.chart')?.getAttribute('dir') ?? '',
      };
    }),
  );
}

/** How far a page moved under its reader, as the browser reports it; 0 is not at all. */
export const SHIFT_RECORDER = `
  window.shift = 0;
  new PerformanceObserver((list) => { for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shift += entry.value; })
    .observe({ type: 'layout-shift', buffered: true });`;

export const shiftOf = (page: Page): Promise<number> => page.evaluate(() => (window as unknown as { shift: number }).shift);
