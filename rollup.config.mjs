import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import esbuild from 'rollup-plugin-esbuild';

const src = (path) => resolve(import.meta.dirname, 'src', path);
const { dependencies } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'));
const packages = Object.keys(dependencies);

// Every element is found by its folder, so a new one needs no change here.
const tags = readdirSync(src('elements')).filter((tag) => existsSync(src(`elements/${tag}/${tag}.define.ts`)));
const defineFile = (tag) => src(`elements/${tag}/${tag}.define.ts`);

// The charts write English; each of these files adds a language, and is loaded by the pages that need it.
const languages = readdirSync(src('languages')).flatMap((file) => /^(\w+)\.define\.ts$/.exec(file)?.[1] ?? []);
const wordsFile = (language) => src(`languages/${language}.define.ts`);

// What reads files is loaded by the charts that show one.
const readerFile = src('reader.define.ts');

const typescript = () => esbuild({ target: 'es2022', tsconfig: './tsconfig.json', sourceMap: true });

/** A warning is most often a missing import; only loops inside other people's packages are let pass. */
function onwarn(warning) {
  const loopElsewhere = warning.code === 'CIRCULAR_DEPENDENCY' && warning.ids?.every((id) => id.includes('node_modules'));
  if (!loopElsewhere) throw new Error(warning.message);
}

const npm = {
  input: [src('index.ts'), src('define.ts'), src('embed/auto.ts'), ...tags.map(defineFile), ...languages.map(wordsFile), readerFile, src('cli/main.ts')],
  external: (id) => id.startsWith('node:') || packages.some((name) => id === name || id.startsWith(`${name}/`)),
  plugins: [typescript()],
  onwarn,
  output: { dir: 'dist', format: 'es', preserveModules: true, preserveModulesRoot: 'src', sourcemap: true },
};

/** An entry without a file: it only imports the given ones. */
function entry(files) {
  const id = '\0entry';
  return {
    name: 'entry',
    resolveId: (source) => (source === 'entry' ? id : null),
    load: (loaded) => (loaded === id ? files.map((file) => `import ${JSON.stringify(file)};`).join('\n') : null),
  };
}

/** Indentation and comments inside templates would be shipped; nothing in our sources depends on them. */
const unindent = {
  name: 'unindent',
  transform: (code, id) => (id.startsWith(src('')) ? { code: code.replace(/\n\s+/g, '\n').replace(/^\/\*[^*]*\*\/$/gm, ''), map: null } : null),
};

/** Files for a CDN are classic scripts, which find their parts beside themselves. */
const besideItself = (name) => ({
  name: 'beside-itself',
  resolveId: (source, importer) => (source === './parts.js' && importer?.startsWith(src('')) ? src('elements/shared/parts.cdn.ts') : null),
  transform: (code, id) => (id.endsWith('parts.cdn.ts')
    ? { code: code.replace('CDN_FILE', JSON.stringify(`${name}.js`)).replace('CDN_LANGUAGES', JSON.stringify(languages)), map: null }
    : null),
});

/** Wrapped in a function, a file runs as a module and as a classic async script, and leaves no names behind. */
const cdn = (name, files) => ({
  input: 'entry',
  // d3-array makes bisectors as it loads, which nobody here uses.
  treeshake: { manualPureFunctions: ['bisector'] },
  plugins: [
    entry(files),
    besideItself(name),
    unindent,
    typescript(),
    nodeResolve({ browser: true, exportConditions: ['production'] }),
    terser({ ecma: 2022, compress: { passes: 3, pure_getters: true, unsafe_arrows: true, keep_fargs: false }, format: { comments: false } }),
  ],
  onwarn,
  output: { file: `cdn/${name}.js`, format: 'iife', sourcemap: true, inlineDynamicImports: true },
});

export default ({ configOnlyCdn }) => [
  ...(configOnlyCdn ? [] : [npm]),
  cdn('all', [src('define.ts'), src('embed/auto.ts')]),
  ...tags.map((tag) => cdn(tag, [defineFile(tag), src('embed/auto.ts')])),
  ...languages.map((language) => cdn(`words-${language}`, [wordsFile(language)])),
  cdn('reader', [readerFile]),
];
