import { accountOf } from '../../engine/clients/calculation.ts';
import {
  atlasOf,
  type Game,
  NO_OFFICE,
  NOBODY,
  type Person,
  type Position,
  type Scenario,
} from '../../engine/index.ts';
import { note } from '../stats.ts';
import type { Observe } from '../studies/play.ts';
import { idOf } from '../words.ts';
import { serves } from './loyalty.ts';
import { oncePerTurn } from './turns.ts';

/** How wide a step of the histograms is, in points. Coarse, so that what is counted stays small; quantiles are read between. */
export const HOLD_STEP = 5;

/**
 * What holds each client to the patron whom he served on the first evening, at every turn's orders: as histograms of points,
 * `hold/<client>/<turn>/<lower edge>`. Worlds in which he has left, fallen or been freed of that patron count in no step:
 * what is missing from the sum of a turn is how often he was no longer that patron's.
 */
export const hold: Observe = ({ scenario }) => {
  let first: readonly Person[] | undefined;
  const seen: string[] = [];
  return {
    watch: oncePerTurn('orders', ({ game }: Position) => {
      first ??= [...game.serves];
      for (const client of atlasOf(scenario).clients) {
        if (!serves(game, client) || game.serves[client] !== first[client]) continue;
        const step = Math.floor(holdOf(game, client) / HOLD_STEP) * HOLD_STEP;
        seen.push(keyOf(scenario, client, game.turn, step));
      }
    }),
    close: (_end, stats) => {
      for (const key of seen) note(stats, key, 1);
    },
  };
};

const keyOf = (scenario: Scenario, client: Person, turn: number, step: number): string =>
  `hold/${idOf(scenario, client)}/${turn}/${step}`;

/** What would have to be outweighed for him to leave, in points: the same whoever asks, and for whatever. */
export function holdOf(game: Game, client: Person): number {
  const by = atlasOf(game.scenario).patrons[0]!;
  const suit = { by, to: client, office: NO_OFFICE, against: NOBODY, safety: false, pressure: false, reply: undefined };
  const { stay, brake } = accountOf(game, client, suit);
  return stay + brake;
}
