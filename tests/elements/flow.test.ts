import { expect } from '@open-wc/testing';
import { allInside, chart, inside, nameOf, problemsOf, rowsOf, tableOf, textOf, valuesOf, visibleText } from './chart.js';

type Flow = Awaited<ReturnType<typeof chart>>;

/** A flow whose rows are given as a header and cells, separated by |. */
const flow = (header: string, ...rows: string[]) => chart(`<displacement-flow source="OCHA" as-of="2024-01-01"><table>${
  [header, ...rows].map((row) => `<tr>${row.split('|').map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table></displacement-flow>`);

const ribbonsOf = (element: Flow) => allInside<SVGGElement>(element, '[part="ribbon"]');
const placesOf = (element: Flow) => allInside<SVGTextElement>(element, '.flow .place').map((text) => [...text.querySelectorAll('tspan')].map((line) => line.textContent).join(' '));
const stepsOf = (element: Flow) => allInside(element, '.flow .step').map(textOf);
/** Heights of the bars where a ribbon meets its places: first the origin's, then the destination's. */
const endsOf = (ribbon: Element) => {
  const ends = [...ribbon.querySelectorAll('rect')].map((rect) => ({ x: Number(rect.getAttribute('x')), height: Number(rect.getAttribute('height')) }));
  const xs = [...new Set(ends.map(({ x }) => x))].sort((a, b) => a - b);
  return xs.map((x) => ends.filter((end) => end.x === x).reduce((sum, { height }) => sum + height, 0));
};

describe('a ribbon', () => {
  it('is as thick as the people who moved, at both its ends', async () => {
    const element = await flow('from|to|value', 'Rafah|Khan Younis|300', 'Rafah|Deir al-Balah|100', 'Gaza City|Rafah|600');
    const [three, one, six] = ribbonsOf(element).map(endsOf);
    for (const end of [0, 1]) {
      expect(three![end]! / one![end]!).to.be.closeTo(3, 0.01);
      expect(six![end]! / one![end]!).to.be.closeTo(6, 0.01);
    }
    for (const ends of [three, one, six]) expect(ends![0]).to.be.closeTo(ends![1]!, 0.01);
  });

  it('keeps the same scale in every step', async () => {
    const element = await flow('step|from|to|value', '1|Gaza City|Rafah|800', '2|Rafah|Khan Younis|400');
    const [first, second] = ribbonsOf(element).map(endsOf);
    expect(first![0]! / second![0]!).to.be.closeTo(2, 0.01);
  });

  it('has a path that is as thick as its ends', async () => {
    const element = await flow('from|to|value', 'A|B|300', 'C|D|100');
    for (const ribbon of ribbonsOf(element)) {
      const path = ribbon.querySelector('path')!;
      const numbers = path.getAttribute('d')!.match(/-?[\d.]+/g)!.map(Number);
      // M u v0 C … u v0 L u v1 C … u v1: the last point stands below the first.
      expect(numbers.at(-1)! - numbers[1]!).to.be.closeTo(endsOf(ribbon)[0]!, 0.11);
    }
  });

  it('fades at an open end, without a bar there', async () => {
    const element = await flow('from|to|value', 'A|B|at least 300', 'C|D|300');
    const [open, closed] = ribbonsOf(element);
    const fades = [...open!.querySelectorAll('.fade')].map((path) => Number(path.getAttribute('opacity')));
    expect(fades.length).to.be.greaterThan(1);
    expect(fades).to.deep.equal([...fades].sort((a, b) => b - a));
    expect(fades.at(-1)).to.be.lessThan(0.2);
    expect(endsOf(open!)[0]).to.be.closeTo(endsOf(closed!)[0]!, 0.01);
    expect(open!.querySelector('.soft-end')).to.equal(null);
    expect(closed!.querySelector('.fade')).to.equal(null);
  });

  it('is soft where the wording leaves it open', async () => {
    const element = await flow('from|to|value', 'A|B|nearly two million', 'C|D|900,000');
    expect(ribbonsOf(element)[0]!.querySelector('path.soft')).not.to.equal(null);
    expect(ribbonsOf(element)[1]!.querySelector('path.soft')).to.equal(null);
  });

  it('is a dashed thread when nobody stated its size, and says so', async () => {
    const element = await flow('from|to|value', 'A|B|n/a', 'C|D|300');
    const [thread, drawn] = ribbonsOf(element);
    const path = thread!.querySelector('path')!;
    expect(path.getAttribute('class')).to.equal('thread');
    expect(getComputedStyle(path).strokeDasharray).not.to.equal('none');
    expect(getComputedStyle(path).fill).to.equal('none');
    expect(thread!.querySelector('rect')).to.equal(null);
    expect(drawn!.querySelector('.thread')).to.equal(null);
    expect(visibleText(element)).to.match(/dashed line is a movement whose size was not stated/);
    expect(valuesOf(element)[0]).to.equal('no figure reported');
  });

  it('of nobody is a hair, and never a thread', async () => {
    const element = await flow('from|to|value', 'A|B|0', 'C|D|300');
    const [zero, drawn] = ribbonsOf(element);
    expect(zero!.querySelector('.thread')).to.equal(null);
    expect(endsOf(zero!)[0]! / endsOf(drawn!)[0]!).to.be.lessThan(0.01);
    expect(valuesOf(element)).to.deep.equal(['0', '300']);
  });
});

describe('an end that was not stated', () => {
  it('is shown as one, on the diagram, in the list, the name and the table', async () => {
    const element = await flow('from|to|value', 'Rafah||300', '|Khan Younis|100');
    expect(placesOf(element)).to.include('destination not stated').and.include('origin not stated');
    const [first, second] = rowsOf(element).map(textOf);
    expect(first).to.include('From Rafah, destination not stated');
    expect(second).to.include('Origin not stated, to Khan Younis');
    expect(nameOf(element)).to.include('From Rafah, destination not stated, displaced: 300').and.include('Origin not stated, to Khan Younis, displaced: 100');
    expect(tableOf(element).flat()).to.include('not stated');
  });

  it('is not the same place for an origin and a destination', async () => {
    expect(placesOf(await flow('from|to|value', 'Rafah||300', '|Rafah|100'))).to.have.members(['Rafah', 'destination not stated', 'origin not stated', 'Rafah']);
  });
});

describe('a row without any end', () => {
  it('is a problem, and the others are drawn', async () => {
    const element = await flow('from|to|value', 'A|B|300', '||200', 'C|D|100');
    expect(valuesOf(element)).to.deep.equal(['300', '100']);
    expect(problemsOf(element)).to.have.length(1);
    expect(problemsOf(element)[0]).to.match(/neither from nor to.*Fill one/);
  });

  it('is named by its number', async () => {
    const element = await flow('from|to|value', 'A|B|300', '||200', 'C|D|100');
    expect(problemsOf(element)[0]).to.match(/^Row 2:/);
  });
});

describe('steps', () => {
  it('are named above the diagram and in the list', async () => {
    const element = await flow('step|from|to|value', '1|A|B|300', 'October 2023|B|C|100');
    expect(stepsOf(element)).to.deep.equal(['Step 1', 'October 2023']);
    const [first, second] = rowsOf(element).map(textOf);
    expect(first).to.match(/^Step 1: From A to B/);
    expect(second).to.match(/^October 2023: From B to C/);
  });

  it('stand in the order of their numbers or dates, not of the rows', async () => {
    expect(stepsOf(await flow('step|from|to|value', '10|C|D|1', '9|B|C|1', '1|A|B|1'))).to.deep.equal(['Step 1', 'Step 9', 'Step 10']);
    expect(stepsOf(await flow('step|from|to|value', '2024-02|B|C|1', '2023-10|A|B|1'))).to.deep.equal(['October 2023', 'February 2024']);
  });

  it('may lead from A to B and back from B to A', async () => {
    const element = await flow('step|from|to|value', '1|North Gaza|Rafah|300', '2|Rafah|North Gaza|200');
    const [there, back] = ribbonsOf(element);
    expect(placesOf(element)).to.have.members(['North Gaza', 'Rafah', 'North Gaza']);
    const xs = (ribbon: Element) => [...ribbon.querySelectorAll('rect')].map((rect) => Number(rect.getAttribute('x')));
    expect(Math.max(...xs(there!))).to.equal(Math.min(...xs(back!)));
    expect(endsOf(there!)[0]! / endsOf(back!)[0]!).to.be.closeTo(1.5, 0.01);
    expect(element.shadowRoot!.innerHTML).not.to.match(/NaN|Infinity/);
  });

  it('are said not to be added up, and one step is not', async () => {
    const caution = /may move the same people again. They are not added up/;
    expect(visibleText(await flow('step|from|to|value', '1|A|B|3', '2|B|C|2'))).to.match(caution);
    expect(visibleText(await flow('step|from|to|value', '1|A|B|3', '1|B|C|2'))).not.to.match(caution);
  });

  it('that no row names have no names; their two columns say what they are', async () => {
    expect(stepsOf(await flow('measure|from|to|value', 'displacements|A|B|3'))).to.deep.equal(['From', 'To']);
    expect(stepsOf(await flow('measure|from|to|value', 'refugees|A|B|3'))).to.deep.equal(['Came from', 'Counted in']);
    expect(stepsOf(await flow('step|measure|from|to|value', '1|displacements|A|B|3'))).to.deep.equal(['Step 1']);
  });
});

describe('movements of one place', () => {
  it('into itself are drawn like any other', async () => {
    const element = await flow('from|to|value', 'Rafah|Rafah|300');
    expect(endsOf(ribbonsOf(element)[0]!)[0]).to.be.greaterThan(0);
    expect(placesOf(element)).to.deep.equal(['Rafah', 'Rafah']);
  });
});

describe('the list below the diagram', () => {
  it('says every movement with its number, its source and its date', async () => {
    const element = await flow('from|to|value|source|as-of|note', 'A|B|at least 300|OCHA|2024-01-01|', 'C|D|hundreds|IOM; Reuters|2024-02|Not counted since.');
    const [first, second] = rowsOf(element).map(textOf);
    for (const part of ['From A to B', 'at least 300', 'OCHA', 'As of 1 January 2024']) expect(first).to.include(part);
    for (const part of ['From C to D', 'hundreds', 'IOM, as relayed by Reuters', 'As of February 2024', 'Not counted since.']) expect(second).to.include(part);
  });

  it('says once what all movements share', async () => {
    const text = visibleText(await flow('from|to|value', 'A|B|3', 'C|D|2'));
    expect(text.split('Source: OCHA')).to.have.length(2);
    expect(text.split('As of 1 January 2024')).to.have.length(2);
  });

  it('carries the numbers that stand for words without room in the diagram', async () => {
    const element = await flow('from|to|value', 'A|B|1,000,000', 'C|D|10', 'E|F|20');
    const keys = allInside(element, '.flow .key').map(textOf);
    expect(keys).to.deep.equal(['1', '2']);
    expect(textOf(rowsOf(element)[1])).to.match(/^1 From C to D/);
    expect(textOf(rowsOf(element)[2])).to.match(/^2 From E to F/);
    expect(allInside(element, '.key-text').map(textOf)).to.deep.equal(keys);
  });

  it('holds everything the diagram says, which screen readers skip', async () => {
    const element = await flow('step|from|to|value', '1|A|B|300', '2|B||n/a');
    expect(inside(element, 'svg.flow')!.getAttribute('aria-hidden')).to.equal('true');
    const list = textOf(inside(element, '.movements'));
    for (const text of [...placesOf(element), ...stepsOf(element)]) expect(list.toLowerCase()).to.include(text.toLowerCase());
  });
});

describe('a share of the people who moved', () => {
  it('is drawn as a part of the whole, and the rest as unknown', async () => {
    const element = await flow('from|to|value', 'Rafah||800,000', 'Rafah|Al-Mawasi|more than half');
    const [rest, part] = ribbonsOf(element);
    expect(rest!.querySelector('.thread')).not.to.equal(null);
    expect(part!.querySelector('.core')).not.to.equal(null);
    expect(part!.querySelector('path.soft')).not.to.equal(null);
    expect(valuesOf(element)[0]).to.equal('800,000');
    expect(textOf(rowsOf(element)[0])).to.match(/^From Rafah, in all.*The rest, number not stated/);
    expect(textOf(inside(element, 'tbody'))).to.include('in all');
    expect(inside(element, 'figure')!.getAttribute('aria-label')).to.match(/From Rafah, in all, displaced: 800,000\./);
    expect(valuesOf(element)[1]).to.equal('more than half');
  });
});
