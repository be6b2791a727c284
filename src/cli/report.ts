import type { Reading } from '../data/read-figures.js';
import type { Language } from '../figures/language.js';
import { sentence } from '../figures/phrase.js';
import { isWhole } from '../figures/movement.js';
import { isRoutine, type Problem } from '../figures/problem.js';
import { provenancePhrases } from '../figures/provenance.js';
import { plainLine } from './terminal.js';

function problemLine(p: Problem, { words, capitalize }: Language): string {
  const where = words.where(p.where.row === null ? null : String(p.where.row), p.where.field);
  return `${where ? words.labelled(where, words.problem(p)) : capitalize(words.problem(p))}${p.effect === 'left-out' && p.where.row !== null ? ` ${words.leftOut}` : ''}`;
}

/** What was read, figure by figure, in the words that a chart has for it, and every problem with its place. */
export function reportOf(title: string, { figures, problems, provenance }: Reading, language: Language): string {
  const { words, count, capitalize } = language, faults = problems.filter((p) => !isRoutine(p));
  return [
    title,
    ...(provenance ? provenancePhrases(provenance, figures, language).map((line) => `  ${line}`) : []),
    ...figures.map((f, i) => `  ${i + 1}. ${sentence(f, language, isWhole(f, figures))}`),
    ...problems.filter(isRoutine).map((p) => `  - ${problemLine(p, language)}`),
    ...(faults.length > 0 ? [`  ${words.problemHeading(faults.length, count(faults.length))}`, ...faults.map((p) => `  ! ${problemLine(p, language)}`)] : []),
    `  ${capitalize(words.figures(figures.length, count(figures.length)))}`,
  ].map(plainLine).join('\n');
}
