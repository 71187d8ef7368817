import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { LessonSettings } from '../../src/net/lesson.ts';
import { joinLesson, openLesson } from '../server/network.ts';
import { describeInBrowser } from './browser.ts';
import { findings } from './findings.ts';
import { lessonServer } from './lesson-server.ts';
import { decide, dice } from './playing.ts';

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const CHROMEBOOK = { viewport: { width: 1366, height: 768 } };
/** The browser itself notes that the server has refused something over HTTP. */
const REFUSED = /Failed to load resource: the server responded with a status of 4/;
/** A finger, in CSS pixels. */
const FINGER = 44;

/** What is wider than the screen, or too small for a finger. */
const misfits = (page: Page): Promise<string[]> =>
  page.evaluate(finger => {
    const found: string[] = [];
    if (document.documentElement.scrollWidth > innerWidth) found.push('the page is wider than the screen');
    for (const it of document.querySelectorAll('button:not(.link, .source), summary, .choice, input')) {
      const { width, height } = it.getBoundingClientRect();
      // What lies within a choice is pressed with it.
      if (width > 1 && Math.round(height) < finger && it.closest('.choice') !== it.parentElement)
        found.push(`${Math.round(height)}: ${it.textContent}`);
    }
    return found;
  }, FINGER);

describeInBrowser('a pupil’s page', open => {
  const server = lessonServer();

  const press = (page: Page, name: string | RegExp) =>
    page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name }).click();
  const visit = async (path: string, wishes = {}): Promise<Page> => {
    const page = await open({ at: server.url, ...PHONE, ...wishes });
    await page.goto(`${server.url}#/join${path}`);
    return page;
  };
  /** A lesson without a clock, and a teacher who moves it on. */
  async function lesson(settings: Partial<LessonSettings> = {}) {
    const { code, key } = await openLesson(server.url, { timed: false, ...settings });
    const teacher = await server.listen('teacher', { code, key });
    /** Closes windows until one of this phase is open. */
    const closeUntil = async (phase: string) => {
      for (let n = 0; n < 40 && teacher.page?.clock?.phase !== phase; n++) {
        const round = teacher.page?.clock?.round ?? 0;
        await teacher.ask({ type: 'close', round });
        await teacher.until(page => (page.clock?.round ?? 0) > round);
      }
    };
    return { code, teacher, closeUntil };
  }
  const looksRight = async (page: Page) => {
    expect(await findings(page)).toEqual([]);
    expect(await misfits(page)).toEqual([]);
  };

  test('says where there is no lesson server, and how one plays without', async () => {
    const page = await open(PHONE);
    await page.goto(`${page.url()}#/join`);
    await page.getByRole('alert').getByText('There is no lesson here').waitFor();
    expect(await page.getByRole('link', { name: 'A whole class at one screen' }).getAttribute('href')).toBe('#/room');
    await looksRight(page);
  });

  test('lets in by a code that is typed carelessly, and keeps the seat through a reload, a new tab, another device', async () => {
    const { code } = await lesson({ pupils: 3 });
    const page = await visit('', { mayLog: REFUSED });
    await page.getByLabel('Code').waitFor();
    await looksRight(page);
    await page.getByLabel('Code').fill('nonsense');
    await press(page, 'Go on');
    await page.getByText('That is no code.', { exact: false }).waitFor();
    await page.getByLabel('Code').fill(`${code.slice(0, 3).toLowerCase()} ${code.slice(3)}`);
    await page.keyboard.press('Enter');
    const offered = page.getByLabel('Your name for today');
    const [name, another] = [await offered.inputValue(), page.getByRole('button', { name: 'Offer me another' })];
    expect(name).toMatch(/^[A-Z][a-z]+$/);
    await another.click();
    expect(await offered.inputValue()).not.toBe(name);
    await offered.fill('Wren');
    await press(page, 'Come in');
    await page.getByRole('heading', { name: 'You are Beria' }).waitFor();
    expect(await page.locator('header').first().textContent()).toContain(`${code.slice(0, 3)} ${code.slice(3)}`);
    await looksRight(page);

    // The secret stands in the address, and nowhere that leaves the browser.
    const link = page.url();
    expect(link).toMatch(new RegExp(`#/join/${code}/[\\w-]{22,}$`));
    await page.reload();
    await page.getByText('played by Wren').waitFor();
    expect(page.url()).toBe(link);

    // Whoever opens the lesson in the same browser is asked whether it is he.
    const tab = await page.context().newPage();
    await tab.goto(`${server.url}#/join/${code}`);
    await tab.getByText('From this browser Wren has come into this lesson.').waitFor();
    await press(tab, 'Somebody else comes in');
    await tab.getByLabel('Your name for today').fill('wren');
    await press(tab, 'Come in');
    await tab.getByText('Somebody here has this name already.', { exact: false }).waitFor();
    await tab.close();

    await page.getByText('Set a PIN, to come back').click();
    await page.getByLabel('Four digits').fill('1953');
    await press(page, 'Set it');
    await page.getByText('Your PIN is set.').waitFor();
    const device = await visit(`/${code}`, { mayLog: REFUSED });
    await press(device, 'I was here before, on another device');
    await device.getByLabel('Your name for today').fill('Wren');
    await device.getByLabel('Four digits').fill('1954');
    await press(device, 'Come back');
    await device.getByText('Name and PIN do not belong together', { exact: false }).waitFor();
    await looksRight(device);
    await device.getByLabel('Four digits').fill('1953');
    await press(device, 'Come back');
    await device.getByRole('heading', { name: 'You are Beria' }).waitFor();
    expect(device.url()).not.toBe(link);

    // Leaving a device that is not one's own leaves nothing on it.
    await device.getByText('Leave this device').click();
    await press(device, 'Forget me here');
    await device.getByLabel('Code').waitFor();
    expect(await device.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }))).not.toContain('Wren');
    // The old link opens nothing any more.
    await page.reload();
    await page.getByText('This link opens no seat any more.', { exact: false }).waitFor();
  });

  test('a pupil chooses his seat where the teacher lets him', async () => {
    const { code } = await lesson({ pupils: 12, choose: true });
    const page = await visit(`/${code}`, CHROMEBOOK);
    await press(page, 'Come in');
    await page.getByText('Choose a seat.').waitFor();
    await press(page, 'Be Serov');
    await page.getByRole('heading', { name: 'You are Serov' }).waitFor();
    await page.getByText('You fear').waitFor();
    await page.getByText('Take another seat').click();
    await press(page, 'Be Kruglov');
    await page.getByRole('heading', { name: 'You are Kruglov' }).waitFor();
  });

  test('in a team one proposes and the spokesman confirms; whoever waits says what he expects; all ends in the debrief', async () => {
    const { code, teacher, closeUntil } = await lesson({ pupils: 12, choose: true });
    const seat = async (nickname: string, man: string, wishes = {}) => {
      const { secret } = await joinLesson(server.url, code, nickname, man);
      const page = await visit(`/${code}/${secret}`, wishes);
      await page.getByText(`played by ${nickname}`).waitFor();
      return page;
    };
    const heron = await seat('Heron', 'beria', CHROMEBOOK);
    const wren = await seat('Wren', 'beria');
    const swift = await seat('Swift', 'kruglov');
    // One who never decides: without a clock his windows stay open until the teacher closes them.
    await joinLesson(server.url, code, 'Plover', 'serov');
    await wren.getByRole('heading', { name: 'Your team' }).waitFor();
    await teacher.ask({ type: 'begin' });

    // The first package is Beria's to write.
    await wren.getByText('You propose, Heron decides', { exact: false }).waitFor();
    await wren.locator('.package-post').first().locator('.choice').first().click();
    const proposed = heron.locator('.pupil-proposals li');
    await proposed.getByText('Wren').waitFor();
    expect(await heron.locator('.package-post .choice[data-selected]').count()).toBe(0);
    expect(await findings(heron)).toEqual([]);
    // Pressed twice it is done once.
    await heron.getByRole('button', { name: 'Do this' }).dblclick();
    await wren.locator('.package-post .choice[data-selected]').waitFor();
    await proposed.waitFor({ state: 'detached' });
    expect(await heron.locator('.notice-bad').count()).toBe(0);

    // What is said in a team is said in it alone.
    await press(wren, 'Team');
    await press(wren, 'Why?');
    await press(heron, 'Team');
    await heron.getByRole('log').getByText('Why?').waitFor();
    for (const shelf of ['Team', 'Card', 'Owed', 'Table']) {
      await press(wren, shelf);
      expect(await misfits(wren)).toEqual([]);
    }
    await looksRight(wren);

    await closeUntil('offers');
    const guess = swift.getByRole('region', { name: 'Who of the three will stand highest' });
    await guess.getByRole('button', { name: 'Malenkov' }).click();
    await guess.getByText('You have said: Malenkov.', { exact: false }).waitFor();
    await looksRight(swift);
    await swift.reload();
    await guess.getByText('You have said: Malenkov.', { exact: false }).waitFor();

    // What there is to read lies over what is asked, and one press takes all of it away.
    await press(heron, 'Decide now');
    await heron.getByRole('heading', { name: 'Alliances: offers' }).waitFor();
    await press(heron, 'Send no letter');
    await closeUntil('approaches');
    await press(swift, 'Decide now');
    await swift.getByText('Left to himself he would most likely', { exact: false }).click();
    await swift.getByText('It is advice: you decide.', { exact: false }).waitFor();
    await decide(swift, dice(1953));
    await swift.getByText('You have decided').waitFor();
    await swift.getByText('How the three stand').waitFor();
    await looksRight(swift);

    await teacher.ask({ type: 'pause' });
    await swift.getByText('The teacher has stopped the clock.', { exact: false }).waitFor();
    await teacher.ask({ type: 'resume' });
    await teacher.ask({ type: 'end' });
    await swift.locator('.class-debrief').waitFor();
    await looksRight(swift);
  });
});
