import * as claim from '../figures/estimate.js';
import type { Estimate, Range, Share } from '../figures/estimate.js';
import { failed, ok, problem, type Problem, type Read } from '../figures/problem.js';
import { isBlank, plainText, tidyText } from './plain-text.js';
import { inEither, readFolded, type NumberFormat } from './read-count.js';
import { readInterval } from './read-interval.js';
import { intervalAround, readRange } from './read-range.js';
import { withoutNouns } from './read-unit.js';
import { fold } from './vocabulary/fold.js';
import { afterPhrase, beforePhrase, holds, lexiconOf, spaced, undotted, type Lexicon } from './vocabulary/lexicon.js';
import type { Qualifier } from './vocabulary/vocabulary.js';

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
  const plain = plainText(text);
  // Most cells of a long table are a plain number.
  if (/^\d{1,15}$/.test(plain)) return ok(claim.reported(Number(plain)));
  if (/^\d[\d.,' ]*$/.test(plain)) {
    const n = readFolded(plain, format);
    return 'ok' in n ? ok(claim.reported(n.ok)) : n;
  }
  if (isBlank(plain, format.vocabulary)) return ok(claim.none());
  if (plain.length > LONGEST) return failed(problem('unreadable-number', plain));
  const said = tidyText(text), folded = fold(plain);
  return inEither(format, (f) => {
    const read = readIn(folded, said, f);
    if ('problem' in read) return failed({ ...read.problem, found: read.problem.found === folded ? plain.slice(0, 80) : read.problem.found });
    return read.ok.words === null || f.vocabulary.lang === 'en' ? read : ok({ ...read.ok, lang: f.vocabulary.lang });
  });
}

function readIn(text: string, said: string, format: NumberFormat): Read<Estimate> {
  const lexicon = lexiconOf(format.vocabulary);
  const lower = withoutNouns(text, lexicon);
  return readWording(lower, said, lexicon)
    ?? readParenthesized(text, said, format)
    ?? readQualified(lower, said, format)
    ?? (/^\d.*\d$/.test(lower) ? null : spelledOut(lower, said, format))
    ?? readRange(lower, format)
    ?? readBare(lower, said, format);
}

/** Before ranges are tried: the hyphen of "forty-two thousand" joins one number. */
function spelledOut(lower: string, said: string, format: NumberFormat): Read<Estimate> | null {
  const read = readBare(lower, said, format);
  return 'ok' in read ? read : null;
}

const RELATIONS = { moreThan: 'more-than', fewerThan: 'less-than', nearly: 'nearly', about: 'about' } as const satisfies Partial<Record<Qualifier, Share['relation']>>;

/** Numbers that are only words: orders of magnitude, shares, "many". */
function readWording(lower: string, said: string, lexicon: Lexicon): Read<Estimate> | null {
  const wording = lexicon.wordings.get(lower);
  if (wording === 'countless') return ok(claim.none('said-without-number', said));
  if (wording) return ok('magnitude' in wording ? claim.magnitude(wording.magnitude, said) : claim.share(wording.share, said));
  if (isPercentage(lower, lexicon)) return failed(problem('percentage', said));
  const fraction = lexicon.fractions.get(undotted(lower));
  if (fraction) return ok(claim.share({ relation: 'exactly', fraction }, said));
  for (const [phrase, qualifier] of lexicon.before) {
    const rest = qualifier in RELATIONS ? afterPhrase(lower, phrase) : null;
    const part = rest === null ? undefined : lexicon.fractions.get(undotted(rest));
    if (part) return ok(claim.share({ relation: RELATIONS[qualifier as keyof typeof RELATIONS], fraction: part }, said));
  }
  return null;
}

/** The level of an interval is a percentage too, but not of the number. */
function isPercentage(lower: string, { percent, intervals }: Lexicon): boolean {
  const number = lower.replace(/[([].*$/, ''), words = spaced(number);
  return /\d/.test(number) && (/\d ?%/.test(number) || percent.some((phrase) => holds(words, spaced(phrase)))) && !intervals.some(([phrase]) => holds(words, phrase));
}

/** "75,200 (95% CI 63,600–86,800)", and other intervals of the same estimate after `;`. */
function readParenthesized(lower: string, said: string, format: NumberFormat): Read<Estimate> | null {
  const pattern = /^([^()[\]]+)[([]([^()[\]]+)[)\]]$/;
  const found = pattern.exec(lower), written = pattern.exec(plainText(said));
  if (!found || !written) return null;
  const number = withoutNouns(found[1]!.trim(), lexiconOf(format.vocabulary));
  const point = readQualified(number, number, format) ?? readBare(number, number, format);
  if ('problem' in point) return point;
  const { bound, value } = point.ok;
  if (bound !== 'reported' && bound !== 'about') return failed(problem('conflicting-bounds', lower));
  const ranges: Range[] = [];
  // From the text as it was written: names of methods keep their capitals.
  for (const part of written[2]!.split(';')) {
    const range = readLabelled(part.trim(), format);
    if (!range) return failed(problem('unreadable-number', lower));
    if ('problem' in range) return range;
    const around = intervalAround(value, range.ok.low, range.ok.high, '');
    if ('problem' in around) return around;
    ranges.push(range.ok);
  }
  const [first, ...others] = ranges;
  return ok(claim.between(first!.low, first!.high, value, first!.interval, bound === 'about' ? written[1]!.trim() : null, others));
}

/** "95% CI: 63,600 to 86,800": two ends with what they mean. */
function readLabelled(part: string, format: NumberFormat): Read<Range> | null {
  const label = /^((?:\d{1,2}(?:\.\d{1,2})? ?%)?[^\d]*?)[:,]? ?(\d.*)$/.exec(part);
  const colon = part.lastIndexOf(': ');
  const parts = [
    ...(colon < 0 ? [] : [[part.slice(0, colon), part.slice(colon + 2)]]),
    ...(label ? [[label[1]!.replace(/\b(between|from)\s*$/i, ''), label[2]!]] : []),
    ...(/^\D{0,80}\d{1,2}(?:[.,]\d{1,2})? ?%[:,]? (?=\d)/.test(part) ? [[part.slice(0, part.indexOf('%') + 1), part.slice(part.indexOf('%') + 1).replace(/^[:,]? /, '')]] : []),
  ];
  let failure: Problem | null = null;
  for (const [meaning, ends] of parts) {
    const range = readRange(fold(ends!.trim()), format);
    if (range && 'ok' in range && range.ok.bound === 'between') return ok({ low: range.ok.low, high: range.ok.high, interval: readInterval(meaning!.trim(), format.vocabulary) });
    if (range && 'problem' in range && (failure === null || failure.code === 'unreadable-number')) failure = range.problem;
  }
  return failure && failed(failure);
}

const MAKE: Readonly<Record<Qualifier, (n: number, words: string | null) => Estimate>> = {
  atLeast: (n, words) => claim.atLeast(n, true, words), moreThan: (n, words) => claim.atLeast(n, false, words),
  atMost: (n, words) => claim.atMost(n, true, words), fewerThan: (n, words) => claim.atMost(n, false, words),
  nearly: claim.nearly, about: claim.about, exactly: claim.reported,
};

/** "at least 11,000", "11,000+", "nearly two million", "200 personnes au moins". */
function readQualified(lower: string, said: string, format: NumberFormat): Read<Estimate> | null {
  const lexicon = lexiconOf(format.vocabulary);
  let first: Problem | null = null;
  for (const [phrase, rest, qualifier] of qualified(lower, lexicon)) {
    const n = readFolded(withoutNouns(rest, lexicon), format);
    // Signs say the same as words; the words are kept, because they are the source's own.
    if ('ok' in n) return ok(MAKE[qualifier](n.ok, /\p{L}/u.test(phrase) ? said : null));
    first ??= n.problem;
  }
  return first && (readRange(lower, format) ?? failed(first));
}

/** Every qualifier that a text may have, with the rest of it; the longest first. */
function* qualified(lower: string, { around, before, after }: Lexicon): Generator<readonly [phrase: string, rest: string, Qualifier]> {
  for (const [open, close, qualifier] of around) {
    const middle = beforePhrase(lower, close), rest = middle === null ? null : afterPhrase(middle, open);
    if (rest !== null) yield [close, rest, qualifier];
  }
  for (const [phrase, qualifier] of before) {
    const rest = afterPhrase(lower, phrase);
    if (rest !== null) yield [phrase.text, rest, qualifier];
  }
  for (const [phrase, qualifier] of after) {
    const rest = beforePhrase(lower, phrase);
    if (rest !== null) yield [phrase, rest, qualifier];
  }
}

function readBare(lower: string, said: string, format: NumberFormat): Read<Estimate> {
  const n = readFolded(lower, format);
  if ('problem' in n) return failed({ ...n.problem, found: said.slice(0, 80) });
  // A number in words is the source's own words; digits are written in the page's way.
  return ok(claim.reported(n.ok, /\p{L}/u.test(lower) ? said : null));
}
