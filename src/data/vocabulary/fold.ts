/** Accents and vowel points of the scripts we read; not the strokes that strike a letter out. */
const MARKED = /(\p{L})[\u0300-\u0304\u0306-\u030c\u0327\u0328\u0591-\u05bd\u05bf-\u05c7\u064b-\u065f\u0670]+/gu;

/** Letters and signs that are written in two ways. */
const SAME: Readonly<Record<string, string>> = {
  '\u0640': '', 'ى': 'ي', 'ة': 'ه', '\u0671': 'ا', '\u05be': '-', '\u2010': '-', '\u2011': '-', '\u05f3': "'", '\u05f4': '"', '“': '"', '”': '"', '„': '"', '‘': "'", '’': "'", 'ʼ': "'",
};

/**
 * Text in which spellings that mean the same are the same: lower-case, without accents and vowel
 * points, one form of alef, of final ya and of ta marbuta, a hyphen for a maqaf, straight quotes.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  if (/^[\0-~]*$/.test(lower)) return lower;
  return lower.normalize('NFD').replace(MARKED, '$1').replace(/[\u0640ىة\u0671\u05be\u2010\u2011\u05f3\u05f4“”„‘’ʼ]/g, (sign) => SAME[sign]!).normalize('NFC');
}
