import { expect, fixture } from '@open-wc/testing';
import { upgradeEmbeds } from '../../src/embed/upgrade.js';
import { chart, clear, inside, nameOf, problemsOf, redrawn, rowsOf, settled, tableOf, textOf, valuesOf, visibleText } from './chart.js';

const HEAD = 'heading="Reported dead"';
const ONE = { measure: 'killed', value: 'at least 11,000', place: 'Gaza Strip', source: 'Civil Defence', 'as-of': '2024-05-03', note: 'Bodies under rubble are not counted.' };
const header = Object.keys(ONE).map((name) => `<th>${name}</th>`).join('');
const cells = Object.values(ONE).map((text) => `<td>${text}</td>`).join('');
const attributes = (prefix: string) => Object.entries(ONE).map(([name, text]) => `${prefix}${name}="${text}"`).join(' ');

const WAYS = {
  attributes: () => chart(`<death-toll ${HEAD} ${attributes('')}></death-toll>`),
  'a table inside': () => chart(`<death-toll ${HEAD}><table><tr>${header}</tr><tr>${cells}</tr></table></death-toll>`),
  'JSON inside': () => chart(`<death-toll ${HEAD}><script type="application/json">${JSON.stringify([ONE])}</script></death-toll>`),
  'the data property': async () => {
    const element = await chart(`<death-toll ${HEAD}></death-toll>`);
    element.data = [ONE];
    await redrawn(element);
    return element;
  },
  'plain markup': async () => {
    const host = await fixture(`<figure style="width:700px" data-chart="death-toll" data-heading="Reported dead" ${attributes('data-')}><p>At least 11,000 dead.</p></figure>`);
    return settled(upgradeEmbeds(host)[0]!);
  },
};

describe('five ways to give a figure', () => {
  for (const [way, make] of Object.entries(WAYS)) {
    it(`${way}: the chart says all of it`, async () => {
      const element = await make();
      expect(valuesOf(element)).to.deep.equal(['at least 11,000']);
      for (const part of ['Reported dead', 'Killed, Gaza Strip', 'Civil Defence', 'As of 3 May 2024', 'Bodies under rubble are not counted.']) {
        expect(visibleText(element)).to.include(part);
        expect(nameOf(element)).to.include(part);
      }
      expect(problemsOf(element)).to.deep.equal([]);
    });
  }

  it('give the same text, the same name and the same table', async () => {
    const results = [];
    for (const make of Object.values(WAYS)) {
      const element = await make();
      results.push({ text: visibleText(element), name: nameOf(element), table: tableOf(element) });
    }
    for (const result of results) expect(result).to.deep.equal(results[0]);
  });
});

const SERIES = [
  { 'as-of': '2024-05-01', value: 'at least 300', source: 'OCHA' }, { 'as-of': '2024-05-02', value: 410, source: 'OCHA' }, { 'as-of': '2024-05-02', value: '', source: 'IOM' },
];
const seriesTable = `<table><tr><th>as-of</th><th>value</th><th>source</th></tr>${SERIES.map((row) => `<tr>${Object.values(row).map((text) => `<td>${text}</td>`).join('')}</tr>`).join('')}</table>`;
const TIMELINE = 'place="Gaza Strip" events="2024-05-02: A truce"';
const SERIES_WAYS = {
  'a table inside': () => chart(`<toll-timeline ${HEAD} ${TIMELINE}>${seriesTable}</toll-timeline>`),
  'a table elsewhere': () => chart(`<toll-timeline ${HEAD} ${TIMELINE} for="series"></toll-timeline><p>Between.</p>${seriesTable.replace('<table', '<table id="series"')}`),
  'JSON inside': () => chart(`<toll-timeline ${HEAD} ${TIMELINE}><script type="application/json">${JSON.stringify(SERIES)}</script></toll-timeline>`),
  'the data property': async () => {
    const element = await chart(`<toll-timeline ${HEAD} ${TIMELINE}></toll-timeline>`);
    element.data = SERIES;
    await redrawn(element);
    return element;
  },
  'plain markup': async () => {
    const host = await fixture(`<figure style="width:700px" data-chart="toll-timeline" data-heading="Reported dead" data-place="Gaza Strip" data-events="2024-05-02: A truce">${seriesTable}</figure>`);
    return settled(upgradeEmbeds(host)[0]!);
  },
};

describe('five ways to give a series', () => {
  it('give the same text, the same name and the same table', async () => {
    const results = [];
    for (const make of Object.values(SERIES_WAYS)) {
      clear();
      const element = await make();
      expect(problemsOf(element)).to.deep.equal([]);
      results.push({ text: visibleText(element), name: nameOf(element), table: tableOf(element) });
    }
    for (const part of ['Reported dead', 'OCHA', 'at least 300', '410', 'IOM', 'no figure reported', 'A truce', '2 May 2024']) {
      expect(results[0]!.text).to.include(part);
      expect(results[0]!.name).to.include(part);
    }
    for (const result of results) expect(result).to.deep.equal(results[0]);
  });
});

describe('JSON', () => {
  it('takes numbers as they are and keys in camelCase', async () => {
    const element = await chart('<death-toll><script type="application/json">{"value": 1234, "asOf": "2024-05", "sourceRole": "UN", "source": "OCHA"}</script></death-toll>');
    expect(valuesOf(element)).to.deep.equal(['1,234']);
    expect(visibleText(element)).to.include('As of May 2024');
  });

  it('takes rows inside an object', async () => {
    expect(rowsOf(await chart('<casualty-bars><script type="application/json">{"rows": [{"value": 1, "measure": "killed"}, {"value": 2, "measure": "injured"}]}</script></casualty-bars>'))).to.have.length(2);
  });

  it('tells zero, no figure and an absent figure apart', async () => {
    const element = await chart('<casualty-bars><script type="application/json">[{"measure": "killed", "value": 0}, {"measure": "injured", "value": null}, {"measure": "missing"}]</script></casualty-bars>');
    expect(valuesOf(element)).to.deep.equal(['0', 'no figure reported', 'no figure reported']);
  });

  it('that is broken is said, and nothing is drawn', async () => {
    const element = await chart('<casualty-bars><script type="application/json">[{"value": 1</script></casualty-bars>');
    expect(problemsOf(element)[0]).to.match(/JSON cannot be read/);
    expect(rowsOf(element)).to.have.length(0);
  });
});

describe('the data property', () => {
  it('takes the place of what is inside', async () => {
    const element = await chart('<casualty-bars><table><tr><th>value</th></tr><tr><td>7</td></tr></table></casualty-bars>');
    element.data = [{ measure: 'killed', value: 9 }];
    await redrawn(element);
    expect(valuesOf(element)).to.deep.equal(['9']);
  });

  it('redraws each time it is set, and gives way to the content when it is null', async () => {
    const element = await chart('<casualty-bars><table><tr><th>value</th></tr><tr><td>7</td></tr></table></casualty-bars>');
    for (const [data, shown] of [[[{ value: 1 }], '1'], [[{ value: 2 }], '2'], [null, '7']] as const) {
      element.data = data;
      await redrawn(element);
      expect(valuesOf(element)).to.deep.equal([shown]);
    }
  });

  it('that is no list of rows is said', async () => {
    const element = await chart('<casualty-bars></casualty-bars>');
    element.data = ['killed'] as unknown as typeof element.data;
    await redrawn(element);
    expect(problemsOf(element)[0]).to.match(/must be a list/);
  });

  it('names the key of a bad value as it was spelled', async () => {
    const element = await chart('<casualty-bars></casualty-bars>');
    element.data = [{ value: 1, asOf: '2024-10-18' }, { value: 2, asOf: 'last week' }];
    await redrawn(element);
    expect(valuesOf(element)).to.deep.equal(['1']);
    expect(problemsOf(element)[0]).to.match(/^Row 2, “asOf”/);
  });
});

describe('an attribute', () => {
  it('redraws the chart when it changes', async () => {
    const element = await chart('<death-toll value="100" source="A"></death-toll>');
    element.setAttribute('value', '200');
    element.setAttribute('source', 'B');
    await redrawn(element);
    expect(valuesOf(element)).to.deep.equal(['200']);
    expect(textOf(inside(element, '[part="source"]'))).to.equal('B');
    expect(nameOf(element)).to.include('200');
  });

  it('redraws the chart when it is taken away', async () => {
    const element = await chart('<death-toll value="100" source="A" heading="H"></death-toll>');
    for (const name of ['source', 'heading']) element.removeAttribute(name);
    await redrawn(element);
    expect(visibleText(element)).to.include('Source not stated');
    expect(inside(element, '[part="heading"]')).to.equal(null);
  });

  it('that is taken away is no different from one that was never there', async () => {
    const element = await chart('<death-toll value="100" heading="H" summary="S" note="N" locale="de" numerals="arab" theme="dark" for="x" source="A"></death-toll>');
    for (const { name } of [...element.attributes]) if (name !== 'value') element.removeAttribute(name);
    await redrawn(element);
    const other = await chart('<death-toll value="100"></death-toll>');
    expect(inside(element, '.chart')!.className).to.equal(inside(other, '.chart')!.className);
    expect([visibleText(element), nameOf(element)]).to.deep.equal([visibleText(other), nameOf(other)]);
  });

  it('note stands once however its lines are broken', async () => {
    const element = await chart('<death-toll value="100" note="Counting\n   has  stopped."></death-toll>');
    expect(visibleText(element).split('Counting has stopped.')).to.have.length(2);
  });

  it('is the default of all rows, and a row may say otherwise', async () => {
    const element = await chart(`<casualty-bars source="OCHA" as-of="2024-01-01"><table>
      <tr><th>measure</th><th>value</th><th>source</th></tr>
      <tr><td>killed</td><td>1</td><td></td></tr><tr><td>killed</td><td>2</td><td>UNRWA</td></tr></table></casualty-bars>`);
    expect(rowsOf(element)[0]!.textContent).to.include('OCHA');
    expect(rowsOf(element)[1]!.textContent).to.include('UNRWA').and.not.include('OCHA');
  });

  it('low alone means at least, high alone at most, both a range', async () => {
    expect(valuesOf(await chart('<death-toll low="50"></death-toll>'))).to.deep.equal(['at least 50']);
    expect(valuesOf(await chart('<death-toll high="50"></death-toll>'))).to.deep.equal(['at most 50']);
    expect(valuesOf(await chart('<death-toll low="50" high="60"></death-toll>'))).to.deep.equal(['between 50 and 60']);
  });

  it('note stands below a chart of rows once', async () => {
    const element = await chart('<casualty-bars note="Counting has stopped."><table><tr><th>value</th></tr><tr><td>1</td></tr><tr><td>2</td></tr></table></casualty-bars>');
    expect(visibleText(element).split('Counting has stopped.')).to.have.length(2);
  });

  it('summary stands under the heading', async () => {
    const element = await chart('<death-toll heading="H" summary="In the words of the author." value="3"></death-toll>');
    expect(inside(element, '[part="heading"]')!.nextElementSibling!.textContent).to.equal('In the words of the author.');
  });
});
