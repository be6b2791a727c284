/** Each number with its forms: "2: два две двух". */
const spelled = (table: Readonly<Record<string, string>>): Record<string, number> =>
  Object.fromEntries(Object.entries(table).flatMap(([n, forms]) => forms.split(' ').map((form) => [form, Number(n)] as const)));

/** "Одиннадцать", "двадцать": all decline like "пять". */
const like5 = (stem: string) => `${stem}ь ${stem}и ${stem}ью`;
/** "Пятьдесят": both parts decline. */
const tens = (first: string, inGenitive: string) => `${first}десят ${inGenitive}десяти ${first}юдесятью`;
const hundreds = (first: string, inGenitive: string) => `${first}сот ${inGenitive}сот ${inGenitive}стам ${first}юстами`;

/**
 * Russian words for numbers in every case that a qualifier asks for. "Тысячи" and "сотни" alone are
 * orders of magnitude, which are looked up first; after a qualifier they are a genitive: "более тысячи".
 * The collectives ("сотня", "десяток") are rounded, so they are here only in that genitive.
 */
export const numbers: Record<string, number> = {
  ...spelled({
    0: 'ноль нуль нуля нулю', 1: 'один одна одно одного одной одному одну одним', 2: 'два две двух двум двумя', 3: 'три трёх трём тремя',
    4: 'четыре четырёх четырём четырьмя', 5: like5('пят'), 6: like5('шест'), 7: like5('сем'), 8: 'восемь восьми восемью восьмью', 9: like5('девят'),
    10: `${like5('десят')} десятка`, 11: like5('одиннадцат'), 12: `${like5('двенадцат')} дюжины`, 13: like5('тринадцат'), 14: like5('четырнадцат'), 15: like5('пятнадцат'),
    16: like5('шестнадцат'), 17: like5('семнадцат'), 18: like5('восемнадцат'), 19: like5('девятнадцат'), 20: like5('двадцат'), 30: like5('тридцат'),
    40: 'сорок сорока', 50: `${tens('пять', 'пяти')} полусотни`, 60: tens('шесть', 'шести'), 70: tens('семь', 'семи'), 80: `${tens('восемь', 'восьми')} восьмьюдесятью`,
    90: 'девяносто девяноста', 100: 'сто ста сотни', 150: 'полтораста полутораста', 200: 'двести двухсот двумстам двумястами',
    300: 'триста трёхсот трёмстам тремястами', 400: 'четыреста четырёхсот четырёмстам четырьмястами', 500: `${hundreds('пять', 'пяти')} полтысячи полутысячи`,
    600: hundreds('шесть', 'шести'), 700: hundreds('семь', 'семи'), 800: hundreds('восемь', 'восьми'), 900: hundreds('девять', 'девяти'),
    1000: 'тысяча тысячу тысячи тысяче тысячей', 500000: 'полмиллиона полумиллиона полмиллиону полумиллиону', 1000000: 'миллион миллиона миллиону миллионом',
    1000000000: 'миллиард миллиарда миллиарду', 1.5: 'полтора полторы полутора',
  }),
  'с половиной': 0.5, 'четверть миллиона': 25e4, 'четверти миллиона': 25e4, 'половина миллиона': 5e5, 'половины миллиона': 5e5, 'полутора сотен': 150, 'двух десятков': 20, 'трёх десятков': 30,
  'четырёх десятков': 40, 'пяти десятков': 50, 'шести десятков': 60, 'семи десятков': 70, 'восьми десятков': 80, 'девяти десятков': 90,
};

export const multipliers: Record<string, number> = {
  сотни: 100, сотен: 100, сотням: 100, тысяча: 1e3, тысячи: 1e3, тысяч: 1e3, тысячу: 1e3, тысячам: 1e3, тысячами: 1e3, тыс: 1e3,
  миллион: 1e6, миллиона: 1e6, миллионов: 1e6, миллионы: 1e6, миллиону: 1e6, миллионам: 1e6, миллионами: 1e6, млн: 1e6,
  миллиард: 1e9, миллиарда: 1e9, миллиардов: 1e9, миллиардам: 1e9, млрд: 1e9,
};

/** Qualifiers after which "тысячи" is a genitive, and so a number. */
const GOVERNING = /(^| )(менее|меньше|более|больше|свыше|выше|ниже|до|около|порядка|в районе)$/;
const PLURALS = ['тысячи', 'сотни', 'дюжины'];

/**
 * Phrases in which those words are no number: "тысячи" after any other qualifier, "тысячи две" (about two thousand,
 * the noun first). They are said, but with no number that is sure.
 */
export const unsure = (before: readonly string[], after: readonly string[]): string[] => [
  ...before.filter((phrase) => !GOVERNING.test(phrase)).flatMap((phrase) => PLURALS.map((word) => `${phrase} ${word}`)),
  ...after.flatMap((phrase) => PLURALS.map((word) => `${word} ${phrase}`)),
  ...['тысячи', 'сотни', 'миллиона'].flatMap((word) => ['две', 'два', 'три', 'четыре'].map((n) => `${word} ${n}`)),
];
