import { CLOSES, type Event, type EventKind } from '../engine/events.ts';
import {
  type Action,
  mayKnow,
  NO_OFFICE,
  NO_POLICY,
  NOBODY,
  type Person,
  type Position,
  type Seat,
} from '../engine/index.ts';
import { inOffice } from '../engine/power.ts';
import { DEEDS, type Motion, type Stage, type Vote } from '../engine/terms.ts';

/** What a step tells: the events, with the motion and the stage of the matter that they belong to. */

/** An action that was played, and what came of it. */
export interface Happened {
  readonly before: Position;
  readonly action: Action;
  readonly events: readonly Event[];
}
/** An event as a page is told of it. `ply` counts what this reader has been told of. */
export interface Seen {
  readonly ply: number;
  readonly turn: number;
  readonly event: Event;
  readonly motion: Motion | undefined;
  readonly stage: Stage;
  readonly own: boolean;
}
/** A ballot that has turned over. */
export interface Count {
  readonly ply: number;
  readonly motion: Motion;
  readonly members: number;
  readonly votes: readonly { readonly person: Person; readonly vote: Vote }[];
  readonly carried: boolean;
}

/** The motion that a step is about. */
export function motionOf({ before, action }: Pick<Happened, 'before' | 'action'>): Motion | undefined {
  switch (action.type) {
    case 'motion':
      return {
        motion: action.motion,
        by: action.seat as Person,
        person: action.person,
        office: action.office,
        policy: action.policy,
      };
    case 'yield':
      return {
        motion: 'succession',
        by: action.seat as Person,
        person: action.to,
        office: action.office,
        policy: NO_POLICY,
      };
    default:
      return before.game.motion;
  }
}

/** That a man stayed at home is news for nobody but himself. */
export const isQuiet = ({ event, extra }: Event): boolean => event === 'called' && DEEDS[extra] === 'quiet';

/** A seat; the eyes of whoever watches a game that is over, who sees everything; or of the public, which sees what all may know. */
export type Reader = Seat | 'all' | 'public';
export const isFor = (event: Event, reader: Reader): boolean =>
  reader === 'all' ? !isQuiet(event) : mayKnow(event, reader === 'public' ? (NOBODY as unknown as Seat) : reader);

const CARRIES: ReadonlySet<EventKind> = new Set<EventKind>(['carried', 'packageCarried']);
const PACKAGE: Motion = { motion: 'package', by: NOBODY, person: NOBODY, office: NO_OFFICE, policy: NO_POLICY };

/** Collects votes as they are cast; gives the count when the ballots turn over. Its `ply` is the reader's to set. */
export class Teller {
  #votes: Count['votes'][number][] = [];

  note({ before, action, events }: Happened): Omit<Count, 'ply'> | undefined {
    if (action.type !== 'vote') return undefined;
    this.#votes.push({ person: action.seat as Person, vote: action.vote });
    const close = events.find(({ event }) => CLOSES.has(event));
    if (close === undefined) return undefined;
    const votes = this.#votes.sort((a, b) => a.person - b.person);
    this.#votes = [];
    return {
      motion: before.game.motion ?? PACKAGE,
      members: inOffice(before.game).length,
      votes,
      carried: CARRIES.has(close.event),
    };
  }
}
