import type { Decorator, Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { argTypes, in280, inArabic, MADE_UP, parameters, spread, type ChartArgs, type ChartStory } from './chart-story.js';
// What the files for a CDN also do: watch the page for plain markup.
import '../src/embed/auto.js';

const part = { control: false } as const;

export default {
  title: 'Charts/reported-figure',
  component: 'reported-figure',
  parameters,
  argTypes: { ...argTypes, text: part, mark: part, details: part, subject: part, attribution: part, period: part },
  render: (args) => html`<reported-figure ${spread(args)}>${args.content}</reported-figure>`,
} satisfies Meta<ChartArgs>;

/** The sentence around a figure. */
const sentence = (before: string, after: string): Decorator<ChartArgs> => (story) => html`<p>${before} ${story()}${after}</p>`;

/** On a page of dark paper. */
const inDark: Decorator<ChartArgs> = (story) => html`<div style="color-scheme: dark; background: Canvas; color: CanvasText; padding: 16px">${story()}</div>`;

/** Opens the first note, as a reader would. */
const open: NonNullable<ChartStory['play']> = async ({ canvasElement }) => {
  const element = canvasElement.querySelector('reported-figure')!;
  await element.updateComplete;
  element.shadowRoot!.querySelector<HTMLElement>('[part="text"]')!.click();
  await element.updateComplete;
};

const GAZA = {
  measure: 'killed', place: 'Gaza Strip', value: '42,500', source: 'Gaza Health Ministry', 'as-of': '2024-10-18', since: '2023-10-07',
  content: '42,500 people',
};

const STUDY = {
  measure: 'killed', place: 'Gaza Strip', value: '64,260 (95% CI 55,298–78,525)', source: 'Jamaluddine et al., The Lancet 2025',
  'source-url': 'https://doi.org/10.1016/S0140-6736(24)02678-3', since: '2023-10-07', 'as-of': '2024-06-30', method: 'capture–recapture, three lists',
  content: 'about 64,000 people',
};

const KILLED = sentence('By 18 October 2024 the ministry had counted', ' killed.');
const ESTIMATED = sentence('By the end of June 2024, a study estimates,', ' had been killed.');

/** The text stays as its author wrote it; a line of dots says that there is more to know. */
export const InASentence: ChartStory = { name: 'In a sentence', decorators: [KILLED], args: GAZA };

/** A click, Enter or Space opens the note; Escape, or a click elsewhere, closes it. */
export const Opened: ChartStory = { name: 'The note, opened', decorators: [KILLED], args: GAZA, play: open };

/** The sentence rounds; the note has the number as it was published, with its interval and what that means. */
export const Interval: ChartStory = { name: 'With an interval', decorators: [ESTIMATED], args: STUDY, play: open };

/** No attribute has a number: the text is read. Its source was not given, and the note says so. */
export const AtLeast: ChartStory = {
  name: 'At least, source not stated',
  decorators: [sentence('In Gaza', ' are missing and presumed dead.')],
  args: { measure: 'presumed-dead', content: 'at least 11,000' },
  play: open,
};

/** Opening one note closes the other. */
export const Several: ChartStory = {
  name: 'Several in one paragraph',
  render: () => html`<p>How many are missing in Gaza nobody knows: the Civil Defense spoke of
    <reported-figure measure="missing" source="Gaza Civil Defense" as-of="2024-04-30">over 10,000</reported-figure>,
    the Euro-Med Human Rights Monitor of
    <reported-figure measure="missing" source="Euro-Med Human Rights Monitor" as-of="2024-04">more than 13,000</reported-figure>. The ministry
    counted <reported-figure measure="killed" value="37,877" source="Gaza Health Ministry" as-of="2024-06-30" since="2023-10-07">almost 38,000</reported-figure>
    killed by the end of June.</p>`,
};

/** The text wraps as any other; the note opens below its last line and stays on the screen. */
export const EndOfLine: ChartStory = {
  name: 'At the end of a line, 280 px wide',
  decorators: [ESTIMATED, in280],
  args: { ...STUDY, content: 'about sixty-four thousand people' },
  play: open,
};

/** A number that can be read in two ways is not guessed: the text stays, and a mark behind it opens the reason. */
export const Problem: ChartStory = {
  name: 'Problem: the figure cannot be read',
  decorators: [sentence('The hospital spoke of', ' wounded.')],
  args: { measure: 'injured', summary: MADE_UP, content: '1.200' },
  play: open,
};

/** A page in Arabic: the note opens at the right, in Arabic. */
export const Arabic: ChartStory = {
  decorators: [sentence('حتى 18 أكتوبر 2024 أحصت وزارة الصحة في غزة', '.'), inArabic],
  args: { measure: 'killed', value: '42500', source: 'وزارة الصحة في غزة', 'as-of': '2024-10-18', since: '2023-10-07', content: '42,500 قتيل' },
  play: open,
};

/** On dark paper. */
export const Dark: ChartStory = { decorators: [ESTIMATED, inDark], args: { ...STUDY, theme: 'dark' }, play: open };

/** The form for every CMS: a `span` with the same fields, upgraded in its place. */
export const Plain: ChartStory = {
  name: 'Plain markup',
  render: () => html`<p>By 18 October 2024 the ministry had counted
<span data-chart="reported-figure" data-measure="killed" data-value="42,500" data-source="Gaza Health Ministry" data-as-of="2024-10-18" data-since="2023-10-07">42,500 people</span>
killed.</p>`,
};
