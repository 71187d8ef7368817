import type { Kysely } from 'kysely';
import type { Tables } from './tables.ts';

/** What a store stands on. */
export interface Database {
  readonly db: Kysely<Tables>;
  /** For whoever reads an error: a file, or a server without user and password. */
  readonly where: string;
  /** What is to be done before the first question; throws if nothing can be kept there. */
  begin(): Promise<void>;
  /** Takes from the disk what is left there of deleted rows, as far as that can be done from here. */
  sweep(): Promise<void>;
  end(): Promise<void>;
}

/** What a database would not do, and where. Only its own words: what else an error of pg carries may be a row, with its nickname. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  /** SQLSTATE, or a code of SQLite's or of Node's. */
  readonly code: string | undefined;

  constructor(where: string, error: unknown) {
    const { message = '', code } = error as { readonly message?: string; readonly code?: unknown };
    // Of a host with several addresses, none of which answers, Node has only the code.
    super(`the lessons in ${where}: ${message || String(code)}`);
    this.code = typeof code === 'string' && code !== '' ? code : undefined;
  }
}

const codeOf = (error: unknown): string => String((error as { readonly code?: unknown }).code);
/** That there is such a row already. */
export const isTaken = (error: unknown): boolean =>
  /^(?:23505|SQLITE_CONSTRAINT_(?:PRIMARYKEY|UNIQUE))$/.test(codeOf(error));
/** That it is the rows' own fault, or that of others which came first; not that the database is gone. SQLSTATE: data, constraints, deadlocks. */
export const isAboutRows = (error: unknown): boolean =>
  /^(?:22|23|40)\w{3}$|^SQLITE_CONSTRAINT|^ERR_INVALID_ARG/.test(codeOf(error));
