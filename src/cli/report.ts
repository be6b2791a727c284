import type { Reading } from '../data/read-figures.js';
import type { Language } from '../figures/language.js';
import { sentence } from '../figures/phrase.js';
import { isWhole } from '../figures/movement.js';
import type { Problem } from '../figures/problem.js';
import { provenancePhrases } from '../figures/provenance.js';
import { plainLine } from './terminal.js';

function problemLine(p: Problem, { words, capitalize }: Language): string {
  const where = words.where(p.where.row === null ? null : String(p.where.row), p.where.field);
  return `${where ? words.labelled(where, words.problem(p)) : capitalize(words.problem(p))}${p.effect === 'left-out' && p.where.row !== null ? ` ${words.leftOut}` : ''}`;
}

/** What was read, figure by figure, in the words that a chart has for it, and every problem with its place. */
export function reportOf(title: string, { figures, problems, provenance }: Reading, language: Language): string {
  const { words, count, capitalize } = language;
  return [
    title,
    ...(provenance ? provenancePhrases(provenance, figures, language).map((line) => `  ${line}`) : []),
    ...figures.map((f, i) => `  ${i + 1}. ${sentence(f, language, isWhole(f, figures))}`),
    ...(problems.length > 0 ? [`  ${words.problemHeading(problems.length, count(problems.length))}`, ...problems.map((p) => `  ! ${problemLine(p, language)}`)] : []),
    `  ${capitalize(words.figures(figures.length, count(figures.length)))}`,
  ].map(plainLine).join('\n');
}
