import type { Game } from '../../../engine/game.ts';
import { NOBODY, type Person, type Position, type Scenario } from '../../../engine/index.ts';
import { type Truth as Standing, truthOf } from '../../history/truth.ts';

/** A game as it truly is, in rows: read only behind the teacher's press. */

export interface ManRow extends Standing {
  readonly person: Person;
  /** Whether he is not what he passes for. */
  readonly differs: boolean;
}
const clientsOf = ({ people }: Scenario): readonly Person[] =>
  people.flatMap(({ role }, person) => (role === 'client' ? [person as Person] : []));

/** The clients, those first who are not what they pass for; who holds nothing and meets nobody comes last. */
export function menOf({ game }: Position): readonly ManRow[] {
  const rank = ({ differs, person }: ManRow) => (game.down[person] ? 2 : differs ? 0 : 1);
  return clientsOf(game.scenario)
    .map(person => {
      const truth = truthOf(game, person);
      return { ...truth, person, differs: truth.serves !== truth.passesFor || truth.hedge !== NOBODY };
    })
    .sort((a, b) => rank(a) - rank(b) || a.passesFor - b.passesFor || a.person - b.person);
}

/** Two of the three who are bound to each other. */
export interface PactRow {
  readonly one: Person;
  readonly other: Person;
  readonly until: number;
  readonly open: boolean;
}
export function pactsOf({ pact, openPact, turn, scenario: { patrons } }: Game): readonly PactRow[] {
  const rows: PactRow[] = [];
  for (let one = 0; one < patrons; one++)
    for (let other = one + 1; other < patrons; other++) {
      const until = pact[one * patrons + other] ?? 0;
      const open = (openPact[one * patrons + other] ?? 0) >= until;
      if (until >= Math.max(1, turn)) rows.push({ one: one as Person, other: other as Person, until, open });
    }
  return rows;
}

/** Who has joined whom against whom. */
export interface PlotRow {
  readonly who: Person;
  readonly leader: Person;
  readonly against: Person;
}
export function plotsOf({ joined, plotOf, plotOn, scenario: { patrons } }: Game): readonly PlotRow[] {
  const rows: PlotRow[] = [];
  for (let who = 0; who < patrons; who++)
    for (let against = 0; against < patrons; against++) {
      const leader = joined[who * patrons + against] ?? NOBODY;
      if (leader !== NOBODY) rows.push({ who: who as Person, leader, against: against as Person });
    }
  plotOf.forEach((leader, who) => {
    if (leader !== NOBODY) rows.push({ who: who as Person, leader, against: plotOn[who] ?? NOBODY });
  });
  return rows;
}
