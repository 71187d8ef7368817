import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type GameRecord, type Phase, replay } from '../../src/engine/index.ts';
import { groundOf } from '../server/class.ts';
import { KEY, Line } from '../server/network.ts';
import { ServerProcess } from '../server/process.ts';
import { describeInBrowser } from './browser.ts';
import { decide, dice } from './playing.ts';

/** What browsers log of their own accord when a server is gone for a while. */
const CUT = /Failed to load resource|WebSocket connection|ERR_/;
const MINUTES = 60_000;

/** Pairs for the three; the first of each decides. */
const PUPILS = ['Wren', 'Swift', 'Heron', 'Plover', 'Dunlin', 'Siskin'] as const;
type Name = (typeof PUPILS)[number];

describeInBrowser('a whole lesson', open => {
  let server: ServerProcess;
  beforeAll(async () => {
    server = await ServerProcess.start({}, resolve(process.env.DIST ?? 'dist'));
  }, MINUTES);
  afterAll(() => server?.clear());

  const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
  const visit = async (path: string, wishes = {}): Promise<Page> => {
    const page = await open({ at: server.url, mayLog: CUT, ...wishes });
    await page.goto(`${server.url}#/${path}`);
    return page;
  };
  const LAPTOP = { viewport: { width: 1366, height: 768 } };
  const PHONE = { viewport: { width: 390, height: 844 } };
  const arrive = (code: string) => visit(`join/${code}`, PHONE);
  async function comeIn(page: Page, name: Name): Promise<Page> {
    await page.getByLabel('Your name for today').fill(name);
    await press(page, 'Come in');
    await page.getByText(`played by ${name}`).waitFor();
    return page;
  }

  test(
    'with a teacher, a wall and six pupils, from the code to the debrief and what is taken home',
    async () => {
      const teacher = await visit(`teach/${KEY}`, LAPTOP);
      await teacher.getByLabel('Number of pupils').selectOption('6');
      // Nobody here is as quick as a class: the teacher closes what takes too long.
      await teacher.getByText('Timers', { exact: true }).click();
      await press(teacher, 'Open the lesson');
      await teacher.locator('.code-button').waitFor();
      const [, , code = ''] = new URL(teacher.url()).hash.split('/');
      const wall = await visit(`board/${code}`, LAPTOP);
      const pupils = new Map<Name, Page>();
      // In this order, for the first of each pair speaks for it.
      const arrived = await Promise.all(PUPILS.map(() => arrive(code)));
      for (const [index, name] of PUPILS.entries()) pupils.set(name, await comeIn(arrived[index] as Page, name));
      const page = (name: Name): Page => pupils.get(name) as Page;
      const seatOf = (name: Name) => page(name).locator('header').first().textContent();
      await teacher.getByText('6 of 6 have come in.').waitFor();

      // One is removed, and his page knows; he comes in anew, to the same place.
      await teacher.getByRole('button', { name: /^Siskin, / }).click();
      await press(teacher, 'Remove from the lesson');
      await press(teacher, 'Remove');
      await page('Siskin').getByText('The seat is closed').waitFor();
      await teacher.getByText('5 of 6 have come in.').waitFor();
      await page('Siskin').close();
      pupils.set('Siskin', await comeIn(await arrive(code), 'Siskin'));
      await teacher.getByText('6 of 6 have come in.').waitFor();

      /** What is public, to know where the lesson is. */
      let watch = await new Line(server.url, 'board', { code }).open();
      const isIn = (...phases: Phase[]) =>
        watch.until(({ clock }) => clock !== undefined && phases.includes(clock.phase));
      const hasMoved = (round: number) =>
        watch.until(({ clock, stage }) => stage === 'debrief' || (clock?.round ?? 0) > round);
      /**
       * The teacher closes the window that is open: whoever has not decided in it is decided for. Her page may still show
       * the one before, which is refused as closed already: then she presses again.
       */
      const close = async (): Promise<void> => {
        const moved = hasMoved(watch.page?.clock?.round ?? 0).then(() => true);
        do await press(teacher, 'Close now');
        while (!(await Promise.race([moved, teacher.waitForTimeout(3000)])));
      };
      const closeUntil = async (...phases: Phase[]): Promise<void> => {
        while (!phases.includes(watch.page?.clock?.phase as Phase) && watch.page?.stage !== 'debrief') await close();
      };
      /** A pupil decides whatever his page asks of him. */
      const roll = dice(1953);
      const decides = async (name: Name): Promise<void> => {
        const now = page(name).getByRole('button', { name: 'Decide now', exact: true });
        const asked = page(name).locator('.ask form.choose, .ask .button:not(.button-small)');
        await now.or(asked.first()).first().waitFor();
        if (await now.isVisible()) await now.click();
        await decide(page(name), roll);
      };
      await press(teacher, 'Begin');
      await isIn('division');
      await closeUntil('divisionBallot');
      // Mid-ballot one reloads, and votes: the seat is kept.
      await decides('Wren');
      const seat = await seatOf('Swift');
      await page('Swift').reload();
      await page('Swift').getByText('played by Swift').waitFor();
      expect(await seatOf('Swift')).toBe(seat);
      await decides('Swift');
      await decides('Heron');
      await closeUntil('offers');

      // One loses the network while the others write; what he missed is there when he is back.
      await page('Heron').context().setOffline(true);
      await page('Heron').getByText('The line is cut.', { exact: false }).waitFor({ timeout: MINUTES });
      await decides('Wren');
      await close();
      await page('Heron').context().setOffline(false);
      await page('Heron')
        .getByText('The line is cut.', { exact: false })
        .waitFor({ state: 'detached', timeout: MINUTES });

      await closeUntil('orders');
      // A member of a team proposes, its spokesman confirms.
      await decides('Plover');
      await press(page('Wren'), 'Do this');
      await decides('Heron');
      // The server is killed in the middle of it, and comes back: all pages find it by themselves.
      await server.end('SIGKILL');
      watch.close();
      await page('Wren').getByText('The line is cut.', { exact: false }).waitFor({ timeout: MINUTES });
      await server.start();
      watch = await new Line(server.url, 'board', { code }).open();
      for (const it of pupils.values())
        await it.getByText('The line is cut.', { exact: false }).waitFor({ state: 'detached', timeout: MINUTES });
      expect(watch.page?.clock?.phase).toBe('orders');
      await decides('Swift');

      for (let n = 0; n < 400 && watch.page?.stage !== 'debrief'; n++) await close();
      expect(watch.page?.stage).toBe('debrief');

      // The teacher leads; every screen shows the same.
      const screens = [teacher, wall, ...pupils.values()];
      const titles = async () =>
        new Set(await Promise.all(screens.map(it => it.locator('.class-debrief h2').first().textContent())));
      const [first] = await titles();
      for (let n = 0; n < 3; n++) await press(teacher, 'Next');
      await expect.poll(async () => (await titles()).has(first as string), { timeout: MINUTES }).toBe(false);
      await expect.poll(async () => (await titles()).size, { timeout: MINUTES }).toBe(1);
      expect(await teacher.getByRole('button', { name: 'The record (JSON)' }).count()).toBe(1);
      for (const it of pupils.values())
        expect(await it.getByRole('button', { name: 'The record (JSON)' }).count()).toBe(0);

      const take = async (name: string): Promise<string> => {
        const [file] = await Promise.all([teacher.waitForEvent('download'), press(teacher, name)]);
        return readFileSync(await file.path(), 'utf8');
      };
      const record = JSON.parse(await take('The record (JSON)')) as GameRecord;
      expect(replay(groundOf('1953').scenario, record).misfit).toBeUndefined();
      const table = await take('Table of decisions (CSV)');
      expect(table.split('\r\n').length).toBeGreaterThan(50);
      for (const name of PUPILS) expect(table + JSON.stringify(record)).not.toContain(name);
      watch.close();
    },
    4 * MINUTES,
  );
});
