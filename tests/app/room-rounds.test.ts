import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ALOUD, nextPass, nextRound, type Round, seatsIn } from '../../src/app/class/room/rounds.ts';
import { dictate, saidBy, spokenView, written } from '../../src/app/class/room/spoken.ts';
import {
  type Action,
  fateOf,
  isLegal,
  legalActions,
  NOBODY,
  owing,
  type Person,
  type Phase,
  type Position,
  publicView,
  type Seat,
} from '../../src/engine/index.ts';
import { otherWorld } from '../engine/other-world.ts';
import { anyPosition, anyWalk, games, generator, patronsOf, peopleOf } from '../fixture.ts';

const everybody = ({ game }: Position): ReadonlySet<Seat> => new Set(peopleOf(game.scenario));

/** Another world that looks the same to whoever looks at the wall. The package is dictated before all. */
function sameOnTheWall(here: Position, random: () => number): Position {
  const { phase, game } = otherWorld(here, publicView(here).seat, random);
  return { phase, game: here.phase === 'division' ? { ...game, sheets: here.game.sheets } : game };
}
const told = (actions: readonly Action[]): string => JSON.stringify(actions);

describe('what the room sees of a round', () => {
  test('who is called depends on nothing that is secret', () => {
    fc.assert(
      fc.property(fc.nat(), seed => {
        const here = anyPosition(seed);
        const there = sameOnTheWall(here, generator(~seed));
        expect(seatsIn(there, everybody(there))).toEqual(seatsIn(here, everybody(here)));
      }),
      games(60, 1000),
    );
  });

  test('what can be said before all depends on nothing that is secret', () => {
    const met = new Set<Phase>();
    fc.assert(
      fc.property(fc.nat(), seed => {
        const here = anyPosition(seed);
        if (!ALOUD.has(here.phase)) return;
        met.add(here.phase);
        const there = sameOnTheWall(here, generator(~seed));
        // Chance draws without being asked.
        for (const seat of owing(here).filter(seat => seat !== fateOf(here.game.scenario))) {
          const where = `${here.phase} ${seat}`;
          expect([where, told(saidBy(there, seat))]).toEqual([where, told(saidBy(here, seat))]);
          const view = spokenView(here, seat);
          expect(view.serves.concat(view.gratitude as never).some(({ seen }) => seen)).toBe(false);
        }
      }),
      games(120, 1000),
    );
    expect(met.size).toBeGreaterThan(6);
  });

  test('and what can be said before all is all that can be done there', () => {
    for (let seed = 0; seed < 40; seed++) {
      const here = anyPosition(seed);
      if (!ALOUD.has(here.phase) || here.phase === 'plenum') continue;
      for (const seat of owing(here)) expect(saidBy(here, seat)).toEqual(legalActions(here, seat));
    }
  });
});

/** The first position of a phase that a walk comes through. */
function find(phase: Phase, wanted: (here: Position) => boolean = () => true): Position {
  for (let seed = 0; seed < 200; seed++)
    for (const { after } of anyWalk(seed).steps) if (after.phase === phase && wanted(after)) return after;
  throw new Error(`no walk came through ${phase}`);
}

test('a word against the man whom a witness serves is written down as silence', () => {
  const here = find('plenum', ({ game }) => peopleOf(game.scenario).some(seat => (game.serves[seat] as number) >= 0));
  const witness = owing(here).find(seat => (here.game.serves[seat] as number) >= 0)!;
  const against = here.game.serves[witness] as Person;
  const word: Action = { type: 'testify', seat: witness, against };
  expect(saidBy(here, witness)).toContainEqual(word);
  expect(isLegal(here, word)).toBe(false);
  expect(written(here, word)).toEqual({ ...word, against: NOBODY });
  const other = patronsOf(here.game.scenario).find(patron => patron !== (against as number))!;
  const allowed: Action = { type: 'testify', seat: witness, against: other as number as Person };
  expect(written(here, allowed)).toEqual(allowed);
});

test('a letter that is dictated counts once it is sent, and not before; none is offered in secret', () => {
  const here = find('offers');
  const [seat] = owing(here) as [Seat];
  const begin = saidBy(here, seat).find(action => action.type === 'offer')!;
  expect(saidBy(here, seat).every(action => action.type !== 'offer' || action.open)).toBe(true);
  const begun = dictate({ position: here, actions: [] }, begin);
  expect(begun.sent).toBe(false);
  const term = saidBy(begun.position, seat).find(({ type }) => type === 'term')!;
  const clause = dictate(begun, term);
  expect([clause.sent, spokenView(clause.position, seat).sheets[seat]]).toMatchObject([false, { seen: true }]);
  const sent = dictate(clause, { type: 'send', seat });
  expect([sent.sent, sent.actions.length]).toEqual([true, 3]);
});

const round = (phase: Phase, more: Partial<Round> = {}): Round => ({
  ...{ phase, turn: 1, ply: 0, aloud: false, seats: [0, 1] as Seat[], pass: 1, been: [] },
  ...more,
});

describe('all are called', () => {
  const here = find('orders');
  const pupils = everybody(here);
  test.each([
    { held: round('answers'), again: true, because: 'an answer may have been answered' },
    { held: round('answers', { pass: 2 }), again: false, because: 'nobody answers twice' },
    { held: round('answers', { aloud: true }), again: false, because: 'what is said before all is answered at once' },
    { held: round('orders'), again: false, because: 'all have sealed' },
    { held: round('settlement'), again: false, because: 'nothing is left to settle' },
  ])('again after $held.phase, pass $held.pass: $again, because $because', ({ held, again }) => {
    expect(nextPass(held, { position: here, pupils })?.pass).toBe(again ? held.pass + 1 : undefined);
  });

  test('where computers have settled among themselves, as if they had not', () => {
    const settled = find('pleas');
    const course = { pupils, speaks: false, spoken: false, last: round('ballot') };
    const steps = [{ before: { ...settled, phase: 'settlement' as const } }];
    expect(nextRound({ ...course, steps, position: settled })).toMatchObject({ phase: 'settlement', ply: 1 });
    const offers = find('offers');
    const pleaded = [{ before: settled }];
    const hollow = nextRound({ ...course, steps: pleaded, position: offers });
    expect(hollow).toMatchObject({
      phase: 'audience',
      ply: 1,
      seats: seatsIn({ ...offers, phase: 'audience' }, pupils),
    });
    const held = { ...course, last: hollow };
    expect(nextRound({ ...held, steps: pleaded, position: offers }).phase).toBe('offers');
  });
});
