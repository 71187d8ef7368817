import type { Rule } from './rule.ts';
import type { RULES } from './rules.ts';

export type ActionType = keyof typeof RULES;
type ActionOf<R> = R extends Rule<infer A> ? A : never;
/** Any action, discriminated by `type`. Grows by itself when a rule is registered. */
export type Action = ActionOf<(typeof RULES)[ActionType]>;

/** Actions are flat records of scalars: equal when they have the same keys with the same values. */
export function sameAction(a: Action, b: Action): boolean {
  const keys = Object.keys(a) as (keyof Action)[];
  return keys.length === Object.keys(b).length && keys.every(key => a[key] === b[key]);
}
