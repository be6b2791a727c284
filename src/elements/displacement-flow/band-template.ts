import { nothing, svg, type SVGTemplateResult } from 'lit';

/** A slice of a band as it is drawn, in a flow or on a map. */
interface Layer { readonly tone: string; readonly opacity: number; readonly path: string }

/** The dots of returns: a pattern of its own, because colour alone would be lost in print. Once in each svg that uses it. */
export const returnDots: SVGTemplateResult = svg`<defs>
  <pattern id="returned" width="12" height="12" patternUnits="userSpaceOnUse"><circle class="return-dot" cx="3" cy="3" r="1.3"></circle><circle class="return-dot" cx="9" cy="9" r="1.3"></circle></pattern>
</defs>`;

/** The slices of a band; a return has dots on what is claimed. */
export function bandLayers(layers: readonly Layer[], isReturn: boolean): SVGTemplateResult[] {
  return [
    ...layers.map(({ tone, opacity, path }) => svg`<path class=${tone} d=${path} opacity=${opacity} fill=${tone === 'soft' ? 'url(#soft)' : nothing}></path>`),
    ...layers.filter(({ tone }) => isReturn && tone !== 'thread').map(({ path }) => svg`<path class="dots" d=${path} fill="url(#returned)"></path>`),
  ];
}
