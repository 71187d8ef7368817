import type { Action, Seat } from '../engine/index.ts';

/** So many men write letters. */
const ALL_PATRONS = 3;

/**
 * Whose turn at the screen it is, where several persons share it. Everyone can see whom the device goes to, so the order
 * may depend on nothing that is secret: in each round it goes through the seats as they come, and stays with one until
 * he owes nothing more.
 *
 * One thing could send it back: an answer that is written anew asks its author a second time. With two patrons at the
 * screen nobody can tell, for telling the third man, which comes next, begins with the same one. With three it would
 * show, so each but the last says twice that he has no more letters, whether he has been written to or not.
 */
export class Order {
  readonly #seats: readonly Seat[];
  /** Those who have said once that they are done with their letters. */
  readonly #said = new Set<Seat>();
  #round = -1;
  #seat: Seat;

  /** The seats that persons play, in order. */
  constructor(seats: readonly Seat[]) {
    this.#seats = seats;
    this.#seat = seats[0] as Seat;
  }

  /** The seat whose turn it is. */
  get seat(): Seat {
    return this.#seat;
  }

  /** Takes up who is asked now; `round` is another number in every round. */
  ask(asked: ReadonlySet<Seat>, round: number): void {
    if (this.#round !== round) this.#said.clear();
    const fresh = this.#round !== round;
    this.#round = round;
    if (!fresh && this.#goesOn(this.#seat, asked)) return;
    this.#seat = this.#next(asked, fresh ? -1 : this.#seat) ?? this.#seat;
  }

  /** It is over: what is shown is for all. */
  end(): void {
    this.#seat = this.#seats[0] as Seat;
  }

  /** Whether an answer is to be kept back until all have been asked; then the next is asked. */
  keepsBack({ type, seat }: Action, asked: ReadonlySet<Seat>, patrons: number): boolean {
    const writers = this.#seats.filter(it => it < patrons && (asked.has(it) || this.#said.has(it)));
    if (type !== 'pass' || writers.length < ALL_PATRONS) return false;
    if (this.#said.has(seat) || this.#said.size === writers.length - 1) return false;
    this.#said.add(seat);
    this.#seat = this.#next(asked, seat) ?? seat;
    return true;
  }

  #goesOn(seat: Seat, asked: ReadonlySet<Seat>): boolean {
    return asked.has(seat) && (!this.#said.has(seat) || this.#unsaid(asked) === undefined);
  }
  #unsaid(asked: ReadonlySet<Seat>): Seat | undefined {
    return this.#seats.find(it => asked.has(it) && !this.#said.has(it));
  }
  /** After one: those who have not yet spoken, as they come; then the others, from the first. */
  #next(asked: ReadonlySet<Seat>, after: number): Seat | undefined {
    const open = this.#seats.filter(it => asked.has(it) && !this.#said.has(it));
    return open.find(it => it > after) ?? open[0] ?? this.#seats.find(it => asked.has(it));
  }
}
