import { expect, test, type Page } from '@playwright/test';
import { CASE, customerTurns, openDebrief, pick, pickAll, words } from './support/call.ts';

const t = words.zh;

async function beginWith(page: Page, feedback: string): Promise<void> {
  await page.goto('/');
  await page.getByRole('link', { name: CASE.zh, exact: true }).click();
  await page.getByRole('button', { name: t.step['to-how'] }).click();
  await page.getByRole('radio', { name: feedback, exact: true }).check({ force: true });
  await page.getByRole('button', { name: t.step['to-brief'] }).click();
  await page.getByRole('button', { name: t.start.call }).click();
  await page.getByRole('button', { name: t.talk['pick-up'] }).click();
  await expect(customerTurns(page)).toHaveCount(1);
  // Of a poor reply there is always something to say, whatever the call has drawn.
  await pick(page, 'poor');
}

const coachOf = (page: Page) => page.getByRole('complementary', { name: t.talk['sheet-coach'] });

test('feedback on demand is folded at every turn until it is asked for, and the choice is remembered', async ({
  page,
}) => {
  await beginWith(page, t.feedback['on-demand']);
  const coach = coachOf(page);
  await expect(coach.getByRole('heading', { level: 3 })).toHaveCount(0);
  await coach.getByRole('button', { name: t.feedback.ask }).click();
  await expect(coach.getByRole('heading', { level: 3 }).first()).toBeVisible();
  await pick(page, 'poor');
  await expect(coach.getByRole('button', { name: t.feedback.ask })).toBeVisible();
  await page.goto('/cases/gate-without-id');
  await page.getByRole('button', { name: t.step['to-how'] }).click();
  await expect(page.getByRole('radio', { name: t.feedback['on-demand'], exact: true })).toBeChecked();
});

test('feedback kept for the debrief says nothing of the turn, but shows the mood, and is all there afterwards', async ({
  page,
}) => {
  await beginWith(page, t.feedback.debrief);
  await expect(coachOf(page).getByText(t.feedback.later)).toBeVisible();
  await expect(page.getByText(t.read.lead)).toHaveCount(0);
  await expect(page.getByRole('button', { name: t.talk.again })).toHaveCount(1);
  await pickAll(page, 'fine');
  await openDebrief(page);
  await expect(page.getByText(t.read.lead).first()).toBeVisible();
});
