import { vacate } from '../../engine/appointments.ts';
import { type Game, NOBODY, type Office, type Person } from '../../engine/index.ts';
import { weightOf } from '../../engine/power.ts';
import { pickersOf } from '../players.ts';
import type { Study } from '../unit.ts';
import { begin, fork, isCoup, lateTurn, playTo, reaches, without } from './course.ts';
import { each, noteVariants } from './variants.ts';

/** So many good posts are empty, or as many as there are. */
const VACANT = 4;

/**
 * How many men the patrons approach in one turn of spring, with the best posts of nobody's men filled as they are, and with the same
 * posts empty. Nobody's: a patron whose own man is put out stands lower, and his others are sought for that.
 */
export const vacancies: Study = (world, stats) => {
  const course = begin(world, without(pickersOf(world), isCoup));
  const turn = Math.max(1, lateTurn(course.here) - 1);
  if (!playTo(course, reaches('orders', turn))) return;
  const { game } = course.here;
  const posts = heaviestIn(game);
  const holders = posts.map(office => game.holder[office]!);
  const asked = each({ filled: [], free: posts }, vacant => {
    const there = fork(course, 0, draft => {
      for (const office of vacant) vacate(draft, office);
    });
    return playTo(there, reaches('approaches', turn)) ? approachesIn(there.here.game, holders) : 0;
  });
  noteVariants(stats, 'vacancies/approaches', asked, 1, [['free', 'filled']]);
};

/** Men sought with a post. Whoever has lost his would be sought for that, however scarce posts were: he does not count in either. */
const approachesIn = (game: Game, but: readonly Person[]): number =>
  game.suits.filter(({ to, against, office }) => against === NOBODY && office >= 0 && !but.includes(to)).length;

/** The heaviest posts of the Party, the state and the army that are held by a client of nobody's. */
function heaviestIn(game: Game): Office[] {
  const { scenario, holder, acknowledged } = game;
  const isNobodys = (person: Person) => scenario.people[person]?.role === 'client' && acknowledged[person] === NOBODY;
  return holder
    .map((_, index) => index as Office)
    .filter(office => isNobodys(holder[office]!) && scenario.offices[office]!.corps !== 'police')
    .sort((a, b) => weightOf(game, b) - weightOf(game, a))
    .slice(0, VACANT);
}
