import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { createApp } from '../../src/server/create-app.ts';
import { words } from './support/call.ts';

const root = join(import.meta.dirname, '../..');
const t = words.zh;

/** The product with one mistake in its flagship case. */
async function serveBroken() {
  const shownFrom = await mkdtemp(join(tmpdir(), 'steadyline-broken-'));
  const scenarioFolder = join(shownFrom, 'scenarios');
  await cp(join(root, 'scenarios'), scenarioFolder, { recursive: true });
  const file = join(scenarioFolder, 'gate-without-id/scenario.yaml');
  const text = await readFile(file, 'utf8');
  await writeFile(file, text.replace(/^summary:/m, 'sumary:'));
  const line = text.split('\n').findIndex((one) => one.startsWith('summary:')) + 1;
  const app = await createApp({ scenarioFolder, shownFrom, dist: join(root, 'dist') });
  return { app, line, url: await app.listen({ port: 0, host: '127.0.0.1' }) };
}

test('a mistake in a case shows its line and its cure, on the start page and in its place', async ({
  page,
}) => {
  const { app, line, url } = await serveBroken();
  await page.goto(url);
  await expect(page.getByText('scenarios/gate-without-id/scenario.yaml')).toBeVisible();
  await expect(
    page.getByText(t.broken.where.replace('{{line}}', String(line)).replace('{{column}}', '1')),
  ).toBeVisible();
  await expect(page.getByText(/summary/).first()).toBeVisible();
  await page.goto(`${url}/cases/gate-without-id`);
  await expect(page.getByText('schema/unknown-key')).toBeVisible();
  await app.close();
});

test('addresses that lead nowhere say so', async ({ page }) => {
  await page.goto('/nowhere');
  await expect(page.getByRole('heading', { name: t['not-found'].title })).toBeVisible();
  await page.goto('/practise/unknown');
  await expect(page.getByText(t.problem['unknown-run'].title)).toBeVisible();
  await page.goto('/debrief/unknown');
  await expect(page.getByText(t.problem['unknown-run'].title)).toBeVisible();
  await page.goto('/cases/unknown');
  await expect(page.getByText(t.problem.missing.title)).toBeVisible();
});
