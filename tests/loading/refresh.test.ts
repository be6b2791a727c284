import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sharedDownloads } from '../../src/loading/shared-download.js';
import { byHand, contentOf, counting, done, nothing, see, withPage } from './page.js';
import { BODY, good, misbehaving, status, textSink } from './server.js';

const { serve, asked } = await misbehaving();
const LIMITS = { timeout: 200, maxBytes: 1_000_000 };
withPage();

test('a file is asked for again after its time, by the user who wants it soonest', async () => {
  const turn = byHand();
  const open = sharedDownloads(textSink), url = serve(counting()), file = open(url, LIMITS, 300, nothing);
  await done(file);
  turn(299);
  assert.equal(asked(url), 1);
  turn(1.1);
  await done(file);
  assert.equal(contentOf(file), 'version 2');
  const sooner = open(url, LIMITS, 60, nothing);
  turn(60.1);
  await done(file);
  assert.equal(contentOf(file), 'version 3');
  sooner.leave();
  turn(61);
  await done(file);
  assert.equal(contentOf(file), 'version 3');
  turn(240);
  await done(file);
  assert.equal(contentOf(file), 'version 4');
  file.leave();
  turn(10_000);
  assert.equal(asked(url), 4);
});

test('a file without refresh is asked for once', async () => {
  const turn = byHand();
  const open = sharedDownloads(textSink), url = serve(counting()), file = open(url, LIMITS, 0, nothing);
  await done(file);
  turn(100_000);
  assert.equal(asked(url), 1);
});

test('after a refresh that failed the next one comes at its time', async () => {
  const turn = byHand();
  const open = sharedDownloads(textSink), url = serve(good, status(404), good), file = open(url, LIMITS, 60, nothing);
  await done(file);
  turn(60.1);
  await done(file);
  assert.equal(file.state.problem?.code, 'file-status');
  assert.equal(contentOf(file), BODY);
  turn(60.1);
  await done(file);
  assert.equal(file.state.problem, null);
  assert.equal(asked(url), 3);
});

test('a file that failed at first is asked for again at its time', async () => {
  const turn = byHand();
  const open = sharedDownloads(textSink), url = serve(status(404), good), file = open(url, LIMITS, 60, nothing);
  await done(file);
  turn(60.1);
  await done(file);
  assert.equal(contentOf(file), BODY);
});

test('a page that is not seen asks for nothing, and once when it is seen again', async () => {
  const turn = byHand();
  const open = sharedDownloads(textSink), url = serve(counting()), file = open(url, LIMITS, 60, nothing);
  await done(file);
  see(false);
  turn(60.1);
  turn(600);
  assert.equal(asked(url), 1);
  see(true);
  await done(file);
  assert.equal(contentOf(file), 'version 2');
  see(false);
  see(true);
  await done(file);
  assert.equal(asked(url), 2);
  // And then goes on by the clock.
  turn(60.1);
  await done(file);
  assert.equal(asked(url), 3);
});

test('a reader who asks while the page is hidden does not make it ask twice', async () => {
  const turn = byHand();
  const open = sharedDownloads(textSink), url = serve(counting()), file = open(url, LIMITS, 60, nothing);
  await done(file);
  see(false);
  turn(60.1);
  file.reload();
  await done(file);
  see(true);
  await done(file);
  assert.equal(asked(url), 2);
});
