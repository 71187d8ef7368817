import { expect, test } from 'vitest';
import { byMouse, byTouch, clear, slips, spotOf } from '../../src/cli/screens/player.ts';
import { effort } from '../effort.ts';
import { describeInBrowser } from './browser.ts';
import type { Dealt } from './dealt.ts';
import { findings } from './findings.ts';
import { dice, END, playInPage } from './playing.ts';

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

/** The lesson; the Plenum and the years after are met where a game leaves the record. */
const LESSON: Dealt = { level: 'first-night', seat: 'beria', length: '1', seed: 7 };
const YEAR: Dealt = { level: '1953', seat: 'beria', length: '5', seed: 7 };
const GAME = effort(0, 1) === 0 ? LESSON : YEAR;
const KHRUSHCHEV: Dealt = { level: '1953', seat: 'khrushchev', length: '5', seed: 4, at: 'orders' };

/** What can lie on the board, and what is picked there for it. */
const LYING: readonly { readonly what: string; readonly spot: string; readonly shows: string; readonly slip?: true }[] =
  [
    { what: 'a client’s card', spot: 'man-serov', shows: '.client-card' },
    { what: 'a member’s card', spot: 'seat-3', shows: '.grandee' },
    { what: 'a rival’s card', spot: 'medallion-beria', shows: '.grandee' },
    { what: 'a free post', spot: 'vacancy-13', shows: '.post-card' },
    { what: 'the list of a crowded place', spot: 'more-waiting', shows: '.place-list' },
    { what: 'a slip', spot: 'man-serov', shows: '.order-slip', slip: true },
  ];

describeInBrowser('axe', open => {
  test('finds nothing on the first page and the note on content', async () => {
    const page = await open();
    await page.locator('.seats').waitFor();
    expect(await findings(page)).toEqual([]);
    await page.getByText('Length and rules').click();
    expect(await findings(page)).toEqual([]);
    await page.getByRole('button', { name: 'Begin' }).click();
    await page.locator('.content-note').waitFor();
    expect(await findings(page)).toEqual([]);
  });

  test('finds nothing wherever a game leads, nor in the debrief', async () => {
    const page = await open({ game: GAME });
    const met: string[] = [];
    await playInPage(page, 7, undefined, async title => {
      met.push(title);
      expect({ title, found: await findings(page) }).toEqual({ title, found: [] });
    });
    expect(met).toContain(END);
    expect(met.length).toBeGreaterThan(8);
  });

  test('finds nothing in the tables, in a file, nor on a small screen', async () => {
    const game = { level: 'first-night', seat: 'khrushchev', length: '1', seed: 2 };
    const page = await open({ viewport: { width: 390, height: 844 }, game });
    for (const table of ['Offices', 'Presidium', 'Patrons', 'Promises', 'Policies', 'Log', 'Men']) {
      await page.locator('.tables .choice', { hasText: table }).click();
      expect({ table, found: await findings(page) }).toEqual({ table, found: [] });
    }
    await page.getByRole('button', { name: 'Kruglov' }).click();
    await page.locator('.dossier .source').first().click();
    await page.locator('.fact').first().waitFor();
    expect(await findings(page)).toEqual([]);
  });

  const SCREENS = [
    { where: 'on a screen', size: {}, press: byMouse },
    { where: 'on a phone', size: PHONE, press: byTouch },
  ];
  test.each(SCREENS)('finds nothing on the board, whatever lies there, $where', async ({ size, press }) => {
    const page = await open({ layout: 'board', board: 'still', game: KHRUSHCHEV, ...size });
    const player = { page, press, roll: dice(4) };
    await clear(player);
    expect(await findings(page)).toEqual([]);
    for (const { what, spot, shows, slip } of LYING) {
      const found = await spotOf(player, spot);
      expect({ what, spot: found === undefined }).toEqual({ what, spot: false });
      await press(found!);
      if (slip) await press(slips(page).first());
      await page.locator(shows).waitFor();
      expect({ what, found: await findings(page) }).toEqual({ what, found: [] });
      await clear(player);
    }
    await press(page.locator('.band-menu summary'));
    expect(await findings(page)).toEqual([]);
    await press(page.locator('.band-menu summary'));
    await press(page.locator('.slip-more'));
    await page.locator('.paper-over .order-desk').waitFor();
    expect(await findings(page)).toEqual([]);
  });
});
