import { expect } from '@open-wc/testing';
import { upgradeEmbeds } from '../../src/embed/upgrade.js';
import { chart, inside, nameOf, rowsOf, settled, textOf, valuesOf, visibleText } from './chart.js';
import { fixture } from '@open-wc/testing';

// The examples of the authoring guide, letter for letter.
const TOLL = `
<death-toll heading="Killed in Gaza since 7 October 2023" value="42,500"
  source="Gaza Health Ministry" as-of="2024-10-18" since="2023-10-07">
  According to Gaza's Health Ministry, 42,500 people have been killed.
</death-toll>`;

const BARS = `
<casualty-bars heading="Reported casualties" source="Gaza Health Ministry" as-of="2024-10-18">
  <table>
    <tr><th>measure</th><th>value</th></tr>
    <tr><td>killed</td><td>42,500</td></tr>
    <tr><td>injured</td><td>99,546</td></tr>
    <tr><td>presumed-dead</td><td>at least 11,000</td></tr>
  </table>
</casualty-bars>`;

const FLOW = `
<displacement-flow heading="Displacement inside the Gaza Strip">
  <table>
    <tr><th>step</th><th>from</th><th>to</th><th>value</th></tr>
    <tr><td>1</td><td>All of the Gaza Strip</td><td>Rafah</td><td>nearly two million</td></tr>
    <tr><td>2</td><td>Rafah</td><td>Central Gaza</td><td>hundreds of thousands</td></tr>
  </table>
</displacement-flow>`;

const PLAIN = `
<figure data-chart="casualty-bars" data-heading="Reported casualties" data-source="Gaza Health Ministry" data-as-of="2024-10-18">
<table>
<caption>Reported casualties, Gaza Health Ministry, 18 October 2024</caption>
<thead><tr><th scope="col">measure</th><th scope="col">value</th></tr></thead>
<tbody><tr><th scope="row">killed</th><td>42,500</td></tr><tr><th scope="row">injured</th><td>99,546</td></tr><tr><th scope="row">presumed-dead</th><td>at least 11,000</td></tr></tbody>
</table>
</figure>`;

function expectEach(text: string, parts: readonly string[]) {
  for (const part of parts) expect(text).to.include(part);
}

describe('the death toll of the authoring guide', () => {
  const facts = ['Killed in Gaza since 7 October 2023', '42,500', 'Gaza Health Ministry', '18 October 2024', '7 October 2023'];

  it('shows its number, source and dates', async () => {
    expectEach(visibleText(await chart(TOLL)), facts);
  });

  it('says them in its accessible name', async () => {
    expectEach(nameOf(await chart(TOLL)), facts);
  });

  it('is one figure, that people were killed', async () => {
    const element = await chart(TOLL);
    expect(valuesOf(element)).to.deep.equal(['42,500']);
    expect(textOf(inside(element, '[part="label"]'))).to.equal('Killed');
  });

  it('reports no problem', async () => {
    expect(inside(await chart(TOLL), '[part="problems"]')).to.equal(null);
  });
});

for (const [name, make] of [
  ['the casualty bars of the authoring guide', () => chart(BARS)],
  ['the plain markup of the authoring guide', async () => {
    const [bars] = upgradeEmbeds(await fixture(`<div style="width:700px">${PLAIN}</div>`));
    return settled(bars!);
  }],
] as const) {
  describe(name, () => {
    const facts = ['Reported casualties', '42,500', '99,546', 'at least 11,000', 'Gaza Health Ministry', '18 October 2024'];

    it('show every number with its qualifier, the source and the date', async () => {
      expectEach(visibleText(await make()), facts);
    });

    it('say them in their accessible name', async () => {
      expectEach(nameOf(await make()), [...facts, 'Killed: 42,500', 'Injured: 99,546', 'Presumed dead: at least 11,000']);
    });

    it('keep the order of the rows', async () => {
      const element = await make();
      expect(rowsOf(element).map((row) => textOf(row.querySelector('[part="label"]')))).to.deep.equal(['Killed', 'Injured', 'Presumed dead']);
      expect(valuesOf(element)).to.deep.equal(['42,500', '99,546', 'at least 11,000']);
    });

    it('report no problem', async () => {
      expect(inside(await make(), '[part="problems"]')).to.equal(null);
    });
  });
}

describe('the displacement flow of the authoring guide', () => {
  const facts = ['Displacement inside the Gaza Strip', 'All of the Gaza Strip', 'Rafah', 'Central Gaza', 'nearly two million', 'hundreds of thousands'];

  it('shows both movements in the words of the source', async () => {
    expectEach(visibleText(await chart(FLOW)), [...facts, 'Step 1', 'Step 2']);
  });

  it('says them in its accessible name', async () => {
    expectEach(nameOf(await chart(FLOW)), facts);
  });

  it('gives the digits of a number in words, and none for an order of magnitude', async () => {
    const [two, hundreds] = valuesOf(await chart(FLOW));
    expect(two).to.equal('nearly two million (nearly 2,000,000)');
    expect(hundreds).to.equal('hundreds of thousands');
  });

  it('says that neither source nor date was stated', async () => {
    const element = await chart(FLOW);
    expectEach(visibleText(element).toLowerCase(), ['source not stated', 'date not stated']);
    expectEach(nameOf(element).toLowerCase(), ['source not stated', 'date not stated']);
  });
});

for (const [tag, markup] of [
  ['death-toll', '<death-toll value="310"></death-toll>'],
  ['casualty-bars', '<casualty-bars><table><tr><th>measure</th><th>value</th></tr><tr><td>killed</td><td>310</td></tr><tr><td>injured</td><td>500</td></tr></table></casualty-bars>'],
  ['displacement-flow', '<displacement-flow value="310" from="Rafah" to="Khan Younis"></displacement-flow>'],
] as const) {
  describe(`a ${tag} without source and date`, () => {
    it('says so on the page and in its name', async () => {
      const element = await chart(markup);
      for (const text of [visibleText(element), nameOf(element)].map((t) => t.toLowerCase())) {
        expectEach(text, ['310', 'source not stated', 'date not stated']);
      }
    });
  });

  describe(`a ${tag} with a chain of sources and a qualifier`, () => {
    it('keeps both on the page and in its name', async () => {
      const element = await chart(markup.replace(`<${tag}`, `<${tag} source="Civil Defence; Anadolu" as-of="2024-05" `).replaceAll('310', 'at least 310'));
      for (const text of [visibleText(element), nameOf(element)]) {
        expectEach(text, ['at least 310', 'Civil Defence, as relayed by Anadolu', 'May 2024']);
        expect(text).not.to.match(/not stated/i);
      }
    });
  });
}
