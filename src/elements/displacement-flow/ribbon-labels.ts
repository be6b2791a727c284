import { group } from 'd3';
import { pointOn, type Section, type Way } from '../../marks/ribbon.js';
import { wrapLabel } from '../../marks/text.js';
import { boxOf, FONT, LINE, takenBy, type Box } from './labels.js';

/** Both ends of a ribbon. */
export type Sections = readonly [start: Section, end: Section];

/** Words on a ribbon by their middle; without lines, the place of the number that stands for them. */
export interface RibbonLabel { readonly x: number; readonly y: number; readonly lines: readonly string[] }

export interface Labelled {
  readonly sections: Sections;
  /** Ribbons of one stage cross the same gap. */
  readonly stage: number;
  /** Whether its width means nothing, so that a line of words may lie on it. */
  readonly isThread: boolean;
  /** `null`: nothing is said of it. */
  readonly words: string | null;
}

/** Diameter of the ring around a number, in px, with a little air. */
const RING = 22;
/** Where on its way a ribbon may have its words: the middle first. */
const WAYS = [0.5, 0.42, 0.58, 0.34, 0.66, 0.27, 0.73, 0.2, 0.8];
/** Ends of a ribbon are kept free for its arrow and its bars, in px. */
const CLEAR = 12;
/** Of the box of words so much is not ink: space between lines, and widths that are reckoned generously; px. */
const SPACE = 4;

/**
 * Writes words on ribbons where they fit within them, where fewest other ribbons lie under them,
 * and never on other words; the widest ribbons first. What is left gets a number where one has room.
 */
export function labelRibbons(ribbons: readonly Labelled[], way: Way, places: readonly Box[]): (RibbonLabel | null)[] {
  const taken = takenBy(places);
  const stages = group(ribbons.map(lineOf), (line) => line.stage);
  const labels: (RibbonLabel | null)[] = ribbons.map(() => null);
  const byWidth = ribbons.map((_, i) => i).filter((i) => ribbons[i]!.words !== null)
    // Of two that are equally wide the one that starts first, whatever the order of the rows.
    .sort((a, b) => thickness(ribbons[b]!) - thickness(ribbons[a]!) || byPlace(ribbons[a]!.sections, ribbons[b]!.sections));
  const put = (i: number, lines: readonly string[], fits: (t: number) => boolean, size: { width: number; height: number }) => {
    const boxes = WAYS.filter(fits).map((t) => ({ ...size, ...pointOn(...ribbons[i]!.sections, t, way), t }));
    const own = lineOf(ribbons[i]!), beside = stages.get(own.stage)!;
    const free = boxes.filter(taken.isFree).map((box) => ({ box, under: crowd(own, beside, box.t, way === 'across' ? size.height : size.width) }));
    const best = free.reduce<(typeof free)[number] | null>((a, b) => (a && a.under <= b.under ? a : b), null);
    if (!best) return;
    labels[i] = { x: best.box.x, y: best.box.y, lines };
    taken.add(best.box);
  };
  for (const i of byWidth) {
    const { sections, isThread, words } = ribbons[i]!;
    const along = sections[1].u - sections[0].u, width = thickness(ribbons[i]!);
    const lines = wrapLabel(words!, way === 'across' ? along - 4 * CLEAR : width, FONT);
    const box = boxOf(lines, 0, 0);
    const [long, thick] = way === 'across' ? [box.width, box.height] : [box.height, box.width];
    const room = isThread && way === 'across' && lines.length === 1 ? LINE : width;
    const fits = (t: number) => {
      const u = alongAt(t) * along;
      return u - long / 2 >= CLEAR && u + long / 2 <= along - CLEAR && thick + Math.max(0, driftOf(ribbons[i]!, t, long) - SPACE) <= room;
    };
    put(i, lines, fits, box);
  }
  for (const i of byWidth) if (!labels[i]) put(i, [], () => true, { width: RING, height: RING });
  return labels;
}

const byPlace = ([a, to]: Sections, [b, other]: Sections) => a.u - b.u || a.v0 - b.v0 || to.v0 - other.v0;
const thickness = ({ sections: [, end] }: Labelled) => end.v1 - end.v0;
const middle = ({ v0, v1 }: Section) => (v0 + v1) / 2;

/** How far along its gap a ribbon is at a part of its way, and how far across: the curve's own polynomials. */
const alongAt = (t: number) => 1.5 * t * (1 - t) + t ** 3;
const acrossAt = ({ start, end }: Line, t: number) => start + (end - start) * t * t * (3 - 2 * t);

/** The middle line of a ribbon at both its ends, and how thick it is. */
interface Line { readonly stage: number; readonly start: number; readonly end: number; readonly thick: number }
const lineOf = (r: Labelled): Line => ({ stage: r.stage, start: middle(r.sections[0]), end: middle(r.sections[1]), thick: thickness(r) });

/** Where on its way a ribbon has come so far along its gap (0 to 1): the curve runs forward all the way, so halving finds it. */
function wayTo(along: number): number {
  let [from, to] = [0, 1];
  while (to - from > 1e-3) {
    const t = (from + to) / 2;
    if (alongAt(t) < along) from = t; else to = t;
  }
  return (from + to) / 2;
}

/** How far a ribbon drifts across under words of that length, on both sides of their middle, in px; it turns nowhere, so the ends of the words tell. */
function driftOf(ribbon: Labelled, t: number, long: number): number {
  const [start, end] = ribbon.sections, line = lineOf(ribbon);
  const half = long / 2 / (end.u - start.u), at = acrossAt(line, t);
  return 2 * Math.max(...[-half, half].map((by) => Math.abs(acrossAt(line, wayTo(alongAt(t) + by)) - at)));
}

/** How many other ribbons of the stage lie under a label; a ribbon is among its own stage, but not counted. */
function crowd(own: Line, stage: readonly Line[], t: number, thick: number): number {
  const at = acrossAt(own, t);
  return stage.filter((line) => Math.abs(acrossAt(line, t) - at) * 2 < line.thick + thick).length - 1;
}
