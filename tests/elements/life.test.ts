import { expect, fixture, nextFrame } from '@open-wc/testing';
import { define } from '../../src/elements/shared/define.js';
import type { ChartElement } from '../../src/elements/shared/chart-element.js';
import { CHARTS, allInside, chart, inside, nameOf, redrawn, rowsOf, settled, tableOf, valuesOf, visibleText } from './chart.js';

const MARKUP: Record<string, string> = {
  'a death toll': '<death-toll heading="H" value="5" source="A"><p>Five.</p></death-toll>',
  'casualty bars': '<casualty-bars heading="H"><table><tr><th>measure</th><th>value</th></tr><tr><td>killed</td><td>5</td></tr><tr><td>injured</td><td>9</td></tr></table></casualty-bars>',
  'a flow': '<displacement-flow heading="H"><table><tr><th>from</th><th>to</th><th>value</th></tr><tr><td>A</td><td>B</td><td>5</td></tr></table></displacement-flow>',
  'a timeline': '<toll-timeline heading="H"><table><tr><th>as-of</th><th>value</th></tr><tr><td>2024-01-01</td><td>5</td></tr><tr><td>2024-01-02</td><td>9</td></tr></table></toll-timeline>',
};

const looks = (element: ChartElement) => ({
  text: visibleText(element), name: nameOf(element), rows: rowsOf(element).length, shapes: allInside(element, 'rect, path').map((shape) => shape.outerHTML),
});

for (const [name, markup] of Object.entries(MARKUP)) {
  describe(name, () => {
    it('is the same after it was moved', async () => {
      const element = await chart(markup);
      const before = looks(element);
      element.parentElement!.prepend(document.createElement('p'));
      element.parentElement!.append(element);
      await redrawn(element);
      expect(looks(element)).to.deep.equal(before);
    });

    it('is the same after it was away for a while, and still follows changes', async () => {
      const element = await chart(markup);
      const before = looks(element);
      const parent = element.parentElement!;
      element.remove();
      await nextFrame();
      parent.append(element);
      await redrawn(element);
      expect(looks(element)).to.deep.equal(before);
      element.setAttribute('heading', 'Another');
      for (const cell of element.querySelectorAll('tr + tr > td:last-child')) cell.textContent = '7';
      parent.style.width = '400px';
      await redrawn(element);
      expect(nameOf(element)).to.match(/^Another/);
      if (element.querySelector('table')) expect(tableOf(element)[1]).to.include('7');
    });

    it('takes what changed while it was away', async () => {
      const element = await chart(markup);
      const parent = element.parentElement!;
      element.remove();
      element.setAttribute('heading', 'Another');
      for (const cell of element.querySelectorAll('tr + tr > td:last-child')) cell.textContent = '7';
      parent.append(element);
      await redrawn(element);
      expect(nameOf(element)).to.match(/^Another/);
      if (element.querySelector('table')) expect(tableOf(element)[1]).to.include('7');
    });

    it('has clones that look the same', async () => {
      const element = await chart(markup);
      element.after(element.cloneNode(true));
      expect(looks(await settled(element.nextElementSibling as ChartElement))).to.deep.equal(looks(element));
    });

    it('is drawn from a template, and after innerHTML', async () => {
      const element = await chart(markup);
      const template = document.createElement('template');
      template.innerHTML = markup;
      element.after(template.content.cloneNode(true));
      const second = await settled(element.nextElementSibling as ChartElement);
      expect(looks(second)).to.deep.equal(looks(element));
    });

    it('keeps its figures in another document, without an error', async () => {
      const frame = await fixture<HTMLIFrameElement>('<iframe width="732" height="600"></iframe>');
      const element = await chart(markup, 700);
      const before = looks(element);
      frame.contentDocument!.documentElement.lang = 'en';
      frame.contentDocument!.body.append(element);
      await redrawn(element);
      await nextFrame();
      expect(nameOf(element)).to.equal(before.name);
      expect(rowsOf(element)).to.have.length(before.rows);
      element.setAttribute('heading', 'Another');
      await element.updateComplete;
      expect(nameOf(element)).to.match(/^Another/);
    });
  });
}

describe('a property set before the element is defined', () => {
  it('is kept', async () => {
    const { DeathToll } = await import('../../src/elements/death-toll/death-toll.js');
    const box = await fixture('<div style="width:700px"><late-toll></late-toll></div>');
    const element = box.firstElementChild as ChartElement;
    Object.assign(element, { data: [{ value: 77 }], heading: 'Set early', sourceUrl: 'https://example.org/', source: 'A' });
    define('late-toll', class extends DeathToll {});
    await settled(element);
    expect(valuesOf(element)).to.deep.equal(['77']);
    expect(nameOf(element)).to.match(/^Set early/);
    expect(inside<HTMLAnchorElement>(element, 'a')!.href).to.equal('https://example.org/');
    element.data = [{ value: 78 }];
    await redrawn(element);
    expect(valuesOf(element)).to.deep.equal(['78']);
  });
});

describe('defining', () => {
  it('a tag twice is harmless, and keeps the first', async () => {
    const { CasualtyBars } = await import('../../src/elements/casualty-bars/casualty-bars.js');
    const first = customElements.get('death-toll');
    expect(() => { define('death-toll', class extends CasualtyBars {}); }).not.to.throw();
    expect(customElements.get('death-toll')).to.equal(first);
  });

  it('happens by define.js, and not by importing the classes', async () => {
    const frame = await fixture<HTMLIFrameElement>('<iframe></iframe>');
    const page = frame.contentDocument!;
    const run = async (file: string) => {
      const script = page.createElement('script');
      script.type = 'module';
      script.src = new URL(`../../src/${file}`, import.meta.url).href;
      const loaded = new Promise((resolve, reject) => { script.onload = resolve; script.onerror = reject; });
      page.head.append(script);
      await loaded;
      return CHARTS.split(', ').filter((tag) => frame.contentWindow!.customElements.get(tag));
    };
    expect(await run('index.ts')).to.deep.equal([]);
    expect(await run('elements/death-toll/death-toll.define.ts')).to.deep.equal(['death-toll']);
    expect(await run('define.ts')).to.deep.equal(CHARTS.split(', '));
  });
});

describe('a chart that is taken away', () => {
  /** What observers watch, by counting what they are told. */
  function counting(kind: typeof ResizeObserver | typeof IntersectionObserver, watched: Set<Element>) {
    const { observe, unobserve, disconnect } = kind.prototype;
    Object.assign(kind.prototype, {
      observe(this: ResizeObserver, target: Element) { watched.add(target); observe.call(this, target); },
      unobserve(this: ResizeObserver, target: Element) { watched.delete(target); unobserve.call(this, target); },
    });
    return () => { Object.assign(kind.prototype, { observe, unobserve, disconnect }); };
  }
  const listeners = () => (globalThis as unknown as Record<symbol, Set<unknown>>)[Symbol.for('conflict-charts.listeners')]!.size;

  it('leaves nothing observed, drawn or not, and no listener for words', async () => {
    const watched = new Set<Element>();
    const restore = [counting(ResizeObserver, watched), counting(IntersectionObserver, watched)];
    const before = listeners(), charts = 2 * Object.keys(MARKUP).length;
    const box = await fixture<HTMLElement>('<div></div>');
    for (let i = 0; i < 20; i++) {
      box.innerHTML = `${Object.values(MARKUP).join('')}<div style="height:9000px"></div>${Object.values(MARKUP).join('')}`;
      await nextFrame();
      await nextFrame();
      if (i === 0) {
        expect(watched.size, 'drawn and waiting charts are watched').to.equal(charts);
        expect(listeners()).to.equal(before + charts);
      }
      box.replaceChildren();
    }
    await nextFrame();
    restore.forEach((give) => { give(); });
    expect([...watched].map((element) => element.localName)).to.deep.equal([]);
    expect(listeners()).to.equal(before);
  });

  it('before it is measured is not watched later', async () => {
    const watched = new Set<Element>();
    const restore = [counting(ResizeObserver, watched), counting(IntersectionObserver, watched)];
    const box = await fixture<HTMLElement>('<div style="display: none"></div>');
    box.innerHTML = MARKUP['a death toll']!;
    box.replaceChildren();
    await nextFrame();
    await nextFrame();
    restore.forEach((give) => { give(); });
    expect([...watched]).to.deep.equal([]);
  });

  it('does not follow its content any more', async () => {
    const element = await chart(MARKUP['casualty bars']!);
    element.remove();
    const before = inside(element, 'figure')!.innerHTML;
    element.querySelectorAll('td')[1]!.textContent = '700';
    await nextFrame();
    await nextFrame();
    expect(inside(element, 'figure')!.innerHTML).to.equal(before);
  });
});
