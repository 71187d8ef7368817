import { type Game, REPLIES, type Reply, type Suit } from '../game.ts';
import type { Person, Seat } from '../ids.ts';
import type { Rule } from '../rule.ts';

/** Answer a secret approach, or a sounding: go along, serve two, refuse, or refuse and tell. A member cannot serve two. */
export interface Replying {
  readonly type: 'reply';
  readonly seat: Seat;
  readonly by: Person;
  readonly reply: Reply;
}

/** The first suit that waits for his answer: he answers them in the order of the suitors. */
export const waitingSuit = (game: Game, person: Person): Suit | undefined =>
  game.suits.find(s => s.to === person && s.reply === undefined);

export const reply: Rule<Replying> = {
  options(game, seat, found) {
    const suit = waitingSuit(game, seat as Person);
    if (suit === undefined) return;
    for (const reply of REPLIES)
      if (reply !== 'hedge' || suit.against < 0) found.push({ type: 'reply', seat, by: suit.by, reply });
  },
  play(draft, { seat, by, reply }) {
    const index = draft.suits.findIndex(s => s.to === (seat as Person) && s.by === by && s.reply === undefined);
    draft.suits[index] = { ...draft.suits[index]!, reply };
  },
};
