import { describe, expect, test } from 'vitest';
import { type Draft, type Person, type Phase, type Position, result } from '../../../src/engine/index.ts';
import { endingOf, winnerOf } from '../../../src/engine/scoring.ts';
import type { Fall } from '../../../src/engine/terms.ts';
import { generator, levelOf, nameOf, type Opening, setupOf, walk } from '../../fixture.ts';
import { type Facts, given, LEVEL, MODEL as M, type Men, person, sentences } from './given.ts';

/** How a game ends: the name of the ending, the winner, and what the score is made of. */

type How = readonly [who: string, how: Fall['how'], by: string];
const ended = (falls: readonly How[], facts: Facts = {}): Position =>
  given({
    ...facts,
    turn: 8,
    phase: 'over',
    and(draft: Draft) {
      facts.and?.(draft);
      for (const [who, how, by] of falls) {
        draft.fell[person(who)] = true;
        draft.falls.push({ person: person(who), how, by: person(by), turn: 8 });
      }
    },
  });

const FALLS: readonly { falls: readonly How[]; ending: string; because: string }[] = [
  { falls: [['beria', 'arrested', 'khrushchev']], ending: 'beria-arrested', because: 'it is what happened' },
  {
    falls: [['malenkov', 'arrested', 'beria']],
    ending: 'malenkov-arrested',
    because: 'it might have been the chairman',
  },
  {
    falls: [['khrushchev', 'arrested', 'malenkov']],
    ending: 'khrushchev-arrested',
    because: 'it might have been the secretary',
  },
  {
    falls: [['khrushchev', 'struck', 'beria']],
    ending: 'beria-first',
    because: 'the man with the troops struck, and held',
  },
  { falls: [['malenkov', 'struck', 'beria']], ending: 'beria-first', because: 'whomever he struck, it was he' },
  {
    falls: [['beria', 'struck', 'malenkov']],
    ending: 'beria-arrested',
    because: 'another’s stroke is an arrest without a vote',
  },
  { falls: [['khrushchev', 'backfired', 'beria']], ending: 'plot-exposed', because: 'a plot fell on him who made it' },
  { falls: [['beria', 'backfired', 'khrushchev']], ending: 'plot-exposed', because: 'so it does if the man is Beria' },
  { falls: [['beria', 'demoted', 'malenkov']], ending: 'beria-demoted', because: 'he was voted out' },
  {
    falls: [['malenkov', 'demoted', 'khrushchev']],
    ending: 'malenkov-demoted',
    because: 'the Plenum named him the loser',
  },
  {
    falls: [['khrushchev', 'demoted', 'malenkov']],
    ending: 'khrushchev-demoted',
    because: 'the Secretariat does not protect for ever',
  },
  {
    falls: [
      ['beria', 'arrested', 'khrushchev'],
      ['malenkov', 'demoted', 'khrushchev'],
    ],
    ending: 'beria-arrested',
    because: 'the first to fall gives it its name',
  },
];
const all = (patron: string): Men =>
  Object.fromEntries(LEVEL.people.slice(10).map(({ id }) => [id, { serves: patron, acknowledged: patron }]));
const LEADS: readonly { facts: Facts; ending: string; because: string }[] = [
  { facts: { men: all('malenkov') }, ending: 'malenkov-premier', because: 'every office is in his men’s hands' },
  { facts: { men: all('khrushchev') }, ending: 'party-first', because: 'the Party has everybody' },
  { facts: { men: all('beria') }, ending: 'beria-behind-the-chair', because: 'he rules from behind another’s chair' },
];

describe('the ending', () => {
  test.each(sentences(FALLS, ({ ending, because }) => `${ending}: ${because}`))('%s', (_, { falls, ending }) => {
    expect(result(ended(falls))?.ending).toBe(ending);
  });
  test.each(sentences(LEADS, ({ ending, because }) => `${ending}: ${because}`))('%s', (_, { facts, ending }) => {
    expect(result(ended([], facts))?.ending).toBe(ending);
  });
});

const scores = (...totals: readonly [number, number, number]) =>
  totals.map((total, patron) => ({ patron: patron as Person, now: total, later: total, total, parts: [] }));

test.each(
  sentences(
    [
      { lead: M.score.clearLead, ending: 'party-first', because: 'he is clearly ahead' },
      {
        lead: M.score.clearLead - 1,
        ending: 'collective',
        because: 'a little more than the next man is not to lead him',
      },
    ],
    ({ ending, because }) => `if nobody fell, ${ending}: ${because}`,
  ),
)('%s', (_, { lead, ending }) => {
  expect(endingOf(ended([]).game, scores(300, 200, 300 + lead), person('khrushchev'))).toBe(ending);
});

describe('the winner', () => {
  const seven = (leans: readonly [number, number, number]): Men =>
    Object.fromEntries(
      LEVEL.people
        .slice(3, 10)
        .map(({ id }) => [id, { lean: { beria: leans[0], malenkov: leans[1], khrushchev: leans[2] } }]),
    );
  const WINS: readonly {
    position: Position;
    totals: readonly [number, number, number];
    wins: string;
    because: string;
  }[] = [
    { position: ended([]), totals: [300, 400, 300], wins: 'malenkov', because: 'the highest score wins' },
    {
      position: ended([], { men: seven([40, 40, 60]) }),
      totals: [350, 300, 350],
      wins: 'khrushchev',
      because: 'of two alike the one with more friends in the Presidium',
    },
    {
      position: ended([], { men: seven([50, 50, 50]) }),
      totals: [350, 350, 300],
      wins: 'malenkov',
      because: 'of two with as many friends the one in the higher office',
    },
    {
      position: ended([['malenkov', 'demoted', 'beria']]),
      totals: [300, 500, 200],
      wins: 'beria',
      because: 'a fallen man keeps his testimony, not the prize',
    },
  ];
  test.each(sentences(WINS, ({ because }) => because))('%s', (_, { position, totals, wins }) => {
    expect(winnerOf(position.game, scores(...totals))).toBe(person(wins));
  });
});

describe('a lesson', () => {
  const LESSONS = [
    { level: 'first-night', length: '1', because: 'it is over when the night is' },
    { level: 'ordinary-times', length: '8', because: 'in ordinary times nothing is decided' },
  ];
  const run = (opening: Opening) => {
    const phases = new Set<Phase>();
    let last: Position | undefined;
    for (const { after } of walk(opening, generator(1953))) {
      phases.add(after.phase);
      last = after;
    }
    return { phases, last: last! };
  };
  test.each(sentences(LESSONS, ({ level, because }) => `${level}: ${because}`))('%s', (_, { level, length }) => {
    const scenario = levelOf(level);
    const opening = { scenario, setup: setupOf(scenario, length) };
    const { phases, last } = run(opening);
    expect([nameOf(opening), last.phase]).toEqual([nameOf(opening), 'over']);
    expect(phases.has('plenum') || phases.has('verdict') || phases.has('epilogue')).toBe(false);
    expect(result(last)?.ending).toMatch(/./);
  });
});
