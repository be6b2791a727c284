import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Language } from '../../figures/language.js';
import type { Row } from '../../marks/panels.js';
import type { UnitDrawing, UnitTone } from '../../marks/units.js';

/** Marks of one tone. Fading ones take the gradient of an open end for their outline. */
const marks = (tone: UnitTone | 'open', d: string): SVGTemplateResult =>
  svg`<path class="unit ${tone}" part="unit ${tone}" d=${d} stroke=${tone === 'open' ? 'url(#blur)' : nothing}></path>`;

/** The marks of one figure; what they say also stands in words beside them, so they are hidden from screen readers. */
export const unitMarks = ({ width, height, paths, isPart, haze }: UnitDrawing, { words }: Language): TemplateResult => html`
  <svg class="units marks" part="units" aria-hidden="true" width=${width} height=${height} viewBox="0 0 ${width} ${height}">
    <line class="zero" x1="0.5" x2="0.5" y1="0" y2=${height}></line>
    ${haze ? svg`<rect class="haze" part="haze" x=${haze[0]} width=${haze[1] - haze[0]} y="0" height=${height} fill="url(#haze)"></rect>` : nothing}
    ${Object.entries(paths).map(([tone, d]) => marks(tone as UnitTone, d))}
  </svg>
  ${isPart ? html`<p class="meaning">${words.units.part}</p>` : nothing}`;

const SQUARE = 'M.5,8.5h7v7h-7z', SLANT = 'M.5,15.5l3.5,-7h3.5l-3.5,7z';

/** What one mark is, and what the others mean that are there. */
export function unitKey(drawings: ReadonlyMap<Row, UnitDrawing>, unit: number, { words, count }: Language): TemplateResult {
  const drawn = [...drawings];
  const { each, likely, possible } = words.units;
  const has = (tone: UnitTone | 'open') => drawn.some(([, { paths }]) => paths[tone]);
  const entries: [shown: boolean, sample: SVGTemplateResult, text: string][] = [
    [true, marks('known', SQUARE), each(unit, count(unit))],
    [has('likely'), marks('likely', SQUARE), likely],
    [has('possible'), marks('possible', SQUARE), possible],
    [has('open'), marks('open', [0, 12, 24].map((x) => `M${x + 0.5},8.5h7v7h-7z`).join('')), words.legend.open],
    [drawn.some(([row, { paths }]) => row.isPresumed && paths.known), marks('known', SLANT), words.legend.presumed],
    [drawn.some(([, { haze }]) => haze), svg`<rect y="8" width="32" height="8" fill="url(#haze)"></rect>`, words.legend.haze],
  ];
  return html`<ul class="legend unit-key" part="legend" role="list">${entries.map(([shown, sample, text]) => (shown
    ? html`<li><svg class="marks" aria-hidden="true" viewBox="0 6 32 12">${sample}</svg><span>${text}</span></li>`
    : nothing))}</ul>`;
}
