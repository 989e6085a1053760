import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import type { Attempt } from '../../src/core/session/attempt.ts';
import { beginCall, isOver, pickAll, words, write } from './support/call.ts';
import { skilledTrainee } from '../support/skilled-trainee.ts';

const t = words.zh;

async function playAndExport(page: Page): Promise<Attempt> {
  await beginCall(page, { mode: 'free' });
  await write(page, skilledTrainee('zh'));
  await expect(isOver(page)).toBeVisible();
  await page.goto('/runs');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: t.runs.export }).click();
  const attempt: Attempt = JSON.parse(await readFile(await (await download).path(), 'utf8'));
  return attempt;
}

async function give(page: Page, value: unknown): Promise<void> {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const file = { name: 'run.json', mimeType: 'application/json', buffer: Buffer.from(text) };
  await page.locator('input[type=file]').setInputFiles(file);
}

test('a run is exported, imported in another browser, and verified there', async ({ page, browser }) => {
  const attempt = await playAndExport(page);
  const other = await (await browser.newContext({ locale: 'zh-CN' })).newPage();
  await other.goto('/runs');
  await expect(other.getByText(t.runs.empty)).toBeVisible();
  await give(other, attempt);
  await expect(other.getByText(t.runs.imported)).toBeVisible();
  await other.getByRole('button', { name: t.runs.verify }).click();
  await expect(other.getByText(t.runs.verified)).toBeVisible();
});

test('an altered run is found out, in its score and in what was read', async ({ page }) => {
  const attempt = await playAndExport(page);
  const { result } = attempt;
  if (!result) throw new Error('the call has ended');
  const verify = page.getByRole('button', { name: t.runs.verify });
  await give(page, {
    ...attempt,
    id: 'better',
    result: { ...result, score: { ...result.score, total: result.score.total - 1 } },
  });
  await expect(verify).toHaveCount(2);
  await verify.first().click();
  await expect(page.getByText(t.runs['altered-result'])).toBeVisible();
  const readings = attempt.readings.map((one) => one && { ...one, observations: [] });
  await give(page, { ...attempt, id: 'read', readings });
  await expect(verify).toHaveCount(3);
  await verify.first().click();
  await expect(page.getByText(t.runs['altered-readings'])).toBeVisible();
});

test('files that are no runs are refused with a reason', async ({ page }) => {
  await page.goto('/runs');
  await give(page, 'not json');
  await expect(page.getByText(t.import['not-json'])).toBeVisible();
  await give(page, { format: 1, id: 'x' });
  await expect(page.getByText(/不是稳线的练习记录/)).toBeVisible();
});

test('a run is deleted only when that is confirmed', async ({ page }) => {
  await beginCall(page);
  await pickAll(page, 'poor');
  await page.goto('/runs');
  await page.getByRole('button', { name: t.runs.delete }).click();
  await page.getByRole('dialog').getByRole('button', { name: t.common.cancel }).click();
  await expect(page.getByRole('button', { name: t.runs.verify })).toHaveCount(1);
  await page.getByRole('button', { name: t.runs.delete }).click();
  await page.getByRole('dialog').getByRole('button', { name: t.runs.delete }).click();
  await expect(page.getByText(t.runs.empty)).toBeVisible();
});
