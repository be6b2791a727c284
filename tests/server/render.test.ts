import assert from 'node:assert/strict';
import { test } from 'node:test';
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html, type TemplateResult } from 'lit';
import '../../src/define.js';
import '../../src/languages/ar.define.js';

/** The HTML that a server sends, without the marks that Lit leaves for hydration. */
async function sent(template: TemplateResult): Promise<string> {
  return (await collectResult(render(template))).replace(/<!--[^>]*-->|<\?>/g, '');
}
/** The chart itself, without its styles. */
const shown = async (template: TemplateResult) => (await sent(template)).replace(/<style>.*?<\/style>/gs, '');

const SOURCE = 'Gaza Health Ministry';

const CHARTS: [tag: string, template: TemplateResult, number: string][] = [
  ['death-toll', html`<death-toll locale="en" value="42,500" source=${SOURCE} as-of="2024-10-18" since="2023-10-07"></death-toll>`, '42,500'],
  ['casualty-bars', html`<casualty-bars locale="en" measure="injured" value="99,546" source=${SOURCE} as-of="2024-10-18"></casualty-bars>`, '99,546'],
  ['displacement-flow', html`<displacement-flow locale="en" from="All of the Gaza Strip" to="Rafah" value="nearly two million" source=${SOURCE} as-of="2024-10-18"></displacement-flow>`, 'nearly two million'],
  ['toll-timeline', html`<toll-timeline locale="en" value="at least 41,000" source=${SOURCE} as-of="2024-10-18" since="2023-10-07"></toll-timeline>`, 'at least 41,000'],
];

for (const [tag, template, number] of CHARTS) {
  test(`<${tag}> is sent with its number, its source and its date`, async () => {
    const page = await shown(template);
    assert.match(page, /<template shadowroot(mode)?="open"/);
    for (const part of [number, SOURCE, '18 October 2024']) assert.ok(page.includes(part), `${part} is not in the page`);
  });

  test(`<${tag}> is sent with a table that has a caption and headers`, async () => {
    const page = await shown(template);
    assert.match(page, /<table>.*<caption>.*<th scope="col">.*<th scope="row">/s);
  });

  test(`<${tag}> is named by a sentence that says the same as the picture`, async () => {
    const [, name] = /<figure aria-label="([^"]*)"/.exec(await shown(template)) ?? [];
    for (const part of [number, SOURCE]) assert.ok(name?.includes(part), name);
  });

  test(`<${tag}> has no number that is none, and no inline style`, async () => {
    const page = await shown(template);
    assert.doesNotMatch(page, /\b(NaN|undefined|null|Infinity)\b|\[object/);
    assert.doesNotMatch(page, /\sstyle=/);
  });

  test(`<${tag}> needs no global of a browser`, async () => {
    await sent(template);
    for (const name of ['window', 'document', 'ShadowRoot', 'ResizeObserver', 'MutationObserver']) assert.ok(!(name in globalThis), name);
  });
}

test('<reported-figure> is sent with its text in a sentence, and a closed note with number, source and date', async () => {
  const page = await sent(html`<p>Now <reported-figure locale="en" measure="missing" value="at least 11,000" source=${SOURCE} as-of="2024-10-18">11,000 or more</reported-figure> are missing.</p>`);
  // White space around the text would be seen in the sentence.
  assert.match(page, /<\/style><span id="text"[^>]* role="button"[^>]*><slot><\/slot><\/span\s*><div id="details"[^>]* popover="auto"/);
  assert.match(page, /<\/div><\/template>11,000 or more<\/reported-figure> are missing\./);
  for (const part of ['Missing', 'At least 11,000', SOURCE, 'As of 18 October 2024']) assert.ok(page.includes(part), part);
  assert.doesNotMatch(page, /\b(NaN|undefined|null)\b|\[object|\sstyle=/);
});

test('<reported-figure> with its figure in its text is sent without a word of complaint', async () => {
  const page = await shown(html`<reported-figure locale="en">at least 11,000</reported-figure>`);
  assert.match(page, /<slot><\/slot><\/span\s*>/);
  assert.doesNotMatch(page, /part="(problems|mark|value)"/);
});

const rows = [
  { measure: 'killed', value: 42_500, source: SOURCE, 'as-of': '2024-10-18' },
  { measure: 'presumed-dead', value: 'at least 11,000' },
  { measure: 'killed', group: 'women and children', value: 'majority' },
  { measure: 'died', value: 'many' },
];

test('rows in the data property are sent, each with its qualifier', async () => {
  const page = await shown(html`<casualty-bars locale="en" .data=${rows}></casualty-bars>`);
  for (const part of ['42,500', 'at least 11,000', 'majority', 'many', 'Source not stated', 'Date not stated']) assert.ok(page.includes(part), part);
  assert.doesNotMatch(page.replace(/\s(x|x1|x2|width)="[\d.]+%"/g, '').replace(/<svg.*?<\/svg>/gs, ''), /\d%/, 'no percentage is made of a majority');
});

test('the steps of a movement are sent in words', async () => {
  const data = [
    { step: '1', from: 'All of the Gaza Strip', to: 'Rafah', value: 'nearly two million' },
    { step: '2', from: 'Rafah', to: 'Central Gaza', value: 'hundreds of thousands' },
  ];
  const page = await shown(html`<displacement-flow locale="en" .data=${data}></displacement-flow>`);
  for (const part of ['All of the Gaza Strip', 'Rafah', 'Central Gaza', 'hundreds of thousands', 'Step 1', 'Step 2']) assert.ok(page.includes(part), part);
});

test('a series over time is sent as a picture and in words, with its events', async () => {
  const data = [
    { 'as-of': '2024-10-16', value: 'at least 42,300' }, { 'as-of': '2024-10-17', value: 42_400 }, { 'as-of': '2024-10-18', value: 42_500, status: 'late registration' },
  ];
  const page = await shown(html`<toll-timeline locale="en" source=${SOURCE} events="2024-10-17: A truce" .data=${data}></toll-timeline>`);
  for (const part of ['at least 42,300', '42,400', '42,500', 'A truce', 'registered late']) assert.ok(page.includes(part), part);
  assert.match(page, /<svg class="timeline"[^>]*viewBox="0 0 640 \d+"/);
  assert.doesNotMatch(page, /\b(NaN|undefined|null|Infinity)\b|\[object|\sstyle=/);
});

test('an element without a figure keeps its author\'s words', async () => {
  const page = await shown(html`<death-toll>According to Gaza's Health Ministry, 42,500 people have been killed.</death-toll>`);
  assert.match(page, /<slot ?><\/slot>/, 'the slot is not hidden');
  assert.match(page, /42,500 people have been killed\./);
});

test('a figure that cannot be read is said in words and never sent as zero', async () => {
  const page = await shown(html`<death-toll locale="en" value="1.200" source="A"></death-toll>`);
  assert.match(page, /“1\.200” can be read in two ways/);
  assert.doesNotMatch(page, /class="value"|>0</);
});

test('a chart in Arabic is sent from right to left, with its words', async () => {
  const page = await shown(html`<death-toll locale="ar" numerals="latn" value="42,500" source="وزارة الصحة" as-of="2024-10-18"></death-toll>`);
  assert.match(page, /lang="ar" dir="rtl"/);
  for (const part of ['42,500', 'قتلى', 'وزارة الصحة', 'أكتوبر']) assert.ok(page.includes(part), part);
});

const MARKUP = '"><img src=x onerror=alert(1)><script>alert(1)</script>';

test('markup in any attribute is sent as text', async () => {
  const page = await shown(html`<death-toll
    locale="en" value="5" heading=${MARKUP} summary=${MARKUP} note=${MARKUP} measure=${MARKUP} group=${MARKUP} place=${MARKUP} source=${MARKUP} method=${MARKUP} quote=${MARKUP}
    interval=${MARKUP} certainty=${MARKUP} theme=${MARKUP}></death-toll>`);
  assert.doesNotMatch(page, /<(img|script)/i);
  assert.match(page, /&lt;img/);
});

test('an unsafe address is never sent as a link', async () => {
  for (const url of ['javascript:alert(1)', 'java\nscript:alert(1)', 'data:text/html,x', 'https://user:secret@example.org']) {
    const page = await shown(html`<death-toll locale="en" value="5" source="A" source-url=${url}></death-toll>`);
    const shadow = page.slice(page.indexOf('<template'));
    assert.doesNotMatch(shadow, /<a\s/, url);
    assert.match(shadow, /is not a web address/, url);
  }
  assert.match(await shown(html`<death-toll locale="en" value="5" source="A" source-url="https://example.org/"></death-toll>`), /<a href="https:\/\/example\.org\/" rel="noopener noreferrer">/);
});
