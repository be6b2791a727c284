import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
// What the files for a CDN also do: watch the page for plain markup.
import '../src/embed/auto.js';

export default {
  title: 'Embedding',
  // The code shown is what an author pastes: the markup as it was before the charts took it over.
  parameters: { docs: { source: { excludeDecorators: true, type: 'dynamic' } } },
} satisfies Meta;

/** The form for every CMS: a figure with the page's own table; the caption stays the page's own. */
export const Figure: StoryObj = {
  name: 'A plain figure with a table',
  render: () => html`
<figure data-chart="casualty-bars" data-heading="Reported casualties in Gaza" data-source="Gaza Health Ministry" data-as-of="2024-10-18" data-since="2023-10-07">
<table>
<thead><tr><th scope="col">measure</th><th scope="col">value</th></tr></thead>
<tbody><tr><th scope="row">killed</th><td>42,500</td></tr><tr><th scope="row">injured</th><td>99,546</td></tr></tbody>
</table>
<figcaption>The ministry does not separate civilians and combatants.</figcaption>
</figure>`,
};

/** A sentence inside stands for the chart wherever no script runs: in a feed, in mail, in print of the plain page. */
export const Sentence: StoryObj = {
  name: 'A plain figure with a sentence',
  render: () => html`
<figure data-chart="death-toll" data-heading="Killed in Gaza" data-value="42,500" data-source="Gaza Health Ministry" data-as-of="2024-10-18" data-since="2023-10-07">
<p>42,500 people killed by 18 October 2024. Source: Gaza Health Ministry.</p>
</figure>`,
};

/** A table may be the host itself. */
export const TableHost: StoryObj = {
  name: 'A plain table',
  render: () => html`
<table data-chart="displacement-flow" data-heading="Displacement inside the Gaza Strip" data-measure="displaced">
<thead><tr><th scope="col">step</th><th scope="col">from</th><th scope="col">to</th><th scope="col">value</th></tr></thead>
<tbody>
<tr><td>1</td><td>All of the Gaza Strip</td><td>Rafah</td><td>nearly two million</td></tr>
<tr><td>2</td><td>Rafah</td><td>Central Gaza</td><td>hundreds of thousands</td></tr>
</tbody>
</table>`,
};

/** A CMS wrapped the tag in a paragraph and so threw its table out behind it: the table is still found. */
export const ThrownOut: StoryObj = {
  name: 'A table thrown out of its tag',
  render: () => html`
<p><casualty-bars heading="Reported casualties in Gaza" source="Gaza Health Ministry" as-of="2024-10-18" since="2023-10-07"></casualty-bars></p>
<table>
<thead><tr><th scope="col">measure</th><th scope="col">value</th></tr></thead>
<tbody><tr><td>killed</td><td>42,500</td></tr><tr><td>injured</td><td>99,546</td></tr></tbody>
</table>`,
};

/** A table elsewhere on the page is named by its id and stays where it is. */
export const Elsewhere: StoryObj = {
  name: 'A table elsewhere on the page',
  render: () => html`
<table id="gaza-by-day">
<caption>Counts of the Gaza Health Ministry</caption>
<thead><tr><th scope="col">as-of</th><th scope="col">value</th></tr></thead>
<tbody><tr><td>31 October 2023</td><td>8,525</td></tr><tr><td>30 June 2024</td><td>37,877</td></tr></tbody>
</table>
<p>A paragraph of the article stands between the table and its chart.</p>
<death-toll for="gaza-by-day" source="Gaza Health Ministry" since="2023-10-07"></death-toll>`,
};

/** Several charts in one article: each reads only its own rows. */
export const Several: StoryObj = {
  name: 'Several on a page',
  render: () => html`
<p>On 18 October 2024 the Gaza Health Ministry had counted 42,500 people killed.</p>
<figure data-chart="death-toll" data-heading="Killed in Gaza" data-value="42,500" data-source="Gaza Health Ministry" data-as-of="2024-10-18" data-since="2023-10-07">
<p>42,500 people killed by 18 October 2024. Source: Gaza Health Ministry.</p>
</figure>
<p>Israel says that 1,200 people were killed on 7 October 2023.</p>
<figure data-chart="death-toll" data-heading="Killed in Israel" data-value="1,200" data-source="Government of Israel" data-since="2023-10-07" data-until="2023-10-07">
<p>1,200 people killed on 7 October 2023. Source: Government of Israel.</p>
</figure>
<p>Nearly two million people of the Gaza Strip were displaced, the vast majority of them to Rafah.</p>
<displacement-flow heading="Where the displaced went" measure="displaced">
<table>
<thead><tr><th scope="col">from</th><th scope="col">to</th><th scope="col">value</th></tr></thead>
<tbody><tr><td>All of the Gaza Strip</td><td></td><td>nearly two million</td></tr><tr><td>All of the Gaza Strip</td><td>Rafah</td><td>the vast majority</td></tr></tbody>
</table>
</displacement-flow>`,
};

/** Colours and font are custom properties: the chart takes the page's, and says the same. */
export const OwnColours: StoryObj = {
  name: 'Colours and font of the page',
  render: () => html`
<div style="--chart-font: Georgia, serif; --chart-background: #fbf7ef; --chart-ink: #2b2416; --chart-mark: #5b4a2b">
<death-toll heading="Killed in Gaza" value="42,500" source="Gaza Health Ministry" as-of="2024-10-18" since="2023-10-07">42,500 people killed.</death-toll>
</div>`,
};

/** Problem: the attribute names a table that is not on the page; the chart says so in place. */
export const ProblemNoTable: StoryObj = {
  name: 'Problem: no such table',
  render: () => html`<casualty-bars for="casualties" heading="Reported casualties">The figures are in the table below.</casualty-bars>`,
};

/** Problem: a tag without any figure says what to write, and the author's sentence stays. */
export const ProblemEmpty: StoryObj = {
  name: 'Problem: no figure',
  render: () => html`<death-toll heading="Killed in Gaza">According to the Gaza Health Ministry, 42,500 people have been killed.</death-toll>`,
};

/** A chart of a name we do not have is left as the author wrote it. */
export const OtherChart: StoryObj = {
  name: 'A chart that is not ours',
  render: () => html`
<figure data-chart="pie"><p>This figure belongs to another script.</p></figure>
<figure data-chart="death-toll" data-value="42,500" data-source="Gaza Health Ministry" data-as-of="2024-10-18"><p>42,500 people killed.</p></figure>`,
};
