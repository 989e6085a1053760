import { expect, test, type Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pageScripts, type Manifest } from '../../scripts/lib/page-scripts.ts';
import { PAGES } from '../../scripts/lib/pages.ts';
import { root } from '../../scripts/lib/paths.ts';
import { skilledTrainee } from '../support/skilled-trainee.ts';
import { beginCall, only, pick, words, write } from './support/call.ts';

test.use({ serviceWorkers: 'allow' });

/** How a trainee comes to have loaded all that a page needs, up to the first feedback. */
const WAYS: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'start page': async (page) => {
    await page.goto('/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.zh.start.claim);
  },
  'conversation, guided': async (page) => {
    await beginCall(page);
    await pick(page, 'fine');
    await expect(feedback(page)).toBeVisible();
  },
  'conversation, free writing': async (page) => {
    await beginCall(page, { mode: 'free' });
    await write(page, only(1, skilledTrainee('zh')));
    await expect(feedback(page)).toBeVisible();
    await askWhy(page);
  },
};

function feedback(page: Page) {
  const coach = page.getByRole('complementary', { name: words.zh.talk['sheet-coach'] });
  return coach.getByRole('heading', { level: 3 }).first();
}

/** Why it was read so, and what was meant: their scripts count for the page as well. */
async function askWhy(page: Page): Promise<void> {
  const t = words.zh;
  await page.getByRole('button', { name: t.why.ask }).click();
  await expect(page.getByRole('dialog').getByRole('heading', { name: t.why.for, exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: t.meant.ask }).click();
  await expect(page.getByRole('dialog').getByRole('textbox')).toBeVisible();
}

for (const budget of PAGES) {
  test(`${budget.name}: the browser runs what \`check size\` counts, and nothing else`, async ({ page }) => {
    const manifest = JSON.parse(await readFile(join(root, 'dist/.vite/manifest.json'), 'utf8')) as Manifest;
    const loaded = new Set<string>();
    page.on('response', (response) => {
      // What the service worker keeps for later is not run now.
      const isOwn = response.request().serviceWorker() === null;
      const path = new URL(response.url()).pathname;
      if (isOwn && path.startsWith('/assets/') && path.endsWith('.js')) loaded.add(path.slice(1));
    });
    await WAYS[budget.name]?.(page);
    await page.waitForLoadState('networkidle');
    expect([...loaded].sort()).toEqual([...pageScripts(manifest, budget)].sort());
  });
}
