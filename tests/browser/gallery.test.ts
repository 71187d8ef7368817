import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { EFFECTS, LAYERS, OPENING } from '../../src/sound/sounds.ts';
import { describeInBrowser } from './browser.ts';
import { findings } from './findings.ts';

const { patrons, members, clients } = JSON.parse(readFileSync('levels/1953/scenario.json', 'utf8'));
const EVERYONE: number = [...patrons, ...members, ...clients].length;
/** Three inks, unknown, contested, arrested; and three small ones. */
const PICTURES = 9;

describeInBrowser('the gallery', open => {
  test('hangs behind the credits, with everybody in every state and a key for every sound', async () => {
    const page = await open({ sound: 'on' });
    await page.getByRole('link', { name: 'Credits and gallery' }).click();
    await page.getByRole('heading', { level: 1, name: 'Credits' }).waitFor();
    expect(await findings(page)).toEqual([]);
    await page.getByRole('link', { name: /gallery/ }).click();
    await page.getByRole('heading', { level: 1, name: 'The gallery' }).waitFor();
    await page
      .locator('.men > li')
      .nth(EVERYONE - 1)
      .waitFor();
    expect(await page.locator('.men > li').count()).toBe(EVERYONE);
    expect(await page.locator('.men img').count()).toBe(EVERYONE * PICTURES);
    expect(await page.locator('.men s').count()).toBe(EVERYONE);
    const keys = page.locator('.keys button');
    expect(await keys.count()).toBe(EFFECTS.length + OPENING.length + LAYERS.length + 12);
    expect(await findings(page)).toEqual([]);

    // It is played, and ended by the same key.
    const held = page.getByRole('button', { name: 'One fifth, held' });
    await held.click();
    await page.waitForFunction(() =>
      performance.getEntriesByType('resource').some(({ name }) => /fifth.*\.(?:webm|mp3)/.test(name)),
    );
    expect(await held.getAttribute('aria-pressed')).toBe('true');
    await held.click();
    expect(await held.getAttribute('aria-pressed')).toBe('false');

    await page.getByRole('link', { name: 'Nests & Tails' }).click();
    await page.locator('.home').waitFor();
  });
});
