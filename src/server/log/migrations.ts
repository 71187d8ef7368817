import { type Kysely, type Migration, Migrator } from 'kysely';
import type { Tables } from './tables.ts';

/** How the tables came to be, step by step and for good: a later change is a step more, never another word in an old one. */
const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-lessons': {
    async up({ schema }: Kysely<unknown>) {
      await schema
        .createTable('lesson')
        .addColumn('code', 'text', it => it.primaryKey())
        .addColumn('teacher', 'text', it => it.notNull())
        .addColumn('settings', 'text', it => it.notNull())
        .addColumn('seed', 'bigint', it => it.notNull())
        .addColumn('created', 'bigint', it => it.notNull())
        .addColumn('ended', 'bigint')
        .addColumn('locked', 'integer', it => it.notNull())
        // No greater than others, but multiplied with the milliseconds of a day.
        .addColumn('keep_days', 'bigint', it => it.notNull())
        .execute();
      await schema
        .createTable('pupil')
        .addColumn('lesson', 'text', it => it.notNull().references('lesson.code').onDelete('cascade'))
        .addColumn('id', 'text', it => it.notNull())
        .addColumn('nickname', 'text', it => it.notNull())
        .addColumn('seat', 'text')
        .addColumn('spokesman', 'integer', it => it.notNull())
        .addColumn('secret', 'text', it => it.notNull())
        .addColumn('pin', 'text')
        .addColumn('misses', 'integer', it => it.notNull())
        .addColumn('removed', 'integer', it => it.notNull())
        .addPrimaryKeyConstraint('pupil_key', ['lesson', 'id'])
        .execute();
      await schema
        .createTable('entry')
        .addColumn('lesson', 'text', it => it.notNull().references('lesson.code').onDelete('cascade'))
        .addColumn('seq', 'integer', it => it.notNull())
        .addColumn('at', 'bigint', it => it.notNull())
        .addColumn('ref', 'text')
        .addColumn('body', 'text', it => it.notNull())
        .addPrimaryKeyConstraint('entry_key', ['lesson', 'seq'])
        .execute();
      await schema
        .createIndex('entry_ref')
        .unique()
        .on('entry')
        .columns(['lesson', 'ref'])
        .where('ref', 'is not', null)
        .execute();
    },
  },
  '0002-seen': {
    async up({ schema }: Kysely<unknown>) {
      await schema
        .alterTable('lesson')
        .addColumn('seen', 'bigint', it => it.notNull().defaultTo(0))
        .execute();
    },
  },
};

/** Brings the tables up to date. Any number of processes may do so at once. */
export async function migrate(db: Kysely<Tables>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => ({ ...MIGRATIONS }) } });
  const { error } = await migrator.migrateToLatest();
  if (error === undefined) return;
  const unknown = await unknownStep(db);
  throw unknown === undefined
    ? error
    : new Error(`a newer version of the program has written here, by its step ${unknown}; this one does not know it`);
}

/** A step that this program has not, but has been taken. */
async function unknownStep(db: Kysely<Tables>): Promise<string | undefined> {
  try {
    const steps = db.withTables<{ kysely_migration: { name: string } }>().selectFrom('kysely_migration');
    const names = (await steps.select('name').execute()).map(({ name }) => name);
    return names.find(name => !Object.hasOwn(MIGRATIONS, name));
  } catch {
    return undefined;
  }
}
