import * as claim from '../figures/estimate.js';
import type { Estimate, Range } from '../figures/estimate.js';
import { failed, ok, problem, type Problem, type Read } from '../figures/problem.js';
import { isBlank, plainText } from './plain-text.js';
import { readCount, type NumberFormat } from './read-count.js';
import { readInterval } from './read-interval.js';
import type { Vocabulary } from './vocabulary/vocabulary.js';

/** Longer than any number with its interval and qualifier; keeps every pattern cheap. */
const LONGEST = 200;

/**
 * Reads a number as a source reports it: "at least 11,000", "nearly two million",
 * "63,600–86,800", "75,200 (95% CI 63,600–86,800)", "hundreds of thousands", "majority".
 *
 * Blank and "n/a" are `none`, never zero. What cannot be read, or can be read in two
 * ways, is a problem.
 */
export function readEstimate(text: string, format: NumberFormat): Read<Estimate> {
  const { vocabulary } = format;
  const plain = plainText(text);
  if (isBlank(plain)) return ok(claim.none());
  if (plain.length > LONGEST) return failed(problem('unreadable-number', plain));
  const lower = withoutNoun(plain.toLowerCase(), vocabulary);
  return readWording(lower, plain, vocabulary)
    ?? readParenthesized(lower, plain, format)
    ?? readQualified(lower, plain, format)
    ?? (/^\d.*\d$/.test(lower) ? null : spelledOut(lower, plain, format))
    ?? readRange(lower, format)
    ?? readBare(lower, plain, format);
}

/** Before ranges are tried: the hyphen of "forty-two thousand" joins one number. */
function spelledOut(lower: string, said: string, format: NumberFormat): Read<Estimate> | null {
  const read = readBare(lower, said, format);
  return 'ok' in read ? read : null;
}

const starts = (text: string, phrase: string) =>
  text.startsWith(phrase) && (/\W$/.test(phrase) || /^[\s\d~≈<>≥≤]/.test(text.slice(phrase.length)));

const longestFirst = (phrases: readonly string[]) => [...phrases].sort((a, b) => b.length - a.length);

function withoutNoun(text: string, { nouns }: Vocabulary): string {
  const noun = nouns.find((n) => text.endsWith(` ${n}`));
  // "Dozens of people" is dozens.
  return noun ? text.slice(0, -noun.length - 1).trim().replace(/ of$/, '') : text;
}

/** Numbers that are only words: orders of magnitude, shares, "many". */
function readWording(lower: string, said: string, v: Vocabulary): Read<Estimate> | null {
  if (v.countless.includes(lower)) return ok(claim.none('said-without-number', said));
  if (Object.hasOwn(v.magnitudes, lower)) return ok(claim.magnitude(v.magnitudes[lower]!, said));
  if (Object.hasOwn(v.shares, lower)) return ok(claim.share(v.shares[lower]!, said));
  if (/\d ?%|\bper ?cent\b/.test(lower) && !/\d ?%.*\b(ci|cri|interval)\b/.test(lower)) return failed(problem('percentage', said));
  for (const [phrases, relation] of [[v.before.moreThan, 'more-than'], [v.before.fewerThan, 'less-than'], [v.before.nearly, 'nearly'], [v.before.about, 'about'], [[''], 'exactly']] as const) {
    for (const phrase of longestFirst(phrases)) {
      const fraction = lower.slice(phrase.length).trim();
      if (lower.startsWith(phrase) && Object.hasOwn(v.fractions, fraction)) {
        return ok(claim.share({ relation, fraction: v.fractions[fraction]! }, said));
      }
    }
  }
  return null;
}

/** "75,200 (95% CI 63,600–86,800)", and other intervals of the same estimate after `;`. */
function readParenthesized(lower: string, plain: string, format: NumberFormat): Read<Estimate> | null {
  const found = /^([^()[\]]+)[([]([^()[\]]+)[)\]]$/.exec(lower);
  if (!found) return null;
  const number = found[1]!.trim();
  const point = readQualified(number, number, format) ?? readBare(number, number, format);
  if ('problem' in point) return point;
  const { bound, value } = point.ok;
  if (bound !== 'reported' && bound !== 'about') return failed(problem('conflicting-bounds', lower));
  const ranges: Range[] = [];
  // From the text as it was written: names of methods keep their capitals.
  for (const part of plain.slice(lower.indexOf(found[2]!), lower.length - 1).split(';')) {
    const label = /^((?:\d{1,2}(?:\.\d{1,2})? ?%)?[^\d]*?)[:,]? ?(\d.*)$/.exec(part.trim());
    const range = label && readRange(label[2]!.toLowerCase(), format);
    if (!label || !range) return failed(problem('unreadable-number', lower));
    if ('problem' in range) return range;
    if (range.ok.bound !== 'between') return failed(problem('unreadable-number', lower));
    const { low, high } = range.ok;
    const around = intervalAround(value, low, high, label[1]!.replace(/\b(between|from)\s*$/i, '').trim());
    if ('problem' in around) return around;
    ranges.push({ low, high, interval: (around.ok as Estimate & { bound: 'between' }).interval });
  }
  const [first, ...others] = ranges;
  return ok(claim.between(first!.low, first!.high, value, first!.interval, bound === 'about' ? number : null, others));
}

/** A value with its ends; out of order or outside is a problem, never a swap. */
export function intervalAround(value: number | null, low: number, high: number, meaning: string, words: string | null = null): Read<Estimate> {
  if (low > high) return failed(problem('low-above-high', String(low), undefined, 'left-out', String(high)));
  if (value !== null && (value < low || value > high)) {
    return failed(problem('value-outside-interval', String(value), undefined, 'left-out', `${low}–${high}`));
  }
  return ok(claim.between(low, high, value, readInterval(meaning), words));
}

/** "at least 11,000", "11,000+", "nearly two million". */
function readQualified(lower: string, said: string, format: NumberFormat): Read<Estimate> | null {
  const { before, after } = format.vocabulary;
  const kinds = Object.entries(before).flatMap(([kind, phrases]) => phrases.map((phrase) => [phrase, kind as keyof typeof before] as const));
  const found = kinds.filter(([phrase]) => starts(lower, phrase)).sort(([a], [b]) => b.length - a.length)[0];
  // Signs say the same as words; the words are kept, because they are the source's own.
  const words = found && /[a-z]/.test(found[0]) ? said : null;
  if (found) {
    const n = readCount(lower.slice(found[0].length), format);
    if ('problem' in n) return readRange(lower, format) ?? failed(n.problem);
    switch (found[1]) {
      case 'atLeast': return ok(claim.atLeast(n.ok, true, words));
      case 'moreThan': return ok(claim.atLeast(n.ok, false, words));
      case 'atMost': return ok(claim.atMost(n.ok, true, words));
      case 'fewerThan': return ok(claim.atMost(n.ok, false, words));
      case 'nearly': return ok(claim.nearly(n.ok, words));
      case 'about': return ok(claim.about(n.ok, words));
      case 'exactly': return ok(claim.reported(n.ok, words));
    }
  }
  for (const [phrases, make] of [[after.atLeast, claim.atLeast], [after.atMost, claim.atMost]] as const) {
    const phrase = longestFirst(phrases).find((p) => lower.endsWith(p));
    if (phrase) {
      const n = readCount(lower.slice(0, -phrase.length), format);
      return 'ok' in n ? ok(make(n.ok)) : failed(n.problem);
    }
  }
  return null;
}

/** "between 1.5 and 2 million", "63,600–86,800": a range without a best figure. */
function readRange(lower: string, format: NumberFormat): Read<Estimate> | null {
  const { open, between } = format.vocabulary.ranges;
  const opening = open.find((word) => starts(lower, word));
  const body = opening ? lower.slice(opening.length).trim() : lower;
  for (const mark of between) {
    const parts = body.split(mark);
    if (parts.length !== 2 || parts.some((p) => p.trim() === '')) continue;
    const [first, second] = [parts[0]!.trim(), parts[1]!.trim()];
    const high = readCount(second, format);
    const shared = sharedMultiplier(first, second, format);
    if (shared === UNCLEAR) return failed(problem('ambiguous-number', body, undefined, 'left-out', `${first} / ${first} ${/[a-z]+$/.exec(second)?.[0] ?? ''}`));
    const low = readCount(shared ? `${first} ${shared}` : first, format);
    if ('problem' in low || 'problem' in high) {
      if (opening || /^\d/.test(body)) return 'problem' in low ? failed(low.problem) : failed((high as { problem: Problem }).problem);
      continue;
    }
    return intervalAround(null, low.ok, high.ok, '');
  }
  return null;
}

const UNCLEAR = Symbol('unclear');

/** "1.5 to 2 million" starts at 1.5 million; "200 to 2 million" may start at 200 or at 200 million. */
function sharedMultiplier(low: string, high: string, format: NumberFormat): string | typeof UNCLEAR | null {
  const { multipliers } = format.vocabulary;
  const word = /[a-z]+$/.exec(high)?.[0];
  if (!word || !Object.hasOwn(multipliers, word)) return null;
  if (/^[\d.,]+$/.test(low)) return low.length > 4 ? null : Number.parseFloat(low) <= Number.parseFloat(high) ? word : UNCLEAR;
  // "Two to three million": the same in words.
  const [from, to] = [low, high.slice(0, -word.length)].map((text) => readCount(text, format));
  if (!from || !to || !('ok' in from) || !('ok' in to) || from.ok >= 1000) return null;
  return from.ok <= to.ok ? word : UNCLEAR;
}

function readBare(lower: string, said: string, format: NumberFormat): Read<Estimate> {
  const n = readCount(lower, format);
  if ('problem' in n) return failed({ ...n.problem, found: said.slice(0, 80) });
  // A number in words is the source's own words; digits are written in the page's way.
  return ok(claim.reported(n.ok, /^[^a-z]*$/.test(lower) ? null : said));
}
