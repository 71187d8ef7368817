import { afterEach, expect, test } from 'vitest';
import { memoryStore } from '../../src/server/log/index.ts';
import type { Store } from '../../src/server/log/store.ts';
import { effort } from '../effort.ts';
import { generator } from '../fixture.ts';
import { command, decide, FakeTime, open, Pupil, settled } from './class.ts';

/** How long a lesson lasts, and how long anybody in it has nothing to decide: on a clock of its own, second by second. */

const SECOND = 1000;
const MINUTE = 60 * SECOND;
/** No pupil waits longer for a thing to decide. */
const LONGEST_WAIT = 3 * MINUTE;
/** What is left of a lesson for the game, when all have come in, know the rules, and are to talk it over. */
const PLAY = { '45': 26 * MINUTE, '90': 65 * MINUTE } as const;

const stores: Store[] = [];
afterEach(async () => {
  for (const made of stores.splice(0)) await made.close();
});

interface Played {
  readonly lasted: number;
  /** The longest that anybody waited, who he was, and in which phase it ended. */
  readonly waited: number;
  readonly who: string;
}

/** Whether his page asks something of him that he has not yet answered. */
const isAsked = ({ page, options }: Pupil): boolean =>
  options.length > 0 || ((page?.asks ?? null) !== null && (page?.guessed ?? null) === null);
async function doSomething(pupil: Pupil, random: () => number): Promise<void> {
  if ((await decide(pupil, random)) || (pupil.page?.asks ?? null) === null) return;
  const guess = pupil.page?.asks === 'leader' ? 'malenkov' : 'carries';
  await pupil.send({ type: 'guess', round: pupil.page?.clock?.round ?? 0, guess });
}

/** `quick`: how likely one who is asked decides within a second; nought, and every window runs out. */
async function play(pace: keyof typeof PLAY, pupils: number, seed: number, quick: number): Promise<Played> {
  const time = new FakeTime();
  const store = await memoryStore();
  stores.push(store);
  const setup = { length: pace === '45' ? '5' : '8', lens: 'blauvelt', temperaments: 'historical' } as const;
  const lesson = await open(store, time, { seed, settings: { pace, pupils, setup } });
  const all: Pupil[] = [];
  for (let n = 0; n < pupils; n++) all.push(await Pupil.join(lesson, `pupil ${n}`));
  await command(lesson, { type: 'begin' });
  const began = time.now();
  const since = new Map(all.map(pupil => [pupil, began]));
  const random = generator(seed);
  let longest: Omit<Played, 'lasted'> = { waited: 0, who: '' };
  while (lesson.course.stage === 'play') {
    for (const pupil of all) {
      const { page } = pupil;
      if (!isAsked(pupil)) continue;
      const waited = time.now() - (since.get(pupil) ?? began);
      if (waited > longest.waited) longest = { waited, who: `${page?.seat} until ${page?.clock?.phase}` };
      since.set(pupil, time.now());
    }
    if (quick > 0) for (const pupil of all) if (random() < quick) await doSomething(pupil, random);
    time.pass(SECOND);
    await settled(lesson);
  }
  return { lasted: time.now() - began, ...longest };
}

const LESSONS: readonly [pace: keyof typeof PLAY, pupils: number, quick: number, because: string][] = [
  ['45', 12, 0, 'every window runs out'],
  ['45', 30, 0.05, 'most decide in time'],
  ['90', 12, 0.05, 'the longer game'],
];
test.each(LESSONS)('a lesson of %s minutes with %i pupils fits, and nobody waits long (%f: %s)', async (...lesson) => {
  const [pace, pupils, quick] = lesson;
  const faults: string[] = [];
  for (let seed = 1; seed <= effort(1, 20); seed++) {
    const { lasted, waited, who } = await play(pace, pupils, seed, quick);
    if (lasted > PLAY[pace]) faults.push(`game ${seed} lasted ${lasted / MINUTE} minutes`);
    if (waited > LONGEST_WAIT) faults.push(`in game ${seed} ${who} waited ${waited / SECOND} seconds`);
  }
  expect(faults).toEqual([]);
});
