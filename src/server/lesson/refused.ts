import type { Answer, Refusal } from '../../net/lesson.ts';

/** Something that is not done, and why: nothing has changed by it. */
export class Refused extends Error {
  readonly why: Refusal;
  constructor(why: Refusal, what?: string) {
    super(what ?? why);
    this.why = why;
  }
}

/** The answer to whoever asked for it. What is no refusal is a fault of ours, and goes on. */
export function refusalOf(error: unknown): Answer<never> {
  if (error instanceof Refused)
    return { ok: false, why: error.why, ...(error.message === error.why ? {} : { what: error.message }) };
  throw error;
}
