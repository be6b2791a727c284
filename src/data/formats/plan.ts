import { problem, type Problem } from '../../figures/problem.js';
import type { GroupKey } from '../../figures/provenance.js';
import { FIELDS, fieldOf, type Field } from '../fields.js';
import type { NumberFormat } from '../read-count.js';
import { readMeasure } from '../read-figure.js';
import type { Work } from '../files/work.js';
import { isBlank } from '../plain-text.js';
import { columnsOf, finderOf, isThere, plainName, textIn, type Cells as Row, type Finder, type Found, type Names } from './cells.js';
import type { Cell, Count, Format, Same } from './format.js';
import { SLICE } from './repeats.js';

/** A column of numbers that is read, and where its figure's fields stand. */
export interface Planned {
  /** '' where a field of the row names it. */
  readonly measure: string;
  readonly numbers: { readonly value?: Found; readonly low?: Found; readonly high?: Found };
  /** The same in a list. */
  readonly ends: readonly (readonly ['value' | 'low' | 'high', Found])[];
  readonly when: { readonly found: Found; readonly fits: (text: string) => boolean } | null;
  readonly cells: ReadonlyMap<Field, Found>;
}

/** How the rows of one sheet are read. */
export interface Plan {
  /** `null` where the author's own rows name our fields. */
  readonly format: Format | null;
  readonly names: Names;
  readonly find: Finder;
  readonly counts: readonly Planned[];
  /** Fields of a row, whatever of it is counted. */
  readonly fields: ReadonlyMap<Field, Found>;
  readonly keys: ReadonlyMap<GroupKey, Found>;
  /** Our own fields that the author added to the publisher's rows. */
  readonly added: readonly (readonly [index: number, field: Field])[];
  readonly unmoved: readonly number[];
  /** Of rows whose numbers are told apart by a column: the column, and whether any count has what it says. */
  readonly kinds: Planned['when'];
  readonly same: readonly { readonly rule: Same; readonly found: Found }[];
}

export interface Wanted {
  /** By our words or by columns, with `;`; all when it is empty. */
  readonly measure: string;
  readonly draws: (measure: string) => boolean;
  readonly numbers: NumberFormat;
  /** Fields that the author found in other columns. */
  readonly mapped: ReadonlyMap<Field, number>;
}

/** A column of numbers, made ready for many rows. */
export const planned = (measure: string, numbers: Planned['numbers'], cells: ReadonlyMap<Field, Found>, when: Planned['when'] = null): Planned =>
  ({ measure, numbers, ends: Object.entries(numbers) as ['value' | 'low' | 'high', Found][], when, cells });

const cellsThere = (cells: Partial<Record<Field, Cell>>, find: Finder): [Field, Found][] =>
  (Object.entries(cells) as [Field, Cell][]).map(([field, cell]) => [field, find(cell)] as [Field, Found]).filter(([, found]) => isThere(found));

/** Whether rows with these columns hold the numbers of a count. */
const isCounted = ({ value, low, high }: Count, find: Finder) => [value, low, high].some((cell) => isThere(find(cell)));

/** The format that columns are in: the first whose columns are all there. */
export function formatOf(formats: readonly Format[], find: Finder): Format | undefined {
  return formats.find((format) => missingOf(format, find).length === 0 && !(format.lacks ?? []).some((name) => isThere(find(name))));
}

/** Columns of a format that are not there; of several of which one would do, the first. */
export function missingOf({ has, counts, notPeople }: Format, find: Finder): string[] {
  const missing = has.filter((columns) => !isThere(find(columns))).map((columns) => columnsOf(columns)[0] ?? '');
  const isEmpty = !notPeople && !counts.some((count) => isCounted(count, find));
  return isEmpty && missing.length === 0 ? columnsOf(counts[0]?.value ?? counts[0]?.low ?? counts[0]?.high).slice(0, 1) : missing;
}

/** How rows in a format are read, for who wants only some of what they count. */
export function planOf(format: Format, names: Names, { measure, draws, mapped, numbers }: Wanted): { plan: Plan; problems: Problem[] } {
  const find = finderOf(names), problems: Problem[] = [];
  const say = (code: Problem['code'], found: string, other = '', effect: Problem['effect'] = 'noted') =>
    problems.push(problem(code, found, { row: null, field: 'measure' }, effect, other));
  const there = format.counts.filter((count) => isCounted(count, find));
  const asked = measure.split(';').map((name) => name.trim()).filter((name) => name !== '').map((name) => ({ name, counts: askedFor(name, there, numbers) }));
  for (const { name, counts } of asked) {
    if (counts.length === 0) say('unknown-measure', name, [...new Set(there.filter((count) => !count.asked).map((count) => count.measure))].join(', '));
  }
  const isAll = asked.length === 0;
  const found = isAll ? there.filter((count) => !count.asked) : there.filter((count) => asked.some(({ counts }) => counts.includes(count)));
  // Who asks for a measure is told by the chart if it cannot draw it.
  const counts = isAll ? found.filter((count) => draws(readMeasure(count.measure)?.id ?? '')) : found;
  if (isAll && found.length === 0 && there.length > 0) {
    const columns = there.map(({ value, low, high }) => columnsOf(value ?? low ?? high)[0] ?? '');
    say('choose-measure', columns[0]!, columns.join(', '), 'left-out');
  }
  if (counts.length === 0 && found.length > 0) say('not-drawn', [...new Set(found.map((count) => count.measure))].join(', '), '', 'left-out');

  const author = new Map([...mapped].map(([field, index]) => [field, { at: [index], as: null, is: null }] as [Field, Found]));
  const fields = new Map([...cellsThere(format.fields, find), ...author]);
  const used = new Set<number>();
  const plan: Plan = {
    format, names, find, fields,
    counts: counts.map((count): Planned => {
      const { value, low, high, interval } = count;
      const numbers = Object.fromEntries(Object.entries({ value, low, high }).map(([name, cell]) => [name, find(cell)] as const).filter(([, cell]) => isThere(cell)));
      const cells = new Map([...cellsThere({ ...format.fields, ...count.fields, ...(interval === undefined ? {} : { interval: { is: interval } }) }, find), ...author]);
      for (const [name, cell] of Object.entries(numbers)) cells.set(name as Field, cell);
      return planned(count.measure, numbers, cells, whenOf(count, find));
    }),
    keys: new Map((Object.entries(format.keys ?? {}) as [GroupKey, Cell][]).map(([key, cell]) => [key, find(cell)] as const).filter(([, cell]) => isThere(cell))),
    added: [], unmoved: isAll ? find(format.unmoved ?? []).at : [],
    kinds: kindsOf(format.counts, find),
    same: (format.same ?? []).map((rule) => ({ rule, found: find(rule.in) })).filter((same) => isThere(same.found)),
  };
  for (const cell of allCells(format)) for (const index of find(cell).at) used.add(index);
  const added = FIELDS.map((field) => [names.indexOf(field), field] as const).filter(([index, field]) => index >= 0 && fieldOf(names.nameOf(index)) === field && !used.has(index));
  return { plan: { ...plan, added }, problems };
}

/** The plan of rows of which none says from where people came: who is `to` a place was counted in it. */
export function* inPlaces(plan: Plan, rows: readonly Row[], places: readonly number[]): Work<Plan> {
  const origins = plan.counts.flatMap(({ cells }) => cells.get('from') ?? []);
  if (plan.added.some(([, field]) => field === 'from')) return plan;
  let done = 0;
  for (const place of places) {
    if (origins.some((found) => !isBlank(textIn(rows[place]!, found)))) return plan;
    if (++done % SLICE === 0) yield done / places.length;
  }
  const moved = (cells: ReadonlyMap<Field, Found>) => new Map([...cells].filter(([field]) => field !== 'from').map(([field, found]) => [field === 'to' ? 'place' : field, found] as const));
  return { ...plan, fields: moved(plan.fields), counts: plan.counts.map((count) => ({ ...count, cells: moved(count.cells) })) };
}

/** A condition that leaves rows without shared people, with a value that is among those found. */
export function exampleOf({ choose }: Same, found: readonly string[]): string {
  const [, name, value] = /^([^=!]{1,80})=([^=]{1,80})$/.exec(choose) ?? [];
  const there = found.find((text) => text !== '' && !/[;|]/.test(text));
  return name === undefined || there === undefined || found.includes(value!) ? choose : `${name}=${there}`;
}

/** Every cell that a format uses: a column of that name is the publisher's, not one of our fields. */
function allCells({ fields, counts, keys, has, unmoved }: Format): (Cell | undefined)[] {
  const ofCount = ({ value, low, high, when, fields: own }: Count) => [value, low, high, when?.in, ...Object.values(own ?? {})];
  return [...Object.values(fields), ...Object.values(keys ?? {}), ...has, unmoved, ...counts.flatMap(ofCount)];
}

function whenOf({ when }: Count, find: Finder): Planned['when'] {
  if (!when) return null;
  const { is } = when, words = typeof is === 'function' ? null : new Set(is.map((text) => text.toLowerCase()));
  return { found: find(when.in), fits: (text) => (typeof is === 'function' ? is(text) : words!.has(text.toLowerCase())) };
}

function kindsOf(counts: readonly Count[], find: Finder): Plan['kinds'] {
  const whens = counts.map((count) => whenOf(count, find));
  if (whens.length === 0 || whens.some((when) => when === null)) return null;
  return { found: whens[0]!.found, fits: (text) => whens.some((when) => when!.fits(text)) };
}

/** The counts of a measure or, where none is called so, those that stand in a column of that name. */
function askedFor(name: string, counts: readonly Count[], { vocabulary }: NumberFormat): readonly Count[] {
  const id = readMeasure(name, vocabulary)?.id, ofMeasure = counts.filter(({ measure, asked }) => !asked && readMeasure(measure)?.id === id);
  if (ofMeasure.length > 0) return ofMeasure;
  return counts.filter(({ value, low, high }) => [value, low, high].some((cell) => columnsOf(cell).some((column) => plainName(column) === plainName(name))));
}
