import { owing, type Phase, type Position } from '../../engine/index.ts';

/**
 * Windows: stretches of a game in which some decide, all with the same time. Where others could tell from the end of one what
 * somebody has in his hands (a letter, a debt, a plea), it lasts its whole time.
 */

/** Phases that make one window, by the first of them, whose course is secret. */
const SECRET: { readonly [P in Phase]?: readonly Phase[] } = {
  answers: ['answers'],
  informing: ['informing'],
  approaches: ['approaches'],
  settlement: ['settlement'],
  // Whether anybody has pleaded, and to whom, is theirs.
  pleas: ['pleas', 'audience'],
};
const FIRST = new Map<Phase, Phase>(
  Object.entries(SECRET).flatMap(([first, phases]) => phases.map(phase => [phase, first as Phase] as const)),
);

/** Rounds of which all are told who has still to act; in the others that would tell who has much to do. */
const SHOWS_WAITING: ReadonlySet<Phase> = new Set<Phase>([
  'division',
  'bargaining',
  'concession',
  'divisionBallot',
  'formation',
  'agenda',
  'statements',
  'room',
  'ballot',
  'defiance',
  'custody',
  'redivision',
  'plenum',
  'epilogue',
]);

/** The phase by which a window is called. */
export const windowOf = (phase: Phase): Phase => FIRST.get(phase) ?? phase;
export const isSecret = (phase: Phase): boolean => FIRST.has(phase);
export const showsWaiting = (phase: Phase): boolean => SHOWS_WAITING.has(phase);

/** Where one decides after the other: each has a window of his own. */
const IN_TURN: ReadonlySet<Phase> = new Set<Phase>(['agenda', 'division', 'epilogue']);

/** Two positions are in the same window if they have the same key. Every motion has windows of its own. */
export function keyOf(position: Position): string {
  const { phase, game } = position;
  const key = `${windowOf(phase)}/${game.turn}/${game.motionsMade}`;
  return IN_TURN.has(phase) ? `${key}/${owing(position).join()}/${game.chapter}` : key;
}
