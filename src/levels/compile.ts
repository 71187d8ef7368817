import { NONE } from '../engine/ids.ts';
import type { Lens } from '../engine/model.ts';
import type { EventSpec, LengthSpec, OfficeSpec, PersonSpec, PolicySpec, Scenario } from '../engine/scenario.ts';
import { type Names, officeOf, personOf, policyOf } from './names.ts';
import { openingOf } from './opening.ts';
import type { Draft } from './read.ts';
import type { Client, Event, Member, Office, Opening, Patron, Policy } from './schema.ts';

/** A value for each id of a list, in its order; 0 where none is given. */
const inOrder = (ids: Iterable<string>, values: Readonly<Record<string, number>>): number[] =>
  [...ids].map(id => values[id] ?? 0);

const turnIn = (names: Names, id: string): Record<string, number> =>
  Object.fromEntries([...names.turns].map(([length, turns]) => [length, turns.get(id) ?? NONE]));

const patronOf = (row: Patron): PersonSpec => ({ role: 'patron', ...row });

const memberOf = ({ id, corps, sources, standing, prices, causes }: Member, names: Names): PersonSpec => ({
  ...{ role: 'member', id, corps, sources, standing },
  prices: prices.map(price => policyOf(names, price)),
  causes: inOrder(names.policies.keys(), causes),
});

const clientOf = (row: Client, names: Names): PersonSpec => {
  const { id, corps, sources, standing, nest, tail, fallen } = row;
  return {
    ...{ role: 'client', id, corps, sources, standing, nest, tail, fallen },
    patron: personOf(names, row.patron),
    stakes: inOrder(names.policies.keys(), row.stakes),
    freedBy: policyOf(names, row.freedBy),
  };
};

const officeSpec = (row: Office, names: Names): OfficeSpec => ({ ...row, appointer: officeOf(names, row.appointer) });

const policySpec = (row: Policy, names: Names): PolicySpec => ({
  ...row,
  from: turnIn(names, row.from),
  worth: inOrder(names.patrons.keys(), row.worth),
});

const eventSpec = ({ alarmOf, ...row }: Event, names: Names): EventSpec => ({
  ...row,
  turn: turnIn(names, row.turn),
  policy: policyOf(names, row.policy),
  alarmOf: alarmOf as EventSpec['alarmOf'],
});

const divisionOf = ({ division }: Draft, names: Names): Scenario['division'] =>
  division && {
    posts: division.posts.map(({ office, candidates, fallback }) => ({
      office: officeOf(names, office),
      candidates: candidates.map(id => personOf(names, id)),
      fallback: personOf(names, fallback),
    })),
    proposers: division.proposers.map(id => personOf(names, id)),
  };

/** What compile needs beside the level: the numbers, by length. */
export interface Numbers {
  readonly models: ReadonlyMap<string, Pick<LengthSpec, 'model' | 'through'>>;
  readonly lenses: readonly Lens[];
  readonly hash: string;
}

/** Turns ids to numbers. The draft has been checked: every name is known here. */
export function compile(draft: Draft, opening: Opening, names: Names, { models, lenses, hash }: Numbers): Scenario {
  return {
    id: draft.id,
    hash,
    patrons: draft.patrons.length,
    members: draft.members.length,
    people: [
      ...draft.patrons.map(({ row }) => patronOf(row)),
      ...draft.members.map(({ row }) => memberOf(row, names)),
      ...draft.clients.map(({ row }) => clientOf(row, names)),
    ],
    offices: draft.offices.map(({ row }) => officeSpec(row, names)),
    policies: draft.policies.map(({ row }) => policySpec(row, names)),
    events: draft.events.map(({ row }) => eventSpec(row, names)),
    lengths: Object.fromEntries(
      draft.lengths.map(({ key, row }) => [
        key,
        {
          turns: row.turns.map(({ covers: _, ...turn }) => turn),
          opening: openingOf(draft, opening, row, names),
          ...models.get(key)!,
        },
      ]),
    ),
    lenses,
    division: divisionOf(draft, names),
    openings: draft.openings.map(id => officeOf(names, id)),
    nominees: draft.nominees.map(id => personOf(names, id)),
    chapters: draft.chapters.map(({ row: { id, ...row } }) => ({ id, kind: id, ...row })),
    epilogue: draft.epilogue,
  };
}
