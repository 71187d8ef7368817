import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { dice, END, heading, type Terms } from './playing.ts';

/** Plays with the keyboard alone. It knows what a person knows who sees where the focus is, and nothing else. */

interface Focus {
  readonly tag: string;
  readonly classes: string;
  /** What it stands for on the board; empty anywhere else. */
  readonly spot: string;
  readonly type: string;
  readonly name: string;
  readonly inAsk: boolean;
  readonly small: boolean;
  readonly submits: boolean;
  /** Of a radio: whether its group has a choice already, and how many may be chosen. */
  readonly chosen: boolean;
  readonly options: number;
  readonly inForm: boolean;
}

export const focus = (page: Page): Promise<Focus> =>
  page.evaluate(() => {
    const it = document.activeElement as HTMLElement;
    const group = it.closest('[role=radiogroup]');
    return {
      tag: it.tagName,
      classes: it.className,
      spot: it.dataset.spot ?? '',
      type: it.getAttribute('type') ?? '',
      name: it.getAttribute('aria-label') ?? it.textContent?.trim() ?? '',
      inAsk: it.closest('.ask') !== null && it.id !== 'asked' && !it.classList.contains('source'),
      small: it.classList.contains('button-small'),
      submits: it.getAttribute('type') === 'submit',
      chosen: group?.querySelector('[data-selected]') != null,
      options: group?.querySelectorAll('input:not([disabled])').length ?? 0,
      inForm: it.closest('form.choose') !== null,
    };
  });

/** A page has no more stops than this. */
const MOST_TABS = 120;

/** Tabs on to the first stop that is wanted. */
export async function tabTo(page: Page, wanted: (it: Focus) => boolean): Promise<Focus> {
  for (let tabs = 0; tabs < MOST_TABS; tabs++) {
    await page.keyboard.press('Tab');
    const it = await focus(page);
    if (wanted(it)) return it;
  }
  return expect.fail(`no such stop on “${await heading(page)}”`);
}
export const tabToButton = (page: Page, name: RegExp) => tabTo(page, it => it.tag === 'BUTTON' && name.test(it.name));

/** From the first page to the game. */
export async function beginByKeyboard(page: Page, { level, length, seed }: Omit<Terms, 'seat'>): Promise<void> {
  await page.locator('.seats').waitFor();
  await tabTo(page, it => it.type === 'radio');
  const isChosen = () => page.locator('.levels .choice[data-selected]', { hasText: level }).isVisible();
  for (let levels = 0; levels < 4 && !(await isChosen()); levels++) await page.keyboard.press('ArrowDown');
  await page.locator('.seats').waitFor();
  await tabTo(page, it => it.tag === 'SUMMARY' && it.name === 'Length and rules');
  await page.keyboard.press('Enter');
  if (length !== undefined) {
    await tabTo(page, it => it.tag === 'SELECT');
    await page.keyboard.type(length);
  }
  await tabTo(page, it => it.tag === 'INPUT' && it.type !== 'radio');
  await page.keyboard.press('Control+a');
  await page.keyboard.type(String(seed));
  await tabToButton(page, /^Begin$/);
  await page.keyboard.press('Enter');
  await page.locator('.content-note').waitFor();
  await tabToButton(page, /^I have read this$/);
  await page.keyboard.press('Enter');
  await page.locator('.play, .board-screen').waitFor();
}

const htmlOf = (page: Page): Promise<string> => page.locator('.ask').innerHTML();

/** Moves the choice by arrow keys: the first arrow chooses the stop after the one that has the focus. */
async function choose(page: Page, options: number, roll: (sides: number) => number): Promise<void> {
  await page.keyboard.press('Space');
  const steps = options > 1 ? roll(Math.min(options, 6)) : 0;
  for (let step = 0; step < steps; step++) await page.keyboard.press('ArrowDown');
}

/** Which stop a decision is made at: what is unchosen is chosen, else the first button that decides. */
const decides = (it: Focus, skipForms: boolean): boolean => {
  if (!it.inAsk || it.small) return false;
  if (it.type === 'radio') return !it.chosen && !(skipForms && it.inForm);
  return it.tag === 'BUTTON' && !it.submits;
};

/** One decision on a paper. After it the focus is at what is asked next; where that is the board, on it. */
export async function decide(page: Page, roll: (sides: number) => number): Promise<void> {
  const before = await htmlOf(page);
  // Where nothing has to be written one may also let it be: half of the letters are.
  const canPass = await page
    .locator('.ask button.button:not(.button-small):not([type=submit]):not([disabled])')
    .filter({ visible: true })
    .count();
  const sealing =
    (await page.locator('.ask .planned li').count()) === 0 && (await page.locator('.order-desk').count()) > 0;
  const skipForms = canPass > 0 && !sealing && roll(2) === 0;
  for (let stops = 0; stops < 8; stops++) {
    const it = await tabTo(page, stop => decides(stop, skipForms) && !(sealing && /^Seal/.test(stop.name)));
    if (it.type !== 'radio') {
      await page.keyboard.press('Enter');
      break;
    }
    await choose(page, it.options, roll);
    if (it.inForm) {
      await page.keyboard.press('Enter');
      break;
    }
    if ((await htmlOf(page)) !== before && (await page.locator('.order-card').count()) === 0) break;
  }
  await page.waitForFunction(
    old => {
      const ask = document.querySelector('.ask');
      const here = document.activeElement;
      return ask !== null && ask.innerHTML !== old && (here?.id === 'asked' || here?.classList.contains('spot'));
    },
    before,
    { timeout: 10_000 },
  );
}

/** To the end, from wherever the game stands; returns the headings that were met. */
export async function playByKeyboard(page: Page, seed: number, most = 400): Promise<Set<string>> {
  const roll = dice(seed);
  const met = new Set<string>();
  for (let decisions = 0; decisions < most; decisions++) {
    const title = await heading(page);
    met.add(title);
    if (title === END) return met;
    await decide(page, roll);
  }
  return expect.fail(`no end after ${most} decisions`);
}
