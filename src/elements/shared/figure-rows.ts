import { html, type TemplateResult } from 'lit';
import { anyOverlap, differences, ASPECTS } from '../../figures/compare.js';
import type { Figure } from '../../figures/figure.js';
import type { Language } from '../../figures/language.js';
import { legendOf, type Panel } from '../../marks/panels.js';
import { figureTable } from './figure-table.js';
import { footTemplate, headTemplate, legendTemplate, notesTemplate, sharedSubject, spokenName, type Furniture } from './frame.js';
import { rowsTemplate } from './rows.js';

/** A whole chart of rows: head, marks, what all share, cautions, legend and table. */
export function figureRows(
  figures: readonly Figure[], panels: readonly Panel[], furniture: Furniture, language: Language, style: { single: boolean; bySource: boolean; rtl: boolean },
): TemplateResult {
  const { words } = language;
  // A statement says everything of its one figure; rows say what tells them apart, and the foot says the rest once.
  const differ = style.single ? ASPECTS : differences(figures);
  const shared = ASPECTS.filter((aspect) => !differ.includes(aspect));
  const unlike = style.single ? [] : differ.filter((aspect) => aspect !== 'measure' && aspect !== 'population');
  const cautions = [
    ...(panels.length > 1 ? [words.separatePanels] : []),
    ...(anyOverlap(figures) ? [words.overlap] : []),
    ...(unlike.length > 0 ? [words.differ(language.list(unlike.map((aspect) => words.aspects[aspect])))] : []),
    ...(furniture.note && figures.every((f) => f.note !== furniture.note) ? [furniture.note] : []),
  ];
  return html`
    <figure aria-label=${spokenName(figures, furniture.heading, language)}>
      ${headTemplate(furniture, sharedSubject(figures, shared, language))}
      ${rowsTemplate(panels, { differ, bySource: style.bySource && !style.single, language, rtl: style.rtl }, style.single)}
      <div class="foot">
        ${footTemplate(figures, shared, language)}
        ${notesTemplate(cautions)}
        ${legendTemplate(legendOf(panels), language)}
      </div>
      ${figureTable(figures, furniture.heading, language)}
    </figure>`;
}
