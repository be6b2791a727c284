import type { Kind } from '../data/authored.js';
import type { Reading } from '../data/read-figures.js';
import * as elements from '../elements/index.js';
import { tagOf } from '../elements/shared/define.js';

/** A kind of chart, as far as it matters outside a page. */
export interface Chart {
  /** What it takes of rows. */
  readonly kind: Kind;
  /** Adds what this kind of chart finds wrong with figures: movements without ends, a comparison of rows that are not there. */
  readonly check: (reading: Reading, attribute: (name: string) => string) => Reading;
}

/** What of an element is used here: it is made, never put into a page. */
interface Checking { check(reading: Reading): Reading }

function chartOf(element: (typeof elements)[keyof typeof elements]): Chart {
  return {
    kind: element.kind,
    check: (reading, attribute) => {
      // Asked for first: what an element knows of its attributes is gathered then.
      const names = element.observedAttributes, chart = new element();
      // Only a page asks for the file of a map.
      for (const name of names) if (name !== 'places-src') chart.attributeChangedCallback(name, null, attribute(name));
      return (chart as unknown as Checking).check(reading);
    },
  };
}

/** The kinds of chart by their tags. */
export const CHARTS: ReadonlyMap<string, Chart> = new Map(Object.entries(elements).map(([name, element]) => [tagOf(name), chartOf(element)]));
