import { availableParallelism } from 'node:os';
import { configDefaults, defineConfig } from 'vitest/config';

import { STAND_INS } from './scripts/lib/stand-ins.ts';

// `npm run test:long` sets STEADYLINE_LONG=1: it adds *.long.test.ts, and property tests may read it for more runs.
const isLong = process.env.STEADYLINE_LONG === '1';
const longOnes = isLong ? [] : ['tests/**/*.long.test.{ts,tsx}'];

/** Its CommonJS build would get past the stand-ins. */
const TESTING_LIBRARY = {
  find: /^@testing-library\/react$/,
  replacement: '@testing-library/react/dist/@testing-library/react.esm.js',
};

export default defineConfig({
  test: {
    // Patient enough for a machine that does other work besides.
    testTimeout: isLong ? 300_000 : 60_000,
    // Vitest leaves one core free, which of two is half: a test of the command line waits for a process of its own.
    maxWorkers: Math.max(2, availableParallelism()),
    projects: [
      {
        extends: true,
        test: {
          name: 'core',
          environment: 'node',
          include: ['tests/**/*.test.ts'],
          exclude: [...configDefaults.exclude, ...longOnes, 'tests/web/**', 'tests/e2e/**'],
        },
      },
      {
        extends: true,
        resolve: { alias: [...STAND_INS, TESTING_LIBRARY] },
        test: {
          name: 'web',
          environment: 'jsdom',
          include: ['tests/web/**/*.test.{ts,tsx}'],
          exclude: [...configDefaults.exclude, ...longOnes],
          setupFiles: ['tests/web/setup.ts'],
          // Packages that bind to React go through the stand-ins too.
          server: { deps: { inline: [/react/, 'wouter', 'zustand', 'use-sync-external-store'] } },
        },
      },
    ],
  },
});
