import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, describe, it } from 'node:test';

const root = resolve(import.meta.dirname, '../..');
const TAGS = ['death-toll', 'casualty-bars', 'displacement-flow', 'toll-timeline', 'reported-figure'];
const LANGUAGES = ['ar', 'es', 'fr', 'he', 'ru', 'uk'];

const json = (path: string) => JSON.parse(readFileSync(join(root, path), 'utf8')) as unknown;

interface Package {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
  exports: Record<string, string | Record<string, string>>;
  files: string[];
  sideEffects: string[];
}
const pkg = json('package.json') as Package;

interface Manifest {
  modules: { path: string; declarations?: { tagName?: string; attributes?: { name: string }[]; members?: { privacy?: string }[] }[] }[];
}

function run(program: string, args: string[]) {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd: root,
    encoding: 'utf8',
    shell: process.platform === 'win32',
    env: { ...process.env, PATH: `${join(root, 'node_modules', '.bin')}${process.platform === 'win32' ? ';' : ':'}${process.env['PATH'] ?? ''}` },
  });
  assert.equal(error, undefined);
  return { status, output: stdout + stderr };
}

/** As bundlers read "sideEffects": ** stands for any folders, * for a name. */
const matchesGlob = (path: string, glob: string) => {
  const pattern = glob.replace(/\*\*\/|[*.]/g, (sign) => ({ '**/': '(.+/)?', '*': '[^/]*' })[sign] ?? '\\.');
  return new RegExp(`^${pattern}$`).test(path);
};

describe('the exports of the package', () => {
  const packedFolders = pkg.files.map((file) => `./${file}`);
  for (const [name, target] of Object.entries(pkg.exports)) {
    for (const file of typeof target === 'string' ? [target] : Object.values(target)) {
      if (name === './package.json') continue;
      it(`${name} leads to ${file}, which is packed`, () => {
        const wild = name.startsWith('./words/') ? LANGUAGES : TAGS;
        const files = file.includes('*') ? wild.map((tag) => file.replaceAll('*', file.startsWith('./cdn/') ? `${tag}.js` : tag)) : [file];
        for (const each of files) {
          assert.ok(existsSync(join(root, each)), `${each} was not built`);
          assert.ok(packedFolders.some((packed) => each === packed || each.startsWith(`${packed}/`)), `${each} is not in "files"`);
        }
      });
    }
  }

  it('resolve by name, as an importer would', () => {
    const names = ['.', './define.js', './embed.js', './reader.js', './cdn/reader.js', './custom-elements.json', './package.json', './cdn/all.js', ...TAGS.flatMap((tag) => [`./${tag}.js`, `./cdn/${tag}.js`]), ...LANGUAGES.flatMap((language) => [`./words/${language}.js`, `./cdn/words-${language}.js`])];
    const script = `for (const name of ${JSON.stringify(names)}) console.log(import.meta.resolve(name.replace('.', 'conflict-charts')));`;
    const { status, output } = run(process.execPath, ['--input-type=module', '--eval', script]);
    assert.equal(status, 0, output);
    for (const url of output.trim().split('\n')) assert.ok(existsSync(new URL(url)), `${url} was not built`);
  });

  it('give what is registered a side effect, so that bundlers keep it', () => {
    const registering = readdirSync(join(root, 'dist'), { recursive: true, encoding: 'utf8' }).filter((name) => /(^|\.|[\\/])define\.js$/.test(name) && !name.includes('shared'));
    assert.ok(registering.length > TAGS.length);
    for (const name of ['dist/embed/auto.js', 'cdn/all.js', ...registering.map((file) => `dist/${file.replaceAll('\\', '/')}`)]) {
      const kept = pkg.sideEffects.some((glob) => matchesGlob(`./${name}`, glob));
      assert.ok(kept, `${name} is not in "sideEffects"`);
    }
  });
});

describe('the packed package', () => {
  const folder = mkdtempSync(join(tmpdir(), 'conflict-charts-'));
  after(() => rmSync(folder, { recursive: true, force: true }));
  // Without scripts: packing would build again, under the feet of the other tests.
  const packed = run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder]);
  const tarball = join(folder, readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? 'nothing was packed');

  it('is packed', () => {
    assert.equal(packed.status, 0, packed.output);
  });

  it('has nothing that publint would mend', () => {
    const { status, output } = run('publint', ['--strict', tarball]);
    assert.equal(status, 0, output);
    assert.match(output, /All good/);
  });

  it('has types that lead to the same files for every kind of import', () => {
    const { status, output } = run('attw', [tarball, '--profile', 'esm-only', '--no-emoji']);
    assert.equal(status, 0, output);
    assert.match(output, /node16 \(from ESM\): OK \(ESM\)/);
  });
});

describe('the manifest', () => {
  const { modules } = json('custom-elements.json') as Manifest;
  const elements = modules.flatMap(({ declarations = [] }) => declarations).filter(({ tagName }) => tagName !== undefined);

  for (const tag of TAGS) {
    it(`lists ${tag} with its attributes`, () => {
      const element = elements.find(({ tagName }) => tagName === tag);
      assert.ok(element, `${tag} is not in custom-elements.json`);
      assert.ok((element.attributes ?? []).length > 0, `${tag} has no attributes`);
    });
  }

  it('shows no private member', () => {
    const members = elements.flatMap((element) => element.members ?? []);
    assert.deepEqual(members.filter(({ privacy }) => privacy === 'private' || privacy === 'protected'), []);
  });

  it('names the shipped file of every element', () => {
    for (const { path, declarations = [] } of modules) {
      if (declarations.some(({ tagName }) => tagName !== undefined)) assert.ok(existsSync(join(root, path)), `${path} was not built`);
    }
  });

  it('became editor data for every element', () => {
    const data = json('html-data/html.json') as { tags: { name: string }[] };
    assert.deepEqual(data.tags.map(({ name }) => name).sort(), [...TAGS].sort());
  });
});

describe('the dependencies', () => {
  const all = { ...pkg.dependencies, ...pkg.devDependencies };

  it('are pinned to exact versions', () => {
    assert.deepEqual(Object.entries(all).filter(([, version]) => !/^\d+\.\d+\.\d+$/.test(version)), []);
  });

  it('each have a line that says why', () => {
    const listed = [...readFileSync(join(root, 'stories/guide/dependencies.md'), 'utf8').matchAll(/^\| `([^`]+)` \|/gm)].map(([, name]) => name);
    assert.deepEqual(listed.sort(), Object.keys(all).sort());
  });

  it('are locked without the address of a registry', () => {
    assert.doesNotMatch(readFileSync(join(root, 'package-lock.json'), 'utf8'), /"resolved"/);
  });
});
