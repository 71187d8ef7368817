import type { PlayerName } from '../../lab/players.ts';
import type { Key } from '../../text/index.ts';

/** The players that the page offers, and what they are called. By name alone: what they do is the workers' business. */
export const PLAYER_WORDS = {
  heuristic: 'lab.player.heuristic',
  random: 'lab.player.random',
} as const satisfies { readonly [P in PlayerName]?: Key };

export type Offered = keyof typeof PLAYER_WORDS;
export const OFFERED = Object.keys(PLAYER_WORDS) as Offered[];
