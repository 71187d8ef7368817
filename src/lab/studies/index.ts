import type { Study } from '../unit.ts';
import { play } from './play.ts';

/** What can be done with a world. */
export const STUDIES = { play } as const satisfies Record<string, Study>;
export type StudyName = keyof typeof STUDIES;
