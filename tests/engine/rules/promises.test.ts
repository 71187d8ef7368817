import { describe, expect, test } from 'vitest';
import type { Position } from '../../../src/engine/index.ts';
import {
  type Asked,
  type Facts,
  given,
  MODEL as M,
  MEMBERS,
  type Men,
  moved,
  type Plan,
  playOn,
  type Step,
  sentences,
  UNBOUND,
  weighing,
} from './given.ts';

/** Promises between patrons: kept, broken before all or in secret, or simply run out. */

const { pact } = M;

/** Khrushchev promises Malenkov something and Malenkov accepts. */
function promised(open: boolean, clause: Partial<Step>, facts: Facts = {}): Position {
  return playOn(given({ turn: 4, ...facts, phase: 'offers', men: { ...UNBOUND, ...facts.men } }), 'orders', {
    steps: [
      { type: 'offer', seat: 'khrushchev', to: 'malenkov', open },
      { type: 'term', seat: 'khrushchev', side: 'give', ...clause },
      { type: 'send', seat: 'khrushchev' },
      { type: 'answer', seat: 'malenkov', from: 'khrushchev', answer: 'accept' },
    ],
  });
}
const moves = (motion: string, more: Partial<Step> = {}): Step => ({
  type: 'motion',
  seat: 'malenkov',
  motion,
  ...more,
});
const amnesty = moves('policy', { policy: 'amnesty' });
const state = ({ game }: Position, term: string) => game.promises.find(p => p.term === term)?.state;

interface Row {
  readonly because: string;
  readonly open?: true;
  readonly clause: Partial<Step>;
  readonly facts?: Facts;
  readonly plan: Plan;
  readonly becomes: 'kept' | 'broken' | 'due';
  readonly moves: Men;
}
const prosecutor: Facts = { posts: { prosecutor: null } };
const appoints = moves('appoint', { office: 'prosecutor', person: 'pegov' });
const arrests = moves('arrest', { person: 'beria' });
const removesAndrianov: Step = { type: 'remove', seat: 'khrushchev', person: 'andrianov' };
const broken: Men = {
  khrushchev: { credibility: -pact.brokenQuietly },
  malenkov: { injury: { khrushchev: pact.injury } },
};
const kept: Men = { khrushchev: { credibility: pact.kept }, malenkov: { injury: { khrushchev: 0 } } };

const ROWS: readonly Row[] = [
  {
    clause: { term: 'back' },
    plan: { steps: [amnesty], ayes: ['khrushchev'] },
    becomes: 'kept',
    moves: kept,
    because: 'he voted for the other’s motion',
  },
  {
    clause: { term: 'back' },
    plan: { steps: [amnesty], ayes: [] },
    becomes: 'broken',
    moves: { ...broken, malenkov: { injury: { khrushchev: pact.injury + M.vote.nayInjury } } },
    because: 'he voted against it, and two men know of the promise',
  },
  {
    clause: { term: 'back' },
    plan: { steps: [amnesty], abstain: ['khrushchev'] },
    becomes: 'broken',
    moves: broken,
    because: 'to abstain is not to back',
  },
  {
    open: true,
    clause: { term: 'back' },
    plan: { steps: [amnesty], abstain: ['khrushchev'] },
    becomes: 'broken',
    moves: { khrushchev: { credibility: -pact.brokenOpenly } },
    because: 'what was promised before all is broken before all',
  },
  {
    clause: { term: 'back' },
    plan: {},
    becomes: 'kept',
    moves: { khrushchev: { credibility: 0 } },
    because: 'with its one turn it ran out, nothing was moved that he could have backed, and that earns nothing',
  },
  {
    clause: { term: 'post', office: 'prosecutor' },
    facts: prosecutor,
    plan: { steps: [appoints], ayes: ['khrushchev'] },
    becomes: 'kept',
    moves: kept,
    because: 'he voted for the other’s man',
  },
  {
    clause: { term: 'post', office: 'prosecutor' },
    facts: prosecutor,
    plan: { steps: [appoints], abstain: ['khrushchev'] },
    becomes: 'broken',
    moves: broken,
    because: 'he let the other’s man fail',
  },
  {
    clause: { term: 'post', office: 'state-control' },
    facts: prosecutor,
    plan: { steps: [appoints] },
    becomes: 'due',
    moves: { khrushchev: { credibility: 0 } },
    because: 'it was another office that he spoke of',
  },
  {
    clause: { term: 'join' },
    plan: { steps: [arrests], ayes: ['khrushchev', ...MEMBERS], fate: { sitting: 0 } },
    becomes: 'kept',
    moves: { khrushchev: { credibility: pact.kept - M.exposed.credibility } },
    because: 'on the day he raised his hand, though it came to nothing',
  },
  {
    clause: { term: 'join' },
    plan: { steps: [arrests], abstain: ['khrushchev'] },
    becomes: 'broken',
    moves: { khrushchev: { credibility: -pact.brokenQuietly - M.exposed.credibility } },
    because: 'on the day he kept his hand down',
  },
  {
    clause: { term: 'spare', turns: 2 },
    plan: { steps: [removesAndrianov], fate: { removal: 1 } },
    becomes: 'broken',
    moves: { khrushchev: { credibility: -pact.brokenQuietly } },
    because: 'he took the other’s man out of his post',
  },
  {
    clause: { term: 'spare', turns: 2 },
    plan: { steps: [removesAndrianov], fate: { removal: 0 } },
    becomes: 'broken',
    moves: { khrushchev: { credibility: -pact.brokenQuietly } },
    because: 'he tried to, and that was seen',
  },
  {
    clause: { term: 'spare', turns: 2 },
    plan: {},
    becomes: 'due',
    moves: { khrushchev: { credibility: 0 } },
    because: 'he has left the other’s men alone so far',
  },
];

describe('a promise', () => {
  test.each(sentences(ROWS, ({ clause, becomes, because }) => `${String(clause.term)} is ${becomes}: ${because}`))(
    '%s',
    (_, row) => {
      const before = promised(row.open ?? false, row.clause, row.facts);
      const after = playOn(before, ({ phase, game }) => phase === 'riposte' || game.turn > 4, row.plan);
      expect(state(after, String(row.clause.term))).toBe(row.becomes);
      const credit = Object.fromEntries(Object.entries(row.moves)) as Men;
      expect(moved(before, after, credit)).toEqual(credit);
    },
  );

  test('to spare is broken by an approach, if it comes to light', () => {
    const approach: Step[] = [
      { type: 'approach', seat: 'khrushchev', person: 'sukhanov' },
      { type: 'term', seat: 'khrushchev', term: 'safety' },
      { type: 'send', seat: 'khrushchev' },
    ];
    const before = promised(false, { term: 'spare', turns: 2 });
    const said = (reply: string) =>
      state(
        playOn(before, 'agenda', {
          steps: [...approach, { type: 'reply', seat: 'sukhanov', reply }],
          fate: { report: 1 },
        }),
        'spare',
      );
    expect([said('refuse'), said('report')]).toEqual(['due', 'broken']);
  });

  test('to tell passes on what the ears hear, and more than friendship would', () => {
    const ear: Men = { kruglov: { acknowledged: 'khrushchev', serves: 'khrushchev' } };
    const approach: Step[] = [
      { type: 'approach', seat: 'beria', person: 'shatalin' },
      { type: 'term', seat: 'beria', term: 'safety' },
      { type: 'send', seat: 'beria' },
    ];
    const heard = (clause: Partial<Step>) => {
      const before = promised(false, clause, { men: ear });
      const after = playOn(before, 'agenda', { steps: approach, fate: { overheard: 1 } });
      return moved(before, after, { malenkov: { suspicion: 0 } });
    };
    const ally = M.reports.overheardWeight * M.reports.passedByAlly;
    expect(heard({ term: 'spare', turns: 1 })).toEqual({ malenkov: { suspicion: ally } });
    expect(heard({ term: 'tell' })).toEqual({ malenkov: { suspicion: M.reports.overheardWeight + ally } });
  });

  describe('that runs out unbroken', () => {
    /** As it stands when orders are given in that turn. */
    const later = (from: Position, turn: number) =>
      playOn(from, ({ game, phase }) => game.turn === turn && phase === 'orders');
    const spare = promised(false, { term: 'spare', turns: 2 });

    test('was kept at the end of its last turn, and earns nothing', () => {
      expect([spare, later(spare, 5), later(spare, 6)].map(here => state(here, 'spare'))).toEqual([
        'due',
        'due',
        'kept',
      ]);
      const credit: Men = { khrushchev: { credibility: 0 } };
      expect(moved(spare, later(spare, 6), credit)).toEqual(credit);
    });

    const AFTERWARDS = [
      {
        turn: 5,
        becomes: 'broken',
        costs: -pact.brokenQuietly,
        because: 'to the end of its last turn it can be broken',
      },
      { turn: 6, becomes: 'kept', costs: 0, because: 'what is done in the turn after breaks nothing' },
    ];
    test.each(sentences(AFTERWARDS, ({ because }) => because))('%s', (_, { turn, becomes, costs }) => {
      const before = later(spare, turn);
      const after = playOn(before, 'agenda', { steps: [removesAndrianov], fate: { removal: 1 } });
      expect(state(after, 'spare')).toBe(becomes);
      const credit: Men = { khrushchev: { credibility: costs } };
      expect(moved(before, after, credit)).toEqual(credit);
    });

    test('is not broken with the pact, if the pact outlives it', () => {
      const before = later(promised(true, { term: 'back' }), 5);
      const after = playOn(before, 'agenda', {
        steps: [{ type: 'buildCase', seat: 'khrushchev', person: 'malenkov' }],
      });
      expect(state(after, 'back')).toBe('kept');
      const cost: Men = {
        khrushchev: { credibility: -pact.betrayed },
        malenkov: { injury: { khrushchev: pact.betrayalInjury } },
      };
      expect(moved(before, after, cost)).toEqual(cost);
    });
  });

  test('that was broken makes the next one worth less, to clients as well', () => {
    const serov: Asked = { by: 'khrushchev', to: 'serov', office: 'mvd-minister' };
    const next = (plan: Plan) =>
      playOn(promised(true, { term: 'back' }), ({ game, phase }) => game.turn === 5 && phase === 'orders', plan);
    const promise = (plan: Plan) => weighing(next(plan), serov).lines.promise!;
    expect(promise({ steps: [amnesty], ayes: ['khrushchev'] })).toBeGreaterThan(promise({ steps: [amnesty] }));
  });

  test('is broken with the pact that it belongs to', () => {
    const before = promised(true, { term: 'tell' });
    const after = playOn(before, 'agenda', { steps: [{ type: 'buildCase', seat: 'khrushchev', person: 'malenkov' }] });
    expect(state(after, 'tell')).toBe('broken');
    const cost: Men = { khrushchev: { credibility: -pact.brokenOpenly - pact.betrayed } };
    expect(moved(before, after, cost)).toEqual(cost);
  });
});
