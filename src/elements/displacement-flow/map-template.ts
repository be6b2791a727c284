import { html, nothing, svg, type TemplateResult } from 'lit';
import type { Figure } from '../../figures/figure.js';
import { isMove, isWhole } from '../../figures/movement.js';
import { labelledPhrase, quantityPhrase, stepPhrase, subjectPhrase } from '../../figures/phrase.js';
import { LEGEND, type LegendKey } from '../../marks/panels.js';
import type { RowWords } from '../shared/rows.js';
import { bandLayers, returnDots } from './band-template.js';
import type { Form } from './form.js';
import { LINE_HEIGHT, type Label } from './map-labels.js';
import { layoutMap, type MapBand, type MapLayout, type StepMap } from './map.layout.js';
import { movementList } from './movement-list.js';
import type { KnownPlaces } from './places-controller.js';
import type { Slice } from './slices.js';

/** Which end of a text stands at its point: text that runs from right to left begins at the right. */
const ANCHORS = { left: ['start', 'end'], right: ['end', 'start'], middle: ['middle', 'middle'] } as const;

const labelTemplate = (name: string, { lines, x, y, anchor, leader }: Label, rtl: boolean) => svg`
  ${leader ? svg`<line class="leader" x1=${leader.from.x} y1=${leader.from.y} x2=${leader.to.x} y2=${leader.to.y}></line>` : nothing}
  <text class=${name} text-anchor=${ANCHORS[anchor][rtl ? 1 : 0]}>${lines.map((line, i) => svg`<tspan x=${x} y=${y + i * LINE_HEIGHT}>${line}</tspan>`)}</text>`;

const bandTemplate = ({ body: { casing, layers, best }, stub, isReturn }: MapBand) => svg`<g class=${isReturn ? 'band returned' : 'band'} part="ribbon">
  ${casing ? svg`<path class="casing" d=${casing}></path>` : nothing}
  ${bandLayers(layers, isReturn)}
  ${best ? svg`<path class="within" d=${best}></path>` : nothing}
  ${stub ? svg`<circle class="stub" cx=${stub.x} cy=${stub.y} r="5"></circle>` : nothing}
</g>`;

/** One map. The list below says all of it in words, so it is hidden from screen readers. */
function drawing({ bands, stubs }: StepMap, layout: MapLayout, keys: ReadonlyMap<Figure, number>, { language, rtl }: RowWords): TemplateResult {
  const { width, height, places, outlines, unplaced, unplacedFrom } = layout;
  return html`
    <svg class="map" part="map" aria-hidden="true" width=${width} height=${height} viewBox="0 0 ${width} ${height}">
      ${bands.some((b) => b.isReturn) ? returnDots : nothing}
      ${outlines.map(({ path, isPlace }) => svg`<path class=${isPlace ? 'land named' : 'land'} d=${path}></path>`)}
      ${unplaced.length > 0 ? svg`<line class="below" x1="0" x2=${width} y1=${unplacedFrom} y2=${unplacedFrom}></line>` : nothing}
      ${bands.map(bandTemplate)}
      ${bands.map(({ ends }) => ends.map(({ tone, path }) => svg`<path class=${tone} d=${path}></path>`))}
      ${places.map(({ x, y }) => svg`<circle class="dot-place" cx=${x} cy=${y} r="4.5"></circle>`)}
      ${places.map(({ label }) => (label ? labelTemplate('place', label, rtl) : nothing))}
      ${stubs.map((label) => labelTemplate('unstated', label, rtl))}
      ${bands.map(({ label, figure }) => ('lines' in label ? labelTemplate('size', label, rtl)
        : svg`<circle class="key-ring" cx=${label.x} cy=${label.y} r="10"></circle><text class="key" x=${label.x} y=${label.y} text-anchor="middle" dominant-baseline="central">${language.count(keys.get(figure) ?? 0)}</text>`))}
    </svg>`;
}

/** A map's step, and what it counts where maps count different things. */
function headingOf({ step, bands }: StepMap, hasScales: boolean, { language }: RowWords): string {
  const subjects = bands.map(({ figure }) => subjectPhrase({ ...figure, from: null, to: null }, language, ['measure', 'unit']));
  return labelledPhrase([stepPhrase(step, language), hasScales && language.list([...new Set(subjects)].sort())], language);
}

const legendOf = (bands: readonly MapBand[]): LegendKey[] => {
  const has = (tone: Slice['tone']) => bands.some((b) => b.body.layers.some((l) => l.tone === tone));
  const found: Partial<Record<LegendKey, boolean>> = {
    open: has('fade'), soft: has('soft'), haze: has('haze'), unknown: has('thread'), within: bands.some((b) => b.body.best), returned: bands.some((b) => b.isReturn),
  };
  return LEGEND.filter((key) => found[key]);
};

/** Movements as curved bands between places, a map for each step. While places load, an empty map keeps the room. */
export function mapForm(figures: readonly Figure[], width: number, words: RowWords, order: readonly string[], known: KnownPlaces | null): Form {
  const { language } = words;
  const { places = null, isLoading = false } = known ?? {};
  const layout = layoutMap(figures, width, {
    notStated: (end) => language.words.endNotStated[end],
    size: (f) => (isWhole(f, figures) ? language.words.remainder : quantityPhrase(f.estimate, language)),
  }, order, places);
  const bands = layout.maps.flatMap((m) => m.bands);
  // Only what has no room for its words is numbered, from 1, in the order of the list.
  const unlabelled = new Set(bands.filter((b) => !('lines' in b.label)).map((b) => b.figure));
  const keys = new Map(isLoading ? [] : figures.filter((f) => unlabelled.has(f)).map((f, i) => [f, i + 1] as const));
  const hasScales = new Set(layout.maps.map((m) => m.scale)).size > 1;
  const said = language.words.map;
  const notes = isLoading ? [] : [
    layout.isSchematic ? said.schematic : '',
    layout.unplaced.length > 0 ? said.unplaced(language.list(layout.unplaced.map(language.isolate))) : '',
    said.bands,
    layout.hasCounts ? said.counted : '', layout.hasCounts && layout.hasArrows ? said.arrived : '',
    layout.more > 0 ? said.more(layout.more, language.count(layout.more)) : '',
  ].filter(Boolean);
  const reasons = language.list(layout.reasons.map((reason) => language.words.reasons[reason]));
  const empty: MapLayout = { ...layout, places: [], outlines: [], unplaced: [] };
  return {
    graphic: html`
      ${isLoading ? html`<p class="quiet" role="status">${said.loading}</p>` : nothing}
      <div class="maps">${layout.maps.map((map) => {
        const heading = headingOf(map, hasScales, words);
        return html`<div>
          ${heading ? html`<p class="step">${heading}</p>` : nothing}
          ${isLoading ? drawing({ ...map, bands: [], stubs: [] }, empty, keys, words) : drawing(map, layout, keys, words)}
        </div>`;
      })}</div>
      ${notes.map((text) => html`<p class="quiet">${text}</p>`)}
      ${movementList(figures.filter((f) => layout.drawn.has(f) || !isMove(f)), keys, words)}`,
    legend: isLoading ? [] : legendOf(bands),
    cautions: [
      ...(layout.hasCounts && layout.hasArrows ? [{ accept: 'scale', text: language.words.flow.countsAndMoves } as const] : []),
      ...(reasons === '' ? [] : [{ accept: 'scale', text: language.words.separatePanels(reasons) } as const]),
    ],
  };
}
