import type { Page } from 'playwright-core';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import { clear, dice } from '../../src/cli/screens/player.ts';
import { describeInBrowser, type Open } from './browser.ts';
import { byHand } from './hand.ts';

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

const KHRUSHCHEV = { level: '1953', seat: 'khrushchev', length: '5', seed: 4, at: 'orders' } as const;
const sit = (open: Open, options: Parameters<Open>[0] = {}): Promise<Page> =>
  open({ layout: 'board', board: 'still', game: KHRUSHCHEV, ...options });
/** The board bare before one, whatever lay there. */
const bare = (page: Page) => clear({ page, press: byHand, roll: dice(4) });

describeInBrowser('the focus on the board', open => {
  let page: Page;
  beforeAll(async () => {
    page = await sit(open, { stays: true });
  });
  beforeEach(() => bare(page));

  test('goes as the eye does: the band, the board in one stop, the card beside it, the hand', async () => {
    const empty = await parts(page);
    expect(namesOf(empty)).toEqual(['.skip', '.band', '.spots', '.hand']);
    expect(empty.find(({ part }) => part === '.spots')?.stops).toBe(1);

    await page.locator('[data-spot=man-serov]').click();
    const withCard = await parts(page);
    expect(namesOf(withCard)).toEqual(['.skip', '.band', '.spots', '.stage-card', '.hand']);
    expect(withCard.find(({ part }) => part === '.stage-card')?.stops).toBe(3);
  });

  test('on a phone, the places come before what stands in them', async () => {
    const phone = await sit(open, { viewport: { width: 390, height: 844 } });
    await bare(phone);
    expect(namesOf(await parts(phone))).toEqual(['.skip', '.band', '.pager', '.spots', '.hand']);
  });

  test('reaches nothing under an open paper, and the board again once it is laid aside', async () => {
    await page.keyboard.press('b');
    await page.waitForFunction(() => document.activeElement?.id === 'asked');
    expect(namesOf(await parts(page))).toEqual(['.skip', '.band', '.paper-over']);

    await page.keyboard.press('b');
    await page.waitForFunction(() => document.activeElement?.classList.contains('spot'));
    expect(namesOf(await parts(page))).toEqual(['.skip', '.band', '.spots', '.hand']);
  });

  test('comes back to the man when his card, a slip or his file is put away', async () => {
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
    await page.locator('.skip').focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.classList.contains('spot'));
    await page.keyboard.press('b');
    await page.locator('.skip').focus();
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.id === 'asked');
  });
});
