import { expect, fixture, oneEvent } from '@open-wc/testing';
import type { ChartElement } from '../../src/elements/shared/chart-element.js';
import type { Problem } from '../../src/figures/problem.js';
import { chart, inside, nameOf, problemsOf, redrawn, settled, textOf, valuesOf, visibleText } from './chart.js';

const MIXED = `<casualty-bars><table>
  <tr><th>measure</th><th>Value</th><th>As of</th></tr>
  <tr><td>killed</td><td>42,500</td><td>2024-10-18</td></tr>
  <tr><td>injured</td><td>very many indeed</td><td>2024-10-18</td></tr>
  <tr><td>missing</td><td>300</td><td>02/03/2024</td></tr>
  <tr><td>detained</td><td>12%</td><td>2024-10-18</td></tr>
</table></casualty-bars>`;

describe('a row that cannot be read', () => {
  it('is listed with its number and its column as the author spelled it', async () => {
    const [value, date, percentage] = problemsOf(await chart(MIXED));
    expect(value).to.match(/^Row 2, “Value”: “very many indeed” cannot be read/);
    expect(date).to.match(/^Row 3, “As of”: “02\/03\/2024” can be read as two different days/);
    expect(percentage).to.match(/^Row 4, “Value”: “12%” is a percentage/);
  });

  it('says what to write instead, and that the row is left out', async () => {
    for (const text of problemsOf(await chart(MIXED))) {
      expect(text).to.match(/Write (for example|the number)/);
      expect(text).to.match(/It is left out of the chart\.$/);
    }
  });

  it('leaves the good rows drawn, and itself neither drawn nor named', async () => {
    const element = await chart(MIXED);
    expect(valuesOf(element)).to.deep.equal(['42,500']);
    expect(nameOf(element)).not.to.match(/Injured|Missing|Detained/);
  });

  it('never becomes zero or nothing', async () => {
    const element = await chart('<death-toll value="1.200"></death-toll>');
    expect(inside(element, 'figure')).to.equal(null);
    expect(problemsOf(element)[0]).to.match(/two ways \(1\.2 \/ 1200\)/);
  });

  it('is mended in place', async () => {
    const element = await chart(MIXED);
    const cells = element.querySelectorAll('td');
    cells[4]!.textContent = '99,546';
    cells[8]!.textContent = '2024-03-02';
    cells[10]!.textContent = '120';
    await redrawn(element);
    expect(valuesOf(element)).to.deep.equal(['42,500', '99,546', '300', '120']);
    expect(inside(element, '[part="problems"]')).to.equal(null);
  });
});

describe('ends that do not fit', () => {
  it('of a figure with ends the wrong way round are said, never swapped', async () => {
    const element = await chart('<death-toll low="86,800" high="63,600"></death-toll>');
    expect(inside(element, 'figure')).to.equal(null);
    expect(problemsOf(element)[0]).to.match(/is above high/);
  });

  it('leave the figure of the source, without its interval', async () => {
    const element = await chart('<death-toll value="100" low="200" high="300"></death-toll>');
    expect(valuesOf(element)).to.deep.equal(['100']);
    expect(problemsOf(element)[0]).to.match(/outside its own interval/);
    expect(inside(element, '.interval, .span, .point')).to.equal(null);
  });
});

describe('a chart that has nothing to draw', () => {
  const cases: [why: string, markup: string, said: RegExp][] = [
    ['nothing was given', '<death-toll></death-toll>', /no figure was given.*value="…"/i],
    ['its table is not on the page', '<casualty-bars for="gone"></casualty-bars>', /no table with the id “gone” is on this page/],
    ['the id belongs to no table', '<casualty-bars for="text"></casualty-bars><p id="text">Text</p>', /no table with the id “text”/],
    ['the table has only a header', '<casualty-bars><table><tr><th>value</th></tr></table></casualty-bars>', /no rows below its header/],
    ['no column holds figures', '<casualty-bars><table><tr><th>when</th><th>who</th></tr><tr><td>May</td><td>all</td></tr></table></casualty-bars>', /no column is named value.*when, who/i],
    ['no figure of a timeline was given', '<toll-timeline events="2024: A truce"></toll-timeline>', /no figure was given/i],
    ['every row of a timeline is bad', '<toll-timeline events="soon: A truce"><table><tr><th>as-of</th><th>value</th></tr><tr><td>2024</td><td>-5</td></tr></table></toll-timeline>', /“-5” is below zero/],
    ['every row is bad', '<casualty-bars><table><tr><th>value</th></tr><tr><td>-5</td></tr></table></casualty-bars>', /“-5” is below zero/],
  ];
  for (const [why, markup, said] of cases) {
    it(`because ${why} says so, and draws no figure`, async () => {
      const element = await chart(markup);
      expect(inside(element, 'figure')).to.equal(null);
      expect(problemsOf(element)).to.have.length(1);
      expect(problemsOf(element)[0]).to.match(said);
      expect(visibleText(element)).to.include(problemsOf(element)[0]!);
    });
  }
});

describe('a note that leaves the figure drawn', () => {
  it('does not say that it is left out', async () => {
    const element = await chart('<death-toll value="5" source="A" source-url="ftp://a.example"></death-toll>');
    expect(valuesOf(element)).to.deep.equal(['5']);
    expect(problemsOf(element)[0]).to.match(/not a web address/).and.not.match(/left out/);
  });
});

describe('the list of problems', () => {
  it('has the role of a status, with a heading that counts them', async () => {
    const problems = inside(await chart(MIXED), '[part="problems"]')!;
    expect(problems.getAttribute('role')).to.equal('status');
    expect(textOf(problems.querySelector('strong'))).to.equal('3 things here need attention');
  });

  it('is no part of the figure, whose name says only figures', async () => {
    expect(inside(await chart(MIXED), 'figure [part="problems"]')).to.equal(null);
  });

  it('is not there when there are none', async () => {
    expect(inside(await chart('<death-toll value="5"></death-toll>'), '[role="status"]')).to.equal(null);
  });
});

describe('the problem event', () => {
  /** Counts the events of a chart from before it is read. */
  async function heard(markup: string) {
    const box = await fixture<HTMLElement>('<div style="width:700px"></div>');
    const details: Problem[][] = [];
    box.addEventListener('problem', (event) => { details.push((event as CustomEvent<Problem[]>).detail); });
    box.append(document.createRange().createContextualFragment(markup));
    return { details, element: await settled(box.firstElementChild as ChartElement) };
  }

  it('comes once for a reading, with every problem', async () => {
    const { details, element } = await heard(MIXED);
    expect(details).to.have.length(1);
    expect(details[0]!.map(({ code, effect, where, found }) => ({ code, effect, where, found }))).to.deep.equal([
      { code: 'unreadable-number', effect: 'left-out', where: { row: 2, field: 'Value' }, found: 'very many indeed' },
      { code: 'ambiguous-date', effect: 'left-out', where: { row: 3, field: 'As of' }, found: '02/03/2024' },
      { code: 'percentage', effect: 'left-out', where: { row: 4, field: 'Value' }, found: '12%' },
    ]);
    element.parentElement!.style.width = '400px';
    await redrawn(element);
    expect(details).to.have.length(1);
  });

  it('comes once more for each change that brings a problem', async () => {
    const { details, element } = await heard('<death-toll value="a lot"></death-toll>');
    for (const [value, count] of [['more', 2], ['5', 2], ['many more', 3]] as const) {
      element.setAttribute('value', value);
      await redrawn(element);
      expect(details, value).to.have.length(count);
    }
  });

  it('does not come without a problem', async () => {
    expect((await heard('<death-toll value="5"></death-toll>')).details).to.deep.equal([]);
  });

  it('leaves a shadow root that the chart stands in', async () => {
    const host = await fixture('<div style="width:700px"></div>');
    const element = document.createElement('death-toll');
    const event = oneEvent<CustomEvent<Problem[]>>(host, 'problem');
    host.attachShadow({ mode: 'open' }).append(element);
    expect((await event).detail[0]!.code).to.equal('no-figure');
  });
});
