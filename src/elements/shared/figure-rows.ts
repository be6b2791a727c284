import type { TemplateResult } from 'lit';
import { anyOverlap, ASPECTS, caresOf, differences, reasonsBetween } from '../../figures/compare.js';
import type { Figure } from '../../figures/figure.js';
import type { Language } from '../../figures/language.js';
import { rowPhrase } from '../../figures/phrase.js';
import { legendOf, type Panel } from '../../marks/panels.js';
import { figureTemplate, type Furniture } from './frame.js';
import { rowsTemplate, type RowWords } from './rows.js';

/** A whole chart of rows: head, marks, what all share, cautions, legend and table. */
export function figureRows(
  figures: readonly Figure[], panels: readonly Panel[], furniture: Furniture, language: Language, style: {
    single: boolean; bySource: boolean; rtl: boolean;
    /** Other marks than strips. */
    mark?: RowWords['mark'];
    /** What stands between the rows and the foot. */
    after?: unknown;
  },
): TemplateResult {
  const { words } = language;
  // A statement says everything of its one figure; rows say what tells them apart, and the foot says the rest once.
  const differ = style.single ? ASPECTS : differences(figures);
  // Rows are named alike: by their sources, where what they count does not tell all of them apart.
  const bySource = !style.single && (style.bySource || figures.some((f) => !rowPhrase(f, language, differ)));
  const sets = panels.map((panel) => panel.rows.map((row) => row.figure));
  const cares = [...new Set(sets.flatMap(caresOf))];
  const reasons = [...new Set(reasonsBetween(sets).map((reason) => words.reasons[reason]))];
  return figureTemplate(figures, furniture, language, {
    graphic: [rowsTemplate(panels, { differ, bySource, language, rtl: style.rtl, mark: style.mark }, style.single), style.after],
    differ,
    // What names the rows needs no caution.
    care: style.single ? [] : cares.filter((aspect) => (aspect !== 'measure' && aspect !== 'population') || bySource),
    cautions: [
      ...(reasons.length > 0 ? [{ accept: 'scale', text: words.separatePanels(language.list(reasons)) } as const] : []),
      ...(anyOverlap(sets.flat()) ? [{ accept: 'overlap', text: words.overlap } as const] : []),
    ],
    legend: legendOf(panels),
  });
}
