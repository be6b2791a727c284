import { problem, type Problem } from '../../figures/problem.js';
import { plainTag } from '../formats/cells.js';
import type { Cell, Cells, Count, Format } from '../formats/format.js';

/** An HXL tag in its parts: "#affected+killed+f". */
interface Tag {
  /** As `plainTag` writes it. */
  readonly text: string;
  readonly name: string;
  readonly attributes: ReadonlySet<string>;
}

/** What the attributes of #affected count, in our words. */
const MEASURES: Readonly<Record<string, string>> = {
  killed: 'killed', injured: 'injured', wounded: 'injured', missing: 'missing', detained: 'detained',
  idp: 'displaced', idps: 'displaced', displaced: 'displaced', returnee: 'returnees', returnees: 'returnees', refugee: 'refugees', refugees: 'refugees',
  asylum: 'asylum-seekers', asylumseekers: 'asylum-seekers',
};

/** Tags of before HXL 1.0, which name what they count themselves. */
const FORMER: Readonly<Record<string, string>> = { '#idp_num': 'displaced', '#refugee_num': 'refugees', '#returnee_num': 'returnees', '#killed_num': 'killed', '#injured_num': 'injured' };

/** Who was counted. Attributes for which there is no word here are kept as they are: they narrow the number. */
const GROUPS: Readonly<Record<string, string>> = {
  'f': 'women and girls', 'm': 'men and boys', 'children+f': 'girls', 'children+m': 'boys', 'adults+f': 'women', 'adults+m': 'men',
};

/** Attributes that leave a number what it is: individuals, a number, all of them. */
const NEUTRAL = new Set(['ind', 'num', 'total', 'all', 'i', 'label']);
/** Attributes of columns that hold no number of people. */
const NO_NUMBER = new Set(['date', 'code', 'name', 'pct', 'rate', 'type', 'text', 'source', 'url', 'id', 'category', 'usd', 'status']);
const LOW = new Set(['min', 'low']), HIGH = new Set(['max', 'high']);

const has = (table: Readonly<Record<string, string>>, key: string) => Object.hasOwn(table, key);

function tagsIn(tags: readonly string[]): Tag[] {
  const seen = new Set<string>();
  return tags.map(plainTag).filter((text) => text.startsWith('#') && seen.size < seen.add(text).size)
    .map((text) => ({ text, name: text.split('+')[0]!, attributes: new Set(text.split('+').slice(1)) }));
}

/** What a tag counts, of whom, and which end of it; `null` where it counts nothing of ours, or two things at once. */
function countOf({ name, attributes, text }: Tag): { key: string; measure: string; part: 'value' | 'low' | 'high'; fields: Cells; text: string } | null {
  const all = [...attributes];
  const named = name === '#affected' ? [...new Set(all.filter((a) => has(MEASURES, a)).map((a) => MEASURES[a]!))] : has(FORMER, name) ? [FORMER[name]!] : [];
  if (named.length !== 1 || all.some((a) => NO_NUMBER.has(a))) return null;
  const rest = all.filter((a) => !has(MEASURES, a) && !NEUTRAL.has(a) && !a.startsWith('v_'));
  const part = rest.some((a) => LOW.has(a)) ? 'low' : rest.some((a) => HIGH.has(a)) ? 'high' : 'value';
  const certainty = rest.find((a) => a === 'verified' || a === 'confirmed');
  const who = rest.filter((a) => !LOW.has(a) && !HIGH.has(a) && a !== 'hh' && a !== certainty);
  const group = who.length === 0 ? null : has(GROUPS, who.join('+')) ? GROUPS[who.join('+')]! : who.join(', ');
  const fields: Cells = {
    ...(group === null ? {} : { group: { is: group } }), ...(certainty === undefined ? {} : { certainty: { is: certainty } }),
    ...(rest.includes('hh') ? { 'counted-in': { is: 'households' } } : {}),
  };
  return { key: JSON.stringify([named[0], group, certainty, rest.includes('hh')]), measure: named[0]!, part, fields, text };
}

/** Names of places from the finest level up, then codes. */
function placesIn(tags: readonly Tag[], of: (attributes: ReadonlySet<string>) => boolean): string[] {
  const level = ({ name }: Tag) => (name === '#loc' ? 9 : name === '#country' ? 0 : /^#adm[1-5]$/.test(name) ? Number(name[4]) : -1);
  const isCode = ({ attributes }: Tag) => attributes.has('code') || attributes.has('id');
  return tags.filter((tag) => level(tag) >= 0 && of(tag.attributes) && !['lat', 'lon', 'coord', 'type'].some((a) => tag.attributes.has(a)))
    .sort((a, b) => Number(isCode(a)) - Number(isCode(b)) || level(b) - level(a)).map(({ text }) => text);
}

/** Tags that tell where something is, of whatever kind. */
const PLACES = /^#(loc|country|region|geo|adm[1-5])$/;

const isOrigin = (attributes: ReadonlySet<string>) => attributes.has('origin');
const isDestination = (attributes: ReadonlySet<string>) => ['dest', 'destination', 'asylum'].some((a) => attributes.has(a));

/** Where dates stand. A tag such as #affected+date+refugees is the date of what it names. */
function datesIn(tags: readonly Tag[], measure: string): Cells {
  const dates = tags.filter(({ name, attributes }) => name === '#date' || name === '#period_date' || name === '#report_date'
    || (attributes.has('date') && [...attributes].every((a) => !has(MEASURES, a) || MEASURES[a] === measure)));
  const of = (...attributes: string[]) => dates.filter((tag) => attributes.some((a) => tag.attributes.has(a))).map(({ text }) => text);
  const parts = new Set([...of('start', 'end', 'occurred', 'published', 'month', 'week'), ...of('year')]);
  const whole = dates.map(({ text }) => text).filter((text) => !parts.has(text));
  const years = of('year').filter((text) => !of('start', 'end', 'month').includes(text));
  const named = { 'as-of': [...whole, ...years], since: [...of('start'), ...of('occurred')], until: [...of('end'), ...of('occurred')], published: of('published') };
  // What was counted within a period was not counted on the day of the report.
  const isPeriod = named.since.length > 0 && named.until.length > 0;
  return Object.fromEntries(Object.entries(named).filter(([field, cells]) => cells.length > 0 && !(isPeriod && field === 'as-of')));
}

/**
 * The description of a file by its HXL tags (https://hxlstandard.org/standard/dictionary/);
 * `null` for a file without tags, a problem where they count nothing of ours.
 */
export function hxlFormat(tags: readonly string[] | null): { format: Format | null; problems: Problem[] } {
  const found = tagsIn(tags ?? []);
  if (found.length === 0) return { format: null, problems: [] };
  const counts = new Map<string, Count>(), problems: Problem[] = [];
  const places = placesIn(found, (a) => !isOrigin(a) && !isDestination(a));
  const [origins, destinations] = [placesIn(found, isOrigin), placesIn(found, isDestination)];
  for (const tag of found) {
    const count = countOf(tag);
    if (!count) continue;
    if (counts.get(count.key)?.[count.part] !== undefined) {
      problems.push(problem('column-twice', tag.text, { row: null, field: tag.text.slice(0, 80) }, 'noted'));
      continue;
    }
    const moved = !['killed', 'injured', 'missing', 'detained'].includes(count.measure) && (origins.length > 0 || destinations.length > 0);
    // People counted in a place who came from another: where they are is where they went.
    const where: Record<string, Cell> = moved ? { from: origins, to: destinations.length > 0 ? destinations : places } : { place: places };
    const fields: Cells = { ...Object.fromEntries(Object.entries(where).filter(([, cell]) => (cell as readonly string[]).length > 0)), ...datesIn(found, count.measure), ...count.fields };
    counts.set(count.key, { ...counts.get(count.key), measure: count.measure, [count.part]: count.text, fields });
  }
  if (counts.size === 0) return { format: null, problems: [problem('no-figure-column', found.map(({ text }) => text).join(', '))] };
  const source = found.filter(({ name, attributes }) => name === '#source' || (name === '#meta' && attributes.has('source'))).map(({ text }) => text);
  const url = found.filter(({ name, attributes }) => name === '#meta' && attributes.has('url')).map(({ text }) => text);
  const fields: Cells = { ...(source.length > 0 ? { source } : {}), ...(url.length > 0 ? { 'source-url': url } : {}) };
  // Without a place, rows of other days are the same count again; what happened within a day or a period is not.
  const isSeries = !found.some(({ name }) => PLACES.test(name)) && [...counts.values()].every(({ fields: own = {} }) => own['as-of'] !== undefined && own.since === undefined && own.until === undefined);
  const format: Format = {
    id: 'hxl', name: '', source: '', role: null, has: [], fields, counts: [...counts.values()],
    ...(isSeries ? { series: true } : {}), ...(origins.length > 0 && destinations.length === 0 ? { inPlace: true } : {}),
  };
  return { format, problems };
}
