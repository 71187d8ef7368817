import { type Action, owing, type Seat, toWire } from '../../engine/index.ts';
import { decide } from '../../machines/turn.ts';
import type { Course } from './course.ts';
import type { LessonEntry } from './entries.ts';
import { House } from './house.ts';
import type { Roster } from './roster.ts';
import { isSecret, keyOf, windowOf } from './windows.ts';

/** Who decides in a lesson, and what becomes of it: the machine of the turn says whether it may be, the window when it counts. */
export class Deciding {
  readonly #course: Course;
  readonly #roster: Roster;
  #house: House | undefined;
  #houseOf: unknown;

  constructor(course: Course, roster: Roster) {
    this.#course = course;
    this.#roster = roster;
  }

  /** Whether a pupil decides for the seat now. */
  isPupils(seat: Seat): boolean {
    const { ground, isClosing, stoodIn } = this.#course;
    const id = ground.scenario.people[seat]?.id;
    return id !== undefined && !isClosing && !stoodIn.has(id) && this.#roster.isPlayed(id);
  }

  /** Whether something happens by itself. */
  get goesOn(): boolean {
    return this.#course.stage === 'play' && this.#houseSeat() !== undefined;
  }
  /** What happens by itself: whatever fate, computers and men whom nobody plays decide. */
  next(): LessonEntry | undefined {
    const { game, stage } = this.#course;
    const seat = stage === 'play' ? this.#houseSeat() : undefined;
    if (game === undefined || seat === undefined) return undefined;
    if (this.#house === undefined || this.#houseOf !== game.seed) {
      this.#house = new House(game.scenario, game.setup, game.seed);
      this.#houseOf = game.seed;
    }
    const action = this.#house.decide(game, seat);
    const ends = keyOf(decide(game.position, action)) !== keyOf(game.position);
    // Where pupils take part, a secret window lasts its whole time, though the computers are ready at once.
    return this.#entryFor(action, ends && this.#isVeiled() && this.#isShared());
  }
  /** A seat that owes something and is no pupil's; undefined if it can only wait. */
  #houseSeat(): Seat | undefined {
    const { game } = this.#course;
    if (game === undefined) return undefined;
    return owing(game.position).find(seat => !this.isPupils(seat) && this.#course.standing(seat).owes);
  }

  /** The entry for what a pupil decides, where he stands. Throws if the machine of the turn does not allow it. */
  entryOf(action: Action): LessonEntry {
    decide(this.#course.standing(action.seat).position, action);
    return { ...this.#entryFor(action, this.#isVeiled()), pupils: true };
  }
  #entryFor(action: Action, kept: boolean): Extract<LessonEntry, { kind: 'action' }> {
    return { kind: 'action', action: toWire(this.#course.ground.scenario, action), ...(kept ? { kept } : {}) };
  }

  /** Whether what is decided now takes effect only at the half of the window, or at its end. */
  #isVeiled(): boolean {
    const { game, clock, isClosing } = this.#course;
    return game !== undefined && clock.of !== undefined && !isClosing && isSecret(game.position.phase);
  }
  /** Whether a pupil may have to decide in such a window: only then does it take time. It depends on nothing secret. */
  #isShared(): boolean {
    const { ground, game } = this.#course;
    const window = windowOf(game?.position.phase ?? 'over');
    return ground.scenario.people.some(({ role }, index) => {
      const takesPart = window === 'approaches' ? role !== 'patron' : window === 'pleas' || role === 'patron';
      return takesPart && this.isPupils(index as Seat);
    });
  }
}
