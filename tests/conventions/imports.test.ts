import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join, resolve, sep } from 'node:path';
import { describe, it } from 'node:test';
import { MOST_LINES, layerOf, tooLong, unsafeSinks, wrongImports, type Source } from './source-rules.js';

const src = resolve(import.meta.dirname, '../../src');
const sources: Source[] = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({ path: name.split(sep).join('/'), text: readFileSync(join(src, name), 'utf8') }));

describe('the source', () => {
  it('has files, so that the rules below say something', () => {
    assert.ok(sources.length > 0);
    for (const layer of ['figures', 'data', 'marks', 'layout', 'element'] as const) {
      assert.ok(sources.some(({ path }) => layerOf(path) === layer), `no file in ${layer}`);
    }
  });

  it('imports only in the allowed directions', () => {
    assert.deepEqual(wrongImports(sources), []);
  });

  it('never lets text become markup, styling or code', () => {
    assert.deepEqual(sources.flatMap(unsafeSinks), []);
  });

  it(`has no file above ${String(MOST_LINES)} lines`, () => {
    assert.deepEqual(sources.flatMap(tooLong), []);
  });
});

describe('the rule of directions', () => {
  const allowed: [path: string, text: string][] = [
    ['figures/estimate.ts', "import { count } from './count.js';"],
    ['data/csv.ts', "import { csvParseRows } from 'd3'; import type { Count } from '../figures/count.js';"],
    ['marks/scale.ts', "import { ticks } from 'd3'; import { figure } from '../figures/figure.js';"],
    ['elements/a-b/a-b.layout.ts', "import { max } from 'd3'; import { bar } from '../../marks/bar.js'; import { x } from './columns.js';"],
    ['elements/shared/draw.ts', "import { svg } from 'lit'; import { ref } from 'lit/directives/ref.js'; import { bar } from '../../marks/bar.js';"],
    ['elements/a-b/a-b.ts', "import { draw } from '../shared/draw.js'; import { layout } from './a-b.layout.js'; import { readFigure } from '../../data/read-figure.js';"],
    ['elements/a-b/a-b.define.ts', "import { AB } from './a-b.js';"],
    ['elements/index.ts', "export { AB } from './a-b/a-b.js';"],
    ['define.ts', "import './elements/a-b/a-b.define.js'; import * as elements from './elements/index.js';"],
    ['embed/auto.ts', "import { upgrade } from './upgrade.js';"],
    ['embed/upgrade.ts', "import { AB } from '../elements/a-b/a-b.js';"],
    ['index.ts', "export * from './elements/index.js'; export { upgrade } from './embed/upgrade.js';"],
  ];
  for (const [path, text] of allowed) {
    it(`lets ${path} have ${text}`, () => {
      const columns = { path: 'elements/a-b/columns.ts', text: "import { count } from '../../figures/count.js';" };
      assert.deepEqual(wrongImports([{ path, text }, columns]), []);
    });
  }

  const forbidden: [path: string, text: string][] = [
    ['figures/count.ts', "import { sum } from 'd3';"],
    ['figures/count.ts', "import { readCount } from '../data/read-count.js';"],
    ['figures/count.ts', "import type { Bar } from '../marks/bar.js';"],
    ['figures/count.ts', "type Bar = import('../marks/bar.js').Bar;"],
    ['data/csv.ts', "import { csvParse } from 'd3';"],
    ['data/csv.ts', "import { scaleLinear } from 'd3';"],
    ['data/csv.ts', "export { bar } from '../marks/bar.js';"],
    ['data/csv.ts', "import { html } from 'lit';"],
    ['marks/bar.ts', "import { readFigure } from '../data/read-figure.js';"],
    ['marks/bar.ts', "import { select } from 'd3';"],
    ['marks/bar.ts', "import * as d3 from 'd3';"],
    ['marks/bar.ts', "import { sankey } from 'd3-sankey';"],
    ['elements/a-b/a-b.layout.ts', "import { svg } from 'lit';"],
    ['elements/a-b/a-b.layout.ts', "import { AB } from './a-b.js';"],
    ['elements/a-b/a-b.layout.ts', "import { styles } from './a-b.styles.js';"],
    ['elements/a-b/a-b.layout.ts', "import { readFigure } from '../../data/read-figure.js';"],
    ['elements/a-b/a-b.layout.ts', "import { layout } from '../c-d/c-d.layout.js';"],
    ['elements/shared/draw.ts', "import { AB } from '../a-b/a-b.js';"],
    ['elements/shared/draw.ts', "const layout = await import('../a-b/a-b.layout.js');"],
    ['elements/shared/draw.ts', 'const anything = await import(path);'],
    ['elements/a-b/a-b.ts', "import { CD } from '../c-d/c-d.js';"],
    ['elements/a-b/a-b.ts', "import { layout } from '../c-d/c-d.layout.js';"],
    ['elements/a-b/a-b.ts', "import '../../embed/auto.js';"],
    ['elements/a-b/a-b.ts', "import { elements } from '../index.js';"],
    ['elements/a-b/a-b.ts', "import { z } from 'zod';"],
    ['define.ts', "import './embed/auto.js';"],
    ['index.ts', "import './embed/auto.js';"],
    ['index.ts', "import './define.js';"],
    ['helpers/things.ts', 'export const a = 1;'],
  ];
  for (const [path, text] of forbidden) {
    it(`stops ${path} having ${text}`, () => {
      assert.equal(wrongImports([{ path, text }]).length, 1);
    });
  }

  it('holds a file beside a layout to the rule for layouts', () => {
    const layout = { path: 'elements/a-b/a-b.layout.ts', text: "import { x } from './columns.js';" };
    const columns = { path: 'elements/a-b/columns.ts', text: "import { html } from 'lit';" };
    assert.deepEqual(wrongImports([layout, columns]), ['elements/a-b/columns.ts: layout may not import lit']);
    assert.deepEqual(wrongImports([columns]), []);
  });

  it('does not take a comment or a string for an import', () => {
    const text = "// import { sum } from 'd3';\nconst said = \"import { sum } from 'd3'\";";
    assert.deepEqual(wrongImports([{ path: 'figures/count.ts', text }]), []);
  });
});

describe('the rule of sinks', () => {
  const unsafe = [
    "import { unsafeHTML } from 'lit/directives/unsafe-html.js';",
    'html`<p>${unsafeSVG(text)}</p>`;',
    'unsafeStatic(tag);',
    'element.innerHTML = text;',
    "element['innerHTML'] = text;",
    'element.outerHTML = text;',
    "element.insertAdjacentHTML('beforeend', text);",
    'html`<div .innerHTML=${text}></div>`;',
    "new DOMParser().parseFromString(text, 'text/html');",
    'document.write(text);',
    'this.ownerDocument.writeln(text);',
    "new Function('return 1')();",
    "eval('1');",
    'html`<p style="color:red">a</p>`;',
    'html`<p style="${colour}">a</p>`;',
    'html`<p style=${styleOf(colour)}>a</p>`;',
    'html`<p class="a" style = ${colour}>a</p>`;',
    'html`<p a=${styleMap({ colour })}>a</p>`;',
    'html`<style>${css}</style>`;',
    'html`<style>p { color: ${colour}; }</style>`;',
    'html`<iframe srcdoc=${text}></iframe>`;',
  ];
  for (const text of unsafe) {
    it(`finds ${text}`, () => {
      assert.notDeepEqual(unsafeSinks({ path: 'a.ts', text }), []);
    });
  }

  const safe = [
    '// never innerHTML, never eval(',
    'const style = { width: 1 };',
    'element.style.setProperty("--x", "1");',
    'html`<p class=${name} data-style=${name}>${text}</p>`;',
    'static styles = css`:host { display: block; }`;',
    'element.textContent = text;',
    'writer.write(text);',
  ];
  for (const text of safe) {
    it(`lets pass ${text}`, () => {
      assert.deepEqual(unsafeSinks({ path: 'a.ts', text }), []);
    });
  }
});

describe('the rule of length', () => {
  it('finds a file one line too long', () => {
    assert.deepEqual(tooLong({ path: 'a.ts', text: 'x;\n'.repeat(MOST_LINES) }), []);
    assert.equal(tooLong({ path: 'a.ts', text: 'x;\n'.repeat(MOST_LINES + 1) }).length, 1);
  });
});
