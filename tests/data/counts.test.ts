import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readCount, readPlainNumber, separatorsOf } from '../../src/data/read-count.js';
import { bad, good, page } from '../read.js';

/** Numbers as people write them, by the language of the page; `null` is a page that states none. */
const NUMBERS: [text: string, locale: string | null, people: number][] = [
  ['42500', 'en', 42_500],
  ['42,500', 'en', 42_500],
  ['1,234,567', 'en', 1_234_567],
  ['42,500', null, 42_500],
  ['42.500', 'de', 42_500],
  ['42.500', 'es', 42_500],
  ['1.234.567', 'de', 1_234_567],
  // Two marks of one kind can only group digits, in any language.
  ['1.234.567', 'en', 1_234_567],
  ['1,234,567', 'de', 1_234_567],
  ['42 500', 'en', 42_500],
  ['42 500', 'fr', 42_500],
  ['42\u00a0500', 'fr', 42_500],
  ['42\u202f500', 'fr', 42_500],
  ['42’500', 'de-CH', 42_500],
  ["42'500", 'en', 42_500],
  ['0', 'en', 0],
  ['007', 'en', 7],
  [' 12 ', 'en', 12],
  // With a word or letter that multiplies
  ['1.9 million', 'en', 1_900_000],
  ['1,9 million', 'de', 1_900_000],
  ['2 million', 'en', 2_000_000],
  ['11 thousand', 'en', 11_000],
  ['40k', 'en', 40_000],
  ['2.5m', 'en', 2_500_000],
  ['1.1 bn', 'en', 1_100_000_000],
  ['0.5 million', 'en', 500_000],
  // Floating point must not add a person or lose one: 1.9 × 10^6, 4.35 × 100 and their like
  ['1.0001 million', 'en', 1_000_100],
  ['4.35 million', 'en', 4_350_000],
  ['8.29 million', 'en', 8_290_000],
  // In words
  ['zero', 'en', 0],
  ['seven', 'en', 7],
  ['forty-two', 'en', 42],
  ['two hundred', 'en', 200],
  ['a hundred', 'en', 100],
  ['one hundred and five', 'en', 105],
  ['two million', 'en', 2_000_000],
  ['a million', 'en', 1_000_000],
  ['forty-two thousand five hundred', 'en', 42_500],
  ['two million three hundred thousand', 'en', 2_300_000],
  ['ninety-nine thousand five hundred and forty-six', 'en', 99_546],
  ['Two Million', 'en', 2_000_000],
];

for (const [text, locale, people] of NUMBERS) {
  test(`"${text}" on a page in ${locale ?? 'no stated language'} is ${people}`, () => {
    assert.equal(good(readCount(text, page(locale))), people);
  });
}

/** What has no honest reading, and the code that says why. */
const PROBLEMS: [text: string, locale: string | null, code: string][] = [
  ['1.200', 'en', 'ambiguous-number'],
  ['42.500', 'en', 'ambiguous-number'],
  ['42,500', 'de', 'ambiguous-number'],
  ['1,200', 'fr', 'ambiguous-number'],
  ['1.200', 'fr', 'ambiguous-number'],
  ['1.200', null, 'ambiguous-number'],
  ['42.500', null, 'ambiguous-number'],
  ['1.234 million', 'en', 'ambiguous-number'],
  ['1.5', 'en', 'fraction-of-a-person'],
  ['1,234.5', 'en', 'fraction-of-a-person'],
  ['1.234,5', 'de', 'fraction-of-a-person'],
  ['-5', 'en', 'negative-number'],
  ['\u22125', 'en', 'negative-number'],
  ['- 5', 'en', 'negative-number'],
  ['-42,500', 'en', 'negative-number'],
  ['99999999999999999999', 'en', 'number-too-large'],
  ['9007199254740992', 'en', 'number-too-large'],
  ['99999999999 billion', 'en', 'number-too-large'],
  ['1e400', 'en', 'unreadable-number'],
  ['1e5', 'en', 'unreadable-number'],
  ['Infinity', 'en', 'unreadable-number'],
  ['NaN', 'en', 'unreadable-number'],
  ['0x1F', 'en', 'unreadable-number'],
  ['12,34', 'en', 'unreadable-number'],
  ['1,2,3', 'en', 'unreadable-number'],
  ['42,50', 'en', 'unreadable-number'],
  ['1234,567,890', 'en', 'unreadable-number'],
  ['5 5', 'en', 'unreadable-number'],
  ['$500', 'en', 'unreadable-number'],
  ['500 €', 'en', 'unreadable-number'],
  ['12 monkeys', 'en', 'unreadable-number'],
  ['two three', 'en', 'unreadable-number'],
  ['forty thirteen', 'en', 'unreadable-number'],
  ['million', 'en', 'unreadable-number'],
  ['hundred', 'en', 'unreadable-number'],
  ['thousand million', 'en', 'unreadable-number'],
  ['two thousand three million', 'en', 'unreadable-number'],
  ['and', 'en', 'unreadable-number'],
  ['a', 'en', 'unreadable-number'],
  ['', 'en', 'unreadable-number'],
  ['1'.repeat(61), 'en', 'unreadable-number'],
];

for (const [text, locale, code] of PROBLEMS) {
  test(`"${text.slice(0, 30)}" on a page in ${locale ?? 'no stated language'} is a problem: ${code}`, () => {
    assert.equal(bad(readCount(text, page(locale))).code, code);
  });
}

test('an ambiguous number names both of its readings', () => {
  const { found, other } = bad(readCount('1.200', page('en')));
  assert.deepEqual([found, other], ['1.200', '1.2 / 1200']);
});

test('a problem quotes at most 80 characters', () => {
  assert.ok(bad(readCount('x'.repeat(500), page('en'))).found.length <= 80);
});

/** Digit systems: each of these is 42,500 or a plain count. */
const DIGITS: [name: string, text: string, people: number][] = [
  ['Arabic-Indic', '٤٢٥٠٠', 42_500],
  ['Arabic-Indic with the Arabic thousands mark', '٤٢٬٥٠٠', 42_500],
  ['Persian', '۴۲۵۰۰', 42_500],
  ['Persian with the Arabic thousands mark', '۴۲٬۵۰۰', 42_500],
  ['Devanagari', '४२५००', 42_500],
  ['full-width', '４２５００', 42_500],
  ['Arabic-Indic with marks of direction', '\u200f\u2067٤٢٬٥٠٠\u2069\u200e', 42_500],
  ['Arabic-Indic zero', '٠', 0],
  ['Latin with a non-breaking space', '42\u00a0500', 42_500],
  ['Latin with a zero-width space and a byte order mark', '\ufeff42\u200b500', 42_500],
];

for (const [name, text, people] of DIGITS) {
  test(`${name} digits are read in any language`, () => {
    for (const locale of ['en', 'ar', 'fa', null]) assert.equal(good(readCount(text, page(locale))), people, String(locale));
  });
}

test('the Arabic decimal mark is no thousands mark', () => {
  assert.equal(good(readCount('١٫٩ million', page('ar'))), 1_900_000);
  assert.equal(bad(readCount('١٫٥', page('ar'))).code, 'fraction-of-a-person');
});

test('a number in a programme is taken as it is', () => {
  assert.equal(good(readPlainNumber(1.2e3)), 1_200);
  assert.equal(good(readPlainNumber(0)), 0);
  assert.ok(Object.is(good(readPlainNumber(-0)), 0), 'minus zero is zero');
});

for (const [n, code] of [[NaN, 'unreadable-number'], [Infinity, 'unreadable-number'], [-Infinity, 'unreadable-number'], [-1, 'negative-number'], [1.5, 'fraction-of-a-person'], [2 ** 53, 'number-too-large'], [1e300, 'number-too-large']] as const) {
  test(`the number ${n} of a programme is a problem: ${code}`, () => {
    assert.equal(bad(readPlainNumber(n)).code, code);
  });
}

/** Published by Unicode CLDR for these languages. */
for (const [locale, group, decimal] of [['en', ',', '.'], ['de', '.', ','], ['fr', ' ', ','], ['uk', ' ', ','], ['de-CH', "'", '.'], ['en-u-nu-arab', ',', '.']] as const) {
  test(`numbers in ${locale} are grouped by "${group}" and have the decimal mark "${decimal}"`, () => {
    assert.deepEqual(separatorsOf(locale), { group, decimal });
  });
}

test('a locale that is none separates as English does', () => {
  assert.deepEqual(separatorsOf('no such locale'), { group: ',', decimal: '.' });
});

test('groups of two digits are read only where the locale writes them', () => {
  for (const [text, people] of [['1,00,000', 100_000], ['12,34,567', 1_234_567], ['1٬00٬000', 100_000]] as const) assert.equal(good(readCount(text, page('en-IN'))), people, text);
  for (const text of ['1,00,000', '12,34,567', '1,23']) bad(readCount(text, page('en')));
  for (const text of ['1,00,00', '1,00,0000', ',00,000']) bad(readCount(text, page('hi')));
});
