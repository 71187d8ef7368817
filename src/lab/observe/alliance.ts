import type { Game } from '../../engine/index.ts';
import { type Cast, castOf } from '../cast.ts';
import { note } from '../stats.ts';
import type { Observe } from '../studies/play.ts';

/** Whether Malenkov is in a plot against Beria: he has joined one, or his own has been joined. */
export const hasLeftBeria = (game: Game, { beria, malenkov, khrushchev }: Cast): boolean => {
  const joined = (who: number) => game.joined[who * game.scenario.patrons + beria]!;
  return joined(malenkov) >= 0 || joined(khrushchev) === malenkov;
};

/** Whether Malenkov leaves Beria, and how Beria fares with and without him. */
export const alliance: Observe = ({ scenario }) => {
  const cast = castOf(scenario);
  let left = false;
  return {
    watch: ({ phase, game }) => {
      if (cast !== undefined && (phase === 'orders' || phase === 'agenda')) left ||= hasLeftBeria(game, cast);
    },
    close: (_end, stats, { winner }) => {
      if (cast === undefined) return;
      note(stats, 'ally/left', left ? 1 : 0);
      note(stats, left ? 'ally/wins/without' : 'ally/wins/with', winner === cast.beria ? 1 : 0);
    },
  };
};
