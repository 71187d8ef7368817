import { afterEach, describe, expect, test } from 'vitest';
import { type Phase, publicView, type Seat, viewFrom } from '../../src/engine/index.ts';
import type { Lesson } from '../../src/server/lesson/lesson.ts';
import { memoryStore } from '../../src/server/log/index.ts';
import type { Store } from '../../src/server/log/store.ts';
import { effort } from '../effort.ts';
import { otherWorld } from '../engine/other-world.ts';
import { generator } from '../fixture.ts';
import { command, decide, FakeTime, open, Pupil, settled, twin } from './class.ts';

/**
 * Secrets over the wire. A lesson is taken where a window opens and goes on in two worlds that differ only in what one seat
 * may not know: draws, loyalties, letters and all that follows from them. Whatever others do there, and however long they
 * take over it, that seat is sent the same bytes, in as many messages, at the same ticks, until the window closes; and the
 * wall is too.
 */

/** Rounds in which nothing that one does is public before they end. */
const VEILED: readonly Phase[] = ['offers', 'answers', 'informing', 'orders', 'approaches', 'ballot'];
/** By this tick all are ready; before it they do what they like. */
const READY = 8;
/** Those whose end would tell what somebody has in his hands: written down here a second time. */
const SECRET: ReadonlySet<Phase> = new Set<Phase>(['answers', 'informing', 'approaches']);
/** In them others are ready when they are: in one of the two worlds late, after the half of the window. */
const SOONER = 3;
const LATER = 22;
const SECOND = 1000;

const stores: Store[] = [];
async function store(): Promise<Store> {
  const made = await memoryStore();
  stores.push(made);
  return made;
}
afterEach(async () => {
  for (const made of stores.splice(0)) await made.close();
});

interface World {
  readonly lesson: Lesson;
  readonly pupils: readonly Pupil[];
  readonly wall: Pupil['told'];
}
async function worldOf(lesson: Lesson): Promise<World> {
  const rows = lesson.roster.pupils;
  const pupils: Pupil[] = [];
  for (const { id } of rows) pupils.push(await Pupil.come(lesson, id));
  const wall: Pupil['told'] = [];
  const hear = (message: unknown) => void wall.push({ at: lesson.time.now(), body: JSON.stringify(message) });
  await lesson.look('board', { page: hear, patch: hear });
  return { lesson, pupils, wall };
}

/** What a page was told while a window was open, and when the next one opened. */
function during({ pupils, wall }: World, seat: string, from: number, round: number) {
  const observer = pupils.find(({ page }) => page?.seat === seat) as Pupil;
  const isNext = ({ body }: { readonly body: string }) =>
    [...body.matchAll(/"clock":\{"round":(\d+)/g)].some(([, found]) => Number(found) !== round);
  const before = (told: Pupil['told']) => {
    const end = told.findIndex(isNext);
    return (end < 0 ? told : told.slice(0, end)).map(({ at, body }) => `tick ${(at - from) / SECOND}: ${body}`);
  };
  const next = observer.told.find(isNext);
  return { seat: before(observer.told), wall: before(wall), closed: next && (next.at - from) / SECOND };
}
/** Where two reports part, short enough to be read. */
function parting(a: readonly string[], b: readonly string[]): string {
  const at = a.findIndex((line, index) => line !== b[index]);
  if (at < 0 && a.length === b.length) return '';
  const [one = 'nothing', other = 'nothing'] = at < 0 ? [a[b.length], b[a.length]] : [a[at], b[at]];
  const first = [...one].findIndex((letter, index) => letter !== other[index]);
  const from = Math.max(0, first - 60);
  return `message ${at}: …${one.slice(from, from + 160)}… | …${other.slice(from, from + 160)}…`;
}

/** Lets a window run out: the observed seat does the same in both worlds, the others whatever their own world lets them. */
async function runOut({ lesson, pupils }: World, seat: string, seed: number, dawdle: boolean): Promise<void> {
  const { round } = lesson.course;
  const own = generator(seed);
  const others = generator(dawdle ? seed + 1 : seed + 2);
  const phase = lesson.course.game?.position.phase as Phase;
  const ready = !SECRET.has(phase) ? READY : dawdle ? LATER : SOONER;
  for (let tick = 0; tick < 200 && lesson.course.round === round && lesson.course.stage === 'play'; tick++) {
    const open = () => lesson.course.round === round;
    for (const pupil of pupils) {
      if (!open()) break;
      const isObserver = pupil.page?.seat === seat;
      const by = isObserver ? READY : ready;
      if (tick < by && (isObserver || others() < (dawdle ? 0.3 : 0.8))) {
        // Where all may see who is ready, all are ready at the same time; what they did before is their own.
        if (isObserver ? tick === 2 : !pupil.options.every(({ type }) => type === 'vote'))
          await decide(pupil, isObserver ? own : others, isObserver ? 1 : 0);
      }
      if (tick >= by) for (let n = 0; n < 100 && open() && (await decide(pupil, isObserver ? own : others, 1)); n++);
    }
    (lesson.time as FakeTime).pass(SECOND);
    await settled(lesson);
  }
}

/** A lesson with pupils as patrons, members and clients, played up to some window. */
async function lessonAt(seed: number, windows: number, phase: Phase): Promise<Lesson> {
  const time = new FakeTime();
  const lesson = await open(await store(), time, { settings: { pupils: 12 }, seed });
  const pupils: Pupil[] = [];
  for (let n = 0; n < 12; n++) pupils.push(await Pupil.join(lesson, `pupil ${n}`));
  await command(lesson, { type: 'begin' });
  const random = generator(seed);
  while (lesson.course.stage === 'play') {
    const { round } = lesson.course;
    if (round > windows && lesson.course.game?.position.phase === phase) break;
    while (lesson.course.round === round && lesson.course.stage === 'play') {
      let acted = false;
      for (const pupil of pupils) acted = (await decide(pupil, random)) || acted;
      if (acted) continue;
      time.pass(5 * SECOND);
      await settled(lesson);
    }
  }
  for (const pupil of pupils) pupil.leave();
  return lesson;
}

describe('over the wire', () => {
  const seeds = Array.from({ length: effort(8, 120) }, (_, n) => n + 1);
  test.each(seeds)('lesson %i: two worlds alike for a seat send it the same, at the same time', async seed => {
    const random = generator(seed * 77);
    const lesson = await lessonAt(seed, 2 + Math.floor(random() * 40), VEILED[seed % VEILED.length] as Phase);
    if (lesson.course.stage !== 'play') return;
    const seats = [...new Set(lesson.roster.pupils.map(({ seat }) => seat as string))];
    const seat = seats[Math.floor(random() * seats.length)] as string;
    const [here, there] = [await twin(lesson, await store()), await twin(lesson, await store())];
    const game = there.course.game;
    if (game === undefined) throw new Error('it has begun');
    game.position = otherWorld(game.position, there.course.seatOf(seat) as Seat, random);
    const worlds = [await worldOf(here), await worldOf(there)] as const;
    // What he has written or been sent, he may see answered; what is open, all may.
    const hasLetters = viewFrom(game.position, there.course.seatOf(seat) as Seat).offers.length > 0;
    const hasOpen = publicView(game.position).offers.length > 0;
    const { round, game: its } = here.course;
    const phase = its?.position.phase;
    const from = here.time.now();
    await runOut(worlds[0], seat, seed, true);
    await runOut(worlds[1], seat, seed, false);
    const [a, b] = worlds.map(world => during(world, seat, from, round));
    if (a === undefined || b === undefined) throw new Error('two worlds');
    expect(a.seat.length).toBeGreaterThan(0);
    if (phase !== 'answers' || !hasLetters)
      expect({ phase, seat: parting(a.seat, b.seat) }).toEqual({ phase, seat: '' });
    if (phase !== 'answers' || !hasOpen) expect({ phase, wall: parting(a.wall, b.wall) }).toEqual({ phase, wall: '' });
    expect(b.closed).toBe(a.closed);
  });
});
