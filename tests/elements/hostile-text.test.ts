import { expect, fixture } from '@open-wc/testing';
import type { FigureElement } from '../../src/elements/shared/figure-element.js';
import { FIELDS } from '../../src/data/fields.js';
import { upgradeEmbeds } from '../../src/embed/upgrade.js';
import { allInside, chart, clear, inside, nameOf, problemsOf, redrawn, rowsOf, settled, tableOf, visibleText } from './chart.js';

const TAGS = ['death-toll', 'casualty-bars', 'displacement-flow', 'toll-timeline'] as const;

const MARKUP = [
  '<img src=x onerror="window.hacked=1">',
  '"><script>window.hacked=1</script>',
  "'><svg onload=window.hacked=1>",
  '</p></figure></div><iframe srcdoc="<script>parent.hacked=1</script>"></iframe>',
  '<style>*{display:none}</style>',
  '${window.hacked=1} {{constructor.constructor("hacked=1")()}}',
  'url(javascript:window.hacked=1)',
  '<a href="javascript:window.hacked=1">x</a>',
  '\u202e<b>turned</b>',
  '__proto__',
];
const LINKS = [
  'javascript:window.hacked=1', 'JaVaScRiPt:window.hacked=1', ' javascript:window.hacked=1', 'java\nscript:window.hacked=1', 'java\tscript:window.hacked=1',
  '\u0001javascript:window.hacked=1', 'javascript\n:window.hacked=1', 'data:text/html,<script>parent.hacked=1</script>', 'd\tata:text/html;base64,PHA+', 'vbscript:msgbox(1)', 'vb\nscript:msgbox(1)',
  'file:///etc/passwd', 'blob:https://example.org/1', 'https://user:secret@example.org/', '//example.org/x', '/relative', 'about:blank', '',
];

// Our own templates use these and no others.
const OWN = new Set('div p figure ul ol li span b strong a svg defs pattern rect linearGradient stop line circle path g text tspan details summary table caption thead tbody tr th td button slot'.split(' '));

function expectHarmless(element: FigureElement) {
  expect((window as { hacked?: unknown }).hacked).to.equal(undefined);
  for (const part of allInside(element, '*')) {
    expect(OWN.has(part.localName), `<${part.localName}>`).to.equal(true);
    for (const { name, value } of part.attributes) {
      expect(name).not.to.match(/^on|^style$|^srcdoc$|^src$/);
      if (/^(fill|stroke|d|x|y|width|height|cx|cy|x1|x2|y1|y2|transform|viewBox|class|opacity)$/.test(name)) expect(value, name).not.to.match(/[<>"']|script|window/);
    }
    if (part instanceof HTMLAnchorElement) expect(part.protocol).to.match(/^https?:$/);
  }
  expect(({} as Record<string, unknown>).hacked).to.equal(undefined);
}

const SAFE = { measure: 'killed', value: '5', source: 'OCHA', from: 'A', to: 'B', 'as-of': '2024-01-01' };
/** Attributes that only one kind of chart has. */
const OWN_ATTRIBUTES = ['compare', 'interval-style', 'unit', 'events', 'time-direction'];
/** Fields that are shown as they are written; the others have a form, and are problems without it. */
const FREE = ['measure', 'group', 'place', 'from', 'to', 'source', 'method', 'certainty', 'note', 'quote', 'step', 'interval'] as const;

/** Text as it is shown: one line, without marks that turn it. */
const shown = (text: string) => text.replace(/\u202e/g, '');
const said = (element: FigureElement) => `${visibleText(element)} ${nameOf(element)} ${tableOf(element).flat().join(' ')} ${allInside(element, '[part="label"]').map((l) => l.textContent).join(' ')}`;

afterEach(() => { delete (window as { hacked?: unknown }).hacked; });

for (const tag of TAGS) {
  describe(`hostile text in a ${tag}`, () => {
    const make = async (fields: Record<string, string>) => {
      clear();
      const box = await fixture('<div style="width: 700px"></div>');
      const element = document.createElement(tag);
      for (const [name, value] of Object.entries(fields)) element.setAttribute(name, value);
      box.append(element);
      return settled(element);
    };

    it('in every attribute at once stays text', async () => {
      for (const text of MARKUP) {
        const everything = Object.fromEntries([...FIELDS, 'heading', 'summary', 'note', 'locale', 'numerals', 'theme', 'src', 'for', 'accept', ...OWN_ATTRIBUTES].map((name) => [name, text]));
        expectHarmless(await make(everything));
      }
    });

    it('in one attribute at a time stays text, and is shown as it is', async () => {
      for (const text of MARKUP) {
        for (const field of ['heading', 'summary', ...FREE]) {
          const ends: Record<string, string> = field === 'interval' ? { low: '3', high: '8' } : {};
          const element = await make({ ...SAFE, ...ends, [field]: text });
          expectHarmless(element);
          const words = shown(text).trim();
          // Measures are labels: their first letter may be raised.
          expect(said(element).toLowerCase(), `${field}: ${text}`).to.include(words.toLowerCase());
        }
      }
    });

    it('in numbers, dates, roles and languages is a problem, told as text', async () => {
      for (const text of MARKUP.slice(0, 5)) {
        for (const field of ['value', 'low', 'high', 'as-of', 'since', 'until', 'source-role']) {
          const element = await make({ ...SAFE, [field]: text });
          expectHarmless(element);
          expect(problemsOf(element), field).not.to.have.length(0);
          expect(problemsOf(element)[0], field).to.include(text.slice(2, 20).trim());
        }
      }
    });

    it('in JSON, keys and data stays text', async () => {
      for (const text of MARKUP) {
        const rows = [{ ...SAFE, group: text, note: text, [text]: text, method: { toString: () => text }, onclick: text, innerHTML: text }];
        const element = await make({});
        element.data = rows;
        await redrawn(element);
        expectHarmless(element);
        expect(rowsOf(element)).to.have.length(1);
        const script = document.createElement('script');
        script.type = 'application/json';
        script.textContent = JSON.stringify(rows);
        element.data = null;
        element.append(script);
        await redrawn(element);
        expectHarmless(element);
        expect(rowsOf(element)).to.have.length(1);
      }
    });

    it('in table cells and headers stays text', async () => {
      for (const text of MARKUP) {
        const element = await make({});
        const table = document.createElement('table');
        table.createCaption().textContent = text;
        const head = table.insertRow(), row = table.insertRow();
        for (const [name, value] of [...Object.entries(SAFE), ['group', text], ['note', text], ['quote', text], ['step', text], [text, text]] as const) {
          head.insertCell().textContent = name;
          row.insertCell().textContent = value;
        }
        element.append(table);
        await redrawn(element);
        expectHarmless(element);
        expect(rowsOf(element)).to.have.length(1);
        expect(inside(element, '[part="heading"]')!.textContent).to.include(shown(text).trim());
      }
    });

    it('in the attributes of plain markup stays text', async () => {
      for (const text of MARKUP) {
        clear();
        const box = await fixture('<div><div></div></div>');
        const host = box.firstElementChild!;
        host.setAttribute('data-chart', tag);
        for (const field of [...FIELDS, 'heading', 'theme']) host.setAttribute(`data-${field}`, SAFE[field as keyof typeof SAFE] ?? (FREE.includes(field as typeof FREE[number]) ? text : ''));
        host.setAttribute('data-onclick', text);
        const [element] = upgradeEmbeds(box);
        expect(element!.hasAttribute('onclick')).to.equal(false);
        expectHarmless(await settled(element!));
      }
    });

    it('in addresses gives no link, and the source stays named', async () => {
      for (const link of LINKS) {
        const element = await make({ ...SAFE, 'source-url': link });
        expect(inside(element, 'a'), JSON.stringify(link)).to.equal(null);
        expect(visibleText(element)).to.include('OCHA');
        expectHarmless(element);
        if (link.trim() !== '') expect(problemsOf(element)[0], JSON.stringify(link)).to.match(/not a web address/);
      }
    });

    it('gives a link for http and https, opened without handing over this page', async () => {
      for (const link of ['https://example.org/a?b=1&c=%22', 'HTTP://example.org/', ' https://example.org/x ']) {
        const found = inside<HTMLAnchorElement>(await make({ ...SAFE, 'source-url': link }), 'a')!;
        expect(found.href).to.equal(new URL(link).href);
        expect(found.relList.contains('noopener')).to.equal(true);
        expect(found.relList.contains('noreferrer')).to.equal(true);
      }
    });
  });
}

describe('hostile text in the events of a timeline', () => {
  const withEvents = async (events: string) => {
    clear();
    const element = document.createElement('toll-timeline');
    for (const [name, value] of Object.entries({ ...SAFE, events })) element.setAttribute(name, value);
    (await fixture('<div style="width: 700px"></div>')).append(element);
    return settled(element);
  };

  it('stays text, inside and outside the time shown', async () => {
    for (const text of MARKUP.filter((markup) => !markup.includes(';'))) {
      for (const day of ['2024-01-01', '2001']) {
        const element = await withEvents(`${day}: ${text}`);
        expectHarmless(element);
        expect(inside(element, '[part="events"]')!.textContent).to.include(shown(text));
        expect(nameOf(element)).to.include(shown(text)).and.not.match(/\u202e/);
      }
    }
  });

  it('in the place of a date is a problem, told as text', async () => {
    const element = await withEvents('<img src=x onerror="window.hacked=1">: A truce');
    expectHarmless(element);
    expect(problemsOf(element)[0]).to.include('<img src=x');
  });
});

describe('names of built-in properties', () => {
  const names = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'];

  it('are labels like any other, and change no prototype', async () => {
    const before = [Object.prototype, Array.prototype, Function.prototype, String.prototype].map((p) => Object.getOwnPropertyNames(p).join());
    const json = names.map((name) => `{"measure": "${name}", "group": "${name}", "place": "${name}", "value": 5, "${name}": {"hacked": 1}, "source": "${name}"}`).join();
    const bars = await chart(`<casualty-bars><script type="application/json">[${json}]</script></casualty-bars>`);
    expect(rowsOf(bars)).to.have.length(names.length);
    for (const name of names) expect(visibleText(bars)).to.include(name);
    const flow = await chart(`<displacement-flow><table><tr><th>from</th><th>to</th><th>value</th><th>__proto__</th></tr>${names.map((name, i) => `<tr><td>${name}</td><td>${names[(i + 1) % names.length]}</td><td>5</td><td>x</td></tr>`).join('')}</table></displacement-flow>`);
    expect(rowsOf(flow)).to.have.length(names.length);
    for (const name of names) expect(visibleText(flow)).to.include(`From ${name}`);
    const after = [Object.prototype, Array.prototype, Function.prototype, String.prototype].map((p) => Object.getOwnPropertyNames(p).join());
    expect(after).to.deep.equal(before);
    expect(({} as Record<string, unknown>).hacked).to.equal(undefined);
  });

  it('are no chart of ours in plain markup', async () => {
    const box = await fixture(`<div>${names.map((name) => `<p data-chart="${name}">Text</p>`).join('')}</div>`);
    expect(upgradeEmbeds(box)).to.deep.equal([]);
  });
});

describe('marks that turn text', () => {
  it('turn nothing but themselves, in labels and in what is said of problems', async () => {
    const element = await chart('<casualty-bars note="a\u202eb"><table><tr><th>group</th><th>value</th><th>x\u202ey</th></tr><tr><td>c\u202ed</td><td>5</td><td></td></tr><tr><td>e</td><td>f\u202eg</td><td></td></tr></table></casualty-bars>');
    for (const part of allInside(element, 'li, p, td, th')) {
      if (part.children.length === 0 && !part.closest('bdi')) expect(part.textContent, part.localName).not.to.match(/[\u202a-\u202e]/);
    }
    expect(nameOf(element)).not.to.match(/[\u202a-\u202e]/);
  });

  it('in a heading are not in the name that screen readers say', async () => {
    const element = await chart('<death-toll heading="a\u202eb" summary="c\u202ed" value="5"></death-toll>');
    expect(nameOf(element)).not.to.match(/[\u202a-\u202e]/);
  });
});
