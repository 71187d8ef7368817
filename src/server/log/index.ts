import { StoreError } from './database.ts';
import { migrate } from './migrations.ts';
import { postgres } from './postgres.ts';
import { SqlStore } from './sql-store.ts';
import { MEMORY, sqlite } from './sqlite.ts';
import type { Store } from './store.ts';

interface Wishes {
  /** A PostgreSQL's address, which any number of processes may share; else the file. */
  readonly databaseUrl?: string | undefined;
  readonly file: string;
  /** How long a lesson that nobody has ended waits after its last entry. */
  readonly abandonedDays?: number;
}

/** Opens the store, with its tables brought up to date, or says in one sentence what is wrong, and where. */
export async function openStore({ databaseUrl, file, abandonedDays = 30 }: Wishes): Promise<Store> {
  const database = databaseUrl ? postgres(databaseUrl) : sqlite(file);
  try {
    await database.begin();
    await migrate(database.db);
  } catch (error) {
    await database.db.destroy();
    throw new StoreError(database.where, error);
  }
  return new SqlStore(database, abandonedDays);
}

/** A store that is gone when it is closed. */
export const memoryStore = (): Promise<Store> => openStore({ file: MEMORY });
