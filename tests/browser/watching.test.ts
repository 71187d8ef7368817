import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import english from '../../src/text/en.json';
import { describeInBrowser } from './browser.ts';
import type { Dealt } from './dealt.ts';
import { findings } from './findings.ts';
import { decide, dice, heading } from './playing.ts';

const LESSON: Dealt = { level: 'first-night', seat: 'khrushchev', length: '1', seed: 3 };
const YEAR: Dealt = { level: '1953', seat: 'khrushchev', length: '5', seed: 3 };
const watching = (page: Page) => page.locator('.watching');
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent?.trim());

/** The page remembers what it says to a reader of screens while the others act. */
function listen(): void {
  const heard: string[] = [];
  Object.assign(window, { heard });
  const hear = () => {
    const said = document.querySelector('.watching [role=status]')?.textContent ?? '';
    if (said !== '' && heard.at(-1) !== said) heard.push(said);
  };
  new MutationObserver(hear).observe(document, { subtree: true, childList: true, characterData: true });
}
const heard = (page: Page) => page.evaluate(() => (window as unknown as { heard: string[] }).heard);

/** Changes a setting in the middle of a game. */
async function setTo(page: Page, label: string, choice: string): Promise<void> {
  await page.getByRole('button', { name: english.settings.title }).click();
  await page.getByRole('dialog').getByLabel(label).selectOption({ label: choice });
  await page.getByRole('dialog').getByRole('button', { name: english.app.close }).click();
  await page.getByRole('dialog').waitFor({ state: 'detached' });
}

describeInBrowser('what the others do', open => {
  test('is read at a pace, each thing announced once, and stays to be read again', async () => {
    const page = await open({ speed: 'brisk', game: LESSON, first: listen });
    await watching(page).waitFor();
    expect(await heading(page)).toBe(english.watch.title);
    await watching(page).locator('[role=status] p').first().waitFor();
    // Nothing else speaks meanwhile.
    expect(await page.locator('[role=status]:not(:empty), [role=alert], [aria-live]').count()).toBe(1);
    await watching(page).waitFor({ state: 'detached' });
    const said = await heard(page);
    expect(said.length).toBeGreaterThan(1);
    expect(new Set(said).size).toBe(said.length);
    const since = await page.locator('.since').allInnerTexts();
    for (const line of said) expect(since.join('\n')).toContain(line);
    await page.locator('.tables .choice', { hasText: 'Log' }).click();
    const log = await page.locator('.log').innerText();
    for (const line of said) expect(log).toContain(line);
  });

  test.each(['Escape', 'Space', 'Enter'])('is skipped by %s, and the focus goes on to what is asked', async key => {
    const page = await open({ speed: 'readable', game: LESSON });
    await watching(page).waitFor();
    await page.waitForFunction(words => document.activeElement?.textContent === words, english.watch.skip);
    await page.keyboard.press(key);
    await watching(page).waitFor({ state: 'detached', timeout: 1500 });
    await page.waitForFunction(() => document.activeElement?.id === 'asked');
    expect(await heading(page)).not.toBe(english.watch.title);
  });

  test('is skipped by its button, and watched again after the next decision', async () => {
    const page = await open({ speed: 'readable', game: LESSON });
    const roll = dice(1);
    let seen = 0;
    for (let pages = 0; pages < 30 && seen < 2; pages++) {
      if ((await watching(page).count()) === 0) await decide(page, roll);
      else {
        seen++;
        if (seen === 1) expect(await findings(page)).toEqual([]);
        // By the time that it has been looked at, the first may have passed; the second is skipped before it can.
        if (seen === 1) await watching(page).waitFor({ state: 'detached' });
        else {
          await page.getByRole('button', { name: english.watch.skip }).click();
          await watching(page).waitFor({ state: 'detached', timeout: 1500 });
        }
      }
    }
    expect(seen).toBe(2);
  });

  test('leaves time to take back what one has sealed, as long as nothing has come of it', async () => {
    const page = await open({ game: { ...YEAR, at: 'orders' } });
    await page.locator('.order-desk .choice', { hasText: english.order.sound.name }).click();
    await page.locator('.order-card .choice').first().click();
    await page.getByRole('button', { name: english.orders.plan, exact: true }).click();
    await page.locator('.planned li').waitFor();
    await setTo(page, english.settings.speed, english.settings.readable);
    await page.getByRole('button', { name: english.orders.seal }).click();
    await watching(page).getByText('sounds').waitFor();
    const back = page.getByRole('button', { name: english.play.takeBack });
    await back.click();
    await watching(page).waitFor({ state: 'detached' });
    expect(await heading(page)).toBe(english.phase.orders);
    expect(await page.locator('.planned li').count()).toBeGreaterThan(0);
  });

  test('is left when the game is left, and taken up when it is', async () => {
    const page = await open({ speed: 'readable', game: LESSON });
    await watching(page).waitFor();
    await page.getByRole('button', { name: english.play.leave }).click();
    await page.locator('.kept-list li').waitFor();
    await page.getByRole('button', { name: /^Play on/ }).click();
    await page.locator('.play').waitFor();
  });
});

describeInBrowser('the settings', open => {
  test('can be changed in the middle of a game: odds are given in figures too, and text grows', async () => {
    const page = await open({ game: { ...YEAR, at: 'statements' } });
    const odds = page.locator('.odds').first();
    expect(await odds.innerText()).not.toContain('%');
    await page.getByRole('button', { name: english.settings.title }).click();
    await page.getByRole('dialog').waitFor();
    expect(await findings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    await setTo(page, english.settings.odds, english.settings.exact);
    expect(await odds.innerText()).toMatch(/Molotov \((?:\d\d? %|less than 1 %|more than 99 %)\)/);
    await setTo(page, english.settings.odds, english.settings.words);
    expect(await odds.innerText()).not.toContain('%');
    const before = await page.evaluate(() => getComputedStyle(document.documentElement).fontSize);
    await setTo(page, english.settings.size, english.settings.largest);
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).fontSize)).not.toBe(before);
    await page.waitForFunction(words => document.activeElement?.textContent?.trim() === words, english.settings.title);
  });
});

describeInBrowser('a screen for several people', open => {
  const small = { viewport: { width: 390, height: 844 } };
  const tooWide = (page: Page) =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  const isSound = async (page: Page) => {
    expect(await findings(page)).toEqual([]);
    expect(await tooWide(page)).toBe(0);
  };

  test('is accessible and fits a phone, from the form to the cover and its PIN', async () => {
    const page = await open(small);
    await page.getByText('Several people', { exact: true }).click();
    await page.locator('.seating').waitFor();
    for (let persons = 3; persons <= 6; persons++)
      await page.getByRole('button', { name: english.seating.add }).click();
    expect(await page.getByRole('button', { name: english.seating.add }).count()).toBe(0);
    await isSound(page);
    // Whoever takes a man that another has changes places with him.
    const [first, second] = [page.getByLabel('Person 1'), page.getByLabel('Person 2')];
    const before = [await first.inputValue(), await second.inputValue()];
    await first.selectOption(before[1] ?? '');
    expect([await first.inputValue(), await second.inputValue()]).toEqual(before.toReversed());
    await page.getByRole('status').getByText('Person 2 now plays').waitFor();
    for (let persons = 6; persons > 2; persons--)
      await page
        .getByRole('button', { name: /^Remove the person/ })
        .last()
        .click();
    expect(await page.getByRole('button', { name: /^Remove the person/ }).count()).toBe(0);
    await page.getByRole('button', { name: 'Begin' }).click();
    await page.getByRole('button', { name: 'I have read this' }).click();
    await page.locator('.hand-over').waitFor();
    await page.getByText(english.pin.set).click();
    await isSound(page);
    await page.getByLabel(english.pin.choose).fill('1953');
    await page.keyboard.press('Enter');
    await page.locator('.play').waitFor();
    await page.reload();
    await page.locator('.pin').waitFor();
    await isSound(page);
    await page.getByRole('button', { name: english.pin.forgotten }).click();
    await isSound(page);
  });

  test('can be used with the keyboard alone', async () => {
    const page = await open();
    await page.locator('.seats').waitFor();
    await page.getByRole('radio', { name: 'One person' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.locator('.seating').waitFor();
    await page.getByLabel('Person 1').focus();
    await page.keyboard.press('ArrowDown');
    await page.getByRole('button', { name: 'Begin' }).focus();
    await page.keyboard.press('Enter');
    await page.locator('.content-note').waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('.hand-over').waitFor();
    await page.waitForFunction(() => document.activeElement?.textContent?.trim().startsWith('Pass the device to'));
    for (let tabs = 0; tabs < 3 && !(await focused(page))?.startsWith('I am'); tabs++) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.locator('.play').waitFor();
    await page.waitForFunction(() => document.activeElement?.id === 'asked');
  });
});
