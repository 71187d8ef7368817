import { describe, expect, test } from 'vitest';
import { type Draft, result, type Score } from '../../../src/engine/index.ts';
import { CORPS } from '../../../src/engine/scenario.ts';
import type { Part } from '../../../src/engine/scoring.ts';
import { type Facts, given, MODEL as M, type Men, person, sentences } from './given.ts';

/** What the score counts: standing in 1953, and what lasts to 1957. */

const scored = (facts: Facts): readonly Score[] => result(given({ turn: 8, ...facts, phase: 'over' }))!.scores;
const of = (patron: string, facts: Facts): Score => scored(facts)[person(patron)]!;
const taught = (patron: string, corps: (typeof CORPS)[number], points: number) => (draft: Draft) => {
  draft.precedent[person(patron) * CORPS.length + CORPS.indexOf(corps)] = points * 10;
};
const failed = (patron: string) => (draft: Draft) => {
  draft.chapters[draft.chapters.length - 1] = person(patron);
};

interface Row {
  readonly share: 'now' | 'later';
  readonly patron: string;
  readonly less?: Facts;
  readonly more?: Facts;
  readonly because: string;
}
const men = (facts: Men): Facts => ({ men: facts });
const ROWS: readonly Row[] = [
  { share: 'now', patron: 'malenkov', less: { posts: { 'council-chair': null } }, because: 'his own post counts' },
  {
    share: 'now',
    patron: 'beria',
    less: men({ serov: { serves: 'khrushchev' } }),
    because: 'an office counts for him whose man truly holds it',
  },
  {
    share: 'now',
    patron: 'khrushchev',
    more: men({ serov: { serves: 'khrushchev' } }),
    because: 'a man won in secret counts for the winner',
  },
  {
    share: 'now',
    patron: 'beria',
    less: men({ serov: { hedge: 'khrushchev' } }),
    because: 'a man who serves two counts for less',
  },
  {
    share: 'now',
    patron: 'khrushchev',
    less: men({ brezhnev: { serves: null } }),
    because: 'a bench of men without posts is worth something',
  },
  {
    share: 'now',
    patron: 'khrushchev',
    less: men({ brezhnev: { down: true } }),
    because: 'a man in prison sits on no bench',
  },
  {
    share: 'now',
    patron: 'khrushchev',
    more: men({ molotov: { lean: { khrushchev: 80 } } }),
    because: 'friends in the Presidium are votes',
  },
  {
    share: 'now',
    patron: 'khrushchev',
    more: men({ khrushchev: { credibility: 90 } }),
    because: 'promises kept are credit',
  },
  {
    share: 'later',
    patron: 'khrushchev',
    more: { locus: 70 },
    because: 'as power goes over to the Party, so do its offices gain',
  },
  {
    share: 'later',
    patron: 'malenkov',
    less: men({ malenkov: { alarm: 90 } }),
    because: 'a man who frightens everybody does not last',
  },
  {
    share: 'later',
    patron: 'malenkov',
    less: men({ malenkov: { fear: 95 } }),
    because: 'nor does one whom everybody fears',
  },
  {
    share: 'later',
    patron: 'malenkov',
    less: { and: taught('malenkov', 'police', 60) },
    because: 'who rewarded traitors has taught his own',
  },
  {
    share: 'later',
    patron: 'khrushchev',
    less: { and: taught('khrushchev', 'party', 60) },
    because: 'it is worse if they were Party men',
  },
  {
    share: 'later',
    patron: 'beria',
    less: men({ beria: { pact: { malenkov: 0 } } }),
    more: men({ beria: { pact: { malenkov: 8 } } }),
    because: 'Beria cannot rule in his own name, and needs a chairman',
  },
  {
    share: 'later',
    patron: 'malenkov',
    less: { and: failed('malenkov') },
    because: 'his network failed him when the challenge came',
  },
];

describe('counts', () => {
  test.each(sentences(ROWS, ({ share, because }) => `${share === 'now' ? 'in 1953' : 'in 1957'}: ${because}`))(
    '%s',
    (_, row) => {
      const { share, patron, less = {}, more = {} } = row;
      expect(of(patron, more)[share]).toBeGreaterThan(of(patron, less)[share]);
    },
  );

  test('an office held through a turncoat as much as any in 1953, and half in 1957', () => {
    const held: Men = { serov: { serves: 'khrushchev' } };
    const turned: Men = { serov: { serves: 'khrushchev', turnedIn: 8 } };
    expect(of('khrushchev', men(turned)).now).toBe(of('khrushchev', men(held)).now);
    expect(of('khrushchev', men(turned)).later).toBeLessThan(of('khrushchev', men(held)).later);
  });

  test('the lead of the Party for more than the chair in 1957, though the chair weighs more in 1953', () => {
    const seats: Facts = { posts: { 'council-chair': 'khrushchev', 'party-lead': 'malenkov' } };
    expect(of('khrushchev', seats).now).toBeGreaterThan(of('khrushchev', {}).now);
    expect(of('khrushchev', seats).later).toBeLessThan(of('khrushchev', {}).later);
  });

  test('both years, the second a little more', () => {
    for (const { now, later, total } of scored({}))
      expect(total).toBe(Math.round(M.score.nowShare * now + (1 - M.score.nowShare) * later));
    expect(M.score.nowShare).toBeLessThan(0.5);
  });

  test('nothing for a man who has fallen, and the rest is shared among those who stand', () => {
    const scores = scored(men({ beria: { fell: true } }));
    expect(scores[person('beria')]).toMatchObject({ now: 0, later: 0, total: 0 });
    expect(scores[1]!.now + scores[2]!.now).toBeGreaterThanOrEqual(999);
  });
});

describe('the parts of a score', () => {
  const sumOf = ({ parts }: Score, wanted: Part['year']) =>
    parts.filter(({ year }) => year === wanted).reduce((sum, { share }) => sum + share, 0);

  test.each(sentences(ROWS, ({ because }) => because))('come to it, in whole numbers, also where %s', (_, row) => {
    for (const facts of [row.less ?? {}, row.more ?? {}])
      for (const score of scored(facts)) {
        expect([sumOf(score, 'now'), sumOf(score, 'later')]).toEqual([score.now, score.later]);
        expect(score.parts.every(({ share }) => Number.isInteger(share) && share !== 0)).toBe(true);
      }
  });

  interface Told {
    readonly part: Part['part'];
    readonly year: Part['year'];
    readonly patron: string;
    readonly less?: Facts;
    readonly more?: Facts;
    readonly because: string;
  }
  const TOLD: readonly Told[] = [
    { part: 'own', year: 'now', patron: 'malenkov', less: { posts: { 'council-chair': null } }, because: 'his chair' },
    {
      part: 'men',
      year: 'now',
      patron: 'khrushchev',
      more: men({ serov: { serves: 'khrushchev' } }),
      because: 'a post through a man won in secret',
    },
    {
      part: 'bench',
      year: 'now',
      patron: 'khrushchev',
      less: men({ brezhnev: { serves: null } }),
      because: 'a man without a post',
    },
    {
      part: 'friends',
      year: 'now',
      patron: 'khrushchev',
      more: men({ molotov: { lean: { khrushchev: 80 } } }),
      because: 'a friend',
    },
    {
      part: 'word',
      year: 'later',
      patron: 'khrushchev',
      more: men({ khrushchev: { credibility: 90 } }),
      because: 'a promise kept',
    },
    {
      part: 'alarm',
      year: 'later',
      patron: 'malenkov',
      less: men({ malenkov: { alarm: 90 } }),
      because: 'how dangerous he seems',
    },
    { part: 'fear', year: 'later', patron: 'malenkov', less: men({ malenkov: { fear: 95 } }), because: 'being feared' },
    {
      part: 'precedent',
      year: 'later',
      patron: 'malenkov',
      less: { and: taught('malenkov', 'police', 60) },
      because: 'treason rewarded',
    },
    {
      part: 'unfronted',
      year: 'later',
      patron: 'beria',
      less: men({ beria: { pact: { malenkov: 0 } } }),
      more: men({ beria: { pact: { malenkov: 8 } } }),
      because: 'nobody to rule behind',
    },
    {
      part: 'challenge',
      year: 'later',
      patron: 'malenkov',
      less: { and: failed('malenkov') },
      because: 'a network that failed',
    },
  ];
  test.each(sentences(TOLD, ({ part, because }) => `${part}: ${because}`))('are told apart: %s', (_, row) => {
    const { part, year, patron, less = {}, more = {} } = row;
    const shareOf = (facts: Facts) =>
      of(patron, facts).parts.find(it => it.part === part && it.year === year)?.share ?? 0;
    expect(shareOf(more)).toBeGreaterThan(shareOf(less));
  });

  test('fill up to nothing what would be less than nothing', () => {
    const score = of('malenkov', {
      ...men({ malenkov: { alarm: 100, fear: 100, credibility: 0 } }),
      and(draft) {
        for (const corps of CORPS) taught('malenkov', corps, 100)(draft);
        draft.serves.fill(person('khrushchev'));
        draft.lean.fill(0);
        draft.holder.fill(person('khrushchev') as never);
      },
    });
    expect(score).toMatchObject({ now: 0, later: 0 });
    expect(score.parts.find(({ part, year }) => part === 'floor' && year === 'later')?.share).toBeGreaterThan(0);
  });

  test('there are none of a fallen man', () => {
    expect(scored(men({ beria: { fell: true } }))[person('beria')]?.parts).toEqual([]);
  });
});
