import { type Action, atlasOf, type Game, NOBODY, type Person, type Position } from '../../engine/index.ts';
import { note, noteWhich } from '../stats.ts';
import type { Observe } from '../studies/play.ts';
import { idOf, patronIds } from '../words.ts';
import { oncePerTurn } from './turns.ts';

/**
 * Who leaves whom, and out of how many chances: a client-turn is a man at large who serves a patron at a turn's orders. Whoever
 * leaves twice in a game is the last one's who took him.
 */
export const loyalty: Observe = ({ scenario }) => {
  let turns = 0;
  let left = 0;
  let won = 0;
  const takers = new Map<Person, Person>();
  const count = oncePerTurn('orders', ({ game }) => {
    for (const client of atlasOf(scenario).clients) if (serves(game, client)) turns++;
  });
  return {
    watch: (here, action) => {
      count(here);
      const reply = replyOf(here, action);
      if (reply?.reply !== 'accept') return;
      if (here.game.serves[reply.seat] === NOBODY) won++;
      else {
        left++;
        takers.set(reply.seat, reply.by);
      }
    },
    close: (_end, stats) => {
      note(stats, 'flips', left, turns);
      note(stats, 'won', won);
      for (const client of atlasOf(scenario).clients) {
        const taker = takers.get(client);
        const patron = taker === undefined ? '' : idOf(scenario, taker);
        noteWhich(stats, `flip/${idOf(scenario, client)}`, patron, patronIds(scenario));
      }
    },
  };
};

/** At large and a patron's man. */
export const serves = (game: Game, client: Person): boolean =>
  !game.down[client] && game.serves[client]! >= 0 && !game.fell[game.serves[client]!];

/** A client's answer to an approach. */
export const replyOf = ({ game }: Position, action: Action) =>
  action.type === 'reply' && action.seat >= game.scenario.patrons + game.scenario.members
    ? { ...action, seat: action.seat as Person }
    : undefined;
