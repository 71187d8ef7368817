import { benchOf, promisable } from '../appointments.ts';
import { type Clause, type Game, type Sheet, TERMS, type TermKind } from '../game.ts';
import { NO_OFFICE, NOBODY, type Office, type Person, type Seat } from '../ids.ts';
import { planOrder } from '../orders.ts';
import { isSeat } from '../power.ts';
import type { Rule } from '../rule.ts';
import { CLAUSES, clause, clausesOn, has, sheetOf, thirdOf, write } from '../sheets.ts';

/** Write one clause of a package, an offer, an approach or an appointment. Unused fields are NONE. */
export interface Term {
  readonly type: 'term';
  readonly seat: Seat;
  readonly side: Clause['side'];
  readonly term: TermKind;
  readonly office: Office;
  readonly person: Person;
  readonly turns: number;
}

/** The longest promise to leave a man's clients alone, in turns. */
const LONGEST = 3;
const SIDES = ['give', 'take'] as const;

/** Takes a clause, in the order of `clause`. */
type Add = (...parts: Parameters<typeof clause>) => void;

/** Every clause that may be added to what he is writing. */
function clauses(game: Game, patron: Person, sheet: Sheet, add: Add): void {
  switch (sheet.what) {
    case 'package':
      for (const { office, candidates } of game.scenario.division?.posts ?? [])
        if (!sheet.clauses.some(c => c.office === office))
          for (const person of candidates) add('give', 'post', office, person);
      return;
    case 'appointment':
      for (const person of benchOf(game, patron, sheet.office)) add('give', 'post', sheet.office, person);
      return;
    case 'approach':
      if (sheet.clauses.length >= CLAUSES) return;
      if (!has(sheet, 'give', 'post'))
        for (const office of promisable(game, patron, sheet.to)) add('give', 'post', office);
      if (!has(sheet, 'give', 'safety')) add('give', 'safety');
      if (!has(sheet, 'give', 'pressure') && game.kompromat[sheet.to * game.scenario.patrons + patron]! > 0)
        add('give', 'pressure');
      return;
    case 'offer':
    case 'counter':
      bargains(game, patron, sheet, add);
  }
}

function bargains(game: Game, patron: Person, sheet: Sheet, add: Add): void {
  const third = thirdOf(game, patron, sheet.to);
  for (const side of SIDES) {
    if (clausesOn(sheet, side) >= CLAUSES) continue;
    for (const term of TERMS) {
      if (has(sheet, side, term)) continue;
      if (term === 'back' || term === 'tell') add(side, term);
      else if (term === 'spare')
        for (let turns = 1; turns <= LONGEST; turns++) add(side, term, NO_OFFICE, NOBODY, turns);
      else if (term === 'join' && third >= 0 && !has(sheet, side === 'give' ? 'take' : 'give', 'join'))
        add(side, term, NO_OFFICE, third);
      else if (term === 'post')
        for (let office = 0; office < game.holder.length; office++)
          if (game.scenario.offices[office]!.byVote && !isSeat(game, office as Office))
            add(side, term, office as Office);
    }
  }
}

export const term: Rule<Term> = {
  options(game, seat, found) {
    const sheet = sheetOf(game, seat as Person);
    if (sheet === undefined) return;
    clauses(game, seat as Person, sheet, (side, term, office = NO_OFFICE, person = NOBODY, turns = 0) =>
      found.push({ type: 'term', seat, side, term, office, person, turns }),
    );
  },
  play(draft, { seat, side, term, office, person, turns }) {
    const patron = seat as Person;
    if (sheetOf(draft, patron)?.what === 'appointment') {
      planOrder(draft, patron, 'appoint', { person, office });
      draft.sheets[patron] = undefined;
    } else write(draft, patron, clause(side, term, office, person, turns));
  },
};
