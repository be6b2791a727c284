import { expect, fixture } from '@open-wc/testing';
import { allInside, chart, inside, isSeen, nameOf, problemsOf, redrawn, settled, tableOf, textOf, valuesOf, visibleText } from './chart.js';
import { en } from '../../src/figures/words/en.js';
import { addWords } from '../../src/figures/words/registry.js';

describe('words that arrive after the chart', () => {
  it('are what it is then written in', async () => {
    const element = await chart('<death-toll lang="vo" value="5" source="A"></death-toll>');
    expect(inside(element, '.chart')!.lang).to.equal('en');
    expect(visibleText(element)).to.include('Killed');
    addWords({ ...en, lang: 'vo', measures: { ...en.measures, killed: 'deadedöls' } });
    await redrawn(element);
    expect(inside(element, '.chart')!.lang).to.equal('vo');
    expect(visibleText(element)).to.include('Deadedöls').and.not.include('Killed');
    expect(nameOf(element)).to.include('eadedöls');
  });

  it('leave charts in other languages as they are', async () => {
    const element = await chart('<death-toll value="5"></death-toll>');
    addWords({ ...en, lang: 'tok', measures: { ...en.measures, killed: 'moli' } });
    await redrawn(element);
    expect(visibleText(element)).to.include('Killed');
    expect(visibleText(await chart('<death-toll lang="tok" value="5"></death-toll>'))).to.include('Moli');
  });
});

describe('a chart in Arabic', () => {
  before(() => import('../../src/languages/ar.define.js'));
  const arabic = (attributes = '') => chart(`<div lang="ar"><death-toll ${attributes} value="at least 42,500" source="وزارة الصحة" as-of="2024-10-18"></death-toll></div>`);

  it('says measure, qualifier and date in Arabic', async () => {
    const element = await arabic();
    for (const text of [visibleText(element), nameOf(element)]) {
      expect(text).to.include('قتلى').and.include('ما لا يقل عن').and.include('أكتوبر').and.include('وزارة الصحة');
      expect(text).not.to.match(/[a-z]/i);
    }
  });

  it('says what is not stated in Arabic', async () => {
    const element = await chart('<death-toll lang="ar" value="5"></death-toll>');
    expect(visibleText(element)).to.include('المصدر غير مذكور').and.include('التاريخ غير مذكور');
  });

  it('says problems in Arabic', async () => {
    expect(problemsOf(await chart('<death-toll lang="ar"></death-toll>'))[0]).to.include('لم يُعط أي عدد');
  });

  it('has the lang and dir of what it says', async () => {
    const wrapper = inside(await arabic(), '.chart')!;
    expect([wrapper.lang, wrapper.dir]).to.deep.equal(['ar', 'rtl']);
    expect(getComputedStyle(wrapper).direction).to.equal('rtl');
  });

  it('isolates names and numbers from the text around them', async () => {
    expect(nameOf(await arabic())).to.include('\u2068وزارة الصحة\u2069');
  });

  it('writes the digits that numerals asks for', async () => {
    expect(textOf(inside(await arabic('numerals="arab"'), '[part="value"]'))).to.include('٤٢٬٥٠٠');
    expect(textOf(inside(await arabic('numerals="latn"'), '[part="value"]'))).to.include('42,500');
  });

  it('writes them everywhere, dates and axis included', async () => {
    const element = await arabic('numerals="arab"');
    expect(visibleText(element) + nameOf(element) + tableOf(element).flat().join('')).not.to.match(/[0-9]/);
    expect(allInside(element, '.axis text').map(textOf).join('')).to.match(/[٠-٩]/);
  });

  it('says all of a timeline in Arabic, in the digits that numerals asks for', async () => {
    const element = await chart(`<div lang="ar"><toll-timeline numerals="arab" since="2023-10-07" source="وزارة الصحة" events="2024-01-02: هدنة; 2001: قبل ذلك"><table>
      <tr><th>as-of</th><th>value</th><th>status</th><th>group</th></tr><tr><td>2024-01-01</td><td>at least 100</td><td></td><td></td></tr><tr><td>2024-01-02</td><td>150</td><td>late registration</td><td></td></tr>
      <tr><td>2024-01-04</td><td>150</td><td>carried forward</td><td></td></tr><tr><td>2024-01-05</td><td>160</td><td>extrapolated</td><td></td></tr><tr><td>2024-01-06</td><td></td><td></td><td></td></tr></table></toll-timeline></div>`);
    const all = visibleText(element) + nameOf(element) + tableOf(element).flat().join(' ');
    expect(all).to.include('ما لا يقل عن').and.include('هدنة').and.include('يناير');
    expect(all).not.to.match(/[a-z0-9]/i);
    expect(problemsOf(element)).to.deep.equal([]);
  });

  it('reads Arabic digits and separators', async () => {
    expect(valuesOf(await chart('<death-toll lang="ar" numerals="latn" value="٤٢٬٥٠٠"></death-toll>'))[0]).to.include('42,500');
  });
});

describe('the language of a chart', () => {
  before(() => import('../../src/languages/ar.define.js'));

  it('is that of the nearest lang', async () => {
    const element = await chart('<div lang="ar"><section lang="en"><death-toll value="5"></death-toll></section></div>');
    expect(inside(element, '.chart')!.lang).to.equal('en');
  });

  it('is the locale where the chart has one', async () => {
    const element = await chart('<div lang="en"><death-toll locale="ar" value="5"></death-toll></div>');
    expect(inside(element, '.chart')!.lang).to.equal('ar');
    element.locale = '';
    await redrawn(element);
    expect(inside(element, '.chart')!.lang).to.equal('en');
  });

  it('is found outside a shadow root', async () => {
    const host = await fixture('<div lang="ar" style="width:700px"></div>');
    const element = document.createElement('death-toll');
    element.setAttribute('value', '5');
    host.attachShadow({ mode: 'open' }).append(element);
    expect(inside(await settled(element), '.chart')!.lang).to.equal('ar');
  });

  it('without words is English, and the chart says that it is English', async () => {
    const element = await chart('<death-toll lang="cs" value="42 500" as-of="2024-10-18"></death-toll>');
    const wrapper = inside(element, '.chart')!;
    expect([wrapper.lang, wrapper.dir]).to.deep.equal(['en', 'ltr']);
    expect(valuesOf(element)).to.deep.equal(['42,500']);
    expect(visibleText(element)).to.include('As of 18 October 2024');
  });

  it('settles how numbers are read even where it has no words', async () => {
    expect(valuesOf(await chart('<death-toll lang="de" value="42.500"></death-toll>'))).to.deep.equal(['42,500']);
    const element = await chart('<death-toll lang="de" value="42,500"></death-toll>');
    expect(inside(element, 'figure')).to.equal(null);
    expect(problemsOf(element)[0]).to.match(/two ways/);
  });

  it('that is no language is English', async () => {
    for (const lang of ['???', 'x', 'en_GB']) {
      expect(valuesOf(await chart(`<death-toll lang="${lang}" value="42,500"></death-toll>`)), lang).to.deep.equal(['42,500']);
    }
  });
});

describe('a page that does not state its language', () => {
  before(() => { document.documentElement.removeAttribute('lang'); });
  after(() => { document.documentElement.lang = 'en'; });

  it('draws its figures and notes that English was assumed', async () => {
    const element = await chart('<death-toll value="42,500"></death-toll>');
    expect(valuesOf(element)).to.deep.equal(['42,500']);
    expect(problemsOf(element)).to.have.length(1);
    expect(problemsOf(element)[0]).to.match(/does not state its language; “42,500” was read as in English.*Add lang/);
    expect(problemsOf(element)[0]).not.to.match(/left out/);
  });

  it('notes it once for a table', async () => {
    const element = await chart('<casualty-bars><table><tr><th>value</th></tr><tr><td>42,500</td></tr><tr><td>11,000</td></tr></table></casualty-bars>');
    expect(problemsOf(element)).to.have.length(1);
  });

  for (const value of ['42500', '42 500', 'two million', '1.9 million']) {
    it(`notes nothing where separators settle nothing: “${value}”`, async () => {
      const element = await chart(`<death-toll value="${value}"></death-toll>`);
      expect(isSeen(inside(element, 'figure'))).to.equal(true);
      expect(problemsOf(element)).to.deep.equal([]);
    });
  }
});
