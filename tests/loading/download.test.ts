import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { download, nameOf, type SinkMaker } from '../../src/loading/download.js';
import { BODY, broken, drip, good, later, misbehaving, outcome, pause, silence, status, textSink, until } from './server.js';

const { serve, asked, isLeft } = await misbehaving();

/** A message may come so much later than its limit, in ms. */
const TOLERANCE = 1_000;
const NOW = { 'retry-after': '0' };

const full = (headers: Record<string, string | number>, body: string | Buffer = BODY): Parameters<typeof serve>[0] => (response) => { response.writeHead(200, headers).end(body); };
const redirect: Parameters<typeof serve>[0] = (response, { headers }) => { response.writeHead(302, { location: `http://${headers.host}${new URL(target).pathname}` }).end(); };
const target = serve(good);

// What is answered; what comes of it; how often the server is asked; the limits.
for (const [what, answers, result, times, limits] of [
  ['a good answer is read', [good], BODY, 1],
  ['a slow answer within the limit is read', [later(120, good)], BODY, 1],
  ['an empty answer is an empty file, which is for its reader to judge', [full({}, '')], '', 1],
  ['an answer without a body is an empty file', [status(204)], '', 1],
  ['a redirect is followed', [redirect], BODY, 1],
  ['a compressed answer is read', [full({ 'content-encoding': 'gzip' }, gzipSync(BODY.repeat(100)))], BODY.repeat(100), 1],
  ['a short answer that grew when it was compressed is not cut off', [full({ 'content-encoding': 'gzip', 'content-length': gzipSync(BODY).length }, gzipSync(BODY))], BODY, 1],
  ['404 is not asked for again', [status(404)], 'file-status 404', 1],
  ['403 is not asked for again, whatever it says of later', [status(403, NOW)], 'file-status 403', 1],
  ['500, then an answer', [status(500, NOW), good], BODY, 2],
  ['500 twice, then an answer', [status(500, NOW), status(503, NOW), good], BODY, 3],
  ['500 for ever is asked for three times', [status(500, NOW)], 'file-status 500', 3],
  ['too many requests, for a moment', [status(429, NOW), good], BODY, 2],
  ['too many requests, until a date that is past', [status(429, { 'retry-after': new Date(0).toUTCString() }), good], BODY, 2],
  ['too many requests, for longer than a reader waits', [status(429, { 'retry-after': '60' }), good], 'file-status 429', 1],
  ['no second attempt begins that would end beyond the limit', [status(500), good], 'file-status 500', 1],
  ['no answer', [silence], 'file-timeout 0.2', 1],
  ['an answer that comes too late', [later(500, good)], 'file-timeout 0.2', 1],
  ['no answer after 500: the 500 is told, within the same limit', [status(500, NOW), silence], 'file-status 500', 2],
  ['an answer that stops in the middle', [(response) => { response.write(BODY); }], 'file-timeout 0.2', 1],
  ['an answer that drips for ever is given up after eight times the limit', [drip(20)], 'file-timeout 1.6', 1],
  ['an answer that breaks off, with its length', [broken({ 'content-length': '1000' })], 'file-cut-off', 1],
  ['an answer that breaks off, without its length', [broken()], 'file-cut-off', 1],
  ['a file that states that it is too large', [full({ 'content-length': '26' })], 'file-too-large 0 MB', 1, { maxBytes: 25 }],
  ['a file that turns out to be too large', [(response) => { response.write(BODY.repeat(2000)); }], 'file-too-large 0.05 MB', 1, { maxBytes: 50_000 }],
  ['a small answer that is large when it is unpacked', [full({ 'content-encoding': 'gzip' }, gzipSync('1'.repeat(2_000_000)))], 'file-too-large 1 MB', 1],
  ['a file of exactly the limit is read', [good], BODY, 1, { maxBytes: BODY.length }],
] as readonly (readonly [string, readonly Parameters<typeof serve>[0][], string, number, { maxBytes: number }?])[]) {
  test(what, async () => {
    const url = serve(...answers), { result: said, ms } = await outcome(url, limits);
    assert.equal(said, result);
    assert.equal(asked(url), times);
    assert.ok(ms < (result.startsWith('file-timeout 1.6') ? 1_600 : 200) + TOLERANCE, `it took ${ms} ms`);
  });
}

test('an answer that breaks off is asked for again from its start', async () => {
  const url = serve(broken(), good), { result, told } = await outcome(url, { timeout: 2_500 });
  assert.equal(result, BODY);
  assert.equal(asked(url), 2);
  assert.deepEqual(told.map(({ isRetrying }) => isRetrying), [false, true]);
});

test('attempts have pauses between them, and the reader is told that it is tried again', async () => {
  const url = serve(status(500)), { result, ms, told } = await outcome(url, { timeout: 5_000 });
  assert.equal(result, 'file-status 500');
  assert.equal(asked(url), 3);
  assert.ok(ms > 3_900 && ms < 5_000 + TOLERANCE, `it took ${ms} ms`);
  assert.deepEqual(told.map(({ isRetrying }) => isRetrying), [false, true, true]);
});

test('an attempt after a late failure has only the rest of the limit', async () => {
  const url = serve(later(1_500, status(500, NOW)), silence), { result, ms } = await outcome(url, { timeout: 2_000 });
  assert.equal(result, 'file-status 500');
  assert.equal(asked(url), 2);
  assert.ok(ms < 2_000 + TOLERANCE, `it took ${ms} ms`);
});

test('a connection that is refused is tried again, and told', async () => {
  const gone = await misbehaving(), url = gone.serve(good);
  gone.close();
  const { result, told } = await outcome(url, { timeout: 1_500 });
  assert.equal(result, 'file-unreachable');
  assert.equal(told.length, 2);
});

test('a problem names the file and its site, and no more of the address', async () => {
  const url = serve(status(404)), result = await download(`${url}?key=secret`.replace('?', '#'), { timeout: 200, maxBytes: 100 }, textSink, new AbortController().signal);
  assert.ok(result && 'problem' in result);
  assert.equal(result.problem.found, `${new URL(url).pathname.slice(1)} (${new URL(url).host})`);
});

for (const [url, name] of [
  ['https://example.org/a/figures.csv?key=1#x', 'figures.csv (example.org)'],
  ['https://example.org/', 'example.org'],
  ['https://example.org:8080/a/', 'example.org:8080'],
  ['https://example.org/%D8%BA%D8%B2%D8%A9.csv', 'غزة.csv (example.org)'],
  ['https://example.org/%E0%A4%A', '%E0%A4%A (example.org)'],
] as const) test(`${url} is called ${name}`, () => { assert.equal(nameOf(url), name); });

/** A sink that takes its time with every piece. */
const slow = (ms: number, seen: { pieces: number }): SinkMaker<number> => () => {
  let bytes = 0;
  return {
    push: (chunk) => {
      bytes += chunk.byteLength;
      seen.pieces++;
      for (const start = performance.now(); performance.now() - start < ms;);
    },
    end: () => bytes,
  };
};

/** Takes the place of fetch: an answer that is there at once, whole, in one piece, and goes on whatever is aborted. */
async function withAnswer<T>(response: () => Response, run: (inits: RequestInit[]) => Promise<T>): Promise<T> {
  const real = globalThis.fetch, inits: RequestInit[] = [];
  globalThis.fetch = (_, init) => {
    inits.push(init!);
    return Promise.resolve(response());
  };
  try {
    return await run(inits);
  } finally {
    globalThis.fetch = real;
  }
}

/** An answer as if from another site. */
const fromElsewhere = (body: string, headers: Record<string, string>) => Object.defineProperty(new Response(body, { headers }), 'type', { value: 'cors' });

test('a shorter answer than stated is cut off; another site may hide that it was compressed', async () => {
  const far = { timeout: 100, maxBytes: 1_000_000 }, { signal } = new AbortController();
  const result = (response: () => Response) => withAnswer(response, () => download('https://example.org/a.csv', far, textSink, signal));
  const states = (length: number) => ({ 'content-length': String(length) });
  const cutOff = [new Response('12345', { headers: states(6) }), fromElsewhere('12345', states(100)), fromElsewhere('1'.repeat(100_000), states(101_000))];
  for (const response of cutOff) {
    const said = await result(() => response);
    assert.ok(said && 'problem' in said && said.problem.code === 'file-cut-off');
  }
  for (const response of [new Response('12345', { headers: states(5) }), fromElsewhere('12345', states(33)), fromElsewhere('1'.repeat(100_000), states(100_100))]) {
    const said = await result(() => response);
    assert.ok(said && 'done' in said);
  }
});

test('a large answer is taken in pieces between which other things run', async () => {
  const seen = { pieces: 0 }, { signal } = new AbortController();
  let ticks = 0;
  const timer = setInterval(() => ticks++, 1);
  const told: (number | null)[] = [];
  const answer = () => new Response(new Uint8Array(3_000_000), { headers: { 'content-length': '3000000' } });
  const result = await withAnswer(answer, () => download('https://example.org/a.csv', { timeout: 5_000, maxBytes: 1e7 }, slow(5, seen), signal, ({ part }) => { told.push(part); }));
  clearInterval(timer);
  assert.deepEqual(result, { done: 3_000_000 });
  assert.ok(seen.pieces >= 46, `${seen.pieces} pieces`);
  assert.ok(ticks >= 5, `${ticks} ticks`);
  const parts = told.filter((part) => part !== null);
  // Not one for each piece: each has its price.
  assert.ok(parts.length >= 1 && parts.length < 20, `told ${parts.length} times`);
});

test('an answer that cannot be taken within the whole time is never read as if half of it were all', async () => {
  const seen = { pieces: 0 }, { signal } = new AbortController();
  // 46 pieces of 20 ms and more, and 8 x 30 ms for all.
  const result = await withAnswer(() => new Response(new Uint8Array(3_000_000)), () => download('https://example.org/a.csv', { timeout: 30, maxBytes: 1e7 }, slow(20, seen), signal));
  assert.ok(result && 'problem' in result);
  assert.equal(result.problem.code, 'file-timeout');
  assert.ok(seen.pieces < 46);
});

test('cookies go to the same site only; a copy that is kept is checked when a file is asked for again', async () => {
  const { signal } = new AbortController(), limits = { timeout: 100, maxBytes: 100 };
  await withAnswer(() => new Response('1'), async (inits) => {
    await download('https://example.org/a.csv', limits, textSink, signal);
    await download('https://example.org/a.csv', limits, textSink, signal, () => undefined, true);
    assert.deepEqual(inits.map(({ credentials, cache }) => [credentials, cache]), [['same-origin', 'default'], ['same-origin', 'no-cache']]);
  });
});

test('what cannot be fetched at all is a problem', async () => {
  const { result } = await outcome('https://user:word@example.org/a.csv');
  assert.equal(result, 'file-unreachable');
});

test('a sink that breaks is a problem, not an error', async () => {
  const url = serve(good);
  const { result } = await outcome(url, {}, () => ({ push: () => { throw new Error('broken'); }, end: () => '' }));
  assert.equal(result, 'file-cut-off');
});

// Stopped before an answer, within one, and in a pause between attempts: nothing is called any more.
for (const [what, answer, ready] of [
  ['waits for an answer', silence, (url: string) => asked(url) === 1],
  ['is in the middle of an answer', drip(5), (_: string, pushed: number) => pushed > 2],
  ['waits to try again', status(500), (url: string) => asked(url) === 1],
] as const) {
  test(`a download that is stopped while it ${what} calls nothing any more`, async () => {
    const url = serve(answer, good), stop = new AbortController();
    let calls = 0, pushed = 0, isStopped = false;
    const count = () => { if (isStopped) calls++; };
    const make: SinkMaker<string> = () => {
      count();
      return { push: () => { count(); pushed++; }, end: () => { count(); return ''; } };
    };
    const running = download(url, { timeout: 2_500, maxBytes: 1e6 }, make, stop.signal, count);
    await until(() => ready(url, pushed), what);
    await pause(20);
    isStopped = true;
    const begun = performance.now();
    stop.abort();
    assert.equal(await running, null);
    assert.ok(performance.now() - begun < TOLERANCE);
    await pause(50);
    assert.equal(calls, 0);
    assert.equal(asked(url), 1);
    if (what !== 'waits to try again') await until(() => isLeft(url), 'the connection is ended');
  });
}

test('what is left of a refused answer does not go on loading', async () => {
  const url = serve((response) => { response.writeHead(200, { 'content-length': '9000000' }).write('1'); });
  const { result } = await outcome(url);
  assert.equal(result, 'file-too-large 1 MB');
  await until(() => isLeft(url), 'the connection is ended');
});
