import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { GameRecord } from '../../src/engine/index.ts';
import english from '../../src/text/en.json';
import { effort } from '../effort.ts';
import { describeInBrowser } from './browser.ts';
import { decide, dice, END, heading } from './playing.ts';
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
const manOf = (name: string): Man => MEN.find(man => man.name === name) ?? expect.fail(`nobody plays ${name}`);

const covered = (page: Page) => page.locator('.hand-over').count();
const shownPage = (page: Page) => page.locator('.hand-over, .play').first().waitFor({ state: 'attached' });

async function saved(page: Page): Promise<Saved> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Save to a file' }).first().click();
  return JSON.parse(readFileSync(await (await download).path(), 'utf8'));
}

/** From the first page to the first cover: three persons at one screen. */
async function seatThree(page: Page, level: string, seed: number, length?: string): Promise<void> {
  await page.locator('.levels .choice', { hasText: level }).click();
  await page.getByText('Several people', { exact: true }).click();
  await page.getByRole('button', { name: 'Add a person' }).click();
  for (const [index, { name }] of MEN.entries())
    await page.getByLabel(`Person ${index + 1}`).selectOption({ label: name });
  await page.getByText('Length and rules').click();
  if (length !== undefined) await page.getByLabel('Length').selectOption({ label: length });
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
    await page.getByRole('button', { name: 'Open', exact: true }).click();
  } else {
    if (man.pin !== undefined) {
      await page.getByText('Lock this seat with a PIN').click();
      await page.getByLabel('Four digits').fill(man.pin);
    }
    await page.getByRole('button', { name: `I am ${name}` }).click();
  }
  known.add(name);
  await page.locator('.play').waitFor();
  return man;
}

/** Reads every table, and the files on some men. */
async function lookAround(page: Page, truth: Truth, { id, reads }: Man): Promise<string> {
  const words: string[] = [];
  for (const table of ['Offices', 'Presidium', 'Patrons', 'Promises', 'Policies', 'Log', 'Men']) {
    const tab = page.locator('.tables .choice', { hasText: table });
    if ((await tab.count()) === 0) continue;
    await tab.click();
    words.push(await everything(page));
  }
  expect(await readingsOn(page)).toEqual(truth.readingsOf(truth.seatOf(id)));
  for (const name of reads) {
    await page.locator('table.men').getByRole('button', { name, exact: true }).click();
    const file = page.getByRole('dialog');
    await file.waitFor();
    const served = file.locator('dt', { hasText: english.dossier.serves }).locator('+ dd');
    // Before the name stands a mark, with a letter.
    expect((await served.textContent())?.trim().replace(/^\w /, '')).toBe(truth.serviceOf(truth.seatOf(id), name));
    words.push(await everything(page));
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
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

/** Plays by mouse until `enough`; on every page it is shown that no secret of another's stands there. */
async function play(page: Page, seed: number, enough: (truth: Truth) => boolean): Promise<Played> {
  const roll = dice(seed);
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
    await decide(page, roll);
    await shownPage(page);
  }
  if (man === undefined || truth === undefined) return expect.fail('nothing was played');
  return { truth, man, pages, kinds, ownRoles };
}

describeInBrowser('three persons at one screen', open => {
  test('play the lesson to its end, and no page shows another’s secret', async () => {
    const page = await open({ acceptDownloads: true });
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
    const roll = dice(3);
    for (let pages = 0; pages < 5 && (await heading(page)) !== END; pages++) await decide(page, roll);
    expect(await heading(page)).toBe(END);
    await page.locator('.debrief').waitFor();
  });

  test('play 1953 for a while, and no page shows another’s secret', async () => {
    const turns = effort(1, 3);
    const page = await open({ acceptDownloads: true });
    await seatThree(page, 'Moscow 1953', 12, '5 turns');
    const { pages, kinds } = await play(page, 12, ({ position }) => position.game.turn > turns);
    for (const { name } of MEN) expect(pages.get(name) ?? 0).toBeGreaterThan(2);
    expect([...kinds].sort()).toEqual(
      expect.arrayContaining(['a letter', 'an approach', 'an order', 'whose man somebody is']),
    );
  });
});

/** Ways in which a page could give a secret away. Each must be noticed, or the tests above show nothing. */
const PLANTED: readonly { readonly where: string; plant(secret: string): void }[] = [
  {
    where: 'in a line of the page',
    plant: secret => {
      document.querySelector('#main')?.append(secret);
    },
  },
  {
    where: 'where nobody can see it',
    plant: secret => {
      const line = document.createElement('p');
      line.hidden = true;
      line.textContent = secret;
      document.body.append(line);
    },
  },
  {
    where: 'in a name for readers of screens',
    plant: secret => document.querySelector('#main')?.setAttribute('aria-label', `so: ${secret}`),
  },
  {
    where: 'in the title',
    plant: secret => {
      document.title = secret;
    },
  },
];

describeInBrowser('a secret', open => {
  test(`${PLANTED.map(({ where }) => where).join(', ')} would be noticed`, async () => {
    const page = await open({ acceptDownloads: true });
    await seatThree(page, 'The First Night', 5);
    const { truth, man } = await play(page, 5, ({ position }) => position.phase === 'approaches');
    const secrets = truth.secretsFrom(truth.seatOf(man.id));
    const kinds = [...new Set(secrets.values())];
    expect(kinds.length).toBeGreaterThan(3);
    for (const { where, plant } of PLANTED)
      for (const kind of kinds) {
        const secret = [...secrets].find(([, it]) => it === kind)?.[0] ?? '';
        const found = `${kind}: ${secret}`;
        expect(leaksIn(await everything(page), secrets)).not.toContain(found);
        await page.evaluate(plant, secret);
        const leaks = leaksIn(await everything(page), secrets);
        expect({ where, found: leaks.includes(found) }).toEqual({ where, found: true });
        if (kind !== kinds.at(-1)) continue;
        await page.reload();
        await page.locator('.hand-over').waitFor();
        await takeOver(page, new Set(MEN.map(man => man.name)));
      }
  });

  test('behind a cover would be noticed', async () => {
    const page = await open();
    await seatThree(page, 'The First Night', 5);
    const name = /to (\w+)$/.exec(await heading(page))?.[1] ?? '';
    await expectNothingBehind(page, name);
    for (const plant of [
      () => document.querySelector('#main')?.setAttribute('title', 'Malenkov'),
      () => document.body.insertAdjacentHTML('beforeend', '<p hidden>Orders</p>'),
      () => {
        document.title = 'Orders – Nests & Tails';
      },
    ]) {
      await page.evaluate(plant);
      await expect(expectNothingBehind(page, name)).rejects.toThrow();
      await page.reload();
      await page.locator('.hand-over').waitFor();
    }
  });
});

describeInBrowser('a PIN', open => {
  const PIN = '1953';
  /** Khrushchev has locked his seat, and the device comes to him again. */
  async function locked(page: Page): Promise<void> {
    await seatThree(page, 'The First Night', 5);
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
  }

  test('keeps the seat closed after a reload, refuses another, and opens', async () => {
    const page = await open({ acceptDownloads: true });
    await locked(page);
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
    const page = await open();
    await locked(page);
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
    const page = await open({ acceptDownloads: true });
    await locked(page);
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
