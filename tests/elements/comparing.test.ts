import { expect } from '@open-wc/testing';
import '../../src/languages/ar.define.js';
import { allInside, chart, inside, markupOf, nameOf, percentOf, problemsOf, redrawn, rowsOf, tableOf, textOf, valuesOf, visibleText } from './chart.js';

type Chart = Awaited<ReturnType<typeof chart>>;

const toll = (attributes: string, header: string, ...rows: string[]) => chart(markupOf('death-toll', attributes, header, ...rows));
const bars = (attributes: string, header: string, ...rows: string[]) => chart(markupOf('casualty-bars', attributes, header, ...rows));

const MINISTRY = 'Gaza Health Ministry|37,877|hospital records', LANCET = 'Jamaluddine, 2025|64,260 (95% CI 55,298–78,525)|capture–recapture';
const JUNE = 'since="2023-10-07" as-of="2024-06-30"';
const june = (attributes: string, ...lines: string[]) => toll(`${JUNE} ${attributes}`, 'source|value|method', ...(lines.length > 0 ? lines : [MINISTRY, LANCET]));

const differenceOf = (element: Chart) => textOf(inside(element, '[part="difference"]'));
const cautionsOf = (element: Chart) => allInside(element, '[part="caution"]').map(textOf);
const notesOf = (element: Chart) => allInside(element, '[part="note"]').map(textOf);
const legendOf = (element: Chart) => allInside(element, '[part="legend"] li').map(textOf);
const partsOf = (row: Element | undefined, part: string) => [...(row?.querySelectorAll(`.strip [part="${part}"]`) ?? [])];

describe('compare', () => {
  const BOTH_WAYS = 'The figure from Jamaluddine, 2025 is 70% above the one from Gaza Health Ministry, which is 41% below it.';
  const INTERVAL = 'The 95% confidence interval from Jamaluddine, 2025 reaches from 46% above to 107% above the one from Gaza Health Ministry.';

  for (const named of ['1; 2', '2; 1', 'Gaza Health Ministry; Jamaluddine', 'jamaluddine, 2025;gaza', 'Jamal; 1']) {
    it(`of “${named}” says both directions and what the interval makes of it`, async () => {
      const element = await june(`compare="${named}"`);
      expect(differenceOf(element)).to.equal(`${BOTH_WAYS} ${INTERVAL}`);
      expect(problemsOf(element)).to.deep.equal([]);
    });
  }

  it('ends a sentence once after a name that ends in a full stop', async () => {
    expect(differenceOf(await june('compare="1; 2"', 'Jamaluddine et al.|200 (95% CI 100–300)|', 'Spagat et al.|300|'))).to.match(/the one from Spagat et al\.$/);
  });

  it('says nothing without the attribute, and follows it', async () => {
    const element = await june('');
    expect(inside(element, '[part="difference"]') === null).to.equal(true);
    element.setAttribute('compare', '1; 2');
    await redrawn(element);
    expect(differenceOf(element)).to.include('70% above');
    element.removeAttribute('compare');
    await redrawn(element);
    expect(inside(element, '[part="difference"]') === null).to.equal(true);
  });

  it('names an interval that reaches below the other figure', async () => {
    expect(differenceOf(await june('compare="1; 2"', 'Ministry|40,000|', 'Survey|42,000 (95% CI 30,000–50,000)|')))
      .to.include('reaches from 25% below to 25% above the one from Ministry.');
  });

  it('of rounded figures is itself about', async () => {
    expect(differenceOf(await june('compare="1; 2"', 'A|about 1,200|', 'B|1,500|'))).to.include('is about 25% above').and.include('is about 20% below');
  });

  it('of a range that is no statistical interval says nothing of its ends', async () => {
    expect(differenceOf(await june('compare="1; 2"', 'A|200|', 'B|300 (250–350)|'))).to.match(/50% above.*33% below/).and.not.match(/reaches/);
  });

  it('of a rounded figure is never said to be equal or exact', async () => {
    expect(differenceOf(await june('compare="1; 2"', 'A|about 1,200|', 'B|1,200|'))).to.include('about');
    expect(differenceOf(await june('compare="1; 2"', 'A|about 10,000|', 'B|10,001|'))).to.include('less than 1% above');
  });

  it('of two figures of one source tells them apart', async () => {
    expect(differenceOf(await june('compare="1; 2"', 'A|100|list', 'A|110|survey'))).not.to.include('figure from A is 10% above the one from A,');
  });

  it('of equal figures says that they are equal', async () => {
    expect(differenceOf(await june('compare="1; 2"', 'A|200|', 'B|200|'))).to.equal('The two figures are equal.');
  });

  for (const [header, a, b, aspect] of [
    ['group', 'all', 'civilians', 'who was counted'],
    ['place', 'Gaza Strip', 'Rafah', 'place'],
    ['as-of', '2024-01-01', '2024-06-30', 'date or period'],
    ['since', '2023-10-07', '2024-01-01', 'date or period'],
    ['measure', 'killed', 'died', 'what was counted'],
    ['counted-in', 'persons', 'families', 'unit of count'],
  ] as const) {
    it(`refuses a difference between figures that differ in ${header}, with the reason`, async () => {
      const element = await toll('compare="1; 2"', `source|value|${header}`, `A|200|${a}`, `B|300|${b}`);
      expect(differenceOf(element)).to.equal(`No difference is worked out, because these figures differ in ${aspect}.`);
      expect(differenceOf(element)).not.to.include('%');
    });
  }

  for (const value of ['at least 300', 'nearly 300', 'up to 300', '300–400', 'hundreds', 'n/a']) {
    it(`works out no difference from “${value}”`, async () => {
      const element = await june('compare="1; 2"', 'A|200|', `B|${value}|`);
      expect(differenceOf(element)).to.equal('No difference is worked out, because not both figures are a number of their own.');
    });
  }

  for (const named of ['1', '1; 3', '1; 1', '1; 2; 3', 'Nobody; 1', 'A; A', '; ;', '0; 1', '-1; 2', 'toString; constructor']) {
    it(`of “${named}”, which names no two rows, is a noted problem`, async () => {
      const element = await june(`compare="${named}"`, 'A|200|', 'B|300|');
      expect(problemsOf(element)).to.have.length(1);
      expect(problemsOf(element)[0]).to.include(named).and.match(/names no two rows/).and.not.match(/left out/);
      expect(inside(element, '[part="difference"]') === null).to.equal(true);
      expect(rowsOf(element)).to.have.length(2);
    });
  }

  it('of the beginning of two sources’ names is a problem, never a guess', async () => {
    expect(problemsOf(await june('compare="Gaza; Lancet"', 'Gaza Health Ministry|200|', 'Gaza Media Office|300|', 'Lancet|400|'))).to.have.length(1);
  });

  it('counts rows as the author wrote them, where one could not be read', async () => {
    expect(differenceOf(await june('compare="1; 3"', 'A|200|', 'B|1.200|', 'C|300|'))).to.include('The figure from C is 50% above the one from A');
  });

  it('writes markup in names as text', async () => {
    const element = await june('compare="1; 2"', '&lt;img src=x&gt;|200|', 'B|300|');
    expect(differenceOf(element)).to.include('<img src=x>');
    expect(inside(element, '[part="difference"]')!.children).to.have.length(0);
  });

  it('is written in Arabic on an Arabic page', async () => {
    const element = await chart(`<div lang="ar">${markupOf('death-toll', 'numerals="latn" compare="1; 2"', 'source|value', 'وزارة|200', 'دراسة|300')}</div>`);
    expect(differenceOf(element)).to.include('50').and.include('33').and.include('دراسة').and.not.match(/[a-z]/i);
  });
});

describe('accept', () => {
  const header = 'source|value|method|as-of|place';
  const make = (accept: string) => toll(`since="2023-10-07" ${accept}`, header, 'A|200|list|2024-01-01|Gaza Strip', 'B|300|survey|2024-06-30|Rafah');
  /** The aspects that a caution or a note names. */
  const words = (text: string) => text.replace(/^.*differ in |\. They.*$/g, '').split(/, and |, | and /);

  it('is not needed: without it every difference is a caution', async () => {
    expect(cautionsOf(await make('')).map(words)).to.deep.equal([['place', 'source', 'date or period', 'method']]);
    expect(notesOf(await make(''))).to.deep.equal([]);
  });

  for (const [accept, cautioned, noted] of [
    ['source; method', ['place', 'date or period'], ['method', 'source']],
    ['SOURCE ,method', ['place', 'date or period'], ['method', 'source']],
    ['window', ['place', 'method', 'source'], ['date or period']],
    ['period', ['place', 'method', 'source'], ['date or period']],
    ['place; period; method; source', [], ['place', 'date or period', 'method', 'source']],
  ] as const) {
    it(`“${accept}” turns those cautions into notes, and removes none`, async () => {
      const element = await make(`accept="${accept}"`);
      expect(cautionsOf(element).flatMap(words)).to.have.members([...cautioned]);
      expect(notesOf(element).flatMap(words)).to.have.members([...noted]);
    });
  }

  it('changes nothing by words that it does not know', async () => {
    const plain = await make(''), odd = await make('accept="everything; all; constructor; <b>; sources"');
    expect(visibleText(odd)).to.equal(visibleText(plain));
    expect(problemsOf(odd)).to.deep.equal([]);
  });

  it('says scale and overlap as notes as well', async () => {
    const make = (accept: string) => bars(accept, 'measure|value', 'killed|100', 'missing|50', 'displaced|9,000');
    expect(cautionsOf(await make(''))).to.have.length(2);
    const element = await make('accept="scale; overlap"');
    expect(cautionsOf(element)).to.deep.equal([]);
    expect(notesOf(element)).to.have.members(cautionsOf(await make('')));
  });

  it('does not make figures comparable: a difference stays refused', async () => {
    expect(differenceOf(await toll('accept="place" compare="1; 2"', 'source|value|place', 'A|200|Rafah', 'B|300|Gaza Strip'))).to.match(/^No difference is worked out/);
  });
});

describe('a count that its source replaced', () => {
  const revised = (attributes = '', ...more: string[]) => toll(`since="2023-10-07" as-of="2025-01-05" ${attributes}`, 'source|value|published', 'Ministry|45,805|2025-01-05', 'Ministry; Spagat et al.|49,090|2026-02', ...more);

  it('has no row of its own, whatever the order', async () => {
    expect(valuesOf(await revised())).to.deep.equal(['49,090']);
    expect(valuesOf(await toll('', 'source|value|published', 'A|5|2026', 'A|9|2025'))).to.deep.equal(['5']);
  });

  it('is marked where it was on the scale, said with its date, and explained', async () => {
    const element = await revised('', 'Survey|75,200 (95% CI 63,600–86,800)|2026-02');
    const [row] = rowsOf(element), marks = allInside(element, '.strip [part="former"]');
    expect(marks).to.have.length(1);
    expect(percentOf(marks[0], 'x1') / percentOf(partsOf(row, 'solid')[0], 'width')).to.be.closeTo(45_805 / 49_090, 0.001);
    expect(textOf(row!.querySelector('p[part="former"]'))).to.equal('Earlier figure: 45,805, published 5 January 2025');
    expect(legendOf(element)).to.include('Dashed lines are what the source gave before.');
  });

  it('stands in the table and in the accessible name, with the later one', async () => {
    const element = await revised();
    expect(tableOf(element).slice(1).map((cells) => cells[1])).to.deep.equal(['45,805', '49,090']);
    for (const part of ['45,805', 'Published 5 January 2025', '49,090', 'Published February 2026']) expect(nameOf(element)).to.include(part);
  });

  it('may have been larger: the scale reaches it', async () => {
    const element = await toll('source="Ministry"', 'value|published', '1,400|2023-11-09', 'around 1,200|2023-11-10');
    expect(percentOf(inside(element, '[part="former"]'), 'x1')).to.be.at.most(100).and.at.least(95);
  });

  it('without a number of its own is said, and not marked', async () => {
    const element = await toll('source="A"', 'value|published', 'at least 400|2024-01', '900|2024-02');
    expect(inside(element, '.strip [part="former"]') === null).to.equal(true);
    expect(textOf(inside(element, 'p[part="former"]'))).to.equal('Earlier figure: at least 400, published January 2024');
  });

  it('of another source, place or day replaces nothing', async () => {
    for (const [header, a, b] of [['source', 'A', 'B'], ['place', 'X', 'Y'], ['as-of', '2024-01', '2024-02']] as const) {
      expect(rowsOf(await toll('', `source|value|published|${header}`.replace('source|value|published|source', 'note|value|published|source'), `A|5|2024|${a}`, `A|9|2025|${b}`)), header).to.have.length(2);
    }
  });
});
