import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import { LAST_AT, type LegendKey } from '../../marks/panels.js';
import type { Shape } from '../../marks/shapes.js';

/** A position on a scale of 0 to 1, as a percentage of the drawing's own width: no measuring, no layout on resize. */
export const percent = (at: number): string => `${Number((at * 100).toFixed(3))}%`;

const width = (x1: number, x2: number) => percent(Math.max(0, x2 - x1));

/** Patterns and gradients, once per chart; ids are local to its shadow root. */
export const defs = (): TemplateResult => html`
  <svg class="defs" aria-hidden="true"><defs>
    <pattern id="soft" width="4" height="8" patternUnits="userSpaceOnUse"><rect class="fill-bar" width="1.5" height="8"></rect></pattern>
    <pattern id="presumed" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="fill-bar" width="3" height="6"></rect></pattern>
    <linearGradient id="blur"><stop class="stop" offset="0"></stop><stop class="stop" offset="1" stop-opacity="0"></stop></linearGradient>
    <linearGradient id="open"><stop class="stop" offset="0" stop-opacity=".6"></stop><stop class="stop" offset="1" stop-opacity="0"></stop></linearGradient>
    <linearGradient id="haze">
      <stop class="stop" offset="0" stop-opacity="0"></stop><stop class="stop" offset=".3" stop-opacity=".7"></stop>
      <stop class="stop" offset=".7" stop-opacity=".7"></stop><stop class="stop" offset="1" stop-opacity="0"></stop>
    </linearGradient>
  </defs></svg>`;

const rect = (name: string, x1: number, x2: number, y: number, height: number, pattern = false) =>
  svg`<rect class=${name} part=${name} x=${percent(x1)} width=${width(x1, x2)} y=${y} height=${height} fill=${pattern ? `url(#${name})` : nothing}></rect>`;

const upright = (name: string, x: number, y1: number, y2: number) =>
  svg`<line class=${name} x1=${percent(x)} x2=${percent(x)} y1=${y1} y2=${y2}></line>`;

/** One shape in a strip of 24 px. Kinds differ in form, not only in tone. */
function drawShape(shape: Shape, presumed: boolean): SVGTemplateResult {
  switch (shape.kind) {
    case 'solid': return rect(presumed ? 'presumed' : 'solid', shape.x1, shape.x2, 4, 16, presumed);
    case 'soft': case 'blur': case 'open': case 'haze': return rect(shape.kind, shape.x1, shape.x2, 4, 16, true);
    case 'span': return rect('span', shape.x1, shape.x2, 7, 10);
    case 'interval': return svg`<line class="interval" part="interval" x1=${percent(shape.x1)} x2=${percent(shape.x2)} y1="12" y2="12"></line>${upright('interval', shape.x1, 7, 17)}${upright('interval', shape.x2, 7, 17)}`;
    case 'point': return svg`<circle class="point" part="point" cx=${percent(shape.x)} cy="12" r="6"></circle>`;
    case 'edge': return upright('edge', shape.x, 2, 22);
  }
}

/** The mark of one figure on its scale. Every fact in it also stands in words beside it, so it is hidden from screen readers. */
export const strip = (shapes: readonly Shape[], ticks: readonly number[], presumed: boolean): TemplateResult => html`
  <svg class="strip marks" aria-hidden="true">
    ${ticks.map((at) => upright(at === 0 ? 'zero' : 'grid', at, 0, 24))}
    ${shapes.map((shape) => drawShape(shape, presumed))}
  </svg>`;

/** Labels under a scale; in right-to-left text zero is at the right. */
export const axis = (ticks: readonly { at: number; label: string }[], rtl: boolean): TemplateResult => html`
  <svg class="axis" aria-hidden="true">
    ${ticks.map(({ at, label }) => svg`<text x=${percent(rtl ? 1 - at : at)} y="13" text-anchor=${at < 0.03 ? 'start' : at > LAST_AT ? 'end' : 'middle'}>${label}</text>`)}
  </svg>`;

const SWATCHES: Record<LegendKey, readonly Shape[]> = {
  open: [{ kind: 'solid', x1: 0, x2: 0.5 }, { kind: 'open', x1: 0.5, x2: 1 }],
  soft: [{ kind: 'soft', x1: 0, x2: 1 }],
  blur: [{ kind: 'solid', x1: 0, x2: 0.5 }, { kind: 'blur', x1: 0.5, x2: 1 }],
  haze: [{ kind: 'haze', x1: 0, x2: 1 }],
  best: [{ kind: 'span', x1: 0, x2: 1 }, { kind: 'point', x: 0.5 }],
  range: [{ kind: 'span', x1: 0, x2: 1 }],
  interval: [{ kind: 'interval', x1: 0.03, x2: 0.97 }, { kind: 'point', x: 0.5 }],
  presumed: [{ kind: 'solid', x1: 0, x2: 1 }],
  share: [{ kind: 'solid', x1: 0, x2: 0.5 }, { kind: 'soft', x1: 0.5, x2: 1 }, { kind: 'edge', x: 0.5 }],
  unknown: [],
};

/** A small sample of a mark, for the legend. */
export const swatch = (key: LegendKey): TemplateResult => html`
  <svg class="marks" aria-hidden="true" viewBox="0 6 32 12" preserveAspectRatio="none">
    ${key === 'unknown' ? svg`<line class="thread" x1="0" x2="32" y1="12" y2="12"></line>` : SWATCHES[key].map((shape) => drawShape(shape, key === 'presumed'))}
  </svg>`;


