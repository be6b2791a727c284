import { expect, fixture, nextFrame } from '@open-wc/testing';
import { upgradeEmbeds, watchEmbeds } from '../../src/embed/upgrade.js';
import type { ChartElement } from '../../src/elements/shared/chart-element.js';
import { CHARTS, isSeen, nameOf, problemsOf, rowsOf, settled, textOf, valuesOf, visibleText } from './chart.js';

const page = (markup: string) => fixture<HTMLElement>(`<div style="width:700px">${markup}</div>`);
const chartsIn = (box: Element) => [...box.querySelectorAll<ChartElement>(CHARTS)];

describe('the host of plain markup', () => {
  for (const host of ['figure', 'div', 'section', 'span', 'p', 'blockquote']) {
    it(`may be a <${host}>, which stays and holds the chart`, async () => {
      const box = await page(`<${host} class="theirs" data-chart="death-toll" data-value="42,500" data-source="OCHA">42,500 people were killed.</${host}>`);
      const [element] = upgradeEmbeds(box);
      expect(element!.parentElement).to.equal(box.querySelector(`${host}.theirs`));
      expect(valuesOf(await settled(element!))).to.deep.equal(['42,500']);
      expect(element!.textContent).to.equal('42,500 people were killed.');
      expect(visibleText(element!)).to.include('OCHA');
    });
  }

  it('may be a <table>, which then is the data of the chart in its place', async () => {
    const box = await page('<p>Before</p><table class="theirs" data-chart="casualty-bars" data-heading="H"><tr><th>measure</th><th>value</th></tr><tr><td>killed</td><td>5</td></tr></table><p>After</p>');
    const [element] = upgradeEmbeds(box);
    expect([...box.children].map(({ localName }) => localName)).to.deep.equal(['p', 'casualty-bars', 'p']);
    expect(element!.firstElementChild!.className).to.equal('theirs');
    expect(valuesOf(await settled(element!))).to.deep.equal(['5']);
    expect(isSeen(element!.firstElementChild), 'the table is hidden behind its chart').to.equal(false);
  });

  it('may stand in the middle of a sentence', async () => {
    const box = await page('<p>It says <span data-chart="death-toll" data-value="310">310 killed</span> today.</p>');
    const [element] = upgradeEmbeds(box);
    await settled(element!);
    expect(box.querySelector('p')!.textContent).to.equal('It says 310 killed today.');
  });

  it('keeps its caption outside, in sight', async () => {
    const box = await page('<figure data-chart="casualty-bars"><table><tr><th>measure</th><th>value</th></tr><tr><td>killed</td><td>5</td></tr></table><figcaption>A caption of the page.</figcaption></figure>');
    const [element] = upgradeEmbeds(box);
    await settled(element!);
    const caption = box.querySelector('figcaption')!;
    expect(caption.parentElement!.localName).to.equal('figure');
    expect(caption.previousElementSibling).to.equal(element);
    expect(isSeen(caption)).to.equal(true);
    expect(isSeen(element!.querySelector('table'))).to.equal(false);
  });

  it('may be wrapped in what a CMS puts around it', async () => {
    const box = await page('<div class="wp-block"><p></p><div><figure data-chart="death-toll" data-value="5"><p>Five.</p></figure></div></div>');
    expect(upgradeEmbeds(box)).to.have.length(1);
  });
});

describe('every data- attribute', () => {
  const values: Record<string, string> = {
    heading: 'h', summary: 's', note: 'n', locale: 'en', numerals: 'latn', theme: 'dark', for: 'x', value: '1', low: '1', high: '2', interval: 'i', measure: 'killed',
    group: 'g', place: 'p', from: 'f', to: 't', source: 'o', 'source-url': 'https://example.org/', 'source-role': 'UN', 'as-of': '2024', since: '2023', until: '2024',
    method: 'm', certainty: 'c', step: '1', quote: 'q', src: 'a.csv', 'counted-in': 'families', quantiles: '5%: 1; 95%: 2', published: '2024', revision: 'r', status: 'correction', accept: 'source',
  };
  const own: Record<string, Record<string, string>> = {
    'death-toll': { compare: '1; 2', 'interval-style': 'gradient' }, 'casualty-bars': { unit: '10' }, 'toll-timeline': { events: '2024: e', 'time-direction': 'ltr' },
  };

  for (const tag of CHARTS.split(', ')) {
    it(`is taken by a ${tag}`, async () => {
      const host = document.createElement('div');
      host.setAttribute('data-chart', tag);
      const all = { ...values, ...own[tag] };
      for (const [name, value] of Object.entries(all)) host.setAttribute(`data-${name}`, value);
      const [element] = upgradeEmbeds((await page('')).appendChild(host));
      expect(Object.fromEntries([...element!.attributes].map(({ name, value }) => [name, value]))).to.deep.equal(all);
    });
  }

  it('that is none of ours is left with the host', async () => {
    const box = await page('<div data-chart="death-toll" data-value="5" data-track="1" data-onclick="x()" data-style="color:red" id="mine" class="c">Five.</div>');
    const [element] = upgradeEmbeds(box);
    expect(element!.getAttributeNames()).to.deep.equal(['value']);
    expect(box.firstElementChild!.getAttributeNames()).to.include.members(['data-track', 'id', 'class']);
  });

  it('says the same as the attribute', async () => {
    const box = await page('<div data-chart="displacement-flow" data-heading="Moved" data-from="Rafah" data-to="Khan Younis" data-value="at least 300" data-source="OCHA" data-as-of="2024-05-06"></div>');
    const [element] = upgradeEmbeds(box);
    await settled(element!);
    expect(nameOf(element!)).to.equal('Moved. From Rafah to Khan Younis, displaced: at least 300. Source: OCHA. As of 6 May 2024.');
  });

  it('data-for names a table elsewhere', async () => {
    const box = await page('<div data-chart="casualty-bars" data-for="there">See the table.</div><table id="there"><tr><th>measure</th><th>value</th></tr><tr><td>killed</td><td>12</td></tr></table>');
    expect(valuesOf(await settled(upgradeEmbeds(box)[0]!))).to.deep.equal(['12']);
  });
});

describe('upgrading', () => {
  it('leaves what names no chart of ours as it is', async () => {
    const markup = '<div data-chart="pie">a</div><div data-chart="">b</div><div data-chart="other-element">c</div><div data-chart="p">d</div><div data-charts="death-toll">e</div><div data-chart="death toll">f</div>';
    const box = await page(markup);
    customElements.define('other-element', class extends HTMLElement {});
    expect(upgradeEmbeds(box)).to.deep.equal([]);
    expect(box.innerHTML).to.equal(markup);
  });

  it('takes the name in any case and with spaces around it', async () => {
    expect(upgradeEmbeds(await page('<div data-chart=" Death-Toll " data-value="5"></div>'))).to.have.length(1);
  });

  it('happens once, however often it is asked for', async () => {
    const box = await page('<div data-chart="death-toll" data-value="5">Five.</div>');
    expect(upgradeEmbeds(box)).to.have.length(1);
    expect(upgradeEmbeds(box)).to.have.length(0);
    expect(upgradeEmbeds(box.firstElementChild!)).to.have.length(0);
    expect(chartsIn(box)).to.have.length(1);
  });

  it('does not happen again when the page has taken the chart away', async () => {
    const box = await page('<div data-chart="death-toll" data-value="5">Five.</div>');
    upgradeEmbeds(box)[0]!.remove();
    expect(upgradeEmbeds(box)).to.have.length(0);
  });

  it('does not happen to the clone of a host that has its chart', async () => {
    const box = await page('<div data-chart="death-toll" data-value="5">Five.</div>');
    upgradeEmbeds(box);
    box.append(box.firstElementChild!.cloneNode(true));
    expect(upgradeEmbeds(box)).to.have.length(0);
    expect(chartsIn(box)).to.have.length(2);
    expect(valuesOf(await settled(chartsIn(box)[1]!))).to.deep.equal(['5']);
  });

  it('does not happen to the clone of a table that is in its chart', async () => {
    const box = await page('<table data-chart="casualty-bars"><tr><th>value</th></tr><tr><td>5</td></tr></table>');
    upgradeEmbeds(box);
    box.append(box.firstElementChild!.cloneNode(true));
    expect(upgradeEmbeds(box)).to.have.length(0);
    expect(chartsIn(box)).to.have.length(2);
  });

  it('takes every host in a part of a page, and the part itself', async () => {
    const box = await page('<div data-chart="death-toll" data-value="5"></div><section><figure data-chart="casualty-bars" data-value="6" data-measure="injured"></figure></section>');
    expect(upgradeEmbeds(box).map(({ localName }) => localName)).to.deep.equal(['death-toll', 'casualty-bars']);
    const alone = await page('<div data-chart="death-toll" data-value="5"></div>');
    expect(upgradeEmbeds(alone.firstElementChild!)).to.have.length(1);
  });

  it('of a host without any figure says so, and keeps its words in sight', async () => {
    const box = await page('<figure data-chart="death-toll"><p>Five people were killed.</p></figure>');
    const [element] = upgradeEmbeds(box);
    await settled(element!);
    expect(rowsOf(element!)).to.have.length(0);
    expect(problemsOf(element!)[0]).to.match(/no figure was given/i);
    expect(isSeen(box.querySelector('p'))).to.equal(true);
  });
});

describe('watching a page', () => {
  let stop = () => {};
  afterEach(() => { stop(); });

  it('upgrades what is there and what comes later, each once', async () => {
    const box = await page('<div data-chart="death-toll" data-value="5"></div>');
    stop = watchEmbeds(document);
    expect(chartsIn(box)).to.have.length(1);
    box.insertAdjacentHTML('beforeend', '<section><p>Text</p><figure data-chart="casualty-bars"><table><tr><th>measure</th><th>value</th></tr><tr><td>killed</td><td>6</td></tr></table></figure></section>');
    await nextFrame();
    expect(chartsIn(box)).to.have.length(2);
    expect(valuesOf(await settled(chartsIn(box)[1]!))).to.deep.equal(['6']);
    box.prepend(box.lastElementChild!);
    await nextFrame();
    expect(chartsIn(box)).to.have.length(2);
  });

  it('upgrades tables that come later', async () => {
    const box = await page('');
    stop = watchEmbeds(document);
    box.innerHTML = '<table data-chart="casualty-bars"><tr><th>measure</th><th>value</th></tr><tr><td>killed</td><td>5</td></tr></table>';
    await nextFrame();
    expect(chartsIn(box)).to.have.length(1);
    expect(isSeen((await settled(chartsIn(box)[0]!)).querySelector('table'))).to.equal(false);
  });

  it('twice upgrades nothing twice', async () => {
    const first = watchEmbeds(document), second = watchEmbeds(document);
    stop = () => { first(); second(); };
    const box = await page('<div data-chart="death-toll" data-value="5"></div>');
    await nextFrame();
    expect(chartsIn(box)).to.have.length(1);
  });

  it('ends when it is stopped', async () => {
    watchEmbeds(document)();
    const box = await page('<div data-chart="death-toll" data-value="5">Five.</div>');
    await nextFrame();
    expect(chartsIn(box)).to.have.length(0);
    expect(textOf(box)).to.equal('Five.');
  });
});
