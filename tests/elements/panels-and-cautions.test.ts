import { expect } from '@open-wc/testing';
import { allInside, chart, inside, percentOf, rowsOf, textOf, visibleText } from './chart.js';

const SEPARATE = /These figures do not all share one scale, because (.+?)\. Lengths must not be compared across scales/;
const OVERLAP = /Some people may be in more than one of these counts\. They must not be added up/;
const DIFFER = /These figures differ in (.+?)\. They are drawn side by side, not added up/;

/** Bars whose rows are given as a header and cells, separated by |. */
const bars = (header: string, ...rows: string[]) => chart(`<casualty-bars source="OCHA" as-of="2024-01-01"><table>${
  [header, ...rows].map((row) => `<tr>${row.split('|').map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table></casualty-bars>`);
const panelsOf = (element: Awaited<ReturnType<typeof bars>>) => allInside(element, '.panel');

describe('figures that count different things', () => {
  it('get a scale of their own each, and the chart says why', async () => {
    const element = await bars('measure|value', 'killed|100', 'displaced|1,000,000', 'injured|50', 'displacements|2,000,000');
    expect(panelsOf(element).map((panel) => [...panel.querySelectorAll('[part="label"]')].map(textOf))).to.deep.equal([
      ['Killed', 'Injured'], ['Displaced'], ['Displacements (movements)'],
    ]);
    expect(panelsOf(element).map((panel) => percentOf(panel.querySelector('[part="solid"]'), 'width'))).to.deep.equal([100, 100, 100]);
    expect(panelsOf(element).every((panel) => panel.querySelectorAll('.axis').length === 1)).to.equal(true);
    expect(SEPARATE.exec(visibleText(element))![1]).to.equal('they count different things');
  });

  for (const [why, header, a, b] of [
    ['one count is a part of another', 'measure|value', 'casualties|30', 'killed|10'],
    ['they are counted in different units', 'measure|counted-in|value', 'displaced|persons displaced|500', 'displaced|households|100'],
    ['a running total is not a count of one period', 'measure|value|since|until', 'killed|300|2023-01-01|', 'killed|40|2024-03-01|2024-03-31'],
    ['the count began anew', 'measure|value|since', 'killed|300|2023-01-01', 'killed|40|2024-03-01'],
  ] as const) {
    it(`have a scale each, because ${why}`, async () => {
      const element = await bars(header, a, b);
      expect(panelsOf(element)).to.have.length(2);
      expect(SEPARATE.exec(visibleText(element))![1]).to.equal(why);
    });
  }

  it('of unlike natures are told apart even where only words say so', async () => {
    expect(panelsOf(await bars('measure|value', 'killed|100', 'houses destroyed|5'))).to.have.length(2);
  });

  it('that may be compared share one scale, without the sentence', async () => {
    const element = await bars('measure|value', 'killed|100', 'injured|200');
    expect(panelsOf(element)).to.have.length(1);
    expect(visibleText(element)).not.to.match(SEPARATE);
  });

  it('keep a figure without a number beside the one before it', async () => {
    expect(panelsOf(await bars('measure|value', 'killed|100', 'displaced|n/a'))).to.have.length(1);
  });
});

describe('the caution about people counted twice', () => {
  for (const [measures, applies] of [
    [['killed', 'missing'], true],
    [['killed', 'presumed-dead'], true],
    [['casualties', 'injured'], true],
    [['killed', 'injured'], false],
    [['killed', 'killed'], false],
    [['killed', 'displaced'], false],
  ] as const) {
    it(`${applies ? 'stands' : 'does not stand'} under ${measures.join(' and ')}`, async () => {
      const element = await bars('measure|group|value', `${measures[0]}|men|10`, `${measures[1]}|women|20`);
      expect(OVERLAP.test(visibleText(element))).to.equal(applies);
    });
  }
});

describe('the caution about differences', () => {
  for (const [header, a, b, named] of [
    ['source', 'OCHA', 'UNRWA', 'source'],
    ['as-of', '2024-01-01', '2024-02-01', 'date or period'],
    ['place', 'Rafah', 'Gaza City', 'place'],
    ['method', 'hospital records', 'survey', 'method'],
    ['certainty', 'verified', 'alleged', 'certainty'],
  ] as const) {
    it(`names a differing ${header}`, async () => {
      const element = await bars(`measure|value|${header}`, `killed|10|${a}`, `killed|20|${b}`);
      expect(DIFFER.exec(visibleText(element))![1]).to.equal(named);
    });
  }

  it('names all of them as a list', async () => {
    const element = await bars('measure|value|source|place', 'killed|10|OCHA|Rafah', 'killed|20|UNRWA|Gaza City');
    expect(DIFFER.exec(visibleText(element))![1]).to.equal('place and source');
  });

  it('does not stand where figures differ only in what or whom they count', async () => {
    expect(visibleText(await bars('measure|group|value', 'killed|men|10', 'injured|women|20'))).not.to.match(DIFFER);
  });

  it('does not stand under a single figure', async () => {
    expect(visibleText(await chart('<death-toll value="5" source="OCHA"></death-toll>'))).not.to.match(DIFFER);
  });
});

describe('source and date', () => {
  it('stand once when all rows share them', async () => {
    const text = visibleText(await bars('measure|value', 'killed|10', 'injured|20'));
    expect(text.split('OCHA')).to.have.length(2);
    expect(text.split('1 January 2024')).to.have.length(2);
  });

  it('stand in each row when they differ', async () => {
    const element = await bars('measure|value|source|as-of', 'killed|10|OCHA|2024-01-01', 'injured|20|UNRWA|2024-02-01');
    const [first, second] = rowsOf(element).map(textOf);
    expect(first).to.include('OCHA').and.include('1 January 2024');
    expect(second).to.include('UNRWA').and.include('1 February 2024');
  });

  it('of a row that states none are said to be missing, in that row', async () => {
    const element = await chart('<casualty-bars><table><tr><th>measure</th><th>value</th><th>source</th></tr><tr><td>killed</td><td>10</td><td>OCHA</td></tr><tr><td>injured</td><td>20</td><td></td></tr></table></casualty-bars>');
    const [first, second] = rowsOf(element).map(textOf);
    expect(first).not.to.match(/source not stated/i);
    expect(second).to.match(/source not stated/i);
  });

  it('link to the source when its address is given', async () => {
    const link = inside<HTMLAnchorElement>(await chart('<death-toll value="5" source="OCHA" source-url="https://example.org/report"></death-toll>'), '[part="row"] a')!;
    expect(link.href).to.equal('https://example.org/report');
    expect(link.rel).to.include('noopener');
    expect(textOf(link)).to.equal('OCHA');
  });

  it('say that a party to the conflict is one', async () => {
    expect(visibleText(await chart('<death-toll value="5" source="The army" source-role="party"></death-toll>'))).to.include('The army (a party to the conflict)');
  });
});

describe('the legend', () => {
  const keysOf = (element: Awaited<ReturnType<typeof bars>>) => allInside(element, '[part="legend"] li').map(textOf);

  it('is not there under plain counts', async () => {
    expect(inside(await bars('measure|value', 'killed|10', 'injured|20'), '[part="legend"]')).to.equal(null);
  });

  for (const [value, said] of [
    ['at least 400', /fading end is open/],
    ['nearly 400', /what the figure leaves open/],
    ['hundreds', /only an order of magnitude/],
    ['about 400', /about, not exact/],
    ['300–400', /no best figure was given/],
    ['350 (300–400)', /dot on a band is the best figure/],
    ['400 (95% CI 300–500)', /dot is the estimate, the line its interval/],
    ['more than half', /no percentage was given/i],
  ] as const) {
    it(`explains the mark of “${value}”, and no other`, async () => {
      const keys = keysOf(await bars('measure|group|value', `killed|men|${value}`, 'killed|women|500'));
      expect(keys).to.have.length(1);
      expect(keys[0]).to.match(said);
    });
  }

  it('explains a slanted bar', async () => {
    expect(keysOf(await bars('measure|value', 'killed|10', 'presumed-dead|20'))[0]).to.match(/presumed, not confirmed/);
  });
});
