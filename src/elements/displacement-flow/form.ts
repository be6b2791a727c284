import type { LegendKey } from '../../marks/panels.js';
import type { Caution } from '../shared/frame.js';

/** One way to show movements: as a flow, a matrix or a map. Each says every movement in words too. */
export interface Form {
  readonly graphic: unknown;
  /** Marks in it that a reader may need explained. */
  readonly legend: readonly LegendKey[];
  readonly cautions?: readonly Caution[];
}
