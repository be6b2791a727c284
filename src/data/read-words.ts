import { undotted, type Lexicon } from './vocabulary/lexicon.js';

/** Reads the digits of one number times a multiplier, by the locale's separators; `null` if they are no number. */
type ReadDigits = (digits: string, times: number) => number | null;

/** More words than this are no number that anyone reported. */
const MOST = 24;

/** A number as it is put together, word by word. */
interface Sum {
  /** What came before the last multiplier. */
  total: number;
  /** What has none yet; `null` right after a multiplier. */
  current: number | null;
  /** The last multiplier: each is smaller than the one before it. */
  last: number;
  /** Half of something ends a number. */
  ended: boolean;
}

/** "two million", "двести двадцать тысяч", "ثلاثة وعشرون ألفا", "2 million 300 thousand"; `null` unless the words form one number. */
export function readSpelled(text: string, lexicon: Lexicon, readDigits: ReadDigits): number | null {
  const tokens = undotted(text).split(' '), gaps = text.trim().match(/[ -]+/g) ?? [];
  if (tokens.length > MOST || /^-|-$/.test(text.trim())) return null;
  /** Whether nothing parts a token, and the rest of an entry that begins with it, from what stands before it. */
  const together = (at: number, words = 1): boolean =>
    gaps.slice(Math.max(0, at - 1), at + words - 1).every((gap, i) => gap === ' ' || joins(gap, tokens[at + i - (at === 0 ? 0 : 1)]!, at === 0 || i > 0, lexicon));
  const sum: Sum = { total: 0, current: null, last: Infinity, ended: false };
  let joined = false;
  for (let i = 0; i < tokens.length;) {
    const { words, key } = keyAt(tokens, i, lexicon);
    const token = tokens[i]!;
    if (!together(i, words || 1)) return null;
    if (words > 0) {
      if (!add(sum, key, joined, lexicon)) return null;
      i += words;
      joined = false;
    } else if (/^\d/.test(token)) {
      const next = keyAt(tokens, i + 1, lexicon), times = lexicon.multipliers.get(next.key);
      const n = times === undefined || !together(i + 1, next.words) || sum.current !== null || sum.ended || times >= sum.last ? null : readDigits(token, times);
      if (n === null || n >= sum.last) return null;
      sum.total += n;
      sum.last = times!;
      i += 1 + next.words;
      joined = false;
    } else {
      // Words are joined to what comes before them, never to nothing and never twice.
      const prefix = lexicon.prefixes.find((p) => token.startsWith(p) && token.length > p.length);
      if (i === 0 || joined || (!lexicon.joins.has(token) && prefix === undefined)) return null;
      if (lexicon.joins.has(token)) i += 1;
      else tokens[i] = token.slice(prefix!.length);
      joined = true;
    }
  }
  return joined || (sum.current === null && sum.last === Infinity) ? null : sum.total + (sum.current ?? 0);
}

/** Whether a hyphen joins the token before it to the next one. After "ו" and "و" it belongs to that prefix; with a space beside it, it is a dash. */
const joins = (gap: string, before: string, entry: boolean, { hyphens, joins: words }: Lexicon): boolean =>
  (words.has(before) ? /^- ?$/.test(gap) : gap === '-' && (hyphens === 'number' || (entry && hyphens === 'entry')));

/** The longest entry that begins at a token, and how many words it has; 0 if there is none. */
function keyAt(tokens: readonly string[], i: number, { numbers, multipliers, longest }: Lexicon): { words: number; key: string } {
  for (let words = Math.min(longest, tokens.length - i); words > 0; words--) {
    const key = tokens.slice(i, i + words).join(' ');
    if (numbers.has(key) || multipliers.has(key)) return { words, key };
  }
  return { words: 0, key: '' };
}

function add(sum: Sum, key: string, joined: boolean, lexicon: Lexicon): boolean {
  if (sum.ended) return false;
  const times = lexicon.multipliers.get(key);
  // "Mille" multiplies what can be multiplied, and else is a thousand.
  if (times !== undefined && sum.current !== null && multiplies(sum, times)) {
    if (times === 100) sum.current *= 100;
    else {
      sum.total += sum.current * times;
      sum.last = times;
      sum.current = null;
    }
    return true;
  }
  const n = lexicon.numbers.get(key);
  return n !== undefined && addNumber(sum, n, joined, lexicon);
}

const multiplies = ({ current, last }: Sum, times: number): boolean =>
  times === 100 ? Number.isInteger(current) && current! > 0 && current! < 10 : current! > 0 && times < last;

function addNumber(sum: Sum, n: number, joined: boolean, { longTens, onesFirst }: Lexicon): boolean {
  const { current, last } = sum;
  if (n >= 1000) {
    const size = n >= 1e9 ? 1e9 : n >= 1e6 ? 1e6 : 1e3;
    if (current !== null || size >= last) return false;
    sum.total += n;
    sum.last = size;
    return true;
  }
  if (n === 0.5 && current === null && last < Infinity) {
    sum.total += last / 2;
    sum.ended = true;
    return true;
  }
  if (current === null) {
    // Zero is a number only by itself.
    if (n === 0 && last < Infinity) return false;
    sum.current = n;
    return true;
  }
  if (!Number.isInteger(current) || current === 0 || n === 0 || n === 1.5) return false;
  const ones = current % 100, tens = n >= 20 && n < 100 && n % 10 === 0;
  const reversed = onesFirst && joined && tens && ones > 0 && ones < 10;
  const room = current % 100 === 0 ? 100 : current % 10 === 0 && ones >= 20 ? (longTens.includes(ones) ? 20 : 10) : 1;
  if (!reversed && n >= room) return false;
  sum.current = current + n;
  return true;
}
