import { atlasOf, type Game, type Office, type Person } from '../../engine/index.ts';
import { points } from '../../engine/ledger.ts';
import { grip, weightOf } from '../../engine/power.ts';
import { type Cast, castOf } from '../cast.ts';
import { note } from '../stats.ts';
import { lateTurn } from '../studies/course.ts';
import type { Observe } from '../studies/play.ts';

/** From this much resentment, in points, a man who is not his counts as embittered. */
const EMBITTERED = 40;

/** Where the three begin, by office alone; and how far Beria's network has grown by the late spring, and against whom. */
export const strength: Observe = ({ scenario }) => {
  const cast = castOf(scenario);
  let before: { men: number; embittered: number } | undefined;
  let found: { least: number; men: number; embittered: number } | undefined;
  let least = 0;
  return {
    watch: here => {
      const { phase, game } = here;
      if (cast === undefined || phase !== 'orders' || game.fell[cast.beria]) return;
      if (before === undefined) {
        before = networkOf(game, cast);
        least = behindOf(game, cast);
      }
      if (game.turn !== lateTurn(here) || found !== undefined) return;
      const now = networkOf(game, cast);
      found = { least, men: now.men - before.men, embittered: now.embittered - before.embittered };
    },
    close: (_end, stats) => {
      if (before !== undefined) note(stats, 'strength/khrushchevBehind', least, 10);
      if (found === undefined) return;
      note(stats, 'strength/network', found.men);
      note(stats, 'strength/embittered', found.embittered);
    },
  };
};

/** How far Khrushchev stands behind the weaker of the other two, in tenths of a point of office. */
function behindOf(game: Game, { beria, malenkov, khrushchev }: Cast): number {
  const held = (patron: Person) =>
    game.holder.reduce(
      (sum, _, office) => sum + grip(game, office as Office, patron) * weightOf(game, office as Office),
      0,
    );
  return Math.round(10 * (Math.min(held(beria), held(malenkov)) - held(khrushchev)));
}

function networkOf(game: Game, { beria }: Cast): { men: number; embittered: number } {
  const atLarge = atlasOf(game.scenario).clients.filter(client => !game.down[client]);
  const own = atLarge.filter(client => game.acknowledged[client] === beria);
  const bitter = atLarge.filter(client => !own.includes(client) && points(game.resentment[client]!) >= EMBITTERED);
  return { men: own.length, embittered: bitter.length };
}
