import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Session } from '../../src/app/session.ts';
import type { Pace } from '../../src/app/sights.ts';
import { mayKnow, type Seat } from '../../src/engine/index.ts';
import { levelOf } from '../fixture.ts';

const scenario = levelOf('1953');
const setup = { length: '5', lens: 'blauvelt', temperaments: 'historical' } as const;
const ME = 2 as Seat;
const PACE = 2000;

const sit = (pace?: Pace, seats: readonly Seat[] = [ME]) => new Session({ scenario, setup, seed: 1, seats }, pace);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** Lets all happen that waits for no clock. */
const settle = (): Promise<void> => new Promise(resolve => setImmediate(resolve));

let decisions = 0;
/** The person's next decision: now this option and now that. */
function decide(session: Session): void {
  const { options } = session.view;
  const action = options[(decisions++ * 7) % options.length];
  if (action !== undefined) session.act(action);
}

/** Lets the others act: ballots are read, and whatever else is to be seen has its time. */
async function passTime(session: Session): Promise<void> {
  if (session.count !== undefined) session.readCount();
  else await vi.advanceTimersToNextTimerAsync();
}

/** Plays on, time and all, until something stands to be read of which `wanted` holds. */
async function watchFor(session: Session, wanted: (session: Session) => boolean = () => true): Promise<void> {
  decisions = 0;
  for (let steps = 0; steps < 2000; steps++) {
    await settle();
    if (session.over) break;
    if (session.watching && wanted(session)) return;
    if (session.watching || session.count !== undefined) await passTime(session);
    else decide(session);
  }
  expect.fail('nothing of the kind was seen');
}

/** Plays at once to the end: every action, in order. */
async function playOut(session: Session): Promise<unknown[]> {
  decisions = 0;
  for (let steps = 0; steps < 2000 && !session.over; steps++) {
    await settle();
    if (session.watching || session.count !== undefined) await passTime(session);
    else if (!session.over) decide(session);
  }
  return session.steps.map(({ action }) => action);
}

describe('what others do', () => {
  test('stands for its time, one thing after the other, and each is told once', async () => {
    const session = sit(() => PACE);
    await watchFor(session, ({ watched }) => watched.length === 2);
    const { length } = session.steps;
    const version = session.version();
    const lines = session.watched.at(-1)?.length ?? 0;
    await vi.advanceTimersByTimeAsync((PACE * (1 + lines)) / 2 - 1);
    await settle();
    expect([session.steps.length, session.watched.length, session.version()]).toEqual([length, 2, version]);
    await vi.advanceTimersByTimeAsync(1);
    await settle();
    expect(session.version()).toBe(version + 1);
    session.stop();
  });

  test('is only what the seat can know', async () => {
    const session = sit(() => PACE);
    const seen = new Set<string>();
    session.subscribe(() => {
      for (const { event } of session.watched.flat()) {
        expect(mayKnow(event, ME)).toBe(true);
        seen.add(event.event);
      }
    });
    await playOut(session);
    const all = new Set(session.steps.flatMap(({ events }) => events.map(({ event }) => event)));
    expect(seen.size).toBeGreaterThan(10);
    expect(all.size).toBeGreaterThan(seen.size);
    // The papers tell these.
    expect(['turnOpened', 'befell', 'spared'].filter(it => seen.has(it))).toEqual([]);
    // And the ballots these.
    expect(['carried', 'rejected'].filter(it => seen.has(it))).toEqual([]);
  });

  test('makes the same game at any pace', async () => {
    const [slow, fast] = [await playOut(sit(() => PACE)), await playOut(sit())];
    expect(slow.length).toBeGreaterThan(500);
    expect(slow).toEqual(fast);
  });

  test('never stands at the pace “at once”', async () => {
    const session = sit();
    let stood = false;
    session.subscribe(() => {
      stood ||= session.watching;
    });
    await playOut(session);
    expect([stood, vi.getTimerCount()]).toEqual([false, 0]);
  });

  test('takes up another pace with the next thing seen', async () => {
    let pace = PACE;
    const session = sit(() => pace);
    await watchFor(session);
    pace = 0;
    await vi.advanceTimersByTimeAsync(10 * PACE);
    await settle();
    expect([session.watching, session.view.owes]).toEqual([false, true]);
    session.stop();
  });

  test('is not shown between several persons', async () => {
    const session = sit(() => PACE, [ME, 1 as Seat]);
    await playOut(session);
    expect([session.over, session.watched]).toEqual([true, []]);
  });
});

describe('while something stands to be read', () => {
  test('skipping shows all that is left at once, up to the next decision', async () => {
    const session = sit(() => PACE);
    await watchFor(session, ({ watched }) => watched.length === 1);
    session.skip();
    await settle();
    expect([session.watching, session.view.owes, vi.getTimerCount()]).toEqual([false, true, 0]);
    expect(session.watched.length).toBeGreaterThan(1);
    // The next time it is read again.
    await watchFor(session);
    session.stop();
  });

  test('one’s own seal can be taken back, and nothing waits for the rest of the time', async () => {
    const session = sit(() => PACE);
    await watchFor(session, ({ mayTakeBack }) => mayTakeBack);
    const sealed = session.steps.findLastIndex(({ action }) => action.seat === ME);
    expect(session.steps[sealed]?.action.type).toBe('seal');
    session.takeBack();
    expect([session.watching, vi.getTimerCount()]).toEqual([false, 0]);
    await settle();
    expect([session.steps.length, session.view.phase, session.view.owes]).toEqual([sealed, 'orders', true]);
    expect(session.watched.flat().filter(({ ply }) => ply >= sealed)).toEqual([]);
    const seal = session.view.options.find(({ type }) => type === 'seal');
    if (seal !== undefined) session.act(seal);
    await settle();
    expect(session.steps[sealed]?.action).toEqual(seal);
    session.stop();
  });

  test('a ballot waits until it has been read, however long', async () => {
    const session = sit(() => PACE);
    await watchFor(session);
    while (session.count === undefined) {
      if (session.watching) await passTime(session);
      else decide(session);
      await settle();
    }
    const { length } = session.steps;
    expect([session.watching, vi.getTimerCount()]).toEqual([false, 0]);
    await vi.advanceTimersByTimeAsync(100 * PACE);
    expect(session.steps.length).toBe(length);
    session.readCount();
    await settle();
    expect([session.count, session.watching || session.view.owes]).toEqual([undefined, true]);
    session.stop();
  });

  test('the table can be left, and nothing goes on behind it', async () => {
    const session = sit(() => PACE);
    await watchFor(session);
    const { length } = session.steps;
    session.stop();
    expect(vi.getTimerCount()).toBe(0);
    await vi.advanceTimersByTimeAsync(10 * PACE);
    await settle();
    expect(session.steps.length).toBe(length);
  });

  test('what is kept is taken up where it stood', async () => {
    const session = sit(() => PACE);
    await watchFor(session, ({ watched }) => watched.length === 3);
    session.stop();
    const again = new Session({ ...session.deal, actions: session.steps.map(({ action }) => action) });
    expect(again.save).toEqual(session.save);
    again.stop();
  });
});
