/**
 * What stands in for a package in the page, and in the tests of the page, so that what is tested is what is shipped
 * (docs/decisions/0007). The more special name comes first.
 */
export const STAND_INS = [
  { find: /^react\/jsx-(dev-)?runtime$/, replacement: 'preact/jsx-runtime' },
  { find: /^react-dom\/client$/, replacement: 'preact/compat/client' },
  { find: /^react-dom\/test-utils$/, replacement: 'preact/test-utils' },
  { find: /^react(-dom)?$/, replacement: 'preact/compat' },
  // Plain sounds need no directions in space: the core of Howler plays them.
  { find: /^howler$/, replacement: 'howler/dist/howler.core.min.js' },
];
