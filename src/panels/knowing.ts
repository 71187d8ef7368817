import { NOBODY, type Office, type Person } from '../engine/ids.ts';
import type { Veiled, View } from '../engine/view.ts';
import { type Band, bandOf, pastOf } from './bands.ts';

/** What the seat of a view knows of a man, asked alike by board, card, file and tables. */

/** What a seat sees there; undefined where it sees nothing. */
export const seenIn = <T>(veiled: Veiled<T> | undefined): T | undefined => (veiled?.seen ? veiled.value : undefined);

/** Whether this seat has won him in secret, as far as it knows. */
export const wonOf = (view: View, person: number): 'no' | 'half' | 'yes' =>
  seenIn(view.won[view.seat * view.scenario.people.length + person]) ?? 'no';

/** How much this seat holds against him; undefined for seats that keep no files. */
export function materialOn(view: View, person: number): Band | undefined {
  const { patrons } = view.scenario;
  if (view.seat >= patrons) return undefined;
  const held = seenIn(view.kompromat[person * patrons + view.seat]);
  return held === undefined ? undefined : bandOf('material', held);
}

/** Past service that is worth a mark of its own. */
const SERVED = 2;

/** Under which patron, beside one, he has served longest; nobody if not for long. */
export function servedUnder(view: View, person: number, beside: Person): Person {
  const past: number[] = pastOf(view, person).map((band, patron) => (patron === beside ? 0 : band));
  const most = Math.max(...past);
  return most < SERVED ? NOBODY : (past.indexOf(most) as Person);
}

/** The patrons, fallen or not. */
export const patronsOf = ({ scenario }: View): Person[] =>
  Array.from({ length: scenario.patrons }, (_, patron) => patron as Person);

/** Every office he holds. */
export const postsOf = (view: View, person: number): Office[] =>
  view.holder.flatMap((holder, office) => (holder === (person as Person) ? [office as Office] : []));

/** Whether he has been sent away from Moscow and is not back yet. */
export const isAway = (view: View, person: number): boolean =>
  view.turn > 0 && (view.awayUntil[person] ?? 0) >= view.turn;
