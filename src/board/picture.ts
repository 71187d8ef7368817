import type { Office, Person } from '../engine/ids.ts';
import type { Box, Drawing, Point } from './shapes.ts';

/** What a pick on the board is about. */
export type Target =
  | { readonly kind: 'man'; readonly person: Person }
  | { readonly kind: 'place'; readonly place: string }
  | { readonly kind: 'post'; readonly office: Office };

/** Something on the board that can be pointed at. */
export interface Spot {
  readonly key: string;
  readonly box: Box;
  readonly target: Target;
  /** What a reader of screens hears. */
  readonly label: string;
}

/** Something on the board that keeps its identity from one picture to the next. */
export interface Thing {
  readonly key: string;
  /** Where its drawing's origin stands. */
  readonly at: Point;
  /** Degrees. */
  readonly turn?: number;
  readonly alpha?: number;
  readonly drawing: Drawing;
  /** How it changes when its drawing does: as a torn paper, as a seat that turns, or at once. */
  readonly changes?: 'tears' | 'turns';
  /** How it moves when it does: as a piece steps, or with the weight of a stage of the turn. */
  readonly moves?: 'steps' | 'advances';
  /** What it is printed in: only another ink is torn or turned over; all else is drawn anew at once. */
  readonly ink?: string;
  /** The teeth of its tear: a man's own. */
  readonly seed?: number;
}

export interface Picture {
  readonly size: readonly [width: number, height: number];
  /** Back to front. */
  readonly things: readonly Thing[];
  readonly spots: readonly Spot[];
}
