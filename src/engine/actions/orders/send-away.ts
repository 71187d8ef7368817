import { EVERYONE, note } from '../../events.ts';
import { type CarryOut, isAway, manOrder, ownMen } from '../../orders.ts';
import { isSeat } from '../../power.ts';

/** Give a man a task away from Moscow: out of everyone's reach, and his tie weakens. */
export const sendAway = manOrder('sendAway', (game, patron) =>
  ownMen(game, patron).filter(c => game.post[c]! >= 0 && !isSeat(game, game.post[c]!) && !isAway(game, c)),
);

export const dispatch: CarryOut = (draft, patron, { person }) => {
  draft.awayUntil[person] = draft.turn + draft.model.sendAway.turns - 1;
  note(draft, 'sentAway', EVERYONE, person, patron);
};
