import { problem, type Problem } from '../../figures/problem.js';
import { finderOf, namesOf, type Names } from '../formats/cells.js';
import type { Format } from '../formats/format.js';
import { FORMATS } from '../formats/index.js';
import { formatOf, missingOf, planOf, type Plan } from '../formats/plan.js';
import type { Reading } from '../read-figures.js';
import type { Choices } from './choices.js';
import { readColumns, type Mapping } from './columns.js';
import { hxlFormat } from './hxl-format.js';
import { ownPlan } from './own-plan.js';
import { readPlanned } from './read-planned.js';
import type { Sheet } from './sheet.js';
import type { Work } from './work.js';

/**
 * Reads the rows of a file as figures: by the columns that the author names, else in the format
 * that the author names or that its columns are known to be in, else by its HXL tags, else in our
 * own words. Then come the conditions of `where`, the latest date, and sums.
 *
 * @param formats known formats, the first that fits is taken
 */
export function* readSheet(sheet: Sheet, choices: Choices, formats: readonly Format[] = FORMATS): Work<Reading> {
  const names = namesOf(sheet);
  const { plan, problems } = planFor(sheet, names, choices, formats);
  const before = [...sheet.problems, ...problems];
  if (!plan) return { figures: [], rows: [], problems: before };
  return yield* readPlanned(sheet, plan, choices, before);
}

interface Planning { readonly plan: Plan | null; readonly problems: readonly Problem[] }

function planFor(sheet: Sheet, names: Names, choices: Choices, formats: readonly Format[]): Planning {
  const none = (...problems: readonly Problem[]): Planning => ({ plan: null, problems });
  if (sheet.rows.length === 0) {
    const isSaid = sheet.problems.some(({ effect }) => effect === 'left-out');
    return isSaid ? none() : none(problem(sheet.columns.every((name) => name.trim() === '') ? 'no-header' : 'empty-table'));
  }
  const { mapping, problems } = readColumns(choices.columns, sheet.columns, names, choices.numbers);
  if (problems.length > 0) return none(...problems);
  if (mapping.isWhole) return ownPlan(sheet, names, mapping, choices.numbers);
  const hxl = hxlFormat(sheet.tags ?? tagsOf(sheet.columns));
  if (choices.format.trim() !== '') return namedPlan(names, mapping, choices, formats, hxl.format);
  const format = formatOf(formats, finderOf(names)) ?? hxl.format;
  if (format) return inFormat(format, names, mapping, choices, format === hxl.format ? hxl.problems : []);
  const own = ownPlan(sheet, names, mapping, choices.numbers);
  return own.plan === null && hxl.problems.length > 0 ? none(...hxl.problems) : own;
}

/** A file may have its tags for names. */
const tagsOf = (columns: readonly string[]): readonly string[] | null => (columns.some((name) => name.trimStart().startsWith('#')) ? columns : null);

function inFormat(format: Format, names: Names, mapping: Mapping, { measure, draws, numbers }: Choices, said: readonly Problem[] = []): Planning {
  if (format.notPeople) return { plan: null, problems: [problem('not-people', format.name)] };
  const { plan, problems } = planOf(format, names, { measure, draws, numbers, mapped: mapping.fields });
  return { plan, problems: [...said, ...problems] };
}

/** The format that the author names, if the columns are there. */
function namedPlan(names: Names, mapping: Mapping, choices: Choices, formats: readonly Format[], hxl: Format | null): Planning {
  const id = choices.format.trim().toLowerCase(), where = { row: null, field: 'format' };
  if (id === 'hxl' && hxl) return inFormat(hxl, names, mapping, choices);
  const format = formats.find((each) => each.id === id);
  if (!format && id !== 'hxl') return { plan: null, problems: [problem('unknown-format', choices.format, where, 'left-out', [...formats.map((each) => each.id), 'hxl'].join(', '))] };
  const missing = format ? missingOf(format, finderOf(names)) : ['#affected'];
  if (!format || missing.length > 0) return { plan: null, problems: [problem('unfit-format', choices.format, where, 'left-out', missing.join(', '))] };
  return inFormat(format, names, mapping, choices);
}
