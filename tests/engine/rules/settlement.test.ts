import { describe, expect, test } from 'vitest';
import type { Position } from '../../../src/engine/index.ts';
import {
  type Facts,
  given,
  MODEL as M,
  type Men,
  may,
  moved,
  person,
  play,
  playOn,
  sentences,
  told,
  yes,
} from './given.ts';
import { AYES } from './plot.ts';
import { fallen, matter, precedent, settles, settling } from './settling.ts';

/** After a fall: what becomes of the fallen man's clients, and what the victors owe and take. */

/** He is voted out, and goes. */
const dismissed = (men: Men): Position =>
  playOn(
    play(given({ turn: 6, phase: 'agenda', men }), {
      type: 'motion',
      seat: 'malenkov',
      motion: 'dismiss',
      person: 'beria',
    }),
    'settlement',
    { ayes: AYES },
  );
const rooted = { roots: M.fall.roots + 1, gratitude: 50 };
const loose = { roots: M.fall.roots, gratitude: M.fall.gratitude };

describe('a client of the fallen man', () => {
  const CASES: readonly { men: Men; after?: (men: Men) => Position; stands: Men; because: string }[] = [
    {
      men: { serov: rooted },
      stands: { serov: { down: true, downBy: 'khrushchev', post: null, serves: null } },
      because: 'rooted in him, he follows him down, by the same hand',
    },
    {
      men: { serov: { roots: 0, gratitude: M.fall.gratitude + 1 } },
      stands: { serov: { down: true, post: null } },
      because: 'who owed him all follows him too',
    },
    {
      men: { serov: loose },
      stands: { serov: { down: false, post: 'mvd-forces', serves: null, acknowledged: null } },
      because: 'thinly tied, he keeps his post and has no master',
    },
    {
      men: { serov: { ...rooted, serves: 'khrushchev' } },
      stands: { serov: { down: false, post: 'mvd-forces', acknowledged: 'khrushchev' } },
      because: 'who had turned comes out for his new patron',
    },
    {
      men: { zhukov: { serves: 'khrushchev' } },
      stands: { zhukov: { acknowledged: 'khrushchev' } },
      because: 'who passed for nobody’s and was another’s shows it now',
    },
    {
      men: { zhukov: { ...rooted, acknowledged: null, serves: null } },
      stands: { zhukov: { acknowledged: null, serves: null, post: 'defence-first-deputies', down: false } },
      because: 'who was nobody’s and had joined nobody has lost nobody: he is where he was',
    },
    {
      men: { serov: { ...rooted, hedge: 'malenkov' } },
      stands: { serov: { down: false, serves: 'malenkov', acknowledged: 'malenkov', hedge: null } },
      because: 'who had reinsured himself is sheltered: that was what it was for',
    },
    {
      men: { sukhanov: { hedge: 'beria' } },
      stands: { sukhanov: { hedge: null, serves: 'malenkov' } },
      because: 'reinsurance with the fallen is void',
    },
    {
      men: { serov: rooted },
      after: dismissed,
      stands: { serov: { down: false, post: 'mvd-forces', serves: null } },
      because: 'after a bloodless vote nobody is locked up',
    },
  ];
  test.each(sentences(CASES, ({ because }) => because))('%s', (_, { men, after = fallen, stands }) => {
    expect(told(after(men), stands)).toEqual(stands);
  });
});

describe('a debt to a turncoat', () => {
  const turned = (man: string, office: string): Facts => ({
    unrest: 40,
    men: {
      [man]: { acknowledged: 'malenkov', serves: 'malenkov', owed: office, gratitude: 40, resentment: 10, turnedIn: 6 },
    },
    posts: { [office]: null },
  });
  const owed = (man: string, office: string) =>
    settling(matter('reward', 'malenkov', man, office), turned(man, office));
  const { spoils } = M;
  const PAID = [
    {
      man: 'kruglov',
      office: 'mvd-minister',
      corps: 'police',
      taught: spoils.precedentMinister,
      because: 'all the police see a traitor made minister',
    },
    {
      man: 'kruglov',
      office: 'mvd-forces',
      corps: 'police',
      taught: spoils.precedentPolice,
      because: 'a traitor was paid what he was promised',
    },
    {
      man: 'melnikov',
      office: 'ukraine-party',
      corps: 'party',
      taught: spoils.precedentParty,
      because: 'among Party men it teaches less',
    },
  ] as const;
  test.each(sentences(PAID, ({ because }) => because))('paid: %s', (_, { man, office, corps, taught }) => {
    const before = owed(man, office);
    const after = play(before, settles('malenkov', true));
    const stands = { [man]: { post: office, owed: null } };
    expect(told(after, stands)).toEqual(stands);
    expect(moved(before, after, { [man]: { gratitude: 0 } })).toEqual({ [man]: { gratitude: spoils.rewarded } });
    expect(precedent(after, 'malenkov', corps)).toBe(taught);
    expect(after.game.unrest).toBe((40 - spoils.rewardCalms) * 10);
  });

  test('not paid costs his new patron credit, and the man remembers', () => {
    const before = owed('kruglov', 'mvd-forces');
    const after = play(before, settles('malenkov', false));
    const cost: Men = { malenkov: { credibility: -spoils.cheatedCredit }, kruglov: { resentment: spoils.cheated } };
    expect(moved(before, after, cost)).toEqual(cost);
    expect([precedent(after, 'malenkov', 'police'), told(after, { kruglov: { owed: null } }).kruglov]).toEqual([
      0,
      { owed: null },
    ]);
  });

  test('of one post to two men is paid to the first, and the second keeps what he has', () => {
    const here = settling(matter('reward', 'malenkov', 'kruglov', 'mvd-minister'), {
      men: {
        kruglov: { acknowledged: 'malenkov', serves: 'malenkov', owed: 'mvd-minister', turnedIn: 6 },
        serov: { acknowledged: 'khrushchev', serves: 'khrushchev', owed: 'mvd-minister', turnedIn: 6 },
      },
      posts: { 'mvd-minister': null },
    });
    const [first, ...rest] = here.game.spoils;
    const both = [first!, matter('reward', 'khrushchev', 'serov', 'mvd-minister'), ...rest];
    const after = play({ ...here, game: { ...here.game, spoils: both } }, settles('malenkov', true));
    const stands = { kruglov: { post: 'mvd-minister' }, serov: { post: 'mvd-forces' } };
    expect(told(after, stands)).toEqual(stands);
    expect(after.game.spoils.map(({ spoil }) => spoil)).toEqual(['ranks']);
  });

  test('of a post in which a patron who stands has his man is not paid, and costs nothing', () => {
    const here = settling(matter('reward', 'malenkov', 'safonov', 'ukraine-party'), {
      men: { safonov: { acknowledged: 'malenkov', serves: 'malenkov', owed: 'ukraine-party', turnedIn: 6 } },
      posts: { 'ukraine-party': 'kirichenko' },
    });
    const both = [matter('overseer', 'malenkov'), ...here.game.spoils];
    const after = play({ ...here, game: { ...here.game, spoils: both } }, settles('malenkov', false));
    expect(after.game.spoils.map(({ spoil }) => spoil)).toEqual(['ranks']);
    expect(moved(here, after, { malenkov: { credibility: 0 } })).toEqual({ malenkov: { credibility: 0 } });
  });

  test('is the first thing to be settled, by the man who made it', () => {
    const here = fallen({ kruglov: { serves: 'malenkov', owed: 'mvd-minister', roots: 0, gratitude: 0 } });
    expect(here.game.spoils[0]).toMatchObject({
      spoil: 'reward',
      patron: person('malenkov'),
      person: person('kruglov'),
    });
    expect(may(here, settles('khrushchev', true))).toBe(false);
  });
});

describe('the ranks of the ministry', () => {
  const ranks = (unrest: number) =>
    settling(matter('ranks', 'khrushchev'), { unrest, men: { khrushchev: { fear: 40 } } });
  const mutiny = (unrest: number, spare: boolean) => play(ranks(unrest), settles('khrushchev', spare));
  const { ranks: r } = M;
  const TREATED = [
    {
      spare: true,
      unrest: -r.spared,
      costs: { khrushchev: { fear: -r.spareFear, alarm: 0 } },
      because: 'spared, they are calmer, and their master is feared less',
    },
    {
      spare: false,
      unrest: r.purged,
      costs: { khrushchev: { fear: r.purgeFear, alarm: r.purgeAlarm } },
      because: 'purged, they are not, and everybody is afraid',
    },
  ];
  test.each(sentences(TREATED, ({ because }) => because))('%s', (_, { spare, unrest, costs }) => {
    const after = mutiny(50, spare);
    expect(after.game.unrest).toBe((50 + unrest) * 10);
    expect(moved(ranks(50), after, costs)).toEqual(costs);
  });

  test('may mutiny, the likelier the more unrest there is, and never for certain', () => {
    const odds = [r.mutinyFrom - r.purged, r.mutinyFrom, 60, 100].map(unrest => yes(mutiny(unrest, false)));
    expect(odds[0]).toBe(0);
    expect(odds[1]).toBeGreaterThan(0);
    expect(odds[2]).toBeGreaterThan(odds[1]!);
    expect(odds[3]).toBe(1000 * r.mutinyMost);
    expect(yes(mutiny(60, true))).toBeLessThan(odds[2]!);
  });

  test('in mutiny cost their master credit, and the country its calm', () => {
    const before = mutiny(60, false);
    const after = playOn(before, ({ game }) => game.due.length === 0, { fate: { mutiny: 1 } });
    const costs: Men = { khrushchev: { credibility: -r.mutinyCredit, alarm: r.mutinyAlarm } };
    expect(moved(before, after, costs)).toEqual(costs);
    expect(after.game.tension - before.game.tension).toBe(r.mutinyTension * 10);
  });
});

describe('an empty post', () => {
  const post = (office: string, more: Facts = {}) =>
    settling(matter('post', 'khrushchev', null, office), { ...more, posts: { [office]: null, ...more.posts } });
  const names = (man: string) => settles('khrushchev', true, { person: man });
  const MAY = [
    { office: 'mvd-minister', man: 'malenkov', open: true, because: 'a seat may go to the partner himself' },
    { office: 'mvd-minister', man: 'beria', open: false, because: 'the fallen man has no seat' },
    { office: 'mvd-confidant', man: 'khrushchev', open: false, because: 'a patron does not sit at a deputy’s desk' },
    {
      office: 'mvd-confidant',
      man: 'brezhnev',
      open: true,
      because: 'after the fall the Party is put over the police',
    },
    { office: 'mvd-confidant', man: 'ponomarenko', open: false, because: 'the man is another’s' },
  ];
  test.each(sentences(MAY, ({ because }) => because))('%s', (_, { office, man, open }) => {
    expect(may(post(office), names(man))).toBe(open);
  });

  test('filled with nobody’s man makes him somebody’s', () => {
    const facts: Facts = { men: { milshtein: { acknowledged: null, serves: null } } };
    const after = play(post('mvd-confidant', facts), names('milshtein'));
    const stands: Men = { milshtein: { acknowledged: 'khrushchev', serves: 'khrushchev', post: 'mvd-confidant' } };
    expect(told(after, stands)).toEqual(stands);
  });

  test('falls to leader and partner in turn', () => {
    const empty = { posts: { 'moscow-party': null, pravda: null, secretariat: null } };
    const owners = fallen({}, empty).game.spoils.filter(({ spoil, office }) => spoil === 'post' && office > 2);
    expect(owners.map(({ patron }) => patron).slice(0, 3)).toEqual(
      ['khrushchev', 'malenkov', 'khrushchev'].map(person),
    );
  });
});

test('an overseer can be set beside any man of the ministry but one’s own', () => {
  const here = settling(matter('overseer', 'khrushchev'), { men: { serov: { acknowledged: 'khrushchev' } } });
  const sets = (man: string) => settles('khrushchev', true, { person: man });
  expect([may(here, sets('kruglov')), may(here, sets('serov')), may(here, sets('sukhanov'))]).toEqual([
    true,
    false,
    false,
  ]);
  const after = play(here, sets('kruglov'));
  expect(told(after, { kruglov: { watcher: null } })).toEqual({ kruglov: { watcher: 'khrushchev' } });
  expect(moved(here, after, { kruglov: { resentment: 0 } })).toEqual({ kruglov: { resentment: M.watch.resentment } });
});
