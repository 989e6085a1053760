import { expect, test, type Page } from '@playwright/test';
import { beginCall, words } from './support/call.ts';

const t = words.zh;

/** How loud the house would sound now: Howler keeps its sounds where a page can see them. */
function volumes(page: Page): Promise<readonly number[]> {
  return page.evaluate(() => {
    const { Howler } = window as unknown as { Howler: { _howls: readonly { volume: () => number }[] } };
    return Howler._howls.map((sound) => sound.volume());
  });
}

test('the volume is set in the call with the keyboard, heard at once, and kept', async ({ page }) => {
  await beginCall(page);
  const more = page.getByRole('button', { name: t.sound.volume });
  await more.focus();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('radio', { name: t.sound.normal })).toBeFocused();
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('radio', { name: t.sound.quiet })).toBeChecked();
  await expect.poll(() => volumes(page)).toContain(0.15);
  await page.keyboard.press('Escape');
  await expect(more).toBeFocused();
  await expect(page.getByRole('radio')).toHaveCount(0);
  await page.reload();
  await more.click();
  await expect(page.getByRole('radio', { name: t.sound.quiet })).toBeChecked();
});

test('one press mutes; another brings back the volume that was chosen', async ({ page }) => {
  await beginCall(page);
  await page.getByRole('button', { name: t.sound.volume }).click();
  await page.getByRole('radio', { name: t.sound.quiet }).check({ force: true });
  await page.getByRole('button', { name: t.sound.mute }).click();
  await expect(page.getByRole('radio', { name: t.sound.off })).toBeChecked();
  await page.getByRole('button', { name: t.sound.unmute }).click();
  await expect(page.getByRole('radio', { name: t.sound.quiet })).toBeChecked();
  await page.getByRole('list', { name: t.talk.conversation }).click();
  await expect(page.getByRole('radio')).toHaveCount(0);
});

test('the volume is chosen before the call as well', async ({ page }) => {
  await page.goto('/cases/gate-without-id');
  await page.getByRole('button', { name: t.step['to-how'] }).click();
  await page.getByRole('radio', { name: t.sound.off }).check({ force: true });
  await page.getByRole('button', { name: t.step['to-brief'] }).click();
  await page.getByRole('button', { name: t.start.call }).click();
  await expect(page.getByRole('button', { name: t.sound.unmute })).toBeVisible();
});
