import assert from 'node:assert/strict';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { misbehaving, status } from '../loading/server.js';
import { checked, codes, folder, numbers, STORIES } from './checking.js';

const ROWS = '<table><tr><th>measure<th>value<tr><td>killed<td>5<tr><td>killed<td>6</table>';

let count = 0;
/** What each chart of an article gives: its numbers, then its problems. */
async function read(html: string, options: Record<string, string> = {}, files: Record<string, string> = {}): Promise<string[]> {
  const at = folder({ [`${++count}.html`]: html, ...files });
  return (await checked(at(`${count}.html`), options)).map((chart) => [...numbers(chart), ...codes(chart)].join(', '));
}

/** The same of an English page. */
const english = (body: string, files: Record<string, string> = {}, options: Record<string, string> = {}): Promise<string[]> => read(`<!doctype html><html lang="en"><body>${body}`, options, files);

describe('charts of an article', () => {
  it('have figures in attributes', async () => {
    assert.deepEqual(await english('<death-toll value="42,500"></death-toll><death-toll low="3" high="9"></death-toll><death-toll value="x"></death-toll>'), ['42500', '3 9', 'unreadable-number value']);
  });

  it('have a table, whose cells say exactly what they mean', async () => {
    const cells = '<tr><td data-value="12">a dozen<td><data value="7">seven</data></tr><tr><td>some<td><time datetime="2024-10-18">18.10.</time></tr>';
    const [a] = await english(`<casualty-bars><table><tr><th>value<th>note</tr>${cells}</table></casualty-bars>`);
    assert.equal(a, '12, unreadable-number 2 value');
    const at = folder({ 'a.html': '<html lang=en><death-toll><table><tr><th>value<th>as of<tr><td><data value="7">seven</data><td><time datetime="2024-10-18">18.10.</time></table></death-toll>' });
    const [chart] = await checked(at('a.html'));
    assert.equal(chart!.report, `${at('a.html')}:1 <death-toll>\n  1. Killed: 7. Source not stated. As of 18 October 2024.\n  1 figure`);
  });

  it('have cells that cover others, and rows in the order of a page', async () => {
    const spans = '<tr><th>source<th>measure<th>value<tr><td rowspan="2">A<td>killed<td>1<tr><td>injured<td>2<tr><td colspan=2>killed<td>3';
    const at = folder({
      'a.html': `<html lang=en><casualty-bars><table>${spans}</table></casualty-bars>`,
      'b.html': '<html lang=en><casualty-bars measure=killed><table><tfoot><tr><td>9<tbody><tr><td>1<thead><tr><th>value</table></casualty-bars>',
    });
    const [a] = await checked(at('a.html'));
    assert.deepEqual(a!.reading.figures.map((f) => `${f.source?.chain[0]} ${f.measure?.id}`), ['A killed', 'A injured', 'killed killed']);
    assert.deepEqual(numbers((await checked(at('b.html')))[0]!), ['1', '9']);
  });

  it('have JSON in a script, before attributes and tables', async () => {
    const json = '<script type="application/json">[{"measure":"killed","value":8,"source":"A </b> <script> & B"}]</script>';
    assert.deepEqual(await english(`<death-toll>${json}</death-toll><death-toll value="9">${json}${ROWS}</death-toll>`), ['8', '8']);
    assert.deepEqual(await english('<death-toll><script type="APPLICATION/JSON">[{"value":8}]</script></death-toll><death-toll><script>[{"value":8}]</script></death-toll>'), ['8', 'no-figure']);
    assert.deepEqual(await english('<death-toll><script type="application/json">[{"value":</script></death-toll>'), ['unreadable-json']);
  });

  it('take attributes before a table', async () => {
    assert.deepEqual(await english(`<death-toll value="9">${ROWS}</death-toll>`), ['9']);
  });

  it('have a table elsewhere, by its id', async () => {
    assert.deepEqual(await english(`<death-toll for="t"></death-toll>${ROWS.replace('<table', '<table id="t"')}`), ['5, 6']);
    assert.deepEqual(await english('<death-toll for="u"></death-toll><p id="v"></p><table id="v"><tr><td>1</table><death-toll for="v"></death-toll>'), ['table-not-found for', 'table-not-found for']);
    // With figures of its own, the table is not missed.
    assert.deepEqual(await english('<death-toll for="u" value="3"></death-toll>'), ['3']);
  });

  it('have a table that the page threw out behind them', async () => {
    assert.deepEqual(await english(`<p><death-toll></death-toll></p>${ROWS}`), ['5, 6']);
    assert.deepEqual(await english(`<p>Text <death-toll></death-toll></p>${ROWS}`), ['no-figure']);
    assert.deepEqual(await english(`<p><death-toll><table><tr><th>value<tr><td>4</table></death-toll></p>`), ['4']);
    assert.deepEqual(await english(`<p data-chart="death-toll"></p>${ROWS}<div data-chart="death-toll"></div>${ROWS}`), ['5, 6', 'no-figure']);
  });

  it('are plain markup with twins of attributes', async () => {
    assert.deepEqual(await english('<figure data-chart="death-toll" data-value="7"><figcaption>1</figcaption></figure>'), ['7']);
    assert.deepEqual(await english(`<figure data-chart=" Casualty-Bars ">${ROWS}</figure><figure data-chart="pie">${ROWS}</figure>`), ['5, 6']);
    assert.deepEqual(await english(`<figure data-chart="casualty-bars"><figcaption>${ROWS}</figcaption></figure>`), ['no-figure']);
    assert.deepEqual(await english('<table data-chart="casualty-bars" data-measure="killed"><tr><th>value<tr><td>5</table>'), ['5']);
    // Inside a chart of its kind, markup is that chart's.
    assert.deepEqual(await english('<death-toll><table data-chart="death-toll"><tr><th>value<tr><td>5</table></death-toll>'), ['5']);
  });

  it('inside another have rows of their own', async () => {
    assert.deepEqual(await english(`<death-toll value="1"><casualty-bars>${ROWS}</casualty-bars></death-toll>`), ['1', '5, 6']);
    assert.deepEqual(await english(`<death-toll><casualty-bars>${ROWS}</casualty-bars></death-toll>`), ['no-figure', '5, 6']);
    assert.deepEqual(await english(`<death-toll><figure data-chart="pie">${ROWS}</figure></death-toll>`), ['no-figure']);
  });

  it('are figures in sentences: their text, unless attributes say it', async () => {
    const page = '<p>So <reported-figure measure="killed">at least 11,000</reported-figure>, <reported-figure value="7">seven</reported-figure>, <reported-figure>no idea</reported-figure>, '
      + '<reported-figure><data value="1500">fifteen hundred</data></reported-figure>.</p>';
    assert.deepEqual(await english(page), ['11000+', '7', 'unreadable-number', '1500']);
    assert.deepEqual(await english(`<p><reported-figure></reported-figure></p>${ROWS}`), ['no-figure']);
    assert.deepEqual(await english(`<reported-figure>${ROWS}</reported-figure>`), ['5, too-many-rows']);
  });

  it('are none in comments, templates, scripts and texts', async () => {
    const chart = '<death-toll value="1"></death-toll>';
    assert.deepEqual(
      await english(`<!-- ${chart} --><template>${chart}</template><script>'${chart}'</script><textarea>${chart}</textarea><noscript>${chart}</noscript><div title='${chart}'></div><death-toll value="2"></death-toll>`),
      ['2'],
    );
    assert.deepEqual(await english(`<death-toll><template>${ROWS}</template></death-toll>`), ['no-figure']);
  });

  it('have the language around them', async () => {
    const toll = '<death-toll value="1.234"></death-toll>';
    assert.deepEqual(await read(`<html lang="de">${toll}<div lang="en">${toll}<i lang="de">${toll}</i></div><death-toll locale="en" value="1,234"></death-toll>`), ['1234', 'ambiguous-number value', '1234', '1234']);
    assert.deepEqual(await read('<death-toll value="1,234"></death-toll><div lang="en"><div lang=""><death-toll value="1,234"></death-toll></div></div>'), ['1234, language-assumed value', '1234, language-assumed value']);
    // A fragment states none; what it states is not overruled.
    assert.deepEqual(await read(toll, { lang: 'de' }), ['1234']);
    assert.deepEqual(await read(`<html lang="en">${toll}`, { lang: 'de' }), ['ambiguous-number value']);
  });

  it('are reported in their own language, or in the one asked for', async () => {
    const at = folder({ 'a.html': '<html lang="fr"><death-toll value="7" source="A"></death-toll>' });
    assert.match((await checked(at('a.html')))[0]!.report, /Tués|tués/);
    assert.match((await checked(at('a.html'), { lang: 'en' }))[0]!.report, /Killed: 7/);
  });

  it('say what their kind finds wrong', async () => {
    assert.deepEqual(await english(`<death-toll compare="1; 7">${ROWS}</death-toll><toll-timeline events="once" since="2024-01-01">${ROWS}</toll-timeline>`), [
      '5, 6, unknown-comparison compare', '5, 6, unreadable-event events',
    ]);
    const moves = '<table><tr><th>from<th>to<th>value<tr><td>A<td>B<td>5<tr><td><td><td>6</table>';
    assert.deepEqual(await english(`<displacement-flow view="tree" step="1">${moves}</displacement-flow>`), ['5, no-ends 2, unknown-view view']);
    assert.deepEqual(await english(`<displacement-flow view="map" places-src="x.json" positions="A 1; B 3 4" step="1">${moves}</displacement-flow>`), ['5, no-ends 2, unreadable-position positions']);
  });

  it('are named by their line', async () => {
    const at = folder({ 'a.html': '<html lang="en">\n<p>\n  <death-toll\n value="1"></death-toll>\n<div data-chart="death-toll" data-src="b.csv"></div>', 'b.csv': 'value\n2\n' });
    assert.deepEqual((await checked(at('a.html'))).map(({ report }) => report.split('\n')[0]), [`${at('a.html')}:3 <death-toll>`, `${at('a.html')}:5 <death-toll> b.csv`]);
  });

  it('that are not there are a problem', async () => {
    const at = folder({ 'a.html': '<p>Nothing', 'b.html': '' });
    for (const name of ['a.html', 'b.html']) {
      const [none] = await checked(at(name));
      assert.equal(none!.report, `${at(name)}: no chart`);
      assert.equal(none!.problems, 1);
    }
  });
});

describe('a file of a chart', () => {
  const rows = 'measure,value\nkilled,5\ninjured,70\n';

  it('lies beside the article, or below the root of the site', async () => {
    const at = folder({
      'news/a.html': '<html lang=en><death-toll src="my%20rows.csv?v=2#x"></death-toll><death-toll src="../data/b.csv" measure="injured"></death-toll><death-toll src="/data/b.csv"></death-toll>',
      'news/my rows.csv': rows, 'data/b.csv': 'measure,value\ninjured,8\nkilled,9\n',
    });
    const results = await checked(at('news/a.html'), { root: at('.') });
    assert.deepEqual(results.map(numbers), [['5', '70'], ['8', '9'], ['8', '9']]);
    assert.deepEqual(codes((await checked(at('news/a.html')))[2]!), ['file-status src']);
  });

  it('is read with what the tag wants of it', async () => {
    const files = { 'b.csv': 'Ort;Tote;Jahr\nA;1.000;2023\nB;30;2023\nA;7;2022\n' };
    const tag = (more: string) => `<html lang="de"><casualty-bars src="b.csv" columns="killed: Tote; place: Ort; as-of: Jahr" source="S" ${more}></casualty-bars>`;
    assert.deepEqual(await read(tag('where="Ort=A"'), {}, files), ['1000, 7']);
    assert.deepEqual(await read(tag('as-of="latest"'), {}, files), ['1000, 30']);
  });

  it('that is missing, cut off or no file of figures spoils no other chart', async () => {
    const after = '<death-toll value="1"></death-toll>';
    assert.deepEqual(await english(`<death-toll src="none.csv"></death-toll><death-toll src="."></death-toll><death-toll src="c.csv"></death-toll>${after}`, { 'c.csv': '<html>' }), [
      'file-status src', 'file-status src', 'file-web-page src', '1',
    ]);
    assert.deepEqual(await english(`<death-toll src="file:///etc/hostname"></death-toll><death-toll src="data:text/csv,value%0A1"></death-toll>${after}`), ['file-address src', 'file-address src', '1']);
  });

  it('has the limit that the tag has on a page', async () => {
    const files = { 'b.csv': `value,note\n5,${'x'.repeat(3000)}\n` };
    assert.deepEqual(await english('<death-toll src="b.csv" max-size="0.002"></death-toll><death-toll src="b.csv" max-size="big"></death-toll>', files), ['file-too-large src', '5, unreadable-setting max-size']);
  });

  it('may be on the web', async () => {
    const server = await misbehaving();
    const good = server.serve((response) => { response.end(rows); }), gone = server.serve(status(404));
    assert.deepEqual(await english(`<death-toll src="${good}"></death-toll><death-toll src="${gone}"></death-toll>`), ['5, 70', 'file-status src']);
    assert.deepEqual(await english(`<base href="${new URL('.', good).href}"><death-toll src="${new URL(good).pathname.slice(1)}"></death-toll>`), ['5, 70']);
  });
});

describe('articles', () => {
  it('of the demo have no problem', async () => {
    for (const [name, figures] of [['index.html', 22], ['ar.html', 21]] as const) {
      const results = await checked(join(STORIES, 'article', name));
      assert.deepEqual(results.flatMap(codes), [], name);
      assert.equal(results.reduce((sum, { reading }) => sum + reading.figures.length, 0), figures, name);
    }
  });

  it('are decoded as they say, or not at all', async () => {
    const chart = (head: string) => `<html lang="en">${head}<reported-figure value="7" source="Bürger"></reported-figure>`;
    const latin = (text: string) => Buffer.from(text, 'latin1');
    const at = folder({
      'utf8.html': chart(''), 'latin.html': latin(chart('<meta charset="iso-8859-1">')), 'silent.html': latin(chart('')),
      'wide.html': Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(chart(''), 'utf16le')]),
    });
    for (const name of ['utf8.html', 'latin.html', 'wide.html']) assert.match((await checked(at(name)))[0]!.report, /Source: Bürger/, name);
    assert.match((await checked(at('silent.html')))[0]!.report, /cannot be decoded/);
  });

  it('however deep or broken throw nothing', async () => {
    const deep = await english(`${'<div>'.repeat(20_000)}<death-toll value="1">${'<b>'.repeat(3000)}`);
    assert.equal(deep.length, 1);
    assert.deepEqual(await english('<death-toll value="3"/><death-toll value="4"/><p>on and on'), ['3', '4']);
    for (const html of ['<death-toll', '<table><death-toll value=1>', '<svg><death-toll value=1>', '<select><death-toll value=1>', '\0<death-toll value=1>']) await english(html);
  });
});
