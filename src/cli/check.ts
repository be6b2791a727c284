import { extname } from 'node:path';
import { ANY, only, readGiven, wishesOf, type Kind, type Wishes } from '../data/authored.js';
import { parseJson } from '../data/json.js';
import type { Reading } from '../data/read-figures.js';
import { vocabularyOf } from '../data/vocabulary/registry.js';
import { languageOf, primaryLanguage, validTag } from '../figures/language.js';
import { isRoutine } from '../figures/problem.js';
import { reader } from '../loading/reader.js';
import { readArticle, type ChartInArticle } from './article.js';
import type { Chart } from './charts.js';
import { isWeb, readNamed, readSrc, readText, rootOf, type Place } from './files.js';
import { reportOf } from './report.js';
import { plainLine } from './terminal.js';

/** What a file is read as when nothing says otherwise: all of it. */
const WHOLE: Kind = { ...ANY, most: 100_000, isMoment: false };

/** The kinds of chart, by their tags; a language is loaded by its name. */
export interface Tools {
  readonly charts: ReadonlyMap<string, Chart>;
  readonly loadLanguage: (lang: string) => Promise<unknown> | null;
}

/** What was read of one file or chart. */
export interface Checked {
  /** For people, and safe for a terminal. */
  readonly report: string;
  readonly problems: number;
  readonly reading: Reading;
}

/** A text that an option or a tag gives by its name; '' without it. */
type Texts = (name: string) => string;

const wishesIn = (texts: Texts, kind: Kind, locale: string | null): Wishes => wishesOf(texts, kind, { locale, vocabulary: vocabularyOf(primaryLanguage(locale ?? 'en')) });

async function readFile(address: string, option: Texts, chart: Chart | undefined, locale: string | null): Promise<Reading> {
  const reading = await readNamed(address, wishesIn(option, chart?.kind ?? WHOLE, locale).choices);
  return chart ? chart.check(reading, option) : reading;
}

/** Reads a chart of an article from the first of what it may have: a file, JSON, attributes, a table. */
async function readChart(found: ChartInArticle, { kind, check }: Chart, locale: string | null, place: Place): Promise<Reading> {
  const { attribute, json } = found, src = attribute('src').trim() !== '';
  // A sentence is no place that a table is thrown out of; its text is the figure where nothing else is.
  const isInText = found.tag === 'reported-figure', table = isInText && !found.isOwnTable ? null : found.table;
  const isSilent = isInText && !table && ['value', 'low', 'high', 'src'].every((name) => attribute(name).trim() === '');
  const text = isSilent ? found.text() : '';
  const wishes = wishesIn(attribute, text === '' ? kind : { ...kind, defaults: { ...kind.defaults, value: text } }, locale);
  if (src) return check(await readSrc(attribute, wishes.choices, place), attribute);
  const given = await readGiven(wishes, { json: json === null ? null : parseJson(json), table, missingTable: found.missingTable }, () => reader) ?? only();
  // The author wrote no attribute of that name.
  const problems = given.problems.map((p) => (text !== '' && p.where.row === null && p.where.field === 'value' ? { ...p, where: { row: null, field: null } } : p));
  return check({ ...given, problems }, attribute);
}

/** What the disk says, in words. */
const DISK: ReadonlyMap<unknown, string> = new Map([
  ['ENOENT', 'there is no such file'], ['ENOTDIR', 'there is no such file'], ['EISDIR', 'this is a folder, not a file'], ['EACCES', 'this file may not be read'],
]);

const fault = (error: unknown): string => (error instanceof Error ? DISK.get((error as { code?: unknown }).code) ?? error.message : String(error));

/**
 * Checks a file of figures, or each chart of an article (.html).
 *
 * @param option the text of an option, named as the attribute is; '' without it. `lang` is the language of a file, of an article
 *   that states none, and of the report; `root` the folder that addresses in an article start from which begin with a slash
 */
export async function check(path: string, option: Texts, { charts, loadLanguage }: Tools): Promise<Checked[]> {
  const written = option('lang').trim() === '' ? null : validTag(option('lang').trim(), 'en');
  const need = async (lang: string | null) => { await loadLanguage(primaryLanguage(lang ?? 'en')); };
  const reportIn = (title: string, lang: string | null, reading: Reading): Checked => {
    // Here it is said to the command, not to a page.
    const hint = written === null && reading.problems.some(({ code }) => code === 'language-assumed') ? '\n  With --lang en, English is no guess.' : '';
    return { report: reportOf(title, reading, languageOf(written ?? lang ?? 'en')) + hint, problems: reading.problems.filter((p) => !isRoutine(p)).length, reading };
  };
  const failed = (why: string): Checked => ({ report: plainLine(`${path}: ${why}`), problems: 1, reading: only() });
  try {
    await need(written);
    if (!/^\.(x?html?|xht)$/i.test(extname(path)) || isWeb(path)) return [reportIn(path, written, await readFile(path, option, charts.get(option('as')), written))];
    const html = readText(path);
    if (html === null) return [failed('its letters cannot be decoded; save it as UTF-8')];
    const { base, charts: found } = readArticle(html, [...charts.keys()]);
    const checked: Checked[] = [];
    for (const chart of found) {
      const stated = chart.attribute('locale') || chart.lang || written, locale = stated === null ? null : validTag(stated, 'en');
      await need(locale);
      const reading = await readChart(chart, charts.get(chart.tag)!, locale, { article: path, root: option('root') || rootOf(path), base });
      const src = chart.attribute('src').trim();
      checked.push(reportIn(`${path}:${chart.line} <${chart.tag}>${src && ` ${src}`}`, locale, reading));
    }
    return checked.length > 0 ? checked : [failed('no chart')];
  } catch (error) {
    return [failed(fault(error))];
  }
}
