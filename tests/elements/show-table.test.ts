import { expect, fixture } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { allInside, chart, inside, isSeen, tableOf, textOf, visibleText } from './chart.js';

const RICH = `<casualty-bars heading="Reported dead"><table>
  <tr><th>measure</th><th>group</th><th>value</th><th>source</th><th>source-url</th><th>source-role</th><th>as-of</th><th>since</th><th>method</th><th>certainty</th><th>note</th><th>quote</th><th>counted-in</th><th>published</th><th>revision</th><th>status</th></tr>
  <tr><td>killed</td><td>children</td><td>400 (95% CI 300–500)</td><td>OCHA; Reuters</td><td>https://example.org/a</td><td>UN</td><td>2024-10-18</td><td>2023-10-07</td><td>survey</td><td>verified</td><td>Partial.</td><td>At least, we think</td><td>families</td><td>2024-10-20</td><td>second list</td><td>late registration</td></tr>
  <tr><td>injured</td><td></td><td>nearly two million</td><td></td><td></td><td></td><td></td><td></td><td></td><td></td><td></td><td></td><td></td><td></td><td></td><td></td></tr>
</table></casualty-bars>`;

const MARKUP = {
  'death-toll': '<death-toll heading="H" value="5" source="A"></death-toll>',
  'casualty-bars': RICH,
  'displacement-flow': '<displacement-flow heading="H" from="A" to="B" value="5"></displacement-flow>',
  'toll-timeline': '<toll-timeline heading="H" source="A"><table><tr><th>as-of</th><th>value</th></tr><tr><td>2024-01-01</td><td>5</td></tr><tr><td>2024-01-02</td><td>at least 9</td></tr></table></toll-timeline>',
};

for (const [tag, markup] of Object.entries(MARKUP)) {
  describe(`the table of a ${tag}`, () => {
    it('is closed behind a control that names it', async () => {
      const element = await chart(markup);
      const details = inside<HTMLDetailsElement>(element, 'details')!;
      expect(details.open).to.equal(false);
      expect(textOf(details.firstElementChild)).to.equal('Show table');
      expect(details.firstElementChild!.localName).to.equal('summary');
      expect(isSeen(details.querySelector('td'))).to.equal(false);
    });

    it('opens and closes by keyboard', async () => {
      const box = await fixture(`<div style="width:700px"><button>Before</button></div>`);
      box.append(document.createRange().createContextualFragment(markup));
      const element = box.querySelector<Awaited<ReturnType<typeof chart>>>(tag)!;
      await new Promise((resolve) => { setTimeout(resolve, 50); });
      box.querySelector('button')!.focus();
      const summary = inside(element, 'summary')!;
      for (let tabs = 0; tabs < 6 && element.shadowRoot!.activeElement !== summary; tabs++) await sendKeys({ press: 'Tab' });
      expect(element.shadowRoot!.activeElement).to.equal(summary);
      expect(getComputedStyle(summary).outlineStyle).to.equal('solid');
      await sendKeys({ press: 'Enter' });
      expect(isSeen(inside(element, 'details td'))).to.equal(true);
      await sendKeys({ press: 'Space' });
      expect(isSeen(inside(element, 'details td'))).to.equal(false);
    });

    it('has a caption, a header cell for each column and one for each row', async () => {
      const element = await chart(markup);
      const table = inside<HTMLTableElement>(element, 'table')!;
      expect(table.caption!.textContent.trim()).not.to.equal('');
      expect([...table.tHead!.rows[0]!.cells].every((cell) => cell.localName === 'th' && cell.scope === 'col')).to.equal(true);
      for (const row of table.tBodies[0]!.rows) {
        expect(row.cells[0]!.localName).to.equal('th');
        expect(row.cells[0]!.getAttribute('scope')).to.equal('row');
        expect(row.cells).to.have.length(table.tHead!.rows[0]!.cells.length);
      }
    });
  });
}

describe('the table of a chart', () => {
  it('holds every field that a row has', async () => {
    const [head, first] = tableOf(await chart(RICH));
    expect(Object.fromEntries(head!.map((name, i) => [name, first![i]]))).to.deep.equal({
      'What was counted': 'Killed', Who: 'children', 'Unit of count': 'families', Figure: '400', Interval: '95% confidence interval: between 300 and 500',
      Source: 'OCHA, as relayed by Reuters', 'Kind of source': 'United Nations', 'Date or period': 'As of 18 October 2024, since 7 October 2023',
      Published: '20 October 2024', Version: 'second list', 'Remark on the count': 'Includes deaths of earlier days that were registered late',
      Method: 'survey', Certainty: 'verified', Note: 'Partial.', 'In the source’s words': 'At least, we think',
    });
  });

  it('says of a row what it leaves unstated, and gives words their digits', async () => {
    const [head, , second] = tableOf(await chart(RICH));
    const cell = (name: string) => second![head!.indexOf(name)];
    expect(cell('Figure')).to.equal('nearly two million (nearly 2,000,000)');
    expect(cell('Source')).to.equal('Source not stated');
    expect(cell('Date or period')).to.equal('Date not stated');
    expect(cell('Note')).to.equal('');
  });

  it('keeps the link to the source', async () => {
    expect(inside<HTMLAnchorElement>(await chart(RICH), 'table a')!.href).to.equal('https://example.org/a');
  });

  it('has no column that no row fills, but always source and date', async () => {
    expect(tableOf(await chart('<death-toll value="5"></death-toll>'))[0]).to.deep.equal(['What was counted', 'Figure', 'Source', 'Date or period']);
  });

  it('lists movements with step, origin and destination', async () => {
    const element = await chart('<displacement-flow><table><tr><th>step</th><th>from</th><th>to</th><th>value</th></tr><tr><td>1</td><td>Rafah</td><td></td><td>300</td></tr></table></displacement-flow>');
    const [head, first] = tableOf(element);
    expect(head!.slice(0, 5)).to.deep.equal(['What was counted', 'Step', 'From', 'To', 'Figure']);
    expect(first!.slice(0, 5)).to.deep.equal(['Displaced', 'Step 1', 'Rafah', 'not stated', '300']);
  });

  it('lists all rows of a long chart, whose name only counts them', async () => {
    const rows = Array.from({ length: 60 }, (_, i) => `<tr><td>Town ${i}</td><td>${i}</td></tr>`).join('');
    const element = await chart(`<casualty-bars measure="killed"><table><tr><th>place</th><th>value</th></tr>${rows}</table></casualty-bars>`);
    expect(tableOf(element)).to.have.length(61);
    expect(inside(element, 'figure')!.getAttribute('aria-label')).to.match(/^60 figures; the table lists each/);
  });

  it('shows quotes and notes of the author in the chart as well', async () => {
    const text = visibleText(await chart(RICH));
    for (const part of ['“At least, we think”', 'Partial.', 'survey', 'verified']) expect(text).to.include(part);
  });
});

describe('the tab stops of a chart', () => {
  it('are only real controls: links and the table', async () => {
    const element = await chart(RICH);
    const stops = allInside(element, 'a[href], button, input, select, textarea, summary, [tabindex]').filter(isSeen);
    expect(stops.map(({ localName }) => localName)).to.have.members(['a', 'summary']);
  });
});
