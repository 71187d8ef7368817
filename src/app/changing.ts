/** Something that pages draw, and draw anew whenever it has changed: for React's `useSyncExternalStore`. */
export class Changing {
  readonly #listeners = new Set<() => void>();
  #version = 0;

  /** To be called when something has changed. */
  protected tell(): void {
    this.#version++;
    for (const listener of this.#listeners) listener();
  }
  /** Called at each change, until what is returned is called. */
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };
  /** Another number after each change. */
  readonly version = (): number => this.#version;
}
