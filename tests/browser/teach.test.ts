import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { LessonSettings } from '../../src/net/lesson.ts';
import { joinLesson, KEY, type Line, openLesson, post } from '../server/network.ts';
import { describeInBrowser } from './browser.ts';
import { findings } from './findings.ts';
import { lessonServer } from './lesson-server.ts';

const NAMES = ['Anna', 'Bo', 'Cem', 'Dora', 'Eva', 'Finn'];
/** With six pupils the three are pairs; whoever came first speaks for his. */
const SPOKESMEN = ['Anna', 'Bo', 'Cem'];
/** The browser itself notes that the server has refused something over HTTP. */
const REFUSED = /Failed to load resource: the server responded with a status of 4/;

interface Led {
  readonly page: Page;
  readonly code: string;
  readonly pupils: readonly Line<'seat'>[];
  /** A second console, that moves things on without being looked at. */
  readonly hand: Line<'teacher'>;
}

describeInBrowser('the teacher’s pages', open => {
  const server = lessonServer();

  const press = (page: Page, name: string | RegExp) =>
    page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name }).click();

  /** A lesson with six pupils, and its console in a page. */
  async function lead(settings: Partial<LessonSettings> = {}, names = NAMES, wishes = {}): Promise<Led> {
    const { code, key } = await openLesson(server.url, settings);
    const pupils: Line<'seat'>[] = [];
    for (const name of names) {
      const { secret } = await joinLesson(server.url, code, name);
      pupils.push(await server.listen('seat', { code, secret }));
    }
    const hand = await server.listen('teacher', { code, key });
    const page = await open({ at: server.url, ...wishes });
    await page.goto(`${server.url}#/teach/${code}/${key}`);
    await page.locator('.code-button').waitFor();
    return { page, code, pupils, hand };
  }
  const pupilButton = (page: Page, name: string) => page.getByRole('button', { name: new RegExp(`^${name}, `) });

  test('where there is no server they say so, and what works without one', async () => {
    const page = await open();
    await page.goto(`${page.url()}#/teach`);
    await page.getByRole('heading', { name: 'There is no server here' }).waitFor();
    const links = await page.locator('.teach-none a').evaluateAll(all => all.map(it => it.getAttribute('href')));
    expect(links).toEqual(['#/room', '#/']);
    expect(await findings(page)).toEqual([]);
  });

  test('open a lesson with the key, keep the lesson’s own in the address alone, and find back to it', async () => {
    const page = await open({ at: server.url, mayLog: REFUSED });
    await page.goto(`${server.url}#/teach`);
    await page.getByLabel('The teacher’s key').fill(`${server.url}#/teach/${'x'.repeat(KEY.length)}`);
    await press(page, 'Go on');
    await page.locator('.seat-plan').waitFor();
    expect(await findings(page)).toEqual([]);
    await press(page, 'Open the lesson');
    await page.getByText('The server does not know this key.').waitFor();
    await page.getByRole('link', { name: 'Enter another' }).click();
    await page.getByLabel('The teacher’s key').fill(KEY);
    await press(page, 'Go on');

    await page.getByText('90 minutes').click();
    await page.getByLabel('Number of pupils').selectOption('12');
    expect(await page.locator('.plan-seat').count()).toBe(9);
    expect(await page.locator('.plan-patron').first().textContent()).toContain('2 pupils');
    expect(await page.getByLabel('Pupils may write in their own words').isChecked()).toBe(false);
    await press(page, 'Open the lesson');
    await page.locator('.code-button').waitFor();

    const [, , code = '', key = ''] = new URL(page.url()).hash.split('/');
    expect([code.length, key.length >= 22, page.url().includes(KEY)]).toEqual([6, true, false]);
    const kept = await page.evaluate(() => JSON.stringify([{ ...localStorage }, document.cookie]));
    expect(kept).not.toContain(key);
    const page12 = await server.listen('board', { code });
    expect(page12.page?.settings).toMatchObject({
      pace: '90',
      pupils: 12,
      timed: true,
      choose: false,
      freeText: false,
    });
    expect(page12.page?.settings.setup.length).toBe('8');

    await page.reload();
    await page.locator('.code-button').waitFor();
    await page.goto(`${server.url}#/`);
    await page.goto(`${server.url}#/teach/${code}`);
    await page.locator('.code-button').click();
    await page.locator('.code-wall .qr').waitFor();
    expect(await page.locator('.code-wall-code').textContent()).toBe(`${code.slice(0, 3)} ${code.slice(3)}`);
    expect(await findings(page)).toEqual([]);
    await press(page, 'Close');

    await page.goto(`${server.url}#/teach/${code}/${'x'.repeat(key.length)}`);
    await page.getByText('Its key is not known here.').waitFor();
  });

  test('lead a game: time, pupils, seats, and back to an earlier turn', async () => {
    const { page, code, pupils, hand } = await lead();
    const [anna, bo] = pupils as [Line<'seat'>, Line<'seat'>];
    await page.getByText('6 of 6 have come in.').waitFor();
    await press(page, 'Lock');
    await hand.until(it => it.locked);
    await press(page, 'Begin');
    await anna.until(it => it.stage === 'play');
    await page.locator('.clock-figures').waitFor();
    await page
      .getByText('Has still to decide: Anna, Dora.')
      .or(page.getByText(/have still to decide: Anna/))
      .waitFor();

    await press(page, 'Pause');
    await anna.until(it => it.stage === 'paused');
    await press(page, 'Go on');
    const { clock } = await anna.until(it => it.stage === 'play');
    await press(page, '+ 2:00 for this round');
    await anna.until(it => it.clock?.of === (clock?.of ?? 0) + 120_000);
    await press(page, 'Close now');
    await anna.until(it => it.clock?.round === (clock?.round ?? 0) + 1);

    await pupilButton(page, 'Dora').click();
    await page.getByLabel('Nickname').fill('Anna');
    await press(page, 'Rename');
    await page.getByRole('dialog').getByText('Another pupil has this nickname.').waitFor();
    await page.getByLabel('Nickname').fill('Doris');
    await press(page, 'Rename');
    await anna.until(it => it.team.some(({ nickname }) => nickname === 'Doris'));
    await press(page, 'Make him spokesman');
    await anna.until(it => it.team.some(({ nickname, spokesman }) => nickname === 'Doris' && spokesman));
    await page.getByLabel('Seat').selectOption({ label: 'Serov' });
    await press(page, 'Move');
    await pupils[3]?.until(it => it.seat === 'serov');
    await press(page, 'A new link');
    const link = (await page.locator('.seat-link a').textContent()) ?? '';
    const [, , , secret = ''] = new URL(link).hash.split('/');
    expect((await server.listen('seat', { code, secret })).page?.seat).toBe('serov');
    await press(page, 'Remove from the lesson');
    await page.keyboard.press('Escape');
    await press(page, 'Remove from the lesson');
    await press(page, 'Remove');
    await hand.until(it => it.pupils.every(({ nickname }) => nickname !== 'Doris'));
    await page.locator('.teach-sheet').waitFor({ state: 'detached' });

    await page.getByRole('button', { name: /^Malenkov$/ }).click();
    await press(page, 'Let the computer decide');
    await bo.until(it => it.stoodIn);
    await press(page, 'Hand the seat back');
    await bo.until(it => !it.stoodIn);
    await press(page, 'Sit down');
    const own = page.getByRole('link', { name: 'Open the seat of Malenkov' });
    expect(await own.getAttribute('target')).toBe('_blank');
    expect(await own.getAttribute('href')).toContain(`#/join/${code}/`);
    await press(page, 'Close');
    await pupilButton(page, 'Teacher').waitFor();

    await closeUntil(hand, ({ turn }) => turn === 2);
    await page.getByLabel('Back to the beginning of').selectOption('1');
    await press(page, 'Back to turn 1');
    await page.getByText('That turn and the one after it are gone').waitFor();
    expect(anna.view?.turn).toBe(2);
    await press(page, 'Go back');
    await anna.until(() => anna.view?.turn === 1);
  });

  /** Moves a game on by closing every window, as far as that. */
  async function closeUntil(hand: Line<'teacher'>, is: (at: { turn: number; phase: string }) => boolean) {
    for (;;) {
      const { clock } = hand.page ?? {};
      if (is({ turn: hand.view?.turn ?? 0, phase: clock?.phase ?? '' })) return;
      await hand.ask({ type: 'close', round: clock?.round ?? 0 });
      await hand.until(it => it.clock?.round !== clock?.round);
    }
  }

  test('show everything behind a press alone, for a while, and not beyond the moment', async () => {
    const { page, hand } = await lead({}, NAMES, {});
    await page.clock.install();
    const told: string[] = [];
    page.on('websocket', socket => socket.on('framereceived', ({ payload }) => void told.push(String(payload))));
    page.on('response', async answer => {
      if (answer.url().includes('/live/')) told.push(await answer.text().catch(() => ''));
    });
    await page.reload();
    await page.locator('.code-button').waitFor();
    await press(page, 'Begin');
    await hand.until(it => it.stage === 'play');
    await closeUntil(hand, ({ turn, phase }) => turn === 1 && phase === 'orders');
    await page.getByText('In this round it stays hidden who has decided').waitFor();
    const heard = () => told.join('\n');
    expect(heard()).toContain('"pupils"');
    for (const secret of ['"actions"', '"undecided"', '"record"']) expect(heard()).not.toContain(secret);

    await press(page, 'See everything');
    await page.getByText('In many classrooms the teacher’s screen is mirrored').waitFor();
    expect(await page.locator('.truth').count()).toBe(0);
    expect(heard()).not.toContain('"record"');
    await press(page, /^Nobody else sees this screen/);
    await page.locator('.truth-men').waitFor();
    expect(heard()).toContain('"record"');
    for (const name of SPOKESMEN) expect(await page.locator('.truth-facts').textContent()).toContain(name);
    expect(await findings(page)).toEqual([]);

    // With its moment it is gone.
    await closeUntil(hand, ({ phase }) => phase !== 'orders');
    await page.locator('.truth').waitFor({ state: 'detached' });
    await press(page, 'See everything');
    await press(page, /^Nobody else sees this screen/);
    await page.locator('.truth-men').waitFor();
    await page.clock.fastForward(20_000);
    await press(page, /^Another 30 seconds/);
    await page.clock.fastForward(20_000);
    expect(await page.locator('.truth-men').count()).toBe(1);
    await page.clock.fastForward(11_000);
    await page.locator('.truth').waitFor({ state: 'detached' });
    expect(await page.content()).not.toContain('truth-men');
  });

  test('end early, lead the debrief on every screen, begin again with roles rotated, and delete', async () => {
    const { page, code, pupils, hand } = await lead({ timed: false });
    const [anna] = pupils as [Line<'seat'>];
    await press(page, 'Begin');
    await hand.until(it => it.stage === 'play');
    await press(page, 'End the game now');
    await press(page, 'No');
    expect(hand.page?.stage).toBe('play');
    await press(page, 'End the game now');
    await press(page, 'End it');
    await anna.until(it => it.stage === 'debrief');
    await page.locator('.section-bar').waitFor();
    await page.locator('.section-bar .button-main').click();
    const { section } = await anna.until(it => it.section !== undefined && it.section !== null);
    expect(section).toBe('ranks');
    await page.locator('.exports').waitFor();
    expect(await findings(page)).toEqual([]);

    expect(anna.page?.seat).toBe('beria');
    await press(page, 'Again, roles rotated');
    await press(page, 'A new game');
    await anna.until(it => it.stage === 'lobby' && it.seat !== 'beria');
    await page.getByText('6 of 6 have come in.').waitFor();

    await press(page, 'Delete the lesson now');
    await page.getByText(/the nicknames of 6 pupils/).waitFor();
    await press(page, 'Delete');
    await page.getByText('The lesson has been deleted').waitFor();
    await expect.poll(async () => (await fetch(new URL(`api/lessons/${code}`, server.url))).status).toBe(404);
    expect(await page.evaluate(() => JSON.stringify({ ...sessionStorage }))).not.toContain(code);
  });

  test('show who is shut out by wrong PINs and let him in; what teams say; all of it on a phone', async () => {
    const { page, code, pupils } = await lead({ pupils: 30 }, NAMES, { viewport: { width: 390, height: 844 } });
    const [anna] = pupils as [Line<'seat'>];
    await anna.ask({ type: 'pin', pin: '1234' });
    for (let n = 0; n < 5; n++) await post(server.url, `api/lessons/${code}/return`, { nickname: 'Anna', pin: '4321' });
    await page.getByText('Anna has typed a wrong PIN five times').waitFor();
    await press(page, 'Let Anna in');
    await press(page, 'A new link');
    await page.locator('.seat-link .qr').waitFor();
    expect(await findings(page)).toEqual([]);
    await press(page, 'Close');
    await page.locator('.seats-shut').waitFor({ state: 'detached' });

    await page.getByText('What teams say (0)').click();
    await press(page, 'Let them write in their own words');
    await page.getByRole('button', { name: 'Ready sentences only' }).waitFor();
    await pupils[3]?.ask({ type: 'say', words: 'Ask for the police.' });
    await page.getByText('Ask for the police.').waitFor();
    await page.getByLabel('Seats laid for so many pupils').selectOption('7');
    await page.getByText('6 of 7 have come in.').waitFor();
    expect(await findings(page)).toEqual([]);
    const beyond = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    expect(beyond).toBe(0);
  });
});
