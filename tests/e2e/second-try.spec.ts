import { expect, test } from '@playwright/test';
import { beginCall, customerTurns, openDebrief, pickAll, words } from './support/call.ts';

const t = words.zh;

test('a turn is taken back, said differently, and held against the first try', async ({ page }) => {
  await beginCall(page);
  await page.keyboard.press('1');
  await expect(customerTurns(page)).toHaveCount(2);
  await page.keyboard.press('2');
  await expect(customerTurns(page)).toHaveCount(3);
  await page.getByRole('button', { name: t.talk.again }).first().click();
  await expect(customerTurns(page)).toHaveCount(1);
  await page.keyboard.press('3');
  await expect(customerTurns(page)).toHaveCount(2);
  await expect(page.getByRole('heading', { name: t.coach.before })).toBeVisible();
});

test('a call is tried again from a turn, and the two runs stand side by side', async ({ page }) => {
  await beginCall(page);
  await pickAll(page, 'poor');
  await openDebrief(page);
  await page.getByRole('button', { name: t.debrief.again, exact: true }).nth(1).click();
  await expect(customerTurns(page)).toHaveCount(2);
  await pickAll(page, 'fine');
  await openDebrief(page);
  const comparison = page.getByRole('table').first();
  await expect(page.getByRole('heading', { name: t.debrief.compare })).toBeVisible();
  const total = comparison.getByRole('row', { name: t.debrief.total }).getByRole('cell');
  const [before, now] = (await total.allInnerTexts()).map((text) => Number.parseInt(text, 10));
  expect(now).toBeGreaterThan(before ?? 100);
  await expect(page.locator('#story').getByRole('img').locator('path')).toHaveCount(2);
});

test('a call that was left is taken up where it stood', async ({ page }) => {
  await beginCall(page);
  await page.keyboard.press('1');
  await expect(customerTurns(page)).toHaveCount(2);
  const said = await customerTurns(page).last().innerText();
  await page.reload();
  await expect(customerTurns(page).last()).toHaveText(said, { useInnerText: true });
  await page.getByRole('link', { name: t.talk.leave }).click();
  await page.getByRole('link', { name: new RegExp(t.runs.resume) }).click();
  await expect(customerTurns(page)).toHaveCount(2);
});
