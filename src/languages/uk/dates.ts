/*
 * Dates as Intl writes them stand in two cases: "18 жовтня 2024 р." after a number of a day,
 * "жовтень 2024 р." without one; a year alone is "2024". Prepositions want one case for all.
 */

const inGenitive = (month: string) => month.replace(/ень$/, 'ня').replace(/^лютий$/, 'лютого').replace(/пад$/, 'пада');

/** "7 жовтня 2023 р.", "жовтня 2023 р.", "2023 року". */
export const genitive = (date: string): string => (/^\d{4}$/.test(date) ? `${date} року` : date.replace(/^(\p{L}+)(?=\s)/u, inGenitive));

/** "7 жовтня 2023 р.", "жовтень 2023 р.", "2023 рік". */
export const accusative = (date: string): string => (/^\d{4}$/.test(date) ? `${date} рік` : date);

/** "від 7 жовтня 2023 р. до 18 жовтня 2024 р." */
export const during = (from: string, to: string): string => `від ${genitive(from)} до ${genitive(to)}`;

/** Ends a sentence, unless "р." ended it already. */
export const stop = (text: string): string => (text.endsWith('.') ? text : `${text}.`);
