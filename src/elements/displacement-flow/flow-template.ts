import { html, nothing, svg, type TemplateResult } from 'lit';
import { caresOf, differences } from '../../figures/compare.js';
import type { Figure } from '../../figures/figure.js';
import type { Language } from '../../figures/language.js';
import { estimatePhrase, quantityPhrase, stepPhrase, subjectPhrase } from '../../figures/phrase.js';
import { isWhole } from '../../figures/movement.js';
import { LEGEND, type LegendKey } from '../../marks/panels.js';
import { figureTemplate, type Furniture } from '../shared/frame.js';
import { notesOf, saidBy, type RowWords } from '../shared/rows.js';
import { LINE_HEIGHT, type FlowLayout, type FlowWords, type Ribbon } from './displacement-flow.layout.js';

/** The words of a diagram, in one language. */
export function flowWords(figures: readonly Figure[], language: Language): FlowWords {
  return {
    notStated: (end) => language.words.endNotStated[end],
    size: (f) => (isWhole(f, figures) ? language.words.remainder : quantityPhrase(f.estimate, language)),
  };
}

function ribbonTemplate({ layers, ends }: Ribbon) {
  return svg`<g part="ribbon">
    ${layers.map(({ tone, opacity, path }) => svg`<path class=${tone} d=${path} opacity=${opacity} fill=${tone === 'soft' ? 'url(#soft)' : nothing}></path>`)}
    ${ends.map(({ x, y, height, soft }) => svg`<rect class=${soft ? 'soft-end' : 'end'} x=${x} y=${y} width="5" height=${height}></rect>`)}
  </g>`;
}

const lines = (texts: readonly string[], x: number) =>
  texts.map((text, i) => svg`<tspan x=${x} dy=${i === 0 ? 0 : LINE_HEIGHT}>${text}</tspan>`);

/** The diagram. The list below it says all of it in words, so it is hidden from screen readers. */
function diagram({ width, height, ribbons, places, steps }: FlowLayout, keys: ReadonlyMap<Figure, number>, { language, rtl }: RowWords): TemplateResult {
  const at = (x: number) => (rtl ? width - x : x);
  const middle = ({ y, lines: texts }: Ribbon['label']) => y - ((texts.length || 1) - 1) * LINE_HEIGHT / 2;
  return html`
    <svg class="flow" part="flow" aria-hidden="true" viewBox="0 0 ${width} ${height}">
      <g transform=${rtl ? `translate(${width} 0) scale(-1 1)` : nothing}>${ribbons.map(ribbonTemplate)}</g>
      ${steps.map(({ name, x, y }) => svg`<text class="step" x=${at(x)} y=${y - 4} text-anchor="middle">${stepPhrase(name, language)}</text>`)}
      ${ribbons.map(({ label, figure }) => label.lines.length > 0
        ? svg`<text class="size" y=${middle(label)} text-anchor="middle" dominant-baseline="central">${lines(label.lines, at(label.x))}</text>`
        : svg`<g><circle class="key-ring" cx=${at(label.x)} cy=${label.y} r="10"></circle><text class="key" x=${at(label.x)} y=${label.y} text-anchor="middle" dominant-baseline="central">${language.count(keys.get(figure) ?? 0)}</text></g>`)}
      ${places.map(({ place, x, y, anchor, lines: texts }) => svg`<text class=${place === null ? 'place unstated' : 'place'} y=${y} text-anchor=${anchor}>${lines(texts, at(x))}</text>`)}
    </svg>`;
}

function movement(f: Figure, key: number | null, whole: boolean, words: RowWords): TemplateResult {
  const { language } = words;
  const head = [stepPhrase(f.step, language), subjectPhrase(f, language, words.differ, whole)].filter(Boolean).join(': ');
  const ring = key === null ? nothing : html`<span class="key-text">${language.count(key)}</span> `;
  return html`
    <li class="row" part="row">
      <p class="what" part="label">${whole ? nothing : ring}${head}</p>
      <p class="value" part="value"><b>${estimatePhrase(f.estimate, language)}</b></p>
      ${whole ? html`<p>${ring}${language.capitalize(language.words.remainder)}</p>` : nothing}
      ${saidBy(f, words)}
      ${notesOf(f, words)}
    </li>`;
}

function legendOf(ribbons: readonly Ribbon[]): LegendKey[] {
  const has = (tone: string) => ribbons.some((r) => r.layers.some((l) => l.tone === tone));
  const found: Partial<Record<LegendKey, boolean>> = { open: has('fade'), soft: has('soft'), haze: has('haze'), unknown: has('thread') };
  return LEGEND.filter((key) => found[key]);
}

/** A whole flow chart: head, diagram, every movement in words, what all share, cautions, legend and table. */
export function flowTemplate(figures: readonly Figure[], layout: FlowLayout, furniture: Furniture, language: Language, direction: 'ltr' | 'rtl'): TemplateResult {
  const differ = differences(figures);
  const words: RowWords = { differ, bySource: false, language, rtl: direction === 'rtl' };
  // Only what has no room for its words is numbered, from 1, in the order of the list.
  const unlabelled = new Set(layout.ribbons.filter((r) => r.label.lines.length === 0).map((r) => r.figure));
  const keys = new Map(figures.filter((f) => unlabelled.has(f)).map((f, i) => [f, i + 1]));
  return figureTemplate(figures, furniture, language, {
    graphic: html`
      ${diagram(layout, keys, words)}
      <ul class="movements" role="list">${figures.map((f) => movement(f, keys.get(f) ?? null, isWhole(f, figures), words))}</ul>`,
    differ,
    care: caresOf(figures),
    cautions: layout.steps.length > 1 ? [{ accept: 'steps', text: language.words.stepsOverlap }] : [],
    legend: legendOf(layout.ribbons),
  });
}
