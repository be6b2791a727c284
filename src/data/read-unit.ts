import { isBlank, plainText, tidyText } from './plain-text.js';
import { en } from './vocabulary/en.js';
import { fold } from './vocabulary/fold.js';
import { lexiconOf, undotted, type Lexicon } from './vocabulary/lexicon.js';
import type { Vocabulary } from './vocabulary/vocabulary.js';

/** What one of the number is: "households"; `null` for persons and when nothing says otherwise. */
export function readUnit(text: string, vocabulary: Vocabulary): string | null {
  const plain = plainText(text).toLowerCase().slice(0, 80);
  if (isBlank(plain, vocabulary)) return null;
  const word = undotted(plain);
  for (const { persons, counted } of [lexiconOf(vocabulary), lexiconOf(en)]) {
    if (persons.has(word)) return null;
    const unit = counted.get(word);
    if (unit) return unit;
  }
  return plain;
}

/** Nouns of one phrase are at most this many words. */
const MOST_WORDS = 4;

/** "12,000 households": the number's text as its author wrote it, and the unit that its noun names. */
export function splitUnit(text: string, vocabulary: Vocabulary): { text: string; unit: string | null } {
  if (!/\p{L}/u.test(text) || text.length > 300) return { text, unit: null };
  const words = tidyText(text).split(' ');
  for (const lexicon of new Set([lexiconOf(vocabulary), lexiconOf(en)])) {
    for (let n = Math.min(MOST_WORDS, words.length - 1); n > 0; n--) {
      const noun = undotted(plainText(words.slice(-n).join(' ')));
      const unit = lexicon.counted.get(noun) ?? lexicon.counted.get(withoutLink(noun, lexicon));
      if (!unit) continue;
      const rest = words.slice(0, -n);
      if (rest.length > 1 && lexicon.of.includes(fold(rest.at(-1)!))) rest.pop();
      return { text: rest.join(' '), unit };
    }
  }
  return { text, unit: null };
}

/** "d'enfants" is "enfants". */
function withoutLink(noun: string, { of }: Lexicon): string {
  const link = of.find((word) => word.endsWith("'") && noun.startsWith(word));
  return link === undefined ? noun : noun.slice(link.length);
}

/** A folded text without the nouns after its number: "dozens of people" is dozens. */
export function withoutNouns(text: string, { nouns, of }: Lexicon): string {
  let rest = text;
  for (let i = 0; i < 3 && /[\p{L}.]$/u.test(rest); i++) {
    const noun = nouns.find((n) => rest.endsWith(n) && /[ ']$/.test(rest.slice(0, -n.length)));
    if (noun === undefined) return rest;
    const number = rest.slice(0, -noun.length).trim();
    const link = of.find((word) => number.endsWith(` ${word}`));
    // A link that is joined to the noun goes with it, or the apostrophe belongs to another word.
    if (number.endsWith("'") && link === undefined) return rest;
    rest = link === undefined ? number : number.slice(0, -link.length).trim();
  }
  return rest;
}
