import { css } from 'lit';

/** Rows of figures: what was counted, its number in words and digits, its mark, and who says so. */
export const rowsStyles = css`
  .panel + .panel { margin-block-start: 14px; padding-block-start: 6px; border-block-start: 1px solid var(--_quiet); }
  .rows { margin-block-start: 10px; }
  .row { padding-block: 8px; }
  .what { font-weight: 650; }
  .value { font-variant-numeric: lining-nums tabular-nums; }
  .value b { font-weight: 650; }
  .meaning, .said { color: var(--_quiet); font-size: 14px; }
  .note { font-size: 14px; }
  .difference { margin-block-start: 10px; }
  .strip { inline-size: 100%; block-size: 24px; margin-block: 2px; }
  .strip.dots { block-size: 48px; }
  .inset { inline-size: 50%; margin-block: 4px; padding-inline-start: 8px; border-inline-start: 1px solid var(--_quiet); }
  .inset p { font-size: 12px; }
  /* Lighter, so that it is not taken for a bar of the common scale. */
  .inset .solid { fill: var(--_band); stroke: var(--_band); }
  .axis { inline-size: 100%; block-size: 18px; }
  .axis text { fill: var(--_quiet); font-size: 12px; }
  .grid { stroke: var(--_grid); }
  .zero { stroke: var(--_quiet); }
  .gap { color: var(--_quiet); font-style: normal; border-inline-start: 1px solid var(--_quiet); padding-inline-start: 8px; }
  .gap b { font-weight: 400; }

  /* One figure: the number is the chart. */
  .statement .what { font-weight: 400; }
  .statement .value b { font-size: 34px; line-height: 1.2; letter-spacing: -0.01em; }
  .statement .strip { margin-block-start: 6px; }

  /* 560px is also WIDE in marks/panels.ts. */
  @container (min-width: 560px) {
    .rows:not(.statement) .row, .axis-row { display: grid; grid-template-columns: 30% minmax(0, 1fr); column-gap: 4%; }
    .axis-row .axis { grid-column: 2; }
    .statement .value b { font-size: 44px; }
  }
`;
