import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Work } from '../../src/data/files/work.js';
import { breathe, inSlices, seldom, sliceClock } from '../../src/loading/slices.js';

const busy = (ms: number) => { for (const start = performance.now(); performance.now() - start < ms;); };

/** Work of so many steps, each of which takes so long. */
function* steps(n: number, ms: number, done: { steps: number } = { steps: 0 }): Work<string> {
  for (let i = 0; i < n; i++) {
    busy(ms);
    done.steps++;
    yield (i + 1) / n;
  }
  return 'all';
}

test('work is done to its end, and others run in between', async () => {
  let ticks = 0;
  const timer = setInterval(() => ticks++, 1);
  assert.equal(await inSlices(steps(60, 5), new AbortController().signal), 'all');
  clearInterval(timer);
  assert.ok(ticks >= 5, `${ticks} ticks in 300 ms`);
});

test('work that fits into one slice is done before anything else runs', async () => {
  const done = { steps: 0 }, running = inSlices(steps(3, 0, done), new AbortController().signal);
  assert.equal(done.steps, 3);
  assert.equal(await running, 'all');
});

test('progress is told now and then, and only grows', async () => {
  const parts: number[] = [];
  await inSlices(steps(100, 5), new AbortController().signal, (part) => { parts.push(part); });
  assert.ok(parts.length >= 2 && parts.length <= 40, `told ${parts.length} times`);
  assert.deepEqual(parts, [...parts].sort((a, b) => a - b));
  assert.ok(parts.every((part) => part > 0 && part <= 1));
});

test('work that is stopped goes no further, and tells nothing any more', async () => {
  const done = { steps: 0 }, stop = new AbortController();
  let told = 0;
  const running = inSlices(steps(1000, 5, done), stop.signal, () => { told++; });
  await new Promise((go) => { setTimeout(go, 40); });
  stop.abort();
  const { steps: before } = done, toldBefore = told;
  assert.equal(await running, null);
  assert.equal(done.steps, before);
  assert.equal(told, toldBefore);
});

test('a breath lets timers run', async () => {
  let hasRun = false;
  setTimeout(() => { hasRun = true; }, 0);
  busy(5);
  for (let i = 0; i < 50 && !hasRun; i++) await breathe();
  assert.ok(hasRun);
});

test('a slice is over after some milliseconds, until it begins anew', () => {
  const clock = sliceClock();
  assert.equal(clock.isOver(), false);
  busy(20);
  assert.equal(clock.isOver(), true);
  clock.restart();
  assert.equal(clock.isOver(), false);
});

test('of many news the first is told, and few of the rest', () => {
  const told: number[] = [], tell = seldom<number>((n) => { told.push(n); });
  for (let n = 0; n < 1000; n++) tell(n);
  assert.equal(told[0], 0);
  assert.ok(told.length < 20);
});
