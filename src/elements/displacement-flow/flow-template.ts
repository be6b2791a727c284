import { html, nothing, svg, type TemplateResult } from 'lit';
import { ASPECTS, differences, type Aspect } from '../../figures/compare.js';
import type { Figure } from '../../figures/figure.js';
import type { Language } from '../../figures/language.js';
import { caveats, digitsPhrase, estimatePhrase, movementPhrase, periodPhrase, quantityPhrase, stepPhrase } from '../../figures/phrase.js';
import type { LegendKey } from '../../marks/panels.js';
import { figureTable } from '../shared/figure-table.js';
import { footTemplate, headTemplate, legendTemplate, notesTemplate, sharedSubject, spokenName, type Furniture } from '../shared/frame.js';
import { sourceTemplate } from '../shared/rows.js';
import { LINE_HEIGHT, type FlowLayout, type FlowWords, type Ribbon } from './displacement-flow.layout.js';
import { isRest } from './extents.js';

/** The words of a diagram, in one language. */
export function flowWords(figures: readonly Figure[], language: Language): FlowWords {
  return {
    notStated: (end) => language.words.endNotStated[end],
    size: (f) => (isRest(f, figures) ? language.words.remainder : quantityPhrase(f.estimate, language)),
  };
}

function ribbonTemplate({ layers, ends }: Ribbon) {
  return svg`<g part="ribbon">
    ${layers.map(({ tone, opacity, path }) => svg`<path class=${tone} d=${path} opacity=${opacity} fill=${tone === 'soft' ? 'url(#picket)' : nothing}></path>`)}
    ${ends.map(({ x, y, height, soft }) => svg`<rect class=${soft ? 'soft-end' : 'end'} x=${x} y=${y} width="5" height=${height}></rect>`)}
  </g>`;
}

const lines = (texts: readonly string[], x: number) =>
  texts.map((text, i) => svg`<tspan x=${x} dy=${i === 0 ? 0 : LINE_HEIGHT}>${text}</tspan>`);

/** The diagram. The list below it says all of it in words, so it is hidden from screen readers. */
function diagram({ width, height, ribbons, places, steps }: FlowLayout, language: Language, rtl: boolean): TemplateResult {
  const at = (x: number) => (rtl ? width - x : x);
  const middle = ({ y, lines: texts }: Ribbon['label']) => y - ((texts.length || 1) - 1) * LINE_HEIGHT / 2;
  return html`
    <svg class="flow" part="flow" aria-hidden="true" viewBox="0 0 ${width} ${height}">
      <g transform=${rtl ? `translate(${width} 0) scale(-1 1)` : nothing}>${ribbons.map(ribbonTemplate)}</g>
      ${steps.map(({ name, x, y }) => svg`<text class="step" x=${at(x)} y=${y - 4} text-anchor="middle">${stepPhrase(name, language)}</text>`)}
      ${ribbons.map(({ label, key }) => label.lines.length > 0
        ? svg`<text class="size" y=${middle(label)} text-anchor="middle" dominant-baseline="central">${lines(label.lines, at(label.x))}</text>`
        : svg`<g><circle class="key-ring" cx=${at(label.x)} cy=${label.y} r="10"></circle><text class="key" x=${at(label.x)} y=${label.y} text-anchor="middle" dominant-baseline="central">${language.count(key)}</text></g>`)}
      ${places.map(({ place, x, y, anchor, lines: texts }) => svg`<text class=${place === null ? 'place unstated' : 'place'} y=${y} text-anchor=${anchor}>${lines(texts, at(x))}</text>`)}
    </svg>`;
}

function movement(f: Figure, key: number | null, rest: boolean, differ: readonly Aspect[], language: Language): TemplateResult {
  const { words, capitalize, count } = language;
  const notes = caveats(f, language, differ);
  const said = [
    differ.includes('source') ? sourceTemplate(f, language) : null,
    differ.includes('period') ? capitalize(periodPhrase(f, language)) : null,
  ].filter((part) => part !== null);
  const head = [stepPhrase(f.step, language), movementPhrase(f, language)];
  const digits = digitsPhrase(f.estimate, language) || f.estimate.bound === 'between' ? estimatePhrase(f.estimate, language) : quantityPhrase(f.estimate, language);
  return html`
    <li class="row" part="row">
      <p class="what" part="label">${key === null ? nothing : html`<span class="key-text">${count(key)}</span> `}${head.filter(Boolean).join(': ')}</p>
      <p class="value" part="value"><b>${digits}</b>${rest ? html` <span class="quiet">(${words.whole})</span>` : nothing}</p>
      ${said.length > 0 ? html`<p class="said" part="attribution">${said.map((part, i) => html`${i > 0 ? ' · ' : nothing}${part}`)}</p>` : nothing}
      ${notes.length > 0 ? html`<p class="note">${notes.map((part) => capitalize(part)).join(' · ')}</p>` : nothing}
    </li>`;
}

function legendOf(ribbons: readonly Ribbon[]): LegendKey[] {
  const has = (tone: string) => ribbons.some((r) => r.layers.some((l) => l.tone === tone));
  return [...(has('fade') ? ['open' as const] : []), ...(has('soft') ? ['soft' as const] : []), ...(has('thread') ? ['unknown' as const] : [])];
}

/** A whole flow chart: head, diagram, every movement in words, what all share, cautions, legend and table. */
export function flowTemplate(figures: readonly Figure[], layout: FlowLayout, furniture: Furniture, language: Language, direction: 'ltr' | 'rtl'): TemplateResult {
  const differ = differences(figures);
  const shared = ASPECTS.filter((aspect) => !differ.includes(aspect));
  const { words } = language;
  const keyed = new Set(layout.ribbons.filter((r) => r.label.lines.length === 0).map((r) => r.figure));
  const unlike = differ.filter((aspect) => aspect !== 'measure' && aspect !== 'population');
  const cautions = [
    ...(layout.steps.length > 1 ? [words.stepsOverlap] : []),
    ...(unlike.length > 0 ? [words.differ(language.list(unlike.map((aspect) => words.aspects[aspect])))] : []),
    ...(furniture.note && figures.every((f) => f.note !== furniture.note) ? [furniture.note] : []),
  ];
  return html`
    <figure aria-label=${spokenName(figures, furniture.heading, language)}>
      ${headTemplate(furniture, sharedSubject(figures, shared, language))}
      ${diagram(layout, language, direction === 'rtl')}
      <ul class="movements" role="list">${figures.map((f, i) => movement(f, keyed.has(f) ? i + 1 : null, isRest(f, figures), differ, language))}</ul>
      <div class="foot">
        ${footTemplate(figures, shared, language)}
        ${notesTemplate(cautions)}
        ${legendTemplate(legendOf(layout.ribbons), language)}
      </div>
      ${figureTable(figures, furniture.heading, language)}
    </figure>`;
}
