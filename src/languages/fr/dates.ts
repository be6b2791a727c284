/*
 * Prepositions for a date as Intl writes it, in its own precision: "18 octobre 2024",
 * "octobre 2024" or "2024". A day takes an article; a month and a year take none.
 */

const isDay = (date: string) => /^\p{Nd}{1,2} \p{L}/u.test(date);

/** The first of a month is an ordinal, which Intl does not write. */
const day = (date: string) => date.replace(/^1 /, '1er ');

/** When something happened: "le 7 octobre 2023", "en 2023". */
export const at = (date: string): string => (isDay(date) ? `le ${day(date)}` : `en ${date}`);

/** What a count stands for: "au 18 octobre 2024". */
export const asOf = (date: string): string => (isDay(date) ? `au ${day(date)}` : `situation en ${date}`);

export const since = (date: string): string => (isDay(date) ? `depuis le ${day(date)}` : `depuis ${date}`);

export const until = (date: string): string => (isDay(date) ? `jusqu’au ${day(date)}` : `jusqu’en ${date}`);

/** "du 7 octobre au 24 novembre 2023", "d’octobre 2023 à 2024". */
export function during(from: string, to: string): string {
  const start = isDay(from) ? `du ${day(from)}` : /^[aàeéio]/i.test(from) ? `d’${from}` : `de ${from}`;
  return `${start} ${isDay(to) ? `au ${day(to)}` : `à ${to}`}`;
}
