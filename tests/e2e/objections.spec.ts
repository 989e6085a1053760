import { readFile } from 'node:fs/promises';
import { expect, test, type Download, type Page } from '@playwright/test';
import { candidateLineSchema } from '../../src/contract/candidate-schema.ts';
import type { Lang } from '../../src/core/base/lang.ts';
import type { Attempt } from '../../src/core/session/attempt.ts';
import { beginCall, customerTurns, isOver, openDebrief, scoreOf, words, write } from './support/call.ts';

const SAID: Readonly<Record<Lang, string>> = {
  zh: '真的很抱歉，让您在门口等了这么久。',
  en: 'I am so sorry that you were kept waiting at the gate.',
};
const OWN_WORDS: Readonly<Record<Lang, string>> = { zh: '我是想把这事接过来', en: 'I wanted to take it on' };

async function textOf(download: Promise<Download>): Promise<string> {
  return readFile(await (await download).path(), 'utf8');
}

/** The everyday names of acts, as the page has them. */
async function namesOf(page: Page, lang: Lang): Promise<ReadonlyMap<string, string>> {
  const answer = await page.request.get(`/content/acts/${lang}.json`);
  const list = (await answer.json()) as readonly { readonly id: string; readonly name: string }[];
  return new Map(list.map(({ id, name }) => [id, name]));
}

async function hangUp(page: Page, lang: Lang): Promise<void> {
  const t = words[lang];
  await page.getByRole('button', { name: t.act['hang-up'] }).click();
  await page.getByRole('dialog').getByRole('button', { name: t['hang-up'].yes }).click();
  await expect(isOver(page, lang)).toBeVisible();
}

for (const lang of ['zh', 'en'] as const satisfies readonly Lang[]) {
  const t = words[lang];

  test.describe(`asking why, and saying what was meant, in ${lang}`, () => {
    test.use({ locale: lang === 'zh' ? 'zh-CN' : 'en-GB' });

    test('goes from the turn to the debrief, the file and back', async ({ page }) => {
      test.slow();
      await beginCall(page, { lang, mode: 'free' });
      await write(page, (_, turn) => (turn === 0 ? SAID[lang] : undefined), lang);
      await expect(customerTurns(page, lang)).toHaveCount(2);
      const names = await namesOf(page, lang);
      const apologised = names.get('apologise') ?? '';
      const own = names.get('own') ?? '';

      const coach = page.getByRole('complementary', { name: t.talk['sheet-coach'] });
      await coach.getByRole('button', { name: t.why.ask }).click();
      const why = page.getByRole('dialog', { name: t.why.title });
      await why.getByRole('combobox', { name: t.why.choose }).selectOption({ label: apologised });
      await expect(why.getByRole('heading', { name: t.why.for, exact: true })).toBeVisible();
      const mark = why.locator('mark').filter({ hasText: lang === 'zh' ? '抱歉' : 'sorry' });
      await expect(mark.first()).toBeVisible();
      await why.getByRole('button', { name: t.common.close }).click();

      await coach.getByRole('button', { name: t.meant.ask }).click();
      const form = page.getByRole('dialog', { name: t.meant.title });
      await form.getByRole('checkbox', { name: apologised, exact: true }).check();
      await form.getByRole('checkbox', { name: own, exact: true }).check();
      await form.getByRole('textbox').fill(OWN_WORDS[lang]);
      await form.getByRole('button', { name: t.meant.save }).click();
      await expect(coach.getByText(OWN_WORDS[lang])).toBeVisible();
      await hangUp(page, lang);

      await openDebrief(page, lang);
      const score = await scoreOf(page, lang);
      const turn = page.locator('#turn-1');
      await expect(turn.getByText(t.meant.said.replace('{{acts}}', own))).toBeVisible();
      await expect(turn.getByText(OWN_WORDS[lang])).toBeVisible();
      await turn.getByRole('button', { name: t.why.ask }).click();
      await expect(
        page.getByRole('dialog').getByRole('heading', { name: t.why.for, exact: true }),
      ).toBeVisible();
      await page.keyboard.press('Escape');
      await page.reload();
      await expect(turn.getByText(OWN_WORDS[lang])).toBeVisible();
      expect(await scoreOf(page, lang)).toBe(score);

      await page.goto('/runs');
      await page.getByRole('button', { name: t.runs.verify }).click();
      await expect(page.getByText(t.runs.verified)).toBeVisible();
      const run = page.waitForEvent('download');
      await page.getByRole('button', { name: t.runs.export }).click();
      const attempt = JSON.parse(await textOf(run)) as Attempt;
      expect(attempt.objections).toMatchObject([{ notMeant: ['apologise'], meant: ['own'] }]);

      await page.getByRole('button', { name: t.share.open }).click();
      const share = page.getByRole('dialog', { name: t.share.dialog });
      await expect(share.getByText(SAID[lang])).toBeVisible();
      await expect(share.getByRole('button', { name: t.share.export })).toBeDisabled();
      await share.getByRole('checkbox', { name: t.share.consent }).check();
      const exported = page.waitForEvent('download');
      await share.getByRole('button', { name: t.share.export }).click();
      const text = await textOf(exported);
      expect(text).not.toContain(attempt.id);
      const candidate = candidateLineSchema.parse(JSON.parse(text));
      expect(candidate).toMatchObject({ kind: 'candidate', lang, text: SAID[lang], note: OWN_WORDS[lang] });
      if (candidate.kind === 'candidate') expect(candidate.meant).not.toContain('apologise');

      await page.getByRole('button', { name: t.share.withdraw }).click();
      const withdrawn = page.waitForEvent('download');
      await page.getByRole('dialog').getByRole('button', { name: t.share.withdraw }).click();
      expect(JSON.parse(await textOf(withdrawn))).toEqual({
        kind: 'withdrawal',
        format: 1,
        pseudonym: candidate.pseudonym,
      });
      await expect(page.getByRole('button', { name: t.share.withdraw })).toHaveCount(0);
      expect(await page.evaluate(() => localStorage.getItem('steadyline-pseudonym'))).toBeNull();
    });
  });
}

test('a guided call reads nothing, so there is nothing to ask', async ({ page }) => {
  await beginCall(page);
  await page.keyboard.press('1');
  await expect(customerTurns(page)).toHaveCount(2);
  await expect(page.getByRole('button', { name: words.zh.why.ask })).toHaveCount(0);
});
