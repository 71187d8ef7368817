import type { Terms } from '../src/lab/unit.ts';

/** What the lab plays if nothing else is said: the three as they were in 1953, through Blauvelt's lens. */
export const usualTerms = (level: string, length: string): Terms => ({
  ...{ study: 'play', level, length, lens: 'blauvelt', temper: 'historical', set: {} },
  players: ['heuristic', 'heuristic', 'heuristic'],
});
