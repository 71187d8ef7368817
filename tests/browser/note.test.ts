import { expect, test } from 'vitest';
import { describeInBrowser } from './browser.ts';
import { begin, type Terms } from './playing.ts';

const GAME: Terms = { level: 'The First Night', seat: 'Beria', seed: 8 };

describeInBrowser('the note on content', open => {
  test('comes before the first game, and only then', async () => {
    const page = await open();
    await page.locator('.seats').waitFor();
    await page.getByRole('button', { name: 'Begin' }).click();
    await page.getByText('most of them had blood on their hands').waitFor();
    expect(await page.locator('.play').count()).toBe(0);
    await page.getByRole('button', { name: 'I have read this' }).click();
    await page.locator('.play').waitFor();

    await page.getByRole('button', { name: 'Leave the game' }).click();
    await page.locator('.kept-list li').waitFor();
    await page.getByRole('button', { name: 'Begin' }).click();
    await page.locator('.play, .content-note').first().waitFor();
    expect(await page.locator('.content-note').count()).toBe(0);
  });

  test('can be read again', async () => {
    const page = await open();
    await begin(page, GAME);
    await page.getByRole('button', { name: 'Leave the game' }).click();
    await page.getByRole('button', { name: 'Read the note on content' }).click();
    await page.getByText('most of them had blood on their hands').waitFor();
    await page.getByRole('button', { name: 'I have read this' }).click();
    await page.locator('.seats').waitFor();
  });
});
