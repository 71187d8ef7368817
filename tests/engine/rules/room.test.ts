import { describe, expect, test } from 'vitest';
import { type Position, reckoning, type Seat } from '../../../src/engine/index.ts';
import { given, MODEL as M, type Men, may, moved, person, play, playOn, type Step, sentences, yes } from './given.ts';
import { AYES, sprung } from './plot.ts';

/** What is said and shown in the room, and how a man who was warned may answer. */

const shows = (seat: string, reveal: string): Step => ({ type: 'reveal', seat, reveal });
const serov: Men = { serov: { serves: 'khrushchev', won: { khrushchev: 'yes' } } };

/** Permille of an aye of a member in the ballot of the arrest. */
function aye(member: string, men: Men = {}, steps: readonly Step[] = []): number {
  const ballot = playOn(sprung(men), 'ballot', { fate: { warned: 0 }, steps });
  return reckoning(ballot, person(member) as Seat)!.options[0]!.permille;
}
const file: Men = { kruglov: { kompromat: { khrushchev: M.reveal.file } } };
const answer: Men = { moskalenko: { kompromat: { beria: M.reveal.file } } };
describe('in the room', () => {
  const CASES = [
    { more: aye('molotov'), less: aye('mikoyan'), because: 'who has given his word keeps it, nearly always' },
    {
      more: aye('mikoyan'),
      less: aye('mikoyan', { bulganin: { plotOf: null, plotOn: null } }),
      because: 'the wavering follow the many',
    },
    {
      more: aye('mikoyan'),
      less: aye('mikoyan', { malenkov: { joined: { beria: null } } }),
      because: 'the wavering follow the chair',
    },
    {
      more: aye('mikoyan', file, [shows('khrushchev', 'file')]),
      less: aye('mikoyan', file),
      because: 'papers are laid on the table',
    },
    {
      more: aye('mikoyan', answer),
      less: aye('mikoyan', answer, [shows('beria', 'file')]),
      because: 'the accused may answer with papers of his own',
    },
    {
      more: aye('mikoyan', { beria: { alarm: 80 } }),
      less: aye('mikoyan'),
      because: 'everybody is afraid of what he may do next',
    },
  ];
  test.each(sentences(CASES, ({ because }) => because))('votes come by degrees: %s', (_, { more, less }) => {
    expect(more).toBeGreaterThan(less);
  });

  test('nobody can show what he does not have', () => {
    const room = playOn(sprung(serov), 'room', { fate: { warned: 0 } });
    expect(may(room, shows('khrushchev', 'man'))).toBe(true);
    expect(may(room, shows('khrushchev', 'file'))).toBe(false);
    expect(may(room, shows('beria', 'man'))).toBe(false);
  });
});

const STRIKES: Step = { type: 'riposte', seat: 'beria', strike: true };
/** The plot is out, and it is for Beria to answer. His suspicion is what it was and forty points more. */
const exposed = (men: Men): Position =>
  playOn(sprung(men), ({ phase, game }) => phase === 'riposte' && game.due.length === 0, {
    fate: { warned: 1, scatter: 0 },
  });
const wide: Men = { beria: { suspicion: 60 } };
const bereft: Men = { ...wide, serov: { acknowledged: 'khrushchev' }, kuzmichev: { acknowledged: null } };

describe('a man who has learned of the plot', () => {
  const CASES = [
    { men: wide, open: true, because: 'he is warned, and has troops and guards' },
    { men: bereft, open: false, because: 'without troops and guards he can only wait' },
    {
      men: { ...wide, serov: { serves: 'khrushchev' }, kuzmichev: { serves: 'khrushchev' } },
      open: true,
      because: 'that his men have turned he cannot know',
    },
  ];
  test.each(sentences(CASES, ({ because }) => because))('may strike at once or not: %s', (_, { men, open }) => {
    const here = exposed(men);
    expect(may(here, STRIKES)).toBe(open);
    expect(may(here, { ...STRIKES, strike: false })).toBe(true);
  });

  test('who is not sure of it bides his time', () => {
    const unsure: Men = {
      beria: { suspicion: M.strike.riposte - M.exposed.suspicion },
      malenkov: { joined: { beria: null } },
    };
    const here = playOn(sprung(unsure), ({ phase, game }) => phase === 'riposte' && game.due.length === 0, {
      ayes: [],
      fate: { warned: 0, scatter: 0 },
    });
    expect(may(here, STRIKES)).toBe(false);
  });

  test.each(
    sentences(
      [
        { strike: 1, who: 'khrushchev', how: 'struck', by: 'beria', because: 'his troops did as they were told' },
        {
          strike: 0,
          who: 'beria',
          how: 'backfired',
          by: 'khrushchev',
          because: 'a stroke that fails fells him who dealt it',
        },
      ],
      ({ because }) => because,
    ),
  )('strikes: %s', (_, { strike, who, how, by }) => {
    const after = playOn(play(exposed(wide), STRIKES), 'settlement', { fate: { strike } });
    expect(after.game.falls).toEqual([{ person: person(who), how, by: person(by), turn: 8 }]);
  });

  test('whose stroke holds is feared for it', () => {
    const here = play(exposed(wide), STRIKES);
    const after = playOn(here, 'settlement', { fate: { strike: 1 } });
    const cost: Men = { beria: { alarm: M.strike.alarm + M.fall.aloneAlarm } };
    expect(moved(here, after, cost)).toEqual(cost);
  });

  test('strikes with whoever is truly his', () => {
    const turned = { ...wide, serov: { serves: 'khrushchev' }, kuzmichev: { serves: 'khrushchev' } };
    expect(yes(play(exposed(turned), STRIKES))).toBeLessThan(yes(play(exposed(wide), STRIKES)));
  });
});

describe('an order to strike first', () => {
  const sure: Men = { beria: { suspicion: M.strike.suspicion + 1, wary: { khrushchev: M.strike.wary + 1 } } };
  const strike: Step = { type: 'strike', seat: 'beria', person: 'khrushchev' };
  const CASES: readonly { men: Men; because: string }[] = [
    { men: { beria: { ...sure.beria, suspicion: M.strike.suspicion } }, because: 'he does not know enough' },
    {
      men: { beria: { ...sure.beria, wary: { khrushchev: 0, malenkov: 90 } } },
      because: 'it is another whom he suspects',
    },
    { men: { ...sure, serov: { acknowledged: null } }, because: 'his guards alone will not do' },
    { men: { beria: { ...sure.beria, favours: M.cost.strike - 1 } }, because: 'he has not the means this turn' },
  ];
  test.each(sentences(CASES, ({ because }) => because))('is closed: %s', (_, { men }) => {
    expect(may(given({ men }), strike)).toBe(false);
    expect(may(given({ men: sure }), strike)).toBe(true);
  });

  test('is carried out before anybody sits down to vote', () => {
    const after = playOn(given({ men: sure }), 'settlement', { steps: [strike], fate: { strike: 1 } });
    expect(after.game.falls.map(({ how }) => how)).toEqual(['struck']);
  });
});

describe('a man who has fallen', () => {
  const fallen = (steps: readonly Step[]) =>
    playOn(sprung(), 'verdict', { ayes: AYES, fate: { warned: 0, sitting: 1, arms: 1, exit: 1, rescue: 0 }, steps });
  test('testifies at the Plenum, and what he says sticks to the man he names', () => {
    const named = fallen([{ type: 'testify', seat: 'beria', against: 'malenkov' }]);
    const cost: Men = { malenkov: { alarm: M.plenum.fallenTestimony }, khrushchev: { alarm: 0 } };
    expect(moved(fallen([]), named, cost)).toEqual(cost);
  });
});
