import { expect, fixture } from '@open-wc/testing';
import { allInside, chart, inside, markupOf, nameOf, problemsOf, redrawn, rowsOf, settled, tableOf, textOf, visibleText } from './chart.js';

type Chart = Awaited<ReturnType<typeof chart>>;

const timeline = (attributes: string, header: string, ...rows: string[]) => chart(markupOf('toll-timeline', attributes, header, ...rows));

const eventsOf = (element: Chart) => allInside(element, '[part="events"] li').map((item) => [textOf(item.querySelector('.ring')), textOf(item.lastElementChild)]);
const numbersOf = (element: Chart) => allInside(element, '.number-text').map(textOf);
const labelsOf = (element: Chart) => allInside(element, '[part="label"]').map(textOf);
const middleOf = (element: Element) => {
  const { left, right } = element.getBoundingClientRect();
  return (left + right) / 2;
};
const dayOf = (i: number) => new Date(Date.UTC(2016, 0, 1 + i)).toISOString().slice(0, 10);

/** A chart of rows that a script sets. */
async function withData(data: NonNullable<Chart['data']>, attributes = '') {
  const box = await fixture(`<div style="width:700px"><toll-timeline ${attributes}></toll-timeline></div>`);
  const element = box.firstElementChild as Chart;
  element.data = data;
  return settled(element);
}
const DAILY = (count: number) => Array.from({ length: count }, (_, i) => ({ source: 'A', 'as-of': dayOf(i), value: 100 + i }));

describe('the list of series', () => {
  it('says each figure of a short series with its day and its qualifier', async () => {
    const element = await timeline('since="2023-10-07"', 'source|as-of|value|status', 'A|2024-01-01|at least 100|', 'A|2024-01-02|120|late registration', 'B|2024-01-02|150 (95% CI 130–190)|', 'B|2024-01-04|n/a|');
    expect(labelsOf(element)).to.deep.equal(['A', 'B']);
    expect(rowsOf(element).map((row) => [...row.querySelectorAll('.said')].map(textOf))).to.deep.equal([
      ['As of 1 January 2024: at least 100.', 'As of 2 January 2024: 120 (includes deaths of earlier days that were registered late).'],
      ['As of 2 January 2024: 150 (95% confidence interval: between 130 and 190).', 'As of 4 January 2024: no figure reported.'],
    ]);
    expect(visibleText(element)).to.include('Counted since 7 October 2023');
  });

  it('says of a long series how many figures it has, the first, the latest and the days left open', async () => {
    const element = await timeline('source="A"', 'as-of|value', ...Array.from({ length: 16 }, (_, i) => `2024-01-${String(i + 1).padStart(2, '0')}|${100 + i}`).filter((_, i) => i !== 3 && i !== 4));
    const [row] = rowsOf(element);
    expect(textOf(row!.querySelector('[part="label"]'))).to.equal('A: 14 figures, from 1 January 2024 to 16 January 2024.');
    expect([...row!.querySelectorAll('.said')].map(textOf)).to.deep.equal([
      'First: 100, as of 1 January 2024.', 'Latest: 115, as of 16 January 2024.', '2 days between the first and the latest have no figure here and are left open.',
    ]);
  });

  it('stands under what was counted, of one figure as of many', async () => {
    for (const rows of [['2024-01-01|100'], ['2024-01-01|100', '2024-01-02|200']]) {
      expect(visibleText(await timeline('measure="injured" place="Rafah"', 'as-of|value', ...rows)), `${rows.length}`).to.include('Injured, Rafah');
    }
  });

  for (const [header, a, b] of [['source', 'A', 'B'], ['place', 'Rafah', 'Gaza City'], ['group', 'women', 'men'], ['certainty', 'verified', 'alleged'], ['revision', 'first list', 'second list']] as const) {
    it(`has a series for each ${header}, named by it`, async () => {
      const element = await timeline('', `as-of|value|${header}`, `2024-01-01|100|${a}`, `2024-01-02|200|${b}`);
      expect(labelsOf(element)).to.have.length(2);
      labelsOf(element).forEach((label, i) => { expect(label.toLowerCase()).to.include([a, b][i]!.toLowerCase()); });
    });
  }

  it('names movements by their ends, and calls people counted on a date no running total', async () => {
    const element = await timeline('source="IDMC"', 'measure|place|from|to|since|until|as-of|value', 'displacements||Sudan|Sudan|2023|2023||600', 'displaced|Sudan|||||2023-12-31|900');
    expect(labelsOf(element)).to.deep.equal(['Within Sudan, displacements (movements), counts of single periods', 'Displaced, Sudan, counted at one time']);
    expect(nameOf(element)).to.include('Within Sudan, displacements').and.not.include('running total');
    // Both are of Sudan.
    expect(visibleText(element)).not.to.include('differ in place');
  });

  it('says that movements between other places differ in place', async () => {
    const element = await timeline('source="UNHCR" measure="refugees" as-of="2023-12-31"', 'from|to|value', 'Sudan|Chad|600', 'Sudan|Egypt|900');
    expect(labelsOf(element)).to.deep.equal(['From Sudan to Chad', 'From Sudan to Egypt']);
    expect(visibleText(element)).to.include('These figures differ in place.').and.not.include('Some people may be');
  });

  it('says of figures of one day that differ in nothing said that they may count the same people', async () => {
    const rows = Array.from({ length: 13 }, (_, i) => `2024-01-01|${100 + i}`);
    const element = await timeline('source="A"', 'as-of|value', ...rows);
    expect(visibleText(element)).to.include('Some people may be in more than one of these counts.').and.not.match(/First:|Latest:/);
    expect(nameOf(element)).to.include('A: 13 figures');
  });

  it('never joins counts of different methods into one line', async () => {
    const element = await timeline('source="A"', 'as-of|value|method', '2024-01-01|100|list of names', '2024-01-02|700|survey');
    expect(inside(element, 'svg.timeline [part="line"]') === null).to.equal(true);
  });

  it('says that a party to the conflict is one, with and without others', async () => {
    for (const rows of [['The army|party|2024-01-01|100'], ['The army|party|2024-01-01|100', 'OCHA|UN|2024-01-01|200']]) {
      expect(visibleText(await timeline('', 'source|source-role|as-of|value', ...rows)), `${rows.length} sources`).to.include('The army (a party to the conflict)');
    }
  });

  it('links to the sources whose address is given', async () => {
    const element = await timeline('', 'source|source-url|as-of|value', 'A|https://example.org/a|2024-01-01|100', 'B|javascript:alert(1)|2024-01-01|200');
    expect(allInside<HTMLAnchorElement>(element, '[part="row"] a').map((link) => link.href)).to.deep.equal(['https://example.org/a']);
  });
});

describe('events', () => {
  const make = () => timeline('events="2024-01-05 to 2024-01-07: A summit; 2024-01-02: A truce; 2002: Long before; 2030-01: Long after" since="2023-01-01"', 'source|as-of|value|status', 'A|2024-01-01|100|', 'A|2024-01-03|120|correction', 'A|2024-01-09|200|');

  it('are numbered in the order of their days, in the picture and in the list alike', async () => {
    const element = await make();
    expect(numbersOf(element)).to.deep.equal(['1', '2', '3']);
    expect(eventsOf(element).slice(0, 3)).to.deep.equal([
      ['1', '2 January 2024: A truce'], ['2', '3 January 2024: A: 120; corrected by the source'], ['3', 'From 5 January 2024 to 7 January 2024: A summit'],
    ]);
    const at = allInside(element, '.number-text').map(middleOf);
    expect(at).to.deep.equal([...at].sort((a, b) => a - b));
  });

  it('outside the time shown are named, without a number, and do not stretch the axis', async () => {
    const element = await make();
    expect(eventsOf(element).slice(3)).to.deep.equal([['', '2002: Long before (outside the time shown)'], ['', 'January 2030: Long after (outside the time shown)']]);
    const dates = allInside(element, '.timeline > text').map(textOf).join(' ');
    expect(dates).not.to.match(/2002|2030/);
  });

  it('of a period are as wide as it is, those of a day a line', async () => {
    const element = await make();
    const [period] = allInside(element, '.mark-period'), days = allInside(element, '.mark-day').map(middleOf);
    expect(allInside(element, '.mark-period')).to.have.length(1);
    expect(days).to.have.length(2);
    // From 2 January (its start) to 3 January (its middle) is a day and a half.
    expect(period!.getBoundingClientRect().width / (days[1]! - days[0]!)).to.be.closeTo(2, 0.1);
  });

  it('near to each other have numbers that do not overlap', async () => {
    const element = await timeline('events="2024-01-02: a; 2024-01-02: b; 2024-01-03: c; 2024-01-01 to 2024-01-04: d"', 'as-of|value', '2024-01-01|1', '2024-06-01|2');
    const rings = allInside(element, 'circle.number').map((ring) => ring.getBoundingClientRect());
    expect(rings).to.have.length(4);
    for (const [i, a] of rings.entries()) for (const b of rings.slice(i + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).to.be.at.least(18);
  });

  it('beyond what is drawn are said to be left out, never dropped in silence', async () => {
    const events = Array.from({ length: 70 }, (_, i) => `2024-01-0${1 + i % 8}: Event ${i + 1}`).join('; ');
    const element = await timeline(`events="${events}"`, 'as-of|value', '2024-01-01|1', '2024-01-09|2');
    expect(eventsOf(element).length === 70 || problemsOf(element).length > 0).to.equal(true);
  });
});

describe('the name of a timeline', () => {
  it('says what was counted, every series with its source, first and latest figure and qualifier, and every event', async () => {
    const rows = Array.from({ length: 14 }, (_, i) => `A|2024-01-${String(i + 1).padStart(2, '0')}|at least ${100 + i}|`);
    const element = await timeline('heading="Over time" place="Gaza Strip" since="2023-10-07" events="2024-01-02: A truce; 2002: Long before"', 'source|as-of|value|status', ...rows, 'B|2024-01-03|150–190|', 'B|2024-01-04|200|late registration');
    for (const part of ['Over time.', 'killed', 'Gaza Strip', 'ounted since 7 October 2023', 'A: 14 figures, from 1 January 2024 to 14 January 2024', 'First: at least 100', 'Latest: at least 113', 'B:', 'between 150 and 190', '200 (includes deaths of earlier days that were registered late)',
      '2 January 2024: A truce', '2002: Long before (outside the time shown)']) expect(nameOf(element).toLowerCase(), part).to.include(part.toLowerCase());
  });

  it('says the source that all series share', async () => {
    for (const [header, a, b] of [['measure', 'killed', 'injured'], ['certainty', 'verified', 'alleged'], ['place', 'Rafah', 'Gaza City']] as const) {
      expect(nameOf(await timeline('source="OCHA"', `as-of|value|${header}`, `2024-01-01|100|${a}`, `2024-01-01|200|${b}`)), header).to.include('OCHA');
    }
  });

  it('says that figures are presumed or of a party, where all of them are', async () => {
    const name = nameOf(await timeline('source="The army" source-role="party" certainty="presumed"', 'as-of|value', '2024-01-01|100', '2024-01-02|200'));
    expect(name).to.match(/presumed/i).and.match(/a party to the conflict/i);
  });

  it('says that no source was stated', async () => {
    expect(nameOf(await timeline('', 'as-of|value', '2024-01-01|100'))).to.match(/source not stated/i);
  });
});

describe('the table of a timeline', () => {
  it('lists every row with its fields', async () => {
    const element = await timeline('', 'source|as-of|value|status|published|revision|counted-in', 'A|2024-01-01|100|carried forward|2024-01-02|first list|families', 'A||200||||');
    const [head, ...rows] = tableOf(element);
    const of = (row: string[]) => Object.fromEntries(head!.map((name, i) => [name, row[i]]));
    expect(of(rows[0]!)).to.include({ Figure: '100', Source: 'A', 'Date or period': 'As of 1 January 2024', Published: '2 January 2024', Version: 'first list', 'Remark on the count': 'Carried forward, not reported anew', 'Unit of count': 'families' });
    expect(of(rows[1]!)).to.include({ Figure: '200', 'Date or period': 'Date not stated' });
  });

  it('shows two hundred rows, and more by a button, until there are no more', async () => {
    const element = await withData(DAILY(450));
    inside<HTMLDetailsElement>(element, 'details')!.open = true;
    for (const [shown, left] of [[200, '250'], [400, '50'], [450, null]] as const) {
      expect(tableOf(element)).to.have.length(shown + 1);
      const button = inside<HTMLButtonElement>(element, 'details button');
      expect(button && textOf(button)).to.equal(left && `Show more rows (${left} left)`);
      button?.focus();
      button?.click();
      await redrawn(element);
    }
    expect(tableOf(element).at(-1)).to.include('549');
    expect(inside<HTMLDetailsElement>(element, 'details')!.open).to.equal(true);
  });
});

describe('a long timeline', () => {
  it('of three thousand figures is drawn with few parts, and without a number that is none', async () => {
    const data = ['A', 'B', 'C'].flatMap((source, s) => DAILY(1000).map((row) => ({ ...row, source, ...(s === 2 ? { low: row.value - 50, high: row.value + 90, interval: '95% credible interval' } : {}) })));
    const element = await withData(data);
    expect(element.shadowRoot!.querySelectorAll('*').length).to.be.lessThan(5000);
    expect(inside(element, 'svg.timeline')!.querySelectorAll('*').length).to.be.lessThan(200);
    expect(element.shadowRoot!.innerHTML.replace(/<!--.*?-->/g, '')).not.to.match(/NaN|undefined|Infinity/);
    expect(rowsOf(element)).to.have.length(3);
    expect(nameOf(element).length).to.be.lessThan(1500);
    expect(problemsOf(element)).to.deep.equal([]);
  });

  it('whose total goes down again and again is still a picture that can be read', async () => {
    const element = await withData(DAILY(1000).map((row, i) => ({ ...row, since: '2015', value: 1000 + i - (i % 2) * 5 })));
    expect(element.shadowRoot!.querySelectorAll('*').length).to.be.lessThan(5000);
    expect(inside(element, 'svg.timeline')!.getBoundingClientRect().height).to.be.lessThan(1200);
    expect(nameOf(element).length).to.be.lessThan(10_000);
  });

  it('of more than five thousand rows says so, and draws the first', async () => {
    const element = await withData(DAILY(5001).map((row, i) => ({ ...row, 'as-of': dayOf(i % 3000), source: `S${i % 2}` })));
    expect(problemsOf(element)).to.have.length(1);
    expect(problemsOf(element)[0]).to.match(/5,?001 rows, the first 5,?000 are drawn/);
    expect(rowsOf(element)).to.have.length(2);
  });
});

describe('what a timeline cannot read', () => {
  it('is said: a date, a status and an event, and the rest is drawn', async () => {
    const element = await timeline('events="last winter: A truce; 2024-02-30: No day; 2024-03 to 2024-01: Backwards; 2024-01: Read"', 'as-of|value|status', '2024-01|120|', '03/04/2024|140|', '2024-05|160|guessed');
    expect(problemsOf(element)).to.have.length(5);
    for (const [i, said] of [/^Row 2, “as-of”: “03\/04\/2024” can be read as two different days.*left out/, /^Row 3, “status”: “guessed” is not known here.*left out/, /^“events”.*last winter/i, /^“events”.*2024-02-30/i, /^“events”.*period starts \(2024-03\) after it ends \(2024-01\)/i].entries()) expect(problemsOf(element)[i]).to.match(said);
    expect(visibleText(element)).to.include('120').and.include('January 2024: Read');
    expect(visibleText(element)).not.to.match(/140|160/);
  });

  it('is a chart without any date: its figures are said to have no place in time, and listed', async () => {
    const element = await timeline('', 'source|value', 'A|100', 'B|at least 300');
    expect(visibleText(element)).to.include('2 figures have no place in time or no number; the table lists them.');
    expect(nameOf(element)).to.include('2 figures have no place in time');
    expect(tableOf(element)).to.have.length(3);
    expect(inside(element, 'svg.timeline') === null).to.equal(true);
  });

  it('is a figure without a date among others: it is counted, not drawn', async () => {
    const element = await timeline('source="A"', 'as-of|value', '2024-01-01|100', '|200', '2024-01-01|more than half');
    expect(visibleText(element)).to.include('2 figures have no place in time or no number; the table lists them.');
    expect(inside(element, '[part="symbol"]')!.getAttribute('d')!.match(/M/g)).to.have.length(1);
  });

  it('leaves only days without a number: they are said, and nothing is drawn at zero', async () => {
    const element = await timeline('source="A"', 'as-of|value', '2024-01-01|n/a', '2024-01-02|unknown');
    expect(visibleText(element)).to.include('2 figures have no place in time or no number; the table lists them.');
    expect(inside(element, '[part="symbol"]') === null).to.equal(true);
    expect(element.shadowRoot!.innerHTML).not.to.match(/NaN|Infinity/);
  });
});
