import { expect, fixture, nextFrame } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import '../../src/languages/ar.define.js';
import { allInside, chart, inside, redrawn, textOf } from './chart.js';

const LONG = 'Palestinians in the Gaza Strip who were recorded by name at hospitals';
const CHARTS: Record<string, string> = {
  'a death toll': '<death-toll heading="Killed in Gaza since 7 October 2023" value="42,500 (95% CI 41,000–44,000)" source="Gaza Health Ministry; Anadolu Agency" as-of="2024-10-18" since="2023-10-07"></death-toll>',
  'casualty bars': `<casualty-bars heading="Reported casualties"><table><tr><th>measure</th><th>group</th><th>value</th><th>source</th></tr>
    <tr><td>killed</td><td>${LONG}</td><td>1,042,500</td><td>OCHA</td></tr><tr><td>presumed-dead</td><td></td><td>at least 11,000</td><td>Civil Defence</td></tr>
    <tr><td>displaced</td><td></td><td>nearly two million</td><td></td></tr><tr><td>killed</td><td>women and children</td><td>more than half</td><td></td></tr>
    <tr><td>missing</td><td>Pneumonoultramicroscopicsilicovolcanoconiosis</td><td>many thousands untold</td><td></td></tr></table></casualty-bars>`,
  'a flow of two steps': `<displacement-flow heading="Displacement inside the Gaza Strip"><table><tr><th>step</th><th>from</th><th>to</th><th>value</th></tr>
    <tr><td>1</td><td>All of the Gaza Strip</td><td>Rafah</td><td>nearly two million</td></tr><tr><td>2</td><td>Rafah</td><td>Central Gaza</td><td>hundreds of thousands</td></tr>
    <tr><td>2</td><td>Rafah</td><td></td><td>at least 300,000</td></tr></table></displacement-flow>`,
  'a flow of three steps with long names': `<displacement-flow><table><tr><th>step</th><th>from</th><th>to</th><th>value</th></tr>
    <tr><td>October 2023</td><td>North Gaza and Gaza City governorates</td><td>Deir al-Balah and Khan Younis</td><td>1,100,000</td></tr>
    <tr><td>December 2023</td><td>Deir al-Balah and Khan Younis</td><td>Rafah</td><td>nearly 1,000,000</td></tr>
    <tr><td>May 2024</td><td>Rafah</td><td>Al-Mawasi humanitarian zone</td><td>900,000</td></tr></table></displacement-flow>`,
  'a timeline': `<toll-timeline heading="Killed in Gaza, by source" since="2023-10-07" place="Gaza Strip" events="2023-11-24 to 2023-11-30: A truce; 2025-01-19: A ceasefire begins; 2001: ${LONG}"><table><tr><th>source</th><th>as-of</th><th>value</th><th>status</th></tr>
    <tr><td>${LONG}</td><td>2023-10-31</td><td>8,525</td><td></td></tr><tr><td>${LONG}</td><td>2024-10-18</td><td>1,042,500</td><td>late registration</td></tr>
    <tr><td>The Lancet</td><td>2024-06-30</td><td>64,260 (95% CI 55,298–78,525)</td><td></td></tr><tr><td>Pneumonoultramicroscopicsilicovolcanoconiosis</td><td>2025</td><td>at least 67,211</td><td></td></tr></table></toll-timeline>`,
  'a timeline of two scales': `<toll-timeline><table><tr><th>measure</th><th>as-of</th><th>value</th></tr>
    <tr><td>killed</td><td>2024-12-30</td><td>4,047</td></tr><tr><td>killed</td><td>2025-01-02</td><td>4,100</td></tr><tr><td>injured</td><td>2024-12-31</td><td>16,638</td></tr><tr><td>injured</td><td>2025-01-01</td><td>n/a</td></tr></table></toll-timeline>`,
};
const WIDTHS = [280, 360, 700, 1280];

function expectFits(element: Awaited<ReturnType<typeof chart>>) {
  const wrapper = inside(element, '.chart')!;
  const box = wrapper.getBoundingClientRect();
  expect(wrapper.scrollWidth, 'sideways scroll').to.be.at.most(wrapper.clientWidth);
  for (const text of allInside<SVGTextElement>(element, 'svg text')) {
    const { left, right, width } = text.getBoundingClientRect();
    if (width === 0) continue;
    expect(left, `“${textOf(text)}” starts inside`).to.be.at.least(box.left - 1);
    expect(right, `“${textOf(text)}” ends inside`).to.be.at.most(box.right + 1);
  }
  for (const block of allInside(element, 'p, li, summary')) {
    expect(block.scrollWidth, `“${textOf(block).slice(0, 30)}” is cut`).to.be.at.most(Math.max(block.clientWidth, Math.ceil(block.getBoundingClientRect().width)));
  }
}

for (const [name, markup] of Object.entries(CHARTS)) {
  describe(name, () => {
    for (const width of WIDTHS) {
      for (const lang of ['en', 'ar']) {
        it(`fits into ${width} px in ${lang === 'en' ? 'English' : 'Arabic'}`, async () => {
          await setViewport({ width: 1320, height: 800 });
          expectFits(await chart(`<div lang="${lang}">${markup}</div>`, width));
        });
      }

      it(`has no axis labels that overlap at ${width} px`, async () => {
        const element = await chart(markup, width);
        for (const axis of allInside(element, '.axis')) {
          const boxes = [...axis.querySelectorAll('text')].map((text) => text.getBoundingClientRect());
          boxes.slice(1).forEach((box, i) => { expect(box.left, textOf(axis)).to.be.greaterThan(boxes[i]!.right + 4); });
        }
      });
    }

    it('makes no narrow page scroll sideways', async () => {
      await setViewport({ width: 320, height: 600 });
      const box = await fixture<HTMLElement>('<div></div>');
      box.append(document.createRange().createContextualFragment(markup));
      await nextFrame();
      await nextFrame();
      expect(box.querySelector('*')!.shadowRoot!.querySelector('figure')).not.to.equal(null);
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
      await setViewport({ width: 800, height: 600 });
    });

    it('keeps an opened table inside its own scroll area', async () => {
      const element = await chart(markup, 280);
      inside<HTMLDetailsElement>(element, 'details')!.open = true;
      await nextFrame();
      const wrapper = inside(element, '.chart')!;
      expect(wrapper.scrollWidth).to.be.at.most(wrapper.clientWidth);
    });
  });
}

describe('a flow whose width changes', () => {
  const flow = CHARTS['a flow of two steps']!;
  const viewBox = (element: Awaited<ReturnType<typeof chart>>) => Number(inside(element, 'svg.flow')!.getAttribute('viewBox')!.split(' ')[2]);

  it('is laid out again for it, at one px a unit', async () => {
    const element = await chart(flow, 700);
    const parent = element.parentElement!;
    const wide = inside(element, 'path')!.getAttribute('d');
    for (const width of [700, 400, 900]) {
      parent.style.width = `${width}px`;
      await redrawn(element);
      expect(viewBox(element)).to.be.closeTo(inside(element, 'svg.flow')!.getBoundingClientRect().width, 1);
    }
    expect(inside(element, 'path')!.getAttribute('d')).not.to.equal(wide);
  });

  it('keeps its text at one size', async () => {
    const element = await chart(flow, 280);
    const heightOf = () => inside(element, '.flow tspan')!.getBoundingClientRect().height;
    const narrow = heightOf();
    element.parentElement!.style.width = '700px';
    await redrawn(element);
    expect(heightOf()).to.be.closeTo(narrow, 1);
  });
});

describe('a storm of resizing', () => {
  it('raises no error of the resize observer, and ends at the last width', async () => {
    const errors: string[] = [];
    const listen = (event: ErrorEvent) => { errors.push(event.message); };
    addEventListener('error', listen);
    const element = await chart(Object.values(CHARTS).map((markup) => `<div>${markup}</div>`).join(''), 700);
    const box = element.parentElement!.parentElement!;
    for (let i = 0; i < 40; i++) {
      box.style.width = `${300 + ((i * 137) % 600)}px`;
      if (i % 3 === 0) await nextFrame();
    }
    box.style.width = '500px';
    await redrawn(element);
    removeEventListener('error', listen);
    expect(errors).to.deep.equal([]);
    for (const flow of box.querySelectorAll('displacement-flow')) {
      const drawing = inside(flow, 'svg.flow')!;
      expect(Number(drawing.getAttribute('viewBox')!.split(' ')[2])).to.be.closeTo(drawing.getBoundingClientRect().width, 1);
    }
  });
});

describe('a place that gives a chart no width of its own', () => {
  for (const [name, style, least] of [['a flex row', 'display:flex', 280], ['a centred flex column', 'display:flex;flex-direction:column;align-items:center', 280], ['a grid', 'display:grid', 700], ['a flex row narrower than a chart', 'display:flex;width:240px', 240]] as const) {
    it(`as ${name}, still shows it`, async () => {
      const element = await chart(`<div style="${style}"><death-toll value="42,500" source="OCHA">Text</death-toll></div>`);
      expect(inside(element, 'figure')).not.to.equal(null);
      expect(element.getBoundingClientRect().width).to.be.at.least(least).and.at.most(700);
    });
  }
});
