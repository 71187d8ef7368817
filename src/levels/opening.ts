import { NOBODY, type Person } from '../engine/ids.ts';
import type { Opening, Trait, TraitRange } from '../engine/scenario.ts';
import { type Names, personOf } from './names.ts';
import type { Draft } from './read.ts';
import {
  type Client,
  type Length,
  type Member,
  type Opening as OpeningRow,
  type Overrides,
  OWN_TRAITS,
  type Range,
  TRAITS_TOWARD,
} from './schema.ts';

const ends = (range: Range): { low: number; high: number } =>
  typeof range === 'number' ? { low: range, high: range } : { low: range[0], high: range[1] };

/** The common opening with what the length changes in it. */
export function changed(common: OpeningRow, changes: Length['opening']): OpeningRow {
  const { traits: _, patrons, holders, pacts, ...tracks } = changes;
  const held = Object.entries({ ...common.holders, ...holders }).filter(
    (entry): entry is [string, string] => entry[1] !== null,
  );
  return {
    ...common,
    ...tracks,
    patrons: Object.fromEntries(
      Object.entries(common.patrons).map(([id, standing]) => [id, { ...standing, ...patrons[id] }]),
    ),
    holders: Object.fromEntries(held),
    pacts: pacts ?? common.pacts,
  };
}

/** All that is hidden of one man, one entry for each trait and patron. */
function hiddenOf(row: Member | Client, changes: Overrides, names: Names): TraitRange[] {
  const traits: Partial<Record<Trait, Range | Record<string, Range>>> = row;
  const person = personOf(names, row.id);
  const entry = (trait: Trait, toward: Person, range: Range) => ({ person, trait, toward, ...ends(range) });
  const own = OWN_TRAITS.flatMap(trait => {
    const range = changes[trait] ?? (traits[trait] as Range | undefined);
    return range === undefined ? [] : [entry(trait, NOBODY, range)];
  });
  const toward = TRAITS_TOWARD.flatMap(trait => {
    const ranges = { ...(traits[trait] as Record<string, Range> | undefined), ...changes[trait] };
    return Object.entries(ranges).map(([patron, range]) => entry(trait, personOf(names, patron), range));
  });
  const price = 'prices' in row ? [entry('price', NOBODY, [0, row.prices.length - 1])] : [];
  return [...own, ...toward, ...price];
}

export function openingOf(draft: Draft, common: OpeningRow, length: Length, names: Names): Opening {
  const { patrons, holders, pacts, ...tracks } = changed(common, length.opening);
  const track = (name: keyof OpeningRow['patrons'][string]) =>
    draft.patrons.map(({ row }) => patrons[row.id]?.[name] ?? 0);
  return {
    ...tracks,
    alarm: track('alarm'),
    credibility: track('credibility'),
    protection: track('protection'),
    fear: track('fear'),
    legitimacy: track('legitimacy'),
    traits: [...draft.members, ...draft.clients].flatMap(({ row }) =>
      hiddenOf(row, length.opening.traits[row.id] ?? {}, names),
    ),
    holders: draft.offices.map(({ row }) => personOf(names, holders[row.id])),
    pacts: pacts.map(({ a, b, turns }) => ({ a: personOf(names, a), b: personOf(names, b), turns })),
  };
}
