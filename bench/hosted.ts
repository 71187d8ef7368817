import { Client } from 'boardgame.io/client';
import { ActivePlayers, INVALID_MOVE } from 'boardgame.io/core';
import { freeze, original } from 'immer';
import {
  type Action,
  advance,
  type Game,
  isLegal,
  isOver,
  type Position,
  result,
  scratch,
} from '../src/engine/index.ts';
import { type Contender, choose, diceFrom, SCENARIO, start } from './game.ts';

/**
 * Our rules as a guest of boardgame.io, as somebody would host them who knows it well:
 *
 * - G is the position as plain data. The scenario stays outside and G names it: it never changes, is 80 KB that would
 *   travel with every update, and Immer would walk through all of it at every move. `open` puts it back.
 * - The one move takes what Immer guards as it is (`original`: no copying, no proxies), checks that the action is legal, and
 *   returns a new G, as boardgame.io allows. To let our rules write to Immer's draft instead takes three times as long.
 * - All seats are active players at one local client: our rules say who owes a decision. No undo, no debug panel, no
 *   player view, built for production.
 */
interface Hosted {
  readonly level: string;
  readonly phase: Position['phase'];
  readonly game: Omit<Game, 'scenario' | 'model' | 'log'>;
}

/** What was closed last, so that it need not be put together again. */
let last: { readonly hosted: Hosted; readonly position: Position } | undefined;

function close(position: Position): Hosted {
  const { scenario, model: _, log: __, ...game } = position.game;
  const hosted: Hosted = { level: scenario.id, phase: position.phase, game };
  last = { hosted, position };
  return hosted;
}

function open(hosted: Hosted): Position {
  if (last?.hosted === hosted) return last.position;
  const { phase, game } = hosted;
  const model = SCENARIO.lengths[game.length]?.model;
  if (model === undefined) throw new Error(`no length "${game.length}"`);
  return { phase, game: { ...game, scenario: SCENARIO, model, log: undefined } };
}

const hostedWith =
  (finish: (hosted: Hosted) => Hosted): Contender =>
  seed => {
    const client = Client<Hosted, [Action]>({
      game: {
        name: 'nests-and-tails',
        setup: () => finish(close(start())),
        moves: {
          act({ G }, action) {
            const position = open(original(G));
            if (!isLegal(position, action)) return INVALID_MOVE;
            const next = scratch(position);
            advance(next, action);
            return finish(close(next));
          },
        },
        turn: { activePlayers: ActivePlayers.ALL },
        endIf({ G }) {
          const position = open(G);
          return isOver(position) ? result(position) : undefined;
        },
        disableUndo: true,
      },
      numPlayers: SCENARIO.people.length + 1,
      debug: false,
    });
    client.start();
    const dice = diceFrom(seed);
    for (let decisions = 0; ; decisions++) {
      const position = open(client.getState().G);
      const action = choose(position, dice);
      if (action === undefined) {
        client.stop();
        return { position, decisions };
      }
      client.moves.act(action);
    }
  };

/** As boardgame.io's manual has it: Immer looks through each new G for drafts and freezes it to the bottom. */
export const plain = hostedWith(hosted => hosted);

/** With a hint from Immer's own manual: it takes a G that is frozen on its surface for finished, and does not look through it. */
export const prefrozen = hostedWith(freeze);
