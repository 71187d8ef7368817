import type { Draft, Position } from '../../../src/engine/index.ts';
import { CORPS } from '../../../src/engine/scenario.ts';
import type { Spoil } from '../../../src/engine/terms.ts';
import { type Facts, given, type Men, officeOf, person, playOn, type Step } from './given.ts';
import { AYES, sprung } from './plot.ts';

/** The spoils of June, one matter at a time. */

/** Beria is taken away by the army. */
export const fallen = (men?: Men, more?: Facts): Position =>
  playOn(sprung(men, more), 'settlement', { ayes: AYES, fate: { warned: 0, sitting: 1, arms: 1, exit: 1, rescue: 0 } });
/** A matter to be settled. */
export const matter = (
  spoil: Spoil['spoil'],
  patron: string,
  man: string | null = null,
  office: string | null = null,
): Spoil => ({
  spoil,
  patron: person(patron),
  person: (man === null ? -1 : person(man)) as Spoil['person'],
  office: officeOf(office),
});
/** Beria has fallen, and this is to be settled now. */
export function settling(spoil: Spoil, facts: Facts = {}): Position {
  const and = (draft: Draft) => {
    draft.fell[person('beria')] = true;
    draft.falls = [{ person: person('beria'), how: 'arrested', by: person('khrushchev'), turn: 8 }];
    // Another matter waits, so that the settlement is not over when this one is.
    draft.spoils = [spoil, matter('ranks', 'malenkov')];
  };
  return given({ turn: 8, phase: spoil.spoil === 'plea' ? 'audience' : 'settlement', ...facts, and });
}
export const settles = (seat: string, yes: boolean, more: Partial<Step> = {}): Step => ({
  type: 'settle',
  seat,
  yes,
  ...more,
});
/** What his own men of a corps have learned from his rewards, in points. */
export const precedent = ({ game }: Position, patron: string, corps: (typeof CORPS)[number]) =>
  game.precedent[person(patron) * CORPS.length + CORPS.indexOf(corps)]! / 10;
