import { readFile } from 'node:fs/promises';
import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from '@playwright/test';
import { debriefSchema } from '../../src/contract/debrief-schema.ts';
import type { Catalogue } from '../../src/contract/content.ts';
import type { Attempt } from '../../src/core/session/attempt.ts';
import type { KpiWords } from '../../src/core/session/kpi-words/kpi-words.ts';
import { beginCall, isOver, openDebrief, pick, pickAll, words } from './support/call.ts';

const t = words.zh;

/** A call that goes badly first and well later, as far as its debrief. */
async function mixedCall(page: Page): Promise<void> {
  await beginCall(page);
  await pick(page, 'poor');
  await pickAll(page, 'fine');
  await openDebrief(page);
}

async function hangUp(page: Page): Promise<void> {
  await page.getByRole('button', { name: t.act['hang-up'] }).click();
  await page.getByRole('dialog').getByRole('button', { name: t['hang-up'].yes }).click();
}

async function downloaded(page: Page, name: string): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name, exact: true }).click();
  return readFile(await (await download).path(), 'utf8');
}

test('the story tells how it began, how it ended, and the two turns between, on one screen', async ({
  page,
}) => {
  await mixedCall(page);
  const story = page.getByRole('figure').first();
  await expect(story.getByText(t.story.first)).toBeVisible();
  await expect(story.getByText(t.story.last)).toBeVisible();
  await expect(story.getByRole('heading', { name: t.story['turning-2'] })).toBeVisible();
  const turns = story.getByRole('link');
  await expect(turns).toHaveCount(2);
  const box = await turns.last().boundingBox();
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(800);
  await turns.last().click();
  const hash = await page.evaluate(() => window.location.hash);
  expect(hash).toMatch(/^#turn-\d+$/);
  await expect(page.locator(hash)).toBeInViewport();
});

test('after an exam, who it was is asked before it is told, and the answer is kept [T1]', async ({
  page,
}) => {
  await beginCall(page, { coaching: 'exam', customer: /暴躁/ });
  await page.keyboard.press('1');
  await hangUp(page);
  await isOver(page).click();
  await expect(page.getByRole('heading', { name: t.exam.title })).toBeVisible();
  await expect(page.getByRole('heading', { name: t.debrief.transcript })).toHaveCount(0);
  await expect(page.getByRole('button', { name: t.exam.answer })).toBeDisabled();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical')).toEqual([]);
  const debrief = page.url();
  await page.goto('/runs');
  await expect(page.getByRole('button', { name: t.runs.verify })).toBeVisible();
  await expect(page.getByText('暴躁')).toHaveCount(0);
  await page.goto(debrief);
  await page.getByRole('group', { name: t.exam.kind }).getByRole('radio', { name: /理智/ }).check();
  await page.getByRole('group', { name: t.exam.sentence }).getByRole('radio').first().check();
  await page.getByRole('button', { name: t.exam.answer }).click();
  const answer = page.getByRole('region', { name: /这位是暴躁型/ });
  await expect(answer.getByText(/你猜的是“理智型”/)).toBeVisible();
  await expect(answer.getByRole('figure').first()).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { name: t.exam.title })).toHaveCount(0);
  await expect(answer.getByText(/你猜的是“理智型”/)).toBeVisible();
});

test('a turn shows what it did and why, and on demand better words for it, by keyboard [T15]', async ({
  page,
}) => {
  await mixedCall(page);
  const turn = page.locator('#turn-1');
  await expect(turn.getByText(/^紧张度/)).toBeVisible();
  const ask = turn.getByRole('button', { name: t.turn.better });
  await ask.focus();
  await page.keyboard.press('Enter');
  await expect(ask).toHaveAttribute('aria-expanded', 'true');
  await expect(turn.getByRole('heading', { name: t.turn.wording })).toBeVisible();
  await expect(turn.getByRole('heading', { name: t.turn.smallest })).toBeVisible();
});

test('the call is seen from the other side, and what one would do differently is kept [T5] [T12] [T13]', async ({
  page,
}) => {
  await beginCall(page);
  await pick(page, 'poor');
  await hangUp(page);
  await openDebrief(page);
  const side = page.getByRole('region', { name: t['other-side'].title });
  await side.getByRole('button', { name: t['other-side'].start }).click();
  await expect(side.getByText(t['other-side'].said)).toBeVisible();
  await expect(side.locator('q').first()).not.toBeEmpty();
  await side.getByRole('textbox', { name: t['other-side'].pause }).fill('先说出感受，再问证件');
  await side.getByRole('button', { name: t['other-side'].next, exact: true }).click();
  await expect(side.getByText(t['other-side'].kept)).toBeVisible();
  await expect(side.getByRole('heading', { name: t['other-side'].after })).toBeFocused();
  await side.getByRole('textbox', { name: t['other-side'].felt }).fill('觉得没人管');
  await side.getByRole('button', { name: t['other-side'].tell }).click();
  await expect(side.getByRole('blockquote')).not.toBeEmpty();
  await page.reload();
  const kept = page.getByRole('region', { name: t.report.review });
  await expect(kept.getByText('先说出感受，再问证件')).toBeVisible();
  await expect(kept.getByText(/觉得没人管/)).toBeVisible();
  await page.goto('/runs');
  const attempt: Attempt = JSON.parse(await downloaded(page, t.runs.export));
  expect(attempt.review).toEqual({
    notes: [{ turn: 1, text: '先说出感受，再问证件' }],
    felt: '觉得没人管',
  });
  await page.getByRole('button', { name: t.runs.verify }).click();
  await expect(page.getByText(t.runs.verified)).toBeVisible();
});

test('the customer answers the survey in words [G4.2]', async ({ page }) => {
  await mixedCall(page);
  const verdict = page.getByRole('region', { name: t.debrief.verdict });
  await expect(verdict.getByRole('blockquote').locator('p').first()).not.toBeEmpty();
  await expect(verdict.getByText(/满意度 [1-5] \/ 5/)).toBeVisible();
});

test('the figures of the call say how they are come by, and the score stands between floor and par [G4.1]', async ({
  page,
}) => {
  await mixedCall(page);
  const figures = page.getByRole('region', { name: t.figures.title });
  await expect(figures.getByRole('term')).toHaveCount(7);
  await expect(page.getByText(t.figures.way.split('{{')[0] ?? '', { exact: false })).toBeVisible();
  const words: KpiWords = await (await page.request.get('/content/kpis/zh.json')).json();
  for (const { how } of Object.values(words.kpis)) await expect(figures.getByText(how)).toBeVisible();
});

test('a deduction sheet is chosen at the start and shown as a sheet, and the choice is remembered', async ({
  page,
}) => {
  const { rubrics }: Catalogue = await (await page.request.get('/content/catalogue.json')).json();
  const sheet = rubrics.find(({ id }) => id === 'quality-sheet');
  if (sheet?.status !== 'ready') throw new Error('the quality sheet is there');
  await beginCall(page, { rubric: sheet.name.zh });
  await expect(page.getByRole('banner').getByText(sheet.name.zh)).toBeVisible();
  await pick(page, 'poor');
  await hangUp(page);
  await openDebrief(page);
  await expect(page.getByText(t.rubric.scored.replace('{{name}}', sheet.name.zh))).toBeVisible();
  const table = page.getByRole('region', { name: t.sheet.title }).getByRole('table');
  await expect(table.getByRole('row')).toHaveCount(7);
  await expect(page.getByRole('heading', { name: t.debrief.dimensions })).toHaveCount(0);
  await page.goto('/cases/gate-without-id');
  await page.getByRole('button', { name: t.step['to-how'] }).click();
  await expect(page.getByRole('radio', { name: sheet.name.zh, exact: true })).toBeChecked();
});

test('the escalation form that was sent is shown in the debrief [E4.1]', async ({ page }) => {
  await beginCall(page, { mode: 'free' });
  await page.getByRole('button', { name: t.act.escalate }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel(t.escalate.what).fill('设备没证件进不了厂');
  await form.getByLabel(t.escalate.promised).fill('今天之内给答复');
  await form.getByLabel(t.escalate.back).fill('我下午三点前回电话');
  await form.getByRole('button', { name: t.escalate.submit }).click();
  await hangUp(page);
  await openDebrief(page);
  await expect(page.locator('#turn-1').getByText('我下午三点前回电话')).toBeVisible();
});

test('a debrief is kept as Markdown and JSON, and on paper nothing is folded or pressed', async ({
  page,
}) => {
  await mixedCall(page);
  const markdown = await downloaded(page, t.report.markdown);
  expect(markdown).toContain(`## ${t.debrief.transcript}`);
  const report = debriefSchema.parse(JSON.parse(await downloaded(page, t.report.json)));
  expect(markdown.match(/^### /gm)).toHaveLength(report.turns.length);
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
  await expect(page.getByRole('table')).toBeVisible();
  await expect(page.getByRole('navigation').first()).toBeHidden();
  for (const button of await page.getByRole('button', { name: t.debrief.again }).all())
    await expect(button).toBeHidden();
});

test('after three hard calls in a row a pause is proposed, kindly [T24]', async ({ page }) => {
  for (let call = 0; call < 3; call += 1) {
    await beginCall(page);
    await hangUp(page);
    await openDebrief(page);
    await expect(page.getByRole('heading', { name: t.next.pause })).toHaveCount(call < 2 ? 0 : 1);
  }
});

test('what next: the weakest side, where to train it, and when to come back', async ({ page }) => {
  // A call that was led badly has a weak side, whatever the case draws.
  await beginCall(page);
  await pick(page, 'poor');
  await hangUp(page);
  await openDebrief(page);
  const next = page.getByRole('region', { name: t.next.title });
  await expect(next.getByText(t.next['due-why'])).toBeVisible();
  await next.getByRole('button', { name: t.next.go }).click();
  await expect(page).toHaveURL(/\/cases\/gate-without-id$/);
});
