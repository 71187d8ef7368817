import { atlasOf, NOBODY } from '../../engine/index.ts';
import { isAway } from '../../engine/orders.ts';
import { rankOf, standing } from '../../engine/power.ts';
import { note } from '../stats.ts';
import type { Observe } from '../studies/play.ts';
import { oncePerTurn } from './turns.ts';

/** Posts by weight, from the lightest. */
const BANDS = [
  { band: 'low', from: 0 },
  { band: 'middle', from: 3 },
  { band: 'key', from: 5 },
] as const;
const bandOf = (weight: number) => BANDS.findLast(({ from }) => weight >= from)!.band;

/** Whom patrons approach, by the weight of his post, and whether they have an empty post to promise. */
export const offers: Observe = ({ scenario }) => {
  const made = { low: 0, middle: 0, key: 0 };
  const chances = { low: 0, middle: 0, key: 0 };
  let all = 0;
  let free = 0;
  let turns = 0;
  return {
    watch: oncePerTurn('approaches', ({ game }) => {
      turns += standing(game).length;
      for (const client of atlasOf(scenario).clients)
        if (game.acknowledged[client]! >= 0 && !game.down[client] && !isAway(game, client))
          chances[bandOf(rankOf(game, client))]++;
      for (const { to, against, office } of game.suits) {
        if (against !== NOBODY) continue;
        all++;
        if (office >= 0 && game.holder[office] === NOBODY) free++;
        if (game.acknowledged[to]! >= 0) made[bandOf(rankOf(game, to))]++;
      }
    }),
    close: (_end, stats) => {
      for (const { band } of BANDS) note(stats, `offers/${band}`, made[band], chances[band]);
      note(stats, 'offers/all', all, turns);
      note(stats, 'offers/free', free, turns);
    },
  };
};
