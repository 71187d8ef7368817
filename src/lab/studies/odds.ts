import { type Action, copyGame, type Game } from '../../engine/index.ts';
import { type Cast, castOf } from '../cast.ts';
import { pickersOf } from '../players.ts';
import type { Stats } from '../stats.ts';
import { acceptance } from '../suits.ts';
import type { Study } from '../unit.ts';
import { CONTRASTS, type Contrast } from './contrasts.ts';
import { begin, isCoup, lateTurn, playTo, reaches, without } from './course.ts';
import { notePlays, turnOfPlays } from './single-plays.ts';
import { each, noteVariants } from './variants.ts';

/**
 * Controlled contrasts, read off the numbers: in a world of late spring one thing is changed in a copy, all else being equal.
 * Nothing is drawn, so that the differences are exact but for the worlds.
 */
export const odds: Study = (world, stats) => {
  const cast = castOf(world.scenario);
  if (cast === undefined) return;
  const winsDeputy = (action: Action) =>
    action.type === 'approach' && (action.person === cast.kruglov || action.person === cast.serov);
  const pickers = without(pickersOf(world), action => isCoup(action) || winsDeputy(action));
  const course = begin(world, pickers);
  const { here } = course;
  const [early, late] = [turnOfPlays(here.game), lateTurn(here)];
  if (early > 0 && early <= late && playTo(course, reaches('orders', early))) notePlays(stats, here.game, cast);
  if (!playTo(course, reaches('orders', late))) return;
  for (const [name, contrast] of Object.entries<Contrast>(CONTRASTS)) weigh(stats, name, contrast, here.game, cast);
};

/** Notes under `odds/name` how likely the men are to say yes, in each variant and by pairs. */
function weigh(stats: Stats, name: string, { suits, variants, pairs }: Contrast, game: Game, cast: Cast): void {
  const weighed = suits(game, cast);
  if (weighed.length === 0) return;
  const found = each(variants, change => {
    const draft = copyGame(game);
    change(draft, cast, weighed);
    return weighed.reduce((sum, suit) => sum + acceptance(draft, suit), 0);
  });
  noteVariants(stats, `odds/${name}`, found, 1000 * weighed.length, pairs);
}
