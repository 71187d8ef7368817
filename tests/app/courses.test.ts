import { beforeAll, expect, test } from 'vitest';
import { coursesOf } from '../../src/app/courses.ts';
import { Session } from '../../src/app/session.ts';
import type { Seat } from '../../src/engine/index.ts';
import { levelOf } from '../fixture.ts';

const scenario = levelOf('1953');
const TURNS = 5;
const setup = { length: String(TURNS), lens: 'blauvelt', temperaments: 'historical' } as const;

/** A game in which the person takes, by a fixed rule, now this option and now that. */
const play = (seat: Seat, seed: number): Promise<Session> =>
  new Promise((resolve, reject) => {
    const session = new Session({ scenario, setup, seed, seats: [seat] });
    let asked = 0;
    session.subscribe(() =>
      queueMicrotask(() => {
        if (session.error !== undefined) return reject(session.error);
        if (session.over) return resolve(session);
        const action = session.view.options[(asked++ * 7) % session.view.options.length];
        if (action !== undefined) session.act(action);
      }),
    );
  });

let patron: Session;
beforeAll(async () => {
  patron = await play(1 as Seat, 1);
});

test('every turn that was played, and the end, has its place on each line', () => {
  const { turns, men, patrons } = coursesOf(patron);
  expect(turns).toEqual([...turns].sort((a, b) => a - b));
  expect(turns.length).toBeLessThanOrEqual(TURNS + 1);
  expect(men.length).toBeGreaterThan(5);
  for (const { points } of men) expect(points.map(({ turn }) => turn)).toEqual(turns);
  for (const { alarm, share } of patrons) {
    expect([alarm.length, share.length]).toEqual([turns.length, turns.length]);
    expect([...alarm, ...share].every(value => value >= 0 && value <= 100)).toBe(true);
  }
});

test('he who served another than he passed for lies at the foot, and nobody below', () => {
  const { men } = coursesOf(patron);
  const { position } = patron;
  for (const { person, points } of men) {
    const last = points.at(-1);
    const truths = points.flatMap(({ truth }) => (truth === undefined ? [] : [truth]));
    expect(truths.every(truth => truth >= 0 && truth <= 100)).toBe(true);
    if (last?.truth !== undefined && position.game.serves[person] !== last.passesFor) expect(last.truth).toBe(0);
  }
});

test('each change is told in the turn in which he turned', () => {
  const { men } = coursesOf(patron);
  const went = men.flatMap(({ person, flips }) =>
    flips.filter(({ how }) => how === 'turned').map(flip => ({ person, flip })),
  );
  const answers = patron.steps.filter(({ action }) => action.type === 'reply' && action.reply === 'accept');
  expect(went.length).toBeGreaterThan(0);
  for (const { before, action } of answers) {
    if (before.game.scenario.people[action.seat]?.role !== 'client') continue;
    // Who never passed for anybody's man has no line: nothing to stand firm in.
    const passed = [...patron.steps.map(it => it.before), patron.position].some(
      ({ game }) => game.acknowledged[action.seat]! >= 0,
    );
    if (!passed) continue;
    const told = men.find(({ person }) => (person as Seat) === action.seat)?.flips ?? [];
    expect(told.some(({ turn }) => turn === before.game.turn)).toBe(true);
  }
});

test('one who is no patron has no readings of others, and sees himself', async () => {
  const seat = scenario.people.findIndex(({ id }) => id === 'kruglov') as Seat;
  const { men } = coursesOf(await play(seat, 2));
  expect(men.map(({ person }) => person as Seat)).toContain(seat);
  expect(men.flatMap(({ points }) => points.filter(({ read }) => read !== undefined))).toEqual([]);
});
