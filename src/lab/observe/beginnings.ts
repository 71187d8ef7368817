import { ORDERS } from '../../engine/game.ts';
import { note } from '../stats.ts';
import type { Observe } from '../studies/play.ts';
import { idOf } from '../words.ts';

/** How often a patron wins who gave an order of some kind in the first turn. */
export const beginnings: Observe = ({ scenario }) => {
  const given = new Set<string>();
  return {
    watch: ({ phase, game }, action) => {
      if (game.turn !== 1 || phase !== 'orders' || !(ORDERS as readonly string[]).includes(action.type)) return;
      given.add(`${idOf(scenario, action.seat)}/${action.type}`);
    },
    close: (_end, stats, result) => {
      const winner = idOf(scenario, result.winner);
      for (const key of given) note(stats, `first/${key}`, key.startsWith(`${winner}/`) ? 1 : 0);
    },
  };
};
