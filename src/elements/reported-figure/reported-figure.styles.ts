import { css } from 'lit';

/** A figure in running text: the author's text as it was, underlined, and a note that looks like a small chart. */
export const reportedFigureStyles = css`
  :host { display: inline; }
  .text { cursor: pointer; text-decoration: underline dotted; text-underline-offset: 0.2em; }
  .text:focus-visible, .details:focus-visible { outline: 2px solid currentcolor; outline-offset: 2px; }
  .mark { font-size: max(0.7em, 12px); line-height: 0; margin-inline-start: 0.15em; }

  .details {
    display: none;
    container-type: normal;
    inline-size: max-content;
    max-inline-size: min(320px, 100% - 16px);
    max-block-size: calc(100% - 16px);
    overflow: auto;
    margin: 0;
    padding: 10px 12px;
    border: 1px solid var(--_ink);
    border-block-start-width: 2px;
    font-size: 14px;
  }
  /* :is() lets a browser without popovers skip the part it does not know. */
  .details:is(:popover-open, .open) { display: block; }
  /* Absolute, so that an open note moves with the text when the page is scrolled. */
  .details:popover-open { position: absolute; }
  .details .heading, .details .value { font-size: 15px; }
  .value { font-weight: 650; font-variant-numeric: lining-nums tabular-nums; }
  .quiet, .details [part='note'] { margin-block-start: 4px; }
  .details .problems:first-child { margin-block-start: 0; }

  @media print {
    .text { text-decoration: none; }
    .mark, .details:is(:popover-open, .open) { display: none; }
  }
`;
