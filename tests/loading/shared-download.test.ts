import assert from 'node:assert/strict';
import { test } from 'node:test';
import { problem, type Problem } from '../../src/figures/problem.js';
import { openJson } from '../../src/loading/json-download.js';
import { sharedDownloads, type FileHandle } from '../../src/loading/shared-download.js';
import { contentOf, counting, done, nothing, page, withPage } from './page.js';
import { BODY, drip, good, later, misbehaving, pause, silence, status, textSink, until } from './server.js';

const { serve, asked, isLeft } = await misbehaving();
const LIMITS = { timeout: 200, maxBytes: 1_000_000 };

withPage();

test('several users of a file share one download, and all are told', async () => {
  const open = sharedDownloads(textSink), url = serve(later(50, good));
  const told = [0, 0, 0], users = told.map((_, i) => open(url, LIMITS, 0, () => { told[i]!++; }));
  await done(users[0]!);
  assert.equal(asked(url), 1);
  assert.ok(told.every((times) => times > 0));
  for (const { state } of users) {
    assert.equal(state.loaded?.content, BODY);
    assert.equal(state.problem, null);
    assert.ok(Math.abs(state.loaded.at.getTime() - Date.now()) < 5_000);
  }
});

test('a user who comes later gets what is loaded, at once', async () => {
  const open = sharedDownloads(textSink), url = serve(good);
  const first = open(url, LIMITS, 0, nothing);
  await done(first);
  const late = open(url, LIMITS, 0, nothing);
  assert.equal(contentOf(late), BODY);
  assert.equal(late.state.progress, null);
  assert.equal(asked(url), 1);
});

test('one of two users who leaves ends nothing, and is told nothing more; the last one ends the download', async () => {
  const open = sharedDownloads(textSink), url = serve(drip(10));
  let told = 0;
  const one = open(url, { ...LIMITS, timeout: 2_000 }, 0, () => { told++; }), two = open(url, { ...LIMITS, timeout: 2_000 }, 0, () => { told++; });
  await until(() => asked(url) === 1, 'it is asked for');
  one.leave();
  await pause(40);
  assert.equal(isLeft(url), false);
  const before = told;
  two.leave();
  await until(() => isLeft(url), 'the connection is ended');
  await pause(40);
  assert.equal(told, before);
  assert.equal(asked(url), 1);
});

test('nothing is kept when all have left: the next user asks anew, and no listener stays', async () => {
  const open = sharedDownloads(textSink), url = serve(counting());
  const users = Array.from({ length: 100 }, () => open(url, LIMITS, 60, nothing));
  assert.equal(page.listeners.size, 1);
  await done(users[0]!);
  users.forEach((user) => { user.leave(); });
  assert.equal(page.listeners.size, 0);
  const next = open(url, LIMITS, 0, nothing);
  assert.equal(contentOf(next), undefined);
  await done(next);
  assert.equal(contentOf(next), 'version 2');
  assert.equal(asked(url), 2);
});

test('who leaves twice does not end the download of others', async () => {
  const open = sharedDownloads(textSink), url = serve(counting());
  const one = open(url, LIMITS, 0, nothing);
  await done(one);
  one.leave();
  const two = open(url, LIMITS, 0, nothing);
  await done(two);
  one.leave();
  const three = open(url, LIMITS, 0, nothing);
  assert.equal(contentOf(three), 'version 2');
  assert.equal(asked(url), 2);
  assert.equal(page.listeners.size, 1);
});

test('a user who makes another leave while all are told: that one is told nothing', async () => {
  const open = sharedDownloads(textSink), url = serve(good);
  let isGone = false, told = 0, other: FileHandle<string> | null = null;
  const one = open(url, LIMITS, 0, () => {
    other?.leave();
    isGone = other !== null;
  });
  other = open(url, LIMITS, 0, () => { if (isGone) told++; });
  await done(one);
  assert.ok(isGone);
  assert.equal(told, 0);
});

test('other limits are another download', async () => {
  const open = sharedDownloads(textSink), url = serve(good);
  const small = open(url, { ...LIMITS, maxBytes: 5 }, 0, nothing), large = open(url, LIMITS, 0, nothing);
  await done(small);
  await done(large);
  assert.equal(small.state.problem?.code, 'file-too-large');
  assert.equal(contentOf(large), BODY);
  assert.equal(asked(url), 2);
});

test('two stores have nothing in common', async () => {
  const url = serve((response) => { response.end('{"a":1}'); });
  const text = sharedDownloads(textSink)(url, LIMITS, 0, nothing), json = openJson(url, LIMITS, 0, nothing);
  await done(text);
  await done(json);
  assert.equal(contentOf(text), '{"a":1}');
  assert.deepEqual(contentOf(json), { ok: { a: 1 } });
});

for (const [what, body] of [['a web page', '<html>'], ['nothing', ''], ['half of it', '{"a":']] as const) {
  test(`JSON that is ${what} is a problem`, async () => {
    const json = openJson(serve((response) => { response.end(body); }), LIMITS, 0, nothing);
    await done(json);
    assert.ok('problem' in contentOf(json)!);
  });
}

test('a file that fails is told with why, and can be asked for again', async () => {
  const open = sharedDownloads(textSink), url = serve(status(404), good), file = open(url, LIMITS, 0, nothing);
  await done(file);
  assert.equal(file.state.problem?.code, 'file-status');
  assert.equal(contentOf(file), undefined);
  file.reload();
  // Why it failed stays until it is known better.
  assert.equal(file.state.problem.code, 'file-status');
  assert.notEqual(file.state.progress, null);
  await done(file);
  assert.equal(file.state.problem, null);
  assert.equal(contentOf(file), BODY);
});

test('a failed refresh keeps the old content with its date, and says why', async () => {
  const open = sharedDownloads(textSink), url = serve(good, status(500), good), file = open(url, LIMITS, 0, nothing);
  await done(file);
  const { loaded } = file.state;
  await pause(5);
  file.reload();
  await done(file);
  assert.equal(file.state.loaded, loaded);
  assert.equal(file.state.problem?.code, 'file-status');
  file.reload();
  await done(file);
  assert.equal(file.state.problem, null);
  assert.ok(file.state.loaded!.at > loaded!.at);
});

test('the newest request wins, whichever is answered first', async () => {
  const open = sharedDownloads(textSink);
  let n = 0;
  const url = serve((response) => {
    const version = ++n;
    setTimeout(() => { response.end(`version ${version}`); }, version === 1 ? 120 : 10);
  });
  const file = open(url, { ...LIMITS, timeout: 1_000 }, 0, nothing);
  await until(() => asked(url) === 1, 'it is asked for');
  file.reload();
  await done(file);
  assert.equal(contentOf(file), 'version 2');
  await pause(200);
  assert.equal(contentOf(file), 'version 2');
});

const refused = (text: string): Problem | null => (text.includes('bad') ? problem('file-web-page') : null);

test('content that is refused keeps the old one', async () => {
  const open = sharedDownloads(textSink, refused), url = serve(good, (response) => { response.end('bad'); }, good), file = open(url, LIMITS, 0, nothing);
  await done(file);
  file.reload();
  await done(file);
  assert.equal(contentOf(file), BODY);
  assert.equal(file.state.problem?.code, 'file-web-page');
  file.reload();
  await done(file);
  assert.equal(file.state.problem, null);
});

test('content that is refused is told of when there is no old one, and gives way to a better one', async () => {
  const open = sharedDownloads(textSink, refused), url = serve((response) => { response.end('bad'); }, good), file = open(url, LIMITS, 0, nothing);
  await done(file);
  assert.equal(file.state.problem?.code, 'file-web-page');
  file.reload();
  await done(file);
  assert.equal(contentOf(file), BODY);
  assert.equal(file.state.problem, null);
});

test('a download that waits does not outlive its last user', async () => {
  const open = sharedDownloads(textSink), url = serve(silence), file = open(url, { ...LIMITS, timeout: 60_000 }, 0, nothing);
  await until(() => asked(url) === 1, 'it is asked for');
  file.leave();
  await until(() => isLeft(url), 'the connection is ended');
});
