import type { Event } from '../../figures/event.js';
import { endOf, windowOf, type Aspect } from '../../figures/compare.js';
import type { Figure, Sum } from '../../figures/figure.js';
import type { Language } from '../../figures/language.js';
import { natureOf } from '../../figures/measure.js';
import { ended, estimatePhrase, groupPhrase, measurePhrase, movementPhrase, ownTextPhrase, periodPhrase, sourceName } from '../../figures/phrase.js';
import type { Annotation } from './annotations.js';
import type { Entry, Series } from './series.js';

/** As many figures as a series may have to be listed one by one. */
const MOST_LISTED = 12;

/** What tells a series from the others: its movement and its source first, then whatever else differs. A movement is said nowhere else. */
export function seriesName({ entries, version }: Series, differ: readonly Aspect[], language: Language): string {
  const f = entries[0]!.figure, { words } = language;
  const movement = movementPhrase(f, language);
  const source = differ.includes('source') || (movement === null && differ.every((aspect) => aspect === 'period')) ? sourceName(f, language) ?? words.sourceNotStated : null;
  const measure = differ.includes('measure') ? measurePhrase(f, language) : null;
  const parts = [
    movement, source, measure,
    differ.includes('unit') && f.unit && words.countedIn(f.unit),
    differ.includes('place') && f.place && language.isolate(ownTextPhrase(f.place, language)),
    differ.includes('population') && groupPhrase(f, language),
    differ.includes('method') && f.method && words.method(language.isolate(ownTextPhrase(f.method, language))),
    differ.includes('certainty') && f.certainty && words.certainty(language.isolate(ownTextPhrase(f.certainty, language))),
    differ.includes('revision') && f.revision && language.isolate(f.revision),
    version && (version === 'first' ? words.timeline.asFirstPublished : words.timeline.asLaterCounted),
  ].filter((part) => typeof part === 'string' && part !== '');
  return language.capitalize((parts.length > 0 ? parts : [sourceName(f, language) ?? words.sourceNotStated]).join(words.comma));
}

const dateOf = (f: Figure, language: Language) => {
  const end = endOf(f);
  return end ? language.date(end) : language.words.dateNotStated;
};

/**
 * What the numbers of series are, where a chart also has others: counts of periods, people
 * counted at one time, or running totals. `null`: they are neither, or nobody said.
 */
export function kindPhrase(series: readonly Series[], { words }: Language): string | null {
  const figures = series.flatMap((s) => s.entries).map((e) => e.figure), windows = new Set(figures.map(windowOf));
  if (windows.size !== 1) return null;
  if (windows.has('period')) return words.timeline.periodCounts;
  if (windows.has('cumulative')) return words.timeline.runningTotal;
  // People killed by a date, or who fled by it, were not so at one time.
  const isStock = figures.every((f) => natureOf(f.measure) === 'stock' || natureOf(f.measure) === 'other');
  return windows.has('date') && isStock ? words.matrix.stock : null;
}

/** What all figures of a series are the sum of, where entries without a number are missing from it; else `null`. */
export function incompleteSum({ entries }: Series): Sum | null {
  const sums = entries.flatMap((e) => e.figure.sum ?? []), what = sums[0]?.what;
  if (!what || sums.every((s) => s.reported >= s.of)) return null;
  const total = (part: 'of' | 'reported') => sums.reduce((n, s) => n + s[part], 0);
  return { what, of: total('of'), reported: total('reported') };
}

/** What a series says: all of its figures when they are few, else how many there are, the first and the latest. */
export function seriesLines({ entries, openDays, isRepeated }: Series, isSinceSaid: boolean, language: Language): string[] {
  const { words, count, capitalize } = language;
  const { timeline } = words;
  const period = (f: Figure) => periodPhrase(isSinceSaid ? { ...f, since: null } : f, language);
  const said = ({ figure: f }: Entry) => ended(words.labelled(capitalize(period(f)), `${estimatePhrase(f.estimate, language)}${f.status ? ` (${words.statuses[f.status]})` : ''}`));
  if (entries.length <= MOST_LISTED) return entries.map(said);
  // Of several figures of one time none is the first or the latest.
  if (isRepeated) return [];
  const [first, latest] = [entries[0]!.figure, entries.at(-1)!.figure];
  return [
    timeline.first(estimatePhrase(first.estimate, language), period(first)),
    timeline.latest(estimatePhrase(latest.estimate, language), period(latest)),
    ...(openDays > 0 ? [timeline.open(openDays, count(openDays))] : []),
  ];
}

/** The head of a series: its name, how many figures and from when to when. */
export function seriesHead(series: Series, name: string, language: Language): string {
  const { entries } = series, { words, count } = language;
  if (entries.length <= MOST_LISTED) return name;
  return words.timeline.series(name, words.figures(entries.length, count(entries.length)), dateOf(entries[0]!.figure, language), dateOf(entries.at(-1)!.figure, language));
}

export function eventDate({ from, to }: Event, language: Language): string {
  return to ? language.words.during(language.date(from), language.date(to)) : language.date(from);
}

/** What stands beside the number of an annotation: its day, and what happened or what the jump means. */
export function annotationText({ event, entry }: Annotation, names: ReadonlyMap<Figure, string>, language: Language): { date: string; text: string } {
  if (event) return { date: language.capitalize(eventDate(event, language)), text: language.isolate(event.text) };
  const { figures, kind } = entry!, { words } = language;
  const f = figures[0]!, name = language.list([...new Set(figures.map((g) => names.get(g) ?? ''))]);
  const what = kind === 'status' ? words.statuses[f.status!] : kind === 'restart' ? words.statuses.restart : words.timeline.fell;
  const note = f.note ? `. ${language.isolate(f.note)}` : '';
  if (kind === 'restart') return { date: language.capitalize(f.since ? language.date(f.since) : dateOf(f, language)), text: words.labelled(name, `${what}${note}`) };
  return { date: language.capitalize(dateOf(f, language)), text: words.labelled(name, `${estimatePhrase(f.estimate, language)}; ${what}${note}`) };
}
