import type { WireAction } from '../../engine/index.ts';
import type { Proposal, Saying } from '../../net/lesson.ts';

/** So much of what was said in a team is kept. */
const LATEST = 40;
/** More proposals than this at once nobody reads. */
const MOST_PROPOSALS = 8;

/** What the pupils of a seat say to each other before they decide. It is no part of the game and in no log: gone when it is over. */
export class Talk {
  #next = 0;
  readonly #said = new Map<string, Saying[]>();
  #round = -1;
  readonly #proposals = new Map<string, Proposal[]>();

  say(seat: string, pupil: string | undefined, sentence: string | undefined, words: string | undefined): void {
    const said = [...this.saidIn(seat), { id: this.#next++, pupil, sentence, words }];
    this.#said.set(seat, said.slice(-LATEST));
  }
  saidIn(seat: string): readonly Saying[] {
    return this.#said.get(seat) ?? [];
  }
  all(): readonly (Saying & { readonly seat: string })[] {
    return [...this.#said].flatMap(([seat, said]) => said.map(saying => ({ ...saying, seat })));
  }

  /** False if there are too many already. */
  propose(seat: string, pupil: string, action: WireAction, round: number): boolean {
    const proposals = this.proposalsOf(seat, round);
    if (proposals.length >= MOST_PROPOSALS) return false;
    this.#proposals.set(seat, [...proposals, { id: this.#next++, pupil, action }]);
    return true;
  }
  withdraw(seat: string, pupil: string, id: number, round: number): void {
    const left = this.proposalsOf(seat, round).filter(it => it.id !== id || it.pupil !== pupil);
    this.#proposals.set(seat, left);
  }
  /** Once it is decided, or the window has closed, nothing is proposed any more. */
  proposalsOf(seat: string, round: number): readonly Proposal[] {
    if (round !== this.#round) {
      this.#round = round;
      this.#proposals.clear();
    }
    return this.#proposals.get(seat) ?? [];
  }
  settle(seat: string): void {
    this.#proposals.delete(seat);
  }
  clear(): void {
    this.#said.clear();
    this.#proposals.clear();
  }
}
