import { atlasOf, type Person, type Scenario } from '../engine/index.ts';

/** The men of 1953 whom the stylised facts are about. Only the lab knows them: no rule and no coefficient names a person. */
const NAMES = ['beria', 'malenkov', 'khrushchev', 'kruglov', 'serov', 'kobulov', 'merkulov', 'strokach'] as const;
export type Cast = { readonly [Name in (typeof NAMES)[number]]: Person };

/** Undefined in a level that is about others. */
export function castOf(scenario: Scenario): Cast | undefined {
  const found = NAMES.map(name => [name, scenario.people.findIndex(({ id }) => id === name)] as const);
  return found.some(([, person]) => person < 0) ? undefined : (Object.fromEntries(found) as Cast);
}

/** Those who were a patron's men on the first evening and at large. */
export const tailOf = (scenario: Scenario, patron: Person): Person[] =>
  atlasOf(scenario).clients.filter(client => {
    const spec = scenario.people[client]!;
    return spec.role === 'client' && spec.patron === patron && !spec.fallen;
  });

/** The region a client is rooted in; '' for none. */
export function nestOf(scenario: Scenario, client: Person): string {
  const spec = scenario.people[client]!;
  return spec.role === 'client' ? spec.nest : '';
}
