import { EVERYONE, note } from '../../events.ts';
import { type CarryOut, isAway, isInPost, manOrder } from '../../orders.ts';

/** Give a man a task away from Moscow: out of everyone's reach, and his tie weakens. */
export const sendAway = manOrder('sendAway', 'own', (game, patron, c) => isInPost(game, patron, c) && !isAway(game, c));

export const dispatch: CarryOut = (draft, patron, { person }) => {
  draft.awayUntil[person] = draft.turn + draft.model.sendAway.turns - 1;
  note(draft, 'sentAway', EVERYONE, person, patron);
};
