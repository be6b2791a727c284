import { expect } from '@open-wc/testing';
import '../../src/languages/ar.define.js';
import { allInside, chart, inside, textOf } from './chart.js';

type Chart = Awaited<ReturnType<typeof chart>>;

const BARS = '<casualty-bars><table><tr><th>measure</th><th>value</th></tr><tr><td>killed</td><td>200</td></tr><tr><td>injured</td><td>at least 400</td></tr></table></casualty-bars>';
const TOLL = '<death-toll value="400"></death-toll>';
const SHARE = '<casualty-bars measure="killed" value="more than half"></casualty-bars>';
const FLOW = '<displacement-flow><table><tr><th>step</th><th>from</th><th>to</th><th>value</th></tr><tr><td>1</td><td>Rafah</td><td>Khan Younis</td><td>300</td></tr><tr><td>2</td><td>Khan Younis</td><td>Gaza City</td><td>100</td></tr></table></displacement-flow>';

const TIMELINE = '<toll-timeline><table><tr><th>as-of</th><th>value</th></tr><tr><td>2024-01-01</td><td>100</td></tr><tr><td>2024-01-02</td><td>300</td></tr></table></toll-timeline>';

const middleOf = (element: Element) => {
  const { left, right } = element.getBoundingClientRect();
  return (left + right) / 2;
};

/** Where zero is: at the start of the bars and under the tick that says so. */
function expectZero(element: Chart, side: 'left' | 'right') {
  for (const strip of allInside(element, '.strip')) {
    const box = strip.getBoundingClientRect();
    const bar = strip.querySelector('[part="solid"]')!.getBoundingClientRect();
    expect(bar[side]).to.be.closeTo(box[side], 1);
  }
  for (const axis of allInside(element, '.axis')) {
    const box = axis.getBoundingClientRect();
    const zero = axis.querySelector('text')!;
    expect(zero.getBoundingClientRect()[side], textOf(zero)).to.be.closeTo(box[side], 2);
  }
  expect(allInside(element, '.axis')).not.to.have.length(0);
}

const pages: [page: string, open: string, side: 'left' | 'right'][] = [
  ['an English page', '<div lang="en">', 'left'],
  ['an Arabic page', '<div lang="ar">', 'right'],
  ['an Arabic page that says dir="rtl"', '<div lang="ar" dir="rtl">', 'right'],
  ['an English page that says dir="rtl"', '<div lang="en" dir="rtl">', 'right'],
  ['an Arabic part of a page that says dir="ltr"', '<div lang="ar" dir="ltr">', 'left'],
];

for (const [page, open, side] of pages) {
  describe(`on ${page}`, () => {
    for (const [name, markup] of [['bars', BARS], ['a death toll', TOLL], ['a share', SHARE]] as const) {
      it(`the marks and the axis of ${name} have their zero at the ${side}`, async () => {
        expectZero(await chart(`${open}${markup}</div>`), side);
      });
    }

    it(`the steps of a flow begin at the ${side}`, async () => {
      const element = await chart(`${open}${FLOW}</div>`);
      const box = inside(element, 'svg.flow')!.getBoundingClientRect();
      const [first, second] = allInside(element, '[part="ribbon"]').map(middleOf);
      const [one, two] = allInside(element, '.flow .step').map(middleOf);
      const origin = allInside(element, '.flow .place').find((place) => textOf(place) === 'Rafah')!.getBoundingClientRect();
      expect(origin[side]).to.be.closeTo(box[side], 3);
      const sign = side === 'left' ? 1 : -1;
      expect(Math.sign(second! - first!)).to.equal(sign);
      expect(Math.sign(two! - one!)).to.equal(sign);
    });

    it(`the first day of a timeline is at the ${side}, with its numbers beside it`, async () => {
      const element = await chart(`${open}${TIMELINE}</div>`);
      const box = inside(element, 'svg.timeline')!.getBoundingClientRect(), middle = (box.left + box.right) / 2;
      const zero = allInside(element, '.timeline text').find((text) => /^\u2068?[0٠]\u2069?$/.test(textOf(text)))!;
      expect(zero.getBoundingClientRect()[side]).to.be.closeTo(box[side], 40);
      const days = allInside(element, '.timeline text').filter((text) => /Jan|ينا|كانون/.test(textOf(text))).map(middleOf);
      expect(days).to.have.length.at.least(2);
      expect(Math.sign(days[1]! - days[0]!)).to.equal(side === 'left' ? 1 : -1);
      expect(Math.sign(middle - middleOf(zero))).to.equal(side === 'left' ? 1 : -1);
    });

    it(`text starts at the ${side}`, async () => {
      const element = await chart(`${open}${BARS}</div>`);
      expect(getComputedStyle(inside(element, '.chart')!).direction).to.equal(side === 'left' ? 'ltr' : 'rtl');
    });

    it('no text is mirrored', async () => {
      for (const markup of [BARS, FLOW, TIMELINE]) {
        for (const text of allInside<SVGTextElement>(await chart(`${open}${markup}</div>`), 'svg text')) {
          expect(text.getScreenCTM()!.a).to.be.greaterThan(0);
        }
      }
    });
  });
}

describe('a fading end', () => {
  it('fades away from zero in both directions', async () => {
    for (const [open, sign] of [['<div lang="en">', 1], ['<div lang="ar">', -1]] as const) {
      const element = await chart(`${open}${BARS}</div>`);
      const [, row] = allInside(element, '.strip');
      const [solid, fading] = ['solid', 'open'].map((part) => middleOf(row!.querySelector(`[part="${part}"]`)!));
      expect(Math.sign(fading! - solid!)).to.equal(sign);
    }
  });
});

describe('the axis labels', () => {
  it('stand under the ticks they name', async () => {
    for (const open of pages.map(([, markup]) => markup)) {
      const element = await chart(`${open}${BARS}</div>`);
      const ticks = [...inside(element, '.strip')!.querySelectorAll('.zero, .grid')].map(middleOf);
      const labels = allInside(element, '.axis text');
      expect(labels).to.have.length(ticks.length);
      // The outer labels are pulled inside the chart; the others are centred.
      labels.slice(1, -1).forEach((label, i) => { expect(middleOf(label)).to.be.closeTo(ticks[i + 1]!, 1.5); });
    }
  });
});
