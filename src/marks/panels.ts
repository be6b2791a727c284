import { comparableSets, currentOf, supersedes } from '../figures/compare.js';
import { isPresumed, isVerified, type Figure } from '../figures/figure.js';
import { outerSpan, type Span } from '../figures/span.js';
import { countScale, type CountScale } from './scale.js';
import { isAgreed, shapesOf, type Shape } from './shapes.js';

/** The same figure again on a longer scale, because the common one hides it. */
export interface Inset { readonly shapes: readonly Shape[]; readonly ticks: readonly Tick[] }

/** One figure in its place in a chart of rows. */
export interface Row {
  readonly figure: Figure;
  readonly shapes: readonly Shape[];
  readonly inset: Inset | null;
  /** What the same source had said before, oldest first. */
  readonly former: readonly Figure[];
  /** Drawn from none to all, not on the panel's scale of people. */
  readonly isShare: boolean;
  readonly isPresumed: boolean;
  /** Recorded, but not verified as other records of the chart are. */
  readonly isUnverified: boolean;
}

export interface Tick { readonly at: number; readonly people: number }

/** Figures that may stand on one scale of people, with that scale's ticks (none without a number). */
export interface Panel {
  readonly rows: readonly Row[];
  readonly ticks: readonly Tick[];
}

/** Widths in px, from the widest glyphs that a label of this size holds: an estimate, so that nothing is measured. */
const DIGIT = 7.5, TICK_GAP = 18;

/** A tick beyond this part of the scale has its label end at it, so that nothing is cut. */
export const LAST_AT = 0.94;

/** The chart's own breakpoint, in px: below it labels stand above the marks. Also in `rows.styles.ts`. */
export const WIDE = 560;

/** The length of a scale in a chart of that width, in px. */
export const plotOf = (width: number): number => (width >= WIDE ? width * 0.66 : width);

/**
 * The rule for very unlike sizes: lengths stay on one scale from zero, without a break and
 * without logarithms. A figure that reaches less than a fiftieth of it (some 8 px) is drawn a
 * second time below, enlarged on a scale of its own that also starts at zero.
 */
export const INSET_BELOW = 0.02;

/** How wide an inset is, as a part of the plot: too narrow to be taken for the bar it enlarges. */
const INSET_WIDTH = 0.5;

/**
 * Places figures in rows, one scale for each set that may be compared, in the given order.
 * A figure that a later one of the same source replaces stands in the row of the later one.
 *
 * @param width of the chart in px; it decides how many ticks and dots fit
 */
export function layoutPanels(figures: readonly Figure[], width: number, gradient = false): Panel[] {
  const plot = plotOf(width);
  const former = (f: Figure) => figures.filter((g) => supersedes(f, g));
  const isUnverified = (f: Figure) => f.certainty !== null && !isVerified(f);
  return comparableSets(currentOf(figures)).map((members) => {
    const spans = members.flatMap((f) => [f, ...former(f)]).map((f) => outerSpan(f.estimate)).filter((s) => s !== null);
    const scales = scalesOf(spans);
    // All of them or none: a range has no outline, and solid beside outlined reads as verified.
    const isOutlined = members.some(isVerified) && members.filter(isUnverified).every(({ estimate: e }) => e.bound !== 'between' || isAgreed(e));
    return {
      rows: members.map((figure): Row => {
        const before = former(figure).sort((a, b) => (supersedes(a, b) ? 1 : -1));
        const span = outerSpan(figure.estimate), common = scales[0]!;
        const own = scales.reduce((scale, longer) => (span && isHidden(span, scale) ? longer : scale));
        const shapes = (scale: CountScale, plot: number): Shape[] =>
          [...shapesOf(figure.estimate, scale, { gradient, plot }), ...before.flatMap((f) => formerShapes(f, scale))];
        return {
          figure,
          shapes: shapes(common, plot),
          inset: own === common ? null : { shapes: shapes(own, plot * INSET_WIDTH), ticks: ticksOf(own, plot * INSET_WIDTH) },
          former: before,
          isShare: figure.estimate.bound === 'share',
          isPresumed: isPresumed(figure),
          isUnverified: isOutlined && isUnverified(figure),
        };
      }),
      ticks: spans.length === 0 ? [] : ticksOf(scales[0]!, plot),
    };
  });
}

/** What a source had said before: its own figure across the strip, and its ends along it. */
function formerShapes({ estimate: e }: Figure, { at, max }: CountScale): Shape[] {
  const ends = e.bound === 'between' && e.high <= max ? { x1: at(e.low), x2: at(e.high) } : null;
  return [
    ...(ends ? [{ kind: 'former-span', ...ends } as const] : []),
    ...(e.value !== null && e.value <= max ? [{ kind: 'former', x: at(e.value) } as const] : []),
  ];
}

const reach = ({ low, high }: Span) => high ?? low;

/** Whether a figure is too small to be seen on a scale. */
const isHidden = (span: Span, { max }: CountScale) => reach(span) > 0 && reach(span) < max * INSET_BELOW;

/** The common scale, then longer and longer ones for what each leaves too small to see. */
function scalesOf(spans: readonly Span[]): CountScale[] {
  const scales = [countScale(spans)];
  for (let rest = spans; ;) {
    const last = scales.at(-1)!;
    rest = rest.filter((s) => isHidden(s, last));
    if (rest.length === 0) return scales;
    scales.push(countScale(rest));
  }
}

/** As many ticks as have room for their labels, 5 at most; d3 takes a number of ticks as a hint only. */
export function ticksOf(scale: CountScale, plot: number): Tick[] {
  const label = String(Math.round(scale.max)).length * 4 / 3 * DIGIT;
  const ticks = (wanted: number) => scale.ticks(wanted).map((people) => ({ at: scale.at(people), people }));
  for (let wanted = 5; wanted > 1; wanted--) {
    const made = ticks(wanted);
    const step = made.length < 2 ? Infinity : (made[1]!.at - made[0]!.at) * plot;
    // At the edge the last label ends at its tick, so it reaches half its width further back.
    const last = (made.at(-1)?.at ?? 0) > LAST_AT ? step - label / 2 : Infinity;
    if (step >= label + TICK_GAP && last >= label + TICK_GAP / 2) return made;
  }
  return ticks(1).slice(0, 2);
}

/** Kinds of marks that a reader may need explained, in the order a legend shows them. */
export const LEGEND = ['open', 'soft', 'blur', 'haze', 'range', 'best', 'interval', 'others', 'gradient', 'dots', 'presumed', 'unverified', 'former', 'share', 'unknown',
  'whisker', 'area', 'carried', 'extrapolated', 'version', 'step', 'within', 'counted', 'returned', 'stayed', 'rest'] as const;
export type LegendKey = (typeof LEGEND)[number];

/** The legend that these panels need; a chart of plain counts needs none. */
export function legendOf(panels: readonly Panel[]): LegendKey[] {
  const rows = panels.flatMap((p) => p.rows);
  const has = (...kinds: Shape['kind'][]) => rows.some((r) => !r.isShare && r.shapes.some((s) => kinds.includes(s.kind)));
  const pairs = (kind: Shape['kind'], centred: boolean) =>
    rows.some((r) => r.shapes.some((s) => s.kind === kind) && r.shapes.some((s) => s.kind === 'point') === centred);
  const others = rows.some((r) => r.shapes.some((s) => s.kind === 'interval' && s.rank > 0));
  const needs: Record<LegendKey, boolean> = {
    open: has('open'),
    soft: has('soft'),
    // Under "nearly" the hatching says it.
    blur: rows.some((r) => r.shapes.some((s) => s.kind === 'blur') && !r.shapes.some((s) => s.kind === 'soft')),
    haze: has('haze'),
    range: pairs('span', false),
    best: pairs('span', true),
    interval: pairs('interval', true) && !others,
    others,
    gradient: has('rise'),
    dots: has('dot'),
    presumed: rows.some((r) => r.isPresumed && r.shapes.length > 0),
    unverified: rows.some((r) => r.isUnverified && r.shapes.length > 0),
    former: has('former'),
    share: rows.some((r) => r.isShare),
    unknown: false, whisker: false, area: false, carried: false, extrapolated: false, version: false, step: false, within: false, counted: false, returned: false, stayed: false, rest: false,
  };
  return LEGEND.filter((key) => needs[key]);
}
