import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import '../../src/languages/ar.define.js';
import { allInside, chart, clear, inside, markupOf, problemsOf, redrawn, rowsOf, textOf, visibleText } from './chart.js';

type Chart = Awaited<ReturnType<typeof chart>>;

const HEADER = 'from|to|value';
const ROWS = ['North Gaza|Rafah|400,000', 'Rafah|Khan Younis|at least 100,000', 'Khan Younis|Rafah|50,000'];
const map = (attributes = '', header = HEADER, rows = ROWS, width = 700) =>
  chart(markupOf('displacement-flow', `view="map" source="OCHA" since="2024-01-01" until="2024-03-01" ${attributes}`, header, ...rows), width);

const POSITIONS = 'positions="North Gaza 31.55 34.50; Khan Younis 31.34 34.30; Rafah 31.28 34.25"';
const mapsOf = (element: Chart) => allInside<SVGSVGElement>(element, '.map');
const dotsOf = (element: Element) => [...element.querySelectorAll('.dot-place')].map((dot) => [Number(dot.getAttribute('cx')), Number(dot.getAttribute('cy'))] as const);
const namesOf = (element: Chart) => allInside(element, '.map .place').map((text) => [...text.querySelectorAll('tspan')].map(textOf).join(' '));
const isSchematic = (element: Chart) => /in no real position/.test(visibleText(element));

const FILE = {
  type: 'FeatureCollection',
  features: [
    { type: 'Feature', id: 'north gaza', geometry: { type: 'Point', coordinates: [34.5, 31.55] } },
    { type: 'Feature', properties: { name: 'RAFAH' }, geometry: { type: 'Polygon', coordinates: [[[34.2, 31.2], [34.3, 31.2], [34.3, 31.36], [34.2, 31.36], [34.2, 31.2]]] } },
    { type: 'Feature', properties: { name: 'Khan Younis' }, geometry: { type: 'Point', coordinates: [34.3, 31.34] } },
  ],
};

/** Takes the place of fetch, and remembers what was asked of it. */
const real = globalThis.fetch;
let asked: { url: string; init: RequestInit }[] = [];
function serve(answer: (url: string, signal: AbortSignal) => Response | Promise<Response>): void {
  asked = [];
  globalThis.fetch = (input, init) => {
    const url = input as string;
    asked.push({ url, init: init! });
    return Promise.resolve().then(() => answer(url, init!.signal!));
  };
}
const json = (value: unknown) => new Response(JSON.stringify(value));
/** Waits as fetch does: until its signal ends it. */
const never = (_url: string, signal: AbortSignal) => new Promise<Response>((_, reject) => signal.addEventListener('abort', () => { reject(new DOMException('', 'AbortError')); }));
/** Waits for a file, and between attempts to get it, are short. */
async function hastily(run: () => Promise<void>): Promise<void> {
  const wait = globalThis.setTimeout;
  globalThis.setTimeout = ((then: () => void, ms = 0) => wait(then, ms === 1_000 || ms === 3_000 ? 20 : ms > 14_000 && ms <= 15_000 ? 600 : ms)) as typeof setTimeout;
  try {
    await run();
  } finally {
    globalThis.setTimeout = wait;
  }
}
let count = 0;
const src = () => `places-src="regions-${++count}.geojson"`;
const loaded = (element: Chart) => waitUntil(() => !inside(element, '[role="status"].quiet'), 'still loading', { timeout: 2_000 });

afterEach(() => {
  clear();
  globalThis.fetch = real;
});

describe('a map', () => {
  it('stands places where the author says, without mirroring them from right to left', async () => {
    const element = await map(POSITIONS);
    expect(namesOf(element).sort()).to.deep.equal(['Khan Younis', 'North Gaza', 'Rafah']);
    const left = dotsOf(mapsOf(element)[0]!);
    expect(isSchematic(element)).to.equal(false);
    const right = await map(`${POSITIONS} dir="rtl" lang="ar"`);
    expect(JSON.stringify(dotsOf(mapsOf(right)[0]!))).to.equal(JSON.stringify(left));
    expect(getComputedStyle(mapsOf(right)[0]!).transform).to.equal('none');
    expect(visibleText(right)).to.match(/ولا تبيّن الطرق/);
  });

  it('keeps its names on the same side of their dots in right-to-left text', async () => {
    for (const dir of ['', 'dir="rtl"']) {
      const element = await map(`${POSITIONS} ${dir}`);
      const box = mapsOf(element)[0]!.getBoundingClientRect();
      for (const text of allInside<SVGTextElement>(element, '.map text')) {
        const { left, right } = text.getBoundingClientRect();
        expect(left).to.be.at.least(box.left - 1);
        expect(right).to.be.at.most(box.right + 1);
      }
    }
  });

  it('says that positions are schematic when nobody gave any', async () => {
    const element = await map();
    expect(isSchematic(element)).to.equal(true);
    expect(dotsOf(mapsOf(element)[0]!).length).to.equal(3);
  });

  it('says every movement in words below, and hides the drawing from screen readers', async () => {
    const element = await map(POSITIONS);
    expect(mapsOf(element)[0]!.getAttribute('aria-hidden')).to.equal('true');
    expect(rowsOf(element).length).to.equal(3);
    expect(visibleText(element)).to.match(/They do not show the routes/);
    const rings = allInside(element, '.map .key').map(textOf), keys = allInside(element, '.key-text').map(textOf);
    expect(keys).to.deep.equal([...rings].sort());
  });

  it('is one for each step, all with the same places', async () => {
    const element = await map(POSITIONS, 'step|from|to|value', ['1|North Gaza|Rafah|400', '2|Rafah|Khan Younis|100'], 900);
    const [one, two] = mapsOf(element);
    expect(allInside(element, '.maps .step').map(textOf)).to.deep.equal(['Step 1', 'Step 2']);
    expect(JSON.stringify(dotsOf(one!))).to.equal(JSON.stringify(dotsOf(two!)));
    expect(Math.abs(one!.getBoundingClientRect().top - two!.getBoundingClientRect().top)).to.be.lessThan(1);
  });

  it('names places without a position, and positions that cannot be used', async () => {
    const element = await map('positions="North Gaza 31.55 34.50; Khan Younis 31.34 34.30; Nowhere 1 2; Rafah 131 34"');
    expect(visibleText(element)).to.match(/Below the map, because no position was given: Rafah\./);
    expect(problemsOf(element).join(' ')).to.match(/Nowhere 1 2.*names no place.*Rafah 131 34.*cannot be read as a position/);
  });

  it('has an arrow where people moved, a bar where they were counted, and says which is which', async () => {
    const element = await map(POSITIONS, 'from|to|value|measure|since|until|as-of', ['Rafah|North Gaza|400|displaced|2024-01-01|2024-02-01|', 'Rafah|Khan Younis|300|refugees|not stated|not stated|2024-02-01']);
    expect(visibleText(element)).to.match(/A bar across the end of a band: people counted there on a date\. An arrow: people who moved there\./);
    expect(visibleText(element)).to.match(/They are never added up/);
  });

  it('marks returns, and says what has no common scale', async () => {
    const element = await map(POSITIONS, 'from|to|value|measure|counted-in', ['Rafah|North Gaza|400|returned|', 'North Gaza|Rafah|300|displaced|', 'North Gaza|Rafah|60|displaced|households']);
    expect(allInside(element, '.band.returned').length).to.equal(1);
    expect(allInside(element, '.maps .step').map(textOf)).to.deep.equal(['Displaced and Returned', 'Displaced, counted in households']);
    expect(visibleText(element)).to.match(/do not all share one scale, because .*they are counted in different units/);
  });

  it('draws nothing beside itself, whatever its width', async () => {
    for (const width of [280, 360, 1200]) {
      const element = await map(POSITIONS, HEADER, ROWS, width);
      expect(mapsOf(element)[0]!.getBoundingClientRect().width).to.be.at.most(width);
      expect(getComputedStyle(mapsOf(element)[0]!).overflow).to.equal('hidden');
    }
  });
});

describe('a file of places', () => {
  it('puts places at their features, and draws its areas as outlines', async () => {
    serve(() => json(FILE));
    const element = await map(src());
    await loaded(element);
    expect(isSchematic(element)).to.equal(false);
    expect(problemsOf(element)).to.deep.equal([]);
    expect(allInside(element, '.land.named').length).to.equal(1);
    const [north, , rafah] = ['North Gaza', 'Khan Younis', 'Rafah'].map((name) => dotsOf(mapsOf(element)[0]!)[namesOf(element).indexOf(name)]!);
    expect(north![1]).to.be.lessThan(rafah![1]);
  });

  it('is asked for once by all charts that name it, without cookies for others, as an address of the page', async () => {
    serve(async () => {
      await new Promise((done) => setTimeout(done, 60));
      return json(FILE);
    });
    const attributes = src();
    const [one, two] = await Promise.all([map(attributes), map(attributes)]);
    await Promise.all([loaded(one), loaded(two)]);
    expect(asked.length).to.equal(1);
    expect(asked[0]!.url).to.equal(new URL(`regions-${count}.geojson`, document.baseURI).href);
    expect(asked[0]!.init.credentials).to.equal('same-origin');
  });

  it('is waited for with a word, an empty map of the same height, and no map that would jump', async () => {
    let answer: (response: Response) => void = () => undefined;
    serve(() => new Promise((done) => { answer = done; }));
    const element = await map(src());
    expect(textOf(inside(element, '[role="status"].quiet'))).to.equal('The map is loading.');
    expect(isSchematic(element)).to.equal(false);
    expect(dotsOf(mapsOf(element)[0]!).length).to.equal(0);
    expect(rowsOf(element).length).to.equal(3);
    const { height } = mapsOf(element)[0]!.getBoundingClientRect();
    answer(json(FILE));
    await loaded(element);
    expect(dotsOf(mapsOf(element)[0]!).length).to.equal(3);
    expect(mapsOf(element)[0]!.getBoundingClientRect().height).to.equal(height);
  });

  const failures: [string, () => Response | Promise<Response>, RegExp][] = [
    ['cannot be reached', () => Promise.reject(new TypeError('Failed to fetch')), /did not answer, or does not allow this page to read it/],
    ['answers with an error', () => new Response('', { status: 404 }), /answered 404\. There is no such file/],
    ['is not JSON', () => new Response('<html>'), /is not GeoJSON/],
    ['is not GeoJSON', () => json({ rows: [] }), /is not GeoJSON/],
    ['names no place', () => json({ type: 'Feature', properties: { name: 'Elsewhere' }, geometry: { type: 'Point', coordinates: [1, 2] } }), /no feature of .* bears the name of a place of the rows \(North Gaza, Rafah, Khan Younis\)/],
    ['is too large', () => new Response(new Blob(Array.from({ length: 6 }, () => new Uint8Array(1_000_000)))), /is larger than 5 MB/],
    ['breaks off', () => new Response(new ReadableStream({ start: (c) => { c.enqueue(new Uint8Array(9)); c.error(new Error('gone')); } })), /is cut off/],
  ];
  for (const [what, answer, said] of failures) {
    it(`that ${what} is said to, in place, and the map is schematic`, () => hastily(async () => {
      serve(answer);
      const element = await map(src());
      await loaded(element);
      expect(problemsOf(element).join(' ')).to.match(said);
      expect(problemsOf(element).join(' ')).to.include(`regions-${count}.geojson`);
      expect(isSchematic(element)).to.equal(true);
    }));
  }

  it('that does not answer in time is given up', () => hastily(async () => {
    serve(never);
    const element = await map(src());
    await loaded(element);
    expect(problemsOf(element).join(' ')).to.match(/sent nothing for 15 seconds|was not loaded within 15 seconds/);
  }));

  it('is asked for only by a map, and only at a web address', async () => {
    serve(() => json(FILE));
    await chart(markupOf('displacement-flow', `${src()} source="OCHA"`, HEADER, ...ROWS));
    for (const address of ['javascript:alert(1)', 'data:application/json,{}', 'file:///etc/passwd', 'http://', 'blob:x']) {
      const element = await map(`places-src="${address}"`);
      expect(problemsOf(element).join(' ')).to.match(/is no web address/);
      expect(isSchematic(element)).to.equal(true);
      clear();
    }
    expect(asked.length).to.equal(0);
  });

  it('is let go when the chart leaves, or its author names another', async () => {
    serve(never);
    const element = await map(src());
    element.remove();
    expect(asked[0]!.init.signal!.aborted).to.equal(true);
    const other = await map(src());
    const first = asked.at(-1)!;
    other.setAttribute('places-src', 'another.geojson');
    await redrawn(other);
    expect(first.init.signal!.aborted).to.equal(true);
    expect(asked.at(-1)!.url).to.match(/another\.geojson$/);
    expect(asked.at(-1)!.init.signal!.aborted).to.equal(false);
    other.setAttribute('view', 'flow');
    await redrawn(other);
    expect(asked.at(-1)!.init.signal!.aborted).to.equal(true);
  });

  it('stays for the others when one of two charts leaves', async () => {
    let answer: (response: Response) => void = () => undefined;
    serve(() => new Promise((done) => { answer = done; }));
    const attributes = src();
    const one = await map(attributes), two = await map(attributes);
    one.remove();
    expect(asked[0]!.init.signal!.aborted).to.equal(false);
    answer(json(FILE));
    await loaded(two);
    expect(dotsOf(mapsOf(two)[0]!).length).to.equal(3);
  });

  it('is asked for again when a chart comes back', async () => {
    serve(never);
    const element = await map(src());
    const parent = element.parentElement!;
    element.remove();
    serve(() => json(FILE));
    parent.append(element);
    await waitUntil(() => asked.length === 1);
    await loaded(element);
    expect(dotsOf(mapsOf(element)[0]!).length).to.equal(3);
    await nextFrame();
    expect(asked.length).to.equal(1);
  });

  it('gives way to what the author writes of a place', async () => {
    serve(() => json(FILE));
    const element = await map(`${src()} positions="Rafah 31.9 34.6"`);
    await loaded(element);
    const dots = dotsOf(mapsOf(element)[0]!), names = namesOf(element);
    expect(dots[names.indexOf('Rafah')]![1]).to.be.lessThan(dots[names.indexOf('North Gaza')]![1]);
  });
});
