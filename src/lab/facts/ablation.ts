import type { Fact } from './fact.ts';
import { type FactOptions, type FactResult, measureFacts, type Run } from './measure.ts';
import { MECHANISMS, type MechanismName, without } from './mechanisms.ts';

/** The facts that come out of play, measured again with one mechanism after the other switched off. */

export interface Ablation {
  /** What is switched off; nothing in the first. */
  readonly off: readonly MechanismName[];
  readonly results: readonly FactResult[];
}

/** Whether a mechanism, or these together, is all that a fact comes from. */
export const isOwn = (fact: Fact, off: readonly MechanismName[]): boolean =>
  fact.mechanism.length === off.length && fact.mechanism.every(name => off.includes(name));

/** Each mechanism by itself; and where a fact comes from several, those together, for whatever facts do. */
export function measureAblation(run: Run, options: FactOptions, facts: readonly Fact[]): Promise<Ablation[]> {
  const singly = (Object.keys(MECHANISMS) as MechanismName[]).map(name => [name]);
  const together = new Map<string, readonly MechanismName[]>();
  for (const { mechanism } of facts) if (mechanism.length > 1) together.set(mechanism.join(), mechanism);
  return Promise.all(
    [[], ...singly, ...together.values()].map(async off => ({
      off,
      results: await measureFacts(
        run,
        { ...options, set: { ...options.set, ...without(off) } },
        off.length > 1 ? facts.filter(fact => isOwn(fact, off)) : facts,
      ),
    })),
  );
}
