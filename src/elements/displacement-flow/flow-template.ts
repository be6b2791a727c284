import { html, nothing, svg, type TemplateResult } from 'lit';
import { reasonsBetween } from '../../figures/compare.js';
import type { Figure } from '../../figures/figure.js';
import type { Language } from '../../figures/language.js';
import { isMove, isReturn, isStock, isWhole } from '../../figures/movement.js';
import { periodPhrase, quantityPhrase, sentence, stepPhrase } from '../../figures/phrase.js';
import { differences } from '../../figures/compare.js';
import { layoutPanels, LEGEND, legendOf as legendOfPanels, type LegendKey } from '../../marks/panels.js';
import type { Caution } from '../shared/frame.js';
import { rowsTemplate, type RowWords } from '../shared/rows.js';
import { bandLayers, returnDots } from './band-template.js';
import { netsOf, remaindersOf } from './derived.js';
import { diagramsOf, isCountsOnly } from './diagrams.js';
import { LINE_HEIGHT, layoutFlow, type FlowLayout, type FlowOptions, type FlowWords, type Ribbon } from './displacement-flow.layout.js';
import type { Form } from './form.js';
import type { FlowBand } from './graph.js';
import { movementList } from './movement-list.js';
import type { Spot } from './walk.js';
import type { WalkController } from './walk-controller.js';

/** The words of a band of small movements. */
function otherPhrase({ figure, figures }: FlowBand, language: Language): string {
  const total = figure!.estimate.bound === 'none' ? null : quantityPhrase(figure!.estimate, language);
  return language.words.flow.other(figures.length, language.count(figures.length), total);
}

/** The words of a diagram, in one language. */
function flowWords(figures: readonly Figure[], language: Language): FlowWords {
  const { words, capitalize } = language;
  const shared = (list: readonly Figure[]) => (list[0] && !differences(list).includes('period') ? capitalize(periodPhrase(list[0], language)) : null);
  return {
    notStated: (end) => words.endNotStated[end],
    other: (band) => (band ? otherPhrase(band, language) : words.flow.otherPlaces),
    rest: () => words.flow.rest,
    size: (f) => (isWhole(f, figures) ? words.remainder : quantityPhrase(f.estimate, language)),
    stage: ({ name, moves }, only) => (name === null ? (only ? null : shared(moves)) : stepPhrase(name, language)),
    counted: shared,
    end: (end, isStocks) => (isStocks ? { from: words.flow.cameFrom, to: words.flow.countedIn } : words.flow)[end],
  };
}

const lines = (texts: readonly string[], x: number, quietFrom = Infinity) =>
  texts.map((text, i) => svg`<tspan class=${i >= quietFrom ? 'count' : nothing} x=${x} dy=${i === 0 ? 0 : LINE_HEIGHT}>${text}</tspan>`);

function ribbonTemplate({ band, layers, arrow, best, ends }: Ribbon, current: boolean, pick: () => void): TemplateResult {
  return svg`<g part="ribbon" class=${`ribbon${current ? ' current' : ''}`} @click=${pick}>
    ${bandLayers(layers, band.figure !== null && isReturn(band.figure))}
    ${best ? svg`<path class="within" d=${best}></path>` : nothing}
    ${ends.map(({ x, y, width, height, soft }) => svg`<rect class=${soft ? 'soft-end' : 'end'} x=${x} y=${y} width=${width} height=${height}></rect>`)}
    ${arrow ? svg`<path class="arrow" d=${arrow}></path>` : nothing}
  </g>`;
}

/** The diagram. The list below it says all of it in words, so it is hidden from screen readers; the walk reads it out. */
function picture(layout: FlowLayout, keys: ReadonlyMap<Ribbon, number>, spot: Spot | null, pick: (spot: Spot) => void, { language, rtl }: RowWords): TemplateResult {
  const { width, height, ribbons, places, headings } = layout;
  const at = (x: number) => (rtl ? width - x : x);
  const middle = (y: number, count: number) => y - ((count || 1) - 1) * LINE_HEIGHT / 2;
  const isAt = (i: number) => spot !== null && 'band' in spot && spot.band === i;
  return html`
    <svg class="flow" part="flow" aria-hidden="true" viewBox="0 0 ${width} ${height}">
      ${returnDots}
      <g transform=${rtl ? `translate(${width} 0) scale(-1 1)` : nothing}>
        ${places.map(({ stem }) => (stem ? svg`<rect class="stem" x=${stem.x} y=${stem.y} width=${stem.width} height=${stem.height}></rect>` : nothing))}
        ${places.map(({ bars }) => bars.map((b) => svg`<rect class=${b.tone === 'soft' ? 'counted-soft' : 'counted'} x=${b.x} y=${b.y} width=${b.width} height=${b.height} opacity=${b.opacity} fill=${b.tone === 'soft' ? 'url(#soft)' : nothing}></rect>`))}
        ${ribbons.map((r, i) => ribbonTemplate(r, isAt(i), () => { pick({ band: i }); }))}
        ${places.map(({ leader }) => (leader ? svg`<path class="leader" d=${leader}></path>` : nothing))}
      </g>
      ${headings.map(({ text, x, y, anchor }) => svg`<text class="step" x=${at(x)} y=${y} text-anchor=${anchor}>${text}</text>`)}
      ${ribbons.map((r) => (!r.label ? nothing : r.label.lines.length > 0
        ? svg`<text class="size" y=${middle(r.label.y, r.label.lines.length)} text-anchor="middle" dominant-baseline="central">${lines(r.label.lines, at(r.label.x))}</text>`
        : svg`<g><circle class="key-ring" cx=${at(r.label.x)} cy=${r.label.y} r="10"></circle><text class="key" x=${at(r.label.x)} y=${r.label.y} text-anchor="middle" dominant-baseline="central">${language.count(keys.get(r) ?? 0)}</text></g>`))}
      ${places.map(({ stop, x, y, anchor, lines: texts, counted }) => svg`<text
        class=${`place${stop.kind === 'place' ? '' : ' unstated'}${spot !== null && 'stop' in spot && spot.stop === stop.id ? ' current' : ''}`}
        y=${y} text-anchor=${anchor} @click=${() => { pick({ stop: stop.id }); }}>${lines(texts, at(x), texts.length - counted)}</text>`)}
    </svg>`;
}

/** What a reader is at, in words. */
function readOut({ places, ribbons, walk }: FlowLayout, spot: Spot, figures: readonly Figure[], language: Language): string {
  const { words, count, isolate, capitalize } = language;
  if ('stop' in spot) {
    const { stop, lines: texts, counted } = places.find((p) => p.stop.id === spot.stop)!;
    const [into, out] = [walk.into, walk.out].map((side) => count(side.get(spot.stop)?.length ?? 0));
    const name = stop.place === null ? capitalize(texts.slice(0, texts.length - counted).join(' ')) : isolate(stop.place);
    return [words.flow.walkPlace(name, into!, out!), ...(stop.count ? [sentence(stop.count, language)] : [])].join(' ');
  }
  const { band } = ribbons[spot.band]!;
  if (band.kind === 'other') return capitalize(otherPhrase(band, language));
  if (band.figure) return sentence(band.figure, language, isWhole(band.figure, figures));
  const place = places.find((p) => p.stop.id === (band.kind === 'stayed' ? band.from : ''))?.stop.place;
  return place ? words.flow.stayed(isolate(place)) : capitalize(words.flow.rest);
}

function legendOf(layouts: readonly FlowLayout[]): LegendKey[] {
  const ribbons = layouts.flatMap((l) => l.ribbons);
  const has = (tone: string) => ribbons.some((r) => r.layers.some((l) => l.tone === tone)) || layouts.some((l) => l.places.some((p) => p.bars.some((b) => b.tone === tone)));
  const moves = ribbons.flatMap((r) => (r.band.figure ? [r.band.figure] : []));
  const found: Partial<Record<LegendKey, boolean>> = {
    open: has('fade'), soft: has('soft'), haze: has('haze'), unknown: ribbons.some((r) => r.band.figure && r.layers.some((l) => l.tone === 'thread')), stayed: has('stayed'), rest: has('rest'),
    within: ribbons.some((r) => r.best), returned: moves.some(isReturn), counted: moves.some(isStock),
  };
  return LEGEND.filter((key) => found[key]);
}

/** What an author and a reader make of a flow. */
export interface FlowSettings extends FlowOptions {
  readonly walk: WalkController;
  /** Shows more or fewer of the small movements; `null` where there is nothing more or nothing less. */
  readonly more: () => void;
  readonly fewer: (() => void) | null;
}

/** The movements as bands between columns of places; what shares no scale of widths has a diagram of its own. */
export function flowForm(figures: readonly Figure[], width: number, words: RowWords, settings: FlowSettings): Form {
  const { language } = words;
  const sets = diagramsOf(figures);
  const layouts = sets.map((set) => (isCountsOnly(set) ? null : layoutFlow(set, width, flowWords(set, language), settings)));
  const panels = sets.map((set, i) => (layouts[i] ? [] : layoutPanels(set, width)));
  const drawn = layouts.filter((l) => l !== null);
  const reasons = reasonsBetween(sets).map((reason) => language.words.reasons[reason]);
  const both = sets.some((set, i) => layouts[i] && set.some(isStock) && set.some((f) => isMove(f) && !isStock(f)));
  const cautions: Caution[] = [
    ...(both ? [{ accept: 'scale', text: language.words.flow.countsAndMoves } as const] : []),
    ...(reasons.length > 0 ? [{ accept: 'scale', text: language.words.separatePanels(language.list([...new Set(reasons)])) } as const] : []),
  ];
  return {
    graphic: sets.map((set, i) => (layouts[i] ? diagram(set, i, layouts[i], words, settings) : rowsTemplate(panels[i]!, words, false))),
    cautions,
    legend: [...new Set([...legendOf(drawn), ...panels.flatMap(legendOfPanels)])],
  };
}

function diagram(figures: readonly Figure[], index: number, layout: FlowLayout, words: RowWords, { walk, more, fewer }: FlowSettings): TemplateResult {
  const { language, rtl } = words;
  const spot = walk.spotIn(index, layout.walk);
  const folded = new Set(layout.ribbons.flatMap((r) => (r.band.kind === 'other' ? r.band.figures : [])));
  const listed = figures.filter((f) => !folded.has(f));
  // Only what has no room for its words is numbered, from 1, in the order of the list.
  const ribbonOf = new Map(layout.ribbons.map((r) => [r.band.figure, r]));
  const numbered = [...listed, ...layout.ribbons.filter((r) => r.band.kind === 'other').map((r) => r.band.figure!)]
    .map((f) => ribbonOf.get(f)).filter((r) => r?.label?.lines.length === 0) as Ribbon[];
  const keys = new Map(numbered.map((r, i) => [r, i + 1]));
  const keyOf = new Map(numbered.map((r, i) => [r.band.figure!, i + 1]));
  const { flow } = language.words;
  const derived = [
    ...netsOf(listed).map((n) => flow.net(quantityPhrase(n.estimate, language), language.isolate(n.from), language.isolate(n.to))),
    ...remaindersOf(listed).map((r) => flow.restOf(language.isolate(r.place), quantityPhrase(r.estimate, language))),
  ];
  const others = layout.ribbons.filter((r) => r.band.kind === 'other');
  return html`
    <div class=${spot ? 'walk walking' : 'walk'} role="application" tabindex="0" aria-label=${flow.walk}
      @keydown=${(event: KeyboardEvent) => { walk.press(event, index, layout.walk, layout.way, rtl); }}>
      ${picture(layout, keys, spot, (at) => { walk.go(index, at); }, words)}
    </div>
    <p class="read-out" role="status">${spot ? readOut(layout, spot, figures, language) : nothing}</p>
    ${movementList(listed, keyOf, words, others.map((r) => ({ key: keys.get(r) ?? null, text: language.capitalize(otherPhrase(r.band, language)) })))}
    ${others.length > 0 ? html`<button type="button" part="more" @click=${more}>${flow.showMore}</button>` : nothing}
    ${fewer ? html`<button type="button" part="fewer" @click=${fewer}>${flow.showFewer}</button>` : nothing}
    ${derived.map((text) => html`<p class="derived" part="derived">${text}</p>`)}`;
}
