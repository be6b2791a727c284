import type { PropertyDeclarations, TemplateResult } from 'lit';
import { readCount } from '../../data/read-count.js';
import type { Reading } from '../../data/read-figures.js';
import { vocabularyOf } from '../../data/vocabulary/registry.js';
import { primaryLanguage } from '../../figures/language.js';
import { problem } from '../../figures/problem.js';
import { fitsUnit, leastUnit } from '../../marks/units.js';
import { ChartElement } from '../shared/chart-element.js';
import type { Furniture } from '../shared/frame.js';
import { figureRows } from '../shared/figure-rows.js';
import type { Content } from '../shared/light-content.js';
import type { ChartReading, Page, Tools } from '../shared/read-chart.js';
import { rowsStyles } from '../shared/rows.styles.js';
import { countsPeople, layoutCasualtyBars, layoutUnitBars } from './casualty-bars.layout.js';
import { unitStyles } from './casualty-bars.styles.js';
import { unitKey, unitMarks } from './unit-marks.js';

/**
 * Reported casualties as bars from zero, by measure or by group, in the author's order. An
 * "at least" fades beyond its number, a range without a best figure has no centre, an
 * estimate is a point with its interval, and a figure without a number is a labelled gap.
 *
 * With `unit`, people are marks instead: one mark for so many, rounded to the nearest, and
 * the chart says so. Marks of people who are not certain are pale, outlined or fading.
 *
 * Figures that cannot be compared (people harmed, people displaced, movements) get a scale
 * of their own each, and the chart says why.
 *
 * @element casualty-bars
 * @slot - A table of rows, or the figures in the author's words; shown when nothing can be drawn.
 * @csspart row - One figure.
 * @csspart label - What the figure counts.
 * @csspart value - The number in words and digits.
 * @csspart inset - A row once more, enlarged on a scale of its own, where the common one hides it.
 * @csspart former - What the same source had said before.
 * @csspart units - The marks of one figure, when `unit` is set.
 * @csspart unit - The marks of one kind: also `known`, `likely`, `possible` or `open`.
 */
export class CasualtyBars extends ChartElement {
  static override styles = [...ChartElement.styles, rowsStyles, unitStyles];

  static override properties: PropertyDeclarations = { unit: {}, intervalStyle: { attribute: 'interval-style' } };

  /** How many people one mark stands for: `100`, `1,000`. Without it, people are bars. */
  declare unit: string;

  /** How a statistical interval is drawn: `line` or `gradient`. */
  declare intervalStyle: '' | 'line' | 'gradient';

  /** The unit to draw in; 0 for bars. */
  #unit = 0;

  protected override readRows(content: Content, page: Page, tools: Tools): ChartReading {
    const read = super.readRows(content, page, tools);
    const { figures, problems } = read.reading;
    // A script may set a number, or take the attribute away.
    const text = String((this.unit as string | number | null) ?? '').trim();
    this.#unit = 0;
    if (text === '' || figures.length === 0) return read;
    const estimates = figures.filter(countsPeople).map((f) => f.estimate);
    const unit = readCount(text, { locale: page.locale, vocabulary: vocabularyOf(primaryLanguage(page.locale ?? 'en')) });
    const where = { row: null, field: 'unit' };
    const noted = (p = problem('unfit-unit', text, where, 'noted', String(leastUnit(estimates)))): ChartReading =>
      ({ ...read, reading: { ...read.reading, problems: [...problems, { ...p, where, effect: 'noted' }] } });
    if (estimates.every((e) => e.bound === 'magnitude')) return noted(problem('not-drawn', text));
    if ('problem' in unit) return noted(unit.problem.code === 'ambiguous-number' ? unit.problem : undefined);
    if (unit.ok === 0 || !fitsUnit(estimates, unit.ok)) return noted();
    this.#unit = unit.ok;
    return read;
  }

  protected override draw({ figures }: Reading, furniture: Furniture, width: number): TemplateResult {
    const { language } = this;
    const bars = layoutCasualtyBars(figures, width, this.intervalStyle === 'gradient');
    const style = { single: false, bySource: false, rtl: this.direction === 'rtl' };
    if (this.#unit === 0) return figureRows(figures, bars, furniture, language, style);
    const { panels, drawings } = layoutUnitBars(bars, this.#unit, width);
    return figureRows(figures, panels, furniture, language, {
      ...style,
      mark: (row) => {
        const drawing = drawings.get(row);
        return drawing ? unitMarks(drawing, language) : null;
      },
      after: unitKey(drawings, this.#unit, language),
    });
  }
}

declare global {
  interface HTMLElementTagNameMap { 'casualty-bars': CasualtyBars }
}
