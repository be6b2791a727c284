import { posix } from 'node:path';
import ts from 'typescript';

/** A source file: its path from src/, and its text. */
export interface Source {
  path: string;
  text: string;
}

type Layer =
  | 'figures' | 'data' | 'marks' // the pure floors
  | 'languages' // words and wordings of one language each
  | 'loading' // files over the network, no page
  | 'layout' // <tag>.layout.ts, and the files beside it that it uses
  | 'shared' | 'element' // elements/shared, elements/<tag>
  | 'list' | 'define' | 'entry' // elements/index.ts, define.ts, index.ts
  | 'cli' // the command, in Node
  | 'embed' | 'upgrade'; // embed/, and its one file that has no side effect

interface Rule {
  /** Layers it may import. 'element' and 'layout' mean its own folder, unless `anyElement`. */
  layers: Layer[];
  anyElement?: true;
  /** Layers that it may only load when they are needed, by `import()`. */
  lazy?: Layer[];
  packages: string[];
}

/** Who may import what. Everything that is not in this table is not allowed. */
const RULES: Record<Layer, Rule> = {
  figures: { layers: ['figures'], packages: [] },
  data: { layers: ['figures', 'data'], packages: ['d3'] }, // of d3 only the row readers, see below
  languages: { layers: ['figures', 'data', 'languages'], packages: [] },
  loading: { layers: ['figures', 'data', 'loading'], packages: [] },
  marks: { layers: ['figures', 'marks'], packages: ['d3'] },
  layout: { layers: ['figures', 'marks', 'layout'], packages: ['d3'] },
  shared: { layers: ['figures', 'data', 'marks', 'loading', 'shared'], lazy: ['languages', 'define'], packages: ['lit'] },
  element: { layers: ['figures', 'data', 'marks', 'loading', 'layout', 'shared', 'element'], packages: ['d3', 'lit'] },
  list: { layers: ['element'], anyElement: true, packages: [] },
  define: { layers: ['figures', 'loading', 'list', 'element', 'shared'], anyElement: true, packages: [] },
  cli: { layers: ['figures', 'data', 'loading', 'list', 'shared', 'cli'], anyElement: true, packages: ['parse5', 'node:fs', 'node:path', 'node:util'] },
  embed: { layers: ['list', 'element', 'layout', 'shared', 'define', 'embed', 'upgrade'], anyElement: true, packages: [] },
  upgrade: { layers: ['list', 'element', 'layout', 'shared', 'embed', 'upgrade'], anyElement: true, packages: [] },
  entry: { layers: ['figures', 'data', 'marks', 'list', 'element', 'shared', 'upgrade'], anyElement: true, packages: [] },
};

/** Reading rows needs no eval, which csvParse does; a strict content policy forbids it. */
const ROW_READERS = /^((csv|tsv)(ParseRows|Format(Rows|Row|Value|Body)?)|dsvFormat|DSV\w*)$/;

/** Parts of d3 that touch the page, fetch, or build a function from text: Lit draws, d3 computes. */
const NEVER_FROM_D3 =
  /^(create|creator|select|selectAll|selection|pointers?|transition|drag\w*|brush\w*|zoom\w*|axis\w+|csv|tsv|dsv|json|html|xml|svg|text|image|blob|buffer|csvParse|tsvParse)$/;

/** The layer of a file, or undefined for a file the table does not know. */
export function layerOf(path: string, besideLayouts: ReadonlySet<string> = new Set()): Layer | undefined {
  if (besideLayouts.has(path) || /^elements\/[^/]+\/[^/]+\.layout\.ts$/.test(path)) return 'layout';
  const pure = /^(figures|data|marks|languages|loading)\//.exec(path)?.[1];
  if (pure) return pure as Layer;
  if (path === 'index.ts') return 'entry';
  if (path === 'define.ts' || path === 'reader.define.ts') return 'define';
  if (path === 'embed/upgrade.ts') return 'upgrade';
  if (path.startsWith('embed/')) return 'embed';
  if (path.startsWith('cli/')) return 'cli';
  if (path === 'elements/index.ts') return 'list';
  if (path.startsWith('elements/shared/')) return 'shared';
  if (/^elements\/[^/]+\//.test(path)) return 'element';
  return undefined;
}

interface Import {
  from: string;
  /** Imported names; '*' for all of them, none for a side effect. */
  names: string[];
  isLazy?: true;
}

/** The address is made when the page runs: only where the files for a CDN find their parts. */
const AT_RUN_TIME = '(a path made at run time)';
const FINDS_PARTS = 'elements/shared/parts.cdn.ts';

const parse = ({ path, text }: Source) => ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);

function walk(node: ts.Node, visit: (node: ts.Node) => void) {
  visit(node);
  ts.forEachChild(node, (child) => walk(child, visit));
}

export function importsOf(source: Source): Import[] {
  const found: Import[] = [];
  walk(parse(source), (node) => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      const { name, namedBindings } = node.importClause ?? {};
      const names = name ? ['default'] : [];
      if (namedBindings && ts.isNamespaceImport(namedBindings)) names.push('*');
      if (namedBindings && ts.isNamedImports(namedBindings)) names.push(...namedBindings.elements.map((each) => (each.propertyName ?? each.name).text));
      found.push({ from: node.moduleSpecifier.text, names });
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier && ts.isStringLiteral(node.moduleSpecifier)) {
      const { exportClause } = node;
      const names = exportClause && ts.isNamedExports(exportClause) ? exportClause.elements.map((each) => (each.propertyName ?? each.name).text) : ['*'];
      found.push({ from: node.moduleSpecifier.text, names });
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [from] = node.arguments;
      found.push({ from: from && ts.isStringLiteralLike(from) ? from.text : AT_RUN_TIME, names: ['*'], isLazy: true });
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument) && ts.isStringLiteral(node.argument.literal)) {
      found.push({ from: node.argument.literal.text, names: [] });
    }
  });
  return found;
}

/** The file a relative import leads to, as a path from src/. */
const target = (path: string, from: string) => posix.join(posix.dirname(path), from).replace(/\.js$/, '.ts');

const folder = (path: string) => posix.dirname(path);

/**
 * Files that layouts use from their own folder: they are held to the same rules.
 * The class, its styles and its registration are never among them.
 */
function besideLayouts(sources: Source[]): Set<string> {
  const byPath = new Map(sources.map((source) => [source.path, source]));
  const beside = new Set<string>();
  const follow = (source: Source) => {
    for (const { from } of importsOf(source)) {
      if (!from.startsWith('.')) continue;
      const path = target(source.path, from);
      const next = byPath.get(path);
      const name = posix.basename(path, '.ts');
      const pure = name !== posix.basename(folder(path)) && !/\.(styles|define)$/.test(name);
      if (!next || !pure || folder(path) !== folder(source.path) || beside.has(path)) continue;
      beside.add(path);
      follow(next);
    }
  };
  for (const source of sources) if (layerOf(source.path) === 'layout') follow(source);
  return beside;
}

/** Every import that the table does not allow, as a sentence. */
export function wrongImports(sources: Source[]): string[] {
  const beside = besideLayouts(sources);
  const wrong: string[] = [];
  for (const source of sources) {
    const { path } = source;
    const layer = layerOf(path, beside);
    if (!layer) {
      wrong.push(`${path}: no rule for this place; add it to tests/conventions/source-rules.ts`);
      continue;
    }
    const rule = RULES[layer];
    for (const { from, names, isLazy } of importsOf(source)) {
      if (from === AT_RUN_TIME && path === FINDS_PARTS) continue;
      if (!from.startsWith('.')) {
        const name = /^(@[^/]+\/)?[^/]+/.exec(from)?.[0] ?? from;
        if (!rule.packages.includes(name)) wrong.push(`${path}: ${layer} may not import ${from}`);
        else if (name === 'd3') wrong.push(...wrongNames(path, layer, names));
        continue;
      }
      const to = target(path, from);
      const toLayer = layerOf(to, beside);
      const inElement = toLayer === 'element' || toLayer === 'layout';
      if (toLayer && isLazy && rule.lazy?.includes(toLayer)) continue;
      if (!toLayer || !rule.layers.includes(toLayer)) wrong.push(`${path}: ${layer} may not import ${to}`);
      else if (inElement && !rule.anyElement && folder(to) !== folder(path)) wrong.push(`${path}: may not import another element's ${to}`);
    }
  }
  return wrong;
}

function wrongNames(path: string, layer: Layer, names: string[]): string[] {
  const unfit = (name: string) => name === '*' || name === 'default' || NEVER_FROM_D3.test(name) || (layer === 'data' && !ROW_READERS.test(name));
  return names.filter(unfit).map((name) => `${path}: ${layer} may not import ${name} from d3`);
}

const UNSAFE_NAMES = new Set([
  'unsafeHTML', 'unsafeSVG', 'unsafeMathML', 'unsafeStatic', 'unsafeCSS', 'styleMap',
  'innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe', 'createContextualFragment', 'srcdoc', 'DOMParser',
]);

/** Text in a template or string that would become markup or blocked styling. */
const UNSAFE_TEXT: [RegExp, string][] = [
  [/(?<![-\w])style\s*=/i, 'style='],
  [/<style[^>]*>[^<]*\$\{/i, '<style>${'],
  [/\.(inner|outer)HTML\s*=/i, '.innerHTML='],
  [/(?<![-\w])srcdoc\s*=/i, 'srcdoc='],
];

/** Every place where text from data could become markup, styling or code. Comments may speak of them. */
export function unsafeSinks(source: Source): string[] {
  const file = parse(source);
  const found: string[] = [];
  const report = (node: ts.Node, what: string) => {
    const line = file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
    found.push(`${source.path}:${String(line)}: ${what}`);
  };
  const reportText = (node: ts.Node, text: string) => {
    for (const [pattern, what] of UNSAFE_TEXT) if (pattern.test(text)) report(node, what);
  };
  walk(file, (node) => {
    if (ts.isIdentifier(node) && UNSAFE_NAMES.has(node.text)) report(node, node.text);
    else if (ts.isTemplateExpression(node)) reportText(node, node.head.text + node.templateSpans.map((span) => `\${}${span.literal.text}`).join(''));
    else if (ts.isStringLiteralLike(node)) {
      if (UNSAFE_NAMES.has(node.text)) report(node, node.text);
      else reportText(node, node.text);
    }
    if ((ts.isNewExpression(node) || ts.isCallExpression(node)) && ts.isIdentifier(node.expression)) {
      if (node.expression.text === 'Function') report(node, 'new Function');
      if (node.expression.text === 'eval') report(node, 'eval');
    }
    if (ts.isPropertyAccessExpression(node) && /^write(ln)?$/.test(node.name.text) && /(^|\.)(document|ownerDocument)$/.test(node.expression.getText(file))) {
      report(node, 'document.write');
    }
  });
  return found;
}

/** A file that grows past this has become two ideas. */
export const MOST_LINES = 300;

export function tooLong({ path, text }: Source): string[] {
  const lines = text.replace(/\n$/, '').split('\n').length;
  return lines > MOST_LINES ? [`${path}: ${String(lines)} lines, more than ${String(MOST_LINES)}`] : [];
}
