import { expect, test, type Locator } from '@playwright/test';
import { beginCall, customerTurns, pick, words } from './support/call.ts';

const t = words.en;

// English replies are the longest.
test.use({ viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true, locale: 'en-GB' });

/** Whether all of it can be seen, not hidden behind what is over it. */
async function isWhole(part: Locator): Promise<boolean> {
  return part.evaluate((element) => {
    const { left, top, right, bottom } = element.getBoundingClientRect();
    const corners = [
      [left + 4, top + 4],
      [left + 4, bottom - 4],
      [right - 4, bottom - 4],
    ] as const;
    return corners.every(([x, y]) => element.contains(document.elementFromPoint(x, y)));
  });
}

test('replies on a phone leave the customer’s last words and mood in sight, opened or not', async ({
  page,
}) => {
  await beginCall(page, { lang: 'en' });
  const group = page.getByRole('group', { name: t.talk.choices });
  for (let turn = 0; turn < 4; turn += 1) {
    await pick(page, 'fair', 'en');
    const said = customerTurns(page, 'en').last();
    await expect.poll(() => isWhole(said)).toBe(true);
    await expect.poll(() => isWhole(page.getByRole('region', { name: t.mood.title }))).toBe(true);
    await group.getByRole('button').last().tap();
    await expect(page.getByRole('button', { name: t.talk['say-this'] })).toBeInViewport();
    await expect.poll(() => isWhole(said)).toBe(true);
  }
});

test('a reply is opened with a tap and said with another', async ({ page }) => {
  await beginCall(page, { lang: 'en' });
  const reply = page.getByRole('group', { name: t.talk.choices }).getByRole('button').nth(1);
  const text = await reply.locator('span').innerText();
  await reply.tap();
  await expect(reply).toHaveAttribute('aria-expanded', 'true');
  await expect(customerTurns(page, 'en')).toHaveCount(1);
  await page.getByRole('button', { name: t.talk['say-this'] }).tap();
  await expect(customerTurns(page, 'en')).toHaveCount(2);
  await expect(page.getByRole('list', { name: t.talk.conversation })).toContainText(text);
});
