import { expect, fixture, nextFrame, waitUntil } from '@open-wc/testing';
import type { ChartElement } from '../../src/elements/shared/chart-element.js';
import { CHARTS, allInside, chart, clear, inside, isSeen, redrawn, rowsOf, valuesOf } from './chart.js';
import { asked, csv, drawn, fileName, fileStateOf, isDrawn, never, partOf, put, serve, unserve, wait, whenTold } from './served.js';

const HEADER = 'measure,value,source,as-of';
const ROWS = [HEADER, 'killed,"42,500",Ministry,2024-10-18', 'injured,"99,546",Ministry,2024-10-18'];
const toll = (name: string, attributes = '') => `<death-toll src="${name}" ${attributes}><p>Inside.</p></death-toll>`;
const chartsIn = (box: Element) => [...box.querySelectorAll<ChartElement>(CHARTS)];
const isAborted = (i: number) => asked[i]!.init.signal!.aborted;

afterEach(() => {
  clear();
  unserve();
});

describe('charts that name one file', () => {
  it('share one request, whatever each wants of it', async () => {
    serve(csv(...ROWS));
    const name = fileName();
    const box = (await put(`${toll(name, 'where="measure=killed"')}<casualty-bars src="./${name}"></casualty-bars>${toll(name, 'where="measure=injured"')}`)).parentElement!;
    const charts = chartsIn(box);
    await Promise.all(charts.map(drawn));
    expect(asked.length).to.equal(1);
    expect(charts.map(valuesOf)).to.deep.equal([['42,500'], ['42,500', '99,546'], ['99,546']]);
  });

  it('are told of a failure together, and one of them tries again for all', async () => {
    serve(() => new Response('', { status: 404 }), csv(...ROWS));
    const name = fileName(), box = (await put(toll(name) + toll(name))).parentElement!;
    const [one, two] = chartsIn(box);
    await waitUntil(() => chartsIn(box).every((element) => partOf(element) === 'failed'));
    inside<HTMLButtonElement>(two!, '[part="failed"] button')!.click();
    await Promise.all([drawn(one!), drawn(two!)]);
    expect(asked.length).to.equal(2);
  });

  it('of which one leaves: the others get it', async () => {
    const { answer, give } = whenTold(), name = fileName();
    serve(answer);
    const [one, two] = chartsIn((await put(toll(name) + toll(name))).parentElement!);
    await waitUntil(() => asked.length === 1);
    one!.remove();
    expect(isAborted(0)).to.equal(false);
    give(...ROWS);
    expect(valuesOf(await drawn(two!))[0]).to.equal('42,500');
  });

  it('of which one comes later: it gets what is there', async () => {
    serve(csv(...ROWS));
    const name = fileName(), first = await drawn(await put(toll(name)));
    first.insertAdjacentHTML('afterend', toll(name));
    const second = first.nextElementSibling as ChartElement;
    await drawn(second);
    expect(valuesOf(second)).to.deep.equal(valuesOf(first));
    expect(asked.length).to.equal(1);
  });

  it('a hundred of them ask once', async () => {
    serve(csv(...ROWS));
    const name = fileName(), box = (await put(toll(name).repeat(100))).parentElement!;
    const charts = chartsIn(box);
    expect(charts.length).to.equal(100);
    await drawn(charts[0]!);
    for (const element of charts) element.scrollIntoView();
    charts.at(-1)!.scrollIntoView();
    await drawn(charts.at(-1)!);
    expect(asked.length).to.equal(1);
  });
});

describe('a chart with a file', () => {
  it('that leaves ends its download', async () => {
    serve(never);
    const element = await put(toll(fileName()));
    await waitUntil(() => asked.length === 1);
    element.remove();
    expect(isAborted(0)).to.equal(true);
  });

  it('that leaves while it loads and comes back asks again, and is drawn', async () => {
    serve(never, csv(...ROWS));
    const element = await put(toll(fileName())), parent = element.parentElement!;
    await waitUntil(() => asked.length === 1);
    element.remove();
    await wait(20);
    parent.append(element);
    await drawn(element);
    expect(valuesOf(element)[0]).to.equal('42,500');
    expect(asked.length).to.equal(2);
  });

  it('that is moved in the page is drawn again', async () => {
    serve(csv(...ROWS));
    const element = await drawn(await put(toll(fileName())));
    const before = valuesOf(element);
    element.parentElement!.prepend(document.createElement('p'));
    element.parentElement!.prepend(element);
    await redrawn(element);
    await drawn(element);
    expect(valuesOf(element)).to.deep.equal(before);
  });

  it('that is taken out before its reader is there asks for nothing', async () => {
    serve(csv(...ROWS));
    const box = await fixture('<div style="width:700px"></div>');
    box.innerHTML = toll(fileName());
    box.replaceChildren();
    await nextFrame();
    await wait(30);
    expect(asked.length).to.equal(0);
  });

  it('of which the address changes while it loads draws the new one only', async () => {
    const first = whenTold(), second = whenTold();
    serve(first.answer, second.answer);
    const element = await put(toll(fileName()));
    await waitUntil(() => asked.length === 1);
    element.src = fileName();
    await waitUntil(() => asked.length === 2);
    expect(isAborted(0)).to.equal(true);
    second.give(HEADER, 'killed,7,A,2024');
    first.give(...ROWS);
    await drawn(element);
    await wait(30);
    expect(valuesOf(element)).to.deep.equal(['7']);
  });

  it('of which the address changes shows none of the old figures as those of the new file', async () => {
    serve(csv(...ROWS), never);
    const element = await drawn(await put(toll(fileName())));
    element.src = fileName();
    await waitUntil(() => partOf(element) === 'loading');
    expect(isDrawn(element)).to.equal(false);
    expect(isSeen(element.querySelector('p'))).to.equal(true);
  });

  it('of which `refresh` changes does not load anew', async () => {
    serve(csv(...ROWS));
    const element = await drawn(await put(toll(fileName())));
    element.refresh = '300';
    await redrawn(element);
    expect(isDrawn(element)).to.equal(true);
    expect(asked.length).to.equal(1);
  });

  it('is asked for once, however often the page changes around it', async () => {
    serve(csv(...ROWS));
    const element = await drawn(await put(toll(fileName())));
    for (let i = 0; i < 5; i++) {
      element.heading = `Heading ${i}`;
      element.querySelector('p')!.append('!');
      await redrawn(element);
    }
    expect(asked.length).to.equal(1);
    expect(valuesOf(element)[0]).to.equal('42,500');
  });

  it('leaves nothing behind: neither listeners, nor the file', async () => {
    serve(csv(...ROWS));
    const name = fileName(), on = document.addEventListener.bind(document), off = document.removeEventListener.bind(document);
    let listeners = 0;
    document.addEventListener = ((type: string, ...rest: [EventListener]) => {
      if (type === 'visibilitychange') listeners++;
      on(type, ...rest);
    }) as typeof document.addEventListener;
    document.removeEventListener = ((type: string, ...rest: [EventListener]) => {
      if (type === 'visibilitychange') listeners--;
      off(type, ...rest);
    }) as typeof document.removeEventListener;
    try {
      const box = await fixture('<div style="width:700px"></div>');
      for (let i = 0; i < 200; i++) {
        box.innerHTML = toll(name, 'refresh="60"');
        // Some leave at once, some when they are drawn.
        if (i % 20 === 0) await drawn(box.firstElementChild as ChartElement);
        else if (i % 3 === 0) await nextFrame();
        box.replaceChildren();
      }
      expect(listeners).to.equal(0);
      const before = asked.length;
      expect(asked.every(({ init }) => init.signal!.aborted)).to.equal(true);
      box.innerHTML = toll(name);
      await drawn(box.firstElementChild as ChartElement);
      // Nothing of it was kept.
      expect(asked.length).to.equal(before + 1);
      expect(listeners).to.equal(1);
    } finally {
      document.addEventListener = on;
      document.removeEventListener = off;
    }
  });
});

describe('a large file', () => {
  /** Events of 2000 to 2009, one death each, in pieces as a network brings them. */
  const ROW = (i: number) => `${i},1,1,1,Country,A - B,A,B,${2000 + (i % 10)},${2000 + (i % 10)}-02-01,${2000 + (i % 10)}-02-01,1,1,1,0,0,0,0,${'a word on the event '.repeat(3)}\n`;
  const GED = 'id,type_of_violence,where_prec,date_prec,country,dyad_name,side_a,side_b,year,date_start,date_end,best,low,high,deaths_a,deaths_b,deaths_civilians,deaths_unknown,text\n';
  const EVENTS = 50_000;

  it('is read in slices: the page goes on, and the reader is told how far it is', async function () {
    this.timeout(30_000);
    const text = new TextEncoder().encode(GED + Array.from({ length: EVENTS }, (_, i) => ROW(i)).join(''));
    expect(text.length).to.be.above(5_000_000);
    let at = 0;
    serve(() => new Response(new ReadableStream<Uint8Array<ArrayBuffer>>({
      pull: (stream) => {
        if (at >= text.length) stream.close();
        else stream.enqueue(text.subarray(at, at += 100_000));
      },
    }), { headers: { 'content-length': String(text.length) } }));
    let ticks = 0;
    const timer = setInterval(() => ticks++, 5);
    const said = new Set<string>(), parts: number[] = [];
    const element = await put(`<casualty-bars src="${fileName()}" group-by="year"><p>Inside.</p></casualty-bars>`);
    const begun = performance.now();
    await waitUntil(() => {
      const state = fileStateOf(element), bar = inside<HTMLProgressElement>(element, 'progress');
      if (state !== '') said.add(state);
      if (bar) parts.push(bar.value);
      return isDrawn(element);
    }, 'never drawn', { timeout: 25_000, interval: 10 });
    const took = performance.now() - begun;
    clearInterval(timer);
    expect(rowsOf(element).length).to.equal(10);
    expect(valuesOf(element).map((value) => /^[\d,]+/.exec(value)![0])).to.deep.equal(Array(10).fill('5,000'));
    // A page that was held up would have had next to none.
    expect(ticks).to.be.above(10);
    expect(took / ticks).to.be.below(100);
    expect(parts.length).to.be.above(0);
    expect(parts.every((part) => part >= 0 && part <= 1)).to.equal(true);
    expect([...said].some((state) => /being read/.test(state))).to.equal(true);
    // Each sentence is read out: in quarters, so few of them.
    expect([...said].filter((state) => /being read/.test(state)).every((state) => /\b(0|25|50|75|100)%/.test(state)), [...said].join()).to.equal(true);
    expect(said.size).to.be.below(8);
  });

  it('is not read to its end when its chart leaves', async () => {
    let pulled = 0, isCancelled = false;
    const text = new TextEncoder().encode(Array.from({ length: 1_000 }, (_, i) => ROW(i)).join(''));
    serve((_, signal) => new Response(new ReadableStream<Uint8Array<ArrayBuffer>>({
      pull: async (stream) => {
        pulled++;
        await wait(2);
        if (signal.aborted) stream.error(new DOMException('', 'AbortError'));
        else stream.enqueue(text);
        isCancelled = signal.aborted;
      },
    })));
    const element = await put(`<casualty-bars src="${fileName()}" max-size="900" group-by="year"></casualty-bars>`);
    await waitUntil(() => pulled > 3);
    element.remove();
    await waitUntil(() => isCancelled);
    const before = pulled;
    await wait(50);
    expect(pulled).to.equal(before);
  });
});

describe('a table in other columns than ours', () => {
  it('is read when the reader is there, which updateComplete waits for', async () => {
    const element = await chart('<casualty-bars columns="value: Tote; place: Gemeinde" measure="killed" source="S"><table><tr><th>Tote</th><th>Gemeinde</th></tr><tr><td>5</td><td>Aa</td></tr><tr><td>7</td><td>Bb</td></tr></table></casualty-bars>');
    await element.updateComplete;
    expect(valuesOf(element)).to.deep.equal(['5', '7']);
    expect(allInside(element, '[part="loading"]').length).to.equal(0);
  });
});
