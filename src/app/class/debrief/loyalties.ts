import { atlasOf, fateOf, NOBODY, type Person } from '../../../engine/index.ts';
import { firmnessOf, type Moment, momentsOf } from '../../courses.ts';
import type { Played } from '../../played.ts';

/** Whose men they were, turn by turn, with nothing hidden. */

/** Where a man stood when a turn began. */
export interface Stood {
  readonly passesFor: Person;
  readonly serves: Person;
  /** Whom he kept in reserve, or NOBODY. */
  readonly reserve: Person;
  /** From 0, gone, to 100, to the one he passed for; undefined while he was nobody's. */
  readonly firm: number | undefined;
  /** Whether he has gone to another since the moment before, or taken one in reserve; not that his patron fell. */
  readonly went: boolean;
}
export interface Row {
  readonly person: Person;
  readonly stood: readonly Stood[];
}
/** A patron's men, turn by turn. */
export interface Following {
  readonly person: Person;
  readonly passed: readonly number[];
  readonly true: readonly number[];
}
export interface Loyalties {
  readonly turns: readonly number[];
  readonly followings: readonly Following[];
  /** Those who went first; then by the man they passed for at the start. */
  readonly rows: readonly Row[];
}

function stoodAt({ position: { game } }: Moment, person: Person, before: Moment | undefined): Stood {
  const passesFor = game.acknowledged[person]!;
  const serves = game.serves[person]!;
  const reserve = game.hedge[person]!;
  const then = before?.position.game;
  return {
    passesFor,
    serves,
    reserve,
    firm: passesFor === NOBODY ? undefined : firmnessOf(game, person),
    went:
      then !== undefined &&
      ((serves !== NOBODY && then.serves[person] !== serves) || (reserve !== NOBODY && then.hedge[person] !== reserve)),
  };
}

export function loyaltiesOf({ deal, steps, position }: Played): Loyalties {
  const { patrons, clients } = atlasOf(deal.scenario);
  const moments = momentsOf(steps, position, fateOf(deal.scenario));
  const rows = clients.map(person => ({
    person,
    stood: moments.map((moment, at) => stoodAt(moment, person, moments[at - 1])),
  }));
  const hasGone = ({ stood }: Row) => Number(stood.some(({ went }) => went));
  const first = ({ stood }: Row) => stood[0]?.passesFor ?? NOBODY;
  const count = (at: number, whose: (stood: Stood) => Person, patron: Person) =>
    rows.filter(({ stood }) => whose(stood[at]!) === patron).length;
  return {
    turns: moments.map(({ turn }) => turn),
    followings: patrons.map(person => ({
      person,
      passed: moments.map((_, at) => count(at, ({ passesFor }) => passesFor, person)),
      true: moments.map((_, at) => count(at, ({ serves }) => serves, person)),
    })),
    rows: rows.sort((a, b) => hasGone(b) - hasGone(a) || first(a) - first(b) || a.person - b.person),
  };
}
