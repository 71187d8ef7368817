import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { begin, byMouse, decide, dice } from '../../src/cli/screens/player.ts';
import { describeInBrowser } from './browser.ts';

/** When each sound began, with how long its buffer is, in seconds; noted by the page itself. */
interface Played {
  readonly seconds: number;
  readonly loop: boolean;
}
declare global {
  var played: Played[];
}

/** Notes everything that begins to sound. */
function listen(): void {
  globalThis.played = [];
  const start = AudioBufferSourceNode.prototype.start;
  AudioBufferSourceNode.prototype.start = function (...at) {
    globalThis.played.push({ seconds: this.buffer?.duration ?? 0, loop: this.loop });
    return start.apply(this, at);
  };
}
/** Unlocking the machine is one empty sample, and no sound. */
const playedOn = (page: Page): Promise<Played[]> =>
  page.evaluate(() => globalThis.played.filter(({ seconds }) => seconds > 0.01));
const audioAskedFor = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname)
      .filter(path => /\.(?:webm|mp3)$/.test(path)),
  );

const LESSON = { level: 'The First Night', seat: 'Khrushchev', seed: 3 };
const play = async (page: Page) => begin({ page, press: byMouse, roll: dice(3) }, LESSON);

describeInBrowser('sound', open => {
  test('nothing sounds, and none of it is loaded, before a game is begun', async () => {
    const page = await open({ sound: 'on', layout: 'board', board: 'still', first: listen });
    await page.locator('.seats').waitFor();
    await page.waitForLoadState('networkidle');
    expect(await audioAskedFor(page)).toEqual([]);
    expect(await playedOn(page)).toEqual([]);
  });

  test('a game opens with the march, and goes on with all layers at once', async () => {
    const page = await open({ sound: 'on', layout: 'board', board: 'still', first: listen });
    await play(page);
    await page.waitForFunction(() => globalThis.played.some(({ seconds, loop }) => !loop && seconds > 15));
    await decide({ page, press: byMouse, roll: dice(3) });
    const layers = await page.waitForFunction(() => {
      const loops = globalThis.played.filter(({ loop, seconds }) => loop && seconds > 30);
      return loops.length === 5 && loops;
    });
    const lengths = (await layers.jsonValue()) as Played[];
    expect(new Set(lengths.map(({ seconds }) => seconds.toFixed(1))).size).toBe(1);
  });

  test('what is muted is neither loaded nor heard, and M brings it back', async () => {
    const page = await open({ sound: 'off', layout: 'board', board: 'still', first: listen });
    await play(page);
    await page.waitForLoadState('networkidle');
    expect(await audioAskedFor(page)).toEqual([]);
    await page.keyboard.press('m');
    await page.waitForFunction(() => globalThis.played.some(({ seconds }) => seconds > 15));
    await page.keyboard.press('m');
    const { length } = await playedOn(page);
    await page.waitForTimeout(500);
    expect(await playedOn(page)).toHaveLength(length);
  });

  test('a page that is loaded in the middle of a game is silent until something is pressed', async () => {
    const page = await open({ sound: 'on', layout: 'board', board: 'still', first: listen });
    await play(page);
    await page.reload();
    await page.locator('#asked').waitFor({ state: 'attached' });
    await page.waitForLoadState('networkidle');
    expect(await audioAskedFor(page)).toEqual([]);
    expect(await playedOn(page)).toEqual([]);
    await page.locator('.band-day').click();
    await page.waitForFunction(() => globalThis.played.some(({ seconds }) => seconds > 15));
  });

  test('captions write what is heard, whether or not it is', async () => {
    const page = await open({ sound: 'off', captions: 'on', layout: 'board', board: 'still', first: listen });
    await play(page);
    const captions = page.locator('.captions li');
    await captions.first().waitFor();
    expect(await captions.allTextContents()).toContain('A funeral march; under it, shoes and breathing');
    // They are for eyes: ears that hear the page read have the same in words.
    expect(await page.locator('.captions').getAttribute('aria-hidden')).toBe('true');
  });
});
