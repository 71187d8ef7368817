import type { Fall } from '../../engine/game.ts';
import { type Action, atlasOf, type Game, type Person } from '../../engine/index.ts';
import { partnersOf } from '../../engine/presidium/force.ts';
import { note, noteWhich, type Stats } from '../stats.ts';
import type { Observe } from '../studies/play.ts';
import { idOf } from '../words.ts';

/** From so many attempts on they are counted alike. */
const MANY = 2;
const HOW: readonly Fall['how'][] = ['arrested', 'struck', 'backfired', 'demoted'];

/** Whether to conspire pays: how plots end, whether he who led one wins, and he who joined it, and who never plotted. */
export const plots: Observe = ({ scenario }) => {
  const { patrons } = atlasOf(scenario);
  const attempts = patrons.map(() => 0);
  const sounded = patrons.map(() => false);
  let moved = 0;
  let partners: readonly Person[] = [];
  return {
    watch: ({ game }, action) => {
      const by = action.seat as Person;
      if (action.type === 'sound') sounded[by] = true;
      if (!isAttempt(action)) return;
      attempts[by] = attempts[by]! + 1;
      if (action.type !== 'motion') return;
      moved++;
      partners = partnersOf(game, by, action.person);
    },
    close: ({ game }, stats, { winner }) => {
      for (const patron of patrons) {
        const won = patron === winner ? 1 : 0;
        const id = idOf(scenario, patron);
        note(stats, `plots/${id}/${Math.min(MANY, attempts[patron]!)}`, won);
        note(stats, `${sounded[patron] ? 'sounded' : 'unsounded'}/${id}`, won);
      }
      noteWhich(stats, 'how', game.falls[0]?.how ?? 'none', [...HOW, 'none']);
      noteFalls(game, stats, winner, moved, partners);
    },
  };
};

const isAttempt = (action: Action): boolean =>
  (action.type === 'motion' && action.motion === 'arrest') ||
  action.type === 'strike' ||
  (action.type === 'riposte' && action.strike);

/** Whether the first man to fall fell to the profit of him who brought him down, and of whoever had joined the plot. */
function noteFalls({ falls }: Game, stats: Stats, winner: Person, moved: number, partners: readonly Person[]): void {
  const arrests = falls.filter(({ how }) => how === 'arrested');
  const strokes = falls.filter(({ how }) => how === 'struck');
  const wonBy = (led: readonly Fall[]) => led.filter(({ by }) => by === winner).length;
  note(stats, 'arrest/succeeds', arrests.length, moved);
  note(stats, 'arrest/leader', wonBy(arrests), arrests.length);
  note(stats, 'stroke/leader', wonBy(strokes), strokes.length);
  const joined = arrests.length > 0 && partners.length > 0;
  note(stats, 'arrest/partner', joined && partners.includes(winner) ? 1 : 0, joined ? 1 : 0);
}
