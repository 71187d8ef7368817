/** How long a window is still open. Its times are those of the log, so that it goes on after a restart. */
export class WindowClock {
  /** Milliseconds it has in all; undefined where nothing is timed. */
  #of: number | undefined;
  #opened = 0;
  /** Of the time since it was opened, what did not count. */
  #stood = 0;
  #stoodSince: number | undefined;

  get of(): number | undefined {
    return this.#of;
  }
  open(at: number, milliseconds: number | undefined): void {
    this.#of = milliseconds;
    this.#opened = at;
    this.#stood = 0;
    if (this.#stoodSince !== undefined) this.#stoodSince = at;
  }
  extend(milliseconds: number): void {
    if (this.#of !== undefined) this.#of += milliseconds;
  }
  pause(at: number): void {
    this.#stoodSince ??= at;
  }
  resume(at: number): void {
    if (this.#stoodSince !== undefined) this.#stood += at - this.#stoodSince;
    this.#stoodSince = undefined;
  }
  /** Milliseconds until it closes, never less than 0; undefined where nothing is timed. */
  left(now: number): number | undefined {
    const due = this.#due(now);
    return due === undefined ? undefined : Math.max(0, due);
  }
  /** Milliseconds by which it should have closed. */
  late(now: number): number {
    return Math.max(0, -(this.#due(now) ?? 0));
  }
  #due(now: number): number | undefined {
    if (this.#of === undefined) return undefined;
    return this.#opened + this.#of + this.#stood - (this.#stoodSince ?? now);
  }
}
