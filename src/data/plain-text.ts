import { fold } from './vocabulary/fold.js';
import { en } from './vocabulary/en.js';
import { lexiconOf } from './vocabulary/lexicon.js';
import type { Vocabulary } from './vocabulary/vocabulary.js';

/** Zeros of the decimal digit sets that newsrooms and agencies write: Arabic-Indic, Persian, Devanagari, full-width. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0xff10];

/** Text in the words, digits and marks of its author, without marks of direction and with one kind of space. */
export function tidyText(text: string): string {
  if (/^[!-~]+(?: [!-~]+)*$/.test(text)) return text;
  return text
    .replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\u200b\ufeff]/g, '')
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000\s]+/g, ' ')
    .trim();
}

/**
 * Text as it is read: no direction marks, one kind of space, quote and dash, ASCII digits,
 * and the Arabic separators as the marks they stand for. CMSs curl quotes and lengthen dashes.
 */
export function plainText(text: string): string {
  // Most cells are plain already, and there may be thousands.
  if (/^[!-~]+(?: [!-~]+)*$/.test(text)) return text;
  return tidyText(text)
    .replace(/[‘’ʼ′]/g, "'")
    .replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff10-\uff19]/g, (digit) => {
      const code = digit.codePointAt(0)!;
      return String(code - ZEROS.find((zero) => code >= zero && code <= zero + 9)!);
    })
    .replace(/\u066c/g, "'")
    .replace(/\u066a/g, '%')
    .replace(/\u061b/g, ';')
    .replace(/\u2212/g, '-')
    .trim();
}

/** Signs and sentinels that stand for "not reported" in a cell, in any language. Never zero. */
const SENTINELS = new Set(['', '-', '--', '–', '—', '?', '..', '...', '…', '؟', 'n/a', 'na', 'n.a.', 'nan', 'null', 'none', '-999']);

/** Longer than any word for "no data". */
const LONGEST = 80;

/** Whether a cell says that nothing was reported: by a sign, in English, or in the page's language. */
export function isBlank(text: string, vocabulary: Vocabulary = en): boolean {
  if (text === '') return true;
  // A digit and no sentinel: most cells.
  if (/^[1-9]/.test(text)) return false;
  const plain = plainText(text);
  if (plain.length > LONGEST) return false;
  const folded = fold(plain);
  return SENTINELS.has(folded) || lexiconOf(en).blanks.has(folded) || lexiconOf(vocabulary).blanks.has(folded);
}
