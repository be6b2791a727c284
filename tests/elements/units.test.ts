import { expect } from '@open-wc/testing';
import '../../src/languages/ar.define.js';
import type { CasualtyBars } from '../../src/elements/casualty-bars/casualty-bars.js';
import { allInside, chart, inside, nameOf, problemsOf, redrawn, rowsOf, textOf, valuesOf, visibleText } from './chart.js';

const table = (...values: string[]) => `<table><tr><th>group</th><th>measure</th><th>value</th></tr>${
  values.map((value, i) => `<tr><td>Group ${i + 1}</td><td>killed</td><td>${value}</td></tr>`).join('')}</table>`;
const units = (unit: string, ...values: string[]) => chart(`<casualty-bars unit="${unit}">${table(...values)}</casualty-bars>`);

const pathOf = (row: Element | undefined, tone: string) => row?.querySelector<SVGPathElement>(`[part="units"] .${tone}`) ?? null;
/** How many marks of a tone a row has. */
const marksOf = (row: Element | undefined, tone: string) => pathOf(row, tone)?.getAttribute('d')?.match(/z/g)?.length ?? 0;
const tonesOf = (row: Element | undefined) => [...(row?.querySelectorAll('[part="units"] path') ?? [])].map((path) => path.classList[1]);
const keyOf = (element: Awaited<ReturnType<typeof units>>) => allInside(element, '.unit-key li').map(textOf);

describe('people as units', () => {
  it('are one mark for so many people, and the chart says so and that it rounds', async () => {
    const element = await units('100', '420', '160', '40');
    expect(rowsOf(element).map((row) => marksOf(row, 'known'))).to.deep.equal([4, 2, 1]);
    expect(keyOf(element)).to.deep.equal(['One mark is 100 people, rounded to the nearest mark.']);
    expect(inside(element, '.unit-key')!.closest('[aria-hidden]')).to.equal(null);
  });

  it('of one person a mark are not said to be rounded', async () => {
    expect(keyOf(await units('1', '12'))).to.deep.equal(['One mark is one person.']);
  });

  it('keep the number in words and the name of the chart', async () => {
    const bars = await chart(`<casualty-bars>${table('42,500', 'at least 11,000')}</casualty-bars>`);
    const element = await units('500', '42,500', 'at least 11,000');
    expect(valuesOf(element)).to.deep.equal(['42,500', 'at least 11,000']);
    expect(nameOf(element)).to.equal(nameOf(bars));
  });

  it('take the place of bars and axis, and are hidden from screen readers', async () => {
    const element = await units('100', '420');
    expect(inside(element, '.strip, .axis')).to.equal(null);
    expect(inside(element, '[part="units"]')!.getAttribute('aria-hidden')).to.equal('true');
  });

  it('are as long on the screen as their number is large, all from one line', async () => {
    const element = await units('1', '40', '20');
    const [long, short] = rowsOf(element).map((row) => pathOf(row, 'known')!.getBoundingClientRect());
    expect(long!.left).to.equal(short!.left);
    expect(long!.width / short!.width).to.be.closeTo(2, 0.1);
  });

  it('are one node for each kind, however many they are', async () => {
    const element = await units('1', '900');
    expect(marksOf(rowsOf(element)[0], 'known')).to.equal(900);
    expect(allInside(element, '[part="units"] *')).to.have.length(2);
  });

  it('have one size in the whole chart, also on scales that must not be compared', async () => {
    const element = await chart(`<casualty-bars unit="2,000"><table><tr><th>measure</th><th>value</th></tr>
      <tr><td>killed</td><td>42,500</td></tr><tr><td>displaced</td><td>1,900,000</td></tr></table></casualty-bars>`);
    const [killed, displaced] = rowsOf(element).map((row) => /h([\d.]+)/.exec(pathOf(row, 'known')!.getAttribute('d')!)![1]);
    expect(killed).to.equal(displaced);
    expect(visibleText(element)).to.match(/do not all share one scale/);
  });

  it('follow their attribute', async () => {
    const element = await units('100', '420');
    element.setAttribute('unit', '20');
    await redrawn(element);
    expect(marksOf(rowsOf(element)[0], 'known')).to.equal(21);
    element.removeAttribute('unit');
    await redrawn(element);
    expect(inside(element, '[part="units"]')).to.equal(null);
    expect(inside(element, '.strip')).not.to.equal(null);
  });

  it('take a number from a script as well', async () => {
    const element = Object.assign(await units('', '420'), { unit: 100 });
    await redrawn(element);
    expect(marksOf(rowsOf(element)[0], 'known')).to.equal(4);
  });

  it('stand in plain markup too', async () => {
    const { upgradeEmbeds } = await import('../../src/embed/upgrade.js');
    const box = document.createElement('div');
    box.innerHTML = `<figure data-chart="casualty-bars" data-unit="100">${table('420')}</figure>`;
    document.body.append(box);
    const [element] = upgradeEmbeds(box);
    expect((element as CasualtyBars).unit).to.equal('100');
    box.remove();
  });
});

describe('uncertain people as units', () => {
  const cases: [value: string, tones: string[], key: RegExp[]][] = [
    ['at least 500', ['known', 'open'], [/fading end is open/]],
    ['about 500', ['known', 'likely', 'possible'], [/pale mark/, /outlined mark/]],
    ['nearly 500', ['known', 'possible'], [/outlined mark/]],
    ['at most 500', ['possible'], [/outlined mark/]],
    ['300–500', ['known', 'possible'], [/outlined mark/]],
    ['400 (95% CI 300–500)', ['known', 'likely', 'possible'], [/pale mark/, /outlined mark/]],
    ['hundreds', [], [/order of magnitude/]],
  ];
  for (const [value, tones, key] of cases) {
    it(`“${value}” has marks ${tones.join(', ') || 'of no kind'}, and the key explains them`, async () => {
      const element = await units('10', value, '600');
      expect(tonesOf(rowsOf(element)[0])).to.deep.equal(tones);
      const [, ...others] = keyOf(element);
      expect(others).to.have.length(key.length);
      key.forEach((pattern, i) => { expect(others[i]).to.match(pattern); });
    });
  }

  it('fade to nothing beyond “at least”', async () => {
    const element = await units('10', 'at least 500');
    const open = pathOf(rowsOf(element)[0], 'open')!;
    expect(getComputedStyle(open).fill).to.equal('none');
    const id = /url\("?#(.+?)"?\)/.exec(getComputedStyle(open).stroke)![1]!;
    expect(Number(getComputedStyle(allInside(element, `#${id} stop`).at(-1)!).stopOpacity)).to.equal(0);
  });

  it('differ in form, not in colour alone', async () => {
    const [row] = rowsOf(await units('10', '400 (95% CI 300–500)'));
    const look = (tone: string) => {
      const { fill, fillOpacity, stroke } = getComputedStyle(pathOf(row, tone)!);
      return [fill === 'none' ? 'empty' : fillOpacity, stroke === 'none' ? 'no line' : 'line'];
    };
    expect(['known', 'likely', 'possible'].map(look)).to.deep.equal([['1', 'line'], ['0.5', 'line'], ['empty', 'line']]);
  });

  it('that are presumed are slanted, as their bars are', async () => {
    const element = await chart(`<casualty-bars unit="10"><table><tr><th>measure</th><th>value</th></tr>
      <tr><td>killed</td><td>40</td></tr><tr><td>presumed-dead</td><td>40</td></tr></table></casualty-bars>`);
    const [sure, presumed] = rowsOf(element);
    expect(pathOf(sure, 'known')!.getAttribute('d')).not.to.include('l');
    expect(pathOf(presumed, 'known')!.getAttribute('d')).to.include('l');
    expect(marksOf(presumed, 'known')).to.equal(4);
    expect(keyOf(element)[1]).to.match(/^Slanted/);
  });

  it('are no marks where no number was stated: a share keeps its scale, a gap its words', async () => {
    const [share, gap, count] = rowsOf(await units('10', 'more than half', '', '40'));
    expect(share!.querySelector('[part="units"]')).to.equal(null);
    expect([...share!.querySelectorAll('.axis text')].map(textOf)[0]).to.equal('none');
    expect(gap!.querySelector('svg')).to.equal(null);
    expect(marksOf(count, 'known')).to.equal(4);
  });
});

describe('a count too small for a mark', () => {
  it('is a small one that says so: nobody is rounded to nothing', async () => {
    const [few, many] = rowsOf(await units('100', '3', '400'));
    expect(marksOf(few, 'known')).to.equal(1);
    expect(pathOf(few, 'known')!.getBoundingClientRect().width).to.be.lessThan(pathOf(many, 'known')!.getBoundingClientRect().height * 0.75);
    expect(textOf(few)).to.include('The small mark is fewer than half a mark.');
    expect(textOf(many)).not.to.include('half a mark');
  });

  it('is not a stated zero, which has no mark and keeps its number', async () => {
    const [zero] = rowsOf(await units('100', '0', '400'));
    expect(tonesOf(zero)).to.deep.equal([]);
    expect(textOf(zero!.querySelector('[part="value"]'))).to.equal('0');
    expect(textOf(zero)).not.to.include('half a mark');
  });
});

describe('a unit that will not do', () => {
  for (const unit of ['abc', '0', '-5', '1.5', 'at least 100']) {
    it(`like “${unit}” is said in place, and bars are drawn`, async () => {
      const element = await units(unit, '420');
      expect(inside(element, '[part="units"]')).to.equal(null);
      expect(inside(element, '.strip [part="solid"]')).not.to.equal(null);
      expect(problemsOf(element)).to.have.length(1);
      expect(problemsOf(element)[0]).to.match(/^“unit”: .*Write a whole number of people a mark, here 1 or more\.$/);
    });
  }

  it('because it can be read in two ways is not guessed', async () => {
    expect(problemsOf(await units('1.000', '42,500'))).to.deep.equal(['“unit”: “1.000” can be read in two ways (1 / 1000). Write the digits without separators.']);
  });

  it('because there would be too many marks says which would do', async () => {
    const element = await units('10', '42,500', '99,546', 'at least 11,000');
    expect(inside(element, '[part="units"]')).to.equal(null);
    expect(problemsOf(element)[0]).to.match(/here 100 or more/);
    element.setAttribute('unit', '100');
    await redrawn(element);
    expect(problemsOf(element)).to.deep.equal([]);
    expect(marksOf(rowsOf(element)[1], 'known')).to.equal(995);
  });

  for (const [what, figure] of [
    ['movements', 'measure="displacements" value="3,435,904"'],
    ['households', 'measure="displaced" value="12,000 households"'],
    ['an order of magnitude', 'measure="killed" value="thousands"'],
  ] as const) {
    it(`because ${what} are no number of people leaves the bar`, async () => {
      const element = await chart(`<casualty-bars unit="1,000" ${figure}></casualty-bars>`);
      expect(inside(element, '.strip')).not.to.equal(null);
      expect(inside(element, '[part="units"], .unit-key')).to.equal(null);
      expect(problemsOf(element)).to.deep.equal(['“unit”: “1,000” cannot be drawn here.']);
    });
  }

  it('is not asked of a chart that has no figures', async () => {
    expect(problemsOf(await chart('<casualty-bars unit="abc"></casualty-bars>'))).to.have.length(1);
  });
});

describe('units in a page', () => {
  for (const width of [280, 360, 800]) {
    it(`of ${width} px stay within their chart`, async () => {
      const element = await chart(`<casualty-bars unit="100">${table('42,500', '99,546', 'at least 11,000')}</casualty-bars>`, width);
      const { left, right } = inside(element, '.chart')!.getBoundingClientRect();
      for (const svg of allInside<SVGElement>(element, '[part="units"]')) {
        const box = svg.getBoundingClientRect();
        expect(box.left).to.be.at.least(left);
        expect(box.right).to.be.at.most(right - 16);
      }
    });
  }

  it('from right to left start at the right, and the words are those of the page', async () => {
    const element = await chart(`<div lang="ar" dir="rtl"><casualty-bars unit="100" measure="killed" value="420"></casualty-bars></div>`);
    const svg = inside<SVGElement>(element, '[part="units"]')!, marks = pathOf(rowsOf(element)[0], 'known')!.getBoundingClientRect();
    expect(svg.getBoundingClientRect().right - marks.right).to.be.lessThan(5);
    expect(svg.getBoundingClientRect().right).to.be.closeTo(svg.parentElement!.getBoundingClientRect().right, 1);
    expect(textOf(inside(element, '.unit-key'))).to.match(/علامة/);
  });
});
