import { defineConfig, devices } from '@playwright/test';

import { findChromium } from './scripts/lib/chromium.ts';

const port = Number(process.env.STEADYLINE_TEST_PORT ?? '4173');
const chromium = findChromium();

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.spec.ts',
  outputDir: '.test/e2e',
  workers: 2,
  retries: 0,
  fullyParallel: true,
  forbidOnly: process.env.CI !== undefined,
  timeout: 120_000,
  // Patient enough for a machine that does other work besides.
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: '.test/playwright.json' }]],
  use: {
    baseURL: `http://127.0.0.1:${String(port)}`,
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    // Every test has a browser of its own, which would keep all pages and cases for later; the tests of that say `allow`.
    serviceWorkers: 'block',
    // Recording a trace doubles the time of every test. Where one fails: npx playwright test --trace on <spec>.
    trace: 'off',
    screenshot: 'only-on-failure',
    launchOptions: {
      // Without a Chromium of the system, Playwright's own.
      ...(chromium === undefined ? {} : { executablePath: chromium }),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  projects: [
    { name: 'desktop', use: { ...devices['Desktop Chrome'], viewport: { width: 1280, height: 800 } } },
    {
      // Tests that say `{ tag: '@phone' }` run a second time in a phone's window.
      name: 'phone',
      grep: /@phone/,
      use: {
        ...devices['Desktop Chrome'],
        viewport: { width: 390, height: 844 },
        deviceScaleFactor: 2,
        isMobile: true,
        hasTouch: true,
      },
    },
  ],
  webServer: {
    command: `node scripts/start.ts --port ${String(port)}`,
    url: `http://127.0.0.1:${String(port)}/`,
    timeout: 120_000,
    reuseExistingServer: false,
    stdout: 'pipe',
  },
});
