import { problem, type Problem, type ProblemCode } from '../../figures/problem.js';
import type { Figure } from '../../figures/figure.js';
import type { Provenance, Step } from '../../figures/provenance.js';
import { entriesOf, type Entry, type Notes } from '../formats/apply.js';
import { textIn, type Cells } from '../formats/cells.js';
import { exampleOf, inPlaces, type Plan } from '../formats/plan.js';
import { againOf, isTags, SLICE, withoutRepeats } from '../formats/repeats.js';
import type { Field, Fields } from '../fields.js';
import type { Reading } from '../read-figures.js';
import { capped, repeatsAmong, totalsAmong } from '../checks.js';
import type { Choices } from './choices.js';
import { dateReader } from './dates.js';
import { grouping } from './group.js';
import { readGroupBy } from './group-keys.js';
import { latestOf } from './latest.js';
import { lookIn } from './look.js';
import { entryReader } from './read-entries.js';
import { withoutRepeated } from './repeated.js';
import type { Sheet } from './sheet.js';
import { readWhere } from './where.js';
import { scaled, type Work } from './work.js';

/** Rows above which nobody writes HXL tags. */
const LAST_TAGS = 25;

/** What a sum does not keep of the entries in it, and need not be read of each. */
const NOT_IN_SUMS = new Set<Field>(['note', 'quote']);

/** Reads the rows of a sheet by a plan: filters, latest, sums, and what is to be said of them. */
export function* readPlanned(sheet: Sheet, given: Plan, choices: Choices, before: readonly Problem[]): Work<Reading> {
  const { numbers } = choices, { format } = given;
  let plan = given;
  // A source that the author names must not borrow the role of the publisher.
  const publisher: Fields = format !== null && format.source !== '' && choices.defaults.source === undefined
    ? { source: format.source, ...(format.role === null ? {} : { 'source-role': format.role }) } : {};
  const defaults = { ...publisher, ...choices.defaults };
  const date = dateReader(numbers);
  const told = notebook(sheet), steps: Step[] = [], problems: Problem[] = [...before];
  const only = (...more: readonly Problem[]): Reading => ({ figures: [], rows: [], problems: [...problems, ...more], ...provenance(sheet, plan, steps, date) });

  let places: readonly number[] = [...sheet.rows.keys()].filter((i) => i >= LAST_TAGS || sheet.tags !== null || !isTags(sheet.rows[i]!));
  if (choices.where !== '') {
    const rows = places.map((place) => sheet.rows[place]!);
    const { fits, instead, problems: wrong } = yield* scaled(readWhere(choices.where, lookIn(plan, numbers, date), sheet.columns, rows, numbers, date), 0, 0.1);
    if (!fits) return only(...wrong);
    const kept = yield* scaled(filtered(sheet.rows, places, fits), 0.1, 0.2);
    steps.push({ kind: 'where', conditions: choices.where.trim(), kept: kept.length, of: places.length });
    if (kept.length === 0) return only(problem('no-rows-left', choices.where, { row: null, field: 'where' }, 'left-out', instead.join(', ')));
    places = kept;
  }
  places = yield* scaled(withoutRepeats(againOf(format?.again ?? [], choices.isOverTime), plan.find, sheet.rows, places, told.leave, plan.names.nameOf), 0.2, 0.29);
  if (format?.inPlace && defaults.from === undefined) plan = yield* scaled(inPlaces(plan, sheet.rows, places), 0.29, 0.3);

  const isAdded = format?.events !== undefined || choices.groupBy !== '';
  const by = readGroupBy(choices.groupBy || (isAdded ? choices.eventsBy : ''), plan, sheet.columns, defaults, numbers);
  if (choices.groupBy !== '' && by.problems.length > 0) return only(...by.problems);
  const what = format?.events ?? 'rows', sums = isAdded ? grouping(plan, by.keys, what) : null;
  const once = isAdded ? yield* scaled(withoutRepeated(plan, sheet, places), 0.3, 0.4) : null;
  if (once) {
    places = once.places;
    problems.push(...once.problems);
  }

  const reader = entryReader(sheet, plan, defaults, numbers, date);
  const figures: Figure[] = [], rows: number[] = [], drawn = new Set<number>();
  let count = 0;
  const take = (entry: Entry) => {
    count++;
    if (!sums && count > choices.most) return;
    const figure = reader.read(entry), row = sheet.rows[entry.row]!;
    if (sums) {
      const known = figure ?? reader.rest(entry), twice = once?.unlike.get(entry.row);
      if (known) sums.add(known, entry, row, figure !== null);
      if (known && twice !== undefined) sums.refuse(known, entry, row, twice);
    } else if (figure) {
      figures.push(figure);
      rows.push(entry.row);
      drawn.add(entry.row);
    }
  };

  const isLatest = choices.latest === 'asked' || (choices.latest === 'of-series' && format?.series === true);
  // What was not reported on other days is no matter of the latest.
  const notes: Notes = isLatest ? { ...told, leave: (code, column) => { if (code !== 'blanks-left-out') told.leave(code, column); } } : told;
  const all: Entry[] = [];
  let done = 0;
  for (const place of places) {
    for (const entry of entriesOf(plan, sheet.rows[place]!, place, isAdded, notes, isAdded ? NOT_IN_SUMS : undefined)) {
      if (isLatest) all.push(entry);
      else take(entry);
    }
    if (++done % SLICE === 0) yield 0.4 + 0.6 * (done / places.length) * (isLatest ? 0.5 : 1);
  }
  if (isLatest) {
    const latest = latestOf(all, defaults, numbers, date);
    if (!latest && choices.latest === 'asked') return only(...told.problems(), problem('no-latest', '', { row: null, field: 'as-of' }));
    if (latest?.step) steps.push(latest.step);
    const kept = latest?.entries ?? all;
    for (const [i, entry] of kept.entries()) {
      take(entry);
      if (i % SLICE === SLICE - 1) yield 0.7 + 0.3 * (i / kept.length);
    }
  }
  problems.push(...told.problems());
  if (sums) {
    const added = sums.sums();
    // One row a group was not added up.
    if (added.figures.some(({ sum }) => sum && sum.of > 1)) steps.push({ kind: 'added', by: by.keys.map((key) => key.by) });
    count = added.figures.length;
    figures.push(...added.figures.slice(0, choices.most));
    rows.push(...added.rows.slice(0, choices.most));
    problems.push(...reader.problems, ...added.problems);
  } else problems.push(...reader.problems);
  if (count > choices.most) problems.push(problem('too-many-rows', String(count), undefined, 'noted', String(choices.most)));
  if (!sums) problems.push(...checksOf(sheet, plan, figures, rows, [...drawn]));
  if (figures.length === 0 && problems.length === 0) problems.push(problem('empty-table'));
  return { figures, rows: rows.map((row) => sheet.numberOf(row)), problems: capped(problems), ...provenance(sheet, plan, steps, date) };
}

function* filtered(rows: readonly Cells[], places: readonly number[], fits: (row: Cells) => boolean): Work<number[]> {
  const kept: number[] = [];
  let n = 0;
  for (const place of places) {
    if (fits(rows[place]!)) kept.push(place);
    if (++n % SLICE === 0) yield n / places.length;
  }
  return kept;
}

/** What rows that are drawn one by one must have said of them. */
function checksOf(sheet: Sheet, plan: Plan, figures: readonly Figure[], rows: readonly number[], drawn: readonly number[]): Problem[] {
  const numberOf = (i: number) => sheet.numberOf(drawn[i]!);
  const shared = plan.same.flatMap(({ rule, found }): Problem[] => {
    const said = new Set(drawn.map((row) => textIn(sheet.rows[row]!, found)));
    const wholes = rule.whole && new Set(drawn.filter((row) => rule.whole!(textIn(sheet.rows[row]!, found), (name) => textIn(sheet.rows[row]!, plan.find(name)))).map((row) => textIn(sheet.rows[row]!, found)));
    if (said.size < 2 || wholes?.size === 0) return [];
    return [problem(wholes ? 'total-among-parts' : 'same-people', [...(wholes ?? said)].join(', '), { row: null, field: plan.names.nameOf(found.at[0]!) }, 'noted', exampleOf(rule, [...(wholes ?? said)]))];
  });
  return [...repeatsAmong(drawn.map((row) => sheet.rows[row]!), numberOf), ...shared, ...(shared.length > 0 ? [] : totalsAmong(figures, rows.map((row) => sheet.numberOf(row))))];
}

/** Where the figures come from and what was done with them; nothing for rows that an author wrote and nobody changed. */
function provenance(sheet: Sheet, { format }: Plan, steps: readonly Step[], date: ReturnType<typeof dateReader>): { provenance?: Provenance } {
  const dataset = format === null || format.name === '' ? null : format.name, dated = sheet.dated === null ? null : date(sheet.dated);
  return dataset === null && dated === null && steps.length === 0 ? {} : { provenance: { dataset, dated, steps } };
}

/** Collects what is told while rows are read: a kind of remark once, with how often and in which columns. */
function notebook(sheet: Sheet): Notes & { problems(): Problem[] } {
  const left = new Map<ProblemCode, { n: number; columns: Set<string> }>(), kinds = new Map<string, string>(), unfit: Problem[] = [], seen = new Set<string>();
  return {
    leave(code, column) {
      const known = left.get(code) ?? { n: 0, columns: new Set() };
      known.n++;
      known.columns.add(column);
      left.set(code, known);
    },
    unfit(what, row, column) {
      const fact = `${row} ${column}`;
      if (seen.size < seen.add(fact).size) unfit.push(problem('not-drawn', what, { row: sheet.numberOf(row), field: column }, 'noted'));
    },
    unknown(kind, column) { if (kinds.size < 50) kinds.set(kind, column); },
    problems: () => [
      ...unfit,
      ...[...left].map(([code, { n, columns }]) => problem(code, String(n), { row: null, field: [...columns].join(', ').slice(0, 80) }, 'noted')),
      ...[...kinds].map(([kind, column]) => problem('not-drawn', kind, { row: null, field: column }, 'noted')),
    ],
  };
}
