import js from '@eslint/js';
import checkFile from 'eslint-plugin-check-file';
import reactHooks from 'eslint-plugin-react-hooks';
import globals from 'globals';
import tseslint from 'typescript-eslint';

// Formatting is prettier's, directions of imports are dependency-cruiser's, dead code is knip's.

/** Rooms whose code also runs in the oldest browser we promise (Chromium 109, Firefox 115, Safari 16.4). */
const ISOMORPHIC = ['src/core/**', 'src/contract/**', 'src/interop/**', 'src/web/**'];

const notInOldBrowsers = [
  {
    selector: 'MemberExpression[property.name=/^(toSorted|toReversed|toSpliced)$/]',
    message: 'Chromium 109 does not have it; copy first: [...list].sort(…).',
  },
  {
    selector: 'CallExpression[callee.property.name="with"][arguments.length=2]',
    message: 'Chromium 109 does not have Array.prototype.with; copy first.',
  },
];

/** Core gives the same answer on every machine, in every browser, at every hour: no clock, locale, chance or I/O. */
const impureGlobals = [
  ['Date', 'time is data: inputs carry `at` in milliseconds'],
  ['performance', 'time is data: inputs carry `at` in milliseconds'],
  ['Intl', 'it differs between runtimes'],
  ['globalThis', 'core knows no environment'],
  ['window', 'core knows no environment'],
  ['document', 'core knows no environment'],
  ['navigator', 'core knows no environment'],
  ['process', 'core knows no environment'],
  ['Buffer', 'core knows no Node'],
  ['require', 'core knows no Node'],
  ['crypto', 'chance is data: draw(seed, purpose, turn); hashes are in core/base'],
  ['fetch', 'core does no I/O'],
  ['console', 'core does no I/O; return a diagnostic'],
  ['localStorage', 'core does no I/O'],
  ['setTimeout', 'time is data: the state exposes deadlineAt'],
  ['setInterval', 'time is data: the state exposes deadlineAt'],
  ['setImmediate', 'core is synchronous'],
  ['queueMicrotask', 'core is synchronous'],
  ['requestAnimationFrame', 'core is synchronous'],
].map(([name, why]) => ({ name, message: `Not in core: ${why}.` }));

const impureSyntax = [
  {
    selector:
      'MemberExpression[object.name="Math"]:not([property.name=/^(floor|ceil|round|trunc|min|max|abs|sign|imul|clz32)$/])',
    message: 'Only exact integer Math in core: chance comes from draw(), the rest differs between engines.',
  },
  {
    selector: 'VariableDeclarator[init.name="Math"]',
    message: 'Call Math by its name, so that this rule can see it.',
  },
  {
    selector: 'BinaryExpression[operator="**"], AssignmentExpression[operator="**="]',
    message: 'Powers are not exact in every engine; multiply or shift.',
  },
  {
    selector: 'MemberExpression[property.name=/^(localeCompare|toLocale.*|normalize)$/]',
    message: 'It differs between runtimes; use the tables and comparisons in core.',
  },
  {
    selector:
      'Literal[regex.pattern=/\\\\[pP]\\{/], Literal[value=/\\\\[pP]\\{/], TemplateElement[value.cooked=/\\\\[pP]\\{/]',
    message: 'Unicode versions differ between runtimes; use the generated character tables.',
  },
  {
    selector: 'MemberExpression[object.type="MetaProperty"]',
    message: 'Core knows no environment.',
  },
  {
    selector: ':function[async=true], AwaitExpression, NewExpression[callee.name="Promise"]',
    message: 'Core is synchronous.',
  },
];

export default tseslint.config(
  { ignores: ['dist/**', 'coverage/**', '.test/**', '.steadyline/**', 'data/**', '**/*.generated.ts'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },

  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/consistent-type-definitions': 'off',
      '@typescript-eslint/no-import-type-side-effects': 'error',
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-unnecessary-condition': [
        'error',
        { allowConstantLoopConditions: 'only-allowed-literals' },
      ],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/restrict-template-expressions': [
        'error',
        { allowNumber: true, allowBoolean: true },
      ],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      '@typescript-eslint/unified-signatures': 'off',
    },
  },

  {
    files: ['**/*.{ts,tsx,js,mjs,cjs}'],
    plugins: { 'check-file': checkFile },
    rules: {
      eqeqeq: 'error',
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true } }],
      'no-console': 'off',
      'object-shorthand': 'error',
      'prefer-template': 'error',
      'check-file/filename-naming-convention': [
        'error',
        { '**/*': 'KEBAB_CASE' },
        { ignoreMiddleExtensions: true },
      ],
      'check-file/folder-naming-convention': ['error', { '{src,tests,scripts}/**/': 'KEBAB_CASE' }],
    },
  },

  {
    files: ['src/**/*.{ts,tsx}'],
    rules: {
      complexity: ['error', 15],
      'max-depth': ['error', 4],
      'max-lines': ['error', { max: 400 }],
      'max-lines-per-function': ['error', { max: 80, skipBlankLines: true, skipComments: true }],
      'max-params': ['error', 5],
      'no-console': 'error',
    },
  },
  {
    files: ['src/**/*.tsx'],
    rules: {
      'max-lines-per-function': ['error', { max: 120, skipBlankLines: true, skipComments: true }],
    },
  },
  { files: ['src/cli/**'], rules: { 'no-console': 'off' } },
  // Lists of words are as long as the language needs.
  {
    files: ['src/**/*.lexicon.ts', 'src/**/lexicon/**', 'src/**/lexicons/**'],
    rules: { 'max-lines': 'off' },
  },

  { files: ISOMORPHIC, rules: { 'no-restricted-syntax': ['error', ...notInOldBrowsers] } },
  {
    files: ['src/core/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...impureGlobals],
      'no-restricted-syntax': ['error', ...notInOldBrowsers, ...impureSyntax],
    },
  },

  {
    files: ['src/web/**/*.{ts,tsx}', 'tests/web/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat.recommended],
    languageOptions: { globals: globals.browser },
    rules: { 'react-hooks/exhaustive-deps': 'error' },
  },

  {
    files: ['tests/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-member-access': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },

  {
    files: ['**/*.{js,mjs,cjs}'],
    languageOptions: { globals: globals.node },
  },
  { files: ['**/*.cjs'], languageOptions: { sourceType: 'commonjs' } },
  { files: ['*.config.{js,ts}'], rules: { 'no-restricted-exports': 'off' } },
);
