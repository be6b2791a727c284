import { expect } from '@open-wc/testing';
import '../../src/languages/ar.define.js';
import { allInside, chart, inside, markupOf, percentOf, tableOf, textOf, valuesOf, visibleText } from './chart.js';

type Chart = Awaited<ReturnType<typeof chart>>;

const drawn = (attributes: string, width: number, header: string, ...rows: string[]) =>
  chart(markupOf('displacement-flow', `view="matrix" heading="Moves" ${attributes}`, header, ...rows), width);
const matrix = (header: string, ...rows: string[]) => drawn('source="OCHA" since="2023-10-07" until="2024-01-01"', 900, header, ...rows);

const tablesOf = (element: Chart) => allInside<HTMLTableElement>(element, 'table.matrix');
const columnsOf = (table: Element) => [...table.querySelectorAll('thead th')].map(textOf);
const originsOf = (table: Element) => [...table.querySelectorAll('tbody th')].map(textOf);
function cellOf(element: Chart, from: string, to: string, table = tablesOf(element)[0]!): HTMLTableCellElement {
  const row = table.tBodies[0]!.rows[originsOf(table).indexOf(from)];
  const cell = row?.cells[columnsOf(table).indexOf(to) + 1];
  if (!cell) throw new Error(`no cell from ${from} to ${to}`);
  return cell;
}
const barOf = (cell: Element) => percentOf(cell.querySelector('.strip .solid'), 'width');
/** 20 places, each with each. */
const square = (names: (i: number) => string, n = 20) => Array.from({ length: n * n }, (_, i) => `${names(Math.floor(i / n))}|${names(i % n)}|${43_217 + i * 11}`);

describe('a matrix', () => {
  it('is a table with origins as rows and destinations as columns', async () => {
    const element = await matrix('from|to|value', 'Gaza City|Rafah|43,217', 'Rafah|Gaza City|12,005', 'Rafah|Khan Younis|20,000');
    const [table] = tablesOf(element);
    expect(columnsOf(table!)).to.deep.equal(['Gaza City', 'Rafah', 'Khan Younis']);
    expect(originsOf(table!)).to.deep.equal(['Gaza City', 'Rafah']);
    for (const th of table!.querySelectorAll('th')) expect(th.scope).to.equal(th.closest('thead') ? 'col' : 'row');
    expect(textOf(cellOf(element, 'Gaza City', 'Rafah'))).to.equal('43,217');
    expect(textOf(cellOf(element, 'Rafah', 'Gaza City'))).to.equal('12,005');
  });

  it('says in words which way people went', async () => {
    const element = await matrix('from|to|value', 'A|B|300');
    expect(textOf(inside(element, '.corner'))).to.match(/To →.*From ↓/);
    expect(textOf(inside(element, '[part="key"]'))).to.match(/Each row is a place that people left, each column a place that they went to/);
    expect(tablesOf(element)[0]!.getAttribute('aria-label')).to.match(/Each row is a place that people left/);
  });

  it('keeps the source’s words and whole numbers', async () => {
    const element = await matrix('from|to|value', 'A|B|at least 11,000', 'A|C|hundreds of thousands', 'B|C|1,234,567', 'C|A|10,000–25,000');
    expect(valuesOf(element)).to.have.members(['at least 11,000', 'hundreds of thousands', '1,234,567', 'between 10,000 and 25,000']);
  });

  it('draws each number from zero, on one scale, all equally long', async () => {
    const element = await matrix('step|from|to|value', '1|A|B|400', '1|A|C|100', '2|B|C|200');
    const [first, second] = tablesOf(element);
    expect([barOf(cellOf(element, 'A', 'B', first)), barOf(cellOf(element, 'A', 'C', first)), barOf(cellOf(element, 'B', 'C', second))]).to.deep.equal([100, 25, 50]);
    for (const bar of allInside(element, '.strip .solid')) expect(percentOf(bar, 'x')).to.equal(0);
    expect(visibleText(element)).to.include('the thin line in a cell stands for 400');
  });

  it('has bars that are equally long in all cells, however wide their columns are', async () => {
    const element = await matrix('from|to|value', 'A|B|300', 'A|C|40', 'B|C|nearly two million', 'C|Some long name of a place|4');
    const widths = new Set(allInside<SVGElement>(element, '.strip').map((s) => Math.round(s.getBoundingClientRect().width)));
    expect(new Set(allInside(element, '.matrix thead th').map((th) => Math.round(th.getBoundingClientRect().width))).size).to.be.greaterThan(1);
    expect([...widths]).to.deep.equal([120]);
  });

  it('marks each kind of knowledge as everywhere, and explains it', async () => {
    const element = await matrix('from|to|value', 'A|B|at least 300', 'A|C|100–200', 'B|C|hundreds', 'C|A|about 200');
    expect(cellOf(element, 'A', 'B').querySelector('.open') !== null).to.equal(true);
    expect(cellOf(element, 'A', 'C').querySelector('.span') !== null).to.equal(true);
    expect(cellOf(element, 'A', 'C').querySelector('.point') === null).to.equal(true);
    expect(cellOf(element, 'B', 'C').querySelector('.haze') !== null).to.equal(true);
    expect(cellOf(element, 'C', 'A').querySelector('.blur') !== null).to.equal(true);
    expect(allInside(element, '.legend li').length).to.equal(4);
  });
});

describe('nothing in a cell', () => {
  it('is neither a missing number nor a zero, and the three are told apart', async () => {
    const element = await matrix('from|to|value', 'A|B|0', 'B|A|n/a', 'B|C|300', 'C|B|many');
    expect(textOf(cellOf(element, 'A', 'C'))).to.equal('');
    expect(cellOf(element, 'A', 'C').querySelector('svg') === null).to.equal(true);
    expect(textOf(cellOf(element, 'B', 'A'))).to.equal('no figure reported');
    expect(cellOf(element, 'B', 'A').querySelector('svg') === null).to.equal(true);
    expect(textOf(cellOf(element, 'C', 'B'))).to.match(/many|said without a number/);
    expect(textOf(cellOf(element, 'A', 'B'))).to.equal('0');
    const key = textOf(inside(element, '[part="key"]'));
    expect(key).to.match(/An empty cell.*does not mean zero/);
    expect(key).to.match(/the pair was reported without a number/);
    expect(key).to.match(/0 is a number that was reported/);
  });

  it('is explained only where it is', async () => {
    expect(textOf(inside(await matrix('from|to|value', 'A|B|300'), '[part="key"]'))).not.to.match(/empty|without a number|0 is|dotted/);
  });
});

describe('an end that was not stated', () => {
  it('is the last row or column', async () => {
    const [table] = tablesOf(await matrix('from|to|value', '|A|9,000', 'A|B|3', 'B||7,000'));
    expect(originsOf(table!).at(-1)).to.equal('Origin not stated');
    expect(columnsOf(table!).at(-1)).to.equal('Destination not stated');
  });
});

describe('moves within one place', () => {
  it('are marked by their frame and said in words', async () => {
    const element = await matrix('from|to|value', 'Rafah|Rafah|300', 'Rafah|Gaza City|20');
    const [own, other] = [cellOf(element, 'Rafah', 'Rafah'), cellOf(element, 'Rafah', 'Gaza City')];
    expect(textOf(own)).to.match(/300 Within Rafah/);
    expect(getComputedStyle(own).borderTopStyle).to.equal('dotted');
    expect(getComputedStyle(other).borderBottomStyle).to.equal('solid');
    expect(visibleText(element)).to.include('A dotted frame: within one place.');
  });
});

describe('several figures of one pair', () => {
  it('stand under each other with what differs, and are never added', async () => {
    const element = await drawn('', 900, 'from|to|value|source|as-of', 'Aleppo|Idlib|30,000|OCHA|2024-01-01', 'Aleppo|Idlib|at least 41,000|SOHR|2024-01-05', 'Idlib|Hama|2,500|OCHA|2024-01-01');
    const entries = [...cellOf(element, 'Aleppo', 'Idlib').querySelectorAll('.entry')].map(textOf);
    expect(entries).to.deep.equal(['30,000 OCHA · As of 1 January 2024', 'at least 41,000 SOHR · As of 5 January 2024']);
    expect(visibleText(element)).not.to.include('71,000');
  });

  it('say what they share once, at the foot', async () => {
    const element = await matrix('from|to|value', 'A|B|3', 'C|D|2');
    expect(visibleText(element).split('OCHA')).to.have.length(2);
    expect(textOf(tablesOf(element)[0])).not.to.include('2024');
  });
});

describe('steps', () => {
  it('are tables with headings that say what is theirs alone', async () => {
    const element = await drawn('source="IOM"', 900, 'step|from|to|value|as-of', '2|B|C|200|2024-02-01', '1|A|B|400|2023-12-01');
    expect(allInside(element, '.matrix-head').map(textOf)).to.deep.equal(['Step 1As of 1 December 2023', 'Step 2As of 1 February 2024']);
    expect(allInside(element, '.matrix-scroll').map((r) => r.getAttribute('aria-label'))).to.deep.equal(['Step 1: Origins by destinations', 'Step 2: Origins by destinations']);
    expect(visibleText(element)).to.match(/Later steps may move the same people again/);
  });
});

describe('figures that may not share a scale', () => {
  it('have a table each, and the chart says why', async () => {
    const element = await matrix('from|to|value|measure', 'A|B|300|', 'A|B|9,000|displacements');
    expect(tablesOf(element).length).to.equal(2);
    expect(tablesOf(element).map((table) => barOf(cellOf(element, 'A', 'B', table)))).to.deep.equal([100, 100]);
    expect(allInside(element, '.matrix-head').map(textOf)).to.deep.equal(['Displaced', 'Displacements (movements)']);
    expect(allInside(element, '[part="caution"]').map(textOf).join(' ')).to.match(/do not all share one scale, because they count different things/);
  });

  it('are also people counted at one time and people who moved', async () => {
    const element = await drawn('source="IOM"', 900, 'from|to|value|as-of|since|until', 'A|B|300|2024-01-01||', 'A|B|20||2023-10-07|2023-11-01');
    expect(allInside(element, '.matrix-head p:first-child').map(textOf)).to.deep.equal(['Moved over a time', 'Counted at one time']);
    expect(visibleText(element)).to.match(/people counted at one time are not people who moved over a time/);
  });
});

describe('a return', () => {
  it('has a cell of its own kind, and the word', async () => {
    const element = await matrix('from|to|value|measure', 'B|A|300|returned', 'A|B|500|');
    const [there, back] = tablesOf(element).sort((a, b) => Number(a.querySelector('.returned') !== null) - Number(b.querySelector('.returned') !== null));
    expect(there!.querySelector('.returned') === null).to.equal(true);
    expect(textOf(back!.querySelector('td.returned'))).to.match(/Returned.*300/);
  });
});

describe('notes', () => {
  it('are numbered below, each text once, and the cells say the number', async () => {
    const element = await matrix('from|to|value|note|quote', 'A|B|300|Only at checkpoints.|', 'A|C|200||“Many left.”', 'B|C|100|Only at checkpoints.|');
    expect(textOf(cellOf(element, 'A', 'B'))).to.match(/300.*note 1/);
    expect(textOf(cellOf(element, 'A', 'C'))).to.match(/200.*note 2/);
    expect(textOf(cellOf(element, 'B', 'C'))).to.match(/100.*note 1/);
    const notes = allInside(element, '.matrix-notes li').map(textOf);
    expect(notes.length).to.equal(2);
    expect(notes[0]).to.equal('Note 1 Only at checkpoints.');
    expect(notes[1]).to.match(/^Note 2 .*Many left/);
  });

  it('that all figures share are said once', async () => {
    const element = await matrix('from|to|value|note', 'A|B|300|From phones.', 'A|C|200|From phones.');
    expect(allInside(element, '.matrix-notes li').map(textOf)).to.deep.equal(['From phones.']);
    expect(textOf(tablesOf(element)[0])).not.to.include('note');
  });

  it('leave the meaning of an interval in the cell, where it has room', async () => {
    const rows = ['A|B|20,000 (95% CI 15,000–26,000)', 'A|C|100'] as const;
    expect(textOf(cellOf(await matrix('from|to|value', ...rows), 'A', 'B'))).to.match(/95% confidence interval: between 15,000 and 26,000/);
    const narrow = await drawn('source="OCHA"', 260, 'from|to|value', ...rows);
    expect(textOf(cellOf(narrow, 'A', 'B'))).to.match(/note 1/);
    expect(textOf(inside(narrow, '.matrix-notes'))).to.match(/95% confidence interval: between 15,000 and 26,000/);
  });
});

describe('many pairs', () => {
  it('20 by 20 fits a wide page, with readable text', async () => {
    const element = await drawn('source="IOM"', 1248, 'from|to|value', ...square((i) => `Zhytomyr${i}`));
    expect(valuesOf(element).length).to.equal(400);
    const region = inside(element, '.matrix-scroll')!;
    expect(region.scrollWidth).to.be.at.most(region.clientWidth);
    expect(Math.min(...allInside(element, '.matrix th, .matrix p, .matrix .name').map((text) => parseFloat(getComputedStyle(text).fontSize)))).to.be.at.least(12);
    // No number is cut.
    expect(allInside(element, '[part="value"]').filter((value) => value.scrollWidth > value.clientWidth + 1).map(textOf)).to.deep.equal([]);
  });

  it('names its columns below once more, for sight only', async () => {
    const element = await drawn('source="IOM"', 1248, 'from|to|value', ...square((i) => `P${i}`));
    expect(inside(element, '.matrix tfoot')!.getAttribute('aria-hidden')).to.equal('true');
    expect(inside(await matrix('from|to|value', 'A|B|3'), '.matrix tfoot') === null).to.equal(true);
  });

  it('of too many places only the largest are shown, and it says how many are not', async () => {
    const rows = square((i) => `P${i}`, 45);
    const element = await drawn('source="IOM"', 900, 'from|to|value', ...rows);
    expect(originsOf(tablesOf(element)[0]!).length).to.equal(40);
    expect(visibleText(element)).to.match(/only in the table of all figures: origins 5, destinations 5, pairs 425/);
  });
});

describe('on a narrow screen', () => {
  it('the table scrolls in a region of its own, with the origins in sight, and the page does not', async () => {
    const element = await drawn('source="IOM"', 328, 'from|to|value', ...square((i) => `Place ${i}`, 8));
    const region = inside(element, '.matrix-scroll')!;
    expect([region.getAttribute('role'), region.tabIndex, region.getAttribute('aria-label')]).to.deep.equal(['region', 0, 'Origins by destinations']);
    expect(region.scrollWidth).to.be.greaterThan(region.clientWidth);
    expect(element.scrollWidth).to.be.at.most(328);
    region.scrollLeft = 200;
    const origin = inside(element, '.matrix tbody th')!.getBoundingClientRect();
    expect(Math.abs(origin.left - region.getBoundingClientRect().left)).to.be.lessThan(2);
  });

  it('a name of one endless word does not push the numbers away', async () => {
    const element = await drawn('source="IOM"', 328, 'from|to|value', `${'x'.repeat(120)}|B|3`, `A|${'y'.repeat(120)}|4`);
    expect(inside(element, '.matrix tbody th')!.getBoundingClientRect().width).to.be.lessThan(150);
    for (const th of tablesOf(element)[0]!.querySelectorAll('thead th')) expect(th.getBoundingClientRect().width).to.be.lessThan(180);
    expect(originsOf(tablesOf(element)[0]!)).to.include('x'.repeat(120));
  });
});

describe('hostile names', () => {
  it('are text, and places like any other', async () => {
    const element = await matrix('from|to|value|note', '&lt;b&gt;bold&lt;/b&gt;|constructor|100|&lt;img src=x onerror=alert(1)&gt;', '__proto__|toString|200|', 'constructor|__proto__|300|');
    expect(textOf(cellOf(element, '<b>bold</b>', 'constructor'))).to.match(/^100/);
    expect(textOf(cellOf(element, '__proto__', 'toString'))).to.equal('200');
    expect(textOf(cellOf(element, 'constructor', '__proto__'))).to.equal('300');
    expect(inside(element, 'img') === null).to.equal(true);
    expect(allInside(element, '.matrix th b').length).to.equal(0);
  });
});

describe('in Arabic', () => {
  it('runs from right to left, origins at the right and bars from there', async () => {
    const element = await drawn('lang="ar" dir="rtl" source="مثال" since="2023-10-07" until="2024-01-01"', 900, 'from|to|value', 'رفح|غزة|43,217', 'غزة|رفح|at least 11,000');
    const [table] = tablesOf(element);
    const [origin, cell] = [table!.querySelector('tbody th')!, table!.querySelector('tbody td')!].map((e) => e.getBoundingClientRect());
    expect(origin!.left).to.be.at.least(cell!.right - 3);
    const strip = table!.querySelector('.strip')!, zero = strip.querySelector('.zero')!;
    expect(zero.getBoundingClientRect().left).to.be.closeTo(strip.getBoundingClientRect().right, 2);
    expect(textOf(inside(element, '.corner'))).to.match(/إلى ←.*من ↓/);
    expect(valuesOf(element).join()).to.include('ما لا يقل عن');
  });
});

describe('every figure of a matrix', () => {
  it('is in the table of all figures too', async () => {
    const element = await matrix('from|to|value', 'A|B|300', 'B|A|n/a');
    expect(tableOf(element).flat()).to.include('300').and.include('no figure reported');
  });
});

describe('a matrix of any kind', () => {
  const rows = ['1|A|B|at least 300|OCHA|From phones.', '1|A|B|n/a|IOM|', '1|B|B|0|IOM|', '2|B||100–200|IOM|', '2||A|about 50|OCHA|Rounded.'];
  for (const [name, attributes, width] of [['wide', '', 900], ['narrow and dark', 'theme="dark"', 328], ['Arabic', 'lang="ar" dir="rtl"', 500]] as const) {
    it(`is accessible: ${name}`, async () => {
      await expect(await drawn(attributes, width, 'step|from|to|value|source|note', ...rows)).to.be.accessible();
    });
  }

  it('is accessible: 16 by 16', async () => {
    await expect(await drawn('', 900, 'from|to|value', ...square((i) => `Zhytomyr${i}`, 16))).to.be.accessible();
  });
});
