import { createHeuristic } from '../ai/heuristic.ts';
import { randomly } from '../ai/random.ts';
import { temperOf } from '../ai/temper.ts';
import type { Picker } from '../seats/controller.ts';
import type { World } from './unit.ts';

/** Who may play a patron. */
const MAKERS = {
  heuristic: ({ scenario, terms, seed }: World, patron: number): Picker => {
    const player = createHeuristic(temperOf(scenario, patron, terms.temper), seed + patron);
    return view => player(view).action;
  },
  random: (): Picker => randomly,
} as const satisfies Record<string, (world: World, patron: number) => Picker>;

export type PlayerName = keyof typeof MAKERS;
export const PLAYERS = Object.keys(MAKERS) as PlayerName[];

export const pickersOf = (world: World): Picker[] =>
  world.terms.players.map((name, patron) => MAKERS[name](world, patron));
