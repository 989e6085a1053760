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
