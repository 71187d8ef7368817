import type { PlayerName } from '../../lab/players.ts';
import type { Key } from '../../text/index.ts';

/** The players that the page offers, and what they are called. By name alone: what they do is the workers' business. */
export const PLAYER_WORDS = {
  heuristic: 'lab.player.heuristic',
  random: 'lab.player.random',
  approacher: 'lab.player.approacher',
  loner: 'lab.player.loner',
  purger: 'lab.player.purger',
  reformer: 'lab.player.reformer',
  betrayer: 'lab.player.betrayer',
  turtle: 'lab.player.turtle',
  keeper: 'lab.player.keeper',
  conspirator: 'lab.player.conspirator',
  prosecutor: 'lab.player.prosecutor',
  courtier: 'lab.player.courtier',
  caller: 'lab.player.caller',
  dove: 'lab.player.dove',
  schemer: 'lab.player.schemer',
  loyalist: 'lab.player.loyalist',
} as const satisfies { readonly [P in PlayerName]?: Key };

export type Offered = keyof typeof PLAYER_WORDS;
export const OFFERED = Object.keys(PLAYER_WORDS) as Offered[];
