import react from '@vitejs/plugin-react';
import { configDefaults, defineConfig } from 'vitest/config';

// `npm run test:long` sets STEADYLINE_LONG=1: it adds *.long.test.ts, and property tests may read it for more runs.
const isLong = process.env.STEADYLINE_LONG === '1';
const longOnes = isLong ? [] : ['tests/**/*.long.test.{ts,tsx}'];

export default defineConfig({
  test: {
    testTimeout: isLong ? 300_000 : 20_000,
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
        plugins: [react()],
        test: {
          name: 'web',
          environment: 'jsdom',
          include: ['tests/web/**/*.test.{ts,tsx}'],
          exclude: [...configDefaults.exclude, ...longOnes],
          setupFiles: ['tests/web/setup.ts'],
        },
      },
    ],
  },
});
