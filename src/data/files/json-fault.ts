/** Where JSON text goes wrong. */
export interface JsonFault {
  /** The text around the place, for people to look for. */
  readonly near: string;
  /** Whether all of it is right and only its end is missing. */
  readonly isCutOff: boolean;
}

const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const WORDS = ['true', 'false', 'null'];

/** The first place where text is no JSON (RFC 8259), the same in every browser; `null` when there is none. */
export function jsonFault(text: string): JsonFault | null {
  const at = faultAt(text);
  if (at === null) return null;
  const from = Math.max(0, at - 30);
  return { near: text.slice(from, at + 20).replace(/\s+/g, ' ').trim(), isCutOff: at >= text.length };
}

/** Index of the first wrong letter; the length of a text that ends too early. */
function faultAt(text: string): number | null {
  const { length } = text, open: ('{' | '[')[] = [];
  let i = 0, wants: 'value' | 'value or end' | 'key' | 'key or end' | 'colon' | 'more' = 'value';
  for (;;) {
    while (i < length && ' \t\n\r'.includes(text[i]!)) i++;
    if (i >= length) return wants === 'more' && open.length === 0 ? null : length;
    const letter = text[i]!;
    if (wants === 'more') {
      const inner = open.at(-1);
      if (letter === ',' && inner) wants = inner === '{' ? 'key' : 'value';
      else if (inner && letter === (inner === '{' ? '}' : ']')) open.pop();
      else return i;
      i++;
    } else if (wants === 'colon') {
      if (letter !== ':') return i;
      wants = 'value';
      i++;
    } else if (wants === 'key' || wants === 'key or end') {
      if (letter === '}' && wants === 'key or end') {
        open.pop();
        wants = 'more';
        i++;
        continue;
      }
      if (letter !== '"') return i;
      const end = stringEnd(text, i);
      if (end.isFault) return end.at;
      i = end.at;
      wants = 'colon';
    } else if (letter === '{' || letter === '[') {
      open.push(letter);
      wants = letter === '{' ? 'key or end' : 'value or end';
      i++;
    } else if (letter === ']' && wants === 'value or end') {
      open.pop();
      wants = 'more';
      i++;
    } else {
      const end = letter === '"' ? stringEnd(text, i) : wordEnd(text, i);
      if (end.isFault) return end.at;
      i = end.at;
      wants = 'more';
    }
  }
}

interface End {
  readonly at: number;
  readonly isFault: boolean;
}

function stringEnd(text: string, from: number): End {
  for (let i = from + 1; i < text.length; i++) {
    const letter = text[i]!;
    if (letter === '"') return { at: i + 1, isFault: false };
    if (letter < ' ') return { at: i, isFault: true };
    if (letter !== '\\') continue;
    const escape = text[++i];
    if (escape === undefined) break;
    if (!'"\\/bfnrtu'.includes(escape)) return { at: i, isFault: true };
    if (escape !== 'u') continue;
    for (let digit = 0; digit < 4; digit++) {
      if (++i >= text.length) return { at: text.length, isFault: true };
      if (!/[0-9a-f]/i.test(text[i]!)) return { at: i, isFault: true };
    }
  }
  return { at: text.length, isFault: true };
}

/** A number, true, false or null. A part of one at the end of the text may be cut off. */
function wordEnd(text: string, from: number): End {
  let to = from;
  while (to < text.length && to - from < 400 && /[-+.\w]/.test(text[to]!)) to++;
  const word = text.slice(from, to), isLast = to === text.length;
  if (WORDS.includes(word) || NUMBER.test(word)) return { at: to, isFault: false };
  const isPart = isLast && word !== '' && (WORDS.some((full) => full.startsWith(word)) || NUMBER.test(`${word}0`));
  return { at: isPart ? text.length : from, isFault: true };
}
