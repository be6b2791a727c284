import assert from 'node:assert/strict';
import { test } from 'node:test';

/** Names of a browser that a server does not have. */
const BROWSER = ['window', 'document', 'HTMLElement', 'ShadowRoot', 'MutationObserver', 'ResizeObserver', 'IntersectionObserver', 'DOMParser', 'localStorage', 'requestAnimationFrame'];

const registry = () => (globalThis as { customElements?: CustomElementRegistry }).customElements;
const TAGS = ['death-toll', 'casualty-bars', 'displacement-flow', 'toll-timeline', 'reported-figure'];

test('Node has no browser to lean on in these tests', () => {
  for (const name of BROWSER) assert.ok(!(name in globalThis), name);
});

test('importing the library registers no tag and adds no browser to Node', async () => {
  const library = await import('../../src/index.js');
  for (const tag of TAGS) assert.equal(registry()?.get(tag), undefined, tag);
  for (const name of BROWSER) assert.ok(!(name in globalThis), name);
  for (const name of ['DeathToll', 'CasualtyBars', 'DisplacementFlow', 'TollTimeline', 'ReportedFigure'] as const) assert.equal(typeof library[name], 'function', name);
});

test('the readers and the arithmetic of figures work without any element', async () => {
  const { english, languageOf, readFigure, sentence, sumFigures } = await import('../../src/index.js');
  const { figure } = readFigure({ measure: 'killed', value: '42,500', source: 'Gaza Health Ministry' }, { locale: 'en', vocabulary: english });
  assert.ok(figure);
  assert.match(sentence(figure, languageOf('en')), /42,500.*Gaza Health Ministry/);
  assert.ok('estimate' in sumFigures([figure], { disjoint: true }));
});

test('importing the definitions in Node throws nothing, once or twice', async () => {
  await import('../../src/define.js');
  await import('../../src/elements/death-toll/death-toll.define.js');
  await import('../../src/elements/toll-timeline/toll-timeline.define.js');
  const library = await import('../../src/index.js');
  // Where a server has a registry, the tags are those of our classes.
  if (registry()) {
    assert.equal(registry()?.get('death-toll'), library.DeathToll);
    assert.equal(registry()?.get('toll-timeline'), library.TollTimeline);
    assert.equal(registry()?.get('reported-figure'), library.ReportedFigure);
  }
});

test('importing the script that upgrades plain markup does nothing in Node', async () => {
  await import('../../src/embed/auto.js');
  assert.ok(!('document' in globalThis));
});
