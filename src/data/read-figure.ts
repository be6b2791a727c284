import { isoDate, type ReportedDate } from '../figures/date.js';
import type { Figure } from '../figures/figure.js';
import { isMeasureId, natureOf, type Measure } from '../figures/measure.js';
import { problem, type Problem, type Read } from '../figures/problem.js';
import { textOf, type Field, type Fields } from './fields.js';
import { isBlank, tidyText } from './plain-text.js';
import { readClaim } from './read-claim.js';
import type { NumberFormat } from './read-count.js';
import { readDate } from './read-date.js';
import { readSource } from './read-source.js';
import { readStatus } from './read-status.js';
import { readUnit, splitUnit } from './read-unit.js';
import { en } from './vocabulary/en.js';
import { lexiconOf, spaced } from './vocabulary/lexicon.js';
import type { Vocabulary } from './vocabulary/vocabulary.js';

/**
 * Reads what was counted; any word is a measure, the known ones have a nature and a translation.
 * The author's own word is what the chart shows on a page in its language.
 */
export function readMeasure(text: string, vocabulary: Vocabulary = en): Measure | null {
  if (isBlank(text, vocabulary)) return null;
  const plain = tidyText(text).slice(0, 300);
  const words = spaced(plain), key = words.replace(/ /g, '-');
  if (isMeasureId(key)) return { id: key, text: null };
  for (const { measures, lang } of new Set([lexiconOf(vocabulary), lexiconOf(en)])) {
    const id = measures.get(words);
    if (id) return { id, text: plain, ...(lang === 'en' ? {} : { lang }) };
  }
  return { id: plain, text: null };
}

/** What reading one figure gave: the figure unless something in it cannot be read, and every problem found. */
export interface FigureReading { readonly figure: Figure | null; readonly problems: readonly Problem[] }

/**
 * Reads one figure from the text of its fields. An empty field is "not stated". A field
 * that cannot be read leaves the figure out: a figure without its own date or bound would
 * say something the source did not.
 */
export function readFigure(fields: Fields, format: NumberFormat): FigureReading {
  const problems: Problem[] = [];
  const take = <T>(field: Field, read: Read<T>): T | null => {
    if ('ok' in read) return read.ok;
    problems.push({ ...read.problem, where: { row: null, field } });
    return null;
  };
  const words = (field: Field): string | null => {
    const text = textOf(fields, field);
    // People of unknown status are a class of their own, not a blank.
    const blank = field === 'group' ? isBlank(text) && !/unknown/i.test(text) : isBlank(text, format.vocabulary);
    return blank ? null : clean(text);
  };
  const date = (field: Field): ReportedDate | null => (words(field) === null ? null : take(field, readDate(textOf(fields, field), format.vocabulary)));

  const number = splitUnit(textOf(fields, 'value'), format.vocabulary);
  const claim = readClaim(number.unit === null ? fields : { ...fields, value: number.text }, format);
  problems.push(...claim.problems);
  const { estimate } = claim;
  const [asOf, since, until] = [date('as-of'), date('since'), date('until')];
  // "7 October 2023 until 2023" ends within its year: only what is surely earlier is reversed.
  if (since && until && isoDate(since) > isoDate(until) && !isoDate(since).startsWith(isoDate(until))) {
    problems.push(problem('period-reversed', isoDate(since), { row: null, field: 'since' }, 'left-out', isoDate(until)));
  }
  const given = (field: Field) => words(field) ?? '';
  const { source, link } = readSource(given('source'), given('source-url'), given('source-role'));
  if (link) problems.push({ ...link, where: { row: null, field: 'source-url' } });
  const measure = readMeasure(textOf(fields, 'measure'), format.vocabulary);
  // The noun beside the number is the source's own.
  const counted = readUnit(textOf(fields, 'counted-in'), format.vocabulary), unit = number.unit ?? counted;
  if (counted !== null && counted !== unit) problems.push(problem('not-drawn', counted, { row: null, field: 'counted-in' }, 'noted'));
  const figure: Figure | null = estimate && {
    estimate,
    measure,
    unit: natureOf(measure) === 'flow' && unit === 'movements' ? null : unit,
    group: words('group'), place: words('place'), from: words('from'), to: words('to'), step: words('step'),
    source: take('source-role', source),
    asOf, since, until,
    published: date('published'), revision: words('revision'), status: take('status', readStatus(textOf(fields, 'status'))),
    method: words('method'), certainty: words('certainty'), note: words('note'), quote: words('quote'),
  };
  return { figure: problems.some((p) => p.effect === 'left-out') ? null : figure, problems };
}

/** Labels are text and nothing else, without marks that turn their neighbours, and of a bounded length. */
function clean(text: string): string {
  const kept = text.replace(/[\u202a-\u202e\u2066-\u2069]/g, '').replace(/\s+/g, ' ').trim();
  return kept.length > 300 ? `${kept.slice(0, 299)}…` : kept;
}
