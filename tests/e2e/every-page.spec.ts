import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { beginCall, openDebrief, pickAll, prepareCall, words } from './support/call.ts';

const t = words.zh;

/** Nothing that hinders anybody: no serious or critical finding, and nothing sideways. */
async function inspect(page: Page, where: string): Promise<void> {
  // Contrast is measured on what stands still.
  await page.evaluate(() =>
    Promise.all(document.getAnimations().map((animation) => animation.finished.catch(() => null))),
  );
  const { violations } = await new AxeBuilder({ page }).analyze();
  const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
  expect(
    serious.map(({ id, nodes }) => [id, nodes.map((node) => node.html)]),
    where,
  ).toEqual([]);
  const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(sideways, where).toBeLessThanOrEqual(0);
}

async function visitAll(page: Page): Promise<void> {
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await inspect(page, 'start');
  await page.locator('h3 a').first().click();
  await inspect(page, 'customer');
  await page.getByRole('button', { name: t.step['to-how'] }).click();
  await inspect(page, 'how');
  await page.getByRole('button', { name: t.step['to-brief'] }).click();
  await inspect(page, 'brief');
  await beginCall(page);
  await page.keyboard.press('1');
  await inspect(page, 'conversation');
  await page.getByRole('button', { name: t.act.escalate }).click();
  await inspect(page, 'escalation');
  await page.keyboard.press('Escape');
  await pickAll(page, 'poor');
  await openDebrief(page);
  await page.getByRole('heading', { name: t.debrief.ledger }).click();
  await inspect(page, 'debrief');
  await page.goto('/runs');
  await expect(page.getByRole('button', { name: t.runs.verify })).toBeVisible();
  await inspect(page, 'runs');
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`every page, ${colorScheme}`, { tag: '@phone' }, () => {
    test.use({ colorScheme });

    test('hinders nobody and never scrolls sideways', async ({ page }) => {
      test.slow();
      await visitAll(page);
    });
  });
}

test.describe('the narrowest window', () => {
  test.use({ viewport: { width: 320, height: 640 } });

  test('never scrolls sideways', async ({ page }) => {
    test.slow();
    await visitAll(page);
  });
});

test('the ringing telephone hinders nobody', async ({ page }) => {
  await prepareCall(page);
  const ring = page.getByText(t.talk.ringing);
  await expect(ring).toBeVisible();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);
});

test('the theme is chosen with one press and remembered', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: t.shell.dark }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('the language is changed with one press, without a word left behind', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.en.start.claim);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});
