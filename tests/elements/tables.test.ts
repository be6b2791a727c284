import { expect, fixture } from '@open-wc/testing';
import { chart, inside, isSeen, nameOf, problemsOf, redrawn, rowsOf, settled, tableOf, textOf, valuesOf, visibleText } from './chart.js';

const bars = (table: string, attributes = '') => chart(`<casualty-bars ${attributes}><table>${table}</table></casualty-bars>`);
const labelsOf = (element: Parameters<typeof rowsOf>[0]) => rowsOf(element).map((row) => textOf(row.querySelector('[part="label"]')));

describe('a table inside', () => {
  it('has its header in its first row, with or without a head, and labels in row headers', async () => {
    const body = '<tr><th scope="row">killed</th><td>5</td></tr><tr><th scope="row">injured</th><td>6</td></tr>';
    for (const table of [`<tr><th>measure</th><th>value</th></tr>${body}`, `<thead><tr><th>measure</th><th>value</th></tr></thead><tbody>${body}</tbody>`, `<tr><td>measure</td><td>value</td></tr>${body}`]) {
      const element = await bars(table);
      expect(labelsOf(element)).to.deep.equal(['Killed', 'Injured']);
      expect(valuesOf(element)).to.deep.equal(['5', '6']);
    }
  });

  it('takes headers in any case and spelling', async () => {
    const element = await bars('<tr><th>Measure</th><th> VALUE </th><th>As of</th></tr><tr><td>killed</td><td>5</td><td>2024-02-01</td></tr>');
    expect(visibleText(element)).to.include('As of 1 February 2024');
  });

  it('gives the chart its caption as a heading, unless the chart has one', async () => {
    const table = '<caption>From the  table</caption><tr><th>value</th></tr><tr><td>5</td></tr>';
    expect(textOf(inside(await bars(table), '[part="heading"]'))).to.equal('From the table');
    expect(textOf(inside(await bars(table, 'heading="From the tag"'), '[part="heading"]'))).to.equal('From the tag');
  });

  it('says exactly in <data> and <time> what the reader sees rounded', async () => {
    const element = await bars('<tr><th>value</th><th>as-of</th></tr><tr><td><data value="1234567">1.2 million</data></td><td><time datetime="2024-10-18">Friday</time></td></tr>');
    expect(valuesOf(element)).to.deep.equal(['1,234,567']);
    expect(visibleText(element)).to.include('18 October 2024');
  });

  it('says exactly in data-value what the reader sees rounded', async () => {
    expect(valuesOf(await bars('<tr><th>value</th></tr><tr><td data-value="420">some hundred</td></tr>'))).to.deep.equal(['420']);
  });

  it('counts a cell that spans rows for each of them', async () => {
    const element = await bars('<tr><th>source</th><th>measure</th><th>value</th></tr><tr><td rowspan="2">OCHA</td><td>killed</td><td>5</td></tr><tr><td>injured</td><td>6</td></tr>');
    expect(valuesOf(element)).to.deep.equal(['5', '6']);
    expect(visibleText(element)).to.include('Source: OCHA');
  });

  it('counts a cell that spans columns for each of them', async () => {
    const element = await bars('<tr><th>measure</th><th>low</th><th>high</th><th>source</th></tr><tr><td>killed</td><td colspan="2">5</td><td>OCHA</td></tr>');
    expect(valuesOf(element)).to.deep.equal(['5']);
    expect(visibleText(element)).to.include('OCHA');
  });

  it('may ask for more rows and columns than it has', async () => {
    const element = await bars('<tr><th>measure</th><th>value</th></tr><tr><td rowspan="60000">killed</td><td colspan="900">5</td></tr>');
    expect(valuesOf(element)).to.deep.equal(['5']);
  });

  it('with a column per measure gives a figure per cell', async () => {
    const element = await bars('<tr><th></th><th>Killed</th><th>Injured</th></tr><tr><th>children</th><td>5</td><td>9</td></tr><tr><th>women</th><td>6</td><td></td></tr>');
    expect(labelsOf(element)).to.deep.equal(['Killed, children', 'Injured, children', 'Killed, women', 'Injured, women']);
    expect(valuesOf(element)).to.deep.equal(['5', '9', '6', 'no figure reported']);
  });

  it('names a column that is not known, and reads the others', async () => {
    const element = await bars('<tr><th>value</th><th>colour</th></tr><tr><td>5</td><td>red</td></tr>');
    expect(valuesOf(element)).to.deep.equal(['5']);
    expect(problemsOf(element)[0]).to.include('“colour”');
  });

  it('redraws once when the text of several cells changes', async () => {
    const element = await bars('<tr><th>measure</th><th>value</th></tr><tr><td>killed</td><td>5</td></tr><tr><td>injured</td><td>6</td></tr>');
    let drawn = 0;
    const update = element.requestUpdate.bind(element);
    const observer = new MutationObserver(() => drawn++);
    observer.observe(element.shadowRoot!, { subtree: true, characterData: true, childList: true });
    let asked = 0;
    element.requestUpdate = (...args: Parameters<typeof update>) => { asked++; update(...args); };
    const [first, second] = element.querySelectorAll('td:last-child');
    first!.firstChild!.nodeValue = '50';
    second!.textContent = '60';
    await redrawn(element);
    expect(valuesOf(element)).to.deep.equal(['50', '60']);
    expect(tableOf(element)[1]).to.include('50');
    expect(nameOf(element)).to.include('Killed: 50');
    expect([asked, drawn]).to.deep.equal([1, 1]);
    observer.disconnect();
  });

  it('redraws when a row comes or goes', async () => {
    const element = await bars('<tr><th>value</th></tr><tr><td>5</td></tr>');
    const table = element.querySelector('table')!;
    table.insertRow().insertCell().textContent = '6';
    await redrawn(element);
    expect(valuesOf(element)).to.deep.equal(['5', '6']);
    table.deleteRow(1);
    await redrawn(element);
    expect(valuesOf(element)).to.deep.equal(['6']);
  });

  it('redraws when the exact value of a cell changes', async () => {
    const element = await bars('<tr><th>value</th></tr><tr><td><data value="5">5</data></td></tr>');
    element.querySelector('data')!.value = '8';
    await redrawn(element);
    expect(valuesOf(element)).to.deep.equal(['8']);
  });

  it('is not read before the whole of it has arrived', async () => {
    const frame = await fixture<HTMLIFrameElement>('<iframe width="700" height="500"></iframe>');
    const page = frame.contentDocument as Omit<Document, 'write'> & { write(part: string): void };
    page.open();
    page.write(`<!doctype html><html lang="en"><script type="module" async src="${new URL('../../src/define.ts', import.meta.url).href}"></script><casualty-bars><table><tr><th>value</th></tr><tr><td>5</td></tr>`);
    await frame.contentWindow!.customElements.whenDefined('casualty-bars');
    const element = page.querySelector('casualty-bars')!;
    await new Promise((resolve) => { setTimeout(resolve, 100); });
    expect(element.shadowRoot!.querySelector('[part="row"]')).to.equal(null);
    page.write('<tr><td>6</td></tr></table></casualty-bars>');
    page.close();
    await settled(element);
    expect(valuesOf(element)).to.deep.equal(['5', '6']);
    expect(problemsOf(element)).to.deep.equal([]);
  });
});

describe('a table elsewhere', () => {
  const table = '<table id="rows"><caption>Elsewhere</caption><tr><th>measure</th><th>value</th></tr><tr><td>killed</td><td>12</td></tr></table>';

  it('is found by its id, and stays where it is', async () => {
    const element = await chart(`<casualty-bars for="rows"></casualty-bars><p>Text between.</p>${table}`);
    expect(valuesOf(element)).to.deep.equal(['12']);
    expect(isSeen(document.getElementById('rows'))).to.equal(true);
  });

  it('is found when the chart is told its id later', async () => {
    const element = await chart(`<casualty-bars></casualty-bars><p>Text between.</p>${table}`);
    element.setAttribute('for', 'rows');
    await redrawn(element);
    expect(valuesOf(element)).to.deep.equal(['12']);
  });

  it('is found as the next sibling of an empty chart', async () => {
    const element = await chart(`<casualty-bars></casualty-bars>${table}`);
    expect(valuesOf(element)).to.deep.equal(['12']);
    expect(textOf(inside(element, '[part="heading"]'))).to.equal('Elsewhere');
  });

  it('is found behind the paragraph that a CMS put around the chart', async () => {
    // The parser closes the paragraph before the table.
    const element = await chart(`<p><casualty-bars>${table}</casualty-bars></p>`);
    expect(element.querySelector('table')).to.equal(null);
    expect(valuesOf(element)).to.deep.equal(['12']);
  });

  it('is not taken from behind a chart that has words of its own', async () => {
    const element = await chart(`<casualty-bars>See below.</casualty-bars>${table}`);
    expect(rowsOf(element)).to.have.length(0);
  });

  it('gives no heading to a chart that has its figure in attributes', async () => {
    const element = await chart('<death-toll value="5"></death-toll><table><caption>Exchange rates</caption><tr><th>value</th></tr><tr><td>3</td></tr></table>');
    expect(valuesOf(element)).to.deep.equal(['5']);
    expect(visibleText(element)).not.to.include('Exchange rates');
  });
});
