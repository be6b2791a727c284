import type { Decorator, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import '../src/languages/ar.define.js';

/** Attributes of a chart as an author writes them, its `data` property, and what stands inside its tag. */
export interface ChartArgs {
  content?: TemplateResult | string;
  data?: readonly Readonly<Record<string, unknown>>[];
  [attribute: string]: unknown;
}

export type ChartStory = StoryObj<ChartArgs>;

/** Sets a story's args on the element: all are attributes but `data`, which only a script can set. */
export const spread = ({ content: _content, data, ...attributes }: ChartArgs) =>
  ref((element) => {
    if (!element) return;
    for (const [name, value] of Object.entries(attributes)) {
      // Controls also offer the properties (asOf); their attributes are the ones to fill.
      if (!/^[a-z-]+$/.test(name)) continue;
      if (typeof value === 'string' && value !== '') element.setAttribute(name, value);
      else element.removeAttribute(name);
    }
    if (data) (element as Element & { data: unknown }).data = data;
  });

/**
 * A table as an author writes it, from lines of cells between `|`; the first line names the
 * fields. An empty cell stays empty.
 */
export function table(lines: string, caption = ''): TemplateResult {
  const [header = [], ...rows] = lines.trim().split('\n').map((line) => line.split('|').map((cell) => cell.trim()));
  return html`<table>
  ${caption === '' ? nothing : html`<caption>${caption}</caption>`}
  <thead><tr>${header.map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
  <tbody>${rows.map((cells) => html`
    <tr>${cells.map((cell) => html`<td>${cell}</td>`)}</tr>`)}
  </tbody>
</table>`;
}

/** Says of invented numbers that they are invented. */
export const MADE_UP = 'An example: the numbers are made up.';

/** A page in Arabic, whose text runs from right to left. */
export const inArabic: Decorator<ChartArgs> = (story) => html`<div lang="ar" dir="rtl">${story()}</div>`;

/** A page whose direction is right to left and whose language has no words of ours yet. */
export const inPersian: Decorator<ChartArgs> = (story) => html`<div lang="fa" dir="rtl">${story()}</div>`;

/** A column of 280 px: a narrow sidebar. */
export const in280: Decorator<ChartArgs> = (story) => html`<div style="inline-size: min(280px, 100%)">${story()}</div>`;

/** A column of 360 px: a phone. */
export const in360: Decorator<ChartArgs> = (story) => html`<div style="inline-size: min(360px, 100%)">${story()}</div>`;

/** Storybook keeps one line a name; where a part is named like an attribute, the attribute is the one to fill. */
const attribute = (description: string) => ({ description, control: 'text', table: { category: 'attributes' } }) as const;
const hidden = { table: { disable: true } } as const;
const shown = { control: false } as const;

/** What the table of a chart's documentation adds to the manifest. */
export const argTypes = {
  heading: attribute('Title above the chart. Without it, the caption of a table inside is the title.'),
  value: attribute('The source’s own number, in digits or in its words.'),
  source: attribute('Who says so; a chain in order, origin first, with `;`.'),
  theme: { control: 'inline-radio', options: ['auto', 'light', 'dark'] },
  chart: shown, row: shown, table: shown, problems: shown, data: shown, problem: shown,
  content: hidden, isConflictChart: hidden, asOf: hidden, sourceUrl: hidden, sourceRole: hidden, htmlFor: hidden,
} as const;

// The code shown is what an author pastes, without the page around the story.
export const parameters = { docs: { source: { excludeDecorators: true } } };
