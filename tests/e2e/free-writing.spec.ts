import AxeBuilder from '@axe-core/playwright';
import { expect, test } from '@playwright/test';
import type { Lang } from '../../src/core/base/lang.ts';
import {
  beginCall,
  customerTurns,
  isOver,
  openDebrief,
  scoreOf,
  only,
  words,
  write,
} from './support/call.ts';
import { skilledTrainee } from '../support/skilled-trainee.ts';
import { fightingTrainee } from './support/fighting-trainee.ts';

for (const lang of ['zh', 'en'] as const satisfies readonly Lang[]) {
  const t = words[lang];

  test.describe(`free writing in ${lang}`, () => {
    test.use({ locale: lang === 'zh' ? 'zh-CN' : 'en-GB' });

    test('a trainee who hears, leads and keeps the limit comes to a good end', async ({ page }) => {
      await beginCall(page, { lang, mode: 'free' });
      await write(page, skilledTrainee(lang), lang);
      await expect(isOver(page, lang)).toBeVisible();
      await openDebrief(page, lang);
      await expect(page.getByText(t.debrief['need-met'], { exact: true })).toBeVisible();
      expect(await scoreOf(page, lang)).toBeGreaterThan(60);
    });

    test('a trainee who fights back comes to a bad end, and is told so kindly', async ({ page }) => {
      await beginCall(page, { lang, mode: 'free' });
      await write(page, fightingTrainee(lang), lang);
      await expect(isOver(page, lang)).toBeVisible();
      await openDebrief(page, lang);
      await expect(page.getByText(t.debrief['need-unmet'], { exact: true })).toBeVisible();
      expect(await scoreOf(page, lang)).toBeLessThan(40);
      await expect(page.getByRole('heading', { name: t.stress.fight, exact: true })).toBeVisible();
    });

    test('after the call a note is written, scored and shown in the debrief [E3.6]', async ({ page }) => {
      await beginCall(page, { lang, mode: 'free' });
      await write(page, only(2, skilledTrainee(lang)), lang);
      await page.getByRole('button', { name: t.act['hang-up'] }).click();
      await page.getByRole('dialog').getByRole('button', { name: t['hang-up'].yes }).click();
      await isOver(page, lang).click();
      await expect(page.getByRole('heading', { name: t.note.ask })).toBeVisible();
      await page.getByRole('button', { name: t.note.keep }).click();
      await expect(page.getByText(t.note.empty)).toBeVisible();
      const asked = lang === 'zh' ? '客户要设备今天送进厂。' : 'The customer needs the equipment in today.';
      await page.getByRole('textbox', { name: t.note.asked }).fill(asked);
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);
      await page.getByRole('button', { name: t.note.keep }).click();
      const note = page.getByRole('region', { name: t.note.title });
      await expect(note.getByText(asked)).toBeVisible();
      await expect(note.getByText(t.note['is-missing']).first()).toBeVisible();
      await page.reload();
      await expect(note.getByText(asked)).toBeVisible();
      await page.goto('/runs');
      await page.getByRole('button', { name: t.runs.verify }).click();
      await expect(page.getByText(t.runs.verified)).toBeVisible();
    });

    test('each turn shows what was read and what the coach says', async ({ page }) => {
      await beginCall(page, { lang, mode: 'free' });
      await write(page, only(1, skilledTrainee(lang)), lang);
      await expect(customerTurns(page, lang)).toHaveCount(2);
      await expect(page.getByText(t.read.lead)).toBeVisible();
      const read = page
        .getByRole('list', { name: t.talk.conversation })
        .getByRole('button', { pressed: false })
        .first();
      await read.click();
      await expect(page.locator('mark').first()).toBeVisible();
      const coach = page.getByRole('complementary', { name: t.talk['sheet-coach'] });
      await expect(coach.getByRole('heading', { level: 3 }).first()).toBeVisible();
    });
  });
}
