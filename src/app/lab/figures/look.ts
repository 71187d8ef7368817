import type { Scenario } from '../../../engine/index.ts';
import { endingsOf, patronIds } from '../../../lab/words.ts';
import type { Level } from '../../levels.ts';
import type { Comparison } from '../plan.ts';
import type { World } from '../plots/page.ts';
import type { Counted } from '../readings/counted.ts';
import type { LabWords } from '../words.ts';

/** What every figure is given: what was to be compared, and what has been counted by now. A new one for every look. */
export interface Look {
  readonly words: LabWords;
  readonly plan: Comparison;
  readonly level: Level;
  readonly all: readonly Counted[];
}

/** The worlds as a plot names them. */
export const worldsOf = ({ words, plan, all }: Look): World[] =>
  all.map(({ arm }) => ({ key: arm.key, label: words.world(plan, arm) }));

export const patronsOf = ({ level }: Look): string[] => patronIds(level.scenario);
export const endingIds = ({ level }: Look): string[] => endingsOf(level.scenario);
const clientsIn = ({ people }: Scenario): string[] =>
  people.filter(({ role }) => role === 'client').map(({ id }) => id);
export const clientsOf = ({ level }: Look): string[] => clientsIn(level.scenario);
