import * as v from 'valibot';
import type { EntryBody } from '../log/store.ts';

/**
 * The entries of a lesson's log. The game is made of its actions, in their order, after what was gone back over; all else of
 * the lesson but the names of those who take part follows from the log alone.
 */

const word = v.pipe(v.string(), v.minLength(1));
const whole = v.pipe(v.number(), v.integer(), v.minValue(0));
const action = v.record(v.string(), v.union([v.string(), v.pipe(v.number(), v.integer()), v.boolean(), v.null()]));

const SCHEMA = v.variant('kind', [
  /** `rules`: those by which it is played, as a program names its own; those before they had names have none. */
  v.strictObject({ kind: v.literal('begin'), rules: v.optional(v.string(), '') }),
  /** `kept`: it takes effect at the half of its window, or at its end, so that how long it took tells others nothing. */
  v.strictObject({
    kind: v.literal('action'),
    action,
    kept: v.optional(v.literal(true)),
    /** A pupil decided it; all else is the computer's, also in a pupil's stead. */
    pupils: v.optional(v.literal(true)),
  }),
  /** The half of a window: what was kept takes effect, but for what would end it. */
  v.strictObject({ kind: v.literal('half'), round: whole }),
  /** A window closes: what was kept takes effect; who has not decided in it is decided for. */
  v.strictObject({ kind: v.literal('close'), round: whole }),
  v.strictObject({ kind: v.literal('extend'), round: whole, seconds: whole }),
  v.strictObject({ kind: v.literal('pause') }),
  v.strictObject({ kind: v.literal('resume') }),
  /** The computer decides for a seat that is a pupil's, or does so no more. */
  v.strictObject({ kind: v.literal('standIn'), seat: word, on: v.boolean() }),
  v.strictObject({ kind: v.literal('guess'), seat: word, about: v.picklist(['leader', 'ballot']), guess: word }),
  /** Back to the beginning of a turn: what was played since is gone from the game, and stays in the log. */
  v.strictObject({ kind: v.literal('back'), turn: whole }),
  v.strictObject({ kind: v.literal('end') }),
  v.strictObject({ kind: v.literal('section'), section: word }),
  /** Another game, from a fresh shuffle. */
  v.strictObject({ kind: v.literal('again'), seed: whole }),
  v.strictObject({ kind: v.literal('freeText'), on: v.boolean() }),
  /** For so many pupils the seats are laid. */
  v.strictObject({ kind: v.literal('plan'), pupils: whole }),
  /** Who takes part has changed. Whoever it is stands elsewhere. */
  v.strictObject({ kind: v.literal('roster') }),
]);
export type LessonEntry = v.InferOutput<typeof SCHEMA>;

/** Throws, with the number of the entry, for what this program did not write. */
export function entryFrom(seq: number, body: EntryBody): LessonEntry {
  const parsed = v.safeParse(SCHEMA, body);
  if (parsed.success) return parsed.output;
  const issue = parsed.issues[0];
  throw new Error(`entry ${seq} of the log: ${v.getDotPath(issue) ?? 'kind'}: ${issue.message}`);
}
