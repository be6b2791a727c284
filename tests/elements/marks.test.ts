import { expect } from '@open-wc/testing';
import { allInside, chart, inside, percentOf, rowsOf, textOf, valuesOf, visibleText } from './chart.js';

/** Bars of killed people, one per value. */
const bars = (...values: string[]) => chart(`<casualty-bars><table><tr><th>group</th><th>measure</th><th>value</th></tr>${
  values.map((value, i) => `<tr><td>Group ${i + 1}</td><td>killed</td><td>${value}</td></tr>`).join('')}</table></casualty-bars>`);

const partsOf = (row: Element | undefined, part: string) => [...(row?.querySelectorAll(`.strip [part="${part}"]`) ?? [])];
const shapesOf = (row: Element | undefined) =>
  [...new Set([...(row?.querySelectorAll('.strip > *:not(.zero, .grid)') ?? [])].map((shape) => shape.getAttribute('class')))];
const ends = (shape: Element | undefined) => {
  const x = percentOf(shape, 'x');
  return [x, x + percentOf(shape, 'width')];
};

describe('a bar', () => {
  it('starts at zero and is as long as its figure is large', async () => {
    const rows = rowsOf(await bars('200', '400', '50'));
    const solids = rows.map((row) => partsOf(row, 'solid')[0]);
    expect(solids.map((bar) => percentOf(bar, 'x'))).to.deep.equal([0, 0, 0]);
    expect(solids.map((bar) => percentOf(bar, 'width'))).to.deep.equal([50, 100, 12.5]);
  });

  it('is as long on the screen as its percentage says', async () => {
    const element = await bars('200', '400');
    const [half, whole] = allInside(element, '[part="solid"]').map((bar) => bar.getBoundingClientRect().width);
    expect(half! / whole!).to.be.closeTo(0.5, 0.001);
  });

  it('stands on an axis whose ticks are at the same scale', async () => {
    const element = await bars('200', '400');
    for (const tick of allInside(element, '.axis text')) {
      expect(percentOf(tick, 'x')).to.be.closeTo(Number(textOf(tick)) / 4, 0.001);
    }
    expect(textOf(inside(element, '.axis text'))).to.equal('0');
  });

  it('keeps the order of the rows, whatever their size', async () => {
    expect(valuesOf(await bars('5', '500', '50'))).to.deep.equal(['5', '500', '50']);
  });

  it('of a presumed figure is slanted, so that it is not told by colour alone', async () => {
    const element = await chart('<casualty-bars><table><tr><th>measure</th><th>value</th></tr><tr><td>killed</td><td>40</td></tr><tr><td>presumed-dead</td><td>20</td></tr></table></casualty-bars>');
    const [sure, presumed] = rowsOf(element);
    expect(shapesOf(sure)).to.deep.equal(['solid']);
    expect(shapesOf(presumed)).to.deep.equal(['presumed']);
    expect(percentOf(partsOf(presumed, 'presumed')[0], 'width')).to.equal(50);
    expect(partsOf(presumed, 'presumed')[0]!.getAttribute('fill')).to.match(/^url\(#/);
  });
});

describe('an open end', () => {
  for (const value of ['at least 400', 'more than 400', '400+']) {
    it(`of “${value}” fades from the last stated number, with nothing behind it`, async () => {
      const [row] = rowsOf(await bars(value, '100'));
      const [solid] = partsOf(row, 'solid'), [open] = partsOf(row, 'open');
      expect(ends(solid)[1]).to.be.closeTo(ends(open)[0]!, 0.002);
      expect(ends(open)[1]).to.be.greaterThan(ends(solid)[1]! + 5);
      expect(ends(open)[1]).to.be.at.most(100.01);
      expect(shapesOf(row)).to.deep.equal(['solid', 'open']);
      expect(row!.querySelector('.strip')!.lastElementChild).to.equal(open);
    });
  }

  it('is drawn by a gradient that ends in nothing', async () => {
    const element = await bars('at least 400');
    const id = /url\(#(.+)\)/.exec(inside(element, '[part="open"]')!.getAttribute('fill')!)![1]!;
    const stops = allInside(element, `#${id} stop`).map((stop) => getComputedStyle(stop).stopOpacity);
    expect(Number(stops.at(-1))).to.equal(0);
    expect(Number(stops[0])).to.be.greaterThan(0);
  });
});

describe('a figure in other words', () => {
  const cases: [value: string, shapes: string[], why: string][] = [
    ['at most 400', ['soft', 'edge'], 'soft up to a stated end'],
    ['nearly 400', ['solid', 'soft', 'blur'], 'soft below its number'],
    ['about 400', ['solid', 'blur'], 'blurred at its end'],
    ['hundreds', ['haze'], 'a haze without an end'],
    ['300–400', ['span'], 'a span'],
    ['400', ['solid'], 'a closed bar'],
  ];
  for (const [value, shapes, why] of cases) {
    it(`“${value}” is drawn as ${why}`, async () => {
      expect(shapesOf(rowsOf(await bars(value, '500'))[0])).to.deep.equal(shapes);
    });
  }

  it('that is a range without a best figure has no point in it', async () => {
    const [row] = rowsOf(await bars('between 300 and 400', '500'));
    expect(ends(partsOf(row, 'span')[0])).to.deep.equal([60, 80]);
    expect(row!.querySelector('circle')).to.equal(null);
  });

  it('that is an estimate has a point within its interval', async () => {
    const [row] = rowsOf(await bars('400 (95% CI 300–500)'));
    const [interval] = partsOf(row, 'interval'), [point] = partsOf(row, 'point');
    expect([percentOf(interval, 'x1'), percentOf(interval, 'x2'), percentOf(point, 'cx')]).to.deep.equal([60, 100, 80]);
    expect(point!.localName).to.equal('circle');
    expect(shapesOf(row)).not.to.include('solid');
    expect(textOf(row)).to.include('95% confidence interval: between 300 and 500');
  });

  it('that is an interval whose meaning nobody stated says so', async () => {
    expect(visibleText(await chart('<death-toll value="400" low="300" high="500"></death-toll>'))).to.match(/what its ends mean is not stated/i);
  });
});

describe('no figure', () => {
  for (const value of ['', 'n/a', '—', 'unknown']) {
    it(`written “${value}” is a gap in words, and no strip`, async () => {
      const [gap, drawn] = rowsOf(await bars(value, '400'));
      expect(gap!.querySelector('svg')).to.equal(null);
      expect(textOf(gap)).to.include('no figure reported');
      expect(drawn!.querySelector('.strip')).not.to.equal(null);
    });
  }

  it('alone leaves no scale to read', async () => {
    const element = await bars('n/a');
    expect(inside(element, '.axis, .strip')).to.equal(null);
    expect(visibleText(element)).to.include('no figure reported');
  });

  it('said in words is told from a figure nobody reported', async () => {
    expect(valuesOf(await bars('countless', 'n/a'))).to.deep.equal(['countless', 'no figure reported']);
  });
});

describe('zero', () => {
  it('is a figure: it is written, and drawn at the start of its scale', async () => {
    const [zero, ten] = rowsOf(await bars('0', '10'));
    expect(textOf(zero!.querySelector('[part="value"]'))).to.equal('0');
    const strip = zero!.querySelector('.strip')!;
    expect(ends(partsOf(zero, 'solid')[0])).to.deep.equal([0, 0]);
    expect(percentOf(strip.querySelector('.zero'), 'x1')).to.equal(0);
    expect(ends(partsOf(ten, 'solid')[0])).to.deep.equal([0, 100]);
  });

  it('alone has a scale of its own', async () => {
    const element = await bars('0');
    expect(inside(element, '.strip')).not.to.equal(null);
    expect(allInside(element, '.axis text').map(textOf)).to.include('0');
    expect(element.shadowRoot!.textContent).not.to.match(/NaN|undefined|Infinity/);
  });
});

describe('a share', () => {
  it('stands on an axis of its own, from none to all', async () => {
    const [share, count] = rowsOf(await bars('more than half', '400'));
    expect([...share!.querySelectorAll('.axis text')].map((text) => [percentOf(text, 'x'), textOf(text)])).to.deep.equal([[0, 'none'], [50, 'half'], [100, 'all of the killed']]);
    expect(ends(partsOf(share, 'solid')[0])).to.deep.equal([0, 50]);
    expect(ends(partsOf(share, 'soft')[0])).to.deep.equal([50, 100]);
    expect(count!.querySelector('.axis')).to.equal(null);
  });

  it('is never written as a percentage', async () => {
    const element = await bars('the vast majority', 'more than half', 'a third');
    expect(visibleText(element)).not.to.include('%');
    expect(valuesOf(element)).to.deep.equal(['the vast majority', 'more than half', 'a third']);
  });
});

describe('a death toll', () => {
  it('of one figure sets it larger than all other text', async () => {
    const element = await chart('<death-toll heading="H" value="42,500"></death-toll>');
    const size = (selector: string) => Number.parseFloat(getComputedStyle(inside(element, selector)!).fontSize);
    expect(size('[part="value"] b')).to.be.greaterThan(1.5 * size('.heading'));
  });

  it('of several sources gives each a line on one scale, named by the source', async () => {
    const element = await chart(`<death-toll as-of="2024-10-18"><table><tr><th>source</th><th>value</th></tr>
      <tr><td>Gaza Health Ministry</td><td>400</td></tr><tr><td>OHCHR</td><td>200</td></tr></table></death-toll>`);
    expect(rowsOf(element).map((row) => textOf(row.querySelector('[part="label"]')))).to.deep.equal(['Gaza Health Ministry', 'OHCHR']);
    expect(allInside(element, '[part="solid"]').map((bar) => percentOf(bar, 'width'))).to.deep.equal([100, 50]);
    expect(allInside(element, '.axis')).to.have.length(1);
  });
});
