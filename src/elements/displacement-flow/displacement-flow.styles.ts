import { css } from 'lit';

/** The diagram and the list of its movements. */
export const flowStyles = css`
  .flow { inline-size: 100%; block-size: auto; margin-block-start: 8px; }
  .core { fill: var(--_band); fill-opacity: 0.5; stroke: var(--_band); }
  path.soft { stroke: var(--_band); stroke-width: 1; fill-opacity: 0.5; }
  path.fade, path.haze { fill: var(--_band); }
  .thread { fill: none; stroke: var(--_bar); stroke-width: 2; stroke-dasharray: 5 4; }
  .end { fill: var(--_bar); }
  .soft-end { fill: var(--_band); fill-opacity: 0.6; }
  .flow text { fill: var(--_ink); paint-order: stroke; stroke: var(--_paper); stroke-width: 4px; stroke-linejoin: round; }
  .flow .place { font-weight: 650; }
  .flow .unstated { font-weight: 400; font-style: italic; }
  .flow .step { fill: var(--_quiet); }
  .key-ring { fill: var(--_paper); stroke: var(--_bar); }
  .flow .key { stroke: none; font-size: 12px; }
  .movements { margin-block-start: 10px; }
  .movements .row { padding-block: 6px; border-block-start: 1px solid var(--_grid); }
  .what, .value b { font-weight: 650; }
  .what { display: flow-root; }
  .key-text { display: inline-block; min-inline-size: 18px; border: 1px solid var(--_bar); border-radius: 10px; text-align: center; font-size: 12px; font-weight: 400; }
  .said { color: var(--_quiet); font-size: 14px; }
  .note { font-size: 14px; }
`;
