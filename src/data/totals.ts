import { plainText } from './plain-text.js';

/** Names of rows that hold all others, in the languages of this library. */
const TOTALS = new Set([
  'total', 'totals', 'all', 'everyone', 'overall', 'grand total', 'sum', 'world', 'worldwide', 'global', 'all countries', 'all areas', 'all regions', 'national', 'both sexes',
  'المجموع', 'الإجمالي', 'إجمالي', 'مجموع', 'المجموع الكلي', 'العالم', 'الكل',
  'ensemble', 'total général', 'tous', 'toutes', 'monde', 'le monde', 'somme',
  'total general', 'todos', 'todas', 'mundo', 'en total', 'suma', 'gesamt', 'insgesamt', 'summe',
  'סך הכל', 'סה"כ', 'הכל', 'העולם', 'כולם',
  'всього', 'усього', 'разом', 'загалом', 'світ', 'увесь світ', 'усі',
  'всего', 'итого', 'общее', 'мир', 'весь мир', 'все',
]);

/** Whether a row's name says that it holds all others: "Total", "Total killed", "World". */
export function isTotal(name: string | null): boolean {
  if (name === null || name.length > 80) return false;
  const plain = plainText(name).toLowerCase().replace(/״/g, '"').replace(/[:.*]+$/, '').trim();
  return TOTALS.has(plain) || /^(grand )?total(?![\p{L}\p{N}])/u.test(plain) || /(?<![\p{L}\p{N}])total$/u.test(plain);
}
