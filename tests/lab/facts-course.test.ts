import { describe, expect, test } from 'vitest';
import { recordFromDisk } from '../../src/cli/level.ts';
import type { Action, Position, Seat } from '../../src/engine/index.ts';
import { castOf, nestOf, tailOf } from '../../src/lab/cast.ts';
import { shiftOf } from '../../src/lab/estimate.ts';
import { pickersOf } from '../../src/lab/players.ts';
import type { Stats } from '../../src/lab/stats.ts';
import { begin, fork, isCoup, lateTurn, playTo, playToEnd, reaches, without } from '../../src/lab/studies/course.ts';
import { following, scriptOf } from '../../src/lab/studies/script.ts';
import { each, noteVariants } from '../../src/lab/studies/variants.ts';
import { acceptance, likeliestSuit, suitTo } from '../../src/lab/suits.ts';
import type { World } from '../../src/lab/unit.ts';
import { levelOf } from '../fixture.ts';
import { usualTerms } from '../usual-terms.ts';

/** Worlds that are played to a point, changed in one thing, and played on. */

const world = (seed: number): World => ({
  scenario: levelOf('1953'),
  terms: usualTerms('1953', '8'),
  seed,
  record: undefined,
});
const lateSpring = (seed: number) => {
  const course = begin(world(seed), without(pickersOf(world(seed)), isCoup));
  expect(playTo(course, reaches('orders', lateTurn(course.here)))).toBe(true);
  return course;
};
const cast = castOf(levelOf('1953'))!;

describe('a course', () => {
  test('is played to the first decision of a phase, and no further', () => {
    const { here } = lateSpring(3);
    expect([here.phase, here.game.turn]).toEqual(['orders', 6]);
    expect(here.game.plans.flat()).toEqual([]);
  });

  test('says where the game was over first', () => {
    expect(playTo(begin(world(3)), reaches('orders', 99))).toBe(false);
  });

  test('has forks that go alike with the same luck, and leave it as it was', () => {
    const course = lateSpring(3);
    const before = JSON.stringify(course.here.game.alarm);
    const [one, same, other] = [fork(course, 1), fork(course, 1), fork(course, 2)];
    for (const it of [one, same, other]) playToEnd(it);
    expect(one.here.game).toEqual(same.here.game);
    expect(one.here.game).not.toEqual(other.here.game);
    expect(JSON.stringify(course.here.game.alarm)).toBe(before);
  });

  test('has forks that begin from what was changed', () => {
    const course = lateSpring(3);
    const changed = fork(course, 1, draft => {
      draft.alarm[cast.beria] = 1000;
    });
    expect(changed.here.game.alarm[cast.beria]).toBe(1000);
    expect(course.here.game.alarm[cast.beria]).toBeLessThan(1000);
  });
});

describe('players who leave something out', () => {
  test('leave it out as long as anything else is open', () => {
    const seen: Action['type'][] = [];
    const course = begin(world(5), without(pickersOf(world(5)), isCoup));
    playTo(
      course,
      () => false,
      (_here, action) => {
        if (isCoup(action)) seen.push(action.type);
      },
    );
    expect(seen).toEqual([]);
    expect(course.here.game.falls.filter(({ how }) => how !== 'demoted')).toEqual([]);
  });

  test('do it where they have no choice', () => {
    const course = begin(
      world(5),
      without(pickersOf(world(5)), () => true),
    );
    expect(playTo(course, reaches('orders', 1))).toBe(true);
  });
});

describe('a script', () => {
  const record = recordFromDisk('1953')!;
  const isEve = ({ phase, game }: Position) => phase === 'agenda' && game.turn === 8;
  const script = scriptOf(levelOf('1953'), record, isEve)!;

  test('ends where it is to end, with what was so by then', () => {
    expect(isEve(script.end)).toBe(true);
    expect(script.end.game.serves[cast.kruglov]).toBe(cast.malenkov);
    expect(script.end.game.serves[cast.serov]).toBe(cast.khrushchev);
  });

  test('comes to nothing where the record does not come so far', () => {
    expect(scriptOf(levelOf('1953'), record, () => false)).toBeUndefined();
  });

  test('is followed: the three move what they moved in 1953 wherever they may', () => {
    const moved: string[] = [];
    const course = begin(
      world(11),
      pickersOf(world(11)).map(picker => following(script, picker)),
    );
    playTo(course, isEve, ({ game }, action) => {
      if (action.type === 'motion' && action.motion === 'policy')
        moved.push(`${game.turn} ${game.scenario.policies[action.policy]!.id}`);
    });
    const inHistory = [...script.deeds].flatMap(([place, deeds]) =>
      deeds.flatMap(it =>
        it.type === 'motion' && it.motion === 'policy'
          ? [`${place.split('/')[0]} ${levelOf('1953').policies[it.policy]!.id}`]
          : [],
      ),
    );
    expect(inHistory.length).toBeGreaterThan(5);
    expect(moved.sort()).toEqual(inHistory.sort());
  });

  test('leaves to the player what history does not say', () => {
    const asked: Seat[] = [];
    const [picker] = pickersOf(world(11)).map(own =>
      following({ ...script, deeds: new Map() }, view => {
        asked.push(view.seat);
        return own(view, () => 0);
      }),
    );
    const course = begin(
      world(11),
      pickersOf(world(11)).map((own, patron) => (patron === 0 ? picker! : own)),
    );
    playTo(course, reaches('orders', 1));
    expect(new Set(asked)).toEqual(new Set([cast.beria]));
  });
});

describe('what is read of a world', () => {
  test('who is whose, and from where', () => {
    const level = levelOf('1953');
    const tail = tailOf(level, cast.beria);
    expect(tail).toContain(cast.kruglov);
    expect(tail.every(man => level.people[man]!.role === 'client')).toBe(true);
    expect(nestOf(level, cast.kobulov)).toBe('georgia');
    expect(nestOf(level, cast.serov)).toBe('');
    expect(castOf(levelOf('first-night'))).toBeUndefined();
  });

  test('a man’s likeliest suitor is the one whose best offer he is likeliest to take', () => {
    const { game } = lateSpring(7).here;
    const best = likeliestSuit(game, cast.serov)!;
    const odds = [cast.malenkov, cast.khrushchev].map(by => acceptance(game, suitTo(game, by, cast.serov)));
    expect(acceptance(game, best)).toBe(Math.max(...odds));
    expect(best.by).not.toBe(game.serves[cast.serov]);
  });

  test('what differs within worlds is free of what sets worlds apart', () => {
    const stats: Stats = {};
    for (let at = 0; at < 20; at++)
      noteVariants(
        stats,
        'x',
        each({ with: 1, without: 0 }, one => 100 * at + one),
        10,
        [['with', 'without']],
      );
    const [between, within] = [shiftOf(stats, 'x/with'), shiftOf(stats, 'x/with-without')];
    expect([within.low, within.estimate, within.high].map(it => it.toFixed(6))).toEqual(Array(3).fill('0.100000'));
    expect(between.high - between.low).toBeGreaterThan(10);
  });
});
