import { expect } from '@open-wc/testing';
import { allInside, chart, inside, markupOf, redrawn, textOf, visibleText } from './chart.js';

type Chart = Awaited<ReturnType<typeof chart>>;

const timeline = (attributes: string, header: string, ...rows: string[]) => chart(markupOf('toll-timeline', attributes, header, ...rows));

const seriesIn = (element: Chart) => allInside<SVGElement>(element, 'svg.timeline [part="series"]');
const pathOf = (series: Element | undefined, name: string) => series?.querySelector(`.${name}`)?.getAttribute('d') ?? '';
/** Where a path lifts the pen and sets it down, and where it goes: [[x, y], …] for each stroke. */
function strokes(d: string): [x: number, y: number][][] {
  const made: [number, number][][] = [];
  for (const [, letter, numbers] of d.matchAll(/([MLHV])([-\d.,\s]+)/g)) {
    const [a, b] = numbers!.split(/[,\s]+/).map(Number), last = made.at(-1)?.at(-1);
    if (letter === 'M') made.push([[a!, b!]]);
    else made.at(-1)!.push(letter === 'L' ? [a!, b!] : letter === 'H' ? [a!, last![1]] : [last![0], a!]);
  }
  return made;
}
/** Where the symbols of a series stand. */
const symbolsOf = (series: Element | undefined, name = 'symbol') => [...pathOf(series, name).matchAll(/M([-\d.]+),([-\d.]+)m/g)].map(([, x, y]) => [Number(x), Number(y)] as const);
/** Where a day and a number of people stand, by the labels of the axes. */
function scaleOf(element: Chart, panel = 0) {
  const labels = allInside(element, 'svg.timeline > text:not(.number-text)');
  const people = labels.filter((text) => text.getAttribute('text-anchor') === 'end').map((text) => [Number(textOf(text).replace(/,/g, '')), Number(text.getAttribute('y'))] as const);
  const starts = people.flatMap(([n], i) => (n === 0 ? [i] : []));
  const [zero, top] = [people[starts[panel]!]!, people[(starts[panel + 1] ?? people.length) - 1]!];
  return { y: (n: number) => zero[1] + (n / top[0]) * (top[1] - zero[1]), zero: zero[1] };
}
const legendOf = (element: Chart) => allInside(element, '[part="legend"] li').map(textOf);
const eventsOf = (element: Chart) => allInside(element, '[part="events"] li').map((item) => [textOf(item.querySelector('.ring')), textOf(item.lastElementChild)]);
const numbersOf = (element: Chart) => allInside(element, '.number-text').map(textOf);

describe('the reports of a series', () => {
  it('stand at their heights, from zero, in the order of their days', async () => {
    const element = await timeline('source="A"', 'as-of|value', '2024-01-03|300', '2024-01-01|100', '2024-01-02|200');
    const { y } = scaleOf(element), [series] = seriesIn(element);
    const symbols = symbolsOf(series);
    expect(symbols.map(([, at]) => at)).to.deep.equal([100, 200, 300].map((n) => Number(y(n).toFixed(1))));
    const steps = symbols.slice(1).map(([x], i) => x - symbols[i]![0]);
    expect(steps[0]).to.be.greaterThan(50).and.closeTo(steps[1]!, 0.2);
    expect(strokes(pathOf(series, 'line'))).to.have.length(1);
  });

  it('are told from those of other sources by the form of their symbols, not by colour alone', async () => {
    const element = await timeline('', 'source|as-of|value', ...['A', 'B', 'C', 'D'].map((name, i) => `${name}|2024-01-01|${100 + i * 100}`));
    const forms = seriesIn(element).map((series) => pathOf(series, 'symbol').replace(/^M[^m]+/, ''));
    expect(new Set(forms).size).to.equal(4);
    // The list shows each series with its own.
    expect(allInside(element, '[part="label"] .symbol').map((sample) => sample.getAttribute('d')!.replace(/^M[^m]+/, ''))).to.deep.equal(forms);
  });

  it('of two sources that agree lie side by side', async () => {
    const element = await timeline('', 'source|as-of|value', 'A|2024-01-01|100', 'B|2024-01-01|100', 'A|2024-01-05|200');
    const [a, b] = seriesIn(element).map((series) => symbolsOf(series)[0]!);
    expect(Math.abs(a![0] - b![0])).to.be.at.least(8);
    expect(a![1]).to.equal(b![1]);
  });

  it('that are set aside take their intervals with them', async () => {
    const element = await timeline('', 'source|as-of|value', 'A|2024-01-01|100', 'B|2024-01-01|100 (95% CI 80–120)', 'A|2024-01-05|105');
    const [, b] = seriesIn(element);
    expect(strokes(pathOf(b, 'whisker'))[0]![0]![0]).to.be.closeTo(symbolsOf(b)[0]![0], 0.5);
  });

  it('never run back in time: the day of a month’s figure is not known', async () => {
    const element = await timeline('source="A"', 'as-of|value', '2024-01|100', '2024-01-10|140', '2024-01-11|150');
    for (const line of strokes(pathOf(seriesIn(element)[0], 'line'))) expect(line.every(([x], i) => i === 0 || x >= line[i - 1]![0])).to.equal(true);
  });

  it('are joined day by day, and not across a day without a report', async () => {
    const element = await timeline('source="A"', 'as-of|value', '2024-01-01|100', '2024-01-02|120', '2024-01-04|150', '2024-01-05|160');
    const [series] = seriesIn(element);
    const lines = strokes(pathOf(series, 'line')), symbols = symbolsOf(series);
    expect(lines.map((line) => line.map(([x]) => x))).to.deep.equal([[symbols[0]![0], symbols[1]![0]], [symbols[2]![0], symbols[3]![0]]]);
    expect(pathOf(series, 'step') + pathOf(series, 'carried') + pathOf(series, 'extrapolated')).to.equal('');
  });

  it('are not joined across a day that has no figure, and that day is no zero', async () => {
    const element = await timeline('source="A"', 'as-of|value', '2024-01-01|100', '2024-01-02|n/a', '2024-01-03|120');
    const [series] = seriesIn(element);
    expect(pathOf(series, 'line')).to.equal('');
    expect(symbolsOf(series)).to.have.length(2);
    expect(symbolsOf(series).every(([, y]) => y < scaleOf(element).zero - 20)).to.equal(true);
    expect(visibleText(element)).to.include('As of 2 January 2024: no figure reported');
  });

  it('of zero stand on the line of zero', async () => {
    const element = await timeline('source="A"', 'as-of|value', '2024-01-01|0', '2024-01-02|50');
    expect(symbolsOf(seriesIn(element)[0])[0]![1]).to.be.closeTo(scaleOf(element).zero, 0.1);
  });

  it('of a month are as wide as the month', async () => {
    const element = await timeline('source="A"', 'as-of|value', '2024-01|100', '2024-06-30|200');
    const [[from, to]] = strokes(pathOf(seriesIn(element)[0], 'days')) as [[[number, number], [number, number]]];
    const [[x]] = symbolsOf(seriesIn(element)[0]) as [readonly [number, number]];
    expect(to[0] - from[0]).to.be.greaterThan(60);
    expect((from[0] + to[0]) / 2).to.be.closeTo(x, 0.2);
  });
});

describe('a figure in other words', () => {
  const one = async (value: string) => {
    const element = await timeline('source="A"', 'as-of|value', `2024-01-01|${value}`, '2024-01-05|1,000');
    const series = seriesIn(element)[0]!;
    const ends = [...series.querySelectorAll('rect.end')].map((end) => ({ part: end.getAttribute('part'), top: Number(end.getAttribute('y')), bottom: Number(end.getAttribute('y')) + Number(end.getAttribute('height')) }));
    return { element, series, ends, symbols: symbolsOf(series).slice(0, -1), y: scaleOf(element).y };
  };

  it('“at least” fades upward from its number, with nothing that ends it above', async () => {
    const { element, series, ends, symbols, y } = await one('at least 500');
    expect(ends).to.have.length(1);
    expect(ends[0]!.part).to.equal('up');
    expect(ends[0]!.bottom).to.be.closeTo(y(500), 0.2);
    expect(ends[0]!.top).to.be.lessThan(y(500) - 10);
    expect(symbols.map(([, at]) => at)).to.deep.equal([Number(y(500).toFixed(1))]);
    expect(pathOf(series, 'cap') + pathOf(series, 'whisker')).to.equal('');
    expect(legendOf(element)).to.deep.equal(['A fading end is open: at least this many; no upper end was stated.']);
  });

  it('“at least” on neighbouring days stays open above the line between them', async () => {
    const element = await timeline('source="A"', 'as-of|value', '2024-01-01|at least 500', '2024-01-02|at least 600');
    const above = strokes(pathOf(seriesIn(element)[0], 'above')), line = strokes(pathOf(seriesIn(element)[0], 'line'))[0]!;
    const lowest = above.flat().map(([, y]) => y);
    expect(Math.max(...lowest)).to.be.closeTo(Math.max(...line.map(([, y]) => y)), 0.2);
    expect(Math.min(...lowest)).to.be.lessThan(Math.min(...line.map(([, y]) => y)) - 10);
  });

  for (const value of ['300–600', 'between 300 and 600']) {
    it(`“${value}” has both its ends, and no symbol between them`, async () => {
      const { series, symbols, y, element } = await one(value);
      expect(symbols).to.deep.equal([]);
      const heights = strokes(pathOf(series, 'range')).flat().map(([, at]) => at);
      expect([Math.max(...heights), Math.min(...heights)]).to.deep.equal([y(300), y(600)].map((at) => Number(at.toFixed(1))));
      expect(pathOf(series, 'line')).to.equal('');
      expect(legendOf(element)).to.deep.equal(['A band without a dot is a range in which no best figure was given.']);
    });
  }

  it('of an estimate with its interval has a whisker with caps, and a symbol at the estimate', async () => {
    const { series, symbols, y } = await one('500 (95% CI 300–600)');
    const heights = strokes(pathOf(series, 'whisker')).flat().map(([, at]) => at);
    expect([Math.max(...heights), Math.min(...heights)]).to.deep.equal([y(300), y(600)].map((at) => Number(at.toFixed(1))));
    expect(symbols).to.have.length(1);
  });

  it('of estimates on neighbouring days has its intervals as a shade along the line', async () => {
    const element = await timeline('source="A"', 'as-of|value', '2024-01-01|500 (95% CI 300–600)', '2024-01-02|520 (95% CI 310–620)');
    const { y } = scaleOf(element);
    const heights = strokes(pathOf(seriesIn(element)[0], 'area')).flat().map(([, at]) => at);
    expect([Math.max(...heights), Math.min(...heights)]).to.deep.equal([y(300), y(620)].map((at) => Number(at.toFixed(1))));
    expect(legendOf(element)).to.include('A shade along a line is the interval of each figure on it.');
  });

  for (const [value, part] of [['about 500', 'rising'], ['nearly 500', 'soft'], ['up to 500', 'down'], ['hundreds', 'cloud']] as const) {
    it(`“${value}” has an end of its own: ${part}`, async () => {
      const { ends, symbols } = await one(value);
      expect(ends.map((end) => end.part)).to.deep.equal([part]);
      expect(symbols).to.have.length(value === 'hundreds' ? 0 : 1);
    });
  }
});

describe('an entry that is no new report', () => {
  const make = () => timeline('source="A" since="2023-01-01"', 'as-of|value|status|note', '2024-01-01|100||', '2024-01-02|100|carried forward|', '2024-01-03|130|extrapolated|', '2024-01-04|700|late registration|550 of earlier days', '2024-01-05|720||');

  it('carried forward or extrapolated is hollow, on a line of its own form, and explained', async () => {
    const element = await make(), [series] = seriesIn(element);
    expect(symbolsOf(series, 'hollow')).to.have.length(1);
    expect(symbolsOf(series, 'worked')).to.have.length(1);
    expect(getComputedStyle(series!.querySelector('.worked')!).strokeDasharray).not.to.equal(getComputedStyle(series!.querySelector('.hollow')!).strokeDasharray);
    expect(symbolsOf(series)).to.have.length(3);
    expect(strokes(pathOf(series, 'carried'))).to.have.length(1);
    expect(strokes(pathOf(series, 'extrapolated'))).to.have.length(1);
    const dashes = ['line', 'carried', 'extrapolated', 'step'].map((name) => getComputedStyle(series!.querySelector(`.${name}`)!).strokeDasharray);
    expect(dashes[0]).to.equal('none');
    expect(new Set(dashes).size).to.equal(4);
    // So do their swatches.
    expect(new Set(allInside(element, '[part="legend"] svg :first-child').map((mark) => getComputedStyle(mark).strokeDasharray)).size).to.equal(3);
    expect(legendOf(element)).to.include('A dashed line or a hollow mark carries the last report forward; nothing new was reported.')
      .and.include('A dotted line or a hollow mark is extrapolated, not counted.');
  });

  it('registered late is a step, level to its day and then up, and no rise of that day', async () => {
    const element = await make(), { y } = scaleOf(element);
    const [step] = strokes(pathOf(seriesIn(element)[0], 'step'));
    const rounded = (n: number) => Number(y(n).toFixed(1));
    expect(step!.map(([, at]) => at)).to.deep.equal([rounded(130), rounded(130), rounded(700)]);
    expect(step![1]![0]).to.equal(step![2]![0]);
    expect(legendOf(element)).to.include('A dashed step is late registration or a correction, not deaths of that day.');
  });

  it('registered late is numbered in the picture, and said with its date, its number and its note', async () => {
    const element = await make();
    expect(numbersOf(element)).to.deep.equal(['1']);
    expect(eventsOf(element)).to.deep.equal([['1', '4 January 2024: A: 700; includes deaths of earlier days that were registered late. 550 of earlier days']]);
  });

  it('that falls without a reason is a step, and said to be lower', async () => {
    const element = await timeline('source="A" since="2023-01-01"', 'as-of|value', '2024-01-01|100', '2024-01-02|90');
    expect(pathOf(seriesIn(element)[0], 'step')).not.to.equal('');
    expect(pathOf(seriesIn(element)[0], 'line')).to.equal('');
    expect(eventsOf(element)[0]![1]).to.equal('2 January 2024: A: 90; lower than before; no reason was stated');
  });

  it('of a count that began anew is a break, with the day from which it counts', async () => {
    const element = await timeline('source="Ministry" place="Lebanon"', 'as-of|since|value', '2024-12-01|2023-10-08|4,047', '2024-12-02|2024-12-02|40', '2024-12-03|2024-12-02|46');
    const [series] = seriesIn(element);
    expect(strokes(pathOf(series, 'line'))).to.have.length(1);
    expect(pathOf(series, 'step')).to.equal('');
    expect(symbolsOf(series)).to.have.length(3);
    expect(eventsOf(element)).to.deep.equal([['1', '2 December 2024: Ministry: the count begins anew; what came before is not in it']]);
  });
});

describe('versions of one count', () => {
  const make = () => timeline('source="A" since="2023-01-01"', 'as-of|value|published', '2024-01-01|100|2024-01-01', '2024-01-02|120|2024-01-02', '2024-01-02|150|2025-06-01');

  it('are two series: those first published are hollow, and neither goes on from the other', async () => {
    const element = await make(), [later, first] = seriesIn(element), { y } = scaleOf(element);
    expect(symbolsOf(later).map(([, at]) => at)).to.deep.equal([100, 150].map((n) => Number(y(n).toFixed(1))));
    expect(symbolsOf(first, 'hollow').map(([, at]) => at)).to.deep.equal([Number(y(120).toFixed(1))]);
    expect(symbolsOf(first)).to.deep.equal([]);
    expect(allInside(element, '[part="label"]').map(textOf)).to.deep.equal(['As later counted', 'As first published']);
    expect(legendOf(element)).to.include('Hollow marks are the numbers as they were first published.');
  });
});

describe('scales', () => {
  it('of killed and injured are two, with the reason, and each has its title', async () => {
    const element = await timeline('source="A"', 'measure|as-of|value', 'killed|2024-01-01|100', 'injured|2024-01-01|90,000');
    const heights = seriesIn(element).map((series, i) => scaleOf(element, i).zero - symbolsOf(series)[0]![1]);
    for (const height of heights) expect(height).to.be.greaterThan(150);
    expect(visibleText(element)).to.include('These figures do not all share one scale, because they count different things. Lengths must not be compared across scales.');
    expect(allInside(element, 'svg.timeline > text[text-anchor="start"]').map(textOf)).to.deep.equal(['Killed', 'Injured']);
  });

  for (const [why, header, a, b] of [
    ['they are counted in different units', 'as-of|counted-in|value', '2024-01-01|persons|9', '2024-01-01|families|5'],
    ['a running total is not a count of one period', 'since|until|as-of|value', '2023-01-01||2024-01-31|900', '2024-01-01|2024-01-31||50'],
  ] as const) {
    it(`are two where ${why}`, async () => {
      expect(visibleText(await timeline('source="A"', header, a, b))).to.include(`do not all share one scale, because ${why}.`);
    });
  }

  it('of periods start at zero: counts are columns, as wide as their period', async () => {
    const element = await timeline('source="A"', 'since|until|value', '2024-01|2024-01|120', '2024-02|2024-02|', '2024-03|2024-03|60');
    const columns = strokes(pathOf(seriesIn(element)[0], 'column')), { y, zero } = scaleOf(element);
    expect(columns).to.have.length(2);
    columns.forEach((column, i) => {
      const heights = column.map(([, at]) => at);
      expect(Math.max(...heights)).to.be.closeTo(zero, 0.1);
      expect(Math.min(...heights)).to.be.closeTo(y([120, 60][i]!), 0.1);
    });
    // February has no figure, and no column.
    const [january, march] = columns.map((column) => [Math.min(...column.map(([x]) => x)), Math.max(...column.map(([x]) => x))] as const);
    expect(march![0] - january![1]).to.be.closeTo((january![1] - january![0]) * 29 / 31, 3);
    expect(pathOf(seriesIn(element)[0], 'line')).to.equal('');
    expect(visibleText(element)).to.include('In February 2024: no figure reported');
  });

  it('of periods of unlike length say that heights must not be compared; months do not', async () => {
    const UNLIKE = 'The periods are not equally long, so their heights must not be compared.';
    expect(visibleText(await timeline('', 'since|until|value', '2023|2023|900', '2024-01|2024-01|60'))).to.include(UNLIKE);
    expect(visibleText(await timeline('', 'since|until|value', '2024-01|2024-01|90', '2024-02|2024-02|60'))).not.to.include(UNLIKE);
  });

  it('are redrawn when a cell, an attribute or the width changes', async () => {
    const element = await timeline('source="A"', 'as-of|value', '2024-01-01|100', '2024-01-02|200');
    const before = pathOf(seriesIn(element)[0], 'line');
    element.querySelectorAll('td')[3]!.textContent = '50';
    await redrawn(element);
    const after = pathOf(seriesIn(element)[0], 'line');
    expect(after).not.to.equal(before);
    element.setAttribute('events', '2024-01-02: A truce');
    await redrawn(element);
    expect(eventsOf(element)).to.deep.equal([['1', '2 January 2024: A truce']]);
    element.setAttribute('time-direction', 'rtl');
    await redrawn(element);
    expect(inside(element, 'svg.timeline > g')!.getAttribute('transform')).to.match(/scale\(-1 1\)/);
    for (const name of ['events', 'time-direction']) element.removeAttribute(name);
    await redrawn(element);
    expect(eventsOf(element)).to.deep.equal([]);
    expect(pathOf(seriesIn(element)[0], 'line')).to.equal(after);
  });
});
