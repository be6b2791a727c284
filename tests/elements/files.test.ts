import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import '../../src/embed/auto.js';
import type { ChartElement } from '../../src/elements/shared/chart-element.js';
import { allInside, clear, inside, isSeen, problemsOf, redrawn, rowsOf, textOf, valuesOf, visibleText } from './chart.js';
import { asked, body, csv, drawn, failed, fileName, fileStateOf, isDrawn, never, partOf, put, serve, unserve, wait, whenTold } from './served.js';

const ROWS = ['measure,value,source,as-of', 'killed,"42,500",Ministry,2024-10-18', 'injured,"99,546",Ministry,2024-10-18'];
const INSIDE = '<p>The author says: forty-two thousand.</p>';
const bars = (attributes = '', name = fileName()) => `<casualty-bars heading="H" src="${name}" ${attributes}>${INSIDE}</casualty-bars>`;
const author = (element: Element) => element.querySelector('p');

afterEach(() => {
  clear();
  unserve();
});

describe('a file of figures', () => {
  it('in our own words is drawn in the place of what is inside', async () => {
    serve(csv(...ROWS));
    const element = await drawn(await put(bars()));
    expect(valuesOf(element)).to.deep.equal(['42,500', '99,546']);
    expect(isSeen(author(element))).to.equal(false);
    expect(problemsOf(element)).to.deep.equal([]);
    expect(visibleText(element)).to.match(/Ministry/);
    expect(partOf(element)).to.equal('');
  });

  it('in JSON is drawn', async () => {
    serve(body(JSON.stringify([{ measure: 'killed', value: 42500, source: 'Ministry' }])));
    expect(valuesOf(await drawn(await put(bars())))).to.deep.equal(['42,500']);
  });

  it('is asked for at the address that the page means, without its fragment, cookies for the same site only', async () => {
    serve(csv(...ROWS));
    const name = fileName();
    await drawn(await put(bars('', `data/../${name}?a=1#rows`)));
    expect(asked.map(({ url }) => url)).to.deep.equal([new URL(`${name}?a=1`, document.baseURI).href]);
    expect(asked[0]!.init.credentials).to.equal('same-origin');
  });

  it('that loads is said to, politely, while the words of the author stay', async () => {
    const { answer, give } = whenTold(), name = fileName();
    serve(answer);
    const element = await put(bars('', name));
    await waitUntil(() => partOf(element) === 'loading');
    const state = inside(element, '[part="loading"]')!;
    expect(textOf(state)).to.equal(`The figures are loading from ${name} (${location.host}).`);
    expect(state.closest('[role="status"]') !== null).to.equal(true);
    expect(textOf(inside(element, '[part="heading"]'))).to.equal('H');
    expect(isSeen(author(element))).to.equal(true);
    expect(isDrawn(element)).to.equal(false);
    expect(problemsOf(element)).to.deep.equal([]);
    give(...ROWS);
    await drawn(element);
    expect(partOf(element)).to.equal('');
  });

  it('gives way to rows that a script sets, and comes back when it takes them away', async () => {
    serve(csv(...ROWS));
    const box = (await put('<casualty-bars></casualty-bars>')).parentElement!;
    const element = document.createElement('casualty-bars') as ChartElement;
    element.data = [{ measure: 'killed', value: 7, source: 'A' }];
    element.src = fileName();
    box.append(element);
    await drawn(element);
    expect(valuesOf(element)).to.deep.equal(['7']);
    expect(asked.length).to.equal(0);
    element.data = null;
    await waitUntil(() => valuesOf(element)[0] === '42,500');
    expect(asked.length).to.equal(1);
  });

  it('takes the place of rows inside, which are shown until it is there', async () => {
    const { answer, give } = whenTold();
    serve(answer);
    const element = await put(`<casualty-bars src="${fileName()}"><table><tr><th>measure</th><th>value</th></tr><tr><td>killed</td><td>5</td></tr></table></casualty-bars>`);
    await waitUntil(() => partOf(element) === 'loading');
    expect(isSeen(element.querySelector('table'))).to.equal(true);
    expect(isDrawn(element)).to.equal(false);
    give(...ROWS);
    await drawn(element);
    expect(valuesOf(element)).to.deep.equal(['42,500', '99,546']);
    expect(isSeen(element.querySelector('table'))).to.equal(false);
  });

  it('gives the whole chart its defaults by the attributes', async () => {
    serve(csv('value', '5'));
    const element = await drawn(await put(bars('measure="killed" source="The Author" as-of="2024-10-18" place="Gaza"')));
    expect(visibleText(element)).to.match(/The Author/).and.to.match(/October 18, 2024|18 October 2024/).and.to.match(/Gaza/);
  });

  it('is drawn by plain markup with the data- twins of the attributes', async () => {
    serve(csv('Tote,Gemeinde,Land', '5,Aa,X', '7,Bb,X', '9,Cc,Y'));
    const box = (await put('<casualty-bars></casualty-bars>')).parentElement!;
    box.innerHTML = `<figure data-chart="casualty-bars" data-src="${fileName()}" data-columns="value: Tote; place: Gemeinde" data-where="Land=X" data-measure="killed" data-source="S" data-max-size="1">${INSIDE}</figure>`;
    await waitUntil(() => box.querySelector('casualty-bars') !== null);
    const element = await drawn(box.querySelector<ChartElement>('casualty-bars')!);
    expect(valuesOf(element)).to.deep.equal(['5', '7']);
    expect(isSeen(author(box))).to.equal(false);
  });

  it('is drawn by a reported figure', async () => {
    const { answer, give } = whenTold();
    serve(answer);
    const element = await put(`<reported-figure src="${fileName()}">over forty thousand</reported-figure>`);
    await waitUntil(() => partOf(element) === 'loading');
    expect(isSeen(element)).to.equal(true);
    expect(inside(element, '[part="mark"]') === null).to.equal(true);
    give('measure,value,source,as-of', 'killed,"42,500",Ministry,2024-10-18');
    await waitUntil(() => textOf(inside(element, '[part="value"]')) !== '');
    expect(textOf(inside(element, '[part="value"]'))).to.match(/42,500/);
    expect(textOf(element)).to.equal('over forty thousand');
  });

  it('that a reported figure cannot load is told of beside its text', async () => {
    serve(body('', { status: 404 }));
    const element = await put(`<reported-figure src="${fileName()}">over forty thousand</reported-figure>`);
    await failed(element);
    expect(inside(element, '[part="mark"]') !== null).to.equal(true);
    expect(problemsOf(element).join(' ')).to.match(/answered 404/);
  });

  it('with hostile text shows it as text', async () => {
    const evil = '<img src=x onerror=window.hacked=1>';
    serve(csv('measure,value,source,source-url,note', `killed,5,"${evil}",javascript:window.hacked=1,"${evil}"`, `"${evil}",7,A,,`));
    const element = await drawn(await put(bars('', `${fileName()}?${encodeURIComponent(evil)}`)));
    await nextFrame();
    expect(visibleText(element)).to.include(evil);
    expect(allInside(element, 'img, script, iframe').length).to.equal(0);
    expect(allInside<HTMLAnchorElement>(element, 'a').filter(({ protocol }) => !/^https?:$/.test(protocol)).length).to.equal(0);
    expect('hacked' in window).to.equal(false);
  });
});

describe('what an author wants of a file', () => {
  const GED = 'id,type_of_violence,where_prec,date_prec,country,dyad_name,side_a,side_b,year,date_start,date_end,best,low,high,deaths_a,deaths_b,deaths_civilians,deaths_unknown';
  const event = (id: number, country: string, year: number, best: number) => `${id},1,1,1,${country},A - B,A,B,${year},${year}-02-01,${year}-02-01,${best},${best},${best + 1},0,0,0,0`;
  // 2022: 3 + 4 = 7, high 4 + 5 = 9; 2023: 10, high 11; Sudan is not asked for.
  const events = csv(GED, event(1, 'Myanmar', 2022, 3), event(2, 'Myanmar', 2022, 4), event(3, 'Myanmar', 2023, 10), event(4, 'Sudan', 2023, 1000));

  it('where and group-by reach the reader', async () => {
    serve(events);
    const element = await drawn(await put(bars('where="country=Myanmar" group-by="year"')));
    expect(rowsOf(element).length).to.equal(2);
    expect(valuesOf(element)[0]).to.match(/^7\b/);
    expect(valuesOf(element)[1]).to.match(/^10\b/);
    expect(visibleText(element)).to.match(/country ?= ?Myanmar/).and.to.match(/UCDP/).and.not.to.match(/1,0\d\d/);
  });

  it('columns name what the columns hold', async () => {
    serve(csv('Tote,Gemeinde', '5,Aa', '7,Bb'));
    const element = await drawn(await put(bars('columns="value: Tote; place: Gemeinde" measure="killed" source="S"')));
    expect(valuesOf(element)).to.deep.equal(['5', '7']);
    expect(visibleText(element)).to.match(/Aa/).and.to.match(/Bb/);
  });

  it('as-of="latest" takes the latest day', async () => {
    serve(csv('measure,value,as-of,source', 'killed,5,2024-01-01,S', 'killed,9,2024-02-01,S', 'injured,8,2024-01-01,S', 'injured,11,2024-02-01,S'));
    const element = await drawn(await put(bars('as-of="latest"')));
    expect(valuesOf(element)).to.deep.equal(['9', '11']);
  });

  it('is read anew when the author wants something else, without another request', async () => {
    serve(events);
    const element = await drawn(await put(bars('where="country=Myanmar" group-by="year"')));
    element.where = 'country=Sudan';
    await waitUntil(() => /^1,000\b/.test(valuesOf(element)[0] ?? ''));
    expect(rowsOf(element).length).to.equal(1);
    expect(asked.length).to.equal(1);
  });

  it('with a format that the columns do not fit is said to fail', async () => {
    serve(csv(...ROWS));
    const element = await put(bars('format="ucdp-ged"'));
    await waitUntil(() => problemsOf(element).length > 0);
    expect(problemsOf(element).join(' ')).to.match(/ucdp-ged/);
    expect(isDrawn(element)).to.equal(false);
    expect(isSeen(author(element))).to.equal(true);
  });

  for (const [attribute, field] of [['refresh="soon"', 'refresh'], ['refresh="5"', 'refresh'], ['max-size="big"', 'max-size'], ['timeout="-3"', 'timeout'], ['timeout="5 minutes"', 'timeout'], ['max-size="20 kb"', 'max-size']] as const) {
    it(`${attribute} is noted, and the usual one holds`, async () => {
      serve(csv(...ROWS));
      const element = await drawn(await put(bars(attribute)));
      expect(problemsOf(element).length).to.equal(1);
      expect(problemsOf(element)[0]).to.include(`“${field}”`);
      expect(valuesOf(element)).to.deep.equal(['42,500', '99,546']);
    });
  }

  for (const attribute of ['refresh="0"', 'refresh="60"', 'refresh="60s"', 'refresh="90 seconds"', 'max-size="50 MB"', 'max-size="0.5"', 'timeout="30 s"']) {
    it(`${attribute} is read`, async () => {
      serve(csv(...ROWS));
      expect(problemsOf(await drawn(await put(bars(attribute))))).to.deep.equal([]);
    });
  }

  for (const address of ['javascript:alert(1)', 'data:text/csv,value%0A5', 'file:///etc/passwd', 'blob:x', 'http://', 'https://user:word@example.org/a.csv', 'java&#10;script:alert(1)', '//']) {
    it(`${address} is no address, and nothing is asked for`, async () => {
      serve(csv(...ROWS));
      const element = await put(bars('', address));
      await waitUntil(() => problemsOf(element).length > 0);
      expect(problemsOf(element)[0]).to.match(/is no web address/);
      expect(isDrawn(element)).to.equal(false);
      expect(isSeen(author(element))).to.equal(true);
      await wait(20);
      expect(asked.length).to.equal(0);
    });
  }

  it('without a file any more, the rows inside are drawn, and the download ends', async () => {
    serve(never);
    const element = await put(`<casualty-bars src="${fileName()}" source="S"><table><tr><th>measure</th><th>value</th></tr><tr><td>killed</td><td>5</td></tr></table></casualty-bars>`);
    await waitUntil(() => asked.length === 1);
    element.removeAttribute('src');
    await drawn(element);
    await redrawn(element);
    expect(valuesOf(element)).to.deep.equal(['5']);
    expect(fileStateOf(element)).to.equal('');
    expect(asked[0]!.init.signal!.aborted).to.equal(true);
  });
});
