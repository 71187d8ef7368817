import { type Action, advance, fateOf, type Position, type Seat, scratch } from '../engine/index.ts';

/** The sides of a die that answers a permille. */
export const THOUSAND = 1000;
const WORDS = 2 ** 32;

/** One round of MurmurHash3 (32 bits): the next word of a key. */
function mix(hash: number, word: number): number {
  let k = Math.imul(word, 0xcc9e2d51);
  k = Math.imul((k << 15) | (k >>> 17), 0x1b873593);
  const h = hash ^ k;
  return (Math.imul((h << 13) | (h >>> 19), 5) + 0xe6546b64) | 0;
}
/** Its end: every bit of the key has moved every bit of the outcome. 0 up to 2³². */
function finish(hash: number): number {
  let h = hash ^ (hash >>> 16);
  h = Math.imul(h ^ (h >>> 13), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 16), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

const words = new Map<string, number>();
/** A word of the game (a phase, a kind of chance) as a number: FNV-1a, once each. */
function wordOf(text: string): number {
  const known = words.get(text);
  if (known !== undefined) return known;
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  words.set(text, hash);
  return hash;
}

const hashOf = (subject: number, purpose: string, object: number, extra: number): number =>
  mix(mix(mix(wordOf(purpose), subject), object), extra);

/** What fate is asked, or what the seat has to decide, beside the turn and the phase. */
function questionTo({ phase, game }: Position, seat: Seat): number {
  if (seat !== fateOf(game.scenario)) {
    const suit = phase === 'approaches' ? game.suits.find(s => s.to === (seat as number) && !s.reply) : undefined;
    return suit === undefined ? hashOf(seat, 'choice', -1, -1) : hashOf(seat, 'reply', suit.by, suit.against);
  }
  const due = game.due[0];
  if (due !== undefined) return hashOf(due.subject, due.chance, due.object, due.extra);
  const range = game.scenario.lengths[game.length]?.opening.traits[game.dealt];
  return range === undefined ? hashOf(seat, 'none', -1, -1) : hashOf(range.person, range.trait, range.toward, -1);
}

const keyOf = (position: Position, seat: Seat): number =>
  mix(mix(questionTo(position, seat), position.game.turn), wordOf(position.phase));

/**
 * Chance outside the engine. A draw is a function of the seed, the turn, the phase, whom it is about, what for, and how
 * often that has been asked before: never of the ply. So neither loading a save nor taking back an order re-rolls it, and
 * what one seat does moves no other seat's luck.
 */
export class Draws {
  readonly seed: number;
  readonly #asked = new Map<number, number>();

  /** `seed`: a whole number; its low 32 bits count. */
  constructor(seed: number) {
    this.seed = seed;
  }

  /** 0 up to and not including `sides`, for what `seat` has to decide now. `nth` tells draws of one decision apart. */
  roll(position: Position, seat: Seat, sides: number = THOUSAND, nth = 0): number {
    const key = keyOf(position, seat);
    const hash = finish(mix(mix(mix(mix(0, this.seed), key), this.#asked.get(key) ?? 0), nth));
    return Math.floor((hash / WORDS) * sides);
  }

  /** `seat` has decided: asked the same again, it is another draw. To be told of every action, whoever played it. */
  note(before: Position, seat: Seat): void {
    const key = keyOf(before, seat);
    this.#asked.set(key, (this.#asked.get(key) ?? 0) + 1);
  }
}

/** The draws as they stand after `actions`, which must be legal: for a save that is loaded, or a game taken back. */
export function drawsAfter(seed: number, start: Position, actions: readonly Action[]): Draws {
  const draws = new Draws(seed);
  const here = scratch(start);
  for (const action of actions) {
    draws.note(here, action.seat);
    advance(here, action);
  }
  return draws;
}

/** Picks by weight: the first whose share covers a roll of the sum of all. */
export function pick<T>(odds: readonly { readonly action: T; readonly permille: number }[], roll: number): T {
  let left = roll;
  for (const { action, permille } of odds) {
    left -= permille;
    if (left < 0) return action;
  }
  return odds[odds.length - 1]!.action;
}
