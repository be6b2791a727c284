import type { Extent } from './extents.js';

/** A part of a band across its width (0 to 1): what is claimed, what wording leaves open, or the fading beyond an open end. */
export interface Slice { readonly tone: 'core' | 'soft' | 'fade' | 'haze' | 'thread'; readonly opacity: number; readonly from: number; readonly to: number }

/** How an open end fades: thin bands, so that the fading follows the curve. */
const FADE = [0.5, 0.32, 0.18, 0.08];

/** An order of magnitude has no edge at either side. */
const HAZE = [0.12, 0.3, 0.5, 0.5, 0.3, 0.12];

/** How a band of that extent is drawn, in any form: from its claimed side outwards. A thread is a line in its middle. */
export function slicesOf({ core, kind }: Extent): Slice[] {
  if (kind === 'unknown') return [{ tone: 'thread', opacity: 1, from: 0, to: 1 }];
  if (kind === 'haze') return HAZE.map((opacity, i) => ({ tone: 'haze', opacity, from: i / HAZE.length, to: (i + 1) / HAZE.length }));
  const slices: Slice[] = core > 0 ? [{ tone: 'core', opacity: 1, from: 0, to: core }] : [];
  if (kind === 'open') {
    const step = (1 - core) / FADE.length;
    FADE.forEach((opacity, i) => slices.push({ tone: 'fade', opacity, from: core + i * step, to: core + (i + 1) * step }));
  } else if (core < 1) {
    slices.push({ tone: 'soft', opacity: 1, from: core, to: 1 });
  }
  return slices;
}
