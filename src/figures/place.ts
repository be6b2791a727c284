/** A point on the earth in degrees, in the order of GeoJSON: longitude, then latitude. */
export type Position = readonly [longitude: number, latitude: number];

/** The borders of one area; rings after the first are holes. */
export interface Outline {
  readonly rings: readonly (readonly Position[])[];
  /** Whether it is a place of the data; other areas are only around it. */
  readonly isPlace: boolean;
}

/** Where places lie. */
export interface Places {
  /** By `placeKey` of their names. */
  readonly positions: ReadonlyMap<string, Position>;
  readonly outlines: readonly Outline[];
}

/** A name by which rows and files know the same place, however it is typed: "SANA’A" and "Sana'a". Nothing is guessed beyond that. */
export const placeKey = (name: string): string => name.normalize('NFKC')
  .replace(/[\u200b-\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]/g, '')
  .replace(/[‘’ʼ′]/g, "'").replace(/\s+/g, ' ').trim().toLowerCase();
