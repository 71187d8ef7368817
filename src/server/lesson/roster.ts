import type { Place } from '../../levels/lesson.ts';
import type { PupilRow } from '../log/store.ts';

/** Who takes part in a lesson, and in which seat. */
export class Roster {
  readonly #pupils = new Map<string, PupilRow>();
  /** Those who are in, and by their seats; asked for again and again, and made anew when a row has changed. */
  #present: readonly PupilRow[] | undefined;
  readonly #teams = new Map<string, readonly PupilRow[]>();

  constructor(rows: readonly PupilRow[]) {
    for (const row of rows) this.set(row);
  }
  /** The row as it is to be kept. */
  set(row: PupilRow): PupilRow {
    this.#pupils.set(row.id, row);
    this.#present = undefined;
    this.#teams.clear();
    return row;
  }
  /** How many have ever come in. Their ids begin with it, so that they sort as they came. */
  get size(): number {
    return this.#pupils.size;
  }
  get(id: string): PupilRow | undefined {
    const pupil = this.#pupils.get(id);
    return pupil?.removed ? undefined : pupil;
  }
  /** Those who are in the lesson, in the order in which they came. */
  get pupils(): readonly PupilRow[] {
    this.#present ??= [...this.#pupils.values()].filter(({ removed }) => !removed);
    return this.#present;
  }
  teamOf(seat: string): readonly PupilRow[] {
    const known = this.#teams.get(seat);
    if (known !== undefined) return known;
    const team = this.pupils.filter(pupil => pupil.seat === seat);
    this.#teams.set(seat, team);
    return team;
  }
  named(nickname: string): PupilRow | undefined {
    const name = nickname.toLowerCase();
    return this.pupils.find(pupil => pupil.nickname.toLowerCase() === name);
  }
  isPlayed(seat: string): boolean {
    return this.teamOf(seat).length > 0;
  }

  /** Seats with a place left, in the order of the plan. */
  free(plan: readonly Place[]): readonly string[] {
    return plan.filter(({ seat, pupils }) => this.teamOf(seat).length < pupils).map(({ seat }) => seat);
  }

  /** A pupil in a seat, or in none. Whoever comes first speaks for it; when the spokesman leaves, the next does. All rows that change. */
  sit(id: string, seat: string | undefined): readonly PupilRow[] {
    const pupil = this.get(id);
    if (pupil === undefined || pupil.seat === seat) return [];
    const left = pupil.seat;
    const changed = [
      this.set({ ...pupil, seat, spokesman: seat !== undefined && !this.teamOf(seat).some(it => it.spokesman) }),
    ];
    if (pupil.spokesman && left !== undefined) changed.push(...this.#succeed(left));
    return changed;
  }
  remove(id: string): readonly PupilRow[] {
    const pupil = this.get(id);
    if (pupil === undefined) return [];
    const changed = this.sit(id, undefined);
    return [
      ...changed.filter(row => row.id !== id),
      this.set({ ...pupil, seat: undefined, spokesman: false, removed: true }),
    ];
  }
  speak(id: string): readonly PupilRow[] {
    const pupil = this.get(id);
    if (pupil?.seat === undefined || pupil.spokesman) return [];
    const before = this.teamOf(pupil.seat).filter(({ spokesman }) => spokesman);
    return [...before.map(row => this.set({ ...row, spokesman: false })), this.set({ ...pupil, spokesman: true })];
  }
  #succeed(seat: string): readonly PupilRow[] {
    const next = this.teamOf(seat)[0];
    return next === undefined ? [] : [this.set({ ...next, spokesman: true })];
  }

  /** Everybody moves on by as many places as the first seat has, so that patrons' teams become others' and others patrons. */
  rotate(plan: readonly Place[]): readonly PupilRow[] {
    const inOrder = plan.flatMap(({ seat }) => this.teamOf(seat));
    const by = Math.min(inOrder.length, this.teamOf(plan[0]?.seat ?? '').length || 1);
    const moved = [...inOrder.slice(by), ...inOrder.slice(0, by)];
    // Each seat keeps as many as it had.
    const seats = inOrder.map(({ seat }) => seat);
    return moved.map((pupil, index) => {
      const seat = seats[index];
      return this.set({ ...pupil, seat, spokesman: index === 0 || seats[index - 1] !== seat });
    });
  }
}
