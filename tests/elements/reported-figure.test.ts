import { expect, fixture, fixtureCleanup, nextFrame } from '@open-wc/testing';
import { a11ySnapshot, emulateMedia, executeServerCommand, sendKeys, sendMouse, setViewport } from '@web/test-runner-commands';
import '../../src/define.js';
import '../../src/languages/ar.define.js';
import type { ReportedFigure } from '../../src/elements/reported-figure/reported-figure.js';
import { upgradeEmbeds } from '../../src/embed/upgrade.js';

document.documentElement.lang = 'en';

const plain = (element: Element | null | undefined) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const part = (element: ReportedFigure, name: string) => element.shadowRoot!.querySelector<HTMLElement>(`[part='${name}']`);
const parts = (element: ReportedFigure, name: string) => [...element.shadowRoot!.querySelectorAll(`[part='${name}']`)].map(plain);
const text = (element: ReportedFigure) => part(element, 'text')!;
const note = (element: ReportedFigure) => part(element, 'details')!;
const isOpen = (element: ReportedFigure) => note(element).matches(':popover-open') && note(element).checkVisibility();
const problems = (element: ReportedFigure) => [...element.shadowRoot!.querySelectorAll("[part='problems'] li")].map(plain);

async function settled(element: ReportedFigure): Promise<ReportedFigure> {
  await nextFrame();
  await element.updateComplete;
  return element;
}

/** A page with a paragraph around a figure, and the first figure in it. */
async function figure(markup: string, width = 700): Promise<ReportedFigure> {
  const box = await fixture(`<div style="width:${width}px; line-height: 24px">${markup}</div>`);
  return settled(box.querySelector('reported-figure')!);
}

async function opened(markup: string, width?: number): Promise<ReportedFigure> {
  const element = await figure(markup, width);
  text(element).click();
  return settled(element);
}

const FULL = `<p>By then <reported-figure value="64,260" low="55,298" high="78,525" interval="95% confidence interval" measure="killed" place="Gaza Strip"
  source="Jamaluddine et al." source-url="https://example.org/study" as-of="2024-06-30" since="2023-10-07" method="three lists" certainty="estimated" note="Direct deaths only."
  quote="a conservative estimate">some 64,000 people</reported-figure>, it says.</p>`;
const MISSING = '<p>And <reported-figure measure="missing">at least 11,000</reported-figure> are missing. <button>Next</button></p>';
const BAD = '<p>And <reported-figure>42.500</reported-figure> are missing.</p>';

/** A real click, which also dismisses what is open. */
async function press(rect: DOMRect) {
  await sendMouse({ type: 'click', position: [Math.round(rect.left + rect.width / 2), Math.round(rect.top + rect.height / 2)] });
}

afterEach(() => fixtureCleanup());

describe('the text of a reported figure', () => {
  it('stays the author\'s, in the sentence, with nothing before or behind it', async () => {
    const element = await figure(FULL);
    expect(plain(element.parentElement)).to.equal('By then some 64,000 people, it says.');
    expect(getComputedStyle(element).display).to.equal('inline');
    const copy = document.createElement('p');
    copy.style.cssText = 'width: max-content; margin: 0';
    const bare = copy.cloneNode() as HTMLElement;
    copy.append('(', element, ')');
    bare.textContent = '(some 64,000 people)';
    document.body.append(copy, bare);
    expect(copy.offsetWidth).to.equal(bare.offsetWidth);
    expect(copy.offsetHeight).to.equal(bare.offsetHeight);
    copy.remove();
    bare.remove();
  });

  it('wraps over lines like any text, in the font of the page', async () => {
    const element = await figure(`<p style="font-family: monospace">${FULL.replace('some 64,000 people', 'a little more than sixty-four thousand people')}</p>`, 160);
    expect(text(element).getClientRects().length).to.be.greaterThan(1);
    expect(getComputedStyle(text(element)).textDecorationLine).to.equal('underline');
    expect(getComputedStyle(text(element)).fontFamily).to.equal(getComputedStyle(element.parentElement!).fontFamily);
  });

  it('may hold markup, and a link in it keeps its keys', async () => {
    const element = await figure('<p><reported-figure><em>at least</em> 11,000 <a href="#there">there</a></reported-figure></p>');
    expect(parts(element, 'mark')).to.have.length(1);
    element.querySelector('a')!.focus();
    await sendKeys({ press: 'Enter' });
    expect(location.hash).to.equal('#there');
    history.replaceState(null, '', location.pathname + location.search);
  });

  it('is what the attributes say where its author wrote none', async () => {
    for (const inside of ['', '\n ']) {
      const element = await figure(`<p><reported-figure value="at least 11,000" measure="missing">${inside}</reported-figure> are missing.</p>`);
      expect(plain(text(element))).to.equal('at least 11,000');
    }
  });
});

describe('the note of a reported figure', () => {
  it('opens and closes by a click', async () => {
    const element = await figure(FULL);
    expect(note(element).checkVisibility()).to.equal(false);
    expect(text(element).getAttribute('aria-expanded')).to.equal('false');
    for (const open of [true, false, true, false]) {
      await press(text(element).getBoundingClientRect());
      await settled(element);
      expect(isOpen(element)).to.equal(open);
      expect(text(element).getAttribute('aria-expanded')).to.equal(String(open));
    }
  });

  for (const key of ['Enter', 'Space']) {
    it(`opens and closes by ${key}, without scrolling the page`, async () => {
      const element = await figure(`${FULL}<div style="height: 3000px"></div>`);
      await sendKeys({ press: 'Tab' });
      expect(element.shadowRoot!.activeElement === text(element)).to.equal(true);
      for (const open of [true, false]) {
        await sendKeys({ press: key });
        await settled(element);
        expect(isOpen(element)).to.equal(open);
        expect(scrollY).to.equal(0);
      }
    });
  }

  it('shows where the focus is with a ring of 2 px', async () => {
    const element = await figure(MISSING);
    await sendKeys({ press: 'Tab' });
    for (const name of ['text', 'details']) {
      const { outlineStyle, outlineWidth } = getComputedStyle(part(element, name)!);
      expect([outlineStyle, outlineWidth]).to.deep.equal(['solid', '2px']);
      await sendKeys({ press: 'Enter' });
      await sendKeys({ press: 'Tab' });
    }
  });

  it('closes by Escape, and the focus is on the text', async () => {
    const element = await figure(FULL);
    for (const tabs of [0, 1, 2]) {
      text(element).focus();
      await sendKeys({ press: 'Enter' });
      for (let i = 0; i < tabs; i++) await sendKeys({ press: 'Tab' });
      expect(isOpen(element)).to.equal(true);
      await sendKeys({ press: 'Escape' });
      await settled(element);
      expect(isOpen(element)).to.equal(false);
      expect(text(element).getAttribute('aria-expanded')).to.equal('false');
      expect(element.shadowRoot!.activeElement === text(element)).to.equal(true);
    }
  });

  it('closes by a click elsewhere, and not by one on itself', async () => {
    const element = await opened(FULL);
    await press(part(element, 'value')!.getBoundingClientRect());
    expect(isOpen(element)).to.equal(true);
    await sendMouse({ type: 'click', position: [780, 580] });
    await settled(element);
    expect(isOpen(element)).to.equal(false);
    expect(text(element).getAttribute('aria-expanded')).to.equal('false');
  });

  it('closes when another opens', async () => {
    const first = await opened(FULL + MISSING);
    const second = await settled(document.querySelectorAll('reported-figure')[1]!);
    text(second).click();
    await settled(first);
    expect([isOpen(first), isOpen(second)]).to.deep.equal([false, true]);
    expect(text(first).getAttribute('aria-expanded')).to.equal('false');
  });

  it('closes when the focus goes on in the page, and lets it go', async () => {
    const element = await figure(MISSING);
    text(element).focus();
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Tab' });
    expect(element.shadowRoot!.activeElement === note(element)).to.equal(true);
    await sendKeys({ press: 'Tab' });
    expect(document.activeElement === document.querySelector('p button')).to.equal(true);
    expect(isOpen(element)).to.equal(false);
  });

  it('is closed after its element was moved', async () => {
    const element = await opened(MISSING);
    const other = document.body.appendChild(document.createElement('p'));
    other.append(element);
    await settled(element);
    expect(note(element).checkVisibility()).to.equal(false);
    text(element).click();
    expect(isOpen(element)).to.equal(true);
    other.remove();
  });

  it('is a block in browsers that know no popovers', async () => {
    const element = await figure(MISSING);
    note(element).removeAttribute('popover');
    Object.assign(note(element), { togglePopover: undefined });
    for (const open of [true, false]) {
      text(element).click();
      await settled(element);
      expect(note(element).checkVisibility()).to.equal(open);
      expect(text(element).getAttribute('aria-expanded')).to.equal(String(open));
    }
  });

  it('is not there in print, nor is the underline', async () => {
    const element = await opened(BAD);
    await emulateMedia({ media: 'print' });
    expect(note(element).checkVisibility()).to.equal(false);
    expect(part(element, 'mark')!.checkVisibility()).to.equal(false);
    expect(getComputedStyle(text(element)).textDecorationLine).to.equal('none');
    await emulateMedia({ media: 'screen' });
  });
});

describe('what the note says', () => {
  it('is what was counted, the number with its interval, source, date and caveats', async () => {
    const element = await opened(FULL);
    expect(parts(element, 'subject')).to.deep.equal(['Killed, Gaza Strip']);
    expect(parts(element, 'value')).to.deep.equal(['64,260 (95% confidence interval: between 55,298 and 78,525)']);
    expect(parts(element, 'attribution')).to.deep.equal(['Source: Jamaluddine et al.']);
    expect(parts(element, 'period')).to.deep.equal(['As of 30 June 2024, since 7 October 2023']);
    expect(parts(element, 'note')).to.deep.equal(['Method: three lists', 'Recorded as estimated', 'Direct deaths only.', '“a conservative estimate”']);
    expect(problems(element)).to.deep.equal([]);
    const { href, rel } = element.shadowRoot!.querySelector('a')!;
    expect([href, rel]).to.deep.equal(['https://example.org/study', 'noopener noreferrer']);
  });

  it('is the figure in the text where no attribute gives one, with its qualifier', async () => {
    const element = await opened(MISSING);
    expect(plain(note(element))).to.equal('Missing At least 11,000 Source not stated Date not stated');
  });

  it('follows the text, which may give its number as data', async () => {
    const element = await opened(MISSING);
    element.textContent = 'more than 13,000';
    await settled(element);
    expect(parts(element, 'value')).to.deep.equal(['More than 13,000']);
    element.innerHTML = '<data value="nearly 9,000">all but nine thousand or so</data>';
    await settled(element);
    expect(parts(element, 'value')).to.deep.equal(['Nearly 9,000']);
    element.value = '5';
    await settled(element);
    expect(parts(element, 'value')).to.deep.equal(['5']);
  });

  it('has the heading, the summary and the source\'s role', async () => {
    const element = await opened('<p><reported-figure value="5" heading="H" summary="S" note="N" source="A; B" source-role="party">five</reported-figure></p>');
    expect(plain(note(element))).to.equal('H S 5 Source: A (a party to the conflict), as relayed by B Date not stated N');
  });

  it('has the words of the source, and digits beside them', async () => {
    expect(parts(await opened('<p><reported-figure>nearly two million</reported-figure></p>'), 'value')).to.deep.equal(['Nearly two million (nearly 2,000,000)']);
    expect(parts(await opened('<p><reported-figure>many</reported-figure></p>'), 'value')).to.deep.equal(['Many']);
    expect(parts(await opened('<p><reported-figure value="at most 600">600</reported-figure></p>'), 'value')).to.deep.equal(['At most 600']);
  });

  it('is one figure: of several the first, and that there are more', async () => {
    const element = await figure('<p><reported-figure note="N">five</reported-figure></p>');
    element.data = [{ value: 5, source: 'A' }, { value: 6, source: 'B' }, { value: 7, source: 'C' }];
    await settled(element);
    expect(parts(element, 'value')).to.deep.equal(['5']);
    expect(parts(element, 'note')).to.deep.equal(['N']);
    expect(problems(element)).to.deep.equal(['Of 3 rows, only the first is shown.']);
    expect(parts(element, 'mark')).to.deep.equal([]);
  });

  it('is never taken from a table behind the paragraph, with text inside or without', async () => {
    const table = '<table><tr><th>value</th></tr><tr><td>7</td></tr></table>';
    for (const [inside, value] of [['5', ['5']], ['', []]] as const) {
      const element = await figure(`<p><reported-figure>${inside}</reported-figure></p>${table}`);
      expect(parts(element, 'value')).to.deep.equal(value);
      const beside = await figure(`<reported-figure for="elsewhere">${inside}</reported-figure>${table}`);
      expect(parts(beside, 'value')).to.deep.equal(value);
    }
    const named = await figure(`<p><reported-figure for="there">seven</reported-figure></p>${table.replace('<table', '<table id="there"')}`);
    expect(parts(named, 'value')).to.deep.equal(['7']);
  });
});

describe('a figure that cannot be read', () => {
  it('keeps the text, and has a mark behind it that opens the reason', async () => {
    const element = await opened(BAD);
    expect(plain(element.parentElement)).to.equal('And 42.500 are missing.');
    expect(parts(element, 'mark')).to.deep.equal(['?']);
    expect(problems(element)).to.have.length(1);
    expect(problems(element)[0]).to.match(/^“42\.500” can be read in two ways/);
    expect(parts(element, 'value')).to.deep.equal([]);
    element.textContent = '42,500';
    await settled(element);
    expect(parts(element, 'mark')).to.deep.equal([]);
  });

  it('is told once by an event', async () => {
    const codes: string[] = [];
    const element = await figure('<p><reported-figure>5</reported-figure></p>');
    element.addEventListener('problem', (event) => codes.push(...(event as CustomEvent<{ code: string }[]>).detail.map(({ code }) => code)));
    element.textContent = 'a lot of people';
    await settled(element);
    text(element).click();
    await settled(element);
    text(element).click();
    await settled(element);
    expect(codes).to.deep.equal(['unreadable-number']);
  });

  it('says what is wrong with an attribute by its name', async () => {
    const element = await figure('<p><reported-figure value="5" as-of="02/03/2024">five</reported-figure></p>');
    expect(problems(element)[0]).to.match(/^“as-of”: “02\/03\/2024”/);
    expect(parts(element, 'mark')).to.have.length(1);
  });

  it('says that nothing is inside', async () => {
    const element = await figure('<p>And <reported-figure></reported-figure>.</p>');
    expect(problems(element)[0]).to.match(/^No figure was given/);
    expect(parts(element, 'mark')).to.deep.equal(['?']);
    await expect(element).to.be.accessible();
  });
});

describe('a reported figure in Arabic', () => {
  it('says its words in Arabic, from right to left', async () => {
    const element = await opened('<p lang="ar" dir="rtl">هناك <reported-figure value="at least 11000" measure="missing" source="وزارة الصحة" as-of="2024-10-18">أحد عشر ألف شخص على الأقل</reported-figure> في عداد المفقودين.</p>');
    expect([note(element).lang, note(element).dir]).to.deep.equal(['ar', 'rtl']);
    expect(plain(note(element))).to.include('ما لا يقل عن').and.include('مفقودون').and.include('أكتوبر').and.include('وزارة الصحة').and.not.match(/[a-z]/i);
    expect(Math.abs(note(element).getBoundingClientRect().right - text(element).getBoundingClientRect().right)).to.be.lessThan(1);
    await expect(element).to.be.accessible();
  });

  it('has the mark and the reason in Arabic', async () => {
    const element = await figure('<p lang="ar"><reported-figure>كلمة</reported-figure></p>');
    expect(parts(element, 'mark')).to.deep.equal(['؟']);
    expect(problems(element)[0]).to.match(/^لا يمكن قراءة/);
  });

  it('says that more rows were given', async () => {
    const element = await figure('<p lang="ar"><reported-figure>خمسة</reported-figure></p>');
    element.data = [{ value: 5 }, { value: 6 }];
    await settled(element);
    expect(problems(element)[0]).to.include('أولها فقط');
  });
});

describe('the place of the note', () => {
  const LONG = 'a figure in words that are long enough to wrap over the lines of a narrow page';
  const inWindow = (element: ReportedFigure) => {
    const { left, right, top, bottom, width } = note(element).getBoundingClientRect();
    expect(left).to.be.at.least(8);
    expect(top).to.be.at.least(8);
    expect(right).to.be.at.most(document.documentElement.clientWidth - 8);
    expect(bottom).to.be.at.most(innerHeight - 8);
    expect(width).to.be.at.most(320);
  };
  after(() => setViewport({ width: 800, height: 600 }));

  for (const dir of ['ltr', 'rtl']) {
    it(`is in the window at 320 px, wherever the text is, in a page from ${dir}`, async () => {
      await setViewport({ width: 320, height: 480 });
      for (const align of ['start', 'end']) {
        for (const top of [0, 200, 420]) {
          const element = await opened(`<div dir="${dir}" style="text-align: ${align}; padding-top: ${top}px">${FULL.replace('By then', '').replace(', it says.', '')}</div>`, 300);
          inWindow(element);
          fixtureCleanup();
        }
      }
      const element = await opened(`<div dir="${dir}">${FULL.replace('some 64,000 people', LONG)}</div>`, 280);
      inWindow(element);
      expect(note(element).getBoundingClientRect().top).to.be.at.least(text(element).getBoundingClientRect().bottom);
    });
  }

  it('is in the window on a screen so low that the note has to be scrolled', async () => {
    await setViewport({ width: 320, height: 120 });
    const element = await opened(FULL.replace('Direct deaths only.', LONG.repeat(3)), 300);
    inWindow(element);
    expect(note(element).scrollHeight).to.be.greaterThan(note(element).clientHeight);
    await expect(element).to.be.accessible();
  });

  it('does not widen the page, and moves with the text', async () => {
    await setViewport({ width: 320, height: 480 });
    const element = await opened(`<div style="height: 400px"></div>${FULL}<div style="height: 2000px"></div>`, 300);
    const distance = () => note(element).getBoundingClientRect().top - text(element).getBoundingClientRect().top;
    const before = distance();
    scrollTo(0, 150);
    await nextFrame();
    expect(distance()).to.be.closeTo(before, 1);
    expect(document.documentElement.scrollWidth).to.be.at.most(320);
    scrollTo(0, 0);
  });
});

describe('hostile text in a reported figure', () => {
  const MARKUP = ['<img src=x onerror="window.hacked=1">', '"><script>window.hacked=1</script>', "'><svg onload=window.hacked=1>", '</p></div><iframe srcdoc="x"></iframe>', '\u202e<b>turned</b>'];
  const OWN = new Set('span slot sup div p a ul li strong'.split(' '));
  const harmless = (element: ReportedFigure) => {
    expect((window as { hacked?: unknown }).hacked).to.equal(undefined);
    for (const each of element.shadowRoot!.querySelectorAll('*')) {
      expect(OWN.has(each.localName), each.localName).to.equal(true);
      for (const { name } of each.attributes) expect(name).not.to.match(/^on|^style$|^src/);
      if (each instanceof HTMLAnchorElement) expect(each.protocol).to.match(/^https?:$/);
    }
  };

  it('stays text, in every attribute and inside', async () => {
    for (const hostile of MARKUP) {
      const element = document.createElement('reported-figure');
      for (const name of ['heading', 'summary', 'note', 'measure', 'group', 'place', 'source', 'method', 'certainty', 'quote', 'theme', 'numerals', 'from', 'to', 'step', 'for']) element.setAttribute(name, hostile);
      element.setAttribute('value', '5');
      element.textContent = hostile;
      (await fixture('<p></p>')).append(element);
      await settled(element);
      harmless(element);
      expect(plain(note(element)).toLowerCase()).to.include(hostile.replace('\u202e', '').toLowerCase()).and.not.include('\u202e');
      element.removeAttribute('value');
      await settled(element);
      harmless(element);
      expect(problems(element)).not.to.deep.equal([]);
    }
  });

  it('is no link, and the source stays named', async () => {
    for (const url of ['javascript:window.hacked=1', 'java\nscript:window.hacked=1', 'data:text/html,x', 'https://user:secret@example.org/', '//example.org/']) {
      const element = await figure('<p><reported-figure source="OCHA">5</reported-figure></p>');
      element.setAttribute('source-url', url);
      await settled(element);
      harmless(element);
      expect(element.shadowRoot!.querySelector('a')).to.equal(null);
      expect(parts(element, 'attribution')).to.deep.equal(['Source: OCHA']);
      expect(problems(element)[0]).to.match(/not a web address/);
    }
  });
});

describe('a reported figure in plain markup', () => {
  it('is upgraded in its place, and reads the data- attributes', async () => {
    const box = await fixture('<p>Now <span class="theirs" data-chart="reported-figure" data-measure="missing" data-value="at least 11,000" data-source="OCHA" data-source-url="https://example.org/" data-as-of="2024-10-18">at least 11,000</span> are missing.</p>');
    expect(upgradeEmbeds(box)).to.have.length(1);
    const element = await settled(box.querySelector('span.theirs > reported-figure')!);
    expect(plain(box)).to.equal('Now at least 11,000 are missing.');
    expect(parts(element, 'value')).to.deep.equal(['At least 11,000']);
    expect(parts(element, 'attribution')).to.deep.equal(['Source: OCHA']);
    expect(parts(element, 'period')).to.deep.equal(['As of 18 October 2024']);
  });

  it('reads its text where it has no value', async () => {
    const box = await fixture('<p><span data-chart="reported-figure">at least 11,000</span></p>');
    upgradeEmbeds(box);
    expect(parts(await settled(box.querySelector('reported-figure')!), 'value')).to.deep.equal(['At least 11,000']);
  });
});

describe('a reported figure for every reader', () => {
  for (const [state, markup] of Object.entries({ 'with all fields': FULL, 'with nothing stated': MISSING, 'with a problem': BAD })) {
    for (const theme of ['light', 'dark']) {
      it(`${state} is accessible, closed and open, in the ${theme} theme`, async () => {
        const element = await figure(`<main style="color-scheme: ${theme}; background: Canvas; color: CanvasText">${markup}</main>`);
        await expect(element).to.be.accessible();
        text(element).click();
        await settled(element);
        await expect(element).to.be.accessible();
      });
    }
  }

  it('is accessible in forced colours', async () => {
    await executeServerCommand('emulate-features', [{ name: 'forced-colors', value: 'active' }]);
    await expect(await opened(FULL)).to.be.accessible();
    await executeServerCommand('emulate-features', []);
  });

  it('is a button named by the text, then a note with everything in it', async () => {
    interface Node { role: string; name?: string; expanded?: boolean; children?: Node[] }
    const all = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(all)];
    const tree = async () => all((await (a11ySnapshot as (options: object) => Promise<unknown>)({})) as Node);
    const element = await figure(FULL);
    const closed = await tree();
    expect(closed.find(({ role }) => role === 'button')!.name).to.equal('some 64,000 people');
    expect(closed.some(({ name }) => name?.includes('Direct deaths'))).to.equal(false);
    text(element).click();
    await settled(element);
    const open = await tree();
    expect(open.find(({ role }) => role === 'button')!.expanded).to.equal(true);
    expect(open.find(({ role }) => role === 'note')!.name).to.equal('some 64,000 people');
    const names = open.map(({ name }) => name?.trim());
    for (const said of ['Killed, Gaza Strip', 'Jamaluddine et al.', 'As of 30 June 2024, since 7 October 2023', 'Direct deaths only.']) expect(names).to.include(said);
  });

  it('has the problem in the name of its button', async () => {
    const element = await figure(BAD);
    const tree = JSON.stringify(await (a11ySnapshot as (options: object) => Promise<unknown>)({}));
    expect(tree).to.match(/"role":"button"[^}]*"name":"42\.500 ?Something here needs attention"/);
    expect(element.shadowRoot!.querySelector('[style]')).to.equal(null);
  });

  it('has the theme of its attribute, and the colours of the page', async () => {
    const element = await figure('<p style="--chart-ink: rgb(4, 5, 6)"><reported-figure theme="dark">5</reported-figure></p>');
    expect(getComputedStyle(note(element)).backgroundColor).to.equal('rgb(23, 27, 31)');
    expect(getComputedStyle(note(element)).color).to.equal('rgb(4, 5, 6)');
    element.theme = 'light';
    await settled(element);
    expect(getComputedStyle(note(element)).backgroundColor).to.equal('rgb(255, 255, 255)');
  });
});
