import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { createHeuristic } from '../../src/ai/heuristic.ts';
import { temperOf } from '../../src/ai/temper.ts';
import { publicView } from '../../src/engine/index.ts';
import { type BoardPage, type ConsolePage, patched } from '../../src/net/page.ts';
import { toWireView } from '../../src/net/wire.ts';
import { groundOf } from '../server/class.ts';
import { joinLesson, type Line, openLesson } from '../server/network.ts';
import { describeInBrowser } from './browser.ts';
import { findings } from './findings.ts';
import { lessonServer } from './lesson-server.ts';

const CHROMEBOOK = { viewport: { width: 1366, height: 768 } };
const { scenario } = groundOf('1953');
const NICKNAMES = ['Zaphod', 'Yolanda', 'Xerxes'];
/** What is read from the last row, in CSS pixels. */
const LEAST = 24;

/** What can be seen and is set smaller, and what is cut off at an edge. */
const tooSmall = (page: Page): Promise<string[]> =>
  page.evaluate(least => {
    const found: string[] = [];
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let looked = 0;
    while (walk.nextNode()) {
      const element = walk.currentNode.parentElement;
      const said = walk.currentNode.textContent?.trim() ?? '';
      if (element === null || said === '' || element.closest('.for-ears, .skip, script, style') !== null) continue;
      const { width, top, bottom } = element.getBoundingClientRect();
      if (width === 0 || bottom <= 0 || top >= innerHeight) continue;
      looked++;
      const svg = element.closest('svg');
      const scale = svg === null ? 1 : svg.getBoundingClientRect().width / svg.viewBox.baseVal.width;
      const size = scale * Number.parseFloat(getComputedStyle(element).fontSize);
      // The letter in a patron's mark is repeated by its shape.
      if (size < least - 0.01 && said.length > 1) found.push(`${size.toFixed(1)}: ${said}`);
    }
    if (looked < 5) found.push(`only ${looked} texts were found`);
    for (const part of document.querySelectorAll(
      '.public-scene, .public-sheet, .public-ballot, .public-sheet > .confrontation',
    ))
      if (part.scrollHeight > part.clientHeight + 1 || part.scrollWidth > part.clientWidth + 1)
        found.push(`${part.className} is cut at ${part.clientWidth} × ${part.clientHeight}`);
    return found;
  }, LEAST);

/** All that a wall is ever told of a lesson, by name. */
const PUBLIC = [
  ...['code', 'settings', 'stage', 'locked', 'game', 'clock', 'section', 'here'],
  ...['view', 'from', 'seen', 'counts'],
];

interface Ear {
  /** Every packet, as it came. */
  readonly heard: string[];
  readonly fields: Set<string>;
  /** The page that they make. */
  shown: BoardPage | undefined;
}

/** Listens to all that a page hears from the server. */
function overhear(page: Page): Ear {
  const ear: Ear = { heard: [], fields: new Set(), shown: undefined };
  const note = (packet: string) => {
    ear.heard.push(packet);
    const [, event] = /^42\/board,\d*(\[.*\])$/s.exec(packet) ?? [];
    if (event === undefined) return;
    const [name, body] = JSON.parse(event);
    for (const field in name === 'page' ? body : body.set) ear.fields.add(field);
    if (name === 'page') ear.shown = body;
    if (name === 'patch' && ear.shown !== undefined) ear.shown = patched(ear.shown, body);
  };
  page.on('websocket', socket => socket.on('framereceived', ({ payload }) => note(String(payload))));
  page.on('response', async response => {
    if (response.request().method() !== 'GET' || !response.url().includes('transport=polling')) return;
    const body = await response.text().catch(() => '');
    for (const packet of body.split('\x1e')) note(packet);
  });
  return ear;
}

describeInBrowser('the wall', open => {
  const server = lessonServer();

  async function lesson() {
    const { code, key } = await openLesson(server.url, { pupils: 3 });
    const teacher = await server.listen('teacher', { code, key });
    const secrets: string[] = [];
    const pupils: Line<'seat'>[] = [];
    const join = async (nickname: string) => {
      const { secret } = await joinLesson(server.url, code, nickname);
      secrets.push(secret);
      const pupil = await server.listen('seat', { code, secret });
      pupils.push(pupil);
    };
    return { code, key, teacher, secrets, pupils, join };
  }
  type Lesson = Awaited<ReturnType<typeof lesson>>;

  /** Plays on until the lesson is so, the three as computers would; what takes its whole time is closed. */
  async function playUntil({ teacher, pupils }: Lesson, is: (page: ConsolePage) => boolean): Promise<void> {
    const players = pupils.map((_, n) => createHeuristic(temperOf(scenario, n, 'neutral'), n + 3));
    while (!is(teacher.page!)) {
      const { round } = teacher.page?.clock ?? {};
      let acted = false;
      for (const [n, pupil] of pupils.entries()) {
        const { view } = pupil;
        if (view === undefined || view.options.length === 0 || pupil.page?.clock?.round !== round) continue;
        acted = (await pupil.act(players[n]!(view).action)).ok || acted;
        if (is(teacher.page!)) return;
      }
      if (!acted && round !== undefined && teacher.page?.clock?.round === round)
        await teacher.ask({ type: 'close', round });
    }
  }
  const at = (phase: string, turn: number) => (page: ConsolePage) =>
    page.clock?.phase === phase && (page.view?.turn as number) >= turn;
  const skip = (page: Page) => page.keyboard.press('Escape');

  test('shows a lesson from its lobby to its debrief, in type for the last row, and nothing that not all may know', async () => {
    const class3 = await lesson();
    const { code, key, teacher, secrets, join } = class3;
    const page = await open({ at: server.url, board: 'still', ...CHROMEBOOK });
    const ear = overhear(page);
    await page.goto(`${server.url}?board=still#/board/${code}`);
    await page.locator('.public-code', { hasText: code }).waitFor();
    for (const nickname of NICKNAMES) await join(nickname);
    await page.getByText('3 of 3').waitFor();
    expect(await tooSmall(page)).toEqual([]);
    expect(await findings(page)).toEqual([]);

    await teacher.ask({ type: 'begin' });
    await page.locator('.public-room text').first().waitFor();
    expect(await tooSmall(page)).toEqual([]);
    expect(await findings(page)).toEqual([]);
    await playUntil(class3, at('bargaining', 0));
    await page.locator('.package').waitFor();
    expect(await tooSmall(page)).toEqual([]);
    await playUntil(class3, at('offers', 1));
    // The ballot on the package, and then the turn that has begun.
    await page.locator('.ballot-stamp').waitFor();
    expect(await tooSmall(page)).toEqual([]);
    expect(await findings(page)).toEqual([]);
    await skip(page);
    await page.locator('.public-card h2', { hasText: 'The Division' }).waitFor();
    expect(await tooSmall(page)).toEqual([]);
    await skip(page);
    await page.locator('.public-room').waitFor();
    expect(await page.locator('.public-waiting').count()).toBe(0);

    await playUntil(class3, at('statements', 1));
    await page.locator('.ballot').waitFor();
    await page.getByText('Still to act').waitFor();
    expect(await tooSmall(page)).toEqual([]);
    await teacher.ask({ type: 'pause' });
    await page.locator('.public-pause').waitFor();
    const stood = await page.locator('.public-timer time').textContent();
    expect(await findings(page)).toEqual([]);
    const { course } = (await server.hub.lesson(code))!;
    expect({ ...ear.shown?.view, waiting: [] }).toEqual(
      JSON.parse(JSON.stringify({ ...toWireView(publicView(course.game!.position)), waiting: [] })),
    );
    expect(await page.locator('.public-timer time').textContent()).toBe(stood);
    await teacher.ask({ type: 'resume' });

    await playUntil(class3, ({ stage }) => stage === 'debrief');
    await page.locator('.class-debrief').waitFor();
    await teacher.ask({ type: 'section', section: 'betrayals' });
    await page.locator('.class-debrief h2', { hasText: 'Who betrayed whom' }).waitFor();
    expect(await tooSmall(page)).toEqual([]);
    await teacher.ask({ type: 'again' });
    await page.locator('.public-code', { hasText: code }).waitFor();

    const all = ear.heard.join('\n');
    expect(ear.heard.length).toBeGreaterThan(30);
    for (const secret of [...NICKNAMES, ...secrets, key]) expect(all).not.toContain(secret);
    expect([...ear.fields].filter(field => !PUBLIC.includes(field))).toEqual([]);
  });

  test('says when the line is cut, and comes back by itself', async () => {
    const { code } = await lesson();
    const page = await open({ at: server.url, mayLog: /Failed to load|WebSocket|ERR_/, ...CHROMEBOOK });
    await page.goto(`${server.url}#/board/${code}`);
    await page.locator('.public-code').waitFor();
    await page.context().setOffline(true);
    await server.hub.run(code, found => server.hub.drop(code, found));
    await page.getByText('The line to the server is cut').waitFor();
    await page.context().setOffline(false);
    await page.getByText('The line to the server is cut').waitFor({ state: 'detached' });
  });

  test('asks for a code where it has none, and waits for a lesson that is not there', async () => {
    const page = await open({ at: server.url, ...CHROMEBOOK });
    await page.goto(`${server.url}#/board`);
    await page.getByLabel('Code of the lesson').fill('no');
    await page.getByRole('button', { name: 'Show' }).click();
    await page.getByText('A code has six letters and digits.').waitFor();
    expect(await findings(page)).toEqual([]);
    await page.getByLabel('Code of the lesson').fill('zzz zzz');
    await page.getByRole('button', { name: 'Show' }).click();
    await page.getByText('There is no lesson with the code ZZZZZZ').waitFor();
    expect(await findings(page)).toEqual([]);
  });

  test('can be held in the hand too', async () => {
    const class3 = await lesson();
    for (const nickname of NICKNAMES) await class3.join(nickname);
    await class3.teacher.ask({ type: 'begin' });
    const page = await open({ at: server.url, viewport: { width: 390, height: 844 } });
    await page.goto(`${server.url}?board=still#/board/${class3.code}`);
    await page.locator('.public-room text').first().waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    expect(await findings(page)).toEqual([]);
  });
});
