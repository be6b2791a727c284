import { expect, fixture, nextFrame, waitUntil } from '@open-wc/testing';
import type { ChartElement } from '../../src/elements/shared/chart-element.js';
import { CHARTS, allInside, inside, isSeen, settled } from './chart.js';

const TOLL = '<death-toll value="5"><p>Five.</p></death-toll>';
const FLOW = '<displacement-flow from="A" to="B" value="5"><p>Five.</p></displacement-flow>';

const TIMELINE = '<toll-timeline value="5" as-of="2024-01-01"><p>Five.</p></toll-timeline>';

const isDrawn = (element: ChartElement) => inside(element, 'figure') !== null;
const frames = async (count = 3) => { for (let i = 0; i < count; i++) await nextFrame(); };
const chartIn = (box: Element) => box.querySelector<ChartElement>(CHARTS)!;

for (const [name, markup] of [['a death toll', TOLL], ['a flow', FLOW], ['a timeline', TIMELINE]] as const) {
  describe(`${name} in a hidden tab`, () => {
    it('is drawn when the tab is shown', async () => {
      const box = await fixture<HTMLElement>(`<div style="display: none">${markup}</div>`);
      const element = chartIn(box);
      await frames();
      expect(isDrawn(element)).to.equal(false);
      box.style.display = 'block';
      await settled(element);
      expect(isDrawn(element)).to.equal(true);
      expect(isSeen(element.querySelector('p'))).to.equal(false);
      expect(element.shadowRoot!.innerHTML).not.to.match(/NaN|Infinity/);
    });

    it('is not spoiled when the tab is hidden and shown again', async () => {
      const box = await fixture<HTMLElement>(`<div style="width: 500px">${markup}</div>`);
      const element = await settled(chartIn(box));
      const drawn = inside(element, 'figure')!.innerHTML;
      for (const display of ['none', 'block']) {
        box.style.display = display;
        await frames();
      }
      expect(inside(element, 'figure')!.innerHTML).to.equal(drawn);
    });
  });

  describe(`${name} far below the screen`, () => {
    const far = () => fixture<HTMLElement>(`<div><div style="height: 9000px"></div>${markup}</div>`);

    it('is not drawn before the reader comes near', async () => {
      const element = chartIn(await far());
      await frames();
      expect(isDrawn(element)).to.equal(false);
      expect(isSeen(element.querySelector('p'))).to.equal(true);
      scrollTo(0, 9000);
      await settled(element);
      expect(isDrawn(element)).to.equal(true);
      scrollTo(0, 0);
    });

    it('stays drawn when the reader has gone away again', async () => {
      const element = chartIn(await far());
      await frames();
      scrollTo(0, 9000);
      await settled(element);
      scrollTo(0, 0);
      await frames();
      expect(isDrawn(element)).to.equal(true);
    });

    it('is drawn for print', async () => {
      const element = chartIn(await far());
      await frames();
      dispatchEvent(new Event('beforeprint'));
      await element.updateComplete;
      expect(isDrawn(element)).to.equal(true);
    });

    it('is drawn at once for print, before the page is laid out on paper', async () => {
      const element = chartIn(await far());
      await frames();
      dispatchEvent(new Event('beforeprint'));
      // Only microtasks run between the event and the print.
      await Promise.resolve();
      await Promise.resolve();
      await Promise.resolve();
      expect(isDrawn(element)).to.equal(true);
    });

    it('that is taken away before it was drawn is not drawn for print', async () => {
      const box = await far();
      const element = chartIn(box);
      await frames();
      element.remove();
      dispatchEvent(new Event('beforeprint'));
      await frames();
      expect(isDrawn(element)).to.equal(false);
      box.prepend(element);
      await settled(element);
      expect(isDrawn(element)).to.equal(true);
    });
  });
}

describe('charts near the screen', () => {
  it('are all drawn, and those far away wait', async () => {
    const box = await fixture<HTMLElement>(`<div>${TOLL.repeat(3)}<div style="height: 9000px"></div>${TOLL}</div>`);
    const charts = [...box.querySelectorAll('death-toll')];
    await waitUntil(() => charts.slice(0, 3).every(isDrawn));
    await frames();
    expect(charts.map(isDrawn)).to.deep.equal([true, true, true, false]);
  });
});

describe('a chart that was drawn', () => {
  it('has moved nothing that follows it', async () => {
    const shifts: number[] = [];
    const observer = new PerformanceObserver((list) => { shifts.push(...list.getEntries().map((entry) => (entry as PerformanceEntry & { value: number }).value)); });
    observer.observe({ type: 'layout-shift' });
    const box = await fixture<HTMLElement>(`<div style="width: 500px">${FLOW}${TIMELINE}<p>After.</p></div>`);
    await settled(chartIn(box));
    await frames(5);
    observer.disconnect();
    expect(shifts).to.deep.equal([]);
    // The same observer would have seen it.
    observer.observe({ type: 'layout-shift' });
    box.prepend(Object.assign(document.createElement('p'), { textContent: 'Before.' }));
    await waitUntil(() => shifts.length > 0);
    observer.disconnect();
  });

  it('runs no animation', async () => {
    const box = await fixture<HTMLElement>(`<div>${TOLL}${FLOW}${TIMELINE}</div>`);
    await settled(chartIn(box));
    expect(document.getAnimations()).to.deep.equal([]);
    for (const part of allInside(chartIn(box), '*')) expect(getComputedStyle(part).transitionDuration).to.equal('0s');
  });
});

describe('a chart that is printed', () => {
  it('is light, with its table open', async () => {
    const { emulateMedia } = await import('@web/test-runner-commands');
    const box = await fixture<HTMLElement>('<div style="color-scheme: dark"><death-toll value="5"></death-toll></div>');
    const element = await settled(chartIn(box));
    await emulateMedia({ media: 'print' });
    expect(getComputedStyle(inside(element, '.chart')!).backgroundColor).to.equal('rgb(255, 255, 255)');
    expect(isSeen(inside(element, 'td'))).to.equal(true);
    await emulateMedia({ media: 'screen' });
    expect(isSeen(inside(element, 'td'))).to.equal(false);
  });
});
