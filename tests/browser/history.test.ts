import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { beforeAll, beforeEach, expect, test } from 'vitest';
import words from '../../levels/1953/text/en.history.json';
import { hashOf } from '../../src/app/history/address.ts';
import { fileOf, recordIds, tellableFromDisk } from '../../src/cli/tellable.ts';
import english from '../../src/text/en.json';
import { effort } from '../effort.ts';
import { describeInBrowser } from './browser.ts';
import { findings } from './findings.ts';
import { byHand } from './hand.ts';
import { playInPage } from './playing.ts';

type Step = keyof typeof STEPS;
const STEPS = words.steps;
const CHAPTERS = words.records.history.chapters;
const frames = new Map(recordIds('1953').map(id => [id, tellableFromDisk('1953', fileOf('1953', id)).reel.frames]));

/** To the viewer: to the beginning of a record, or to a step of it. */
async function watch(page: Page, step?: Step, id = 'history'): Promise<void> {
  const at = frames.get(id)?.findIndex(({ sourcing }) => sourcing?.step === step) ?? -1;
  if (step !== undefined && at < 0) expect.fail(`record ${id} has no step ${step}`);
  await page.evaluate(
    hash => {
      location.hash = hash;
    },
    hashOf({ kind: 'record', id }, Math.max(0, at)),
  );
  const wanted = step === undefined ? CHAPTERS.prologue.title : STEPS[step].title;
  await page.locator('.told h2').filter({ hasText: wanted }).waitFor();
}
const title = (page: Page) => page.locator('.told h2').innerText();
const slider = (page: Page) => page.getByRole('slider', { name: 'Calendar' });
const countOf = async (page: Page) => Number(await slider(page).getAttribute('max')) + 1;
/** The lab has played a hundred games from where the record was left, and says how often they ended so. */
async function expectLab(beside: Locator): Promise<void> {
  await beside
    .getByText(/ended \d+ of 100/)
    .first()
    .waitFor({ timeout: 120_000 });
  const games = await beside.locator('.from-here tbody td:nth-child(2)').allInnerTexts();
  expect(games.reduce((sum, count) => sum + Number(count), 0)).toBe(100);
}

interface Walked {
  /** What each frame is called. */
  readonly met: readonly string[];
  /** Those of which not every source has opened to its citation. */
  readonly unopened: readonly string[];
  /** Those that are not marked as what never was. */
  readonly unmarked: readonly string[];
}
/** Presses what steps on until it goes no farther, and at each frame what opens the sources: in the page, for there are many. */
const stepThrough = (page: Page): Promise<Walked> =>
  page.evaluate(async () => {
    const one = (what: string) => document.querySelector<HTMLButtonElement>(what);
    const met: string[] = [];
    const unopened: string[] = [];
    const unmarked: string[] = [];
    for (;;) {
      const title = one('.told h2')?.textContent ?? '';
      met.push(title);
      if (one('.told-banner') === null) unmarked.push(title);
      const sources = one('.told-sources .source');
      // What only the game needs, and no step of the chronicle, has nothing to open.
      if (sources !== null) {
        const ids = sources.getAttribute('aria-label')?.replace(/^.*: /, '').split(', ') ?? [];
        const cited = () => [...document.querySelectorAll('.told-sources cite')].map(it => it.textContent ?? '');
        sources.click();
        await hand.until(() => cited().length === ids.length, `${ids}`).catch(() => undefined);
        if (ids.some((id, at) => !new RegExp(`^${id}\\. .{5,}`).test(cited()[at] ?? ''))) unopened.push(title);
      }
      const on = one('.transport-play + button');
      if (on === null || on.disabled) return { met, unopened, unmarked };
      const before = one('.told');
      on.click();
      await hand.until(() => one('.told') !== before, 'the next frame');
    }
  });
const seenBy = (page: Page, whose: string) => page.getByLabel('Seen by').selectOption({ label: whose });
const witnessed = (page: Page) => page.locator('.witnessed').innerText();

/** From the moment that stands there into a game, past the note on content. */
async function takeChair(page: Page, choose: (sheet: Locator) => Promise<unknown>): Promise<void> {
  await page.getByRole('button', { name: 'Take a chair here' }).click();
  const sheet = page.getByRole('dialog');
  await sheet.waitFor();
  const note = sheet.getByRole('button', { name: 'I have read this' });
  if ((await note.count()) > 0) await note.click();
  await choose(sheet);
  await sheet.getByRole('button', { name: 'Play on from here' }).click();
}

describeInBrowser('the record of 1953', open => {
  let page: Page;
  beforeAll(async () => {
    page = await open({ board: 'still', stays: true });
  });

  test('is stepped through from beginning to end, and every source opens to its citation', async () => {
    await page.getByRole('link', { name: 'Watch the record' }).click();
    await page.locator('.told h2').waitFor();
    const { met, unopened } = await stepThrough(page);
    expect(unopened).toEqual([]);
    expect(met).toHaveLength(await countOf(page));
    const wanted = [
      ...Object.values(CHAPTERS).map(chapter => chapter.title),
      ...JSON.parse(readFileSync('levels/1953/chronicle.json', 'utf8')).steps.map(
        ({ id }: { readonly id: keyof typeof STEPS }) => STEPS[id].title,
      ),
    ];
    expect(wanted.filter(one => !met.includes(one))).toEqual([]);
    expect(await title(page)).toMatch(/Beria arrested/i);
  });

  test('is seen through the eyes of each, who know only what reached them', async () => {
    await watch(page, 'malenkov-turns');
    expect(await witnessed(page)).toContain('Malenkov accepts the offer of Khrushchev.');
    await seenBy(page, 'Beria');
    expect(await witnessed(page)).toContain('Nothing of it reached Beria.');
    await seenBy(page, 'Khrushchev');
    expect(await witnessed(page)).toContain('Malenkov accepts the offer of Khrushchev.');

    // What he answered takes effect when the evening is over.
    await watch(page, 'malenkov-opens');
    await page.locator('[data-spot="man-kruglov"]').click();
    await expect
      .poll(() => page.locator('.history-card').innerText())
      .toMatch(/PASSES FOR\s+.*Beria\s+SERVES\s+.*Malenkov/is);
    await page.keyboard.press('Escape');
    await seenBy(page, 'Beria');
    await page.locator('[data-spot="man-kruglov"]').click();
    await page.locator('.history-card .client-card').waitFor();
    expect(await page.locator('.history-card').innerText()).not.toMatch(/Malenkov/);
    // Nor has the board anything in it that he does not know.
    expect(await page.locator('[data-spot="man-kruglov"]').getAttribute('aria-label')).toMatch(/Beria’s man/);
  });

  test('shows beside each other what the article and the record have, and what historians hold', async () => {
    await watch(page, 'malenkov-turns');
    expect(await page.locator('.doubt').innerText()).toContain(words.doubts['D-34'].views[0]?.says);
    expect(await page.locator('.doubt').innerText()).toContain(words.doubts['D-34'].views[1]?.says);
    await watch(page, 'division-package');
    expect(await page.locator('.doubt-editor').first().innerText()).toMatch(
      /THE ARTICLE[\s\S]*THE ACCEPTED RECORD[\s\S]*THE GAME/i,
    );
    await watch(page, 'serov-turns');
    expect(await page.locator('.odds').innerText()).toMatch(/Serov: .*\n?.*\d+ in 1000/);
    expect(await page.locator('.outlook').innerText()).toMatch(/400 games[\s\S]*Beria[\s\S]*in 100/);
  });

  test('is walked by keys alone, and opens again where it stood', async () => {
    await watch(page);
    const shows = (wanted: string) =>
      expect.poll(() => title(page), { timeout: 5000 }).toMatch(new RegExp(`^${wanted}$`, 'i'));
    await page.keyboard.press('ArrowRight');
    await shows(STEPS['division-package'].title);
    await page.keyboard.press('ArrowLeft');
    await shows(CHAPTERS.prologue.title);
    await slider(page).focus();
    await page.keyboard.press('End');
    await shows('Beria arrested');
    await page.keyboard.press('PageDown');
    const there = await title(page);
    await expect.poll(() => page.evaluate(() => location.hash)).toMatch(/at=\d+$/);
    await page.reload();
    await page.locator('.told h2').waitFor();
    expect(await title(page)).toBe(there);
  });

  test('plays by itself, pauses, and waits behind a sheet', async () => {
    await watch(page, 'portraits-vote');
    await page.getByLabel('Speed').selectOption('8');
    await page.evaluate(() => (document.activeElement as HTMLElement).blur());
    await page.keyboard.press(' ');
    await page.getByRole('button', { name: 'Pause' }).waitFor();
    await expect
      .poll(() => title(page), { timeout: 15_000 })
      .not.toMatch(new RegExp(STEPS['portraits-vote'].title, 'i'));
    await page.keyboard.press(' ');
    await page.getByRole('button', { name: 'Play', exact: true }).waitFor();
    await page.getByRole('button', { name: 'Play', exact: true }).click();
    await page.getByRole('button', { name: 'Share and keep' }).click();
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Play', exact: true }).waitFor();
  });

  test('has a record beside it that is marked, all along, as what never was', async () => {
    await watch(page);
    expect(await page.locator('.told-banner').count()).toBe(0);
    await page.getByLabel('What is shown').selectOption({ label: words.records.beria.name });
    await expect.poll(() => page.locator('.told-about').innerText()).toContain('did not happen');
    await watch(page, 'two-taken-in', 'beria');
    const { unmarked, met } = await stepThrough(page);
    expect(unmarked).toEqual([]);
    expect(met.length).toBeGreaterThan(30);
  });

  /** Pages that no lesson comes to: here they are looked at for whoever cannot see them. */
  const AFTERWARDS: ReadonlySet<string> = new Set([
    english.phase.plenum,
    english.phase.verdict,
    english.phase.epilogue,
    english.phase.over,
  ]);
  // Farther back the games are longer: those belong to the full run.
  const POINTS: readonly { readonly step: Step; readonly man: string }[] = [
    { step: effort(0, 1) ? 'trade-moved' : 'serov-protests', man: 'Khrushchev' },
    { step: effort(0, 1) ? 'germany-moved' : 'serov-approached', man: 'Beria' },
    { step: 'serov-reports-calm', man: 'Serov' },
  ];
  test.each(POINTS)('is left at “$step”, and the game as $man is finished and set beside it', async ({ step, man }) => {
    await watch(page, step);
    await takeChair(page, sheet => sheet.getByLabel('Your man').selectOption({ label: man }));
    await playInPage(page, 5, undefined, async title => {
      if (AFTERWARDS.has(title)) expect({ title, found: await findings(page) }).toEqual({ title, found: [] });
    });
    const beside = page.locator('.beside');
    await beside.waitFor();
    expect(await beside.innerText()).toContain(STEPS[step].title);
    // The record's own line, whatever has come of the game.
    expect(await beside.locator('td').allInnerTexts()).toEqual(
      expect.arrayContaining([expect.stringContaining(STEPS['rebels-fail'].title)]),
    );
    // What the lab says is waited for once: it takes both cores.
    if (step === POINTS[0]?.step) await expectLab(beside);
    await page.getByRole('button', { name: 'Watch it again' }).click();
    await page.locator('.told h2').waitFor();
    // Up to where it left the record it is told in its words.
    const at = frames.get('history')!.findIndex(({ sourcing }) => sourcing?.step === step);
    await slider(page).fill(String(at));
    expect(await title(page)).toMatch(new RegExp(STEPS[step].title, 'i'));
  });

  test('is left by several at one screen', async () => {
    await watch(page, 'serov-approached');
    await takeChair(page, sheet => sheet.getByLabel('Several persons at this screen').check());
    await page.getByRole('heading', { name: /Pass the device to/ }).waitFor();
  });
});

describeInBrowser('any game', open => {
  let page: Page;
  beforeAll(async () => {
    page = await open({ board: 'still', stays: true });
  });
  // What the one before has left lying.
  beforeEach(async () => {
    const sheets = page.locator('.sheet-close');
    if ((await sheets.count()) > 0) await byHand(sheets);
    await sheets.waitFor({ state: 'detached' });
  });

  const record = JSON.parse(readFileSync('levels/1953/record.json', 'utf8'));
  const file = (name: string, json: unknown) => ({
    name,
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(json)),
  });
  async function openFile(page: Page, name: string, json: unknown): Promise<void> {
    const chooser = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Open a file' }).click();
    await (await chooser).setFiles(file(name, json));
  }

  test('is shared by a link that holds all of it, and opens elsewhere', async () => {
    await watch(page);
    await openFile(page, 'game.json', { ...record, history: undefined });
    await page.getByRole('button', { name: 'Share and keep' }).click();
    const link = page.getByLabel('A link to this game');
    await expect.poll(() => link.inputValue()).toMatch(/#\/history\/game\/[\w-]{1000,8000}$/);
    const address = await link.inputValue();
    const frames = await countOf(page);

    const other = await open({ board: 'still' });
    await other.goto(address);
    await other.locator('.told h2').waitFor();
    expect(await countOf(other)).toBe(frames);
    await other.goto(`${address.slice(0, -400)}`);
    await expect.poll(() => other.locator('[role=alert]').innerText()).toMatch(/does not hold a whole game/);
  });

  test('is given away in words, and for programs', async () => {
    await watch(page);
    await page.getByRole('button', { name: 'Share and keep' }).click();
    const take = async (name: string): Promise<string> => {
      const download = page.waitForEvent('download');
      await page.getByRole('button', { name }).click();
      return readFileSync(await (await download).path(), 'utf8');
    };
    expect(await take('The protocol, to read')).toBe(readFileSync('levels/1953/protocol.txt', 'utf8'));
    expect(JSON.parse(await take('The record, for programs'))).toEqual(record);
  });

  test('of other rules is shown as far as it fits, with the step that does not, and why', async () => {
    await watch(page);
    const actions = record.actions.map((action: object, ply: number) =>
      ply === 500 ? { seat: 'beria', type: 'strike', person: 'malenkov' } : action,
    );
    await openFile(page, 'old.json', { ...record, history: undefined, levelHash: '0123456789abcdef', actions });
    await expect
      .poll(() => page.locator('.history-told .faults').innerText())
      .toMatch(/Step 501 [\s\S]*Everything before it is shown/);
    expect(await countOf(page)).toBeGreaterThan(20);
    await page.evaluate(() => {
      location.hash = '#/history/kept/none';
    });
    await page.getByText('This browser keeps no such game.').waitFor();
    await page.getByRole('button', { name: 'To the record of 1953' }).click();
    await openFile(page, 'broken.json', { hello: 1 });
    await expect.poll(() => page.locator('.history-refused').innerText()).toMatch(/\$\.format/);
    await page.getByRole('button', { name: 'To the record of 1953' }).click();
    await page.locator('.told h2').waitFor();
  });

  test('that is not over is seen by its player’s eyes alone', async () => {
    await watch(page);
    await openFile(page, 'save.json', {
      game: 'nests-and-tails',
      save: 1,
      seed: 3,
      seats: ['khrushchev'],
      record: { ...record, history: undefined, actions: record.actions.slice(0, 700) },
    });
    await expect.poll(() => page.getByLabel('Seen by').locator('option').allInnerTexts()).toEqual(['Khrushchev']);
    await page.getByRole('button', { name: 'Share and keep' }).click();
    await page.getByText('A game can be shared when it is over').waitFor();
  });

  const SIZES = [
    { width: 1366, height: 768 },
    { width: 390, height: 844 },
  ];
  test.each(SIZES)(
    'has nothing for axe to find at $width × $height, and nothing wider than the screen',
    async viewport => {
      await page.setViewportSize(viewport);
      await watch(page, 'malenkov-turns');
      expect(await findings(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      await page.getByRole('button', { name: 'Share and keep' }).click();
      await page.getByRole('dialog').waitFor();
      expect(await findings(page)).toEqual([]);
    },
  );
});
