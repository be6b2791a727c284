import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { windowOf } from '../../figures/compare.js';
import { isStatistical } from '../../figures/estimate.js';
import type { Figure } from '../../figures/figure.js';
import type { Language } from '../../figures/language.js';
import { measurePhrase } from '../../figures/phrase.js';
import { LEGEND, type LegendKey } from '../../marks/panels.js';
import { isAgreed } from '../../marks/shapes.js';
import { wrapLabel } from '../../marks/text.js';
import { LANE } from './annotations.js';
import type { Series, SeriesPanel } from './series.js';
import type { SeriesMarks } from './series-marks.js';
import { kindPhrase } from './timeline-words.js';
import { titleLines, type PlottedPanel, type TimelineLayout } from './toll-timeline.layout.js';

/** Symbols around a point, one for each series: they differ in form. */
const SYMBOLS = [
  'm-4,0a4,4 0 1 0 8,0a4,4 0 1 0 -8,0', 'm-3.6,-3.6h7.2v7.2h-7.2z', 'm0,-5l4.8,8.4h-9.6z', 'm0,-5.4l5,5.4l-5,5.4l-5,-5.4z',
];
const symbolsAt = (points: readonly (readonly [number, number])[], form: string) => points.map(([x, y]) => `M${x},${y}${form}`).join('');

const path = (name: string, d: string, part = false) => (d === '' ? nothing : svg`<path class=${name} part=${part ? name : nothing} d=${d}></path>`);

function seriesTemplate(m: SeriesMarks, index: number): SVGTemplateResult {
  const form = SYMBOLS[index % SYMBOLS.length]!;
  return svg`<g class="series s${index % 3}" part="series">
    ${m.columns === '' ? nothing : svg`<path class="column" d=${m.columns} fill-opacity=".35"></path>`}
    ${path('area', m.band)}${path('above', m.above)}${path('range', m.span)}${path('within', m.within)}
    ${m.boxes.map(({ kind, x, y, width, height }) => svg`<rect class="end" part=${kind} x=${x} y=${y} width=${width} height=${height} fill="url(#${kind})"></rect>`)}
    ${path('whisker', m.interval)}
    ${Object.entries(m.lines).map(([link, d]) => path(link, d, true))}
    ${path('cap', m.caps)}${path('days', m.days)}
    ${path('symbol', symbolsAt(m.symbols, form), true)}${path('hollow', symbolsAt(m.hollow, form), true)}${path('worked', symbolsAt(m.worked, form), true)}
  </g>`;
}

/** A sample of a series, for the list below. */
export const sample = (marks: SeriesMarks, index: number) => html`
  <svg class="series s${index % 3}" aria-hidden="true" viewBox="0 0 34 14">
    ${Object.keys(marks.lines).length > 0 ? svg`<path class="line" d="M0,7H34"></path>` : nothing}<path class=${marks.symbols.length === 0 && marks.hollow.length + marks.worked.length > 0 ? 'hollow' : 'symbol'} d=${`M17,7${SYMBOLS[index % SYMBOLS.length]!}`}></path>
  </svg>`;

/** Room for a symbol before a name, in px. */
const MARGIN = 16;

/** The picture. The lists below it say all of it in words, so it is hidden from screen readers. */
export function plot(layout: TimelineLayout, names: ReadonlyMap<Figure, string>, mirrored: boolean, language: Language): TemplateResult {
  const { width, height, left, right, top, panels, ticks, annotations } = layout;
  const at = (x: number) => (mirrored ? width - x : x);
  const bottom = panels.at(-1)?.bottom ?? top;
  const title = ({ panel }: PlottedPanel) => {
    const f = panel.series[0]!.entries[0]!.figure;
    return [language.capitalize(measurePhrase(f, language) ?? language.words.measureNotStated), f.unit && language.words.countedIn(f.unit), kindOf(panels, panel, panel.series, language)].filter(Boolean).join(language.words.comma);
  };
  // The name of one series among several, with its symbol; the list below says all of a long one.
  const splitTitle = ({ top: y, series }: PlottedPanel, index: number) => {
    const lines = wrapLabel(names.get(series[0]!.series.entries[0]!.figure) ?? '', right - left - MARGIN, 12), most = titleLines(width);
    const shown = lines.length > most ? [...lines.slice(0, most - 1), `${lines[most - 1]!}…`] : lines;
    return svg`<g class="series s${index % 3}"><path class="symbol" d=${`M${at(left + 6)},${y - 12}${SYMBOLS[index % SYMBOLS.length]!}`}></path>${shown.map((line, i) => svg`
      <text class="name" x=${at(left + MARGIN)} y=${y - 8 - (shown.length - 1 - i) * 14} text-anchor="start">${line}</text>`)}</g>`;
  };
  return html`
    <svg class="timeline" part="timeline" aria-hidden="true" viewBox="0 0 ${width} ${height}" direction=${mirrored ? 'rtl' : 'ltr'}>
      <g transform=${mirrored ? `translate(${width} 0) scale(-1 1)` : nothing}>
        ${annotations.map(({ x1, x2, entry }) => (x2 === null
          // A line through a step would hide it.
          ? svg`<line class="mark-day" x1=${x1} x2=${x1} y1=${top - 4} y2=${entry && entry.kind !== 'restart' ? top + 4 : bottom}></line>`
          : svg`<rect class="mark-period" x=${x1} width=${x2 - x1} y=${top - 4} height=${bottom - top + 4}></rect>`))}
        ${panels.flatMap((p) => p.ticks.map((t) => svg`<line class=${t.people === 0 ? 'zero' : 'grid'} x1=${left} x2=${right} y1=${t.y} y2=${t.y}></line>`))}
        ${ticks.map(({ x }) => svg`<line class="zero" x1=${x} x2=${x} y1=${bottom} y2=${bottom + 4}></line>`)}
        ${panels.filter((p) => p.isSplit && p.bottom < bottom).flatMap((p) => ticks.map(({ x }) => svg`<line class="grid" x1=${x} x2=${x} y1=${p.top} y2=${p.bottom + 4}></line>`))}
        ${panels.flatMap(({ series }, p) => series.map(({ marks }, i) => seriesTemplate(marks, indexOf(panels, p, i))))}
        ${annotations.map(({ lane, ...a }) => svg`<circle class="number" cx=${middle(a)} cy=${ringAt(lane)} r="9"></circle>`)}
      </g>
      ${annotations.map(({ lane, number, ...a }) => svg`<text class="number-text" x=${at(middle(a))} y=${ringAt(lane)} text-anchor="middle" dominant-baseline="central">${language.count(number)}</text>`)}
      ${panels.length > 1 ? panels.map((p, i) => (p.isSplit ? splitTitle(p, indexOf(panels, i, 0)) : svg`<text x=${at(left)} y=${p.top - 8} text-anchor="start">${title(p)}</text>`)) : nothing}
      ${panels.flatMap((p) => p.ticks.map((t) => svg`<text x=${at(left - 6)} y=${t.y} text-anchor="end" dominant-baseline="central">${language.count(t.people)}</text>`))}
      ${ticks.map(({ label, date }) => svg`<text x=${at(label)} y=${bottom + 18} text-anchor="middle">${language.shortDate(date)}</text>`)}
    </svg>`;
}

/** What the numbers of a panel's series are, where a chart has counts of periods and others. */
export const kindOf = (panels: readonly PlottedPanel[], { isPeriod }: SeriesPanel, series: readonly Series[], language: Language): string | null =>
  (panels.some((p) => p.panel.isPeriod !== isPeriod) ? kindPhrase(series, language) : null);

const ringAt = (lane: number) => 12 + lane * LANE;
const middle = ({ x1, x2 }: { x1: number; x2: number | null }) => (x2 === null ? x1 : (x1 + x2) / 2);

/** Which series of the whole chart it is: symbols go on from panel to panel. */
const indexOf = (panels: readonly PlottedPanel[], panel: number, series: number) =>
  panels.slice(0, panel).reduce((sum, p) => sum + p.series.length, series);

/** The legend that the marks of these panels need. */
export function legendOf(panels: readonly PlottedPanel[]): LegendKey[] {
  const marks = panels.flatMap((p) => p.series.map((s) => s.marks)), entries = panels.flatMap((p) => p.series).flatMap((s) => s.series.entries);
  const spans = entries.map(({ figure }) => figure).filter(({ estimate: e }) => e.bound === 'between' && !isAgreed(e) && !isStatistical(e.interval));
  const box = (kind: string) => marks.some((m) => m.boxes.some((b) => b.kind === kind));
  const found: Partial<Record<LegendKey, boolean>> = {
    open: box('up') || marks.some((m) => m.above !== ''), soft: box('soft') || box('down'), haze: box('cloud'),
    range: spans.some((f) => f.estimate.value === null), within: spans.some((f) => f.estimate.value !== null && windowOf(f) === 'period'), blur: box('rising'), whisker: marks.some((m) => m.interval !== ''), others: marks.some((m) => m.within !== ''),
    area: marks.some((m) => m.band !== ''),
    carried: entries.some((e) => e.figure.status === 'carried-forward'), extrapolated: entries.some((e) => e.figure.status === 'extrapolated'),
    version: panels.some((p) => p.series.some((s) => s.series.version === 'first')), step: marks.some((m) => m.lines.step !== undefined),
  };
  return LEGEND.filter((key) => found[key]);
}
