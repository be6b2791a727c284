import { expect } from '@open-wc/testing';
import { allInside, chart, inside, markupOf, problemsOf, redrawn, rowsOf, tableOf, textOf, visibleText } from './chart.js';

type Flow = Awaited<ReturnType<typeof chart>>;

const flow = (attributes: string, header: string, ...rows: string[]) => chart(markupOf('displacement-flow', `source="OCHA" ${attributes}`, header, ...rows));
const narrow = (width: number, header: string, ...rows: string[]) => chart(markupOf('displacement-flow', 'source="OCHA" as-of="2024"', header, ...rows), width);

const ribbons = (element: Flow) => allInside<SVGGElement>(element, '[part="ribbon"]');
const tones = (ribbon: Element) => [...ribbon.querySelectorAll('path')].map((path) => path.getAttribute('class'));
const names = (element: Flow) => allInside(element, '.flow .place').map(textOf);
const boxes = (element: Flow, selector: string) => allInside(element, selector).map((part) => part.getBoundingClientRect());
const press = async (element: Flow, ...keys: string[]) => {
  for (const key of keys) {
    inside(element, '.walk')!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, composed: true }));
    await redrawn(element);
  }
  return textOf(inside(element, '.read-out'));
};

describe('a movement and a count', () => {
  it('are told apart without colour: only a movement has an arrow', async () => {
    const moved = await flow('since="2024-01" until="2024-02"', 'from|to|value', 'A|B|300');
    expect(ribbons(moved)[0]!.querySelectorAll('.arrow')).to.have.length(1);
    expect(visibleText(moved)).not.to.include('without an arrow');
    const counted = await flow('measure="refugees" as-of="2024"', 'from|to|value', 'A|B|300');
    expect(ribbons(counted)[0]!.querySelectorAll('.arrow')).to.have.length(0);
    expect(visibleText(counted)).to.include('A band without an arrow is people counted on a date');
  });

  it('stand apart in one step, so that they do not read as a sum', async () => {
    const element = await flow('', 'measure|from|to|value|as-of|since|until', 'refugees|A|B|300|2024-02||', 'returned|A|C|200||2024-01|2024-02');
    expect(names(element).filter((name) => name === 'A')).to.have.length(2);
    expect(visibleText(element)).to.include('They are never added up.');
  });

  it('of movements, and of people, have a scale each', async () => {
    const element = await flow('', 'measure|place|from|to|value|as-of|since|until',
      'displacements||A|A|3,436,000||2023|2023', 'displaced|A|||1,707,000|2023-12-31||');
    expect(allInside(element, 'svg.flow')).to.have.length(1);
    expect(allInside(element, '.strip')).to.have.length(1);
    expect(visibleText(element)).to.include('These figures do not all share one scale, because they count different things.');
  });
});

describe('a return', () => {
  it('has dots, and the legend says so', async () => {
    const element = await flow('since="2025-01" until="2025-01"', 'measure|from|to|value', 'returned|South|North|over 376,000', 'displaced|North|South|8,500');
    const [back, onward] = ribbons(element);
    expect(tones(back!)).to.include('dots');
    expect(tones(onward!)).not.to.include('dots');
    expect(back!.querySelector('.dots')!.getAttribute('fill')).to.equal('url(#returned)');
    expect(inside(element, '#returned')).not.to.equal(null);
    expect(visibleText(element)).to.include('Dots: the source calls it a return.');
  });

  it('is not what going back is called', async () => {
    const element = await flow('', 'step|from|to|value', '1|North|South|300', '2|South|North|200');
    expect(ribbons(element).flatMap(tones)).not.to.include('dots');
  });
});

describe('both ways', () => {
  const ways = ['returned|South|North|41,000', 'returned|North|South|6,000'];

  it('stay two ribbons; their net is worked out and says so', async () => {
    const element = await flow('since="2024-01" until="2024-03"', 'measure|from|to|value', ...ways);
    expect(ribbons(element)).to.have.length(2);
    expect(textOf(inside(element, '[part="derived"]'))).to.equal('Worked out here, net: 35,000 more went from South to North than back.');
    expect(tableOf(element).slice(1)).to.have.length(2);
  });

  it('of two sources or periods have no net', async () => {
    const sources = await flow('since="2024-01" until="2024-03"', 'measure|from|to|value|source', `${ways[0]!}|IOM`, `${ways[1]!}|OCHA`);
    const periods = await flow('', 'measure|from|to|value|since|until', `${ways[0]!}|2024-01|2024-03`, `${ways[1]!}|2023-01|2024-03`);
    for (const element of [sources, periods]) expect(inside(element, '[part="derived"]')).to.equal(null);
  });
});

describe('counts between movements', () => {
  const rows = ['North|||120,000|2024-01-01||', 'South|||80,000|2024-01-01||', '|North|South|70,000||2024-01-02|2024-03-31', 'North|||30,000|2024-04-01||', 'South|||160,000|2024-04-01||'];
  const counted = () => flow('', 'place|from|to|value|as-of|since|until', ...rows);

  it('are bars at their places, with their numbers and days', async () => {
    const element = await counted();
    expect(allInside(element, '.flow .place').map((text) => [...text.querySelectorAll('tspan')].map(textOf).join(' '))).to.include.members(['North 120,000', 'South 160,000']);
    expect(allInside(element, '.flow .step').map(textOf)).to.deep.equal(['As of 1 January 2024', 'As of 1 April 2024']);
    const heights = allInside(element, 'rect.counted').map((bar) => Number(bar.getAttribute('height')));
    expect(heights[0]! / heights[1]!).to.be.closeTo(120 / 80, 0.01);
  });

  it('leave over what no movement tells of; nothing is balanced away', async () => {
    const element = await counted();
    const derived = ribbons(element).filter((r) => tones(r).some((tone) => tone === 'stayed' || tone === 'rest')).map((r) => tones(r)[0]);
    expect(derived).to.deep.equal(['stayed', 'rest', 'stayed', 'rest']);
    expect(textOf(inside(element, '[part="derived"]'))).to.equal('Worked out here: of the people counted in North, 50,000 are in none of the movements shown.');
    expect(names(element).filter((name) => name === 'not accounted for')).to.have.length(2);
    for (const said of ['Who stayed was not stated.', 'Nobody stated it.']) expect(visibleText(element)).to.include(said);
  });

  it('without a date or a step are left out, and the chart says which', async () => {
    const element = await flow('', 'place|from|to|value|as-of', 'North|||120,000|2024-01-01', '|North|South|70,000|', 'North|||50,000|2024-02-01', '|North|South|60,000|2024-01-15');
    expect(problemsOf(element)).to.deep.equal(['Row 2: without a step or a date, nobody can tell between which counts this belongs. Add step or as-of. It is left out of the chart.']);
    expect(ribbons(element).filter((r) => r.querySelector('.core'))).to.have.length(1);
  });
});

describe('order', () => {
  const steps = ['1|Rafah|North|10', '1|North|Centre|300', '2|Centre|Rafah|20', '2|North|North|5'];

  it('holds in every column', async () => {
    const element = await flow('order="North; centre ;Rafah"', 'step|from|to|value', ...steps);
    const columns = new Map<number, string[]>();
    for (const text of allInside<SVGTextElement>(element, '.flow .place')) {
      const x = Math.round(Number(text.querySelector('tspan')!.getAttribute('x')));
      columns.set(x, [...(columns.get(x) ?? []), `${text.getAttribute('y')!.padStart(8)} ${textOf(text)}`]);
    }
    const drawn = [...columns.values()].map((column) => column.sort().map((entry) => entry.trim().split(' ').at(-1)));
    expect(drawn).to.deep.equal([['North', 'Rafah'], ['North', 'Centre'], ['North', 'Rafah']]);
    expect(problemsOf(element)).to.deep.equal([]);
  });

  it('that names no place of the data, and a view that nobody knows, are said; the flow is drawn', async () => {
    const element = await flow('order="North; West" view="globe"', 'step|from|to|value', ...steps);
    expect(problemsOf(element)).to.deep.equal(['“order”: no row names the place “West”.', '“view”: “globe” is not known here, so a flow is drawn. Write flow, matrix or map.']);
    expect(ribbons(element)).to.have.length(4);
  });
});

describe('many movements', () => {
  const rows = Array.from({ length: 100 }, (_, i) => `Place ${i}|Camp ${i % 7}|${1000 - i}`);
  const many = () => flow('measure="displacements" since="2024-01" until="2024-02"', 'from|to|value', ...rows);

  it('are drawn one by one as far as they can be told apart; the rest is one band with its number and sum', async () => {
    const element = await many();
    expect(ribbons(element)).to.have.length(41);
    const rest = rows.slice(40).map((row) => Number(row.split('|')[2])).reduce((a, b) => a + b);
    const words = `60 smaller flows, together ${rest.toLocaleString('en')}`;
    expect(textOf(rowsOf(element).at(-1))).to.include(words);
    expect(names(element)).to.include('all others');
    expect(tableOf(element)).to.have.length(101);
  });

  it('can be opened, and closed again', async () => {
    const element = await many();
    inside(element, '[part="more"]')!.click();
    await redrawn(element);
    expect(ribbons(element)).to.have.length(81);
    inside(element, '[part="more"]')!.click();
    await redrawn(element);
    expect(ribbons(element)).to.have.length(100);
    expect(inside(element, '[part="more"]')).to.equal(null);
    inside(element, '[part="fewer"]')!.click();
    await redrawn(element);
    expect(ribbons(element)).to.have.length(81);
  });

  it('of two sources are not added up', async () => {
    const element = await flow('measure="displacements"', 'from|to|value|source', ...rows.map((row, i) => `${row}|${i % 2 ? 'IOM' : 'OCHA'}`));
    expect(textOf(rowsOf(element).at(-1))).to.include('60 smaller flows, not added up');
  });
});

describe('walking by keys', () => {
  const rows = ['1|Gaza City|Rafah|300', '2|Rafah|Khan Younis|120', '2|Rafah||at least 50'];
  const walk = () => flow('as-of="2024"', 'step|from|to|value', ...rows);

  it('goes from a place to its flows and along a flow to the next place, and reads each out', async () => {
    const element = await walk();
    expect(await press(element, 'ArrowRight')).to.equal('Gaza City: flows in: 0; flows out: 1.');
    expect(await press(element, 'ArrowRight')).to.include('Step 1: From Gaza City to Rafah').and.include('300').and.include('Source: OCHA').and.include('As of 2024');
    expect(await press(element, 'ArrowRight')).to.equal('Rafah: flows in: 1; flows out: 2.');
    expect(await press(element, 'ArrowRight')).to.include('From Rafah to Khan Younis');
    expect(await press(element, 'ArrowDown')).to.include('From Rafah, destination not stated').and.include('at least 50');
    expect(ribbons(element).map((r) => r.classList.contains('current'))).to.deep.equal([false, false, true]);
    expect(await press(element, 'ArrowLeft')).to.include('Rafah: flows in');
    expect(await press(element, 'Escape')).to.equal('');
    expect(allInside(element, '.current')).to.have.length(0);
  });

  it('takes only its own keys from the page', async () => {
    const element = await walk();
    for (const [key, taken] of [['ArrowRight', true], ['Escape', true], ['Escape', false], ['Tab', false], ['a', false]] as const) {
      const event = new KeyboardEvent('keydown', { key, cancelable: true });
      inside(element, '.walk')!.dispatchEvent(event);
      expect(event.defaultPrevented, key).to.equal(taken);
      await redrawn(element);
    }
  });

  it('follows the eye in right-to-left text', async () => {
    const element = await chart(`<div dir="rtl">${markupOf('displacement-flow', 'source="OCHA"', 'step|from|to|value', ...rows)}</div>`);
    await press(element, 'ArrowLeft');
    expect(await press(element, 'ArrowLeft')).to.include('From Gaza City to Rafah');
  });

  it('a tap on a ribbon or a name goes there too', async () => {
    const element = await walk();
    ribbons(element)[1]!.querySelector('.core')!.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await redrawn(element);
    expect(textOf(inside(element, '.read-out'))).to.include('From Rafah to Khan Younis');
    allInside(element, '.flow .place').find((text) => textOf(text) === 'Gaza City')!.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    await redrawn(element);
    expect(textOf(inside(element, '.read-out'))).to.include('Gaza City: flows in');
  });

  it('ends where new figures come', async () => {
    const element = await walk();
    await press(element, 'End');
    (element as Flow & { data: unknown }).data = [{ from: 'A', to: 'B', value: 3 }];
    await redrawn(element);
    expect(textOf(inside(element, '.read-out'))).to.equal('');
    expect(await press(element, 'Home')).to.equal('A: flows in: 0; flows out: 1.');
  });
});

describe('on a narrow screen', () => {
  const rows = ['1|North Gaza|Rafah|300', '1|Gaza City|Rafah|200', '2|Rafah|Khan Younis|250', '2|Rafah|Deir al-Balah|100', '3|Khan Younis|Gaza City|80'];

  it('the flow runs down the page, and its names do not meet', async () => {
    const element = await narrow(360, 'step|from|to|value', ...rows);
    const at = (name: string) => boxes(element, '.flow .place')[names(element).indexOf(name)]!;
    expect(at('North Gaza').bottom).to.be.lessThan(at('Rafah').top);
    expect(at('Rafah').bottom).to.be.lessThan(at('Deir al-Balah').top);
    const labels = boxes(element, '.flow .place');
    labels.forEach((a, i) => {
      for (const b of labels.slice(i + 1)) expect(a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top, names(element)[i]).to.equal(true);
    });
    const frame = inside(element, '.chart')!.getBoundingClientRect();
    for (const box of labels) expect(box.left >= frame.left && box.right <= frame.right).to.equal(true);
    expect(inside(element, '.scroll, .walk')!.scrollWidth).to.be.at.most(360);
  });

  it('a ribbon is as wide as the people who moved', async () => {
    const element = await narrow(360, 'step|from|to|value', ...rows);
    const widths = ribbons(element).map((r) => Number(r.querySelector('.end')!.getAttribute('width')));
    expect(widths[0]! / widths[4]!).to.be.closeTo(300 / 80, 0.01);
  });

  it('and side by side on a wide one', async () => {
    const element = await narrow(700, 'step|from|to|value', ...rows);
    const at = (name: string) => boxes(element, '.flow .place')[names(element).indexOf(name)]!;
    expect(at('North Gaza').right).to.be.lessThan(at('Rafah').left);
  });

  it('arrow keys follow the flow down', async () => {
    const element = await narrow(360, 'step|from|to|value', ...rows);
    await press(element, 'Home');
    expect(await press(element, 'ArrowDown')).to.include('From North Gaza to Rafah');
  });
});
