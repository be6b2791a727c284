import { daysOf, type ReportedDate } from '../../figures/date.js';
import { problem, type Problem } from '../../figures/problem.js';
import { textOf } from '../cell-text.js';
import { type Cells } from '../formats/cells.js';
import { SLICE } from '../formats/repeats.js';
import { isBlank, plainText } from '../plain-text.js';
import { readCount, type NumberFormat } from '../read-count.js';
import { noSuchColumn, partsOf } from './columns.js';
import type { Work } from './work.js';

type Sign = '=' | '!=' | '>=' | '<=' | '>' | '<';

/** What a row says where a condition looks; `null` where the file has nothing of that name. */
export type Look = (name: string) => ((row: Cells) => string) | null;

export type Fits = (row: Cells) => boolean;

/** What conditions ask of rows. */
export interface Where {
  /** `null` if any condition cannot be read: rows that were not asked for must not be drawn. */
  readonly fits: Fits | null;
  /** Values that are in a column where none was that was asked for, for a person who looks for the right one. */
  readonly instead: readonly string[];
  readonly problems: readonly Problem[];
}

/** So many values are named instead of one that is not there; of more the rest is a "…". */
const MOST_INSTEAD = 5;

/**
 * Reads conditions that rows must all meet: "country=Myanmar; year=2018|2019; best>=25".
 *
 * Texts are compared without regard to capitals. A name that no cell is may stand for the one
 * that goes on in brackets ("Myanmar (Burma)"), if there is one only: "Congo" is neither of two.
 * The order signs compare numbers and dates as such; a period is after a day only if all of it
 * is. A blank cell fits nothing but "x=".
 *
 * @param rows those that the conditions choose from
 */
export function* readWhere(text: string, look: Look, columns: readonly string[], rows: readonly Cells[], numbers: NumberFormat, date: (text: string) => ReportedDate | null): Work<Where> {
  const problems: Problem[] = [], tests: Fits[] = [];
  let instead: readonly string[] = [];
  for (const part of partsOf(text)) {
    const found = splitCondition(part), cell = found && look(found.name);
    if (found && !cell) {
      problems.push(noSuchColumn(found.name, columns, 'where'));
      continue;
    }
    const isNamed = found?.sign === '=' || found?.sign === '!=';
    const texts = cell && isNamed ? yield* textsIn(rows, cell) : new Map<string, string>();
    const values = found ? valuesOf(found.value, isNamed ? texts : null) : [];
    const test = found && testOf(found.sign, found.value, values, numbers, date);
    if (found?.sign === '=' && !values.some((value) => value === '' || texts.has(value))) instead = nearest(texts, values);
    if (test && cell) tests.push((row) => test(cell(row)));
    else problems.push(problem('unreadable-where', part, { row: null, field: 'where' }));
  }
  return { fits: problems.length > 0 ? null : (row) => tests.every((test) => test(row)), instead, problems };
}

/** All that a column says, as it is compared and as it is written. */
function* textsIn(rows: readonly Cells[], cell: (row: Cells) => string): Work<Map<string, string>> {
  const seen = new Set<string>(), texts = new Map<string, string>();
  let n = 0;
  for (const row of rows) {
    const text = cell(row);
    if (!seen.has(text)) {
      seen.add(text);
      texts.set(fold(text), text);
    }
    if (++n % SLICE === 0) yield n / rows.length;
  }
  return texts;
}

/** What cells are compared with. A value that no cell says is the one that goes on in brackets, if there is one. */
function valuesOf(value: string, texts: ReadonlyMap<string, string> | null): readonly string[] {
  return value.split('|').map(fold).map((each) => {
    if (each === '' || !texts || texts.has(each)) return each;
    const longer = [...texts.keys()].filter((text) => text.startsWith(`${each} (`));
    return longer.length === 1 ? longer[0]! : each;
  });
}

/** Some of what is there, first what holds a text that was asked for. */
function nearest(texts: ReadonlyMap<string, string>, values: readonly string[]): string[] {
  const there = [...texts].filter(([text]) => text !== '');
  const isNear = ([text]: readonly [string, string]) => values.some((value) => text.includes(value) || value.includes(text));
  const named = [...there.filter(isNear), ...there.filter((each) => !isNear(each))].slice(0, MOST_INSTEAD).map(([, written]) => written);
  return there.length > named.length ? [...named, '…'] : named;
}

/** A name, a sign and what comes after it; the first sign counts. */
function splitCondition(part: string): { name: string; sign: Sign; value: string } | null {
  const text = part.replace(/≥/g, '>=').replace(/≤/g, '<=').replace(/≠/g, '!=');
  const at = text.search(/[=!<>]/);
  const sign = at < 1 ? undefined : (['!=', '>=', '<=', '=', '>', '<'] as const).find((each) => text.startsWith(each, at));
  return sign === undefined || text.slice(0, at).trim() === '' ? null : { name: text.slice(0, at).trim(), sign, value: text.slice(at + sign.length).trim() };
}

const fold = (text: string): string => plainText(text).normalize('NFC').toLowerCase();

function testOf(sign: Sign, value: string, values: readonly string[], numbers: NumberFormat, date: (text: string) => ReportedDate | null): ((text: string) => boolean) | null {
  // What stands in a cell that looks blank may be what was asked for: NA is Namibia.
  const isAmong = (text: string) => values.some((each) => (each === '' ? isBlank(text, numbers.vocabulary) : fold(text) === each));
  if (sign === '=') return isAmong;
  if (sign === '!=') return (text) => !isBlank(text, numbers.vocabulary) && !isAmong(text);
  if (values.length > 1) return null;
  const number = numberIn(value, numbers), day = date(value);
  if (number === null && day === null) return null;
  return (text) => {
    if (isBlank(text, numbers.vocabulary)) return false;
    const own = number === null ? null : numberIn(text, numbers);
    if (number !== null && own !== null) return isBeyond(sign, [own, own], [number, number]);
    const at = day === null ? null : date(text);
    if (!day || !at) return false;
    const [a, b] = [daysOf(at), daysOf(day)];
    return isBeyond(sign, [a[0], a[1] - 1], [b[0], b[1] - 1]);
  };
}

/** Whether all of a span lies on that side of another. */
function isBeyond(sign: '>=' | '<=' | '>' | '<', [first, last]: readonly [number, number], [from, to]: readonly [number, number]): boolean {
  switch (sign) {
    case '>=': return first >= from;
    case '<=': return last <= to;
    case '>': return first > to;
    case '<': return last < from;
  }
}

/** A number as files write it, decimals included, or as the page's language does. */
function numberIn(text: string, numbers: NumberFormat): number | null {
  const plain = plainText(text);
  if (plain.length < 40 && /^-?\d+(\.\d+)?$/.test(plain)) return Number(plain);
  const read = /^\d[\d.,' ]*$/.test(plain.slice(0, 40)) ? readCount(plain, numbers) : null;
  return read && 'ok' in read ? read.ok : null;
}

/** What a cell says as a text, truth values included. */
export const said = (value: unknown): string => (typeof value === 'boolean' ? String(value) : textOf(value));
