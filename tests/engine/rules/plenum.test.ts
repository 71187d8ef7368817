import { describe, expect, test } from 'vitest';
import { chances, isOver, NOBODY, owing, type Position } from '../../../src/engine/index.ts';
import { strengthOf } from '../../../src/engine/plenum.ts';
import {
  type Facts,
  given,
  isAsked,
  LEVEL,
  MODEL as M,
  type Men,
  may,
  person,
  playOn,
  type Step,
  sentences,
  told,
  yes,
} from './given.ts';
import { fallen } from './settling.ts';

/** The Plenum's reckoning, and the dated years after it. */

const PATRONS = ['beria', 'malenkov', 'khrushchev'] as const;
const strength = (patron: string, facts: Facts = {}): number =>
  strengthOf(given({ turn: 8, ...facts }).game, person(patron));
/** The last sitting is over: everybody testifies next. */
const assembled = (facts: Facts = {}): Position => playOn(given({ turn: 8, phase: 'agenda', ...facts }), 'plenum');
/** Permille of being named the loser, nobody first. */
const named = (position: Position) => {
  const odds = chances(position).map(
    ({ action, permille }) => [action.type === 'draw' ? action.outcome : -1, permille] as const,
  );
  return (who: string | null) => odds.find(([outcome]) => outcome === (who === null ? 0 : person(who) + 1))?.[1] ?? 0;
};

describe('a patron is stronger before the Plenum', () => {
  const CASES: readonly { patron: string; less?: Facts; more?: Facts; because: string }[] = [
    {
      patron: 'khrushchev',
      more: { posts: { 'ukraine-party': 'kirichenko' } },
      because: 'a region votes as its secretary does',
    },
    {
      patron: 'malenkov',
      less: { men: { malenkov: { alarm: 80 } } },
      because: 'delegates vote against a man they are afraid of',
    },
    { patron: 'malenkov', more: { men: { malenkov: { pact: { khrushchev: 8 } } } }, because: 'an ally brings his own' },
    {
      patron: 'khrushchev',
      more: { men: { molotov: { lean: { khrushchev: 90 } } } },
      because: 'the old members are listened to',
    },
    { patron: 'beria', less: { posts: { 'mvd-minister': null } }, because: 'he who has the ministry is feared' },
    {
      patron: 'khrushchev',
      more: { men: { khrushchev: { credibility: 90 } } },
      because: 'a man of his word is believed',
    },
    {
      patron: 'malenkov',
      less: { and: draft => void draft.testimony.fill(person('malenkov'), 10) },
      because: 'nobody has spoken against him',
    },
  ];
  test.each(sentences(CASES, ({ because }) => because))('because %s', (_, { patron, less = {}, more = {} }) => {
    expect(strength(patron, more)).toBeGreaterThan(strength(patron, less));
  });

  test('if his men hold nests than if they hold desks of the same weight', () => {
    const nest = strength('khrushchev', { posts: { 'leningrad-party': 'brezhnev' }, locus: 60 });
    const desk = strength('khrushchev', { posts: { secretariat: 'brezhnev' }, locus: 60 });
    expect(nest).toBeGreaterThan(desk);
  });
});

describe('the verdict', () => {
  const all = (patron: string): Men =>
    Object.fromEntries(LEVEL.people.slice(10).map(({ id }) => [id, { serves: patron, acknowledged: patron }]));
  const verdict = (position: Position) => named(playOn(position, 'verdict'));
  test('names the man who has fallen, and nobody else', () => {
    expect(verdict(fallen())('beria')).toBe(1000);
  });
  test('names the weakest where he is clearly the weakest', () => {
    const odds = verdict(assembled({ men: { ...all('malenkov'), khrushchev: { alarm: 90 } } }));
    const weakest = PATRONS.reduce((a, b) => (odds(b) > odds(a) ? b : a));
    expect(odds(weakest)).toBeGreaterThan(900);
    expect(odds('malenkov')).toBe(0);
  });
  test('names nobody if the two weakest are close, more often than not', () => {
    const here = assembled();
    const gaps = PATRONS.map(patron => strengthOf(here.game, person(patron))).sort((a, b) => a - b);
    const close = gaps[1]! - gaps[0]! < M.plenum.gapFrom;
    expect(verdict(here)(null) > 500).toBe(close);
  });

  const loser = PATRONS.reduce((a, b) =>
    strengthOf(assembled().game, person(b)) < strengthOf(assembled().game, person(a)) ? b : a,
  );
  const dropped = playOn(assembled(), 'pleas', { fate: { verdict: person(loser) + 1 } });
  test('takes from the loser his seat, and nobody’s freedom', () => {
    expect(dropped.game.falls).toEqual([expect.objectContaining({ person: person(loser), how: 'demoted' })]);
    expect(dropped.game.holder).not.toContain(person(loser));
    expect(dropped.game.down).toEqual(assembled().game.down);
  });
  test('sends half of his thinly rooted men to the strongest', () => {
    const before = assembled().game;
    const thin = LEVEL.people.flatMap((spec, who) =>
      spec.role === 'client' && before.serves[who] === person(loser) && before.roots[who]! < M.plenum.thinRoots * 10
        ? [who]
        : [],
    );
    const gone = thin.filter(who => dropped.game.serves[who]! >= 0);
    expect(gone.length).toBe(Math.ceil(thin.length / 2));
    expect(new Set(gone.map(who => dropped.game.serves[who])).size).toBe(1);
  });
});

describe('the years after', () => {
  const kinds = LEVEL.chapters.map(({ kind }) => kind);
  const years = () => playOn(fallen({ kruglov: { serves: 'malenkov' }, serov: { serves: 'khrushchev' } }), 'epilogue');
  /** The chapter of this kind is next. */
  const before = (kind: (typeof kinds)[number]) => playOn(years(), ({ game }) => game.chapter === kinds.indexOf(kind));
  const chooses = (who: string | null): Step => ({ type: 'chapter', seat: LEADER, person: who });
  const LEADER = LEVEL.people[owing(years())[0] as number]!.id;

  test('have their dates, one after another, from December 1953 to June 1957', () => {
    const dates = LEVEL.chapters.map(({ date }) => date);
    const years = dates.map(date => date.slice(0, 4));
    expect(years).toEqual([...years].sort());
    expect([dates[0]!.slice(0, 7), dates.at(-1)!.slice(0, 7)]).toEqual(['1953-12', '1957-06']);
    expect(kinds).toEqual(['trial', 'police', 'watcher', 'premier', 'reckoning', 'challenge']);
  });

  test('each end as they were left, if he who could act does not', () => {
    let here = years();
    for (const kind of kinds) {
      expect([kind, may(here, chooses(null))]).toEqual([kind, true]);
      here = playOn(here, ({ game, phase }) => phase === 'over' || game.chapter > kinds.indexOf(kind));
    }
    expect(playOn(here, 'over').game.chapter).toBe(kinds.length);
  });

  test.each(
    sentences(
      [
        { how: 'arrested', tried: true, because: 'he was arrested' },
        { how: 'struck', tried: true, because: 'a stroke is an arrest as well' },
        { how: 'backfired', tried: true, because: 'his attempt is the charge' },
        { how: 'demoted', tried: false, because: 'there is nothing to try a man for who was voted out' },
      ] as const,
      ({ how, because }) => `${how}: ${because}`,
    ),
  )('bring a fallen man to trial or not: %s', (_, { how, tried }) => {
    const by = person('khrushchev');
    const here = given({
      turn: 8,
      phase: 'epilogue',
      men: { beria: { fell: true } },
      and: draft => void draft.falls.push({ person: person('beria'), how, by, turn: 8 }),
    });
    const seat = LEVEL.people[owing(here)[0] as number]!.id;
    expect(may(here, { type: 'chapter', seat, person: 'beria' })).toBe(tried);
    expect(may(here, { type: 'chapter', seat, person: null })).toBe(true);
  });
  test('may end a turncoat of another’s whom nobody protects: his past is remembered', () => {
    const here = before('reckoning');
    const [own, other] = LEADER === 'malenkov' ? (['kruglov', 'serov'] as const) : (['serov', 'kruglov'] as const);
    expect([may(here, chooses(own)), may(here, chooses(other)), may(here, chooses('zhukov'))]).toEqual([
      false,
      true,
      false,
    ]);
    const after = playOn(here, ({ game }) => game.chapter > kinds.indexOf('reckoning'), { steps: [chooses(other)] });
    expect(told(after, { [other]: { down: false, post: null } })).toEqual({ [other]: { down: true, post: null } });
  });

  const risk = (men: Men, rallies = true) => {
    const here = before('challenge');
    const { fear, credibility } = given({ men }).game;
    const game = { ...here.game, fear, credibility };
    const ally = LEVEL.people.find(({ id }) => may(here, chooses(id)))!.id;
    const steps = [chooses(rallies ? ally : null)];
    return yes(playOn({ ...here, game }, isAsked('challenge'), { steps }));
  };
  const CASES = [
    {
      more: risk({ [LEADER]: { fear: 95 } }),
      less: risk({ [LEADER]: { fear: 40 } }),
      because: 'men who were afraid of him do not rally',
    },
    {
      more: risk({ [LEADER]: { credibility: 10 } }),
      less: risk({ [LEADER]: { credibility: 60 } }),
      because: 'men whom he cheated do not rally',
    },
    { more: risk({}, false), less: risk({}), because: 'nobody called them together' },
  ];
  test.each(sentences(CASES, ({ because }) => because))(
    'end in a challenge that his network fails sooner: %s',
    (_, { more, less }) => {
      expect(more).toBeGreaterThan(less);
    },
  );

  test.each([
    { outcome: 0, failed: NOBODY, because: 'the risk did not come to pass' },
    { outcome: 1, failed: person(LEADER), because: 'the risk came to pass' },
  ])('end with his network failed, or not: $because', ({ outcome, failed }) => {
    const end = playOn(before('challenge'), isOver, { fate: { challenge: outcome } });
    expect(end.game.chapters.at(-1)).toBe(failed);
  });
});
