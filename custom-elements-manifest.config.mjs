import { customElementVsCodePlugin } from 'custom-element-vs-code-integration';

const isPublic = ({ privacy }) => privacy !== 'private' && privacy !== 'protected';

/** Keeps the manifest to what a page author may use. */
const publicOnly = {
  name: 'public-only',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations = [] } of customElementsManifest.modules) {
      for (const declaration of declarations) {
        declaration.members = declaration.members?.filter((member) => isPublic(member) && !member.name.startsWith('_'));
        const attributesOf = new Set(declaration.members?.map((member) => member.name));
        declaration.attributes = declaration.attributes?.filter(({ fieldName }) => !fieldName || attributesOf.has(fieldName));
      }
    }
  },
};

/** The package ships dist, not src: paths in the manifest must lead to files that are there. */
const shippedPaths = {
  name: 'shipped-paths',
  packageLinkPhase({ customElementsManifest }) {
    const visit = (node) => {
      if (node === null || typeof node !== 'object') return;
      for (const [key, value] of Object.entries(node)) {
        if ((key === 'path' || key === 'module') && typeof value === 'string') node[key] = value.replace(/^(\/?)src\/(.*)\.[jt]s$/, '$1dist/$2.js');
        else visit(value);
      }
    };
    visit(customElementsManifest);
  },
};

export default {
  globs: ['src/**/*.ts'],
  outdir: '.',
  litelement: true,
  quiet: true,
  plugins: [
    publicOnly,
    shippedPaths,
    customElementVsCodePlugin({ outdir: 'html-data', htmlFileName: 'html.json', cssFileName: 'css.json' }),
  ],
};
