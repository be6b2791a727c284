import { css } from 'lit';

/** Marks of people: filled, pale, outlined or fading, so that they differ without colour. */
export const unitStyles = css`
  .units { max-inline-size: 100%; block-size: auto; margin-block: 4px; }
  .unit { fill: none; }
  .unit:not(.open) { stroke: var(--_bar); }
  .unit.known, .unit.likely { fill: var(--_bar); }
  .unit.likely { fill-opacity: 0.5; }
  .unit-key { margin-block-start: 8px; }
`;
