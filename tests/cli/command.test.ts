import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { folder, ROOT, run } from './checking.js';

const at = folder({
  'good.csv': 'measure,value,source\nkilled,5,A\ninjured,70,A\n',
  'noted.csv': 'measure,value,colour\nkilled,5,red\n',
  'bad.csv': 'measure,value\nkilled,x\n',
  'long.csv': `value,source\n${'1,A\n'.repeat(30_000)}`,
  'a.html': '<html lang="en"><death-toll value="7" source="A"></death-toll>',
});
const last = (out: string) => out.trimEnd().split('\n').at(-1);

describe('conflict-charts check', { concurrency: 2 }, () => {
  it('ends with 0 when nothing needs attention, and counts at the end', async () => {
    const { code, out, err } = await run(['check', at('good.csv'), at('a.html')]);
    assert.deepEqual([code, last(out), err], [0, 'figures: 3, problems: 0', '']);
    assert.match(out, /^ {2}1\. Killed: 5\. Source: A\. /m);
    assert.match(out, /a\.html:1 <death-toll>\n {2}1\. Killed: 7\. /);
  });

  it('ends with 1 when anything does, a note or a missing file too', async () => {
    const noted = await run(['check', at('noted.csv')], at('.'));
    assert.deepEqual([noted.code, last(noted.out), noted.err], [1, 'figures: 1, problems: 1', '']);
    const both = await run(['check', 'gone.csv', at('bad.csv')], at('.'));
    assert.deepEqual([both.code, last(both.out), both.err], [1, 'figures: 0, problems: 2', '']);
    assert.match(both.out, /gone\.csv: there is no such file\n/);
  });

  it('ends with 2 when it was called wrongly, and says how to', async () => {
    const wrong: [string[], RegExp][] = [
      [[], /^conflict-charts check FILE/], [['check'], /^No file was named/], [['chek', at('good.csv')], /^There is no command “chek”/],
      [['check', '--nonsense', at('good.csv')], /--nonsense/], [['check', '--as', 'pie', at('good.csv')], /“pie”/], [['check', '--lang', '!', at('good.csv')], /“!”/],
      [['check', '--\x1b[31m', at('good.csv')], /␛/],
    ];
    for (const [args, why] of wrong) {
      const { code, out, err } = await run(args);
      assert.deepEqual([code, out], [2, ''], args.join(' '));
      assert.match(err, why);
      assert.match(err, /conflict-charts check FILE/);
      assert.doesNotMatch(err, /^\s+at /m);
    }
  });

  it('tells how it is used', async () => {
    const { code, out } = await run(['--help']);
    assert.equal(code, 0);
    assert.match(out, /casualty-bars, death-toll, displacement-flow, reported-figure, toll-timeline/);
  });

  it('takes the attributes of a chart as options', async () => {
    const { code, out } = await run(['check', '--as', 'toll-timeline', '--where', 'country=Myanmar', '--lang', 'fr', 'stories/data/ucdp-ged.csv']);
    assert.deepEqual([code, last(out)], [0, 'figures: 3, problems: 0']);
    assert.match(out, /événements/);
  });

  it('says nothing when nobody reads on', async () => {
    const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), join(ROOT, 'src/cli/main.ts'), 'check', at('long.csv'), at('noted.csv')], {
      cwd: ROOT, env: { ...process.env, TSX_TSCONFIG_PATH: join(ROOT, 'tests/tsconfig.json') },
    });
    let err = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => { err += text; });
    child.stdout.once('data', () => { child.stdout.destroy(); });
    const [code] = await once(child, 'close') as [number | null];
    assert.deepEqual([code, err], [1, '']);
  });
});
