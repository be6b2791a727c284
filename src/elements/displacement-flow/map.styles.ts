import { css } from 'lit';

/** The maps of movements; their bands look as in the flow. */
export const mapStyles = css`
  .maps { display: flex; flex-wrap: wrap; gap: 16px; margin-block-start: 8px; }
  .maps > * { min-inline-size: 0; }
  .maps .step { font-weight: 650; font-size: 14px; }
  /* Whatever an author's coordinates say, nothing is drawn beside the map. */
  .map { max-inline-size: 100%; block-size: auto; overflow: hidden; }
  .map text { fill: var(--_ink); paint-order: stroke; stroke: var(--_paper); stroke-width: 4px; stroke-linejoin: round; }
  .map .place { font-weight: 650; }
  .map .unstated { font-weight: 400; font-style: italic; fill: var(--_quiet); }
  .map .key { stroke: none; font-size: 12px; }
  .land { fill: color-mix(in srgb, var(--_ink) 3%, var(--_paper)); fill-rule: evenodd; stroke: var(--_grid); }
  .land.named { fill: color-mix(in srgb, var(--_ink) 7%, var(--_paper)); }
  .casing { fill: var(--_paper); stroke: var(--_paper); stroke-width: 4; }
  .dot-place { fill: var(--_ink); stroke: var(--_paper); stroke-width: 2; }
  .stub { fill: var(--_paper); stroke: var(--_quiet); stroke-width: 1.5; stroke-dasharray: 2 2; }
  .tip { fill: none; stroke: var(--_bar); stroke-width: 2; }
  .leader, .below { stroke: var(--_quiet); }
  .below { stroke-dasharray: 1 4; }
  @media (forced-colors: active) {
    .land, .land.named { fill: Canvas; stroke: GrayText; }
  }
`;
