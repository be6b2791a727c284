import { css } from 'lit';

/** Origins by destinations: a table whose cells hold a number and its bar. */
export const matrixStyles = css`
  .matrix-set + .matrix-set { margin-block-start: 16px; padding-block-start: 4px; border-block-start: 1px solid var(--_quiet); }
  .matrix-head { margin-block-start: 12px; }
  .matrix-head p:first-child { font-weight: 650; }
  .matrix-scroll { position: relative; margin-block-start: 6px; }
  .matrix { inline-size: auto; font-size: 13px; line-height: 1.3; }
  .matrix.p44 { font-size: 12px; }
  .matrix :is(th, td) { min-inline-size: var(--_plot); padding: 4px 5px; border: 1px solid var(--_grid); }
  .matrix.p44 :is(th, td) { padding-inline: 3px; }
  .matrix.p120 { --_plot: 120px; }
  .matrix.p80 { --_plot: 80px; }
  .matrix.p44 { --_plot: 44px; }
  /* Room for sentences; without any, columns are as narrow as their numbers. */
  .matrix.wordy td { min-inline-size: max(var(--_plot), 92px); }
  .matrix :is(thead, tfoot) :is(th, td) { color: var(--_ink); font-weight: 650; vertical-align: bottom; overflow-wrap: break-word; }
  .matrix tfoot td { vertical-align: top; }
  .matrix :is(tbody th, .corner) {
    position: sticky; inset-inline-start: 0; z-index: 1;
    inline-size: 112px; min-inline-size: 92px;
    background: var(--_paper); border-inline-end: 2px solid var(--_quiet);
  }
  .matrix thead :is(th, td) { border-block-end: 2px solid var(--_quiet); }
  .matrix .corner { font-weight: 400; color: var(--_quiet); }
  .matrix .corner > span { display: block; }
  .matrix .corner .across { text-align: end; }
  .matrix :is(th, td).unstated { font-weight: 400; font-style: italic; }
  .matrix .name { display: block; max-inline-size: 160px; }
  .matrix.upright .name { writing-mode: vertical-rl; max-inline-size: 150px; }
  .ltr .matrix.upright .name { transform: rotate(180deg); }
  .matrix.upright tfoot .name { text-align: end; }
  .rtl .matrix.upright tfoot .name { text-align: start; }
  .matrix .unseen { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
  .matrix td { position: relative; }
  .matrix .within { border: 2px dotted var(--_quiet); }
  .matrix tbody tr:hover > :is(th, td) { background: var(--_notice); }
  .matrix p { max-inline-size: 22em; }
  .matrix .value { font-weight: 650; font-size: 13px; }
  .matrix.p44 .value { font-size: 12px; letter-spacing: -0.01em; }
  .matrix .value .quiet { font-size: 12px; font-weight: 400; }
  .matrix .value.gap { font-weight: 400; color: var(--_quiet); }
  .matrix :is(.what, .said, .note, .meaning) { font-size: 12px; font-weight: 400; }
  .matrix :is(.said, .meaning) { color: var(--_quiet); }
  .matrix .entry + .entry { margin-block-start: 4px; padding-block-start: 4px; border-block-start: 1px solid var(--_grid); }
  .matrix .strip { inline-size: var(--_plot); block-size: 23px; margin-block: 0; }
  .matrix .grid { stroke: var(--_quiet); stroke-opacity: 0.5; }
  .matrix .zero { stroke: var(--_quiet); }
  .matrix-key { margin-block-start: 6px; color: var(--_quiet); font-size: 13px; }
  .matrix-notes { margin-block-start: 8px; font-size: 14px; }
  @media print { .matrix-scroll { overflow: visible; } }
`;
