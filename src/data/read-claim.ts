import { atLeast, atMost, reported, type Estimate } from '../figures/estimate.js';
import { ok, problem, type Problem, type Read } from '../figures/problem.js';
import { textOf, type Field, type Fields } from './fields.js';
import { isBlank, plainText } from './plain-text.js';
import { readCount, readPlainNumber, restsOnLocale, type NumberFormat } from './read-count.js';
import { readEstimate } from './read-estimate.js';
import { readInterval } from './read-interval.js';
import { readQuantiles } from './read-quantiles.js';
import { intervalAround } from './read-range.js';

/** What `value`, `low`, `high` and `interval` say together; no estimate when they cannot be read. */
export interface ClaimReading { readonly estimate: Estimate | null; readonly problems: readonly Problem[] }

/**
 * Reads what a source claims from its `value`, `low`, `high` and `interval`. Which ends are
 * present is the bound: only `low` is "at least", only `high` is "at most", both are a range,
 * and `value` with both is a figure with its interval.
 */
export function readClaim(fields: Fields, format: NumberFormat): ClaimReading {
  const value = typeof fields.value === 'number' ? mapped(readPlainNumber(fields.value), reported) : readEstimate(textOf(fields, 'value'), format);
  const low = readEnd(fields.low, format);
  const high = readEnd(fields.high, format);
  if ('problem' in value) return failure(value.problem, 'value');
  if ('problem' in low) return failure(low.problem, 'low');
  if ('problem' in high) return failure(high.problem, 'high');
  const quantiles = isBlank(textOf(fields, 'quantiles'), format.vocabulary) ? null : readQuantiles(textOf(fields, 'quantiles'), format);
  if (quantiles && 'problem' in quantiles) return failure(quantiles.problem, 'quantiles');
  const claim = quantiles ? withValue(quantiles.ok, value.ok, low.ok ?? high.ok, fields) : joined(value.ok, low.ok, high.ok, fields, format);
  return { estimate: claim.estimate, problems: [...assumedLanguage(fields, format), ...claim.problems] };
}

const failure = (p: Problem, field: Field): ClaimReading => ({ estimate: null, problems: [{ ...p, where: { row: null, field } }] });

const mapped = <A, B>(read: Read<A>, f: (a: A) => B): Read<B> => ('ok' in read ? ok(f(read.ok)) : read);

function readEnd(end: string | number | undefined, format: NumberFormat): Read<number | null> {
  if (typeof end === 'number') return readPlainNumber(end);
  return end === undefined || isBlank(end, format.vocabulary) ? ok(null) : readCount(end, format);
}

/** A distribution with the source's own figure, which need not be its median. */
function withValue(quantiles: Estimate, value: Estimate, end: number | null, fields: Fields): ClaimReading {
  const found = plainText(textOf(fields, 'value'));
  if (end !== null || !['none', 'reported', 'about'].includes(value.bound)) return failure(problem('conflicting-bounds', found), 'quantiles');
  if (value.value === null) return { estimate: quantiles, problems: [] };
  if (value.value < quantiles.low! || value.value > quantiles.high!) {
    return failure(problem('value-outside-interval', found, undefined, 'left-out', `${quantiles.low}–${quantiles.high}`), 'value');
  }
  return { estimate: { ...quantiles, value: value.value, ...roundedBy(value, found) } as Estimate, problems: [] };
}

/** The words that say that a figure beside its interval is rounded, with their language. */
const roundedBy = ({ bound, words, lang }: Estimate, found: string) => ({ words: bound === 'about' ? words ?? found : null, ...(lang === undefined ? {} : { lang }) });

function joined(value: Estimate, low: number | null, high: number | null, fields: Fields, { vocabulary }: NumberFormat): ClaimReading {
  const meaning = textOf(fields, 'interval');
  const found = plainText(textOf(fields, 'value'));
  if (low === null && high === null) {
    const named = value.bound === 'between' && meaning !== '' && value.interval.kind === 'unstated';
    return { estimate: named ? { ...value, interval: readInterval(meaning, vocabulary) } : value, problems: [] };
  }
  if (value.bound !== 'none' && value.bound !== 'reported' && value.bound !== 'about') {
    return failure(problem('conflicting-bounds', found), 'value');
  }
  if (low !== null && high !== null) {
    const interval = intervalAround(value.value, low, high, meaning, vocabulary);
    if ('ok' in interval) return { estimate: { ...interval.ok, ...roundedBy(value, found) }, problems: [] };
    // The source's own figure stands; only its ends are in doubt.
    const { problems } = failure({ ...interval.problem, effect: value.value === null ? 'left-out' : 'noted' }, 'low');
    return { estimate: value.value === null ? null : value, problems };
  }
  if (value.value !== null) return failure(problem('one-ended-interval', found), low === null ? 'low' : 'high');
  return { estimate: low === null ? atMost(high!) : atLeast(low), problems: [] };
}

/** Numbers whose separators were settled only by taking the page for English. */
function assumedLanguage(fields: Fields, format: NumberFormat): Problem[] {
  if (format.locale !== null) return [];
  const number = (['value', 'low', 'high', 'quantiles'] as const).find((field) => typeof fields[field] === 'string' && restsOnLocale(textOf(fields, field)));
  if (number === undefined) return [];
  const found = plainText(textOf(fields, number));
  return [problem('language-assumed', found, { row: null, field: number }, 'noted', found.replace(/[.,](?=\d{3})/g, ''))];
}
