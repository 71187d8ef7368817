import { atlasOf, NOBODY } from '../../engine/index.ts';
import { turned } from '../../engine/signs.ts';
import { turnsOf } from '../../engine/turns.ts';
import { blockOf } from '../auc.ts';
import { note } from '../stats.ts';
import type { Observe } from '../studies/play.ts';
import { oncePerTurn } from './turns.ts';

/** How a patron's reading of his own men's signs stands to the truth: belief in hundredths of log-odds, as the Presidium meets, in the second half of the game. */
export const signs: Observe = ({ scenario, seed }) => {
  const block = blockOf(seed);
  const seen: string[] = [];
  return {
    watch: oncePerTurn('agenda', ({ game }) => {
      if (game.turn <= turnsOf(game) / 2) return;
      for (const client of atlasOf(scenario).clients) {
        const banner = game.acknowledged[client]!;
        const truth = turned(game, client);
        if (game.down[client] || banner === NOBODY || game.fell[banner] || truth === 0.5) continue;
        const belief = game.belief[banner * scenario.people.length + client]!;
        seen.push(`sign/${block}/${truth === 1 ? 'turned' : 'true'}/${belief}`);
      }
    }),
    close: (_end, stats) => {
      for (const key of seen) note(stats, key, 1);
    },
  };
};
