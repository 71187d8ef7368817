import { describe, expect, test } from 'vitest';
import { FRESH } from '../../src/app/class/room/kept.ts';
import { RoomGame } from '../../src/app/class/room/room-game.ts';
import { type Action, fromWire, legalActions, type Seat } from '../../src/engine/index.ts';
import { effort } from '../effort.ts';
import { generator, levelOf, one, setupOf } from '../fixture.ts';

const scenario = levelOf('1953');
const setup = setupOf(scenario, '5');
const seatOf = (id: string) => scenario.people.findIndex(person => person.id === id) as Seat;
const TWELVE = [
  'beria',
  'malenkov',
  'khrushchev',
  'kruglov',
  'serov',
  'kobulov',
  'bulganin',
  'molotov',
  'voroshilov',
].map(seatOf);

const heard = (room: RoomGame) => new Promise(resolve => setTimeout(resolve, 0, room));

/** One who sits before all decides by lot: an offer or an answer with all its clauses, or anything else. */
function lot(room: RoomGame, random: () => number): Action {
  const seat = one(room.round!.seats, random);
  return one(legalActions(room.position, seat), random);
}

/** Plays on by lot, until it is over or `until` says so; every call is noted. */
async function play(room: RoomGame, seed: number, until: () => boolean = () => false): Promise<string[]> {
  const random = generator(seed);
  const calls: string[] = [];
  for (let n = 0; !room.over && !until(); n++) {
    if (n > 5000) throw new Error(`no end: ${JSON.stringify(room.round)}`);
    await heard(room);
    const { round, visitor } = room;
    if (room.error !== undefined) throw room.error;
    if (round === undefined || room.over) continue;
    if (round.aloud) room.enter([lot(room, random)]);
    else if (visitor === undefined) {
      const seat = one(room.expected, random);
      calls.push(`${round.turn} ${round.phase} ${round.pass} ${seat}`);
      room.call(seat);
    } else {
      const { view, decides } = room.deskOf(visitor);
      if (decides) room.act(one(view.options, random));
      else room.pass();
    }
  }
  return calls;
}

const begin = (seed: number, speaks = false) => new RoomGame({ scenario, setup, seed, seats: TWELVE }, speaks);

describe('a class of twelve at one screen', () => {
  test.each(Array.from({ length: effort(4, 30) }, (_, seed) => ({ seed })))(
    'plays to the end by lot, and all who are called are called alike (seed $seed)',
    async ({ seed }) => {
      const room = begin(seed);
      const calls = await play(room, seed);
      expect(room.over).toBe(true);
      const passes: Record<string, number> = {};
      for (const call of calls) { const k = call.split(' ').slice(0, 3).join(' '); passes[k] = (passes[k] ?? 0) + 1; }
      require('node:fs').appendFileSync('/tmp/calls.txt', '\n' + seed + ' ' + calls.length + JSON.stringify(passes));
    },
  );
});
void FRESH;
void fromWire;
