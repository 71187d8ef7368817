import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { GameRecord } from '../../src/engine/index.ts';
import english from '../../src/text/en.json';
import { effort } from '../effort.ts';
import { describeInBrowser } from './browser.ts';
import { END, heading, playInPage } from './playing.ts';
import { everything, leaksIn, readingsOn, Truth, textsOf } from './secrets.ts';

interface Saved {
  readonly record: GameRecord;
  readonly seats: readonly string[];
}
interface Man {
  readonly id: string;
  readonly name: string;
  /** Whom else he looks up in the files. */
  readonly reads: readonly string[];
  readonly pin?: string;
}
/** A patron, a client and a member; the device goes in the order of seats. */
const KHRUSHCHEV: Man = { id: 'khrushchev', name: 'Khrushchev', reads: ['Kruglov', 'Serov'], pin: '1953' };
const MOLOTOV: Man = { id: 'molotov', name: 'Molotov', reads: ['Kruglov'], pin: '0306' };
const KRUGLOV: Man = { id: 'kruglov', name: 'Kruglov', reads: ['Kruglov', 'Serov'] };
const MEN = [KHRUSHCHEV, KRUGLOV, MOLOTOV] as const;
/** The lesson with all three at the screen. */
const LESSON = { level: 'first-night', seat: MEN.map(({ id }) => id), length: '1' };
const manOf = (name: string): Man => MEN.find(man => man.name === name) ?? expect.fail(`nobody plays ${name}`);

const TABLES = ['Offices', 'Presidium', 'Patrons', 'Promises', 'Policies', 'Log', 'Men'];

const covered = (page: Page) => page.locator('.hand-over').count();
const shownPage = (page: Page) => page.locator('.hand-over, .play').first().waitFor({ state: 'attached' });

const saved = async (page: Page): Promise<Saved> => JSON.parse(await page.evaluate(() => hand.saved('Save to a file')));
/** Presses a button by its name: this is about what stands on the pages, and not about how one comes to them. */
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).dispatchEvent('click');

/** From the first page to the first cover: three persons at one screen. */
async function seatThree(page: Page, level: string, seed: number): Promise<void> {
  await page.locator('.levels .choice', { hasText: level }).click();
  await page.getByText('Several people', { exact: true }).click();
  await page.getByRole('button', { name: 'Add a person' }).click();
  for (const [index, { name }] of MEN.entries())
    await page.getByLabel(`Person ${index + 1}`).selectOption({ label: name });
  await page.getByText('Length and rules').click();
  await page.getByLabel('Number of the shuffle').fill(String(seed));
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.getByRole('button', { name: 'I have read this' }).click();
  await shownPage(page);
}

const fill = (words: string, name: string) => words.replaceAll('{{name}}', name);
/** Every word that a cover may have, besides the name of the man it is for. */
const ON_A_COVER = [
  ...[english.app.title, english.app.skip, english.play.pass, english.play.passWhat, english.play.passWhatPin],
  ...[english.play.passReady, english.play.leave, ...Object.values(english.pin)],
];
/** Attributes whose values are of the page and of nobody in it. */
const OF_THE_PAGE = /^(?:class|id|for|type|rel|href|src|lang|charset|content|name|http-equiv|crossorigin|inputmode)=/;

/** Nothing of the game is there: not in sight, not in the document, not in title or address. */
async function expectNothingBehind(page: Page, name: string): Promise<void> {
  const allowed = new Set(ON_A_COVER.map(words => fill(words, name)));
  expect({ name, extra: (await textsOf(page)).filter(words => !allowed.has(words)) }).toEqual({ name, extra: [] });
  expect([await page.title(), new URL(page.url()).hash]).toEqual([english.app.title, '#/play']);
  const words = await everything(page);
  const others = ['Beria', 'Malenkov', 'Serov', ...MEN.map(man => man.name)].filter(it => it !== name);
  expect(others.filter(it => new RegExp(`\\b${it}\\b`, 'i').test(words))).toEqual([]);
  const attributes = words.split('\n').filter(line => /^[a-z-]+=/.test(line) && !OF_THE_PAGE.test(line));
  expect(attributes.filter(line => line.includes(name) && !line.startsWith('aria-label'))).toEqual([]);
}

/** Whoever it is for takes the device: his PIN is set the first time, and asked for from then on. */
async function takeOver(page: Page, known: Set<string>): Promise<Man> {
  const name = /to (\w+)$/.exec(await heading(page))?.[1] ?? '';
  const man = manOf(name);
  await expectNothingBehind(page, name);
  if (man.pin !== undefined && known.has(name)) {
    await page.getByLabel(`PIN of ${name}`).fill(man.pin);
    await press(page, 'Open');
  } else {
    if (man.pin !== undefined) {
      await page.getByText('Lock this seat with a PIN').click();
      await page.getByLabel('Four digits').fill(man.pin);
    }
    await press(page, `I am ${name}`);
  }
  known.add(name);
  await page.locator('.play').waitFor();
  return man;
}

/** Reads every table, and the files on some men. */
async function lookAround(page: Page, truth: Truth, { id, reads }: Man): Promise<string> {
  const words = await page.evaluate(async names => {
    const found: string[] = [];
    for (const name of names) {
      const tab = [...document.querySelectorAll('.tables .choice')].find(it => it.textContent?.includes(name));
      if (tab === undefined) continue;
      await hand.press(tab);
      await hand.until(() => tab.matches('[data-selected]'), name);
      found.push(hand.words());
    }
    return found;
  }, TABLES);
  expect(await readingsOn(page)).toEqual(truth.readingsOf(truth.seatOf(id)));
  for (const name of reads) {
    const file = await page.evaluate(
      async ([name, label]) => {
        const men = [...document.querySelectorAll('table.men button')];
        await hand.press(men.find(it => it.textContent?.trim() === name));
        const served = () =>
          [...document.querySelectorAll('[role=dialog] dt')].find(it => it.textContent?.includes(label));
        await hand.until(() => served() !== undefined, label);
        const read = { words: hand.words(), serves: served()?.nextElementSibling?.textContent ?? '' };
        await hand.press(document.querySelector('.sheet-close') ?? undefined);
        await hand.until(() => served() === undefined, 'the file put away');
        return read;
      },
      [name, english.dossier.serves] as const,
    );
    // Before the name stands a mark, with a letter.
    expect(file.serves.trim().replace(/^\w /, '')).toBe(truth.serviceOf(truth.seatOf(id), name));
    words.push(file.words);
  }
  return words.join('\n');
}

interface Played {
  readonly truth: Truth;
  /** Who has the device. */
  readonly man: Man;
  /** How many pages each had. */
  readonly pages: ReadonlyMap<string, number>;
  /** What kinds of secrets there were to be kept. */
  readonly kinds: ReadonlySet<string>;
  /** Who was told his own situation. */
  readonly ownRoles: ReadonlySet<string>;
}

/** Plays until `enough`, pressed from within the page; on every page it is shown that no secret of another's stands there. */
async function play(page: Page, seed: number, enough: (truth: Truth) => boolean): Promise<Played> {
  let dice = seed;
  const known = new Set<string>();
  const pages = new Map<string, number>();
  const [kinds, ownRoles, lookedIn] = [new Set<string>(), new Set<string>(), new Set<string>()];
  let man: Man | undefined;
  let truth: Truth | undefined;
  for (let decisions = 0; decisions < 600; decisions++) {
    if ((await covered(page)) > 0) {
      if ((await heading(page)) === english.play.laidOpen) break;
      man = await takeOver(page, known);
    }
    if (man === undefined) return expect.fail('nobody has the device');
    const { record } = await saved(page);
    truth ??= await Truth.of(record);
    truth.follow(record);
    if (enough(truth)) break;
    const seat = truth.seatOf(man.id);
    const secrets = truth.secretsFrom(seat);
    for (const kind of secrets.values()) kinds.add(kind);
    pages.set(man.name, (pages.get(man.name) ?? 0) + 1);
    const round = `${truth.position.game.turn}/${truth.position.phase}/${man.name}`;
    let words = await everything(page);
    if (!lookedIn.has(round)) words += await lookAround(page, truth, man);
    lookedIn.add(round);
    expect({ round, leaks: leaksIn(words, secrets) }).toEqual({ round, leaks: [] });
    const role = truth.level.get('people', man.id)?.role?.text;
    if (role !== undefined && words.includes(role)) ownRoles.add(man.name);
    dice = await page.evaluate(dice => hand.decide(dice), dice);
    await shownPage(page);
  }
  if (man === undefined || truth === undefined) return expect.fail('nothing was played');
  return { truth, man, pages, kinds, ownRoles };
}

describeInBrowser('three persons at one screen', open => {
  test('play the lesson to its end, and no page shows another’s secret', async () => {
    const page = await open();
    await seatThree(page, 'The First Night', 3);
    const { truth, pages, kinds, ownRoles } = await play(page, 3, () => false);
    expect([...pages.keys()].sort()).toEqual(['Khrushchev', 'Kruglov', 'Molotov']);
    expect([...ownRoles]).toEqual(['Khrushchev']);
    expect([...kinds]).toEqual(
      expect.arrayContaining(['what happened', 'an order', 'another’s situation', 'another’s page']),
    );
    // Before everything is laid open it is said that it will be.
    expect(truth.position.phase).not.toBe('over');
    expect(await textsOf(page)).toEqual(expect.arrayContaining([english.play.laidOpenWhat]));
    expect(await page.locator('.play, .debrief').count()).toBe(0);
    await page.getByRole('button', { name: english.play.laidOpenRead }).click();
    await playInPage(page, 3);
    expect(await heading(page)).toBe(END);
    await page.locator('.debrief').waitFor();
  });

  test('play 1953 for a while, and no page shows another’s secret', async () => {
    const turns = effort(1, 3);
    const page = await open({ game: { level: '1953', seat: MEN.map(({ id }) => id), length: '5', seed: 12 } });
    const { pages, kinds } = await play(page, 12, ({ position }) => position.game.turn > turns);
    for (const { name } of MEN) expect(pages.get(name) ?? 0).toBeGreaterThan(2);
    expect([...kinds].sort()).toEqual(
      expect.arrayContaining(['a letter', 'an approach', 'an order', 'whose man somebody is']),
    );
  });
});

/** Ways in which a page could give a secret away, each with how it is undone. Each must be noticed, or the tests above show nothing. */
const PLANTED: readonly { readonly where: string; plant(secret: string): void; undo(): void }[] = [
  {
    where: 'in a line of the page',
    plant: secret => document.querySelector('#main')?.append(secret),
    undo: () => document.querySelector('#main')?.lastChild?.remove(),
  },
  {
    where: 'where nobody can see it',
    plant: secret => {
      document.body.append(Object.assign(document.createElement('p'), { hidden: true, textContent: secret }));
    },
    undo: () => document.body.lastElementChild?.remove(),
  },
  {
    where: 'in a name for readers of screens',
    plant: secret => document.querySelector('#main')?.setAttribute('aria-label', `so: ${secret}`),
    undo: () => document.querySelector('#main')?.removeAttribute('aria-label'),
  },
  {
    where: 'in the title',
    plant: secret => {
      document.title = secret;
    },
    undo: () => {
      document.title = '';
    },
  },
];
/** And ways in which a cover could. */
const BEHIND: readonly { plant(): void; undo(): void }[] = [
  {
    plant: () => document.querySelector('#main')?.setAttribute('title', 'Malenkov'),
    undo: () => document.querySelector('#main')?.removeAttribute('title'),
  },
  {
    plant: () => document.body.insertAdjacentHTML('beforeend', '<p hidden>Orders</p>'),
    undo: () => document.body.lastElementChild?.remove(),
  },
  {
    plant: () => {
      document.title = 'Orders – Nests & Tails';
    },
    undo: () => {
      document.title = 'Nests & Tails';
    },
  },
];

describeInBrowser('a secret', open => {
  test(`${PLANTED.map(({ where }) => where).join(', ')} would be noticed`, async () => {
    const page = await open({ game: { ...LESSON, seed: 5 } });
    const { truth, man } = await play(page, 5, ({ position }) => position.phase === 'approaches');
    const secrets = truth.secretsFrom(truth.seatOf(man.id));
    const kinds = [...new Set(secrets.values())];
    expect(kinds.length).toBeGreaterThan(3);
    for (const { where, plant, undo } of PLANTED)
      for (const kind of kinds) {
        const secret = [...secrets].find(([, it]) => it === kind)?.[0] ?? '';
        const found = `${kind}: ${secret}`;
        expect(leaksIn(await everything(page), secrets)).not.toContain(found);
        await page.evaluate(plant, secret);
        const leaks = leaksIn(await everything(page), secrets);
        await page.evaluate(undo);
        expect({ where, found: leaks.includes(found) }).toEqual({ where, found: true });
      }
  });

  test('behind a cover would be noticed', async () => {
    const page = await open({ game: { ...LESSON, seed: 5 } });
    const name = /to (\w+)$/.exec(await heading(page))?.[1] ?? '';
    await expectNothingBehind(page, name);
    for (const { plant, undo } of BEHIND) {
      await page.evaluate(plant);
      await expect(expectNothingBehind(page, name)).rejects.toThrow();
      await page.evaluate(undo);
      await expectNothingBehind(page, name);
    }
  });
});

describeInBrowser('a PIN', open => {
  const PIN = '1953';
  /** Khrushchev has locked his seat, and the device comes to him again. */
  async function locked(): Promise<Page> {
    const page = await open({ game: { ...LESSON, seed: 5 } });
    expect(await heading(page)).toBe('Pass the device to Khrushchev');
    await page.getByText('Lock this seat with a PIN').click();
    await page.getByLabel('Four digits').fill('19');
    await page.getByRole('button', { name: 'I am Khrushchev' }).click();
    await page.getByText(english.pin.four).waitFor();
    expect(await page.locator('.play').count()).toBe(0);
    await page.getByLabel('Four digits').fill(PIN);
    await page.getByRole('button', { name: 'I am Khrushchev' }).click();
    await page.locator('.play').waitFor();
    await page.reload();
    await page.locator('.hand-over').waitFor();
    return page;
  }

  test('keeps the seat closed after a reload, refuses another, and opens', async () => {
    const page = await locked();
    await expectNothingBehind(page, 'Khrushchev');
    expect(await page.getByRole('button', { name: /^I am/ }).count()).toBe(0);
    for (const wrong of ['1954', '195', '']) {
      await page.getByLabel('PIN of Khrushchev').fill(wrong);
      await page.getByRole('button', { name: 'Open', exact: true }).click();
      await page.getByRole('alert').getByText(english.pin.wrong).waitFor();
      expect(await page.locator('.play').count()).toBe(0);
      await expectNothingBehind(page, 'Khrushchev');
    }
    // What was typed is nowhere in the document.
    await page.getByLabel('PIN of Khrushchev').fill(PIN);
    expect(await page.locator(`[value="${PIN}"]`).count()).toBe(0);
    await page.keyboard.press('Enter');
    await page.locator('.play').waitFor();
    const file = JSON.stringify(await saved(page));
    expect(['lock', 'pin', 'salt', 'hash"'].filter(word => file.includes(`"${word}`))).toEqual([]);
  });

  test('that is forgotten loses no game, and opening without it is written down', async () => {
    const page = await locked();
    await page.getByRole('button', { name: english.pin.forgotten }).click();
    // A second step, which can be left.
    await page.getByText(english.pin.forcedEarly).waitFor();
    expect(await page.locator('.play').count()).toBe(0);
    await page.getByRole('button', { name: english.pin.back }).click();
    await page.getByLabel('PIN of Khrushchev').waitFor();
    await page.getByRole('button', { name: english.pin.forgotten }).click();
    await page.getByRole('button', { name: english.pin.force }).click();
    await page.locator('.play').waitFor();
    await page.locator('.tables .choice', { hasText: 'Log' }).click();
    await page.locator('.log').getByText(english.pin.forcedEarly).waitFor();
    // His next cover says so too, after a reload as well; and he may set another.
    await page.reload();
    await page.locator('.hand-over').getByText(english.pin.forcedEarly).waitFor();
    await page.getByText('Lock this seat with a PIN').waitFor();
  });

  test('stays in this browser: a game that comes as a file is open to whoever has it', async () => {
    const page = await locked();
    await page.getByRole('button', { name: 'Leave the game' }).click();
    await page.locator('.kept-list li').first().waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: /^Save to a file/ }).click();
    const path = await (await download).path();
    await page.getByRole('button', { name: /^Play on/ }).click();
    await page.getByLabel('PIN of Khrushchev').waitFor();
    await page.getByRole('button', { name: 'Leave the game' }).click();
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Load from a file' }).click();
    await (await chooser).setFiles(path);
    await page.getByText('The game has been loaded').waitFor();
    await page
      .getByRole('button', { name: /^Play on: .*Khrushchev, Molotov, Kruglov/ })
      .first()
      .click();
    await page.getByRole('button', { name: 'I am Khrushchev' }).waitFor();
  });
});
