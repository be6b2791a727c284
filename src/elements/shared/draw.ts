import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { LAST_AT, type LegendKey } from '../../marks/panels.js';
import { DOTS_HEIGHT } from '../../marks/dots.js';
import type { Shape } from '../../marks/shapes.js';

/** A position on a scale of 0 to 1, as a percentage of the drawing's own width: no measuring, no layout on resize. */
export const percent = (at: number): string => `${Number((at * 100).toFixed(3))}%`;

const width = (x1: number, x2: number) => percent(Math.max(0, x2 - x1));

/** An open end: three pieces, each fainter and apart from the last. A plain fade would look like "about". */
const OPEN = [[0, 0.65], [0.28, 0.65], [0.28, 0], [0.36, 0], [0.36, 0.4], [0.62, 0.4], [0.62, 0], [0.7, 0], [0.7, 0.2], [0.92, 0.2], [0.92, 0], [1, 0]] as const;

/** Patterns and gradients, once per chart; ids are local to its shadow root. */
export const defs = (): TemplateResult => html`
  <svg class="defs" aria-hidden="true"><defs>
    <pattern id="soft" width="4" height="8" patternUnits="userSpaceOnUse"><rect class="fill-bar" width="1.5" height="8"></rect></pattern>
    <pattern id="presumed" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="fill-bar" width="3" height="6"></rect></pattern>
    <linearGradient id="blur"><stop class="stop" offset="0"></stop><stop class="stop" offset="1" stop-opacity="0"></stop></linearGradient>
    <linearGradient id="fall"><stop class="stop" offset="0" stop-opacity=".85"></stop><stop class="stop" offset="1" stop-opacity=".06"></stop></linearGradient>
    <linearGradient id="rise"><stop class="stop" offset="0" stop-opacity=".06"></stop><stop class="stop" offset="1" stop-opacity=".85"></stop></linearGradient>
    <linearGradient id="open">
      ${OPEN.map(([offset, opacity]) => svg`<stop class="stop" offset=${offset} stop-opacity=${opacity}></stop>`)}
    </linearGradient>
    <linearGradient id="rising" href="#blur" x2="0" y1="1" y2="0"></linearGradient>
    <linearGradient id="haze">
      <stop class="stop" offset="0" stop-opacity="0"></stop><stop class="stop" offset=".3" stop-opacity=".7"></stop>
      <stop class="stop" offset=".7" stop-opacity=".7"></stop><stop class="stop" offset="1" stop-opacity="0"></stop>
    </linearGradient>
    <linearGradient id="up" href="#open" x2="0" y1="1" y2="0"></linearGradient>
    <linearGradient id="down" href="#open" x2="0" y2="1"></linearGradient>
    <linearGradient id="cloud" href="#haze" x2="0" y2="1"></linearGradient>
  </defs></svg>`;

const rect = (name: string, x1: number, x2: number, y: number, height: number, pattern = false) =>
  svg`<rect class=${name} part=${name} x=${percent(x1)} width=${width(x1, x2)} y=${y} height=${height} fill=${pattern ? `url(#${name})` : nothing}></rect>`;

const upright = (name: string, x: number, y1: number, y2: number) =>
  svg`<line class=${name} x1=${percent(x)} x2=${percent(x)} y1=${y1} y2=${y2}></line>`;

/** How a count looks that is not simply known: presumed dead, or recorded without being verified. */
export type Look = 'solid' | 'presumed' | 'unverified';

/** Heights of nested ranges in px, the widest first: a narrower one is thicker. */
const INTERVAL = [2, 6, 10], SPAN = [10, 14, 18];

/** One shape in a strip of 24 px. Kinds differ in form, not only in tone. */
function drawShape(shape: Shape, look: Look): SVGTemplateResult {
  switch (shape.kind) {
    case 'solid': return rect(look, shape.x1, shape.x2, 4, 16, look === 'presumed');
    case 'soft': case 'blur': case 'open': case 'haze': return rect(shape.kind, shape.x1, shape.x2, 4, 16, true);
    case 'rise': case 'fall': return rect(shape.kind, shape.x1, shape.x2, 3, 18, true);
    case 'span': {
      const height = SPAN[Math.min(shape.rank, 2)]!;
      return rect('span', shape.x1, shape.x2, 12 - height / 2, height);
    }
    case 'interval': {
      const height = INTERVAL[Math.min(shape.rank, 2)]!;
      if (shape.rank > 0) return rect('within', shape.x1, shape.x2, 12 - height / 2, height);
      // The caps reach beyond the dot: an interval that is narrower is still seen.
      return svg`<line class="interval" part="interval" x1=${percent(shape.x1)} x2=${percent(shape.x2)} y1="12" y2="12"></line>${upright('interval', shape.x1, 4, 20)}${upright('interval', shape.x2, 4, 20)}`;
    }
    case 'dot': return svg`<circle class="dot" part="dot" cx=${percent(shape.x)} cy=${shape.y} r=${shape.r}></circle>`;
    case 'point': return svg`<circle class="point" part="point" cx=${percent(shape.x)} cy="12" r="6"></circle>`;
    case 'former': return svg`<line class="former" part="former" x1=${percent(shape.x)} x2=${percent(shape.x)} y1="0" y2="24"></line>`;
    case 'former-span': return svg`<line class="former" part="former" x1=${percent(shape.x1)} x2=${percent(shape.x2)} y1="12" y2="12"></line>`;
    case 'edge': return upright('edge', shape.x, 2, 22);
  }
}

/** The mark of one figure on its scale. Every fact in it also stands in words beside it, so it is hidden from screen readers. */
export function strip(shapes: readonly Shape[], ticks: readonly number[], look: Look): TemplateResult {
  const dots = shapes.some((shape) => shape.kind === 'dot');
  return html`
  <svg class=${dots ? 'strip dots marks' : 'strip marks'} aria-hidden="true">
    ${ticks.map((at) => upright(at === 0 ? 'zero' : 'grid', at, 0, dots ? DOTS_HEIGHT : 24))}
    ${shapes.map((shape) => drawShape(shape, look))}
  </svg>`;
}

/** Labels under a scale; in right-to-left text zero is at the right. */
export const axis = (ticks: readonly { at: number; label: string }[], rtl: boolean): TemplateResult => html`
  <svg class="axis" aria-hidden="true">
    ${ticks.map(({ at, label }) => svg`<text x=${percent(rtl ? 1 - at : at)} y="13" text-anchor=${at < 0.03 ? 'start' : at > LAST_AT ? 'end' : 'middle'}>${label}</text>`)}
  </svg>`;

const bar: Shape = { kind: 'solid', x1: 0, x2: 1 };

const SWATCHES: Partial<Record<LegendKey, readonly Shape[]>> = {
  open: [{ kind: 'solid', x1: 0, x2: 0.5 }, { kind: 'open', x1: 0.5, x2: 1 }],
  soft: [{ kind: 'soft', x1: 0, x2: 1 }],
  blur: [{ kind: 'solid', x1: 0, x2: 0.5 }, { kind: 'blur', x1: 0.5, x2: 1 }],
  haze: [{ kind: 'haze', x1: 0, x2: 1 }],
  best: [{ kind: 'span', x1: 0, x2: 1, rank: 0 }, { kind: 'point', x: 0.5 }],
  whisker: [{ kind: 'interval', x1: 0.03, x2: 0.97, rank: 0 }],
  area: [{ kind: 'span', x1: 0, x2: 1, rank: 0 }],
  range: [{ kind: 'span', x1: 0, x2: 1, rank: 0 }],
  interval: [{ kind: 'interval', x1: 0.03, x2: 0.97, rank: 0 }, { kind: 'point', x: 0.5 }],
  others: [{ kind: 'interval', x1: 0.03, x2: 0.97, rank: 0 }, { kind: 'interval', x1: 0.25, x2: 0.75, rank: 1 }],
  gradient: [{ kind: 'rise', x1: 0, x2: 0.5 }, { kind: 'fall', x1: 0.5, x2: 1 }, { kind: 'point', x: 0.5 }],
  dots: [0.1, 0.3, 0.5, 0.7, 0.9].map((x) => ({ kind: 'dot', x, y: 12, r: 3 })),
  presumed: [bar],
  unverified: [bar],
  former: [bar, { kind: 'former', x: 0.7 }],
  share: [{ kind: 'solid', x1: 0, x2: 0.5 }, { kind: 'soft', x1: 0.5, x2: 1 }, { kind: 'edge', x: 0.5 }],
};

/** Lines of other charts: a movement without a size, and what a timeline draws. */
const LINES: Partial<Record<LegendKey, string>> = { unknown: 'thread', carried: 'carried', extrapolated: 'extrapolated' };

/** Marks on such lines. */
const HOLLOW: Partial<Record<LegendKey, string>> = { carried: 'hollow', extrapolated: 'worked' };

const looks: Partial<Record<LegendKey, Look>> = { presumed: 'presumed', unverified: 'unverified' };

/** Bands of a flow: what is drawn on them besides. */
const BANDS: Partial<Record<LegendKey, readonly string[]>> = { within: ['core'], counted: ['core'], returned: ['core', 'dots'], stayed: ['stayed'], rest: ['rest'] };

const band = (key: LegendKey, classes: readonly string[]): SVGTemplateResult => svg`
  ${classes.map((name) => svg`<rect class=${name} x="1" y="7" width="30" height="10" fill=${name === 'dots' ? 'url(#returned)' : nothing}></rect>`)}
  ${key === 'within' ? svg`<line class="within" x1="1" x2="31" y1="11" y2="11"></line>` : nothing}`;

/** A small sample of a mark, for the legend. */
export const swatch = (key: LegendKey): TemplateResult => html`
  <svg class="marks" aria-hidden="true" viewBox="0 6 32 12" preserveAspectRatio="none">
    ${key === 'version' ? svg`<circle class="hollow" cx="16" cy="12" r="4"></circle>`
      : BANDS[key] ? band(key, BANDS[key])
      : key === 'step' ? svg`<path class="step" d="M0,16H16V8H32"></path>`
      : LINES[key] ? svg`<line class=${LINES[key]} x1="0" x2="32" y1="12" y2="12"></line>${HOLLOW[key] ? svg`<circle class=${HOLLOW[key]} cx="16" cy="12" r="4"></circle>` : nothing}`
      : SWATCHES[key]?.map((shape) => drawShape(shape, looks[key] ?? 'solid'))}
  </svg>`;
