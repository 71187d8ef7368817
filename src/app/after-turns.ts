import type { Phase } from '../engine/index.ts';

/** Phases after the last turn. */
const AFTER: ReadonlySet<Phase> = new Set<Phase>([
  'settlement',
  'pleas',
  'audience',
  'plenum',
  'verdict',
  'epilogue',
  'over',
]);
export const isAfterTurns = (phase: Phase): boolean => AFTER.has(phase);
