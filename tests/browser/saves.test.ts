import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { describeInBrowser } from './browser.ts';
import type { Dealt } from './dealt.ts';
import { begin, heading, playInPage } from './playing.ts';

const GAME: Dealt = { level: 'first-night', seat: 'malenkov', length: '1', seed: 21 };
const BALLOT = 'The vote on the package';

async function exported(page: Page): Promise<string> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save to a file' }).first().click();
  return readFileSync(await (await download).path(), 'utf8');
}
async function importText(page: Page, name: string, text: string): Promise<void> {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Load from a file' }).click();
  await (await chooser).setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
}
const keptGames = (page: Page) => page.locator('.kept-list li');

/** Waits until the browser keeps a game of so many actions. */
const isKept = (page: Page, actions: number) =>
  page.waitForFunction(
    wanted =>
      new Promise(resolve => {
        const opening = indexedDB.open('nests-and-tails');
        opening.onsuccess = () => {
          const all = opening.result.transaction('games').objectStore('games').getAll();
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result.some(({ save }) => save.record.actions.length === wanted));
          };
        };
      }),
    actions,
  );

/** Changes one thing in a saved game. */
const altered = (text: string, change: (save: Broken) => void): string => {
  const save = JSON.parse(text) as Broken;
  change(save);
  return JSON.stringify(save);
};
interface Broken {
  game: string;
  seed: unknown;
  seats: string[];
  record: { format: number; level: string; levelHash: string; setup: { length: string }; actions: object[] };
}

const BROKEN: readonly { readonly because: string; readonly make: (text: string) => string; readonly says: RegExp }[] =
  [
    { because: 'it is no JSON', make: text => text.slice(0, 100), says: /not JSON/ },
    { because: 'it is something else', make: () => '{"hello": 1}', says: /\$\.game/ },
    { because: 'the seed is no number', make: t => altered(t, s => (s.seed = 'x')), says: /\$\.seed/ },
    { because: 'the form is another', make: t => altered(t, s => (s.record.format = 99)), says: /\$\.record\.format/ },
    {
      because: 'there is no such level',
      make: t => altered(t, s => (s.record.level = 'paris')),
      says: /no level “paris”/,
    },
    {
      because: 'it was played on another version of the level',
      make: t => altered(t, s => (s.record.levelHash = '0123456789abcdef')),
      says: /\$\.record\.levelHash: the game was played on another version/,
    },
    { because: 'nobody sits there', make: t => altered(t, s => (s.seats = ['zhdanov'])), says: /\$\.seats\[0\]/ },
    {
      because: 'there is no such length',
      make: t => altered(t, s => (s.record.setup.length = '99')),
      says: /\$\.record\.setup/,
    },
    {
      because: 'an action has no seat',
      make: t => altered(t, s => (s.record.actions[3] = { type: 'deal' })),
      says: /\$\.record\.actions\[3\]/,
    },
    {
      because: 'an action is not legal there',
      make: t => altered(t, s => s.record.actions.splice(5, 0, { seat: 'beria', type: 'seal' })),
      says: /\$\.record\.actions\[5\].*action 5/,
    },
  ];

describeInBrowser('saved games', open => {
  test('a page loaded anew in the middle of a ballot goes on there', async () => {
    const page = await open({ acceptDownloads: true });
    await begin(page, { level: 'The First Night', seat: 'Malenkov', seed: 21 });
    await playInPage(page, 1, title => title === BALLOT);
    expect(await heading(page)).toBe(BALLOT);
    const asked = await page.locator('.ask .decisions').innerText();
    await isKept(page, (JSON.parse(await exported(page)) as Broken).record.actions.length);
    await page.reload();
    await page.locator('.play').waitFor();
    expect(await heading(page)).toBe(BALLOT);
    expect(await page.locator('.ask .decisions').innerText()).toBe(asked);
    await playInPage(page, 1);
  });

  test('a game that is left stands in the list and is played on', async () => {
    const page = await open({ game: { ...GAME, at: 'orders' } });
    await page.getByRole('button', { name: 'Leave the game' }).click();
    await keptGames(page).first().waitFor();
    await page.getByRole('button', { name: /^Play on: The First Night, as Malenkov/ }).click();
    await page.locator('.play').waitFor();
    expect(await heading(page)).toBe('Orders');
  });

  test('what is saved to a file and loaded again is the same game', async () => {
    const page = await open({ game: { ...GAME, at: 'orders' }, acceptDownloads: true });
    const saved = await exported(page);
    await page.getByRole('button', { name: 'Leave the game' }).click();
    await keptGames(page).first().waitFor();
    await importText(page, 'mine.json', saved);
    await page.getByText('The game has been loaded').waitFor();
    expect(await keptGames(page).count()).toBe(2);
    expect(JSON.parse(await exported(page))).toEqual(JSON.parse(saved));
  });

  test('a file is refused that is broken in any way, and nothing is lost', async () => {
    const page = await open({ game: GAME, acceptDownloads: true });
    const saved = await exported(page);
    await page.getByRole('button', { name: 'Leave the game' }).click();
    await keptGames(page).first().waitFor();
    for (const { because, make, says } of BROKEN) {
      await importText(page, 'theirs.json', make(saved));
      const refusal = page.getByRole('alert').filter({ hasText: says });
      await refusal.waitFor({ timeout: 5000 }).catch(() => expect.fail(`no word of it that ${because}`));
      expect(await refusal.innerText()).toContain('Nothing has been changed');
      expect(await keptGames(page).count()).toBe(1);
      expect(JSON.parse(await exported(page))).toEqual(JSON.parse(saved));
    }
  });
});
