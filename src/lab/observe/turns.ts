import type { Phase, Position } from '../../engine/index.ts';

/** Calls `seen` once in each turn, before the first action of a phase. */
export function oncePerTurn(phase: Phase, seen: (here: Position) => void): (here: Position) => void {
  let last = 0;
  return here => {
    if (here.phase !== phase || here.game.turn === last) return;
    last = here.game.turn;
    seen(here);
  };
}
