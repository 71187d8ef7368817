import type { Refusal } from '../../../net/lesson.ts';
import type { ClassKey, ClassText } from '../../../text/index.ts';

/** Refusals that would tell a pupil something else. */
const OWN: ReadonlySet<Refusal> = new Set<Refusal>(['malformed', 'full', 'taken', 'late', 'notYours']);

/** Why something was not done, as it is said to the teacher. */
export const refusedWords = (words: ClassText, why: Refusal): string =>
  words((OWN.has(why) ? `teach.refused.${why}` : `refusal.${why}`) as ClassKey);
