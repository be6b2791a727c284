/** Header and rows of plain text: the one shape that every tabular source becomes. */
export interface Table {
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly caption: string | null;
}
