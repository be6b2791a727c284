/** Each number with its forms: "2: два дві двох". */
const spelled = (table: Readonly<Record<string, string>>): Record<string, number> =>
  Object.fromEntries(Object.entries(table).flatMap(([n, forms]) => forms.split(' ').map((form) => [form, Number(n)] as const)));

/** "П'ять", "одинадцять", "двадцять": all decline alike, in a short and a long way. */
const like5 = (stem: string) => `${stem}ть ${stem}ти ${stem}тьох ${stem}тьом ${stem}тьма ${stem}тьома`;
/** "П'ятдесят": only the second part declines. */
const tens = (first: string) => `${first}десят ${first}десяти ${first}десятьох ${first}десятьом ${first}десятьма ${first}десятьома`;
const hundreds = (first: string, inGenitive: string) => `${first}сот ${inGenitive}сот ${inGenitive}стам ${first}мастами`;

/**
 * Ukrainian words for numbers in every case that a qualifier asks for. "Тисячі" and "сотні" alone are
 * orders of magnitude, which are looked up first; after a qualifier they are a genitive: "близько тисячі".
 * The collectives ("сотня", "десяток") are rounded, so they are here only in the other cases.
 */
export const numbers: Record<string, number> = {
  ...spelled({
    0: 'нуль нуля нулю ноль', 1: 'один одна одне одно одного одної одному одну одним', 2: 'два дві двох двом двома', 3: 'три трьох трьом трьома', 4: 'чотири чотирьох чотирьом чотирма',
    5: like5('п\'я'), 6: `шість шести шістьох шістьом шістьма шістьома`, 7: 'сім семи сімох сімом сьома сімома', 8: 'вісім восьми вісьмох вісьмом вісьма вісьмома', 9: like5('дев\'я'),
    10: `${like5('деся')} десятка`, 11: like5('одинадця'), 12: like5('дванадця'), 13: like5('тринадця'), 14: like5('чотирнадця'), 15: like5('п\'ятнадця'), 16: like5('шістнадця'),
    17: like5('сімнадця'), 18: like5('вісімнадця'), 19: like5('дев\'ятнадця'), 20: like5('двадця'), 30: like5('тридця'), 40: 'сорок сорока', 50: tens('п\'ят'), 60: tens('шіст'),
    70: tens('сім'), 80: tens('вісім'), 90: 'дев\'яносто дев\'яноста', 100: 'сто ста сотні сотню', 150: 'півтораста', 200: 'двісті двохсот двомстам двомастами',
    300: 'триста трьохсот трьомстам трьомастами', 400: 'чотириста чотирьохсот чотирьомстам чотирмастами', 500: `${hundreds('п\'ят', 'п\'яти')} півтисячі`,
    600: hundreds('шіст', 'шести'), 700: hundreds('сім', 'семи'), 800: hundreds('вісім', 'восьми'), 900: hundreds('дев\'ят', 'дев\'яти'),
    1000: 'тисяча тисячу тисячі тисячею', 500000: 'півмільйона півмільйону', 1000000: 'мільйон мільйона мільйону мільйоном', 1000000000: 'мільярд мільярда мільярду', 1.5: 'півтора півтори',
  }),
  'пів мільйона': 5e5, 'половина мільйона': 5e5, 'половини мільйона': 5e5, 'чверть мільйона': 25e4, 'чверті мільйона': 25e4, 'пів тисячі': 500, 'з половиною': 0.5, 'із половиною': 0.5,
  'двох десятків': 20, 'трьох десятків': 30, 'чотирьох десятків': 40, 'п\'яти десятків': 50, 'шести десятків': 60, 'семи десятків': 70, 'восьми десятків': 80, 'дев\'яти десятків': 90,
};

export const multipliers: Record<string, number> = {
  сотні: 100, сотень: 100, сотням: 100, тисяча: 1e3, тисячі: 1e3, тисяч: 1e3, тисячу: 1e3, тисячам: 1e3, тисячами: 1e3, тис: 1e3,
  мільйон: 1e6, мільйона: 1e6, мільйони: 1e6, мільйонів: 1e6, мільйону: 1e6, мільйонам: 1e6, мільйонами: 1e6, млн: 1e6,
  мільярд: 1e9, мільярда: 1e9, мільярди: 1e9, мільярдів: 1e9, млрд: 1e9,
};

/** Qualifiers after which "тисячі" is a genitive, and so a number. */
const GOVERNING = /(^| )(менше|більше|вище|нижче|до|від|близько|біля|коло|порядку|порядка|районі)$/;
const PLURALS = ['тисячі', 'сотні'];

/**
 * Phrases in which those words are no number: "тисячі" after any other qualifier, "тисячі дві" (about two thousand,
 * the noun first). They are said, but with no number that is sure.
 */
export const unsure = (before: readonly string[], after: readonly string[]): string[] => [
  ...before.filter((phrase) => !GOVERNING.test(phrase)).flatMap((phrase) => PLURALS.map((word) => `${phrase} ${word}`)),
  ...after.flatMap((phrase) => PLURALS.map((word) => `${word} ${phrase}`)),
  ...['тисячі', 'сотні', 'мільйона'].flatMap((word) => ['дві', 'два', 'три', 'чотири'].map((n) => `${word} ${n}`)),
];
