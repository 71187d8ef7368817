import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Action,
  apply,
  isLegal,
  legalActions,
  owing,
  type Phase,
  type Position,
  type Seat,
} from '../../src/engine/index.ts';
import { effort } from '../effort.ts';
import { anyWalk, games, generator, one, shuffled } from '../fixture.ts';
import { expectSame } from '../laws.ts';

/**
 * In these, choices lie veiled, or concern nobody else, until all are in. Where word passes at once (answers,
 * informing) who speaks first has spoken first: that is the game.
 */
const ROUNDS = [
  ...[
    'bargaining',
    'divisionBallot',
    'offers',
    'orders',
    'approaches',
    'statements',
    'room',
    'ballot',
    'pleas',
    'plenum',
  ],
] as const satisfies readonly Phase[];

/** The positions of a game in which a round has just begun. */
function* openings(phase: Phase, seed: number): Generator<Position> {
  let from: Phase | undefined;
  for (const { before } of anyWalk(seed).steps) {
    if (before.phase === phase && from !== phase) yield before;
    from = before.phase;
  }
}

/** What each seat would do in the round, one after another; those who seal last included. */
function choices(round: Position, random: () => number): Map<Seat, Action[]> {
  const byseat = new Map<Seat, Action[]>();
  let here = round;
  for (const seat of owing(round)) {
    const own: Action[] = [];
    while (here.phase === round.phase && owing(here).includes(seat)) {
      const options = legalActions(here, seat);
      const action = one(options, random);
      if (action === undefined) break;
      own.push(action);
      here = apply(here, action);
    }
    byseat.set(seat, own);
  }
  return byseat;
}

/** The end of the round when the same choices arrive in another order. */
function arrive(round: Position, byseat: ReadonlyMap<Seat, readonly Action[]>, random: () => number): Position {
  const left = new Map([...byseat].map(([seat, actions]) => [seat, [...actions]]));
  const order = shuffled(
    [...byseat].flatMap(([seat, actions]) => actions.map(() => seat)),
    random,
  );
  let here = round;
  for (const seat of order) {
    const action = left.get(seat)?.shift() as Action;
    if (!isLegal(here, action)) throw new Error(`no longer legal: ${JSON.stringify(action)}`);
    here = apply(here, action);
  }
  return here;
}

/** Orders of arrival tried of each round. */
const PERMUTATIONS = 8;

describe('the order in which choices arrive makes no difference', () => {
  test.each(ROUNDS)('in %s', phase => {
    const wanted = effort(200, 2000);
    let tried = 0;
    fc.assert(
      fc.property(fc.nat(), seed => {
        if (tried >= wanted) return;
        const random = generator(~seed);
        for (const round of openings(phase, seed)) {
          if (random() < 0.3) continue;
          const byseat = choices(round, random);
          const straight = arrive(round, byseat, () => 0);
          for (let again = 0; again < PERMUTATIONS; again++, tried++)
            expectSame(arrive(round, byseat, random), straight);
        }
      }),
      games(2000, 20_000),
    );
    expect(tried).toBeGreaterThanOrEqual(wanted);
  });
});
