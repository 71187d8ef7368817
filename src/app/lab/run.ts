import type { Stats } from '../../lab/stats.ts';
import type { Terms } from '../../lab/unit.ts';
import type { Crew } from './crew.ts';

/** Something the crew has been set to, while it goes on and when it is done. What it counts, those count who asked for it. */

export type State = 'running' | 'done' | 'stopped' | 'failed';
export interface Progress {
  readonly state: State;
  /** Worlds played, and asked for. */
  readonly done: number;
  readonly of: number;
  /** Seconds that the rest will take at the pace so far; undefined until there is a pace. */
  readonly left: number | undefined;
  /** Why it failed. */
  readonly problem: string;
}

/** Milliseconds between two looks at what is counted: drawing takes the thread that answers the reader. */
const PACE = 600;

export class Run {
  readonly #crew: Crew;
  readonly #seed: number;
  readonly #since = performance.now();
  readonly #listeners = new Set<() => void>();
  #progress: Progress = { state: 'running', done: 0, of: 0, left: undefined, problem: '' };
  #shown = 0;
  #due: ReturnType<typeof setTimeout> | undefined;

  constructor(crew: Crew, seed: number) {
    this.#crew = crew;
    this.#seed = seed;
  }

  get progress(): Progress {
    return this.#progress;
  }
  /** A number that changes whenever there is something new to be shown. */
  readonly version = (): number => this.#shown;
  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Plays worlds; `onPart` is told of what each few of them counted, as soon as they have. */
  readonly play = (terms: Terms, worlds: number, onPart?: (stats: Stats) => void): Promise<Stats> => {
    this.#progress = { ...this.#progress, of: this.#progress.of + worlds };
    return this.#crew.play({
      terms,
      seed: this.#seed,
      worlds,
      onPart: (count, stats) => {
        onPart?.(stats);
        this.#count(count);
      },
    });
  };

  /** Says that all is done that was wanted, or why not. */
  end(problem?: string): void {
    const { state } = this.#progress;
    const ended = problem !== undefined ? 'failed' : state === 'running' ? 'done' : state;
    this.#progress = { ...this.#progress, state: ended, problem: problem ?? '', left: undefined };
    this.#show();
  }

  /** Ends it with what there is. */
  stop(): void {
    if (this.#progress.state !== 'running') return;
    this.#progress = { ...this.#progress, state: 'stopped' };
    this.#crew.callOff();
    this.#show();
  }

  #count(worlds: number): void {
    const { of } = this.#progress;
    const done = this.#progress.done + worlds;
    const left = ((performance.now() - this.#since) / 1000) * ((of - done) / done);
    this.#progress = { ...this.#progress, done, left };
    this.#due ??= setTimeout(() => this.#show(), PACE);
  }

  #show(): void {
    clearTimeout(this.#due);
    this.#due = undefined;
    this.#shown++;
    for (const listener of this.#listeners) listener();
  }
}
