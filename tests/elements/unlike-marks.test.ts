import { expect } from '@open-wc/testing';
import '../../src/languages/ar.define.js';
import { allInside, chart, clear, inside, markupOf, percentOf, rowsOf, textOf, visibleText } from './chart.js';

type Chart = Awaited<ReturnType<typeof chart>>;

const toll = (attributes: string, header: string, ...rows: string[]) => chart(markupOf('death-toll', attributes, header, ...rows));

const legendOf = (element: Chart) => allInside(element, '[part="legend"] li').map(textOf);
const shapesIn = (strip: Element | null | undefined) => [...(strip?.querySelectorAll('[part]') ?? [])];
const shapesOf = (row: Element | undefined) => shapesIn(row?.querySelector('.strip')).map((shape) => shape.getAttribute('part'));
const ends = (shape: Element | undefined) => {
  const x = percentOf(shape, 'x');
  return [x, x + percentOf(shape, 'width')] as const;
};
const edges = (element: Element) => element.getBoundingClientRect();

describe('an inset', () => {
  const UNLIKE = ['A|1,200', 'B|494,438', 'C|at least 9,000'] as const;

  it('shows once more a figure that reaches less than a fiftieth of the scale, and no other', async () => {
    const element = await toll('', 'place|value', ...UNLIKE);
    expect(rowsOf(element).map((row) => row.querySelectorAll('[part="inset"]').length)).to.deep.equal([1, 0, 1]);
    const at = async (value: string) => rowsOf(await toll('', 'place|value', `A|${value}`, 'B|1,000,000'))[0]!.querySelector('[part="inset"]');
    expect(await at('19,000') === null).to.equal(false);
    expect(await at('21,000') === null).to.equal(true);
  });

  it('says that it is enlarged, on an axis of its own from zero', async () => {
    const element = await toll('', 'place|value', 'A|1,200', 'B|494,438');
    const inset = inside(element, '[part="inset"]')!;
    expect(textOf(inset)).to.include('Enlarged, on a scale of its own');
    const labels = [...inset.querySelectorAll('.axis text')];
    expect(textOf(labels[0])).to.equal('0');
    const [bar] = shapesIn(inset.querySelector('.strip'));
    expect(percentOf(bar, 'x')).to.equal(0);
    // Its own ticks are at its own scale.
    for (const label of labels) expect(percentOf(label, 'x')).to.be.closeTo(Number(textOf(label).replace(',', '')) / 1200 * percentOf(bar, 'width'), 0.01);
  });

  it('keeps the marks of its kind', async () => {
    const [, , row] = rowsOf(await toll('', 'place|value', ...UNLIKE));
    expect(shapesIn(row!.querySelector('[part="inset"] .strip')).map((shape) => shape.getAttribute('part'))).to.deep.equal(['solid', 'open']);
  });

  it('leaves the bar on the common scale as it is', async () => {
    const element = await toll('', 'place|value', 'A|1,200', 'B|494,438');
    const [small, large] = allInside(element, '.row div > .strip:not([part="inset"] .strip) [part="solid"]').map((bar) => percentOf(bar, 'width'));
    expect(small! / large!).to.be.closeTo(1200 / 494_438, 0.0001);
  });

  it('is not drawn for a zero, for no figure, or for a share', async () => {
    for (const value of ['0', 'n/a', 'more than half']) expect(inside(await toll('', 'place|value', `A|${value}`, 'B|500,000'), '[part="inset"]') === null, value).to.equal(true);
  });

  it('is mirrored where text runs from right to left', async () => {
    for (const [lang, side] of [['en', 'left'], ['ar', 'right']] as const) {
      const inset = inside(await chart(`<div lang="${lang}">${markupOf('death-toll', '', 'place|value', 'A|1,200', 'B|494,438')}</div>`), '[part="inset"]')!;
      const strip = inset.querySelector('.strip')!;
      expect(edges(shapesIn(strip)[0]!)[side]).to.be.closeTo(edges(strip)[side], 1.5);
      expect(edges(inset.querySelector('.axis text')!)[side]).to.be.closeTo(edges(inset.querySelector('.axis')!)[side], 2);
      expect(edges(inset)[side]).to.be.closeTo(edges(inset.parentElement!)[side], 1);
    }
  });

  it('stays inside a narrow chart, with labels that do not overlap', async () => {
    const element = await chart(markupOf('death-toll', '', 'place|value', 'A|1,234', 'B|9,494,438'), 280);
    const labels = [...inside(element, '[part="inset"]')!.querySelectorAll('.axis text')].map(edges);
    labels.slice(1).forEach((box, i) => { expect(box.left).to.be.greaterThan(labels[i]!.right + 3); });
    expect(inside(element, '.chart')!.scrollWidth).to.be.at.most(280);
  });
});

describe('a statistical interval', () => {
  const make = (style: string) => chart(`<death-toll ${style} value="61,202 (95% CI 22,286–209,151)"></death-toll>`);

  it('is a line with caps and a point, unless the author asks otherwise', async () => {
    for (const style of ['', 'interval-style="line"', 'interval-style="cloud"']) {
      const element = await make(style);
      expect(shapesOf(rowsOf(element)[0]), style).to.deep.equal(['interval', 'point']);
      expect(allInside(element, '.strip line.interval')).to.have.length(3);
      expect(legendOf(element)).to.deep.equal(['A dot is the estimate, the line its interval.']);
    }
  });

  it('as a gradient rises to its point and falls from it, without whiskers', async () => {
    const element = await make('interval-style="gradient"');
    const [rise, fall, point] = shapesIn(inside(element, '.strip'));
    expect(shapesOf(rowsOf(element)[0])).to.deep.equal(['rise', 'fall', 'point']);
    expect(ends(rise)[1]).to.be.closeTo(ends(fall)[0], 0.01);
    expect(percentOf(point, 'cx')).to.be.closeTo(ends(fall)[0], 0.01);
    // Unlike distances to the two ends stay unlike.
    expect((ends(fall)[1] - ends(fall)[0]) / (ends(rise)[1] - ends(rise)[0])).to.be.closeTo((209_151 - 61_202) / (61_202 - 22_286), 0.01);
    expect(inside(element, '.strip .interval') === null).to.equal(true);
    expect(legendOf(element)).to.deep.equal(['A dot is the estimate; the shade thins out towards the ends of its interval.']);
    expect(visibleText(element)).to.include('95% confidence interval: between 22,286 and 209,151');
  });

  it('as a gradient is dense at the point and thin at the ends', async () => {
    const element = await make('interval-style="gradient"');
    const opacities = (id: string) => allInside(element, `#${id} stop`).map((stop) => Number(getComputedStyle(stop).stopOpacity));
    expect(opacities('rise').at(-1)).to.be.greaterThan(opacities('rise')[0]!);
    expect(opacities('fall')[0]).to.be.greaterThan(opacities('fall').at(-1)!);
  });

  it('is the only one that a gradient is for: a range without a best figure stays a band', async () => {
    for (const value of ['25,685–29,201', '300 (200–400)', 'at least 300']) {
      const element = await chart(`<death-toll interval-style="gradient" value="${value}"></death-toll>`);
      expect(inside(element, '.strip [part="rise"], .strip [part="fall"]') === null, value).to.equal(true);
    }
  });
});

describe('nested intervals', () => {
  const make = () => chart('<death-toll value="64,260 (95% CI 55,298–78,525; span over all models 47,457–88,332)"></death-toll>');

  it('are both drawn, the narrower within the wider', async () => {
    const element = await make();
    const line = inside(element, '.strip line.interval[part="interval"]'), within = inside(element, '.strip [part="within"]');
    const drawn = allInside(element, '.strip [part="interval"], .strip [part="within"], .strip [part="span"]');
    expect(drawn).to.have.length(2);
    const boxes = drawn.map(edges).sort((a, b) => b.width - a.width);
    expect(boxes[0]!.left).to.be.lessThan(boxes[1]!.left);
    expect(boxes[0]!.right).to.be.greaterThan(boxes[1]!.right);
    expect((line ?? within) === null).to.equal(false);
    expect(inside(element, '.strip [part="point"]') === null).to.equal(false);
  });

  it('are both named in words, each with its own meaning', async () => {
    const element = await make();
    expect(allInside(element, '.meaning').map(textOf)).to.deep.equal(['95% confidence interval: between 55,298 and 78,525', 'Span over all models: between 47,457 and 88,332']);
    expect(inside(element, 'figure')!.getAttribute('aria-label')).to.include('55,298').and.include('78,525').and.include('47,457').and.include('88,332');
  });

  it('end the scale at the widest', async () => {
    const element = await make();
    const strip = edges(inside(element, '.strip')!);
    const right = Math.max(...allInside(element, '.strip [part]').map((shape) => edges(shape).right));
    expect(right).to.be.closeTo(strip.right, 2);
  });
});

describe('a distribution', () => {
  const QUANTILES = '1%: 700; 10%: 950; 25%: 1,080; 50%: 1,240; 75%: 1,430; 90%: 1,700; 99%: 2,300';
  const make = (lang = 'en') => chart(`<div lang="${lang}"><death-toll value="1,240" numerals="latn" quantiles="${QUANTILES}"></death-toll></div>`);

  it('is twenty dots between its outermost quantiles, most of them where most is likely', async () => {
    const element = await make();
    const dots = allInside(element, '.strip [part="dot"]');
    expect(dots).to.have.length(20);
    const at = dots.map((dot) => percentOf(dot, 'cx')), max = Math.max(...at);
    expect(at.filter((x) => x < max * 0.5).length).to.be.lessThan(10);
    // Half of the dots lie on either side of the median.
    const axis = allInside(element, '.axis text').map((text) => [percentOf(text, 'x'), Number(textOf(text).replace(/[^\d]/g, ''))] as const);
    const [x, people] = axis.at(-1)!, median = 1240 / people * x;
    expect(at.filter((dot) => dot < median).length).to.be.within(8, 12);
  });

  it('says what a dot is', async () => {
    expect(legendOf(await make())).to.include('Each dot is 1 chance in 20 that the number lies at its place, by the model of the source; the line is the source’s own figure.');
  });

  it('has dots that lie beside and above each other, never on one another, inside their strip', async () => {
    for (const lang of ['en', 'ar']) {
      const element = await make(lang);
      const strip = edges(inside(element, '.strip')!), boxes = allInside(element, '.strip [part="dot"]').map(edges);
      for (const [i, a] of boxes.entries()) {
        expect(a.top).to.be.at.least(strip.top - 1);
        expect(a.bottom).to.be.at.most(strip.bottom + 1);
        for (const b of boxes.slice(i + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).to.be.greaterThan(a.width * 0.6);
      }
    }
  });
});

describe('what is not verified', () => {
  const parts = (element: Chart) => rowsOf(element).map(shapesOf);
  const make = (a: string, b: string) => chart(`<casualty-bars measure="killed"><table><tr><th>certainty</th><th>value</th></tr><tr><td>${a}</td><td>737</td></tr><tr><td>${b}</td><td>728</td></tr></table></casualty-bars>`);

  it('differs in form from what is verified beside it, and the legend says so', async () => {
    const element = await make('verified', 'reported in flash updates');
    expect(parts(element)).to.deep.equal([['solid'], ['unverified']]);
    const [solid, outlined] = ['solid', 'unverified'].map((part) => getComputedStyle(inside(element, `.strip [part="${part}"]`)!));
    expect(outlined!.fill).not.to.equal(solid!.fill);
    expect(outlined!.fill).not.to.equal(outlined!.stroke);
    expect(legendOf(element)).to.deep.equal(['An outlined bar: recorded, not verified.']);
  });

  it('looks like any count where nothing is verified', async () => {
    expect(parts(await make('reported', 'alleged'))).to.deep.equal([['solid'], ['solid']]);
  });

  it('includes what is called unverified or not confirmed', async () => {
    for (const word of ['unverified', 'not confirmed', 'not yet verified', 'not independently verified', 'could not be verified', 'alleged']) {
      expect(parts(await make('verified', word)), word).to.deep.equal([['solid'], ['unverified']]);
      clear();
    }
  });

  it('does not include what states no certainty', async () => {
    expect(parts(await make('verified', ''))).to.deep.equal([['solid'], ['solid']]);
  });
});
