import { expect, test, type Page } from '@playwright/test';
import { beginCall, CASE, customerTurns, pick, words } from './support/call.ts';

const t = words.zh;

/** Tabs on until what has the focus bears the name. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let i = 0; i < 60; i += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const { activeElement } = document;
      return `${activeElement?.textContent ?? ''} ${activeElement?.getAttribute('aria-label') ?? ''}`;
    });
    if (focused.includes(name)) return;
  }
  throw new Error(`no way to ${name} by keyboard`);
}

test('a call is prepared, held and ended with the keyboard alone', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('link', { name: CASE.zh })).toBeVisible();
  await tabTo(page, CASE.zh);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { name: CASE.zh })).toBeFocused();
  await tabTo(page, t.step['to-how']);
  await page.keyboard.press('Enter');
  await tabTo(page, t.step['to-brief']);
  await page.keyboard.press('Enter');
  await tabTo(page, t.start.call);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('button', { name: t.talk['pick-up'] })).toBeFocused();
  await page.keyboard.press('Enter');
  await page.keyboard.press('1');
  await expect(customerTurns(page)).toHaveCount(2);
  await tabTo(page, t.act['hang-up']);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await tabTo(page, t['hang-up'].yes);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('link', { name: t.talk['to-debrief'] })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
});

test('a dialog gives the focus back where it was', async ({ page }) => {
  await beginCall(page);
  await page.getByRole('button', { name: t.act.escalate }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('button', { name: t.act.escalate })).toBeFocused();
});

test('a screen reader is told each turn of the customer and its feedback', async ({ page }) => {
  await beginCall(page);
  await pick(page, 'poor');
  const said = (await customerTurns(page).last().locator('p').innerText()).trim();
  const coach = page.getByRole('complementary', { name: t.talk['sheet-coach'] });
  const log = page.getByRole('log');
  await expect(log).toContainText(said);
  await expect(log).toContainText('客户现在');
  const feedback = await coach.locator('section p').first().innerText();
  await expect(log).toContainText(feedback);
});
