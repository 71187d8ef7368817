import { atlasOf } from './atlas.ts';
import { note } from './events.ts';
import type { Draft, Game } from './game.ts';
import { NOBODY, type Person } from './ids.ts';
import { addSign, believe, points, suspect } from './ledger.ts';
import { clamp, type Permille } from './odds.ts';
import { tellAllies } from './pacts.ts';
import { allied, bannerOf, bestGrip, standing } from './power.ts';
import { partnersOf } from './presidium/force.ts';

/** How word of a plot travels to the man it concerns, and how it is stopped on the way. */

/** Whether a plotter is at work against a man: he has votes, officers or a partner. */
export function plots(game: Game, plotter: Person, against: Person): boolean {
  const { patrons, members } = game.scenario;
  for (let m = patrons; m < patrons + members; m++)
    if (game.plotOf[m] === plotter && game.plotOn[m] === against) return true;
  return game.joined[plotter * patrons + against] !== NOBODY || partnersOf(game, plotter, against).length > 0;
}

/** The share of reports that the holder of the victim's ears stops, 0 to 1: all but a few if he is the plotter's man. */
export function suppression(game: Game, victim: Person, plotter: Person): number {
  const { reports } = game.model;
  let stopped = 0;
  for (const office of atlasOf(game.scenario).officesWith.ear) {
    const holder = game.holder[office]!;
    if (holder < 0 || bannerOf(game, holder) !== victim) continue;
    const side = [plotter, ...partnersOf(game, plotter, victim)];
    if (side.includes(game.serves[holder]!)) stopped = Math.max(stopped, reports.suppressed);
    else if (side.includes(game.hedge[holder]!)) stopped = Math.max(stopped, reports.suppressedByHedger);
  }
  return stopped;
}

/** Permille that what a man means to tell his patron arrives. A confidant goes straight to him. */
export function reportOdds(game: Game, teller: Person, victim: Person, plotter: Person): Permille[] {
  const { reports } = game.model;
  const direct = points(game.inclusion[teller]!) >= reports.directFrom;
  const corps = game.scenario.people[teller]!.corps;
  const byPassing = direct ? 1 : corps === 'police' ? 0 : reports.directOthers;
  const stopped = (1 - byPassing) * suppression(game, victim, plotter);
  const arrives = Math.round(1000 * (1 - stopped));
  return [1000 - arrives, arrives];
}

/** The victim learns that somebody is at his man, or at his ally's. */
export function warn(draft: Draft, victim: Person, plotter: Person, about: Person, weight: number): void {
  suspect(draft, victim, plotter, weight);
  addSign(draft, victim, { sign: 'warning', about, other: plotter, leans: 0 });
  note(draft, 'warned', 1 << victim, victim, plotter, about);
}

/** Permille that a patron's ears catch what another does in secret. */
export function overhearOdds(game: Game, listener: Person): Permille[] {
  const heard = Math.round(game.model.reports.overheard * bestGrip(game, 'ear', listener));
  return [1000 - heard, heard];
}

/** The listener hears: if it is against himself he is warned, if against an ally he may say so. */
export function overhear(draft: Draft, listener: Person, plotter: Person, about: Person, victim: Person): void {
  const { reports } = draft.model;
  addSign(draft, listener, { sign: 'ear', about, other: plotter, leans: 1 });
  believe(draft, listener, about, draft.model.signs.overheard);
  note(draft, 'overheard', 1 << listener, about, plotter);
  if (victim === listener) suspect(draft, listener, plotter, reports.overheardWeight);
  else if (victim >= 0) {
    tellAllies(draft, listener, victim, plotter, reports.overheardWeight);
    if (allied(draft, listener, victim))
      suspect(draft, victim, plotter, reports.overheardWeight * reports.passedByAlly);
  }
}

/** The chance that officers made ready are noticed by a patron. */
export function noticeOdds(game: Game, plotter: Person): Permille[] {
  const { reports } = game.model;
  const most = Math.max(
    0,
    ...standing(game)
      .filter(p => p !== plotter)
      .map(
        p =>
          reports.officers +
          reports.officersEar * bestGrip(game, 'ear', p) +
          reports.officersArmy * bestGrip(game, 'army', p) +
          reports.officersGate * bestGrip(game, 'gate', p),
      ),
  );
  const noticed = Math.round(clamp(most, 0, 950));
  return [1000 - noticed, noticed];
}

/** Whoever has the best eyes sees the officers, and guesses for whom they are meant. */
export function noticeOfficers(draft: Draft, plotter: Person): void {
  const eyes = (p: Person) => bestGrip(draft, 'ear', p) + bestGrip(draft, 'army', p) + bestGrip(draft, 'gate', p);
  const watchers = standing(draft).filter(
    p => p !== plotter && draft.joined[p * draft.scenario.patrons + plotter] === NOBODY,
  );
  const keenest = watchers.reduce((best, p) => (eyes(p) > eyes(best) ? p : best), watchers[0] ?? NOBODY);
  if (keenest !== NOBODY) warn(draft, keenest, plotter, NOBODY, draft.model.reports.officersWeight);
}
