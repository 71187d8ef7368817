import { describe, expect, test } from 'vitest';
import { type Position, type Seat, viewFrom } from '../../../src/engine/index.ts';
import {
  type Facts,
  given,
  LEVEL,
  MODEL as M,
  type Men,
  may,
  moved,
  person,
  play,
  playOn,
  type Step,
  sentences,
  told,
} from './given.ts';

/** Offers of alliance: what each clause binds a man to. */

const TURN = 3;
/** A clause of Khrushchev's to Malenkov. */
const writes = (side: 'give' | 'take', term: string, more: Partial<Step> = {}): Step => ({
  type: 'term',
  seat: 'khrushchev',
  side,
  term,
  ...more,
});
const offer = (open: boolean, ...clauses: readonly Step[]): Step[] => [
  { type: 'offer', seat: 'khrushchev', to: 'malenkov', open },
  ...clauses,
  { type: 'send', seat: 'khrushchev' },
];
const answers = (answer: string): Step => ({ type: 'answer', seat: 'malenkov', from: 'khrushchev', answer });
const start = (facts: Facts = {}): Position => given({ turn: TURN, phase: 'offers', ...facts });
const struck = (open: boolean, clauses: readonly Step[], facts: Facts = {}): Position =>
  playOn(start(facts), 'orders', { steps: [...offer(open, ...clauses), answers('accept')] });
const promises = ({ game }: Position) =>
  game.promises.map(({ by, to, term, until, state }) => [
    LEVEL.people[by]!.id,
    LEVEL.people[to]!.id,
    term,
    until,
    state,
  ]);

describe('an accepted clause', () => {
  const { pact } = M;
  const CLAUSES = [
    {
      clause: writes('give', 'back'),
      by: 'khrushchev',
      to: 'malenkov',
      turns: pact.backTurns,
      because: 'a vote is promised for one sitting',
    },
    {
      clause: writes('take', 'back'),
      by: 'malenkov',
      to: 'khrushchev',
      turns: pact.backTurns,
      because: 'what is taken binds the other',
    },
    {
      clause: writes('give', 'post', { office: 'prosecutor' }),
      by: 'khrushchev',
      to: 'malenkov',
      turns: pact.turns,
      because: 'an office may be some weeks in coming',
    },
    {
      clause: writes('give', 'spare', { turns: 2 }),
      by: 'khrushchev',
      to: 'malenkov',
      turns: 2,
      because: 'clients are spared for as long as was said',
    },
    {
      clause: writes('give', 'tell'),
      by: 'khrushchev',
      to: 'malenkov',
      turns: pact.turns,
      because: 'what is heard is told while the pact lasts',
    },
    {
      clause: writes('give', 'join'),
      by: 'khrushchev',
      to: 'malenkov',
      turns: pact.joinTurns,
      because: 'who joins a plot has joined it for good',
    },
  ];
  test.each(sentences(CLAUSES, ({ clause, because }) => `${String(clause.term)}: ${because}`))('%s', (_, row) => {
    const after = struck(false, [row.clause]);
    expect(promises(after)).toEqual([[row.by, row.to, row.clause.term, TURN + row.turns - 1, 'due']]);
    const bound = {
      khrushchev: { pact: { malenkov: TURN + pact.turns - 1 } },
      malenkov: { pact: { khrushchev: TURN + pact.turns - 1 } },
    };
    expect(told(after, bound)).toEqual(bound);
  });

  test('to join makes the one who takes it the leader, and opens to each whom the other has won', () => {
    const won: Men = { bulganin: { plotOf: 'khrushchev', plotOn: 'beria', won: { khrushchev: 'yes' } } };
    const sees = (position: Position, who: string) =>
      viewFrom(position, person(who) as Seat).won[person('khrushchev') * LEVEL.people.length + person('bulganin')];
    const before = start({ men: won });
    const after = struck(false, [writes('take', 'join')], { men: won });
    expect(sees(before, 'malenkov')).toEqual({ seen: false });
    expect(sees(after, 'malenkov')).toEqual({ seen: true, value: 'yes' });
    expect(sees(after, 'beria')).toEqual({ seen: false });
    expect(told(after, { malenkov: { joined: { beria: null } } })).toEqual({
      malenkov: { joined: { beria: 'khrushchev' } },
    });
  });
});

/** What two seats see of the bond between Malenkov and Khrushchev, by its last turn. */
describe('a second pact prolongs the first', () => {
  const first = { pact: 5, openPact: 5 };
  const bond = (other: string) => ({ pact: { [other]: first.pact }, openPact: { [other]: first.openPact } });
  const men: Men = { malenkov: bond('khrushchev'), khrushchev: bond('malenkov') };
  const until = first.pact + M.pact.turns - 1;
  const sees = (position: Position, who: string, a: string, b: string) => {
    const view = viewFrom(position, person(who) as Seat);
    const pair = person(a) * LEVEL.patrons + person(b);
    return { pact: view.pact[pair], openPact: view.openPact[pair] };
  };
  test.each(
    sentences(
      [
        { open: false, known: first.openPact, because: 'in secret, and the third man counts by what he was shown' },
        { open: true, known: until, because: 'before all, and the third man can count on' },
      ],
      ({ because }) => because,
    ),
  )('%s', (_, { open, known }) => {
    const after = struck(open, [writes('give', 'back')], { turn: first.pact, men });
    for (const [a, b] of [
      ['malenkov', 'khrushchev'],
      ['khrushchev', 'malenkov'],
    ] as const) {
      expect(sees(after, 'beria', a, b)).toEqual({ pact: { seen: false }, openPact: known });
      for (const party of [a, b])
        expect(sees(after, party, a, b)).toEqual({ pact: { seen: true, value: until }, openPact: known });
    }
  });
});

describe('an offer', () => {
  const written = (...clauses: readonly Step[]) => play(start(), ...offer(false, ...clauses).slice(0, -1));
  test.each(
    sentences(
      [
        {
          clauses: [writes('give', 'back'), writes('give', 'tell')],
          next: writes('give', 'spare'),
          because: 'at most two things are given',
        },
        {
          clauses: [writes('take', 'back'), writes('take', 'tell')],
          next: writes('take', 'spare'),
          because: 'at most two things are taken',
        },
        { clauses: [writes('give', 'back')], next: writes('give', 'back'), because: 'nothing is promised twice' },
        { clauses: [writes('give', 'join')], next: writes('take', 'join'), because: 'two cannot each lead the other' },
        { clauses: [], next: { type: 'send', seat: 'khrushchev' } as Step, because: 'an empty letter is not sent' },
      ],
      ({ because }) => because,
    ),
  )('%s', (_, { clauses, next }) => {
    expect(may(written(...clauses), next)).toBe(false);
  });

  test('may name an office that takes a vote, but none of the three great seats', () => {
    const names = (office: string) => may(written(), writes('take', 'post', { office }));
    expect(['prosecutor', 'council-chair', 'party-lead', 'mvd-minister', 'mvd-forces'].map(names)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
  });

  test('that is refused binds nobody', () => {
    const after = playOn(start(), 'orders', { steps: [...offer(true, writes('give', 'back')), answers('refuse')] });
    expect(after.game.promises).toEqual([]);
    expect(told(after, { malenkov: { pact: { khrushchev: 0 } } })).toEqual({ malenkov: { pact: { khrushchev: 0 } } });
  });

  test('may be countered once: the other side of the sheet, to take or leave', () => {
    const countered = playOn(start(), ({ game }) => game.offers.some(o => o.countered), {
      steps: [
        ...offer(false, writes('give', 'back')),
        answers('counter'),
        { type: 'term', seat: 'malenkov', side: 'give', term: 'tell' },
        { type: 'send', seat: 'malenkov' },
      ],
    });
    const reply = (answer: string): Step => ({ type: 'answer', seat: 'khrushchev', from: 'malenkov', answer });
    expect([may(countered, reply('counter')), may(countered, reply('accept'))]).toEqual([false, true]);
    expect(promises(playOn(countered, 'orders', { steps: [reply('accept')] }))).toEqual([
      ['khrushchev', 'malenkov', 'back', TURN, 'due'],
      ['malenkov', 'khrushchev', 'tell', TURN + M.pact.turns - 1, 'due'],
    ]);
  });
});

describe('informing', () => {
  const inform: Step = { type: 'inform', seat: 'malenkov', from: 'khrushchev' };
  const letter = (open: boolean, term: string) =>
    playOn(start(), 'informing', { steps: offer(open, writes('take', term)) });
  test('hands the victim a secret offer to join against him', () => {
    const before = letter(false, 'join');
    const after = playOn(before, 'orders', { steps: [inform] });
    const harm: Men = { beria: { suspicion: M.reports.informed, wary: { khrushchev: M.reports.informed } } };
    expect(moved(before, after, harm)).toEqual(harm);
  });
  test('of anything less tells the third man no more than that there was a letter', () => {
    const before = letter(false, 'back');
    const after = playOn(before, 'orders', { steps: [inform] });
    expect(told(after, { beria: { suspicion: 0 } })).toEqual({ beria: { suspicion: 0 } });
    expect(after.game.signs[person('beria')]!.at(-1)).toMatchObject({
      sign: 'report',
      about: person('malenkov'),
      other: person('khrushchev'),
    });
  });
  test('of an open offer is no news', () => {
    expect(may(letter(true, 'back'), inform)).toBe(false);
  });
  test('by a man who had accepted undoes his joining', () => {
    const accepted = playOn(start(), 'informing', {
      steps: [...offer(false, writes('take', 'join')), answers('accept')],
    });
    const after = playOn(accepted, 'orders', { steps: [inform] });
    expect(told(after, { malenkov: { joined: { beria: null } } })).toEqual({ malenkov: { joined: { beria: null } } });
  });
});

describe('a pact', () => {
  const buildsCase: Step = { type: 'buildCase', seat: 'malenkov', person: 'beria' };
  const credit = (turn: number) => {
    const before = given({ turn });
    return moved(before, playOn(before, 'agenda', { steps: [buildsCase] }), {
      malenkov: { credibility: 0 },
      beria: { injury: { malenkov: 0 } },
    });
  };
  const opening = 5;
  test.each(
    sentences(
      [
        { turn: opening, betrays: true, because: 'it holds to the end of its last turn' },
        { turn: opening + 1, betrays: false, because: 'it lapses of itself, and nobody is betrayed' },
      ],
      ({ because }) => because,
    ),
  )('of the first night: %s', (_, { turn, betrays }) => {
    expect(credit(turn)).toEqual(
      betrays
        ? { malenkov: { credibility: -M.pact.betrayed }, beria: { injury: { malenkov: M.pact.betrayalInjury } } }
        : { malenkov: { credibility: 0 }, beria: { injury: { malenkov: 0 } } },
    );
  });
});
