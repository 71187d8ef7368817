import { type BoardModel, modelOf } from '../../board/model.ts';
import { fateOf, type Position, type View, viewFrom } from '../../engine/index.ts';
import { digest, type Seen } from '../../panels/event-words.ts';
import type { Names } from '../../panels/names.ts';
import type { Text } from '../../text/index.ts';
import { type Eyes, seenFrom } from '../moments.ts';
import type { Frame } from './frames.ts';
import type { Reel } from './reel.ts';
import { unveil } from './truth.ts';

/** The view through some eyes. All-seeing eyes have the seat of fate, which knows of nothing but what is open to all. */
export const viewOf = (position: Position, eyes: Eyes): View =>
  viewFrom(position, eyes === 'all' ? fateOf(position.game.scenario) : eyes);

/** The board through some eyes. */
export function boardOf(position: Position, view: View, eyes: Eyes): BoardModel {
  const model = modelOf(view);
  return eyes === 'all' ? unveil(model, position) : model;
}

/** Whoever sees all has seen it written, and so has he who wrote it. */
const WRITTEN: ReadonlySet<string> = new Set(['packageSent', 'offered', 'countered']);

/** What could be seen in a frame. */
export const seenIn = ({ steps }: Reel, { from, to }: Frame, eyes: Eyes): Seen[] =>
  seenFrom(steps.slice(0, to), eyes, from).filter(
    ({ event }) => !((eyes === 'all' || event.person === (eyes as number)) && WRITTEN.has(event.event)),
  );

/** What two men learn of the same thing is one line for whoever sees both. */
export const eachOnce = (lines: readonly string[]): string[] => [...new Set(lines)];

/** The same in sentences. What one did oneself is told too: whoever watches has not done it. */
export const linesOf = (seen: readonly Seen[], text: Text, names: Names): string[] =>
  eachOnce(digest(seen, text, names));
