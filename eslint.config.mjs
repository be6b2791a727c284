import js from '@eslint/js';
import { configs as lit } from 'eslint-plugin-lit';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';

/** Ways for text from a data file to become markup or code. tests/conventions looks for the same. */
const sinks = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe', 'createContextualFragment', 'srcdoc'];

export default defineConfig(
  globalIgnores(['dist', 'cdn', 'html-data', 'storybook-static', 'coverage', '**/node_modules', 'tests/fixtures']),
  {
    files: ['**/*.ts'],
    extends: [js.configs.recommended, ts.configs.strictTypeChecked],
    languageOptions: { parserOptions: { project: ['./tsconfig.json', './tests/tsconfig.json'], tsconfigRootDir: import.meta.dirname } },
    rules: {
      // Numbers in a template are what this library is about.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      // `!` where an index is known to be there: after a match, or in a loop over the same list.
      '@typescript-eslint/no-non-null-assertion': 'off',
      // The DOM's types promise more than a server, or a page in the middle of parsing, holds.
      '@typescript-eslint/no-unnecessary-condition': 'off',
      // Counting or cutting text by code points is meant.
      '@typescript-eslint/no-misused-spread': 'off',
      // Lit's own classes are called without `this` in templates.
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['src/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/recommended']],
    rules: {
      'no-console': ['error', { allow: ['warn', 'error'] }],
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-properties': [
        'error',
        ...sinks.map((property) => ({ property, message: 'Let a Lit template write text: it escapes.' })),
        { object: 'document', property: 'write', message: 'Let a Lit template write text: it escapes.' },
      ],
      'no-restricted-globals': ['error', { name: 'DOMParser', message: 'Markup is never read from data.' }],
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            { group: ['lit*/directives/unsafe-*', 'lit*/static-html*'], message: 'It lets data become markup, even under Trusted Types.' },
            { group: ['lit*/directives/style-map*'], message: 'Its first render is blocked by a strict style-src; set custom properties in updated().' },
          ],
        },
      ],
    },
  },
  {
    // node:test's describe and it return promises that it awaits itself.
    files: ['tests/**/*.ts', 'stories/**/*.ts', '.storybook/*.ts'],
    rules: {
      '@typescript-eslint/no-floating-promises': [
        'error',
        { allowForKnownSafeCalls: [{ from: 'package', name: ['describe', 'it', 'test', 'suite'], package: 'node:test' }] },
      ],
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  {
    // @open-wc/testing types every `.to.equal()` as a promise, for comparing DOM.
    files: ['tests/elements/**/*.ts'],
    rules: { '@typescript-eslint/no-floating-promises': 'off' },
  },
  {
    files: ['**/*.mjs'],
    extends: [js.configs.recommended],
    languageOptions: { globals: { requestAnimationFrame: 'readonly', console: 'readonly', performance: 'readonly', process: 'readonly', URL: 'readonly' } },
  },
);
