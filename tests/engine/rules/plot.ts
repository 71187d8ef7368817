import type { Position } from '../../../src/engine/index.ts';
import { type Facts, given, MEMBERS, type Men, play, type Step } from './given.ts';

/** A plot against Beria on the last Friday of June. */

const inPlot = { plotOf: 'khrushchev', plotOn: 'beria' };
/** Khrushchev leads, Malenkov and the chair are with him, and so are some of the rest; Beria suspects something. */
const PLOT: Men = {
  malenkov: { joined: { beria: 'khrushchev' }, pact: { beria: 0 } },
  beria: { pact: { malenkov: 0 }, suspicion: 40 },
  khrushchev: { officers: 2 },
  bulganin: inPlot,
  molotov: inPlot,
};
export function plotted(men: Men = {}, more: Facts = {}): Position {
  const merged: Record<string, Men[string]> = { ...PLOT };
  for (const [id, facts] of Object.entries(men)) merged[id] = { ...merged[id], ...facts };
  return given({ turn: 8, phase: 'agenda', ...more, men: merged });
}
export const MOVES: Step = { type: 'motion', seat: 'khrushchev', motion: 'arrest', person: 'beria' };
/** The arrest is moved: the first question is put to fate. */
export const sprung = (men?: Men, more?: Facts): Position =>
  play(plotted(men, more), { type: 'pass', seat: 'malenkov' }, MOVES);
/** Enough and to spare. */
export const AYES = ['malenkov', ...MEMBERS];
