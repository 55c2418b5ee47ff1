import js from '@eslint/js';
import type { Linter } from 'eslint';
import { defineConfig } from 'eslint/config';
import prettier from 'eslint-config-prettier';
import { importX } from 'eslint-plugin-import-x';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

/**
 * Which folder may know which: docs/architecture.md, "Parts". A folder may import itself and those
 * listed; `typesOnly` are those of which it may take types and nothing that runs.
 */
const parts: { folder: string; may: string[]; typesOnly?: string[] }[] = [
  { folder: 'account', may: [] },
  { folder: 'host', may: [] },
  { folder: 'i18n', may: [] },
  { folder: 'chat', may: ['account'], typesOnly: ['host'] },
  { folder: 'store', may: ['chat', 'account'], typesOnly: ['host'] },
  { folder: 'ui', may: ['store', 'account', 'i18n'] },
];

const folders = parts.map(({ folder }) => folder);

const directions = parts.map(({ folder, may, typesOnly = [] }): Linter.Config => ({
  files: [`src/${folder}/**/*.{ts,tsx}`],
  rules: {
    '@typescript-eslint/no-restricted-imports': [
      'error',
      {
        patterns: [
          {
            group: folders
              .filter((other) => other !== folder && !may.includes(other) && !typesOnly.includes(other))
              .flatMap((other) => [`../${other}/*`, `../../${other}/*`, `../../../${other}/*`]),
            message: `src/${folder} may import only ${[folder, ...may].join(', ')} (docs/architecture.md, "Parts").`,
          },
          ...typesOnly.map((other) => ({
            group: [`../${other}/*`, `../../${other}/*`],
            allowTypeImports: true,
            message: `src/${folder} may take only types from src/${other} (docs/architecture.md, "Parts").`,
          })),
          {
            group: ['**/workbench/**', '**/test/**', '**/build/**', '**/bench/**'],
            message: 'src is the app that ships; it imports nothing of the workbench, tests, build or bench.',
          },
        ],
      },
    ],
  },
}));

/** Whatever makes elements of a text: properties and attributes, methods, and Preact's own way. */
const waysToParse = [
  'innerHTML',
  'outerHTML',
  'insertAdjacentHTML',
  'setHTMLUnsafe',
  'createContextualFragment',
  'parseFromString',
  'dangerouslySetInnerHTML',
  'srcDoc',
  'srcdoc',
];

export default defineConfig(
  // The hosted apps are written as strangers write theirs.
  { ignores: ['dist/', 'node_modules/', 'coverage/', '.cache/', 'test/hosted-apps/'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked,
  ...tseslint.configs.stylisticTypeChecked,
  reactHooks.configs.flat.recommended,
  {
    plugins: { 'import-x': importX },
    languageOptions: {
      globals: { ...globals.browser },
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      eqeqeq: 'error',
      'no-console': 'error',
      // A package knows nothing of this one, so no cycle goes through it.
      'import-x/no-cycle': ['error', { ignoreExternal: true }],
      'import-x/no-duplicates': 'error',
      'import-x/no-default-export': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
    },
  },
  ...directions,
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/host/zaf*.ts'],
    rules: {
      'no-restricted-globals': [
        'error',
        { name: 'ZAFClient', message: 'Only src/host names the SDK.' },
        { name: 'fetch', message: 'The app asks through the host only (client.request).' },
        { name: 'XMLHttpRequest', message: 'The app asks through the host only (client.request).' },
      ],
    },
  },
  {
    // What these tests do is what an attacker would.
    ignores: ['test/security/**'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          // Where no name is written, as in `{...props}`, the name was written in an object.
          selector: `:matches(JSXAttribute, Property, MemberExpression) > :matches(JSXIdentifier, Identifier)[name=/^(${waysToParse.join('|')})$/]`,
          message: 'Text from the API is text: render it.',
        },
      ],
    },
  },
  {
    files: ['workbench/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              group: ['**/src/**'],
              message: 'The workbench hosts any ZAF app, so it knows nothing of this one.',
            },
          ],
        },
      ],
    },
  },
  {
    // Programs run from a terminal: printing is their work, and tools ask for default exports.
    files: [
      'build/**/*.ts',
      'bench/**/*.ts',
      'workbench/start.ts',
      '*.config.ts',
      'test/support/global-setup.ts',
    ],
    languageOptions: { globals: { ...globals.node } },
    rules: { 'no-console': 'off', 'import-x/no-default-export': 'off' },
  },
  prettier,
);
