import { expect } from '@open-wc/testing';
import { emulateMedia, executeServerCommand } from '@web/test-runner-commands';
import { allInside, chart, inside, isSeen, redrawn, textOf } from './chart.js';

type Chart = Awaited<ReturnType<typeof chart>>;
type Colour = [red: number, green: number, blue: number, alpha: number];

const BARS = `<casualty-bars heading="Reported casualties" summary="A summary." note="A note." source="OCHA" source-url="https://example.org/"><table>
  <tr><th>measure</th><th>value</th><th>as-of</th></tr>
  <tr><td>killed</td><td>400</td><td>2024</td></tr><tr><td>injured</td><td>at least 300</td><td>2023</td></tr>
  <tr><td>missing</td><td>nearly 200</td><td></td></tr><tr><td>presumed-dead</td><td>100</td><td></td></tr>
  <tr><td>detained</td><td>100–300</td><td></td></tr><tr><td>died</td><td>200 (95% CI 100–300)</td><td></td></tr>
  <tr><td>casualties</td><td>at most 400</td><td></td></tr><tr><td>injured</td><td>hundreds</td><td></td></tr>
  <tr><td>injured</td><td>n/a</td><td></td></tr><tr><td>killed</td><td>much</td><td></td></tr></table></casualty-bars>`;
const TOLL = '<death-toll heading="H" value="about 400" source="OCHA"></death-toll>';
const FLOW = '<displacement-flow heading="H"><table><tr><th>step</th><th>from</th><th>to</th><th>value</th></tr><tr><td>1</td><td>A</td><td>B</td><td>hundreds of thousands</td></tr><tr><td>1</td><td>C</td><td></td><td>n/a</td></tr><tr><td>2</td><td>B</td><td>C</td><td>at least 300,000</td></tr></table></displacement-flow>';
const TIMELINE = `<toll-timeline heading="H" since="2023-01-01" events="2023-01-03: A truce; 2023-01-05 to 2023-01-06: A summit"><table>
  <tr><th>source</th><th>as-of</th><th>value</th><th>status</th></tr>
  <tr><td>A</td><td>2023-01-02</td><td>at least 100</td><td></td></tr><tr><td>A</td><td>2023-01-03</td><td>at least 120</td><td></td></tr><tr><td>A</td><td>2023-01-04</td><td>140</td><td>carried forward</td></tr>
  <tr><td>A</td><td>2023-01-05</td><td>200</td><td>late registration</td></tr><tr><td>B</td><td>2023-01-02</td><td>about 300</td><td></td></tr><tr><td>B</td><td>2023-01-04</td><td>200–400</td><td></td></tr>
  <tr><td>B</td><td>2023-01-06</td><td>300 (95% CI 200–400)</td><td></td></tr><tr><td>B</td><td>2023-01-07</td><td>320 (95% CI 210–420)</td><td></td></tr><tr><td>C</td><td>2023-01-02</td><td>50</td><td>extrapolated</td></tr>
  <tr><td>C</td><td>2023-01-03</td><td>60</td><td></td></tr><tr><td>C</td><td>2023-01-06</td><td>up to 90</td><td></td></tr><tr><td>D</td><td>2023-01-05</td><td>hundreds</td><td></td></tr></table></toll-timeline>`;
const CHARTS = { 'casualty bars': BARS, 'a death toll': TOLL, 'a flow': FLOW, 'a timeline': TIMELINE };

/** What is drawn as a line over time. */
const LINES = '.series .line, .series .carried, .series .extrapolated, .series .step, .series .hollow, .series .cap, .series .whisker';

/** A computed colour, as the screen has it. */
function colourOf(text: string): Colour {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const brush = canvas.getContext('2d', { willReadFrequently: true })!;
  brush.fillStyle = text;
  brush.fillRect(0, 0, 1, 1);
  const [red, green, blue, alpha] = brush.getImageData(0, 0, 1, 1).data;
  return [red!, green!, blue!, alpha! / 255];
}

// WCAG 2.2, relative luminance and contrast ratio.
const luminance = (rgb: readonly number[]) => {
  const [r, g, b] = rgb.map((c) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
};
function contrast(front: string, back: string, opacity = 1): number {
  const [paper, ink] = [colourOf(back), colourOf(front)];
  const alpha = opacity * ink[3];
  const [light, dark] = [luminance([0, 1, 2].map((i) => ink[i]! * alpha + paper[i]! * (1 - alpha))), luminance(paper.slice(0, 3))].sort((a, b) => b - a);
  return (light! + 0.05) / (dark! + 0.05);
}

const style = (element: Chart, selector = '.chart') => getComputedStyle(inside(element, selector)!);

/** The solid colour behind an element. */
function paperOf(element: Element): string {
  for (let at: Element | null = element; at; at = at.parentElement) {
    const { backgroundColor } = getComputedStyle(at);
    if (colourOf(backgroundColor)[3] === 1) return backgroundColor;
  }
  return 'white';
}

const themes: [name: string, attribute: string, scheme: string][] = [
  ['light by its attribute', 'light', 'dark'], ['dark by its attribute', 'dark', 'light'],
  ['light by its page', 'auto', 'light'], ['dark by its page', 'auto', 'dark'],
];
const isDark = ([, attribute, scheme]: (typeof themes)[number]) => (attribute === 'auto' ? scheme : attribute) === 'dark';

describe('the theme of a chart', () => {
  for (const theme of themes) {
    it(`is ${theme[0]}`, async () => {
      const element = await chart(`<div style="color-scheme: ${theme[2]}">${TOLL.replace('heading', `theme="${theme[1]}" heading`)}</div>`);
      const [paper, ink] = [style(element).backgroundColor, style(element).color].map((text) => luminance(colourOf(text).slice(0, 3)));
      expect(paper! < ink!).to.equal(isDark(theme));
      const solid = luminance(colourOf(style(element, '[part="solid"]').fill).slice(0, 3));
      expect(paper! < solid).to.equal(isDark(theme));
    });
  }

  it('is light on a page that states no colour scheme, however the reader has set theirs', async () => {
    await emulateMedia({ colorScheme: 'dark' });
    expect(colourOf(style(await chart(TOLL)).backgroundColor)).to.deep.equal([255, 255, 255, 1]);
    await emulateMedia({ colorScheme: 'light' });
  });

  it('is that of the reader on a page that has both', async () => {
    const element = await chart(`<div style="color-scheme: light dark">${TOLL}</div>`);
    const dark = () => luminance(colourOf(style(element).backgroundColor).slice(0, 3)) < 0.2;
    await emulateMedia({ colorScheme: 'dark' });
    expect(dark()).to.equal(true);
    await emulateMedia({ colorScheme: 'light' });
    expect(dark()).to.equal(false);
  });

  it('changes when the attribute does, and is no other word', async () => {
    const element = await chart(TOLL);
    const light = style(element).backgroundColor;
    element.theme = 'dark';
    await redrawn(element);
    expect(style(element).backgroundColor).not.to.equal(light);
    element.setAttribute('theme', 'pink" onload="x');
    await redrawn(element);
    expect(style(element).backgroundColor).to.equal(light);
    expect(inside(element, '.chart')!.className).not.to.include('pink');
  });

  it('takes colours of the page by custom properties', async () => {
    const element = await chart(`<div style="--chart-mark: rgb(1, 2, 3); --chart-background: rgb(250, 240, 230); --chart-ink: rgb(4, 5, 6)">${TOLL}</div>`);
    expect(style(element, '[part="solid"]').fill).to.equal('rgb(1, 2, 3)');
    expect(style(element).backgroundColor).to.equal('rgb(250, 240, 230)');
    expect(style(element).color).to.equal('rgb(4, 5, 6)');
  });
});

for (const theme of ['light', 'dark']) {
  for (const [name, markup] of Object.entries(CHARTS)) {
    describe(`${name} in the ${theme} theme`, () => {
      const themed = () => chart(`<div style="color-scheme: ${theme}">${markup}</div>`);

      it('has marks that stand out from their background at least 3 to 1', async () => {
        const element = await themed();
        const paper = style(element).backgroundColor;
        const filled = allInside<SVGElement>(element, '.solid, .span, .point, .end:not([fill]), .fill-bar, .symbol').map((mark) => [mark.getAttribute('class'), getComputedStyle(mark).fill] as const);
        const drawn = allInside<SVGElement>(element, `.interval, .edge, .zero, .thread, .key-ring, ${LINES}, .mark-day, .number`).map((mark) => [mark.getAttribute('class'), getComputedStyle(mark).stroke] as const);
        expect(filled.length).to.be.greaterThan(0);
        for (const [mark, colour] of [...filled, ...drawn]) expect(contrast(colour, paper), mark!).to.be.at.least(3);
      });

      it('has gradients that stand out at least 3 to 1 where they are densest', async () => {
        const element = await themed();
        const paper = style(element).backgroundColor;
        // Some take their stops from another gradient. An open end stands behind a mark that is dense.
        const gradients = allInside(element, 'linearGradient').map((gradient) => [gradient, inside(element, gradient.getAttribute('href') ?? `#${gradient.id}`)!] as const);
        for (const [gradient, shades] of gradients.filter(([, { id }]) => id !== 'open')) {
          const densest = [...shades.querySelectorAll('stop')].map((stop) => {
            const { stopColor, stopOpacity } = getComputedStyle(stop);
            return contrast(stopColor, paper, Number(stopOpacity));
          });
          expect(Math.max(...densest), gradient.id).to.be.at.least(3);
        }
        expect(gradients.map(([{ id }]) => id)).to.include.members(['blur', 'rise', 'fall', 'up', 'down', 'haze', 'cloud']);
      });

      it('has text that stands out at least 4.5 to 1, and is no smaller than 12 px', async () => {
        const element = await themed();
        inside<HTMLDetailsElement>(element, 'details')!.open = true;
        const texts = allInside(element, 'p, li, strong, span, th, td, caption, summary, a, text').filter((part) => textOf(part) !== '');
        expect(texts.length).to.be.greaterThan(8);
        for (const part of texts) {
          const { color, fill, fontSize } = getComputedStyle(part);
          const isDrawn = part.localName === 'text';
          expect(contrast(isDrawn ? fill : color, paperOf(isDrawn ? part.closest('.chart')! : part)), textOf(part)).to.be.at.least(4.5);
          expect(Number.parseFloat(fontSize), textOf(part)).to.be.at.least(12);
        }
      });
    });
  }
}

describe('forced colours', () => {
  before(() => executeServerCommand('emulate-features', [{ name: 'forced-colors', value: 'active' }]));
  after(() => executeServerCommand('emulate-features', []));

  it('are on in these tests', () => {
    expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
  });

  for (const [name, markup] of Object.entries(CHARTS)) {
    it(`keep the marks of ${name} visible, in the colours of the system`, async () => {
      const element = await chart(markup);
      const probe = document.body.appendChild(document.createElement('p'));
      probe.style.cssText = 'color: CanvasText; background-color: Canvas; forced-color-adjust: none';
      const { color: ink, backgroundColor: paper } = getComputedStyle(probe);
      for (const mark of allInside<SVGElement>(element, '.solid, .fill-bar, .span, .end:not([fill]), .symbol')) {
        expect(getComputedStyle(mark).fill, mark.getAttribute('class')!).to.equal(ink);
      }
      for (const mark of allInside<SVGElement>(element, `.interval, .edge, .thread, ${LINES}`)) expect(getComputedStyle(mark).stroke).to.equal(ink);
      for (const text of allInside<SVGElement>(element, 'svg text')) expect(getComputedStyle(text).fill).to.equal(ink);
      expect(contrast(ink, paper)).to.be.at.least(4.5);
      expect(isSeen(inside(element, 'svg.flow, svg.strip, svg.timeline'))).to.equal(true);
      probe.remove();
    });
  }

  it('tell kinds of figures apart by their form', async () => {
    const element = await chart(BARS);
    const fills = allInside(element, '.strip [part]').map((mark) => `${mark.localName} ${mark.getAttribute('part')} ${mark.getAttribute('fill') ?? ''}`);
    expect(new Set(fills).size).to.be.at.least(7);
  });
});
