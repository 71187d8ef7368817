import { describe, expect, test } from 'vitest';
import { owing, type Position } from '../../../src/engine/index.ts';
import { type Facts, given, LEVEL, MODEL as M, MEMBERS, may, play, playOn, type Step, sentences } from './given.ts';

/** Who may move what in the Presidium, and in which order. */

const by = (seat: string, motion: string, more: Partial<Step> = {}): Step => ({
  type: 'motion',
  seat,
  motion,
  ...more,
});
const pass = (seat: string): Step => ({ type: 'pass', seat });
const amnesty = (seat: string): Step => by(seat, 'policy', { policy: 'amnesty' });
const agenda = (facts: Facts = {}): Position => given({ ...facts, phase: 'agenda' });
const mover = (position: Position): string | undefined => LEVEL.people[owing(position)[0] as number]?.id;
const late: Facts = { turn: M.law.dismissFrom };

describe('who may move, and when', () => {
  const after = (...steps: readonly Step[]) => play(agenda(), ...steps);
  const ended = (position: Position) => playOn(position, 'agenda', { ayes: MEMBERS });
  test.each(
    sentences(
      [
        { here: after(), next: 'malenkov', because: 'the Gavel speaks first' },
        { here: after(pass('malenkov')), next: 'khrushchev', because: 'the Agenda has what the Gavel has left' },
        {
          here: after(pass('malenkov'), pass('khrushchev')),
          next: 'beria',
          because: 'the Lubyanka comes where one passes',
        },
        { here: ended(after(amnesty('malenkov'))), next: 'khrushchev', because: 'nobody moves twice in a turn' },
      ],
      ({ because }) => because,
    ),
  )('%s', (_, { here, next }) => {
    expect(mover(here)).toBe(next);
  });

  test('after two motions the sitting is closed, and the third man has not been heard', () => {
    const second = play(ended(after(amnesty('malenkov'))), by('khrushchev', 'policy', { policy: 'doctors-plot' }));
    const decided = ({ phase }: Position) => !['statements', 'ballot', 'tally'].includes(phase);
    const closed = playOn(second, decided, { ayes: MEMBERS });
    expect([closed.phase, closed.game.turn]).toEqual(['offers', 2]);
  });

  const twoSeats: Facts = { posts: { 'party-lead': 'malenkov' } };
  const OPEN: readonly { step: Step; open: Facts; closed: Facts; because: string }[] = [
    {
      step: by('malenkov', 'dismiss', { person: 'beria' }),
      open: { turn: M.law.dismissFrom },
      closed: { turn: M.law.dismissFrom - 1 },
      because: 'in March nobody would have dared to dismiss a man',
    },
    {
      step: by('malenkov', 'dismiss', { person: 'beria' }),
      open: late,
      closed: { ...late, men: { beria: { assailed: true } } },
      because: 'a dismissal can be tried once',
    },
    {
      step: by('malenkov', 'arrest', { person: 'beria' }),
      open: { turn: M.law.arrestFrom },
      closed: { turn: M.law.arrestFrom - 1 },
      because: 'an arrest takes time to be thinkable',
    },
    {
      step: by('malenkov', 'plenum'),
      open: { turn: M.law.plenumFrom },
      closed: { turn: M.law.plenumFrom - 1 },
      because: 'a Plenum is not called in spring',
    },
    {
      step: by('malenkov', 'appoint', { office: 'prosecutor', person: 'pegov' }),
      open: { posts: { prosecutor: null } },
      closed: {},
      because: 'a post that is held is not filled by a vote',
    },
    {
      step: amnesty('malenkov'),
      open: {},
      closed: { carried: { amnesty: 'beria' } },
      because: 'what has been adopted is not moved again',
    },
    {
      step: amnesty('malenkov'),
      open: { turn: 3, rejected: { amnesty: 3 - M.law.againAfter } },
      closed: { turn: 3, rejected: { amnesty: 4 - M.law.againAfter } },
      because: 'what was rejected must rest before it comes back',
    },
    {
      step: by('malenkov', 'policy', { policy: 'german-settlement' }),
      open: { turn: 6 },
      closed: { turn: 5 },
      because: 'each policy has its season',
    },
  ];
  test.each(sentences(OPEN, ({ step, because }) => `${String(step.motion)}: ${because}`))('%s', (_, row) => {
    expect(may(agenda(row.open), row.step)).toBe(true);
    expect(may(agenda(row.closed), row.step)).toBe(false);
  });

  test('who holds two seats moves once: motions come from different patrons', () => {
    const once = playOn(play(agenda(twoSeats), amnesty('malenkov')), 'agenda', { ayes: MEMBERS });
    expect(mover(once)).toBe('beria');
  });
});
