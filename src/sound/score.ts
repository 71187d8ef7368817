import mixes from '../../assets/sound/mixes.json';
import type { Phase } from '../engine/chart.ts';
import type { Layer } from './sounds.ts';

/** What kind of music a moment has; the opening has the march instead of layers. */
export type Movement = 'opening' | 'alliances' | 'deputies' | 'presidium' | 'silence';

const MOVEMENTS: Readonly<Record<Phase, Movement>> = {
  deals: 'opening',
  division: 'opening',
  bargaining: 'opening',
  concession: 'opening',
  divisionBallot: 'presidium',
  formation: 'deputies',
  dispatches: 'alliances',
  offers: 'alliances',
  answers: 'alliances',
  informing: 'alliances',
  orders: 'deputies',
  approaches: 'deputies',
  resolution: 'deputies',
  agenda: 'presidium',
  statements: 'presidium',
  warning: 'presidium',
  room: 'presidium',
  ballot: 'presidium',
  tally: 'presidium',
  defiance: 'presidium',
  custody: 'presidium',
  riposte: 'presidium',
  aftermath: 'presidium',
  redivision: 'presidium',
  settlement: 'alliances',
  pleas: 'alliances',
  audience: 'alliances',
  plenum: 'presidium',
  verdict: 'silence',
  epilogue: 'silence',
  over: 'silence',
};
export const movementOf = (phase: Phase): Movement => MOVEMENTS[phase];

/** How loud each layer is, 0–1. */
export type Mix = Readonly<Partial<Record<Layer, number>>>;

const LAST = 3;
/** The mix of a movement at a band of Tension, 0–4; none where no layer sounds. */
export function mixOf(movement: Movement, tension: number): Mix | undefined {
  if (movement === 'opening' || movement === 'silence') return undefined;
  return mixes[movement][Math.min(LAST, tension)];
}
