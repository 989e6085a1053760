import { expect, test } from '@playwright/test';
import { beginCall, isOver, pickAll, words } from './support/call.ts';

const t = words.zh;

test('runs of one case are chosen and put side by side, with figures for the chart', async ({ page }) => {
  for (const grade of ['poor', 'fine'] as const) {
    await beginCall(page);
    await pickAll(page, grade);
  }
  await beginCall(page, { mode: 'free' });
  await page.getByRole('button', { name: t.act['hang-up'] }).click();
  await page.getByRole('dialog').getByRole('button', { name: t['hang-up'].yes }).click();
  await expect(isOver(page)).toBeVisible();
  await page.goto('/runs');
  const boxes = page.getByRole('checkbox', { name: t.compare.choose });
  await expect(boxes).toHaveCount(3);
  await boxes.nth(1).check();
  await expect(page.getByText(t.compare['one-more'])).toBeVisible();
  // The first was written freely: never compared with picked replies.
  await expect(boxes.nth(0)).toBeDisabled();
  await boxes.nth(2).check();
  await page.getByRole('link', { name: t.compare.go }).click();
  await expect(page.getByRole('img', { name: t.compare.chart })).toBeVisible();
  await expect(page.getByRole('table')).toHaveCount(3);
  const totals = page.getByRole('row', { name: t.debrief.total }).getByRole('cell');
  const [fine, poor] = (await totals.allInnerTexts()).map(Number);
  expect(fine).toBeGreaterThan(poor ?? 100);
});

test('stages and badges tell what they are for, and a run earns them by what it shows [E2.2]', async ({
  page,
}) => {
  await beginCall(page);
  await pickAll(page, 'fine');
  await page.goto('/runs');
  const progress = page.getByRole('region', { name: t.progress.title });
  await expect(progress.getByText(t.progress.level.footing)).toHaveAttribute('aria-current', 'step');
  await expect(progress.getByText(t.progress.how.steady)).toBeVisible();
  const calmed = progress.getByRole('listitem').filter({ hasText: t.progress.badge.calmed });
  await expect(calmed.getByText(t.progress['badge-how'].calmed)).toBeVisible();
  await calmed.getByRole('link', { name: t.progress.earned }).click();
  await expect(page.getByRole('heading', { name: t.debrief.transcript })).toBeVisible();
});
