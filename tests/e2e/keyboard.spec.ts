import { expect, test, type Page } from '@playwright/test';
import type { Lang } from '../../src/core/base/lang.ts';
import { beginCall, CASE, customerTurns, isOver, pick, pickAll, words } from './support/call.ts';

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

for (const lang of ['zh', 'en'] as const) {
  test.describe(`in ${lang}`, () => {
    test.use({ locale: lang === 'zh' ? 'zh-CN' : 'en-GB' });

    test('a whole call is prepared, held and looked back on with the keyboard alone', async ({ page }) => {
      const t = words[lang];
      await page.goto('/');
      await expect(page.getByRole('link', { name: CASE[lang] })).toBeVisible();
      await tabTo(page, CASE[lang]);
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { name: CASE[lang] })).toBeFocused();
      await tabTo(page, t.step['to-how']);
      await page.keyboard.press('Enter');
      await tabTo(page, t.step['to-brief']);
      await page.keyboard.press('Enter');
      await tabTo(page, t.start.call);
      await page.keyboard.press('Enter');
      await expect(page.getByRole('button', { name: t.talk['pick-up'] })).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(customerTurns(page, lang)).toHaveCount(1);
      await tabTo(page, await firstReply(page, lang));
      await page.keyboard.press('Enter');
      await expect(customerTurns(page, lang)).toHaveCount(2);
      await pickAll(page, 'fine', lang);
      await expect(isOver(page, lang)).toBeFocused();
      await page.keyboard.press('Enter');
      await expect(page.getByRole('heading', { level: 1 })).toBeFocused();
      await tabTo(page, t.debrief.again);
      await page.keyboard.press('Enter');
      await expect(page.getByRole('button', { name: t.talk['pick-up'] })).toBeFocused();
    });

    test('a call is broken off with the keyboard alone', async ({ page }) => {
      const t = words[lang];
      await beginCall(page, { lang });
      await tabTo(page, t.act['hang-up']);
      await page.keyboard.press('Enter');
      await expect(page.getByRole('dialog')).toBeVisible();
      await tabTo(page, t['hang-up'].yes);
      await page.keyboard.press('Enter');
      await expect(isOver(page, lang)).toBeFocused();
    });
  });
}

/** The first of the replies that are offered now, as its button bears it. */
async function firstReply(page: Page, lang: Lang): Promise<string> {
  const group = page.getByRole('group', { name: words[lang].talk.choices });
  return group.getByRole('button').first().locator('span').innerText();
}

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
