import { expect, test } from '@playwright/test';
import { CASE, customerTurns, isOver, only, openDebrief, words, write } from './support/call.ts';
import { skilledTrainee } from '../support/skilled-trainee.ts';

test.use({ serviceWorkers: 'allow' });

const t = words.zh;

test('once a case is opened, everything works with the network cut, a reload too', async ({
  page,
  context,
}) => {
  await page.goto('/');
  await page.getByRole('link', { name: CASE.zh }).click();
  await expect(page.getByText(t.start.offline)).toBeVisible({ timeout: 30_000 });
  await context.setOffline(true);

  await page.reload();
  await expect(page.getByRole('heading', { name: CASE.zh })).toBeVisible();
  await page.getByRole('button', { name: t.step['to-how'] }).click();
  await page.getByRole('radio', { name: t.mode.free, exact: true }).check({ force: true });
  await page.getByRole('button', { name: t.step['to-brief'] }).click();
  await page.getByRole('button', { name: t.start.call }).click();
  await page.getByRole('button', { name: t.talk['pick-up'] }).click();
  const trainee = skilledTrainee('zh');
  await write(page, only(2, trainee));
  await page.reload();
  await expect(customerTurns(page)).toHaveCount(3);
  await write(page, trainee);
  await expect(isOver(page)).toBeVisible();
  await openDebrief(page);

  await page.goto('/runs');
  await page.getByRole('button', { name: t.runs.verify }).click();
  await expect(page.getByText(t.runs.verified)).toBeVisible();
  await page.goto('/');
  await expect(page.getByRole('link', { name: CASE.zh, exact: true })).toBeVisible();
});

test('with the network cut, the page speaks its other language too, after a reload as well', async ({
  page,
  context,
}) => {
  await page.goto('/');
  await page.getByRole('link', { name: CASE.zh }).click();
  await expect(page.getByText(t.start.offline)).toBeVisible({ timeout: 30_000 });
  await page.goto('/');
  await context.setOffline(true);

  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.en.start.claim);
  await page.reload();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.en.start.claim);
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('where the words cannot be had, the page says so in both languages instead of showing keys', async ({
  page,
}) => {
  await page.route('**/assets/*.json', (route) => route.abort());
  await page.goto('/');
  const said = page.getByRole('alert');
  await expect(said).toContainText('没有加载出来');
  await expect(said).toContainText('could not be loaded');
});

test('where the other language cannot be had, the page stays as it is and says so', async ({ page }) => {
  await page.route('**/assets/en-*.json', (route) => route.abort());
  await page.goto('/');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('alert')).toHaveText(t.problem.unreachable.title);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.start.claim);
});
