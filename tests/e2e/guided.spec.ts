import { expect, test } from '@playwright/test';
import { beginCall, customerTurns, isOver, openDebrief, pickAll, scoreOf, words } from './support/call.ts';

const t = words.zh;

test('always picking well settles the call with the need met', async ({ page }) => {
  await beginCall(page);
  await pickAll(page, 'fine');
  await expect(isOver(page)).toBeVisible();
  await openDebrief(page);
  await expect(page.getByText(t.debrief['need-met'], { exact: true })).toBeVisible();
  expect(await scoreOf(page)).toBeGreaterThanOrEqual(80);
});

test('always picking badly ends badly', async ({ page }) => {
  await beginCall(page);
  await pickAll(page, 'poor');
  await openDebrief(page);
  expect(await scoreOf(page)).toBeLessThan(50);
});

test('what never came is told of the call, and laid at no turn’s door', async ({ page }) => {
  await beginCall(page);
  await pickAll(page, 'poor');
  await openDebrief(page);
  const missing = page.getByRole('region', { name: t.debrief.never });
  await missing.getByRole('button').click();
  const titles = await missing.getByRole('heading', { level: 3 }).allInnerTexts();
  expect(titles.length).toBeGreaterThan(3);
  const first = await page.locator('#turn-1').innerText();
  expect(titles.filter((title) => first.includes(title))).toEqual([]);
});

test('cutting in is possible, and answered and judged like all that is said', async ({ page }) => {
  await beginCall(page);
  await page.getByRole('button', { name: t.act.interrupt }).click();
  await expect(customerTurns(page)).toHaveCount(2);
  await expect(page.getByText(t.did.interrupt)).toBeVisible();
  const coach = page.getByRole('complementary', { name: t.talk['sheet-coach'] });
  await expect(coach.getByRole('heading', { level: 3 }).first()).toBeVisible();
});

test('the ledger adds up to the total', async ({ page }) => {
  await beginCall(page);
  await pickAll(page, 'fine');
  await openDebrief(page);
  await page.getByRole('heading', { name: t.debrief.ledger }).click();
  const cells = await page.locator('tbody td:last-child').allInnerTexts();
  const figures = cells.map((cell) => Number(/^[−\d.]+/.exec(cell.trim())?.[0].replace('−', '-')));
  const sum = figures.reduce((all, figure) => all + Math.round(figure * 100), 0);
  await expect(page.locator('tfoot tr').first().locator('td')).toHaveText((sum / 100).toFixed(2));
  expect(Math.floor(sum / 100)).toBe(await scoreOf(page));
});

test('an exam hides customer type, mood and feedback until the end, then shows all', async ({ page }) => {
  await beginCall(page, { coaching: 'exam', customer: /暴躁/ });
  await page.keyboard.press('1');
  await expect(page.getByText(t.talk['exam-band'])).toBeVisible();
  await expect(page.getByText('暴躁')).toHaveCount(0);
  await expect(page.getByText(t.read.lead)).toHaveCount(0);
  await expect(page.getByRole('button', { name: t.talk.again })).toHaveCount(0);
  await page.getByRole('button', { name: t.act['hang-up'] }).click();
  await page.getByRole('dialog').getByRole('button', { name: t['hang-up'].yes }).click();
  await isOver(page).click();
  await expect(page.getByRole('heading', { name: t.exam.title })).toBeVisible();
  await page.getByRole('button', { name: t.exam.skip }).click();
  await expect(page.getByText(/暴躁/).first()).toBeVisible();
  await expect(page.getByText(t.read.lead).first()).toBeVisible();
});
