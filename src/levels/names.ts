import { NONE, type Office, type Person, type Policy } from '../engine/ids.ts';
import type { Report, Step } from './problem.ts';
import type { Draft, Placed } from './read.ts';

export type Index = ReadonlyMap<string, number>;

/** Ids to the numbers by which the engine knows them. */
export interface Names {
  readonly people: Index;
  readonly patrons: Index;
  readonly offices: Index;
  readonly policies: Index;
  /** By length: the 1-based turn that is, or covers, the one so named. */
  readonly turns: ReadonlyMap<string, Index>;
}

function indexed(ids: readonly Placed<string>[], report: Report): Index {
  const index = new Map<string, number>();
  ids.forEach(({ steps, row }, i) => {
    if (index.has(row)) report(steps, `"${row}" is taken`);
    else index.set(row, i);
  });
  return index;
}

export function nameAll(draft: Draft, report: Report): Names {
  const { patrons, members, clients, offices, policies, events, chapters } = draft.ids;
  indexed(events, report);
  indexed(chapters, report);
  const turnsOf = ({ steps, row }: Draft['lengths'][number]) =>
    row.turns.flatMap((turn, i) =>
      [turn.id, ...turn.covers].map(id => ({ id, turn: i + 1, steps: [...steps, 'turns', i] })),
    );
  const turns = new Map<string, Index>();
  for (const length of draft.lengths) {
    const index = new Map<string, number>();
    for (const { id, turn, steps } of turnsOf(length)) {
      if (index.has(id)) report(steps, `turn "${id}" is taken`);
      else index.set(id, turn);
    }
    turns.set(length.key, index);
  }
  return {
    people: indexed([...patrons, ...members, ...clients], report),
    patrons: new Map(patrons.map(({ row }, i) => [row, i])),
    offices: indexed(offices, report),
    policies: indexed(policies, report),
    turns,
  };
}

const named = (index: Index, id: string | null | undefined): number =>
  id === null || id === undefined ? NONE : (index.get(id) ?? NONE);
export const personOf = (names: Names, id: string | null | undefined): Person => named(names.people, id) as Person;
export const officeOf = (names: Names, id: string | null | undefined): Office => named(names.offices, id) as Office;
export const policyOf = (names: Names, id: string | null | undefined): Policy => named(names.policies, id) as Policy;

/** Complains of an id that the index does not know. */
export const refer =
  (index: Index, kind: string, report: Report) =>
  (id: string | null, steps: readonly Step[]): void => {
    if (id !== null && !index.has(id)) report(steps, `no ${kind} "${id}"`);
  };
