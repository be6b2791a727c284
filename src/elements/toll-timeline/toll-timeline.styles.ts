import { css } from 'lit';

/** Lines over time: each series has its own symbol and stroke, so that none is told by colour alone. */
export const timelineStyles = css`
  .timeline { inline-size: 100%; margin-block-start: 10px; }
  .timeline text { fill: var(--_quiet); font-size: 12px; }
  .grid { stroke: var(--_grid); }
  .zero { stroke: var(--_quiet); }
  .line, .carried, .extrapolated, .step { fill: none; stroke: var(--_line); stroke-width: 2; stroke-linejoin: round; }
  .carried { stroke-dasharray: 5 4; }
  .step { stroke-dasharray: 9 3; }
  .extrapolated { stroke-dasharray: 1.5 3.5; }
  .legend svg { --_line: var(--_bar); }
  .legend .core { fill: var(--_line); opacity: 0.6; }
  .legend line.within { stroke: var(--_line); stroke-width: 2; }
  .series { --_line: var(--_bar); }
  .s1 { --_line: var(--_ink); }
  .s2 { --_line: var(--_band); }
  .symbol { fill: var(--_line); stroke: var(--_paper); }
  .within { fill: var(--_line); }
  .hollow, .worked { fill: var(--_paper); stroke: var(--_line, var(--_bar)); stroke-width: 2; }
  .worked { stroke-dasharray: 1.5 1.5; }
  .area { fill: var(--_line); opacity: 0.28; }
  .above { fill: var(--_line); opacity: 0.2; }
  .column { fill: var(--_bar); }
  .cap, .whisker { fill: none; stroke: var(--_line); stroke-width: 2; }
  .days { fill: none; stroke: var(--_line); stroke-width: 2; stroke-dasharray: 1.5 2; }
  .range { fill: var(--_line); opacity: 0.6; }
  .mark-day { stroke: var(--_quiet); stroke-opacity: 0.6; }
  .mark-period { fill: var(--_grid); opacity: 0.5; }
  .number { fill: var(--_paper); stroke: var(--_ink); }
  .timeline .number-text { fill: var(--_ink); }

  .all { margin-block-start: 10px; }
  .all .row { padding-block: 6px; }
  .what { font-weight: 650; display: flex; gap: 8px; align-items: center; }
  .what span { min-inline-size: 0; overflow-wrap: anywhere; }
  .what svg { flex: none; inline-size: 34px; block-size: 14px; }
  .said { color: var(--_quiet); font-size: 14px; }
  .events { margin-block-start: 8px; font-size: 14px; }
  .events b { font-weight: 650; }
  .events li { display: flex; gap: 8px; padding-block: 3px; }
  .ring { flex: none; box-sizing: border-box; min-inline-size: 20px; block-size: 20px; padding-inline: 4px; border: 1px solid var(--_ink); border-radius: 10px; font-size: 12px; line-height: 18px; text-align: center; }
`;
