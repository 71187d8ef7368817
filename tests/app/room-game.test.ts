import { describe, expect, test } from 'vitest';
import { FRESH } from '../../src/app/class/room/kept.ts';
import { RoomGame } from '../../src/app/class/room/room-game.ts';
import { saidBy } from '../../src/app/class/room/spoken.ts';
import { type Action, fromWire, legalActions, publicView, type Seat, viewFrom } from '../../src/engine/index.ts';
import { effort } from '../effort.ts';
import { generator, levelOf, one, setupOf } from '../fixture.ts';

const scenario = levelOf('1953');
const setup = setupOf(scenario, '5');
const seatOf = (id: string) => scenario.people.findIndex(person => person.id === id) as Seat;
const SEATS = ['beria', 'malenkov', 'khrushchev', 'molotov', 'kruglov', 'serov'].map(seatOf);
const [BERIA, MALENKOV, KHRUSHCHEV, MOLOTOV, KRUGLOV] = SEATS as [Seat, Seat, Seat, Seat, Seat, Seat];

const begin = (seed: number, speaks = false) => new RoomGame({ scenario, setup, seed, seats: SEATS }, speaks);
/** Until the sitting has asked again. */
const asked = () => new Promise(resolve => setTimeout(resolve));
/** What was decided in it, as one call to the screen. */
interface Call {
  readonly round: string;
  readonly seat: Seat;
}

/** Plays on by lot: in the book, and at the screen in whatever order. */
async function play(room: RoomGame, seed: number, until: () => boolean = () => false): Promise<Call[]> {
  const random = generator(seed);
  const calls: Call[] = [];
  for (let decisions = 0; !room.over && !until(); decisions++) {
    if (decisions > 5000) throw new Error(`no end in ${JSON.stringify(room.round)}`);
    await asked();
    if (room.error !== undefined) throw room.error;
    const { round, visitor } = room;
    if (round === undefined || room.over || until()) continue;
    if (visitor !== undefined) {
      const { view, decides } = room.deskOf(visitor);
      if (decides) room.act(one(view.options, random));
      else room.pass();
    } else if (round.aloud) room.enter([one(legalActions(room.position, one(round.seats, random)), random)]);
    else {
      const seat = one(room.expected, random);
      calls.push({ round: `${round.turn} ${round.phase} ${round.pass}`, seat });
      room.call(seat);
    }
  }
  await asked();
  return calls;
}
const atRound =
  (room: RoomGame, phase: string, pass = 1) =>
  () =>
    room.round?.phase === phase && room.round.pass === pass;

describe('a class at one screen', () => {
  test.each(Array.from({ length: effort(1, 20) }, (_, seed) => ({ seed })))(
    'plays to the end by lot, and in every round all are called once, whoever has anything to decide (seed $seed)',
    async ({ seed }) => {
      const room = begin(seed);
      const calls = await play(room, seed);
      expect(room.over).toBe(true);
      const rounds = new Map<string, Seat[]>();
      for (const { round, seat } of calls) rounds.set(round, [...(rounds.get(round) ?? []), seat]);
      for (const [round, seats] of rounds) {
        expect({ round, twice: seats.filter((seat, index) => seats.indexOf(seat) < index) }).toEqual({
          round,
          twice: [],
        });
        if (!round.includes('answers 1')) continue;
        const again = rounds.get(round.replace('answers 1', 'answers 2')) ?? [];
        expect([...again].sort()).toEqual([...seats].sort());
      }
      expect(rounds.get('1 orders 1')).toHaveLength(3);
      expect(rounds.get('1 approaches 1')).toHaveLength(3);
    },
  );

  test('goes on, loaded anew, where it stood: who has been, and what was decided and could not be played yet', async () => {
    const room = begin(3);
    await play(room, 3, () => atRound(room, 'answers', 2)() && room.state.waiting.length > 0);
    const { save, state, round, expected } = room;
    const actions = save.record.actions.map(wire => fromWire(scenario, wire));
    const waiting = state.waiting.map(wire => fromWire(scenario, wire));
    const kept = JSON.parse(JSON.stringify(state));
    const again = new RoomGame({ ...room.deal, actions }, false, kept, waiting);
    await asked();
    expect(again.round).toEqual(JSON.parse(JSON.stringify(round)));
    expect(again.expected).toEqual(expected);
    expect(again.visitor).toBeUndefined();
    await play(again, 4, atRound(again, 'orders'));
    expect(again.position.phase).toBe('orders');
    expect(again.state.waiting).toEqual([]);
  });

  test('shows on the wall how it stood when the round began, until all have been', async () => {
    const room = begin(5);
    await play(room, 5, atRound(room, 'approaches'));
    const before = publicView(room.shown);
    await play(room, 5, () => room.expected.length === 1);
    expect(room.position.game).not.toBe(room.shown.game);
    expect(publicView(room.shown)).toEqual(before);
  });

  test('calls nobody for a letter where all offers are made aloud', async () => {
    const room = begin(7, true);
    await play(room, 7, atRound(room, 'offers'));
    expect(room.round?.aloud).toBe(true);
    const say = (seat: Seat, ...wanted: string[]) =>
      wanted.map(type => saidBy(room.position, seat).find(action => action.type === type) as Action);
    const offer = say(BERIA, 'offer')[0] as Extract<Action, { readonly type: 'offer' }>;
    const term: Action = {
      ...{ type: 'term', seat: BERIA, side: 'give', term: 'back', office: -1, person: -1, turns: 0 },
    } as never;
    room.speak([offer, term, { type: 'send', seat: BERIA }]);
    for (const patron of [MALENKOV, KHRUSHCHEV]) {
      await asked();
      room.speak(say(patron, 'pass'));
    }
    await asked();
    expect(room.round).toMatchObject({ phase: 'answers', aloud: true, seats: [offer.to] });
    room.enter([{ type: 'answer', seat: offer.to as number as Seat, from: BERIA as never, answer: 'accept' }]);
    await asked();
    expect(room.round).toMatchObject({ phase: 'orders', aloud: false, seats: [BERIA, MALENKOV, KHRUSHCHEV] });
  });

  test('plays for whom nobody is there, in this round or until he comes', async () => {
    const room = begin(9);
    await play(room, 9, atRound(room, 'approaches'));
    expect(room.expected).toEqual([MOLOTOV, KRUGLOV, seatOf('serov')]);
    room.standIn([MOLOTOV]);
    await asked();
    expect(room.expected).not.toContain(MOLOTOV);
    expect(room.position.game.evening[MOLOTOV]).toBeDefined();
    room.setAway(KRUGLOV, true);
    await asked();
    expect(room.position.game.evening[KRUGLOV]).toBeDefined();
    const calls = await play(room, 9, () => room.round?.turn === 3);
    const evening = calls.filter(({ round }) => round.startsWith('2 approaches'));
    expect(evening.map(({ seat }) => seat).sort()).toEqual([MOLOTOV, seatOf('serov')].sort());
    room.setAway(KRUGLOV, false);
    expect(room.pupils.has(KRUGLOV)).toBe(true);
    // The evening that the computer spent for them is not held to be theirs.
    const own = new Set(room.byPupils);
    const evenings = room.steps.flatMap(({ before, action: { type, seat } }, ply) =>
      before.game.turn === 2 && type === 'evening' && room.deal.seats.includes(seat)
        ? [{ seat, own: own.has(ply) }]
        : [],
    );
    expect(evenings.filter(it => !it.own).map(({ seat }) => seat)).toContain(KRUGLOV);
    expect(evenings.filter(it => it.own).map(({ seat }) => seat)).toContain(seatOf('serov'));
  });

  test('shows who is called and owes nothing no more than the wall has shown', async () => {
    const room = begin(11);
    await play(room, 11, atRound(room, 'orders'));
    const desk = room.deskOf(MOLOTOV);
    expect(desk.decides).toBe(false);
    expect(desk.view).toEqual(viewFrom(room.shown, MOLOTOV));
    room.call(BERIA);
    room.cover();
    expect(room.expected).toContain(BERIA);
    room.call(MALENKOV);
    room.act({ type: 'seal', seat: MALENKOV });
    await asked();
    expect([room.visitor, room.expected]).toEqual([undefined, [BERIA, KHRUSHCHEV]]);
  });

  test('begins with nothing kept', () => {
    expect(begin(1).state).toEqual(FRESH);
  });
});
