import { describe, expect, test } from 'vitest';
import type { Position } from '../../../src/engine/index.ts';
import {
  given,
  isAsked,
  MODEL as M,
  type Men,
  moved,
  type Plan,
  person,
  play,
  playOn,
  type Step,
  sentences,
  told,
  UNBOUND,
  yes,
} from './given.ts';
import { AYES, MOVES, plotted, sprung } from './plot.ts';

/** The four questions of an arrest, each of which can go wrong in its own way. */

const police: Step = { type: 'keep', seat: 'khrushchev', keeper: 'police' };
const over = ({ phase }: Position): boolean => phase === 'riposte' || phase === 'settlement';

interface Way {
  readonly because: string;
  readonly fate: Plan['fate'];
  readonly steps?: readonly Step[];
  readonly ayes?: readonly string[];
  readonly ends: 'exposed' | 'won' | 'lost';
}
const carried = { warned: 0, sitting: 1 };
const WAYS: readonly Way[] = [
  { fate: { warned: 1 }, ends: 'exposed', because: 'a man who was warned is not there' },
  { fate: { warned: 0 }, ayes: [], ends: 'exposed', because: 'the votes did not hold' },
  { fate: { warned: 0, sitting: 0 }, ends: 'exposed', because: 'the chairman lost his nerve and closed the sitting' },
  { fate: { ...carried, arms: 0, backfire: 0 }, ends: 'exposed', because: 'nobody was there with arms' },
  { fate: { ...carried, arms: 0, backfire: 1 }, ends: 'lost', because: 'the arms in the next room were the other’s' },
  {
    fate: { ...carried, arms: 1, exit: 0, backfire: 0 },
    ends: 'exposed',
    because: 'he could not be got out of the Kremlin',
  },
  { fate: { ...carried, arms: 1, exit: 0, backfire: 1 }, ends: 'lost', because: 'his troops held the roads' },
  { fate: { ...carried, arms: 1, exit: 1, rescue: 0 }, ends: 'won', because: 'the army drove him away and kept him' },
  {
    fate: { ...carried, arms: 1, exit: 1, rescue: 0 },
    steps: [police],
    ends: 'won',
    because: 'his own police kept him, and kept him well',
  },
  {
    fate: { ...carried, arms: 1, exit: 1, rescue: 1, backfire: 1 },
    steps: [police],
    ends: 'lost',
    because: 'his own police freed him, and the tables turned',
  },
];
const falls = ({ game }: Position) => game.falls.map(({ person, how, by }) => [person, how, by]);
const beria = person('beria');
const khrushchev = person('khrushchev');

describe('an arrest', () => {
  test.each(sentences(WAYS, ({ ends, because }) => `${ends}: ${because}`))('%s', (_, way) => {
    const after = playOn(sprung(), over, { ayes: way.ayes ?? AYES, fate: way.fate ?? {}, steps: way.steps ?? [] });
    const expected: Record<Way['ends'], unknown> = {
      exposed: [],
      won: [[beria, 'arrested', khrushchev]],
      lost: [[khrushchev, 'backfired', beria]],
    };
    expect(falls(after)).toEqual(expected[way.ends]);
    expect(after.phase).toBe(way.ends === 'exposed' ? 'riposte' : 'settlement');
  });

  test('that comes to light costs credit, friends and officers, and is not forgotten', () => {
    const before = plotted();
    const after = playOn(sprung(), 'riposte', { fate: { warned: 1, scatter: [1, 0] } });
    const costs: Men = {
      khrushchev: { credibility: -M.exposed.credibility, alarm: M.exposed.alarm, officers: -1 },
      malenkov: { credibility: -M.exposed.credibility },
      beria: {
        wary: { khrushchev: M.exposed.suspicion, malenkov: M.exposed.suspicion },
        injury: { khrushchev: M.exposed.injury },
      },
    };
    expect(moved(before, after, costs)).toEqual(costs);
    const scattered = playOn(after, ({ game }) => game.due.length === 0, { fate: { scatter: [1, 0] } });
    const still = { molotov: { plotOf: null }, bulganin: { plotOf: 'khrushchev' } };
    expect(told(scattered, still)).toEqual(still);
  });

  test.each(
    sentences(
      [
        { partner: null, because: 'he was told of a plot by one man' },
        { partner: 'khrushchev', because: 'a plot by two men is still one plot' },
      ],
      ({ because }) => because,
    ),
  )('that comes to light is suspected once, and each of those in it: %s', (_, { partner }) => {
    const men: Men = { malenkov: { joined: { beria: partner }, pact: { beria: 0 } } };
    const before = plotted(men);
    const after = playOn(sprung(men), 'riposte', { fate: { warned: 1 } });
    const { suspicion } = M.exposed;
    const wary = { khrushchev: suspicion, malenkov: partner === null ? 0 : suspicion };
    const learns: Men = { beria: { suspicion, wary } };
    expect(moved(before, after, learns)).toEqual(learns);
  });

  test('of an ally breaks the pact before the eyes of all', () => {
    const before = plotted({ khrushchev: { pact: { beria: 8 } }, beria: { pact: { khrushchev: 8 } } });
    const after = playOn(play(before, { type: 'pass', seat: 'malenkov' }, MOVES), over, {
      ayes: [],
      fate: { warned: 0 },
    });
    const cost = { khrushchev: { credibility: -M.pact.betrayed - M.exposed.credibility } };
    expect(moved(before, after, cost)).toEqual(cost);
  });
});

/** The odds of yes when fate is asked this in the course of the arrest. */
function odds(chance: string, men: Men = {}, steps: readonly Step[] = []): number {
  const fate = { warned: 0, sitting: 1, arms: 1, exit: 1 };
  const here = sprung(men);
  return yes(chance === 'warned' ? here : playOn(here, isAsked(chance), { ayes: AYES, fate, steps }));
}
const shows = (seat: string, reveal: string): Step => ({ type: 'reveal', seat, reveal });
const serov: Men = { serov: { serves: 'khrushchev', won: { khrushchev: 'yes' } } };
const guard: Men = { kuzmichev: { serves: 'khrushchev' } };

describe('likelier', () => {
  const CASES = [
    {
      chance: 'warned',
      more: odds('warned', { beria: { suspicion: 70 } }),
      less: odds('warned'),
      because: 'a man who suspects something stays away',
    },
    {
      chance: 'sitting',
      more: odds('sitting'),
      less: odds('sitting', { malenkov: { joined: { beria: null } } }),
      because: 'with the chair in the plot the sitting is not closed',
    },
    {
      chance: 'arms',
      more: odds('arms', serov),
      less: odds('arms'),
      because: 'the troops answer to a man who has turned',
    },
    { chance: 'arms', more: odds('arms', guard), less: odds('arms'), because: 'the guard lets armed men in' },
    {
      chance: 'arms',
      more: odds('arms', { khrushchev: { officers: 3 } }),
      less: odds('arms'),
      because: 'officers wait in the next room',
    },
    {
      chance: 'arms',
      more: odds('arms', { zhukov: { serves: 'malenkov' } }),
      less: odds('arms'),
      because: 'a partner’s man in the army counts too',
    },
    {
      chance: 'arms',
      more: odds('arms'),
      less: odds('arms', { bulganin: { plotOf: null, plotOn: null } }),
      because: 'the minister of defence is in the plot',
    },
    {
      chance: 'arms',
      more: odds('arms'),
      less: odds('arms', { artemev: { serves: 'beria' } }),
      because: 'the Moscow district is not the target’s',
    },
    {
      chance: 'arms',
      more: odds('arms', serov, [shows('khrushchev', 'man')]),
      less: odds('arms', serov),
      because: 'a turned deputy shown in the room takes heart from the guards',
    },
    {
      chance: 'exit',
      more: odds('exit', serov),
      less: odds('exit'),
      because: 'the roads are held by whoever has the troops',
    },
    {
      chance: 'exit',
      more: odds('exit', guard),
      less: odds('exit'),
      because: 'the gates are held by whoever has the guard',
    },
    {
      chance: 'rescue',
      more: odds('rescue', {}, [police]),
      less: odds('rescue'),
      because: 'the army frees nobody, the police may',
    },
    {
      chance: 'rescue',
      more: odds('rescue', {}, [police]),
      less: odds('rescue', serov, [police]),
      because: 'policemen who have turned guard him better',
    },
  ];
  test.each(sentences(CASES, ({ chance, because }) => `${chance}: ${because}`))('%s', (_, { more, less }) => {
    expect(more).toBeGreaterThan(less);
  });

  test('but nothing warns a man for certain, and the army lets nobody free him', () => {
    expect(odds('warned', { beria: { suspicion: 100 } })).toBe(1000 * M.arrest.warnedMost);
    expect(odds('warned', { beria: { suspicion: M.arrest.warnedFrom } })).toBe(0);
    expect(odds('rescue')).toBe(0);
  });

  test('and nobody presides over his own case: there the Agenda has the chair', () => {
    const sitting = (mover: string): number => {
      const apart: Men = { ...UNBOUND, malenkov: { ...UNBOUND.malenkov, moved: true } };
      const first: Step[] = mover === 'beria' ? [{ type: 'pass', seat: 'khrushchev' }] : [];
      const moves: Step = { type: 'motion', seat: mover, motion: 'arrest', person: 'malenkov' };
      const here = play(given({ turn: 8, phase: 'agenda', men: apart }), ...first, moves);
      return yes(playOn(here, isAsked('sitting'), { ayes: AYES.filter(id => id !== 'malenkov'), fate: { warned: 0 } }));
    };
    expect([sitting('khrushchev'), sitting('beria')]).toEqual([M.arrest.holdsWithChair, M.arrest.holdsWithout]);
  });
});
