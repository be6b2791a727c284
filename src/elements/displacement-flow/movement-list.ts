import { html, nothing, type TemplateResult } from 'lit';
import type { Figure } from '../../figures/figure.js';
import type { Language } from '../../figures/language.js';
import { isWhole } from '../../figures/movement.js';
import { estimatePhrase, labelledPhrase, stepPhrase, subjectPhrase } from '../../figures/phrase.js';
import { notesOf, saidBy, type RowWords } from '../shared/rows.js';

const ringOf = (key: number | null, language: Language) => (key === null ? nothing : html`<span class="key-text">${language.count(key)}</span> `);

function movement(f: Figure, key: number | null, whole: boolean, common: boolean, words: RowWords): TemplateResult {
  const { language } = words;
  const head = labelledPhrase([stepPhrase(f.step, language), subjectPhrase(f, language, words.differ, whole)], language);
  const ring = ringOf(key, language);
  return html`
    <li class="row" part="row">
      <p class="what" part="label">${whole ? nothing : ring}${head}</p>
      <p class="value" part="value"><b>${estimatePhrase(f.estimate, language)}</b></p>
      ${whole ? html`<p>${ring}${language.capitalize(language.words.remainder)}</p>` : nothing}
      ${saidBy(f, words)}
      ${notesOf(common ? { ...f, note: null } : f, words)}
    </li>`;
}

/**
 * Movements in words, in the order of the author's rows: from where, to where, how many, who says so.
 * `keys` are the numbers that stand for a movement in the picture, where its words have no room;
 * `others` are bands of many small movements.
 */
export function movementList(figures: readonly Figure[], keys: ReadonlyMap<Figure, number>, words: RowWords, others: readonly { key: number | null; text: string }[] = []): TemplateResult {
  // What is noted of all is said once.
  const note = figures.length > 1 && figures.every((f) => f.note === figures[0]!.note) ? figures[0]!.note : null;
  return html`<ul class="movements" role="list">
    ${figures.map((f) => movement(f, keys.get(f) ?? null, isWhole(f, figures), note !== null, words))}
    ${others.map(({ key, text }) => html`<li class="row" part="row"><p class="what">${ringOf(key, words.language)}${text}</p></li>`)}
  </ul>
  ${note === null ? nothing : html`<p class="note">${words.language.isolate(note)}</p>`}`;
}
