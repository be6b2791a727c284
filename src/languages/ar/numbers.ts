/** The ones, in both genders; a number of three to ten takes the other gender than its noun. */
const ONES: readonly (readonly string[])[] = [
  ['واحد', 'واحدة', 'أحد', 'إحدى'], ['اثنان', 'اثنين', 'اثنتان', 'اثنتين'], ['ثلاثة', 'ثلاث'], ['أربعة', 'أربع'], ['خمسة', 'خمس'], ['ستة', 'ست'],
  ['سبعة', 'سبع'], ['ثمانية', 'ثماني', 'ثمان'], ['تسعة', 'تسع'],
];

/** Before "ten", two has forms of its own. */
const TEENS: readonly (readonly string[])[] = ONES.map((words, i) => (i === 1 ? ['اثنا', 'اثني', 'اثنتا', 'اثنتي'] : words));

const TENS = ['عشر', 'ثلاث', 'أربع', 'خمس', 'ست', 'سبع', 'ثمان', 'تسع'];

/** A hundred in its two spellings; two hundred in its cases and before a noun. */
const HUNDRED = ['مئة', 'مائة'], TWO_HUNDRED = ['مئتان', 'مئتين', 'مئتا', 'مئتي', 'مائتان', 'مائتين', 'مائتا', 'مائتي'];

/**
 * Arabic words that are a number by themselves. "ألفا" is not among them: it is two thousand before
 * a noun, and the thousand after eleven and more.
 */
export const NUMBERS: Readonly<Record<string, number>> = {
  صفر: 0,
  ...Object.fromEntries(ONES.flatMap((words, i) => words.map((word) => [word, i + 1] as const))),
  عشرة: 10, عشر: 10,
  ...Object.fromEntries(TEENS.flatMap((words, i) => words.flatMap((word) => [[`${word} عشر`, i + 11], [`${word} عشرة`, i + 11]] as const))),
  ...Object.fromEntries(TENS.flatMap((stem, i) => [[`${stem}ون`, (i + 2) * 10], [`${stem}ين`, (i + 2) * 10]] as const)),
  ...Object.fromEntries([...HUNDRED.map((word) => [word, 100] as const), ...TWO_HUNDRED.map((word) => [word, 200] as const)]),
  ...Object.fromEntries(TENS.slice(1).flatMap((stem, i) => HUNDRED.flatMap((hundred) => [[`${stem}${hundred}`, (i + 3) * 100], [`${stem}ي${hundred}`, (i + 3) * 100]] as const))),
  ألف: 1e3, ألفان: 2e3, ألفين: 2e3, ألفي: 2e3, مليون: 1e6, مليونان: 2e6, مليونين: 2e6, مليوني: 2e6, مليار: 1e9, ملياران: 2e9, مليارين: 2e9,
  نصف: 0.5, 'نصف مليون': 5e5, 'نصف المليون': 5e5, 'ربع مليون': 25e4, 'ثلاثة أرباع المليون': 75e4,
};
