/**
 * What was counted. People displaced on a date (a stock) and movements over a period
 * (a flow) are different measures, and neither shares an axis with people harmed.
 */
export interface Measure {
  /** One of `MEASURES`, or the author's own word for anything else. */
  readonly id: string;
  /** The word the author wrote, when it differs from `id` ("wounded" for `injured`). */
  readonly text: string | null;
  /** The primary language of `text`; absent: English, or no text. */
  readonly lang?: string;
}

export type Nature = 'harm' | 'stock' | 'flow' | 'other';

export const MEASURES = {
  killed: 'harm',
  died: 'harm',
  injured: 'harm',
  missing: 'harm',
  'presumed-dead': 'harm',
  'dead-or-missing': 'harm',
  casualties: 'harm',
  detained: 'harm',
  displaced: 'stock',
  returnees: 'stock',
  refugees: 'stock',
  'asylum-seekers': 'stock',
  displacements: 'flow',
  returned: 'flow',
} as const satisfies Record<string, Nature>;

export type MeasureId = keyof typeof MEASURES;

export function isMeasureId(id: string): id is MeasureId {
  return Object.hasOwn(MEASURES, id);
}

export function natureOf(measure: Measure | null): Nature {
  return measure && isMeasureId(measure.id) ? MEASURES[measure.id] : 'other';
}

/** What a compound measure counts together: a whole never shares an axis with its parts. */
const PARTS: Partial<Record<MeasureId, readonly MeasureId[]>> = {
  casualties: ['killed', 'injured', 'missing', 'presumed-dead', 'dead-or-missing'],
  'dead-or-missing': ['killed', 'died', 'missing', 'presumed-dead'],
};

/** Elementary measures that may share people: the missing may later be counted as killed. */
const OVERLAPS: Partial<Record<MeasureId, readonly MeasureId[]>> = {
  ...PARTS,
  killed: ['died', 'missing', 'presumed-dead'],
  died: ['missing', 'presumed-dead'],
  missing: ['presumed-dead'],
};

const listed = (table: typeof PARTS, a: string, b: string) => {
  const within = (x: string, y: string) => isMeasureId(x) && (table[x]?.includes(y as MeasureId) ?? false);
  return within(a, b) || within(b, a);
};

/** Whether one measure is a part of the other: the killed of the casualties. */
export const isPart = (a: string, b: string): boolean => listed(PARTS, a, b);

/** Whether the same person may stand in both measures, so that they must never be added. */
export const mayOverlap = (a: string, b: string): boolean => listed(OVERLAPS, a, b);
