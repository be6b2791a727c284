import { css } from 'lit';

/** The diagram and the list of its movements. */
export const flowStyles = css`
  .flow { inline-size: 100%; block-size: auto; }
  .walk { margin-block-start: 8px; }
  .walk:focus-visible { outline: 2px solid var(--_ink); outline-offset: 2px; }
  .core { fill: var(--_band); fill-opacity: 0.5; stroke: var(--_band); }
  path.soft { stroke: var(--_band); stroke-width: 1; fill-opacity: 0.5; }
  path.fade, path.haze { fill: var(--_band); }
  .thread { fill: none; stroke: var(--_bar); stroke-width: 2; stroke-dasharray: 5 4; }
  .other { fill: var(--_band); fill-opacity: 0.3; stroke: var(--_band); }
  .stayed { fill: var(--_band); fill-opacity: 0.12; stroke: var(--_band); stroke-opacity: 0.6; }
  .rest { fill: none; stroke: var(--_bar); stroke-dasharray: 2 4; }
  .within { fill: none; stroke: var(--_ink); }
  .return-dot { fill: var(--_ink); fill-opacity: 0.55; }
  .dots { stroke: none; }
  .arrow { fill: var(--_ink); }
  .end { fill: var(--_bar); }
  .soft-end { fill: var(--_band); fill-opacity: 0.6; }
  rect.counted { fill: var(--_band); fill-opacity: 0.35; }
  .counted, .counted-soft { stroke: var(--_bar); }
  .stem { fill: var(--_grid); }
  .leader { stroke: var(--_quiet); }
  .flow text { fill: var(--_ink); paint-order: stroke; stroke: var(--_paper); stroke-width: 4px; stroke-linejoin: round; }
  .flow .place { font-weight: 650; }
  .flow .unstated { font-weight: 400; font-style: italic; }
  .flow .count { font-weight: 400; font-style: normal; }
  .flow .step { fill: var(--_quiet); }
  .walking .ribbon:not(.current) { opacity: 0.35; }
  .ribbon.current .core, .ribbon.current .soft { stroke: var(--_ink); }
  .place.current { text-decoration: underline; }
  .read-out { min-block-size: 1.45em; font-size: 14px; }
  .key-ring { fill: var(--_paper); stroke: var(--_bar); }
  .flow .key { stroke: none; font-size: 12px; }
  .derived { margin-block-start: 6px; font-size: 14px; }
  .movements { margin-block-start: 10px; }
  .movements .row { padding-block: 6px; border-block-start: 1px solid var(--_grid); }
  .what, .value b { font-weight: 650; }
  .what { display: flow-root; }
  .key-text { display: inline-block; min-inline-size: 18px; border: 1px solid var(--_bar); border-radius: 10px; text-align: center; font-size: 12px; font-weight: 400; }
  .said { color: var(--_quiet); font-size: 14px; }
  .note { font-size: 14px; }
`;
