import type { Draft, Game } from '../game.ts';
import type { Person, Seat } from '../ids.ts';
import { stored } from '../ledger.ts';
import type { Rule } from '../rule.ts';
import type { Trait, TraitRange } from '../scenario.ts';

/** Fate deals one hidden starting value, in points, out of the range that the scenario publishes. */
export interface Deal {
  readonly type: 'deal';
  readonly seat: Seat;
  readonly person: Person;
  readonly trait: Trait;
  readonly toward: Person;
  readonly value: number;
}

const traitsOf = (game: Game): readonly TraitRange[] => game.scenario.lengths[game.length]?.opening.traits ?? [];

/** Writes a starting value where it belongs. */
export function setTrait(
  draft: Draft,
  { person, trait, toward }: Omit<TraitRange, 'low' | 'high'>,
  value: number,
): void {
  const index = person * draft.scenario.patrons + toward;
  if (trait === 'exposure' || trait === 'lean' || trait === 'dread') draft[trait][index] = stored(value);
  else if (trait === 'price') draft.price[person] = value;
  else draft[trait][person] = stored(value);
}

/** Sets what needs no draw and stops at what does. */
export function dealOn(draft: Draft): void {
  const traits = traitsOf(draft);
  for (; draft.dealt < traits.length; draft.dealt++) {
    const range = traits[draft.dealt]!;
    if (range.low < range.high) return;
    setTrait(draft, range, range.low);
  }
}
export const isDealt = (game: Game): boolean => game.dealt >= traitsOf(game).length;

export const deal: Rule<Deal> = {
  options(game, seat, found) {
    const range = traitsOf(game)[game.dealt];
    if (range === undefined) return;
    const { person, trait, toward, low, high } = range;
    for (let value = low; value <= high; value++) found.push({ type: 'deal', seat, person, trait, toward, value });
  },
  play(draft, action) {
    setTrait(draft, action, action.value);
    draft.dealt++;
    dealOn(draft);
  },
};
