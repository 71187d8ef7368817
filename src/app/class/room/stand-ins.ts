import { createHeuristic, type Player } from '../../../ai/heuristic.ts';
import { temperOf } from '../../../ai/temper.ts';
import type { Action, Scenario, Seat, Setup, View } from '../../../engine/index.ts';
import type { Past } from '../../../seats/controller.ts';
import { drawReckoning } from '../../../seats/reckoning.ts';

/** Decides for a pupil who is not there: for a patron as the computer's patrons do, for anybody else by his own reckoning. */
export class StandIns {
  readonly #scenario: Scenario;
  readonly #players: readonly Player[];

  constructor(scenario: Scenario, { temperaments }: Setup, seed: number) {
    this.#scenario = scenario;
    this.#players = Array.from({ length: scenario.patrons }, (_, patron) =>
      createHeuristic(temperOf(scenario, patron, temperaments), seed + patron),
    );
  }

  decide(view: View, past: Past): Action {
    const seat: Seat = view.seat;
    if (seat >= this.#scenario.patrons) return drawReckoning(past.position, seat, past.draws);
    const player = this.#players[seat];
    if (player === undefined) throw new Error(`no patron ${seat}`);
    return player(view).action;
  }
}
