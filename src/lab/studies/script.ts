import {
  type Action,
  type GameRecord,
  type Phase,
  type Position,
  replay,
  type Scenario,
  type Seat,
  sameAction,
} from '../../engine/index.ts';
import type { Chooser } from '../../seats/play-out.ts';

/** What was done in history, as players can do it again in a world where chance and other men are free. */

/** A record up to a point: what each seat did, by turn and phase, and where it then stood. */
export interface Script {
  readonly deeds: ReadonlyMap<string, readonly Action[]>;
  readonly end: Position;
}
const placeOf = (turn: number, phase: Phase, seat: Seat): string => `${turn}/${phase}/${seat}`;

/** Reads a record up to where `until` is true; undefined if its level, or these rules, do not let it come so far. */
export function scriptOf(
  scenario: Scenario,
  record: GameRecord,
  until: (here: Position) => boolean,
): Script | undefined {
  const { positions, actions } = replay(scenario, record);
  const end = positions.findIndex(until);
  if (end < 0) return undefined;
  const deeds = new Map<string, Action[]>();
  for (let ply = 0; ply < end; ply++) {
    const { phase, game } = positions[ply]!;
    const place = placeOf(game.turn, phase, actions[ply]!.seat);
    deeds.set(place, [...(deeds.get(place) ?? []), actions[ply]!]);
  }
  return { deeds, end: positions[end]! };
}

/**
 * Does what its seat did in history in the same turn and phase, in that order, leaving out what is not open now; where nothing of it
 * is left, what `otherwise` does, or the house.
 */
export function following({ deeds }: Script, otherwise: Chooser | undefined): Chooser {
  const next = new Map<string, number>();
  return (view, roll) => {
    const place = placeOf(view.turn, view.phase, view.seat);
    const done = deeds.get(place) ?? [];
    for (let i = next.get(place) ?? 0; i < done.length; i++) {
      next.set(place, i + 1);
      const again = view.options.find(option => sameAction(option, done[i]!));
      if (again !== undefined) return again;
    }
    return otherwise?.(view, roll);
  };
}
