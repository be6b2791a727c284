import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import { clear, inside, isSeen, problemsOf, rowsOf, textOf, valuesOf, visibleText } from './chart.js';
import { asked, body, byHand, csv, drawn, failed, fileName, fileStateOf, hastily, isDrawn, never, partOf, put, retryOf, serve, unserve, wait, whenTold, type Answer } from './served.js';

const ROWS = ['measure,value,source,as-of', 'killed,"42,500",Ministry,2024-10-18', 'injured,"99,546",Ministry,2024-10-18'];
const bars = (attributes = '', name = fileName()) => `<casualty-bars heading="H" src="${name}" ${attributes}><p>The author says: forty-two thousand.</p></casualty-bars>`;
const author = (element: Element) => element.querySelector('p');
const bytes = (...numbers: number[]) => new Uint8Array(numbers);
const breaksOff: Answer = () => new Response(new ReadableStream({
  start: (stream) => {
    stream.enqueue(new TextEncoder().encode(ROWS.join('\n')));
    setTimeout(() => { stream.error(new TypeError('network error')); }, 10);
  },
}));
const stalls: Answer = (_, signal) => new Response(new ReadableStream({
  start: (stream) => {
    stream.enqueue(new TextEncoder().encode(ROWS.join('\n')));
    signal.addEventListener('abort', () => { stream.error(new DOMException('', 'AbortError')); });
  },
}));

afterEach(() => {
  clear();
  unserve();
});

const failures: [string, Answer, RegExp, string?][] = [
  ['does not answer, or refuses this page', () => Promise.reject(new TypeError('Failed to fetch')), /did not answer, or does not allow this page to read it/],
  ['is not there', body('', { status: 404 }), /answered 404\. There is no such file/],
  ['is refused', body('', { status: 403 }), /answered 403\. The file was not sent/],
  ['fails on the server', body('', { status: 500 }), /answered 500\. The file was not sent/],
  ['does not answer in time', never, /within 15 seconds|for 15 seconds/],
  ['stalls', stalls, /within 15 seconds|for 15 seconds/],
  ['breaks off', breaksOff, /is cut off: its end is missing/],
  ['ends in the middle of a row', body(`${ROWS.join('\n')}\nmissing,"11`), /is cut off: its end is missing/],
  ['is shorter than stated', body(ROWS.join('\n'), { headers: { 'content-length': '5000' } }), /is cut off: its end is missing/],
  ['is a web page', body('<!doctype html><title>Log in</title>', { headers: { 'content-type': 'text/html' } }), /is a web page, not a file of figures/],
  ['is a picture', body(bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0)), /is an image/],
  ['is a spreadsheet', body(bytes(0x50, 0x4b, 3, 4, 20, 0, 6, 0, 8, 0)), /is a file of the kind/],
  ['is empty', body(''), /is empty/],
  ['is blank', body(' \n\n'), /is empty/],
  ['is an empty answer', body('', { status: 200, headers: { 'content-length': '0' } }), /is empty/],
  ['is larger than its author allows', csv(...ROWS), /is larger than 0\.05 MB\. Use a smaller file, or raise max-size/, 'max-size="0.05"'],
  ['cannot be decoded', body(bytes(...Array.from({ length: 40 }, (_, i) => (i % 2 ? 0xff : 0x41)))), /cannot be read as/],
  ['is broken JSON', body('[{"value": 5,'), /./],
];

describe('a file that cannot be read', () => {
  for (const [what, answer, said, attributes = ''] of failures) {
    it(`because it ${what} is said to in words, and nothing is drawn`, async () => {
      hastily();
      serve(what.startsWith('is larger') ? body(`${ROWS.join('\n')}\n${'killed,1,A,2024\n'.repeat(5_000)}`) : answer);
      const element = await put(bars(attributes));
      await failed(element);
      expect(problemsOf(element).length).to.equal(1);
      expect(problemsOf(element)[0]).to.match(said).and.to.match(/“src”/);
      expect(fileStateOf(element)).to.include('The figures could not be loaded. That says nothing about how many there are.');
      expect(isDrawn(element)).to.equal(false);
      expect(rowsOf(element).length).to.equal(0);
      expect(isSeen(author(element))).to.equal(true);
      // A missing file must not look like a zero.
      expect(visibleText(element)).not.to.match(/(^|\s)0(\s|$)/);
      // What the file is does not change by asking again.
      const isPassing = !/web page|image|kind|empty|larger|cannot be read/.test(problemsOf(element)[0]!);
      expect(textOf(retryOf(element))).to.equal(isPassing ? 'Try again' : '');
      expect(inside(element, '[part="failed"]')!.closest('[role="status"]') !== null).to.equal(true);
    });
  }

  it('has messages that differ, one for each cause', async () => {
    hastily();
    const messages = new Set<string>();
    const causes = ['does not answer, or refuses this page', 'is not there', 'fails on the server', 'does not answer in time', 'breaks off', 'is a web page', 'is a picture', 'is empty', 'cannot be decoded'];
    for (const [what, answer] of failures.filter(([name]) => causes.includes(name))) {
      serve(answer);
      const element = await put(bars());
      await failed(element);
      messages.add(problemsOf(element)[0]!.replace(/file-\d+/, 'file'));
      expect(what).to.not.equal('');
      clear();
    }
    expect(messages.size).to.equal(causes.length);
  });

  it('fires its problem once, for pages that log them', async () => {
    serve(body('', { status: 404 }));
    const told: string[] = [];
    const listen = (event: Event) => { told.push(...(event as CustomEvent<{ code: string }[]>).detail.map(({ code }) => code)); };
    document.addEventListener('problem', listen);
    await failed(await put(bars()));
    document.removeEventListener('problem', listen);
    expect(told).to.deep.equal(['file-status']);
  });

  it('of rows that cannot be read keeps the words of the author, and has nothing to retry', async () => {
    serve(csv('colour,number', 'red,5'));
    const element = await put(bars());
    await waitUntil(() => problemsOf(element).length > 0);
    expect(isDrawn(element)).to.equal(false);
    expect(isSeen(author(element))).to.equal(true);
    expect(retryOf(element) === null).to.equal(true);
  });

  it('is said in the language of the page', async () => {
    serve(body('', { status: 404 }));
    const element = await put(bars('lang="fr"'));
    await failed(element);
    expect(textOf(retryOf(element))).to.not.equal('Try again');
    expect(problemsOf(element)[0]).to.match(/404/).and.to.not.match(/answered/);
  });
});

describe('the button that tries again', () => {
  it('asks once more, keeps focus while it loads, and draws what comes', async () => {
    const { answer, give } = whenTold();
    serve(body('', { status: 404 }), body('', { status: 404 }), answer);
    const element = await put(bars());
    await failed(element);
    const button = retryOf(element)!;
    button.focus();
    button.click();
    await waitUntil(() => asked.length === 2);
    await failed(element);
    expect(element.shadowRoot!.activeElement === button).to.equal(true);
    button.click();
    await waitUntil(() => fileStateOf(element).includes('loading'));
    expect(button.getAttribute('aria-disabled')).to.equal('true');
    expect(element.shadowRoot!.activeElement === button).to.equal(true);
    expect(asked.length).to.equal(3);
    // Pressed again while it loads, it does nothing.
    button.click();
    await wait(20);
    expect(asked.length).to.equal(3);
    expect(asked[2]!.init.cache).to.equal('no-cache');
    give(...ROWS);
    await drawn(element);
    expect(valuesOf(element)).to.deep.equal(['42,500', '99,546']);
    expect(problemsOf(element)).to.deep.equal([]);
    expect(partOf(element)).to.equal('');
    expect(isSeen(author(element))).to.equal(false);
    // Who pressed it goes on from the figures.
    expect(element.shadowRoot!.activeElement?.localName).to.equal('summary');
  });

  it('is told that it is tried again by itself', async () => {
    serve(body('', { status: 503, headers: { 'retry-after': '0' } }), never);
    const element = await put(bars());
    await waitUntil(() => fileStateOf(element).includes('Trying again'));
    expect(asked.length).to.equal(2);
    expect(isSeen(author(element))).to.equal(true);
  });
});

describe('a file that is loaded again', () => {
  it('changes the figures after the time that the author wants', async () => {
    const turn = byHand();
    serve(csv(...ROWS), csv(ROWS[0]!, 'killed,"43,000",Ministry,2024-11-01'));
    const element = await drawn(await put(bars('refresh="300"')));
    turn(299);
    await wait(20);
    expect(asked.length).to.equal(1);
    turn(2);
    await waitUntil(() => valuesOf(element)[0] === '43,000');
    expect(valuesOf(element).length).to.equal(1);
    expect(asked.map(({ init }) => init.cache)).to.deep.equal(['default', 'no-cache']);
  });

  it('without success keeps the old figures, and says from when they are and what failed', async () => {
    const turn = byHand();
    serve(csv(...ROWS), body('', { status: 404 }), body('<html>'), csv(ROWS[0]!, 'killed,"43,000",Ministry,2024-11-01'));
    const element = await drawn(await put(bars('refresh="300"')));
    const hour = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeStyle: 'short' }).format(new Date()).slice(0, 8);
    for (const said of [/answered 404/, /is a web page/]) {
      turn(301);
      await failed(element, 'stale');
      await waitUntil(() => said.test(fileStateOf(element)));
      expect(fileStateOf(element)).to.match(/These figures were loaded on .*\d.* Loading them again failed/).and.to.include(hour);
      expect(valuesOf(element)).to.deep.equal(['42,500', '99,546']);
      expect(isSeen(author(element))).to.equal(false);
      expect(isSeen(retryOf(element))).to.equal(true);
    }
    turn(301);
    await waitUntil(() => valuesOf(element)[0] === '43,000');
    await waitUntil(() => partOf(element) === '');
  });

  it('shows no sign of loading while the old figures stand', async () => {
    const turn = byHand();
    serve(csv(...ROWS), never);
    const element = await drawn(await put(bars('refresh="300"')));
    turn(301);
    await waitUntil(() => asked.length === 2);
    await nextFrame();
    expect(partOf(element)).to.equal('');
    expect(valuesOf(element)).to.deep.equal(['42,500', '99,546']);
  });

  it('stops with the chart', async () => {
    const turn = byHand();
    serve(csv(...ROWS));
    const element = await drawn(await put(bars('refresh="300"')));
    element.remove();
    turn(1_000);
    await wait(20);
    expect(asked.length).to.equal(1);
  });
});
