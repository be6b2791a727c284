import { ASPECTS, windowOf, type Aspect } from './compare.js';
import { isCalendarDate, sameDate } from './date.js';
import type { Estimate, Interval, Range } from './estimate.js';
import { isMeasureId } from './measure.js';
import type { Figure } from './figure.js';
import type { Language } from './language.js';

/** The number of an estimate in digits, with its qualifier: "at least 11,000". */
function canonical(e: Estimate, { words, count }: Language): string {
  switch (e.bound) {
    case 'reported': return count(e.value);
    case 'about': return words.about(count(e.value));
    case 'at-least': return e.inclusive ? words.atLeast(count(e.low)) : words.moreThan(count(e.low));
    case 'at-most': return e.inclusive ? words.atMost(count(e.high)) : words.fewerThan(count(e.high));
    case 'nearly': return words.nearly(count(e.high));
    // Ends that are equal are one number. Words beside an interval say that its figure is rounded.
    case 'between': {
      if (e.value === null) return e.low === e.high ? count(e.low) : words.between(count(e.low), count(e.high));
      return e.words === null ? count(e.value) : words.about(count(e.value));
    }
    case 'magnitude': return words.magnitudes[e.magnitude];
    case 'share': return words.share(e.share);
    case 'none': return words.missing[e.missing];
  }
}

/** The source's own words, where it used words and they are in the language of the page. */
const ownWords = ({ words, lang = 'en' }: Estimate, language: Language): string | null =>
  (words !== null && words !== '' && lang === language.words.lang ? language.isolate(words) : null);

/** An estimate as the source said it: its own words where it used words and the page's language has them. */
export function quantityPhrase(e: Estimate, language: Language): string {
  return ownWords(e, language) ?? canonical(e, language);
}

/** The same estimate in digits, when the source's words spell it out; else `null`. */
export function digitsPhrase(e: Estimate, language: Language): string | null {
  if (e.bound === 'magnitude' || e.bound === 'share' || e.bound === 'none') return null;
  const said = ownWords(e, language);
  return said === null || /\p{Nd}/u.test(said) ? null : canonical(e, language);
}

/** What the ends of an interval mean: "95% confidence interval". */
export function intervalMeaning({ kind, level, text }: Interval, { words, percent, isolate }: Language): string {
  if (kind === 'other' && text) return isolate(text);
  return words.interval(kind, level === null ? null : percent(level));
}

/** Each interval of an estimate with its meaning; a range without a best figure needs only the meaning of its ends. */
export function intervalPhrases(e: Estimate, language: Language): string[] {
  if (e.bound !== 'between') return [];
  const said = (range: Range) => language.words.labelled(intervalMeaning(range.interval, language), language.words.between(language.count(range.low), language.count(range.high)));
  return [e.value === null ? intervalMeaning(e.interval, language) : said(e), ...(e.others ?? []).map(said)];
}

/** Everything the source said about the number, in one phrase. */
export function estimatePhrase(e: Estimate, language: Language): string {
  const said = quantityPhrase(e, language);
  const intervals = intervalPhrases(e, language);
  if (intervals.length > 0) return `${said} (${intervals.join('; ')})`;
  const digits = digitsPhrase(e, language);
  return digits ? `${said} (${digits})` : said;
}

/** What a language has for a text of our own; `null` for any other text. */
const known = (text: string, { words }: Language): string | null => {
  const key = text.toLowerCase();
  // A group may be called "constructor".
  return Object.hasOwn(words.groups, key) ? words.groups[key]! : null;
};

/** A group, place, method, certainty or measure: in the words of the page where it is a text of our own, else as it was written. */
export const ownTextPhrase = (text: string, language: Language): string => known(text, language) ?? text;

/** A remark. Of "Information from: Reuters" only what stands before the colon is our own. */
export function notePhrase(note: string, language: Language): string {
  const colon = note.indexOf(': ');
  const label = colon < 0 ? null : known(note.slice(0, colon + 1), language);
  return label === null ? language.isolate(ownTextPhrase(note, language)) : language.words.labelled(label, language.isolate(note.slice(colon + 2)));
}

/** The place of a figure that is no movement; places of movements stay as they were written, as on a map. */
export const placePhrase = (f: Figure, language: Language): string | null => f.place && ownTextPhrase(f.place, language);

export function measurePhrase(f: Figure, language: Language): string | null {
  if (!f.measure) return null;
  const { id, text, lang = 'en' } = f.measure;
  if (text && language.words.lang === lang) return text;
  return isMeasureId(id) ? language.words.measures[id] : ownTextPhrase(id, language);
}

/** Who was counted; of "civilians, Russian Military" the parts that are our own are in the words of the page. */
export function groupPhrase(f: Figure, language: Language): string | null {
  if (f.group === null) return null;
  const whole = known(f.group, language);
  if (whole !== null) return whole;
  const parts = f.group.split(', '), said = parts.map((part) => known(part, language));
  return said.every((part) => part === null) ? f.group : said.map((part, i) => part ?? language.isolate(parts[i]!)).join(language.words.comma);
}

/**
 * What a movement connects: "From All of the Gaza Strip to Rafah"; `null` for a figure that is
 * no movement. `whole`: the row gives the whole of which others are shares.
 */
export function movementPhrase(f: Figure, { words, isolate }: Language, whole = false): string | null {
  if (f.from === null && f.to === null) return null;
  if (whole && f.from !== null) return words.wholeFrom(isolate(f.from));
  if (f.from === f.to) return words.flow.within(isolate(f.from!));
  return words.movement(f.from && isolate(f.from), f.to && isolate(f.to));
}

/** The stage of a movement: "Step 2", or its name as the author wrote it. `null` without one. */
export function stepPhrase(step: string | null, { words, count, date, isolate, capitalize }: Language): string | null {
  if (step === null) return null;
  const month = /^(\d{4})-(\d{2})(?:-(\d{2}))?$/.exec(step);
  if (month) {
    const named = { year: Number(month[1]), month: Number(month[2]), day: month[3] === undefined ? null : Number(month[3]) };
    if (isCalendarDate(named)) return date(named);
  }
  // Four digits are a year, not the two-thousandth step.
  return /^\d{1,3}$/.test(step) ? capitalize(words.step(count(Number(step)))) : isolate(step);
}

/** What was counted, as the name of a row; `aspects` are the parts that need saying. */
export function subjectPhrase(f: Figure, language: Language, aspects: readonly Aspect[] = ASPECTS, whole = false): string {
  const says = (aspect: Aspect) => aspects.includes(aspect);
  // Names are the author's and stay as written; our own words begin a line.
  const isOwn = (part: string) => (part === place && part !== f.place) || (part === group && part !== f.group && known(f.group!.split(', ')[0]!, language) !== null);
  const measure = says('measure') && measurePhrase(f, language);
  const movement = movementPhrase(f, language, whole);
  const [place, group] = [says('place') && placePhrase(f, language), says('population') && groupPhrase(f, language)];
  const parts = [
    movement,
    measure && (movement ? measure : language.capitalize(measure)),
    place,
    group,
    says('unit') && f.unit && language.words.countedIn(f.unit),
  ].filter((part) => typeof part === 'string')
    .map((part, i) => language.isolate(i === 0 && isOwn(part) ? language.capitalize(part) : part));
  return parts.join(language.words.comma);
}

/**
 * What a row of its own says: as `subjectPhrase`, but a share always names what it is a part of.
 * "Killed, women and children: the majority" would say that most women and children were killed.
 */
export function rowPhrase(f: Figure, language: Language, aspects: readonly Aspect[] = ASPECTS, whole = false): string {
  const [group, measure] = [groupPhrase(f, language), measurePhrase(f, language)];
  if (f.estimate.bound !== 'share' || group === null || measure === null) return subjectPhrase(f, language, aspects, whole);
  const place = aspects.includes('place') && f.place ? [language.isolate(placePhrase(f, language)!)] : [];
  return [language.capitalize(language.words.among(language.isolate(group), measure)), ...place].join(language.words.comma);
}

/**
 * The names of the source, origin first: "Gaza Health Ministry, as relayed by Anadolu". That the
 * origin is a party to the conflict stands beside its own name, so that no relay seems to be one.
 */
export function sourceName({ source }: Figure, { words, list, isolate }: Language, withRole = true): string | null {
  if (!source) return null;
  const [origin = '', ...relays] = source.chain.map(isolate);
  const name = withRole && source.role === 'party' ? `${origin} (${words.roles.party})` : origin;
  return relays.length > 0 ? words.relayed(name, list(relays)) : name;
}

/** The period or date of a figure: "as of 18 October 2024, since 7 October 2023". */
export function periodPhrase(f: Figure, { words, date }: Language): string {
  const { asOf, since, until } = f;
  switch (windowOf(f)) {
    case 'period': {
      const [from, to] = [since!, until!];
      const said = sameDate(from, to) ? (from.day === null ? words.within : words.on)(date(from)) : words.during(date(from), date(to));
      return asOf && !sameDate(asOf, to) ? `${said}; ${words.asOf(date(asOf))}` : said;
    }
    case 'cumulative': return asOf ? words.asOfSince(date(asOf), date(since!)) : words.since(date(since!));
    case 'date': return until ? `${words.until(date(until))}; ${words.asOf(date(asOf!))}` : words.asOf(date(asOf!));
    case 'unstated': return until ? words.until(date(until)) : words.dateNotStated;
  }
}

/** What a figure is the sum of, where it was added up here. */
export function sumPhrases({ sum }: Figure, { words, count }: Language): string[] {
  // One entry alone was not added up.
  if (!sum || sum.of < 2) return [];
  const said = sum.reported < sum.of ? words.file.sumOf(sum.what, count(sum.reported), count(sum.of)) : words.file.sum(sum.what, sum.of, count(sum.of));
  return sum.places === undefined ? [said] : [said, words.file.places(count(sum.places))];
}

/** The caveats of a figure, each a phrase of its own. */
export function caveats(f: Figure, language: Language, aspects: readonly Aspect[] = ASPECTS): string[] {
  const { words, isolate, date } = language;
  const versioned = aspects.includes('revision');
  return [
    ...sumPhrases(f, language),
    versioned && f.revision && isolate(f.revision),
    versioned && f.published && words.published(date(f.published)),
    f.status && words.statuses[f.status],
    aspects.includes('method') && f.method && words.method(isolate(ownTextPhrase(f.method, language))),
    aspects.includes('certainty') && f.certainty && words.certainty(isolate(ownTextPhrase(f.certainty, language))),
    f.note && notePhrase(f.note, language),
    f.quote && words.quote(isolate(f.quote)),
  ].filter((part) => typeof part === 'string' && part !== '') as string[];
}

/** A text with its labels before it: "Step 2: From Gaza City to Rafah". Empty parts are left out. */
export const labelledPhrase = (parts: readonly (string | null | false | undefined)[], { words }: Language): string =>
  parts.filter((part) => typeof part === 'string' && part !== '').reduceRight<string>((text, label) => (text === '' ? label as string : words.labelled(label as string, text)), '');

/** A phrase with a full stop, unless it has one or another sign that ends a sentence, also right inside closing quotation marks. */
export const ended = (text: string): string => (/[.!?…؟][\u2069\u00a0\u202f]*[»”״]?\u2069?$/.test(text) ? text : `${text}.`);

/** Whole sentences that say the same as the picture of one figure: number, qualifier, source, date and caveats. */
export function sentence(f: Figure, language: Language, whole = false): string {
  const { words, capitalize } = language;
  const name = sourceName(f, language);
  const subject = labelledPhrase([stepPhrase(f.step, language), rowPhrase(f, language, ASPECTS, whole) || capitalize(words.measureNotStated)], language);
  return [
    // A figure may end with a full stop of its own: "200 чел."
    words.statement(subject, estimatePhrase(f.estimate, language)).replace(/([.…]\u2069?)\.$/, '$1'),
    ...[name ? words.source(name) : words.sourceNotStated, periodPhrase(f, language), ...caveats(f, language)].map((part) => ended(capitalize(part))),
  ].join(' ');
}
