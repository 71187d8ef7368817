import { type DBSchema, openDB } from 'idb';
import type { RoomKept } from './class/room/kept.ts';
import type { Locks } from './locks.ts';
import { once } from './once.ts';
import type { Save } from './session.ts';

/** A game as this browser keeps it. */
export interface Kept {
  readonly id: string;
  readonly save: Save;
  /** Of the seats of several persons; missing where nobody has locked his. */
  readonly locks?: Locks;
  /** Of a class at one screen; missing in any other game. */
  readonly room?: RoomKept;
  /** Milliseconds since 1970. */
  readonly when: number;
  readonly turn: number;
  readonly turns: number;
  readonly over: boolean;
}

interface Shelf extends DBSchema {
  games: { key: string; value: Kept; indexes: { when: number } };
}

const shelf = once(() =>
  openDB<Shelf>('nests-and-tails', 1, {
    upgrade(db) {
      db.createObjectStore('games', { keyPath: 'id' }).createIndex('when', 'when');
    },
  }),
);

/** All kept games, the last played first. */
export const keptGames = async (): Promise<Kept[]> =>
  (await (await shelf()).getAllFromIndex('games', 'when')).reverse();
export const keptGame = async (id: string): Promise<Kept | undefined> => (await shelf()).get('games', id);
export const keep = async (game: Kept): Promise<void> => {
  await (await shelf()).put('games', game);
};
export const forget = async (id: string): Promise<void> => (await shelf()).delete('games', id);

/** Writes the latest state of a game, one write at a time: of what comes while one is under way, the last is written. */
export class Keeper {
  readonly #failed: (reason: string) => void;
  #next: Kept | undefined;
  #writing: Promise<void> | undefined;

  /** `failed` is told why the browser would not keep it. */
  constructor(failed: (reason: string) => void) {
    this.#failed = failed;
  }
  keep(game: Kept): void {
    this.#next = game;
    this.#writing ??= this.#write();
  }
  /** When everything is written. */
  async rest(): Promise<void> {
    await this.#writing;
  }
  async #write(): Promise<void> {
    try {
      while (this.#next !== undefined) {
        const game = this.#next;
        this.#next = undefined;
        await keep(game);
      }
    } catch (error) {
      this.#failed(error instanceof Error ? error.message : String(error));
    } finally {
      this.#writing = undefined;
    }
  }
}
