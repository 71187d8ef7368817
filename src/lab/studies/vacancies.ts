import { vacate } from '../../engine/appointments.ts';
import { atlasOf, type Draft, type Game, NOBODY, type Office } from '../../engine/index.ts';
import { isSeat, weightOf } from '../../engine/power.ts';
import { pickersOf } from '../players.ts';
import type { Study } from '../unit.ts';
import { begin, fork, isCoup, lateTurn, playTo, reaches, without } from './course.ts';
import { each, noteVariants } from './variants.ts';

/** So many good posts are empty. */
const VACANT = 4;

/** How many men the patrons approach in one turn of spring, as posts are filled and with the best of them empty. */
export const vacancies: Study = (world, stats) => {
  const course = begin(world, without(pickersOf(world), isCoup));
  const turn = Math.max(1, lateTurn(course.here) - 1);
  if (!playTo(course, reaches('orders', turn))) return;
  const asked = each({ filled: 0, free: VACANT }, posts => {
    const there = fork(course, 0, draft => clear(draft, posts));
    return playTo(there, reaches('approaches', turn)) ? approachesIn(there.here.game) : 0;
  });
  noteVariants(stats, 'vacancies/approaches', asked, 1, [['free', 'filled']]);
};

const approachesIn = (game: Game): number =>
  game.suits.filter(({ against, office }) => against === NOBODY && office >= 0).length;

/** Empties the heaviest posts of the Party, the state and the army that a client holds. */
function clear(draft: Draft, posts: number): void {
  const { clients } = atlasOf(draft.scenario);
  const heaviest = draft.holder
    .map((_, index) => index as Office)
    .filter(
      o => clients.includes(draft.holder[o]!) && !isSeat(draft, o) && draft.scenario.offices[o]!.corps !== 'police',
    )
    .sort((a, b) => weightOf(draft, b) - weightOf(draft, a));
  for (const office of heaviest.slice(0, posts)) vacate(draft, office);
}
