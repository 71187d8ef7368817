import type { WireAction } from '../../engine/index.ts';

/** Decisions that have been made and are in the log, and have not yet taken effect: man by man, each man's in their order. */
export class Kept {
  readonly #by = new Map<string, WireAction[]>();

  add(action: WireAction): void {
    const seat = String(action.seat);
    this.#by.set(seat, [...(this.#by.get(seat) ?? []), action]);
  }
  of(seat: string): readonly WireAction[] {
    return this.#by.get(seat) ?? [];
  }
  /** All of them, in an order that does not tell who was quicker; they are no longer kept. */
  take(): readonly WireAction[] {
    const all = [...this.#by].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, actions]) => actions);
    this.#by.clear();
    return all;
  }
  clear(): void {
    this.#by.clear();
  }
}
