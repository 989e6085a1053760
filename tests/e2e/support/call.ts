import { expect, type Page } from '@playwright/test';
import type { Lang } from '../../../src/core/base/lang.ts';
import { openCase } from '../../../src/core/situation/case-file.ts';
import { fillSlots } from '../../../src/core/situation/slots.ts';
import type { Persona } from '../../../src/core/scenario/schema/persona-schema.ts';
import type { Choice, Scenario } from '../../../src/core/scenario/schema/scenario-schema.ts';
import { BEATS, type Beat } from '../../../src/core/scenario/vocabulary.ts';
import en from '../../../src/web/locales/en.json' with { type: 'json' };
import zh from '../../../src/web/locales/zh.json' with { type: 'json' };

/** The words of the page, as the reader of that language sees them. */
export const words = { zh, en };

export interface Setup {
  readonly lang?: Lang;
  readonly mode?: 'guided' | 'free';
  readonly coaching?: 'coached' | 'exam';
  readonly pace?: 'untimed' | 'relaxed' | 'standard';
  /** The name of the score sheet. */
  readonly rubric?: string;
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
  const { lang = 'zh', mode = 'guided', coaching = 'coached', pace = 'untimed', rubric, customer } = setup;
  const t = words[lang];
  await page.goto('/');
  await page.getByRole('link', { name: CASE[lang], exact: true }).click();
  if (customer) await page.getByRole('radio', { name: customer }).check();
  await page.getByRole('button', { name: t.step['to-how'] }).click();
  await page.getByRole('radio', { name: t.mode[mode], exact: true }).check({ force: true });
  await page.getByRole('radio', { name: t.coaching[coaching], exact: true }).check({ force: true });
  await page.getByRole('radio', { name: t.pace[pace], exact: true }).check({ force: true });
  if (rubric !== undefined)
    await page.getByRole('radio', { name: rubric, exact: true }).check({ force: true });
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

/** Writes until there is nothing more to say or the call is over. `reply` is given what the customer has just done. */
export async function write(
  page: Page,
  reply: (beat: Beat, turn: number) => string | undefined,
  lang: Lang = 'zh',
): Promise<void> {
  const beatOf = await beats(page, lang);
  for (let turn = 0; turn < 40 && !(await isOver(page, lang).isVisible()); turn += 1) {
    const before = await customerTurns(page, lang).count();
    const said = await customerTurns(page, lang).last().locator('p').innerText();
    const text = reply(beatOf(said), turn);
    if (text === undefined) return;
    await page.getByRole('textbox', { name: words[lang].talk.reply }).fill(text);
    await page.keyboard.press('Enter');
    await expect(customerTurns(page, lang)).toHaveCount(before + 1);
  }
}

/** The first turns of a trainee. */
export function only(
  turns: number,
  reply: (beat: Beat) => string,
): (beat: Beat, turn: number) => string | undefined {
  return (beat, turn) => (turn < turns ? reply(beat) : undefined);
}

/** Which beat the customer's words belong to: a listener hears it, a test looks it up. */
async function beats(page: Page, lang: Lang): Promise<(said: string) => Beat> {
  const scenario: Scenario = await (await page.request.get('/content/scenarios/gate-without-id.json')).json();
  // No slot of the flagship hangs on what is drawn, so any seed fills them alike.
  const { slots } = openCase(scenario, 1);
  const known = new Map<string, Beat>();
  const learn = (lines: Scenario['lines']): void => {
    for (const beat of BEATS) {
      for (const { say } of lines[beat] ?? []) known.set(fillSlots(say[lang], slots, lang), beat);
    }
  };
  for (const id of scenario.personas) {
    const persona: Persona = await (await page.request.get(`/content/personas/${id}.json`)).json();
    learn(persona.lines);
  }
  learn(scenario.lines);
  return (said) => known.get(said.trim()) ?? 'vent';
}

/** Picks a reply of one grade; graded by the case, never by what the page shows. */
export async function pick(page: Page, grade: Choice['grade'], lang: Lang = 'zh'): Promise<void> {
  const { choices }: Scenario = await (
    await page.request.get('/content/scenarios/gate-without-id.json')
  ).json();
  const grades = new Map(choices.map((choice) => [choice.say[lang], choice.grade]));
  const before = await customerTurns(page, lang).count();
  const group = page.getByRole('group', { name: words[lang].talk.choices });
  const shown = await group.getByRole('button').allInnerTexts();
  const wanted = shown.findIndex((text) => grades.get(text.replace(/^\d\s*/, '')) === grade);
  await page.keyboard.press(String(Math.max(0, wanted) + 1));
  await expect(customerTurns(page, lang)).toHaveCount(before + 1);
}

/** Picks replies of one grade until the call is over. */
export async function pickAll(page: Page, grade: Choice['grade'], lang: Lang = 'zh'): Promise<void> {
  for (let turn = 0; turn < 40 && !(await isOver(page, lang).isVisible()); turn += 1)
    await pick(page, grade, lang);
}

/** From the end of the call into its debrief, without a note where one is asked for. */
export async function openDebrief(page: Page, lang: Lang = 'zh'): Promise<void> {
  await isOver(page, lang).click();
  const debrief = page.getByRole('heading', { name: words[lang].debrief.transcript });
  const skip = page.getByRole('button', { name: words[lang].note.skip });
  await expect(debrief.or(skip)).toBeVisible();
  if (await skip.isVisible()) await skip.click();
  await expect(debrief).toBeVisible();
}

/** The process score that the debrief shows. */
export async function scoreOf(page: Page, lang: Lang = 'zh'): Promise<number> {
  const part = page.getByRole('heading', { name: words[lang].debrief.process }).locator('..');
  return Number.parseInt(await part.getByText(/^\d+/).first().innerText(), 10);
}
