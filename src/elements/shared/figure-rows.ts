import type { TemplateResult } from 'lit';
import { anyOverlap, ASPECTS, differences } from '../../figures/compare.js';
import type { Figure } from '../../figures/figure.js';
import type { Language } from '../../figures/language.js';
import { rowPhrase } from '../../figures/phrase.js';
import { legendOf, type Panel } from '../../marks/panels.js';
import { figureTemplate, type Furniture } from './frame.js';
import { rowsTemplate } from './rows.js';

/** A whole chart of rows: head, marks, what all share, cautions, legend and table. */
export function figureRows(
  figures: readonly Figure[], panels: readonly Panel[], furniture: Furniture, language: Language, style: { single: boolean; bySource: boolean; rtl: boolean },
): TemplateResult {
  const { words } = language;
  // A statement says everything of its one figure; rows say what tells them apart, and the foot says the rest once.
  const differ = style.single ? ASPECTS : differences(figures);
  // Rows are named alike: by their sources, where what they count does not tell all of them apart.
  const bySource = !style.single && (style.bySource || figures.some((f) => !rowPhrase(f, language, differ)));
  return figureTemplate(figures, furniture, language, {
    graphic: rowsTemplate(panels, { differ, bySource, language, rtl: style.rtl }, style.single),
    differ,
    unlike: style.single ? [] : differ.filter((aspect) => aspect !== 'measure' && (aspect !== 'population' || bySource)),
    cautions: [...(panels.length > 1 ? [words.separatePanels] : []), ...(anyOverlap(figures) ? [words.overlap] : [])],
    legend: legendOf(panels),
  });
}
