import { css } from 'lit';

/**
 * The frame of every chart. The host is only a block: margins, padding and borders of the
 * page's own rules land there and change nothing inside. Inherited text properties are set
 * again on the wrapper; sizes are in px, because the page decides what a rem is.
 */
export const chartStyles = css`
  /* A flex row would give the container below no width at all. */
  :host { display: block; min-inline-size: min(100%, 280px); }
  :host([hidden]) { display: none; }

  .chart {
    --_paper: var(--chart-background, light-dark(#ffffff, #171b1f));
    --_ink: var(--chart-ink, light-dark(#1d2329, #e9edf0));
    --_quiet: var(--chart-ink-quiet, color-mix(in srgb, var(--_ink) 72%, var(--_paper)));
    --_bar: var(--chart-mark, light-dark(#4d6073, #a9bac9));
    --_band: var(--chart-band, color-mix(in srgb, var(--_bar) 70%, var(--_paper)));
    --_grid: var(--chart-grid, color-mix(in srgb, var(--_ink) 15%, var(--_paper)));
    --_notice: var(--chart-notice, color-mix(in srgb, var(--_ink) 7%, var(--_paper)));
    color-scheme: inherit;
    box-sizing: border-box;
    container-type: inline-size;
    margin: var(--chart-margin, 16px 0);
    padding: var(--chart-padding, 16px);
    background: var(--_paper);
    color: var(--_ink);
    border-block-start: 2px solid var(--_ink);
    font-family: var(--chart-font, system-ui, -apple-system, 'Segoe UI', 'Noto Sans', 'Noto Sans Arabic', sans-serif);
    font-size: 15px;
    font-style: normal;
    font-stretch: normal;
    font-variant: lining-nums;
    font-weight: 400;
    line-height: 1.45;
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-transform: none;
    text-shadow: none;
    white-space: normal;
    hyphens: manual;
    word-break: normal;
    overflow-wrap: break-word;
    cursor: auto;
    user-select: text;
  }
  .chart:lang(ar) { line-height: 1.6; }
  @supports not (color: light-dark(#000, #fff)) {
    .chart { --_paper: #ffffff; --_ink: #1d2329; --_bar: #4d6073; --_band: #7d8c9b; }
  }
  .chart.light { color-scheme: light; }
  .chart.dark { color-scheme: dark; }
  .chart.mixed.rtl { text-align: right; }
  .chart.mixed.ltr { text-align: left; }
  .chart.mixed :is(p, li, span, figcaption, td, th) { unicode-bidi: plaintext; }

  .ruler { block-size: 0; }
  figure, p, ul, ol { margin: 0; padding: 0; }
  ul, ol { list-style: none; }
  .heading { font-size: 18px; font-weight: 650; line-height: 1.3; margin-block-end: 2px; }
  .summary { margin-block: 2px 6px; }
  .subject, .quiet { color: var(--_quiet); font-size: 14px; }
  .foot { margin-block-start: 12px; font-size: 14px; }
  .foot > * + * { margin-block-start: 4px; }
  a { color: inherit; text-decoration: underline; text-underline-offset: 2px; }
  a:focus-visible, summary:focus-visible, button:focus-visible, .scroll:focus-visible { outline: 2px solid var(--_ink); outline-offset: 2px; }

  .caution { padding: 6px 10px; background: var(--_notice); border-inline-start: 3px solid var(--_quiet); }

  .legend { display: grid; gap: 4px; }
  .legend li { display: flex; gap: 8px; align-items: baseline; color: var(--_quiet); font-size: 13px; }
  .legend svg { flex: none; inline-size: 32px; block-size: 12px; }

  .problems { margin-block-start: 12px; padding: 10px 12px; background: var(--_notice); border-inline-start: 3px solid var(--_ink); font-size: 14px; }
  .problems + slot:not([hidden]) { display: block; margin-block-start: 12px; }
  .problems li + li { margin-block-start: 6px; }
  .problems strong { display: block; font-weight: 650; }

  button { font: inherit; color: inherit; min-block-size: 28px; margin-block: 8px; padding: 4px 12px; background: var(--_paper); border: 1px solid var(--_ink); cursor: pointer; }
  details { margin-block-start: 10px; font-size: 14px; }
  summary { cursor: pointer; inline-size: fit-content; min-block-size: 24px; text-decoration: underline; text-underline-offset: 2px; }
  .scroll { overflow-x: auto; }
  table { border-collapse: collapse; inline-size: 100%; font-size: 13px; font-variant-numeric: lining-nums tabular-nums; }
  caption { text-align: start; color: var(--_quiet); padding-block: 6px; }
  th, td { text-align: start; vertical-align: top; padding: 5px 12px 5px 0; border-block-end: 1px solid var(--_grid); }
  [dir='rtl'] :is(th, td) { padding: 5px 0 5px 12px; }
  thead th { color: var(--_quiet); font-weight: 400; }
  th { font-weight: 650; min-inline-size: 90px; }
  td { min-inline-size: 70px; }

  svg { display: block; overflow: visible; font: inherit; font-size: 13px; forced-color-adjust: none; }
  .defs { position: absolute; inline-size: 0; block-size: 0; }
  /* A stroke, so that the smallest count is still seen. */
  .solid { fill: var(--_bar); stroke: var(--_bar); }
  .span { fill: var(--_band); stroke: var(--_band); }
  .unverified { fill: color-mix(in srgb, var(--_bar) 16%, var(--_paper)); stroke: var(--_bar); stroke-width: 2; }
  .interval, .edge { stroke: var(--_bar); stroke-width: 2; }
  .within, .dot { fill: var(--_bar); }
  .former { stroke: var(--_ink); stroke-width: 2; stroke-dasharray: 4 3; }
  .edge { stroke: var(--_ink); }
  .point { fill: var(--_ink); stroke: var(--_paper); stroke-width: 1.5; }
  .rtl .marks { transform: scaleX(-1); }
  .fill-bar { fill: var(--_bar); }
  .line-bar { stroke: var(--_bar); }
  .stop { stop-color: var(--_bar); }

  @media (forced-colors: active) {
    .chart {
      --_paper: Canvas; --_ink: CanvasText; --_quiet: CanvasText; --_bar: CanvasText; --_band: CanvasText;
      --_grid: GrayText; --_notice: Canvas;
    }
    a { color: LinkText; }
  }
  @media print {
    .chart { color-scheme: light; break-inside: avoid; }
    details::details-content { content-visibility: visible; block-size: auto; }
  }
`;
