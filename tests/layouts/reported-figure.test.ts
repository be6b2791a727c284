import assert from 'node:assert/strict';
import { test } from 'node:test';
import { placeNote } from '../../src/elements/reported-figure/reported-figure.layout.js';

const PHONE = { width: 320, height: 480 };
const NOTE = { width: 300, height: 160 };
const line = (left: number, top: number, width = 80) => ({ left, right: left + width, top, bottom: top + 24 });

test('a note opens below the last line of its text, at its start', () => {
  assert.deepEqual(placeNote(line(200, 40), line(10, 64), { width: 200, height: 160 }, PHONE, false), { left: 10, top: 94 });
});

test('in text from right to left its start is at the right', () => {
  assert.deepEqual(placeNote(line(10, 40), line(230, 64), { width: 200, height: 160 }, PHONE, true), { left: 110, top: 94 });
});

test('where there is no room below it opens above the first line', () => {
  assert.equal(placeNote(line(200, 400), line(10, 424), NOTE, PHONE, false).top, 400 - 6 - 160);
});

test('where there is room neither below nor above it ends at the bottom of the window', () => {
  assert.equal(placeNote(line(10, 100), line(10, 380), NOTE, PHONE, false).top, 480 - 8 - 160);
});

test('it is never outside the window, wherever its text is', () => {
  for (const rtl of [false, true]) {
    for (let x = -200; x <= 500; x += 35) {
      for (let y = -300; y <= 900; y += 35) {
        const { left, top } = placeNote(line(x, y), line(x, y), NOTE, PHONE, rtl);
        assert.ok(left >= 8 && left + NOTE.width <= 312 && top >= 8 && top + NOTE.height <= 472, `${x}, ${y}: ${left}, ${top}`);
      }
    }
  }
});
