import { group } from 'd3';
import { endOf, windowOf } from '../../figures/compare.js';
import { daysOf, isoDate, type ReportedDate } from '../../figures/date.js';
import type { Figure } from '../../figures/figure.js';
import { isMove } from '../../figures/movement.js';
import { placeKey } from '../../figures/place.js';

/** Movements of one step, and the people counted at places when it was over. */
export interface Stage {
  /** The step, in the author's words. */
  readonly name: string | null;
  readonly moves: readonly Figure[];
  readonly counts: readonly Figure[];
}

/** Stages in order. Between two columns of places lies one stage. */
export interface Stages {
  /** People counted before the first movement. */
  readonly before: readonly Figure[];
  readonly stages: readonly Stage[];
  /** Movements that no date places between the counts: not drawn. */
  readonly undated: readonly Figure[];
}

/** Groups of rows by their step, in order; rows without a step come first. */
export function stepsOf(figures: readonly Figure[]): { readonly name: string | null; readonly figures: readonly Figure[] }[] {
  const groups = group(figures, (f) => f.step);
  const stated = [...groups.keys()].filter((n) => n !== null);
  if (stated.every((n) => /^\d+$/.test(n))) stated.sort((a, b) => Number(a) - Number(b) || (a < b ? -1 : 1));
  else if (stated.every((n) => /^\d{4}(-\d{2}){0,2}$/.test(n))) stated.sort();
  return (groups.has(null) ? [null, ...stated] : stated).map((name) => ({ name, figures: groups.get(name)! }));
}

/**
 * Stages by step: numbers and ISO dates in their order, other names as the rows first give them.
 * Without steps, counts of people at places on several days are the columns, and movements lie
 * between them by the last day of their period. Without either, periods that follow one another
 * are stages; else all movements are one.
 */
export function stagesOf(figures: readonly Figure[]): Stages {
  if (figures.some((f) => f.step !== null)) {
    return joined(stepsOf(figures).map((step) => ({ name: step.name, moves: step.figures.filter(isMove), counts: step.figures.filter((f) => !isMove(f)) })), []);
  }
  const counts = figures.filter((f) => !isMove(f)), moves = figures.filter(isMove);
  if (counts.length === 0) return { before: [], stages: byPeriod(moves), undated: [] };
  return counts.some((f) => endOf(f)) ? byDate(counts, moves) : joined([{ name: null, moves, counts }], []);
}

/** A stage without movements is a column only: its counts stand where the last movements led, or before the first. */
function joined(all: readonly Stage[], undated: readonly Figure[]): Stages {
  const stages: Stage[] = [];
  let before: readonly Figure[] = [];
  for (const stage of all) {
    const last = stages.at(-1);
    if (stage.moves.length > 0) stages.push(stage);
    else if (!last && before.length === 0) before = stage.counts;
    else if (last?.counts.length === 0) stages[stages.length - 1] = { ...last, counts: stage.counts };
    else stages.push(stage);
  }
  return { before, stages, undated };
}

/**
 * Movements of periods that follow one another are stages if people could have moved on: some place
 * that was reached is left later. Else each is a story of its own, and all are one stage.
 */
function byPeriod(moves: readonly Figure[]): Stage[] {
  const periods = group(moves, (f) => (windowOf(f) === 'period' ? `${isoDate(f.since!)}/${isoDate(f.until!)}` : ''));
  const one = moves.length > 0 ? [{ name: null, moves, counts: [] }] : [];
  if (periods.has('')) return one;
  const sorted = [...periods.values()].sort(([a], [b]) => daysOf(a!.since!)[0] - daysOf(b!.since!)[0] || daysOf(a!.until!)[1] - daysOf(b!.until!)[1]);
  const follows = sorted.every(([f], i) => i === 0 || daysOf(f!.since!)[0] >= daysOf(sorted[i - 1]![0]!.until!)[1]);
  const reached = new Set<string>();
  const leads = sorted.some((stage) => {
    const isLeft = stage.some(({ from }) => from !== null && reached.has(placeKey(from)));
    for (const { from, to } of stage) if (to !== null && (from === null || placeKey(from) !== placeKey(to))) reached.add(placeKey(to));
    return isLeft;
  });
  return follows && leads ? sorted.map((stage) => ({ name: null, moves: stage, counts: [] })) : one;
}

const lastDay = (date: ReportedDate | null) => (date === null ? null : daysOf(date)[1]);

function byDate(counts: readonly Figure[], moves: readonly Figure[]): Stages {
  // Found once: every column asks for every movement.
  const ends = new Map([...counts, ...moves].map((f) => [f, lastDay(endOf(f))]));
  const until = (f: Figure) => ends.get(f) ?? null;
  const days = [...new Set(counts.map(until))].filter((day) => day !== null).sort((a, b) => a - b);
  const dated = moves.filter((f) => until(f) !== null);
  const within = (from: number, to: number) => dated.filter((f) => until(f)! > from && until(f)! <= to);
  return joined([
    ...days.map((day, i) => ({ name: null, moves: within(days[i - 1] ?? -Infinity, day), counts: counts.filter((f) => until(f) === day) })),
    { name: null, moves: within(days.at(-1)!, Infinity), counts: [] },
  ].filter((s) => s.moves.length + s.counts.length > 0), [...moves.filter((f) => until(f) === null), ...counts.filter((f) => until(f) === null)]);
}

/** Whether later movements can be told from earlier ones. */
export const isSequence = (figures: readonly Figure[]): boolean => stagesOf(figures).stages.length > 1;

