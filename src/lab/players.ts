import { createHeuristic } from '../ai/heuristic.ts';
import { randomly } from '../ai/random.ts';
import { temperOf } from '../ai/temper.ts';
import type { Picker } from '../seats/controller.ts';
import { STRATEGY_NAMES, type StrategyName, strategist } from './strategies.ts';
import type { World } from './unit.ts';

type Maker = (world: World, patron: number) => Picker;

const temperIn = ({ scenario, terms }: World, patron: number) => temperOf(scenario, patron, terms.temper);
const making =
  (name: StrategyName): Maker =>
  (world, patron) =>
    strategist(name, temperIn(world, patron), world.seed + patron);

/** Who may play a patron: whoever overdoes something, too. */
const MAKERS = {
  heuristic: (world, patron) => {
    const player = createHeuristic(temperIn(world, patron), world.seed + patron);
    return view => player(view).action;
  },
  random: () => randomly,
  ...(Object.fromEntries(STRATEGY_NAMES.map(name => [name, making(name)])) as Record<StrategyName, Maker>),
} satisfies Record<string, Maker>;

export type PlayerName = keyof typeof MAKERS;
export const PLAYERS = Object.keys(MAKERS) as PlayerName[];

export const pickersOf = (world: World): Picker[] =>
  world.terms.players.map((name, patron) => MAKERS[name](world, patron));
