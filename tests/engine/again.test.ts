import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  alike,
  type Game,
  type Position,
  publicView,
  type Seat,
  type Sighting,
  share,
  type View,
  viewFrom,
  witness,
} from '../../src/engine/index.ts';
import { SIGHT } from '../../src/engine/sight.ts';
import { anyPosition, anyWalk, games, generator, peopleOf } from '../fixture.ts';
import { expectAlike, whereOf } from './oracle.ts';

/** Whoever looks again sees what he would see if he looked for the first time. */

/** A game at which some look on, each now and then, with lists shared from step to step or copied. */
function lookOn(seed: number, isShared: boolean): void {
  const random = generator(~seed);
  const { opening, steps } = anyWalk(seed);
  const seats = [...peopleOf(opening.scenario)].sort(() => random() - 0.5).slice(0, 6);
  const last = new Map<Seat, Sighting>();
  let earlier: Position | undefined;
  for (const { before, action } of steps) {
    if (before.phase === 'deals') continue;
    const { after } = witness(earlier ?? before, action);
    if (isShared && earlier !== undefined) share(earlier.game, after.game);
    earlier = after;
    for (const seat of [...seats, publicView(after).seat]) {
      if (random() < 0.5) continue;
      const sighting = last.get(seat);
      const view = viewFrom(after, seat, sighting);
      expectAlike(view, viewFrom(after, seat), whereOf(after, seat));
      if (sighting !== undefined) keepsWhatIsAlike(view, sighting.view);
      last.set(seat, { position: after, view });
    }
  }
}
/** What says the same is the same object. */
function keepsWhatIsAlike(view: View, last: View): void {
  const others = (Object.keys(view) as (keyof View)[]).filter(name => view[name] !== last[name]);
  expect(others.filter(name => alike(view[name], last[name]))).toEqual([]);
  expect(others.length === 0).toBe(view === last);
}

describe('looking again', () => {
  test.each([[true], [false]])('shows what looking for the first time shows (lists shared: %s)', isShared => {
    fc.assert(
      fc.property(fc.nat(), seed => lookOn(seed, isShared)),
      games(2, 60),
    );
  });

  /** What of a game a rule of sight reads, spied upon. */
  function readBy(name: keyof Game, position: Position): ReadonlySet<string> {
    const read = new Set<string>();
    const spied = <T extends object>(of: T): T =>
      new Proxy(of, {
        get(target, field) {
          read.add(String(field));
          return target[field as keyof T];
        },
      });
    const sight = SIGHT[name];
    if (typeof sight === 'string') return read;
    const rule = ('entry' in sight ? sight.entry : sight.item) as (look: object, it: unknown) => unknown;
    const { phase, game } = position;
    for (const seat of peopleOf(game.scenario))
      for (const [index, item] of (game[name] as readonly unknown[]).entries())
        rule(spied({ phase, game: spied(game), seat }), 'entry' in sight ? index : item);
    return read;
  }

  test('is enough where the rules of sight say so: they read nothing else', () => {
    for (let seed = 0; seed < 20; seed++) {
      const position = anyPosition(seed);
      for (const [name, sight] of Object.entries(SIGHT)) {
        const by: readonly string[] = typeof sight === 'object' && 'by' in sight ? sight.by : [];
        const known = new Set<string>([name, 'scenario', 'game', 'seat', ...by]);
        const read = [...readBy(name as keyof Game, position)];
        expect({ name, read: read.filter(field => !known.has(field)) }).toEqual({ name, read: [] });
      }
    }
  });
});

test('a list that says the same is taken over, and nothing else', () => {
  for (const { before, action } of [...anyWalk(3).steps].slice(-50)) {
    const [shared, plain] = [witness(before, action).after, witness(before, action).after];
    share(before.game, shared.game);
    expect(shared).toEqual(plain);
    const names = Object.keys(plain.game) as (keyof Game)[];
    const taken = names.filter(name => shared.game[name] === before.game[name]);
    expect(taken).toEqual(names.filter(name => alike(plain.game[name], before.game[name])));
  }
});
