import { expect } from '@open-wc/testing';
import { a11ySnapshot, emulateMedia, executeServerCommand, setViewport } from '@web/test-runner-commands';
import '../../src/languages/ar.define.js';
import { allInside, chart, clear, inside, isSeen, nameOf, redrawn, rowsOf, textOf } from './chart.js';

const table = (tag: string, header: string, ...rows: string[]) => `<${tag} heading="A heading"><table>${
  [header, ...rows].map((row) => `<tr>${row.split('|').map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table></${tag}>`;

const STATES: Record<string, string> = {
  'a death toll of one figure': '<death-toll heading="H" value="42,500" source="OCHA" source-url="https://example.org/" as-of="2024-10-18"></death-toll>',
  'a death toll of several sources': table('death-toll', 'source|value', 'OCHA|400', 'OHCHR|at least 300'),
  'a death toll without a heading': '<death-toll value="about 400"></death-toll>',
  'a death toll without a number': '<death-toll heading="H" value="n/a" source="OCHA"></death-toll>',
  'a death toll that cannot be read': '<death-toll value="a lot"><p>Many were killed.</p></death-toll>',
  'an empty death toll': '<death-toll></death-toll>',
  'casualty bars of every kind': table('casualty-bars', 'measure|value|source', 'killed|400|OCHA', 'injured|at least 300|IOM', 'missing|nearly 200|', 'presumed-dead|100|', 'detained|100–300|', 'died|200 (95% CI 100–300)|', 'casualties|at most 400|', 'displaced|hundreds|', 'killed|more than half|', 'injured|n/a|'),
  'casualty bars with a bad row': table('casualty-bars', 'measure|value', 'killed|400', 'injured|1.200'),
  'casualty bars that only have a file': '<casualty-bars src="figures.csv"></casualty-bars>',
  'a flow of two steps': table('displacement-flow', 'step|from|to|value|source', '1|All of the Gaza Strip|Rafah|nearly two million|OCHA', '2|Rafah||hundreds of thousands|', '2|Rafah|Khan Younis|n/a|IOM'),
  'a flow with a bad row': table('displacement-flow', 'from|to|value', 'A|B|300', '||5'),
  'a flow of nothing': '<displacement-flow></displacement-flow>',
  'a timeline of several sources, with events': table('toll-timeline', 'source|as-of|value|status', 'OCHA|2024-01-01|400|', 'OCHA|2024-01-02|at least 450|late registration', 'OCHA|2024-01-04|450|carried forward', 'IOM|2024-01-03|300–500|', 'UNHCR|2024-01|480 (95% CI 400–600)|').replace('heading', 'events="2024-01-02: A truce; 2001: Long before" heading'),
  'a timeline of periods, with a gap': table('toll-timeline', 'since|until|value', '2024-01|2024-01|400', '2024-02|2024-02|n/a', '2024-03|2024-03|hundreds'),
  'a timeline with a bad row and a bad event': table('toll-timeline', 'as-of|value|status', '2024-01|400|', '03/04/2024|500|', '2024-05|600|guessed').replace('heading', 'events="last winter: A truce" heading'),
  'a timeline without a date': table('toll-timeline', 'source|value', 'OCHA|400', 'IOM|at least 300'),
  'a timeline of nothing': '<toll-timeline></toll-timeline>',
  'a death toll compared, with a former figure and an inset': table('death-toll', 'source|value|published|certainty', 'OCHA|40,000|2024-01|verified', 'OCHA|45,000|2024-02|verified', 'IOM|at least 300||alleged', 'UNHCR|60,000 (95% CI 50,000–70,000; span over all models 40,000–90,000)||').replace('heading', 'compare="1; 4" accept="source" interval-style="gradient" heading'),
};

const opened = (element: Awaited<ReturnType<typeof chart>>) => {
  for (const details of allInside<HTMLDetailsElement>(element, 'details')) details.open = true;
};

// Errors and warnings of these tests, which the page would only log.
const logged: string[] = [];
const { warn, error } = console;
before(() => {
  console.warn = console.error = (...args: unknown[]) => { logged.push(args.map(String).join(' ')); };
});
after(() => { Object.assign(console, { warn, error }); });
beforeEach(() => { logged.length = 0; });

for (const [state, markup] of Object.entries(STATES)) {
  describe(state, () => {
    it('is accessible, with its table closed and open', async () => {
      const element = await chart(markup);
      await expect(element).to.be.accessible();
      opened(element);
      await expect(element).to.be.accessible();
    });

    it('is accessible in Arabic, in the dark and on a narrow screen', async () => {
      const element = await chart(`<div lang="ar" style="color-scheme: dark">${markup}</div>`, 280);
      opened(element);
      await expect(element).to.be.accessible();
    });

    it('logs no warning and no error', async () => {
      const element = await chart(markup);
      element.heading = 'Another';
      await redrawn(element);
      element.remove();
      expect(logged).to.deep.equal([]);
      const issued = (globalThis as { litIssuedWarnings?: Set<string> }).litIssuedWarnings ?? new Set<string>();
      expect([...issued].filter((text) => !text.includes('dev mode') && !text.includes('dev-mode'))).to.deep.equal([]);
    });

    it('writes no NaN, undefined or null', async () => {
      const element = await chart(markup);
      expect(element.shadowRoot!.innerHTML.replace(/<!--.*?-->/g, '')).not.to.match(/NaN|undefined|Infinity|\bnull\b|\[object/);
    });
  });
}

describe('a chart under other settings of the reader', () => {
  const bars = STATES['casualty bars of every kind']!, flow = STATES['a flow of two steps']!, timeline = STATES['a timeline of several sources, with events']!;

  it('is accessible in forced colours', async () => {
    await executeServerCommand('emulate-features', [{ name: 'forced-colors', value: 'active' }]);
    for (const markup of [bars, flow, timeline]) {
      await expect(await chart(markup)).to.be.accessible();
      clear();
    }
    await executeServerCommand('emulate-features', []);
  });

  it('is accessible with reduced motion and at 320 px', async () => {
    await emulateMedia({ reducedMotion: 'reduce' });
    await setViewport({ width: 320, height: 600 });
    for (const markup of [bars, flow, timeline]) {
      await expect(await chart(markup, 300)).to.be.accessible();
      clear();
    }
    await setViewport({ width: 800, height: 600 });
  });
});

describe('what a screen reader finds', () => {
  interface Node { role: string; name?: string; children?: Node[] }
  const all = (node: Node): Node[] => [node, ...(node.children ?? []).flatMap(all)];

  it('is every part of the text once, and nothing out of the drawing', async () => {
    const element = await chart(STATES['a death toll of one figure']!);
    const tree = (await (a11ySnapshot as (options: object) => Promise<unknown>)({})) as Node;
    const names = all(tree).map(({ name }) => name?.trim() ?? '');
    for (const part of ['H', 'Killed', '42,500', 'OCHA', 'As of 18 October 2024', 'Show table']) expect(names.filter((name) => name === part), part).to.have.length.at.least(1);
    const ticks = allInside(element, '.axis text').map(textOf);
    expect(ticks).to.include('40,000');
    expect(names.filter((name) => ticks.includes(name))).to.deep.equal([]);
  });

  it('is a figure, whose name says number, source and date', async () => {
    const element = await chart(STATES['a death toll of one figure']!);
    expect(inside(element, 'figure')!.hasAttribute('role')).to.equal(false);
    expect(nameOf(element)).to.equal('H. Killed: 42,500. Source: OCHA. As of 18 October 2024.');
  });

  it('is every value in words, and no number out of the drawing', async () => {
    const element = await chart(STATES['casualty bars of every kind']!);
    for (const drawing of allInside(element, 'svg')) expect(drawing.getAttribute('aria-hidden')).to.equal('true');
    for (const row of rowsOf(element)) {
      const value = textOf(row.querySelector('[part="value"] b'));
      expect(nameOf(element) + textOf(inside(element, 'table')), value).to.include(value);
    }
  });

  it('is a list with an item for each figure', async () => {
    for (const [state, count] of [['casualty bars with a bad row', 1], ['a death toll of several sources', 2], ['a flow of two steps', 3]] as const) {
      const element = await chart(STATES[state]!);
      const items = allInside(element, 'figure ul[role="list"]:not([part="legend"]) > li');
      expect(items, state).to.have.length(count);
      expect(items.every(isSeen)).to.equal(true);
    }
  });

  it('keeps the order of the rows of the table', async () => {
    const name = nameOf(await chart(table('casualty-bars', 'measure|value', 'injured|9', 'killed|5', 'missing|7')));
    expect(name.indexOf('Injured')).to.be.lessThan(name.indexOf('Killed'));
    expect(name.indexOf('Killed')).to.be.lessThan(name.indexOf('Missing'));
  });
});
