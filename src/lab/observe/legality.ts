import { isLegal } from '../../engine/index.ts';
import { note } from '../stats.ts';
import type { Observe } from '../studies/play.ts';

/** How many choices of a game were not open to whoever made them: none, or a player or the rules are broken. */
export const legality: Observe = () => {
  let illegal = 0;
  return {
    watch: (here, action) => {
      if (!isLegal(here, action)) illegal++;
    },
    close: (_end, stats) => note(stats, 'illegal', illegal),
  };
};
