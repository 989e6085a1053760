// The walls of the house: which room may import which. `npm run check -- walls` holds them.
// A cell that is not in a table is a wall. Tables first, the rules made from them after.

/** room -> the other rooms it may import */
const ROOMS = {
  core: [],
  contract: ['core'],
  interop: ['core', 'contract'],
  node: ['core'],
  server: ['core', 'contract', 'interop', 'node'],
  cli: ['core', 'contract', 'interop', 'node', 'server'],
  web: ['core', 'contract', 'interop'],
};

const BELOW_SITUATION = ['base', 'scenario', 'language', 'reading'];
const BELOW_PERSONA = [...BELOW_SITUATION, 'situation'];

/** inside core: part -> the other parts it may import */
const CORE = {
  base: [],
  scenario: ['base'],
  language: ['base'],
  reading: ['base', 'scenario', 'language'],
  situation: BELOW_SITUATION,
  persona: BELOW_PERSONA,
  rules: BELOW_PERSONA,
  score: [...BELOW_PERSONA, 'persona', 'rules'],
  session: [...BELOW_PERSONA, 'persona', 'rules', 'score'],
  explore: [...BELOW_PERSONA, 'persona', 'rules', 'score', 'session'],
  lint: [...BELOW_PERSONA, 'persona', 'rules', 'score', 'session', 'explore'],
};

/** inside web: part -> the other parts it may import */
const WEB = {
  locales: [],
  lib: ['locales'],
  ui: ['lib', 'locales'],
  features: ['ui', 'lib', 'locales'],
  app: ['features', 'ui', 'lib', 'locales'],
};

/** folders whose sub-folders are islands; what they share lies directly in the folder */
const ISLANDS = {
  'a-rule-never-imports-a-rule': 'src/core/rules',
  'an-act-never-imports-an-act': 'src/core/reading/acts',
  'a-check-never-imports-a-check': 'src/core/lint',
  'a-feature-never-imports-a-feature': 'src/web/features',
};

/** the only packages core may use, and the two that only its authoring side may */
const CORE_PACKAGES = ['xstate', '@noble/hashes', 'canonicalize'];
const AUTHORING_PACKAGES = ['yaml', 'zod'];

const oneOf = (names) => `(?:${names.join('|')})`;
const packagePath = (names) => `(?:^|/)node_modules/${oneOf(names)}(?:/|$)`;
const anyPackage = '(?:^|/)node_modules/';

/** One rule a part: everything in `folder` is forbidden to it but itself and what the table lists. */
const wallsOf = (folder, table, prefix) =>
  Object.entries(table).map(([part, allowed]) => ({
    name: `${prefix}${part}-imports-only-${allowed.length > 0 ? allowed.join('-') : 'itself'}`,
    severity: 'error',
    from: { path: `^${folder}/${part}/` },
    to: { path: `^${folder}/`, pathNot: `^${folder}/${oneOf([part, ...allowed])}/` },
  }));

/** A folder that is in no table would have no walls: nothing in it may be imported or import. */
const unlisted = (folder, table) => ({
  name: `parts-of-${folder.replace('/', '-')}-are-in-the-table`,
  severity: 'error',
  comment: `List the folder in .dependency-cruiser.cjs with what it may import.`,
  from: { path: `^${folder}/[^/]+/`, pathNot: `^${folder}/${oneOf(Object.keys(table))}/` },
  to: {},
});

const islands = Object.entries(ISLANDS).map(([name, folder]) => ({
  name,
  severity: 'error',
  comment: `Sub-folders of ${folder} are islands. What two of them need lies directly in ${folder}.`,
  from: { path: `^${folder}/([^/]+)/` },
  to: { path: `^${folder}/[^/]+/`, pathNot: `^${folder}/$1/` },
}));

module.exports = {
  forbidden: [
    ...wallsOf('src', ROOMS, ''),
    ...wallsOf('src/core', CORE, 'core-'),
    ...wallsOf('src/web', WEB, 'web-'),
    unlisted('src', ROOMS),
    unlisted('src/core', CORE),
    unlisted('src/web', WEB),
    ...islands,
    {
      name: 'no-cycles',
      severity: 'error',
      from: { path: '^(?:src|scripts|tests)/' },
      to: { circular: true },
    },
    {
      name: 'core-has-a-short-list-of-packages',
      severity: 'error',
      comment: `Core is pure and runs anywhere. Allowed: ${CORE_PACKAGES.join(', ')}; under scenario/ and lint/ also ${AUTHORING_PACKAGES.join(', ')}.`,
      from: { path: '^src/core/', pathNot: '^src/core/(?:scenario|lint)/' },
      to: { path: anyPackage, pathNot: packagePath(CORE_PACKAGES) },
    },
    {
      name: 'core-authoring-has-a-short-list-of-packages',
      severity: 'error',
      from: { path: '^src/core/(?:scenario|lint)/' },
      to: { path: anyPackage, pathNot: packagePath([...CORE_PACKAGES, ...AUTHORING_PACKAGES]) },
    },
    {
      name: 'no-node-modules-of-node-in-isomorphic-rooms',
      severity: 'error',
      comment: 'core, contract, interop and web run in browsers; what needs Node lives in src/node.',
      from: { path: '^src/(?:core|contract|interop|web)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'cli-imports-the-server-only-to-start-it',
      severity: 'error',
      comment:
        'Only the serve command (src/cli/[commands/]serve.ts or a folder serve/) may import src/server.',
      from: { path: '^src/cli/', pathNot: '^src/cli/(?:commands/)?serve(?:/|[.]ts$)' },
      to: { path: '^src/server/' },
    },
    {
      name: 'src-never-imports-tests-or-scripts',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(?:tests|scripts)/|\\.config\\.ts$' },
    },
    {
      name: 'src-uses-run-time-dependencies-only',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only', 'npm'], pathNot: '/@types/' },
    },
    {
      name: 'only-packages-of-package-json',
      severity: 'error',
      from: { path: '^(?:src|scripts|tests)/' },
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
    {
      name: 'imports-resolve',
      severity: 'error',
      from: { path: '^(?:src|scripts|tests)/' },
      to: { couldNotResolve: true, pathNot: '^virtual:' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(?:dist|coverage|[.]test)/' },
    // Types count too: a room must not even know the types of one it may not import.
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.d.ts', '.js', '.mjs', '.cjs', '.json', '.css'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
      mainFields: ['module', 'main', 'types'],
    },
    skipAnalysisNotInRules: true,
  },
};
