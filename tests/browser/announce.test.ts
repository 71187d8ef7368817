import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { move } from '../../src/cli/screens/director.ts';
import { byMouse, dice, END, heading, type Player, type Press } from '../../src/cli/screens/player.ts';
import type { Phase } from '../../src/engine/index.ts';
import english from '../../src/text/en.json';
import { effort } from '../effort.ts';
import { playOnBoard } from './boarding.ts';
import { describeInBrowser, type Open } from './browser.ts';
import type { Dealt } from './dealt.ts';
import { byHand } from './hand.ts';

/** What a reader of screens is told without asking. */
declare global {
  interface Window {
    /** Every text that came into a live region which was already there, in order; a line of its own for each decision. */
    announced: string[];
    /** All that stood there to be watched while the others acted. */
    watched: Set<string>;
  }
}
const DECISION = '——';
/** So many decisions are listened to. */
const ENOUGH = effort(14, 30);
const LEAST = effort(8, 20);

/** Watches all live regions from now on: a region speaks when its text changes, not when it comes with its text. */
function listen(): void {
  window.announced = [];
  window.watched = new Set();
  const last = new WeakMap<Element, string>();
  const look = (isFirst: boolean) => {
    for (const region of document.querySelectorAll('[role=status], [role=alert], [aria-live]')) {
      if (region.getClientRects().length === 0 || region.closest('[inert], [aria-hidden=true]') !== null) continue;
      const text = region.textContent?.trim() ?? '';
      const before = last.get(region);
      last.set(region, text);
      const isAlert = region.getAttribute('role') === 'alert';
      if (!isFirst && text !== '' && text !== before && (before !== undefined || isAlert)) window.announced.push(text);
    }
  };
  const watch = () => {
    const text = document.querySelector('.watching-now')?.textContent ?? '';
    if (text !== '') window.watched.add(text);
  };
  look(true);
  const everything = { subtree: true, childList: true, characterData: true, attributes: true };
  new MutationObserver(() => {
    look(false);
    watch();
  }).observe(document, everything);
}
const announced = (page: Page): Promise<string[]> => page.evaluate(() => window.announced);
const mark = (page: Page, line: string): Promise<number> => page.evaluate(words => window.announced.push(words), line);

async function sit(open: Open, seed: number, speed: 'atOnce' | 'brisk', press: Press, at?: Phase): Promise<Player> {
  const game: Dealt = { level: '1953', seat: 'khrushchev', length: '5', seed, at };
  const page = await open({ layout: 'board', board: 'still', speed, game, first: listen });
  return { page, press, roll: dice(seed) };
}

describeInBrowser('announcements', open => {
  test('come once for each event, whatever is watched, picked and decided', async () => {
    const player = await sit(open, 8, 'brisk', byMouse, 'offers');
    const { page } = player;
    let decisions = 0;
    await playOnBoard(player, async title => {
      // Whoever presses a button while the others act skips what they do.
      if (title === english.watch.title) await page.locator('.watching').waitFor({ state: 'detached' });
      await mark(page, DECISION);
      return title === END || ++decisions > ENOUGH;
    });
    const all = await announced(page);
    const spoken = all.filter(line => line !== DECISION);
    expect(spoken.length).toBeGreaterThan(LEAST);
    expect(spoken.some(line => line.startsWith('What can be ordered'))).toBe(true);
    const watched = await page.evaluate(() => [...window.watched]);
    expect(watched.length).toBeGreaterThan(3);
    expect(watched.filter(line => !spoken.includes(line))).toEqual([]);
    expect(all.filter((line, index) => line !== DECISION && line === all[index - 1])).toEqual([]);
  });

  test('say it when a man changes his patron, once, in the words under his card', async () => {
    for (const seed of [4, 1, 2]) {
      const player = await sit(open, seed, 'atOnce', byHand);
      const { page } = player;
      const turning = page.locator('.turning');
      while ((await heading(page)) !== END && !(await turning.isVisible())) await move(player);
      if (!(await turning.isVisible())) continue;
      const said = turning.locator('.turning-said:not(:empty)');
      await said.waitFor();
      const words = (await said.innerText()).trim();
      // It stands for its time, or until Escape.
      await page.keyboard.press('Escape');
      await turning.waitFor({ state: 'hidden', timeout: 1000 });
      const all = await announced(page);
      expect(words).toMatch(/’s man/);
      expect(all.filter(line => line.includes(words))).toEqual([words]);
      return;
    }
    expect.fail('nobody has changed his patron');
  });
});
