import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { effort } from '../effort.ts';
import { describeInBrowser } from './browser.ts';
import { playByKeyboard, tabTo, tabToButton } from './typing.ts';

/** From the first page to the table, without a mouse. */
async function beginByKeyboard(page: Page, downs: number): Promise<void> {
  await page.locator('.seats').waitFor();
  await tabTo(page, it => it.type === 'radio');
  for (let step = 0; step < downs; step++) await page.keyboard.press('ArrowDown');
  await page.locator('.seats').waitFor();
  await tabToButton(page, /^Begin$/);
  await page.keyboard.press('Enter');
  await page.locator('.content-note').waitFor();
  await tabToButton(page, /^I have read this$/);
  await page.keyboard.press('Enter');
  await page.locator('.play').waitFor();
}

describeInBrowser('the keyboard alone', open => {
  test('plays the lesson from the first page to the debrief', async () => {
    const page = await open();
    await beginByKeyboard(page, 1);
    const met = await playByKeyboard(page, 2);
    expect([...met]).toContain('Orders');
    await page.getByRole('heading', { name: 'What became of every man' }).waitFor();
  });

  const plays1953 = async () => {
    const page = await open();
    await beginByKeyboard(page, 0);
    const met = await playByKeyboard(page, 4);
    expect([...met]).toContain('Dispatches');
  };
  if (effort(0, 1) === 1) test('plays the whole of 1953', plays1953);

  test('the focus waits at what is asked next, and the file on a man gives it back', async () => {
    const page = await open();
    await beginByKeyboard(page, 1);
    const file = await tabTo(page, it => it.tag === 'BUTTON' && it.name === 'Kruglov');
    expect(file.inAsk).toBe(false);
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await page.waitForFunction(() => document.activeElement?.textContent === 'Kruglov');
  });
});
