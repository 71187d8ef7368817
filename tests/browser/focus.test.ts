import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { byMouse, dice } from '../../src/cli/screens/player.ts';
import { toOrders } from './boarding.ts';
import { describeInBrowser, type Open } from './browser.ts';

/** What a stop belongs to, from the outermost. */
const PARTS = ['.skip', '.band', '.spots', '.pager', '.stage-card', '.hand', '.paper-over', '.turning'] as const;

/** Where Tab leads from the top of the page, part by part, once around; stops of one part count as one, with their number. */
async function parts(page: Page): Promise<{ readonly part: string; readonly stops: number }[]> {
  await page.evaluate(() => {
    (document.activeElement as HTMLElement | null)?.blur();
    getSelection()?.removeAllRanges();
    window.scrollTo(0, 0);
  });
  await page.locator('.skip').focus();
  const found: { part: string; stops: number }[] = [{ part: '.skip', stops: 1 }];
  for (let tabs = 0; tabs < 150; tabs++) {
    await page.keyboard.press('Tab');
    const part = await page.evaluate(
      all => all.find(it => document.activeElement?.closest(it) != null) ?? '',
      PARTS as readonly string[],
    );
    // Past the last stop the browser itself has the focus, and then the first.
    if (part === '' || part === '.skip') return found;
    const last = found.at(-1);
    if (last?.part === part) last.stops++;
    else found.push({ part, stops: 1 });
  }
  return expect.fail('Tab never comes around');
}
const namesOf = (all: readonly { readonly part: string }[]) => all.map(({ part }) => part);

async function orders(open: Open, options: Parameters<Open>[0] = {}): Promise<Page> {
  const page = await open({ layout: 'board', board: 'still', ...options });
  const player = { page, press: byMouse, roll: dice(4) };
  await toOrders(player, { level: 'Moscow 1953', seat: 'Khrushchev', length: '5 turns', seed: 4 });
  return page;
}

describeInBrowser('the focus on the board', open => {
  test('goes as the eye does: the band, the board in one stop, the card beside it, the hand', async () => {
    const page = await orders(open);
    const bare = await parts(page);
    expect(namesOf(bare)).toEqual(['.skip', '.band', '.spots', '.hand']);
    expect(bare.find(({ part }) => part === '.spots')?.stops).toBe(1);

    await page.locator('[data-spot=man-serov]').click();
    const withCard = await parts(page);
    expect(namesOf(withCard)).toEqual(['.skip', '.band', '.spots', '.stage-card', '.hand']);
    expect(withCard.find(({ part }) => part === '.stage-card')?.stops).toBe(3);
  });

  test('on a phone, the places come before what stands in them', async () => {
    const page = await orders(open, { viewport: { width: 390, height: 844 } });
    expect(namesOf(await parts(page))).toEqual(['.skip', '.band', '.pager', '.spots', '.hand']);
  });

  test('reaches nothing under an open paper, and the board again once it is laid aside', async () => {
    const page = await orders(open);
    await page.keyboard.press('b');
    await page.waitForFunction(() => document.activeElement?.id === 'asked');
    expect(namesOf(await parts(page))).toEqual(['.skip', '.band', '.paper-over']);

    await page.keyboard.press('b');
    await page.waitForFunction(() => document.activeElement?.classList.contains('spot'));
    expect(namesOf(await parts(page))).toEqual(['.skip', '.band', '.spots', '.hand']);
  });

  test('comes back to the man when his card, a slip or his file is put away', async () => {
    const page = await orders(open);
    const isAtMan = () =>
      page.waitForFunction(() => (document.activeElement as HTMLElement).dataset.spot === 'man-serov');
    await page.locator('[data-spot=man-serov]').focus();
    await page.keyboard.press('Enter');
    await page.locator('.stage-card .button').last().focus();
    await page.keyboard.press('Enter');
    await isAtMan();

    await page.keyboard.press('Enter');
    await page.locator('.slips .slip').first().focus();
    await page.keyboard.press('Enter');
    await page.locator('.order-slip:focus').waitFor();
    await page.keyboard.press('Escape');
    await isAtMan();
    expect(await page.locator('.client-card').count()).toBe(1);

    await page.locator('.client-card .button-ink').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.activeElement?.matches('.client-card .button-ink'));
    await page.keyboard.press('Escape');
    await isAtMan();
    expect(await page.locator('.stage-card').count()).toBe(0);
  });

  test('the way past everything leads to what is asked, which may be the board', async () => {
    const page = await orders(open);
    await page.locator('.skip').focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.classList.contains('spot'));
    await page.keyboard.press('b');
    await page.locator('.skip').focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.id === 'asked');
  });
});
