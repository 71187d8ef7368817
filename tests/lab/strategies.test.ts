import { describe, expect, test } from 'vitest';
import {
  type Action,
  legalActions,
  type Person,
  type Phase,
  type Position,
  startPosition,
} from '../../src/engine/index.ts';
import { type PlayerName, pickersOf } from '../../src/lab/players.ts';
import { STRATEGY_NAMES, type StrategyName } from '../../src/lab/strategies.ts';
import type { Terms } from '../../src/lab/unit.ts';
import { playOut } from '../../src/seats/play-out.ts';
import { effort } from '../effort.ts';
import { levelOf } from '../fixture.ts';

/** Players who overdo one thing do that, and nothing that they would not. */

const scenario = levelOf('1953');
const SEAT = 2;
const GAMES = effort(4, 20);

interface Deed {
  /** What could be seen when he chose. */
  readonly here: {
    readonly phase: Phase;
    readonly turn: number;
    readonly acknowledged: readonly Person[];
    /** Whose motion it is. */
    readonly mover: Person | undefined;
  };
  readonly options: readonly Action[];
  readonly action: Action;
}

const seen = ({ phase, game }: Position, action: Action): Deed => ({
  here: { phase, turn: game.turn, acknowledged: [...game.acknowledged], mover: game.motion?.by },
  options: legalActions({ phase, game }, action.seat),
  action,
});

/** All that one patron does in some games, in which he plays by a strategy and the others as usual, or by another. */
function deedsOf(name: StrategyName, others: PlayerName = 'heuristic'): Deed[] {
  const deeds: Deed[] = [];
  const players = [others, others, name];
  const terms: Terms = {
    study: 'play',
    level: '1953',
    length: '8',
    lens: 'blauvelt',
    temper: 'neutral',
    players,
    set: {},
  };
  for (let seed = 1; seed <= GAMES; seed++) {
    const pickers = pickersOf({ scenario, terms, seed, record: undefined });
    const setup = { length: '8', lens: 'blauvelt', temperaments: 'neutral' } as const;
    playOut(scenario, setup, seed, pickers, (here, action) => {
      if (action.seat === SEAT) deeds.push(seen(here, action));
    });
  }
  return deeds;
}
const deeds = Object.fromEntries(STRATEGY_NAMES.map(name => [name, deedsOf(name)])) as Record<StrategyName, Deed[]>;

const WRITING: readonly string[] = ['term', 'drop', 'send'];
const ordered = (name: StrategyName): Action[] =>
  deeds[name].flatMap(({ here, action }) =>
    here.phase === 'orders' && action.type !== 'seal' && !WRITING.includes(action.type) ? [action] : [],
  );
const motions = (name: StrategyName) =>
  deeds[name].flatMap(({ action }) => (action.type === 'motion' ? [action.motion] : []));

describe('of orders', () => {
  test.each<{ name: StrategyName; only: readonly Action['type'][] }>([
    { name: 'approacher', only: ['approach'] },
    { name: 'turtle', only: ['lieLow'] },
    { name: 'keeper', only: ['confide', 'rehabilitate', 'shield', 'appoint', 'test', 'watch'] },
    { name: 'prosecutor', only: ['buildCase', 'investigate'] },
    { name: 'courtier', only: ['oblige'] },
  ])('$name: $only and no others', ({ name, only }) => {
    const types = ordered(name).map(({ type }) => type);
    expect(types.length).toBeGreaterThan(3 * GAMES);
    expect(only).toEqual(expect.arrayContaining(types));
  });

  test.each<{ name: StrategyName; never: readonly Action['type'][] }>([
    { name: 'loner', never: ['approach'] },
    { name: 'dove', never: ['approach', 'remove', 'buildCase', 'sound', 'recruit', 'strike'] },
  ])('$name: many, but never $never', ({ name, never }) => {
    const types = ordered(name).map(({ type }) => type);
    expect(types.length).toBeGreaterThan(3 * GAMES);
    for (const type of never) expect(types).not.toContain(type);
  });

  test('a purger gives first of all removals of others’ men', () => {
    const removals = deeds.purger.filter(({ action }) => action.type === 'remove');
    expect(removals.length).toBeGreaterThan(GAMES);
    const others = removals.filter(
      ({ here, action }) => 'person' in action && here.acknowledged[action.person] !== SEAT,
    );
    expect(others.length).toBeGreaterThan(0.8 * removals.length);
  });

  test('a schemer sounds members far more often than a loyalist', () => {
    const soundings = (name: StrategyName) => ordered(name).filter(({ type }) => type === 'sound').length;
    expect(soundings('schemer')).toBeGreaterThan(2 * soundings('loyalist'));
  });

  test('a conspirator sounds members from the first turn on', () => {
    const first = deeds.conspirator.filter(({ here, action }) => here.turn === 1 && action.type === 'sound');
    expect(first.length).toBeGreaterThanOrEqual(GAMES);
  });
});

describe('of motions', () => {
  test('a reformer moves policies, and nothing else as long as there is one', () => {
    const isPolicy = (action: Action) => action.type === 'motion' && action.motion === 'policy';
    const chances = deeds.reformer.filter(({ options }) => options.some(isPolicy));
    expect(chances.length).toBeGreaterThan(3 * GAMES);
    expect(chances.every(({ action }) => isPolicy(action))).toBe(true);
  });
  test('a turtle makes none', () => {
    expect(motions('turtle')).toEqual([]);
  });
  test('a conspirator moves arrests as soon as he may', () => {
    const { arrestFrom } = startPosition(scenario, { length: '8', lens: 'blauvelt', temperaments: 'neutral' }).game
      .model.law;
    const late = deeds.conspirator.filter(({ here, action }) => here.turn >= arrestFrom && action.type === 'motion');
    expect(late.length).toBeGreaterThan(0);
    expect(late.every(({ action }) => 'motion' in action && action.motion === 'arrest')).toBe(true);
  });
  test('a caller calls the Plenum', () => {
    expect(motions('caller')).toContain('plenum');
  });
  test('a dove moves nobody’s arrest', () => {
    expect(motions('dove')).not.toContain('arrest');
  });
});

describe('of alliances', () => {
  const accepts = (action: Action) => action.type === 'answer' && action.answer === 'accept';
  const tells = (action: Action) => action.type === 'inform' && action.from >= 0;
  const opposes = (action: Action) => action.type === 'speak' && action.side === 'against';

  // Among men who offer much.
  const chancesOf = (wish: (action: Action) => boolean) =>
    deedsOf('betrayer', 'betrayer').filter(({ here, options }) => here.mover !== SEAT && options.some(wish));

  test.each([
    { what: 'takes every one that he is offered', wish: accepts },
    { what: 'tells on whoever made a secret one', wish: tells },
    { what: 'speaks against whatever others move', wish: opposes },
  ])('a betrayer $what', ({ wish }) => {
    const chances = chancesOf(wish);
    expect(chances.length).toBeGreaterThan(GAMES);
    expect(chances.every(({ action }) => wish(action))).toBe(true);
  });

  test('a betrayer makes more of them than a turtle, who makes none, and takes none', () => {
    const of = (name: StrategyName, type: Action['type']) =>
      deeds[name].flatMap(({ action }) => (action.type === type ? [action] : []));
    expect(of('betrayer', 'offer').length).toBeGreaterThan(GAMES);
    expect(of('turtle', 'offer')).toEqual([]);
    expect(of('turtle', 'answer').some(accepts)).toBe(false);
  });
});
