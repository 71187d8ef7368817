import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Phase, viewFrom } from '../../src/engine/index.ts';
import type { Lesson } from '../../src/server/lesson/lesson.ts';
import { memoryStore } from '../../src/server/log/index.ts';
import type { Store } from '../../src/server/log/store.ts';
import { generator } from '../fixture.ts';
import { command, decide, FakeTime, load, type Opening, open, Pupil, settled } from './class.ts';

/** What a teacher may do with a lesson, and what time does. */

const SECOND = 1000;
let kept: Store;
let time: FakeTime;
beforeEach(async () => {
  kept = await memoryStore();
  time = new FakeTime();
});
afterEach(() => kept.close());

async function begun(pupils: number, opening: Opening = {}) {
  const lesson = await open(kept, time, { ...opening, settings: { pupils, ...opening.settings } });
  const all: Pupil[] = [];
  for (let n = 0; n < pupils; n++) all.push(await Pupil.join(lesson, `pupil ${n}`));
  await command(lesson, { type: 'begin' });
  return { lesson, pupils: all };
}
const phaseOf = (lesson: Lesson): Phase | undefined => lesson.course.game?.position.phase;
async function pass(lesson: Lesson, milliseconds: number): Promise<void> {
  time.pass(milliseconds);
  await settled(lesson);
}
/** Lets time run, with nobody at his page, until the game has come so far. */
async function until(lesson: Lesson, is: () => boolean): Promise<void> {
  for (let n = 0; n < 3000 && !is(); n++) await pass(lesson, SECOND);
  expect(is()).toBe(true);
}

describe('time', () => {
  test('closes a window for those who are missing, and the computer decides for them', async () => {
    const { lesson } = await begun(3);
    expect(phaseOf(lesson)).toBe('division');
    const left = lesson.clock?.left ?? 0;
    await pass(lesson, left - 1);
    expect(phaseOf(lesson)).toBe('division');
    await pass(lesson, 1);
    expect(phaseOf(lesson)).not.toBe('division');
    await until(lesson, () => lesson.course.stage === 'debrief');
  });

  test('is told as it is to whoever comes in the middle of a window', async () => {
    const { lesson, pupils } = await begun(3);
    const left = pupils[0]?.page?.clock?.left ?? 0;
    await pass(lesson, 5 * SECOND);
    const late = await Pupil.come(lesson, (pupils[1] as Pupil).id);
    expect(late.page?.clock?.left).toBe(left - 5 * SECOND);
    // Nobody else is told anything by it.
    expect(pupils[0]?.page?.clock?.left).toBe(left);
  });

  test('stands still while the lesson is paused, however long', async () => {
    const { lesson } = await begun(3);
    const { left } = lesson.clock ?? {};
    await pass(lesson, 10 * SECOND);
    await command(lesson, { type: 'pause' });
    await pass(lesson, 3600 * SECOND);
    expect(phaseOf(lesson)).toBe('division');
    await command(lesson, { type: 'resume' });
    expect(lesson.clock?.left).toBe((left ?? 0) - 10 * SECOND);
  });

  test('passes for a new game, though the one before was ended while it stood', async () => {
    const { lesson } = await begun(3);
    await command(lesson, { type: 'pause' });
    await command(lesson, { type: 'end' });
    await command(lesson, { type: 'again' });
    await command(lesson, { type: 'begin' });
    expect(phaseOf(lesson)).toBe('division');
    await pass(lesson, lesson.clock?.left ?? 0);
    expect(phaseOf(lesson)).not.toBe('division');
  });

  test('is whole in a new game, though the one before was ended in the same window', async () => {
    const { lesson } = await begun(3);
    const [{ round }, of] = [lesson.course, lesson.clock?.of];
    await pass(lesson, 20 * SECOND);
    await command(lesson, { type: 'end' });
    await command(lesson, { type: 'again' });
    await pass(lesson, 600 * SECOND);
    await command(lesson, { type: 'begin' });
    expect(lesson.course.round).toBeGreaterThan(round);
    expect(lesson.clock).toMatchObject({ left: of, of });
  });

  test('is asked again where a timer comes too early', async () => {
    class Hasty extends FakeTime {
      override after(milliseconds: number, call: () => void) {
        return super.after(milliseconds / 2, call);
      }
    }
    time = new Hasty();
    const { lesson } = await begun(3);
    const left = lesson.clock?.left ?? 0;
    await until(lesson, () => phaseOf(lesson) !== 'division');
    expect(lesson.course.clock.left(time.now())).toBeGreaterThan(0);
    expect(left).toBeGreaterThan(SECOND);
  });

  test('is given by the teacher, and a message for a window that has closed is late', async () => {
    const { lesson, pupils } = await begun(3);
    const { round, left = 0 } = lesson.clock ?? { round: 0 };
    await command(lesson, { type: 'extend', round, seconds: 60 });
    expect(lesson.clock?.left).toBe(left + 60 * SECOND);
    const actor = pupils.find(({ options }) => options.length > 0) as Pupil;
    const [action] = actor.options;
    await command(lesson, { type: 'close', round });
    const wire = actor.wire(action!);
    await expect(actor.send({ type: 'act', ref: 'x', round, action: wire })).rejects.toMatchObject({ why: 'late' });
  });

  test('that a secret window lasts is always the same, whoever is ready when', async () => {
    const lasted = new Map<string, Set<number>>();
    for (const haste of [0, 1]) {
      const { lesson, pupils } = await begun(3, { code: `KLM23${haste + 2}`, seed: 5 });
      const random = generator(3);
      const opened = () => time.now() - ((lesson.clock?.of ?? 0) - (lesson.course.clock.left(time.now()) ?? 0));
      let [round, since, phase] = [lesson.course.round, opened(), phaseOf(lesson)];
      while (lesson.course.stage === 'play' && lesson.course.round < 60) {
        if (haste === 1) for (const pupil of pupils) for (let n = 0; n < 40 && (await decide(pupil, random, 1)); n++);
        await pass(lesson, SECOND);
        if (lesson.course.round === round) continue;
        if (phase === 'answers' || phase === 'informing')
          lasted.set(phase, (lasted.get(phase) ?? new Set()).add(opened() - since));
        [round, since, phase] = [lesson.course.round, opened(), phaseOf(lesson)];
      }
      lesson.stop();
    }
    expect([...lasted.keys()].sort()).toEqual(['answers', 'informing']);
    for (const times of lasted.values()) expect(times.size).toBe(1);
  });

  test('that ran out while the server was down leaves those who come back a while', async () => {
    const { lesson } = await begun(3);
    lesson.stop();
    time.pass(3600 * SECOND);
    const again = await load(kept, time);
    expect(phaseOf(again)).toBe('division');
    expect(again.clock?.left).toBe(15 * SECOND);
  });
});

describe('the teacher', () => {
  test('goes back to an earlier turn: the game is what it was then, and the log keeps what was played', async () => {
    const { lesson, pupils } = await begun(3, { settings: { timed: false, pace: 'days' } });
    const random = generator(11);
    const turnOf = () => lesson.course.game?.position.game.turn ?? 0;
    let atTwo = '';
    while (turnOf() < 3 && lesson.course.stage === 'play') {
      for (const pupil of pupils) await decide(pupil, random, 0.7);
      if (turnOf() === 2 && atTwo === '')
        atTwo = JSON.stringify(lesson.course.game?.record.actions.slice(0, lesson.course.game.turns.get(2)));
    }
    const { seq } = lesson;
    await command(lesson, { type: 'back', turn: 2 });
    expect(turnOf()).toBe(2);
    expect(lesson.seq).toBeGreaterThan(seq);
    expect(lesson.course.wentBack).toBe(1);
    expect(JSON.stringify(lesson.course.game?.record.actions)).toContain(atTwo.slice(0, -1));
    // All pages show it, and it is played on from there.
    for (const pupil of pupils) expect(pupil.page?.view?.turn).toBe(2);
    while (turnOf() < 3 && lesson.course.stage === 'play') for (const pupil of pupils) await decide(pupil, random, 0.7);
    const again = await load(kept, time);
    expect(again.course.game?.record).toEqual(lesson.course.game?.record);
    await expect(command(lesson, { type: 'back', turn: 7 })).rejects.toMatchObject({ why: 'malformed' });
  });

  test('lets the computer stand in for a seat, and hands it back', async () => {
    const { lesson, pupils } = await begun(3);
    const actor = pupils.find(({ options }) => options.length > 0) as Pupil;
    const seat = actor.page?.seat as string;
    await command(lesson, { type: 'standIn', seat, on: true });
    expect(phaseOf(lesson)).not.toBe('division');
    expect(actor.page?.stoodIn).toBe(true);
    await until(lesson, () => phaseOf(lesson) === 'offers');
    expect(actor.options).toEqual([]);
    await command(lesson, { type: 'standIn', seat, on: false });
    await until(lesson, () => phaseOf(lesson) === 'orders');
    expect(actor.options.length).toBeGreaterThan(0);
    // What was decided for him is in the record, and not as his.
    const { actions = [], byPupils } = lesson.course.game ?? {};
    expect(actions.some(action => action.seat === seat)).toBe(true);
    expect(byPupils).toEqual([]);
    const { length } = actions;
    await decide(actor, generator(1));
    expect(byPupils).toEqual([length]);
  });

  test('ends early; another game has the same code, and the roles move on', async () => {
    const { lesson, pupils } = await begun(4);
    const seats = () => pupils.map(({ id }) => lesson.roster.get(id)?.seat);
    expect(seats()).toEqual(['beria', 'malenkov', 'khrushchev', 'beria']);
    await command(lesson, { type: 'end' });
    expect(lesson.course.stage).toBe('debrief');
    expect(lesson.ended().seats).toEqual(['beria', 'malenkov', 'khrushchev']);
    await command(lesson, { type: 'section', section: 'ranks' });
    expect(pupils[0]?.page?.section).toBe('ranks');
    await command(lesson, { type: 'again' });
    expect(lesson.course.stage).toBe('lobby');
    expect(seats()).toEqual(['malenkov', 'beria', 'beria', 'khrushchev']);
    const before = lesson.row.seed;
    await command(lesson, { type: 'begin' });
    expect(lesson.course.game?.seed).not.toBe(before);
    expect(lesson.course.games).toBe(2);
  });
});

describe('what is not yet in the log', () => {
  /** A store that keeps nothing until it may. */
  function gated(store: Store) {
    let gate: Promise<void> = Promise.resolve();
    let open: (fault?: Error) => void = () => undefined;
    const shut = () => {
      gate = new Promise((resolve, reject) => {
        open = fault => (fault === undefined ? resolve() : reject(fault));
      });
    };
    const append: Store['append'] = async (...what) => {
      await gate;
      return store.append(...what);
    };
    const kept = new Proxy(store, {
      get: (of, name) => {
        const found = name === 'append' ? append : Reflect.get(of, name, of);
        return typeof found === 'function' ? found.bind(of) : found;
      },
    });
    return { kept, shut, open: (fault?: Error) => open(fault) };
  }
  const soon = () => new Promise(resolve => setTimeout(resolve, 5));

  test('is told to nobody, though somebody leaves in between', async () => {
    const gate = gated(kept);
    const lesson = await open(gate.kept, time, { settings: { pupils: 3 } });
    const pupils = [];
    for (const name of ['a', 'b', 'c']) pupils.push(await Pupil.join(lesson, name));
    await command(lesson, { type: 'begin' });
    const [witness, leaver] = pupils as [Pupil, Pupil];
    const told = witness.told.length;
    gate.shut();
    const paused = command(lesson, { type: 'pause' });
    await soon();
    leaver.leave();
    await soon();
    expect(witness.told.length).toBe(told);
    gate.open();
    await paused;
    await settled(lesson);
    expect(witness.page?.stage).toBe('paused');
  });

  test('is forgotten with the lesson that holds it: who could not be let in may come again', async () => {
    const gate = gated(kept);
    const lesson = await open(gate.kept, time, { settings: { pupils: 3 } });
    gate.shut();
    const asked = Pupil.join(lesson, 'Swift');
    gate.open(new Error('no room on the disk'));
    await expect(asked).rejects.toThrow('no room');
    expect(lesson.broken).toBe(true);
    const again = await load(kept, time);
    expect((await Pupil.join(again, 'Swift')).page?.seat).toBe('beria');
  });
});

describe('a team', () => {
  test('proposes, and its spokesman confirms; who leaves is followed by the next', async () => {
    const { lesson, pupils } = await begun(4);
    const [spokesman, , , mate] = pupils as [Pupil, Pupil, Pupil, Pupil];
    const actor = spokesman.options.length > 0 ? spokesman : mate;
    expect(actor.options.length).toBeGreaterThan(0);
    const action = mate.wire(mate.options[0]!);
    const round = mate.page?.clock?.round ?? 0;
    await expect(mate.send({ type: 'act', ref: 'a', round, action })).rejects.toMatchObject({ why: 'notYours' });
    await mate.send({ type: 'propose', round, action });
    expect(spokesman.page?.proposals).toMatchObject([{ pupil: mate.id, action }]);
    await spokesman.act(mate.options[0]!);
    expect(mate.page?.proposals).toEqual([]);
    await command(lesson, { type: 'kick', pupil: spokesman.id });
    expect(mate.page?.team).toMatchObject([{ id: mate.id, spokesman: true }]);
  });

  test('speaks in sentences that are given, and in its own words only where the teacher lets it', async () => {
    const { lesson, pupils } = await begun(4);
    const [, other, , mate] = pupils as [Pupil, Pupil, Pupil, Pupil];
    const [sentence] = lesson.course.ground.data.sentences;
    await mate.send({ type: 'say', sentence: sentence! });
    expect(pupils[0]?.page?.said).toMatchObject([{ sentence }]);
    expect(other.page?.said).toEqual([]);
    await expect(mate.send({ type: 'say', words: 'psst' })).rejects.toMatchObject({ why: 'notYours' });
    await command(lesson, { type: 'freeText', on: true });
    await mate.send({ type: 'say', words: 'psst' });
    expect(pupils[0]?.page?.said.at(-1)).toMatchObject({ words: 'psst' });
  });
});

test('who has nothing to decide is asked what he expects; it is sealed until the debrief', async () => {
  const { lesson, pupils } = await begun(12);
  await until(lesson, () => phaseOf(lesson) === 'offers');
  const asked = pupils.filter(({ page }) => page?.asks === 'leader');
  expect(asked.length).toBeGreaterThan(3);
  const [one, other] = asked as [Pupil, Pupil];
  const round = one.page?.clock?.round ?? 0;
  await one.send({ type: 'guess', round, guess: 'malenkov' });
  await one.send({ type: 'guess', round, guess: 'khrushchev' });
  expect(one.page?.guessed).toBe('khrushchev');
  expect(other.told.at(-1)?.body).not.toContain('"guessed":"khrushchev"');
  await expect(one.send({ type: 'guess', round, guess: 'molotov' })).rejects.toMatchObject({ why: 'illegal' });
  // Whoever has something to decide is not asked.
  const patron = pupils.find(({ page }) => page?.seat === 'beria') as Pupil;
  expect(patron.page?.asks ?? null).toBeNull();
  await expect(patron.send({ type: 'guess', round, guess: 'malenkov' })).rejects.toMatchObject({ why: 'late' });
  await command(lesson, { type: 'end' });
  expect(lesson.ended().forecasts).toMatchObject([{ seat: one.page?.seat, guess: 'khrushchev', about: 'leader' }]);
});

test('what a page holds after all its patches is what the engine shows that seat', async () => {
  const { lesson, pupils } = await begun(6, { settings: { timed: false, pace: 'days' } });
  const random = generator(21);
  for (let n = 0; n < 120 && lesson.course.stage === 'play'; n++) {
    for (const pupil of pupils) await decide(pupil, random, 0.6);
    for (const pupil of pupils) {
      const { game } = lesson.course;
      const seat = lesson.course.seatOf(pupil.page?.seat ?? '');
      // While pleas are heard, others see what they saw before.
      if (game === undefined || seat === undefined || game.position.phase === 'audience') continue;
      const { waiting, ...shown } = pupil.view ?? {};
      const { waiting: _, ...truly } = viewFrom(game.position, seat);
      expect(shown).toEqual(truly);
    }
  }
});

test.each([
  ['an entry of another program', { kind: 'nonsense' }, 'entry 1 of the log: kind'],
  ['an entry that lacks something', { kind: 'back' }, 'entry 1 of the log: turn'],
  ['a game of other rules', { kind: 'begin', rules: '0/0123456789abcdef' }, 'otherRules'],
  ['a game from before rules had names', { kind: 'begin' }, 'otherRules'],
  [
    'a game that does not fit its rules',
    { kind: 'action', action: { seat: 'fate', type: 'draw' } },
    'it has not begun',
  ],
])('a log with %s is refused, and it is said where', async (_because, body, said) => {
  const lesson = await open(kept, time);
  await Pupil.join(lesson, 'a');
  lesson.stop();
  expect(await kept.append(lesson.code, [{ seq: 1, at: 0, ref: undefined, body }])).toBe('done');
  await expect(load(kept, time)).rejects.toThrow(said);
});
