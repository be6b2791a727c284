/*
 * Dates as Intl writes them stand in two cases: "18 октября 2024 г." after a number of a day,
 * "октябрь 2024 г." without one; a year alone is "2024". Prepositions want one case for all.
 */

/** "7 октября 2023 г.", "октября 2023 г.", "2023 года". */
export const genitive = (date: string): string => (/^\d{4}$/.test(date) ? `${date} года` : date.replace(/^(\p{L}+)(?=\s)/u, (month) => month.replace(/[ьй]$/, 'я').replace(/т$/, 'та')));

/** "7 октября 2023 г.", "октябрь 2023 г.", "2023 год". */
export const accusative = (date: string): string => (/^\d{4}$/.test(date) ? `${date} год` : date);

/** "с 7 октября 2023 г. по 18 октября 2024 г.", the last day included. */
export const during = (from: string, to: string): string => `с ${genitive(from)} по ${accusative(to)}`;

/** Ends a sentence, unless "г." ended it already. */
export const stop = (text: string): string => (text.endsWith('.') ? text : `${text}.`);
