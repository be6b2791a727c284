import { between, type Estimate } from '../figures/estimate.js';
import { failed, ok, problem, type Problem, type Read } from '../figures/problem.js';
import { readFolded, type NumberFormat } from './read-count.js';
import { readInterval } from './read-interval.js';
import { afterPhrase, lexiconOf, type Lexicon, type Phrase } from './vocabulary/lexicon.js';
import type { Vocabulary } from './vocabulary/vocabulary.js';

/** Dashes between two numbers, in any language. */
const DASHES: readonly Phrase[] = ['–', '—', '-'].map((text) => ({ text, glued: false }));

/** Places where a text may part in two; more are no range. */
const MOST = 12;

/** A value with its ends; out of order or outside is a problem, never a swap. */
export function intervalAround(value: number | null, low: number, high: number, meaning: string, vocabulary?: Vocabulary): Read<Estimate> {
  if (low > high) return failed(problem('low-above-high', String(low), undefined, 'left-out', String(high)));
  if (value !== null && (value < low || value > high)) {
    return failed(problem('value-outside-interval', String(value), undefined, 'left-out', `${low}–${high}`));
  }
  return ok(between(low, high, value, readInterval(meaning, vocabulary)));
}

/** "between 1.5 and 2 million", "63,600–86,800": a range without a best figure; `null` for what is no range. Takes folded text. */
export function readRange(text: string, format: NumberFormat): Read<Estimate> | null {
  const lexicon = lexiconOf(format.vocabulary), { ranges } = lexicon;
  const found = new Map<string, Read<Estimate>>();
  let first: Problem | null = null;
  const fails = (p: Problem) => { if (first === null || first.code === 'unreadable-number') first = p; };
  for (const [open, mark] of [...ranges, ...openingsOf(ranges).flatMap((o) => DASHES.map((dash) => [o, dash] as const))]) {
    const body = afterPhrase(text, open);
    if (body === null) continue;
    for (const [low, high] of parted(body, mark)) {
      const ends = readEnds(low, high, format);
      const read = DASHES.includes(mark) && isLoose(low, high, open, ends, lexicon) ? failed(problem('unreadable-number', text)) : ends;
      // What opens as a range, or begins with digits, was meant as one.
      if ('problem' in read) {
        if (open.text !== '' || /^\d/.test(body) || read.problem.code !== 'unreadable-number') fails(read.problem);
      } else found.set(`${read.ok.low} ${read.ok.high}`, read);
    }
  }
  if (found.size > 1) return failed(problem('ambiguous-number', text, undefined, 'left-out', [...found.keys()].map((ends) => ends.replace(' ', '–')).join(' / ')));
  const [read] = found.values();
  return read ?? (first === null ? null : failed(first));
}

/**
 * Whether a dash joins words whose ends nobody can be sure of: "сотни-тысячи" (hundreds to thousands), and
 * "тысяча-две" (one to two thousand, where the second thousand goes without saying: nothing was swapped).
 */
function isLoose(low: string, high: string, open: Phrase, read: Read<Estimate>, { wordings }: Lexicon): boolean {
  if (open.text === '' && (wordings.has(low) || wordings.has(high))) return true;
  return 'problem' in read && read.problem.code === 'low-above-high' && !/\d/.test(low + high) && Number(read.problem.found) >= 100 && Number(read.problem.other) < 100;
}

const NO_OPENING: Phrase = { text: '', glued: false };

function openingsOf(ranges: readonly (readonly [Phrase, Phrase])[]): Phrase[] {
  const openings = new Map(ranges.map(([open]) => [open.text, open] as const));
  return [...openings.values(), ...(openings.has('') ? [] : [NO_OPENING])];
}

/** Each way in which a mark parts a text in two. Words stand apart; a prefix stands before the second number. */
function parted(text: string, { text: mark, glued }: Phrase): [string, string][] {
  const parts: [string, string][] = [];
  const sign = !/\p{L}/u.test(mark);
  for (let at = text.indexOf(mark); at >= 0 && parts.length < MOST; at = text.indexOf(mark, at + 1)) {
    const [low, high] = [text.slice(0, at), text.slice(at + mark.length)];
    if (!sign && (!low.endsWith(' ') || (!glued && !high.startsWith(' ')))) continue;
    const ends = [low.trim(), (glued ? high.replace(/^-/, '') : high).trim()] as [string, string];
    if (ends[0] !== '' && ends[1] !== '') parts.push(ends);
  }
  return parts;
}

function readEnds(first: string, second: string, format: NumberFormat): Read<Estimate> {
  const high = readFolded(second, format);
  const shared = sharedMultiplier(first, second, format);
  if (shared === UNCLEAR) return failed(problem('ambiguous-number', `${first} – ${second}`, undefined, 'left-out', `${first} / ${first} ${lastWord(second)}`));
  const low = readFolded(shared ? `${first} ${shared}` : first, format);
  if ('problem' in low) return low;
  return 'problem' in high ? high : intervalAround(null, low.ok, high.ok, '');
}

const UNCLEAR = Symbol('unclear');

/** "One to a hundred thousand" may begin at one: ends so far apart do not surely share their thousand. */
const FAR = 100;

const lastWord = (text: string): string => /[\p{L}\p{M}]+\.?$/u.exec(text)?.[0] ?? '';

/** "1.5 to 2 million" starts at 1.5 million; "200 to 2 million" may start at 200 or at 200 million. */
function sharedMultiplier(low: string, high: string, format: NumberFormat): string | typeof UNCLEAR | null {
  const word = lastWord(high);
  const times = lexiconOf(format.vocabulary).multipliers.get(word.replace(/\.$/, ''));
  if (times === undefined) return null;
  const settled = (from: number, to: number) => (from <= to && to < from * FAR ? word : UNCLEAR);
  if (/^[\d.,]+$/.test(low)) return low.length > 4 ? null : Number(low) === 0 ? null : settled(Number.parseFloat(low.replace(',', '.')), Number.parseFloat(high.replace(',', '.')));
  // "Two to three million": the same in words.
  const [from, to] = [low, high.slice(0, -word.length).trim()].map((text) => readFolded(text, format));
  if (!from || !to || !('ok' in from) || !('ok' in to) || from.ok >= (times === 100 ? 10 : 1000)) return null;
  return from.ok === 0 ? null : settled(from.ok, to.ok);
}
