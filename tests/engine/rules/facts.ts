import type { Game, Office, Person, Position, Scenario } from '../../../src/engine/index.ts';
import { levelOf } from '../../fixture.ts';

/** What can be said of people, offices and policies by their ids, and read again. */

type Value = number | string | boolean | null;
interface Codec {
  write(value: Value, scenario: Scenario): unknown;
  read(value: unknown, scenario: Scenario): Value;
}
const idOr = (list: readonly { readonly id: string }[], index: number): string | null => list[index]?.id ?? null;
export function indexOf(list: readonly { readonly id: string }[], id: Value): number {
  if (id === null) return -1;
  const index = list.findIndex(row => row.id === id);
  if (index < 0) throw new Error(`the level does not know "${String(id)}"`);
  return index;
}
const points: Codec = { write: value => Math.round(Number(value) * 10), read: value => Number(value) / 10 };
const plain: Codec = { write: value => value, read: value => value as Value };
const man: Codec = {
  write: (id, { people }) => indexOf(people, id),
  read: (index, { people }) => idOr(people, index as number),
};
const office: Codec = {
  write: (id, { offices }) => indexOf(offices, id),
  read: (index, { offices }) => idOr(offices, index as number),
};

type Table = (scenario: Scenario, person: number, patron: number) => number;
const own: Table = (_scenario, person) => person;
const toward: Table = ({ patrons }, person, patron) => person * patrons + patron;
const ofPatron: Table = ({ people }, person, patron) => patron * people.length + person;

/** What can be said of a man: in points where the game counts tenths. Those after `own` are by patron. */
const FIELDS = {
  ...fields(own, points, 'alarm', 'suspicion', 'credibility', 'protection', 'fear', 'legitimacy'),
  ...fields(own, points, 'gratitude', 'roots', 'inclusion', 'resentment', 'vulnerability', 'outlook', 'discretion'),
  ...fields(own, plain, 'tests', 'awayUntil', 'turnedIn', 'officers', 'favours', 'price', 'carriedIn', 'down', 'fell'),
  ...fields(own, plain, 'assailed', 'done', 'moved'),
  ...fields(own, man, 'serves', 'acknowledged', 'hedge', 'watcher', 'plotOf', 'plotOn', 'downBy'),
  ...fields(own, office, 'owed', 'post'),
  ...fields(toward, points, 'exposure', 'kompromat', 'lean', 'dread', 'wary', 'injury'),
  ...fields(toward, plain, 'pact', 'openPact', 'pressed'),
  ...fields(toward, man, 'joined'),
  ...fields(ofPatron, plain, 'won', 'belief'),
} as const;
function fields<F extends keyof Game>(table: Table, codec: Codec, ...names: readonly F[]) {
  return Object.fromEntries(names.map(name => [name, { name, table, codec }])) as {
    readonly [N in F]: { readonly name: N; readonly table: Table; readonly codec: Codec };
  };
}
type Field = keyof typeof FIELDS;

/** What is said of men, by their ids. */
export type Men = Readonly<Record<string, { readonly [F in Field]?: Value | Readonly<Record<string, Value>> }>>;
export const LEVEL = levelOf('1953');
export const person = (id: string): Person => indexOf(LEVEL.people, id) as Person;
export const officeOf = (id: string | null): Office => indexOf(LEVEL.offices, id) as Office;
export const policyOf = (id: string): number => indexOf(LEVEL.policies, id);
/** The seven who are nobody's rival, by id. */
export const MEMBERS = LEVEL.people.filter(({ role }) => role === 'member').map(({ id }) => id);
export const MODEL = LEVEL.lengths['8']!.model;

export type Said = (
  field: (typeof FIELDS)[Field],
  who: number,
  patron: number,
  value: Value,
  path: readonly string[],
) => void;
export function eachField(men: Men, said: Said): void {
  for (const [id, facts] of Object.entries(men))
    for (const [name, value] of Object.entries(facts)) {
      const field = FIELDS[name as Field];
      if (value !== null && typeof value === 'object')
        for (const [patron, v] of Object.entries(value)) said(field, person(id), person(patron), v, [id, name, patron]);
      else said(field, person(id), 0, value as Value, [id, name]);
    }
}

/** The same things as they now stand: what `given` writes, read. */
export function told({ game }: Position, men: Men): Men {
  return shaped(men, ({ table, codec, name }, who, patron) =>
    codec.read((game[name] as readonly unknown[])[table(LEVEL, who, patron)], LEVEL),
  );
}
/** By how much they moved, to a tenth of a point. */
export function moved(before: Position, after: Position, men: Men): Men {
  const [old, now] = [told(before, men), told(after, men)] as const;
  const read = (from: Men, path: readonly string[]) =>
    path.reduce<unknown>((value, key) => (value as Record<string, unknown>)[key], from) as number;
  return shaped(men, (_field, _who, _patron, _value, path) => rounded(read(now, path) - read(old, path)));
}
/** To a tenth of a point, which is what the game counts. */
export const rounded = (value: number): number => Math.round(value * 10) / 10 + 0;
export const roundedMen = (men: Men): Men => shaped(men, (_field, _who, _patron, value) => rounded(value as number));

function shaped(men: Men, value: (...said: Parameters<Said>) => Value): Men {
  const found: Record<string, Record<string, unknown>> = {};
  eachField(men, (...said) => {
    const [id, name, patron] = said[4] as [string, string, string | undefined];
    found[id] ??= {};
    if (patron === undefined) found[id][name] = value(...said);
    else found[id][name] = { ...(found[id][name] as object), [patron]: value(...said) };
  });
  return found as Men;
}
