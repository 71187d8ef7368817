import type { Refusal } from '../../../net/lesson.ts';
import type { ClassText } from '../../../text/index.ts';

/** Why something was not done, in a sentence. `what`: which of the things that it may be about. */
export const refusalWords = (words: ClassText, why: Refusal, what?: string): string =>
  why === 'taken' && what === 'nickname' ? words('join.nameTaken') : words(`refusal.${why}`);

/** A code as one says it: three and three. */
export const spoken = (code: string): string => `${code.slice(0, 3)} ${code.slice(3)}`;
