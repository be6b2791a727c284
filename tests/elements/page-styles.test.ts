import { expect } from '@open-wc/testing';
import { allInside, chart, clear, inside, textOf } from './chart.js';

const MARKUP = {
  'a death toll': '<death-toll heading="Killed" value="400" source="OCHA" note="A note."></death-toll>',
  'casualty bars': '<casualty-bars heading="Harmed" source="OCHA"><table><tr><th>measure</th><th>value</th></tr><tr><td>killed</td><td>400</td></tr><tr><td>injured</td><td>at least 300</td></tr><tr><td>missing</td><td>n/a</td></tr><tr><td>detained</td><td>-1</td></tr></table></casualty-bars>',
  'a flow': '<displacement-flow heading="Moved" from="Rafah" to="Khan Younis" value="300" step="1"></displacement-flow>',
  'a timeline': '<toll-timeline heading="Over time" source="OCHA" events="2024-01-02: A truce"><table><tr><th>as-of</th><th>value</th><th>status</th></tr><tr><td>2024-01-01</td><td>400</td><td></td></tr><tr><td>2024-01-02</td><td>at least 500</td><td>late registration</td></tr></table></toll-timeline>',
};

/** What a page may do to text that inherits from it. */
const HOSTILE: Record<string, string> = {
  'everything reset': '* { margin: 0; padding: 0; border: 0; box-sizing: border-box }',
  'spread letters': 'body { letter-spacing: 6px; word-spacing: 20px }',
  'upper case': 'body { text-transform: uppercase }',
  'small capitals': 'body { font-variant: small-caps }',
  'an indent': 'body { text-indent: 40px; text-align: center }',
  'tall lines': 'body { line-height: 3 }',
  'tiny text': 'html { font-size: 6px } body { font-size: 8px }',
  'bold italics': 'body { font-weight: 900; font-style: italic; font-stretch: condensed }',
  'a direction without dir': 'body { direction: rtl }',
  'unbroken lines': 'body { white-space: nowrap; hyphens: auto; word-break: break-all }',
  'shadows': 'body { text-shadow: 0 0 4px red; color: yellow }',
  'rules for every tag': 'p, li, ul, figure, table, td, th, summary, svg, text, rect, ol, b { margin: 30px; padding: 20px; color: red; fill: red; font-size: 40px; display: block }',
  'a wide host': 'death-toll, casualty-bars, displacement-flow, toll-timeline { letter-spacing: 4px; text-transform: uppercase; white-space: pre; font-size: 30px; line-height: 0.8 }',
};

const PROPERTIES = [
  'fontSize', 'fontWeight', 'fontStyle', 'fontVariantCaps', 'fontStretch', 'fontFamily', 'lineHeight', 'letterSpacing', 'wordSpacing',
  'textTransform', 'textIndent', 'textAlign', 'textShadow', 'whiteSpace', 'wordBreak', 'hyphens', 'direction', 'color', 'fill', 'display',
  'marginTop', 'marginLeft', 'paddingTop', 'paddingLeft', 'listStyleType', 'visibility',
] as const;

const PARTS = 'p, li, ul, ol, strong, span, b, figure, summary, table, caption, th, td, svg, text, rect, details';

async function stylesOf(markup: string) {
  const element = await chart(markup);
  inside<HTMLDetailsElement>(element, 'details')!.open = true;
  const all = allInside(element, PARTS).flatMap((part, i) => {
    const computed = getComputedStyle(part);
    return PROPERTIES.map((name) => `${i} ${part.localName} “${textOf(part).slice(0, 20)}” ${name}: ${computed[name]}`);
  });
  clear();
  return all;
}

describe('the style sheet of a page', () => {
  for (const [name, markup] of Object.entries(MARKUP)) {
    for (const [attack, css] of Object.entries(HOSTILE)) {
      it(`with ${attack} changes nothing inside ${name}`, async () => {
        const before = await stylesOf(markup);
        const sheet = document.head.appendChild(document.createElement('style'));
        sheet.textContent = css;
        try {
          const after = await stylesOf(markup);
          expect(before.length).to.be.greaterThan(10 * PROPERTIES.length);
          expect(after).to.have.length(before.length);
          expect(after.filter((line, i) => line !== before[i]).slice(0, 5)).to.deep.equal([]);
        } finally {
          sheet.remove();
        }
      });
    }
  }
});

describe('the box of a chart', () => {
  it('keeps its padding on a page that resets everything', async () => {
    const sheet = document.head.appendChild(document.createElement('style'));
    sheet.textContent = '* { margin: 0 !important; padding: 0 !important; border: 0 !important }';
    const computed = getComputedStyle(inside(await chart(MARKUP['a death toll']), '.chart')!);
    expect(computed.paddingLeft).to.equal('16px');
    expect(computed.borderTopStyle).to.equal('solid');
    sheet.remove();
  });

  it('is a block, and is not there when it is hidden', async () => {
    const element = await chart('<death-toll value="5"></death-toll>');
    expect(getComputedStyle(element).display).to.equal('block');
    element.hidden = true;
    expect(getComputedStyle(element).display).to.equal('none');
  });

  it('takes a font by a custom property, or that of the page by its part', async () => {
    const sheet = document.head.appendChild(document.createElement('style'));
    const element = await chart('<div style="font-family: monospace"><death-toll value="5"></death-toll></div>');
    const font = () => getComputedStyle(inside(element, '[part="value"]')!).fontFamily;
    expect(font()).to.match(/^system-ui/);
    sheet.textContent = 'death-toll { --chart-font: serif }';
    expect(font()).to.equal('serif');
    sheet.textContent = 'death-toll::part(chart) { font-family: inherit }';
    expect(font()).to.equal('monospace');
    sheet.remove();
  });
});
