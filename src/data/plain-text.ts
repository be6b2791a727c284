/** Zeros of the decimal digit sets that newsrooms and agencies write: Arabic-Indic, Persian, Devanagari, full-width. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0xff10];

/**
 * Text as it is read: no direction marks, one kind of space, quote and dash, ASCII digits,
 * and the Arabic separators as the marks they stand for. CMSs curl quotes and lengthen dashes.
 */
export function plainText(text: string): string {
  // Most cells are plain already, and there may be thousands.
  if (/^[!-~]+(?: [!-~]+)*$/.test(text)) return text;
  return text
    .replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\u200b\ufeff]/g, '')
    .replace(/[\u00a0\u2000-\u200a\u202f\u205f\u3000\s]+/g, ' ')
    .replace(/[‘’ʼ′]/g, "'")
    .replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\uff10-\uff19]/g, (digit) => {
      const code = digit.codePointAt(0)!;
      return String(code - ZEROS.find((zero) => code >= zero && code <= zero + 9)!);
    })
    .replace(/\u066c/g, "'")
    .replace(/\u2212/g, '-')
    .trim();
}

/** What stands for "not reported" in a cell. Never zero. */
const BLANK = new Set([
  '', '-', '--', '–', '—', '?', '..', '...', '…', 'n/a', 'na', 'n.a.', 'nan', 'null', 'none', '-999', 'unknown', 'no data', 'not available',
  'not reported', 'not stated', 'not counted', 'not known', 'unstated', 'no figure',
]);

export function isBlank(text: string): boolean {
  return text === '' || BLANK.has(plainText(text).toLowerCase());
}
