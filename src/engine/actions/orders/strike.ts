import { ask } from '../../due.ts';
import { EVERYONE, note } from '../../events.ts';
import type { Game } from '../../game.ts';
import type { Person } from '../../ids.ts';
import { points } from '../../ledger.ts';
import { type CarryOut, isRival, manOrder } from '../../orders.ts';
import { strikeForce } from '../../presidium/force.ts';

/** Whether a patron is warned enough of this man, and has the arms, to strike before he is struck. */
export const mayStrike = (game: Game, patron: Person, against: Person): boolean => {
  const { strike: s } = game.model;
  return (
    points(game.suspicion[patron]!) > s.suspicion &&
    points(game.wary[patron * game.scenario.patrons + against]!) > s.wary &&
    strikeForce(game, patron) > s.force
  );
};

/** Strike first, with one's own troops and guards, without a vote. */
export const strike = manOrder(
  'strike',
  'patrons',
  (game, patron, z) => isRival(game, patron, z) && mayStrike(game, patron, z),
);

export const strikeFirst: CarryOut = (draft, patron, { person }) => {
  if (draft.fell[patron]! || draft.fell[person]!) return;
  note(draft, 'stage', EVERYONE, patron, person, -1);
  ask(draft, 'strike', patron, person);
};
