import type { PropertyDeclarations, TemplateResult } from 'lit';
import { ANY, type Kind } from '../../data/authored.js';
import type { Reading } from '../../data/read-figures.js';
import { caresOf, differences } from '../../figures/compare.js';
import { natureOf } from '../../figures/measure.js';
import { isMove } from '../../figures/movement.js';
import { placeKey } from '../../figures/place.js';
import { problem } from '../../figures/problem.js';
import { ChartElement } from '../shared/chart-element.js';
import { figureTemplate, type Furniture } from '../shared/frame.js';
import type { RowWords } from '../shared/rows.js';
import { rowsStyles } from '../shared/rows.styles.js';
import { diagramsOf, isCountsOnly } from './diagrams.js';
import { NARROW } from './displacement-flow.layout.js';
import { flowStyles } from './displacement-flow.styles.js';
import { flowForm } from './flow-template.js';
import { mapForm } from './map-template.js';
import { mapStyles } from './map.styles.js';
import { matrixForm } from './matrix-template.js';
import { matrixStyles } from './matrix.styles.js';
import { PlacesController, type KnownPlaces } from './places-controller.js';
import { stagesOf } from './stages.js';
import { WalkController } from './walk-controller.js';

/** Names in an attribute, with `;`. A script may take the attribute away. */
const namesOf = (text: string | null): string[] => (text ?? '').split(';').map((name) => name.trim()).filter(Boolean);

/**
 * Reported movements of people as a flow by steps: columns of places, ribbons as wide as the people
 * who moved; as a matrix of origins by destinations; or as a map. Circles and returns are plain data. What wording leaves open is soft, an open end fades, a
 * movement without a number is a dashed line, and an origin or destination that was not
 * stated is an end of its own. Steps are never added up: the same people may move again.
 *
 * @element displacement-flow
 * @slot - A table with from, to and value; shown when nothing can be drawn.
 * @csspart flow - The diagram.
 * @csspart map - One map, with `view="map"`.
 * @csspart matrix - One table, with `view="matrix"`; `cell` is a pair in it.
 * @csspart row - One movement in the list below the diagram.
 * @csspart derived - What was worked out here: a net, or what a count leaves over.
 * @csspart more - Opens the smaller flows; `fewer` closes them.
 */
export class DisplacementFlow extends ChartElement {
  static override styles = [...ChartElement.styles, rowsStyles, flowStyles, matrixStyles, mapStyles];

  static override properties: PropertyDeclarations = { view: {}, order: {}, positions: {}, placesSrc: { attribute: 'places-src' } };

  /** `flow`: bands between columns of places. `matrix`: origins by destinations. `map`: bands between places. */
  declare view: '' | 'flow' | 'matrix' | 'map';

  /** Places in their order, with `;`: `North Gaza; Gaza City; Rafah`. Others follow. */
  declare order: string;

  /** Where places lie on the map, as latitude and longitude, with `;`: `Rafah 31.28 34.25; Gaza City 31.52 34.45`. */
  declare positions: string;

  /** Address of a GeoJSON file whose features bear the names of the places; http(s) only. */
  declare placesSrc: string;

  /** How often a reader opened the smaller flows. */
  #opened = 0;
  readonly #walk = new WalkController(this);
  readonly #places = new PlacesController(this);
  #known: KnownPlaces | null = null;

  static override readonly kind: Kind = { ...ANY, defaults: { measure: 'displaced' }, most: 5000, draws: (measure) => natureOf({ id: measure, text: null }) !== 'harm' };

  /** A row that names no place, and a movement that nobody can tell when, cannot be drawn. */
  protected override check(reading: Reading): Reading {
    // New figures are a new diagram to walk in.
    this.#walk.reset();
    const { figures, rows } = reading;
    const ends = figures.filter((f) => isMove(f) || f.place !== null);
    const undated = new Set(diagramsOf(ends).flatMap((set) => (isCountsOnly(set) ? [] : stagesOf(set).undated)));
    const kept = new Set(ends.filter((f) => !undated.has(f)));
    const lost = figures.flatMap((f, i) => (kept.has(f) ? [] : [problem(undated.has(f) ? 'undated-move' : 'no-ends', '', { row: rows?.[i] ?? null, field: null })]));
    const names = new Set(figures.flatMap((f) => [f.from, f.to, f.place]).map((name) => name && placeKey(name)));
    const unknown = namesOf(this.order).filter((name) => !names.has(placeKey(name))).map((name) => problem('unknown-order', name, { row: null, field: 'order' }, 'noted'));
    const view = (this.view as string | null) ?? '';
    const views = ['', 'flow', 'matrix', 'map'].includes(view) ? [] : [problem('unknown-view', view, { row: null, field: 'view' }, 'noted')];
    const checked: Reading = { ...reading, figures: figures.filter((f) => kept.has(f)), problems: [...reading.problems, ...lost, ...(kept.size > 0 ? [...unknown, ...views] : [])] };
    // Only a map asks for a file, and it asks anew when the file is there.
    const isMap = this.view === 'map';
    this.#known = this.#places.know(isMap ? this.positions : '', isMap ? this.placesSrc : '', checked.figures);
    return { ...checked, problems: [...checked.problems, ...this.#known.problems] };
  }

  protected override draw({ figures }: Reading, furniture: Furniture, width: number): TemplateResult {
    const { language } = this;
    const differ = differences(figures);
    const words: RowWords = { differ, bySource: false, language, rtl: this.direction === 'rtl' };
    const order = namesOf(this.order);
    const form = this.view === 'matrix' ? matrixForm(figures, width, words, order)
      : this.view === 'map' ? mapForm(figures, width, words, order, this.#known)
      : flowForm(figures, width, words, { order, most: this.#most(width), walk: this.#walk, more: this.#more, fewer: this.#opened > 0 ? this.#fewer : null });
    const steps = stagesOf(figures).stages.length > 1;
    return figureTemplate(figures, furniture, language, {
      graphic: form.graphic, differ, care: caresOf(figures), legend: form.legend,
      cautions: [...(steps ? [{ accept: 'steps', text: language.words.stepsOverlap } as const] : []), ...(form.cautions ?? [])],
    });
  }

  /** Movements drawn one by one: so many have room, and each opening doubles them. */
  #most(width: number): number { return (width < NARROW ? 16 : 40) * 2 ** this.#opened; }

  readonly #open = (by: number) => () => {
    this.#opened += by;
    this.#walk.reset();
    this.requestUpdate();
  };
  readonly #more = this.#open(1);
  readonly #fewer = this.#open(-1);
}

declare global {
  interface HTMLElementTagNameMap { 'displacement-flow': DisplacementFlow }
}
