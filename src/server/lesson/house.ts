import { createHeuristic } from '../../ai/heuristic.ts';
import { temperOf } from '../../ai/temper.ts';
import { type Action, fateOf, type Scenario, type Seat, type Setup, viewFrom } from '../../engine/index.ts';
import { drawFate } from '../../seats/fate.ts';
import { drawReckoning } from '../../seats/reckoning.ts';
import type { LessonGame } from './game.ts';

/** Who decides where no pupil does: fate by its chances, patrons as computer players, all others by their reckoning. */
export class House {
  readonly #scenario: Scenario;
  readonly #patrons: readonly ReturnType<typeof createHeuristic>[];

  constructor(scenario: Scenario, setup: Setup, seed: number) {
    this.#scenario = scenario;
    this.#patrons = Array.from({ length: scenario.patrons }, (_, index) =>
      createHeuristic(temperOf(scenario, index, setup.temperaments), seed + index),
    );
  }

  decide({ position, draws }: LessonGame, seat: Seat): Action {
    const player = this.#patrons[seat];
    if (player !== undefined) return player(viewFrom(position, seat)).action;
    return seat === fateOf(this.#scenario) ? drawFate(position, seat, draws) : drawReckoning(position, seat, draws);
  }
}
