import { expect, type Page } from '@playwright/test';
import type { Lang } from '../../../src/core/base/lang.ts';
import type { Scenario } from '../../../src/core/scenario/schema/scenario-schema.ts';
import en from '../../../src/web/locales/en.json' with { type: 'json' };
import zh from '../../../src/web/locales/zh.json' with { type: 'json' };

/** The words of the page, as the reader of that language sees them. */
export const words = { zh, en };

export interface Setup {
  readonly lang?: Lang;
  readonly mode?: 'guided' | 'free';
  readonly coaching?: 'coached' | 'exam';
  readonly pace?: 'untimed' | 'relaxed' | 'standard';
  /** The customer's name on the card. */
  readonly customer?: RegExp;
}

export const CASE = { zh: '进场被拒', en: 'Turned away at the gate' } as const;

/** From the start page to the words of the customer, as a trainee goes. */
export async function beginCall(page: Page, setup: Setup = {}): Promise<void> {
  await prepareCall(page, setup);
  await page.getByRole('button', { name: words[setup.lang ?? 'zh'].talk['pick-up'] }).click();
  await expect(customerTurns(page, setup.lang)).toHaveCount(1);
}

/** As far as the ringing telephone. */
export async function prepareCall(page: Page, setup: Setup = {}): Promise<void> {
  const { lang = 'zh', mode = 'guided', coaching = 'coached', pace = 'untimed', customer } = setup;
  const t = words[lang];
  await page.goto('/');
  await page.getByRole('link', { name: CASE[lang], exact: true }).click();
  if (customer) await page.getByRole('radio', { name: customer }).check();
  await page.getByRole('button', { name: t.step['to-how'] }).click();
  await page.getByRole('radio', { name: t.mode[mode], exact: true }).check({ force: true });
  await page.getByRole('radio', { name: t.coaching[coaching], exact: true }).check({ force: true });
  await page.getByRole('radio', { name: t.pace[pace], exact: true }).check({ force: true });
  await page.getByRole('button', { name: t.step['to-brief'] }).click();
  await page.getByRole('button', { name: t.start.call }).click();
  await expect(page.getByRole('button', { name: t.talk['pick-up'] })).toBeVisible();
}

/** What the customer has said so far. */
export function customerTurns(page: Page, lang: Lang = 'zh') {
  const list = page.getByRole('list', { name: words[lang].talk.conversation });
  return list.getByRole('listitem').filter({ hasText: new RegExp(`^${words[lang].talk.customer}`) });
}

export function isOver(page: Page, lang: Lang = 'zh') {
  return page.getByRole('link', { name: words[lang].talk['to-debrief'] });
}

/** Writes replies until they are used up or the call is over. */
export async function write(page: Page, replies: readonly string[], lang: Lang = 'zh'): Promise<void> {
  const t = words[lang];
  for (const reply of replies) {
    if (await isOver(page, lang).isVisible()) return;
    const before = await customerTurns(page, lang).count();
    await page.getByRole('textbox', { name: t.talk.reply }).fill(reply);
    await page.keyboard.press('Enter');
    await expect(customerTurns(page, lang)).toHaveCount(before + 1);
  }
}

/** Picks replies of one grade until the call is over; graded by the case, never by what the page shows. */
export async function pickAll(page: Page, grade: 'fine' | 'poor', lang: Lang = 'zh'): Promise<void> {
  const response = await page.request.get('/content/scenarios/gate-without-id.json');
  const { choices }: Scenario = await response.json();
  const grades = new Map(choices.map((choice) => [choice.say[lang], choice.grade]));
  const group = page.getByRole('group', { name: words[lang].talk.choices });
  for (let turn = 0; turn < 40 && !(await isOver(page, lang).isVisible()); turn += 1) {
    const before = await customerTurns(page, lang).count();
    const shown = await group.getByRole('button').allInnerTexts();
    const texts = shown.map((text) => text.replace(/^\d\s*/, ''));
    const wanted = texts.findIndex((text) => grades.get(text) === grade);
    await page.keyboard.press(String(Math.max(0, wanted) + 1));
    await expect(customerTurns(page, lang)).toHaveCount(before + 1);
  }
}

/** From the end of the call into its debrief. */
export async function openDebrief(page: Page, lang: Lang = 'zh'): Promise<void> {
  await isOver(page, lang).click();
  await expect(page.getByRole('heading', { name: words[lang].debrief.transcript })).toBeVisible();
}

/** The process score that the debrief shows. */
export async function scoreOf(page: Page, lang: Lang = 'zh'): Promise<number> {
  const part = page.getByRole('heading', { name: words[lang].debrief.process }).locator('..');
  return Number.parseInt(await part.getByText(/^\d+/).first().innerText(), 10);
}
