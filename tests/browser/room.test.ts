import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { Roll } from '../../src/cli/screens/player.ts';
import type { GameRecord, Seat } from '../../src/engine/index.ts';
import classroom from '../../src/text/en.class.json';
import english from '../../src/text/en.json';
import { describeInBrowser, type Open } from './browser.ts';
import { findings } from './findings.ts';
import { decide, dice, heading } from './playing.ts';
import { everything, leaksIn, Truth } from './secrets.ts';
import { tabTo } from './typing.ts';

const said = classroom.classroom;
const ORDERS = Object.values(english.order).flatMap(order => ('name' in order ? [order.name] : []));
const FRESH = { viewport: { width: 1366, height: 768 } };

/** From the first page to the wall: twelve pupils, on one screen that the projector shows. */
async function seatTwelve(open: Open, seed: number): Promise<Page> {
  const page = await open(FRESH);
  await page.evaluate(() => {
    location.hash = '#/room';
  });
  await page.getByLabel(said.howMany, { exact: true }).selectOption('12');
  expect(await page.locator('.room-plan li').count()).toBe(9);
  await page.getByText(said.more).click();
  await page.getByLabel(english.home.seed).fill(String(seed));
  await page.getByRole('button', { name: said.begin }).click();
  await page.locator('.room-wall').waitFor();
  return page;
}

/** The game as this browser keeps it. */
const kept = (page: Page): Promise<GameRecord> =>
  page.evaluate(
    () =>
      new Promise<GameRecord>((resolve, reject) => {
        const opening = indexedDB.open('nests-and-tails');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction('games').objectStore('games').getAll();
          all.onsuccess = () => {
            opening.result.close();
            resolve(all.result[0].save.record);
          };
        };
      }),
  );

const shown = async (page: Page): Promise<'wall' | 'desk' | 'cover'> => {
  await page.locator('.room-wall, .room-desk, .hand-over').first().waitFor({ state: 'attached' });
  if ((await page.locator('.room-desk').count()) > 0) return 'desk';
  return (await page.locator('.room-wall').count()) > 0 ? 'wall' : 'cover';
};
const button = (page: Page, name: string | RegExp): Locator =>
  page.getByRole('button', typeof name === 'string' ? { name, exact: true } : { name });
const pressIf = async (what: Locator): Promise<boolean> => {
  if ((await what.count()) === 0) return false;
  await what.first().click();
  return true;
};

/** One decision on the wall, as a teacher writes it down. */
async function write(page: Page, roll: Roll): Promise<void> {
  // What is fetched may be a moment late.
  await page.locator('.room-wall main :is(.button, .choice) >> visible=true').first().waitFor();
  for (const name of [english.play.continue, english.ballot.rest]) if (await pressIf(button(page, name))) return;
  if (await pressIf(button(page, said.summons.darken))) return;
  const rows = page.locator('.room-row');
  const count = await rows.count();
  if (count === 0) return choose(page.locator('.room-dictation'), roll);
  for (let row = 0; row < count; row++) {
    const choices = rows.nth(row).locator('.choice');
    // Mostly for it, so that the first night does not last until the morning.
    await choices.nth(roll(4) > 0 ? 0 : roll(await choices.count())).click();
  }
  await button(page, said.book.close).click();
}

/** One choice and its button, or any button that decides. */
async function choose(here: Locator, roll: Roll): Promise<void> {
  const posts = here.locator('.package-post').filter({ hasNot: here.page().locator('[data-selected]') });
  if ((await posts.count()) > 0) return posts.first().locator('.choice').first().click();
  const form = here.locator('form.choose').last();
  const plain = here.locator('button.button:not([disabled]):not(.button-small):not([type=submit])');
  if ((await form.count()) > 0 && ((await plain.count()) === 0 || roll(3) > 0)) {
    const options = form.locator('.choice:not([data-disabled])');
    await options.nth(roll(await options.count())).click();
    return form.locator('button[type=submit]').click();
  }
  await plain.nth(roll(await plain.count())).click();
}

/** What is on the page now, in one word, for what may change and what may not. */
const standing = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector('#root')?.innerHTML.replace(/<time>.*?<\/time>/g, '') ?? '');
async function changed(page: Page, before: string): Promise<void> {
  await page.waitForFunction(
    old => document.querySelector('#root')?.innerHTML.replace(/<time>.*?<\/time>/g, '') !== old,
    before,
  );
}

/** What stands on a man's page alone: what he wants, what he fears. */
function cardsOf(truth: Truth): Map<string, Seat> {
  const cards = new Map<string, Seat>();
  for (const [seat, { id }] of truth.scenario.people.entries()) {
    const card = truth.level.card(id);
    for (const told of [card?.wants, card?.fears]) if (told !== undefined) cards.set(told.text, seat as Seat);
  }
  return cards;
}

const seatNamed = (truth: Truth, name: string): Seat =>
  truth.scenario.people.findIndex((_, seat) => truth.names.man(seat as Seat) === name) as Seat;

interface Played {
  readonly truth: Truth;
  /** Who came to the screen, in which round. */
  readonly visits: readonly string[];
  readonly kinds: ReadonlySet<string>;
}

/** Plays until `enough`; on every page it is shown that no secret stands there that whoever looks at it may not know. */
async function play(
  page: Page,
  seed: number,
  truth: Truth,
  enough: (visits: readonly string[]) => boolean | Promise<boolean>,
): Promise<Played> {
  const roll = dice(seed);
  const visits: string[] = [];
  const kinds = new Set<string>();
  const met = new Set<string>();
  const cards = cardsOf(truth);
  let name = '';
  for (let decisions = 0; decisions < 400; decisions++) {
    const kind = await shown(page);
    truth.follow(await kept(page));
    if (await enough(visits)) break;
    const at = `${truth.position.game.turn}/${truth.position.phase}/${kind} ${name}`;
    const looking = kind === 'desk' ? seatNamed(truth, name) : truth.public;
    const secrets = truth.secretsFrom(looking);
    for (const it of secrets.values()) kinds.add(it);
    // Who gives orders himself reads what orders there are.
    if (kind === 'desk') for (const order of ORDERS) secrets.delete(order);
    // What an approach may lead to is no word on anybody.
    const words = (await everything(page)).replaceAll(english.advice.chance.hedge, '');
    expect({ at, leaks: leaksIn(words, secrets) }).toEqual({ at, leaks: [] });
    const read = [...cards].filter(([card]) => words.includes(card)).map(([, seat]) => seat);
    expect({ at, read: [...new Set(read)] }).toEqual({ at, read: kind === 'desk' ? [looking] : [] });
    if (!met.has(kind)) expect({ at, found: await findings(page) }).toEqual({ at, found: [] });
    met.add(kind);
    const before = await standing(page);
    if (kind === 'wall') await write(page, roll);
    else if (kind === 'desk') await decide(page, roll);
    else if (!(await pressIf(button(page, said.dark.done)))) {
      const me = button(page, /^I am /);
      const calls = page.locator('.room-calls button');
      if (await pressIf(me)) visits.push(`${truth.position.game.turn} ${truth.position.phase} ${name}`);
      else if ((await calls.count()) === 0) await button(page, said.toWall).click();
      else {
        const called = calls.nth(roll(await calls.count()));
        name = (await called.textContent()) ?? '';
        await called.click();
      }
    }
    await changed(page, before);
  }
  return { truth, visits, kinds };
}

describeInBrowser('a class of twelve at one screen', open => {
  test('plays a turn by book and cover, is loaded anew in the middle of it, and the wall shows no secret', async () => {
    const page = await seatTwelve(open, 12);
    const truth = await Truth.of(await kept(page));

    // As far as the evening, when two of six have been at the screen.
    const evenings = (visits: readonly string[]) => visits.filter(visit => visit.includes('approaches'));
    const first = await play(
      page,
      12,
      truth,
      async visits => evenings(visits).length > 2 && (await shown(page)) === 'cover',
    );
    expect(
      first.visits
        .filter(visit => visit.startsWith('1 orders'))
        .map(visit => visit.split(' ')[2])
        .sort(),
    ).toEqual(['Beria', 'Khrushchev', 'Malenkov']);
    const been = evenings(first.visits).map(visit => visit.replace('1 approaches ', ''));
    const left = await page.locator('.room-calls button').allTextContents();
    expect(left.length + new Set(been).size).toBe(6);

    // Loaded anew: the wall, for whether it is dark nobody can know; who has been is remembered.
    await page.reload();
    expect(await shown(page)).toBe('wall');
    expect(await heading(page)).toBe(english.phase.approaches);
    expect(await page.locator('.room-called .has-been').count()).toBe(new Set(been).size);
    const secrets = truth.secretsFrom(truth.public);
    expect(leaksIn(await everything(page), secrets)).toEqual([]);
    // Each kind would be noticed.
    for (const [kind, secret] of new Map([...secrets].map(([words, it]) => [it, words]))) {
      await page.evaluate(words => document.querySelector('#main')?.setAttribute('data-planted', words), secret);
      expect({ kind, found: leaksIn(await everything(page), secrets).length > 0 }).toEqual({ kind, found: true });
    }
    await page.evaluate(() => document.querySelector('#main')?.removeAttribute('data-planted'));
    await button(page, said.summons.darken).click();
    // Nothing is behind the page that says so.
    expect(await page.locator('.room-wall, .room-desk, .room-calls').count()).toBe(0);
    await button(page, said.dark.done).click();
    expect(await page.locator('.room-calls button').allTextContents()).toEqual(left);

    const second = await play(page, 13, truth, () => truth.position.game.turn > 1);
    expect(truth.position.game.turn).toBe(2);
    expect(evenings(second.visits).length).toBe(left.length);
    const kinds = [...new Set([...first.kinds, ...second.kinds])];
    expect(kinds).toEqual(
      expect.arrayContaining(['an order', 'another’s page', 'what happened', 'whose man somebody is']),
    );
  });

  test('is led with the keyboard alone, in letters that are read from the last row', async () => {
    const page = await seatTwelve(open, 5);
    const press = async (name: string) => {
      await tabTo(page, it => it.tag === 'BUTTON' && it.name === name);
      await page.keyboard.press('Enter');
    };
    await press(english.play.continue);
    expect(await heading(page)).toBe(english.phase.division);
    const small = await page.evaluate(() => {
      const found = new Set<string>();
      for (const element of document.querySelectorAll<HTMLElement>('.room-wall *')) {
        const own = [...element.childNodes].some(node => node.nodeType === 3 && (node.textContent ?? '').trim() !== '');
        const hidden =
          element.closest('.for-ears, [aria-hidden=true]') !== null || element.getClientRects().length === 0;
        if (own && !hidden && Number.parseFloat(getComputedStyle(element).fontSize) < 24)
          found.add(`${element.className} ${element.textContent}`);
      }
      return [...found];
    });
    expect(small).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(FRESH.viewport.width);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    await page.setViewportSize(FRESH.viewport);
    for (let post = 0; post < 4; post++) {
      await tabTo(page, it => it.type === 'radio' && !it.chosen);
      await page.keyboard.press('Space');
    }
    await press(english.sheet.packageSend);
    await page.locator('.room-row').first().waitFor();
    for (let row = 0; row < 2; row++) {
      await tabTo(page, it => it.type === 'radio' && !it.chosen);
      await page.keyboard.press('Space');
    }
    await press(said.book.close);
    await page.getByText(english.phase.divisionBallot).first().waitFor();
    // For who has no hand up the computer decides.
    await press(said.book.rest_other.replace('{{count}}', '5'));
    await page.locator('.ballot').waitFor();
    expect(await findings(page)).toEqual([]);
  });
});
