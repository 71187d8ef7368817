import { describe, expect, test } from 'vitest';
import { chances, type Position } from '../../../src/engine/index.ts';
import {
  type Facts,
  given,
  MODEL as M,
  MEMBERS,
  type Men,
  moved,
  person,
  play,
  playOn,
  type Step,
  sentences,
  told,
  UNBOUND,
} from './given.ts';

/** The bloodless way: a man is voted out in the open, and yields or does not. */

const by = (seat: string, motion: string, more: Partial<Step> = {}): Step => ({
  type: 'motion',
  seat,
  motion,
  ...more,
});
const agenda = (facts: Facts = {}): Position => given({ ...facts, phase: 'agenda' });
const late: Facts = { turn: M.law.dismissFrom, men: UNBOUND };

describe('a dismissal', () => {
  const voted = (facts: Facts, ayes: readonly string[]) =>
    [agenda(facts), play(agenda(facts), by('malenkov', 'dismiss', { person: 'beria' })), ayes] as const;
  test.each(
    sentences(
      [
        { ayes: MEMBERS, until: 'defiance' as const, because: 'carried, it has been heard by all' },
        { ayes: [], until: 'agenda' as const, because: 'lost, it has been heard by all the same' },
      ],
      ({ because }) => because,
    ),
  )('warns the man and frightens the rest: %s', (_, { ayes, until }) => {
    const [before, here] = voted(late, ayes);
    const after = playOn(here, until, { ayes });
    const cost: Men = { beria: { suspicion: M.dismissal.suspicion }, malenkov: { alarm: M.dismissal.alarm } };
    expect(moved(before, after, cost)).toEqual(cost);
    expect(told(after, { beria: { assailed: true } })).toEqual({ beria: { assailed: true } });
  });

  const out = (who: string, facts: Facts = {}) =>
    playOn(play(agenda({ ...late, ...facts }), by('malenkov', 'dismiss', { person: who })), 'defiance', {
      ayes: MEMBERS,
    });
  const refuses = (who: string): Step => ({ type: 'defy', seat: who, defy: true });
  const FATES = [
    { steps: [], fate: {}, how: 'demoted', because: 'a man who yields is out, and at large' },
    {
      steps: [refuses('beria')],
      fate: { defiance: 0 },
      how: 'demoted',
      because: 'a man who refuses and is not followed is out',
    },
    {
      steps: [refuses('beria')],
      fate: { defiance: 1, arms: 1, exit: 1, rescue: 0 },
      how: 'arrested',
      because: 'a man who refuses and is outgunned is arrested',
    },
  ];
  test.each(sentences(FATES, ({ because }) => because))('%s', (_, { steps, fate, how }) => {
    const after = playOn(out('beria'), 'settlement', { steps, fate });
    expect(after.game.falls).toEqual([{ person: person('beria'), how, by: person('malenkov'), turn: late.turn }]);
  });

  test('whose refusal is upheld by arms is still there, and it is his accuser who may fall', () => {
    const held = playOn(out('beria'), 'settlement', {
      steps: [refuses('beria')],
      fate: { defiance: 1, arms: 0, backfire: 1 },
    });
    expect(told(held, { beria: { fell: false }, malenkov: { fell: true } })).toEqual({
      beria: { fell: false },
      malenkov: { fell: true },
    });
  });

  const follows = (who: string, men: Men = {}) =>
    chances(play(out(who, { men: { ...UNBOUND, ...men } }), refuses(who))).at(-1)!.permille;
  const turned: Men = { serov: { serves: 'khrushchev' }, kuzmichev: { serves: 'khrushchev' } };
  test.each(
    sentences(
      [
        {
          more: follows('beria'),
          less: follows('khrushchev'),
          because: 'only a man with troops and guards can well refuse',
        },
        {
          more: follows('beria'),
          less: follows('beria', turned),
          because: 'it is whose men they truly are that counts',
        },
        {
          more: follows('beria'),
          less: follows('beria', { zhukov: { serves: 'malenkov' }, artemev: { serves: 'malenkov' } }),
          because: 'the army of him who moved it holds them down',
        },
      ],
      ({ because }) => because,
    ),
  )('refused: %s', (_, { more, less }) => {
    expect(more).toBeGreaterThan(less);
  });
});
