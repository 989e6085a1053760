import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import type { Lang } from '../../src/core/base/lang.ts';
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

/** Nothing moves for those who asked for stillness. */
async function isStill(page: Page, where: string): Promise<void> {
  const moving = await page.evaluate(() => {
    const isLong = (list: string): boolean => list.split(',').some((one) => Number.parseFloat(one) > 0);
    const styled = [...document.querySelectorAll('*')].filter((element) => {
      const { animationName, animationDuration, transitionDuration } = getComputedStyle(element);
      return (animationName !== 'none' && isLong(animationDuration)) || isLong(transitionDuration);
    });
    const running = document
      .getAnimations()
      .filter(({ effect }) => Number(effect?.getComputedTiming().duration) > 0);
    return [...styled.map((element) => element.outerHTML.slice(0, 200)), ...running.map(String)];
  });
  expect(moving, where).toEqual([]);
}

async function visitAll(page: Page, lang: Lang, look: typeof inspect = inspect): Promise<void> {
  const t = words[lang];
  await page.goto('/');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(t.start.claim);
  await look(page, 'start');
  await page.locator('h3 a').first().click();
  await look(page, 'customer');
  await page.getByRole('button', { name: t.step['to-how'] }).click();
  await look(page, 'how');
  await page.getByRole('button', { name: t.step['to-brief'] }).click();
  await look(page, 'brief');
  await beginCall(page, { lang });
  await page.keyboard.press('1');
  await look(page, 'conversation');
  await page.getByRole('button', { name: t.sound.volume }).click();
  await look(page, 'volume');
  await page.getByRole('button', { name: t.act.escalate }).click();
  await look(page, 'escalation');
  await page.keyboard.press('Escape');
  await pickAll(page, 'poor', lang);
  await openDebrief(page, lang);
  await page.getByRole('heading', { name: t.debrief.ledger }).click();
  await page.getByRole('button', { name: t.turn.better }).first().click();
  await page.getByRole('button', { name: t['other-side'].start }).click();
  await look(page, 'debrief');
  await page.getByRole('button', { name: t.debrief['again-start'] }).click();
  await expect(page.getByRole('button', { name: t.talk['pick-up'] })).toBeVisible();
  await page.getByRole('button', { name: t.talk['pick-up'] }).click();
  await pickAll(page, 'poor', lang);
  await page.goto('/runs');
  await expect(page.getByRole('button', { name: t.runs.verify })).toHaveCount(2);
  for (const box of await page.getByRole('checkbox', { name: t.compare.choose }).all()) await box.check();
  await look(page, 'runs');
  await page.getByRole('link', { name: t.compare.go }).click();
  await expect(page.getByRole('heading', { name: t.compare.tension })).toBeVisible();
  await look(page, 'compare');
}

const LOCALES = { zh: 'zh-CN', en: 'en-GB' } as const;

for (const [lang, colorScheme] of [
  ['zh', 'light'],
  ['zh', 'dark'],
  ['en', 'light'],
] as const) {
  test.describe(`every page, ${lang}, ${colorScheme}`, { tag: '@phone' }, () => {
    test.use({ colorScheme, locale: LOCALES[lang] });

    test('hinders nobody and never scrolls sideways', async ({ page }) => {
      test.slow();
      await visitAll(page, lang);
    });
  });
}

for (const { name, lang, viewport } of [
  { name: 'the narrowest window', lang: 'zh', viewport: { width: 320, height: 640 } },
  { name: 'a window magnified to 200 %', lang: 'en', viewport: { width: 640, height: 400 } },
] as const) {
  test.describe(name, () => {
    test.use({ viewport, locale: LOCALES[lang] });

    test('hinders nobody and never scrolls sideways', async ({ page }) => {
      test.slow();
      await visitAll(page, lang);
    });
  });
}

test('nothing moves for those who ask their system for stillness', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await visitAll(page, 'zh', isStill);
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
