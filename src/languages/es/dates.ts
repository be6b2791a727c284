/*
 * Prepositions for a date as Intl writes it, in its own precision: "18 de octubre de 2024",
 * "octubre de 2024" or "2024". A day takes an article; a month and a year take none.
 */

const isDay = (date: string) => /^\p{Nd}{1,2} \p{L}/u.test(date);

/** When something happened: "el 7 de octubre de 2023", "en 2023". */
export const at = (date: string): string => (isDay(date) ? `el ${date}` : `en ${date}`);

/** What a count stands for: "al 18 de octubre de 2024". */
export const asOf = (date: string): string => (isDay(date) ? `al ${date}` : `situación en ${date}`);

export const since = (date: string): string => (isDay(date) ? `desde el ${date}` : `desde ${date}`);

export const until = (date: string): string => (isDay(date) ? `hasta el ${date}` : `hasta ${date}`);

export const during = (from: string, to: string): string => `${isDay(from) ? 'del' : 'de'} ${from} ${isDay(to) ? 'al' : 'a'} ${to}`;
