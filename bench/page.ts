/**
 * `npm run bench:page [-- --json] [-- --dist <folder>]`: what the board costs a browser. It is measured in one Chromium, in turns
 * with a blank page, with the same board on a loop that never sleeps or on all of Phaser, and with a page that has Phaser alone.
 */
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { command } from '../src/cli/command.ts';
import { Browsing, begin } from './browsing.ts';
import { median, quantile } from './quantile.ts';

interface Figure {
  readonly value: number;
  readonly limit: number;
  readonly holds: boolean;
  /** What it is to be seen beside, by name. */
  readonly beside?: Readonly<Record<string, number>>;
}

const WAKES = 20;
/** Steps of all cards: some twenty frames each where frames come at their pace. */
const STEPS = 20;

const round = (value: number) => Math.round(100 * value) / 100;

/** When something last happened, in ms after the address was entered. */
const timeOf = (page: Page, name: string): Promise<number> =>
  page.evaluate(name => performance.getEntriesByName(name).at(-1)?.startTime ?? 0, name);
const markOf = async (page: Page, name: string): Promise<number> => {
  await page.waitForFunction(name => performance.getEntriesByName(name).length > 0, name);
  return timeOf(page, name);
};
const firstFrame = (page: Page): Promise<number> => markOf(page, 'first-frame');
const drawn = (page: Page) => page.evaluate(() => probe.live?.frames ?? 0);
/** Until the browser has put away the last page. */
const quiet = () => new Promise(resolve => setTimeout(resolve, 3000));
/** The board lies open, has all its pictures, and nothing moves. */
async function settle(page: Page): Promise<void> {
  await markOf(page, 'live-frame');
  await page.waitForLoadState('networkidle');
  await page.keyboard.press('b');
  await page.locator('.paper-over[hidden]').waitFor({ state: 'attached' });
  await quiet();
  await page.waitForFunction(() => probe.live?.asleep);
}

class Tally {
  readonly #values = new Map<string, number[]>();
  add(name: string, ...values: number[]): void {
    this.#values.set(name, [...(this.#values.get(name) ?? []), ...values]);
  }
  of = (name: string): readonly number[] => this.#values.get(name) ?? [];
  median = (name: string): number => median(this.of(name));
}

async function contest(browsing: Browsing, rounds: number, seconds: number): Promise<Tally> {
  const tally = new Tally();
  for (let turn = 0; turn < rounds; turn++) {
    const blank = await browsing.blank();
    await quiet();
    tally.add('blank', await browsing.load(seconds));
    await blank.context().close();

    const rectangle = await browsing.rectangle();
    tally.add('rectangle', await firstFrame(rectangle));
    await rectangle.context().close();

    const whole = await browsing.board('whole');
    tally.add('whole', await markOf(whole, 'live-frame'));
    await whole.context().close();

    const board = await browsing.board();
    tally.add('board', await firstFrame(board));
    tally.add('live', await markOf(board, 'live-frame'));
    await settle(board);
    const before = await drawn(board);
    tally.add('idle', await browsing.load(seconds));
    tally.add('frames', (await drawn(board)) - before);
    tally.add('wakes', ...(await board.evaluate(times => probe.wakes(times), Math.ceil(WAKES / rounds))));
    tally.add('moves', ...(await board.evaluate(times => probe.moves(times), Math.ceil(STEPS / rounds))));
    await board.context().close();

    const restless = await browsing.board();
    await settle(restless);
    await restless.evaluate(() => probe.keepAwake());
    const drawnBefore = await drawn(restless);
    tally.add('restless', await browsing.load(seconds));
    tally.add('restlessFrames', (await drawn(restless)) - drawnBefore);
    await restless.context().close();

    const home = await browsing.home();
    await begin(home);
    tally.add('begun', (await firstFrame(home)) - (await timeOf(home, 'click')));
    await home.context().close();
  }
  return tally;
}

const figure = (value: number, limit: number, beside?: Figure['beside']): Figure => ({
  value: round(value),
  limit: round(limit),
  holds: value <= limit,
  ...(beside ? { beside } : {}),
});

/** In percentage points of one core and in milliseconds. */
function figures({ median, of }: Tally): Readonly<Record<string, Figure>> {
  return {
    'frames drawn while idle': figure(Math.max(...of('frames')), 0, {
      'on a loop that never sleeps': round(median('restlessFrames')),
    }),
    'load while idle, above a blank page': figure(median('idle') - median('blank'), 1, {
      'on a loop that never sleeps': round(median('restless') - median('blank')),
    }),
    'first frame of the board, after Begin': figure(median('begun'), median('rectangle'), {
      'after the address of a game to be taken up': round(median('board')),
      'the same, by Phaser': round(median('live')),
      'the same, on all of Phaser': round(median('whole')),
    }),
    'from waking to the end of a frame': figure(median('wakes'), 20),
    'a frame with 30 cards moving, median': figure(median('moves'), 4),
    'a frame with 30 cards moving, p90': figure(quantile(of('moves'), 0.9), 4),
  };
}

function print(found: Readonly<Record<string, Figure>>): void {
  for (const [name, { value, limit, holds, beside = {} }] of Object.entries(found)) {
    const row = name.padEnd(38) + [value, limit].map(it => it.toLocaleString('en').padStart(10)).join('');
    const others = Object.entries(beside).map(([other, it]) => `   ${it.toLocaleString('en')} ${other}`);
    console.log(`${row}   ${holds ? 'holds' : 'FAILS'}${others.join('')}`);
  }
}

await command(async () => {
  process.chdir(fileURLToPath(new URL('..', import.meta.url)));
  const { values } = parseArgs({
    options: {
      json: { type: 'boolean', default: false },
      dist: { type: 'string' },
      rounds: { type: 'string', default: '5' },
      seconds: { type: 'string', default: '10' },
    },
  });
  const [rounds, seconds] = [Number(values.rounds), Number(values.seconds)];
  if (!Number.isInteger(rounds) || rounds < 1 || !(seconds > 0)) throw new Error('--rounds and --seconds want numbers');
  const browsing = await Browsing.open(values.dist);
  const contested = browsing.begin().then(() => contest(browsing, rounds, seconds));
  const found = figures(await contested.finally(() => browsing.end()));
  const machine = { rounds, seconds, node: process.versions.node, cores: cpus().length };
  if (values.json) console.log(JSON.stringify({ figures: found, machine }, undefined, 2));
  else print(found);
  if (Object.values(found).some(({ holds }) => !holds)) process.exitCode = 1;
});
