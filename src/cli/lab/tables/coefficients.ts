import type { Model, Scenario } from '../../../engine/index.ts';
import { LENS_TERMS, MODEL_TERMS } from '../../../engine/model.ts';
import { table } from './markdown.ts';

/** Every coefficient: what it does, what it is, where the mechanism comes from, and whether a search has found the number. */

/** What a group of coefficients does, each of them named in backticks; rows of `levels/facts.json` that speak of the mechanism. */
export interface Origin {
  readonly what: string;
  readonly sources: readonly string[];
}
export type Origins = Readonly<Record<string, Origin>>;
/** Values that a search has found, by path. */
export type Tuned = Readonly<Record<string, number>>;

const plain = (value: number): string => String(value).replace('-', '−');
const said = (path: string, value: number, tuned: Tuned): string =>
  `${plain(value)}${tuned[path] === value ? ' *tuned*' : ''}`;

export function coefficientsTable(scenario: Scenario, length: string, origins: Origins, tuned: Tuned): string {
  const model: Model = scenario.lengths[length]!.model;
  const rows = Object.entries(MODEL_TERMS).map(([group, terms]) => {
    const values = model[group as keyof Model] as Readonly<Record<string, number>>;
    const cells = terms.map(term => `${term} ${said(`${group}.${term}`, values[term]!, tuned)}`);
    return [`**${group}**`, origins[group]?.what ?? '', cells.join('; '), origins[group]?.sources.join(' ') ?? ''];
  });
  return table(['', 'what it does', 'values', 'sources of the mechanism'], rows);
}

export function lensTable({ lenses }: Scenario): string {
  return table(
    ['', ...LENS_TERMS],
    lenses.map(lens => [lens.id, ...LENS_TERMS.map(term => plain(lens[term]))]),
  );
}

/** What a level changes for each of its lengths. `tunedIn` gives what was found for one of them. */
export function changesTable(
  levels: readonly Scenario[],
  usual: Model,
  tunedIn: (level: string, length: string) => Tuned,
): string {
  const rows = levels.flatMap(({ id, lengths }) =>
    Object.entries(lengths).map(([length, { model, turns }]) => {
      const tuned = tunedIn(id, length);
      const changes = Object.entries(MODEL_TERMS).flatMap(([group, terms]) =>
        (terms as readonly string[]).flatMap(term => {
          const read = (of: Model) => (of[group as keyof Model] as Readonly<Record<string, number>>)[term]!;
          return read(model) === read(usual)
            ? []
            : [`${group}.${term} ${said(`${group}.${term}`, read(model), tuned)}`];
        }),
      );
      return [`${id}, ${turns.length === 1 ? 'one turn' : `${turns.length} turns`}`, changes.join('; ') || 'nothing'];
    }),
  );
  return table(['', 'changes'], rows);
}
