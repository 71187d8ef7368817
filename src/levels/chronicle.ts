import * as v from 'valibot';
import { jsonPath, type Problem, type Result } from './problem.ts';
import { shaped } from './read.ts';
import { RECORD_STANDINGS } from './record.ts';

/**
 * A history of a level as historians write it: who decided what, when, by which sources. It leaves out what no source
 * tells and the game must know; `otherwise` says how that is filled in. `unfold` makes a record of it.
 */

const scalar = v.union([v.string(), v.number(), v.boolean(), v.null()]);
/** An action by its telling fields, ids for names: whatever is left out must follow from what is legal. */
const act = v.objectWithRest({ type: v.string() }, scalar);
const day = v.pipe(v.string(), v.isoDate('is no day'));
const people = v.optional(v.array(v.string()), []);

const evidence = {
  /** Under which what is told of the step stands in the level's text. */
  id: v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is small words with hyphens')),
  date: day,
  /** The sources give no day: this one is ours, within the days that they leave open. */
  about: v.optional(v.literal(true)),
  sources: v.pipe(v.array(v.string()), v.minLength(1, 'cites nothing')),
  standing: v.picklist(RECORD_STANDINGS),
};
/** One man's decision, in as many actions as the game takes for it. */
const decision = v.strictObject({ ...evidence, seat: v.string(), acts: v.pipe(v.array(act), v.minLength(1)) });
const ballot = v.strictObject({
  ...evidence,
  votes: v.strictObject({ aye: people, nay: people, abstain: people }),
});
/** What was done in the record that it leaves, done here too. */
const asThere = v.strictObject({ as: v.string() });
const step = v.union([decision, ballot, asThere]);

const otherwise = v.objectWithRest(
  {
    type: v.string(),
    /** Which of the actions that fit: the middle of a range, what the model gives most to; else the first. */
    pick: v.optional(v.picklist(['middle', 'likeliest'])),
  },
  scalar,
);

const chronicle = v.strictObject({
  format: v.literal(1),
  level: v.string(),
  setup: v.strictObject({
    length: v.string(),
    lens: v.string(),
    temperaments: v.picklist(['historical', 'neutral']),
  }),
  /** What a seat does of which no step speaks: the first rule that fits an option of his. */
  otherwise: v.array(otherwise),
  /** Up to this step, and with it, it is another chronicle of the level: what might have been, had it gone on otherwise. */
  leaves: v.optional(v.strictObject({ record: v.string(), after: v.string() })),
  /** In the order of the game, and of time. */
  steps: v.array(step),
});

export type Act = v.InferOutput<typeof act>;
export type Otherwise = v.InferOutput<typeof otherwise>;
export type Evidence = Omit<v.InferOutput<typeof decision>, 'seat' | 'acts'>;
export type Chronicle = v.InferOutput<typeof chronicle>;
export type Told = v.InferOutput<typeof decision> | v.InferOutput<typeof ballot>;

/** A chronicle from its JSON, or every flaw of its shape. Whether it fits the level is for `unfold` to say. */
export function parseChronicle(json: unknown): Result<Chronicle, readonly Problem[]> {
  const problems: Problem[] = [];
  const value = shaped(chronicle, json, [], (steps, problem) => problems.push({ path: jsonPath(steps), problem }));
  return value === undefined ? { ok: false, problems } : { ok: true, value };
}
