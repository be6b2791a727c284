import { isBlank, plainText } from './plain-text.js';
import type { Vocabulary } from './vocabulary/vocabulary.js';

const PERSONS = /^(persons?|people|individuals?)$/;

/** What one of the number is: "households"; `null` for persons and when nothing says otherwise. */
export function readUnit(text: string, { counted }: Vocabulary): string | null {
  const plain = plainText(text).toLowerCase().slice(0, 80);
  if (isBlank(plain) || PERSONS.test(plain)) return null;
  return Object.hasOwn(counted, plain) ? counted[plain]! : plain;
}

/** "12,000 households": the number's text, and the unit that its noun names. */
export function splitUnit(text: string, { counted }: Vocabulary): { text: string; unit: string | null } {
  const plain = plainText(text);
  const noun = Object.keys(counted).find((word) => plain.toLowerCase().endsWith(` ${word}`));
  return noun === undefined ? { text, unit: null } : { text: plain.slice(0, -noun.length).trim().replace(/ of$/i, ''), unit: counted[noun]! };
}
