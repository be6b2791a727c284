import { expect } from '@open-wc/testing';
import type { Row } from '../../src/data/json.js';
import { chart, inside, omissionsOf, problemsOf, redrawn, rowsOf, tableOf, textOf, visibleText } from './chart.js';

type Flow = Awaited<ReturnType<typeof chart>>;

const table = (header: string, ...rows: string[]) => `<table>${[header, ...rows].map((row) => `<tr>${row.split('|').map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`;
const jsonOf = (value: unknown) => `<script type="application/json">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`;

/** The text of the rows in the chart's own table, header left out. */
const cellsOf = (element: Flow) => tableOf(element).slice(1).map((row) => row.join('|'));

async function flowOf(data: readonly Row[], attributes = ''): Promise<Flow> {
  const element = await chart(`<displacement-flow ${attributes}></displacement-flow>`);
  element.data = data;
  await redrawn(element);
  return element;
}

// UNHCR Refugee Data Finder: refugees from Ukraine at the end of 2022, as recorded by country.
const UKRAINE = [['POL', '958935'], ['DEU', '1021667'], ['CZE', '432415']].map(([ISO3CoA, REF]) => ({
  Year: '2022', ISO3CoO: 'UKR', ISO3CoA, REF, IDP: '0', ASY: '0', OOC: '0', STA: '0', OIP: '0',
}));

describe('rows of a publisher\'s file in <displacement-flow>', () => {
  it('are drawn from data, without a word about unknown columns', async () => {
    const element = await flowOf(UKRAINE, 'measure="refugees"');
    expect(inside(element, '.flow')).not.to.equal(null);
    expect(problemsOf(element)).to.deep.equal([]);
    const rows = cellsOf(element);
    expect(rows.length).to.equal(3);
    for (const [i, number] of ['958,935', '1,021,667', '432,415'].entries()) expect(rows[i]).to.include(number).and.include('UKR').and.include(UKRAINE[i]!.ISO3CoA!);
    expect(visibleText(element)).to.include('31 December 2022').and.include('UNHCR');
  });

  it('say what is left out of them', async () => {
    const element = await flowOf(UKRAINE);
    expect(omissionsOf(element)).to.deep.equal(['“ASY, IDP, OIP”: a 0 may stand for none or for too few to publish, so these are left out (9).']);
  });

  it('are read anew when the tag asks for another measure', async () => {
    const element = await flowOf([{ ...UKRAINE[0], ASY: '1500' }], 'measure="refugees"');
    expect(cellsOf(element).length).to.equal(1);
    element.measure = 'asylum-seekers';
    await redrawn(element);
    expect(cellsOf(element).length).to.equal(1);
    expect(cellsOf(element)[0]).to.include('1,500').and.not.include('958,935');
    element.removeAttribute('measure');
    await redrawn(element);
    expect(cellsOf(element).length).to.equal(2);
  });

  it('are read from the answer of an API inside the tag, and go back when people do', async () => {
    const element = await chart(`<displacement-flow>${jsonOf({ page: 1, items: [
      { year: 2023, coo_name: 'Afghanistan', coo_iso: 'AFG', coa_name: 'Pakistan', coa_iso: 'PAK', returned_refugees: 6012, idps: '0' },
    ] })}</displacement-flow>`);
    expect(cellsOf(element)[0]).to.include('6,012').and.match(/Pakistan.*Afghanistan/);
    expect(visibleText(element)).to.include('From Pakistan to Afghanistan');
  });

  it('are read from a table with the publisher\'s header, without its row of tags and earlier rounds', async () => {
    const element = await chart(`<displacement-flow>${table(
      'operation|admin0Name|admin1Name|numPresentIdpInd|reportingDate|roundNumber|displacementReason|idpOriginAdmin1Name',
      '#operation+name|#country+name|#adm1+name|#affected+idps|#date+reported|#round+code|#cause+type|#adm1+name+origin',
      'Countrywide monitoring|Haiti|Sud|100000|2024-12-31T00:00:00|9|Conflict|Ouest',
      'Countrywide monitoring|Haiti|Sud|185673|2025-06-30T00:00:00|10|Conflict|Ouest',
      'Countrywide monitoring|Haiti|Ouest|5006|2025-06-30T00:00:00|10|Natural disaster|Not available',
    )}</displacement-flow>`);
    expect(cellsOf(element).length).to.equal(2);
    expect(omissionsOf(element)).to.deep.equal(['“roundNumber”: rows of earlier rounds count the same people again and are left out (1).']);
    // Conflict and disaster are never one.
    expect(visibleText(element)).to.include('Conflict').and.include('Natural disaster').and.include('IOM DTM');
    expect(rowsOf(element).some((row) => textOf(row).includes('Origin not stated'))).to.equal(true);
  });

  it('choose the latest round from more rows than are drawn', async () => {
    const row = (round: number, i: number) => `Haiti|Area ${i}|${1000 + i}|2025-06-30|${round}`;
    const rows = [...Array.from({ length: 5200 }, (_, i) => row(1, i)), row(2, 7)];
    const element = await chart(`<displacement-flow>${table('admin0Name|admin1Name|numPresentIdpInd|reportingDate|roundNumber', ...rows)}</displacement-flow>`);
    expect(cellsOf(element).length).to.equal(1);
    expect(cellsOf(element)[0]).to.include('1,007');
  });

  it('keep a source that the author names', async () => {
    const element = await flowOf(UKRAINE, 'measure="REF" source="Our own count of UNHCR data"');
    expect(visibleText(element)).to.include('Our own count of UNHCR data');
    expect(textOf(inside(element, '[part="attribution"]'))).not.to.include('United Nations');
  });

  it('say the qualifier of an update, and never put its HTML into the page', async () => {
    const element = await flowOf([{
      id: 1, country: 'India', qualifier: 'more than', figure: 4500, displacement_type: 'Conflict', displacement_date: '2023-05-03T12:00:00.000Z',
      displacement_start_date: '2023-05-03T12:00:00.000Z', displacement_end_date: '2023-05-05T12:00:00.000Z', event_name: 'India: Manipur <img src=x onerror=alert(1)>',
      standard_popup_text: '<b> India: 4,500 displacements </b>',
    }]);
    expect(inside(element, 'img, b[onerror]')).to.equal(null);
    expect(visibleText(element)).to.include('more than 4,500').and.include('4 May 2023').and.not.include('displacements </b>');
  });
});

describe('the same rows in another chart', () => {
  it('are drawn by it too, as what they count', async () => {
    const element = await chart(`<casualty-bars measure="refugees">${jsonOf(UKRAINE)}</casualty-bars>`);
    expect(problemsOf(element)).to.deep.equal([]);
    expect(visibleText(element)).to.include('958,935').and.include('UNHCR');
  });

  it('are not drawn by one that counts something else', async () => {
    const element = await chart(`<death-toll>${jsonOf(UKRAINE)}</death-toll>`);
    expect(inside(element, 'figure')).to.equal(null);
    expect(problemsOf(element)[0]).to.include('refugees');
  });
});
