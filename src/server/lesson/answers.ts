import type { Answer } from '../../net/lesson.ts';

/** So many are remembered: a page says again what it said last, and not what it said an hour ago. */
const LATEST = 200;

/** What was answered, by what its sender called it: who asks again because the answer was lost gets it, and nothing is done twice. */
export class Answers {
  readonly #by = new Map<string, Answer>();

  async once(ref: string, task: () => Promise<Answer> | Answer): Promise<Answer> {
    const known = this.#by.get(ref);
    if (known !== undefined) return known;
    const answer = await task();
    this.#by.set(ref, answer);
    const [first] = this.#by.keys();
    if (this.#by.size > LATEST && first !== undefined) this.#by.delete(first);
    return answer;
  }
}
