import { expect, fixture, nextFrame } from '@open-wc/testing';
import { chart, inside, isSeen, redrawn, rowsOf, settled } from './chart.js';

const own = (element: Element, selector = '.own') => element.querySelector(selector);

describe('what is inside a chart', () => {
  it('is hidden, and not removed, once the chart is drawn', async () => {
    for (const markup of [
      '<death-toll value="5"><p class="own">Five people were killed.</p></death-toll>',
      '<casualty-bars><table class="own"><tr><th>value</th></tr><tr><td>5</td></tr></table></casualty-bars>',
      '<displacement-flow from="A" to="B" value="5"><p class="own">Five people moved.</p></displacement-flow>',
      '<toll-timeline><table class="own"><tr><th>as-of</th><th>value</th></tr><tr><td>2024</td><td>5</td></tr></table></toll-timeline>',
    ]) {
      const element = await chart(markup);
      expect(rowsOf(element)).to.have.length(1);
      expect(own(element)).not.to.equal(null);
      expect(isSeen(own(element))).to.equal(false);
    }
  });

  it('can be seen before anything is drawn', async () => {
    const box = await fixture('<div><div style="height:9000px"></div><death-toll value="5"><p class="own">Five people were killed.</p></death-toll></div>');
    await nextFrame();
    await nextFrame();
    expect(box.querySelector('death-toll')!.shadowRoot!.querySelector('figure')).to.equal(null);
    expect(isSeen(own(box))).to.equal(true);
  });

  for (const [why, markup] of [
    ['the figure cannot be read', '<death-toll value="a lot"><p class="own">Many were killed.</p></death-toll>'],
    ['no figure is given', '<death-toll><p class="own">Many were killed.</p></death-toll>'],
    ['the table has no column of figures', '<casualty-bars><table class="own"><tr><th>when</th></tr><tr><td>May</td></tr></table></casualty-bars>'],
    ['the JSON is broken', '<casualty-bars><script type="application/json">[</script><p class="own">Many were killed.</p></casualty-bars>'],
    ['only a file is named', '<casualty-bars src="figures.csv"><p class="own">Many were killed.</p></casualty-bars>'],
    ['no row of a timeline can be read', '<toll-timeline><table class="own"><tr><th>as-of</th><th>value</th></tr><tr><td>03/04/2024</td><td>5</td></tr></table></toll-timeline>'],
    ['no row names an origin or a destination', '<displacement-flow><table class="own"><tr><th>value</th></tr><tr><td>5</td></tr></table></displacement-flow>'],
  ] as const) {
    it(`can be seen when ${why}`, async () => {
      const element = await chart(markup);
      expect(inside(element, 'figure')).to.equal(null);
      expect(isSeen(own(element))).to.equal(true);
    });
  }

  it('comes back when the figure goes away, and hides again when there is one', async () => {
    const element = await chart('<death-toll value="5"><p class="own">Five people were killed.</p></death-toll>');
    for (const [value, seen] of [['', true], ['6', false], ['a lot', true], ['7', false]] as const) {
      element.setAttribute('value', value);
      await redrawn(element);
      expect(isSeen(own(element)), `value="${value}"`).to.equal(seen);
    }
  });

  it('stays in the page for whoever reads it with scripts', async () => {
    const element = await chart('<death-toll value="5">Five people were killed.</death-toll>');
    expect(element.textContent).to.equal('Five people were killed.');
  });
});

describe('what a self-closed tag swallows', () => {
  it('can be seen below the chart', async () => {
    const element = await chart('<death-toll value="5" /><h2 class="own">The next part</h2><p class="next">Of the article.</p>');
    expect(rowsOf(element)).to.have.length(1);
    expect(isSeen(own(element))).to.equal(true);
    expect(isSeen(own(element, '.next'))).to.equal(true);
  });

  it('can be seen when it is several paragraphs', async () => {
    const element = await chart('<death-toll value="5" /><p>First.</p><p class="own">Second.</p>');
    expect(isSeen(own(element))).to.equal(true);
  });

  it('may hold other charts, which are drawn', async () => {
    const element = await chart('<death-toll value="5" /><h2>Next</h2><casualty-bars value="7" measure="injured"></casualty-bars>');
    const other = await settled(element.querySelector('casualty-bars')!);
    expect(isSeen(other)).to.equal(true);
    expect(rowsOf(other)).to.have.length(1);
    expect(rowsOf(element)).to.have.length(1);
  });

  it('may hold another chart and nothing else', async () => {
    const element = await chart('<death-toll value="5" /><casualty-bars value="7" measure="injured"></casualty-bars>');
    expect(isSeen(await settled(element.querySelector('casualty-bars')!))).to.equal(true);
  });

  it('never gives a figure from the table of another chart', async () => {
    const element = await chart('<death-toll heading="Left empty" /><casualty-bars><table><tr><th>value</th><th>measure</th></tr><tr><td>7</td><td>injured</td></tr></table></casualty-bars>');
    const other = await settled(element.querySelector('casualty-bars')!);
    expect(rowsOf(element)).to.have.length(0);
    expect(rowsOf(other)).to.have.length(1);
  });
});
