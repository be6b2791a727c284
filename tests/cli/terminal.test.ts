import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { plainLine } from '../../src/cli/terminal.js';
import { checked, fileChecked, folder } from './checking.js';

/** What a terminal obeys, or turns a line by. */
const STEERS = /[\p{Cc}\p{Bidi_Control}\u2028\u2029]/u;

describe('a line for a terminal', () => {
  it('shows what would steer it as signs', () => {
    assert.equal(plainLine('a\x1b[31mb\x07c\x7fd\x9b2Je\0'), 'a␛[31mb␇c␡d\ufffd2Je␀');
    assert.equal(plainLine('a\r\nb\tc\u2028d\u0085e'), 'a b c d e');
    assert.equal(plainLine('\u202eabc\u202c \u2068x\u2069\u200f'), 'abc x');
  });

  it('leaves all other letters', () => {
    for (const text of ['ما لا يقل عن ٤٢٬٥٠٠', 'de 1 200 à 1 500', 'می‌خواهم', '“Tote” – 12', '👩‍👧']) assert.equal(plainLine(text), text);
  });

  it('of any text steers nothing', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => !STEERS.test(plainLine(text))));
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('\x1b', '[', '\n', '\x9d', '\u202e', '\ud800', 'a') }), (text) => !STEERS.test(plainLine(text))));
  });
});

describe('a report', () => {
  const evil = 'A\x1b]0;x\x07\u202e\nfigures: 9, problems: 0';

  it('has its own lines only, whatever a file says', async () => {
    const at = folder({
      'a.csv': `measure,value,source,"no ${evil}"\nkilled,5,"${evil}",1\nkilled,"${evil}",B,\n`,
      'b.json': JSON.stringify([{ measure: evil, value: 5, place: evil, note: evil, 'as-of': evil }]),
    });
    for (const [name, options] of [['a.csv', {}], ['a.csv', { lang: 'ar' }], ['a.csv', { columns: `value: ${evil}` }], ['a.csv', { where: `source=${evil}` }], ['b.json', {}]] as const) {
      const { report, problems } = await fileChecked(at(name), { lang: 'en', ...options });
      for (const line of report.split('\n')) assert.doesNotMatch(line, STEERS);
      assert.doesNotMatch(report, /^\s*figures: 9/m);
      assert.ok(problems > 0);
    }
  });

  it('has its own lines only, whatever an article says', async () => {
    const text = evil.replaceAll('\n', '&#10;').replaceAll('\x1b', '&#27;');
    const at = folder({ 'a.html': `<html lang="en"><death-toll value="7" source="${text}"></death-toll><death-toll src="${text}"></death-toll><death-toll for="${text}"></death-toll><reported-figure>${text}</reported-figure>` });
    const all = await checked(at('a.html'));
    assert.equal(all.length, 4);
    for (const { report } of all) {
      for (const line of report.split('\n')) assert.doesNotMatch(line, STEERS);
      assert.doesNotMatch(report, /^\s*figures: 9/m);
    }
    const [missing] = await checked(`none\n${evil}.csv`);
    assert.equal(missing!.report.split('\n').length, 1);
  });
});
