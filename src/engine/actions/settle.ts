import type { Spoil } from '../game.ts';
import { NOBODY, type Office, type Person, type Seat } from '../ids.ts';
import type { Rule } from '../rule.ts';
import {
  candidatesFor,
  cheat,
  fill,
  hear,
  oversee,
  reward,
  skipSettled,
  treatRanks,
  watchable,
} from '../settlement.ts';

/**
 * Settle the matter in hand. `person`: the man rewarded, named, watched or heard, or NOBODY; `yes`: pay, spare, take on;
 * for a post and an overseer, whether anybody is named.
 */
export interface Settle {
  readonly type: 'settle';
  readonly seat: Seat;
  readonly spoil: Spoil['spoil'];
  readonly person: Person;
  readonly office: Office;
  readonly yes: boolean;
}

export const settle: Rule<Settle> = {
  options(game, seat, found) {
    const matter = game.spoils[0];
    if (matter === undefined || matter.patron !== (seat as Person)) return;
    const { spoil, office } = matter;
    const add = (person: Person, yes: boolean) => found.push({ type: 'settle', seat, spoil, person, office, yes });
    if (spoil === 'post' || spoil === 'overseer') {
      add(NOBODY, false);
      const men = spoil === 'post' ? candidatesFor(game, matter) : watchable(game, matter.patron);
      for (const person of men) add(person, true);
    } else {
      add(matter.person, true);
      add(matter.person, false);
    }
  },
  play(draft, { seat, person, yes }) {
    const matter = draft.spoils.shift();
    if (matter === undefined) return;
    switch (matter.spoil) {
      case 'reward':
        if (yes) reward(draft, matter);
        else cheat(draft, matter);
        break;
      case 'post':
        fill(draft, matter, person);
        break;
      case 'ranks':
        treatRanks(draft, seat as Person, yes);
        break;
      case 'overseer':
        oversee(draft, seat as Person, person);
        break;
      case 'plea':
        hear(draft, matter, yes);
        break;
    }
    skipSettled(draft);
  },
};
