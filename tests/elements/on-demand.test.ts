import { expect, fixture, waitUntil } from '@open-wc/testing';
import type { ChartElement } from '../../src/elements/shared/chart-element.js';
import { CHARTS, allInside, clear, inside, isSeen, problemsOf, settled, valuesOf, visibleText } from './chart.js';
import { csv, drawn, fileName, put, serve, unserve } from './served.js';

const TABLE = '<table><tr><th>Tote</th><th>Gemeinde</th></tr><tr><td>5</td><td>Aa</td></tr><tr><td>7</td><td>Bb</td></tr></table>';
const OURS = '<table><tr><th>measure</th><th>value</th></tr><tr><td>killed</td><td>5</td></tr></table>';

/** Which of our files a page has loaded. */
const loadedBy = (page: Window, file: string) => page.performance.getEntriesByType('resource').filter(({ name }) => name.includes(file)).length;

/** A page of its own, with our elements and nothing else; parts of the library can be made to fail. */
async function page(markup: string, { failing = [] as readonly string[], lang = 'en', wait = true } = {}): Promise<{ view: Window; charts: ChartElement[] }> {
  const src = new URL('../../src/', import.meta.url).href;
  const broken = Object.fromEntries(failing.map((file) => [`${src}${file}`, 'data:text/javascript,throw new Error("gone")']));
  const frame = await fixture<HTMLIFrameElement>('<iframe width="732" height="900"></iframe>');
  frame.srcdoc = `<!doctype html><html lang="${lang}"><body><script type="importmap">${JSON.stringify({ imports: broken })}</script>
    ${markup}<script type="module" src="${src}define.ts"></script></body></html>`;
  await new Promise((done) => { frame.addEventListener('load', done, { once: true }); });
  const charts = [...frame.contentDocument!.querySelectorAll<ChartElement>(CHARTS)];
  if (wait) for (const element of charts) await settled(element);
  return { view: frame.contentWindow!, charts };
}

afterEach(() => {
  clear();
  unserve();
});

describe('a page', () => {
  it('that needs neither files nor other languages loads neither', async () => {
    const { view, charts } = await page(`<casualty-bars source="S">${OURS}</casualty-bars><death-toll value="5"></death-toll>`);
    expect(valuesOf(charts[0]!)).to.deep.equal(['5']);
    expect(loadedBy(view, '/src/figures/words/en')).to.be.above(0);
    for (const file of ['/reader.define', '/loading/reader', '/data/formats/', '/src/languages/']) expect(loadedBy(view, file), file).to.equal(0);
  });

  it('in French is written in French, without its author loading anything, and loads the words once', async () => {
    const { view, charts } = await page('<death-toll value="42500" measure="killed" source="S"></death-toll><death-toll value="at least 11,000" measure="injured"></death-toll><casualty-bars value="7" measure="killed"></casualty-bars>', { lang: 'fr' });
    expect(visibleText(charts[0]!)).to.match(/42[\s\u202f]500/).and.to.match(/[Tt]ué/).and.to.not.match(/killed/i);
    expect(loadedBy(view, '/src/languages/fr.define')).to.equal(1);
    for (const lang of ['ar', 'es', 'he', 'ru', 'uk']) expect(loadedBy(view, `/src/languages/${lang}`), lang).to.equal(0);
    expect(charts.flatMap(problemsOf).filter((said) => /language/.test(said))).to.deep.equal([]);
  });

  it('loads the part that reads files once for all that need it', async () => {
    const { view, charts } = await page(`<casualty-bars columns="value: Tote; place: Gemeinde" measure="killed" source="S">${TABLE}</casualty-bars>`.repeat(3));
    expect(charts.map((element) => valuesOf(element).join())).to.deep.equal(['5,7', '5,7', '5,7']);
    expect(loadedBy(view, '/reader.define')).to.equal(1);
  });
});

describe('updateComplete', () => {
  it('waits for the words of a language', async () => {
    const box = await fixture('<div style="width:700px"></div>');
    box.innerHTML = '<death-toll lang="es" value="5" measure="injured" source="S"></death-toll>';
    const element = box.firstElementChild as ChartElement;
    await element.updateComplete;
    await element.updateComplete;
    expect(visibleText(element)).to.match(/[Hh]erid/);
  });

  it('waits for what reads a table in other columns', async () => {
    const box = await fixture('<div style="width:700px"></div>');
    box.innerHTML = `<casualty-bars columns="value: Tote; place: Gemeinde" measure="killed" source="S">${TABLE}</casualty-bars>`;
    const element = box.firstElementChild as ChartElement;
    await element.updateComplete;
    await element.updateComplete;
    expect(valuesOf(element)).to.deep.equal(['5', '7']);
  });

  it('waits when a chart takes another language', async () => {
    serve(csv('measure,value,source', 'killed,5,S'));
    const element = await drawn(await put(`<casualty-bars src="${fileName()}"></casualty-bars>`));
    element.lang = 'uk';
    element.locale = 'uk';
    await element.updateComplete;
    expect(visibleText(element)).to.match(/[а-яі]{4}/);
    expect(valuesOf(element)).to.deep.equal(['5']);
  });
});

describe('words that cannot be loaded', () => {
  it('give way to English, with a note', async () => {
    const { charts } = await page('<death-toll value="42500" measure="killed" source="S"></death-toll><death-toll lang="en" value="5" measure="killed"></death-toll>', { lang: 'fr', failing: ['languages/fr.define.ts'] });
    const [french, english] = charts;
    expect(visibleText(french!)).to.match(/[Kk]illed/);
    expect(inside(french!, 'figure') !== null).to.equal(true);
    expect(problemsOf(french!).length).to.equal(1);
    expect(problemsOf(french!)[0]).to.match(/“fr”|French|\bfr\b/);
    expect(problemsOf(english!)).to.deep.equal([]);
  });

  it('keep numbers as the language of the page writes them: "42.500" is never 42.5', async () => {
    const { charts } = await page('<death-toll value="42.500" measure="killed" source="S"></death-toll>', { lang: 'es', failing: ['languages/es.define.ts'] });
    expect(visibleText(charts[0]!)).to.match(/42[.,]500/);
  });

  it('of a language that we do not have are no fault of loading', async () => {
    const { charts } = await page('<death-toll value="42" measure="killed" source="S"></death-toll>', { lang: 'sw' });
    expect(problemsOf(charts[0]!).filter((said) => /loaded/.test(said))).to.deep.equal([]);
    expect(inside(charts[0]!, 'figure') !== null).to.equal(true);
  });
});

describe('a reader that cannot be loaded', () => {
  const failing = ['reader.define.ts'];

  it('leaves a chart of a file with a message, and what is inside', async () => {
    const { charts } = await page('<casualty-bars src="a.csv"><p>Inside.</p></casualty-bars>', { failing });
    expect(problemsOf(charts[0]!).join(' ')).to.match(/the part of this library that reads files could not be loaded/);
    expect(inside(charts[0]!, 'figure') === null).to.equal(true);
    expect(isSeen(charts[0]!.querySelector('p'))).to.equal(true);
  });

  it('draws no rows that it would have chosen from', async () => {
    const { charts } = await page(`<casualty-bars where="place=Gaza">${OURS}</casualty-bars>`, { failing });
    expect(problemsOf(charts[0]!).join(' ')).to.match(/could not be loaded/);
    expect(allInside(charts[0]!, '[part="row"]').length).to.equal(0);
    expect(isSeen(charts[0]!.querySelector('table'))).to.equal(true);
  });

  it('does not hurt charts in our own words', async () => {
    const { charts } = await page(`<casualty-bars source="S">${OURS}</casualty-bars>`, { failing });
    expect(valuesOf(charts[0]!)).to.deep.equal(['5']);
    expect(problemsOf(charts[0]!)).to.deep.equal([]);
  });

  it('is waited for while what is inside can be read', async () => {
    const { charts } = await page(`<casualty-bars columns="value: Tote">${TABLE}</casualty-bars>`, { wait: false });
    expect(isSeen(charts[0]!.querySelector('table')) || inside(charts[0]!, 'figure') !== null).to.equal(true);
    await waitUntil(() => inside(charts[0]!, '.chart') !== null, 'never drawn', { timeout: 4_000 });
  });
});
