import { describe, expect, test } from 'vitest';
import { owing, type Person, type Position, type Seat, viewFrom } from '../../../src/engine/index.ts';
import {
  type Facts,
  given,
  LEVEL,
  MODEL as M,
  MEMBERS,
  may,
  person,
  play,
  playOn,
  type Step,
  sentences,
  UNBOUND,
} from './given.ts';

/** The law of the vote in the Presidium. */

const by = (seat: string, motion: string, more: Partial<Step> = {}): Step => ({
  type: 'motion',
  seat,
  motion,
  ...more,
});
const amnesty = (seat: string): Step => by(seat, 'policy', { policy: 'amnesty' });
const agenda = (facts: Facts = {}): Position => given({ ...facts, phase: 'agenda' });
const idOf = (seat: Seat | undefined): string | undefined => LEVEL.people[seat as number]?.id;

interface Counted {
  readonly because: string;
  readonly facts?: Facts;
  readonly ayes: readonly string[];
  readonly abstain?: readonly string[];
  readonly carried: boolean;
}
const fallen = (id: string): Facts => ({ men: { [id]: { fell: true } } });
const noLubyanka = { posts: { 'mvd-minister': null } };

const COUNTS: readonly Counted[] = [
  { ayes: ['malenkov', ...MEMBERS.slice(0, 5)], carried: true, because: 'six of ten are more than half' },
  { ayes: MEMBERS.slice(0, 6), carried: true, because: 'six are enough without the chair, and against it' },
  { ayes: ['malenkov', ...MEMBERS.slice(0, 4)], carried: true, because: 'at half of ten the Gavel’s aye decides' },
  { ayes: MEMBERS.slice(0, 5), carried: false, because: 'at half of ten without the Gavel’s aye nothing is decided' },
  {
    ayes: MEMBERS.slice(0, 5),
    abstain: ['malenkov'],
    carried: false,
    because: 'a chair that abstains has not said aye',
  },
  {
    ayes: ['malenkov', ...MEMBERS.slice(0, 4)],
    facts: { posts: { 'council-chair': null } },
    carried: false,
    because: 'without a chair there is nobody to decide at half',
  },
  {
    ayes: ['malenkov', ...MEMBERS.slice(0, 3)],
    carried: false,
    because: 'four of ten are fewer than half, chair or not',
  },
  {
    ayes: MEMBERS.slice(0, 4),
    abstain: MEMBERS.slice(4),
    carried: false,
    because: 'who abstains is counted in office',
  },
  {
    facts: { ...fallen('beria'), ...noLubyanka },
    ayes: MEMBERS.slice(0, 5),
    carried: true,
    because: 'after a fall there are nine, and five are more than half',
  },
  {
    facts: { ...fallen('beria'), ...noLubyanka },
    ayes: ['malenkov', ...MEMBERS.slice(0, 3)],
    carried: false,
    because: 'of nine four are fewer than half: the chair decides only at exactly half',
  },
];

describe('a motion carries', () => {
  test.each(sentences(COUNTS, ({ carried, because }) => `${carried ? '' : 'not: '}${because}`))('%s', (_, row) => {
    const { facts, ayes, abstain = [], carried } = row;
    // With the chair vacant the Agenda’s holder is the first who may move.
    const moved = play(agenda(facts), amnesty(facts?.posts?.['council-chair'] === null ? 'khrushchev' : 'malenkov'));
    const after = playOn(moved, 'agenda', { ayes, abstain });
    expect(after.game.sponsor.some(sponsor => sponsor >= 0)).toBe(carried);
  });
});

/** Who votes on a motion, by id. */
const voters = (position: Position) => owing(playOn(position, 'ballot')).map(idOf);
const late: Facts = { turn: M.law.dismissFrom, men: UNBOUND };

describe('the man concerned', () => {
  test.each(
    sentences(
      [
        { motion: 'dismiss', turn: M.law.dismissFrom, because: 'nobody judges in his own case' },
        { motion: 'arrest', turn: M.law.arrestFrom, because: 'he is in the room, and is not asked' },
      ],
      ({ motion, because }) => `${motion}: ${because}`,
    ),
  )('has no vote: %s', (_, { motion, turn }) => {
    const here = play(agenda({ turn }), by('malenkov', motion, { person: 'beria' }));
    expect(voters(here)).toEqual(
      LEVEL.people
        .slice(0, 10)
        .map(({ id }) => id)
        .filter(id => id !== 'beria'),
    );
  });

  test.each(
    sentences(
      [
        {
          ayes: MEMBERS.slice(0, 5),
          dismissed: false,
          because: 'five of the nine who vote are half of the ten in office',
        },
        { ayes: MEMBERS.slice(0, 6), dismissed: true, because: 'six are more than half of the ten' },
      ],
      ({ because }) => because,
    ),
  )('counts as in office: %s', (_, { ayes, dismissed }) => {
    const here = play(agenda(late), by('malenkov', 'dismiss', { person: 'beria' }));
    const until = dismissed ? 'defiance' : 'agenda';
    expect(playOn(here, until, { ayes }).phase).toBe(until);
  });

  test('may vote on a policy that is his own: it is no personal matter', () => {
    expect(voters(play(agenda(), amnesty('malenkov')))).toContain('malenkov');
  });
});

/** Half of ten on a man's own place: whose aye tips it. */
describe('over the Gavel’s own holder the Agenda’s presides', () => {
  const half = (decider: string): string[] => [decider, ...MEMBERS.slice(0, 4)];
  const HALVES = [
    { against: 'malenkov', ayes: half('khrushchev'), carried: true, because: 'the aye of the Agenda decides' },
    {
      mover: 'beria',
      against: 'malenkov',
      ayes: half('khrushchev'),
      carried: true,
      because: 'it decides whoever has moved it',
    },
    {
      mover: 'beria',
      against: 'malenkov',
      ayes: half('beria'),
      carried: false,
      because: 'the aye of the mover decides nothing',
    },
    {
      against: 'malenkov',
      ayes: MEMBERS.slice(0, 5),
      carried: false,
      because: 'without the aye of the Agenda half is not enough',
    },
    {
      mover: 'beria',
      against: 'malenkov',
      posts: { 'party-lead': null },
      ayes: half('khrushchev'),
      carried: false,
      because: 'a vacant Agenda leaves nobody to decide, and the Gavel does not come back to him',
    },
    {
      against: 'beria',
      ayes: half('malenkov'),
      carried: true,
      because: 'over anybody else it is the Gavel that decides',
    },
    { against: 'beria', ayes: half('khrushchev'), carried: false, because: 'over anybody else the Agenda does not' },
    {
      mover: 'malenkov',
      against: 'khrushchev',
      ayes: half('malenkov'),
      carried: true,
      because: 'over the Agenda’s own holder too the Gavel decides',
    },
  ];
  /** Where a motion that carries has come to when it is decided. */
  const CARRIED = { dismiss: 'defiance', arrest: 'tally' } as const;
  const decided = ({ phase, game }: Position) =>
    phase === 'defiance' ||
    phase === 'riposte' ||
    game.stage === 'arms' ||
    game.turn > M.law.dismissFrom ||
    (phase === 'agenda' && game.motionsMade > 0);
  const CASES = (['dismiss', 'arrest'] as const).flatMap(motion => HALVES.map(row => ({ motion, ...row })));
  test.each(sentences(CASES, ({ motion, because }) => `${motion}: ${because}`))('%s', (_, row) => {
    const { motion, mover = 'khrushchev', against, posts = {}, ayes, carried } = row;
    const step = by(mover, motion, { person: against });
    const after = playOn(agenda({ ...late, posts }), decided, { steps: [step], ayes, fate: { warned: 0, sitting: 1 } });
    expect(after.phase === CARRIED[motion]).toBe(carried);
  });
});

describe('ballots', () => {
  const cast = (position: Position, ...ids: readonly string[]) =>
    play(position, ...ids.map((seat): Step => ({ type: 'vote', seat, vote: 'nay' })));
  const seen = (position: Position, who: string, whose: string) =>
    viewFrom(position, person(who) as Seat).votes[person(whose) as Person];
  const open = playOn(play(agenda(late), by('malenkov', 'dismiss', { person: 'beria' })), 'ballot');

  test('lie veiled until all are in, for everyone but him who cast it', () => {
    const some = cast(open, 'molotov', 'malenkov');
    expect(seen(some, 'khrushchev', 'molotov')).toEqual({ seen: false });
    expect(seen(some, 'beria', 'molotov')).toEqual({ seen: false });
    expect(seen(some, 'molotov', 'molotov')).toEqual({ seen: true, value: 'nay' });
  });

  test('once cast cannot be changed', () => {
    expect(may(cast(open, 'molotov'), { type: 'vote', seat: 'molotov', vote: 'aye' })).toBe(false);
  });
  test('turn over when the last is in: a dismissal is voted in the open', () => {
    const voted = playOn(open, 'defiance', { ayes: MEMBERS });
    expect(seen(voted, 'beria', 'molotov')).toEqual({ seen: true, value: 'aye' });
    expect(seen(voted, 'beria', 'khrushchev')).toEqual({ seen: true, value: 'nay' });
  });
});
