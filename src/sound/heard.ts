import { EVERYONE, type Event, type EventKind } from '../engine/events.ts';
import type { Cue } from './cue.ts';
import type { Effect } from './sounds.ts';

/** What is heard of what a seat sees happen. It is told of nothing else. */
const HEARD: { readonly [E in EventKind]?: Effect } = {
  turnOpened: 'quarter',
  packageSent: 'letter',
  demanded: 'letter',
  offered: 'letter',
  countered: 'letter',
  accepted: 'pizzicato',
  refused: 'door',
  informed: 'call',
  confided: 'call',
  tested: 'call',
  approached: 'call',
  sounded: 'call',
  called: 'call',
  warned: 'call',
  overheard: 'call',
  leafed: 'type',
  found: 'type',
  caseBuilt: 'type',
  revealed: 'type',
  removed: 'door',
  sentAway: 'door',
  freed: 'door',
  custody: 'door',
  vacated: 'door',
  arrested: 'door',
  recruited: 'steps-stone',
  verdict: 'stamp',
};

/** On what floor men walk to a post, by its place; outside Moscow's offices it is a street. */
const FLOORS: Readonly<Record<string, Effect>> = {
  lubyanka: 'steps-stone',
  'ministry-of-defence': 'steps-stone',
  kremlin: 'steps-parquet',
  council: 'steps-parquet',
  'old-square': 'steps-parquet',
  pravda: 'steps-parquet',
};
/** How somebody walks to a place; snow lies in the streets until April. */
export const stepsTo = (place: string, snow: boolean): Effect => FLOORS[place] ?? (snow ? 'steps-snow' : 'steps-stone');

/** More would be a din. */
const MOST = 2;

/** The sounds of some events: each once, and the first few. `placeOf` says where an office is. */
export function cuesOf(events: readonly Event[], placeOf: (office: number) => string, snow: boolean): Cue[] {
  const secret = new Map<Effect, boolean>();
  for (const { event, extra, audience } of events) {
    const effect = event === 'posted' ? stepsTo(placeOf(extra), snow) : HEARD[event];
    // A sound that is made in public as well tells nobody anything.
    if (effect !== undefined) secret.set(effect, (secret.get(effect) ?? true) && (audience & EVERYONE) === 0);
  }
  return [...secret].slice(0, MOST).map(([effect, secret]) => ({ effect, raised: 0, secret }));
}
