import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { REPLIES } from '../../src/engine/game.ts';
import {
  type Action,
  apply,
  type Event,
  legalActions,
  owing,
  type Phase,
  type Position,
  type Seat,
  sameAction,
  seenBy,
  type View,
  viewFrom,
  witness,
} from '../../src/engine/index.ts';
import { effort } from '../effort.ts';
import { anyPosition, anyWalk, games, generator, one, peopleOf } from '../fixture.ts';
import { drawnAlike, expectAlike, type Look, sameToAll, told, whereOf } from './oracle.ts';
import { otherWorld } from './other-world.ts';

describe('what a seat sees', () => {
  test('is the same in every world that differs only in what it may not know', () => {
    fc.assert(
      fc.property(fc.nat(), seed => sameToAll(viewFrom, anyPosition(seed), seed)),
      games(100, 2000),
    );
  });

  test('is the same in every world drawn from its view', () => {
    fc.assert(
      fc.property(fc.nat(), seed => drawnAlike(anyPosition(seed), seed)),
      games(100, 2000),
    );
  });
});

/** Ways to betray a secret, each of which the oracle must notice. */
const LEAKS: readonly { leak: string; look: Look }[] = [
  {
    leak: 'whom a client truly serves',
    look: (position, seat) => ({
      ...viewFrom(position, seat),
      serves: position.game.serves.map(value => ({ seen: true, value })),
    }),
  },
  {
    leak: 'an exact suspicion behind a lit window',
    look: (position, seat) => ({
      ...viewFrom(position, seat),
      suspicion: position.game.suspicion.map(value => ({ seen: true, value })),
    }),
  },
  {
    leak: 'a vote before the ballots turn over',
    look: (position, seat) => ({
      ...viewFrom(position, seat),
      votes: position.game.votes.map(value => ({ seen: true, value })),
    }),
  },
  {
    leak: 'another’s orders, by their number',
    look: (position, seat) =>
      ({ ...viewFrom(position, seat), plans: position.game.plans.map(plans => plans.length) }) as unknown as View,
  },
  {
    leak: 'an option that depends on a secret',
    look(position, seat) {
      const view = viewFrom(position, seat);
      return { ...view, options: view.options.filter((_, i) => i !== (position.game.serves.at(-1) ?? 0) + 1) };
    },
  },
  {
    leak: 'a secret, by the order of what is open',
    look(position, seat) {
      const view = viewFrom(position, seat);
      return {
        ...view,
        options: view.options.toSorted((a, b) => position.game.lean[a.seat]! - position.game.lean[b.seat + 1]!),
      };
    },
  },
];
test.each(LEAKS)('the oracle notices $leak', ({ look }) => {
  expect(() => {
    for (let seed = 0; seed < 60; seed++) sameToAll(look, anyPosition(seed), seed);
  }).toThrow();
});

/** Rounds whose choices lie veiled until the last is in. */
const VEILED: ReadonlySet<Phase> = new Set<Phase>([
  'offers',
  'orders',
  'approaches',
  'divisionBallot',
  'ballot',
  'plenum',
]);
/** Rounds in which whatever is done is done before all, or between those whom it concerns. */
const OPEN: ReadonlySet<Phase> = new Set<Phase>([
  ...['division', 'bargaining', 'answers', 'informing', 'statements', 'room', 'pleas'],
] as Phase[]);
const goesOn = ({ before, after }: { before: Position; after: Position }) => before.phase === after.phase;
/** What a view says but for who has yet to act, which is open. */
const known = ({ waiting: _, ...view }: View): string => told(view as View);

/** Who join in a plot tell each other whom they have won: that is the one thing that an answer opens. */
const conspires = ({ game }: Position, action: Action): boolean =>
  action.type === 'answer' &&
  action.answer === 'accept' &&
  game.offers.some(
    ({ from, to, clauses }) =>
      from === action.from && to === (action.seat as number) && clauses.some(({ term }) => term === 'join'),
  );

describe('what happens', () => {
  test('in a veiled round tells nobody else anything until the round is over', () => {
    fc.assert(
      fc.property(fc.nat(), seed => {
        for (const step of anyWalk(seed).steps) {
          const { before, action, after } = step;
          if (!VEILED.has(before.phase) || !goesOn(step) || generator(seed + step.ply)() < 0.9) continue;
          const { events } = witness(before, action);
          for (const seat of peopleOf(before.game.scenario)) {
            if (seat === action.seat) continue;
            const where = `${whereOf(before, seat)} ${JSON.stringify(action)}`;
            expect({ where, events: seenBy(events, seat) }).toEqual({ where, events: [] });
            expectAlike({ ...viewFrom(after, seat), waiting: [] }, { ...viewFrom(before, seat), waiting: [] }, where);
          }
        }
      }),
      games(10, 200),
    );
  });

  test('tells a seat the same in every world that it cannot tell apart, while the round goes on', () => {
    let compared = 0;
    fc.assert(
      fc.property(fc.nat(), seed => {
        const here = anyPosition(seed);
        if (!VEILED.has(here.phase) && !OPEN.has(here.phase)) return;
        const random = generator(~seed);
        for (const seat of peopleOf(here.game.scenario)) {
          const there = otherWorld(here, seat, random);
          for (const debtor of owing(here)) {
            const both = legalActions(here, debtor).filter(a =>
              legalActions(there, debtor).some(b => sameAction(a, b)),
            );
            if (both.length === 0) continue;
            const action = one(both, random);
            if (conspires(here, action)) continue;
            const [a, b] = [witness(here, action), witness(there, action)];
            // What ends a round may open what was veiled: there worlds may part.
            if (!goesOn({ before: here, after: a.after }) || !goesOn({ before: there, after: b.after })) continue;
            const where = `${whereOf(here, seat)} ${JSON.stringify(action)}`;
            const seen = (events: readonly Event[]) => ({ where, events: seenBy(events, seat) });
            expect(seen(b.events)).toEqual(seen(a.events));
            expectAlike(viewFrom(apply(there, action), seat), viewFrom(apply(here, action), seat), where);
            compared++;
          }
        }
      }),
      games(40, 1000),
    );
    expect(compared).toBeGreaterThan(100);
  });
});

test('whoever was refused never hears that he was also reported', () => {
  let reports = 0;
  for (let seed = 0; seed < effort(20, 200); seed++)
    for (const { before, action } of anyWalk(seed).steps) {
      if (before.phase !== 'approaches') continue;
      for (const event of witness(before, action).events) {
        if (event.event !== 'replied' || REPLIES[event.extra] !== 'report') continue;
        reports++;
        for (const seat of peopleOf(before.game.scenario))
          if (seat !== (event.person as Seat)) expect(seenBy([event], seat)).toEqual([]);
      }
    }
  expect(reports).toBeGreaterThan(10);
});

test('the oracle looks at people, patrons among them, in every kind of position', () => {
  const phases = new Set(Array.from({ length: 60 }, (_, seed) => anyPosition(seed).phase));
  expect(phases.size).toBeGreaterThan(15);
  expect(known(viewFrom(anyPosition(1), 0 as Seat))).toContain('"serves"');
});
