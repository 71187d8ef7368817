import type { Person } from '../../engine/ids.ts';
import type { Motion, Vote } from '../../engine/terms.ts';
import { needed } from '../law.ts';

/** A ballot that has turned over. */
export interface Count {
  /** The step that closed it. */
  readonly ply: number;
  readonly motion: Motion;
  /** How many are in office; he whom it concerns is one of them, and has no vote. */
  readonly members: number;
  /** In the order of their seats. */
  readonly votes: readonly { readonly person: Person; readonly vote: Vote }[];
  readonly carried: boolean;
}

const ayesIn = (votes: Count['votes']): number => votes.filter(({ vote }) => vote === 'aye').length;
export const ayesOf = (count: Count): number => ayesIn(count.votes);

/** How it came out. At exactly half, whoever presides has decided. */
export const outcomeOf = (count: Count): 'rejected' | 'carriedByChair' | 'carried' =>
  !count.carried ? 'rejected' : ayesOf(count) < needed(count.members) ? 'carriedByChair' : 'carried';

/** Which ballot decides it: the one that carries it, or after which it can carry no more. */
export function decidingOf({ votes, members, carried }: Count): number {
  // At exactly half the aye of the chair has carried it.
  const enough = carried ? Math.min(needed(members), ayesIn(votes)) : needed(members);
  const decided = votes.findIndex((_, index) => {
    const ayes = ayesIn(votes.slice(0, index + 1));
    return ayes >= enough || ayes + (votes.length - index - 1) < enough;
  });
  return decided < 0 ? votes.length - 1 : decided;
}
