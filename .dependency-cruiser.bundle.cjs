// What the browser must never load. Type-only imports are erased here (`tsPreCompilationDeps: false`), since they
// load nothing: the page may know the type of a scenario, not the parser and the schema library that check one.
const { options } = require('./.dependency-cruiser.cjs');

module.exports = {
  forbidden: [
    {
      name: 'yaml-and-zod-never-reach-the-browser',
      severity: 'error',
      comment:
        'Scenarios reach the browser compiled; YAML (29 KB) and zod (23 KB) stay on the authoring side.',
      from: { path: '^src/web/' },
      to: { path: '(?:^|/)node_modules/(?:yaml|zod)/', reachable: true },
    },
    {
      name: 'lists-of-words-never-reach-the-browser',
      severity: 'error',
      comment:
        'The page is sent the words of the language practised with its text model; its own code holds none.',
      from: { path: '^src/web/' },
      to: { path: '[.]lexicon[.]ts$', reachable: true },
    },
  ],
  options: { ...options, tsPreCompilationDeps: false, skipAnalysisNotInRules: false },
};
